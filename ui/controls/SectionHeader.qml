// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a card or a page: title, a quiet remark after it, an optional link at the end.
//   title, detail, page (title1 instead of title3), actionText, actionIcon, triggered(); default: items at the end
import QtQuick
import Fleet.Theme

Item {
    id: root

    required property string title
    property string detail
    property bool page: false
    property string actionText
    property string actionIcon
    default property alias tail: tailRow.data

    signal triggered

    implicitWidth: Theme.px(240)
    implicitHeight: Math.max(heading.implicitHeight, tailRow.implicitHeight, action.visible ? action.implicitHeight : 0)

    AppText {
        id: heading

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width - tailRow.width)
        text: root.title
        textStyle: root.page ? Theme.type.title1 : Theme.type.title3
        hint: true
        Accessible.role: Accessible.Heading
    }
    AppText {
        anchors.left: heading.right
        anchors.leftMargin: root.page ? Theme.space.s3 : Theme.space.s2
        anchors.right: tailRow.left
        anchors.rightMargin: Theme.space.s2
        anchors.verticalCenter: parent.verticalCenter
        text: root.detail
        textStyle: root.page ? Theme.type.body : Theme.type.caption
        color: root.page ? Theme.color.textSecondary : Theme.color.textTertiary
        hint: true
    }
    Row {
        id: tailRow

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.page ? Theme.space.s3 : Theme.space.s2

        AppButton {
            id: action

            anchors.verticalCenter: parent.verticalCenter
            visible: root.actionText.length > 0
            kind: "link"
            scaleStep: "small"
            iconName: root.actionIcon
            text: root.actionText
            onClicked: root.triggered()
        }
    }
}
