// SPDX-License-Identifier: GPL-3.0-or-later
// For the file dialog that Qt brings itself, where the desktop has none: the bar with its folders is white whatever the
// palette says, and is written on in the colour of the window's text, which is nearly white in the dark. Stands anywhere
// in the window, once; where there is no such bar it does nothing.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme

Item {
    id: root

    readonly property Item overlay: T.Overlay.overlay

    function barIn(item: Item): var {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            const bar = child["upButton"] && child["background"] ? child : root.barIn(child);
            if (bar)
                return bar;
        }
        return null;
    }

    Connections {
        target: root.overlay
        function onChildrenChanged(): void {
            const bar = root.barIn(root.overlay);
            if (bar)
                bar.background.color = Qt.binding(() => Theme.color.surfaceInset);
        }
    }
}
