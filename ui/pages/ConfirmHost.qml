// SPDX-License-Identifier: GPL-3.0-or-later
// Shows what the gate asks and hands the answer back. Decides nothing: the gate in C++ is what sends or does not.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Controls
import Fleet.Dialogs
import Fleet.Actions
import "words.js" as Words

Item {
    id: root

    required property CommandDesk desk
    readonly property ConfirmationGate gate: desk.gate
    readonly property ConfirmSheet sheet: late.item as ConfirmSheet // null: nothing was asked yet

    signal copyRequested(text: string)

    ModelRows {
        id: rowModel
        source: root.gate.rows
        roles: ["label", "before", "after", "moved", "was"]
    }
    ModelRows {
        id: moveModel
        source: root.gate.changes
        roles: ["label", "was", "is", "withdraws"]
    }
    ModelRows {
        id: consequenceModel
        source: root.gate.consequences
        roles: ["text", "iconName"]
    }
    Connections {
        target: root.gate
        function onOpened(): void {
            (late.made() as ConfirmSheet).open();
        }
        function onClosed(): void {
            root.sheet?.close();
        }
        function onHeldLongEnough(): void {
            root.sheet.completeHold();
        }
    }

    // Made with the first question: most of what it says follows the gate, which moves also while nothing is asked.
    Late {
        id: late
        ConfirmSheet {
            environment: root.gate.environmentKind
            targetSentence: root.gate.environmentText
            title: root.gate.title
            deviceFamily: root.gate.deviceFamily
            deviceModel: root.gate.deviceTitle
            deviceVendor: root.gate.deviceVendor
            deviceId: root.gate.deviceId
            userId: root.gate.deviceUser
            deviceState: root.gate.deviceState
            freshnessText: root.gate.deviceFreshness
            freshnessIcon: root.gate.freshnessIcon
            available: !root.gate.deviceIsStale
            changes: rowModel.rows.map(row => ({ label: row.label, now: row.before, after: row.after, moved: row.moved, was: row.was }))
            moves: moveModel.rows
            notes: Words.notes([{ tone: "secondary", icon: root.gate.inFlightIcon, text: root.gate.inFlightText }], consequenceModel.rows, [{ tone: "secondary", icon: "gauge", text: root.gate.estimate }, { tone: "secondary", icon: "undo", text: root.gate.undoText }, { tone: "secondary", icon: "shield", text: Words.joined(root.gate.frictionReasons, " ") }])
            requestLine: root.gate.requestLine
            requestBody: root.gate.requestBody
            curl: root.gate.curlText
            footnote: root.gate.isRereading ? qsTr("Reading the device again…") : root.gate.rereadProblem.length > 0 ? qsTr("It could not be read again: %1").arg(root.gate.rereadProblem) : root.gate.whyNot.length > 0 ? root.gate.whyNot : root.gate.conflictNote
            confirmText: root.gate.confirmLabel
            refuseText: root.gate.operation === "cancel" ? qsTr("Keep it") : qsTr("Cancel")
            typeToConfirm: root.gate.friction === "type" ? root.gate.typedWord : ""
            asksReason: true
            blocked: !root.gate.canConfirm
            reason: root.gate.reason
            holdDuration: root.gate.holdMs
            holdTimedOutside: true
            onReasonEdited: text => root.gate.reason = text
            withdrawnReason: root.gate.isWithdrawn ? root.gate.withdrawnReason : ""
            onHoldBegan: root.gate.beginHold()
            onHoldReleased: root.gate.releaseHold()
            // The gate may still say no, because something moved under the sheet: then it stays, and says why.
            onConfirmed: {
                if (!root.gate.confirm(root.gate.needsHold ? ConfirmationGate.Hold : ConfirmationGate.Click))
                    root.sheet.rearm();
            }
            onWordConfirmed: text => {
                if (!root.gate.confirmTyped(text))
                    root.sheet.rearm();
            }
            onCancelled: root.gate.cancel()
            onReviewRequested: {
                root.gate.confirmAgain();
                root.sheet.rearm();
            }
            onCopyRequested: text => root.copyRequested(text)
        }
    }
}
