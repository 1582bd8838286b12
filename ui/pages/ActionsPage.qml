// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the fleet, newest first, from here and from elsewhere; beside it the life of the chosen one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Actions

FocusScope {
    id: root

    required property CommandDesk desk
    property string selectedId
    readonly property real side: Theme.space.s6
    // State, command, device, parameters, start, end, took: shares of the width.
    readonly property var columns: [0.16, 0.14, 0.2, 0.24, 0.13, 0.13]

    signal deviceOpened(deviceId: string)
    signal sendAgainRequested(deviceId: string, actionId: string)
    signal copyRequested(text: string)

    function showDevice(deviceId: string): void {
        actions.stateFilter = "";
        actions.deviceId = deviceId;
        selectedId = "";
    }
    function showAction(actionId: string): void {
        actions.stateFilter = "";
        actions.deviceId = "";
        selectedId = actionId;
        const row = actions.rowOf(actionId);
        if (row >= 0) {
            list.currentIndex = row;
            list.positionViewAtIndex(row, ListView.Center);
        }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Actions")

    ActionListModel {
        id: actions
        desk: root.desk
    }

    Row {
        id: titleRow
        x: root.side
        y: Theme.space.s4
        height: Theme.px(32)
        spacing: Theme.space.s3
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Theme.type.title1
            text: qsTr("Actions")
            Accessible.role: Accessible.Heading
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.textSecondary
            text: qsTr("of the whole fleet, newest first, refreshed from /actions")
        }
    }
    Flow {
        id: chips
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: titleRow.bottom
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        anchors.topMargin: Theme.space.s3
        spacing: Theme.space.s2
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Filters")

        Chip {
            objectName: "actionState:all"
            text: qsTr("All")
            count: Format.count(actions.allCount)
            checked: actions.stateFilter.length === 0 && actions.deviceId.length === 0
            onClicked: {
                actions.stateFilter = "";
                actions.deviceId = "";
            }
        }
        Repeater {
            model: [
                { key: "scheduled", word: qsTr("Scheduled"), count: actions.scheduledCount },
                { key: "acknowledged", word: qsTr("Acknowledged"), count: actions.acknowledgedCount },
                { key: "completed", word: qsTr("Completed"), count: actions.completedCount },
                { key: "failed", word: qsTr("Failed"), count: actions.failedCount },
                { key: "cancelled", word: qsTr("Cancelled"), count: actions.cancelledCount },
                { key: "unknown", word: qsTr("Unknown"), count: actions.unknownCount }
            ]
            Chip {
                required property var modelData
                objectName: "actionState:" + modelData.key
                visible: modelData.key !== "unknown" || modelData.count > 0
                text: modelData.word
                count: Format.count(modelData.count)
                iconName: Theme.actionIcon(modelData.key)
                iconColor: Theme.actionColor(modelData.key)
                checked: actions.stateFilter === modelData.key
                onClicked: actions.stateFilter = checked ? "" : modelData.key
            }
        }
        Chip {
            objectName: "actionDevice"
            visible: actions.deviceId.length > 0
            text: qsTr("Device %1").arg(Format.shortId(actions.deviceId, 18))
            iconName: "close"
            checked: true
            onClicked: actions.deviceId = ""
        }
    }

    Panel {
        id: table
        anchors.left: parent.left
        anchors.leftMargin: root.side
        anchors.right: panel.visible ? panel.left : parent.right
        anchors.rightMargin: panel.visible ? Theme.space.s3 : root.side
        anchors.top: chips.bottom
        anchors.topMargin: Theme.space.s3
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.s4

        Row {
            id: head
            x: Theme.space.s4
            width: parent.width - 2 * Theme.space.s4
            height: Theme.px(32)
            Repeater {
                model: [qsTr("STATE"), qsTr("COMMAND"), qsTr("DEVICE"), qsTr("PARAMETERS"), qsTr("START"), qsTr("TOOK, STARTS IN")]
                AppText {
                    id: title
                    required property int index
                    required property string modelData
                    anchors.verticalCenter: parent?.verticalCenter
                    width: head.width * root.columns[index]
                    horizontalAlignment: index > 3 ? Text.AlignRight : Text.AlignLeft
                    textStyle: Theme.type.overline
                    color: Theme.color.textTertiary
                    text: modelData
                }
            }
        }
        Hairline {
            id: line
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: head.bottom
        }
        ListView {
            id: list
            objectName: "actionList"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: line.bottom
            anchors.bottom: parent.bottom
            anchors.margins: 1
            clip: true
            focus: true
            activeFocusOnTab: true
            reuseItems: true
            boundsBehavior: Flickable.StopAtBounds
            model: actions
            currentIndex: -1
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Actions, newest first")
            Keys.onReturnPressed: root.selectedId = actions.idAt(currentIndex)
            Keys.onEnterPressed: root.selectedId = actions.idAt(currentIndex)
            Keys.onSpacePressed: root.selectedId = actions.idAt(currentIndex)
            Keys.onEscapePressed: root.selectedId = ""
            ScrollBar.vertical: AppScrollBar {}

            delegate: ActionLine {
                required property int index
                width: list.width
                columns: root.columns
                selected: root.selectedId === actionId
                current: list.activeFocus && list.currentIndex === index
                onChosen: {
                    list.currentIndex = index;
                    root.selectedId = root.selectedId === actionId ? "" : actionId;
                }
                onDeviceRequested: root.deviceOpened(deviceId)
            }
        }
        EmptyState {
            objectName: "noActions"
            anchors.centerIn: parent
            visible: actions.count === 0
            iconName: "nav-actions"
            title: actions.allCount > 0 ? qsTr("No action matches") : qsTr("No actions yet")
            text: actions.allCount > 0 ? qsTr("The filter hides all of them.") : qsTr("Commands sent from here or from elsewhere appear here.")
            actionText: actions.allCount > 0 ? qsTr("Clear the filter") : ""
            onTriggered: {
                actions.stateFilter = "";
                actions.deviceId = "";
            }
        }
    }

    ActionPanel {
        id: panel
        visible: root.selectedId.length > 0
        anchors.right: parent.right
        anchors.rightMargin: root.side
        anchors.top: table.top
        anchors.bottom: table.bottom
        width: Theme.size.sidePanel
        desk: root.desk
        actionId: root.selectedId
        onClosed: {
            root.selectedId = "";
            list.forceActiveFocus(Qt.OtherFocusReason);
        }
        onDeviceOpened: id => root.deviceOpened(id)
        onSendAgainRequested: (id, action) => root.sendAgainRequested(id, action)
        onCopyRequested: text => root.copyRequested(text)
    }
}
