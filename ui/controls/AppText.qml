// SPDX-License-Identifier: GPL-3.0-or-later
// Text in one style of the theme, with the style's own line height.
//   textStyle  one of Theme.type.* (body by default)
//   mono       true for ids, codes and JSON
//   hint       shows the whole text in a tool tip when it had to be cut
pragma ComponentBehavior: Bound
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
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    // A Repeater of none or one: a Loader refuses components of a bound file in Qt 6.4.
    Repeater {
        model: root.hint && root.truncated ? 1 : 0
        Item {
            anchors.fill: parent
            HoverHandler {
                id: hover
            }
            AppToolTip {
                text: root.text
                visible: hover.hovered
            }
        }
    }
}
