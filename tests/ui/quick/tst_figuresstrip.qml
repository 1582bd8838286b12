// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Fleet.Theme
import Fleet.Cards

Item {
    id: scene

    width: 1300
    height: 300

    FiguresStrip {
        id: strip
        figures: [
            { label: "Up to date", value: "36", unit: "of 38", detail: "" },
            { label: "Stored", value: "41.3", unit: "kWh", detail: "" },
            { label: "Net", value: "+3.2", unit: "kW", detail: "" },
            { label: "Solar", value: "0.0", unit: "kW", detail: "" },
            { label: "Cars", value: "28.9", unit: "kW", detail: "" },
            { label: "Headroom", detail: "", parts: [{ value: "30.9", word: "aufnehmbar" }, { value: "24.4", word: "abgebbar" }, { value: "33.1", word: "abwerfbar" }] },
            { label: "Actions", value: "2", unit: "in flight", detail: "" }
        ]
    }

    TestCase {
        name: "FiguresStrip"
        when: windowShown

        function init() {
            failOnWarning(/.+/);
        }
        function cleanup() {
            Theme.textScale = 1;
        }
        // The right end of the rightmost text in a tile.
        function endOfTexts(item, tile) {
            let end = 0;
            for (const child of Array.from(item.children)) {
                if (child.text !== undefined && child.visible)
                    end = Math.max(end, child.mapToItem(tile, 0, 0).x + child.width);
                end = Math.max(end, endOfTexts(child, tile));
            }
            return end;
        }
        function test_noTileRunsIntoTheNext_data() {
            return [
                { tag: "one row", width: 1200, scale: 1, rows: 1 },
                { tag: "two rows", width: 900, scale: 1, rows: 2 },
                { tag: "two rows, large text", width: 1230, scale: 2, rows: 2 }
            ];
        }
        function test_noTileRunsIntoTheNext(data) {
            Theme.textScale = data.scale;
            strip.width = data.width;
            tryCompare(strip, "implicitHeight", data.rows * strip.rowHeight);
            let right = 0;
            for (const figure of strip.figures) {
                const tile = findChild(strip, "figure:" + figure.label);
                verify(tile);
                tryVerify(() => endOfTexts(tile, tile) <= tile.width, 5000, figure.label + " ends at " + endOfTexts(tile, tile) + " of " + tile.width);
                verify(tile.x + tile.width <= strip.width + 1, figure.label);
                right = Math.max(right, tile.x + tile.width);
            }
            verify(right > strip.width * 0.8);
        }
    }
}
