// SPDX-License-Identifier: GPL-3.0-or-later
// What every chart over time has: the time axis, gaps, flags, a crosshair with what stands under it, and the ways to
// read and move. Its children are the plots, laid over `room` pixels of height. Mouse: hover reads, drag moves, wheel
// with Ctrl and pinch zoom, double click follows now again. Keys: Left and Right read, with Shift move the range, plus
// and minus zoom, Home follows now, Escape puts the crosshair away.
//   flags [{at, end, icon, color, text}]    ticks [{at, text}]
//   readLines [{label, text, color}], what the owner says about `readColumn`
//   timeOf(ms) and all other words come from the page, which knows the zone
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Charts

FocusScope {
    id: root

    required property list<int> gaps
    required property real dataBegin
    required property real dataEnd
    required property real viewBegin
    required property real viewEnd
    required property var ticks
    required property var flags
    required property var timeOf // function(ms): string
    required property string summary
    property var readLines: []
    property real leftRoom: Theme.px(36)
    property real rightRoom: Theme.px(56)
    property bool flagTexts: false // where there is room for them

    default property alias panes: holder.data

    readonly property real plotWidth: frame.width
    readonly property real flagRoom: Theme.px(22)
    readonly property real labelRoom: Theme.px(22)
    readonly property real room: height - flagRoom - labelRoom - Theme.px(4)

    property int readColumn: -1
    readonly property int columns: gaps.length
    readonly property real readAt: readColumn >= 0 && columns > 0 ? dataBegin + (readColumn + 0.5) * (dataEnd - dataBegin) / columns : 0
    readonly property real readX: Math.round(xOf(readAt))
    // What is said of a column whatever it shows: why nothing is known, and the flags near it.
    readonly property string gapText: {
        switch (readColumn >= 0 && readColumn < columns ? gaps[readColumn] : 0) {
        case 1:
            return qsTr("Not polled");
        case 2:
            return qsTr("No data: fallback or not available");
        case 3:
            return qsTr("Still to come");
        default:
            return "";
        }
    }
    readonly property var allLines: {
        const lines = [];
        if (readColumn < 0 || readColumn >= columns)
            return lines;
        if (gapText.length > 0)
            lines.push({
                label: gapText,
                text: ""
            });
        for (let i = 0; i < readLines.length; ++i)
            lines.push(readLines[i]);
        const width = (dataEnd - dataBegin) / columns;
        for (let i = 0; i < flags.length; ++i) {
            if (Math.abs(flags[i].at - readAt) < width * 2)
                lines.push({
                    label: flags[i].text,
                    text: ""
                });
        }
        return lines;
    }

    // What is drawn, for a picture: [{y, height, minimum, maximum, unit, marks [{value, text}], layers [{kind, color, fill,
    // dash, lineWidth, means, lows, highs}], ends [{value, text, color}]}]
    property var plots: []
    property var keys: [] // [{text, color}]

    signal panRequested(share: real)
    signal zoomRequested(factor: real, at: real)
    signal followRequested

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
    // The next number with one digit that holds the value, and whose half is as plain.
    function roundUp(value: real): real {
        if (!isFinite(value) || value <= 0)
            return 0;
        const power = Math.pow(10, Math.floor(Math.log10(value)));
        const steps = [1, 2, 3, 4, 5, 6, 8, 10];
        for (let i = 0; i < steps.length; ++i) {
            if (value <= steps[i] * power * 1.0001)
                return steps[i] * power;
        }
        return value;
    }
    // For ChartPicture.
    function picture(title: string, subtitle: string, footer: string): var {
        return {
            title: title,
            subtitle: subtitle,
            footer: footer,
            summary: summary,
            font: Theme.font.sans,
            background: Theme.color.surfaceCard,
            textColor: Theme.color.textPrimary,
            softColor: Theme.color.textSecondary,
            axisColor: Theme.color.chartAxis,
            gridColor: Theme.color.chartGrid,
            gapColor: Theme.color.flowIdle,
            gapGround: Theme.color.surfaceInset,
            plotWidth: plotWidth,
            room: room,
            leftRoom: leftRoom,
            rightRoom: rightRoom,
            flagRoom: flagRoom,
            labelRoom: labelRoom,
            dataBegin: dataBegin,
            dataEnd: dataEnd,
            viewBegin: viewBegin,
            viewEnd: viewEnd,
            gaps: gaps,
            ticks: ticks,
            flags: flags,
            plots: plots,
            keys: keys
        };
    }
    function marked(values: list<real>, unit: string, signed: bool, scale1000: bool): var {
        const list = [];
        for (let i = 0; i < values.length; ++i) {
            const text = Format.axisNumber(values[i], unit, scale1000);
            list.push({
                value: values[i],
                text: signed && values[i] > 0 ? "+" + text : text
            });
        }
        return list;
    }
    function spokenTime(at: real): string {
        const words = root.timeOf;
        return words(at);
    }
    function spoken(): string {
        const texts = [];
        for (let i = 0; i < allLines.length; ++i)
            texts.push(qsTr("%1 %2", "a curve and its value").arg(allLines[i].label).arg(allLines[i].text).trim());
        return texts.join("; ");
    }

    Accessible.role: Accessible.Chart
    Accessible.name: summary
    Accessible.description: readColumn >= 0 ? qsTr("%1: %2", "a time, and the values then").arg(spokenTime(readAt)).arg(spoken()) : qsTr("Left and Right read the values.")

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

    // The crosshair and its readout draw over what is right of the plots. Time and values run the same way in every language.
    Item {
        id: frame
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        anchors.left: parent.left
        anchors.leftMargin: root.leftRoom
        anchors.right: parent.right
        anchors.rightMargin: root.rightRoom
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
        Item {
            id: holder
            anchors.fill: parent
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
                readonly property real roomRight: (index + 1 < root.flags.length ? Math.min(frame.width, root.xOf(root.flags[index + 1].at)) : frame.width + root.rightRoom) - x
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
                DashLine {
                    width: Theme.stroke.hairline
                    height: frame.height
                    dash: Theme.px(2)
                    gap: Theme.px(3)
                    color: Theme.color.textTertiary
                }
                Icon {
                    id: flagIcon
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
                AppText {
                    visible: root.flagTexts && width >= Math.min(implicitWidth, Theme.px(60))
                    anchors.left: flagIcon.right
                    anchors.leftMargin: Theme.space.s1
                    anchors.verticalCenter: flagIcon.verticalCenter
                    width: Math.max(0, Math.min(implicitWidth, flag.roomRight - Theme.px(24)))
                    text: flag.entry.text
                    textStyle: Theme.type.caption
                    color: Theme.color.textSecondary
                    hint: true
                    Accessible.ignored: true
                }
            }
        }

        Rectangle {
            visible: root.readColumn >= 0
            x: root.readX
            width: Theme.stroke.hairline
            height: frame.height
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
        ChartReadout {
            objectName: "chartReadout"
            readonly property real wanted: root.readX + Theme.space.s2
            visible: root.readColumn >= 0
            z: 2
            x: wanted + width > frame.width + root.rightRoom - Theme.space.s2 ? root.readX - width - Theme.space.s2 : wanted
            y: Theme.space.s1
            title: root.readColumn >= 0 ? root.spokenTime(root.readAt) : ""
            lines: root.allLines
        }
    }
}
