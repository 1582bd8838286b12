// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the collision that the desk raises and hands the choice back. A choice opens the gate again; nothing is sent
// from here.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Controls
import Fleet.Dialogs
import Fleet.Actions

Item {
    id: root

    required property CommandDesk desk
    readonly property ConflictSheet sheet: late.item as ConflictSheet // null: nothing collided yet
    readonly property bool isOpen: sheet?.visible ?? false

    signal copyRequested(text: string)

    Connections {
        target: root.desk
        function onConflictRaised(intentId: string): void {
            conflict.intentId = intentId;
            (late.made() as ConflictSheet).open();
        }
    }
    ConflictCase {
        id: conflict
        desk: root.desk
        onAskAgainOffered: {
            // A sheet that opens by itself would take the keyboard from whoever is typing: a closed one is told of.
            if (!root.isOpen)
                root.desk.announced("settled", qsTr("The action in the way has ended"), qsTr("Your command can be reviewed again."), conflict.deviceId, conflict.intentId);
        }
    }
    ActionTimeline {
        id: otherAction
        desk: root.desk
        actionId: conflict.otherId
    }
    ModelRows {
        id: choiceModel
        source: conflict.choices
        roles: ["strategy", "label", "consequence", "iconName", "mineStart", "mineEnd", "otherStart", "otherEnd", "otherIsCancelled", "mineIsDiscarded"]
    }
    Timer {
        running: root.isOpen
        interval: 1000
        repeat: true
        triggeredOnStart: true
        onTriggered: root.sheet.nowMs = Date.now()
    }

    // Most runs meet no collision.
    Late {
        id: late
        ConflictSheet {
            environment: root.desk.gate.environmentKind
            title: conflict.title
            deviceFamily: otherAction.family
            deviceTitle: conflict.deviceTitle
            deviceVendor: conflict.deviceVendor
            deviceId: conflict.deviceId
            requestId: conflict.requestId
            other: ({ text: conflict.otherText, id: conflict.otherId, beginsMs: conflict.otherStart.getTime(), endsMs: conflict.otherEnd.getTime(), kind: otherAction.exists ? otherAction.stateKind : "scheduled" })
            mine: ({ text: conflict.mineText, beginsMs: conflict.mineStart.getTime(), endsMs: conflict.mineEnd.getTime() })
            axisBeginsMs: conflict.axisStart.getTime()
            axisEndsMs: conflict.axisEnd.getTime()
            zoneNote: conflict.zoneNote
            choices: choiceModel.rows.map(row => ({ strategy: row.strategy, label: row.label, consequence: row.consequence, iconName: row.iconName, mineBeginsMs: row.mineStart.getTime(), mineEndsMs: row.mineEnd.getTime(), otherBeginsMs: row.otherStart.getTime(), otherEndsMs: row.otherEnd.getTime(), otherIsCancelled: row.otherIsCancelled, mineIsDiscarded: row.mineIsDiscarded }))
            selected: conflict.selected
            mustWait: conflict.mustWait
            waitText: conflict.waitText
            lossText: conflict.lossText
            canAskAgain: conflict.canAskAgain
            onChosen: strategy => conflict.selected = strategy
            onDismissed: {
                // What must wait is kept: it is offered again when the other one has ended.
                if (!conflict.mustWait)
                    conflict.keep();
            }
            onReviewRequested: {
                root.sheet.close();
                conflict.resolve();
            }
            onCopyRequested: text => root.copyRequested(text)
        }
    }
}
