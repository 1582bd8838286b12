// SPDX-License-Identifier: GPL-3.0-or-later
// Says over the whole width that readings are shown but not recorded, for want of room or for a database that is gone.
// Zero high while all is well, and where another desk records.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.History

Rectangle {
    id: root

    required property History history

    readonly property bool isFailing: history.status === History.NoRoom || history.status === History.Failed

    objectName: "historyStrip"
    visible: isFailing
    implicitHeight: isFailing ? Math.max(Theme.px(40), words.implicitHeight + Theme.space.s4) : 0
    height: implicitHeight
    color: Theme.color.statusWarningTint
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Icon {
        id: icon
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s6
        anchors.verticalCenter: parent.verticalCenter
        name: "status-warning"
        size: Theme.px(18)
        color: Theme.color.statusWarning
    }
    AppText {
        id: words
        anchors.left: icon.right
        anchors.leftMargin: Theme.space.s3
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s6
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.Wrap
        text: root.isFailing ? root.history.statusText : ""
        Accessible.ignored: true
    }
}
