// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards

Item {
    id: scene

    width: 700
    height: 500

    Component {
        id: card
        DeviceCard {
            deviceId: "device_abc123"
            model: "Powerwall 2"
            vendor: "tesla"
            family: "battery"
            sentence: "Powerwall 2, tesla, battery, charging, level 85 percent"
            statusText: "Charging"
            gaugeValue: 85
            fields: [{ label: "Charge rate", value: "+5.2 kW", tone: "in" }, { label: "Capacity", value: "13.5 kWh" }]
            source: "projection"
            ageSeconds: 4
            commands: ["charge", "discharge", "auto.balanced"]
        }
    }
    Component {
        id: spy
        SignalSpy {}
    }

    TestCase {
        name: "DeviceCard"
        when: windowShown

        property DeviceCard item

        function init() {
            item = createTemporaryObject(card, scene);
        }
        function spyOn(signalName: string): SignalSpy {
            return createTemporaryObject(spy, scene, { target: item, signalName: signalName });
        }
        function texts(from: Item): var {
            let found = [];
            for (let i = 0; i < from.children.length; ++i) {
                const child = from.children[i];
                if (!child.visible)
                    continue;
                if (child instanceof Text)
                    found.push(child.text);
                found = found.concat(texts(child));
            }
            return found;
        }

        function test_handles() {
            compare(item.objectName, "deviceCard:device_abc123");
            compare(item.Accessible.name, item.sentence);
            compare(item.Accessible.role, Accessible.Button);
            compare(item.implicitHeight, 204);
            compare(item.implicitWidth, 272);
        }
        function test_opens() {
            const opened = spyOn("opened");
            const selected = spyOn("selectToggled");
            mouseClick(item, 60, 60);
            compare(opened.count, 1);
            item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(opened.count, 2);
            item.Accessible.pressAction();
            compare(opened.count, 3);
            keyClick(Qt.Key_Space);
            compare(selected.count, 1);
            mouseClick(item, 60, 60, Qt.LeftButton, Qt.ControlModifier);
            compare(selected.count, 2);
            compare(opened.count, 3);
        }
        function test_quickCommandsForPointerAndKeyboard() {
            const command = spyOn("commandRequested");
            const opened = spyOn("opened");
            mouseMove(scene, 690, 490);
            tryVerify(() => findChild(item, "quickCommand:device_abc123:charge") === null);
            mouseMove(item, 100, 100);
            tryVerify(() => findChild(item, "quickCommand:device_abc123:charge") !== null);
            mouseClick(findChild(item, "quickCommand:device_abc123:discharge"));
            compare(command.count, 1);
            compare(command.signalArguments[0][0], "discharge");
            compare(opened.count, 0, "a quick command does not open the card as well");
            mouseMove(scene, 690, 490);
            item.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => findChild(item, "quickCommand:device_abc123:charge") !== null);
            keyClick(Qt.Key_Tab);
            verify(findChild(item, "quickCommand:device_abc123:charge").activeFocus);
            keyClick(Qt.Key_Return);
            compare(command.count, 2);
            compare(command.signalArguments[1][0], "charge");
            compare(opened.count, 0);
        }
        function test_itsButtonsAreReachedFromTheCard() {
            item.buttonsOnTab = false;
            const back = spyOn("cameBack");
            mouseMove(scene, 690, 490);
            item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_F2);
            const charge = findChild(item, "quickCommand:device_abc123:charge");
            verify(charge.activeFocus);
            verify(charge.visualFocus);
            keyClick(Qt.Key_Left);
            verify(charge.activeFocus, "there is none before it");
            keyClick(Qt.Key_Right);
            verify(findChild(item, "quickCommand:device_abc123:discharge").activeFocus);
            keyClick(Qt.Key_Right);
            verify(findChild(item, "moreCommands:device_abc123").activeFocus);
            compare(back.count, 0);
            keyClick(Qt.Key_Escape);
            compare(back.count, 1);
            // What cannot be read has other buttons, and they stand in lines.
            item.errorTitle = "Offline at the manufacturer";
            item.requestId = "req_1";
            verify(item.enter());
            verify(findChild(item, "pullNow:device_abc123").activeFocus);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            verify(findChild(item, "copyRequestId:device_abc123").activeFocus);
            // And who has none is not entered.
            item.errorTitle = "";
            item.commands = [];
            verify(!item.enter());
        }
        function test_lastKnownIsSaid() {
            item.available = false;
            verify(texts(item).includes("Last known"));
            verify(texts(item).includes("no sync"));
            verify(!texts(item).includes("Charging"));
        }
        function test_neverRead() {
            item.source = "";
            item.gaugeValue = NaN;
            verify(texts(item).includes("never read"));
            verify(texts(item).includes(Format.notReported));
        }
        function test_offline() {
            item.errorTitle = "Offline at the manufacturer";
            item.requestId = "req_1";
            const pull = spyOn("pullRequested");
            const copy = spyOn("copyRequested");
            verify(texts(item).includes("Offline"));
            mouseClick(findChild(item, "pullNow:device_abc123"));
            compare(pull.count, 1);
            mouseClick(findChild(item, "copyRequestId:device_abc123"));
            compare(copy.signalArguments[0][0], "req_1");
        }
        function test_notice() {
            item.notice = "No sync since 08:14";
            item.noticeAction = "Pull now";
            const notice = spyOn("noticeActivated");
            verify(texts(item).includes("No sync since 08:14"));
            mouseClick(findChild(item, "notice:device_abc123"));
            compare(notice.count, 1);
        }
        function test_readOnly() {
            item.readOnly = true;
            item.commands = [];
            verify(texts(item).includes("Read-only device"));
        }
        function test_rowsAreReused() {
            const before = texts(item).includes("13.5 kWh");
            verify(before);
            item.fields = [{ label: "Charge rate", value: "0.0 kW" }];
            verify(!texts(item).includes("13.5 kWh"));
            verify(texts(item).includes("0.0 kW"));
        }
        function test_longNamesStayInside() {
            item.model = "A very long model name of a device that nobody has ever met before";
            item.deviceId = "device_with_a_very_long_identifier_0000000001";
            item.statusText = "Waiting for the grid operator";
            for (const child of texts(item))
                verify(child !== undefined);
            waitForRendering(item);
            checkInside(item);
        }
        function checkInside(from: Item) {
            for (let i = 0; i < from.children.length; ++i) {
                const child = from.children[i];
                if (!child.visible)
                    continue;
                if (child instanceof Text && child.text.length > 0) {
                    const at = child.mapToItem(item, 0, 0);
                    verify(at.x >= 0 && at.x + child.width <= item.width + 0.5, child.text);
                }
                checkInside(child);
            }
        }
    }
}
