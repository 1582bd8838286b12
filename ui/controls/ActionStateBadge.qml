// SPDX-License-Identifier: GPL-3.0-or-later
// Where an action is: a shape and, unless `wordless`, its word.
//   actionState  "scheduled" | "acknowledged" | "completed" | "failed" | "cancelled" | "seen" | anything the API adds
//   text (the word; the state in readable form by default), wordless, iconSize (16)
import QtQuick
import Fleet.Theme

Row {
    id: root

    required property string actionState
    property bool wordless: false
    property real iconSize: Theme.size.iconSmall
    property string text: {
        switch (actionState) {
        case "scheduled":
            return qsTr("Scheduled");
        case "acknowledged":
            return qsTr("Acknowledged");
        case "completed":
            return qsTr("Completed");
        case "failed":
            return qsTr("Failed");
        case "cancelled":
            return qsTr("Cancelled");
        case "seen":
            return qsTr("Seen on device");
        default:
            return actionState;
        }
    }

    spacing: Theme.px(6)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: Theme.actionIcon(root.actionState)
        color: Theme.actionColor(root.actionState)
        size: root.iconSize
    }
    AppText {
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.wordless
        text: root.text
        Accessible.ignored: true
    }
}
