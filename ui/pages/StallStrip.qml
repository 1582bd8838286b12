// SPDX-License-Identifier: GPL-3.0-or-later
// Says over the whole width that this application itself stands still, so that what it shows may be old although nothing
// else is wrong. Zero high while all is well.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Sync

Rectangle {
    id: root

    required property FleetPoller poller

    readonly property string stall: poller.watchOver?.text ?? ""

    objectName: "stallBanner"
    visible: stall.length > 0
    implicitHeight: visible ? Math.max(Theme.px(40), words.implicitHeight + Theme.space.s4) : 0
    height: implicitHeight
    color: Theme.color.statusDangerTint
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Icon {
        id: icon
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s6
        anchors.verticalCenter: parent.verticalCenter
        name: "status-danger"
        size: Theme.px(18)
        color: Theme.color.statusDanger
    }
    AppText {
        id: words
        anchors.left: icon.right
        anchors.leftMargin: Theme.space.s3
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s6
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.Wrap
        text: root.stall
        Accessible.ignored: true
    }
}
