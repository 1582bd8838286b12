// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, units, ages and times as people read them: all that FormatWords says, and readings in the units that the
// person chose. Those are functions of QML's own, so that what shows a reading depends on the choice: a chart that is
// open is drawn anew when it changes.
pragma Singleton
import QtQuick
import Fleet.Theme

FormatWords {
    id: root

    function reading(value: real, unit: string): string {
        return root.readingIn(root.units, value, unit);
    }
    function signedReading(value: real, unit: string): string {
        return root.signedReadingIn(root.units, value, unit);
    }
    function readingNumber(value: real, unit: string): string {
        return root.readingNumberIn(root.units, value, unit);
    }
    function signedReadingNumber(value: real, unit: string): string {
        return root.signedReadingNumberIn(root.units, value, unit);
    }
    // `value` may be missing: the unit of small amounts.
    function readingSymbol(unit: string, value: real): string {
        return root.readingSymbolIn(root.units, unit, isFinite(value) ? value : 0);
    }
    // `inThousands` may be missing.
    function axisNumber(value: real, unit: string, inThousands: bool): string {
        return root.axisNumberIn(root.units, value, unit, inThousands === true);
    }
}
