// SPDX-License-Identifier: GPL-3.0-or-later
// Up to four gauges, chosen by the shape of what the device reports.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Devices

Panel {
    id: root

    required property DeviceDetail device

    readonly property int gaugeCount: device.gauges.length
    readonly property real diameter: Math.max(Theme.px(110), Math.min(Theme.size.gaugeHero, (width - Theme.space.s8 - (gaugeCount - 1) * Theme.space.s6) / Math.max(1, gaugeCount)))

    objectName: "heroPanel"
    visible: gaugeCount > 0
    implicitHeight: gaugeCount > 0 ? column.height + Theme.space.s6 : 0

    Column {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.space.s3
        spacing: Theme.space.s2

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: root.gaugeCount > 2 ? Theme.space.s6 : Theme.space.s12
            Repeater {
                model: root.device.gauges
                Gauge {
                    required property gaugeSpec modelData
                    objectName: "gauge:" + modelData.name
                    name: modelData.label
                    value: modelData.value
                    from: modelData.from
                    to: modelData.to
                    unit: modelData.unit
                    shape: modelData.shape
                    twoWay: modelData.twoWay
                    marks: modelData.marks
                    observedScale: modelData.observedScale
                    stale: modelData.stale
                    caption: modelData.caption
                    diameter: root.diameter
                    animated: true
                    arcColor: modelData.belowFloor ? Theme.color.statusWarning : modelData.tone === "in" ? Theme.color.flowInFill : modelData.tone === "out" ? Theme.color.flowOutFill : Theme.familyColor(root.device.family)
                }
            }
        }
        Repeater {
            model: root.device.overTexts
            Row {
                id: over
                required property string modelData
                anchors.horizontalCenter: parent?.horizontalCenter
                spacing: Theme.space.s2
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "status-warning"
                    size: Theme.size.iconSmall
                    color: Theme.color.statusWarning
                }
                AppText {
                    color: Theme.color.statusWarning
                    text: over.modelData
                }
            }
        }
    }
}
