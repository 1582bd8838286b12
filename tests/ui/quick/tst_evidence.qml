// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards

Item {
    id: scene

    width: 600
    height: 400

    ListModel {
        id: facts
        ListElement { label: "Standing command"; asked: "charge"; seen: "charge"; fit: "yes" }
        ListElement { label: "Power"; asked: "up to 3.0 kW"; seen: "-2.0 kW"; fit: "no" }
        ListElement { label: "Level"; asked: ""; seen: "61 %"; fit: "" }
    }
    ListModel {
        id: none
    }
    Component {
        id: rows
        EvidenceRows {
            width: 520
            model: facts
        }
    }

    TestCase {
        name: "EvidenceRows"
        when: windowShown

        function init() {
            failOnWarning(/.+/);
        }
        function cleanup() {
            Theme.textScale = 1;
        }
        function test_rows_data() {
            return [
                { tag: "agrees", label: "Standing command", said: "Standing command: asked charge, seen charge, as asked", mark: "check" },
                { tag: "disagrees", label: "Power", said: "Power: asked up to 3.0 kW, seen -2.0 kW, not as asked", mark: "status-warning" },
                { tag: "says nothing", label: "Level", said: "Level: 61 %", mark: "" }
            ];
        }
        function test_rows(data) {
            const item = createTemporaryObject(rows, scene);
            const row = findChild(item, "evidence:" + data.label);
            compare(row.Accessible.name, data.said);
            const mark = findChild(row, "fit");
            compare(mark.visible, data.mark.length > 0);
            if (mark.visible)
                compare(mark.name, data.mark);
        }
        function test_staysWithinItsWidth_data() {
            return [{ tag: "100 %", scale: 1 }, { tag: "200 %", scale: 2 }];
        }
        function test_staysWithinItsWidth(data) {
            Theme.textScale = data.scale;
            const item = createTemporaryObject(rows, scene);
            let below = 0;
            for (const label of ["Standing command", "Power", "Level"]) {
                const row = findChild(item, "evidence:" + label);
                verify(row.y >= below);
                below = row.y + row.height;
                for (let i = 0; i < row.children.length; ++i) {
                    const child = row.children[i];
                    verify(child.x + child.width <= row.width + 0.5);
                    verify(child.y + child.height <= row.height + 0.5);
                }
            }
        }
        function test_nothingJudged() {
            const item = createTemporaryObject(rows, scene, { model: none });
            compare(item.count, 0);
            compare(item.height, 0);
        }
    }
}
