// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a value, in a sentence, and a button that takes the nearest one which is right.
//   parameterName, text ("": nothing is shown), proposalText ("Use 3.6 kW", "": none), proposalTaken()
import QtQuick
import Fleet.Theme
import Fleet.Controls

Item {
    id: root

    required property string parameterName
    property string text
    property string proposalText

    readonly property bool shown: text.length > 0 || proposalText.length > 0

    signal proposalTaken

    visible: shown
    implicitHeight: shown ? Math.max(sentence.height, button.visible ? button.height : 0) : 0

    AppText {
        id: sentence

        objectName: "sentence:" + root.parameterName
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - (button.visible ? button.width + Theme.space.s2 : 0)
        textStyle: Theme.type.caption
        color: Theme.color.statusDanger
        wrapMode: Text.Wrap
        text: root.text
    }
    AppButton {
        id: button

        objectName: "proposal:" + root.parameterName
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.proposalText.length > 0
        scaleStep: "small"
        kind: "primary"
        text: root.proposalText
        onClicked: root.proposalTaken()
    }
}
