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
        const at = item.mapToItem(content, 0, 0);
        const view = root.flickable;
        view.contentY = root.moved(view.contentY, view.height, at.y, item.height, view.originY - view.topMargin, view.contentHeight + view.bottomMargin);
        if (item.width <= view.width)
            view.contentX = root.moved(view.contentX, view.width, at.x, item.width, view.originX - view.leftMargin, view.contentWidth + view.rightMargin);
    }
    // As little as it takes, and never beyond the ends.
    function moved(now: real, room: real, from: real, length: real, lowest: real, end: real): real {
        const wanted = Math.min(from - root.margin, Math.max(now, from + length + root.margin - room));
        return Math.max(lowest, Math.min(Math.max(lowest, end - room), wanted));
    }

    visible: false
    onFocusedChanged: root.reveal(focused)
}
