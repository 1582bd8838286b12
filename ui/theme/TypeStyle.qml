// SPDX-License-Identifier: GPL-3.0-or-later
// One text style: size, line and tracking in px at the present text scale, and the `font` made of them.
import QtQuick

QtObject {
    id: style

    property real scale: 1
    property string family
    property real baseSize: 13
    property real baseLine: 20
    property int weight: 400
    property real baseTracking: 0

    readonly property int size: Math.round(baseSize * scale)
    readonly property int line: Math.round(baseLine * scale)
    readonly property real tracking: baseTracking * scale
    readonly property font font: Qt.font({
        family: style.family,
        pixelSize: style.size,
        weight: style.weight,
        letterSpacing: style.tracking
    })
}
