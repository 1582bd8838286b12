// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a list of actions; stands over ActionRow with the same columns.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Item {
    id: root

    required property ActionColumns columns

    implicitHeight: Theme.px(28)

    Repeater {
        model: [
            { text: qsTr("STATE"), at: root.columns.stateAt, wide: root.columns.stateWidth, end: false },
            { text: qsTr("COMMAND"), at: root.columns.commandAt, wide: root.columns.commandWidth, end: false },
            { text: qsTr("DEVICE"), at: root.columns.deviceAt, wide: root.columns.deviceWidth, end: false },
            { text: qsTr("PARAMETERS"), at: root.columns.parametersAt, wide: root.columns.parametersWidth, end: false },
            { text: qsTr("START"), at: root.columns.startAt, wide: root.columns.startWidth, end: true },
            { text: qsTr("END"), at: root.columns.endAt, wide: root.columns.endWidth, end: true },
            { text: qsTr("TOOK, IN"), at: root.columns.tookAt, wide: root.columns.tookWidth, end: true },
            { text: qsTr("ID"), at: root.columns.idAt, wide: root.columns.idWidth, end: true }
        ]
        AppText {
            required property var modelData

            anchors.left: root.left
            anchors.leftMargin: modelData.at
            anchors.verticalCenter: parent?.verticalCenter
            width: modelData.wide
            visible: width > Theme.px(30)
            horizontalAlignment: modelData.end ? Text.AlignRight : Text.AlignLeft
            textStyle: Theme.type.overline
            color: Theme.color.textTertiary
            text: modelData.text
            hint: true
        }
    }
}
