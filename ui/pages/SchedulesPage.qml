// SPDX-License-Identifier: GPL-3.0-or-later
// The schedules of the whole fleet, the next to run first. In the navigation only once the service offers them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Schedules
import "words.js" as Words

FocusScope {
    id: root

    required property ScheduleDesk schedules

    readonly property real side: Theme.space.s6

    signal deviceOpened(deviceId: string)
    signal editRequested(deviceId: string)

    onVisibleChanged: {
        if (visible)
            schedules.askOnce();
    }
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Schedules")

    Item {
        id: titleRow
        anchors.left: parent.left
        anchors.leftMargin: root.side
        y: Theme.space.s4
        width: parent.width - 2 * root.side
        height: Math.max(Theme.px(32), title.implicitHeight)
        AppText {
            id: title
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Theme.type.title1
            text: qsTr("Schedules")
            Accessible.role: Accessible.Heading
        }
        AppText {
            anchors.left: title.right
            anchors.right: again.left
            anchors.margins: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.textSecondary
            text: root.schedules.state !== "offered" ? "" : Words.joined([qsTr("%n schedules", "", root.schedules.count), root.schedules.isCutShort ? qsTr("there are more") : "", qsTr("read %1").arg(root.schedules.askedText)], ", ")
            hint: true
        }
        AppButton {
            id: again
            objectName: "askSchedulesButton"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            kind: "subtle"
            iconName: "refresh"
            text: qsTr("Read again")
            busy: root.schedules.state === "asking"
            busyText: qsTr("Reading")
            onClicked: root.schedules.ask()
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * root.side, Theme.px(520))
        visible: list.count === 0 && root.schedules.state !== "asking"
        iconName: "calendar"
        title: root.schedules.state === "notOffered" ? qsTr("Not offered yet") : root.schedules.state === "failed" ? root.schedules.errorTitle : qsTr("No schedules")
        text: root.schedules.state === "notOffered" ? qsTr("The API documents schedules and answers 501 for them; asked %1. It is asked again only when you say so.").arg(root.schedules.askedText) : root.schedules.state === "failed" ? root.schedules.errorExplanation : qsTr("A schedule is set on the page of a device.")
    }
    ListView {
        id: list
        objectName: "scheduleList"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: titleRow.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.space.s3
        leftMargin: root.side
        rightMargin: root.side
        clip: true
        spacing: Theme.space.s2
        boundsBehavior: Flickable.StopAtBounds
        model: root.schedules.rows
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Schedules")
        ScrollBar.vertical: AppScrollBar {}
        delegate: Panel {
            id: row
            required property string scheduleId
            required property string deviceId
            required property string deviceTitle
            required property string family
            required property string stateWord
            required property string stateTone
            required property string rhythm
            required property string summary
            required property string nextText
            required property bool isCancellable
            objectName: "schedule:" + scheduleId
            width: list.width - 2 * root.side
            height: Math.max(words.height, tools.height) + 2 * Theme.space.s3
            Accessible.role: Accessible.ListItem
            Accessible.name: Words.joined([deviceTitle, stateWord, rhythm, summary], ", ")
            FamilyTile {
                id: tile
                anchors.left: parent.left
                anchors.leftMargin: Theme.space.s3
                anchors.verticalCenter: parent.verticalCenter
                edge: Theme.px(36)
                family: row.family
            }
            Column {
                id: words
                anchors.left: tile.right
                anchors.leftMargin: Theme.space.s3
                anchors.right: tools.left
                anchors.rightMargin: Theme.space.s3
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.px(2)
                Row {
                    anchors.left: parent.left
                    spacing: Theme.space.s2
                    AppText {
                        textStyle: Theme.type.bodyStrong
                        text: row.deviceTitle
                        width: Math.min(implicitWidth, words.width * 0.6)
                        hint: true
                    }
                    StatePill {
                        anchors.verticalCenter: parent.verticalCenter
                        text: row.stateWord
                        tone: row.stateTone
                    }
                    AppText {
                        anchors.verticalCenter: parent.verticalCenter
                        mono: true
                        textStyle: Theme.type.micro
                        font.weight: Font.Normal
                        color: Theme.color.textTertiary
                        text: row.scheduleId
                    }
                }
                AppText {
                    width: parent.width
                    wrapMode: Text.Wrap
                    text: row.summary
                }
                AppText {
                    width: parent.width
                    wrapMode: Text.Wrap
                    textStyle: Theme.type.caption
                    color: Theme.color.textSecondary
                    text: Words.joined([row.rhythm, row.nextText.length > 0 ? qsTr("next %1").arg(row.nextText) : ""], "; ")
                }
            }
            Row {
                id: tools
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s3
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space.s1
                IconButton {
                    visible: row.isCancellable
                    objectName: "editSchedule:" + row.scheduleId
                    name: qsTr("Change the schedule of %1").arg(row.deviceTitle)
                    iconName: "edit"
                    onClicked: root.editRequested(row.deviceId)
                }
                IconButton {
                    visible: row.isCancellable
                    objectName: "cancelSchedule:" + row.scheduleId
                    name: qsTr("Cancel the schedule of %1").arg(row.deviceTitle)
                    iconName: "trash"
                    onClicked: root.schedules.cancelSchedule(row.scheduleId)
                }
                IconButton {
                    objectName: "openScheduleDevice:" + row.scheduleId
                    name: qsTr("Open %1").arg(row.deviceTitle)
                    iconName: "chevron-right"
                    onClicked: root.deviceOpened(row.deviceId)
                }
            }
        }
    }
}
