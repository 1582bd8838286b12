// SPDX-License-Identifier: GPL-3.0-or-later
// One device as a dense row, or the head of a group of them. Reused while scrolling: it holds no state.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Charts
import Fleet.Devices

Rectangle {
    id: root

    required property int index
    required property string family
    required property string statusIcon
    required property string statusTone
    required property string lastActionState
    required property string accessibleText
    required property list<string> cells
    required property list<real> bars
    required property list<string> tones
    required property bool isSelected
    required property bool available
    required property bool isGroup
    required property string groupLabel
    required property int groupCount
    required property bool groupIsOpen
    required property bool groupIsTotal
    required property var groupSums
    required property string groupSpoken
    required property string groupQuery
    property var columns: []
    property var lefts: []
    property real lastWidth: 0
    property bool current: false
    property list<real> spark: [] // the last day, 0..1; empty: none
    property real viewX: 0 // of what is in sight: a head does not scroll sideways
    property real viewWidth: width

    signal groupToggled
    signal groupFilterRequested
    signal opened
    signal focused(extend: bool)
    signal selectToggled

    color: isSelected ? Theme.color.surfaceSelected : area.containsMouse ? Theme.color.surfaceHover : "transparent"
    Accessible.role: Accessible.Row
    Accessible.name: accessibleText
    Accessible.ignored: isGroup // the head speaks for itself
    Accessible.focusable: true
    Accessible.selectable: true
    Accessible.selected: isSelected
    Accessible.onPressAction: root.opened()

    MouseArea {
        id: area
        anchors.fill: parent
        enabled: !root.isGroup
        hoverEnabled: true
        onClicked: mouse => {
            if ((mouse.modifiers & Qt.ControlModifier) !== 0)
                root.selectToggled();
            else
                root.focused((mouse.modifiers & Qt.ShiftModifier) !== 0);
        }
        onDoubleClicked: root.opened()
    }
    Rectangle {
        visible: root.current && !root.isGroup
        anchors.fill: parent
        color: "transparent"
        border.width: 2
        border.color: Theme.color.focusRing
    }
    AppCheckBox {
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.isGroup
        focusPolicy: Qt.NoFocus
        name: qsTr("Select")
        checked: root.isSelected
        onEdited: root.selectToggled()
    }
    Repeater {
        model: root.isGroup ? 0 : root.columns.length

        Item {
            id: cell

            required property int index
            readonly property tableColumn column: root.columns[index]
            readonly property string iconName: column.key === "title" ? Theme.familyIcon(root.family) : column.key === "status" ? root.statusIcon : column.key === "lastAction" && root.lastActionState.length > 0 ? Theme.actionIcon(root.lastActionState) : ""
            readonly property string tone: root.tones[index] ?? ""
            readonly property real bar: root.bars[index] ?? NaN
            readonly property bool barShown: !isNaN(bar) && width > Theme.px(96)

            anchors.left: root.left
            anchors.leftMargin: root.lefts[index]
            width: index === root.columns.length - 1 ? root.lastWidth : root.lefts[index + 1] - root.lefts[index]
            height: root.height

            Icon {
                anchors.left: parent.left
                visible: cell.iconName.length > 0
                anchors.verticalCenter: parent.verticalCenter
                name: cell.iconName.length > 0 ? cell.iconName : "info"
                size: Theme.px(14)
                color: cell.column.key === "title" ? Theme.familyColor(root.family) : cell.column.key === "status" ? Theme.toneColor(root.statusTone) : Theme.actionColor(root.lastActionState)
            }
            Text {
                id: words

                // As of AppText, which is too much for thousands of cells.
                readonly property bool hint: true

                HoverHandler {
                    enabled: words.truncated
                    onHoveredChanged: {
                        if (hovered)
                            Tips.show(words, words.text);
                        else
                            Tips.hide(words);
                    }
                }
                anchors.verticalCenter: parent.verticalCenter
                anchors.left: parent.left
                anchors.leftMargin: cell.iconName.length > 0 ? Theme.px(22) : 0
                width: cell.barShown ? Theme.px(52) : parent.width - anchors.leftMargin - Theme.space.s3 - (line.visible ? line.width + Theme.space.s2 : 0)
                text: root.cells[cell.index] ?? ""
                textFormat: Text.PlainText
                elide: cell.column.key === "id" ? Text.ElideMiddle : Text.ElideRight
                horizontalAlignment: cell.column.isNumber && !cell.barShown ? Text.AlignRight : Text.AlignLeft
                font.family: cell.column.key === "id" ? Theme.font.mono : Theme.font.sans
                font.pixelSize: cell.column.key === "id" ? Theme.type.code.size : Theme.type.body.size
                font.weight: cell.column.key === "title" ? Font.DemiBold : Font.Normal
                renderType: Text.NativeRendering
                color: !root.available ? Theme.color.textTertiary : cell.tone.length > 0 ? Theme.toneColor(cell.tone) : cell.column.key === "title" || cell.column.isNumber ? Theme.color.textPrimary : Theme.color.textSecondary
            }
            PlotItem {
                id: line
                visible: cell.column.key === "title" && root.spark.length > 0 && cell.width > Theme.px(150)
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s3
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(48)
                height: Theme.px(18)
                kind: PlotItem.Curve
                means: visible ? root.spark : []
                dataEnd: 1
                viewEnd: 1
                minimum: -0.08
                maximum: 1.08
                lineWidth: 1.5
                color: root.available ? Theme.familyColor(root.family) : Theme.color.textDisabled
                secondColor: "transparent"
            }
            Rectangle {
                visible: cell.barShown
                anchors.verticalCenter: parent.verticalCenter
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(54)
                width: parent.width - anchors.leftMargin - Theme.space.s4
                height: Theme.px(4)
                radius: height / 2
                color: Theme.color.borderSubtle
                Rectangle {
                    anchors.left: parent.left
                    width: cell.barShown ? parent.width * cell.bar : 0
                    height: parent.height
                    radius: height / 2
                    color: root.available ? Theme.familyColor(root.family) : Theme.color.textDisabled
                }
            }
        }
    }
    Repeater {
        model: root.isGroup ? 1 : 0
        FleetGroupHead {
            x: root.viewX
            width: root.viewWidth
            height: root.height
            label: root.groupLabel
            devices: root.groupCount
            open: root.groupIsOpen
            total: root.groupIsTotal
            filterable: root.groupQuery.length > 0
            sums: root.groupSums
            spoken: root.groupSpoken
            current: root.current
            onToggled: root.groupToggled()
            onFilterRequested: root.groupFilterRequested()
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 1
        color: Theme.color.borderSubtle
    }
}
