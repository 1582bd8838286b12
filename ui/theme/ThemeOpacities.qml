// SPDX-License-Identifier: GPL-3.0-or-later
// Written by generate.py from resources/tokens.json: change the tokens, not this file.
import QtQuick

QtObject {
    readonly property real disabled: 0.45
    readonly property real stale: 0.62
    readonly property real skeletonMin: 0.45
    readonly property real skeletonMax: 0.85
    readonly property real areaFill: 0.18
    readonly property real bandFill: 0.12
}
