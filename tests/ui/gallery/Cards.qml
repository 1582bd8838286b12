// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards

Rectangle {
    id: root

    required property string scheme
    required property real textScale
    readonly property var devices: [
        { model: "Powerwall 2", vendor: "tesla", id: "device_abc123", family: "battery", status: "Charging", icon: "op-in", tone: "in", value: 85, marks: [10], fields: [{ label: "Charge rate", value: "+5.2 kW", tone: "in" }, { label: "Capacity", value: "13.5 kWh" }, { label: "Discharge limit", value: "10 %" }, { label: "Current mode", value: "charge" }], state: "completed", action: "auto.balanced, 1 h ago", source: "projection", age: 4 },
        { model: "Hybrid Gen 2", vendor: "example_vendor_b", id: "device_xyz789", family: "battery", status: "Discharging", icon: "op-out", tone: "out", value: 42, marks: [10], fields: [{ label: "Charge rate", value: "−1.8 kW", tone: "out" }, { label: "Capacity", value: "9.5 kWh" }, { label: "Discharge limit", value: "10 %" }, { label: "Current mode", value: "discharge" }], state: "acknowledged", action: "discharge, 18 s ago", source: "live", age: 11 },
        { model: "Hybrid 5kWh", vendor: "example_vendor_a", id: "device_k2m04p", family: "battery", status: "Idle", icon: "op-idle", value: 67, marks: [10], fields: [{ label: "Charge rate", value: "0.0 kW" }, { label: "Capacity", value: "10.4 kWh" }, { label: "Discharge limit", value: "10 %" }, { label: "Current mode", value: "auto.balanced" }], commands: ["charge", "discharge", "auto.balanced"], focus: true, source: "cache", age: 180 },
        { model: "Wallbox 7kW", vendor: "example_vendor_a", id: "device_ev_001", family: "ev_charger", status: "Charging", icon: "op-in", tone: "in", unit: "kw", to: 7.4, value: 7, color: "in", fields: [{ label: "Is connected", value: "yes" }, { label: "Is charging", value: "yes" }, { label: "Max current", value: "32 A" }, { label: "Power rate limit", value: "7.4 kW" }], state: "completed", action: "charge, 22 min ago", source: "live", age: 8 },
        { model: "Wallbox 22kW", vendor: "example_vendor_b", id: "device_ev_002", family: "ev_charger", status: "Available", icon: "status-success", unit: "kw", to: 22, value: 0, fields: [{ label: "Is connected", value: "no" }, { label: "Is charging", value: "no" }, { label: "Max current", value: "32 A" }, { label: "Power rate limit", value: "22 kW" }], source: "cache", age: 360 },
        { model: "Smart Thermostat 4", vendor: "example_vendor_a", id: "device_hvac_001", family: "hvac", status: "Heat", icon: "op-heat", unit: "celsius", from: 10, to: 35, value: 18.5, marks: [21, 25], selected: true, fields: [{ label: "Active", value: "yes" }, { label: "Heat setpoint", value: "21.0 °C" }, { label: "Cool setpoint", value: "25.0 °C" }, { label: "Hold type", value: "follow_schedule" }], state: "completed", action: "heat, 2 h ago", source: "live", age: 31 },
        { model: "Hybrid 5kW", vendor: "example_vendor_a", id: "device_inverter_000_001", family: "solar_inverter", status: "Producing", icon: "op-out", tone: "out", unit: "kw", to: 4.6, observed: true, value: 3.8, readOnly: true, fields: [{ label: "Producing", value: "yes" }, { label: "Energy total", value: "11,540.6 kWh" }, { label: "Scale", value: "peak seen 4.6" }, { label: "Commands", value: "none" }], source: "live", age: 14 },
        { model: "H1-5.0-E", vendor: "FoxESS", id: "device_9ch31d", family: "battery", status: "Charging", value: 58, available: false, notice: "No sync since 08:14", noticeAction: "Pull now", fields: [{ label: "Charge rate", value: "+2.4 kW", tone: "in" }, { label: "Capacity", value: "10.4 kWh" }, { label: "Discharge limit", value: "10 %" }, { label: "Current mode", value: "charge" }], source: "fallback", age: 7200 },
        { model: "Hybrid 5kWh", vendor: "example_vendor_a", id: "device_p77q2w", family: "battery", status: "Standby", icon: "op-standby", value: 9, marks: [10], color: "warning", notice: "SCHEDULER_ACTIVE, charge", noticeTone: "danger", noticeAction: "Resolve", fields: [{ label: "Charge rate", value: "0.0 kW" }, { label: "Capacity", value: "10.4 kWh" }], source: "live", age: 10 },
        { model: "EV Sedan with a long name", vendor: "example_vendor_a", id: "device_vehicle_0001_001", family: "vehicle", status: "Charging", icon: "op-in", tone: "in", value: 64, marks: [80], readOnly: true, fields: [{ label: "Range", value: "184" }, { label: "Charge limit", value: "80 %" }, { label: "Charge rate", value: "+7.0 kW" }, { label: "Time remaining", value: "1 h 50 min" }], source: "live", age: 20 },
        { model: "Hybrid 5kWh", vendor: "example_vendor_a", id: "device_k2m04q", family: "battery", error: "Offline at the manufacturer", errorText: "DEVICE_OFFLINE, nothing older is kept for it. The customer may need to restart the gateway.", request: "req_aB61mWsU" },
        { model: "", vendor: "", id: "device_loading", family: "battery", loading: true }
    ]

    color: Theme.color.surfaceCanvas
    Component.onCompleted: {
        Theme.scheme = root.scheme;
        Theme.textScale = root.textScale;
    }

    Grid {
        x: 24
        y: 24
        columns: Math.max(1, Math.floor((root.width - 36) / (Theme.size.cardMin + 12)))
        spacing: 12
        Repeater {
            model: root.devices
            DeviceCard {
                required property var modelData

                width: 290 * Theme.scale
                deviceId: modelData.id
                model: modelData.model
                vendor: modelData.vendor
                family: modelData.family
                statusText: modelData.status ?? ""
                statusIcon: modelData.icon ?? ""
                statusTone: modelData.tone ?? "secondary"
                gaugeValue: modelData.value ?? NaN
                gaugeUnit: modelData.unit ?? "percent"
                gaugeFrom: modelData.from ?? 0
                gaugeTo: modelData.to ?? 100
                gaugeMarks: modelData.marks ?? []
                gaugeObserved: modelData.observed ?? false
                gaugeColor: modelData.color === "in" ? Theme.color.flowInFill : modelData.color === "warning" ? Theme.color.statusWarning : Theme.familyColor(family)
                fields: modelData.fields ?? []
                lastActionState: modelData.state ?? ""
                lastActionText: modelData.action ?? ""
                source: modelData.source ?? ""
                ageSeconds: modelData.age ?? NaN
                available: modelData.available ?? true
                notice: modelData.notice ?? ""
                noticeTone: modelData.noticeTone ?? "warning"
                noticeAction: modelData.noticeAction ?? ""
                commands: modelData.commands ?? []
                readOnly: modelData.readOnly ?? false
                errorTitle: modelData.error ?? ""
                errorText: modelData.errorText ?? ""
                requestId: modelData.request ?? ""
                selected: modelData.selected ?? false
                loading: modelData.loading ?? false
                Component.onCompleted: {
                    if (modelData.focus)
                        forceActiveFocus(Qt.TabFocusReason);
                }
            }
        }
    }
}
