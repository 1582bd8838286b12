// SPDX-License-Identifier: GPL-3.0-or-later
// What was sent from here last, beside the last reading and never instead of it. Accepted, refused, not sent and unknown
// each look different; unknown is never shown as failed.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Actions
import "words.js" as Words

Item {
    id: root

    required property CommandDesk desk
    required property string deviceId
    property string toldIntent // told already, by the form that sent it

    readonly property bool follows: pending.actionId.length > 0 && (pending.state === "accepted" || pending.state === "sending")
    readonly property bool shown: pending.state !== "none" && pending.state !== "" && (toldIntent.length === 0 || pending.intentId !== toldIntent)

    signal actionOpened(actionId: string)
    signal requestShown(requestId: string)

    objectName: "pendingStrip"
    visible: shown
    implicitHeight: shown ? Math.max(note.implicitHeight, showIt.visible ? showIt.height : 0) : 0

    PendingCommand {
        id: pending
        desk: root.desk
        deviceId: root.deviceId
    }
    Note {
        id: note
        anchors.left: parent.left
        width: parent.width - (showIt.visible ? showIt.width + Theme.space.s1 : 0)
        tone: {
            switch (pending.state) {
            case "settled":
                return pending.isTrouble ? "danger" : pending.effect === "contradicted" ? "warning" : pending.effect === "noEffectYet" ? "info" : "success";
            case "refused":
                return "danger";
            case "notSent":
                return "danger";
            case "unknown":
                return "warning";
            default:
                return "info";
            }
        }
        iconName: pending.iconName
        lead: pending.title
        text: Words.joined([pending.text, Words.sentence(pending.effectText), Words.sentence(pending.sentText)], " ")
        actionText: pending.hasConflict ? qsTr("Resolve") : root.follows ? qsTr("Follow") : qsTr("Dismiss")
        onTriggered: {
            if (pending.hasConflict)
                root.desk.conflictRaised(pending.intentId);
            else if (root.follows)
                root.actionOpened(pending.actionId);
            else
                pending.dismiss();
        }
    }
    IconButton {
        id: showIt
        objectName: "showPendingRequest"
        anchors.right: parent.right
        anchors.verticalCenter: note.verticalCenter
        visible: pending.requestId.length > 0
        name: qsTr("Show this request in the Inspector")
        iconName: "nav-inspector"
        onClicked: root.requestShown(pending.requestId)
    }
}
