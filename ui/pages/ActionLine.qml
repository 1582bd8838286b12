// SPDX-License-Identifier: GPL-3.0-or-later
// One action as a row of the table.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme
import Fleet.Controls

T.AbstractButton {
    id: root

    required property string actionId
    required property string deviceId
    required property string deviceTitle
    required property string family
    required property string command
    required property string parametersText
    required property string stateWord
    required property string stateKind
    required property string errorCode
    required property string errorText
    required property string startText
    required property string createdText
    required property string tookText
    required property string startsInText
    required property string fromHereText
    property var columns: []
    property bool selected: false
    property bool current: false

    readonly property real inner: width - 2 * Theme.space.s4
    readonly property bool failing: stateKind === "failed"

    signal chosen
    signal deviceRequested

    objectName: "action:" + actionId
    implicitHeight: Theme.size.rowDefault
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2 on %3, %4").arg(stateWord).arg(command).arg(deviceTitle).arg(failing ? errorText : parametersText)
    Accessible.onPressAction: root.chosen()
    onClicked: root.chosen()
    onDoubleClicked: root.deviceRequested()

    background: Rectangle {
        color: root.selected ? Theme.color.surfaceSelected : root.hovered ? Theme.color.surfaceHover : "transparent"
        border.width: root.current ? Theme.stroke.focus : 0
        border.color: Theme.color.focusRing
        Hairline {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
        }
    }

    Row {
        x: Theme.space.s4
        width: root.inner
        height: parent.height

        Item {
            width: root.inner * (root.columns[0] ?? 0)
            height: parent.height
            ActionStateBadge {
                anchors.verticalCenter: parent.verticalCenter
                actionState: root.stateKind
                text: root.stateWord
            }
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            width: root.inner * (root.columns[1] ?? 0)
            rightPadding: Theme.space.s2
            textStyle: Theme.type.bodyStrong
            text: root.command
            hint: true
        }
        Item {
            width: root.inner * (root.columns[2] ?? 0)
            height: parent.height
            Icon {
                id: familyIcon
                anchors.verticalCenter: parent.verticalCenter
                name: Theme.familyIcon(root.family)
                size: Theme.size.iconSmall
                color: Theme.familyColor(root.family)
            }
            AppText {
                anchors.left: familyIcon.right
                anchors.leftMargin: Theme.space.s2
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s2
                anchors.verticalCenter: parent.verticalCenter
                text: root.deviceTitle
                hint: true
            }
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            width: root.inner * (root.columns[3] ?? 0)
            color: root.failing && root.errorCode.length > 0 ? Theme.color.statusDanger : Theme.color.textSecondary
            mono: root.failing && root.errorCode.length > 0
            textStyle: root.failing && root.errorCode.length > 0 ? Theme.type.micro : Theme.type.body
            text: root.failing && root.errorCode.length > 0 ? root.errorCode : root.fromHereText.length > 0 ? qsTr("%1 · %2").arg(root.parametersText).arg(root.fromHereText) : root.parametersText
            hint: true
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            width: root.inner * (root.columns[4] ?? 0)
            horizontalAlignment: Text.AlignRight
            textStyle: Theme.type.bodyStrong
            text: root.startText.length > 0 ? root.startText : root.createdText
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            width: root.inner * (root.columns[5] ?? 0)
            horizontalAlignment: Text.AlignRight
            color: Theme.color.textSecondary
            text: root.startsInText.length > 0 ? root.startsInText : root.tookText
        }
    }
}
