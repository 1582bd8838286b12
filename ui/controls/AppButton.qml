// SPDX-License-Identifier: GPL-3.0-or-later
// Button.
//   text, enabled, clicked()
//   kind       "primary" | "secondary" | "subtle" | "ghost" | "danger" | "link"
//   scaleStep  "small" 28 | "medium" 32 | "large" 44
//   iconName   icon before the text
//   busy       shows a ring and busyText, keeps its width, answers to nothing
//   tip        tool tip
// Space and Enter press it. `subtle` is secondary with a quieter edge, `link` is accent text without a box.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme

T.Button {
    id: root

    property string kind: "secondary"
    property string scaleStep: "medium"
    property string iconName
    property bool busy: false
    property string busyText: qsTr("Sending")
    property string tip

    readonly property bool tipWanted: tip.length > 0 && (hovered || visualFocus)
    property bool spaceBegan: false // pressed on this button, and not let go since
    readonly property bool filled: kind === "primary"
    readonly property color foreground: {
        if (!root.enabled)
            return root.filled ? Theme.color.textTertiary : Theme.color.textDisabled;
        switch (root.kind) {
        case "primary":
            return Theme.color.textOnAccent;
        case "ghost":
            return root.hovered ? Theme.color.textPrimary : Theme.color.textSecondary;
        case "danger":
            return Theme.color.statusDanger;
        case "link":
            return Theme.color.accentText;
        default:
            return Theme.color.textPrimary;
        }
    }
    readonly property TypeStyle labelStyle: scaleStep === "small" || kind === "link" ? Theme.type.label : Theme.type.bodyStrong

    function activate() {
        if (root.enabled && !root.busy)
            root.clicked();
    }

    implicitWidth: Math.max(label.implicitWidth, root.busy ? busyLabel.implicitWidth : 0) + leftPadding + rightPadding
    implicitHeight: scaleStep === "small" ? Theme.size.controlSmall : scaleStep === "large" ? Theme.size.controlLarge : Theme.size.control
    horizontalPadding: kind === "link" ? Theme.space.s1 : scaleStep === "small" ? Theme.px(10) : scaleStep === "large" ? Theme.px(18) : Theme.space.s3
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.busy ? root.busyText : root.text
    Accessible.description: root.tip
    Accessible.onPressAction: root.activate()
    Keys.onReturnPressed: root.activate()
    Keys.onEnterPressed: root.activate()
    onTipWantedChanged: {
        if (tipWanted)
            Tips.show(root, root.tip);
        else
            Tips.hide(root);
    }
    // While busy the Space key must not reach the button; and one that was pressed elsewhere must not click, by being let
    // go here, what the pointer still holds.
    Keys.onSpacePressed: event => {
        if (!event.isAutoRepeat)
            root.spaceBegan = true;
        event.accepted = root.busy;
    }
    Keys.onReleased: event => {
        if (event.key !== Qt.Key_Space || event.isAutoRepeat)
            return;
        event.accepted = !root.spaceBegan;
        root.spaceBegan = false;
    }
    onActiveFocusChanged: spaceBegan = false

    background: Rectangle {
        radius: Theme.radius.md
        border.width: root.filled || root.kind === "ghost" || root.kind === "link" ? 0 : Theme.stroke.control
        border.color: {
            if (!root.enabled)
                return Theme.color.borderDefault;
            if (root.kind === "danger")
                return Theme.color.statusDanger;
            return root.kind === "subtle" ? Theme.color.borderDefault : Theme.color.borderControl;
        }
        color: {
            if (root.filled) {
                if (!root.enabled)
                    return Theme.color.surfacePressed;
                return root.down ? Theme.color.accentFillPressed : root.hovered ? Theme.color.accentFillHover : Theme.color.accentFill;
            }
            if (root.kind === "link" || !root.enabled)
                return "transparent";
            if (root.down)
                return Theme.color.surfacePressed;
            if (root.hovered)
                return Theme.color.surfaceHover;
            return root.kind === "ghost" ? "transparent" : Theme.color.surfaceCard;
        }
        FocusRing {
            shown: root.visualFocus
        }
    }

    Item {
        anchors.fill: parent

        Row {
            id: label

            anchors.centerIn: parent
            spacing: Theme.px(6)
            visible: !root.busy

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.iconName.length > 0
                name: root.iconName
                size: Theme.size.iconSmall
                color: root.foreground
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                visible: text.length > 0
                text: root.text
                textStyle: root.labelStyle
                color: root.foreground
                font.underline: root.kind === "link" && root.hovered
                Accessible.ignored: true
            }
        }
        Row {
            id: busyLabel

            anchors.centerIn: parent
            spacing: Theme.px(6)
            visible: root.busy

            // A ring is six objects and an animation, and hardly any button is ever busy.
            Repeater {
                model: root.busy ? 1 : 0
                BusyRing {
                    anchors.verticalCenter: busyLabel.verticalCenter
                    running: root.visible
                    color: root.filled ? Theme.color.textOnAccent : Theme.color.accentText
                }
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.busyText
                textStyle: root.labelStyle
                color: root.foreground
                Accessible.ignored: true
            }
        }
    }

    MouseArea {
        anchors.fill: parent
        enabled: root.busy
        hoverEnabled: false
        Accessible.ignored: true
    }
}
