// SPDX-License-Identifier: GPL-3.0-or-later
// One message at the bottom right. Leaves after 6 s unless it is hovered, focused or a failure; a failure stays until
// it is dismissed.
//   tone, environment (its word comes first), text, actionText, lasting (never leaves by itself)
//   triggered(), dismissed()
import QtQuick
import Fleet.Theme

FocusScope {
    id: root

    required property string text
    property string tone: "success"
    property string environment
    property string actionText
    property bool lasting: tone === "danger"
    property int duration: Theme.motion.toastInfo

    signal triggered
    signal dismissed

    implicitWidth: Theme.px(380)
    implicitHeight: Math.max(message.implicitHeight, Theme.px(20)) + 2 * Theme.space.s3
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.environment.length > 0 ? qsTr("%1. %2").arg(Theme.environmentWord(root.environment)).arg(root.text) : root.text

    Timer {
        interval: root.duration
        running: !root.lasting && !hover.hovered && !root.activeFocus
        onTriggered: root.dismissed()
    }
    HoverHandler {
        id: hover
    }
    Keys.onEscapePressed: root.dismissed()

    Panel {
        anchors.fill: parent
        kind: "overlay"

        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: 1
            y: Theme.space.s2
            width: 3
            height: parent.height - 2 * y
            radius: 1.5
            color: Theme.toneColor(root.tone)
        }
        Icon {
            id: symbol

            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s3
            y: Theme.space.s3 + Theme.px(1)
            name: Theme.toneIcon(root.tone)
            color: Theme.toneColor(root.tone)
            size: Theme.px(18)
        }
        Column {
            id: message

            anchors.left: symbol.right
            anchors.leftMargin: Theme.px(10)
            anchors.right: action.visible ? action.left : close.left
            anchors.rightMargin: Theme.space.s2
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                anchors.left: parent.left
                visible: text.length > 0
                text: root.environment.length > 0 ? Theme.environmentWord(root.environment) : ""
                textStyle: Theme.type.overline
                color: Theme.environmentFrame(root.environment)
                Accessible.ignored: true
            }
            AppText {
                width: parent.width
                text: root.text
                wrapMode: Text.Wrap
                maximumLineCount: 4
                Accessible.ignored: true
            }
        }
        AppButton {
            id: action

            anchors.right: close.left
            anchors.verticalCenter: parent.verticalCenter
            objectName: "toastAction"
            visible: root.actionText.length > 0
            kind: "link"
            scaleStep: "small"
            text: root.actionText
            onClicked: root.triggered()
        }
        IconButton {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s2
            anchors.verticalCenter: parent.verticalCenter
            objectName: "toastClose"
            name: qsTr("Dismiss")
            iconName: "close"
            iconSize: Theme.px(14)
            edge: Theme.px(26)
            onClicked: root.dismissed()
        }
    }
}
