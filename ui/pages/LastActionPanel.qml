// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the last action of this device, what is expected next, and the few actions before it. While it is
// booked it can be taken back here.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards
import Fleet.Actions
import "words.js" as Words

Panel {
    id: root

    required property CommandDesk desk
    required property string deviceId
    required property string lastActionId

    readonly property real inner: width - 2 * Theme.space.s4

    signal actionsRequested
    signal actionOpened(actionId: string)
    signal sendAgainRequested(actionId: string)

    objectName: "lastActionPanel"
    visible: timeline.exists || recent.count > 0
    implicitHeight: visible ? body.height + 2 * Theme.space.s3 : 0

    ActionTimeline {
        id: timeline
        desk: root.desk
        // The list is read more often than the device's own record of its last action.
        actionId: recent.count > 0 ? recent.idAt(0) : root.lastActionId
    }
    ActionCountdown {
        id: countdown
        desk: root.desk
        actionId: timeline.actionId
    }
    ActionListModel {
        id: recent
        desk: root.desk
        deviceId: root.deviceId
        limit: 5
    }
    ActionColumns {
        id: recentColumns
        room: root.inner
        compact: true
    }

    Column {
        id: body
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: Theme.space.s3
        width: root.inner
        spacing: Theme.space.s1

        Item {
            width: parent.width
            height: Math.max(Theme.px(28), all.height)
            // For what stands between the verb and the link at the end.
            readonly property real room: width + all.horizontalPadding - all.width - heading.width - verb.width - Theme.space.s3 - 2 * Theme.space.s2
            AppText {
                id: heading
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                textStyle: Theme.type.title3
                text: qsTr("Last action")
                Accessible.role: Accessible.Heading
            }
            AppText {
                id: verb
                anchors.left: heading.right
                anchors.leftMargin: Theme.space.s3
                anchors.verticalCenter: parent.verticalCenter
                textStyle: Theme.type.bodyStrong
                text: timeline.command
            }
            AppText {
                id: parameters
                anchors.left: verb.right
                anchors.leftMargin: Theme.space.s2
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(0, Math.min(implicitWidth, parent.room))
                color: Theme.color.textSecondary
                text: timeline.windowText.length > 0 ? timeline.parametersText + ", " + timeline.windowText : timeline.parametersText
                hint: true
            }
            AppText {
                anchors.left: parameters.right
                anchors.leftMargin: Theme.space.s2
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(0, Math.min(implicitWidth, parent.room - parameters.width - Theme.space.s2))
                visible: width > Theme.px(60)
                textStyle: Theme.type.micro
                font.weight: Font.Normal
                mono: true
                color: Theme.color.textTertiary
                text: timeline.actionId
                hint: true
            }
            AppButton {
                id: all
                objectName: "allActionsButton"
                anchors.right: parent.right
                anchors.rightMargin: -horizontalPadding
                anchors.verticalCenter: parent.verticalCenter
                kind: "link"
                text: qsTr("All actions")
                onClicked: root.actionsRequested()
            }
        }
        TimelineSteps {
            objectName: "actionTimeline"
            visible: timeline.exists
            width: parent.width
            height: implicitHeight
            steps: timeline.steps
        }
        Item {
            width: 1
            height: Theme.px(2)
        }
        Note {
            objectName: "slowNote"
            width: parent.width
            visible: text.length > 0
            tone: "warning"
            text: timeline.slowText
        }
        Note {
            objectName: "effectNote"
            width: parent.width
            visible: timeline.effect.length > 0
            tone: timeline.effect === "tookEffect" ? "success" : timeline.effect === "contradicted" ? "warning" : "info"
            iconName: timeline.effect === "contradicted" ? "status-warning" : "eye"
            lead: Words.sentence(timeline.effectLabel)
            text: timeline.effectText
        }
        EvidenceRows {
            objectName: "effectEvidence"
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s2
            width: parent.width - 2 * anchors.leftMargin
            visible: timeline.effect.length > 0 && count > 0
            model: timeline.evidence
        }
        Note {
            objectName: "bookedNote"
            width: parent.width
            visible: countdown.isBooked
            tone: "scheduled"
            lead: countdown.text
            text: Words.joined([countdown.whenText, timeline.note], ". ")
            actionText: countdown.canCancel ? qsTr("Cancel action") : ""
            onTriggered: countdown.cancel()
        }
        Note {
            objectName: "followUpNote"
            width: parent.width
            visible: timeline.canFollowUp
            tone: "danger"
            lead: timeline.error.title
            text: timeline.error.explanation
            actionText: timeline.error.nextStep
            onTriggered: root.desk.followUp(timeline.actionId)
        }
        Hairline {
            anchors.left: parent.left
            anchors.leftMargin: -Theme.space.s4
            width: root.width
            visible: recent.count > 1
        }
        Repeater {
            id: history
            model: recent
            ActionRow {
                id: earlier
                required property int index
                // The newest one is the timeline above.
                x: -Theme.space.s4
                width: root.width
                visible: index > 0
                height: visible ? implicitHeight : 0
                focusPolicy: Qt.StrongFocus
                columns: recentColumns
                onOpened: root.actionOpened(earlier.actionId)
            }
        }
    }
}
