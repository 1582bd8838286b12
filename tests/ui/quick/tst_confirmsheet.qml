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

    Component {
        id: sheetComponent
        ConfirmSheet {
            environment: "sandbox"
            title: "Charge this battery to 90 %?"
            deviceFamily: "battery"
            deviceModel: "Powerwall 2"
            deviceVendor: "tesla"
            deviceId: "device_abc123"
            deviceState: "85 %"
            source: "live"
            ageSeconds: 4
            changes: [{ label: "Target", now: "85 %", after: "90 %" }]
            notes: [{ tone: "success", text: "Nothing is in flight." }]
            requestLine: "POST /battery/device_abc123"
            requestBody: "{ \"action\": {} }"
            curl: "curl"
        }
    }
    Component {
        id: identityComponent
        EnvironmentIdentity {
            environment: "live"
        }
    }
    Component {
        id: message
        MessageSheet {
            title: "Recording"
            message: "History starts now."
        }
    }
    Component {
        id: spy
        SignalSpy {}
    }

    TestCase {
        name: "ConfirmSheet"
        when: windowShown

        property ConfirmSheet sheet
        property SignalSpy confirmed
        property SignalSpy worded
        property SignalSpy cancelled

        function open(properties: var) {
            // A binding loop or a type error is a defect, even when the result looks right.
            failOnWarning(/.+/);
            sheet = createTemporaryObject(sheetComponent, scene, properties);
            confirmed = createTemporaryObject(spy, scene, { target: sheet, signalName: "confirmed" });
            worded = createTemporaryObject(spy, scene, { target: sheet, signalName: "wordConfirmed" });
            cancelled = createTemporaryObject(spy, scene, { target: sheet, signalName: "cancelled" });
            sheet.open();
            tryCompare(sheet, "opened", true);
        }
        function button(name: string): Item {
            return findChild(sheet.contentItem, name);
        }
        function cleanup() {
            if (sheet) {
                sheet.close();
                tryCompare(sheet, "visible", false);
            }
        }

        function test_handles() {
            open({});
            compare(sheet.objectName, "confirmDialog");
            verify(button("confirmButton"));
            verify(button("cancelButton"));
        }
        function test_cancelHasTheFocusAndEnterRefuses() {
            open({});
            tryCompare(button("cancelButton"), "activeFocus", true);
            keyClick(Qt.Key_Return);
            compare(cancelled.count, 1);
            compare(confirmed.count, 0);
            tryCompare(sheet, "visible", false);
        }
        function test_escapeRefuses() {
            open({});
            tryCompare(button("cancelButton"), "activeFocus", true);
            keyClick(Qt.Key_Escape);
            compare(cancelled.count, 1);
            compare(confirmed.count, 0);
            tryCompare(sheet, "visible", false);
        }
        function test_aClickBesideItDoesNothing() {
            open({});
            mouseClick(scene, 5, 5);
            verify(sheet.opened);
            compare(cancelled.count, 0);
        }
        function test_buttonSaysWhere_data() {
            return [
                { tag: "demo", text: "Send to demo" },
                { tag: "sandbox", text: "Send to sandbox" }
            ];
        }
        function test_buttonSaysWhere(row) {
            open({ environment: row.tag });
            compare(button("confirmButton").text, row.text);
            mouseClick(button("confirmButton"));
            compare(confirmed.count, 1);
            // Twice is once.
            mouseClick(button("confirmButton"));
            button("confirmButton").Accessible.pressAction();
            compare(confirmed.count, 1);
        }
        function test_confirmByKeyboard() {
            open({});
            tryCompare(button("cancelButton"), "activeFocus", true);
            keyClick(Qt.Key_Tab);
            verify(button("confirmButton").activeFocus);
            keyClick(Qt.Key_Return);
            compare(confirmed.count, 1);
        }
        function test_focusStaysInside() {
            open({});
            tryCompare(button("cancelButton"), "activeFocus", true);
            for (let i = 0; i < 12; ++i) {
                keyClick(Qt.Key_Tab);
                let item = scene.Window.activeFocusItem;
                while (item && item !== sheet.contentItem)
                    item = item.parent;
                verify(item, "the focus left the dialog");
            }
        }
        function test_liveIsHeld() {
            open({ environment: "live" });
            tryCompare(button("cancelButton"), "activeFocus", true);
            const hold = button("confirmButton");
            verify(hold instanceof HoldButton);
            hold.duration = 200;
            mouseClick(hold);
            compare(confirmed.count, 0);
            mousePress(hold);
            tryCompare(confirmed, "count", 1);
            mouseRelease(hold);
            compare(confirmed.count, 1);
        }
        function test_arrowsGoBetweenTheTwoAnswers_data() {
            return [{ tag: "a click", environment: "sandbox" }, { tag: "a hold", environment: "live" }];
        }
        function test_arrowsGoBetweenTheTwoAnswers(data) {
            open({ environment: data.environment });
            tryCompare(button("cancelButton"), "activeFocus", true);
            keyClick(Qt.Key_Right);
            verify(button("confirmButton").activeFocus);
            keyClick(Qt.Key_Left);
            verify(button("cancelButton").activeFocus);
            compare(confirmed.count + worded.count + cancelled.count, 0);
        }
        function test_liveIsTyped() {
            open({ environment: "live" });
            const word = button("confirmWord");
            word.forceActiveFocus(Qt.TabFocusReason);
            for (const letter of "live")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            compare(worded.count, 0);
            word.clear();
            for (const letter of "LIVE")
                keyClick(letter);
            compare(worded.count, 0);
            keyClick(Qt.Key_Return);
            compare(worded.count, 1);
            compare(worded.signalArguments[0][0], "LIVE");
            keyClick(Qt.Key_Return);
            compare(worded.count, 1);
            // The gate measures a hold; what was typed must not pass for one.
            compare(confirmed.count, 0);
        }
        function test_unknownEnvironmentCountsAsLive() {
            open({ environment: "staging" });
            verify(button("confirmButton") instanceof HoldButton);
        }
        function test_typedEverywhere() {
            open({ typeToConfirm: "41" });
            verify(!button("confirmButton").enabled);
            button("confirmWord").forceActiveFocus(Qt.TabFocusReason);
            keyClick("4");
            keyClick("1");
            verify(button("confirmButton").enabled);
            mouseClick(button("confirmButton"));
            compare(worded.count, 1);
            compare(confirmed.count, 0);
        }
        function test_withdrawn_data() {
            return [
                { tag: "sandbox" },
                { tag: "live" }
            ];
        }
        function test_withdrawn(row) {
            open({ environment: row.tag });
            const review = createTemporaryObject(spy, scene, { target: sheet, signalName: "reviewRequested" });
            sheet.withdrawnReason = "The level is 40 % now.";
            verify(!button("confirmButton").enabled);
            mouseClick(button("confirmButton"));
            sheet.confirm();
            compare(confirmed.count, 0);
            verify(button("withdrawnNote").visible);
            button("withdrawnNote").triggered();
            compare(review.count, 1);
        }
        function test_openedAgainIsANewQuestion() {
            open({});
            mouseClick(button("confirmButton"));
            compare(confirmed.count, 1);
            sheet.close();
            tryCompare(sheet, "visible", false);
            sheet.open();
            tryCompare(sheet, "opened", true);
            mouseClick(button("confirmButton"));
            compare(confirmed.count, 2);
        }
        function test_said() {
            open({ environment: "live", title: "Discharge this battery?" });
            let dialog = null;
            for (let i = 0; i < sheet.contentItem.children.length; ++i) {
                const child = sheet.contentItem.children[i];
                if (child.Accessible && child.Accessible.role === Accessible.Dialog)
                    dialog = child;
            }
            verify(dialog);
            compare(dialog.Accessible.name, "LIVE. Discharge this battery?");
            compare(button("change:0").Accessible.name, "Target: now 85 %, after 90 %");
        }
        function test_lowWindowScrolls() {
            open({ notes: Array(30).fill({ tone: "info", text: "A line" }) });
            verify(sheet.height < scene.height);
            const bottom = button("confirmButton").mapToItem(null, 0, button("confirmButton").height).y;
            verify(bottom < scene.height, "the buttons stay in sight");
        }
        function test_frameStaysAbove() {
            const identity = createTemporaryObject(identityComponent, scene);
            open({});
            const plate = findChild(identity.overlay.parent, "environmentBadge");
            verify(plate);
            // Beside the overlay and above it, so that neither scrim nor dialog covers it.
            compare(plate.parent.parent, identity.overlay.parent);
            verify(plate.parent.z > identity.overlay.z);
        }
        function test_message() {
            const item = createTemporaryObject(message, scene);
            const dismissed = createTemporaryObject(spy, scene, { target: item, signalName: "dismissed" });
            item.open();
            tryCompare(item, "opened", true);
            tryCompare(findChild(item.contentItem, "messageCloseButton"), "activeFocus", true);
            keyClick(Qt.Key_Return);
            compare(dismissed.count, 1);
            tryCompare(item, "visible", false);
        }
    }
}
