// SPDX-License-Identifier: GPL-3.0-or-later
// A push met an action that is there already: both said side by side, and only the ways out that device and answer offer.
// A choice opens the gate again; nothing is sent from here.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Dialogs
import Fleet.Actions

Item {
    id: root

    required property CommandDesk desk

    signal copyRequested(text: string)

    Connections {
        target: root.desk
        function onConflictRaised(intentId: string): void {
            conflict.intentId = intentId;
            sheet.open();
        }
    }
    ConflictCase {
        id: conflict
        desk: root.desk
    }

    Sheet {
        id: sheet
        objectName: "conflictDialog"
        environment: root.desk.gate.environmentKind
        title: conflict.title
        onOpened: keepButton.forceActiveFocus(Qt.TabFocusReason)
        onDismissed: conflict.keep()
        footerHeight: keepButton.implicitHeight

        KeyValueRow {
            width: sheet.bodyWidth
            label: qsTr("There already")
            value: qsTr("%1 (%2)").arg(conflict.otherText).arg(conflict.otherState)
        }
        KeyValueRow {
            width: sheet.bodyWidth
            label: qsTr("New, not sent through")
            value: conflict.mineText
        }
        Note {
            width: sheet.bodyWidth
            visible: conflict.mustWait
            tone: "warning"
            lead: qsTr("It is in progress and cannot be cancelled.")
            text: conflict.waitText
        }
        Column {
            width: sheet.bodyWidth
            visible: !conflict.mustWait
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Ways out")
            Repeater {
                model: conflict.choices
                RadioRow {
                    required property string strategy
                    required property string label
                    required property string consequence
                    required property bool choiceSelected
                    objectName: "strategy:" + strategy
                    width: sheet.bodyWidth
                    text: label
                    detail: consequence
                    textWidth: Theme.px(170)
                    checked: choiceSelected
                    onClicked: conflict.selected = strategy
                }
            }
        }
        AppText {
            visible: conflict.requestId.length > 0
            mono: true
            textStyle: Theme.type.micro
            color: Theme.color.textTertiary
            text: qsTr("409 CONFLICT  %1").arg(conflict.requestId)
        }

        footer: [
            Row {
                anchors.right: parent.right
                spacing: Theme.space.s2
                AppButton {
                    id: keepButton
                    objectName: "keepBookedButton"
                    text: qsTr("Keep what is booked")
                    onClicked: sheet.dismiss()
                }
                AppButton {
                    objectName: "resolveConflictButton"
                    visible: !conflict.mustWait
                    enabled: conflict.selected.length > 0
                    kind: "primary"
                    text: qsTr("Review")
                    onClicked: {
                        sheet.close();
                        conflict.resolve();
                    }
                }
            }
        ]
    }
}
