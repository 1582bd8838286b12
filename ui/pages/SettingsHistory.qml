// SPDX-License-Identifier: GPL-3.0-or-later
// Where what is recorded is kept: in a file of this computer, or in a database that several desks share.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.History
import Fleet.App

Panel {
    id: root

    required property ProfileDesk profiles
    required property History history

    readonly property string problem: profiles.whyNotHistoryUrl(address.text)

    objectName: "settingsHistory"
    implicitHeight: body.height + 2 * Theme.space.s4
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("History")

    Column {
        id: body
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: Theme.space.s4
        width: root.width - 2 * Theme.space.s4
        spacing: Theme.space.s1

        AppText {
            anchors.left: parent.left
            textStyle: Theme.type.title3
            text: qsTr("History")
            Accessible.role: Accessible.Heading
        }
        KeyValueRow {
            width: parent.width
            label: qsTr("State")
            value: root.history.statusText.length > 0 ? root.history.statusText : qsTr("This window records.")
        }
        KeyValueRow {
            width: parent.width
            visible: root.history.statusDetail.length > 0
            label: qsTr("The database says")
            value: root.history.statusDetail
            mono: true
        }
        KeyValueRow {
            width: parent.width
            visible: root.profiles.historyFile.length > 0 && root.profiles.historyUrl.length === 0
            label: qsTr("File")
            value: root.profiles.historyFile
            mono: true
        }
        AppText {
            width: parent.width
            wrapMode: Text.Wrap
            color: Theme.color.textSecondary
            text: root.profiles.currentId.length === 0 ? qsTr("Only a profile can share its history with other desks.") : qsTr("Several desks can share one history in a PostgreSQL database. One of them records, the others read; when it closes, another takes over.")
        }
        Item {
            width: parent.width
            height: Theme.size.control
            visible: root.profiles.currentId.length > 0
            AppTextField {
                id: address
                objectName: "historyUrl"
                anchors.left: parent.left
                anchors.right: use.left
                anchors.rightMargin: Theme.space.s2
                mono: true
                name: qsTr("Address of a shared history")
                placeholderText: "postgresql://desk@server/amps_history"
                text: root.profiles.historyUrl
                errorText: root.problem
                onAccepted: root.profiles.setHistoryUrl(text)
            }
            AppButton {
                id: use
                objectName: "useHistoryUrl"
                anchors.right: parent.right
                enabled: address.text !== root.profiles.historyUrl && root.problem.length === 0
                text: address.text.length > 0 || root.profiles.historyUrl.length === 0 ? qsTr("Use") : qsTr("Use no more")
                onClicked: root.profiles.setHistoryUrl(address.text)
            }
        }
        AppText {
            width: parent.width
            visible: root.profiles.currentId.length > 0
            textStyle: Theme.type.caption
            wrapMode: Text.Wrap
            color: root.problem.length > 0 ? Theme.color.statusDanger : Theme.color.textSecondary
            text: root.problem.length > 0 ? root.problem : qsTr("Taken when the profile is opened again. The password is never kept here: PostgreSQL's library reads it from ~/.pgpass.")
        }
    }
}
