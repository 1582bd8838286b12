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

    property alias colorBy: map.colorBy

    signal deviceOpened(deviceId: string)
    signal colorByChosen(what: string)

    readonly property var powerScale: [Theme.color.flowOut3, Theme.color.flowOut2, Theme.color.flowOut1, Theme.color.flowZero, Theme.color.flowIn1, Theme.color.flowIn2, Theme.color.flowIn3]
    readonly property var levelScale: [Theme.color.level0, Theme.color.level1, Theme.color.level2, Theme.color.level3, Theme.color.level4, Theme.color.level5, Theme.color.level6]
    readonly property var ageScale: [Theme.color.level6, Theme.color.level5, Theme.color.level4, Theme.color.level3, Theme.color.level2, Theme.color.level1, Theme.color.level0]
    readonly property var shades: map.colorBy === "power" ? powerScale : map.colorBy === "level" ? levelScale : ageScale

    Accessible.role: Accessible.Graphic
    Accessible.name: map.summary

    FleetMap {
        id: map
        list: root.fleet
        isActive: root.visible
    }
    Item {
        id: head
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: Theme.space.s2
        width: parent.width - 2 * anchors.leftMargin
        height: Theme.px(32)
        AppText {
            id: title
            anchors.left: parent.left
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
            onEdited: value => root.colorByChosen(value)
        }
    }
    Item {
        id: labels
        objectName: "mapLabels"
        // Over the blocks of the picture, which stands the same in every language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
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
                HoverHandler {
                    onHoveredChanged: {
                        if (hovered)
                            Tips.show(blockLabel, blockText.text);
                        else
                            Tips.hide(blockLabel);
                    }
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: blockLabel.block.icon
                    size: Theme.px(12)
                    color: Theme.familyColor(blockLabel.block.family)
                }
                AppText {
                    id: blockText
                    anchors.verticalCenter: parent.verticalCenter
                    readonly property real room: blockLabel.next - blockLabel.x - Theme.px(20)
                    // A block of few devices has its icon alone: two letters and an ellipsis say less.
                    width: room >= Math.min(implicitWidth, Theme.px(40)) ? Math.min(implicitWidth, room) : 0
                    visible: width > 0
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
                anchors.left: parent.left
                anchors.leftMargin: Theme.space.s3
                y: Theme.space.s2
                width: bubble.width - 2 * anchors.leftMargin
                wrapMode: Text.Wrap
                text: map.describe(brush.hoveredCell)
            }
        }
    }
    // How the value is spread in each family, of what is shown.
    Row {
        id: distribution

        readonly property int families: Math.max(1, map.spreads.length)

        visible: root.distributionShown
        anchors.left: head.left
        anchors.right: head.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.s3
        height: visible ? Theme.px(148) : 0
        spacing: Theme.space.s6
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Distribution of what is shown")
        Repeater {
            model: map.spreads.length
            Item {
                id: spread

                required property int index
                readonly property mapSpread values: map.spreads[index]

                width: (distribution.width - (distribution.families - 1) * distribution.spacing) / distribution.families
                height: distribution.height
                // Which bar the keys are at; -1: none.
                property int currentBar: -1
                function move(by: int): void {
                    for (let bar = currentBar + by; bar >= 0 && bar < values.bins.length; bar += by) {
                        if (values.bins[bar] > 0) {
                            currentBar = bar;
                            return;
                        }
                    }
                }
                function showBar(bar: int): void {
                    const query = map.queryForBin(index, bar);
                    if (query.length > 0)
                        root.fleet.searchText = query;
                }
                activeFocusOnTab: values.count > 0
                onActiveFocusChanged: {
                    currentBar = -1;
                    if (activeFocus)
                        move(1);
                }
                // Of the bar that the keys are at, and of its devices now.
                readonly property string barText: currentBar >= 0 && currentBar < values.bins.length ? map.binText(index, currentBar) : ""
                onBarTextChanged: {
                    if (barText.length > 0)
                        Tips.show(spread, barText);
                    else
                        Tips.hide(spread);
                }
                Keys.onLeftPressed: move(-1)
                Keys.onRightPressed: move(1)
                Keys.onReturnPressed: showBar(currentBar)
                Keys.onEnterPressed: showBar(currentBar)
                objectName: "spread:" + values.family
                Accessible.focusable: true
                Accessible.role: Accessible.ListItem
                Accessible.description: barText
                Accessible.onPressAction: showBar(currentBar)
                Accessible.name: spread.values.count > 0 ? qsTr("%1: %2").arg(spread.values.label).arg(spread.values.middleText) : qsTr("%1: not reported").arg(spread.values.label)

                Icon {
                    id: familyMark
                    anchors.left: parent.left
                    y: Theme.px(2)
                    name: Theme.familyIcon(spread.values.family)
                    size: Theme.px(14)
                    color: Theme.familyColor(spread.values.family)
                }
                AppText {
                    anchors.left: familyMark.right
                    anchors.leftMargin: Theme.px(6)
                    anchors.right: parent.right
                    textStyle: Theme.type.caption
                    color: Theme.color.textSecondary
                    hint: true
                    text: spread.values.silent > 0 && spread.values.count > 0 ? qsTr("%1, %2 without").arg(spread.values.label).arg(Format.count(spread.values.silent)) : spread.values.label
                    Accessible.ignored: true
                }
                AppText {
                    y: Theme.px(48)
                    width: parent.width
                    visible: spread.values.count === 0
                    textStyle: Theme.type.caption
                    color: Theme.color.textTertiary
                    text: qsTr("not reported")
                    Accessible.ignored: true
                }
                Row {
                    id: bars
                    LayoutMirroring.enabled: false
                    LayoutMirroring.childrenInherit: true
                    anchors.left: parent.left
                    anchors.bottom: ends.top
                    anchors.bottomMargin: Theme.px(2)
                    height: Theme.px(66)
                    Repeater {
                        model: spread.values.bins.length
                        Item {
                            id: bar
                            required property int index
                            readonly property int devices: spread.values.bins[index] ?? 0
                            width: spread.width / Math.max(1, spread.values.bins.length)
                            height: bars.height
                            Rectangle {
                                anchors.left: parent.left
                                anchors.bottom: parent.bottom
                                width: Math.max(1, Math.floor(parent.width) - 1)
                                height: bar.devices === 0 ? 0 : Math.max(2, parent.height * bar.devices / Math.max(1, spread.values.most))
                                color: barArea.containsMouse || spread.currentBar === bar.index ? Theme.color.textPrimary : root.shades[spread.values.steps[bar.index]] ?? Theme.color.textTertiary
                            }
                            MouseArea {
                                id: barArea
                                anchors.fill: parent
                                enabled: bar.devices > 0
                                hoverEnabled: true
                                onClicked: spread.showBar(bar.index)
                                onContainsMouseChanged: {
                                    if (containsMouse)
                                        Tips.show(barArea, map.binText(spread.index, bar.index));
                                    else
                                        Tips.hide(barArea);
                                }
                            }
                        }
                    }
                }
                Hairline {
                    anchors.top: bars.bottom
                    width: parent.width
                    visible: spread.values.count > 0
                }
                Item {
                    id: ends
                    LayoutMirroring.enabled: false
                    LayoutMirroring.childrenInherit: true
                    anchors.bottom: middle.top
                    width: parent.width
                    height: Theme.px(18)
                    AppText {
                        anchors.left: parent.left
                        textStyle: Theme.type.micro
                        font.weight: Font.Normal
                        color: Theme.color.textTertiary
                        text: spread.values.lowText
                        Accessible.ignored: true
                    }
                    AppText {
                        anchors.right: parent.right
                        textStyle: Theme.type.micro
                        font.weight: Font.Normal
                        color: Theme.color.textTertiary
                        text: spread.values.highText
                        Accessible.ignored: true
                    }
                }
                AppText {
                    id: middle
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Theme.px(32)
                    textStyle: Theme.type.caption
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    color: Theme.color.textSecondary
                    text: spread.values.middleText
                    hint: true
                    Accessible.ignored: true
                }
            }
        }
    }
}
