// SPDX-License-Identifier: GPL-3.0-or-later
// A one-pixel line between two things; `vertical` turns it.
import QtQuick
import Fleet.Theme

Rectangle {
    property bool vertical: false

    implicitWidth: vertical ? Theme.stroke.hairline : Theme.px(100)
    implicitHeight: vertical ? Theme.px(100) : Theme.stroke.hairline
    color: Theme.color.borderSubtle
}
