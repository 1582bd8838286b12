// SPDX-License-Identifier: GPL-3.0-or-later
// Says over the whole width that no command can be written down, and so none is sent. Zero high while all is well.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Rectangle {
    id: root

    required property string problem // why, in one sentence; empty: none

    readonly property bool shown: problem.length > 0

    objectName: "journalStrip"
    visible: shown
    implicitHeight: shown ? Math.max(Theme.px(40), words.implicitHeight + Theme.space.s4) : 0
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
        text: root.problem.length > 0 ? qsTr("Nothing is sent until this is mended; the devices are watched as before. %1").arg(root.problem) : ""
    }
}
