// SPDX-License-Identifier: GPL-3.0-or-later
// Written by generate.py from resources/tokens.json: change the tokens, not this file.
import QtQuick

QtObject {
    id: motion

    property bool isReduced: false

    readonly property int instant: 0
    readonly property int press: motion.isReduced ? 0 : 80
    readonly property int hover: motion.isReduced ? 0 : 100
    readonly property int popover: motion.isReduced ? 0 : 140
    readonly property int panel: motion.isReduced ? 0 : 200
    readonly property int page: motion.isReduced ? 0 : 220
    readonly property int gauge: motion.isReduced ? 0 : 400
    readonly property int valueFlash: motion.isReduced ? 0 : 900
    readonly property int holdToConfirm: 1500
    readonly property int toastInfo: 6000
    readonly property int toastUndo: 10000
    readonly property int tooltipDelay: 500
    readonly property var easeOut: [0.2, 0.0, 0.0, 1.0, 1.0, 1.0]
    readonly property var easeInOut: [0.4, 0.0, 0.2, 1.0, 1.0, 1.0]
}
