// SPDX-License-Identifier: GPL-3.0-or-later
// Every device as one small cell, in blocks by family. Pull over a block to filter by its values; what the filter leaves
// out is faint.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards
import Fleet.Devices

Panel {
    id: root

    required property DeviceListModel fleet
    property bool distributionShown: false

    signal deviceOpened(deviceId: string)

    readonly property var powerScale: [Theme.color.flowOut3, Theme.color.flowOut2, Theme.color.flowOut1, Theme.color.flowZero, Theme.color.flowIn1, Theme.color.flowIn2, Theme.color.flowIn3]
    readonly property var levelScale: [Theme.color.level0, Theme.color.level1, Theme.color.level2, Theme.color.level3, Theme.color.level4, Theme.color.level5, Theme.color.level6]
    readonly property var ageScale: [Theme.color.level6, Theme.color.level5, Theme.color.level4, Theme.color.level3, Theme.color.level2, Theme.color.level1, Theme.color.level0]
    readonly property var shades: map.colorBy === "power" ? powerScale : map.colorBy === "level" ? levelScale : ageScale
    readonly property var stepNames: map.colorBy === "power" ? [qsTr("out, high"), qsTr("out, medium"), qsTr("out, low"), qsTr("none"), qsTr("in, low"), qsTr("in, medium"), qsTr("in, high")] : map.colorBy === "level" ? [qsTr("to 14 %"), qsTr("to 28 %"), qsTr("to 42 %"), qsTr("to 57 %"), qsTr("to 71 %"), qsTr("to 85 %"), qsTr("to 100 %")] : [qsTr("under 1 min"), qsTr("to 5 min"), qsTr("to 15 min"), "", qsTr("to 2 h"), "", qsTr("over 2 h")]

    Accessible.role: Accessible.Graphic
    Accessible.name: map.summary

    FleetMap {
        id: map
        list: root.fleet
        isActive: root.visible
    }
    Item {
        id: head
        x: Theme.space.s4
        y: Theme.space.s2
        width: parent.width - 2 * x
        height: Theme.px(32)
        AppText {
            id: title
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Theme.type.title3
            text: map.colorBy === "power" ? qsTr("All devices by power") : map.colorBy === "level" ? qsTr("All devices by charge level") : qsTr("All devices by age of the reading")
        }
        Row {
            id: legend
            anchors.right: chooser.left
            anchors.rightMargin: Theme.space.s4
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s2
            visible: head.width > title.width + width + chooser.width + Theme.space.s8
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                textStyle: Theme.type.caption
                color: Theme.color.textSecondary
                text: map.colorBy === "power" ? qsTr("Out") : map.colorBy === "level" ? qsTr("Empty") : qsTr("Fresh")
            }
            Row {
                anchors.verticalCenter: parent.verticalCenter
                Repeater {
                    model: 7
                    Rectangle {
                        required property int index
                        width: Theme.px(14)
                        height: Theme.px(10)
                        color: root.shades[index]
                    }
                }
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                textStyle: Theme.type.caption
                color: Theme.color.textSecondary
                text: map.colorBy === "power" ? qsTr("In") : map.colorBy === "level" ? qsTr("Full") : qsTr("Old")
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(8)
                height: width
                color: Theme.color.statusDanger
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                textStyle: Theme.type.caption
                color: Theme.color.textSecondary
                text: qsTr("failed or offline %1").arg(Format.count(map.alarmCount))
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(8)
                height: width
                color: "transparent"
                border.width: 1
                border.color: Theme.color.statusWarning
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                textStyle: Theme.type.caption
                color: Theme.color.textSecondary
                text: qsTr("last known %1").arg(Format.count(map.lastKnownCount))
            }
        }
        AppComboBox {
            id: chooser
            objectName: "mapColorBy"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(150)
            name: qsTr("Colour by")
            options: [
                { value: "power", text: qsTr("By power") },
                { value: "level", text: qsTr("By level") },
                { value: "freshness", text: qsTr("By age") }
            ]
            chosenValue: map.colorBy
            onEdited: value => map.colorBy = value
        }
    }
    Item {
        id: labels
        anchors.left: head.left
        anchors.right: head.right
        anchors.top: head.bottom
        height: Theme.px(18)
        clip: true
        Repeater {
            model: map.blocks.length
            Row {
                id: blockLabel
                required property int index
                readonly property mapBlock block: map.blocks[index]
                readonly property real next: index + 1 < heat.blockLefts.length ? heat.blockLefts[index + 1] : labels.width
                x: heat.blockLefts[index] ?? 0
                spacing: Theme.space.s1
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: blockLabel.block.icon
                    size: Theme.px(12)
                    color: Theme.familyColor(blockLabel.block.family)
                }
                AppText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.max(0, Math.min(implicitWidth, blockLabel.next - blockLabel.x - Theme.px(20)))
                    textStyle: Theme.type.caption
                    color: Theme.color.textSecondary
                    text: qsTr("%1 %2", "family and count").arg(blockLabel.block.label).arg(Format.count(blockLabel.block.count))
                }
            }
        }
    }
    HeatCells {
        id: heat
        objectName: "fleetMap"
        anchors.left: head.left
        anchors.right: head.right
        anchors.top: labels.bottom
        anchors.topMargin: Theme.space.s1
        anchors.bottom: root.distributionShown ? distribution.top : parent.bottom
        anchors.bottomMargin: Theme.space.s3
        cells: map.cells
        blockSizes: map.blockSizes
        scale: root.shades
        emptyColor: Theme.color.borderSubtle
        alarmColor: Theme.color.statusDanger
        lastKnownColor: Theme.color.statusWarning
        ground: Theme.color.surfaceCard
        blockGap: Theme.space.s4

        MouseArea {
            id: brush

            property real from: NaN
            property real to: NaN
            readonly property bool pulling: pressed && Math.abs(to - from) > 4
            readonly property int hoveredCell: containsMouse && !pulling ? heat.cellAt(mouseX, mouseY) : -1

            anchors.fill: parent
            hoverEnabled: true
            preventStealing: true
            cursorShape: Qt.CrossCursor
            onPressed: mouse => {
                from = mouse.x;
                to = mouse.x;
            }
            onPositionChanged: mouse => {
                if (pressed)
                    to = Math.max(0, Math.min(width, mouse.x));
            }
            onReleased: mouse => {
                if (Math.abs(to - from) <= 4) {
                    const id = map.deviceAt(heat.cellAt(mouse.x, mouse.y));
                    if (id.length > 0)
                        root.deviceOpened(id);
                    return;
                }
                const block = heat.blockAt(from);
                const query = map.queryFor(heat.firstBetween(block, from, to), heat.lastBetween(block, from, to));
                if (query.length > 0)
                    root.fleet.searchText = query;
            }
        }
        Rectangle {
            visible: brush.pulling
            x: Math.min(brush.from, brush.to)
            width: Math.abs(brush.to - brush.from)
            height: parent.height
            color: "transparent"
            border.width: 2
            border.color: Theme.color.accentText
            radius: Theme.radius.xs
        }
        Panel {
            id: bubble
            visible: brush.hoveredCell >= 0 && text.text.length > 0
            kind: "overlay"
            width: Math.min(Theme.px(380), text.implicitWidth + 2 * Theme.space.s3)
            height: text.implicitHeight + 2 * Theme.space.s2
            x: Math.max(0, Math.min(parent.width - width, brush.mouseX + Theme.space.s3))
            y: Math.max(0, Math.min(parent.height - height, brush.mouseY + Theme.space.s3))
            AppText {
                id: text
                x: Theme.space.s3
                y: Theme.space.s2
                width: bubble.width - 2 * x
                wrapMode: Text.Wrap
                text: map.describe(brush.hoveredCell)
            }
        }
    }
    Item {
        id: distribution

        readonly property int most: Math.max(1, ...map.distribution)

        visible: root.distributionShown
        anchors.left: head.left
        anchors.right: head.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.s3
        height: visible ? Theme.px(132) : 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Distribution of what is shown")
        AppText {
            id: distributionTitle
            textStyle: Theme.type.label
            color: Theme.color.textSecondary
            text: qsTr("Distribution of what is shown")
        }
        Row {
            anchors.top: distributionTitle.bottom
            anchors.topMargin: Theme.space.s1
            anchors.bottom: parent.bottom
            spacing: Theme.space.s2
            Repeater {
                model: 7
                Item {
                    id: bar
                    required property int index
                    readonly property int devices: map.distribution[index] ?? 0
                    visible: root.stepNames[index].length > 0
                    width: Math.min(Theme.px(120), distribution.width / 7 - Theme.space.s2)
                    height: parent.height
                    Accessible.role: Accessible.ListItem
                    Accessible.name: qsTr("%1: %2", "step of a scale and count").arg(root.stepNames[index]).arg(Format.count(devices))
                    Rectangle {
                        width: parent.width
                        height: Math.max(bar.devices > 0 ? 2 : 0, (parent.height - Theme.px(40)) * bar.devices / distribution.most)
                        anchors.bottom: amount.top
                        radius: Theme.radius.xs
                        color: root.shades[bar.index]
                    }
                    AppText {
                        id: amount
                        anchors.bottom: step.top
                        text: Format.count(bar.devices)
                        textStyle: Theme.type.label
                        Accessible.ignored: true
                    }
                    AppText {
                        id: step
                        anchors.bottom: parent.bottom
                        width: parent.width
                        textStyle: Theme.type.caption
                        color: Theme.color.textTertiary
                        text: root.stepNames[bar.index]
                        hint: true
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
