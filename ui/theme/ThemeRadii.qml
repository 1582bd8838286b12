// SPDX-License-Identifier: GPL-3.0-or-later
// Written by generate.py from resources/tokens.json: change the tokens, not this file.
import QtQuick

QtObject {
    readonly property real none: 0
    readonly property real xs: 3
    readonly property real sm: 4
    readonly property real md: 6
    readonly property real lg: 10
    readonly property real xl: 14
    readonly property real pill: 999
}
