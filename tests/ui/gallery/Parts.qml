// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards

Rectangle {
    id: root

    required property string scheme
    required property real textScale
    readonly property date noon: new Date(Date.now() - 3600000)

    function later(ms: real): date {
        return new Date(root.noon.getTime() + ms);
    }

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
                        parameters: [
                            { name: "target", unit: "percent", min: 10, max: 100, value: 90, nowValue: 85 },
                            { name: "power", unit: "kw", min: 0, max: 3.6, value: 5, nowValue: 1.2 },
                            { name: "duration", unit: "minutes", min: 5, value: 30 },
                            { name: "reserve", unit: "percent", min: 0, max: 100, included: false }
                        ]
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
            SettingsCard {
                width: parent.width
                settings: [{ name: "discharge_floor", unit: "percent", min: 10, max: 100, value: 20, oldValue: 10 }, { name: "charge_ceiling", unit: "percent", min: 10, max: 100, value: 100, oldValue: 100 }, { name: "firmware", text: "4.2.1" }]
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
                    gauges: [{ value: 85, to: 100, unit: "percent", caption: "level", marks: [10] }, { value: 5.2, from: -5, to: 5, unit: "kw", caption: "into the battery", color: Theme.color.flowInFill }]
                }
                StateRows {
                    x: 340
                    width: parent.width - x - 16
                    anchors.verticalCenter: parent.verticalCenter
                    rows: [{ label: "Status", field: "status", value: "charging" }, { label: "Level", field: "level", value: "85 %" }, { label: "Charge rate", field: "chargeRate", value: "+5.2 kW", tone: "in" }, { label: "Discharge limit", field: "dischargeLimit", value: "10 %" }]
                    remark: "0.2 kW above the declared 5.0 kW"
                }
            }
            ActionTimeline {
                width: parent.width
                actionState: "completed"
                createdAt: root.noon
                acknowledgedAt: root.later(100)
                completedAt: root.later(3100)
                seenAt: root.later(27000)
                seenText: "charging +5.2 kW"
                maker: "tesla"
            }
            ActionTimeline {
                width: parent.width
                actionState: "acknowledged"
                createdAt: root.noon
                acknowledgedAt: root.later(100)
                maker: "tesla"
            }
            ActionTimeline {
                width: parent.width
                actionState: "failed"
                createdAt: root.noon
                updatedAt: root.later(9000)
                errorText: "SCHEDULER_ACTIVE"
            }
            Panel {
                width: parent.width
                height: 3 * 36 * Theme.scale
                Column {
                    width: parent.width
                    ActionRow {
                        width: parent.width
                        actionId: "act_1"
                        actionState: "scheduled"
                        command: "charge"
                        family: "battery"
                        deviceName: "H1-5.0-E"
                        parametersText: "target 100 %"
                        startText: "Today 22:00"
                        endText: "05:00"
                        tookText: "10 h 30 min"
                        selected: true
                    }
                    ActionRow {
                        width: parent.width
                        actionId: "act_2"
                        actionState: "failed"
                        command: "discharge"
                        family: "battery"
                        deviceName: "H1-5.0-E"
                        errorCode: "SCHEDULER_ACTIVE"
                        startText: "11:27:40"
                        tookText: "8.7 s"
                    }
                    ActionRow {
                        width: parent.width
                        compact: true
                        actionId: "act_abc123"
                        actionState: "completed"
                        command: "auto.balanced"
                        parametersText: "no parameters"
                        startText: "Today 10:15"
                        tookText: "3 s"
                    }
                }
            }
            Row {
                spacing: 16
                ActionTimeline {
                    width: 300
                    vertical: true
                    actionState: "scheduled"
                    creator: "Control desk 1"
                    createdAt: root.noon
                    start: root.later(36000000)
                }
                GenericTable {
                    id: generic
                    width: 340
                    fields: [{ field: "defrosting", value: false }, { field: "flowTemperature", value: 41.2, unit: "celsius" }, { field: "circuits", children: [{ field: "0", label: "radiators", value: 41 }, { field: "1", label: "underfloor", children: [{ field: "a", children: [{ field: "b", children: [{ field: "c", value: 1 }] }] }] }] }]
                    openPaths: ({ "circuits": true, "circuits/1": true, "circuits/1/a": true })
                }
            }
        }
    }
    ToastStack {
        id: toasts
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 24
    }
}
