// SPDX-License-Identifier: GPL-3.0-or-later
// Says over the whole width why nothing can be written, and offers what a person may do about it. Zero high otherwise.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Session

Rectangle {
    id: root

    required property SessionEnvironment session

    readonly property bool counting: session.unlockSecondsLeft > 0
    readonly property bool shown: session.writesLocked || counting
    readonly property bool grave: session.mismatch

    objectName: "lockStrip"
    visible: shown
    implicitHeight: shown ? Math.max(Theme.px(40), reason.implicitHeight + Theme.space.s4) : 0
    height: implicitHeight
    color: grave ? Theme.color.statusDangerTint : Theme.color.statusWarningTint
    Accessible.role: Accessible.AlertMessage
    Accessible.name: reason.text

    Icon {
        id: icon
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s6
        anchors.verticalCenter: parent.verticalCenter
        name: root.grave ? "status-danger" : root.counting ? "lock-open" : "lock"
        size: Theme.px(18)
        color: root.grave ? Theme.color.statusDanger : Theme.color.statusWarning
    }
    AppText {
        id: reason
        anchors.left: icon.right
        anchors.leftMargin: Theme.space.s3
        anchors.right: buttons.left
        anchors.rightMargin: Theme.space.s3
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.Wrap
        text: root.session.mismatch ? root.session.mismatchText : root.counting ? qsTr("LIVE is unlocked: commands reach real equipment. It locks again in %1.").arg(Format.duration(root.session.unlockSecondsLeft * 1000)) : root.session.lockReason
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s6
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s2

        AppButton {
            objectName: "resolveMismatchButton"
            visible: root.session.canResolve
            scaleStep: "small"
            text: qsTr("It agrees again, go on")
            onClicked: root.session.resolveMismatch()
        }
        AppButton {
            objectName: "unlockButton"
            visible: root.session.canUnlock && !root.counting
            scaleStep: "small"
            iconName: "lock-open"
            text: qsTr("Unlock for 10 min")
            onClicked: root.session.unlock(10)
        }
        AppButton {
            objectName: "lockButton"
            visible: root.counting
            scaleStep: "small"
            iconName: "lock"
            text: qsTr("Lock now")
            onClicked: root.session.lock()
        }
    }
}
