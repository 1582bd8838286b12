// SPDX-License-Identifier: GPL-3.0-or-later
// Whether anything can be sent from this window, and for how long.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Session

Panel {
    id: root

    required property SessionEnvironment session

    property int minutes: 10
    readonly property bool counting: session.unlockSecondsLeft > 0

    objectName: "settingsSafety"
    implicitHeight: body.height + 2 * Theme.space.s4
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Safety")

    Column {
        id: body

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: Theme.space.s4
        width: root.width - 2 * Theme.space.s4
        spacing: Theme.space.s3

        AppText {
            anchors.left: parent.left
            textStyle: Theme.type.title3
            text: qsTr("Safety")
            Accessible.role: Accessible.Heading
        }
        Note {
            objectName: "writingState"
            width: parent.width
            tone: root.session.mismatch ? "danger" : root.session.writesLocked ? "warning" : root.counting ? "warning" : "secondary"
            iconName: root.session.mismatch ? "status-danger" : root.session.writesLocked ? "lock" : "shield"
            text: root.session.writesLocked ? root.session.lockReason : root.counting ? qsTr("LIVE is unlocked: commands reach real equipment. It locks again in %1.").arg(Format.duration(root.session.unlockSecondsLeft * 1000)) : qsTr("Each command is sent after a confirmation.")
        }
        AppCheckBox {
            objectName: "readOnlyProfile"
            anchors.left: parent.left
            enabled: !root.session.isReadOnlyForGood
            text: qsTr("Read-only: nothing can be sent from this connection")
            checked: root.session.isReadOnly
            onEdited: checked => root.session.setReadOnly(checked)
        }
        Item {
            width: parent.width
            height: Theme.size.control
            visible: root.session.environment === "live"

            AppText {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Unlock LIVE for")
                color: root.session.canUnlock ? Theme.color.textPrimary : Theme.color.textDisabled
            }
            Row {
                anchors.right: parent.right
                spacing: Theme.space.s2

                Segmented {
                    name: qsTr("Unlock LIVE for")
                    namePrefix: "unlockMinutes:"
                    enabled: root.session.canUnlock && !root.counting
                    options: [{ value: "5", text: qsTr("5 min") }, { value: "10", text: qsTr("10 min") }, { value: "30", text: qsTr("30 min") }, { value: "60", text: qsTr("60 min") }]
                    currentValue: String(root.minutes)
                    onActivated: value => root.minutes = Number(value)
                }
                AppButton {
                    objectName: "unlockForMinutes"
                    visible: !root.counting
                    enabled: root.session.canUnlock
                    iconName: "lock"
                    text: qsTr("Unlock")
                    onClicked: root.session.unlock(root.minutes)
                }
                AppButton {
                    objectName: "lockNow"
                    visible: root.counting
                    iconName: "lock"
                    text: qsTr("Lock now")
                    onClicked: root.session.lock()
                }
            }
        }
        AppText {
            width: parent.width
            visible: root.session.environment === "live"
            textStyle: Theme.type.caption
            color: Theme.color.textSecondary
            wrapMode: Text.Wrap
            text: qsTr("It locks by itself when the time is over, when the screen is locked, when the computer sleeps, and when any sign of the environment disagrees.")
        }
    }
}
