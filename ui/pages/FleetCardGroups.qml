// SPDX-License-Identifier: GPL-3.0-or-later
// The devices of a list as cards in groups, each led by its head with the sums that the table shows. One flat list of
// lines, so that a large fleet costs what is in sight. Arrows go through cards and heads, one tab stop for all of it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Devices
import Fleet.Sync

ListView {
    id: list

    required property DeviceListModel fleet
    required property FleetTable table // whose selection it is
    required property string groupBy
    property Sparklines sparks: null // none: no lines of the last day

    signal deviceOpened(deviceId: string)
    signal commandRequested(deviceId: string, verb: string)
    signal pullRequested(deviceId: string)
    signal copyRequested(text: string)
    signal groupRequested(query: string)

    readonly property real ringRoom: Theme.px(4)
    readonly property real room: width - ringRoom
    readonly property int columns: Math.max(1, Math.floor(room / (Theme.size.cardMin + Theme.space.s3)))
    readonly property real cellWidth: Math.floor(room / columns)
    readonly property real cellHeight: Theme.size.cardHeight + Theme.space.s3
    readonly property real headHeight: Theme.size.rowDefault + ringRoom + Theme.space.s3
    property bool wasSeen: false

    function tellVisible(): void {
        if (!visible || count === 0)
            return;
        const first = indexAt(1, Math.max(contentY, originY));
        const last = indexAt(1, contentY + height - 1);
        lines.setVisibleLines(Math.max(0, first), last < 0 ? count - 1 : last);
    }
    // Where somebody has gone by keyboard is in sight.
    function follow(): void {
        currentIndex = lines.currentLine;
        positionViewAtIndex(currentIndex, ListView.Contain);
    }
    function goTo(row: int): void {
        lines.goTo(row);
        currentIndex = lines.currentLine;
    }
    function toggle(groupId: int): void {
        cardGroups.toggle(groupId);
    }

    objectName: "cardGroups"
    clip: true
    reuseItems: true
    cacheBuffer: cellHeight
    boundsBehavior: Flickable.StopAtBounds
    // What stands above the first line is seen from the start.
    onTopMarginChanged: {
        if (contentY <= 0)
            contentY = -topMargin;
    }
    keyNavigationEnabled: false
    highlightFollowsCurrentItem: false
    highlightMoveDuration: 0
    activeFocusOnTab: true
    model: wasSeen ? lines : null
    ScrollBar.vertical: AppScrollBar {}
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Devices")

    onVisibleChanged: {
        wasSeen = wasSeen || visible;
        tellVisible();
    }
    Component.onCompleted: wasSeen = visible
    onContentYChanged: tellVisible()
    onHeightChanged: tellVisible()
    onCountChanged: tellVisible()
    onGroupByChanged: positionViewAtBeginning()

    FleetGroups {
        id: cardGroups
        objectName: "fleetCardGroups"
        table: list.table
        isActive: list.visible
        startsOpen: true
        by: list.groupBy
    }
    CardLines {
        id: lines
        groups: cardGroups
        columns: list.columns
        onCurrentChanged: list.currentIndex = currentLine
    }
    Keys.onPressed: event => {
        const row = lines.currentRow;
        const group = cardGroups.groupIdAt(row);
        const isHead = cardGroups.isGroup(row);
        const pageful = Math.max(1, Math.floor(height / cellHeight));
        const ahead = (event.key === Qt.Key_Right) !== (LayoutMirroring.enabled === true);
        switch (event.key) {
        case Qt.Key_Down:
            lines.stepDown(1);
            break;
        case Qt.Key_Up:
            lines.stepDown(-1);
            break;
        case Qt.Key_PageDown:
            lines.stepDown(pageful);
            break;
        case Qt.Key_PageUp:
            lines.stepDown(-pageful);
            break;
        case Qt.Key_Home:
            lines.goTo(0);
            break;
        case Qt.Key_End:
            lines.goTo(cardGroups.rowCount() - 1);
            break;
        case Qt.Key_Right:
        case Qt.Key_Left:
            if (isHead && row > 0 && cardGroups.isOpen(row) !== ahead)
                list.toggle(group);
            else
                lines.stepAcross(ahead ? 1 : -1);
            break;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (isHead)
                list.toggle(group);
            else
                list.deviceOpened(cardGroups.deviceAt(row));
            break;
        case Qt.Key_Space:
            if (isHead) {
                list.toggle(group);
            } else {
                const id = cardGroups.deviceAt(row);
                list.table.selectDevice(id, !list.table.isSelected(id));
            }
            break;
        case Qt.Key_F:
            if (!isHead || event.modifiers !== Qt.NoModifier || cardGroups.queryOf(row).length === 0)
                return;
            list.groupRequested(cardGroups.queryOf(row));
            break;
        case Qt.Key_Escape:
            if (list.table.selectedCount === 0)
                return;
            list.table.clearSelection();
            break;
        default:
            return;
        }
        event.accepted = true;
        list.follow();
    }

    delegate: FocusScope {
        id: line

        required property int index
        required property int firstRow
        required property int cardCount
        required property bool isGroup
        required property int groupId
        required property string groupLabel
        required property int groupCount
        required property bool groupIsOpen
        required property bool groupIsTotal
        required property var groupSums
        required property string groupSpoken
        required property string groupQuery

        readonly property bool isCurrent: list.activeFocus && lines.currentLine === index

        width: list.width
        height: isGroup ? list.headHeight : list.cellHeight

        Repeater {
            model: line.isGroup ? 1 : 0
            FleetGroupHead {
                objectName: "cardGroup:" + line.groupLabel
                anchors.left: line.left
                anchors.leftMargin: list.ringRoom
                y: list.ringRoom
                width: list.room - Theme.space.s3
                height: Theme.size.rowDefault
                radius: Theme.radius.sm
                focus: true
                groupId: line.groupId
                query: line.groupQuery
                label: line.groupLabel
                devices: line.groupCount
                open: line.groupIsOpen
                total: line.groupIsTotal
                filterable: line.groupQuery.length > 0
                sums: line.groupSums
                spoken: line.groupSpoken
                current: line.isCurrent
                onToggled: groupId => {
                    list.forceActiveFocus(Qt.MouseFocusReason);
                    list.goTo(cardGroups.rowOfGroup(groupId));
                    list.toggle(groupId);
                }
                onFilterRequested: query => list.groupRequested(query)
            }
        }
        Repeater {
            model: RowSlice {
                source: cardGroups
                first: line.firstRow
                count: line.cardCount
                places: list.columns
            }
            FleetCard {
                id: cell
                readonly property bool isShown: cell.index < line.cardCount
                readonly property bool isHere: isShown && lines.currentRow === line.firstRow + cell.index

                visible: isShown
                enabled: isShown
                focus: isHere
                anchors.left: line.left
                anchors.leftMargin: cell.index * list.cellWidth
                width: list.cellWidth
                height: list.cellHeight
                table: list.table
                sparks: isShown ? list.sparks : null
                isCurrent: list.activeFocus && isHere
                onOpened: deviceId => {
                    list.goTo(line.firstRow + cell.index);
                    list.deviceOpened(deviceId);
                }
                onEntered: list.goTo(line.firstRow + cell.index)
                onCommandRequested: (deviceId, verb) => list.commandRequested(deviceId, verb)
                onPullRequested: deviceId => list.pullRequested(deviceId)
                onCopyRequested: text => list.copyRequested(text)
            }
        }
    }
}
