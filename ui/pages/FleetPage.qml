// SPDX-License-Identifier: GPL-3.0-or-later
// The fleet: as cards, as a table, as a map or by what it declares. What needs somebody comes first; figures above,
// choices beside or above. One query says what is shown in all of them.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards
import Fleet.Dialogs
import Fleet.Devices
import Fleet.Sync

FocusScope {
    id: root

    required property DeviceListModel fleet
    required property FleetPoller poller
    required property SavedViews views
    property Sparklines sparks: null
    required property ViewMemory memory
    required property LocalBook book
    // "cards", "table", "map", "matrix"; whoever has not chosen yet gets cards as long as they are few.
    property string show: memory.show.length > 0 ? memory.show : Math.max(fleet.totalCount, poller.devicesTotal) > mostCards ? "table" : "cards"
    readonly property int mostCards: 200
    readonly property bool grouped: memory.groupBy.length > 0 // cards and rows alike
    property alias tableLayout: fleetTable.layout
    property alias table: fleetTable

    signal deviceOpened(deviceId: string)
    signal commandRequested(deviceId: string, verb: string)
    signal pullRequested(deviceId: string)
    signal copyRequested(text: string)
    readonly property var families: fleet.families

    signal problemFound(title: string, text: string)
    signal exported(title: string, path: string) // a file is there, whole
    signal noted(what: string) // something was written into the book, which can be undone

    function focusList(): void {
        if (show === "table")
            rows.forceActiveFocus(Qt.OtherFocusReason);
        else if (show === "matrix")
            matrix.forceActiveFocus(Qt.OtherFocusReason);
        else if (grouped)
            cardGroups.forceActiveFocus(Qt.OtherFocusReason);
        else
            grid.forceActiveFocus(Qt.OtherFocusReason);
    }
    // Chosen by a person: kept. `show` alone is set by whoever only wants a picture.
    function choose(view: string): void {
        show = view;
        memory.show = view;
    }
    function largestKw(f: fleetFigures): real {
        return Math.max(f.chargeableKw || 0, f.dischargeableKw || 0, f.sheddableKw || 0);
    }
    // All three in one unit, that of the largest.
    function scaledKw(kw: real): string {
        const isOneUnit = isNaN(kw) || Format.readingSymbol("kw", kw) === Format.readingSymbol("kw", largestKw(fleet.figures));
        return isOneUnit ? Format.readingNumber(kw, "kw") : Format.readingNumber(kw / 1000, "mw");
    }
    // To one group, of what is shown.
    function narrow(query: string): void {
        fleet.searchText = fleet.searchText.length > 0 ? fleet.searchText + " " + query : query;
    }
    function openView(name: string): void {
        if (!views.open(name))
            return;
        if (views.showOf(name).length > 0)
            choose(views.showOf(name));
        fleetTable.layout = views.layoutOf(name);
        memory.groupBy = views.groupByOf(name);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Fleet")

    // Where everything is on screen at once nothing of it comes first.
    onShowChanged: {
        if (show === "map" || show === "matrix")
            fleet.setVisibleRange(0, -1);
    }

    readonly property real side: Theme.space.s6
    readonly property bool waiting: fleet.totalCount === 0 && poller.status === FleetPoller.Sweeping
    // Where the window is low or the text large, the figures scroll away with the cards and the choices keep to one line.
    readonly property bool low: height < Theme.px(600)
    readonly property bool groupsOffered: show === "table" || show === "cards"
    // Where the window is narrow or the text large, order and groups stand with the choices below the title.
    readonly property bool crowded: main.width < Theme.px(900)
    readonly property bool facetsBeside: show !== "cards" && width >= Theme.px(1010)
    property bool facetsOpen: false
    readonly property var choices: fleet.choices
    readonly property bool mapAbove: show === "table" && fleet.totalCount > 200 && height > Theme.px(700)
    readonly property var figureList: {
            // They change with every answer: only where they are seen.
            if (show !== "cards")
                return [];
            const f = root.fleet.figures;
            return [
                { label: qsTr("Up to date"), value: Format.count(f.upToDate), unit: qsTr("of %1").arg(Format.count(f.total)), detail: f.upToDateText },
                { label: qsTr("Stored energy"), value: Format.readingNumber(f.storedKwh, "kwh"), unit: Format.readingSymbol("kwh", f.storedKwh), detail: f.storedText },
                { label: qsTr("Batteries, net"), value: Format.signedReadingNumber(f.batteryNetKw, "kw"), unit: Format.readingSymbol("kw", f.batteryNetKw), detail: f.batteryText, tone: f.batteryNetKw > 0.05 ? "in" : f.batteryNetKw < -0.05 ? "out" : "" },
                { label: qsTr("Solar"), value: Format.readingNumber(f.solarKw, "kw"), unit: Format.readingSymbol("kw", f.solarKw), detail: f.solarText },
                { label: qsTr("EV charging"), value: Format.readingNumber(f.evKw, "kw"), unit: Format.readingSymbol("kw", f.evKw), detail: f.evText },
                {
                    label: qsTr("Headroom now, %1").arg(Format.readingSymbol("kw", root.largestKw(f))),
                    detail: f.headroomText,
                    parts: [
                        { value: root.scaledKw(f.chargeableKw), word: qsTr("to take") },
                        { value: root.scaledKw(f.dischargeableKw), word: qsTr("to give") },
                        { value: root.scaledKw(f.sheddableKw), word: qsTr("to shed") }
                    ]
                },
                { label: qsTr("Actions"), value: Format.count(f.actionsInFlight), unit: qsTr("in flight"), detail: f.actionsText }
            ];
    }

    FleetTable {
        id: fleetTable
        list: root.fleet
        onColumnsChanged: {
            if (remembered)
                root.memory.layout = layout;
        }
        property bool remembered: false
        // Known before the heads and rows are made, so that they are made once.
        layout: root.memory.layout
        Component.onCompleted: remembered = true
        onExportEnded: (file, rows, problem) => {
            if (problem.length > 0)
                root.problemFound(qsTr("The file could not be written."), problem);
            else
                root.exported(qsTr("%n row(s) saved.", "", rows), Format.filePath(file));
        }
    }

    FleetFacets {
        id: facets
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.size.facetPanel
        z: root.facetsBeside ? 0 : 3
        visible: root.facetsBeside || root.facetsOpen
        fleet: root.fleet
    }
    Item {
        id: main
        anchors.left: root.facetsBeside ? facets.right : parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom

        Item {
            id: titleRow
            anchors.left: parent.left
            anchors.leftMargin: root.side
            y: root.low ? Theme.space.s2 : Theme.space.s4
            width: parent.width - 2 * root.side
            height: Theme.px(32)
            AppText {
                id: title
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                textStyle: Theme.type.title1
                text: qsTr("Fleet")
                Accessible.role: Accessible.Heading
            }
            AppText {
                id: summary
                objectName: "fleetSummary"
                anchors.left: title.right
                anchors.leftMargin: Theme.space.s3
                anchors.right: tools.left
                anchors.rightMargin: Theme.space.s3
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.color.textSecondary
                hint: true
                text: {
                    // The rows are those of before: what is said of them would be taken for what was asked for.
                    if (root.fleet.isSearching)
                        return qsTr("Searching…");
                    if (root.fleet.isSorting)
                        return qsTr("Sorting…");
                    if (root.fleet.count < root.fleet.totalCount)
                        return root.fleet.shownSummary.length === 0 ? qsTr("%1 of %2").arg(Format.count(root.fleet.count)).arg(Format.count(root.fleet.totalCount)) : qsTr("%1 of %2: %3").arg(Format.count(root.fleet.count)).arg(Format.count(root.fleet.totalCount)).arg(root.fleet.shownSummary);
                    // Until every list was read once, the figures are of a part of the fleet.
                    if (!root.poller.isComplete && root.poller.devicesTotal > root.poller.devicesFresh)
                        return qsTr("%1 of %2 devices read so far, the figures are of these").arg(Format.count(root.poller.devicesFresh)).arg(Format.count(root.poller.devicesTotal));
                    const devices = qsTr("%Ln devices", "", root.fleet.totalCount);
                    const makers = qsTr("%n vendor(s)", "", root.fleet.vendorCount);
                    return qsTr("%1, %2").arg(devices).arg(makers);
                }
            }
            Row {
                id: tools
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space.s2
                AppButton {
                    objectName: "dismissGoneButton"
                    visible: root.fleet.goneCount > 0
                    kind: "subtle"
                    iconName: "eye-off"
                    text: qsTr("Dismiss %n gone device(s)", "", root.fleet.goneCount)
                    onClicked: root.fleet.dismissAllGone()
                }
                IconButton {
                    objectName: "facetsButton"
                    visible: !root.facetsBeside
                    outlined: true
                    name: root.facetsOpen ? qsTr("Close the choices") : qsTr("Choose from the fleet")
                    iconName: "filter"
                    checked: root.facetsOpen
                    onClicked: root.facetsOpen = !root.facetsOpen
                }
                IconButton {
                    objectName: "attentionFirstButton"
                    visible: root.show !== "cards"
                    outlined: true
                    name: root.fleet.attentionFirst ? qsTr("What needs attention comes first") : qsTr("In the order of the column alone")
                    iconName: "pin"
                    checked: root.fleet.attentionFirst
                    onClicked: root.fleet.setAttentionFirst(!root.fleet.attentionFirst)
                }
                FleetCardOrder {
                    id: order
                    parent: root.crowded ? orderBelow : orderAbove
                    fleet: root.fleet
                    table: fleetTable
                }
                Item {
                    id: orderAbove
                    visible: root.show === "cards" && !root.crowded
                    width: order.width
                    height: order.height
                }
                Item {
                    id: groupAbove
                    visible: root.groupsOffered && !root.crowded
                    width: groupChoice.width
                    height: groupChoice.height
                }
                AppComboBox {
                    id: groupChoice
                    parent: root.crowded ? groupBelow : groupAbove
                    objectName: "groupBy"
                    width: Theme.px(150)
                    name: qsTr("Group")
                    options: rows.groups.choices
                    chosenValue: root.memory.groupBy
                    onEdited: value => root.memory.groupBy = value
                }
                IconButton {
                    id: columnsButton
                    objectName: "columnsButton"
                    visible: root.show === "table"
                    outlined: true
                    name: qsTr("Columns")
                    iconName: "columns"
                    onClicked: columnsMenu.open()
                    FleetColumnsMenu {
                        id: columnsMenu
                        table: fleetTable
                        x: mirrored ? 0 : columnsButton.width - width
                        y: columnsButton.height + Theme.space.s1
                    }
                }
                IconButton {
                    objectName: "exportRows"
                    visible: root.show === "table"
                    outlined: true
                    name: qsTr("Save what is shown")
                    iconName: "download"
                    onClicked: rowsDialog.ask("")
                }
                IconButton {
                    id: notesButton
                    objectName: "notesButton"
                    outlined: true
                    name: qsTr("Names, tags and notes")
                    iconName: "tag"
                    onClicked: notesMenu.open()
                    NotesMenu {
                        id: notesMenu
                        book: root.book
                        x: mirrored ? 0 : notesButton.width - width
                        y: notesButton.height + Theme.space.s1
                        onImportRead: importSheet.open()
                    }
                }
                IconButton {
                    id: viewsButton
                    objectName: "viewsButton"
                    outlined: true
                    name: qsTr("Saved views")
                    iconName: "layers"
                    onClicked: viewsMenu.open()
                    FleetViewsMenu {
                        id: viewsMenu
                        views: root.views
                        x: mirrored ? 0 : viewsButton.width - width
                        y: viewsButton.height + Theme.space.s1
                        onSaveRequested: name => root.views.save(name, root.show, fleetTable.layout, root.memory.groupBy)
                        onViewOpened: name => root.openView(name)
                    }
                }
                Segmented {
                    objectName: "fleetView"
                    name: qsTr("Show as")
                    namePrefix: "fleetView:"
                    options: [
                        { value: "cards", text: qsTr("Cards"), icon: "nav-fleet" },
                        { value: "table", text: qsTr("Table"), icon: "table" },
                        { value: "map", text: qsTr("Map"), icon: "heatmap" },
                        { value: "matrix", text: qsTr("Matrix"), icon: "matrix" }
                    ]
                    currentValue: root.show
                    onActivated: value => root.choose(value)
                }
            }
        }

        FiguresStrip {
            id: figures
            objectName: "figuresStrip"
            anchors.top: titleRow.bottom
            anchors.topMargin: visible ? Theme.space.s3 : 0
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: root.side
            anchors.rightMargin: root.side
            visible: !root.low && root.show === "cards"
            height: visible ? implicitHeight : 0
            figures: root.figureList
        }

        // One line where the window is low: it scrolls sideways then.
        Flickable {
            id: chipBand
            anchors.top: figures.bottom
            anchors.topMargin: Theme.space.s3
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: root.side
            anchors.rightMargin: root.side
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

                Item {
                    id: orderBelow
                    visible: root.show === "cards" && root.crowded
                    width: order.width
                    height: order.height
                }
                Item {
                    id: groupBelow
                    visible: root.groupsOffered && root.crowded
                    width: groupChoice.width
                    height: groupChoice.height
                }
                // Beside the list of choices only what is chosen is said again.
                Repeater {
                    model: root.facetsBeside ? root.choices : []
                    Chip {
                        required property string modelData
                        objectName: "choice:" + modelData
                        text: modelData
                        iconName: "close"
                        checked: true
                        onClicked: root.fleet.toggleChoice(modelData)
                    }
                }
                Chip {
                    objectName: "family:all"
                    visible: !root.facetsBeside
                    text: qsTr("All")
                    count: Format.count(root.fleet.totalCount)
                    checked: root.choices.length === 0
                    onClicked: root.fleet.clearFilters()
                }
                Repeater {
                    // A number: a list would make all chips anew whenever a device comes or goes.
                    model: root.families.length
                    Chip {
                        required property int index
                        readonly property var family: root.families[index] ?? ({ path: "", label: "", icon: "", count: 0 })
                        objectName: "family:" + family.path
                        visible: !root.facetsBeside
                        text: family.label
                        count: Format.count(family.count)
                        iconName: family.icon
                        iconColor: Theme.familyColor(family.path)
                        checked: root.choices.includes("family=" + family.path)
                        onClicked: root.fleet.toggleChoice("family=" + family.path)
                    }
                }
                Item {
                    visible: !root.facetsBeside && root.fleet.failedCount + root.fleet.staleCount + root.fleet.offlineCount > 0
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
                    visible: !root.facetsBeside && (root.fleet.failedCount > 0 || checked)
                    text: qsTr("Failed action")
                    count: Format.count(root.fleet.failedCount)
                    iconName: "status-danger"
                    iconColor: Theme.color.statusDanger
                    checked: root.choices.includes("attention:failed")
                    onClicked: root.fleet.toggleChoice("attention:failed")
                }
                Chip {
                    objectName: "attention:stale"
                    visible: !root.facetsBeside && (root.fleet.staleCount > 0 || checked)
                    text: qsTr("Not up to date")
                    count: Format.count(root.fleet.staleCount)
                    iconName: "status-stale"
                    iconColor: Theme.color.statusWarning
                    checked: root.choices.includes("freshness:stale")
                    onClicked: root.fleet.toggleChoice("freshness:stale")
                }
                Chip {
                    objectName: "attention:offline"
                    visible: !root.facetsBeside && (root.fleet.offlineCount > 0 || checked)
                    text: qsTr("Offline")
                    count: Format.count(root.fleet.offlineCount)
                    iconName: "status-offline"
                    iconColor: Theme.color.statusDanger
                    checked: root.choices.includes("attention:offline")
                    onClicked: root.fleet.toggleChoice("attention:offline")
                }
            }
        }

        // What stands in it changes with the grouping; the focus is where it was.
        FocusScope {
            id: cardPlace
            anchors.top: chipBand.bottom
            anchors.topMargin: Theme.space.s3 - grid.ringRoom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.leftMargin: root.side - grid.ringRoom
            // The cells carry the gap on their right and below, and on the left and above the room of a focus ring.
            anchors.rightMargin: root.side - Theme.space.s3
            visible: root.show === "cards"
            enabled: visible
            focus: visible

            FleetCards {
                id: grid
                sparks: root.sparks
                anchors.fill: parent
                visible: !root.grouped
                enabled: visible
                focus: !root.grouped
                shown: root.show === "cards" && !root.grouped
                fleet: root.fleet
                table: fleetTable
                topMargin: lowFigures.room
                onDeviceOpened: id => root.deviceOpened(id)
                onCommandRequested: (id, verb) => root.commandRequested(id, verb)
                onPullRequested: id => root.pullRequested(id)
                onCopyRequested: text => root.copyRequested(text)
            }
            FleetCardGroups {
                id: cardGroups
                sparks: root.sparks
                anchors.fill: parent
                visible: root.grouped
                enabled: visible
                focus: root.grouped
                fleet: root.fleet
                table: fleetTable
                groupBy: root.memory.groupBy
                topMargin: lowFigures.room
                onDeviceOpened: id => root.deviceOpened(id)
                onCommandRequested: (id, verb) => root.commandRequested(id, verb)
                onPullRequested: id => root.pullRequested(id)
                onCopyRequested: text => root.copyRequested(text)
                onGroupRequested: query => root.narrow(query)
            }
            // Above the first card, where it goes away with it. No header: views of Qt 6.4 cannot make one of a component
            // that is bound.
            FiguresStrip {
                id: lowFigures
                objectName: "lowFigures"
                readonly property bool wanted: root.low && root.show === "cards"
                readonly property real room: lowFigures.wanted ? height + Theme.space.s3 : 0
                parent: root.grouped ? cardGroups.contentItem : grid.contentItem
                visible: lowFigures.wanted
                anchors.left: parent.left
                anchors.leftMargin: grid.ringRoom
                y: -room
                width: cardPlace.width - grid.ringRoom - Theme.space.s3
                figures: lowFigures.wanted ? root.figureList : []
            }
        }
        FleetMapPanel {
            id: map
            anchors.top: chipBand.bottom
            anchors.topMargin: Theme.space.s3
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: root.side
            anchors.rightMargin: root.side
            height: root.show === "map" ? main.height - y - Theme.space.s4 : root.mapAbove ? Theme.px(226) : 0
            visible: root.show === "map" || root.mapAbove
            fleet: root.fleet
            distributionShown: root.show === "map" && height > Theme.px(360)
            colorBy: root.memory.colorBy.length > 0 ? root.memory.colorBy : "power"
            onColorByChosen: what => root.memory.colorBy = what
            onDeviceOpened: id => root.deviceOpened(id)
        }
        FleetMatrix {
            id: matrix
            anchors.top: chipBand.bottom
            anchors.topMargin: Theme.space.s3
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.leftMargin: root.side
            anchors.rightMargin: root.side
            anchors.bottomMargin: Theme.space.s4
            visible: root.show === "matrix"
            enabled: visible
            focus: visible
            fleet: root.fleet
            of: root.memory.matrixOf.length > 0 ? root.memory.matrixOf : "commands"
            onOfChosen: what => root.memory.matrixOf = what
            onDevicesRequested: query => {
                root.fleet.searchText = query;
                root.choose("table");
            }
        }
        FleetRows {
            id: rows
            sparks: root.sparks
            anchors.top: root.mapAbove ? map.bottom : chipBand.bottom
            anchors.topMargin: Theme.space.s3
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.leftMargin: root.side
            anchors.rightMargin: root.side
            anchors.bottomMargin: Theme.space.s4
            visible: root.show === "table"
            enabled: visible
            focus: visible
            fleet: root.fleet
            table: fleetTable
            groupBy: root.memory.groupBy
            onDeviceOpened: id => root.deviceOpened(id)
            onCopyRequested: text => root.copyRequested(text)
            onGroupRequested: query => root.narrow(query)
        }
        Panel {
            objectName: "selectionBar"
            kind: "overlay"
            visible: (root.show === "table" || root.show === "cards") && fleetTable.selectedCount > 0
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space.s6
            width: selection.width + 2 * Theme.space.s4
            height: Theme.px(52)
            Row {
                id: selection
                anchors.centerIn: parent
                spacing: Theme.space.s3
                AppText {
                    anchors.verticalCenter: parent.verticalCenter
                    textStyle: Theme.type.title3
                    text: qsTr("%n selected", "", fleetTable.selectedCount)
                }
                AppButton {
                    objectName: "selectAllShown"
                    anchors.verticalCenter: parent.verticalCenter
                    visible: fleetTable.selectedCount < root.fleet.count
                    kind: "link"
                    text: qsTr("Select all %1").arg(Format.count(root.fleet.count))
                    onClicked: fleetTable.selectShown()
                }
                AppButton {
                    id: tagButton
                    objectName: "tagSelection"
                    anchors.verticalCenter: parent.verticalCenter
                    iconName: "tag"
                    text: qsTr("Tags, note")
                    onClicked: tagsPopup.showFor(fleetTable.selectedIds())
                    TagsPopup {
                        id: tagsPopup
                        book: root.book
                        y: -height - Theme.space.s3
                    }
                }
                AppButton {
                    objectName: "copySelection"
                    anchors.verticalCenter: parent.verticalCenter
                    iconName: "copy"
                    text: qsTr("Copy")
                    onClicked: rows.copySelection()
                }
                IconButton {
                    objectName: "clearSelection"
                    anchors.verticalCenter: parent.verticalCenter
                    name: qsTr("Select none")
                    iconName: "close"
                    onClicked: fleetTable.clearSelection()
                }
            }
        }
        Repeater {
            model: root.waiting && root.show === "cards" ? 8 : 0
            Skeleton {
                required property int index
                anchors.left: parent?.left
                anchors.leftMargin: root.side + (index % grid.columns) * grid.cellWidth
                y: cardPlace.y + Math.floor(index / grid.columns) * grid.cellHeight
                width: grid.cellWidth - Theme.space.s3
                height: Theme.size.cardHeight
                radius: Theme.radius.lg
            }
        }
        EmptyState {
            objectName: "emptyState"
            x: (parent.width - width) / 2
            y: cardPlace.y + (cardPlace.height - height) / 2
            visible: root.fleet.count === 0 && !root.waiting && !root.fleet.isSearching
            iconName: root.fleet.totalCount > 0 ? "filter" : root.poller.status === FleetPoller.UpToDate ? "nav-fleet" : "status-offline"
            title: root.fleet.totalCount > 0 ? qsTr("No device matches") : root.poller.status === FleetPoller.UpToDate ? qsTr("This key sees no devices yet") : root.poller.statusWord
            text: root.fleet.totalCount > 0 ? qsTr("%n device(s) are in the fleet; the search or the filters hide all of them.", "", root.fleet.totalCount) : root.poller.status === FleetPoller.UpToDate ? qsTr("Devices appear here once their owners have linked them.") : root.poller.statusDetail
            actionText: root.fleet.totalCount > 0 ? qsTr("Clear filters") : qsTr("Try now")
            onTriggered: root.fleet.totalCount > 0 ? root.fleet.clearFilters() : root.poller.refresh()
        }
    }
    BookImportSheet {
        id: importSheet
        book: root.book
        onTaken: root.noted(root.book.undoText)
    }
    SaveDialog {
        id: rowsDialog
        objectName: "rowsPlace"
        title: qsTr("Save what is shown")
        stem: "fleet"
        forms: [
            { form: "csv", endings: ["csv"], filter: qsTr("Comma-separated values (*.csv)") },
            { form: "localeCsv", endings: ["csv"], filter: qsTr("Values for the spreadsheets of this computer (*.csv)") },
            { form: "jsonl", endings: ["jsonl", "ndjson"], filter: qsTr("JSON lines (*.jsonl)") }
        ]
        onChosen: (file, form) => fleetTable.exportTo(file, form)
    }
}
