// SPDX-License-Identifier: GPL-3.0-or-later
// Says over the whole width that readings are shown but not recorded, for want of room or for a database that is gone;
// what the database says of the reason; and that nobody has to do anything for the recording to go on afterwards. Zero high while all is well, and where another desk records.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.History
import "words.js" as Words

Rectangle {
    id: root

    required property History history

    readonly property bool isFailing: history.status === History.NoRoom || history.status === History.Failed

    objectName: "historyStrip"
    visible: isFailing
    implicitHeight: isFailing ? Math.max(Theme.px(40), told.height + Theme.space.s4) : 0
    height: implicitHeight
    color: Theme.color.statusWarningTint
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Words.joined([words.text, why.text], " ")

    Icon {
        id: icon
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s6
        anchors.verticalCenter: parent.verticalCenter
        name: "status-warning"
        size: Theme.px(18)
        color: Theme.color.statusWarning
    }
    Column {
        id: told
        anchors.left: icon.right
        anchors.leftMargin: Theme.space.s3
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s6
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            id: words
            objectName: "historyStripText"
            width: parent.width
            wrapMode: Text.Wrap
            text: {
                switch (root.history.status) {
                case History.NoRoom:
                    return qsTr("%1 Recording goes on by itself once there is room.").arg(root.history.statusText);
                case History.Failed:
                    return root.history.goesOnByItself ? qsTr("%1 It is tried again every half minute and goes on by itself.").arg(root.history.statusText) : root.history.statusText;
                default:
                    return "";
                }
            }
            Accessible.ignored: true
        }
        AppText {
            id: why
            objectName: "historyStripReason"
            width: parent.width
            visible: text.length > 0
            wrapMode: Text.Wrap
            textStyle: Theme.type.caption
            color: Theme.color.textSecondary
            text: {
                if (!root.isFailing)
                    return "";
                const reason = root.history.statusDetail.length > 0 ? qsTr("Reason: %1").arg(root.history.statusDetail) : "";
                const lost = root.history.lostReadings > 0 ? qsTr("%Ln readings are not in the history.", "", root.history.lostReadings) : "";
                return Words.joined([reason, lost], " · ");
            }
            Accessible.ignored: true
        }
    }
}
