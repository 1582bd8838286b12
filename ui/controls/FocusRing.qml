// SPDX-License-Identifier: GPL-3.0-or-later
// The 2 px ring, 2 px outside its parent. Bind `shown` to the parent's visualFocus.
//   shown, radius (the parent's), offset
import QtQuick
import Fleet.Theme

Rectangle {
    id: root

    property bool shown: false
    property real cornerRadius: Theme.radius.md
    property real offset: 2

    anchors.fill: parent
    anchors.margins: -(root.offset + Theme.stroke.focus)
    radius: root.cornerRadius > 0 ? root.cornerRadius + root.offset + Theme.stroke.focus : 0
    color: "transparent"
    border.color: Theme.color.focusRing
    border.width: Theme.stroke.focus
    visible: root.shown
}
