// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the last action of this device, and the few before it.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Actions

Panel {
    id: root

    required property CommandDesk desk
    required property string deviceId
    required property string lastActionId

    signal actionsRequested
    signal actionOpened(actionId: string)

    objectName: "lastActionPanel"
    visible: timeline.exists || recent.count > 0
    implicitHeight: visible ? body.height + 2 * Theme.space.s3 : 0

    ActionTimeline {
        id: timeline
        desk: root.desk
        actionId: root.lastActionId
    }
    ActionListModel {
        id: recent
        desk: root.desk
        deviceId: root.deviceId
    }

    Column {
        id: body
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.space.s4
        anchors.rightMargin: Theme.space.s4
        anchors.topMargin: Theme.space.s3
        spacing: Theme.space.s1

        Item {
            width: parent.width
            height: Theme.px(28)
            AppText {
                id: heading
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
                width: Math.min(implicitWidth, all.x - x - Theme.space.s2)
                color: Theme.color.textSecondary
                text: timeline.parametersText
                hint: true
            }
            AppButton {
                id: all
                objectName: "allActionsButton"
                anchors.right: parent.right
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
            steps: timeline.steps
        }
        AppText {
            visible: timeline.effectText.length > 0
            width: parent.width
            wrapMode: Text.Wrap
            color: timeline.effect === "contradicted" ? Theme.color.statusWarning : Theme.color.textSecondary
            text: timeline.effectText
        }
        Hairline {
            width: parent.width
            visible: history.count > 1
        }
        Repeater {
            id: history
            model: recent
            RecentLine {
                required property int index
                // The newest one is the timeline above.
                visible: index > 0 && index < 6
                height: visible ? implicitHeight : 0
                width: body.width
                onOpened: root.actionOpened(actionId)
            }
        }
    }
}
