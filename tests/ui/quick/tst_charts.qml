// SPDX-License-Identifier: GPL-3.0-or-later
// Charts: what stands under the crosshair, the keyboard, an axis for each unit, gaps that stay gaps, and pictures.
import QtQuick
import QtTest
import Fleet.Theme
import Fleet.Charts

Item {
    id: scene

    width: 900
    height: 500

    readonly property real hour: 3600000

    function series(field: string, means: var): var {
        const known = means.filter(value => isFinite(value));
        return {
            field: field,
            means: means,
            lows: means,
            highs: means,
            lowest: Math.min(...known),
            highest: Math.max(...known),
            last: known[known.length - 1]
        };
    }
    function compared(label: string, unit: string, means: var): var {
        return {
            label: label,
            unit: unit,
            devices: 3,
            known: means.map(value => isFinite(value) ? 3 : 0),
            data: scene.series(label, means)
        };
    }

    Component {
        id: deviceChart
        DeviceChart {
            width: 800
            height: 300
            level: scene.series("level", [40, 50, NaN, 60])
            power: scene.series("chargeRate", [2, -1, NaN, 0])
            floorSeries: scene.series("dischargeLimit", [10, 10, 10, 20])
            ceilingSeries: ({})
            gaps: [0, 0, 1, 0]
            dataBegin: 0
            dataEnd: 4 * scene.hour
            viewBegin: 0
            viewEnd: 4 * scene.hour
            ticks: [
                {
                    at: scene.hour,
                    text: "01:00"
                }
            ]
            flags: [
                {
                    at: scene.hour * 1.5,
                    end: scene.hour * 3,
                    icon: "status-danger",
                    color: "red",
                    text: "charge failed (DEVICE_OFFLINE)"
                }
            ]
            timeOf: ms => "hour " + ms / scene.hour
            levelColor: "green"
            levelLabel: "Level"
            powerLabel: "Charge rate"
            levelUnit: "percent"
            summary: "what it did"
        }
    }
    Component {
        id: compareChart
        CompareChart {
            width: 800
            height: 400
            series: [scene.compared("power", "kw", [1, 2, NaN, -4]), scene.compared("energy", "kwh", [1, 3, NaN, 5]), scene.compared("other power", "kw", [7, 7, NaN, 7])]
            colors: ["red", "green", "blue"]
            strokes: [0, 6, 2]
            gaps: [0, 0, 1, 0]
            dataBegin: 0
            dataEnd: 4
            viewBegin: 0
            viewEnd: 4
            ticks: []
            flags: []
            timeOf: ms => String(ms)
            summary: "side by side"
        }
    }
    Component {
        id: scrubber
        TimeScrubber {
            width: 800
            height: 96
            net: [1, NaN, 3]
            gaps: [0, 1, 0]
            lowest: 0
            highest: 3
            dataBegin: 0
            dataEnd: 3 * scene.hour
            viewBegin: 0
            viewEnd: 3 * scene.hour
            ticks: []
            flags: []
            at: scene.hour
            atText: "Sun 31 May 18:45"
            name: "Minute of the past"
            onMoved: at => this.at = at
        }
    }
    ChartPicture {
        id: picture
    }

    TestCase {
        name: "Charts"
        when: windowShown

        function make(component: Component): Item {
            const item = component.createObject(scene) as Item;
            verify(item);
            return item;
        }

        function itemsBelow(item: Item): int {
            let count = 1;
            for (let i = 0; i < item.children.length; ++i)
                count += itemsBelow(item.children[i]);
            return count;
        }
        // A week of a fleet has hundreds of flags, on charts that are there whether somebody looks or not.
        function test_aFlagIsAHandfulOfItems() {
            const item = createTemporaryObject(deviceChart, scene, { height: 2000 });
            const flag = findChild(item, "chartFlag:0");
            verify(flag.height > 1500);
            verify(itemsBelow(flag) <= 8, itemsBelow(flag) + " items");
        }
        function test_readsWhatStandsUnderTheCrosshair() {
            const chart = make(deviceChart);
            chart.readColumn = 0;
            compare(chart.allLines[0].label, "Level");
            compare(chart.allLines[0].text, Format.quantity(40, "percent"));
            verify(chart.allLines[1].text.startsWith(Format.signedQuantity(2, "kw")));
            verify(chart.allLines[1].text.endsWith("in"));
            chart.readColumn = 1;
            verify(chart.allLines[1].text.endsWith("out"));
            verify(chart.allLines.some(line => line.label === "charge failed (DEVICE_OFFLINE)"));
            chart.readColumn = 2;
            compare(chart.allLines[0].label, "Not polled");
            compare(chart.Accessible.description, "hour 2.5: " + chart.spoken());
            chart.destroy();
        }
        // Label and value of each line stand beside each other, however the lines change.
        function test_theReadoutIsAsWideAsItsLines() {
            const chart = make(deviceChart);
            const readout = findChild(chart, "chartReadout");
            for (const column of [2, 1, 0, 3, 1]) {
                chart.readColumn = column;
                waitForRendering(chart);
                for (let i = 0; i < chart.allLines.length; ++i) {
                    const line = findChild(readout, "readoutLine:" + i);
                    verify(line.implicitWidth <= line.width, chart.allLines[i].label + " " + line.implicitWidth + " > " + line.width);
                }
            }
            chart.destroy();
        }
        function test_keyboard() {
            const chart = make(deviceChart);
            const panned = createTemporaryObject(spy, scene, {
                target: chart,
                signalName: "panRequested"
            });
            const zoomed = createTemporaryObject(spy, scene, {
                target: chart,
                signalName: "zoomRequested"
            });
            const followed = createTemporaryObject(spy, scene, {
                target: chart,
                signalName: "followRequested"
            });
            chart.forceActiveFocus();
            keyClick(Qt.Key_Left);
            compare(chart.readColumn, 3);
            keyClick(Qt.Key_Left);
            compare(chart.readColumn, 2);
            keyClick(Qt.Key_Left, Qt.ShiftModifier);
            compare(panned.signalArguments[0][0], -0.25);
            keyClick(Qt.Key_Plus);
            compare(zoomed.signalArguments[0][0], 0.5);
            keyClick(Qt.Key_Home);
            compare(followed.count, 1);
            keyClick(Qt.Key_Escape);
            compare(chart.readColumn, -1);
            chart.destroy();
        }
        function test_mouse() {
            const chart = make(deviceChart);
            const plot = findChild(chart, "chartGaps");
            mouseMove(plot, plot.width * 0.1, 20);
            compare(chart.readColumn, 0);
            mouseMove(plot, plot.width * 0.9, 20);
            compare(chart.readColumn, 3);
            const panned = createTemporaryObject(spy, scene, {
                target: chart,
                signalName: "panRequested"
            });
            mouseDrag(plot, plot.width / 2, 50, plot.width / 4, 0);
            verify(panned.count > 0);
            let share = 0;
            for (let i = 0; i < panned.count; ++i)
                share += panned.signalArguments[i][0];
            verify(share < -0.1 && share > -0.3, share); // the hand takes the picture along
            chart.destroy();
        }
        // kW and kWh are never on one axis; two series of one unit are.
        function test_anAxisForEachUnit() {
            const chart = make(compareChart);
            compare(chart.units.length, 2);
            compare(chart.units[0].unit, "kw");
            compare(chart.units[0].members.length, 2);
            compare(chart.units[1].unit, "kwh");
            verify(findChild(chart, "comparePlot:kw").y < findChild(chart, "comparePlot:kwh").y);
            compare(chart.units[0].bottom, -4);
            compare(chart.units[0].top, 8);
            compare(findChild(chart, "compareLine:1").dash, 6);
            chart.readColumn = 2;
            compare(chart.allLines[1].text, "not known");
            chart.readColumn = 3;
            verify(chart.allLines[1].text.indexOf("-4") >= 0 || chart.allLines[0].text.indexOf("−4") >= 0);
            chart.destroy();
        }
        function test_scrubber() {
            const item = make(scrubber);
            item.forceActiveFocus();
            keyClick(Qt.Key_Right);
            compare(item.at, scene.hour + 60000);
            keyClick(Qt.Key_Left, Qt.ShiftModifier);
            compare(item.at, scene.hour - 14 * 60000);
            keyClick(Qt.Key_PageDown);
            compare(item.at, 2 * scene.hour - 14 * 60000);
            keyClick(Qt.Key_End);
            compare(item.at, 3 * scene.hour);
            keyClick(Qt.Key_Right); // there is nothing beyond the end
            compare(item.at, 3 * scene.hour);
            mouseClick(item, item.width / 2, item.height / 2);
            fuzzyCompare(item.at, 1.5 * scene.hour, 60000);
            item.destroy();
        }
        function test_picture() {
            const chart = make(deviceChart);
            const map = chart.picture("Battery", "Last 4 hours", "Times in UTC");
            compare(map.plots.length, 2);
            compare(map.plots[0].layers.length, 2); // level and floor
            compare(map.plots[0].layers[0].means.length, 4);
            verify(isNaN(map.plots[0].layers[0].means[2]));
            compare(picture.save("file:///proc/nowhere/x.svg", map).length > 0, true);
            chart.destroy();
        }

        Component {
            id: spy
            SignalSpy {}
        }
    }
}
