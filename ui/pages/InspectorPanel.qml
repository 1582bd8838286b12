// SPDX-License-Identifier: GPL-3.0-or-later
// One request in full: what was asked, what came, and how to hand it on.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Helpdesk

Panel {
    id: root

    required property InspectorModel inspector
    required property double number
    required property string redactedKey

    readonly property real inner: width - 2 * Theme.space.s4

    signal closed
    signal deviceOpened(deviceId: string)
    signal copyRequested(text: string, what: string)

    objectName: "requestPanel"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Request %1").arg(detail.title)

    RequestDetail {
        id: detail
        inspector: root.inspector
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
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - close.width - Theme.space.s2
            mono: true
            hint: true
            elide: Text.ElideMiddle
            text: detail.title
            Accessible.role: Accessible.Heading
        }
        IconButton {
            id: close
            objectName: "closeRequestButton"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("Close")
            iconName: "close"
            onClicked: root.closed()
        }
    }
    Flickable {
        id: scroller
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
            flickable: scroller
        }

        Column {
            id: body
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s4
            width: root.inner
            spacing: Theme.space.s2

            Row {
                width: parent.width
                spacing: Theme.space.s2
                visible: detail.requestId.length > 0
                AppText {
                    id: requestId
                    anchors.verticalCenter: parent.verticalCenter
                    mono: true
                    textStyle: Theme.type.caption
                    color: Theme.color.textSecondary
                    text: detail.requestId
                    Accessible.name: qsTr("Request id %1").arg(detail.requestId)
                }
                IconButton {
                    objectName: "copyRequestIdButton"
                    edge: Theme.px(22)
                    iconSize: Theme.px(14)
                    name: qsTr("Copy the request id")
                    iconName: "copy"
                    onClicked: root.copyRequested(detail.requestId, qsTr("Request id copied."))
                }
            }
            AppText {
                width: parent.width
                wrapMode: Text.Wrap
                textStyle: Theme.type.caption
                color: Theme.color.textSecondary
                text: detail.summary + "\n" + detail.startedAt
            }
            Flow {
                width: parent.width
                spacing: Theme.space.s2
                AppButton {
                    objectName: "copyCurlButton"
                    scaleStep: "small"
                    iconName: "terminal"
                    text: qsTr("Copy as curl")
                    onClicked: root.copyRequested(detail.curl, qsTr("Copied as curl. The key is written as $AMPS_API_KEY."))
                }
                AppButton {
                    objectName: "copyAnswerButton"
                    scaleStep: "small"
                    iconName: "braces"
                    enabled: detail.wholeAnswer.length > 0
                    text: qsTr("Copy JSON")
                    onClicked: root.copyRequested(detail.wholeAnswer, qsTr("Answer copied, every byte as it came."))
                }
                AppButton {
                    objectName: "requestDeviceButton"
                    scaleStep: "small"
                    visible: detail.deviceId.length > 0
                    text: qsTr("Open device")
                    onClicked: root.deviceOpened(detail.deviceId)
                }
            }
            Note {
                width: parent.width
                visible: detail.trouble.length > 0
                tone: detail.tone === "warning" ? "warning" : "danger"
                iconName: detail.tone === "warning" ? "status-warning" : "status-danger"
                text: detail.trouble
            }
            Heading {
                anchors.left: parent.left
                text: qsTr("REQUEST HEADERS")
            }
            CodeBlock {
                objectName: "requestHeaders"
                width: parent.width
                json: false
                name: qsTr("Request headers")
                code: {
                    const lines = ["x-api-key: " + root.redactedKey];
                    if (detail.requestBody.length > 0)
                        lines.push("content-type: application/json");
                    return lines.join("\n");
                }
            }
            Heading {
                anchors.left: parent.left
                visible: detail.requestBody.length > 0
                text: qsTr("REQUEST BODY")
            }
            Note {
                width: parent.width
                visible: detail.faultyParameter.length > 0
                tone: "danger"
                iconName: "status-danger"
                text: qsTr("The answer says that “%1” is at fault.").arg(detail.faultyParameter)
            }
            CodeBlock {
                objectName: "requestBody"
                width: parent.width
                visible: detail.requestBody.length > 0
                name: qsTr("Request body")
                code: detail.requestBody
            }
            Heading {
                anchors.left: parent.left
                text: qsTr("RESPONSE")
            }
            AppText {
                width: parent.width
                visible: detail.answerBody.length === 0
                wrapMode: Text.Wrap
                color: Theme.color.textSecondary
                text: qsTr("No body, or let go to make room for newer ones.")
            }
            CodeBlock {
                objectName: "answerBody"
                width: parent.width
                visible: detail.answerBody.length > 0
                name: qsTr("Response")
                code: detail.answerBody
            }
            AppText {
                width: parent.width
                visible: detail.isAnswerShortened
                wrapMode: Text.Wrap
                textStyle: Theme.type.caption
                color: Theme.color.textSecondary
                text: qsTr("The beginning of a long answer. Copy JSON takes all of it.")
            }
        }
    }
}
