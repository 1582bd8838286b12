// SPDX-License-Identifier: GPL-3.0-or-later
// What the reads cost: spent in the last minute and on what, what is left, and how complete the picture is.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme
import Fleet.Controls
import Fleet.Sync

T.Popup {
    id: root

    required property FleetPoller poller
    required property ReadBudget budget

    readonly property var lines: [
        { label: qsTr("Lists, page by page"), value: budget.lists },
        { label: qsTr("Single devices"), value: budget.devices },
        { label: qsTr("Fresh readings pulled"), value: budget.pulls },
        { label: qsTr("Actions"), value: budget.actions },
        { label: qsTr("Customers and health"), value: budget.others }
    ]

    objectName: "readBudgetPopover"
    width: Theme.px(340)
    height: column.implicitHeight + 2 * padding
    padding: Theme.space.s4
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    background: Panel {
        kind: "overlay"
    }

    Column {
        id: column
        width: root.availableWidth
        spacing: Theme.space.s2
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Read budget")

        AppText {
            width: parent.width
            textStyle: Theme.type.bodyStrong
            wrapMode: Text.Wrap
            text: root.poller.completenessText
        }
        AppText {
            width: parent.width
            visible: root.poller.clockSkewText.length > 0
            wrapMode: Text.Wrap
            color: Theme.color.statusWarning
            text: root.poller.clockSkewText
        }
        Hairline {
            width: parent.width
        }
        AppText {
            width: parent.width
            textStyle: Theme.type.bodyStrong
            wrapMode: Text.Wrap
            text: root.budget.headline
        }
        Rectangle {
            width: parent.width
            height: Theme.px(6)
            radius: height / 2
            visible: root.budget.allowed > 0
            color: Theme.color.surfaceInset
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("%n request(s) left in this minute", "", Math.max(0, root.budget.left))
            Rectangle {
                anchors.left: parent.left
                width: parent.width * Math.min(1, root.budget.spent / Math.max(1, root.budget.allowed))
                height: parent.height
                radius: parent.radius
                color: root.budget.left > 0 ? Theme.color.statusRunning : Theme.color.statusWarning
            }
        }
        AppText {
            width: parent.width
            wrapMode: Text.Wrap
            color: Theme.color.textSecondary
            text: root.budget.paceText
        }
        Column {
            width: parent.width
            Repeater {
                model: root.lines.length
                KeyValueRow {
                    required property int index
                    width: parent.width
                    label: root.lines[index].label
                    value: Format.count(root.lines[index].value)
                }
            }
            KeyValueRow {
                width: parent.width
                label: qsTr("Of these, tried again")
                value: Format.count(root.budget.retries)
            }
            KeyValueRow {
                width: parent.width
                label: qsTr("Of these, refused as too many")
                value: Format.count(root.budget.refused)
                tone: root.budget.refused > 0 ? "warning" : ""
            }
            KeyValueRow {
                width: parent.width
                divided: false
                label: qsTr("One sweep per interval needs")
                value: qsTr("%1 a minute").arg(Format.count(root.budget.needed))
            }
        }
    }
}
