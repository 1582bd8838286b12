// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong, whose turn it is, one next step, and what support needs.
//   title, explanation, sentNote ("Nothing was sent to it.", said in semibold)
//   actionText -> triggered(), secondText -> secondTriggered()
//   status (0: none), code, requestId -> copyRequested(text), and with showsRequest -> requestShown()
import QtQuick
import Fleet.Theme

Rectangle {
    id: root

    required property string title
    property string explanation
    property string sentNote
    property string actionText
    property string secondText
    property int status: 0
    property string code
    property string requestId
    property bool showsRequest: false // there is an Inspector that can show it

    signal triggered
    signal secondTriggered
    signal copyRequested(text: string)
    signal requestShown

    implicitWidth: Theme.px(344)
    implicitHeight: column.implicitHeight + 2 * Theme.space.s3
    radius: 8
    color: Theme.color.statusDangerTint
    border.width: Theme.stroke.hairline
    border.color: Theme.color.statusDanger
    Accessible.role: Accessible.AlertMessage
    Accessible.name: (root.title + ". " + root.explanation + " " + root.sentNote).trim()

    Icon {
        id: symbol

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s3
        y: Theme.space.s3
        name: "status-danger"
        color: Theme.color.statusDanger
    }
    Column {
        id: column

        anchors.left: symbol.right
        anchors.leftMargin: Theme.space.s2
        y: Theme.space.s3
        width: root.width - symbol.width - Theme.space.s2 - 2 * Theme.space.s3
        spacing: Theme.space.s2

        AppText {
            width: parent.width
            text: root.title
            textStyle: Theme.type.bodyStrong
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Column {
            width: parent.width
            visible: root.explanation.length > 0 || root.sentNote.length > 0

            AppText {
                width: parent.width
                visible: text.length > 0
                text: root.explanation
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            AppText {
                width: parent.width
                visible: text.length > 0
                text: root.sentNote
                font.weight: Theme.font.weightSemibold
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.space.s2
            visible: root.actionText.length > 0 || root.secondText.length > 0

            AppButton {
                objectName: "errorAction"
                visible: root.actionText.length > 0
                kind: "primary"
                scaleStep: "small"
                text: root.actionText
                onClicked: root.triggered()
            }
            AppButton {
                objectName: "errorSecondAction"
                visible: root.secondText.length > 0
                kind: "subtle"
                scaleStep: "small"
                text: root.secondText
                onClicked: root.secondTriggered()
            }
        }
        Column {
            width: parent.width

            AppText {
                width: parent.width
                visible: text.length > 0
                text: (root.status > 0 ? root.status + " " : "") + root.code
                textStyle: Theme.type.micro
                font.weight: Font.Normal
                mono: true
                color: Theme.color.textSecondary
                wrapMode: Text.WrapAnywhere
            }
            Row {
                anchors.left: parent.left
                visible: root.requestId.length > 0
                spacing: Theme.space.s1

                AppText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, column.width - (showIt.visible ? Theme.px(60) : Theme.px(30)))
                    text: root.requestId
                    textStyle: Theme.type.micro
                    font.weight: Font.Normal
                    mono: true
                    color: Theme.color.textSecondary
                    hint: true
                }
                IconButton {
                    anchors.verticalCenter: parent.verticalCenter
                    objectName: "copyRequestId"
                    name: qsTr("Copy request id")
                    iconName: "copy"
                    iconSize: Theme.px(14)
                    edge: Theme.px(22)
                    onClicked: root.copyRequested(root.requestId)
                }
                IconButton {
                    id: showIt
                    anchors.verticalCenter: parent.verticalCenter
                    objectName: "showRequestButton"
                    visible: root.showsRequest
                    name: qsTr("Show this request in the Inspector")
                    iconName: "nav-inspector"
                    iconSize: Theme.px(14)
                    edge: Theme.px(22)
                    onClicked: root.requestShown()
                }
            }
        }
    }
}
