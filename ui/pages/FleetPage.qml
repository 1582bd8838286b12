// SPDX-License-Identifier: GPL-3.0-or-later
// Every device as a card, those that need somebody first; figures above, families and troubles as filters.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards
import Fleet.Devices
import Fleet.Sync

FocusScope {
    id: root

    required property DeviceListModel fleet
    required property FleetPoller poller
    property string selectedId

    signal deviceOpened(deviceId: string)
    signal commandRequested(deviceId: string, verb: string)
    signal pullRequested(deviceId: string)
    signal copyRequested(text: string)

    function focusList(): void {
        grid.forceActiveFocus(Qt.OtherFocusReason);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Fleet")

    readonly property real side: Theme.space.s6
    readonly property bool waiting: fleet.totalCount === 0 && poller.status === FleetPoller.Sweeping

    Row {
        id: titleRow
        x: root.side
        y: Theme.space.s4
        height: Theme.px(32)
        spacing: Theme.space.s3
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Theme.type.title1
            text: qsTr("Fleet")
            Accessible.role: Accessible.Heading
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.textSecondary
            text: {
                const devices = qsTr("%n device(s)", "", root.fleet.totalCount);
                const makers = qsTr("%n vendor(s)", "", root.fleet.vendorCount);
                return root.fleet.count < root.fleet.totalCount ? qsTr("%1 shown of %2, %3").arg(Format.count(root.fleet.count)).arg(devices).arg(makers) : qsTr("%1, %2").arg(devices).arg(makers);
            }
        }
    }
    AppButton {
        objectName: "dismissGoneButton"
        anchors.right: parent.right
        anchors.rightMargin: root.side
        anchors.verticalCenter: titleRow.verticalCenter
        visible: root.fleet.goneCount > 0
        kind: "subtle"
        iconName: "eye-off"
        text: qsTr("Dismiss %n gone device(s)", "", root.fleet.goneCount)
        onClicked: root.fleet.dismissAllGone()
    }

    FiguresStrip {
        id: figures
        objectName: "figuresStrip"
        anchors.top: titleRow.bottom
        anchors.topMargin: Theme.space.s3
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        figures: {
            const f = root.fleet.figures;
            return [
                { label: qsTr("Up to date"), value: Format.count(f.upToDate), unit: qsTr("of %1").arg(Format.count(f.total)), detail: f.upToDateText },
                { label: qsTr("Stored energy"), value: Format.number(f.storedKwh, "kwh"), unit: Format.unitSymbol("kwh", f.storedKwh), detail: f.storedText },
                { label: qsTr("Batteries, net"), value: Format.signedNumber(f.batteryNetKw, "kw"), unit: Format.unitSymbol("kw", f.batteryNetKw), detail: f.batteryText, tone: f.batteryNetKw > 0.05 ? "in" : f.batteryNetKw < -0.05 ? "out" : "" },
                { label: qsTr("Solar"), value: Format.number(f.solarKw, "kw"), unit: Format.unitSymbol("kw", f.solarKw), detail: f.solarText },
                { label: qsTr("EV charging"), value: Format.number(f.evKw, "kw"), unit: Format.unitSymbol("kw", f.evKw), detail: f.evText },
                { label: qsTr("Actions"), value: Format.count(f.actionsInFlight), unit: qsTr("in flight"), detail: f.actionsText }
            ];
        }
    }

    Flow {
        id: chips
        anchors.top: figures.bottom
        anchors.topMargin: Theme.space.s3
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        spacing: Theme.space.s2
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Filters")

        Chip {
            objectName: "family:all"
            text: qsTr("All")
            count: Format.count(root.fleet.totalCount)
            checked: root.fleet.choices.length === 0
            onClicked: root.fleet.clearFilters()
        }
        Repeater {
            model: root.fleet.families
            Chip {
                required property var modelData
                objectName: "family:" + modelData.path
                text: modelData.label
                count: Format.count(modelData.count)
                iconName: modelData.icon
                iconColor: Theme.familyColor(modelData.path)
                checked: root.fleet.choices.includes("family=" + modelData.path)
                onClicked: root.fleet.toggleChoice("family=" + modelData.path)
            }
        }
        Item {
            visible: root.fleet.failedCount + root.fleet.staleCount + root.fleet.offlineCount > 0
            width: Theme.px(9)
            height: Theme.px(28)
            Hairline {
                vertical: true
                height: Theme.px(20)
                anchors.centerIn: parent
            }
        }
        Chip {
            objectName: "attention:failed"
            visible: root.fleet.failedCount > 0 || checked
            text: qsTr("Failed action")
            count: Format.count(root.fleet.failedCount)
            iconName: "status-danger"
            iconColor: Theme.color.statusDanger
            checked: root.fleet.choices.includes("attention:failed")
            onClicked: root.fleet.toggleChoice("attention:failed")
        }
        Chip {
            objectName: "attention:stale"
            visible: root.fleet.staleCount > 0 || checked
            text: qsTr("Not up to date")
            count: Format.count(root.fleet.staleCount)
            iconName: "status-stale"
            iconColor: Theme.color.statusWarning
            checked: root.fleet.choices.includes("freshness:stale")
            onClicked: root.fleet.toggleChoice("freshness:stale")
        }
        Chip {
            objectName: "attention:offline"
            visible: root.fleet.offlineCount > 0 || checked
            text: qsTr("Offline")
            count: Format.count(root.fleet.offlineCount)
            iconName: "status-offline"
            iconColor: Theme.color.statusDanger
            checked: root.fleet.choices.includes("attention:offline")
            onClicked: root.fleet.toggleChoice("attention:offline")
        }
    }

    GridView {
        id: grid
        objectName: "deviceGrid"

        readonly property real room: width
        readonly property int columns: Math.max(1, Math.floor(room / (Theme.size.cardMin + Theme.space.s3)))

        anchors.top: chips.bottom
        anchors.topMargin: Theme.space.s3
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: root.side
        // The cells carry the gap on their right and below.
        anchors.rightMargin: root.side - Theme.space.s3
        clip: true
        focus: true
        reuseItems: true
        cellWidth: Math.floor(room / columns)
        cellHeight: Theme.size.cardHeight + Theme.space.s3
        cacheBuffer: cellHeight
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        currentIndex: 0
        activeFocusOnTab: true
        highlightFollowsCurrentItem: true
        model: root.fleet
        ScrollBar.vertical: AppScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Devices")

        function tellVisibleRange(): void {
            const first = Math.floor(contentY / cellHeight) * columns;
            root.fleet.setVisibleRange(Math.max(0, first), first + (Math.ceil(height / cellHeight) + 1) * columns);
        }
        function openCurrent(): void {
            const id = root.fleet.deviceAt(currentIndex);
            if (id.length > 0)
                root.deviceOpened(id);
        }
        onContentYChanged: tellVisibleRange()
        onHeightChanged: tellVisibleRange()
        onColumnsChanged: tellVisibleRange()
        onCountChanged: tellVisibleRange()
        Keys.onReturnPressed: openCurrent()
        Keys.onEnterPressed: openCurrent()
        Keys.onPressed: event => {
            switch (event.key) {
            case Qt.Key_Home:
                currentIndex = 0;
                break;
            case Qt.Key_End:
                currentIndex = count - 1;
                break;
            case Qt.Key_PageDown:
                currentIndex = Math.min(count - 1, currentIndex + columns * Math.max(1, Math.floor(height / cellHeight)));
                break;
            case Qt.Key_PageUp:
                currentIndex = Math.max(0, currentIndex - columns * Math.max(1, Math.floor(height / cellHeight)));
                break;
            default:
                return;
            }
            event.accepted = true;
        }

        delegate: Item {
            id: cell

            required property int index
            required property string deviceId
            required property string family
            required property string model
            required property string title
            required property string vendor
            required property string statusWord
            required property string statusIcon
            required property string statusTone
            required property gaugeSpec gauge
            required property var rows
            required property string sentence
            required property string accessibleText
            required property string lastActionText
            required property string lastActionState
            required property string source
            required property real ageSeconds
            required property date pulledAt
            required property bool available
            required property bool gone
            required property bool offline
            required property string offlineCode
            required property string requestId
            required property string notice
            required property var commands
            required property bool isReadOnly

            // A card that has left the list is kept unpainted for a while; a screen reader must not find it either.
            visible: index >= 0
            // Qt 6.4 tells screen readers the role of a plain item, but not that of a Control: the cell speaks for its card.
            Accessible.role: Accessible.Button
            Accessible.name: accessibleText
            Accessible.description: deviceId
            Accessible.focusable: true
            Accessible.onPressAction: card.opened()

            width: grid.cellWidth
            height: grid.cellHeight

            DeviceCard {
                id: card
                Accessible.ignored: true
                width: parent.width - Theme.space.s3
                height: Theme.size.cardHeight
                deviceId: cell.deviceId
                family: cell.family
                model: cell.title
                vendor: cell.vendor
                sentence: cell.accessibleText
                statusText: cell.statusWord
                statusIcon: cell.statusIcon
                statusTone: cell.statusTone
                gaugeShown: cell.gauge.isShown
                gaugeValue: cell.gauge.value
                gaugeFrom: cell.gauge.from
                gaugeTo: cell.gauge.to
                gaugeUnit: cell.gauge.unit
                gaugeMarks: cell.gauge.marks
                gaugeTwoWay: cell.gauge.twoWay
                gaugeObserved: cell.gauge.observedScale
                gaugeName: cell.gauge.label
                gaugeColor: cell.gauge.belowFloor ? Theme.color.statusWarning : cell.gauge.tone === "in" ? Theme.color.flowInFill : cell.gauge.tone === "out" ? Theme.color.flowOutFill : Theme.familyColor(cell.family)
                fields: (cell.rows ?? []).map(row => ({ label: row.label, value: row.text, tone: row.tone }))
                lastActionState: cell.lastActionState
                lastActionText: cell.lastActionText
                source: cell.source
                ageSeconds: cell.ageSeconds
                pulledAt: cell.pulledAt
                available: cell.available && !cell.gone
                notice: cell.notice
                noticeAction: cell.notice.length > 0 && !cell.gone ? qsTr("Pull now") : ""
                commands: cell.commands ?? []
                readOnly: cell.isReadOnly
                errorTitle: cell.offline && cell.source.length === 0 ? qsTr("Offline at the manufacturer") : ""
                errorText: cell.offline && cell.source.length === 0 ? qsTr("%1, nothing older is kept for it.").arg(cell.offlineCode) : ""
                requestId: cell.requestId
                current: grid.activeFocus && grid.currentIndex === cell.index
                selected: root.selectedId === cell.deviceId
                onOpened: {
                    grid.currentIndex = cell.index;
                    root.deviceOpened(cell.deviceId);
                }
                onSelectToggled: root.selectedId = root.selectedId === cell.deviceId ? "" : cell.deviceId
                onCommandRequested: verb => root.commandRequested(cell.deviceId, verb)
                onMoreRequested: root.deviceOpened(cell.deviceId)
                onNoticeActivated: root.pullRequested(cell.deviceId)
                onPullRequested: root.pullRequested(cell.deviceId)
                onDetailsRequested: root.deviceOpened(cell.deviceId)
                onCopyRequested: text => root.copyRequested(text)
            }
        }
    }
    Repeater {
        model: root.waiting ? 8 : 0
        Skeleton {
            required property int index
            x: root.side + (index % grid.columns) * grid.cellWidth
            y: grid.y + Math.floor(index / grid.columns) * grid.cellHeight
            width: grid.cellWidth - Theme.space.s3
            height: Theme.size.cardHeight
            radius: Theme.radius.lg
        }
    }
    EmptyState {
        objectName: "emptyState"
        anchors.centerIn: grid
        visible: root.fleet.count === 0 && !root.waiting
        iconName: root.fleet.totalCount > 0 ? "filter" : root.poller.status === FleetPoller.UpToDate ? "nav-fleet" : "status-offline"
        title: root.fleet.totalCount > 0 ? qsTr("No device matches") : root.poller.status === FleetPoller.UpToDate ? qsTr("This key sees no devices yet") : root.poller.statusWord
        text: root.fleet.totalCount > 0 ? qsTr("%n device(s) are in the fleet; the search or the filters hide all of them.", "", root.fleet.totalCount) : root.poller.status === FleetPoller.UpToDate ? qsTr("Devices appear here once their owners have linked them.") : root.poller.statusDetail
        actionText: root.fleet.totalCount > 0 ? qsTr("Clear filters") : qsTr("Try now")
        onTriggered: root.fleet.totalCount > 0 ? root.fleet.clearFilters() : root.poller.refresh()
    }
}
