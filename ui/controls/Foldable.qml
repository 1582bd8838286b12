// SPDX-License-Identifier: GPL-3.0-or-later
// A line that opens what is below it.
//   title, detail (monospaced, after the title), opened, actionText, actionIcon, actionTriggered(); default: the content
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme

Column {
    id: root

    required property string title
    property string detail
    property bool opened: false
    property string actionText
    property string actionIcon
    default property alias content: box.data

    signal actionTriggered

    spacing: Theme.px(6)

    Item {
        width: root.width
        height: Math.max(Theme.px(20), action.visible ? action.implicitHeight : 0)

        T.AbstractButton {
            id: head

            function activate() {
                root.opened = !root.opened;
            }

            objectName: "fold:" + root.title
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            implicitWidth: row.implicitWidth
            implicitHeight: row.implicitHeight
            focusPolicy: Qt.StrongFocus
            onClicked: head.activate()
            Accessible.role: Accessible.Button
            Accessible.name: root.opened ? qsTr("%1, open").arg(root.title) : qsTr("%1, folded").arg(root.title)
            Accessible.onPressAction: head.activate()
            Keys.onReturnPressed: head.activate()
            Keys.onEnterPressed: head.activate()

            Row {
                id: row

                anchors.left: parent.left
                spacing: Theme.px(6)
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.opened ? "chevron-down" : "chevron-right"
                    size: Theme.px(14)
                }
                AppText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.title
                    textStyle: Theme.type.label
                    color: Theme.color.textSecondary
                    Accessible.ignored: true
                }
                AppText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.detail
                    textStyle: Theme.type.micro
                    font.weight: Font.Normal
                    mono: true
                    color: Theme.color.textSecondary
                    Accessible.ignored: true
                }
            }
            FocusRing {
                shown: head.visualFocus
                cornerRadius: Theme.radius.sm
            }
        }
        AppButton {
            id: action

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.actionText.length > 0
            kind: "link"
            scaleStep: "small"
            horizontalPadding: 0
            iconName: root.actionIcon
            text: root.actionText
            onClicked: root.actionTriggered()
        }
    }
    Item {
        id: box

        width: root.width
        height: childrenRect.height
        visible: root.opened
    }
}
