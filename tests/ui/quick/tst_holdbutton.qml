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
        id: hold
        HoldButton {
            duration: 250
        }
    }
    Component {
        id: spy
        SignalSpy {
            signalName: "confirmed"
        }
    }
    Item {
        id: elsewhere
        focus: true
    }

    TestCase {
        name: "HoldButton"
        when: windowShown

        property HoldButton item
        property SignalSpy confirmed

        function init() {
            item = createTemporaryObject(hold, scene);
            confirmed = createTemporaryObject(spy, scene, { target: item });
        }
        function test_defaultIsOneAndAHalfSeconds() {
            const plain = createTemporaryObject(hold, scene, { duration: Theme.motion.holdToConfirm });
            compare(plain.duration, 1500);
        }
        function test_heldWithTheMouse() {
            mousePress(item);
            verify(item.holding);
            compare(confirmed.count, 0);
            tryCompare(confirmed, "count", 1);
            mouseRelease(item);
            verify(item.done);
            // Once: neither another press nor another hold sends again.
            mousePress(item);
            verify(!item.holding);
            mouseRelease(item);
            compare(confirmed.count, 1);
        }
        function test_releaseStartsFromNothing() {
            mousePress(item);
            tryVerify(() => item.progress > 0.3);
            mouseRelease(item);
            verify(!item.holding);
            compare(item.progress, 0);
            compare(confirmed.count, 0);
        }
        function test_leavingWithThePointerCancels() {
            mousePress(item);
            verify(item.holding);
            mouseMove(item, item.width + 40, item.height + 40);
            verify(!item.holding);
            mouseRelease(item, item.width + 40, item.height + 40);
            compare(confirmed.count, 0);
        }
        function test_clickDoesNothing() {
            mouseClick(item);
            verify(!item.holding);
            compare(confirmed.count, 0);
        }
        function test_heldWithSpace() {
            item.forceActiveFocus(Qt.TabFocusReason);
            keyPress(Qt.Key_Space);
            verify(item.holding);
            tryCompare(confirmed, "count", 1);
            keyRelease(Qt.Key_Space);
            compare(confirmed.count, 1);
        }
        function test_spaceReleasedEarly() {
            item.forceActiveFocus(Qt.TabFocusReason);
            keyPress(Qt.Key_Space);
            verify(item.holding);
            keyRelease(Qt.Key_Space);
            tryVerify(() => !item.holding);
            compare(confirmed.count, 0);
        }
        // X11: now and then a repetition looks like a release and another press.
        function test_spaceThatRepeatsIsStillHeld() {
            item.timedOutside = true;
            item.forceActiveFocus(Qt.TabFocusReason);
            keyPress(Qt.Key_Space);
            for (let i = 0; i < 5; ++i) {
                keyRelease(Qt.Key_Space);
                verify(item.holding);
                keyPress(Qt.Key_Space);
            }
            keyRelease(Qt.Key_Space);
            // Its time is up while nobody knows whether it is held: not yet.
            item.complete();
            compare(confirmed.count, 0);
            keyPress(Qt.Key_Space);
            compare(confirmed.count, 1);
        }
        function test_spaceReleasedJustBeforeItsTime() {
            item.timedOutside = true;
            item.forceActiveFocus(Qt.TabFocusReason);
            keyPress(Qt.Key_Space);
            keyRelease(Qt.Key_Space);
            item.complete();
            tryVerify(() => !item.holding);
            compare(confirmed.count, 0);
            compare(item.progress, 0);
        }
        function test_enterDoesNothing() {
            item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            verify(!item.holding);
            compare(confirmed.count, 0);
        }
        function test_heldWithAFinger() {
            const touch = touchEvent(item);
            touch.press(0, item, 20, 20).commit();
            verify(item.holding);
            tryCompare(confirmed, "count", 1);
            touch.release(0, item, 20, 20).commit();
            compare(confirmed.count, 1);
        }
        function test_losingTheFocusCancels() {
            item.forceActiveFocus(Qt.TabFocusReason);
            keyPress(Qt.Key_Space);
            verify(item.holding);
            elsewhere.forceActiveFocus();
            verify(!item.holding);
            keyRelease(Qt.Key_Space);
            compare(confirmed.count, 0);
        }
        function test_disablingCancels() {
            mousePress(item);
            verify(item.holding);
            item.enabled = false;
            verify(!item.holding);
            mouseRelease(item);
            compare(confirmed.count, 0);
        }
        function test_resetMakesItReadyAgain() {
            mousePress(item);
            tryCompare(confirmed, "count", 1);
            mouseRelease(item);
            item.reset();
            verify(!item.done);
            mousePress(item);
            tryCompare(confirmed, "count", 2);
            mouseRelease(item);
        }
        function test_reducedMotionGoesInSteps() {
            Theme.reducedMotion = true;
            mousePress(item);
            tryVerify(() => item.progress > 0.25);
            fuzzyCompare(item.shownProgress * 5, Math.round(item.shownProgress * 5), 1e-9);
            mouseRelease(item);
            Theme.reducedMotion = false;
        }
        function test_saysWhatToDo() {
            verify(item.Accessible.name.length > 0);
            verify(item.Accessible.description.includes("0.25"));
        }
    }
}
