// SPDX-License-Identifier: GPL-3.0-or-later
// Every request of this run, newest first; beside it the chosen one in full.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Fleet.Theme
import Fleet.Controls
import Fleet.Dialogs
import Fleet.Helpdesk

FocusScope {
    id: root

    required property InspectorModel inspector // of this window, or of the bundle that is open
    required property BundleDesk bundles
    required property string redactedKey
    property double selected: -1
    readonly property bool isForeign: bundles.openedTitle.length > 0

    readonly property real side: Theme.space.s6
    readonly property bool isNarrow: width < Theme.px(1000)
    // With the panel open and little room, the panel lies over the list.
    readonly property bool isOverlaid: panel.visible && isNarrow
    readonly property var columns: {
        const room = table.width - 2 * Theme.space.s4;
        // Where there is little room, what the chosen request tells in full anyway goes first.
        const hasWhy = room >= Theme.px(620);
        const hasResult = room >= Theme.px(480);
        const fixed = [Theme.px(108), Theme.px(56), 0, Theme.px(76), 0, hasResult ? Theme.px(84) : 0, hasWhy ? Theme.px(124) : 0];
        const rest = Math.max(Theme.px(100), room - fixed.reduce((sum, width) => sum + width, 0));
        fixed[2] = Math.floor(rest * (hasResult ? 0.62 : 1));
        fixed[4] = hasResult ? rest - fixed[2] : 0;
        return fixed;
    }
    // A low window shows requests rather than figures about them.
    readonly property bool isLow: height < Theme.px(480)

    signal deviceOpened(deviceId: string)
    signal copyRequested(text: string, what: string)

    function countOf(kind: string): int {
        switch (kind) {
        case "writes":
            return inspector.writeCount;
        case "rejected":
            return inspector.rejectedCount;
        case "sweeps":
            return inspector.sweepCount;
        default:
            return inspector.allCount;
        }
    }
    // From an error or an action: the request that support will ask for. When it is no longer kept, or its id is not
    // known, all that was said about the action. False: nothing is left of either.
    function showRequest(requestId: string, actionId: string): bool {
        bundles.closeOpened();
        inspector.kind = "all";
        inspector.text = "";
        filter.text = "";
        const number = inspector.numberOfRequest(requestId);
        if (number < 0 && actionId.length > 0)
            showDevice(actionId);
        else
            choose(number);
        return number >= 0 || inspector.count > 0 && actionId.length > 0;
    }
    // Everything about one device, or about one action by its id.
    function showDevice(deviceId: string): void {
        bundles.closeOpened();
        inspector.kind = "all";
        inspector.text = deviceId;
        filter.text = deviceId;
        selected = -1;
    }
    // For the device page: what was said about one device, as a file.
    function makeBundle(deviceId: string): void {
        sheet.show(deviceId);
    }
    function showNewest(): void {
        choose(inspector.numberAt(0));
    }
    function choose(number: double): void {
        selected = number;
        const row = inspector.rowOf(number);
        if (row >= 0) {
            list.currentIndex = row;
            list.positionViewAtIndex(row, ListView.Contain);
        }
    }

    onInspectorChanged: selected = -1
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Inspector")

    BundleSheet {
        id: sheet
        bundles: root.bundles
        onSaved: file => root.copyRequested(file, qsTr("Support bundle written. Its place is on the clipboard."))
    }
    FileDialog {
        id: chooser
        title: qsTr("Open a support bundle")
        nameFilters: [qsTr("Support bundle (*.json)"), qsTr("All files (*)")]
        onAccepted: {
            refusal.message = root.bundles.open(selectedFile);
            if (refusal.message.length > 0)
                refusal.open();
        }
    }
    MessageSheet {
        id: refusal
        objectName: "bundleRefusedDialog"
        title: qsTr("Not opened")
    }
    Sheet {
        id: told
        objectName: "bundleTextDialog"
        title: root.bundles.openedTitle
        sheetWidth: Theme.px(760)
        onOpened: closeTold.forceActiveFocus(Qt.TabFocusReason)
        CodeBlock {
            width: told.bodyWidth
            json: false
            wrapped: true
            name: qsTr("What the bundle tells")
            code: root.bundles.openedText
        }
        footer: AppButton {
            id: closeTold
            objectName: "bundleTextClose"
            anchors.right: parent.right
            text: qsTr("Close")
            onClicked: told.dismiss()
        }
    }

    Item {
        id: titleRow
        anchors.left: parent.left
        anchors.leftMargin: root.side
        y: Theme.space.s4
        width: parent.width - 2 * root.side
        // The buttons stand below the title where both have no room in one line.
        readonly property bool isStacked: title.implicitWidth + buttons.implicitWidth + Theme.space.s3 > width
        height: Theme.px(32) * (isStacked ? 2 : 1) + (isStacked ? Theme.space.s2 : 0)
        AppText {
            id: title
            anchors.left: parent.left
            y: (Theme.px(32) - height) / 2
            textStyle: Theme.type.title1
            text: qsTr("Inspector")
            Accessible.role: Accessible.Heading
        }
        AppText {
            anchors.left: title.right
            anchors.right: titleRow.isStacked ? parent.right : buttons.left
            anchors.margins: Theme.space.s3
            anchors.verticalCenter: title.verticalCenter
            color: Theme.color.textSecondary
            text: root.isForeign ? qsTr("from the bundle %1, to look at only").arg(root.bundles.openedTitle) : qsTr("every request of this run, newest first; the last 1,000 are kept, in memory only")
            hint: true
        }
        Row {
            id: buttons
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            spacing: Theme.space.s2
            AppButton {
                objectName: "bundleTextButton"
                visible: root.isForeign
                text: qsTr("What it tells")
                onClicked: told.open()
            }
            AppButton {
                objectName: "closeBundleButton"
                visible: root.isForeign
                iconName: "close"
                text: qsTr("Close the bundle")
                onClicked: root.bundles.closeOpened()
            }
            AppButton {
                objectName: "openBundleButton"
                visible: !root.isForeign
                kind: "ghost"
                text: qsTr("Open a bundle…")
                onClicked: chooser.open()
            }
            AppButton {
                objectName: "makeBundleButton"
                visible: !root.isForeign
                iconName: "download"
                text: qsTr("Support bundle…")
                tip: qsTr("A file for support: what was said and what is known, keys removed. You see every byte first.")
                onClicked: root.makeBundle("")
            }
            AppButton {
                objectName: "pauseInspectorButton"
                visible: !root.isForeign
                iconName: root.inspector.isPaused ? "play" : "pause"
                text: root.inspector.isPaused ? qsTr("Go on") : qsTr("Pause")
                tip: qsTr("Holds the list still. Requests go on and are kept.")
                onClicked: root.inspector.isPaused = !root.inspector.isPaused
            }
        }
    }

    Panel {
        id: figures
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: titleRow.bottom
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        anchors.topMargin: visible ? Theme.space.s3 : 0
        visible: !root.isLow
        height: visible ? Theme.px(72) : 0

        component Figure: Item {
            id: figure
            required property string label
            required property string value
            required property string unit
            readonly property real wanted: Math.max(labelText.implicitWidth, valueText.implicitWidth + unitText.implicitWidth + Theme.px(4)) + Theme.space.s8
            width: wanted
            height: Theme.px(48)
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2 %3").arg(label).arg(value).arg(unit)
            AppText {
                id: labelText
                anchors.left: parent.left
                textStyle: Theme.type.caption
                color: Theme.color.textSecondary
                text: figure.label
                Accessible.ignored: true
            }
            AppText {
                id: valueText
                anchors.left: parent.left
                anchors.bottom: parent.bottom
                textStyle: Theme.type.figureM
                text: figure.value
                Accessible.ignored: true
            }
            AppText {
                id: unitText
                anchors.left: valueText.right
                anchors.leftMargin: Theme.px(4)
                anchors.baseline: valueText.baseline
                color: Theme.color.textSecondary
                text: figure.unit
                Accessible.ignored: true
            }
        }
        Row {
            id: figureRow
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s4
            anchors.verticalCenter: parent.verticalCenter
            Figure {
                id: kept
                label: qsTr("Kept")
                value: Format.count(root.inspector.allCount)
                unit: qsTr("requests")
            }
            Figure {
                id: succeeded
                label: qsTr("Succeeded")
                value: Format.number(root.inspector.succeededPercent, "")
                unit: "%"
            }
            Figure {
                id: latency
                visible: kept.wanted + succeeded.wanted + wanted + Theme.space.s4 <= figures.width
                label: qsTr("Latency, median and 95th")
                value: root.visible ? qsTr("%1 and %2").arg(Format.plainNumber(root.inspector.medianLatency)).arg(Format.plainNumber(root.inspector.slowLatency)) : ""
                unit: "ms"
            }
            Figure {
                visible: kept.wanted + succeeded.wanted + latency.wanted + wanted + Theme.space.s4 <= figures.width
                label: qsTr("Asked to slow down")
                value: Format.count(root.inspector.backedOffCount)
                unit: qsTr("times")
            }
        }
        Item {
            id: bars
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s4
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Theme.px(300), figures.width - figureRow.width - 2 * Theme.space.s4)
            height: Theme.px(48)
            visible: width > Theme.px(120)
            // Of a thousand requests, with each that comes: not for a page that nobody looks at.
            readonly property var values: root.visible ? root.inspector.latencies : []
            readonly property real tallest: Math.max(1, ...values)
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Latency of the last %n requests, at most %1 ms", "", values.length).arg(Format.plainNumber(tallest))
            Row {
                anchors.right: parent.right
                height: Theme.px(32)
                spacing: Theme.px(1)
                Repeater {
                    model: 60
                    Rectangle {
                        required property int index
                        readonly property real value: bars.values[index - 60 + bars.values.length] ?? 0
                        anchors.bottom: parent?.bottom
                        width: Math.max(1, bars.width / 60 - Theme.px(1))
                        height: value > 0 ? Math.max(2, value / bars.tallest * Theme.px(32)) : 0
                        radius: Theme.px(1)
                        color: value >= 1000 ? Theme.color.statusWarning : Theme.color.textTertiary
                    }
                }
            }
            AppText {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                textStyle: Theme.type.micro
                color: Theme.color.textTertiary
                text: qsTr("latency, last %n requests", "", Math.min(60, root.inspector.allCount))
                Accessible.ignored: true
            }
        }
    }

    Flow {
        id: chips
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: figures.bottom
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        anchors.topMargin: Theme.space.s3
        spacing: Theme.space.s2
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Filters")
        Repeater {
            model: [
                // Words alone: with the counts in it, all four would be made anew with each request.
                { key: "all", word: qsTr("All") },
                { key: "writes", word: qsTr("Writes") },
                { key: "rejected", word: qsTr("Rejected") },
                { key: "sweeps", word: qsTr("Sweeps") }
            ]
            Chip {
                required property var modelData
                objectName: "requestKind:" + modelData.key
                text: modelData.word
                count: Format.count(root.countOf(modelData.key))
                iconName: modelData.key === "rejected" ? "status-danger" : ""
                iconColor: Theme.color.statusDanger
                checked: root.inspector.kind === modelData.key
                onClicked: root.inspector.kind = modelData.key
            }
        }
        AppTextField {
            id: filter
            objectName: "requestFilter"
            width: Theme.px(240)
            height: Theme.size.controlSmall
            placeholderText: qsTr("Path, code or request id")
            Accessible.name: qsTr("Filter by path, code or request id")
            onTextEdited: root.inspector.text = text
        }
    }

    Panel {
        id: table
        anchors.left: parent.left
        anchors.leftMargin: root.side
        anchors.right: panel.visible && !root.isOverlaid ? panel.left : parent.right
        anchors.rightMargin: panel.visible && !root.isOverlaid ? Theme.space.s3 : root.side
        anchors.top: chips.bottom
        anchors.topMargin: Theme.space.s3
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.s4

        Row {
            id: head
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s4
            height: Theme.px(32)
            Repeater {
                model: [qsTr("TIME"), qsTr("VERB"), qsTr("PATH"), qsTr("STATUS"), qsTr("RESULT"), qsTr("TOOK"), qsTr("WHY")]
                AppText {
                    required property int index
                    required property string modelData
                    anchors.verticalCenter: parent?.verticalCenter
                    width: root.columns[index]
                    visible: width > 0
                    leftPadding: index === 6 && !LayoutMirroring.enabled ? Theme.space.s4 : 0
                    rightPadding: index === 6 && LayoutMirroring.enabled ? Theme.space.s4 : 0
                    horizontalAlignment: index === 5 ? Text.AlignRight : Text.AlignLeft
                    textStyle: Theme.type.overline
                    color: Theme.color.textTertiary
                    text: modelData
                    hint: true
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
            objectName: "requestList"
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
            // Made when somebody looks for the first time: until then each request would move rows that nobody sees.
            property bool wasSeen: false
            onVisibleChanged: wasSeen = wasSeen || visible
            Component.onCompleted: wasSeen = visible
            model: wasSeen ? root.inspector : null
            currentIndex: -1
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Requests, newest first")
            Keys.onReturnPressed: root.selected = root.inspector.numberAt(currentIndex)
            Keys.onEnterPressed: root.selected = root.inspector.numberAt(currentIndex)
            Keys.onSpacePressed: root.selected = root.inspector.numberAt(currentIndex)
            Keys.onEscapePressed: root.selected = -1
            ScrollBar.vertical: AppScrollBar {}

            delegate: InspectorLine {
                required property int index
                width: list.width
                columns: root.columns
                selected: root.selected === number
                current: list.activeFocus && list.currentIndex === index
                onChosen: {
                    list.currentIndex = index;
                    root.selected = root.selected === number ? -1 : number;
                }
            }
        }
        EmptyState {
            objectName: "noRequests"
            anchors.centerIn: parent
            visible: root.inspector.count === 0
            iconName: "nav-inspector"
            title: root.inspector.allCount > 0 ? qsTr("No request matches") : qsTr("No requests yet")
            text: root.inspector.allCount > 0 ? qsTr("The filter hides all of them.") : qsTr("What is asked of the API appears here.")
            actionText: root.inspector.allCount > 0 ? qsTr("Clear the filter") : ""
            onTriggered: {
                root.inspector.kind = "all";
                root.inspector.text = "";
                filter.text = "";
            }
        }
    }

    InspectorPanel {
        id: panel
        visible: root.selected >= 0
        anchors.right: parent.right
        anchors.rightMargin: root.side
        anchors.top: root.isOverlaid ? titleRow.bottom : table.top
        anchors.topMargin: root.isOverlaid ? Theme.space.s3 : 0
        anchors.bottom: table.bottom
        width: Math.min(Theme.px(396), root.width - 2 * root.side)
        inspector: root.inspector
        number: root.selected
        redactedKey: root.redactedKey
        onClosed: {
            root.selected = -1;
            list.forceActiveFocus(Qt.OtherFocusReason);
        }
        onDeviceOpened: id => root.deviceOpened(id)
        onCopyRequested: (text, what) => root.copyRequested(text, what)
    }
}
