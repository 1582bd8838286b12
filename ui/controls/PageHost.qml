// SPDX-License-Identifier: GPL-3.0-or-later
// The place of a page that is made when somebody looks for the first time, and that rests while another one is shown: it
// keeps its state, but is no part of the window, so whatever goes on in it lays nothing out and draws no frame. (An item
// that is only invisible asks for a frame with each change.) The page gets the size and the focus of its place.
pragma ComponentBehavior: Bound
import QtQuick

FocusScope {
    id: root

    default property Component component: null
    property url page // of a file, instead of a component
    property var properties: ({}) // that the page is made with
    property bool shown: false
    property Item item: null // the page, once somebody has looked; nobody else sets it

    // The page, whether it is shown or not.
    function made(): Item {
        if (!item) {
            const from = component ?? Qt.createComponent(page);
            item = from.createObject(root, Object.assign({ width: root.width, height: root.height, visible: root.shown, focus: true }, properties)) as Item;
            if (!item)
                throw new Error(from.errorString());
            settle();
        }
        return item;
    }
    function settle(): void {
        if (shown) {
            const it = made();
            it.parent = root;
            it.visible = true;
        } else if (item) {
            item.visible = false;
            item.parent = aside;
        }
    }

    // In no window. A list that comes back from where the other direction is would begin at its top again.
    Item {
        id: aside
        Component.onCompleted: parent = null
        LayoutMirroring.enabled: root.LayoutMirroring.enabled
        LayoutMirroring.childrenInherit: true
    }

    anchors.fill: parent
    visible: shown
    enabled: shown
    focus: shown
    onShownChanged: settle()
    Component.onCompleted: settle()

    Binding {
        target: root.item
        when: root.item !== null
        property: "width"
        value: root.width
    }
    Binding {
        target: root.item
        when: root.item !== null
        property: "height"
        value: root.height
    }
}
