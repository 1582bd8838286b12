// SPDX-License-Identifier: GPL-3.0-or-later
// A tool tip: set `text`, bind `visible` to hovered or visualFocus of the item it is declared in.
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme

T.ToolTip {
    id: root

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + Theme.space.s1 : 0
    implicitWidth: Math.min(contentItem.implicitWidth + leftPadding + rightPadding, Theme.px(360))
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    horizontalPadding: Theme.space.s2
    verticalPadding: Theme.space.s1
    margins: Theme.space.s2
    delay: Theme.motion.tooltipDelay
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    // Not AppText, which shows tool tips itself.
    contentItem: Text {
        text: root.text
        font: Theme.type.caption.font
        color: Theme.color.textPrimary
        textFormat: Text.PlainText
        renderType: Text.NativeRendering
        wrapMode: Text.Wrap
    }
    background: Rectangle {
        color: Theme.color.surfaceOverlay
        border.color: Theme.color.borderDefault
        border.width: Theme.stroke.hairline
        radius: Theme.radius.sm
    }
}
