// SPDX-License-Identifier: GPL-3.0-or-later
// What opens a door by a key: what is known about the key, the field it is entered in, address and name, one button.
// The field gives its content to C++, which empties it; nothing here ever reads it.
//   door, openText
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.App

Column {
    id: root

    required property KeyDoor door
    required property string openText
    property bool advancedOpen: false

    readonly property bool taken: door.redactedKey.length > 0
    readonly property string placeholder: door.environment === "sandbox" ? qsTr("Paste a key that starts with sk_test_") : qsTr("Paste a key that starts with sk_live_")

    function focusEntry(): void {
        if (root.taken)
            main.forceActiveFocus(Qt.TabFocusReason);
        else
            field.forceActiveFocus(Qt.TabFocusReason);
    }
    function takeKey(): void {
        root.door.take(field);
        if (root.taken)
            main.forceActiveFocus(Qt.TabFocusReason);
        else
            field.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space.s2

    Note {
        objectName: "keyNote:" + root.door.environment
        width: parent.width
        visible: root.door.sentence.length > 0
        boxed: root.door.tone === "warning" || root.door.tone === "danger"
        tone: root.door.tone
        iconName: root.door.tone === "secondary" ? "info" : Theme.toneIcon(root.door.tone)
        text: root.door.sentence
        code: root.door.detail
    }
    AppTextField {
        id: field

        objectName: "keyField:" + root.door.environment
        width: parent.width
        height: Theme.size.controlLarge
        visible: !root.taken
        enabled: !root.door.busy
        leadRoom: Theme.px(38)
        placeholderText: root.placeholder
        name: root.door.environment === "sandbox" ? qsTr("Sandbox key, hidden entry") : qsTr("Live key, hidden entry")
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        edge: activeFocus ? Theme.environmentFrame(root.door.environment) : Theme.color.borderControl
        // What it holds would be told over the accessibility bus in the clear, password or not: the item below speaks for it.
        Accessible.ignored: true
        onTextChanged: root.door.consider(field)
        onAccepted: {
            if (root.door.canTake)
                root.takeKey();
        }

        Icon {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            name: "key"
            size: Theme.px(18)
            color: Theme.color.textSecondary
        }
        Item {
            objectName: "keyFieldVoice:" + root.door.environment
            anchors.fill: parent
            Accessible.role: Accessible.StaticText
            Accessible.name: field.name
            Accessible.description: root.placeholder
            Accessible.focusable: true
            Accessible.onPressAction: field.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    Rectangle {
        width: parent.width
        height: Theme.size.controlLarge
        visible: root.taken
        radius: Theme.radius.md
        color: Theme.color.surfaceInset
        border.width: Theme.stroke.envSandbox
        border.color: Theme.environmentFrame(root.door.environment)
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Key: %1").arg(root.door.redactedKey)

        Icon {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            name: "key"
            size: Theme.px(18)
            color: Theme.color.textSecondary
        }
        AppText {
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(38)
            anchors.right: drop.left
            anchors.verticalCenter: parent.verticalCenter
            mono: true
            textStyle: Theme.type.code
            text: root.door.redactedKey
            Accessible.ignored: true
        }
        IconButton {
            id: drop

            objectName: "dropKey:" + root.door.environment
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s2
            anchors.verticalCenter: parent.verticalCenter
            enabled: !root.door.busy
            iconName: "close"
            name: qsTr("Enter another key")
            onClicked: {
                root.door.dropKey();
                field.forceActiveFocus(Qt.TabFocusReason);
            }
        }
    }
    AppCheckBox {
        objectName: "startReadOnly"
        anchors.left: parent.left
        visible: root.door.environment === "live"
        height: visible ? Theme.size.control : 0
        text: qsTr("Start read-only")
        checked: root.door.readOnly
        onEdited: checked => root.door.readOnly = checked
    }
    AppButton {
        id: main

        objectName: "openDoor:" + root.door.environment
        width: parent.width
        scaleStep: "large"
        kind: "primary"
        busy: root.door.busy
        busyText: qsTr("One moment")
        enabled: root.taken ? root.door.isReady && root.door.nameError.length === 0 || root.door.canTryAgain : root.door.canTake
        text: !root.taken ? qsTr("Check this key") : root.door.isForThisRun ? qsTr("Open for this run") : root.door.canTryAgain && !root.door.isReady ? qsTr("Try again") : root.openText
        onClicked: {
            if (!root.taken)
                root.takeKey();
            else if (root.door.isReady)
                root.door.open();
            else
                root.door.tryAgain();
        }
    }
    Item {
        width: parent.width
        height: Theme.px(24)

        Row {
            anchors.centerIn: parent
            spacing: Theme.space.s1

            AppText {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, root.width - address.width - Theme.space.s1)
                textStyle: Theme.type.caption
                color: Theme.color.textTertiary
                hint: true
                text: qsTr("%1, checked first").arg(root.door.host)
            }
            AppButton {
                id: address

                objectName: "advanced:" + root.door.environment
                anchors.verticalCenter: parent.verticalCenter
                visible: !root.door.isExisting
                kind: "link"
                scaleStep: "small"
                text: root.advancedOpen ? qsTr("Less") : qsTr("Address and name")
                onClicked: root.advancedOpen = !root.advancedOpen
            }
        }
    }
    Column {
        width: parent.width
        visible: root.advancedOpen && !root.door.isExisting
        spacing: Theme.space.s1

        AppText {
            anchors.left: parent.left
            textStyle: Theme.type.label
            color: Theme.color.textSecondary
            text: qsTr("Address of the API")
        }
        AppTextField {
            objectName: "baseUrl:" + root.door.environment
            width: parent.width
            enabled: !root.door.busy
            mono: true
            name: qsTr("Address of the API")
            text: root.door.baseUrl
            errorText: root.door.baseUrlError
            onTextEdited: root.door.baseUrl = text
            onAccepted: root.focusEntry()
        }
        AppText {
            width: parent.width
            visible: text.length > 0
            textStyle: Theme.type.caption
            color: Theme.color.statusDanger
            wrapMode: Text.Wrap
            text: root.door.baseUrlError
        }
        AppText {
            anchors.left: parent.left
            topPadding: Theme.space.s1
            textStyle: Theme.type.label
            color: Theme.color.textSecondary
            text: qsTr("Name of this connection")
        }
        AppTextField {
            objectName: "profileName:" + root.door.environment
            width: parent.width
            enabled: !root.door.busy
            name: qsTr("Name of this connection")
            text: root.door.name
            errorText: root.door.nameError
            maximumLength: 60
            onTextEdited: root.door.name = text
            onAccepted: root.focusEntry()
        }
        AppText {
            width: parent.width
            visible: text.length > 0
            textStyle: Theme.type.caption
            color: Theme.color.statusDanger
            wrapMode: Text.Wrap
            text: root.door.nameError
        }
    }
}
