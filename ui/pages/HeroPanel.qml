// SPDX-License-Identifier: GPL-3.0-or-later
// Up to four gauges, chosen by the shape of what the device reports, and beside them every value when there are few.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards
import Fleet.Devices

Panel {
    id: root

    required property DeviceDetail device

    readonly property int gaugeCount: Math.min(4, device.gauges.length)
    readonly property bool simple: fields.rows.length > 0 && fields.rows.length <= 8 && !fields.rows.some(row => row.openable || row.isNew)
    // The values have their place beside the gauges; a longer record has a panel of its own.
    readonly property bool showsValues: simple && gaugeCount > 0 && gaugeCount < 3 && width > Theme.px(560)
    readonly property real inner: width - 2 * Theme.space.s5
    readonly property real gaugesWidth: showsValues ? Math.min(gaugeCount * Theme.px(168) + (gaugeCount - 1) * Theme.space.s5, inner * 0.52) : inner

    objectName: "heroPanel"
    visible: gaugeCount > 0
    implicitHeight: gaugeCount > 0 ? Math.max(left.height, right.visible ? right.height : 0) + 2 * Theme.space.s4 : 0

    ModelRows {
        id: fields
        source: root.device.fields
        roles: ["name", "label", "text", "tone", "openable", "isNew"]
    }

    Column {
        id: left
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s5
        anchors.verticalCenter: parent.verticalCenter
        width: root.gaugesWidth
        spacing: Theme.space.s2

        GaugeHero {
            width: parent.width
            height: implicitHeight
            gauges: root.device.gauges
            family: root.device.family
        }
        Repeater {
            model: root.showsValues ? [] : root.device.overTexts
            StateRemark {
                required property string modelData
                anchors.horizontalCenter: parent?.horizontalCenter
                width: Math.min(implicitWidth, left.width)
                text: modelData
            }
        }
    }
    Rectangle {
        anchors.left: left.right
        anchors.leftMargin: Theme.space.s5
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.space.s4
        anchors.bottomMargin: Theme.space.s4
        width: Theme.stroke.hairline
        visible: root.showsValues
        color: Theme.color.borderSubtle
    }
    StateRows {
        id: right
        anchors.left: left.right
        anchors.leftMargin: 2 * Theme.space.s5
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s5
        anchors.verticalCenter: parent.verticalCenter
        visible: root.showsValues
        rows: root.showsValues ? fields.rows.map(row => ({ label: row.label, field: row.name, value: row.text, tone: row.tone })) : []
        stale: !root.device.available
        remarks: root.device.overTexts
    }
}
