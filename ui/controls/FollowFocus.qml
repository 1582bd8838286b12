// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what has the keyboard in sight of a view that scrolls. A child of the flickable or beside it; draws nothing.
//   flickable, margin (kept above and below)
import QtQuick
import Fleet.Theme

Item {
    id: root

    required property Flickable flickable
    property real margin: Theme.space.s4

    readonly property Item focused: Window.activeFocusItem

    function reveal(item: Item) {
        const content = root.flickable.contentItem;
        let inside = item;
        while (inside && inside !== content)
            inside = inside.parent;
        // A page or a list that fills the view has the focus as a whole: there is nothing to bring into sight.
        if (!inside || !item || item === content || item.height > root.flickable.height)
            return;
        const top = item.mapToItem(content, 0, 0).y;
        const lowest = root.flickable.originY - root.flickable.topMargin;
        const highest = Math.max(lowest, root.flickable.contentHeight + root.flickable.bottomMargin - root.flickable.height);
        const wanted = Math.min(top - root.margin, Math.max(root.flickable.contentY, top + item.height + root.margin - root.flickable.height));
        root.flickable.contentY = Math.max(lowest, Math.min(highest, wanted));
    }

    visible: false
    onFocusedChanged: root.reveal(focused)
}
