// SPDX-License-Identifier: GPL-3.0-or-later
// Who changed what, where, with which result: every write, also those that were not made. Nothing here can be changed.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Dialogs
import Fleet.Actions

FocusScope {
    id: root

    required property FileAuditLog log
    property int selected: -1 // the number of the row in the log

    readonly property real side: Theme.space.s6
    readonly property bool isNarrow: width < Theme.px(1000)
    // With the panel open and little room, the panel lies over the list.
    readonly property bool isOverlaid: panel.visible && isNarrow
    // Time, operator, environment, verb, device, from and to, result, request id. What the panel says as well goes first
    // when there is little room.
    readonly property var columns: {
        const room = table.width - 2 * Theme.space.s4;
        const wide = room > Theme.px(1060);
        const medium = room > Theme.px(820);
        const fixed = [Theme.px(medium ? 118 : 104), medium ? Theme.px(wide ? 150 : 120) : 0, Theme.px(medium ? 84 : 76), Theme.px(104), 0, 0, Theme.px(medium ? 190 : 182), wide ? Theme.px(130) : 0];
        const rest = Math.max(Theme.px(160), room - fixed.reduce((sum, width) => sum + width, 0));
        fixed[4] = Math.floor(rest * 0.42);
        fixed[5] = Math.floor(rest * 0.58);
        return fixed;
    }

    signal deviceOpened(deviceId: string)
    signal copyRequested(text: string, what: string)
    signal announced(title: string, text: string, tone: string)

    function choose(number: int): void {
        selected = number;
        const row = writes.rowOf(number);
        if (row >= 0) {
            list.currentIndex = row;
            list.positionViewAtIndex(row, ListView.Contain);
        }
    }
    // The latest write, open.
    function showNewest(): void {
        choose(writes.numberAt(0));
    }
    function exportAs(form: string): void {
        place.name = check.suggestedName(form);
        place.ask(form);
    }
    function verifyNow(): void {
        check.verify();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Audit")

    AuditListModel {
        id: writes
        log: root.log
    }
    AuditCheck {
        id: check
        log: root.log
        onExported: (path, title) => root.announced(title, path, "success")
        onFailed: (title, text) => root.announced(title, text, "danger")
    }
    SaveDialog {
        id: place
        objectName: "auditPlace"
        title: qsTr("Export the audit log")
        forms: [
            { form: "jsonl", endings: ["jsonl", "ndjson"], filter: qsTr("JSON lines (*.jsonl)") },
            { form: "csv", endings: ["csv"], filter: qsTr("Comma-separated values (*.csv)") }
        ]
        onChosen: (file, form) => check.exportTo(file, form)
    }

    Item {
        id: titleRow
        anchors.left: parent.left
        anchors.leftMargin: root.side
        y: Theme.space.s4
        width: parent.width - 2 * root.side
        height: Theme.px(32)
        AppText {
            id: title
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Theme.type.title1
            text: qsTr("Audit")
            Accessible.role: Accessible.Heading
        }
        AppText {
            anchors.left: title.right
            anchors.right: buttons.left
            anchors.margins: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.textSecondary
            text: root.log.isOfDemo ? qsTr("every write from this computer, newest first; it begins anew with each demo") : qsTr("every write from this computer, also those that were not made; only added to, never changed")
            hint: true
        }
        Row {
            id: buttons
            anchors.right: parent.right
            spacing: Theme.space.s2
            AppButton {
                objectName: "verifyAuditButton"
                iconName: "shield"
                text: qsTr("Verify")
                busy: check.isChecking
                busyText: qsTr("Verifying")
                tip: qsTr("Checks every entry against the one before, and the last against the head that is kept apart.")
                onClicked: check.verify()
            }
            AppButton {
                objectName: "exportAuditJsonButton"
                iconName: "download"
                text: qsTr("JSON lines")
                enabled: !check.isExporting && writes.allCount > 0
                tip: qsTr("Exports every entry with its hash.")
                onClicked: root.exportAs("jsonl")
            }
            AppButton {
                objectName: "exportAuditCsvButton"
                iconName: "download"
                text: qsTr("CSV")
                enabled: !check.isExporting && writes.allCount > 0
                tip: qsTr("Exports every entry as a table.")
                onClicked: root.exportAs("csv")
            }
        }
    }
    Column {
        id: notes
        anchors.left: parent.left
        anchors.leftMargin: root.side
        anchors.top: titleRow.bottom
        anchors.topMargin: visible ? Theme.space.s3 : 0
        width: parent.width - 2 * root.side
        spacing: Theme.space.s2
        // By what they say, not by their own visibility: inside what is hidden everything is hidden.
        visible: check.title.length > 0 || root.log.problem.length > 0 || root.log.earlierDamage.length > 0
        height: visible ? implicitHeight : 0
        Note {
            id: problem
            objectName: "auditProblem"
            width: parent.width
            visible: root.log.problem.length > 0
            tone: "danger"
            lead: qsTr("Nothing can be sent now.")
            text: root.log.problem
        }
        Note {
            id: damage
            objectName: "auditDamage"
            width: parent.width
            visible: root.log.earlierDamage.length > 0 && check.title.length === 0
            tone: "danger"
            lead: qsTr("The log before this one was tampered with.")
            text: qsTr("%1. It was put aside as it is; this one began after it.").arg(root.log.earlierDamage)
        }
        Note {
            objectName: "auditVerdict"
            width: parent.width
            visible: check.title.length > 0
            tone: check.tone
            lead: check.title
            text: check.text
            actionText: check.headText.length > 0 ? qsTr("Copy the head") : ""
            onTriggered: root.copyRequested(check.headText, qsTr("Head copied. Kept elsewhere, it shows later that nothing was taken away."))
        }
    }
    Flow {
        id: chips
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notes.bottom
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        anchors.topMargin: Theme.space.s3
        spacing: Theme.space.s2
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Filters")
        Repeater {
            model: [
                { key: "all", word: qsTr("All"), count: writes.allCount, icon: "", tone: "" },
                { key: "sent", word: qsTr("Sent"), count: writes.sentCount, icon: "status-success", tone: "success" },
                { key: "trouble", word: qsTr("Refused or failed"), count: writes.troubleCount, icon: "status-danger", tone: "danger" },
                { key: "unknown", word: qsTr("Unknown"), count: writes.unknownCount, icon: "status-unknown", tone: "warning" },
                { key: "notSent", word: qsTr("Not sent"), count: writes.notSentCount, icon: "status-cancelled", tone: "neutral" }
            ]
            Chip {
                required property var modelData
                objectName: "auditGroup:" + modelData.key
                visible: modelData.key !== "unknown" || modelData.count > 0 || checked
                text: modelData.word
                count: Format.count(modelData.count)
                iconName: modelData.icon
                iconColor: Theme.toneColor(modelData.tone)
                checked: writes.group === modelData.key
                onClicked: writes.group = checked ? "all" : modelData.key
            }
        }
        AppTextField {
            id: filter
            objectName: "auditFilter"
            width: Theme.px(240)
            height: Theme.size.controlSmall
            placeholderText: qsTr("Device, operator, reason, request id")
            Accessible.name: qsTr("Filter by any word of an entry")
            onTextEdited: writes.searchText = text
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
                model: [qsTr("TIME"), qsTr("OPERATOR"), qsTr("WHERE"), qsTr("VERB"), qsTr("DEVICE"), qsTr("FROM, TO"), qsTr("RESULT"), qsTr("REQUEST ID")]
                AppText {
                    required property int index
                    required property string modelData
                    anchors.verticalCenter: parent?.verticalCenter
                    width: root.columns[index]
                    visible: width > 0
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
            objectName: "auditList"
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
            model: writes
            currentIndex: -1
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Writes, newest first")
            Keys.onReturnPressed: root.selected = writes.numberAt(currentIndex)
            Keys.onEnterPressed: root.selected = writes.numberAt(currentIndex)
            Keys.onSpacePressed: root.selected = writes.numberAt(currentIndex)
            Keys.onEscapePressed: root.selected = -1
            Keys.onPressed: event => {
                if (event.key === Qt.Key_Home || event.key === Qt.Key_End) {
                    currentIndex = event.key === Qt.Key_Home ? 0 : count - 1;
                    event.accepted = true;
                } else if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
                    const step = Math.max(1, Math.floor(height / Theme.size.rowDefault) - 1);
                    currentIndex = Math.max(0, Math.min(count - 1, currentIndex + (event.key === Qt.Key_PageDown ? step : -step)));
                    event.accepted = true;
                }
            }
            ScrollBar.vertical: AppScrollBar {}

            delegate: AuditLine {
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
            objectName: "noAudit"
            anchors.centerIn: parent
            visible: writes.count === 0
            iconName: "nav-audit"
            title: writes.allCount > 0 ? qsTr("No entry matches") : root.log.isReady ? qsTr("No entries yet") : qsTr("Reading the log")
            text: writes.allCount > 0 ? qsTr("The filter hides all of them.") : qsTr("What is proposed, confirmed, declined and sent here appears here.")
            actionText: writes.allCount > 0 ? qsTr("Clear the filter") : ""
            onTriggered: {
                writes.group = "all";
                writes.searchText = "";
                filter.text = "";
            }
        }
    }

    AuditPanel {
        id: panel
        visible: root.selected >= 0
        anchors.right: parent.right
        anchors.rightMargin: root.side
        anchors.top: table.top
        anchors.bottom: table.bottom
        width: Math.min(Theme.size.sidePanel, root.width - 2 * root.side)
        log: root.log
        number: root.selected
        onClosed: {
            root.selected = -1;
            list.forceActiveFocus(Qt.OtherFocusReason);
        }
        onDeviceOpened: id => root.deviceOpened(id)
        onCopyRequested: (text, what) => root.copyRequested(text, what)
    }
}
