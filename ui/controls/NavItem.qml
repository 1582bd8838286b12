// SPDX-License-Identifier: GPL-3.0-or-later
// One page in the navigation rail, 36 high.
//   text, iconName, active (this page is shown), count (text at the end), alarm (count in red, dot when collapsed),
//   collapsed (icon only, with the text as tool tip), shortcut (for the tool tip), clicked()
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme

T.AbstractButton {
    id: root

    required property string iconName
    property bool active: false
    property string count
    property bool alarm: false
    property bool collapsed: false
    property string shortcut

    readonly property color foreground: active || hovered ? Theme.color.textPrimary : Theme.color.textSecondary

    function activate() {
        if (root.enabled)
            root.clicked();
    }

    implicitWidth: collapsed ? Theme.px(40) : Theme.size.navRail - Theme.space.s4
    implicitHeight: Theme.size.navItem
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: root.count.length > 0 ? qsTr("%1, %2").arg(root.text).arg(root.count) : root.text
    Accessible.selected: root.active
    Accessible.onPressAction: root.activate()
    Keys.onReturnPressed: root.activate()
    Keys.onEnterPressed: root.activate()

    background: Rectangle {
        radius: Theme.radius.md
        color: root.active || root.down ? Theme.color.surfacePressed : root.hovered ? Theme.color.surfaceHover : "transparent"
        Rectangle {
            anchors.left: parent.left
            y: Theme.space.s2
            width: 3
            height: parent.height - 2 * y
            radius: 1.5
            visible: root.active
            color: Theme.color.accentText
        }
        FocusRing {
            shown: root.visualFocus
            // Inside: the rail leaves no room for a ring outside its items.
            offset: -2
        }
    }
    Item {
        anchors.fill: parent

        Icon {
            id: symbol

            anchors.left: parent.left
            anchors.leftMargin: root.collapsed ? (parent.width - width) / 2 : Theme.px(10)
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            color: root.foreground
        }
        AppText {
            anchors.left: symbol.right
            anchors.leftMargin: Theme.px(10)
            anchors.right: counter.left
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.collapsed
            text: root.text
            textStyle: Theme.type.bodyStrong
            color: root.foreground
            hint: true
            Accessible.ignored: true
        }
        AppText {
            id: counter

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(10)
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.collapsed
            text: root.count
            textStyle: Theme.type.micro
            color: root.alarm ? Theme.color.statusDanger : Theme.color.textTertiary
            Accessible.ignored: true
        }
        Rectangle {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.px(5)
            width: 8
            height: 8
            radius: 4
            visible: root.collapsed && root.alarm && root.count.length > 0
            color: Theme.color.statusDanger
            border.width: 2
            border.color: Theme.color.surfaceBar
        }
    }
    AppToolTip {
        x: root.mirrored ? -width - Theme.space.s2 : root.width + Theme.space.s2
        y: (root.height - height) / 2
        text: root.shortcut.length > 0 ? qsTr("%1 (%2)").arg(root.text).arg(root.shortcut) : root.text
        visible: (root.collapsed || root.shortcut.length > 0) && root.hovered
    }
}
