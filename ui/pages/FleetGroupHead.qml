// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a group of devices: its name, how many, and its sums. Reused while scrolling: it holds no state.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Rectangle {
    id: root

    property int groupId: -1
    property string query // that shows this group alone
    property string label
    property int devices: 0
    property bool open: false
    property bool total: false
    property bool filterable: false
    property var sums: [] // texts, in the order of `words`; empty: nothing of the kind is reported
    property string spoken
    property bool current: false

    readonly property var words: [qsTr("net", "power of a group, into the devices is positive"), qsTr("stored"), qsTr("can take"), qsTr("can give"), qsTr("can shed"), qsTr("up to date")]
    readonly property real nameWidth: Theme.px(280)
    readonly property real cellWidth: Theme.px(132)
    readonly property int cells: Math.max(1, Math.min(6, Math.floor((width - nameWidth - Theme.space.s12) / cellWidth)))

    // With the group that was under the pointer when it was pressed: heads change places while somebody clicks.
    signal toggled(groupId: int)
    signal filterRequested(query: string)

    color: area.containsMouse && !root.total ? Theme.color.surfaceHover : Theme.color.surfaceInset
    Accessible.role: Accessible.Row
    Accessible.name: root.spoken
    Accessible.focusable: true
    Accessible.onPressAction: root.toggled(root.groupId)

    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        property int pressedId: -1
        onPressed: pressedId = root.groupId
        onClicked: root.toggled(pressedId)
    }
    Rectangle {
        visible: root.current
        anchors.fill: parent
        color: "transparent"
        border.width: 2
        border.color: Theme.color.focusRing
    }
    Icon {
        id: arrow
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.total
        name: root.open ? "chevron-down" : "chevron-right"
        size: Theme.px(16)
        color: Theme.color.textSecondary
    }
    AppText {
        id: name
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(36)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.nameWidth - anchors.leftMargin - amount.width - Theme.space.s4)
        textStyle: Theme.type.bodyStrong
        text: root.label
        hint: true
        Accessible.ignored: true
    }
    AppText {
        id: amount
        anchors.left: name.right
        anchors.leftMargin: Theme.space.s2
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.textSecondary
        text: Format.count(root.devices)
        Accessible.ignored: true
    }
    Row {
        id: figures
        anchors.left: parent.left
        anchors.leftMargin: root.nameWidth
        height: parent.height
        Repeater {
            model: root.cells
            Item {
                id: cell
                required property int index
                // Where there is no room for all of them, the last one still says how far they can be trusted.
                readonly property int which: index === root.cells - 1 ? 5 : index
                readonly property string amount: root.sums[which] ?? ""
                width: index === root.cells - 1 ? root.width - root.nameWidth - root.cellWidth * (root.cells - 1) - filter.width - Theme.space.s4 : root.cellWidth
                height: figures.height
                AppText {
                    id: number
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, cell.width - Theme.space.s2)
                    text: cell.amount
                    hint: true
                    Accessible.ignored: true
                }
                AppText {
                    anchors.left: number.right
                    anchors.leftMargin: Theme.space.s1
                    anchors.verticalCenter: parent.verticalCenter
                    visible: cell.amount.length > 0 && cell.width - number.width > implicitWidth + Theme.space.s2
                    textStyle: Theme.type.caption
                    color: Theme.color.textTertiary
                    text: root.words[cell.which]
                    Accessible.ignored: true
                }
            }
        }
    }
    IconButton {
        id: filter
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s2
        anchors.verticalCenter: parent.verticalCenter
        opacity: root.filterable && (area.containsMouse || hovered || visualFocus || root.current) ? 1 : 0
        enabled: root.filterable
        focusPolicy: Qt.NoFocus
        edge: Theme.px(26)
        iconSize: Theme.px(14)
        name: qsTr("Show only %1").arg(root.label)
        iconName: "filter"
        property string pressedQuery
        onPressed: pressedQuery = root.query
        onClicked: {
            // Nobody pressed it where a screen reader asks for it.
            const wanted = pressedQuery.length > 0 ? pressedQuery : root.query;
            pressedQuery = "";
            root.filterRequested(wanted);
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
