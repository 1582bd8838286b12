// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Fleet.Theme
import Fleet.Controls

Item {
    id: scene

    width: 400
    height: 300

    Item {
        id: outside
        focus: true
    }
    Flickable {
        id: view

        width: 400
        height: 300
        contentWidth: wide ? 2000 : width
        contentHeight: wide ? height : 2000
        property bool wide: false

        FollowFocus {
            flickable: view
            margin: 10
        }
        Repeater {
            id: stops

            model: 20

            Rectangle {
                required property int index
                x: view.wide ? index * 100 : 0
                y: view.wide ? 0 : index * 100
                width: 80
                height: index === 19 ? 500 : 50
                activeFocusOnTab: true
            }
        }
    }

    TestCase {
        name: "FollowFocus"
        when: windowShown

        function init() {
            failOnWarning(/.+/);
            view.wide = false;
            outside.forceActiveFocus();
            view.contentX = 0;
            view.contentY = 0;
        }
        function test_bringsIntoSight_data() {
            return [
                { tag: "in sight already", from: 0, stop: 1, at: 0 },
                { tag: "below the edge", from: 0, stop: 5, at: 260 },
                { tag: "above the edge", from: 900, stop: 2, at: 190 },
                { tag: "the first one", from: 900, stop: 0, at: 0 },
                { tag: "higher than the view: left where it is", from: 100, stop: 19, at: 100 }
            ];
        }
        function test_bringsIntoSight(data) {
            view.contentY = data.from;
            stops.itemAt(data.stop).forceActiveFocus();
            compare(view.contentY, data.at);
            compare(view.contentX, 0);
        }
        function test_sideways() {
            view.wide = true;
            stops.itemAt(8).forceActiveFocus();
            compare(view.contentX, 490);
            stops.itemAt(2).forceActiveFocus();
            compare(view.contentX, 190);
            compare(view.contentY, 0);
        }
        function test_whatIsElsewhereMovesNothing() {
            view.contentY = 500;
            outside.forceActiveFocus();
            compare(view.contentY, 500);
        }
    }
}
