// SPDX-License-Identifier: GPL-3.0-or-later
// A card surface with a hairline. Children go on top of it.
//   kind  "card" | "inset" | "overlay"
import QtQuick
import Fleet.Theme

Rectangle {
    id: root

    property string kind: "card"

    color: kind === "inset" ? Theme.color.surfaceInset : kind === "overlay" ? Theme.color.surfaceOverlay : Theme.color.surfaceCard
    radius: kind === "inset" ? Theme.radius.md : Theme.radius.lg
    border.width: kind === "inset" ? 0 : Theme.stroke.hairline
    border.color: kind === "overlay" ? Theme.color.borderDefault : Theme.color.borderSubtle
}
