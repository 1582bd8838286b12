// SPDX-License-Identifier: GPL-3.0-or-later
// What a script or an agent asks for, over the whole width until a person decides. Zero high when nobody asks.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Helpdesk

Rectangle {
    id: root

    required property ProposalDesk proposals
    readonly property bool shown: proposals.count > 0

    signal deviceOpened(deviceId: string)

    objectName: "proposalStrip"
    visible: shown
    implicitHeight: shown ? Math.max(Theme.px(40), words.implicitHeight + Theme.space.s4) : 0
    height: implicitHeight
    color: Theme.color.accentTint
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Icon {
        id: icon
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s6
        anchors.verticalCenter: parent.verticalCenter
        name: "terminal"
        size: Theme.px(18)
        color: Theme.color.accentText
    }
    AppText {
        id: words
        anchors.left: icon.right
        anchors.leftMargin: Theme.space.s3
        anchors.right: buttons.left
        anchors.rightMargin: Theme.space.s3
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.Wrap
        text: {
            //: %1 is the name that a script gave itself, %2 what it asks for
            const asked = qsTr("“%1” proposes: %2.").arg(root.proposals.author).arg(root.proposals.summary);
            const why = root.proposals.reason.length > 0 ? " " + qsTr("Reason: %1.").arg(root.proposals.reason) : "";
            const more = root.proposals.count > 1 ? " " + qsTr("%n more wait.", "", root.proposals.count - 1) : "";
            return asked + why + more;
        }
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s6
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s2

        AppButton {
            objectName: "proposalDeviceButton"
            visible: root.proposals.deviceId.length > 0
            scaleStep: "small"
            kind: "ghost"
            text: qsTr("Open device")
            onClicked: root.deviceOpened(root.proposals.deviceId)
        }
        AppButton {
            objectName: "declineProposalButton"
            scaleStep: "small"
            text: qsTr("Turn down")
            onClicked: root.proposals.decline()
        }
        AppButton {
            objectName: "reviewProposalButton"
            scaleStep: "small"
            text: qsTr("Review")
            tip: qsTr("Opens the confirmation. Nothing is sent by looking.")
            onClicked: root.proposals.review()
        }
    }
}
