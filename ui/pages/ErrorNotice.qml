// SPDX-License-Identifier: GPL-3.0-or-later
// A refusal in plain words: what happened, whose turn it is, one next step, and what support needs to know.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Controls
import Fleet.Actions
import "words.js" as Words

Item {
    id: root

    required property errorText error
    property string proposalText // "Use 3.6 kW"; replaces the next step's own words
    property string secondText // "Keep my values": puts the notice away

    signal stepRequested(kind: string)
    signal dismissed
    signal copyRequested(text: string)
    signal requestShown(requestId: string)

    implicitHeight: alert.implicitHeight
    height: visible ? implicitHeight : 0

    ErrorAlert {
        id: alert
        objectName: "errorAlert"
        width: parent.width
        title: root.error.title
        explanation: Words.joined([root.error.explanation, root.error.isKnown || root.error.message === root.error.explanation ? "" : root.error.message, root.error.whoseTurn], "\n")
        sentNote: root.error.sentText
        actionText: root.proposalText.length > 0 ? root.proposalText : root.error.nextStep
        secondText: root.secondText
        code: root.error.code
        status: root.error.httpStatus
        requestId: root.error.requestId
        showsRequest: true
        onRequestShown: root.requestShown(root.error.requestId)
        onSecondTriggered: root.dismissed()
        onTriggered: root.stepRequested(root.error.nextStepKind)
        onCopyRequested: text => root.copyRequested(text)
    }
}
