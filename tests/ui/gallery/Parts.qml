// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards

Rectangle {
    id: root

    required property string scheme
    required property real textScale

    color: Theme.color.surfaceCanvas
    Component.onCompleted: {
        Theme.scheme = root.scheme;
        Theme.textScale = root.textScale;
        toasts.show("charge completed, seen on Powerwall 2 after 24 s.", "success", "sandbox", "Open");
        toasts.show("discharge failed: the device is offline.", "danger", "sandbox", "");
    }

    Row {
        x: 24
        y: 24
        spacing: 24

        Column {
            width: 376 * Theme.scale
            spacing: 16

            Panel {
                width: parent.width
                height: composer.implicitHeight + 30
                Column {
                    id: composer
                    x: 16
                    y: 14
                    width: parent.width - 32
                    spacing: 12
                    SectionHeader {
                        width: parent.width
                        title: "Command"
                        detail: "declared by this device"
                    }
                    CommandChooser {
                        width: parent.width
                        commands: [{ verb: "charge" }, { verb: "discharge" }, { verb: "auto.balanced" }]
                        current: "charge"
                    }
                    CapabilityControls {
                        width: parent.width
                        model: ListModel {
                            ListElement { name: "target"; label: "Target"; unit: "percent"; minimum: 10; maximum: 100; step: 1; included: true; value: 90; nowValue: 85; errorText: ""; errorShort: ""; proposalText: "" }
                            ListElement { name: "power"; label: "Power"; unit: "kw"; minimum: 0; maximum: 3.6; step: 0.1; included: true; value: 5; nowValue: 1.2; errorText: "It takes 0 to 3.6 kW now."; errorShort: "over 3.6"; proposalText: "Use 3.6 kW" }
                            ListElement { name: "reserve"; label: "Reserve"; unit: "percent"; minimum: 0; maximum: 100; step: 1; included: false; value: 20; nowValue: 30; errorText: ""; errorShort: ""; proposalText: "" }
                        }
                    }
                    Segmented {
                        width: parent.width
                        fill: true
                        name: "When"
                        options: [{ value: "now", text: "Now" }, { value: "at", text: "At a time" }, { value: "window", text: "Window" }]
                        currentValue: "at"
                    }
                    Row {
                        spacing: 8
                        DateTimeField {
                            when: new Date(Date.UTC(2025, 5, 12, 17, 0))
                        }
                        DateTimeField {
                            text: "2025-13-40"
                        }
                    }
                    AppComboBox {
                        width: parent.width
                        name: "On conflict"
                        options: [{ value: "ask", text: "Ask me" }, { value: "queue", text: "Queue after" }]
                        chosenValue: "ask"
                    }
                    Row {
                        spacing: 12
                        AppCheckBox {
                            text: "Only mine"
                            checked: true
                        }
                        AppCheckBox {
                            text: "Mixed"
                            mixed: true
                        }
                        AppCheckBox {
                            text: "Off"
                        }
                    }
                    RangeSliderPair {
                        width: parent.width
                        lowName: "Heat"
                        highName: "Cool"
                        from: 10
                        to: 35
                        low: 19
                        high: 25
                        nowValue: 21.4
                        unit: "celsius"
                    }
                }
            }
        }
        Column {
            width: 376 * Theme.scale
            spacing: 16

            CommandChooser {
                width: parent.width
                commands: [{ verb: "heat", detail: "target", executions: ["immediate", "scheduled"] }, { verb: "boost", detail: "duration, power", executions: ["immediate", "scheduled", "windowed"] }, { verb: "idle", detail: "no parameters", executions: ["immediate"] }, { verb: "follow_schedule", detail: "no parameters", executions: ["immediate"] }]
                current: "boost"
            }
            ErrorAlert {
                width: parent.width
                title: "5.0 kW is more than it accepts now"
                explanation: "This battery takes 0 to 3.6 kW. It declared 5.0 kW when the form was opened."
                sentNote: "Nothing was sent to it."
                actionText: "Use 3.6 kW"
                secondText: "Keep my values"
                status: 422
                code: "PARAMETER_OUT_OF_RANGE"
                requestId: "req_Tn4yVk81"
            }
            EmptyState {
                width: parent.width
                iconName: "filter"
                title: "No device matches these 3 filters"
                text: "38 devices are in the fleet. The filter “accepts auto.export” alone hides 31 of them."
                actionText: "Clear filters"
            }
            HoldButton {}
            SearchField {
                width: parent.width
                placeholderText: "Search devices, users, actions, commands"
                shortcut: "Ctrl K"
            }
        }
        Column {
            width: Math.max(400, root.width - 840 * Theme.scale)
            spacing: 16

            FiguresStrip {
                width: parent.width
                figures: [{ label: "Up to date", value: "36", unit: "of 38", detail: "1 last known, 1 offline" }, { label: "Batteries, net", value: "+8.4", unit: "kW", detail: "+14.2 in, −5.8 out", tone: "in" }, { label: "Actions", value: "2", unit: "in flight", detail: "5 scheduled" }]
            }
            Panel {
                width: parent.width
                height: 216 * Theme.scale
                GaugeHero {
                    x: 16
                    width: 300
                    height: parent.height
                    family: "battery"
                    animated: false
                    gauges: [{ value: 85, to: 100, unit: "percent", caption: "level", marks: [10] }, { value: 5.2, from: -5, to: 5, unit: "kw", caption: "into the battery", tone: "in" }]
                }
                StateRows {
                    x: 340
                    width: parent.width - x - 16
                    anchors.verticalCenter: parent.verticalCenter
                    rows: [{ label: "Status", field: "status", value: "charging" }, { label: "Level", field: "level", value: "85 %" }, { label: "Charge rate", field: "chargeRate", value: "+5.2 kW", tone: "in" }, { label: "Discharge limit", field: "dischargeLimit", value: "10 %" }]
                    remarks: ["0.2 kW above the declared 5.0 kW"]
                }
            }
            TimelineSteps {
                width: parent.width
                height: implicitHeight
                steps: life
            }
            Panel {
                id: rows
                width: parent.width
                height: list.height
                ActionColumns {
                    id: listColumns
                    room: rows.width - 32
                }
                Column {
                    id: list
                    width: parent.width
                    ActionHead {
                        x: 16
                        width: parent.width - 32
                        columns: listColumns
                    }
                    Repeater {
                        model: [
                            { id: "act_1", state: "scheduled", command: "charge", parameters: "target 100 %", start: "Today 22:00", end: "05:00", took: "in 10 h 30 min", code: "" },
                            { id: "act_2", state: "failed", command: "discharge", parameters: "", start: "11:27:40", end: "", took: "8.7 s", code: "SCHEDULER_ACTIVE" },
                            { id: "act_3", state: "completed", command: "auto.balanced", parameters: "no parameters", start: "Today 10:15", end: "", took: "3 s", code: "" }
                        ]
                        ActionRow {
                            required property var modelData
                            width: list.width
                            columns: listColumns
                            actionId: modelData.id
                            deviceId: "device_1"
                            deviceTitle: "H1-5.0-E"
                            family: "battery"
                            command: modelData.command
                            parametersText: modelData.parameters
                            stateWord: modelData.state
                            stateKind: modelData.state
                            errorCode: modelData.code
                            errorText: modelData.code
                            startText: modelData.start
                            endText: modelData.end
                            tookText: modelData.took
                            startsInText: ""
                            fromHere: modelData.id === "act_1"
                            selected: modelData.id === "act_1"
                        }
                    }
                }
            }
            TimelineSteps {
                width: 300
                height: implicitHeight
                vertical: true
                steps: life
            }
        }
    }
    ListModel {
        id: life
        ListElement { key: "created"; title: "Created"; detail: "from here"; timeText: "11:12:04"; exactText: ""; reached: true; isNext: false; isTrouble: false; iconName: "plus"; gapText: "" }
        ListElement { key: "acknowledged"; title: "Acknowledged"; detail: "sent to tesla"; timeText: "11:12:04"; exactText: ""; reached: true; isNext: false; isTrouble: false; iconName: "status-running"; gapText: "0.1 s" }
        ListElement { key: "completed"; title: "Completed"; detail: "tesla accepted it"; timeText: "11:12:07"; exactText: ""; reached: true; isNext: false; isTrouble: false; iconName: "status-success"; gapText: "3.0 s" }
        ListElement { key: "seen"; title: "Seen on device"; detail: "a later read shows it, not an API state"; timeText: ""; exactText: ""; reached: false; isNext: true; isTrouble: false; iconName: "eye"; gapText: "" }
    }
    ToastStack {
        id: toasts
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 24
    }
}
