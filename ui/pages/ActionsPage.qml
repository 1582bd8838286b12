// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the fleet, from here and from elsewhere: as a list, newest first or in groups, or as a time line; above
// it what is booked for the coming day, beside it the life of the chosen one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards
import Fleet.Actions

FocusScope {
    id: root

    required property CommandDesk desk
    property string selectedId
    property bool asTimeLine: false
    property string laneGrouping: "device"

    readonly property real side: Theme.space.s6
    readonly property bool filtered: actions.stateFilter.length > 0 || actions.deviceId.length > 0 || actions.originFilter.length > 0 || actions.searchText.length > 0
    // Where the window is low or the text large, the filters keep to one line, which scrolls sideways.
    readonly property bool low: height < Theme.px(600)
    // Where both do not fit beside each other, the panel lies over the list.
    readonly property bool overlaid: width < Theme.px(900)

    signal deviceOpened(deviceId: string)
    signal sendAgainRequested(deviceId: string, actionId: string)
    signal copyRequested(text: string)
    signal requestShown(requestId: string, actionId: string)

    function clearFilters(): void {
        actions.stateFilter = "";
        actions.deviceId = "";
        actions.originFilter = "";
        search.clear();
        actions.searchText = "";
    }
    function showDevice(deviceId: string): void {
        clearFilters();
        actions.deviceId = deviceId;
        selectedId = "";
    }
    function showAction(actionId: string): void {
        clearFilters();
        selectedId = actionId;
        const row = actions.rowOf(actionId);
        if (row >= 0) {
            list.currentIndex = row;
            list.positionViewAtIndex(row, ListView.Center);
        }
    }
    function toggle(actionId: string): void {
        selectedId = selectedId === actionId ? "" : actionId;
    }
    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Actions")

    ActionListModel {
        id: actions
        desk: root.desk
    }
    BookedAhead {
        id: booked
        desk: root.desk
    }
    // Typing is not interrupted by the search for what was typed.
    Timer {
        id: typing
        interval: 120
        onTriggered: actions.searchText = search.text
    }

    Item {
        id: titleRow
        anchors.left: parent.left
        anchors.leftMargin: root.side
        y: Theme.space.s4
        width: root.width - 2 * root.side
        height: Math.max(title.height, viewTools.height)
        AppText {
            id: title
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Theme.type.title1
            text: qsTr("Actions")
            Accessible.role: Accessible.Heading
        }
        AppText {
            anchors.left: title.right
            anchors.leftMargin: Theme.space.s3
            anchors.right: viewTools.left
            anchors.rightMargin: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.textSecondary
            visible: width > Theme.px(120)
            text: qsTr("of the whole fleet, from here and from elsewhere, refreshed from /actions")
            hint: true
        }
        Row {
            id: viewTools
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s2
            AppComboBox {
                objectName: "actionGrouping"
                name: qsTr("Group by")
                width: Theme.px(150)
                options: root.asTimeLine ? [
                    { value: "device", text: qsTr("Lane per device") },
                    { value: "family", text: qsTr("Lane per family") },
                    { value: "maker", text: qsTr("Lane per maker") },
                    { value: "command", text: qsTr("Lane per command") }
                ] : [
                    { value: "", text: qsTr("Not grouped") },
                    { value: "device", text: qsTr("By device") },
                    { value: "day", text: qsTr("By day") },
                    { value: "state", text: qsTr("By state") }
                ]
                chosenValue: root.asTimeLine ? root.laneGrouping : actions.grouping
                onEdited: value => {
                    if (root.asTimeLine)
                        root.laneGrouping = value;
                    else
                        actions.grouping = value;
                }
            }
            Segmented {
                objectName: "actionsView"
                name: qsTr("View")
                namePrefix: "actionsView:"
                options: [{ value: "list", text: qsTr("List") }, { value: "timeline", text: qsTr("Time line") }]
                currentValue: root.asTimeLine ? "timeline" : "list"
                onActivated: value => root.asTimeLine = value === "timeline"
            }
        }
    }
    Flickable {
        id: chipBand
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: titleRow.bottom
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        anchors.topMargin: Theme.space.s3
        height: chips.height
        contentWidth: root.low ? chips.childrenRect.width : width
        contentX: LayoutMirroring.enabled ? Math.max(0, contentWidth - width) : 0
        contentHeight: chips.height
        interactive: root.low
        clip: root.low
        boundsBehavior: Flickable.StopAtBounds

        FollowFocus {
            flickable: chipBand
        }
        Flow {
            id: chips
            // One line that scrolls: Flow has no other way to ask for it. Mirrored, it begins at the far end of that width.
            x: root.low ? -childrenRect.x : 0
            width: root.low ? Theme.px(4000) : chipBand.width
            spacing: Theme.space.s2
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Filters")

            Chip {
                objectName: "actionState:all"
                text: qsTr("All")
                count: Format.count(actions.allCount)
                checked: !root.filtered
                onClicked: root.clearFilters()
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
                objectName: "actionOrigin:elsewhere"
                visible: !root.asTimeLine
                text: qsTr("Not from here")
                count: Format.count(actions.elsewhereCount)
                iconName: "external"
                checked: actions.originFilter === "elsewhere"
                onClicked: actions.originFilter = checked ? "" : "elsewhere"
            }
            Chip {
                objectName: "actionDevice"
                visible: actions.deviceId.length > 0
                text: qsTr("Device %1").arg(Format.shortId(actions.deviceId, 18))
                iconName: "close"
                checked: true
                onClicked: actions.deviceId = ""
            }
            SearchField {
                id: search
                objectName: "actionSearch"
                width: Theme.px(220)
                height: Theme.size.controlSmall
                name: qsTr("Find an action")
                placeholderText: qsTr("Device, command, error, id")
                onTextEdited: typing.restart()
                onAccepted: {
                    typing.stop();
                    actions.searchText = text;
                    list.forceActiveFocus(Qt.TabFocusReason);
                }
                onCleared: actions.searchText = ""
            }
        }
    }

    BookedBars {
        id: histogram
        objectName: "bookedBars"
        anchors.left: parent.left
        anchors.leftMargin: root.side
        anchors.right: table.right
        anchors.top: chipBand.bottom
        anchors.topMargin: Theme.space.s3
        // A low window is for the list.
        visible: root.height > Theme.px(560) && !root.asTimeLine
        quarters: booked.quarters
        most: booked.most
        beginsMs: booked.begins.getTime()
        endsMs: booked.ends.getTime()
        summary: booked.summary
        intoTotal: booked.intoTotal
        outTotal: booked.outTotal
        otherTotal: booked.otherTotal
        onQuarterChosen: actions.stateFilter = "scheduled"
    }
    Item {
        id: table
        anchors.left: parent.left
        anchors.leftMargin: root.side
        anchors.right: panel.visible && !root.overlaid ? panel.left : parent.right
        anchors.rightMargin: panel.visible && !root.overlaid ? Theme.space.s3 : root.side
        anchors.top: histogram.visible ? histogram.bottom : chipBand.bottom
        anchors.topMargin: Theme.space.s3
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.s4

        Panel {
            id: listPanel
            anchors.fill: parent
            visible: !root.asTimeLine

            ActionColumns {
                id: listColumns
                room: listPanel.width - 2 * Theme.space.s4
            }
            ActionHead {
                id: head
                anchors.left: parent.left
                anchors.leftMargin: Theme.space.s4
                width: parent.width - 2 * anchors.leftMargin
                columns: listColumns
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
                Keys.onReturnPressed: root.toggle(actions.idAt(currentIndex))
                Keys.onEnterPressed: root.toggle(actions.idAt(currentIndex))
                Keys.onSpacePressed: root.toggle(actions.idAt(currentIndex))
                Keys.onEscapePressed: root.selectedId = ""
                ScrollBar.vertical: AppScrollBar {}

                section.property: "group"
                section.delegate: Item {
                    id: groupHead
                    required property string section
                    // Counted anew whenever the counts are.
                    readonly property int size: actions.count >= 0 ? actions.groupSize(section) : 0
                    width: list.width
                    height: section.length > 0 ? Theme.size.rowCompact : 0
                    visible: section.length > 0
                    Rectangle {
                        anchors.fill: parent
                        color: Theme.color.surfaceInset
                    }
                    AppText {
                        anchors.left: parent.left
                        anchors.leftMargin: Theme.space.s4
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width - 2 * anchors.leftMargin
                        textStyle: Theme.type.label
                        color: Theme.color.textSecondary
                        text: qsTr("%1   %2").arg(groupHead.section).arg(Format.count(groupHead.size))
                        Accessible.role: Accessible.Heading
                    }
                }
                delegate: ActionRow {
                    id: row
                    required property int index
                    width: list.width
                    focusPolicy: Qt.NoFocus
                    columns: listColumns
                    selected: root.selectedId === actionId
                    current: list.activeFocus && list.currentIndex === index
                    onOpened: {
                        list.currentIndex = row.index;
                        root.toggle(row.actionId);
                    }
                    onDeviceRequested: root.deviceOpened(row.deviceId)
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
                onTriggered: root.clearFilters()
            }
        }
        PlanningView {
            anchors.fill: parent
            visible: root.asTimeLine
            desk: root.desk
            grouping: root.laneGrouping
            searchText: actions.searchText
            stateFilter: actions.stateFilter
            deviceId: actions.deviceId
            selectedId: root.selectedId
            onActionChosen: id => root.selectedId = id
            onDeviceOpened: id => root.deviceOpened(id)
        }
    }

    ActionPanel {
        id: panel
        visible: root.selectedId.length > 0
        anchors.right: parent.right
        anchors.rightMargin: root.side
        anchors.top: chipBand.bottom
        anchors.topMargin: Theme.space.s3
        anchors.bottom: table.bottom
        width: Math.min(Theme.size.sidePanel, root.width - 2 * root.side)
        desk: root.desk
        actionId: root.selectedId
        onRequestShown: (requestId, actionId) => root.requestShown(requestId, actionId)
        onClosed: {
            root.selectedId = "";
            list.forceActiveFocus(Qt.OtherFocusReason);
        }
        onDeviceOpened: id => root.deviceOpened(id)
        onSendAgainRequested: (id, action) => root.sendAgainRequested(id, action)
        onCopyRequested: text => root.copyRequested(text)
    }
}
