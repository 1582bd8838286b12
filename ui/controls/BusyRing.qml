// SPDX-License-Identifier: GPL-3.0-or-later
// A small ring: turning while `running`, or showing `value` (0..1) when that is set.
//   size (14), color, running, value (NaN: turning)
import QtQuick
import QtQuick.Shapes
import Fleet.Theme

Item {
    id: root

    property real size: Theme.px(14)
    property color color: Theme.color.accentText
    property bool running: false
    property real value: NaN
    property real lineWidth: 2.5

    readonly property bool turning: running && isNaN(value)

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Shape {
        id: ring

        anchors.fill: parent

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.color.borderDefault
            strokeWidth: root.lineWidth
            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: (root.width - root.lineWidth) / 2
                radiusY: radiusX
                sweepAngle: 360
            }
        }
        ShapePath {
            fillColor: "transparent"
            strokeColor: root.color
            strokeWidth: root.lineWidth
            capStyle: ShapePath.FlatCap
            PathAngleArc {
                id: arc

                property real turn: 0

                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: (root.width - root.lineWidth) / 2
                radiusY: radiusX
                startAngle: -90 + turn
                sweepAngle: isNaN(root.value) ? 110 : 360 * Math.max(0, Math.min(1, root.value))
            }
        }
    }

    // Reduced motion: the ring stands still, the word beside it says what goes on.
    NumberAnimation {
        target: arc
        property: "turn"
        from: 0
        to: 360
        duration: 1000
        loops: Animation.Infinite
        running: root.turning && !Theme.reducedMotion
    }
}
