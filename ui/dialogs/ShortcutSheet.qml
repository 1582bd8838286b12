// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the application. groups: [{title, keys: [{sequences or keys, text}]}]; every combination gets a cap.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Sheet {
    id: root

    property var groups: []

    objectName: "shortcutDialog"
    title: qsTr("Keyboard")
    onOpened: closeButton.forceActiveFocus(Qt.TabFocusReason)

    Repeater {
        model: root.groups

        Column {
            id: group

            required property var modelData

            width: root.bodyWidth
            spacing: Theme.space.s1

            AppText {
                anchors.left: parent.left
                text: group.modelData.title
                textStyle: Theme.type.overline
                color: Theme.color.textTertiary
            }
            Repeater {
                model: group.modelData.keys

                Item {
                    id: line

                    required property var modelData

                    width: root.bodyWidth
                    height: Math.max(Theme.size.rowCompact, what.implicitHeight)

                    AppText {
                        id: what

                        anchors.left: parent.left
                        anchors.right: key.left
                        anchors.rightMargin: Theme.space.s3
                        anchors.verticalCenter: parent.verticalCenter
                        text: line.modelData.text
                        wrapMode: Text.Wrap
                    }
                    Row {
                        id: key

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: Theme.space.s1

                        Repeater {
                            model: line.modelData.sequences ?? line.modelData.keys

                            KeyHint {
                                required property string modelData

                                text: modelData
                            }
                        }
                    }
                }
            }
        }
    }

    footer: AppButton {
        id: closeButton

        anchors.right: parent.right
        objectName: "shortcutCloseButton"
        text: qsTr("Close")
        onClicked: root.dismiss()
    }
}
