// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses a minute of the past. Shows over a stretch of time what was recorded: the net power as a curve, gaps, flags,
// and a needle. A press or a drag puts the needle there; Left and Right move it by a minute, with Shift by a quarter of
// an hour, PageUp and PageDown by an hour, Home and End to the ends.
//   net, gaps: by column from dataBegin to dataEnd    flags [{at, icon, color, text}]    ticks [{at, text}]
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Charts

FocusScope {
    id: root

    required property list<real> net
    required property list<int> gaps
    required property real lowest
    required property real highest
    required property real dataBegin
    required property real dataEnd
    required property real viewBegin
    required property real viewEnd
    required property var ticks
    required property var flags
    required property real at // NaN: none
    required property string atText // for people, with the day
    required property string name

    signal moved(at: real)
    signal zoomRequested(factor: real, at: real)
    signal panRequested(share: real)

    readonly property real minuteMs: 60000

    function xOf(at: real): real {
        return viewEnd > viewBegin ? (at - viewBegin) / (viewEnd - viewBegin) * frame.width : 0;
    }
    function moveTo(at: real): void {
        root.moved(Math.max(viewBegin, Math.min(viewEnd, Math.round(at / minuteMs) * minuteMs)));
    }

    implicitHeight: Theme.px(96)
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: name
    Accessible.description: atText
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.moveTo(root.at + root.minuteMs)
    Accessible.onDecreaseAction: root.moveTo(root.at - root.minuteMs)
    Keys.onPressed: event => {
        const by = (event.modifiers & Qt.ShiftModifier) !== 0 ? 15 : 1;
        switch (event.key) {
        case Qt.Key_Left:
            root.moveTo(root.at - by * root.minuteMs);
            break;
        case Qt.Key_Right:
            root.moveTo(root.at + by * root.minuteMs);
            break;
        case Qt.Key_PageUp:
            root.moveTo(root.at - 60 * root.minuteMs);
            break;
        case Qt.Key_PageDown:
            root.moveTo(root.at + 60 * root.minuteMs);
            break;
        case Qt.Key_Home:
            root.moveTo(root.viewBegin);
            break;
        case Qt.Key_End:
            root.moveTo(root.viewEnd);
            break;
        default:
            return;
        }
        event.accepted = true;
    }

    Item {
        id: frame
        // Time runs to the right in every language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        anchors.fill: parent
        anchors.leftMargin: Theme.space.s4
        anchors.rightMargin: Theme.space.s4
        anchors.topMargin: Theme.px(20)
        anchors.bottomMargin: Theme.px(22)

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius.sm
            color: Theme.color.surfaceInset
        }
        TimeAxis {
            anchors.fill: parent
            labelsY: height + Theme.px(4)
            ticks: root.ticks
            begin: root.viewBegin
            end: root.viewEnd
        }
        PlotItem {
            anchors.fill: parent
            kind: PlotItem.Gaps
            gaps: root.gaps
            dataBegin: root.dataBegin
            dataEnd: root.dataEnd
            viewBegin: root.viewBegin
            viewEnd: root.viewEnd
            color: Theme.color.flowIdle
            secondColor: Theme.color.surfaceCard
        }
        PlotItem {
            anchors.fill: parent
            kind: PlotItem.Curve
            means: root.net
            dataBegin: root.dataBegin
            dataEnd: root.dataEnd
            viewBegin: root.viewBegin
            viewEnd: root.viewEnd
            minimum: Math.min(0, root.lowest) * 1.1
            maximum: Math.max(0.1, root.highest) * 1.1
            lineWidth: 1.5
            color: Theme.color.textTertiary
            secondColor: Qt.rgba(Theme.color.textTertiary.r, Theme.color.textTertiary.g, Theme.color.textTertiary.b, 0.15)
        }
        Repeater {
            model: root.flags.length
            Icon {
                id: flag
                required property int index
                readonly property var entry: root.flags[index]
                objectName: "scrubberFlag:" + index
                visible: (entry?.at ?? 0) >= root.viewBegin && (entry?.at ?? 0) <= root.viewEnd
                x: root.xOf(entry?.at ?? 0) - width / 2
                y: -Theme.px(17)
                name: entry?.icon ?? ""
                size: Theme.px(14)
                color: entry?.color ?? Theme.color.textTertiary
                Accessible.role: Accessible.Graphic
                Accessible.name: entry?.text ?? ""
                HoverHandler {
                    onHoveredChanged: {
                        if (hovered)
                            Tips.show(flag, flag.entry.text);
                        else
                            Tips.hide(flag);
                    }
                }
            }
        }
        Item {
            id: needle
            visible: isFinite(root.at)
            x: Math.round(root.xOf(root.at))
            height: parent.height
            Rectangle {
                x: -width / 2
                width: Theme.stroke.focus
                height: parent.height
                color: Theme.color.statusWarning
            }
            Rectangle {
                x: -width / 2
                y: parent.height - height / 2
                width: Theme.px(14)
                height: width
                radius: width / 2
                color: Theme.color.statusWarning
                border.width: Theme.stroke.focus
                border.color: Theme.color.surfaceCard
            }
        }
        MouseArea {
            anchors.fill: parent
            anchors.topMargin: -Theme.px(4)
            anchors.bottomMargin: -Theme.px(12)
            preventStealing: true
            function follow(x: real): void {
                root.moveTo(root.viewBegin + x / frame.width * (root.viewEnd - root.viewBegin));
            }
            onPressed: event => {
                root.forceActiveFocus(Qt.MouseFocusReason);
                follow(event.x);
            }
            onPositionChanged: event => follow(event.x)
            onWheel: event => {
                if ((event.modifiers & Qt.ControlModifier) !== 0)
                    root.zoomRequested(Math.pow(0.8, event.angleDelta.y / 120), event.x / frame.width);
                else if (event.angleDelta.x !== 0)
                    root.panRequested(-event.angleDelta.x / 120 * 0.1);
                else
                    event.accepted = false;
            }
        }
        FocusRing {
            shown: root.activeFocus
            cornerRadius: Theme.radius.sm
        }
    }
}
