// SPDX-License-Identifier: GPL-3.0-or-later
// One action in a table, 36 high (28 with `compact`): state, command, device, parameters, start, end, took.
//   actionId, actionState, command, family, deviceName, parametersText, errorCode, startText, endText, tookText
//   compact    without device, with the id at the end (device page)
//   selected, opened()
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme
import Fleet.Controls

T.AbstractButton {
    id: root

    required property string actionId
    required property string actionState
    required property string command
    property string family
    property string deviceName
    property string parametersText
    property string errorCode
    property string startText
    property string endText
    property string tookText
    property bool compact: false
    property bool selected: false

    // Shared with the header of the table, so that columns stand under their titles.
    readonly property real stateAt: compact ? Theme.space.s4 : Theme.px(14)
    readonly property real commandAt: Theme.px(compact ? 132 : 136)
    readonly property real deviceAt: Theme.px(244)
    readonly property real parametersAt: Theme.px(compact ? 252 : 380)
    readonly property real tookAt: width - Theme.px(14)
    readonly property real endAt: tookAt - Theme.px(104)
    readonly property real startAt: endAt - Theme.px(60)
    // In a narrow table the columns in the middle go, rather than run into each other.
    readonly property real middleEnd: startAt - Theme.px(104)
    readonly property bool deviceShown: !compact && middleEnd > deviceAt + Theme.px(100)
    readonly property bool parametersShown: middleEnd > parametersAt + Theme.px(60)

    signal opened

    objectName: "action:" + actionId
    implicitWidth: Theme.px(772)
    implicitHeight: compact ? Theme.size.rowCompact : Theme.size.rowDefault
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    onClicked: root.opened()
    Accessible.role: Accessible.ListItem
    Accessible.name: `${root.command}, ${root.actionState}, ${root.deviceName}, ${root.errorCode.length > 0 ? root.errorCode : root.parametersText}, ${root.startText}`
    Accessible.selected: root.selected
    Accessible.onPressAction: root.opened()
    Keys.onReturnPressed: root.opened()
    Keys.onEnterPressed: root.opened()

    background: Rectangle {
        color: root.selected ? Theme.color.surfaceSelected : root.hovered ? Theme.color.surfaceHover : "transparent"
        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }
        FocusRing {
            shown: root.visualFocus
            cornerRadius: 0
            offset: -2
        }
    }

    Row {
        x: root.stateAt
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(6)
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: Theme.actionIcon(root.actionState)
            color: Theme.actionColor(root.actionState)
            size: Theme.size.iconSmall
        }
        AppText {
            width: Math.min(implicitWidth, root.commandAt - root.stateAt - Theme.px(30))
            text: root.actionState
            hint: true
            Accessible.ignored: true
        }
    }
    AppText {
        x: root.commandAt
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min((root.compact ? root.parametersAt : root.deviceAt), root.middleEnd) - x - Theme.space.s2
        text: root.command
        textStyle: Theme.type.bodyStrong
        hint: true
        Accessible.ignored: true
    }
    Icon {
        id: familyIcon

        x: root.deviceAt
        anchors.verticalCenter: parent.verticalCenter
        visible: root.deviceShown
        name: root.compact ? "" : Theme.familyIcon(root.family)
        color: Theme.familyColor(root.family)
        size: Theme.size.iconSmall
    }
    AppText {
        x: familyIcon.x + familyIcon.width + Theme.space.s2
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(root.parametersAt, root.middleEnd) - x - Theme.space.s2
        visible: root.deviceShown
        text: root.deviceName
        hint: true
        Accessible.ignored: true
    }
    AppText {
        x: root.parametersAt
        anchors.verticalCenter: parent.verticalCenter
        visible: root.parametersShown
        width: Math.max(0, root.startAt - x - startLabel.implicitWidth - Theme.space.s2)
        text: root.actionState === "failed" && root.errorCode.length > 0 ? root.errorCode : root.parametersText
        textStyle: root.actionState === "failed" && root.errorCode.length > 0 ? Theme.type.micro : Theme.type.body
        mono: root.actionState === "failed" && root.errorCode.length > 0
        color: root.actionState === "failed" && root.errorCode.length > 0 ? Theme.color.statusDanger : Theme.color.textSecondary
        hint: true
        Accessible.ignored: true
    }
    AppText {
        id: startLabel

        x: root.startAt - width
        anchors.verticalCenter: parent.verticalCenter
        text: root.startText
        color: root.compact ? Theme.color.textSecondary : Theme.color.textPrimary
        Accessible.ignored: true
    }
    AppText {
        x: root.endAt - width
        anchors.verticalCenter: parent.verticalCenter
        text: root.compact ? root.tookText : root.endText
        color: root.compact ? Theme.color.textTertiary : Theme.color.textSecondary
        Accessible.ignored: true
    }
    AppText {
        x: root.tookAt - width
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, Theme.px(98))
        text: root.compact ? root.actionId : root.tookText
        textStyle: root.compact ? Theme.type.micro : Theme.type.body
        mono: root.compact
        color: Theme.color.textTertiary
        elide: root.compact ? Text.ElideMiddle : Text.ElideRight
        hint: true
        Accessible.ignored: true
    }
}
