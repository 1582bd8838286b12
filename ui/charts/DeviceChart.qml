// SPDX-License-Identifier: GPL-3.0-or-later
// What a device did over a time: its level above, its power below, each on an axis of its own. Floor and ceiling are
// dashed lines, as they were at the time.
//   level, power, floorSeries, ceilingSeries  {field, means, lows, highs, lowest, highest, last}; an empty field means
//   that there is none
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Charts

ChartSurface {
    id: root

    required property var level
    required property var power
    required property var floorSeries
    required property var ceilingSeries
    required property color levelColor
    required property string levelLabel
    required property string powerLabel
    required property string levelUnit
    property bool outIsPositive: false

    readonly property bool hasLevel: (level?.field ?? "").length > 0
    readonly property bool hasPower: (power?.field ?? "").length > 0
    // Room for three lines: the lowest of the level, the unit of the power, its highest.
    readonly property real between: hasLevel && hasPower ? Theme.px(42) : 0
    readonly property real levelHeight: !hasLevel ? 0 : !hasPower ? room : Math.round((room - between) * 0.6)
    readonly property real powerHeight: !hasPower ? 0 : room - levelHeight - between

    // The scale of a level is the whole of it; temperatures and powers take the next round number.
    readonly property bool isPercent: levelUnit === "percent"
    readonly property real levelMin: isPercent || !isFinite(level?.lowest ?? NaN) ? 0 : Math.floor((level.lowest - 1) / 5) * 5
    readonly property real levelMax: isPercent || !isFinite(level?.highest ?? NaN) ? 100 : Math.ceil((level.highest + 1) / 5) * 5
    readonly property real powerTop: roundUp(Math.max(power?.highest ?? 0, 0))
    readonly property real powerBottom: roundUp(Math.max(-(power?.lowest ?? 0), 0))
    readonly property real powerMax: powerTop + powerBottom > 0 ? powerTop : 1
    readonly property real powerMin: -powerBottom

    function directionOf(kw: real): string {
        if (Math.abs(kw) < 0.005)
            return qsTr("at rest");
        return (kw > 0) !== outIsPositive ? qsTr("in") : qsTr("out");
    }
    function powerColor(kw: real): color {
        return (kw > 0) !== outIsPositive ? Theme.color.flowIn : Theme.color.flowOut;
    }
    function levelY(value: real): real {
        return (levelMax - value) / (levelMax - levelMin) * levelHeight;
    }
    readLines: {
        const lines = [];
        if (readColumn < 0 || readColumn >= columns)
            return lines;
        if (hasLevel && isFinite(level.means[readColumn] ?? NaN)) {
            lines.push({
                label: levelLabel,
                text: Format.reading(level.means[readColumn], levelUnit)
            });
            if (level.highs[readColumn] - level.lows[readColumn] > 0.5)
                lines.push({
                    label: qsTr("between"),
                    text: qsTr("%1 and %2", "two values").arg(Format.reading(level.lows[readColumn], levelUnit)).arg(Format.reading(level.highs[readColumn], levelUnit))
                });
        }
        if (hasPower && isFinite(power.means[readColumn] ?? NaN)) {
            const mean = power.means[readColumn];
            lines.push({
                label: powerLabel,
                text: Format.signedReading(mean, "kw") + " " + directionOf(mean),
                color: Math.abs(mean) < 0.005 ? Theme.color.textPrimary : powerColor(mean)
            });
            if (power.highs[readColumn] - power.lows[readColumn] > 0.05)
                lines.push({
                    label: qsTr("between"),
                    text: qsTr("%1 and %2", "two values").arg(Format.signedReading(power.lows[readColumn], "kw")).arg(Format.signedReading(power.highs[readColumn], "kw"))
                });
        }
        return lines;
    }

    readonly property list<real> levelMarks: [levelMin, (levelMin + levelMax) / 2, levelMax]
    readonly property list<real> powerMarks: powerMin < 0 && powerMax > 0 ? [powerMin, 0, powerMax] : powerMin < 0 ? [powerMin, powerMin / 2, 0] : [0, powerMax / 2, powerMax]
    plots: {
        const list = [];
        if (hasLevel) {
            const layers = [
                {
                    kind: "line",
                    color: levelColor,
                    fill: Qt.rgba(levelColor.r, levelColor.g, levelColor.b, isPercent ? 0.16 : 0),
                    means: level.means,
                    lows: level.lows,
                    highs: level.highs
                }
            ];
            const limits = [floorSeries, ceilingSeries];
            for (let i = 0; i < limits.length; ++i) {
                if ((limits[i]?.field ?? "").length > 0)
                    layers.push({
                        kind: "line",
                        color: Theme.color.textTertiary,
                        dash: 4,
                        lineWidth: 1,
                        means: limits[i].means
                    });
            }
            list.push({
                y: 0,
                height: levelHeight,
                minimum: levelMin,
                maximum: levelMax,
                unit: Format.readingSymbol(levelUnit),
                marks: marked(levelMarks, levelUnit, false, false),
                layers: layers,
                ends: [
                    {
                        value: level.last,
                        text: Format.reading(level.last, levelUnit),
                        color: Theme.color.textPrimary
                    }
                ]
            });
        }
        if (hasPower)
            list.push({
                y: levelHeight + between,
                height: powerHeight,
                minimum: powerMin,
                maximum: powerMax,
                unit: Format.readingSymbol("kw"),
                marks: marked(powerMarks, "kw", true, false),
                layers: [
                    {
                        kind: "bars",
                        color: powerColor(1),
                        fill: powerColor(-1),
                        means: power.means
                    }
                ],
                ends: [
                    {
                        value: power.last,
                        text: Format.signedReading(power.last, "kw"),
                        color: Theme.color.textPrimary
                    }
                ]
            });
        return list;
    }
    keys: {
        const list = [];
        if (hasLevel)
            list.push({
                text: levelLabel,
                color: levelColor
            });
        if (hasPower) {
            list.push({
                text: qsTr("In"),
                color: Theme.color.flowIn
            });
            list.push({
                text: qsTr("Out"),
                color: Theme.color.flowOut
            });
        }
        return list;
    }

    ValueAxis {
        visible: root.hasLevel
        width: parent.width
        height: root.levelHeight
        minimum: root.levelMin
        maximum: root.levelMax
        values: root.levelMarks
        unit: root.levelUnit
        unitText: Format.readingSymbol(root.levelUnit)
    }
    ValueAxis {
        visible: root.hasPower
        y: root.levelHeight + root.between
        width: parent.width
        height: root.powerHeight
        minimum: root.powerMin
        maximum: root.powerMax
        signed: true
        unit: "kw"
        unitText: Format.readingSymbol("kw")
        values: root.powerMarks
    }
    PlotLayer {
        objectName: "chartLevel"
        surface: root
        visible: root.hasLevel
        width: parent.width
        height: root.levelHeight
        kind: PlotItem.Curve
        means: root.level?.means ?? []
        lows: root.level?.lows ?? []
        highs: root.level?.highs ?? []
        minimum: root.levelMin
        maximum: root.levelMax
        color: root.levelColor
        secondColor: Qt.rgba(root.levelColor.r, root.levelColor.g, root.levelColor.b, root.isPercent ? 0.16 : 0)
    }
    Repeater {
        model: [root.floorSeries, root.ceilingSeries]
        PlotLayer {
            required property var modelData
            surface: root
            visible: root.hasLevel && (modelData?.field ?? "").length > 0
            width: root.plotWidth
            height: root.levelHeight
            kind: PlotItem.Curve
            means: modelData?.means ?? []
            minimum: root.levelMin
            maximum: root.levelMax
            lineWidth: Theme.stroke.hairline
            dash: Theme.px(4)
            color: Theme.color.textTertiary
            secondColor: "transparent"
        }
    }
    PlotLayer {
        objectName: "chartPower"
        surface: root
        visible: root.hasPower
        y: root.levelHeight + root.between
        width: parent.width
        height: root.powerHeight
        kind: PlotItem.Bars
        means: root.power?.means ?? []
        lows: root.power?.lows ?? []
        highs: root.power?.highs ?? []
        minimum: root.powerMin
        maximum: root.powerMax
        color: root.powerColor(1)
        secondColor: root.powerColor(-1)
    }
    PlotDot {
        at: root.readX
        value: root.hasLevel && root.readColumn >= 0 ? root.level.means[root.readColumn] ?? NaN : NaN
        minimum: root.levelMin
        maximum: root.levelMax
        plotHeight: root.levelHeight
    }

    // What it is now, at the right of each plot.
    AppText {
        id: levelNow
        readonly property real value: root.level?.last ?? NaN
        visible: root.hasLevel && isFinite(value)
        x: root.plotWidth + Theme.space.s2
        y: isFinite(value) ? Math.max(0, Math.min(root.levelHeight - height, root.levelY(value) - height / 2)) : 0
        text: Format.reading(value, root.levelUnit)
        textStyle: Theme.type.label
        Accessible.ignored: true
    }
    component LimitLabel: AppText {
        required property real value
        visible: root.hasLevel && isFinite(value) && Math.abs(y - levelNow.y) > Theme.px(14)
        x: root.plotWidth + Theme.space.s2
        y: isFinite(value) ? root.levelY(value) - height / 2 : 0
        width: Math.min(implicitWidth, root.rightRoom - Theme.space.s2)
        hint: true
        textStyle: Theme.type.caption
        color: Theme.color.textTertiary
        Accessible.ignored: true
    }
    LimitLabel {
        value: root.floorSeries?.last ?? NaN
        text: qsTr("floor")
    }
    LimitLabel {
        value: root.ceilingSeries?.last ?? NaN
        text: qsTr("ceiling")
    }
    AppText {
        readonly property real value: root.power?.last ?? NaN
        visible: root.hasPower && isFinite(value)
        x: root.plotWidth + Theme.space.s2
        y: isFinite(value) ? root.levelHeight + root.between + Math.max(0, Math.min(root.powerHeight - height, (root.powerMax - value) / (root.powerMax - root.powerMin) * root.powerHeight - height / 2)) : 0
        text: Format.signedReadingNumber(value, "kw")
        textStyle: Theme.type.label
        color: Math.abs(value) < 0.005 ? Theme.color.textPrimary : root.powerColor(value)
        Accessible.ignored: true
    }
}
