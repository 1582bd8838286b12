// SPDX-License-Identifier: GPL-3.0-or-later
// One past action of a device in a single line.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme
import Fleet.Controls
import "words.js" as Words

T.AbstractButton {
    id: root

    required property string actionId
    required property string command
    required property string parametersText
    required property string stateWord
    required property string stateKind
    required property string errorCode
    required property string createdText
    required property string tookText
    required property string startsInText

    signal opened

    objectName: "recentAction:" + actionId
    implicitHeight: Theme.size.rowCompact
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1, %2, %3").arg(stateWord).arg(command).arg(createdText)
    Accessible.onPressAction: root.opened()
    onClicked: root.opened()

    background: Rectangle {
        color: root.hovered ? Theme.color.surfaceHover : "transparent"
        Hairline {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
        }
        FocusRing {
            shown: root.visualFocus
            offset: 0
        }
    }
    ActionStateBadge {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(120)
        actionState: root.stateKind
        text: root.stateWord
    }
    AppText {
        x: Theme.px(124)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(116)
        textStyle: Theme.type.bodyStrong
        text: root.command
        hint: true
    }
    AppText {
        x: Theme.px(244)
        anchors.verticalCenter: parent.verticalCenter
        width: when.x - x - Theme.space.s2
        color: Theme.color.textSecondary
        text: Words.joined([root.parametersText, root.errorCode], ", ")
        hint: true
    }
    AppText {
        id: when
        anchors.right: took.left
        anchors.rightMargin: Theme.space.s3
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.textSecondary
        text: root.createdText
    }
    AppText {
        id: took
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(Theme.px(60), implicitWidth)
        horizontalAlignment: Text.AlignRight
        color: Theme.color.textTertiary
        text: root.startsInText.length > 0 ? root.startsInText : root.tookText
    }
}
