// SPDX-License-Identifier: GPL-3.0-or-later
// A moment on the wall clock of the chosen zone, typed as YYYY-MM-DD HH:MM.
//   when (a date, invalid: empty), minimum, maximum (invalid: open), name, outerError (from outside, wins)
//   problem "" or why not; valid; Up and Down go 15 minutes, PgUp and PgDn one day
//   edited(when)   on every change; an invalid date while the text is none
import QtQuick
import Fleet.Theme

AppTextField {
    id: root

    property date when
    property date minimum
    property date maximum
    property string outerError

    readonly property string problem: {
        if (outerError.length > 0)
            return outerError;
        if (text.length === 0)
            return "";
        if (isNaN(typed.getTime()))
            return qsTr("not a time: 2025-06-12 17:00");
        if (!isNaN(minimum.getTime()) && typed < minimum)
            return qsTr("before %1").arg(Format.wallClock(minimum));
        if (!isNaN(maximum.getTime()) && typed > maximum)
            return qsTr("after %1").arg(Format.wallClock(maximum));
        return "";
    }
    readonly property bool valid: problem.length === 0 && text.length > 0
    readonly property date typed: Format.parseWallClock(text)

    signal edited(when: date)

    function refresh() {
        if (root.activeFocus && (Format.parseWallClock(root.text).getTime() === root.when.getTime()))
            return;
        // Half a time is no time: it is left to be finished.
        if (root.activeFocus && isNaN(root.when.getTime()))
            return;
        root.text = Format.wallClock(root.when);
    }
    function moveBy(minutes: int) {
        const start = isNaN(root.typed.getTime()) ? new Date() : root.typed;
        const step = 15 * 60000;
        // The first step goes to the next quarter of an hour.
        const moved = new Date(Math.abs(minutes) === 15 ? (minutes > 0 ? Math.floor(start.getTime() / step + 1) : Math.ceil(start.getTime() / step - 1)) * step : start.getTime() + minutes * 60000);
        root.text = Format.wallClock(moved);
        root.edited(moved);
    }

    implicitWidth: Theme.px(168)
    placeholderText: "YYYY-MM-DD HH:MM"
    name: qsTr("Time")
    errorText: problem
    onWhenChanged: refresh()
    Component.onCompleted: refresh()
    onTextEdited: root.edited(Format.parseWallClock(text))
    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Up:
            root.moveBy(15);
            break;
        case Qt.Key_Down:
            root.moveBy(-15);
            break;
        case Qt.Key_PageUp:
            root.moveBy(24 * 60);
            break;
        case Qt.Key_PageDown:
            root.moveBy(-24 * 60);
            break;
        default:
            event.accepted = false;
        }
    }
}
