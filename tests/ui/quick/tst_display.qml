// SPDX-License-Identifier: GPL-3.0-or-later
// What shows and does not ask: gauge, tags, time line, tables, toasts, theme functions, formatter.
import QtQuick
import QtTest
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards

Item {
    id: scene

    width: 800
    height: 600

    Component {
        id: gauge
        Gauge {
            value: 50
        }
    }
    Component {
        id: tag
        FreshnessTag {
            source: "live"
        }
    }
    Component {
        id: lifeModel
        ListModel {}
    }
    Component {
        id: timeline
        TimelineSteps {
            width: 700
            height: implicitHeight
        }
    }
    Component {
        id: columnsComponent
        ActionColumns {}
    }
    Component {
        id: axisComponent
        TimeAxis {
            width: 700
            beginsMs: 0
            endsMs: 1
        }
    }
    Component {
        id: laneComponent
        PlanLaneRow {
            width: 800
            height: implicitHeight
            title: "Powerwall 2"
            detail: "tesla"
            family: "battery"
            trackCount: 1
            titleWidth: 200
            beginsMs: 1000
            spanMs: 600
            bars: []
        }
    }
    Component {
        id: toastStack
        ToastStack {}
    }
    Component {
        id: toastComponent
        Toast {
            text: "charge completed"
            duration: 150
        }
    }
    Component {
        id: alert
        ErrorAlert {
            title: "5.0 kW is more than it accepts now"
            actionText: "Use 3.6 kW"
            status: 422
            code: "PARAMETER_OUT_OF_RANGE"
            requestId: "req_1"
        }
    }
    Component {
        id: codeBlock
        CodeBlock {
            code: "{}"
        }
    }
    Component {
        id: cutText
        AppText {
            width: 60
            text: "A text that is far too long for its place"
            hint: true
        }
    }
    Component {
        id: tipButton
        IconButton {
            name: "Pause"
            iconName: "pause"
        }
    }
    Component {
        id: plate
        EnvironmentPlate {
            environment: "demo"
        }
    }
    Component {
        id: frame
        EnvironmentFrame {
            width: 300
            height: 200
            environment: "demo"
        }
    }
    Component {
        id: spy
        SignalSpy {}
    }

    TestCase {
        name: "Gauge"
        when: windowShown

        function test_ringOrArc_data() {
            return [
                { tag: "percent", ring: true },
                { tag: "kw", ring: false },
                { tag: "celsius", ring: false },
                { tag: "", ring: false }
            ];
        }
        function test_ringOrArc(row) {
            compare(createTemporaryObject(gauge, scene, { unit: row.tag }).ring, row.ring);
        }
        function test_angles_data() {
            return [
                { tag: "one way, start", from: 0, to: 5, at: 0, expected: -210 },
                { tag: "one way, end", from: 0, to: 5, at: 5, expected: 30 },
                { tag: "two ways, zero on top", from: -5, to: 5, at: 0, expected: -90 },
                { tag: "over the end", from: 0, to: 5, at: 7, expected: 30 },
                { tag: "under the start", from: 10, to: 35, at: 2, expected: -210 }
            ];
        }
        function test_angles(row) {
            const item = createTemporaryObject(gauge, scene, { unit: "kw", from: row.from, to: row.to });
            fuzzyCompare(item.angle(row.at), row.expected, 1e-9);
        }
        function test_notReportedIsNotZero() {
            const item = createTemporaryObject(gauge, scene, { unit: "percent", value: NaN, name: "Level" });
            compare(item.numberText, Format.notReported);
            verify(item.Accessible.name.startsWith("Level: not reported"));
        }
        function test_overRangeKeepsTheTrueNumber() {
            const item = createTemporaryObject(gauge, scene, { unit: "kw", to: 5, value: 5.2 });
            verify(item.overRange);
            compare(item.shownValue, 5);
            compare(item.numberText, "5.2");
            item.observedScale = true;
            verify(!item.overRange);
        }
        function test_signOnlyWhereItHasAMeaning() {
            compare(createTemporaryObject(gauge, scene, { unit: "kw", from: -5, to: 5, value: 5.2 }).numberText, "+5.2");
            compare(createTemporaryObject(gauge, scene, { unit: "kw", from: -5, to: 5, value: -1.8 }).numberText, "\u22121.8");
            compare(createTemporaryObject(gauge, scene, { unit: "kw", from: 0, to: 5, value: 5.2 }).numberText, "5.2");
        }
        function test_noScale() {
            const item = createTemporaryObject(gauge, scene, { unit: "bar", from: NaN, to: NaN, value: 1.6 });
            verify(!item.scaled);
            compare(item.numberText, "1.6");
            compare(item.Accessible.name, "1.6\u00a0bar");
        }
        function test_staleIsNotAnimated() {
            const item = createTemporaryObject(gauge, scene, { unit: "percent", value: 10, stale: true, animated: true });
            item.value = 90;
            compare(item.shownValue, 90);
        }
        function test_movesToANewValue() {
            const item = createTemporaryObject(gauge, scene, { unit: "percent", value: 10, animated: true });
            item.value = 90;
            verify(item.shownValue < 90);
            tryCompare(item, "shownValue", 90);
        }
        function test_drawsItsValue() {
            const item = createTemporaryObject(gauge, scene, { unit: "percent", value: 75, arcColor: "#ff0000" });
            waitForRendering(item);
            const image = grabImage(item);
            const r = item.radius;
            // Right, bottom and left are drawn at 75 %, the quarter before the top is track.
            verify(image.red(42 + r, 42) > 200);
            verify(image.red(42, 42 + r) > 200);
            verify(image.red(42 - r * Math.SQRT1_2, 42 - r * Math.SQRT1_2) < 120);
        }
    }

    TestCase {
        name: "FreshnessTag"
        when: windowShown

        function test_words_data() {
            return [
                { tag: "live", source: "live", available: true, age: 8, word: "live", amber: false, said: "live, 8 s old" },
                { tag: "cache", source: "cache", available: true, age: 360, word: "cache", amber: false, said: "cache, 6 min old" },
                { tag: "projection", source: "projection", available: true, age: 4, word: "projection", amber: false, said: "projection, 4 s old" },
                { tag: "old live is not fresh", source: "live", available: true, age: 901, word: "live", amber: true, said: "live, 15 min old" },
                { tag: "fallback", source: "fallback", available: true, age: 7200, word: "no sync", amber: true, said: "no sync, 2 h old" },
                { tag: "not available", source: "live", available: false, age: 60, word: "no sync", amber: true, said: "no sync, 1 min old" },
                { tag: "never", source: "", available: false, age: NaN, word: "never read", amber: false, said: "never read" },
                { tag: "a word of the future", source: "satellite", available: true, age: 5, word: "satellite", amber: false, said: "satellite, 5 s old" }
            ];
        }
        function test_words(row) {
            const item = createTemporaryObject(tag, scene, { source: row.source, available: row.available, ageSeconds: row.age });
            compare(item.word, row.word);
            compare(item.amber, row.amber);
            compare(item.Accessible.name, row.said);
        }
    }

    TestCase {
        name: "TimelineSteps"
        when: windowShown

        function life(reached: int): ListModel {
            const model = createTemporaryObject(lifeModel, scene);
            const keys = ["created", "acknowledged", "completed", "seen"];
            for (let i = 0; i < keys.length; ++i)
                model.append({ key: keys[i], title: keys[i], detail: "detail of " + keys[i], timeText: i < reached ? "11:12:0" + i : "", exactText: "", reached: i < reached, isNext: i === reached, isTrouble: false, iconName: "plus", gapText: i > 0 && i < reached ? i + ".0 s" : "" });
            return model;
        }
        function test_besideOrBelow_data() {
            return [
                { tag: "page", width: 700, vertical: false, upright: false },
                { tag: "panel", width: 700, vertical: true, upright: true },
                { tag: "too narrow for four", width: 300, vertical: false, upright: true }
            ];
        }
        function test_besideOrBelow(row) {
            failOnWarning(/.+/);
            const item = createTemporaryObject(timeline, scene, { steps: life(2), width: row.width, vertical: row.vertical });
            compare(item.upright, row.upright);
            const first = findChild(item, "step:created");
            const last = findChild(item, "step:seen");
            compare(last.x > first.x, !row.upright);
            compare(last.y > first.y, row.upright);
            verify(item.implicitHeight >= last.y + last.implicitHeight);
        }
        function test_saysWhereItIs() {
            const model = life(2);
            const item = createTemporaryObject(timeline, scene, { steps: model });
            compare(findChild(item, "step:acknowledged").Accessible.name, "acknowledged, 11:12:01");
            compare(findChild(item, "step:completed").Accessible.name, "completed, expected next");
            compare(findChild(item, "step:seen").Accessible.name, "seen, not yet");
            verify(findChild(item, "step:created").leadsOn);
            verify(!findChild(item, "step:acknowledged").leadsOn);
            model.setProperty(2, "reached", true);
            verify(findChild(item, "step:acknowledged").leadsOn);
        }
    }

    TestCase {
        name: "ActionColumns"
        when: windowShown

        function test_neverOverlap_data() {
            const rows = [];
            for (const scale of [1, 2]) {
                for (const compact of [false, true]) {
                    for (let room = 380 * scale; room < 1500; room += 60)
                        rows.push({ tag: `${room}, ${scale}, ${compact}`, room: room, scale: scale, compact: compact });
                }
            }
            return rows;
        }
        function test_neverOverlap(row) {
            Theme.textScale = row.scale;
            const item = createTemporaryObject(columnsComponent, scene, { room: row.room, compact: row.compact });
            let end = 0;
            for (const name of ["state", "command", "device", "parameters", "start", "end", "took", "id"]) {
                const wide = item[name + "Width"];
                if (wide === 0)
                    continue;
                verify(wide > 0, name + " is " + wide);
                verify(item[name + "At"] >= end - 0.5, `${name} begins at ${item[name + "At"]}, before ${end}`);
                end = item[name + "At"] + wide;
            }
            verify(end <= row.room + 0.5);
            // Which device it was is worth more than how long it took.
            if (!row.compact)
                verify(item.deviceWidth > 0);
            Theme.textScale = 1;
        }
    }

    TestCase {
        name: "TimeAxis"
        when: windowShown

        readonly property real hour: 3600000

        function init() {
            Format.zone = "Europe/Berlin";
        }
        function cleanup() {
            Format.zone = "";
        }
        function test_roundTimes_data() {
            const noon = Date.UTC(2026, 5, 12, 10, 7);
            return [
                { tag: "an hour", begins: noon, hours: 1, first: "12:15" },
                { tag: "a day", begins: noon, hours: 24, first: "15:00" },
                { tag: "a week", begins: noon, hours: 168, first: "Sat, 13 Jun" }
            ];
        }
        function test_roundTimes(row) {
            const item = createTemporaryObject(axisComponent, scene, { beginsMs: row.begins, endsMs: row.begins + row.hours * hour });
            compare(item.ticks[0].text, row.first);
            verify(item.ticks.length >= 2 && item.ticks.length <= 10, item.ticks.length + " ticks");
            for (let i = 1; i < item.ticks.length; ++i)
                verify(item.xOf(item.ticks[i].ms) - item.xOf(item.ticks[i - 1].ms) >= item.leastGap * 0.9);
            fuzzyCompare(item.msAt(item.xOf(row.begins + hour / 2)), row.begins + hour / 2, 1);
        }
        function test_theClocksChange() {
            // 25 October 2026, 03:00 in Berlin becomes 02:00: midnight before and after are 25 hours apart.
            const item = createTemporaryObject(axisComponent, scene, { width: 300, beginsMs: Date.UTC(2026, 9, 24, 12), endsMs: Date.UTC(2026, 9, 26, 12) });
            const days = item.ticks.filter(tick => tick.major);
            compare(days.map(tick => tick.text).join(), "Sun, 25 Oct,Mon, 26 Oct");
            compare(days[1].ms - days[0].ms, 25 * hour);
        }
        function test_noRange() {
            failOnWarning(/.+/);
            const item = createTemporaryObject(axisComponent, scene, { beginsMs: NaN, endsMs: NaN });
            compare(item.ticks.length, 0);
        }
    }

    TestCase {
        name: "PlanLaneRow"
        when: windowShown

        function bar(id: string, begins: real, ends: real, count: int): var {
            return { actionId: id, count: count, beginsMs: begins, endsMs: ends, isOpenEnded: false, track: 0, kind: "completed", text: id };
        }
        function test_places() {
            const item = createTemporaryObject(laneComponent, scene, { bars: [bar("act_1", 1100, 1200, 1), bar("act_2", 1400, 1400, 1)] });
            compare(findChild(item, "bar:act_1").x, 100);
            compare(findChild(item, "bar:act_1").width, 100);
            // A moment is wide enough to be seen and hit.
            verify(findChild(item, "bar:act_2").width >= 7);
        }
        function test_chosen() {
            const item = createTemporaryObject(laneComponent, scene, { bars: [bar("act_1", 1100, 1200, 1), bar("act_2", 1300, 1400, 7)] });
            const one = createTemporaryObject(spy, scene, { target: item, signalName: "barChosen" });
            const many = createTemporaryObject(spy, scene, { target: item, signalName: "clusterChosen" });
            mouseClick(findChild(item, "bar:act_1"));
            compare(one.signalArguments[0][0], "act_1");
            // Several of them cannot be opened: one comes closer instead.
            mouseClick(findChild(item, "bar:act_2"));
            compare(one.count, 1);
            compare(many.signalArguments[0][0], 1300);
            compare(many.signalArguments[0][1], 1400);
        }
    }

    TestCase {
        name: "Messages"
        when: windowShown

        function init() {
            // A pointer that happens to rest on a toast keeps it.
            mouseMove(scene, 790, 590);
        }

        function test_toastLeaves() {
            const item = createTemporaryObject(toastComponent, scene);
            const dismissed = createTemporaryObject(spy, scene, { target: item, signalName: "dismissed" });
            tryCompare(dismissed, "count", 1);
        }
        function test_failureStays() {
            const item = createTemporaryObject(toastComponent, scene, { tone: "danger" });
            verify(item.lasting);
            const other = createTemporaryObject(toastComponent, scene, { y: 300 });
            const dismissed = createTemporaryObject(spy, scene, { target: item, signalName: "dismissed" });
            const reference = createTemporaryObject(spy, scene, { target: other, signalName: "dismissed" });
            tryCompare(reference, "count", 1);
            compare(dismissed.count, 0);
            mouseClick(findChild(item, "toastClose"));
            compare(dismissed.count, 1);
        }
        function test_stack() {
            const stack = createTemporaryObject(toastStack, scene, { most: 2 });
            const activated = createTemporaryObject(spy, scene, { target: stack, signalName: "activated" });
            stack.show("failed", "danger", "live", "");
            const second = stack.show("sent", "success", "live", "Open");
            const third = stack.show("sent again", "success", "live", "Open");
            compare(stack.count, 2);
            // The failure stayed, the older success made room.
            verify(findChild(stack, "toast:1"));
            verify(!findChild(stack, "toast:" + second));
            findChild(stack, "toast:" + third).triggered();
            compare(activated.signalArguments[0][0], third);
            compare(stack.count, 1);
        }
        function test_errorAlert() {
            const item = createTemporaryObject(alert, scene);
            const triggered = createTemporaryObject(spy, scene, { target: item, signalName: "triggered" });
            const copied = createTemporaryObject(spy, scene, { target: item, signalName: "copyRequested" });
            mouseClick(findChild(item, "errorAction"));
            compare(triggered.count, 1);
            mouseClick(findChild(item, "copyRequestId"));
            compare(copied.signalArguments[0][0], "req_1");
            compare(item.Accessible.role, Accessible.AlertMessage);
        }
        function test_codeIsEscaped() {
            const item = createTemporaryObject(codeBlock, scene, { code: "{ \"a\": \"<img src=x>\", \"b\": -1.5e3, \"c\": null }" });
            const html = Format.jsonHtml(item.code, "#111111", "#222222", "#333333", "#444444");
            verify(html.includes("&lt;img src=x&gt;"));
            verify(!html.includes("<img"));
            verify(html.includes("<font color=\"#333333\">-1.5e3</font>"));
            verify(html.includes("<font color=\"#333333\">null</font>"));
            verify(html.includes("<font color=\"#111111\">&quot;a&quot;</font>"));
        }
    }

    TestCase {
        name: "Tips"
        when: windowShown

        function test_cutTextIsShownWhole() {
            const item = createTemporaryObject(cutText, scene);
            verify(item.truncated);
            mouseMove(item, 10, 8);
            tryVerify(() => Tips.tip !== null && Tips.tip.visible);
            compare(Tips.tip.text, item.text);
            mouseMove(scene, 790, 590);
            tryVerify(() => !Tips.tip.visible);
            item.width = 400;
            verify(!item.truncated);
            mouseMove(item, 12, 8);
            verify(Tips.shownFor !== item);
        }
        function test_buttonTip() {
            const item = createTemporaryObject(tipButton, scene);
            item.forceActiveFocus(Qt.TabFocusReason);
            compare(Tips.shownFor, item);
            tryVerify(() => Tips.tip.visible);
            compare(Tips.tip.text, "Pause");
            item.destroy();
            tryVerify(() => !Tips.tip.visible);
        }
    }

    TestCase {
        name: "Environment"
        when: windowShown

        function test_forms_data() {
            return [
                { tag: "demo", word: "DEMO", thickness: 2, dashed: true },
                { tag: "sandbox", word: "SANDBOX", thickness: 2, dashed: false },
                { tag: "live", word: "LIVE", thickness: 4, dashed: false },
                { tag: "never heard of", word: "LIVE", thickness: 4, dashed: false }
            ];
        }
        function test_forms(row) {
            const mark = createTemporaryObject(plate, scene, { environment: row.tag });
            compare(mark.objectName, "environmentBadge");
            verify(mark.Accessible.name.startsWith(row.word));
            const edge = createTemporaryObject(frame, scene, { environment: row.tag });
            compare(edge.thickness, row.thickness);
            compare(edge.dashed, row.dashed);
        }
    }

    TestCase {
        name: "Format"
        // All test cases of a file need the same condition: one that starts earlier ends the file for the others.
        when: windowShown

        function test_numbers() {
            compare(Format.quantity(5.2, "kw"), "5.2\u00a0kW");
            compare(Format.signedQuantity(5.2, "kw"), "+5.2\u00a0kW");
            compare(Format.signedQuantity(0, "kw"), "0.0\u00a0kW");
            compare(Format.quantity(NaN, "kw"), "\u2013");
            compare(Format.spokenQuantity(-1.8, "kw"), "minus 1.8 kilowatts");
            compare(Format.count(10212), "10,212");
            compare(Format.count(NaN), "\u2013");
        }
        function test_parse_data() {
            return [
                { tag: "plain", text: "3.5", value: 3.5 },
                { tag: "true minus", text: "\u22121.5", value: -1.5 },
                { tag: "spaces", text: " 7 ", value: 7 },
                { tag: "empty", text: "", value: NaN },
                { tag: "words", text: "abc", value: NaN },
                { tag: "infinite", text: "inf", value: NaN }
            ];
        }
        function test_parse(row) {
            const value = Format.parse(row.text);
            if (isNaN(row.value))
                verify(isNaN(value));
            else
                compare(value, row.value);
        }
        function test_times() {
            Format.zone = "Europe/Berlin";
            const date = new Date(Date.UTC(2025, 5, 12, 15, 0));
            compare(Format.wallClock(date), "2025-06-12 17:00");
            compare(Format.parseWallClock("2025-06-12 17:00").getTime(), date.getTime());
            verify(isNaN(Format.parseWallClock("2025-03-30 02:30").getTime()));
            verify(Format.exactTime(date).includes("15:00:00 UTC"));
            compare(Format.wallClock(new Date(NaN)), "");
            compare(Format.time(new Date(NaN)), "\u2013");
            Format.zone = "";
        }
        function test_wrongZoneIsIgnored() {
            Format.zone = "Mars/Olympus";
            compare(Format.zone, "");
        }
    }

    TestCase {
        name: "Theme"
        when: windowShown

        function test_families_data() {
            return [
                { tag: "battery", icon: "family-battery", name: "Battery" },
                { tag: "ev-charger", icon: "family-ev-charger", name: "EV charger" },
                { tag: "ev_charger", icon: "family-ev-charger", name: "EV charger" },
                { tag: "solar-inverter", icon: "family-solar-inverter", name: "Solar inverter" },
                { tag: "heat-pump", icon: "family-unknown", name: "heat-pump" }
            ];
        }
        function test_families(row) {
            compare(Theme.familyIcon(row.tag), row.icon);
            compare(Theme.familyName(row.tag), row.name);
        }
        function test_scaleIsBounded() {
            Theme.textScale = 9;
            compare(Theme.scale, 2);
            Theme.textScale = 0.1;
            compare(Theme.scale, 1);
            Theme.textScale = 1;
        }
    }
}
