// SPDX-License-Identifier: GPL-3.0-or-later
// One choice of a list, 40 high: radio mark, text, detail, small icons at the end.
//   text, mono (text is a verb or a code), detail, icons [names], checked (bind it), clicked(), textWidth (112)
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme

T.AbstractButton {
    id: root

    property bool mono: false
    property string detail
    property var icons: []
    property real textWidth: Theme.px(112)

    function activate() {
        if (root.enabled)
            root.clicked();
    }

    implicitWidth: Theme.px(320)
    implicitHeight: Theme.px(40)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.description: root.detail
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: root.activate()
    Accessible.onToggleAction: root.activate()
    Keys.onReturnPressed: root.activate()
    Keys.onEnterPressed: root.activate()

    background: Rectangle {
        radius: Theme.radius.md
        color: root.checked || root.down ? Theme.color.surfacePressed : root.hovered ? Theme.color.surfaceHover : "transparent"
        FocusRing {
            shown: root.visualFocus
            offset: -2
        }
    }

    Rectangle {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(10)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(18)
        height: width
        radius: width / 2
        color: "transparent"
        border.width: 1.5
        border.color: !root.enabled ? Theme.color.borderDefault : root.checked ? Theme.color.accentText : Theme.color.borderControl
        Rectangle {
            anchors.centerIn: parent
            width: Theme.px(8)
            height: width
            radius: width / 2
            visible: root.checked
            color: root.enabled ? Theme.color.accentText : Theme.color.textDisabled
        }
    }
    AppText {
        id: label

        anchors.left: mark.right
        anchors.leftMargin: Theme.space.s2
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(Math.min(implicitWidth, root.width - mark.width - Theme.px(10) - Theme.space.s2 - ends.width - Theme.space.s6), root.detail.length > 0 ? root.textWidth : 0)
        text: root.text
        textStyle: root.mono ? Theme.type.code : Theme.type.bodyStrong
        font.weight: Theme.font.weightMedium
        color: root.enabled ? Theme.color.textPrimary : Theme.color.textDisabled
        hint: true
        Accessible.ignored: true
    }
    AppText {
        anchors.left: label.right
        anchors.leftMargin: Theme.space.s2
        anchors.right: ends.left
        anchors.rightMargin: Theme.space.s2
        anchors.verticalCenter: parent.verticalCenter
        text: root.detail
        textStyle: Theme.type.caption
        color: root.enabled ? Theme.color.textSecondary : Theme.color.textDisabled
        hint: true
        Accessible.ignored: true
    }
    Row {
        id: ends

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(10)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s1
        Repeater {
            model: root.icons
            Icon {
                required property string modelData

                name: modelData
                size: Theme.px(14)
                color: Theme.color.textTertiary
            }
        }
    }
}
