// SPDX-License-Identifier: GPL-3.0-or-later
// The icon of a family on its tint: `family` as the API spells it, `edge` 36 (card), 48 (page), 28 (panel).
import QtQuick
import Fleet.Theme

Rectangle {
    id: root

    required property string family
    property real edge: Theme.size.familyTile

    implicitWidth: edge
    implicitHeight: edge
    radius: 8
    color: Theme.familyTint(family)
    Accessible.role: Accessible.Graphic
    Accessible.name: Theme.familyName(root.family)

    Icon {
        anchors.centerIn: parent
        name: Theme.familyIcon(root.family)
        color: Theme.familyColor(root.family)
        size: Math.round(root.edge * 0.555)
    }
}
