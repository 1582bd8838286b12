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
        id: declaration
        // As a page does: what is edited comes back through the model.
        ListModel {
            function at(name: string): int {
                for (let i = 0; i < count; ++i) {
                    if (get(i).name === name)
                        return i;
                }
                return -1;
            }
            ListElement { name: "target"; label: "Target"; unit: "percent"; minimum: 10; maximum: 100; step: 1; included: true; value: 90; nowValue: 85; errorText: ""; errorShort: ""; proposalText: "" }
            ListElement { name: "power"; label: "Power"; unit: "kw"; minimum: 0; maximum: 3.6; step: 0.1; included: true; value: 3.1; nowValue: 1.2; errorText: ""; errorShort: ""; proposalText: "" }
            Component.onCompleted: append({ name: "duration", label: "Duration", unit: "minutes", minimum: 5, maximum: NaN, step: 1, included: false, value: NaN, nowValue: NaN, errorText: "", errorShort: "", proposalText: "" })
        }
    }
    Component {
        id: controls
        CapabilityControls {
            width: 344
            onValueEdited: (name, value) => model.setProperty(model.at(name), "value", value)
            onIncludeEdited: (name, included) => model.setProperty(model.at(name), "included", included)
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

        property ListModel parameters

        function init() {
            parameters = createTemporaryObject(declaration, scene);
            item = createTemporaryObject(controls, scene, { model: parameters });
        }
        function input(name: string): Item {
            return findChild(item, "value:" + name + ":input");
        }

        function test_grownFromTheDeclaration() {
            compare(findChild(item, "parameter:target").label, "Target");
            verify(findChild(item, "slider:target").visible);
            // One bound is open: no slider to pretend a scale.
            verify(!findChild(item, "slider:duration").visible);
            verify(!findChild(item, "proposal:target").visible);
        }
        function test_typingKeepsTheFocusWhileTheRowsChange() {
            const field = input("power");
            field.forceActiveFocus(Qt.TabFocusReason);
            keySequence(StandardKey.SelectAll);
            keyClick("2");
            keyClick(".");
            keyClick("5");
            verify(field.activeFocus);
            compare(field.text, "2.5");
            compare(parameters.get(1).value, 2.5);
        }
        function test_outOfRangeIsSaid() {
            const field = input("power");
            field.forceActiveFocus(Qt.TabFocusReason);
            keySequence(StandardKey.SelectAll);
            keyClick("9");
            verify(findChild(item, "problem:power").text.includes("3.6"));
            // What is not sent cannot be wrong.
            findChild(item, "include:power").Accessible.toggleAction();
            compare(parameters.get(1).included, false);
            verify(!findChild(item, "value:power").enabled);
            compare(findChild(item, "problem:power").text, "");
        }
        function test_aRefusedValueIsMarkedKeptAndMended() {
            parameters.setProperty(1, "value", 5);
            parameters.setProperty(1, "errorShort", "over 3.6");
            parameters.setProperty(1, "errorText", "It takes 0 to 3.6 kW now.");
            parameters.setProperty(1, "proposalText", "Use 3.6 kW");
            compare(input("power").text, "5.0");
            compare(findChild(item, "sentence:power").text, "It takes 0 to 3.6 kW now.");
            const taken = createTemporaryObject(spy, scene, { target: item, signalName: "proposalTaken" });
            const button = findChild(item, "proposal:power");
            verify(button.visible);
            mouseClick(button);
            compare(taken.count, 1);
            compare(taken.signalArguments[0][0], "power");
            // Nothing is changed by the form itself.
            compare(parameters.get(1).value, 5);
        }
        function test_sliderAndFieldAreOne() {
            const slider = findChild(item, "slider:target");
            slider.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_PageDown);
            compare(parameters.get(0).value, 80);
            compare(input("target").text, "80");
        }
    }
}
