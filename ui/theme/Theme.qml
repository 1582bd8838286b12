// SPDX-License-Identifier: GPL-3.0-or-later
// The design tokens (resources/tokens.json, names 1:1) and the three choices that a person makes about them:
//   scheme        "dark" | "light" | "contrast"
//   textScale     1.0 .. 2.0; type, space and size grow with it, lines and radii do not
//   reducedMotion durations become 0, except the hold to confirm
// and one that the screen makes, pixelRatio.
// Groups: color, space (s1..s16), size, radius, stroke, type (body, title1 ... each with size, line, font), font (sans,
// mono), motion (ms), opacity, freshness (s).
pragma Singleton
import QtQuick

QtObject {
    id: theme

    property string scheme: "dark"
    property real textScale: 1.0
    property bool reducedMotion: false

    readonly property bool isLight: scheme === "light"
    // Pixels of the window's screen for each of ours; the window sets it. An item that asks the Screen it stands on is
    // tied to that by six connections, and each that goes looks through those of all the others.
    property real pixelRatio: 1
    // Bounded here and not in the setter: a setting from an older version must never make the window unreadable.
    readonly property real scale: Math.max(1, Math.min(2, textScale))

    readonly property ThemeColors color: ThemeColors {
        scheme: theme.scheme
    }
    readonly property ThemeSpaces space: ThemeSpaces {
        scale: theme.scale
    }
    readonly property ThemeSizes size: ThemeSizes {
        scale: theme.scale
    }
    readonly property ThemeRadii radius: ThemeRadii {}
    readonly property ThemeStrokes stroke: ThemeStrokes {}
    readonly property ThemeTypes type: ThemeTypes {
        scale: theme.scale
    }
    readonly property ThemeTypes font: type
    readonly property ThemeMotions motion: ThemeMotions {
        isReduced: theme.reducedMotion
    }
    readonly property ThemeOpacities opacity: ThemeOpacities {}
    readonly property ThemeFreshness freshness: ThemeFreshness {}

    // Any other length of the design, in px at 100 %.
    function px(length: real): real {
        return Math.round(length * theme.scale);
    }

    // "ev-charger" (path of the API) and "ev_charger" (deviceType) are one family; what is not known is "unknown".
    function familyKey(family: string): string {
        const key = family.replace(/-/g, "_");
        switch (key) {
        case "battery":
        case "ev_charger":
        case "hvac":
        case "solar_inverter":
        case "vehicle":
            return key;
        default:
            return "unknown";
        }
    }
    function familyIcon(family: string): string {
        return "family-" + familyKey(family).replace("_", "-");
    }
    function familyColor(family: string): color {
        switch (familyKey(family)) {
        case "battery":
            return color.familyBattery;
        case "ev_charger":
            return color.familyEvCharger;
        case "hvac":
            return color.familyHvac;
        case "solar_inverter":
            return color.familySolarInverter;
        case "vehicle":
            return color.familyVehicle;
        default:
            return color.familyUnknown;
        }
    }
    function familyTint(family: string): color {
        switch (familyKey(family)) {
        case "battery":
            return color.familyBatteryTint;
        case "ev_charger":
            return color.familyEvChargerTint;
        case "hvac":
            return color.familyHvacTint;
        case "solar_inverter":
            return color.familySolarInverterTint;
        case "vehicle":
            return color.familyVehicleTint;
        default:
            return color.familyUnknownTint;
        }
    }
    // "EV charger" for a family that the application knows, the API's own word for any other.
    function familyName(family: string): string {
        switch (familyKey(family)) {
        case "battery":
            return qsTr("Battery");
        case "ev_charger":
            return qsTr("EV charger");
        case "hvac":
            //: Heating, ventilation and air conditioning: a family of devices
            return qsTr("HVAC");
        case "solar_inverter":
            return qsTr("Solar inverter");
        case "vehicle":
            return qsTr("Vehicle");
        default:
            return family;
        }
    }

    // The life cycle of an action, plus "seen": a later reading shows the effect.
    function actionIcon(state: string): string {
        switch (state) {
        case "scheduled":
            return "status-scheduled";
        case "acknowledged":
            return "status-running";
        case "completed":
            return "status-success";
        case "failed":
            return "status-danger";
        case "cancelled":
            return "status-cancelled";
        case "created":
            return "plus";
        case "seen":
            return "eye";
        default:
            return "status-unknown";
        }
    }
    function actionColor(state: string): color {
        switch (state) {
        case "scheduled":
            return color.statusScheduled;
        case "acknowledged":
            return color.statusRunning;
        case "completed":
        case "seen":
            return color.statusSuccess;
        case "failed":
            return color.statusDanger;
        case "created":
            return color.textSecondary;
        default:
            return color.statusNeutral;
        }
    }

    // Text and icon colour by meaning: "", "secondary", "tertiary", "accent", "in", "out", "success", "running",
    // "scheduled", "warning", "danger", "neutral".
    function toneColor(tone: string): color {
        switch (tone) {
        case "secondary":
            return color.textSecondary;
        case "tertiary":
            return color.textTertiary;
        case "accent":
            return color.accentText;
        case "in":
            return color.flowIn;
        case "out":
            return color.flowOut;
        case "success":
            return color.statusSuccess;
        case "running":
        case "info":
            return color.statusRunning;
        case "scheduled":
            return color.statusScheduled;
        case "warning":
            return color.statusWarning;
        case "danger":
            return color.statusDanger;
        case "neutral":
            return color.statusNeutral;
        default:
            return color.textPrimary;
        }
    }
    function toneTint(tone: string): color {
        switch (tone) {
        case "success":
            return color.statusSuccessTint;
        case "running":
        case "info":
            return color.statusRunningTint;
        case "scheduled":
            return color.statusScheduledTint;
        case "warning":
            return color.statusWarningTint;
        case "danger":
            return color.statusDangerTint;
        default:
            return color.statusNeutralTint;
        }
    }
    function toneIcon(tone: string): string {
        switch (tone) {
        case "success":
            return "status-success";
        case "running":
            return "status-running";
        case "scheduled":
            return "status-scheduled";
        case "warning":
            return "status-warning";
        case "danger":
            return "status-danger";
        default:
            return "info";
        }
    }

    // Environment: "demo", "sandbox", "live". Anything else is treated as the one that asks for the most care.
    function environmentKey(environment: string): string {
        return environment === "demo" || environment === "sandbox" ? environment : "live";
    }
    function environmentWord(environment: string): string {
        switch (environmentKey(environment)) {
        case "demo":
            return qsTr("DEMO");
        case "sandbox":
            return qsTr("SANDBOX");
        default:
            return qsTr("LIVE");
        }
    }
    function environmentSentence(environment: string): string {
        switch (environmentKey(environment)) {
        case "demo":
            return qsTr("Built-in data, no network");
        case "sandbox":
            return qsTr("Simulated devices");
        default:
            return qsTr("Real equipment");
        }
    }
    function environmentIcon(environment: string): string {
        return "env-" + environmentKey(environment);
    }
    function environmentFrame(environment: string): color {
        switch (environmentKey(environment)) {
        case "demo":
            return color.envDemoFrame;
        case "sandbox":
            return color.envSandboxFrame;
        default:
            return color.envLiveFrame;
        }
    }
    function environmentFrameWidth(environment: string): real {
        switch (environmentKey(environment)) {
        case "demo":
            return stroke.envDemo;
        case "sandbox":
            return stroke.envSandbox;
        default:
            return stroke.envLive;
        }
    }
    // The plate: LIVE is filled solid, the two others are a tint with coloured text.
    function environmentPlate(environment: string): color {
        switch (environmentKey(environment)) {
        case "demo":
            return color.envDemoTint;
        case "sandbox":
            return color.envSandboxTint;
        default:
            return color.envLiveFill;
        }
    }
    function environmentText(environment: string): color {
        switch (environmentKey(environment)) {
        case "demo":
            return color.envDemo;
        case "sandbox":
            return color.envSandbox;
        default:
            return color.envLiveOnFill;
        }
    }
}
