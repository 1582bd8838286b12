// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Fleet.Theme
import Fleet.Controls
import Fleet.Dialogs

Item {
    id: scene

    width: 1100
    height: 800

    readonly property real hour: 3600000

    Component {
        id: sheetComponent
        ConflictSheet {
            environment: "sandbox"
            title: "This battery already has an action booked"
            deviceFamily: "battery"
            deviceTitle: "Powerwall 2"
            deviceVendor: "tesla"
            deviceId: "device_abc123"
            requestId: "req_1"
            axisBeginsMs: 20 * scene.hour
            axisEndsMs: 32 * scene.hour
            nowMs: 21 * scene.hour
            other: ({ text: "charge to 100 %, 22:00 to 05:00", id: "act_1", beginsMs: 22 * scene.hour, endsMs: 29 * scene.hour, kind: "scheduled" })
            mine: ({ text: "discharge to 30 %, from 23:00", beginsMs: 23 * scene.hour, endsMs: NaN })
            choices: [
                { strategy: "cancel_and_replace", label: "Replace it", consequence: "act_1 is cancelled", iconName: "replace", mineBeginsMs: 23 * scene.hour, mineEndsMs: NaN, otherBeginsMs: 22 * scene.hour, otherEndsMs: 29 * scene.hour, otherIsCancelled: true, mineIsDiscarded: false },
                { strategy: "queue_after", label: "Queue mine after it", consequence: "yours waits", iconName: "queue", mineBeginsMs: 29 * scene.hour, mineEndsMs: NaN, otherBeginsMs: 22 * scene.hour, otherEndsMs: 29 * scene.hour, otherIsCancelled: false, mineIsDiscarded: false },
                { strategy: "", label: "Keep what is booked", consequence: "no request is made", iconName: "close", mineBeginsMs: NaN, mineEndsMs: NaN, otherBeginsMs: 22 * scene.hour, otherEndsMs: 29 * scene.hour, otherIsCancelled: false, mineIsDiscarded: true }
            ]
            onChosen: strategy => selected = strategy
        }
    }
    Component {
        id: moved
        MovedFacts {
            width: 500
        }
    }
    Component {
        id: spy
        SignalSpy {}
    }

    TestCase {
        name: "ConflictSheet"
        when: windowShown

        property ConflictSheet sheet
        property SignalSpy reviewed
        property SignalSpy dismissed

        function init() {
            failOnWarning(/.+/);
        }
        function open(properties: var) {
            sheet = createTemporaryObject(sheetComponent, scene, properties);
            reviewed = createTemporaryObject(spy, scene, { target: sheet, signalName: "reviewRequested" });
            dismissed = createTemporaryObject(spy, scene, { target: sheet, signalName: "dismissed" });
            sheet.open();
            tryCompare(sheet, "opened", true);
        }
        function part(name: string): Item {
            return findChild(sheet.contentItem, name);
        }
        function cleanup() {
            Theme.textScale = 1;
            if (sheet) {
                sheet.close();
                tryCompare(sheet, "visible", false);
            }
        }

        function test_keepingHasTheFocusAndSendsNothing_data() {
            return [{ tag: "Return", key: Qt.Key_Return }, { tag: "Space", key: Qt.Key_Space }, { tag: "Escape", key: Qt.Key_Escape }];
        }
        function test_keepingHasTheFocusAndSendsNothing(data) {
            open({});
            verify(part("keepBookedButton").activeFocus);
            keyClick(data.key);
            tryCompare(sheet, "visible", false);
            compare(dismissed.count, 1);
            compare(reviewed.count, 0);
        }
        function test_bothOnOneAxis_data() {
            return [
                { tag: "overlap", other: {}, mine: {}, overlap: 6 },
                { tag: "one after the other", other: {}, mine: { beginsMs: 29 * scene.hour }, overlap: 0 },
                { tag: "mine has an end", other: {}, mine: { endsMs: 25 * scene.hour }, overlap: 2 },
                { tag: "the other one has none", other: { endsMs: NaN }, mine: { beginsMs: 30 * scene.hour }, overlap: 2 }
            ];
        }
        function test_bothOnOneAxis(data) {
            open({});
            sheet.other = Object.assign({}, sheet.other, data.other);
            sheet.mine = Object.assign({}, sheet.mine, data.mine);
            const other = part("otherBar");
            const mine = part("mineBar");
            verify(other.y + other.height <= mine.y);
            const hourWide = (other.parent.width - 2 * Theme.space.s3) / 12;
            fuzzyCompare(mine.x - other.x, (sheet.mine.beginsMs - sheet.other.beginsMs) / scene.hour * hourWide, 1);
            compare(mine.pointed, isNaN(sheet.mine.endsMs));
            compare(other.pointed, isNaN(sheet.other.endsMs));
            compare(part("overlap").visible, data.overlap > 0);
            if (data.overlap > 0)
                fuzzyCompare(part("overlap").width, data.overlap * hourWide, 1);
        }
        function test_onlyAChoiceCanBeReviewed() {
            open({});
            const review = part("resolveConflictButton");
            verify(!review.enabled);
            mouseClick(part("strategy:queue_after"));
            verify(review.enabled);
            verify(part("strategy:queue_after").checked);
            verify(!part("strategy:cancel_and_replace").checked);
            mouseClick(part("strategy:"));
            verify(!review.enabled);
            part("strategy:cancel_and_replace").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(review.enabled);
            compare(reviewed.count, 0);
            mouseClick(review);
            compare(reviewed.count, 1);
            compare(dismissed.count, 0);
        }
        function test_previews_data() {
            return [
                { tag: "replace", choice: 0, bars: [["22", "23", true], ["23", "32", false]] },
                { tag: "queue", choice: 1, bars: [["22", "29", false], ["29", "32", false]] },
                { tag: "keep", choice: 2, bars: [] }
            ];
        }
        function test_previews(data) {
            open({});
            const bars = sheet.barsOf(sheet.choices[data.choice]);
            compare(bars.map(bar => [String(bar.beginsMs / scene.hour), String(bar.endsMs / scene.hour), bar.struck]), data.bars);
        }
        function test_whatCannotBeCancelledIsWaitedFor_data() {
            return [
                { tag: "it runs", ended: false, text: "Waiting for its end", lead: "It is in progress and cannot be cancelled." },
                { tag: "it ended", ended: true, text: "Ask again", lead: "It has ended." }
            ];
        }
        function test_whatCannotBeCancelledIsWaitedFor(data) {
            open({ mustWait: true, canAskAgain: data.ended, waitText: "Followed until then." });
            compare(part("strategy:queue_after"), null);
            const review = part("resolveConflictButton");
            compare(review.enabled, data.ended);
            compare(review.text, data.text);
            verify(part("mustWaitNote").visible);
            compare(part("mustWaitNote").lead, data.lead);
            mouseClick(review);
            compare(reviewed.count, data.ended ? 1 : 0);
        }
        function test_everythingCanBeReached_data() {
            return [{ tag: "100 %", scale: 1 }, { tag: "200 %", scale: 2 }];
        }
        function test_everythingCanBeReached(data) {
            Theme.textScale = data.scale;
            open({});
            verify(sheet.y >= 0 && sheet.y + sheet.height <= scene.height);
            for (const name of ["keepBookedButton", "resolveConflictButton"]) {
                const button = part(name);
                const at = button.mapToItem(sheet.contentItem, 0, 0);
                verify(at.x >= 0 && at.x + button.width <= sheet.width, name);
                verify(at.y >= 0 && at.y + button.height <= sheet.height, name);
            }
        }

        function test_movedFacts_data() {
            return [
                { tag: "withdrawn", withdrawn: true, moves: [{ label: "Level", was: "85 %", is: "61 %", withdraws: true }], said: "This changed while you were reading. Nothing was sent. Level was 85 %, is 61 %.", again: true },
                { tag: "moved within", withdrawn: false, moves: [{ label: "Level", was: "85 %", is: "86 %", withdraws: false }], said: "Moved since the sheet opened Level was 85 %, is 86 %.", again: false },
                { tag: "words instead", withdrawn: true, moves: [], text: "The device is gone.", said: "This changed while you were reading. Nothing was sent. The device is gone.", again: true },
                { tag: "was not reported", withdrawn: true, moves: [{ label: "Level", was: "", is: "61 %" }], said: "This changed while you were reading. Nothing was sent. Level was , is 61 %.", again: true }
            ];
        }
        function test_movedFacts(data) {
            const item = createTemporaryObject(moved, scene, { withdrawn: data.withdrawn, moves: data.moves, text: data.text ?? "" });
            const triggered = createTemporaryObject(spy, scene, { target: item, signalName: "triggered" });
            compare(item.Accessible.name, data.said.replace("was ,", "was –,"));
            const again = findChild(item, "reviewAgainButton");
            compare(again.visible, data.again);
            for (const move of data.moves)
                verify(findChild(item, "move:" + move.label));
            compare(triggered.count, 0);
            if (data.again) {
                mouseClick(again);
                compare(triggered.count, 1);
            }
        }
    }
}
