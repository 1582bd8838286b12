// SPDX-License-Identifier: GPL-3.0-or-later
// Every device of a list as a card. The cells carry the gap on their right and below.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
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
    // What stands above the first line is seen from the start.
    onTopMarginChanged: {
        if (contentY <= 0)
            contentY = -topMargin;
    }
    keyNavigationEnabled: true
    currentIndex: 0
    // Until somebody moves, the first card is the current one, whatever comes to stand there.
    property bool moved: false
    onCurrentIndexChanged: {
        if (moved)
            currentDevice = grid.fleet.deviceAt(currentIndex);
        else if (currentIndex > 0)
            backToFirst.start();
    }
    // Where all cards change places at once the grid goes on with the number, and with it another device: what a key does
    // must go to the one that was chosen.
    property string currentDevice
    function keepCurrent(): void {
        const at = currentDevice.length > 0 ? grid.fleet.rowOf(currentDevice) : -1;
        if (at >= 0)
            currentIndex = at;
        else
            currentDevice = grid.fleet.deviceAt(currentIndex);
    }
    onActiveFocusChanged: {
        if (activeFocus && moved)
            keepCurrent();
    }
    Connections {
        target: grid.fleet
        enabled: grid.activeFocus && grid.moved
        function onOrderChanged(): void {
            grid.keepCurrent();
        }
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

    delegate: FleetCard {
        id: cell
        width: grid.cellWidth
        height: grid.cellHeight
        table: grid.table
        sparks: grid.sparks
        isCurrent: grid.activeFocus && grid.currentIndex === cell.index
        onOpened: deviceId => {
            grid.moved = true;
            grid.currentIndex = cell.index;
            grid.deviceOpened(deviceId);
        }
        onEntered: {
            grid.moved = true;
            grid.currentIndex = cell.index;
        }
        onCommandRequested: (deviceId, verb) => grid.commandRequested(deviceId, verb)
        onPullRequested: deviceId => grid.pullRequested(deviceId)
        onCopyRequested: text => grid.copyRequested(text)
    }
}
