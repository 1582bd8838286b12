// SPDX-License-Identifier: GPL-3.0-or-later
// Up to four large gauges beside each other; they shrink from 172 to 96 when there is little room.
//   gauges [{value, from, to, unit, caption, name, marks, twoWay, observed, color}]   color: a colour, by family otherwise
//   family, stale, animated
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

    readonly property int count: Math.min(4, gauges.length)
    readonly property real gap: Theme.space.s5
    readonly property real diameter: Math.max(96, Math.min(Theme.px(count > 2 ? 160 : 172), (width - (count - 1) * gap) / Math.max(1, count)))

    implicitWidth: count * Theme.px(172) + Math.max(0, count - 1) * gap
    implicitHeight: Theme.px(172)

    Row {
        anchors.centerIn: parent
        spacing: root.count > 1 ? Math.max(0, Math.min(root.gap * 2, (root.width - root.count * root.diameter) / (root.count - 1))) : 0

        Repeater {
            model: root.count

            Gauge {
                required property int index
                readonly property var info: root.gauges[index] ?? ({})

                objectName: "gauge:" + (info.name ?? index)
                anchors.verticalCenter: parent.verticalCenter
                diameter: root.diameter
                value: info.value ?? NaN
                from: info.from ?? 0
                to: info.to ?? NaN
                unit: info.unit ?? ""
                twoWay: info.twoWay ?? (from < 0 && to > 0)
                marks: info.marks ?? []
                observedScale: info.observed ?? false
                caption: info.caption ?? ""
                name: info.name ?? ""
                stale: root.stale
                animated: root.animated
                arcColor: info.color ?? Theme.familyColor(root.family)
            }
        }
    }
}
