// SPDX-License-Identifier: GPL-3.0-or-later
// What a device did over a time: its level above, its power below, each on an axis of its own. Gaps are gaps; actions
// are flags with the time that they ran. Mouse: hover reads, drag moves, wheel and pinch zoom, double click follows now
// again. Keys: Left and Right read, with Shift move the range, plus and minus zoom, Home follows now, Escape puts the
// crosshair away.
//   level, power, floor  series: {field, means, lows, highs, lowest, highest, last}; an empty field means there is none
//   flags                [{at, end, icon, color, text}]
//   ticks                [{at, text}]; timeOf(ms) and the words around come from the page, which knows the zone
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Charts

FocusScope {
    id: root

    required property var level
    required property var power
    required property var floorSeries
    required property list<int> gaps
    required property real dataBegin
    required property real dataEnd
    required property real viewBegin
    required property real viewEnd
    required property var ticks
    required property var flags
    required property var timeOf // function(ms): string
    required property color levelColor
    required property string levelLabel
    required property string powerLabel
    required property string levelUnit
    required property string summary
    property bool outIsPositive: false

    readonly property bool hasLevel: (level?.field ?? "").length > 0
    readonly property bool hasPower: (power?.field ?? "").length > 0
    readonly property real plotWidth: frame.width
    readonly property real flagRoom: Theme.px(22)
    readonly property real labelRoom: Theme.px(22)
    // Room for three lines: the lowest of the level, the unit of the power, its highest.
    readonly property real between: hasLevel && hasPower ? Theme.px(42) : 0
    readonly property real room: height - flagRoom - labelRoom - Theme.px(4)
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

    property int readColumn: -1
    readonly property int columns: gaps.length
    readonly property real readAt: readColumn >= 0 && columns > 0 ? dataBegin + (readColumn + 0.5) * (dataEnd - dataBegin) / columns : 0

    signal panRequested(share: real)
    signal zoomRequested(factor: real, at: real)
    signal followRequested

    function roundUp(value: real): real {
        if (!isFinite(value) || value <= 0)
            return 0;
        const power = Math.pow(10, Math.floor(Math.log10(value)));
        const steps = [1, 2, 5, 10];
        for (let i = 0; i < steps.length; ++i) {
            if (value <= steps[i] * power * 1.0001)
                return steps[i] * power;
        }
        return value;
    }
    function xOf(at: real): real {
        return viewEnd > viewBegin ? (at - viewBegin) / (viewEnd - viewBegin) * frame.width : 0;
    }
    function readPixel(x: real): void {
        if (columns === 0 || dataEnd <= dataBegin)
            return;
        const at = viewBegin + x / frame.width * (viewEnd - viewBegin);
        const column = Math.floor((at - dataBegin) / (dataEnd - dataBegin) * columns);
        readColumn = column >= 0 && column < columns ? column : -1;
    }
    function directionOf(kw: real): string {
        if (Math.abs(kw) < 0.005)
            return qsTr("at rest");
        return (kw > 0) !== outIsPositive ? qsTr("in") : qsTr("out");
    }
    function powerColor(kw: real): color {
        return (kw > 0) !== outIsPositive ? Theme.color.flowIn : Theme.color.flowOut;
    }
    readonly property var readLines: {
        const lines = [];
        if (readColumn < 0 || readColumn >= columns)
            return lines;
        const gap = gaps[readColumn];
        if (gap === 1)
            lines.push({
                label: qsTr("Not polled"),
                text: ""
            });
        else if (gap === 2)
            lines.push({
                label: qsTr("No data: fallback or not available"),
                text: ""
            });
        else if (gap === 3)
            lines.push({
                label: qsTr("Still to come"),
                text: ""
            });
        if (hasLevel && isFinite(level.means[readColumn] ?? NaN)) {
            lines.push({
                label: levelLabel,
                text: Format.quantity(level.means[readColumn], levelUnit)
            });
            if (level.highs[readColumn] - level.lows[readColumn] > 0.5)
                lines.push({
                    label: qsTr("between"),
                    text: qsTr("%1 and %2", "two values").arg(Format.quantity(level.lows[readColumn], levelUnit)).arg(Format.quantity(level.highs[readColumn], levelUnit))
                });
        }
        if (hasPower && isFinite(power.means[readColumn] ?? NaN)) {
            const mean = power.means[readColumn];
            lines.push({
                label: powerLabel,
                text: Format.signedQuantity(mean, "kw") + " " + directionOf(mean),
                color: Math.abs(mean) < 0.005 ? Theme.color.textPrimary : powerColor(mean)
            });
            if (power.highs[readColumn] - power.lows[readColumn] > 0.05)
                lines.push({
                    label: qsTr("between"),
                    text: qsTr("%1 and %2", "two values").arg(Format.signedQuantity(power.lows[readColumn], "kw")).arg(Format.signedQuantity(power.highs[readColumn], "kw"))
                });
        }
        for (let i = 0; i < flags.length; ++i) {
            const width = (dataEnd - dataBegin) / columns;
            if (Math.abs(flags[i].at - readAt) < width * 2)
                lines.push({
                    label: flags[i].text,
                    text: ""
                });
        }
        return lines;
    }

    Accessible.role: Accessible.Chart
    Accessible.name: summary
    Accessible.description: readColumn >= 0 ? spokenTime(readAt) + ": " + spoken() : qsTr("Left and Right read the values.")
    function spokenTime(at: real): string {
        const words = root.timeOf;
        return words(at);
    }
    function spoken(): string {
        const texts = [];
        for (let i = 0; i < readLines.length; ++i)
            texts.push((readLines[i].label + " " + readLines[i].text).trim());
        return texts.join(", ");
    }

    activeFocusOnTab: true
    onDataBeginChanged: readColumn = -1
    Keys.onPressed: event => {
        const shift = (event.modifiers & Qt.ShiftModifier) !== 0;
        if (event.key === Qt.Key_Left || event.key === Qt.Key_Right) {
            const by = event.key === Qt.Key_Left ? -1 : 1;
            if (shift)
                root.panRequested(by * 0.25);
            else
                root.readColumn = root.readColumn < 0 ? root.columns - 1 : Math.max(0, Math.min(root.columns - 1, root.readColumn + by * Math.max(1, Math.round(root.columns / 100))));
        } else if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal) {
            root.zoomRequested(0.5, 0.5);
        } else if (event.key === Qt.Key_Minus) {
            root.zoomRequested(2, 0.5);
        } else if (event.key === Qt.Key_Home) {
            root.followRequested();
        } else if (event.key === Qt.Key_Escape && root.readColumn >= 0) {
            root.readColumn = -1;
        } else {
            return;
        }
        event.accepted = true;
    }

    // The crosshair and its readout draw over what is right of the plots.
    Item {
        id: frame
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(36)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(56)
        y: root.flagRoom
        height: root.room

        TimeAxis {
            width: parent.width
            height: parent.height
            labelsY: height + Theme.px(5)
            ticks: root.ticks
            begin: root.viewBegin
            end: root.viewEnd
        }
        ValueAxis {
            visible: root.hasLevel
            width: parent.width
            height: root.levelHeight
            minimum: root.levelMin
            maximum: root.levelMax
            values: [root.levelMin, (root.levelMin + root.levelMax) / 2, root.levelMax]
            unitText: Format.unitSymbol(root.levelUnit)
        }
        ValueAxis {
            visible: root.hasPower
            y: root.levelHeight + root.between
            width: parent.width
            height: root.powerHeight
            minimum: root.powerMin
            maximum: root.powerMax
            signed: true
            unitText: Format.unitSymbol("kw")
            values: root.powerMin < 0 && root.powerMax > 0 ? [root.powerMin, 0, root.powerMax] : root.powerMin < 0 ? [root.powerMin, root.powerMin / 2, 0] : [0, root.powerMax / 2, root.powerMax]
        }
        PlotItem {
            objectName: "chartGaps"
            anchors.fill: parent
            kind: PlotItem.Gaps
            gaps: root.gaps
            dataBegin: root.dataBegin
            dataEnd: root.dataEnd
            viewBegin: root.viewBegin
            viewEnd: root.viewEnd
            color: Theme.color.flowIdle
            secondColor: Theme.color.surfaceInset
        }
        PlotItem {
            objectName: "chartLevel"
            visible: root.hasLevel
            width: parent.width
            height: root.levelHeight
            kind: PlotItem.Curve
            means: root.level?.means ?? []
            lows: root.level?.lows ?? []
            highs: root.level?.highs ?? []
            dataBegin: root.dataBegin
            dataEnd: root.dataEnd
            viewBegin: root.viewBegin
            viewEnd: root.viewEnd
            minimum: root.levelMin
            maximum: root.levelMax
            color: root.levelColor
            secondColor: Qt.rgba(root.levelColor.r, root.levelColor.g, root.levelColor.b, root.isPercent ? 0.16 : 0)
        }
        PlotItem {
            objectName: "chartPower"
            visible: root.hasPower
            y: root.levelHeight + root.between
            width: parent.width
            height: root.powerHeight
            kind: PlotItem.Bars
            means: root.power?.means ?? []
            lows: root.power?.lows ?? []
            highs: root.power?.highs ?? []
            dataBegin: root.dataBegin
            dataEnd: root.dataEnd
            viewBegin: root.viewBegin
            viewEnd: root.viewEnd
            minimum: root.powerMin
            maximum: root.powerMax
            color: root.powerColor(1)
            secondColor: root.powerColor(-1)
        }
        // The floor as the device reports it now, across the whole range: what it was before is in the readings.
        Item {
            id: floorLine
            readonly property real value: root.floorSeries?.last ?? NaN
            visible: root.hasLevel && isFinite(value)
            y: Math.round((root.levelMax - value) / (root.levelMax - root.levelMin) * root.levelHeight)
            width: parent.width
            height: Theme.stroke.hairline
            clip: true
            Row {
                spacing: Theme.px(4)
                Repeater {
                    model: Math.max(0, Math.ceil(floorLine.width / Theme.px(9)))
                    Rectangle {
                        width: Theme.px(5)
                        height: Theme.stroke.hairline
                        color: Theme.color.textTertiary
                    }
                }
            }
        }

        Repeater {
            model: root.flags.length
            Item {
                id: flag
                required property int index
                readonly property var entry: root.flags[index] ?? ({
                        at: 0,
                        end: 0,
                        icon: "",
                        color: Theme.color.textTertiary,
                        text: ""
                    })
                readonly property real span: Math.max(0, root.xOf(Math.min(entry.end, root.viewEnd)) - x)
                visible: entry.at >= root.viewBegin && entry.at <= root.viewEnd
                x: Math.round(root.xOf(entry.at))
                height: frame.height
                objectName: "chartFlag:" + index
                Rectangle {
                    visible: flag.span > 2
                    width: flag.span
                    height: frame.height
                    color: flag.entry.color
                    opacity: 0.08
                }
                Column {
                    spacing: Theme.px(3)
                    Repeater {
                        model: Math.max(0, Math.ceil(frame.height / Theme.px(5)))
                        Rectangle {
                            width: Theme.stroke.hairline
                            height: Theme.px(2)
                            color: Theme.color.textTertiary
                        }
                    }
                }
                Icon {
                    x: -width / 2
                    y: -root.flagRoom + Theme.px(2)
                    name: flag.entry.icon
                    size: Theme.px(14)
                    color: flag.entry.color
                    Accessible.role: Accessible.Graphic
                    Accessible.name: flag.entry.text
                    HoverHandler {
                        id: flagHover
                        onHoveredChanged: {
                            if (hovered)
                                Tips.show(flag, flag.entry.text);
                            else
                                Tips.hide(flag);
                        }
                    }
                }
            }
        }

        Rectangle {
            visible: root.readColumn >= 0
            x: Math.round(root.xOf(root.readAt))
            width: Theme.stroke.hairline
            height: frame.height
            color: Theme.color.chartCursor
        }
        Rectangle {
            readonly property real value: root.hasLevel && root.readColumn >= 0 ? root.level.means[root.readColumn] ?? NaN : NaN
            visible: isFinite(value)
            width: Theme.px(7)
            height: width
            radius: width / 2
            x: Math.round(root.xOf(root.readAt)) - width / 2
            y: isFinite(value) ? (root.levelMax - value) / (root.levelMax - root.levelMin) * root.levelHeight - height / 2 : 0
            color: Theme.color.chartCursor
        }
        HoverHandler {
            id: hover
            onPointChanged: root.readPixel(point.position.x)
            onHoveredChanged: {
                if (!hovered)
                    root.readColumn = -1;
            }
        }
        DragHandler {
            id: drag
            property real lastX: 0
            target: null
            yAxis.enabled: false
            onActiveChanged: lastX = 0
            onTranslationChanged: {
                if (!active)
                    return;
                root.panRequested((lastX - translation.x) / frame.width);
                lastX = translation.x;
            }
        }
        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            acceptedModifiers: Qt.ControlModifier
            onWheel: event => root.zoomRequested(Math.pow(0.8, event.angleDelta.y / 120), event.x / frame.width)
        }
        WheelHandler {
            orientation: Qt.Horizontal
            acceptedModifiers: Qt.NoModifier
            onWheel: event => root.panRequested(-event.angleDelta.x / 120 * 0.1)
        }
        PinchHandler {
            property real last: 1
            target: null
            onActiveChanged: last = 1
            onScaleChanged: {
                if (active && scale > 0) {
                    root.zoomRequested(last / scale, centroid.position.x / frame.width);
                    last = scale;
                }
            }
        }
        TapHandler {
            onTapped: (point, button) => {
                root.forceActiveFocus(Qt.MouseFocusReason);
                if (tapCount === 2)
                    root.followRequested();
            }
        }
        FocusRing {
            shown: root.activeFocus && root.activeFocusOnTab
            cornerRadius: Theme.radius.sm
        }

        // What it is now, at the right of each plot.
        AppText {
            readonly property real value: root.level?.last ?? NaN
            visible: root.hasLevel && isFinite(value)
            anchors.left: parent.right
            anchors.leftMargin: Theme.space.s2
            y: isFinite(value) ? Math.max(0, Math.min(root.levelHeight - height, (root.levelMax - value) / (root.levelMax - root.levelMin) * root.levelHeight - height / 2)) : 0
            text: Format.quantity(value, root.levelUnit)
            textStyle: Theme.type.label
            Accessible.ignored: true
        }
        AppText {
            visible: floorLine.visible && Math.abs(floorLine.y - (root.levelMax - (root.level?.last ?? NaN)) / (root.levelMax - root.levelMin) * root.levelHeight) > Theme.px(16)
            anchors.left: parent.right
            anchors.leftMargin: Theme.space.s2
            y: floorLine.y - height / 2
            text: qsTr("floor")
            textStyle: Theme.type.caption
            color: Theme.color.textTertiary
            Accessible.ignored: true
        }
        AppText {
            readonly property real value: root.power?.last ?? NaN
            visible: root.hasPower && isFinite(value)
            anchors.left: parent.right
            anchors.leftMargin: Theme.space.s2
            y: isFinite(value) ? root.levelHeight + root.between + Math.max(0, Math.min(root.powerHeight - height, (root.powerMax - value) / (root.powerMax - root.powerMin) * root.powerHeight - height / 2)) : 0
            text: Format.signedNumber(value, "kw")
            textStyle: Theme.type.label
            color: Math.abs(value) < 0.005 ? Theme.color.textPrimary : root.powerColor(value)
            Accessible.ignored: true
        }
        ChartReadout {
            objectName: "chartReadout"
            readonly property real wanted: root.xOf(root.readAt) + Theme.space.s2
            visible: root.readColumn >= 0
            x: wanted + width > frame.width + Theme.px(48) ? root.xOf(root.readAt) - width - Theme.space.s2 : wanted
            y: Theme.space.s1
            title: root.readColumn >= 0 ? root.spokenTime(root.readAt) : ""
            lines: root.readLines
        }
    }
}
