// SPDX-License-Identifier: GPL-3.0-or-later
// A quiet scroll bar: attach it as `ScrollBar.vertical: AppScrollBar {}`.
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme

T.ScrollBar {
    id: root

    implicitWidth: Theme.px(10)
    implicitHeight: Theme.px(10)
    padding: 2
    minimumSize: 0.06
    visible: size < 1.0

    contentItem: Rectangle {
        implicitWidth: Theme.px(6)
        implicitHeight: Theme.px(6)
        radius: Theme.radius.xs
        color: root.pressed || root.hovered ? Theme.color.borderControl : Theme.color.borderDefault
    }
}
