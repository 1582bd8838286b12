// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a schedule: its rhythm, its slots, and the fields of one slot grown from what the device declares. Its button
// reviews; nothing here sends.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards
import Fleet.Dialogs
import Fleet.Schedules

Sheet {
    id: root

    required property ScheduleDesk schedules
    required property string environmentWord // "demo", "sandbox", "live"

    function show(deviceId: string): void {
        form.begin(deviceId);
        open();
    }

    objectName: "scheduleDialog"
    environment: environmentWord
    title: qsTr("Schedule of %1").arg(form.deviceTitle)
    sheetWidth: Theme.px(720)
    onOpened: start.forceActiveFocus(Qt.TabFocusReason)

    ScheduleForm {
        id: form
        schedules: root.schedules
    }
    component Labelled: Item {
        id: line
        property string label
        property string problem
        property string hint
        default property alias control: box.data
        width: root.bodyWidth
        height: box.height + (below.visible ? Theme.px(4) + below.height : 0)
        AppText {
            anchors.left: parent.left
            width: Theme.px(120)
            height: Theme.size.control
            verticalAlignment: Text.AlignVCenter
            text: line.label
            Accessible.ignored: true
        }
        Item {
            id: box
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(132)
            width: parent.width - anchors.leftMargin
            height: Theme.size.control
        }
        AppText {
            id: below
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(132)
            y: box.height + Theme.px(4)
            width: box.width
            visible: text.length > 0
            wrapMode: Text.Wrap
            textStyle: Theme.type.caption
            color: line.problem.length > 0 ? Theme.color.statusDanger : Theme.color.textTertiary
            text: line.problem.length > 0 ? line.problem : line.hint
        }
    }

    Labelled {
        label: qsTr("Repeats")
        Segmented {
            anchors.left: parent.left
            width: Math.min(parent.width, Theme.px(300))
            fill: true
            name: qsTr("Repeats")
            namePrefix: "recurrence:"
            options: [
                { value: "daily", text: qsTr("Every day") },
                { value: "", text: qsTr("Once") }
            ]
            currentValue: form.recurrence
            onActivated: value => form.recurrence = value
        }
    }
    Labelled {
        label: qsTr("Clock of")
        problem: form.timezoneProblem
        hint: qsTr("A time zone by its name, such as Europe/Madrid: times of day are read by its clock.")
        AppTextField {
            objectName: "scheduleTimezone"
            anchors.left: parent.left
            width: Math.min(parent.width, Theme.px(300))
            name: qsTr("Time zone of the schedule")
            placeholderText: "Europe/Madrid"
            text: form.timezone
            errorText: form.timezoneProblem
            onTextEdited: form.timezone = text
        }
    }
    Panel {
        kind: "inset"
        width: root.bodyWidth
        visible: form.slotCount > 0
        height: visible ? slotColumn.height + 2 * Theme.space.s2 : 0
        Column {
            id: slotColumn
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s3
            y: Theme.space.s2
            width: parent.width - 2 * Theme.space.s3
            Repeater {
                model: form.slotRows
                Item {
                    id: slot
                    required property int number
                    required property string start
                    required property string what
                    required property string problem
                    required property bool isEdited
                    objectName: "scheduleSlot:" + number
                    width: slotColumn.width
                    height: Math.max(Theme.size.control, words.height + Theme.space.s2)
                    Accessible.role: Accessible.ListItem
                    Accessible.name: start + ": " + what
                    Column {
                        id: words
                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width - tools.width - Theme.space.s2
                        AppText {
                            width: parent.width
                            wrapMode: Text.Wrap
                            textStyle: slot.isEdited ? Theme.type.bodyStrong : Theme.type.body
                            text: slot.isEdited ? qsTr("%1: %2 (being changed)").arg(slot.start).arg(slot.what) : slot.start + ": " + slot.what
                            Accessible.ignored: true
                        }
                        AppText {
                            width: parent.width
                            visible: text.length > 0
                            wrapMode: Text.Wrap
                            textStyle: Theme.type.caption
                            color: Theme.color.statusDanger
                            text: slot.problem
                        }
                    }
                    Row {
                        id: tools
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        IconButton {
                            objectName: "editSlot:" + slot.number
                            name: qsTr("Change the slot %1").arg(slot.start)
                            iconName: "edit"
                            onClicked: {
                                form.editSlot(slot.number);
                                start.forceActiveFocus(Qt.TabFocusReason);
                            }
                        }
                        IconButton {
                            objectName: "removeSlot:" + slot.number
                            name: qsTr("Take the slot %1 out").arg(slot.start)
                            iconName: "trash"
                            onClicked: form.removeSlot(slot.number)
                        }
                    }
                }
            }
        }
    }
    AppText {
        width: root.bodyWidth
        textStyle: Theme.type.label
        text: form.editedSlot >= 0 ? qsTr("Change this slot") : form.slotCount > 0 ? qsTr("One more slot") : qsTr("The first slot")
        Accessible.role: Accessible.Heading
    }
    Labelled {
        label: qsTr("Begins at")
        hint: qsTr("A time of day, or a day and a time for once")
        AppTextField {
            id: start
            objectName: "slotStart"
            anchors.left: parent.left
            width: Math.min(parent.width, Theme.px(200))
            name: qsTr("When the slot begins")
            placeholderText: "01:15"
            text: form.startText
            onTextEdited: form.startText = text
        }
    }
    Labelled {
        label: qsTr("Lasts")
        AppTextField {
            objectName: "slotLength"
            anchors.left: parent.left
            width: Math.min(parent.width, Theme.px(200))
            name: qsTr("How long the slot lasts")
            placeholderText: qsTr("4h, 1.5h, 90m")
            text: form.lengthText
            onTextEdited: form.lengthText = text
        }
    }
    Labelled {
        label: qsTr("Command")
        AppComboBox {
            objectName: "slotCommand"
            anchors.left: parent.left
            width: Math.min(parent.width, Theme.px(300))
            name: qsTr("Command of the slot")
            options: verbs.rows.map(row => ({ value: row.command, text: row.command }))
            chosenValue: form.command
            onEdited: value => form.command = value
            ModelRows {
                id: verbs
                source: form.commands
                roles: ["command"]
            }
        }
    }
    CapabilityControls {
        width: root.bodyWidth
        model: form.parameters
        onValueEdited: (name, value) => form.setValue(name, value)
        onIncludeEdited: (name, included) => form.setIncluded(name, included)
    }
    Item {
        width: root.bodyWidth
        height: keep.height
        AppText {
            objectName: "slotProblem"
            anchors.left: parent.left
            anchors.right: drop.left
            anchors.rightMargin: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Theme.type.caption
            wrapMode: Text.Wrap
            color: Theme.color.textSecondary
            text: form.startText.length > 0 || form.editedSlot >= 0 ? form.slotProblem : ""
        }
        AppButton {
            id: drop
            objectName: "dropSlotButton"
            anchors.right: keep.left
            anchors.rightMargin: Theme.space.s2
            visible: form.editedSlot >= 0 || form.startText.length > 0
            kind: "ghost"
            text: qsTr("Leave it")
            onClicked: form.editSlot(-1)
        }
        AppButton {
            id: keep
            objectName: "keepSlotButton"
            anchors.right: parent.right
            iconName: form.editedSlot >= 0 ? "check" : "plus"
            enabled: form.slotProblem.length === 0
            text: form.editedSlot >= 0 ? qsTr("Take the change") : qsTr("Add the slot")
            onClicked: {
                form.keepSlot();
                start.forceActiveFocus(Qt.TabFocusReason);
            }
        }
    }
    Foldable {
        objectName: "scheduleRequest"
        width: root.bodyWidth
        title: qsTr("Request")
        detail: form.requestLine
        CodeBlock {
            width: root.bodyWidth
            wrapped: true
            name: qsTr("Body of the request")
            code: form.requestBody
        }
    }

    footer: Item {
        width: root.bodyWidth
        height: buttons.height
        AppText {
            objectName: "scheduleProblem"
            anchors.left: parent.left
            anchors.right: buttons.left
            anchors.rightMargin: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Theme.type.caption
            color: form.problem.length > 0 ? Theme.color.statusWarning : Theme.color.textTertiary
            wrapMode: Text.Wrap
            text: form.problem.length > 0 ? form.problem : qsTr("Nothing is sent yet")
        }
        Row {
            id: buttons
            anchors.right: parent.right
            spacing: Theme.px(10)
            AppButton {
                objectName: "scheduleCloseButton"
                text: qsTr("Close")
                onClicked: root.dismiss()
            }
            AppButton {
                objectName: "reviewScheduleButton"
                kind: "primary"
                enabled: form.problem.length === 0
                text: qsTr("Review…")
                onClicked: {
                    // The question stands where this sheet stood.
                    root.close();
                    form.review();
                }
            }
        }
    }
}
