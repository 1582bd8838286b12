// SPDX-License-Identifier: GPL-3.0-or-later
// A 32 x 32 button that is only an icon: `name` says what it does, to the screen reader and in its tool tip.
//   name (required), iconName (required), checked (pressed look), outlined, edge (32), iconSize (18), tone, clicked()
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme

T.AbstractButton {
    id: root

    required property string name
    required property string iconName
    property bool outlined: false
    property real edge: Theme.size.iconButton
    property real iconSize: Theme.px(18)
    property string tone: "secondary"

    readonly property bool tipWanted: hovered || visualFocus

    function activate() {
        if (root.enabled)
            root.clicked();
    }

    implicitWidth: edge
    implicitHeight: edge
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.onPressAction: root.activate()
    onTipWantedChanged: {
        if (tipWanted)
            Tips.show(root, root.name);
        else
            Tips.hide(root);
    }
    Keys.onReturnPressed: root.activate()
    Keys.onEnterPressed: root.activate()

    background: Rectangle {
        radius: Theme.radius.md
        color: root.down || root.checked ? Theme.color.surfacePressed : root.hovered && root.enabled ? Theme.color.surfaceHover : "transparent"
        border.width: root.outlined ? Theme.stroke.control : 0
        border.color: Theme.color.borderDefault
        FocusRing {
            shown: root.visualFocus
        }
    }
    Item {
        anchors.fill: parent
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: root.iconSize
            color: !root.enabled ? Theme.color.textDisabled : root.checked || root.hovered ? Theme.color.textPrimary : Theme.toneColor(root.tone)
        }
    }
}
