// SPDX-License-Identifier: GPL-3.0-or-later
// A search box 32 high: icon, text, a key hint while it is empty, a clear button when it is not.
//   text, placeholderText, shortcut ("Ctrl K"), accepted(), cleared(), textEdited(); Esc clears
import QtQuick
import Fleet.Theme

AppTextField {
    id: root

    property string shortcut

    signal cleared

    function erase() {
        root.clear();
        root.cleared();
    }

    implicitWidth: Theme.px(440)
    leadRoom: Theme.px(34)
    tailRoom: Theme.px(40)
    placeholderText: qsTr("Search")
    edge: Theme.color.borderDefault
    Keys.onEscapePressed: event => {
        event.accepted = root.length > 0;
        if (root.length > 0)
            root.erase();
    }

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(10)
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        size: Theme.size.iconSmall
        color: Theme.color.textTertiary
    }
    KeyHint {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(6)
        anchors.verticalCenter: parent.verticalCenter
        visible: root.shortcut.length > 0 && root.length === 0
        text: root.shortcut
    }
    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(3)
        anchors.verticalCenter: parent.verticalCenter
        visible: root.length > 0
        name: qsTr("Clear")
        iconName: "close"
        iconSize: Theme.px(14)
        edge: Theme.px(26)
        focusPolicy: Qt.NoFocus
        onClicked: root.erase()
    }
}
