// SPDX-License-Identifier: GPL-3.0-or-later
// Every device of a list as a card. The cells carry the gap on their right and below.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards
import Fleet.Charts
import Fleet.Devices
import Fleet.Sync

GridView {
    id: grid

    required property DeviceListModel fleet
    required property FleetTable table // whose selection it is
    property Sparklines sparks: null // none: no lines of the last day

    signal deviceOpened(deviceId: string)
    signal commandRequested(deviceId: string, verb: string)
    signal pullRequested(deviceId: string)
    signal copyRequested(text: string)

    objectName: "deviceGrid"

    readonly property real ringRoom: Theme.px(4)
    readonly property real room: width - ringRoom
    readonly property int columns: Math.max(1, Math.floor(room / (Theme.size.cardMin + Theme.space.s3)))

    clip: true
    focus: true
    reuseItems: true
    cellWidth: Math.floor(room / columns)
    cellHeight: Theme.size.cardHeight + Theme.space.s3
    cacheBuffer: cellHeight
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    currentIndex: 0
    // Until somebody moves, the first card is the current one, whatever comes to stand there.
    property bool moved: false
    onCurrentIndexChanged: {
        if (!moved && currentIndex > 0)
            backToFirst.start();
    }
    Timer {
        id: backToFirst
        interval: 0
        onTriggered: {
            if (!grid.moved)
                grid.currentIndex = 0;
        }
    }
    activeFocusOnTab: true
    highlightFollowsCurrentItem: true
    // Made when somebody looks for the first time. Kept from then on when that person has been somewhere in it; otherwise
    // cards that nobody sees would be drawn with each reading.
    property bool shown: true
    property bool wasSeen: false
    property bool scrolled: false
    // Its bar moves the cards without a movement of theirs.
    onMovementStarted: scrolled = true
    onShownChanged: scrolled = scrolled || contentY > originY
    model: grid.wasSeen && (grid.shown || grid.moved || grid.scrolled) ? grid.fleet : null
    ScrollBar.vertical: AppScrollBar {}
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Devices")

    function tellVisibleRange(): void {
        if (!visible)
            return;
        const first = Math.floor(contentY / cellHeight) * columns;
        grid.fleet.setVisibleRange(Math.max(0, first), first + (Math.ceil(height / cellHeight) + 1) * columns);
    }
    function openCurrent(): void {
        const id = grid.fleet.deviceAt(currentIndex);
        if (id.length > 0)
            grid.deviceOpened(id);
    }
    onContentYChanged: tellVisibleRange()
    onHeightChanged: tellVisibleRange()
    onColumnsChanged: tellVisibleRange()
    onCountChanged: {
        tellVisibleRange();
        // A model that came late, empty, left none current for good.
        if (!moved && currentIndex < 0 && count > 0)
            currentIndex = 0;
    }
    onVisibleChanged: {
        wasSeen = wasSeen || visible;
        tellVisibleRange();
    }
    Component.onCompleted: wasSeen = visible
    Keys.onReturnPressed: openCurrent()
    Keys.onEnterPressed: openCurrent()
    Keys.onPressed: event => {
        moved = true;
        switch (event.key) {
        case Qt.Key_Home:
            currentIndex = 0;
            break;
        case Qt.Key_End:
            currentIndex = count - 1;
            break;
        case Qt.Key_Space:
            grid.table.select(currentIndex, !grid.table.isRowSelected(currentIndex));
            break;
        case Qt.Key_Escape:
            if (grid.table.selectedCount === 0)
                return;
            grid.table.clearSelection();
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
        required property string tags

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
            anchors.left: parent.left
            anchors.leftMargin: grid.ringRoom
            y: grid.ringRoom
            Accessible.ignored: true
            width: parent.width - Theme.space.s3
            height: Theme.size.cardHeight
            // Tab stops at the grid, at its current card and at what that card offers; arrows go from card to card.
            focusPolicy: grid.currentIndex === cell.index ? Qt.StrongFocus : Qt.ClickFocus
            deviceId: cell.deviceId
            family: cell.family
            model: cell.title
            vendor: cell.title !== cell.model && cell.model.length > 0 ? qsTr("%1 %2", "vendor and model").arg(cell.vendor).arg(cell.model) : cell.vendor
            tags: cell.tags
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
            // The count changes with every selection and makes this be asked again.
            selected: grid.table.selectedCount > 0 && grid.table.isSelected(cell.deviceId)
            onOpened: {
                grid.moved = true;
                grid.currentIndex = cell.index;
                grid.deviceOpened(cell.deviceId);
            }
            onSelectToggled: grid.table.selectDevice(cell.deviceId, !selected)
            onCommandRequested: verb => grid.commandRequested(cell.deviceId, verb)
            onMoreRequested: grid.deviceOpened(cell.deviceId)
            onNoticeActivated: grid.pullRequested(cell.deviceId)
            onPullRequested: grid.pullRequested(cell.deviceId)
            onDetailsRequested: grid.deviceOpened(cell.deviceId)
            onCopyRequested: text => grid.copyRequested(text)
        }
        // The last day, just above the foot of the card.
        PlotItem {
            readonly property color tint: cell.available && !cell.gone ? Theme.familyColor(cell.family) : Theme.color.textDisabled
            objectName: "spark:" + cell.deviceId
            readonly property list<real> values: grid.sparks && cell.index >= 0 ? grid.sparks.valuesOf(cell.deviceId, grid.sparks.revision) : []
            visible: values.length > 0
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s4
            y: Theme.size.cardHeight - Theme.px(54)
            width: card.width - 2 * Theme.space.s4
            height: Theme.px(16)
            kind: PlotItem.Curve
            means: values
            dataEnd: 1
            viewEnd: 1
            minimum: -0.08
            maximum: 1.08
            lineWidth: 1.5
            color: tint
            secondColor: Qt.rgba(tint.r, tint.g, tint.b, 0.12)
        }
    }
}
