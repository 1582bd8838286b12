// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards

Item {
    id: scene

    width: 500
    height: 600

    Component {
        id: controls
        CapabilityControls {
            width: 344
            parameters: [
                { name: "target", unit: "percent", min: 10, max: 100, value: 90, nowValue: 85 },
                { name: "power", unit: "kw", min: 0, max: 3.6, value: 3 },
                { name: "duration", unit: "minutes", min: 5, value: NaN, included: false }
            ]
            // As a page does: the whole list is replaced on every change.
            onValueEdited: (name, value) => parameters = parameters.map(p => p.name === name ? Object.assign({}, p, { value: value }) : p)
            onIncludeEdited: (name, included) => parameters = parameters.map(p => p.name === name ? Object.assign({}, p, { included: included }) : p)
        }
    }
    Component {
        id: spy
        SignalSpy {}
    }

    TestCase {
        name: "CapabilityControls"
        when: windowShown

        property CapabilityControls item

        function init() {
            item = createTemporaryObject(controls, scene);
        }
        function input(name: string): Item {
            return findChild(item, "value:" + name + ":input");
        }

        function test_grownFromTheDeclaration() {
            compare(findChild(item, "parameter:target").label, "Target");
            verify(findChild(item, "slider:target").visible);
            // One bound is open: no slider to pretend a scale.
            verify(!findChild(item, "slider:duration").visible);
            verify(item.valid);
        }
        function test_typingKeepsTheFocusWhileTheListIsReplaced() {
            const field = input("power");
            field.forceActiveFocus(Qt.TabFocusReason);
            keySequence(StandardKey.SelectAll);
            keyClick("2");
            keyClick(".");
            keyClick("5");
            verify(field.activeFocus);
            compare(field.text, "2.5");
            compare(item.parameters[1].value, 2.5);
        }
        function test_outOfRangeCounts() {
            const field = input("power");
            field.forceActiveFocus(Qt.TabFocusReason);
            keySequence(StandardKey.SelectAll);
            keyClick("9");
            compare(item.problemCount, 1);
            verify(findChild(item, "problem:power").text.includes("3.6"));
            // What is not sent cannot be wrong.
            findChild(item, "include:power").Accessible.toggleAction();
            compare(item.parameters[1].included, false);
            verify(item.valid);
        }
        function test_includedButEmpty() {
            findChild(item, "include:duration").Accessible.toggleAction();
            verify(!item.valid);
            verify(input("duration").enabled);
        }
        function test_sliderAndFieldAreOne() {
            const slider = findChild(item, "slider:target");
            slider.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_PageDown);
            compare(item.parameters[0].value, 80);
            compare(input("target").text, "80");
        }
    }
}
