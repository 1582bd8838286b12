// SPDX-License-Identifier: GPL-3.0-or-later
// Up to four gauges beside each other, as large as the room allows; where it is narrow they go below each other.
//   gauges  list of {name, label, value, from, to, unit, shape, twoWay, marks, observedScale, belowFloor, caption, tone, stale}
//           (tone "in" | "out": colour by flow; by family otherwise)
//   family, stale (all of them), animated, most (largest diameter)
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Item {
    id: root

    property var gauges: []
    property string family
    property bool stale: false
    property bool animated: true
    property real most: Theme.px(count > 2 ? 156 : 168)

    readonly property int count: Math.min(4, gauges.length)
    readonly property real gap: Theme.space.s5
    readonly property real least: Theme.px(108)
    readonly property int across: Math.max(1, Math.min(count, Math.floor((width + gap) / (least + gap))))
    readonly property real diameter: Math.max(Math.min(least, width), Math.min(most, (width - (across - 1) * gap) / across))

    function arcColor(gauge: var): color {
        if (gauge.belowFloor ?? false)
            return Theme.color.statusWarning;
        switch (gauge.tone ?? "") {
        case "in":
            return Theme.color.flowInFill;
        case "out":
            return Theme.color.flowOutFill;
        default:
            return Theme.familyColor(root.family);
        }
    }

    implicitWidth: count * most + Math.max(0, count - 1) * gap
    implicitHeight: grid.implicitHeight

    Grid {
        id: grid

        anchors.horizontalCenter: parent.horizontalCenter
        columns: root.across
        columnSpacing: root.across > 1 ? Math.max(0, Math.min(root.gap * 2, (root.width - root.across * root.diameter) / (root.across - 1))) : 0
        rowSpacing: Theme.space.s3

        Repeater {
            // By number, so that a gauge stays and moves its arc when a new reading comes.
            model: root.count

            Gauge {
                required property int index
                readonly property var info: root.gauges[index] ?? ({})

                objectName: "gauge:" + (info.name ?? index)
                diameter: root.diameter
                value: info.value ?? NaN
                from: info.from ?? 0
                to: info.to ?? NaN
                unit: info.unit ?? ""
                shape: info.shape ?? ""
                twoWay: info.twoWay ?? (from < 0 && to > 0)
                marks: info.marks ?? []
                observedScale: info.observedScale ?? false
                caption: info.caption ?? ""
                name: info.label ?? ""
                stale: root.stale || (info.stale ?? false)
                animated: root.animated
                arcColor: root.arcColor(info)
            }
        }
    }
}
