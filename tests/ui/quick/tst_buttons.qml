// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Fleet.Theme
import Fleet.Controls

Item {
    id: scene

    width: 600
    height: 400

    Component {
        id: button
        AppButton {
            text: "Review charge"
        }
    }
    Component {
        id: iconButton
        IconButton {
            name: "Pause"
            iconName: "pause"
        }
    }
    Component {
        id: chip
        Chip {
            text: "Battery"
            count: "14"
        }
    }
    Component {
        id: nav
        NavItem {
            text: "Fleet"
            iconName: "nav-fleet"
            count: "38"
        }
    }
    Component {
        id: checkBox
        AppCheckBox {
            text: "Only mine"
        }
    }
    Component {
        id: spy
        SignalSpy {}
    }

    TestCase {
        name: "Buttons"
        when: windowShown

        function spyOn(target: var, signalName: string): var {
            return createTemporaryObject(spy, scene, {
                target: target,
                signalName: signalName
            });
        }

        function test_pressed_data() {
            return [
                { tag: "button", component: button },
                { tag: "icon button", component: iconButton },
                { tag: "chip", component: chip },
                { tag: "nav item", component: nav }
            ];
        }
        function test_pressed(row) {
            const item = createTemporaryObject(row.component, scene);
            const clicked = spyOn(item, "clicked");
            verify(item.Accessible.name.length > 0);
            mouseClick(item);
            compare(clicked.count, 1);
            item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(clicked.count, 2);
            keyClick(Qt.Key_Return);
            compare(clicked.count, 3);
            keyClick(Qt.Key_Enter);
            compare(clicked.count, 4);
            // What a screen reader does.
            item.Accessible.pressAction();
            compare(clicked.count, 5);
            item.enabled = false;
            mouseClick(item);
            item.Accessible.pressAction();
            compare(clicked.count, 5);
        }
        function test_busyAnswersToNothingAndKeepsItsWidth() {
            const item = createTemporaryObject(button, scene);
            const clicked = spyOn(item, "clicked");
            const width = item.width;
            item.busy = true;
            mouseClick(item);
            item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Return);
            item.Accessible.pressAction();
            compare(clicked.count, 0);
            compare(item.width, width);
            compare(item.Accessible.name, item.busyText);
        }
        // A window has hundreds of buttons, none of them busy.
        function test_theRingIsThereWhileItTurns() {
            const item = createTemporaryObject(button, scene);
            const ringOf = from => {
                for (let i = 0; i < from.children.length; ++i) {
                    const found = from.children[i].turning !== undefined ? from.children[i] : ringOf(from.children[i]);
                    if (found)
                        return found;
                }
                return null;
            };
            compare(ringOf(item), null);
            item.busy = true;
            verify(ringOf(item).turning);
            item.busy = false;
            tryVerify(() => ringOf(item) === null);
        }
        function test_sizes_data() {
            return [
                { tag: "small", height: 28 },
                { tag: "medium", height: 32 },
                { tag: "large", height: 44 }
            ];
        }
        function test_sizes(row) {
            const item = createTemporaryObject(button, scene, { scaleStep: row.tag });
            compare(item.height, row.height);
            Theme.textScale = 2;
            compare(item.implicitHeight, 2 * row.height);
            Theme.textScale = 1;
        }
        function test_chipDoesNotCheckItself() {
            const item = createTemporaryObject(chip, scene);
            mouseClick(item);
            compare(item.checked, false);
            compare(item.Accessible.name, "Battery, 14");
        }
        function test_checkBox() {
            const item = createTemporaryObject(checkBox, scene);
            const edited = spyOn(item, "edited");
            mouseClick(item);
            compare(edited.count, 1);
            compare(edited.signalArguments[0][0], true);
            item.checked = true;
            item.Accessible.toggleAction();
            compare(edited.signalArguments[1][0], false);
            item.mixed = true;
            item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(edited.signalArguments[2][0], true);
        }
        function test_focusRingOnlyForTheKeyboard() {
            const item = createTemporaryObject(button, scene);
            item.forceActiveFocus(Qt.TabFocusReason);
            tryCompare(item, "visualFocus", true);
            const other = createTemporaryObject(button, scene);
            mouseClick(other);
            compare(other.activeFocus, true);
            compare(other.visualFocus, false);
        }
    }
}
