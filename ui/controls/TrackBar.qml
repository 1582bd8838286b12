// SPDX-License-Identifier: GPL-3.0-or-later
// A thin bar: how much of a whole. value 0..1 (NaN: empty track), barColor, thickness (4)
import QtQuick
import Fleet.Theme

Rectangle {
    id: root

    property real value: NaN
    property color barColor: Theme.color.accentText
    property real thickness: 4

    implicitWidth: Theme.px(120)
    implicitHeight: thickness
    radius: thickness / 2
    color: Theme.color.borderDefault
    Accessible.role: Accessible.ProgressBar
    Accessible.name: isNaN(root.value) ? qsTr("not reported") : qsTr("%1 %").arg(Math.round(root.value * 100))

    Rectangle {
        anchors.left: parent.left
        width: isNaN(root.value) ? 0 : parent.width * Math.max(0, Math.min(1, root.value))
        height: parent.height
        radius: parent.radius
        color: root.barColor
    }
}
