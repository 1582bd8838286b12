// SPDX-License-Identifier: GPL-3.0-or-later
// One action in a list: state, command, device, parameters or what went wrong, start, end, how long it took or when it
// starts. Its required properties are the roles of a list of actions; `columns` places it under its ActionHead.
//   selected, current (has the keyboard in its list), opened(), deviceRequested()
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
    required property string endText
    required property string tookText
    required property string startsInText
    required property bool fromHere
    required property ActionColumns columns
    property real inset: Theme.space.s4
    property bool selected: false
    property bool current: false

    readonly property bool failing: stateKind === "failed" && errorCode.length > 0

    signal opened
    signal deviceRequested

    objectName: "action:" + actionId
    implicitHeight: columns.compact ? Theme.size.rowCompact : Theme.size.rowDefault
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: {
        const what = qsTr("%1, %2 on %3, %4, %5").arg(root.stateWord).arg(root.command).arg(root.deviceTitle).arg(root.failing ? root.errorText : root.parametersText).arg(root.startsInText.length > 0 ? root.startsInText : root.startText);
        return root.fromHere ? what : qsTr("%1, not from here").arg(what);
    }
    Accessible.selected: root.selected
    Accessible.onPressAction: root.opened()
    onClicked: root.opened()
    onDoubleClicked: root.deviceRequested()
    Keys.onReturnPressed: root.opened()
    Keys.onEnterPressed: root.opened()

    background: Rectangle {
        color: root.selected ? Theme.color.surfaceSelected : root.hovered ? Theme.color.surfaceHover : "transparent"
        Rectangle {
            anchors.left: parent.left
            width: 2
            height: parent.height
            visible: root.selected
            color: Theme.color.accentText
        }
        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }
        FocusRing {
            shown: root.current || root.visualFocus
            cornerRadius: 0
            offset: -2
        }
    }

    Item {
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        width: root.columns.room
        height: root.height

        Row {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(6)
            Icon {
                id: stateIcon

                anchors.verticalCenter: parent.verticalCenter
                name: Theme.actionIcon(root.stateKind)
                color: Theme.actionColor(root.stateKind)
                size: Theme.size.iconSmall
            }
            AppText {
                width: Math.min(implicitWidth, root.columns.stateWidth - stateIcon.width - Theme.px(6))
                visible: width > 0
                text: root.stateWord
                hint: true
                Accessible.ignored: true
            }
        }
        AppText {
            anchors.left: parent.left
            anchors.leftMargin: root.columns.commandAt
            anchors.verticalCenter: parent.verticalCenter
            width: root.columns.commandWidth
            text: root.command
            textStyle: Theme.type.bodyStrong
            hint: true
            Accessible.ignored: true
        }
        Icon {
            id: familyIcon

            anchors.left: parent.left
            anchors.leftMargin: root.columns.deviceAt
            anchors.verticalCenter: parent.verticalCenter
            visible: root.columns.deviceWidth > 0
            name: Theme.familyIcon(root.family)
            color: Theme.familyColor(root.family)
            size: Theme.size.iconSmall
        }
        AppText {
            anchors.left: familyIcon.right
            anchors.leftMargin: Theme.space.s2
            anchors.verticalCenter: parent.verticalCenter
            width: root.columns.deviceWidth - familyIcon.width - Theme.space.s2
            visible: root.columns.deviceWidth > 0
            text: root.deviceTitle
            hint: true
            Accessible.ignored: true
        }
        AppText {
            id: parameters

            anchors.left: parent.left
            anchors.leftMargin: root.columns.parametersAt
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.columns.parametersWidth - (elsewhere.visible ? elsewhere.width + Theme.px(6) : 0))
            visible: root.columns.parametersWidth > 0
            text: root.failing ? root.errorCode : root.parametersText
            textStyle: root.failing ? Theme.type.micro : Theme.type.body
            mono: root.failing
            color: root.failing ? Theme.color.statusDanger : Theme.color.textSecondary
            hint: true
            Accessible.ignored: true
        }
        Icon {
            id: elsewhere

            anchors.left: parameters.right
            anchors.leftMargin: Theme.px(6)
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.fromHere && parameters.visible
            name: "external"
            size: Theme.px(12)
            color: Theme.color.textTertiary

            HoverHandler {
                onHoveredChanged: {
                    if (hovered)
                        Tips.show(elsewhere, qsTr("not from here: sent by another desk, or by the API"));
                    else
                        Tips.hide(elsewhere);
                }
            }
        }
        AppText {
            anchors.left: parent.left
            anchors.leftMargin: root.columns.startAt
            anchors.verticalCenter: parent.verticalCenter
            width: root.columns.startWidth
            horizontalAlignment: Text.AlignRight
            color: root.columns.compact ? Theme.color.textSecondary : Theme.color.textPrimary
            text: root.startText
            hint: true
            Accessible.ignored: true
        }
        AppText {
            anchors.left: parent.left
            anchors.leftMargin: root.columns.endAt
            anchors.verticalCenter: parent.verticalCenter
            width: root.columns.endWidth
            visible: width > 0
            horizontalAlignment: Text.AlignRight
            color: Theme.color.textSecondary
            text: root.endText
            hint: true
            Accessible.ignored: true
        }
        AppText {
            anchors.left: parent.left
            anchors.leftMargin: root.columns.tookAt
            anchors.verticalCenter: parent.verticalCenter
            width: root.columns.tookWidth
            visible: width > 0
            horizontalAlignment: Text.AlignRight
            color: Theme.color.textTertiary
            text: root.startsInText.length > 0 ? root.startsInText : root.tookText
            hint: true
            Accessible.ignored: true
        }
        AppText {
            anchors.left: parent.left
            anchors.leftMargin: root.columns.idAt
            anchors.verticalCenter: parent.verticalCenter
            width: root.columns.idWidth
            visible: width > 0
            horizontalAlignment: Text.AlignRight
            textStyle: Theme.type.micro
            font.weight: Font.Normal
            mono: true
            elide: Text.ElideMiddle
            color: Theme.color.textTertiary
            text: root.actionId
            hint: true
            Accessible.ignored: true
        }
    }
}
