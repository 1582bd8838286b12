// SPDX-License-Identifier: GPL-3.0-or-later
// How a value is spread over many devices: the median as a line, the middle eighty of a hundred as a band.
//   lows, medians, highs: what SpreadHistory answers
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Charts

ChartSurface {
    id: root

    required property list<real> lows
    required property list<real> medians
    required property list<real> highs
    required property real last
    required property string unit
    required property color color

    readonly property bool isPercent: unit === "percent"
    function extreme(values: list<real>, sign: real): real {
        let found = NaN;
        for (let i = 0; i < values.length; ++i) {
            if (isFinite(values[i]) && !(sign * values[i] <= sign * found))
                found = values[i];
        }
        return found;
    }
    readonly property real scaleBottom: isPercent || !isFinite(extreme(lows, -1)) ? 0 : Math.floor((extreme(lows, -1) - 1) / 5) * 5
    readonly property real scaleTop: isPercent || !isFinite(extreme(highs, 1)) ? 100 : Math.ceil((extreme(highs, 1) + 1) / 5) * 5

    function edgeText(value: real): string {
        return Format.reading(value, root.unit);
    }
    readonly property int lastKnown: {
        for (let i = medians.length - 1; i >= 0; --i) {
            if (isFinite(medians[i]))
                return i;
        }
        return -1;
    }

    leftRoom: Theme.px(44)
    rightRoom: Theme.px(92)
    readLines: {
        if (readColumn < 0 || !isFinite(medians[readColumn] ?? NaN))
            return [];
        return [
            {
                label: qsTr("A tenth is above"),
                text: Format.reading(highs[readColumn], unit)
            },
            {
                label: qsTr("Median"),
                text: Format.reading(medians[readColumn], unit)
            },
            {
                label: qsTr("A tenth is below"),
                text: Format.reading(lows[readColumn], unit)
            }
        ];
    }

    ValueAxis {
        anchors.fill: parent
        minimum: root.scaleBottom
        maximum: root.scaleTop
        unit: root.unit
        unitText: Format.readingSymbol(root.unit)
        values: [root.scaleBottom, (root.scaleBottom + root.scaleTop) / 2, root.scaleTop]
    }
    PlotLayer {
        surface: root
        anchors.fill: parent
        kind: PlotItem.Band
        lows: root.lows
        highs: root.highs
        minimum: root.scaleBottom
        maximum: root.scaleTop
        color: "transparent"
        secondColor: Qt.rgba(root.color.r, root.color.g, root.color.b, 0.18)
    }
    PlotLayer {
        objectName: "chartMedian"
        surface: root
        anchors.fill: parent
        kind: PlotItem.Curve
        means: root.medians
        minimum: root.scaleBottom
        maximum: root.scaleTop
        color: root.color
        secondColor: "transparent"
    }
    PlotDot {
        at: root.readX
        value: root.readColumn >= 0 ? root.medians[root.readColumn] ?? NaN : NaN
        minimum: root.scaleBottom
        maximum: root.scaleTop
        plotHeight: root.room
    }
    component EdgeLabel: AppText {
        required property real value
        visible: isFinite(value)
        x: root.plotWidth + Theme.space.s2
        width: Math.min(implicitWidth, root.rightRoom - Theme.space.s2)
        hint: true
        y: isFinite(value) ? Math.max(0, Math.min(root.room - height, (root.scaleTop - value) / (root.scaleTop - root.scaleBottom) * root.room - height / 2)) : 0
        textStyle: Theme.type.caption
        color: Theme.color.textTertiary
        Accessible.ignored: true
    }
    EdgeLabel {
        id: medianLabel
        value: root.last
        text: root.edgeText(value)
        textStyle: Theme.type.label
        color: Theme.color.textPrimary
    }
    EdgeLabel {
        value: root.highs[root.lastKnown] ?? NaN
        visible: isFinite(value) && medianLabel.y - y > Theme.px(13)
        text: qsTr("10 % above")
    }
    EdgeLabel {
        value: root.lows[root.lastKnown] ?? NaN
        visible: isFinite(value) && y - medianLabel.y > Theme.px(13)
        text: qsTr("10 % below")
    }
}
