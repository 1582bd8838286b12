// SPDX-License-Identifier: GPL-3.0-or-later
// A time axis: round times of the shown zone as ticks, whatever range is in view.
//   beginsMs, endsMs   the range, milliseconds since the epoch
//   ticks              [{ms, text, major}]; major: a day begins
//   xOf(ms), msAt(x)   between time and place
//   gridHeight         lines under the ticks go so far down (0: none)
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme

Item {
    id: root

    required property real beginsMs
    required property real endsMs
    property real gridHeight: 0
    property real leastGap: Theme.px(72)

    readonly property real spanMs: Math.max(1, endsMs - beginsMs)
    readonly property var ticks: root.findTicks(beginsMs, endsMs, width, leastGap)

    function xOf(ms: real): real {
        return (ms - root.beginsMs) / root.spanMs * root.width;
    }
    function msAt(x: real): real {
        return root.beginsMs + x / Math.max(1, root.width) * root.spanMs;
    }
    // How far the shown zone is from UTC at that moment; the script engine itself knows only the computer's own zone.
    function offsetAt(ms: real): real {
        const parts = Format.wallClock(new Date(ms)).match(/\d+/g);
        if (!parts || parts.length < 5)
            return 0;
        return Date.UTC(Number(parts[0]), Number(parts[1]) - 1, Number(parts[2]), Number(parts[3]), Number(parts[4])) - Math.floor(ms / 60000) * 60000;
    }
    function findTicks(begins: real, ends: real, wide: real, least: real): var {
        const list = [];
        if (!(ends > begins) || !(wide > 0) || isNaN(begins))
            return list;
        const minute = 60000;
        const day = 1440 * minute;
        let step = 28 * day;
        for (const minutes of [1, 5, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10080, 20160]) {
            if (wide * minutes * minute / (ends - begins) >= least) {
                step = minutes * minute;
                break;
            }
        }
        const offset = root.offsetAt(begins);
        for (let local = Math.ceil((begins + offset) / step) * step; list.length < 200; local += step) {
            // A day with a change of the clocks has another offset after it.
            const ms = local - root.offsetAt(local - offset);
            if (ms > ends)
                break;
            if (ms < begins)
                continue;
            const major = local % day === 0;
            list.push({
                ms: ms,
                major: major,
                text: major ? Format.weekdayOfUtc(new Date(local)) : Format.clockTime(new Date(ms))
            });
        }
        return list;
    }

    implicitWidth: Theme.px(480)
    implicitHeight: Theme.type.micro.line

    Repeater {
        model: root.ticks

        Item {
            id: tick

            required property var modelData

            x: Math.round(root.xOf(modelData.ms))

            Rectangle {
                y: root.implicitHeight + Theme.px(4)
                width: Theme.stroke.hairline
                height: Math.max(0, root.gridHeight)
                color: tick.modelData.major ? Theme.color.borderDefault : Theme.color.borderSubtle
            }
            AppText {
                // The first and the last one stay inside.
                x: Math.max(-tick.x, Math.min(root.width - tick.x - width, -width / 2))
                textStyle: Theme.type.micro
                font.weight: tick.modelData.major ? Theme.type.micro.weight : Font.Normal
                color: tick.modelData.major ? Theme.color.textSecondary : Theme.color.textTertiary
                text: tick.modelData.text
                Accessible.ignored: true
            }
        }
    }
}
