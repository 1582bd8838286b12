// SPDX-License-Identifier: GPL-3.0-or-later
// A 16 px check box with an optional label; the target is 32 high.
//   text, name (for the screen reader when there is no text), checked, mixed, edited(checked)
// Bind `checked` and answer to edited(); it also follows a toggle from assistive technology.
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme

T.AbstractButton {
    id: root

    property string name: text
    property bool mixed: false

    signal edited(checked: bool)

    function activate() {
        if (root.enabled)
            root.edited(root.mixed || !root.checked);
    }

    implicitWidth: box.width + (label.visible ? label.implicitWidth + Theme.space.s2 : 0)
    implicitHeight: Math.max(Theme.px(20), label.implicitHeight)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    onClicked: root.activate()
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.name
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.checkStateMixed: root.mixed
    Accessible.onPressAction: root.activate()
    Accessible.onToggleAction: root.activate()
    Keys.onReturnPressed: root.activate()
    Keys.onEnterPressed: root.activate()

    // The target is larger than what is drawn.
    containmentMask: Item {
        x: -Theme.px(8)
        y: (root.height - height) / 2
        width: root.width + Theme.px(16)
        height: Theme.size.targetMin
    }

    Rectangle {
        id: box

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(16)
        height: width
        radius: Theme.radius.sm
        color: root.checked || root.mixed ? (root.enabled ? Theme.color.accentFill : Theme.color.surfacePressed) : root.hovered ? Theme.color.surfaceHover : Theme.color.surfaceInset
        border.width: root.checked || root.mixed ? 0 : 1.5
        border.color: root.enabled ? Theme.color.borderControl : Theme.color.borderDefault
        Icon {
            anchors.centerIn: parent
            visible: root.checked || root.mixed
            name: root.mixed ? "minus" : "check"
            size: Theme.px(12)
            color: root.enabled ? Theme.color.textOnAccent : Theme.color.textTertiary
        }
        FocusRing {
            shown: root.visualFocus
            cornerRadius: Theme.radius.sm
        }
    }
    AppText {
        id: label

        anchors.left: box.right
        anchors.leftMargin: Theme.space.s2
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text.length > 0
        text: root.text
        color: root.enabled ? Theme.color.textPrimary : Theme.color.textDisabled
        Accessible.ignored: true
    }
}
