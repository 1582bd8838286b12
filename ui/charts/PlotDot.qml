// SPDX-License-Identifier: GPL-3.0-or-later
// Where a curve meets the crosshair, or ends.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme

Rectangle {
    id: root

    required property real at // x, in the plot
    required property real value
    required property real minimum
    required property real maximum
    property real plotHeight: 0

    visible: isFinite(value) && maximum > minimum
    width: Theme.px(7)
    height: width
    radius: width / 2
    x: at - width / 2
    y: visible ? (maximum - value) / (maximum - minimum) * plotHeight - height / 2 : 0
    color: Theme.color.chartCursor
}
