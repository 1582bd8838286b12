// SPDX-License-Identifier: GPL-3.0-or-later
// The connections of this person: which is this window's, and open, rename, new key, remove for each.
//   profiles, session; copyRequested is not offered: nothing here is worth copying
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Dialogs
import Fleet.Session
import Fleet.App

Panel {
    id: root

    required property ProfileDesk profiles
    required property SessionEnvironment session

    property string renamedId
    property string removedId
    property string removedName

    function askToRemove(id: string, name: string): void {
        root.removedId = id;
        root.removedName = name;
        removal.open();
    }

    objectName: "settingsConnections"
    implicitHeight: body.height + 2 * Theme.space.s4
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Connections")

    Column {
        id: body

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: Theme.space.s4
        width: root.width - 2 * Theme.space.s4
        spacing: Theme.space.s1

        Item {
            width: parent.width
            height: Theme.size.control
            AppText {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                textStyle: Theme.type.title3
                text: qsTr("Connections")
                Accessible.role: Accessible.Heading
            }
            AppButton {
                objectName: "addConnection"
                anchors.right: parent.right
                scaleStep: "small"
                iconName: "plus"
                text: qsTr("Add a connection")
                onClicked: root.profiles.add()
            }
        }
        KeyValueRow {
            width: parent.width
            label: qsTr("This window")
            value: root.session.environment === "demo" ? qsTr("DEMO, the built-in fleet") : qsTr("%1, %2").arg(root.session.word).arg(root.session.profile)
        }
        KeyValueRow {
            width: parent.width
            label: qsTr("Server")
            value: root.session.host
        }
        KeyValueRow {
            width: parent.width
            label: qsTr("Key")
            mono: root.session.environment !== "demo"
            value: root.session.environment === "demo" ? qsTr("no key needed") : root.session.redactedKey
        }
        Note {
            objectName: "keyPlace"
            width: parent.width
            visible: text.length > 0
            tone: root.profiles.isKeyKept ? "success" : "warning"
            iconName: root.profiles.isKeyKept ? "shield" : "status-warning"
            boxed: !root.profiles.isKeyKept
            text: root.session.environment === "demo" ? "" : root.profiles.keyPlace
        }
        Item {
            width: 1
            height: Theme.space.s2
        }
        AppText {
            visible: kept.count === 0
            width: parent.width
            wrapMode: Text.Wrap
            color: Theme.color.textSecondary
            text: qsTr("No connection is kept yet. Add one with a sandbox or a live key.")
        }
        Repeater {
            id: kept
            model: root.profiles.profiles

            Item {
                id: line

                required property string profileId
                required property string name
                required property string environment
                required property string host
                required property string redactedKey
                required property bool isReadOnly
                readonly property bool isCurrent: profileId === root.profiles.currentId
                readonly property bool isRenamed: profileId === root.renamedId
                readonly property string whyNot: isRenamed ? root.profiles.whyNotNamed(newName.text, profileId) : ""

                objectName: "connection:" + name
                width: body.width
                height: Math.max(Theme.px(56), words.implicitHeight + 2 * Theme.space.s2)
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("%1, %2, %3").arg(line.name).arg(Theme.environmentWord(line.environment)).arg(line.host)

                Hairline {
                    width: parent.width
                }
                Icon {
                    id: mark

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    name: Theme.environmentIcon(line.environment)
                    color: Theme.environmentFrame(line.environment)
                    size: Theme.size.iconLarge
                }
                Column {
                    id: words

                    anchors.left: mark.right
                    anchors.leftMargin: Theme.space.s3
                    anchors.right: actions.left
                    anchors.rightMargin: Theme.space.s3
                    anchors.verticalCenter: parent.verticalCenter

                    AppText {
                        width: parent.width
                        visible: !line.isRenamed
                        textStyle: Theme.type.bodyStrong
                        hint: true
                        text: line.isCurrent ? qsTr("%1 (this window)").arg(line.name) : line.name
                    }
                    AppTextField {
                        id: newName

                        objectName: "newName"
                        width: parent.width
                        visible: line.isRenamed
                        name: qsTr("New name")
                        text: line.name
                        maximumLength: 60
                        errorText: line.whyNot
                        onVisibleChanged: {
                            if (visible) {
                                forceActiveFocus(Qt.TabFocusReason);
                                selectAll();
                            }
                        }
                        onAccepted: {
                            if (line.whyNot.length === 0 && root.profiles.rename(line.profileId, text))
                                root.renamedId = "";
                        }
                        Keys.onEscapePressed: {
                            text = line.name;
                            root.renamedId = "";
                        }
                    }
                    AppText {
                        width: parent.width
                        textStyle: Theme.type.caption
                        color: line.whyNot.length > 0 ? Theme.color.statusDanger : Theme.color.textSecondary
                        hint: true
                        text: line.whyNot.length > 0 ? line.whyNot : line.isReadOnly ? qsTr("%1, %2, %3, read-only").arg(Theme.environmentWord(line.environment)).arg(line.host).arg(line.redactedKey) : qsTr("%1, %2, %3").arg(Theme.environmentWord(line.environment)).arg(line.host).arg(line.redactedKey)
                    }
                }
                Row {
                    id: actions

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.space.s1

                    AppButton {
                        objectName: "openConnection:" + line.name
                        visible: !line.isCurrent && !line.isRenamed
                        scaleStep: "small"
                        text: qsTr("Open")
                        onClicked: root.profiles.open(line.profileId)
                    }
                    AppButton {
                        objectName: "saveName"
                        visible: line.isRenamed
                        enabled: line.whyNot.length === 0
                        scaleStep: "small"
                        kind: "primary"
                        text: qsTr("Save")
                        onClicked: {
                            if (root.profiles.rename(line.profileId, newName.text))
                                root.renamedId = "";
                        }
                    }
                    IconButton {
                        objectName: "renameConnection:" + line.name
                        iconName: "edit"
                        name: qsTr("Rename %1").arg(line.name)
                        onClicked: root.renamedId = line.isRenamed ? "" : line.profileId
                    }
                    IconButton {
                        objectName: "newKey:" + line.name
                        iconName: "key"
                        name: qsTr("Enter a new key for %1").arg(line.name)
                        onClicked: root.profiles.enterKey(line.profileId)
                    }
                    IconButton {
                        objectName: "removeConnection:" + line.name
                        iconName: "trash"
                        tone: "danger"
                        name: qsTr("Remove %1").arg(line.name)
                        onClicked: root.askToRemove(line.profileId, line.name)
                    }
                }
            }
        }
        Note {
            objectName: "connectionTrouble"
            width: parent.width
            visible: text.length > 0
            tone: "danger"
            text: root.profiles.trouble
            actionText: qsTr("Close")
            onTriggered: root.profiles.trouble = ""
        }
    }

    MessageSheet {
        id: removal

        objectName: "removeConnectionDialog"
        title: qsTr("Remove “%1”?").arg(root.removedName)
        message: qsTr("Everything of this connection on this computer goes: its key in the keyring, its settings, and its folder %1 with every stored reading. The audit log of what was sent is kept. Nothing changes at Amps or on any device. It cannot be undone.").arg(root.profiles.folderOf(root.removedId))
        acceptText: qsTr("Remove everything of it")
        acceptKind: "danger"
        onAccepted: root.profiles.remove(root.removedId)
    }
}
