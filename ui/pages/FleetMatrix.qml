// SPDX-License-Identifier: GPL-3.0-or-later
// Which models declare what: one row a model, one column a command, parameter, strategy or member of the state. A cell
// says how many of its devices do; pressing it shows them. Arrows move over cells, heads and names, Enter shows.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Devices

FocusScope {
    id: root

    required property DeviceListModel fleet
    property alias of: matrix.of

    readonly property real nameWidth: Math.min(Theme.px(300), width * 0.4)
    readonly property real cellWidth: matrix.of === "parameters" ? Theme.px(116) : Theme.px(88)
    readonly property real headHeight: Theme.px(44)
    property int currentRow: 0
    property int currentColumn: 0

    signal ofChosen(what: string)
    signal devicesRequested(query: string)

    function show(row: int, column: int): void {
        const query = matrix.queryFor(row, column);
        if (query.length > 0)
            root.devicesRequested(query);
    }
    // Row -1 is the heads of the columns, column -1 the names of the models.
    function goTo(row: int, column: int): void {
        currentRow = Math.max(column < 0 ? 0 : -1, Math.min(matrix.rowTotal - 1, row));
        currentColumn = Math.max(currentRow < 0 ? 0 : -1, Math.min(matrix.columns.length - 1, column));
        if (currentRow >= 0)
            rows.positionViewAtIndex(currentRow, ListView.Contain);
        const left = Math.max(0, root.currentColumn) * root.cellWidth;
        const room = rows.width - root.nameWidth;
        const lead = Math.max(0, Math.min(left, Math.max(rows.lead, left + root.cellWidth - room)));
        rows.kept = lead;
        rows.contentX = rows.fromLead(lead);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("What devices declare")

    CapabilityMatrix {
        id: matrix
        objectName: "capabilityMatrix"
        list: root.fleet
        isActive: root.visible
    }
    Panel {
        anchors.fill: parent
    }
    Item {
        id: bar
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: Theme.space.s2
        width: parent.width - 2 * anchors.leftMargin
        height: Theme.px(36)
        Segmented {
            id: chooser
            objectName: "matrixOf"
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("Show")
            namePrefix: "matrixOf:"
            options: [
                { value: "commands", text: qsTr("Commands") },
                { value: "parameters", text: qsTr("Parameters") },
                { value: "strategies", text: qsTr("Strategies") },
                { value: "fields", text: qsTr("Readings") }
            ]
            currentValue: matrix.of
            onActivated: value => root.ofChosen(value)
        }
        AppText {
            anchors.left: chooser.right
            anchors.leftMargin: Theme.space.s4
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.textSecondary
            hint: true
            text: {
                const models = qsTr("%n model(s)", "", matrix.rowTotal);
                return matrix.silentCount > 0 ? qsTr("%1 of %2 devices, %3 of them declare none").arg(models).arg(Format.count(matrix.deviceCount)).arg(Format.count(matrix.silentCount)) : qsTr("%1 of %2 devices").arg(models).arg(Format.count(matrix.deviceCount));
            }
        }
    }
    // The heads of the columns, with how many devices in all.
    Item {
        id: head
        anchors.top: bar.bottom
        anchors.topMargin: Theme.space.s2
        anchors.left: parent.left
        anchors.leftMargin: root.nameWidth
        width: parent.width - anchors.leftMargin - 1
        height: root.headHeight
        clip: true
        Row {
            anchors.left: parent.left
            anchors.leftMargin: -rows.lead
            Repeater {
                model: matrix.columns.length
                Item {
                    id: columnHead
                    required property int index
                    readonly property string title: matrix.columns[index] ?? ""
                    width: root.cellWidth
                    height: root.headHeight
                    AppText {
                        id: headTitle
                        anchors.horizontalCenter: parent.horizontalCenter
                        anchors.bottom: headCount.top
                        width: Math.min(implicitWidth, parent.width - Theme.space.s2)
                        textStyle: Theme.type.label
                        mono: true
                        font.pixelSize: Theme.type.caption.size
                        elide: Text.ElideMiddle
                        text: columnHead.title
                        hint: true
                        Accessible.ignored: true
                    }
                    AppText {
                        id: headCount
                        anchors.horizontalCenter: parent.horizontalCenter
                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: Theme.space.s1
                        textStyle: Theme.type.caption
                        color: Theme.color.textTertiary
                        text: Format.count(matrix.columnCounts[columnHead.index] ?? 0)
                        Accessible.ignored: true
                    }
                    MouseArea {
                        anchors.fill: parent
                        cursorShape: Qt.PointingHandCursor
                        onClicked: root.show(-1, columnHead.index)
                    }
                    Rectangle {
                        visible: rows.activeFocus && root.currentRow < 0 && root.currentColumn === columnHead.index
                        anchors.fill: parent
                        anchors.margins: 1
                        radius: Theme.radius.xs
                        color: "transparent"
                        border.width: 2
                        border.color: Theme.color.focusRing
                    }
                    Accessible.role: Accessible.ColumnHeader
                    Accessible.name: qsTr("%1, %2").arg(title).arg(headCount.text)
                    Accessible.onPressAction: root.show(-1, columnHead.index)
                }
            }
        }
    }
    Hairline {
        anchors.top: head.bottom
        width: parent.width
    }
    ListView {
        id: rows
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

        objectName: "matrixRows"
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 1
        clip: true
        focus: true
        activeFocusOnTab: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalAndVerticalFlick
        contentWidth: Math.max(width, root.nameWidth + matrix.columns.length * root.cellWidth)
        model: matrix.rows
        ScrollBar.vertical: AppScrollBar {}
        ScrollBar.horizontal: AppScrollBar {
            id: across
            objectName: "acrossBar"
        }
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Models and what they declare")
        Keys.onPressed: event => {
            switch (event.key) {
            case Qt.Key_Down:
                root.goTo(root.currentRow + 1, root.currentColumn);
                break;
            case Qt.Key_Up:
                root.goTo(root.currentRow - 1, root.currentColumn);
                break;
            case Qt.Key_Left:
                root.goTo(root.currentRow, root.currentColumn + (rows.LayoutMirroring.enabled ? 1 : -1));
                break;
            case Qt.Key_Right:
                root.goTo(root.currentRow, root.currentColumn + (rows.LayoutMirroring.enabled ? -1 : 1));
                break;
            case Qt.Key_Home:
                root.goTo(0, 0);
                break;
            case Qt.Key_End:
                root.goTo(matrix.rowTotal - 1, root.currentColumn);
                break;
            case Qt.Key_Return:
            case Qt.Key_Enter:
                root.show(root.currentRow, root.currentColumn);
                break;
            default:
                return;
            }
            event.accepted = true;
        }
        delegate: Item {
            id: line
            required property int index
            required property string family
            required property string vendor
            required property string modelName
            required property int devices
            required property list<int> counts
            required property list<string> bounds

            width: rows.contentWidth
            height: Theme.size.rowCompact + Theme.px(4)
            Accessible.role: Accessible.Row
            Accessible.onPressAction: root.show(line.index, -1)
            Accessible.name: qsTr("%1, %2, %3").arg(vendor).arg(modelName.length > 0 ? modelName : qsTr("no model told")).arg(Format.count(devices))

            // Stays in sight while the columns scroll.
            Rectangle {
                id: nameCell
                anchors.left: line.left
                anchors.leftMargin: rows.lead
                z: 1
                width: root.nameWidth
                height: parent.height
                color: nameArea.containsMouse ? Theme.color.surfaceHover : Theme.color.surfaceCard
                border.width: rows.activeFocus && root.currentRow === line.index && root.currentColumn < 0 ? 2 : 0
                border.color: Theme.color.focusRing
                Icon {
                    id: mark
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space.s4
                    anchors.verticalCenter: parent.verticalCenter
                    name: Theme.familyIcon(line.family)
                    size: Theme.px(14)
                    color: Theme.familyColor(line.family)
                }
                AppText {
                    id: modelText
                    anchors.left: mark.right
                    anchors.leftMargin: Theme.space.s2
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, parent.width * 0.5)
                    textStyle: Theme.type.bodyStrong
                    text: line.modelName.length > 0 ? line.modelName : qsTr("no model told")
                    hint: true
                    Accessible.ignored: true
                }
                AppText {
                    anchors.left: modelText.right
                    anchors.leftMargin: Theme.space.s2
                    anchors.right: deviceCount.left
                    anchors.rightMargin: Theme.space.s2
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.color.textSecondary
                    text: line.vendor
                    hint: true
                    Accessible.ignored: true
                }
                AppText {
                    id: deviceCount
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space.s3
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.color.textTertiary
                    text: Format.count(line.devices)
                    Accessible.ignored: true
                }
                MouseArea {
                    id: nameArea
                    anchors.fill: parent
                    hoverEnabled: true
                    cursorShape: Qt.PointingHandCursor
                    onClicked: root.show(line.index, -1)
                }
            }
            Repeater {
                model: matrix.columns.length
                Rectangle {
                    id: cell
                    required property int index
                    readonly property int devices: line.counts[index] ?? 0
                    readonly property string span: line.bounds[index] ?? ""
                    readonly property bool whole: devices === line.devices

                    anchors.left: line.left
                    anchors.leftMargin: root.nameWidth + index * root.cellWidth
                    width: root.cellWidth - 2
                    height: parent.height - 2
                    y: 1
                    radius: Theme.radius.xs
                    color: devices === 0 ? "transparent" : area.containsMouse ? Theme.color.surfaceHover : whole ? Theme.color.accentTint : Theme.color.surfaceInset
                    border.width: rows.activeFocus && root.currentRow === line.index && root.currentColumn === index ? 2 : devices > 0 && !whole ? 1 : 0
                    border.color: rows.activeFocus && root.currentRow === line.index && root.currentColumn === index ? Theme.color.focusRing : Theme.color.borderDefault
                    Accessible.role: Accessible.Cell
                    Accessible.name: devices === 0 ? qsTr("%1: none").arg(matrix.columns[index]) : qsTr("%1: %2 of %3 %4").arg(matrix.columns[index]).arg(Format.count(devices)).arg(Format.count(line.devices)).arg(span)
                    Accessible.onPressAction: root.show(line.index, index)
                    AppText {
                        anchors.centerIn: parent
                        width: Math.min(implicitWidth, parent.width - Theme.space.s1)
                        textStyle: Theme.type.caption
                        color: cell.devices === 0 ? Theme.color.textDisabled : Theme.color.textPrimary
                        // Whole and part differ in words, not only in colour.
                        text: cell.devices === 0 ? "·" : cell.span.length > 0 && cell.whole ? cell.span : cell.whole ? qsTr("all") : qsTr("%1 of %2").arg(Format.count(cell.devices)).arg(Format.count(line.devices))
                        hint: true
                        Accessible.ignored: true
                    }
                    MouseArea {
                        id: area
                        anchors.fill: parent
                        enabled: cell.devices > 0
                        hoverEnabled: true
                        cursorShape: Qt.PointingHandCursor
                        onClicked: root.show(line.index, cell.index)
                    }
                }
            }
            Hairline {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        visible: matrix.deviceCount > 0 && matrix.columns.length === 0
        iconName: "matrix"
        title: matrix.of === "strategies" ? qsTr("None of them offers a strategy") : matrix.of === "fields" ? qsTr("None of them reports anything") : qsTr("None of them declares a command")
        text: qsTr("What is shown here comes from the devices' own records.")
    }
}
