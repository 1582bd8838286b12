// SPDX-License-Identifier: GPL-3.0-or-later
// One tool tip for everything that is only rarely explained: show(item, text) on hover, hide(item) when it ends.
pragma Singleton
import QtQuick

QtObject {
    id: root

    property AppToolTip tip: null
    property Item shownFor: null

    readonly property Component factory: Component {
        AppToolTip {}
    }

    function show(item: Item, text: string) {
        if (!root.tip)
            root.tip = root.factory.createObject(root) as AppToolTip;
        root.tip.visible = false;
        root.shownFor = item;
        root.tip.parent = item;
        root.tip.text = text;
        // Not open(), which would not wait for the tip's delay.
        root.tip.visible = true;
    }
    function hide(item: Item) {
        if (root.tip && root.shownFor === item) {
            root.tip.visible = false;
            root.shownFor = null;
        }
    }
}
