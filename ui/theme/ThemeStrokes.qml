// SPDX-License-Identifier: GPL-3.0-or-later
// Written by generate.py from resources/tokens.json: change the tokens, not this file.
import QtQuick

QtObject {
    readonly property real hairline: 1
    readonly property real control: 1
    readonly property real focus: 2
    readonly property real icon: 1.75
    readonly property real iconSmall: 1.5
    readonly property real gauge: 7
    readonly property real gaugeHero: 12
    readonly property real chartLine: 2
    readonly property real envDemo: 2
    readonly property real envSandbox: 2
    readonly property real envLive: 4
}
