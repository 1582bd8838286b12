// SPDX-License-Identifier: GPL-3.0-or-later
// What every component must keep in every scheme and text size: no text is cut at its upper or lower edge, everything
// that takes the focus has a name.
import QtQuick
import QtQuick.Templates as T
import QtTest
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards
import Fleet.Dialogs

Item {
    id: scene

    width: 1200
    height: 900

    Component { id: appButton; AppButton { text: "Review charge"; iconName: "send" } }
    Component { id: iconButton; IconButton { name: "More"; iconName: "more" } }
    Component { id: chip; Chip { text: "Battery"; count: "14"; iconName: "family-battery" } }
    Component { id: pill; StatePill { text: "Charging"; iconName: "op-in" } }
    Component { id: badge; ActionStateBadge { actionState: "failed" } }
    Component { id: tag; FreshnessTag { source: "live"; ageSeconds: 5 } }
    Component { id: nav; NavItem { text: "Fleet"; iconName: "nav-fleet"; count: "38" } }
    Component { id: plate; EnvironmentPlate { environment: "demo" } }
    Component { id: banner; EnvironmentBanner { width: 560; environment: "live"; text: "A real battery in a customer's home" } }
    Component { id: hold; HoldButton {} }
    Component { id: numberField; NumberField { name: "Power"; unit: "kw"; value: 3 } }
    Component { id: textField; AppTextField { name: "Word"; text: "LIVE" } }
    Component { id: searchField; SearchField { shortcut: "Ctrl K" } }
    Component { id: slider; AppSlider { name: "Power"; to: 5; value: 3 } }
    Component { id: pairSlider; RangeSliderPair { lowName: "Heat"; highName: "Cool"; from: 10; to: 35; low: 19; high: 25 } }
    Component { id: checkBox; AppCheckBox { text: "Only mine" } }
    Component { id: radio; RadioRow { text: "boost"; detail: "duration, power"; icons: ["calendar"] } }
    Component { id: segmented; Segmented { name: "When"; options: [{ value: "now", text: "Now" }, { value: "at", text: "At a time" }]; currentValue: "now" } }
    Component { id: combo; AppComboBox { name: "On conflict"; options: [{ value: "ask", text: "Ask me" }]; chosenValue: "ask" } }
    Component { id: timeField; DateTimeField { when: new Date(0) } }
    Component { id: note; Note { width: 500; tone: "warning"; lead: "Amps asked us to slow down."; text: "Next read in 0:32. Your key is fine."; actionText: "Try again" } }
    Component { id: alert; ErrorAlert { title: "5.0 kW is more than it accepts now"; explanation: "This battery takes 0 to 3.6 kW."; sentNote: "Nothing was sent to it."; actionText: "Use 3.6 kW"; code: "PARAMETER_OUT_OF_RANGE"; requestId: "req_1" } }
    Component { id: toast; Toast { text: "charge completed, seen on Powerwall 2"; environment: "sandbox"; actionText: "Open"; lasting: true } }
    Component { id: empty; EmptyState { width: 500; title: "No device matches"; text: "38 devices are in the fleet."; actionText: "Clear filters" } }
    Component { id: keyValue; KeyValueRow { width: 400; label: "Charge rate"; field: "chargeRate"; value: "+5.2 kW"; copyable: true } }
    Component { id: header; SectionHeader { width: 500; title: "Last action"; detail: "kept by the device"; actionText: "All actions" } }
    Component { id: code; CodeBlock { width: 500; code: "{ \"a\": 1 }" } }
    Component { id: card; DeviceCard { width: implicitWidth; height: implicitHeight; deviceId: "device_1"; model: "Powerwall 2"; vendor: "tesla"; family: "battery"; statusText: "Charging"; gaugeValue: 85; fields: [{ label: "Charge rate", value: "+5.2 kW" }, { label: "Capacity", value: "13.5 kWh" }, { label: "Limit", value: "10 %" }, { label: "Mode", value: "charge" }]; lastActionState: "completed"; lastActionText: "charge, 1 h ago"; source: "live"; ageSeconds: 4 } }
    Component { id: figures; FiguresStrip { figures: [{ label: "Solar", value: "21.3", unit: "kW", detail: "6 of 6 producing" }] } }
    Component { id: parameter; ParameterControl { width: 500; parameterName: "power"; unit: "kw"; minimum: 0; maximum: 5; value: 9; nowValue: 1 } }
    Component { id: chooser; CommandChooser { commands: [{ verb: "heat" }, { verb: "boost" }, { verb: "idle" }, { verb: "off" }]; current: "boost" } }
    ListModel {
        id: lifeSteps
        ListElement { key: "created"; title: "Created"; detail: "from here"; timeText: "11:12:04"; exactText: "11:12:04 UTC"; reached: true; isNext: false; isTrouble: false; iconName: "plus"; gapText: "" }
        ListElement { key: "acknowledged"; title: "Acknowledged"; detail: "sent to tesla"; timeText: ""; exactText: ""; reached: false; isNext: true; isTrouble: false; iconName: "status-running"; gapText: "3.0 s so far" }
    }
    ListModel {
        id: bookedQuarters
        Component.onCompleted: {
            for (let i = 0; i < 96; ++i)
                append({ begins: new Date(i * 900000), intoCount: i % 5, outCount: i % 3, otherCount: 0, text: "a quarter" });
        }
    }
    ListModel {
        id: limitLines
        ListElement { path: "commands.charge.parameters.power.max"; before: "5 kw"; now: "3.6 kw"; isChange: true }
        ListElement { path: "commands.idle.parameters"; before: "no parameters"; now: "no parameters"; isChange: false }
    }
    Component { id: refusal; RefusalPanel { width: 760; changes: limitLines; lines: limitLines; changeCount: 1; openedText: "11:14"; refusedText: "11:30"; sourceText: "returned with the refusal"; request: ({ line: "POST /battery/device_1", request: "{}", requestMarks: [0], answer: "{}", answerMarks: [], declared: "{}", requestId: "req_1" }) } }
    Component { id: problem; ParameterProblem { width: 320; height: implicitHeight; parameterName: "power"; text: "3.0 kW is more than it takes now"; proposalText: "Use 2.5 kW" } }
    Component { id: moved; MovedFacts { width: 520; withdrawn: true; moves: [{ label: "Level", was: "85 %", is: "61 %", withdraws: true }] } }
    Component { id: timeline; TimelineSteps { width: 1100; height: implicitHeight; steps: lifeSteps } }
    Component { id: uprightTimeline; TimelineSteps { width: 300; height: implicitHeight; vertical: true; steps: lifeSteps } }
    Component { id: bookedBars; BookedBars { width: 900; height: implicitHeight; quarters: bookedQuarters; most: 6; beginsMs: 0; endsMs: 86400000; intoTotal: 9; outTotal: 4; summary: "13 booked" } }
    Component { id: lane; PlanLaneRow { width: 900; height: implicitHeight; title: "Powerwall 2"; detail: "tesla, device_abc123"; family: "battery"; trackCount: 2; titleWidth: Theme.px(210); beginsMs: 0; spanMs: 86400000; bars: [{ actionId: "act_1", count: 1, beginsMs: 3600000, endsMs: 40000000, isOpenEnded: true, track: 0, kind: "scheduled", text: "charge to 90 %" }, { actionId: "act_2", count: 4, beginsMs: 7200000, endsMs: 7300000, isOpenEnded: false, track: 1, kind: "failed", text: "4 actions" }] } }
    Component { id: timeAxis; TimeAxis { width: 700; height: implicitHeight + 20; beginsMs: 0; endsMs: 86400000; gridHeight: 10 } }
    Component { id: timeBar; TimeBar { width: 200; kind: "scheduled"; text: "charge to 90 %"; pointed: true } }
    Component { id: row; ActionRow { width: 1100; actionId: "act_1"; deviceId: "device_1"; deviceTitle: "Powerwall 2"; family: "battery"; command: "charge"; parametersText: "target 90 %"; stateWord: "completed"; stateKind: "completed"; errorCode: ""; errorText: ""; startText: "11:12:04"; endText: ""; tookText: "3 s"; startsInText: ""; fromHere: false; columns: ActionColumns { room: 1060 } } }
    Component { id: head; ActionHead { width: 1060; columns: ActionColumns { room: 1060 } } }
    Component { id: stateRows; StateRows { width: 400; rows: [{ label: "Level", field: "level", value: "85 %" }]; remarks: ["0.2 kW above the declared 5.0 kW"] } }
    Component { id: gauge; Gauge { value: 85; unit: "percent"; caption: "level"; diameter: Theme.size.gaugeHero } }
    Component { id: foldable; Foldable { width: 400; title: "Request"; detail: "POST /x"; actionText: "Copy as curl" } }
    Component { id: keyHint; KeyHint { text: "Ctrl K" } }

    TestCase {
        name: "Everywhere"
        when: windowShown

        readonly property var components: ({
                appButton: appButton, iconButton: iconButton, chip: chip, pill: pill, badge: badge, tag: tag, nav: nav,
                plate: plate, banner: banner, hold: hold, numberField: numberField, textField: textField,
                searchField: searchField, slider: slider, pairSlider: pairSlider, checkBox: checkBox, radio: radio,
                segmented: segmented, combo: combo, timeField: timeField, note: note, alert: alert, toast: toast,
                empty: empty, keyValue: keyValue, header: header, code: code, card: card,
                figures: figures, parameter: parameter, chooser: chooser, timeline: timeline,
                uprightTimeline: uprightTimeline, bookedBars: bookedBars, lane: lane, timeAxis: timeAxis, timeBar: timeBar,
                refusal: refusal, problem: problem, moved: moved,
                row: row, head: head, stateRows: stateRows, gauge: gauge, foldable: foldable, keyHint: keyHint
            })

        function init_data() {
            const rows = [];
            for (const name of Object.keys(components)) {
                for (const scheme of ["dark", "light", "contrast"]) {
                    for (const scale of [1, 2])
                        rows.push({ tag: name + ", " + scheme + ", " + scale, name: name, scheme: scheme, scale: scale });
                }
            }
            return rows;
        }
        function cleanup() {
            Theme.scheme = "dark";
            Theme.textScale = 1;
        }
        function inspect(root: Item, item: Item) {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (!child.visible)
                    continue;
                if ((child instanceof Text || child instanceof TextInput) && child.text.length > 0) {
                    const top = child.mapToItem(root, 0, 0).y;
                    verify(top >= -2, `"${child.text}" begins ${-top} px above its component`);
                    verify(top + child.contentHeight <= root.height + 3, `"${child.text}" ends ${top + child.contentHeight - root.height} px below its component`);
                }
                nameOf(child);
                inspect(root, child);
            }
        }
        function nameOf(item: Item) {
            if (item instanceof T.AbstractButton && item.focusPolicy !== Qt.NoFocus || item instanceof T.TextField || item instanceof T.Slider || item instanceof T.ComboBox)
                verify(item.Accessible.name.length > 0, "something that takes the focus has no name: " + item);
        }
        function test_component(data) {
            Theme.scheme = data.scheme;
            Theme.textScale = data.scale;
            // A binding loop or a type error is a defect, even when the result looks right.
            failOnWarning(/.+/);
            const item = createTemporaryObject(components[data.name], scene);
            verify(item);
            verify(item.width > 0 && item.height > 0);
            nameOf(item);
            inspect(item, item);
        }
    }
}
