// SPDX-License-Identifier: GPL-3.0-or-later
// The schedule in force on a device. Where the service offers none yet, that is said once, and asked again only by hand.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Schedules
import "words.js" as Words

Panel {
    id: root

    required property ScheduleDesk schedules
    required property string deviceId
    property bool isSeen: false // the page is in view: then it is asked, once in a run

    readonly property bool isOffered: schedules.state === "offered"
    readonly property bool isAsking: schedules.state === "asking"

    signal editRequested
    signal listRequested

    function askIfSeen(): void {
        if (isSeen && own.canHaveOne)
            schedules.askOnce();
    }

    objectName: "schedulePanel"
    visible: own.canHaveOne
    implicitHeight: visible ? body.height + 2 * Theme.space.s4 : 0
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Schedule")
    onIsSeenChanged: askIfSeen()

    DeviceSchedule {
        id: own
        schedules: root.schedules
        deviceId: root.deviceId
        onChanged: root.askIfSeen()
    }

    Column {
        id: body
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: Theme.space.s4
        width: root.width - 2 * Theme.space.s4
        spacing: Theme.space.s3

        Item {
            width: parent.width
            height: Math.max(Theme.px(24), heading.implicitHeight)
            AppText {
                id: heading
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                textStyle: Theme.type.title3
                text: qsTr("Schedule")
                Accessible.role: Accessible.Heading
            }
            StatePill {
                anchors.left: heading.right
                anchors.leftMargin: Theme.space.s2
                anchors.verticalCenter: parent.verticalCenter
                visible: own.exists
                text: own.stateWord
                tone: own.stateTone
            }
            AppButton {
                objectName: "allSchedulesButton"
                anchors.right: parent.right
                anchors.rightMargin: -horizontalPadding
                anchors.verticalCenter: parent.verticalCenter
                visible: root.isOffered
                kind: "link"
                text: qsTr("All schedules")
                onClicked: root.listRequested()
            }
        }
        AppText {
            width: parent.width
            visible: own.exists
            wrapMode: Text.Wrap
            color: Theme.color.textSecondary
            text: Words.joined([own.rhythm, own.nextText.length > 0 ? qsTr("next %1").arg(own.nextText) : ""], "; ")
        }
        Repeater {
            model: own.slotRows
            Item {
                id: slot
                required property int number
                required property string start
                required property string what
                objectName: "slot:" + number
                width: body.width
                height: Math.max(begin.height, deed.height)
                Accessible.role: Accessible.StaticText
                Accessible.name: start + ": " + what
                AppText {
                    id: begin
                    anchors.left: parent.left
                    width: Math.min(implicitWidth, parent.width * 0.45)
                    textStyle: Theme.type.bodyStrong
                    wrapMode: Text.Wrap
                    text: slot.start
                    Accessible.ignored: true
                }
                AppText {
                    id: deed
                    anchors.left: parent.left
                    anchors.leftMargin: begin.width + Theme.space.s3
                    width: parent.width - anchors.leftMargin
                    wrapMode: Text.Wrap
                    text: slot.what
                    Accessible.ignored: true
                }
            }
        }
        Note {
            objectName: "schedulesNotOffered"
            width: parent.width
            visible: root.schedules.state === "notOffered"
            tone: "secondary"
            iconName: "calendar"
            lead: qsTr("Not offered yet.")
            text: qsTr("The API documents schedules and answers 501 for them; asked %1. A command can be booked for a time or a window instead.").arg(root.schedules.askedText)
            actionText: qsTr("Ask again")
            onTriggered: root.schedules.ask()
        }
        Note {
            objectName: "schedulesFailed"
            width: parent.width
            visible: root.schedules.state === "failed"
            tone: "warning"
            lead: root.schedules.errorTitle + "."
            text: Words.joined([root.schedules.errorExplanation, root.schedules.errorCode], " ")
            actionText: qsTr("Ask again")
            onTriggered: root.schedules.ask()
        }
        AppText {
            objectName: "scheduleWaiting"
            width: parent.width
            visible: root.isAsking && !own.exists
            color: Theme.color.textSecondary
            text: qsTr("Asking for schedules…")
        }
        AppText {
            objectName: "noSchedule"
            width: parent.width
            visible: root.isOffered && !own.exists
            wrapMode: Text.Wrap
            color: Theme.color.textSecondary
            text: qsTr("None. It does what it is commanded and what its maker's own schedule says.")
        }
        Flow {
            width: parent.width
            spacing: Theme.space.s2
            visible: root.isOffered || own.exists
            AppButton {
                objectName: "editScheduleButton"
                iconName: own.exists ? "edit" : "plus"
                text: own.exists ? qsTr("Change…") : qsTr("Set a schedule…")
                onClicked: root.editRequested()
            }
            AppButton {
                objectName: "cancelScheduleButton"
                visible: own.exists
                kind: "danger"
                text: qsTr("Cancel the schedule")
                onClicked: own.cancelSchedule()
            }
        }
    }
}
