// SPDX-License-Identifier: GPL-3.0-or-later
// Written by generate.py from resources/tokens.json: change the tokens, not this file.
import QtQuick

QtObject {
    id: lengths

    property real scale: 1

    readonly property real topBar: Math.round(52 * lengths.scale)
    readonly property real navRail: Math.round(192 * lengths.scale)
    readonly property real navRailCollapsed: Math.round(56 * lengths.scale)
    readonly property real navItem: Math.round(36 * lengths.scale)
    readonly property real control: Math.round(32 * lengths.scale)
    readonly property real controlLarge: Math.round(44 * lengths.scale)
    readonly property real controlSmall: Math.round(28 * lengths.scale)
    readonly property real iconButton: Math.round(32 * lengths.scale)
    readonly property real icon: Math.round(20 * lengths.scale)
    readonly property real iconSmall: Math.round(16 * lengths.scale)
    readonly property real iconLarge: Math.round(24 * lengths.scale)
    readonly property real familyTile: Math.round(36 * lengths.scale)
    readonly property real familyTileHero: Math.round(48 * lengths.scale)
    readonly property real rowCompact: Math.round(28 * lengths.scale)
    readonly property real rowDefault: Math.round(36 * lengths.scale)
    readonly property real rowComfort: Math.round(44 * lengths.scale)
    readonly property real cardMin: Math.round(272 * lengths.scale)
    readonly property real cardMax: Math.round(336 * lengths.scale)
    readonly property real cardHeight: Math.round(204 * lengths.scale)
    readonly property real facetPanel: Math.round(220 * lengths.scale)
    readonly property real sidePanel: Math.round(384 * lengths.scale)
    readonly property real composer: Math.round(376 * lengths.scale)
    readonly property real dialogSm: Math.round(440 * lengths.scale)
    readonly property real dialogMd: Math.round(600 * lengths.scale)
    readonly property real dialogLg: Math.round(788 * lengths.scale)
    readonly property real gaugeCard: Math.round(84 * lengths.scale)
    readonly property real gaugeHero: Math.round(168 * lengths.scale)
    readonly property real heatCell: 3
    readonly property real heatGap: 1
    readonly property real contentMax: 1680
    readonly property real windowMinWidth: 1024
    readonly property real windowMinHeight: 640
    readonly property real targetMin: Math.round(32 * lengths.scale)
    readonly property real targetTouch: Math.round(44 * lengths.scale)
}
