// SPDX-License-Identifier: GPL-3.0-or-later
// Text in one style of the theme, with the style's own line height.
//   textStyle  one of Theme.type.* (body by default)
//   mono       true for ids, codes and JSON
//   hint       shows the whole text in a tool tip when it had to be cut
import QtQuick
import Fleet.Theme

Text {
    id: root

    property TypeStyle textStyle: Theme.type.body
    property bool mono: false
    property bool hint: false

    // Half of the leading above, as print and CSS have it; Qt would put all of it below.
    readonly property real lead: Math.max(0, Math.round((textStyle.line - textStyle.size * 1.21) / 2))

    color: Theme.color.textPrimary
    font.family: mono ? Theme.font.mono : textStyle.family
    font.pixelSize: textStyle.size
    font.weight: textStyle.weight
    font.letterSpacing: textStyle.tracking
    lineHeight: textStyle.line
    lineHeightMode: Text.FixedHeight
    topPadding: lead
    bottomPadding: -lead
    textFormat: Text.PlainText
    renderType: Text.NativeRendering
    elide: Text.ElideRight
    // By the direction of the window, not of the words: a device's Latin name stands where its Arabic neighbours do.
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    // The tip itself is made when it is first needed: a card holds a dozen texts, and most are never cut.
    HoverHandler {
        enabled: root.hint && root.truncated
        onHoveredChanged: {
            if (hovered)
                Tips.show(root, root.text);
            else
                Tips.hide(root);
        }
    }
}
