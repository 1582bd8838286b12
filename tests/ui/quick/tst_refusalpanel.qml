// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards

Item {
    id: scene

    width: 900
    height: 900

    ListModel {
        id: changed
        ListElement { path: "commands.charge.parameters.power.max"; before: "5 kw"; now: "3.6 kw"; isChange: true }
        ListElement { path: "commands.boost.execution"; before: ""; now: "immediate"; isChange: true }
    }
    ListModel {
        id: everything
        ListElement { path: "commands.charge.parameters.power.max"; before: "5 kw"; now: "3.6 kw"; isChange: true }
        ListElement { path: "commands.boost.execution"; before: ""; now: "immediate"; isChange: true }
        ListElement { path: "commands.idle.parameters"; before: "no parameters"; now: "no parameters"; isChange: false }
    }
    ListModel {
        id: nothing
    }
    Component {
        id: panel
        RefusalPanel {
            width: 760
            changes: changed
            lines: everything
            changeCount: 2
            openedText: "11:14"
            refusedText: "11:30"
            request: ({
                    line: "POST /battery/device_1",
                    request: "{\n  \"action\": {\n    \"command\": \"charge\"\n  }\n}",
                    requestMarks: [2],
                    answer: "{\n  \"code\": \"PARAMETER_OUT_OF_RANGE\",\n  \"value\": 5\n}",
                    answerMarks: [1, 2],
                    declared: "{\n  \"commands\": {}\n}",
                    requestId: "req_1"
                })
        }
    }
    Component {
        id: problem
        ParameterProblem {
            width: 300
            parameterName: "power"
        }
    }
    Component {
        id: block
        CodeBlock {
            width: 300
        }
    }
    Component {
        id: spy
        SignalSpy {}
    }

    TestCase {
        name: "RefusalPanel"
        when: windowShown

        property RefusalPanel item

        function init() {
            failOnWarning(/.+/);
        }
        function cleanup() {
            Theme.textScale = 1;
        }
        function open(properties: var) {
            item = createTemporaryObject(panel, scene, properties);
            verify(item);
        }
        function rowNames(): var {
            const table = findChild(item, "declarationTable");
            const names = [];
            for (let i = 0; i < table.children.length; ++i) {
                if (table.children[i].objectName.startsWith("declared:"))
                    names.push(table.children[i].Accessible.name);
            }
            return names;
        }

        function test_changesFirstThenEverything() {
            open({});
            compare(item.shown, "changes");
            compare(rowNames(), ["commands.charge.parameters.power.max was 5 kw, is 3.6 kw", "commands.boost.execution was –, is immediate"]);
            const line = findChild(item, "declared:commands.charge.parameters.power.max");
            verify(findChild(line, "was").font.strikeout);
            verify(findChild(line, "arrow").visible);
            // What was not there before is not struck through.
            verify(!findChild(findChild(item, "declared:commands.boost.execution"), "was").font.strikeout);
            mouseClick(findChild(item, "declaration:all"));
            compare(item.shown, "all");
            compare(rowNames().length, 3);
            compare(rowNames()[2], "commands.idle.parameters is no parameters as before");
            verify(!findChild(findChild(item, "declared:commands.idle.parameters"), "arrow").visible);
            mouseClick(findChild(item, "declaration:json"));
            verify(findChild(item, "declaredJson").visible);
            verify(!findChild(item, "declarationTable").visible);
        }
        function test_whatIsNotKnownCannotBeChosen_data() {
            return [
                { tag: "no changes", properties: { changes: nothing, changeCount: 0 }, shown: "all", choice: "changes" },
                { tag: "no JSON", properties: { request: { line: "POST /x", declared: "" } }, shown: "changes", choice: "json" }
            ];
        }
        function test_whatIsNotKnownCannotBeChosen(data) {
            open(data.properties);
            compare(item.shown, data.shown);
            const choice = findChild(item, "declaration:" + data.choice);
            verify(!choice.enabled);
            mouseClick(choice);
            compare(item.shown, data.shown);
        }
        function test_theWire() {
            open({});
            const inspected = createTemporaryObject(spy, scene, { target: item, signalName: "inspectorRequested" });
            const copied = createTemporaryObject(spy, scene, { target: item, signalName: "copyRequested" });
            compare(findChild(item, "refusedLine").text, "POST /battery/device_1");
            const sent = findChild(item, "refusedBody");
            const back = findChild(item, "refusedAnswer");
            // Side by side, neither under the other.
            verify(back.x >= sent.x + sent.width);
            compare(findChild(sent, "mark:2").visible, true);
            compare(findChild(sent, "mark:1"), null);
            verify(findChild(back, "mark:1") && findChild(back, "mark:2"));
            mouseClick(findChild(item, "openInInspector"));
            compare(inspected.signalArguments[0][0], "req_1");
            mouseClick(findChild(back, ""), 5, 5);
            compare(copied.count, 0);
        }
        function test_narrow() {
            open({ width: 420 });
            const sent = findChild(item, "refusedBody");
            const back = findChild(item, "refusedAnswer");
            compare(back.x, sent.x);
            verify(back.y >= sent.y + sent.height);
            verify(findChild(item, "declarationTable").stacked);
        }
        function test_onlyTheRequest() {
            open({ changes: nothing, lines: nothing, changeCount: 0 });
            verify(!item.hasTable);
            verify(item.hasRequest);
            verify(!findChild(item, "declarationTable").visible);
        }
        function test_marksStandOnTheirLines() {
            const item = createTemporaryObject(block, scene, { code: "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}", marks: [1, 3] });
            const first = findChild(item, "mark:1");
            const second = findChild(item, "mark:3");
            verify(first.height > 8 && first.height < 40);
            fuzzyCompare(second.y - first.y, 2 * first.height, 0.5);
            compare(findChild(item, "mark:0"), null);
            // Wrapped lines have no numbers.
            item.wrapped = true;
            compare(findChild(item, "mark:1"), null);
        }
        function test_parameterProblem_data() {
            return [
                { tag: "nothing wrong", text: "", proposal: "", shown: false, button: false },
                { tag: "no single right value", text: "This parameter is not declared", proposal: "", shown: true, button: false },
                { tag: "a right value", text: "3.0 kW is more than it takes", proposal: "Use 2.5 kW", shown: true, button: true },
                { tag: "large text", text: "3.0 kW is more than it takes now, which is 2.5 kW at most", proposal: "Use 2.5 kW", shown: true, button: true, scale: 2 }
            ];
        }
        function test_parameterProblem(data) {
            Theme.textScale = data.scale ?? 1;
            const item = createTemporaryObject(problem, scene, { text: data.text, proposalText: data.proposal });
            const taken = createTemporaryObject(spy, scene, { target: item, signalName: "proposalTaken" });
            compare(item.visible, data.shown);
            compare(item.implicitHeight > 0, data.shown);
            const button = findChild(item, "proposal:power");
            compare(button.visible && data.shown, data.button);
            if (!data.button)
                return;
            const sentence = findChild(item, "sentence:power");
            verify(sentence.x + sentence.width <= button.x);
            verify(sentence.height <= item.implicitHeight);
            compare(taken.count, 0);
            mouseClick(button);
            compare(taken.count, 1);
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(taken.count, 2);
        }
    }
}
