// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Fleet.Theme
import Fleet.Controls

Item {
    id: scene

    width: 400
    height: 200

    Component {
        id: field
        NumberField {
            name: "Power"
            unit: "kw"
            from: 0
            to: 3.6
            value: 3
            // As a page does: the value that was edited comes back.
            onEdited: number => value = number
        }
    }
    Component {
        id: sliderComponent
        AppSlider {
            name: "Target"
            unit: "percent"
            from: 10
            to: 100
            step: 1
            value: 50
        }
    }
    Component {
        id: spy
        SignalSpy {
            signalName: "edited"
        }
    }

    TestCase {
        name: "NumberField"
        when: windowShown

        property NumberField item

        function init() {
            item = createTemporaryObject(field, scene);
            item.forceActiveFocus(Qt.TabFocusReason);
        }
        function typeText(text: string) {
            keySequence(StandardKey.SelectAll);
            for (const letter of text)
                keyClick(letter);
        }

        function test_showsItsValue() {
            compare(item.text, "3.0");
            item.value = NaN;
            compare(item.text, "");
            verify(item.valid);
        }
        function test_outOfRangeIsKeptAndFlagged() {
            typeText("5.0");
            compare(item.text, "5.0");
            compare(item.value, 5);
            verify(!item.valid);
            verify(item.problem.includes("3.6"));
            keyClick(Qt.Key_Tab);
            compare(item.text, "5.0");
            compare(item.value, 5);
        }
        function test_belowRange() {
            item.from = 1;
            typeText("0.5");
            verify(item.problem.includes("1.0"));
        }
        function test_openBound() {
            item.to = NaN;
            typeText("900");
            verify(item.valid);
            compare(item.boundsText, "at least 0.0\u00a0kW");
        }
        function test_notANumber() {
            typeText("3x");
            verify(isNaN(item.value));
            verify(!item.valid);
            compare(item.text, "3x");
        }
        function test_emptyIsNotZero() {
            typeText("1");
            keyClick(Qt.Key_Backspace);
            verify(isNaN(item.value));
            verify(item.valid);
            item.required = true;
            verify(!item.valid);
        }
        function test_halfTypedTextIsLeftAlone() {
            typeText("2.");
            compare(item.text, "2.");
            compare(item.value, 2);
            keyClick("5");
            compare(item.text, "2.5");
            compare(item.value, 2.5);
        }
        function test_keys_data() {
            return [
                { tag: "up", key: Qt.Key_Up, expected: 3.1 },
                { tag: "down", key: Qt.Key_Down, expected: 2.9 },
                { tag: "page up stops at the bound", key: Qt.Key_PageUp, expected: 3.6 },
                { tag: "page down", key: Qt.Key_PageDown, expected: 2 },
                { tag: "home", key: Qt.Key_Home, expected: 0 },
                { tag: "end", key: Qt.Key_End, expected: 3.6 }
            ];
        }
        function test_keys(row) {
            keyClick(row.key);
            fuzzyCompare(item.value, row.expected, 1e-9);
            compare(item.text, row.expected.toFixed(1));
        }
        function test_steppingFromEmpty() {
            item.value = NaN;
            keyClick(Qt.Key_Up);
            compare(item.value, 0);
        }
        function test_doesNotHideDecimals() {
            item.value = 2.345;
            compare(Format.parse(item.text), 2.345);
        }
        function test_outerErrorWins() {
            item.errorText = "PARAMETER_OUT_OF_RANGE";
            compare(item.problem, "PARAMETER_OUT_OF_RANGE");
        }
        function test_stepByUnit_data() {
            return [
                { tag: "percent", step: 1, decimals: 0 },
                { tag: "kw", step: 0.1, decimals: 1 },
                { tag: "celsius", step: 0.5, decimals: 1 },
                { tag: "furlongs", step: 1, decimals: 0 }
            ];
        }
        function test_stepByUnit(row) {
            const other = createTemporaryObject(field, scene, { unit: row.tag });
            compare(other.step, row.step);
            compare(other.decimals, row.decimals);
        }
        function test_said() {
            typeText("5.0");
            let found = null;
            for (let i = 0; i < item.children.length; ++i) {
                if (item.children[i].Accessible.role === Accessible.SpinBox)
                    found = item.children[i];
            }
            verify(found);
            compare(found.Accessible.name, "Power");
            verify(found.Accessible.description.includes("3.6"));
        }
    }

    TestCase {
        name: "Slider"
        when: windowShown

        function test_keys_data() {
            return [
                { tag: "right", key: Qt.Key_Right, expected: 51 },
                { tag: "left", key: Qt.Key_Left, expected: 49 },
                { tag: "up", key: Qt.Key_Up, expected: 51 },
                { tag: "page up", key: Qt.Key_PageUp, expected: 60 },
                { tag: "page down", key: Qt.Key_PageDown, expected: 40 },
                { tag: "home", key: Qt.Key_Home, expected: 10 },
                { tag: "end", key: Qt.Key_End, expected: 100 }
            ];
        }
        function test_keys(row) {
            const item = createTemporaryObject(sliderComponent, scene);
            const edited = createTemporaryObject(spy, scene, { target: item });
            item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(row.key);
            compare(edited.count, 1);
            compare(edited.signalArguments[0][0], row.expected);
            compare(item.value, row.expected);
        }
        function test_staysInBounds() {
            const item = createTemporaryObject(sliderComponent, scene, { value: 99 });
            item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_PageUp);
            compare(item.value, 100);
        }
        function test_wheelDoesNotChangeIt() {
            const item = createTemporaryObject(sliderComponent, scene);
            mouseWheel(item, 20, 10, 0, 120);
            compare(item.value, 50);
        }
        function test_dragged() {
            const item = createTemporaryObject(sliderComponent, scene, { width: 200 });
            const edited = createTemporaryObject(spy, scene, { target: item });
            mousePress(item, 100, 16);
            mouseMove(item, 190, 16);
            mouseRelease(item, 190, 16);
            verify(edited.count > 0);
            compare(item.value, 100);
        }
        function test_said() {
            const item = createTemporaryObject(sliderComponent, scene);
            compare(item.Accessible.name, "Target, 50 percent");
        }
    }
}
