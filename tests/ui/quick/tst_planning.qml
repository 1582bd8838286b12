// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards

Item {
    id: scene

    width: 1000
    height: 400

    readonly property real hour: 3600000

    function bar(properties: var): var {
        return Object.assign({ actionId: "act_1", count: 1, beginsMs: 2 * hour, endsMs: 4 * hour, isOpenEnded: false, track: 0, kind: "scheduled", text: "charge" }, properties);
    }
    Component {
        id: lane
        PlanLaneRow {
            width: 1000
            height: implicitHeight
            title: "Powerwall 2"
            detail: "tesla"
            family: "battery"
            trackCount: 1
            bars: []
            titleWidth: 200
            beginsMs: 0
            spanMs: 8 * scene.hour
        }
    }
    ListModel {
        id: planned
    }
    Component {
        id: booked
        BookedBars {
            width: 1000
            height: implicitHeight
            quarters: planned
            beginsMs: 0
            endsMs: 24 * scene.hour
        }
    }
    Component {
        id: spy
        SignalSpy {}
    }

    TestCase {
        name: "Planning"
        when: windowShown

        function init() {
            failOnWarning(/.+/);
            planned.clear();
        }

        function test_barsStandWhereTheirTimeIs_data() {
            // 800 px are 8 hours: 100 px an hour.
            return [
                { tag: "inside", bar: {}, x: 200, width: 200 },
                { tag: "to the very end", bar: { beginsMs: 6 * scene.hour, endsMs: 8 * scene.hour }, x: 600, width: 200 },
                { tag: "a moment keeps a width that can be hit", bar: { endsMs: 2 * scene.hour }, x: 200, width: 7 },
                { tag: "began before the picture", bar: { beginsMs: -5 * scene.hour }, x: -4, width: 404 },
                { tag: "ends after the picture", bar: { endsMs: 50 * scene.hour }, x: 200, width: 604 },
                { tag: "over the whole picture", bar: { beginsMs: -5 * scene.hour, endsMs: 50 * scene.hour }, x: -4, width: 808 },
                { tag: "the second track", bar: { track: 1 }, x: 200, width: 200, track: 1 }
            ];
        }
        function test_barsStandWhereTheirTimeIs(data) {
            const item = createTemporaryObject(lane, scene, { bars: [scene.bar(data.bar)], trackCount: 2 });
            const bar = findChild(item, "bar:act_1");
            fuzzyCompare(bar.x, data.x, 0.01);
            fuzzyCompare(bar.width, data.width, 0.01);
            compare(bar.y, Theme.px(5) + (data.track ?? 0) * (item.trackHeight + Theme.px(4)));
            verify(bar.y + bar.height <= item.height);
        }
        function test_openEndIsPointed_data() {
            return [{ tag: "open", open: true }, { tag: "ended", open: false }];
        }
        function test_openEndIsPointed(data) {
            const item = createTemporaryObject(lane, scene, { bars: [scene.bar({ isOpenEnded: data.open })] });
            compare(findChild(item, "bar:act_1").pointed, data.open);
        }
        function test_oneIsChosenManyAreLookedAt_data() {
            return [
                { tag: "one", count: 1, bars: [["act_1"]], clusters: [] },
                { tag: "many", count: 3, bars: [], clusters: [[2 * scene.hour, 4 * scene.hour]] }
            ];
        }
        function test_oneIsChosenManyAreLookedAt(data) {
            const item = createTemporaryObject(lane, scene, { bars: [scene.bar({ count: data.count })] });
            const chosen = createTemporaryObject(spy, scene, { target: item, signalName: "barChosen" });
            const cluster = createTemporaryObject(spy, scene, { target: item, signalName: "clusterChosen" });
            const title = createTemporaryObject(spy, scene, { target: item, signalName: "titleChosen" });
            mouseClick(findChild(item, "bar:act_1"));
            compare(chosen.count, data.bars.length);
            compare(cluster.count, data.clusters.length);
            if (chosen.count === 1)
                compare(chosen.signalArguments[0][0], "act_1");
            else
                compare([cluster.signalArguments[0][0], cluster.signalArguments[0][1]], data.clusters[0]);
            compare(title.count, 0);
            mouseClick(item, 60, item.height / 2);
            compare(title.count, 1);
            // Beside the bars nothing is chosen.
            mouseClick(item, 900, item.height / 2);
            compare([chosen.count, cluster.count, title.count], [data.bars.length, data.clusters.length, 1]);
        }
        function test_whichBarIsMarked_data() {
            return [
                { tag: "none", properties: {}, marked: [] },
                { tag: "by its id", properties: { selectedId: "act_2" }, marked: ["act_2"] },
                { tag: "by the keyboard", properties: { current: true, currentBar: 0 }, marked: ["act_1"] },
                { tag: "the keyboard is in another lane", properties: { current: false, currentBar: 0 }, marked: [] }
            ];
        }
        function test_whichBarIsMarked(data) {
            const bars = [scene.bar({}), scene.bar({ actionId: "act_2", beginsMs: 5 * scene.hour, endsMs: 6 * scene.hour })];
            const item = createTemporaryObject(lane, scene, Object.assign({ bars: bars }, data.properties));
            const marked = ["act_1", "act_2"].filter(id => findChild(item, "bar:" + id).selected);
            compare(marked, data.marked);
        }
        function test_saysHowMany_data() {
            return [{ tag: "one", count: 1, said: "Powerwall 2, 1 action in view" }, { tag: "two", count: 2, said: "Powerwall 2, 2 actions in view" }];
        }
        function test_saysHowMany(data) {
            const bars = [];
            for (let i = 0; i < data.count; ++i)
                bars.push(scene.bar({ actionId: "act_" + i }));
            const item = createTemporaryObject(lane, scene, { bars: bars });
            // Plurals come with the translation; without one the numbers are right all the same.
            verify(item.Accessible.name.startsWith("Powerwall 2, " + data.count + " action"));
        }

        function fill(values: var) {
            for (let i = 0; i < 96; ++i)
                planned.append(Object.assign({ begins: new Date(i * scene.hour / 4), intoCount: 0, outCount: 0, otherCount: 0, text: "quarter " + i }, values[i] ?? {}));
        }
        function heightsOf(item: Item, index: int): var {
            const plot = Array.from(item.children).find(child => child.columnCount === 96);
            const stack = Array.from(plot.children[index].children).find(child => child.spacing !== undefined);
            return [stack.children[0].height, stack.children[1].height, stack.children[2].height];
        }
        function test_columnsShareOneScale() {
            fill({ 0: { intoCount: 1000 }, 1: { intoCount: 1 }, 2: { outCount: 500, otherCount: 500 }, 3: {} });
            const item = createTemporaryObject(booked, scene, { most: 1000, intoTotal: 1001, outTotal: 500, otherTotal: 500 });
            waitForRendering(item);
            compare(heightsOf(item, 0), [0, 38, 0]);
            // A column of one stays visible beside one of a thousand.
            compare(heightsOf(item, 1), [0, 2, 0]);
            compare(heightsOf(item, 2), [19, 0, 19]);
            compare(heightsOf(item, 3), [0, 0, 0]);
        }
        function test_aQuarterIsChosen() {
            fill({ 8: { intoCount: 3 } });
            const item = createTemporaryObject(booked, scene, { most: 3, intoTotal: 3 });
            const chosen = createTemporaryObject(spy, scene, { target: item, signalName: "quarterChosen" });
            waitForRendering(item);
            const plot = Array.from(item.children).find(child => child.columnCount === 96);
            mouseClick(plot.children[8]);
            compare(chosen.count, 1);
            compare(chosen.signalArguments[0][0].getTime(), 2 * scene.hour);
        }
    }
}
