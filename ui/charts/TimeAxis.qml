// SPDX-License-Identifier: GPL-3.0-or-later
// Grid lines and times below the plots. Which times, and how they read, is the page's to say: it knows the zone.
//   ticks [{at, text}]
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Item {
    id: root

    required property var ticks
    required property real begin
    required property real end
    required property real labelsY

    function xOf(at: real): real {
        return end > begin ? (at - begin) / (end - begin) * width : 0;
    }

    Repeater {
        model: root.ticks.length
        Item {
            id: mark
            required property int index
            readonly property var tick: root.ticks[index] ?? ({
                    at: 0,
                    text: ""
                })
            x: Math.round(root.xOf(tick.at))
            Rectangle {
                width: Theme.stroke.hairline
                height: root.height
                color: Theme.color.chartGrid
            }
            AppText {
                x: Math.max(-mark.x, Math.min(root.width - mark.x - width, -width / 2))
                y: root.labelsY
                text: mark.tick.text
                textStyle: Theme.type.caption
                color: Theme.color.chartAxis
                Accessible.ignored: true
            }
        }
    }
}
