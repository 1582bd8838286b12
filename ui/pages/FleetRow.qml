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
    required property int groupId
    property var columns: []
    property var lefts: []
    // Which of the columns begin with an icon, which hold numbers, and which is the name; -1: none.
    property var iconColumns: []
    property var numberColumns: []
    property int titleAt: -1
    property real lastWidth: 0
    property bool current: false
    property list<real> spark: [] // the last day, 0..1; empty: none
    property real viewX: 0 // of what is in sight: a head does not scroll sideways
    property real viewLead: 0 // the same, from where a line begins
    property real viewWidth: width

    signal groupToggled(groupId: int)
    signal groupFilterRequested(query: string)
    signal opened
    signal focused(extend: bool)
    signal selectToggled

    function widthOf(at: int): real {
        return at === columns.length - 1 ? lastWidth : lefts[at + 1] - lefts[at];
    }
    // What lies beside the window is not written: no text to lay out, and no frame when it changes.
    function inSight(at: int): bool {
        return lefts[at] < viewLead + viewWidth && lefts[at] + widthOf(at) > viewLead;
    }
    function hasBar(at: int): bool {
        return !isNaN(bars[at] ?? NaN) && widthOf(at) > Theme.px(96) && inSight(at);
    }

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
    // Parts that only some columns have are not made for every cell: a table makes them by the thousand.
    Repeater {
        model: root.isGroup ? 0 : root.columns.length

        Text {
            id: words

            required property int index
            readonly property tableColumn column: root.columns[index]
            readonly property real room: root.widthOf(index)
            readonly property string tone: root.tones[index] ?? ""
            readonly property bool barShown: root.hasBar(index)
            readonly property real lead: column.key === "title" || column.key === "status" || column.key === "lastAction" && root.lastActionState.length > 0 ? Theme.px(22) : 0
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
            anchors.verticalCenter: root.verticalCenter
            anchors.left: root.left
            anchors.leftMargin: root.lefts[index] + lead
            width: barShown ? Theme.px(52) : room - lead - Theme.space.s3 - (column.key === "title" && line.visible ? line.width + Theme.space.s2 : 0)
            text: root.inSight(index) ? root.cells[index] ?? "" : ""
            textFormat: Text.PlainText
            elide: column.key === "id" ? Text.ElideMiddle : Text.ElideRight
            horizontalAlignment: column.isNumber && !barShown ? Text.AlignRight : Text.AlignLeft
            font.family: column.key === "id" ? Theme.font.mono : Theme.font.sans
            font.pixelSize: column.key === "id" ? Theme.type.code.size : Theme.type.body.size
            font.weight: column.key === "title" ? Font.DemiBold : Font.Normal
            renderType: Text.NativeRendering
            color: !root.available ? Theme.color.textTertiary : tone.length > 0 ? Theme.toneColor(tone) : column.key === "title" || column.isNumber ? Theme.color.textPrimary : Theme.color.textSecondary
        }
    }
    Repeater {
        model: root.isGroup ? 0 : root.iconColumns.length
        Icon {
            required property int index
            readonly property int at: root.iconColumns[index] ?? 0
            readonly property string key: root.columns[at]?.key ?? ""

            anchors.left: root.left
            anchors.leftMargin: root.lefts[at]
            anchors.verticalCenter: root.verticalCenter
            visible: root.inSight(at)
            name: key === "title" ? Theme.familyIcon(root.family) : key === "status" ? root.statusIcon : root.lastActionState.length > 0 ? Theme.actionIcon(root.lastActionState) : ""
            size: Theme.px(14)
            color: key === "title" ? Theme.familyColor(root.family) : key === "status" ? Theme.toneColor(root.statusTone) : Theme.actionColor(root.lastActionState)
        }
    }
    Repeater {
        model: root.isGroup ? 0 : root.numberColumns.length
        Rectangle {
            id: track

            required property int index
            readonly property int at: root.numberColumns[index] ?? 0

            visible: root.hasBar(at)
            anchors.left: root.left
            anchors.leftMargin: root.lefts[at] + Theme.px(54)
            anchors.verticalCenter: root.verticalCenter
            width: root.widthOf(at) - Theme.px(54) - Theme.space.s4
            height: Theme.px(4)
            radius: height / 2
            color: Theme.color.borderSubtle
            Rectangle {
                anchors.left: parent.left
                // Told once more while the row is taken down.
                width: track.visible ? parent.width * (root?.bars[track.at] ?? 0) : 0
                height: parent.height
                radius: height / 2
                color: root.available ? Theme.familyColor(root.family) : Theme.color.textDisabled
            }
        }
    }
    PlotItem {
        id: line
        visible: !root.isGroup && root.titleAt >= 0 && root.spark.length > 0 && root.inSight(root.titleAt) && root.widthOf(root.titleAt) > Theme.px(150)
        anchors.left: parent.left
        anchors.leftMargin: root.titleAt < 0 ? 0 : root.lefts[root.titleAt] + root.widthOf(root.titleAt) - width - Theme.space.s3
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
    Repeater {
        model: root.isGroup ? 1 : 0
        FleetGroupHead {
            x: root.viewX
            width: root.viewWidth
            height: root.height
            groupId: root.groupId
            query: root.groupQuery
            label: root.groupLabel
            devices: root.groupCount
            open: root.groupIsOpen
            total: root.groupIsTotal
            filterable: root.groupQuery.length > 0
            sums: root.groupSums
            spoken: root.groupSpoken
            current: root.current
            onToggled: groupId => root.groupToggled(groupId)
            onFilterRequested: query => root.groupFilterRequested(query)
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
