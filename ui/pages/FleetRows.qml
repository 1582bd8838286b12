// SPDX-License-Identifier: GPL-3.0-or-later
// The devices of a list as dense rows: columns that are chosen, ordered, sized and sorted; a selection; groups that open
// and close, led by their sums; all by keyboard.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Devices
import Fleet.Sync

FocusScope {
    id: root

    required property DeviceListModel fleet
    required property FleetTable table
    property Sparklines sparks: null // none: no lines of the last day
    property string groupBy // empty: not grouped
    property alias groups: fleetGroups
    readonly property bool grouped: groupBy.length > 0

    signal deviceOpened(deviceId: string)
    signal copyRequested(text: string)
    signal groupRequested(query: string)

    readonly property real markWidth: Theme.px(36)
    readonly property var columns: table.columns
    // Left edges and widths, scaled with the text; what is left over goes to the last column.
    readonly property var lefts: {
        const at = [];
        let x = markWidth;
        for (let i = 0; i < columns.length; ++i) {
            at.push(x);
            x += Theme.px(columns[i].width);
        }
        at.push(x);
        return at;
    }
    function columnsThat(fits: var): var {
        const found = [];
        for (let i = 0; i < columns.length; ++i) {
            if (fits(columns[i]))
                found.push(i);
        }
        return found;
    }
    readonly property var iconColumns: columnsThat(column => column.key === "title" || column.key === "status" || column.key === "lastAction")
    readonly property var numberColumns: columnsThat(column => column.isNumber)
    readonly property int titleAt: columnsThat(column => column.key === "title")[0] ?? -1
    readonly property real natural: lefts.length > 0 ? lefts[lefts.length - 1] : 0
    readonly property real rowWidth: Math.max(natural + Theme.space.s3, width)

    function widthOf(index: int): real {
        return index === columns.length - 1 ? rowWidth - lefts[index] - Theme.space.s3 : lefts[index + 1] - lefts[index];
    }
    function listRow(row: int): int {
        return grouped ? fleetGroups.listRow(row) : row;
    }
    function deviceAt(row: int): string {
        return grouped ? fleetGroups.deviceAt(row) : fleet.deviceAt(row);
    }
    function selectRange(from: int, to: int): void {
        if (grouped)
            fleetGroups.selectRange(from, to);
        else
            table.selectRange(from, to);
    }
    function toggleSelected(row: int): void {
        if (grouped && fleetGroups.isGroup(row)) {
            toggleGroupAt(row);
            return;
        }
        const at = listRow(row);
        table.select(at, !table.isRowSelected(at));
    }
    function toggleGroupAt(row: int): void {
        fleetGroups.toggle(fleetGroups.groupIdAt(row));
    }
    function copySelection(): void {
        const text = table.textOfSelection(listRow(rows.currentIndex));
        if (text.length > 0)
            root.copyRequested(text);
    }

    FleetGroups {
        id: fleetGroups
        objectName: "fleetGroups"
        table: root.table
        isActive: root.visible
        by: root.groupBy
    }
    Panel {
        anchors.fill: parent
    }
    Item {
        id: head
        anchors.left: parent.left
        anchors.leftMargin: 1
        y: 1
        width: parent.width - 2
        height: Theme.size.rowCompact + Theme.px(2)
        clip: true
        Item {
            id: headRow
            anchors.left: parent.left
            anchors.leftMargin: -rows.lead
            width: root.rowWidth
            height: parent.height
            AppCheckBox {
                objectName: "selectAllRows"
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(12)
                anchors.verticalCenter: parent.verticalCenter
                name: qsTr("Select all that are shown")
                checked: root.fleet.count > 0 && root.table.selectedCount >= root.fleet.count
                mixed: root.table.selectedCount > 0 && root.table.selectedCount < root.fleet.count
                onEdited: checked => {
                    if (checked)
                        root.table.selectShown();
                    else
                        root.table.clearSelection();
                }
            }
            Repeater {
                model: root.columns.length
                FleetColumnHead {
                    id: columnHead

                    required property int index
                    readonly property tableColumn column: root.columns[index]
                    readonly property string sortKey: root.table.sortKeyOf(column.key)

                    objectName: "column:" + column.key
                    anchors.left: headRow.left
                    anchors.leftMargin: root.lefts[index]
                    width: root.widthOf(index)
                    height: head.height
                    title: column.title
                    rightAligned: column.isNumber && !(column.isShare && width > Theme.px(96))
                    sortable: sortKey.length > 0
                    sorted: sortKey.length > 0 && root.fleet.sortKey === sortKey
                    descending: root.fleet.sortDescending
                    onSortRequested: root.fleet.sortBy(sortKey, sorted && !root.fleet.sortDescending)
                    onMoveRequested: by => root.table.moveColumn(column.key, by)
                    onResizeRequested: width => root.table.resizeColumn(column.key, width / Theme.textScale)
                }
            }
        }
        Hairline {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
        }
    }
    ListView {
        id: rows

        property int anchorRow: 0
        // Whom the current row shows. Where all rows change places at once a list goes on with the number of the row,
        // and with it another device: what a key does must go to the one that was chosen.
        property string currentDevice
        function keepCurrent(): void {
            if (root.grouped)
                return;
            const at = currentDevice.length > 0 ? root.fleet.rowOf(currentDevice) : -1;
            if (at >= 0 && at !== currentIndex) {
                // A range begins where the person was, not at a number that is another device's now.
                anchorRow = at;
                currentIndex = at;
            } else if (at < 0)
                currentDevice = root.deviceAt(currentIndex);
        }
        // Where rows went the list finds itself another current one, and does so later: a key may have gone by then to the
        // device that came to stand there, which the mark has to stay at.
        onCurrentIndexChanged: {
            if (activeFocus)
                keepCurrent();
        }
        // Nobody's key goes there otherwise, and to bring the rows up to date before they are drawn takes time.
        onActiveFocusChanged: {
            if (activeFocus)
                keepCurrent();
        }
        Connections {
            target: root.fleet
            enabled: rows.activeFocus
            function onOrderChanged(): void {
                rows.keepCurrent();
            }
        }

        // How far it was scrolled from where a line begins: the left, or mirrored the right.
        readonly property bool fromRight: LayoutMirroring.enabled
        readonly property real lead: fromRight ? Math.max(0, contentWidth - width) - contentX : contentX
        property real kept: 0
        function fromLead(to: real): real {
            return fromRight ? Math.max(0, contentWidth - width) - to : to;
        }
        function settle(): void {
            if (fromRight)
                contentX = fromLead(Math.min(kept, Math.max(0, contentWidth - width)));
        }
        onMovementEnded: kept = lead
        // Its bar moves the rows without a movement of theirs.
        onLeadChanged: {
            if (across.pressed)
                kept = lead;
        }
        onFromRightChanged: {
            kept = 0;
            contentX = fromLead(0);
        }
        onWidthChanged: settle()
        onContentWidthChanged: settle()

        objectName: "deviceRows"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.margins: 1
        clip: true
        focus: true
        reuseItems: true
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalAndVerticalFlick
        contentWidth: root.rowWidth
        activeFocusOnTab: true
        keyNavigationEnabled: false
        highlightMoveDuration: 0
        highlightFollowsCurrentItem: false // who scrolled away from it is not drawn back
        currentIndex: 0
        // Made when somebody looks for the first time, and kept from then on.
        property bool wasSeen: false
        model: !wasSeen ? null : root.grouped ? fleetGroups : root.table
        ScrollBar.vertical: AppScrollBar {}
        ScrollBar.horizontal: AppScrollBar {
            id: across
            objectName: "acrossBar"
        }
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Devices")

        readonly property int perPage: Math.max(1, Math.floor(height / Theme.size.rowCompact) - 1)

        function tellVisibleRange(): void {
            if (!root.visible)
                return;
            const first = Math.max(0, Math.floor((contentY - originY) / Theme.size.rowCompact));
            if (root.grouped)
                fleetGroups.setVisibleRange(first, first + perPage + 2);
            else
                root.fleet.setVisibleRange(first, first + perPage + 2);
        }
        function goTo(row: int, extend: bool): void {
            const to = Math.max(0, Math.min(count - 1, row));
            if (extend)
                root.selectRange(anchorRow, to);
            else
                anchorRow = to;
            currentDevice = root.deviceAt(to);
            currentIndex = to;
            positionViewAtIndex(to, ListView.Contain);
        }
        onContentYChanged: tellVisibleRange()
        onHeightChanged: tellVisibleRange()
        onCountChanged: tellVisibleRange()
        onVisibleChanged: {
            wasSeen = wasSeen || visible;
            tellVisibleRange();
        }
        Component.onCompleted: wasSeen = visible
        onModelChanged: {
            currentDevice = root.deviceAt(0);
            currentIndex = 0;
            anchorRow = 0;
            positionViewAtBeginning();
        }

        Keys.onPressed: event => {
            const extend = (event.modifiers & Qt.ShiftModifier) !== 0;
            const control = (event.modifiers & Qt.ControlModifier) !== 0;
            switch (event.key) {
            case Qt.Key_Down:
                goTo(currentIndex + 1, extend);
                break;
            case Qt.Key_Up:
                goTo(currentIndex - 1, extend);
                break;
            case Qt.Key_PageDown:
                goTo(currentIndex + perPage, extend);
                break;
            case Qt.Key_PageUp:
                goTo(currentIndex - perPage, extend);
                break;
            case Qt.Key_Home:
                goTo(0, extend);
                break;
            case Qt.Key_End:
                goTo(count - 1, extend);
                break;
            case Qt.Key_Space:
                root.toggleSelected(currentIndex);
                anchorRow = currentIndex;
                break;
            case Qt.Key_Return:
            case Qt.Key_Enter:
                if (root.grouped && fleetGroups.isGroup(currentIndex))
                    root.toggleGroupAt(currentIndex);
                else
                    root.deviceOpened(root.deviceAt(currentIndex));
                break;
            case Qt.Key_Right:
            case Qt.Key_Left:
                if (!root.grouped)
                    return;
                const closing = (event.key === Qt.Key_Left) !== fromRight;
                if (closing && !fleetGroups.isGroup(currentIndex))
                    goTo(fleetGroups.groupRowOf(currentIndex), false);
                else if (fleetGroups.isGroup(currentIndex) && fleetGroups.isOpen(currentIndex) === closing)
                    root.toggleGroupAt(currentIndex);
                break;
            case Qt.Key_A:
                if (!control)
                    return;
                root.table.selectShown();
                break;
            case Qt.Key_C:
                if (!control)
                    return;
                root.copySelection();
                break;
            case Qt.Key_F:
                if (control || !root.grouped || !fleetGroups.isGroup(currentIndex))
                    return;
                root.groupRequested(fleetGroups.queryOf(currentIndex));
                break;
            case Qt.Key_Escape:
                if (root.table.selectedCount === 0)
                    return;
                root.table.clearSelection();
                break;
            default:
                return;
            }
            event.accepted = true;
        }

        delegate: FleetRow {
            id: row

            required property string deviceId

            // One that has left the list is kept for a while, where it stood: neither painted nor found there.
            visible: index >= 0
            objectName: isGroup ? "groupHead:" + groupLabel : "deviceRow:" + deviceId
            width: root.rowWidth
            height: Theme.size.rowCompact
            columns: root.columns
            lefts: root.lefts
            iconColumns: root.iconColumns
            numberColumns: root.numberColumns
            titleAt: root.titleAt
            lastWidth: root.widthOf(root.columns.length - 1)
            spark: root.sparks && row.index >= 0 ? root.sparks.valuesOf(row.deviceId, root.sparks.revision) : []
            viewWidth: rows.width
            viewX: rows.contentX
            viewLead: rows.lead
            current: rows.currentIndex === index && rows.activeFocus
            onOpened: {
                rows.currentDevice = deviceId;
                rows.currentIndex = index;
                rows.anchorRow = index;
                root.deviceOpened(deviceId);
            }
            onFocused: extend => {
                rows.forceActiveFocus(Qt.MouseFocusReason);
                rows.goTo(index, extend);
            }
            onSelectToggled: root.toggleSelected(index)
            onGroupToggled: groupId => {
                rows.forceActiveFocus(Qt.MouseFocusReason);
                rows.goTo(fleetGroups.rowOfGroup(groupId), false);
                fleetGroups.toggle(groupId);
            }
            onGroupFilterRequested: query => root.groupRequested(query)
        }
    }
}
