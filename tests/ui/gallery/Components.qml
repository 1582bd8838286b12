// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fleet.Theme
import Fleet.Controls

Rectangle {
    id: root

    required property string scheme
    required property real textScale

    color: Theme.color.surfaceCanvas
    Component.onCompleted: {
        Theme.scheme = root.scheme;
        Theme.textScale = root.textScale;
    }

    Column {
        x: 32
        y: 28
        spacing: 24

        Section {
            title: "ENVIRONMENT IDENTITY"
            Row {
                spacing: 24
                Repeater {
                    model: ["demo", "sandbox", "live"]
                    Item {
                        required property string modelData
                        width: 330
                        height: 150
                        Rectangle {
                            x: frame.thickness
                            y: frame.thickness
                            width: parent.width - 2 * x
                            height: plate.height
                            color: Theme.color.surfaceBar
                            EnvironmentPlate {
                                id: plate
                                environment: modelData
                            }
                        }
                        EnvironmentFrame {
                            id: frame
                            anchors.fill: parent
                            environment: modelData
                        }
                    }
                }
                Column {
                    spacing: 8
                    EnvironmentBanner {
                        width: 314
                        environment: "demo"
                        text: "Nothing leaves this computer"
                    }
                    EnvironmentBanner {
                        width: 314
                        environment: "sandbox"
                        text: "A simulated device"
                    }
                    EnvironmentBanner {
                        width: 314
                        environment: "live"
                        text: "A real device"
                    }
                }
            }
        }
        Row {
            spacing: 60
            Section {
                title: "BUTTON"
                Row {
                    spacing: 12
                    AppButton {
                        kind: "primary"
                        text: "Review charge"
                    }
                    AppButton {
                        kind: "primary"
                        text: "Review charge"
                        objectName: "focused"
                    }
                    AppButton {
                        kind: "primary"
                        text: "Review charge"
                        down: true
                    }
                    AppButton {
                        kind: "primary"
                        text: "Review charge"
                        enabled: false
                    }
                    AppButton {
                        kind: "primary"
                        scaleStep: "large"
                        iconName: "send"
                        text: "Send to sandbox"
                    }
                }
                Row {
                    spacing: 12
                    AppButton {
                        text: "Cancel"
                    }
                    AppButton {
                        text: "Cancel"
                        down: true
                    }
                    AppButton {
                        text: "Cancel"
                        enabled: false
                    }
                    AppButton {
                        text: "Cancel"
                        busy: true
                    }
                    AppButton {
                        text: "Cancel action"
                        kind: "danger"
                    }
                    AppButton {
                        text: "Reset"
                        kind: "ghost"
                    }
                    AppButton {
                        text: "Small"
                        kind: "subtle"
                        scaleStep: "small"
                    }
                    AppButton {
                        text: "Filter"
                        kind: "link"
                        iconName: "plus"
                    }
                    IconButton {
                        name: "Pause"
                        iconName: "pause"
                    }
                    IconButton {
                        name: "More"
                        iconName: "more"
                        outlined: true
                    }
                }
            }
            Section {
                title: "NAVIGATION"
                Column {
                    spacing: 2
                    NavItem {
                        text: "Fleet"
                        iconName: "nav-fleet"
                        active: true
                        count: "38"
                    }
                    NavItem {
                        text: "Alerts"
                        iconName: "nav-alerts"
                        alarm: true
                        count: "2"
                    }
                }
            }
            Section {
                title: "NAV, COLLAPSED"
                NavItem {
                    text: "Fleet"
                    iconName: "nav-fleet"
                    active: true
                    collapsed: true
                }
                NavItem {
                    text: "Alerts"
                    iconName: "nav-alerts"
                    alarm: true
                    count: "2"
                    collapsed: true
                }
            }
        }
        Row {
            spacing: 60
            Section {
                title: "CHOICES"
                Row {
                    spacing: 12
                    Chip {
                        text: "Battery"
                        iconName: "family-battery"
                        count: "14"
                    }
                    Chip {
                        text: "Battery"
                        iconName: "family-battery"
                        count: "14"
                        checked: true
                    }
                    KeyHint {
                        text: "Ctrl K"
                    }
                    StatePill {
                        text: "Charging"
                        iconName: "op-in"
                        tone: "in"
                    }
                    StatePill {
                        text: "409 CONFLICT"
                        iconName: "conflict"
                        tone: "warning"
                        tinted: true
                    }
                }
            }
            Section {
                title: "ACTION STATES"
                Row {
                    spacing: 16
                    Repeater {
                        model: ["scheduled", "acknowledged", "completed", "failed", "cancelled", "seen"]
                        ActionStateBadge {
                            required property string modelData
                            actionState: modelData
                            iconSize: 18
                        }
                    }
                }
                Row {
                    spacing: 16
                    FreshnessTag {
                        source: "live"
                        ageSeconds: 8
                    }
                    FreshnessTag {
                        source: "cache"
                        ageSeconds: 360
                    }
                    FreshnessTag {
                        source: "projection"
                        ageSeconds: 4
                    }
                    FreshnessTag {
                        source: "projection"
                        ageSeconds: 1400
                    }
                    FreshnessTag {
                        source: "fallback"
                        available: false
                        ageSeconds: 7300
                    }
                    FreshnessTag {
                        source: ""
                    }
                }
            }
        }
        Row {
            spacing: 60
            Section {
                title: "GAUGES BY UNIT"
                Row {
                    spacing: 12
                    Gauge {
                        value: 85
                        unit: "percent"
                        marks: [10, 95]
                    }
                    Gauge {
                        value: 5.6
                        to: 7.4
                        unit: "kw"
                        arcColor: Theme.color.flowIn
                    }
                    Gauge {
                        value: -1.8
                        from: -5
                        to: 5
                        unit: "kw"
                        arcColor: Theme.color.flowOut
                    }
                    Gauge {
                        value: 5.2
                        to: 5
                        unit: "kw"
                        arcColor: Theme.color.flowIn
                    }
                    Gauge {
                        value: 18.5
                        from: 10
                        to: 35
                        unit: "celsius"
                        marks: [21, 25]
                        arcColor: Theme.color.familyHvac
                    }
                    Gauge {
                        value: 3.8
                        to: 4.6
                        unit: "kw"
                        observedScale: true
                        arcColor: Theme.color.familySolarInverter
                    }
                    Gauge {
                        value: 58
                        unit: "percent"
                        stale: true
                    }
                    Gauge {
                        value: NaN
                        unit: "percent"
                    }
                    Gauge {
                        value: 0
                        from: -3.6
                        to: 3.6
                        unit: "kw"
                    }
                    Gauge {
                        value: 100
                        unit: "percent"
                    }
                }
            }
            Section {
                title: "FAMILIES"
                Row {
                    spacing: 16
                    Repeater {
                        model: ["battery", "ev_charger", "hvac", "solar_inverter", "vehicle", "heat-pump"]
                        FamilyTile {
                            required property string modelData
                            family: modelData
                            edge: 44
                        }
                    }
                }
            }
        }
        Row {
            spacing: 24
            Gauge {
                diameter: 164
                value: 85
                unit: "percent"
                caption: "level"
                marks: [10, 100]
            }
            Gauge {
                diameter: 172
                value: 5.2
                from: -5
                to: 5
                unit: "kw"
                caption: "into the battery"
                arcColor: Theme.color.flowInFill
            }
            Gauge {
                diameter: 160
                value: 41.2
                from: 20
                to: 60
                unit: "celsius"
                caption: "flow temperature"
                marks: [45]
                arcColor: Theme.color.familyUnknown
            }
            Gauge {
                diameter: 152
                value: 62
                unit: "percent"
                caption: "tank level"
                marks: [30]
                arcColor: Theme.color.familyUnknown
            }
            Gauge {
                diameter: 152
                value: 100
                unit: "percent"
                caption: "charge limit"
            }
        }
    }
}
