// SPDX-License-Identifier: GPL-3.0-or-later
// One write as the audit log has it: who, what was shown, what was sent, the answer, and every entry of it in order.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Actions
import "words.js" as Words

Panel {
    id: root

    required property FileAuditLog log
    required property int number

    readonly property real inner: width - 2 * Theme.space.s4

    signal closed
    signal deviceOpened(deviceId: string)
    signal copyRequested(text: string, what: string)

    objectName: "auditPanel"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Audit entries %1").arg(story.entriesText)

    AuditStory {
        id: story
        log: root.log
        number: root.number
    }
    component Heading: AppText {
        textStyle: Theme.type.overline
        color: Theme.color.textTertiary
        Accessible.role: Accessible.Heading
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
            text: story.verb.length > 0 ? story.verb : qsTr("The log")
            Accessible.role: Accessible.Heading
        }
        StatePill {
            anchors.left: verb.right
            anchors.leftMargin: Theme.space.s2
            anchors.verticalCenter: parent.verticalCenter
            maximumWidth: parent.width - verb.width - close.width - 2 * Theme.space.s2
            visible: text.length > 0
            text: story.resultText
            iconName: story.resultIcon
            tone: story.resultTone
        }
        IconButton {
            id: close
            objectName: "closeAuditButton"
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
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.space.s1
        anchors.bottomMargin: Theme.space.s3
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
            spacing: Theme.space.s2

            Item {
                width: parent.width
                height: Theme.px(36)
                visible: story.deviceText.length > 0
                FamilyTile {
                    id: tile
                    anchors.left: parent.left
                    edge: Theme.px(28)
                    visible: story.family.length > 0
                    anchors.verticalCenter: parent.verticalCenter
                    family: story.family
                }
                AppText {
                    anchors.left: tile.visible ? tile.right : parent.left
                    anchors.leftMargin: tile.visible ? Theme.space.s2 : 0
                    anchors.right: open.visible ? open.left : parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: Words.joined([story.deviceText, story.deviceText === story.deviceId ? "" : story.deviceId], "  ")
                    hint: true
                }
                AppButton {
                    id: open
                    objectName: "auditDeviceButton"
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    visible: story.deviceId.length > 0
                    kind: "link"
                    text: qsTr("Open")
                    onClicked: root.deviceOpened(story.deviceId)
                }
            }
            Repeater {
                model: story.steps
                Item {
                    id: step
                    required property string number
                    required property string word
                    required property string detail
                    required property string timeText
                    required property string iconName
                    required property string tone
                    width: root.inner
                    height: stepWord.height + (stepDetail.visible ? stepDetail.height : 0) + Theme.space.s1
                    Accessible.role: Accessible.StaticText
                    Accessible.name: Words.joined([step.timeText, step.word, step.detail, qsTr("entry %1").arg(step.number)], ", ")
                    Icon {
                        id: stepMark
                        anchors.left: parent.left
                        y: (stepWord.height - height) / 2
                        size: Theme.size.iconSmall
                        name: step.iconName
                        color: Theme.toneColor(step.tone)
                    }
                    AppText {
                        id: stepWord
                        anchors.left: parent.left
                        anchors.leftMargin: Theme.px(28)
                        width: parent.width - anchors.leftMargin - stepTime.width - Theme.space.s2
                        textStyle: Theme.type.bodyStrong
                        text: step.word
                        hint: true
                        Accessible.ignored: true
                    }
                    AppText {
                        id: stepTime
                        anchors.right: parent.right
                        anchors.verticalCenter: stepWord.verticalCenter
                        textStyle: Theme.type.caption
                        color: Theme.color.textTertiary
                        text: step.timeText + "  " + step.number
                        Accessible.ignored: true
                    }
                    AppText {
                        id: stepDetail
                        anchors.top: stepWord.bottom
                        anchors.left: parent.left
                        anchors.leftMargin: Theme.px(28)
                        width: parent.width - anchors.leftMargin
                        visible: step.detail.length > 0
                        wrapMode: Text.Wrap
                        textStyle: Theme.type.caption
                        color: Theme.color.textSecondary
                        text: step.detail
                        Accessible.ignored: true
                    }
                }
            }
            Hairline {
                width: parent.width
            }
            Repeater {
                model: Words.told([
                    { name: qsTr("Operator"), value: story.operatorText },
                    { name: qsTr("Environment"), value: Words.joined([Theme.environmentWord(story.environment), story.profile], ", ") },
                    { name: qsTr("When"), value: story.timeText },
                    { name: qsTr("Reason"), value: story.reason },
                    { name: qsTr("Entries"), value: story.entriesText },
                    { name: "requestId", value: story.requestId, mono: true },
                    { name: qsTr("action"), value: story.actionId, mono: true },
                    { name: qsTr("intent"), value: story.intentId, mono: true }
                ])
                Item {
                    id: fact
                    required property var modelData
                    width: root.inner
                    height: Math.max(Theme.px(22), factValue.implicitHeight)
                    AppText {
                        anchors.left: parent.left
                        width: Theme.px(92)
                        color: Theme.color.textSecondary
                        text: fact.modelData.name
                        hint: true
                    }
                    AppText {
                        id: factValue
                        anchors.left: parent.left
                        anchors.leftMargin: Theme.px(100)
                        width: parent.width - anchors.leftMargin - (factCopy.visible ? factCopy.width : 0)
                        wrapMode: fact.modelData.mono === true ? Text.WrapAnywhere : Text.Wrap
                        mono: fact.modelData.mono === true
                        textStyle: fact.modelData.mono === true ? Theme.type.caption : Theme.type.body
                        text: fact.modelData.value
                    }
                    IconButton {
                        id: factCopy
                        visible: fact.modelData.mono === true
                        anchors.right: parent.right
                        edge: Theme.px(22)
                        iconSize: Theme.px(14)
                        name: qsTr("Copy %1").arg(fact.modelData.name)
                        iconName: "copy"
                        onClicked: root.copyRequested(fact.modelData.value, qsTr("Copied."))
                    }
                }
            }
            Heading {
                anchors.left: parent.left
                visible: story.shown.length > 0
                text: qsTr("WHAT WAS SHOWN")
            }
            CodeBlock {
                objectName: "auditShown"
                width: parent.width
                visible: story.shown.length > 0
                json: false
                wrapped: true
                name: qsTr("What was shown")
                code: story.shown
            }
            Heading {
                anchors.left: parent.left
                visible: story.requestLine.length > 0
                text: story.wasSent ? qsTr("WHAT WAS SENT") : qsTr("WHAT WOULD HAVE BEEN SENT")
            }
            CodeBlock {
                objectName: "auditRequest"
                width: parent.width
                visible: story.requestLine.length > 0
                wrapped: true
                name: qsTr("Request")
                code: Words.joined([story.requestLine, story.requestBody], "\n")
            }
            Heading {
                anchors.left: parent.left
                visible: story.answerText.length > 0
                text: qsTr("THE ANSWER")
            }
            AppText {
                objectName: "auditAnswer"
                width: parent.width
                visible: story.answerText.length > 0
                wrapMode: Text.Wrap
                text: story.answerText
            }
            AppButton {
                objectName: "copyAuditButton"
                anchors.left: parent.left
                visible: story.entriesText.length > 0
                scaleStep: "small"
                iconName: "braces"
                text: qsTr("Copy the entries as JSON")
                onClicked: root.copyRequested(story.asJson(), qsTr("Copied, each entry with its hash."))
            }
        }
    }
}
