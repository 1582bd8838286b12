// SPDX-License-Identifier: GPL-3.0-or-later
// The fleet's power by family: into the devices above zero, out of them below, and the net as a line. One axis, in kW
// or, from a thousand on, in MW.
//   families [FamilySeries], layers [StackLayer], net, known: what FamilyHistory answers
//   labelOf(family), from the page
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Charts

ChartSurface {
    id: root

    required property var families
    required property var layers
    required property list<real> net
    required property list<real> known
    required property int devices
    required property real highest
    required property real lowest
    required property real last
    required property var labelOf // function(family): string

    // From a thousand kilowatts on the axis is in megawatts; one prefix for the whole chart.
    readonly property real reach: Math.max(highest, -lowest)
    readonly property bool isMega: reach >= 1000
    readonly property real step: {
        const rough = Math.max(0.1, highest - lowest) / 4;
        const power = Math.pow(10, Math.floor(Math.log10(rough)));
        const steps = [1, 2, 2.5, 5, 10];
        for (let i = 0; i < steps.length; ++i) {
            if (rough <= steps[i] * power * 1.0001)
                return steps[i] * power;
        }
        return rough;
    }
    readonly property real scaleTop: Math.max(step, Math.ceil(highest / step) * step)
    readonly property real scaleBottom: Math.min(0, Math.floor(lowest / step) * step)
    readonly property list<real> marks: {
        const list = [];
        for (let value = scaleBottom; value <= scaleTop + step / 10; value += step)
            list.push(Math.abs(value) < step / 10 ? 0 : value);
        return list;
    }

    function tint(family: string, isOut: bool): color {
        const full = Theme.familyColor(family);
        return Qt.rgba(full.r, full.g, full.b, isOut ? 0.35 : 0.6);
    }
    function drawnLayers(): var {
        const list = [];
        for (let i = 0; i < layers.length; ++i)
            list.push({
                kind: "band",
                fill: tint(layers[i].family, layers[i].isOut),
                lows: layers[i].lower,
                highs: layers[i].upper
            });
        list.push({
            kind: "line",
            color: Theme.color.textPrimary,
            means: net
        });
        return list;
    }
    function nameOf(family: string): string {
        const words = root.labelOf;
        return words(family);
    }

    leftRoom: Theme.px(52)
    rightRoom: Theme.px(86)
    readLines: {
        const lines = [];
        if (readColumn < 0 || readColumn >= columns || gapText.length > 0)
            return lines;
        for (let i = 0; i < families.length; ++i) {
            const each = families[i];
            if (each.field.length === 0)
                continue;
            const into = each.into[readColumn] ?? NaN;
            const out = each.out[readColumn] ?? NaN;
            if (!isFinite(into)) {
                lines.push({
                    label: nameOf(each.family),
                    text: qsTr("not known")
                });
                continue;
            }
            if (into >= 0.005)
                lines.push({
                    label: qsTr("%1 in", "a family: power into its devices").arg(nameOf(each.family)),
                    text: Format.signedReading(into, "kw"),
                    swatch: tint(each.family, false)
                });
            if (out >= 0.005)
                lines.push({
                    label: qsTr("%1 out", "a family: power out of its devices").arg(nameOf(each.family)),
                    text: Format.signedReading(-out, "kw"),
                    swatch: tint(each.family, true)
                });
        }
        if (isFinite(net[readColumn] ?? NaN))
            lines.push({
                label: qsTr("Net"),
                text: Format.signedReading(net[readColumn], "kw")
            });
        lines.push({
            label: qsTr("known of"),
            text: qsTr("%1 of %2 devices").arg(Format.count(Math.round(known[readColumn] ?? 0))).arg(Format.count(devices))
        });
        return lines;
    }

    plots: [
        {
            y: 0,
            height: room,
            minimum: scaleBottom,
            maximum: scaleTop,
            unit: axis.unitText,
            marks: marked(marks, "kw", true, isMega),
            layers: drawnLayers(),
            ends: [
                {
                    value: last,
                    text: Format.signedReading(last, "kw"),
                    color: Theme.color.textPrimary
                }
            ]
        }
    ]
    keys: {
        const list = [];
        for (let i = 0; i < families.length; ++i) {
            if (families[i].field.length > 0)
                list.push({
                    text: nameOf(families[i].family),
                    color: Theme.familyColor(families[i].family)
                });
        }
        list.push({
            text: qsTr("Net"),
            color: Theme.color.textPrimary
        });
        return list;
    }

    ValueAxis {
        id: axis
        anchors.fill: parent
        minimum: root.scaleBottom
        maximum: root.scaleTop
        signed: true
        scale1000: root.isMega
        unit: "kw"
        unitText: root.isMega ? Format.readingSymbol("kw", 1000) : Format.readingSymbol("kw")
        values: root.marks
    }
    Repeater {
        model: root.layers.length
        PlotLayer {
            id: layer
            required property int index
            readonly property var entry: root.layers[index]
            objectName: "stackLayer:" + (entry?.family ?? "") + ((entry?.isOut ?? false) ? ":out" : ":in")
            surface: root
            width: root.plotWidth
            height: root.room
            kind: PlotItem.Band
            lows: entry?.lower ?? []
            highs: entry?.upper ?? []
            minimum: root.scaleBottom
            maximum: root.scaleTop
            lineWidth: Theme.stroke.hairline
            dash: (entry?.isOut ?? false) ? Theme.px(3) : 0
            color: Theme.familyColor(entry?.family ?? "")
            secondColor: root.tint(entry?.family ?? "", entry?.isOut ?? false)
        }
    }
    PlotLayer {
        objectName: "chartNet"
        surface: root
        anchors.fill: parent
        kind: PlotItem.Curve
        means: root.net
        minimum: root.scaleBottom
        maximum: root.scaleTop
        color: Theme.color.textPrimary
        secondColor: "transparent"
    }
    PlotDot {
        at: root.readX
        value: root.readColumn >= 0 ? root.net[root.readColumn] ?? NaN : NaN
        minimum: root.scaleBottom
        maximum: root.scaleTop
        plotHeight: root.room
    }
    Column {
        visible: isFinite(root.last)
        x: root.plotWidth + Theme.space.s2
        y: isFinite(root.last) ? Math.max(0, Math.min(root.room - height, (root.scaleTop - root.last) / (root.scaleTop - root.scaleBottom) * root.room - Theme.px(8))) : 0
        AppText {
            text: Format.signedReading(root.last, "kw")
            textStyle: Theme.type.label
            Accessible.ignored: true
        }
        AppText {
            width: Math.min(implicitWidth, root.rightRoom - Theme.space.s2)
            text: qsTr("net, newest")
            hint: true
            textStyle: Theme.type.caption
            color: Theme.color.textTertiary
            Accessible.ignored: true
        }
    }
}
