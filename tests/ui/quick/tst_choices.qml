// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards

Item {
    id: scene

    width: 500
    height: 500

    Component {
        id: segmented
        Segmented {
            name: "When"
            options: [{ value: "now", text: "Now" }, { value: "at", text: "At a time" }, { value: "window", text: "Window" }]
            currentValue: "now"
            onActivated: value => currentValue = value
        }
    }
    Component {
        id: chooser
        CommandChooser {
            width: 344
            onChosen: verb => current = verb
        }
    }
    Component {
        id: combo
        AppComboBox {
            name: "On conflict"
            options: [{ value: "ask", text: "Ask me" }, { value: "queue", text: "Queue after" }]
            chosenValue: "queue"
        }
    }
    Component {
        id: timeField
        DateTimeField {
            onEdited: date => when = date
        }
    }
    Component {
        id: spy
        SignalSpy {}
    }

    TestCase {
        name: "Choices"
        when: windowShown

        function test_segmentedByKeyboard() {
            const item = createTemporaryObject(segmented, scene);
            findChild(item, "segment:now").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(item.currentValue, "at");
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            compare(item.currentValue, "window");
            keyClick(Qt.Key_Left);
            compare(item.currentValue, "at");
            verify(findChild(item, "segment:at").activeFocus);
        }
        function test_segmentedSkipsWhatIsOff() {
            const item = createTemporaryObject(segmented, scene, {
                options: [{ value: "now" }, { value: "at", enabled: false }, { value: "window" }]
            });
            findChild(item, "segment:now").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(item.currentValue, "window");
            mouseClick(findChild(item, "segment:at"));
            compare(item.currentValue, "window");
        }
        function test_segmentedByMouseAndReader() {
            const item = createTemporaryObject(segmented, scene);
            mouseClick(findChild(item, "segment:window"));
            compare(item.currentValue, "window");
            findChild(item, "segment:at").Accessible.pressAction();
            compare(item.currentValue, "at");
            compare(findChild(item, "segment:at").Accessible.checked, true);
        }
        function test_chooserGrows_data() {
            return [
                { tag: "none", verbs: [], listed: false },
                { tag: "one", verbs: ["charge"], listed: false },
                { tag: "three", verbs: ["charge", "discharge", "auto.balanced"], listed: false },
                { tag: "four", verbs: ["heat", "boost", "idle", "never.seen"], listed: true }
            ];
        }
        function test_chooserGrows(row) {
            const item = createTemporaryObject(chooser, scene, { commands: row.verbs.map(verb => ({ verb: verb })) });
            compare(item.listed, row.listed);
            for (const verb of row.verbs) {
                const choice = findChild(item, "command:" + verb);
                verify(choice, verb);
                mouseClick(choice);
                compare(item.current, verb);
                compare(choice.Accessible.name, verb);
            }
        }
        function test_combo() {
            const item = createTemporaryObject(combo, scene);
            const edited = createTemporaryObject(spy, scene, { target: item, signalName: "edited" });
            compare(item.displayText, "Queue after");
            compare(item.Accessible.name, "On conflict: Queue after");
            item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Up);
            compare(edited.count, 1);
            compare(edited.signalArguments[0][0], "ask");
            keyClick(Qt.Key_Space);
            tryCompare(item.popup, "opened", true);
            keyClick(Qt.Key_Escape);
            tryCompare(item.popup, "opened", false);
        }
        function test_dateTime() {
            Format.zone = "Europe/Berlin";
            const item = createTemporaryObject(timeField, scene);
            item.forceActiveFocus(Qt.TabFocusReason);
            for (const letter of "2025-06-12 17:00")
                keyClick(letter);
            verify(item.valid, item.problem);
            compare(item.when.toISOString(), "2025-06-12T15:00:00.000Z");
            keyClick(Qt.Key_Up);
            compare(item.text, "2025-06-12 17:15");
            keyClick(Qt.Key_PageDown);
            compare(item.text, "2025-06-11 17:15");
            Format.zone = "";
        }
        function test_dateTimeRefuses_data() {
            return [
                { tag: "no such month", text: "2025-13-01 10:00" },
                { tag: "half", text: "2025-06-12" },
                { tag: "the hour that spring skips", text: "2025-03-30 02:30" },
                { tag: "before the minimum", text: "2025-01-01 10:00", minimum: new Date(Date.UTC(2025, 1, 1)) },
                { tag: "after the maximum", text: "2025-06-01 10:00", maximum: new Date(Date.UTC(2025, 1, 1)) }
            ];
        }
        function test_dateTimeRefuses(row) {
            Format.zone = "Europe/Berlin";
            const item = createTemporaryObject(timeField, scene);
            if (row.minimum)
                item.minimum = row.minimum;
            if (row.maximum)
                item.maximum = row.maximum;
            item.forceActiveFocus(Qt.TabFocusReason);
            for (const letter of row.text)
                keyClick(letter);
            verify(!item.valid);
            verify(item.problem.length > 0);
            compare(item.text, row.text);
            Format.zone = "";
        }
    }
}
