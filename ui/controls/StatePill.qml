// SPDX-License-Identifier: GPL-3.0-or-later
// A state in shape and word, 22 high.
//   text, iconName, tone (colour of the icon, see Theme.toneColor; "secondary" by default), tinted (background by tone),
//   maximumWidth (the word is cut beyond it)
import QtQuick
import Fleet.Theme

Rectangle {
    id: root

    required property string text
    property string iconName
    property string tone: "secondary"
    property bool tinted: false
    property real maximumWidth: Infinity

    readonly property real room: maximumWidth - Theme.px(14) - (iconName.length > 0 ? Theme.px(19) : 0)

    implicitWidth: row.implicitWidth + Theme.px(14)
    implicitHeight: Theme.px(22)
    radius: height / 2
    color: tinted ? Theme.toneTint(tone) : Theme.color.surfaceHover
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Row {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(6)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(5)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName.length > 0
            name: root.iconName
            size: Theme.px(14)
            color: Theme.toneColor(root.tone)
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            // A pill that is given less room shortens its word rather than push the name beside it away.
            width: Math.min(implicitWidth, root.room)
            text: root.text
            textStyle: Theme.type.label
            hint: true
            Accessible.ignored: true
        }
    }
}
