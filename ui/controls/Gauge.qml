// SPDX-License-Identifier: GPL-3.0-or-later
// One gauge for every bounded value: a ring (0 at the top, clockwise) or a 240 degree arc.
//   value          NaN: not reported (no arc, en dash)
//   from, to       the scale; NaN: none is known, the track stays empty
//   unit           the API's own text ("percent", "kw", ...); also decides ring or arc unless `shape` says so
//   shape          "" | "ring" | "arc"
//   twoWay         the arc runs from zero at its top to both sides, the number carries its sign
//   marks          list of numbers on the scale: floor, ceiling, set points
//   observedScale  the scale is only the highest value seen: dashed track
//   stale          last known value: grey arc on a ticked track, never animated
//   arcColor       by default accent of a battery; set it to the family's colour
//   caption        a line below (large) such as "level"; diameter: 84 on cards, 152 to 172 on the page
//   name           what it measures, for the screen reader
//   animated       the arc moves to a new value (hero only)
import QtQuick
import QtQuick.Shapes
import Fleet.Theme

Item {
    id: root

    required property real value
    property real from: 0
    property real to: 100
    property string unit
    property string shape
    property bool twoWay: from < 0 && to > 0
    property list<real> marks
    property bool observedScale: false
    property bool stale: false
    property color arcColor: Theme.color.familyBattery
    property string caption
    property string name
    property real diameter: Theme.size.gaugeCard
    property bool animated: false

    readonly property bool ring: shape.length > 0 ? shape === "ring" : unit === "percent"
    readonly property bool large: diameter >= Theme.px(140)
    readonly property bool known: !isNaN(value)
    readonly property bool scaled: !isNaN(from) && !isNaN(to) && to > from
    readonly property bool overRange: known && scaled && !observedScale && (value > to || value < from)
    readonly property real thickness: large ? Theme.px(Theme.stroke.gaugeHero) : Theme.px(Theme.stroke.gauge)
    readonly property real radius: (diameter - thickness) / 2 - 3
    readonly property real startAngle: ring ? -90 : -210
    readonly property real fullSweep: ring ? 360 : 240
    readonly property real origin: twoWay ? 0 : from
    readonly property color activeColor: stale ? Theme.color.textTertiary : arcColor
    readonly property string numberText: !known ? Format.notReported : twoWay ? Format.signedNumber(value, unit) : Format.number(value, unit)
    readonly property string symbol: Format.unitSymbol(unit, known ? value : 0)

    // Clamped to the scale: over the bound the arc is full and the number stays true.
    property real shownValue: known && scaled ? Math.max(from, Math.min(to, value)) : origin

    function angle(at: real): real {
        if (!root.scaled)
            return root.startAngle;
        return root.startAngle + root.fullSweep * (Math.max(root.from, Math.min(root.to, at)) - root.from) / (root.to - root.from);
    }
    // A short line across the track at an angle, as a piece of an SVG path.
    function tick(degrees: real, inner: real, outer: real): string {
        const a = degrees * Math.PI / 180;
        const c = root.diameter / 2;
        const cos = Math.cos(a);
        const sin = Math.sin(a);
        return `M${c + inner * cos} ${c + inner * sin}L${c + outer * cos} ${c + outer * sin}`;
    }

    implicitWidth: diameter
    implicitHeight: diameter
    Accessible.role: Accessible.Indicator
    Accessible.name: {
        const text = root.known ? (root.twoWay ? Format.signedQuantity(root.value, root.unit) : Format.quantity(root.value, root.unit)) : qsTr("not reported");
        const label = root.name.length > 0 ? qsTr("%1: %2").arg(root.name).arg(text) : text;
        return root.scaled ? qsTr("%1, from %2 to %3").arg(label).arg(Format.quantity(root.from, root.unit)).arg(Format.quantity(root.to, root.unit)) : label;
    }

    Behavior on shownValue {
        enabled: root.animated && !root.stale && !Theme.reducedMotion
        NumberAnimation {
            duration: Theme.motion.gauge
            easing.type: Easing.BezierSpline
            easing.bezierCurve: Theme.motion.easeOut
        }
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            readonly property bool ticked: root.stale || root.observedScale || !root.scaled

            fillColor: "transparent"
            strokeColor: Theme.color.borderDefault
            strokeWidth: root.thickness
            capStyle: root.ring || ticked ? ShapePath.FlatCap : ShapePath.RoundCap
            strokeStyle: ticked ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: root.ring ? [2 / root.thickness, 4 / root.thickness] : [2 / root.thickness, 3 / root.thickness]
            PathAngleArc {
                centerX: root.diameter / 2
                centerY: root.diameter / 2
                radiusX: root.radius
                radiusY: root.radius
                startAngle: root.startAngle
                sweepAngle: root.fullSweep
            }
        }
        ShapePath {
            readonly property real a: root.angle(root.origin)
            readonly property real b: root.angle(root.shownValue)
            readonly property bool drawn: root.known && root.scaled && Math.abs(b - a) > 0.5

            fillColor: "transparent"
            strokeColor: drawn ? root.activeColor : "transparent"
            strokeWidth: root.thickness
            capStyle: ShapePath.RoundCap
            PathAngleArc {
                centerX: root.diameter / 2
                centerY: root.diameter / 2
                radiusX: root.radius
                radiusY: root.radius
                startAngle: root.angle(root.origin)
                sweepAngle: root.angle(root.shownValue) - root.angle(root.origin)
            }
        }
        // A value at rest: a dot, so that zero is told apart from nothing.
        ShapePath {
            readonly property real a: root.angle(root.shownValue) * Math.PI / 180
            readonly property bool drawn: !root.ring && root.known && root.scaled && Math.abs(root.angle(root.shownValue) - root.angle(root.origin)) <= 0.5

            fillColor: drawn ? Theme.color.textSecondary : "transparent"
            strokeColor: "transparent"
            strokeWidth: 0
            PathAngleArc {
                centerX: root.diameter / 2 + root.radius * Math.cos(root.angle(root.shownValue) * Math.PI / 180)
                centerY: root.diameter / 2 + root.radius * Math.sin(root.angle(root.shownValue) * Math.PI / 180)
                radiusX: root.thickness / 2
                radiusY: root.thickness / 2
                sweepAngle: 360
            }
        }
        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.color.textSecondary
            strokeWidth: 2
            capStyle: ShapePath.FlatCap
            PathSvg {
                path: {
                    if (!root.scaled)
                        return "";
                    let path = "";
                    const half = root.thickness / 2;
                    for (let i = 0; i < root.marks.length; ++i)
                        path += root.tick(root.angle(root.marks[i]), root.radius - half - 1, root.radius + half + (root.ring ? 3 : 4));
                    if (root.twoWay && !root.ring)
                        path += root.tick(root.angle(0), root.radius + half + 1, root.radius + half + 4);
                    return path;
                }
            }
        }
        ShapePath {
            fillColor: "transparent"
            strokeColor: root.overRange && !root.stale ? Theme.color.statusWarning : "transparent"
            strokeWidth: 3
            capStyle: ShapePath.FlatCap
            PathSvg {
                path: root.overRange ? root.tick(root.value > root.to ? root.startAngle + root.fullSweep + 3 : root.startAngle - 3, root.radius - root.thickness / 2 - 2, root.radius + root.thickness / 2 + 2) : ""
            }
        }
    }

    // Ring: number and unit on one line. Arc: the unit below the number.
    Row {
        id: figure

        LayoutMirroring.enabled: false
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.diameter / 2 - number.height * (root.large && root.caption.length > 0 && root.ring ? 0.62 : root.ring ? 0.5 : root.large ? 0.58 : 0.56)
        spacing: 1

        AppText {
            id: number

            text: root.numberText
            textStyle: root.large ? Theme.type.figureXL : Theme.type.figureM
            // The longest numbers of a card ("−12.5") must stay inside the ring.
            font.pixelSize: Math.round((root.large ? Theme.type.figureXL.size : root.ring ? Theme.px(22) : Theme.type.figureM.size) * Math.min(1, (root.ring ? 4 : 6) / Math.max(1, text.length)))
            lineHeightMode: Text.ProportionalHeight
            lineHeight: 1
            topPadding: 0
            bottomPadding: 0
            elide: Text.ElideNone
            color: root.stale || !root.known ? Theme.color.textSecondary : Theme.color.textPrimary
            Accessible.ignored: true
        }
        AppText {
            anchors.baseline: number.baseline
            visible: root.ring && text.length > 0 && root.known
            text: root.symbol
            textStyle: Theme.type.label
            font.pixelSize: root.large ? Theme.px(18) : Theme.type.label.size
            lineHeightMode: Text.ProportionalHeight
            lineHeight: 1
            topPadding: 0
            bottomPadding: 0
            color: Theme.color.textSecondary
            Accessible.ignored: true
        }
    }
    AppText {
        id: unitBelow

        anchors.horizontalCenter: parent.horizontalCenter
        y: figure.y + number.height - (root.large ? Theme.px(3) : Theme.px(3))
        visible: !root.ring && text.length > 0
        text: root.symbol
        textStyle: root.large ? Theme.type.bodyStrong : Theme.type.micro
        color: Theme.color.textSecondary
        Accessible.ignored: true
    }
    AppText {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.ring ? figure.y + number.height - Theme.px(2) : root.diameter - height
        width: Math.min(implicitWidth, root.diameter - (root.ring ? 2 * root.thickness + Theme.space.s6 : 0))
        visible: root.large && text.length > 0
        text: root.caption
        textStyle: Theme.type.caption
        color: Theme.color.textSecondary
        hint: true
        Accessible.ignored: true
    }
    // The ends of a large arc.
    AppText {
        x: root.diameter / 2 + root.radius * Math.cos(-210 * Math.PI / 180) - width / 2
        y: root.diameter / 2 + root.radius * Math.sin(-210 * Math.PI / 180) + Theme.px(10)
        visible: root.large && !root.ring && root.scaled
        text: Format.plainNumber(root.from)
        textStyle: Theme.type.micro
        color: Theme.color.textTertiary
        Accessible.ignored: true
    }
    AppText {
        x: root.diameter / 2 + root.radius * Math.cos(30 * Math.PI / 180) - width / 2
        y: root.diameter / 2 + root.radius * Math.sin(30 * Math.PI / 180) + Theme.px(10)
        visible: root.large && !root.ring && root.scaled
        text: root.twoWay ? "+" + Format.plainNumber(root.to) : Format.plainNumber(root.to)
        textStyle: Theme.type.micro
        color: Theme.color.textTertiary
        Accessible.ignored: true
    }
}
