// SPDX-License-Identifier: GPL-3.0-or-later
// One action from its making to what was seen on the device, with all that the API says of it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards
import Fleet.Actions
import "words.js" as Words

Panel {
    id: root

    required property CommandDesk desk
    required property string actionId

    readonly property real inner: width - 2 * Theme.space.s4

    signal closed
    signal deviceOpened(deviceId: string)
    signal sendAgainRequested(deviceId: string, actionId: string)
    signal copyRequested(text: string)
    // Either may be empty; the request itself is looked for first.
    signal requestShown(requestId: string, actionId: string)

    objectName: "actionPanel"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Action %1").arg(actionId)

    ActionTimeline {
        id: timeline
        desk: root.desk
        actionId: root.actionId
    }

    ActionCountdown {
        id: countdown
        desk: root.desk
        actionId: root.actionId
    }

    Item {
        id: head
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: Theme.space.s3
        width: root.inner
        height: Theme.px(32)
        AppText {
            id: verb
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Theme.type.title2
            text: timeline.command
            Accessible.role: Accessible.Heading
        }
        StatePill {
            anchors.left: verb.right
            anchors.leftMargin: Theme.space.s2
            anchors.verticalCenter: parent.verticalCenter
            text: timeline.stateWord
            iconName: timeline.stateIcon
            tone: timeline.stateKind === "acknowledged" ? "running" : timeline.stateKind === "completed" ? "success" : timeline.stateKind === "failed" ? "danger" : timeline.stateKind === "scheduled" ? "scheduled" : "neutral"
        }
        IconButton {
            objectName: "closePanelButton"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("Close")
            iconName: "close"
            onClicked: root.closed()
        }
    }

    Flickable {
        id: view
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: buttons.top
        anchors.topMargin: Theme.space.s2
        anchors.bottomMargin: Theme.space.s2
        contentWidth: width
        contentHeight: body.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: AppScrollBar {}

        FollowFocus {
            flickable: view
        }

        Column {
            id: body
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s4
            width: root.inner
            spacing: Theme.space.s3

            Item {
                width: parent.width
                height: Theme.px(36)
                FamilyTile {
                    id: tile
                    anchors.left: parent.left
                    edge: Theme.px(28)
                    anchors.verticalCenter: parent.verticalCenter
                    family: timeline.family
                }
                AppText {
                    anchors.left: tile.right
                    anchors.leftMargin: Theme.space.s2
                    anchors.right: open.left
                    anchors.verticalCenter: parent.verticalCenter
                    text: Words.joined([timeline.deviceTitle, timeline.deviceVendor, timeline.deviceTitle === timeline.deviceId ? "" : timeline.deviceId], "  ")
                    hint: true
                }
                AppButton {
                    id: open
                    objectName: "openDeviceButton"
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    kind: "link"
                    text: qsTr("Open")
                    onClicked: root.deviceOpened(timeline.deviceId)
                }
            }
            TimelineSteps {
                width: parent.width
                height: implicitHeight
                steps: timeline.steps
                vertical: true
            }
            Note {
                objectName: "panelSlowNote"
                width: parent.width
                visible: text.length > 0
                tone: "warning"
                text: timeline.slowText
            }
            ErrorNotice {
                width: parent.width
                visible: timeline.hasError
                error: timeline.error
                onCopyRequested: text => root.copyRequested(text)
                onRequestShown: id => root.requestShown(id, root.actionId)
                onStepRequested: kind => {
                    if (kind === "followUp" || kind === "resolve")
                        root.desk.followUp(root.actionId);
                    else
                        root.deviceOpened(timeline.deviceId);
                }
            }
            Note {
                objectName: "panelEffectNote"
                width: parent.width
                visible: timeline.effect.length > 0
                tone: timeline.effect === "tookEffect" ? "success" : timeline.effect === "contradicted" ? "warning" : "info"
                iconName: timeline.effect === "contradicted" ? "status-warning" : "eye"
                lead: Words.sentence(timeline.effectLabel)
                text: timeline.effectText
            }
            EvidenceRows {
                width: parent.width
                visible: timeline.effect.length > 0 && count > 0
                model: timeline.evidence
            }
            Hairline {
                width: parent.width
            }
            Repeater {
                model: Words.told([
                    { name: qsTr("Window"), value: timeline.windowText },
                    { name: qsTr("Start"), value: timeline.windowText.length > 0 ? "" : timeline.startText },
                    { name: qsTr("Parameters"), value: timeline.parametersText },
                    { name: qsTr("Origin"), value: timeline.fromHere ? qsTr("sent from this window") : qsTr("not from here") },
                    { name: "id", value: root.actionId, mono: true },
                    { name: "requestId", value: timeline.requestId, mono: true },
                    { name: "links.self", value: timeline.selfLink, mono: true }
                ])
                Item {
                    id: fact
                    required property var modelData
                    width: root.inner
                    height: Math.max(Theme.px(24), value.implicitHeight)
                    AppText {
                        anchors.left: parent.left
                        width: Theme.px(100)
                        color: Theme.color.textSecondary
                        text: fact.modelData.name
                    }
                    AppText {
                        id: value
                        anchors.left: parent.left
                        anchors.leftMargin: Theme.px(108)
                        width: parent.width - anchors.leftMargin - (copy.visible ? copy.width : 0)
                        wrapMode: Text.Wrap
                        mono: fact.modelData.mono === true
                        textStyle: fact.modelData.mono === true ? Theme.type.caption : Theme.type.body
                        text: fact.modelData.value
                    }
                    IconButton {
                        id: copy
                        visible: fact.modelData.mono === true
                        anchors.right: parent.right
                        edge: Theme.px(22)
                        iconSize: Theme.px(14)
                        name: qsTr("Copy %1").arg(fact.modelData.name)
                        iconName: "copy"
                        onClicked: root.copyRequested(fact.modelData.value)
                    }
                }
            }
            Note {
                width: parent.width
                visible: timeline.note.length > 0 || countdown.isBooked
                tone: "scheduled"
                iconName: countdown.isBooked ? "status-scheduled" : "info"
                lead: countdown.isBooked ? countdown.text : ""
                text: Words.joined([countdown.isBooked ? countdown.whenText : "", timeline.note], ". ")
            }
        }
    }

    Row {
        id: buttons
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space.s4
        spacing: Theme.space.s2
        AppButton {
            objectName: "showActionRequestButton"
            visible: timeline.exists
            kind: "subtle"
            iconName: "nav-inspector"
            text: qsTr("Requests")
            tip: qsTr("What was said about this action, in the Inspector")
            Accessible.name: qsTr("Show the requests of this action")
            onClicked: root.requestShown(timeline.requestId, root.actionId)
        }
        AppButton {
            objectName: "sendAgainButton"
            visible: timeline.exists
            kind: "subtle"
            iconName: "edit"
            text: qsTr("Send again, changed")
            onClicked: root.sendAgainRequested(timeline.deviceId, root.actionId)
        }
        AppButton {
            objectName: "cancelActionButton"
            visible: timeline.isCancellable
            kind: "danger"
            text: qsTr("Cancel action")
            tip: timeline.cancelText
            onClicked: root.desk.cancelAction(root.actionId)
        }
    }
}
