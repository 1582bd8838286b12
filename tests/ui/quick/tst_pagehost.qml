// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Fleet.Controls

Item {
    id: scene

    width: 400
    height: 300
    property string shown: "first"
    property int made: 0

    PageHost {
        id: first
        shown: scene.shown === "first"
        FocusScope {
            id: firstPage
            property int turn: 0
            property alias field: edit
            Component.onCompleted: ++scene.made
            TextInput {
                id: edit
                focus: true
                text: "turn " + firstPage.turn
            }
        }
    }
    PageHost {
        id: second
        shown: scene.shown === "second"
        FocusScope {
            property string chosen
            Component.onCompleted: ++scene.made
            TextInput {
                focus: true
            }
        }
    }
    PageHost {
        id: third
        shown: scene.shown === "third"
        Item {
            property string chosen
        }
    }
    PageHost {
        id: fourth
        shown: scene.shown === "fourth"
        ListView {
            model: 200
            delegate: Item {
                width: 100
                height: 20
            }
        }
    }
    Late {
        id: late
        QtObject {
            property int asked: 0
        }
    }

    TestCase {
        name: "PageHost"
        when: windowShown

        function test_aListKeepsItsPlace_data() {
            return [{ tag: "from the left", mirrored: false }, { tag: "from the right", mirrored: true }];
        }
        function test_aListKeepsItsPlace(data) {
            scene.LayoutMirroring.childrenInherit = true;
            scene.LayoutMirroring.enabled = data.mirrored;
            scene.shown = "fourth";
            const list = fourth.item as ListView;
            list.contentY = 500;
            wait(0);
            scene.shown = "first";
            wait(0);
            scene.shown = "fourth";
            wait(0);
            compare(list.contentY, 500);
            scene.LayoutMirroring.enabled = false;
            scene.shown = "first";
        }
        function init() {
            failOnWarning(/.+/);
        }
        function test_pagesAreMadeLateAndRestOutsideTheWindow() {
            compare(scene.made, 1);
            compare(second.item, null);
            const page = first.item;
            verify(page.visible);
            compare(page.width, 400);
            compare(page.height, 300);
            verify(page.field.activeFocus);

            scene.shown = "second";
            compare(scene.made, 2);
            verify(second.item.visible);
            verify(second.item.activeFocus);
            // No window, so nothing that changes in it can ask for a frame.
            compare(page.visible, false);
            verify(page.parent !== first);
            compare(page.Window.window, null);
            page.turn = 7;
            scene.width = 500;
            compare(page.width, 500);

            scene.shown = "first";
            compare(scene.made, 2);
            compare(first.item, page);
            compare(page.parent, first);
            verify(page.visible);
            compare(page.field.text, "turn 7");
            verify(page.field.activeFocus);
            compare(second.item.Window.window, null);
            scene.width = 400;
        }
        function test_whatIsAskedForLaterIsTheSame() {
            compare(late.item, null);
            late.made().asked = 1;
            compare(late.made().asked, 1);
            compare(late.item.asked, 1);
        }
        function test_aPageCanBeReachedBeforeItIsShown() {
            third.made().chosen = "that one";
            compare(third.item.visible, false);
            compare(third.item.Window.window, null);
            scene.shown = "third";
            compare(third.item.chosen, "that one");
            verify(third.item.visible);
            scene.shown = "first";
        }
    }
}
