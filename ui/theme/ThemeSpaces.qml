// SPDX-License-Identifier: GPL-3.0-or-later
// Written by generate.py from resources/tokens.json: change the tokens, not this file.
import QtQuick

QtObject {
    id: lengths

    property real scale: 1

    readonly property real s0: 0
    readonly property real s1: Math.round(4 * lengths.scale)
    readonly property real s2: Math.round(8 * lengths.scale)
    readonly property real s3: Math.round(12 * lengths.scale)
    readonly property real s4: Math.round(16 * lengths.scale)
    readonly property real s5: Math.round(20 * lengths.scale)
    readonly property real s6: Math.round(24 * lengths.scale)
    readonly property real s8: Math.round(32 * lengths.scale)
    readonly property real s10: Math.round(40 * lengths.scale)
    readonly property real s12: Math.round(48 * lengths.scale)
    readonly property real s16: Math.round(64 * lengths.scale)
    readonly property real hair: 2
}
