// SPDX-License-Identifier: GPL-3.0-or-later
// One line in amber under the values of a device. text
import QtQuick
import Fleet.Theme
import Fleet.Controls

Item {
    id: root

    required property string text

    implicitWidth: Theme.px(20) + words.implicitWidth
    implicitHeight: words.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Icon {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: "status-warning"
        size: Theme.px(14)
        color: Theme.color.statusWarning
    }
    AppText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(20)
        width: Math.min(implicitWidth, root.width - anchors.leftMargin)
        text: root.text
        textStyle: Theme.type.caption
        color: Theme.color.statusWarning
        hint: true
        Accessible.ignored: true
    }
}
