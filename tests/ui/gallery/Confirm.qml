// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Dialogs

Rectangle {
    id: root

    required property string scheme
    required property real textScale
    property string environment: scheme === "light" ? "live" : "sandbox"

    color: Theme.color.surfaceCanvas
    Component.onCompleted: {
        Theme.scheme = root.scheme;
        Theme.textScale = root.textScale;
    }

    Timer {
        running: true
        interval: 1
        onTriggered: sheet.open()
    }
    EnvironmentIdentity {
        environment: root.environment
    }
    ConfirmSheet {
        id: sheet

        environment: root.environment
        targetSentence: root.environment === "live" ? "A real battery in a customer’s home" : "This goes to a simulated device"
        title: root.environment === "live" ? "Discharge this battery to 20 %, 17:00 to 19:00?" : "Charge this battery to 90 %?"
        deviceFamily: "battery"
        deviceModel: "Powerwall 2"
        deviceVendor: "tesla"
        deviceId: "device_abc123"
        userId: "user_abc123"
        deviceState: "85 %, +5.2 kW"
        source: "projection"
        ageSeconds: 4
        changes: [
            { label: "Current mode", now: "charge", after: "charge" },
            { label: "Target", now: "85 % reached", after: "90 %" },
            { label: "Power", now: "+5.2 kW measured", after: "up to 3.0 kW" },
            { label: "When", now: "–", after: "Now, as soon as it is sent" }
        ]
        notes: [
            { tone: "success", text: "Nothing is in flight. The last action, charge act_c41b77, completed at 11:12." },
            { tone: "info", text: "It draws up to 3.0 kW until 90 %, about 14 min, then rests and stays in charge until another command replaces it." },
            { tone: "warning", text: "The home may run on 20 % backup until 22:00." },
            { tone: "secondary", icon: "undo", text: "You can cancel it until 17:00. Once acknowledged, only another command can override it." }
        ]
        requestLine: "POST /battery/device_abc123"
        requestBody: '{ "action": { "command": "charge", "parameters": {\n    "target": { "value": 90, "unit": "percent" },\n    "power":  { "value": 3,  "unit": "kw" } } } }'
        curl: "curl -X POST"
        footnote: "No onConflict sent: a collision will ask you again"
    }
}
