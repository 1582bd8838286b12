// SPDX-License-Identifier: GPL-3.0-or-later
// Several series over the same time. Each unit has a plot and an axis of its own: kW and kWh never share one. A series
// has a colour and a stroke, so that it is told without its colour.
//   series [ComparedSeries]; colors and strokes by their place in that list
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Charts

ChartSurface {
    id: root

    required property var series
    required property var colors  // list of color
    required property var strokes // list of dash lengths, 0: solid

    // One plot per unit, in the order in which they come.
    readonly property var units: {
        const list = [];
        for (let i = 0; i < series.length; ++i) {
            const unit = series[i].unit;
            let plot = list.find(each => each.unit === unit);
            if (!plot) {
                plot = {
                    unit: unit,
                    members: [],
                    lowest: NaN,
                    highest: NaN
                };
                list.push(plot);
            }
            plot.members.push(i);
            const data = series[i].data;
            if (isFinite(data.lowest) && !(plot.lowest <= data.lowest))
                plot.lowest = data.lowest;
            if (isFinite(data.highest) && !(plot.highest >= data.highest))
                plot.highest = data.highest;
        }
        for (let i = 0; i < list.length; ++i) {
            const plot = list[i];
            plot.bottom = plot.unit === "percent" ? 0 : plot.unit === "celsius" ? Math.floor(((plot.lowest || 0) - 1) / 5) * 5 : -roundUp(-Math.min(0, plot.lowest || 0));
            plot.top = plot.unit === "percent" && !(plot.highest > 100) ? 100 : plot.unit === "celsius" ? Math.ceil(((plot.highest || 0) + 1) / 5) * 5 : roundUp(Math.max(0, plot.highest || 0));
            if (!(plot.top > plot.bottom))
                plot.top = plot.bottom + 1;
        }
        return list;
    }
    readonly property real between: Theme.px(42)
    readonly property real plotHeight: units.length > 0 ? (room - (units.length - 1) * between) / units.length : room

    function signedText(value: real, unit: string): string {
        if (unit !== "kw" && unit !== "kwh")
            return Format.reading(value, unit);
        return Format.signedReading(value, unit);
    }

    leftRoom: Theme.px(52)
    rightRoom: Theme.px(84)
    readLines: {
        const lines = [];
        if (readColumn < 0)
            return lines;
        for (let i = 0; i < series.length; ++i) {
            const value = series[i].data.means[readColumn] ?? NaN;
            const few = series[i].devices > 1 ? " " + qsTr("(%1 of %2)", "devices known, of all").arg(Format.count(Math.round(series[i].known[readColumn] ?? 0))).arg(Format.count(series[i].devices)) : "";
            lines.push({
                label: series[i].label,
                text: isFinite(value) ? signedText(value, series[i].unit) + few : qsTr("not known"),
                swatch: colors[i % colors.length]
            });
        }
        return lines;
    }

    plots: {
        const list = [];
        for (let p = 0; p < units.length; ++p) {
            const unit = units[p];
            const layers = [];
            const ends = [];
            for (let m = 0; m < unit.members.length; ++m) {
                const place = unit.members[m];
                const data = series[place].data;
                layers.push({
                    kind: "line",
                    color: colors[place % colors.length],
                    dash: strokes[place % strokes.length],
                    means: data.means,
                    lows: data.lows,
                    highs: data.highs
                });
                ends.push({
                    value: data.last,
                    text: signedText(data.last, unit.unit),
                    color: colors[place % colors.length]
                });
            }
            list.push({
                y: p * (plotHeight + between),
                height: plotHeight,
                minimum: unit.bottom,
                maximum: unit.top,
                unit: unit.unit.length > 0 ? Format.readingSymbol(unit.unit) : qsTr("no unit"),
                marks: marked(unit.bottom < 0 && unit.top > 0 ? [unit.bottom, 0, unit.top] : [unit.bottom, (unit.bottom + unit.top) / 2, unit.top], unit.unit, unit.bottom < 0, false),
                layers: layers,
                ends: ends
            });
        }
        return list;
    }
    keys: {
        const list = [];
        for (let i = 0; i < series.length; ++i)
            list.push({
                text: series[i].label,
                color: colors[i % colors.length]
            });
        return list;
    }

    Repeater {
        model: root.units.length
        Item {
            id: pane
            required property int index
            readonly property var plot: root.units[index]
            y: index * (root.plotHeight + root.between)
            width: root.plotWidth
            height: root.plotHeight
            objectName: "comparePlot:" + (plot?.unit ?? "")

            ValueAxis {
                anchors.fill: parent
                minimum: pane.plot?.bottom ?? 0
                maximum: pane.plot?.top ?? 1
                signed: (pane.plot?.bottom ?? 0) < 0
                unit: pane.plot?.unit ?? ""
                unitText: (pane.plot?.unit ?? "").length > 0 ? Format.readingSymbol(pane.plot.unit) : qsTr("no unit")
                values: minimum < 0 && maximum > 0 ? [minimum, 0, maximum] : [minimum, (minimum + maximum) / 2, maximum]
            }
            Repeater {
                model: (pane.plot?.members ?? []).length
                Item {
                    id: line
                    required property int index
                    readonly property int place: pane.plot?.members[index] ?? 0
                    readonly property var entry: root.series[place]
                    readonly property real last: entry?.data.last ?? NaN
                    anchors.fill: parent
                    PlotLayer {
                        objectName: "compareLine:" + line.place
                        surface: root
                        anchors.fill: parent
                        kind: PlotItem.Curve
                        means: line.entry?.data.means ?? []
                        lows: line.entry?.data.lows ?? []
                        highs: line.entry?.data.highs ?? []
                        minimum: pane.plot?.bottom ?? 0
                        maximum: pane.plot?.top ?? 1
                        color: root.colors[line.place % root.colors.length]
                        secondColor: "transparent"
                        dash: root.strokes[line.place % root.strokes.length]
                    }
                    PlotDot {
                        at: root.readX
                        value: root.readColumn >= 0 ? line.entry?.data.means[root.readColumn] ?? NaN : NaN
                        minimum: pane.plot?.bottom ?? 0
                        maximum: pane.plot?.top ?? 1
                        plotHeight: pane.height
                    }
                    AppText {
                        visible: isFinite(line.last)
                        x: root.plotWidth + Theme.space.s2
                        y: visible ? Math.max(0, Math.min(pane.height - height, (pane.plot.top - line.last) / (pane.plot.top - pane.plot.bottom) * pane.height - height / 2)) : 0
                        text: root.signedText(line.last, line.entry?.unit ?? "")
                        textStyle: Theme.type.label
                        color: root.colors[line.place % root.colors.length]
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
