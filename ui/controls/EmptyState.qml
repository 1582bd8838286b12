// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing to show: an icon, one sentence of fact, what is behind it, one thing to do.
//   iconName, title, text, actionText, triggered()
import QtQuick
import Fleet.Theme

Item {
    id: root

    required property string title
    property string iconName: "info"
    property string text
    property string actionText

    signal triggered

    implicitWidth: Theme.px(320)
    implicitHeight: column.implicitHeight + 2 * Theme.space.s5
    Accessible.role: Accessible.StaticText
    Accessible.name: (root.title + ". " + root.text).trim()

    Column {
        id: column

        anchors.centerIn: parent
        width: Math.min(root.width - 2 * Theme.space.s5, Theme.px(420))
        spacing: Theme.space.s2

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.iconName
            size: Theme.px(28)
            color: Theme.color.textTertiary
        }
        AppText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.title
            textStyle: Theme.type.title3
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            visible: text.length > 0
            horizontalAlignment: Text.AlignHCenter
            text: root.text
            textStyle: Theme.type.caption
            color: Theme.color.textSecondary
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        AppButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.actionText.length > 0
            text: root.actionText
            kind: "subtle"
            scaleStep: "small"
            onClicked: root.triggered()
        }
    }
}
