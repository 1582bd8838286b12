// SPDX-License-Identifier: GPL-3.0-or-later
// One device beside whatever page is on screen: what it is doing, live. To make it do something, it is opened.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Devices

FocusScope {
    id: root

    required property DeviceListModel fleet
    required property string deviceId
    property bool pulling: false

    signal closeRequested
    signal deviceOpened(deviceId: string)
    signal pullRequested(deviceId: string)
    signal copyRequested(text: string)

    function focusFirst(): void {
        open.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    objectName: "besidePanel"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Beside: %1").arg(detail.title)
    Keys.onEscapePressed: root.closeRequested()
    onDeviceIdChanged: scroll.contentY = 0

    DeviceDetail {
        id: detail
        list: root.fleet
        deviceId: root.deviceId
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.color.surfaceBar
        Hairline {
            vertical: true
            anchors.left: parent.left
            height: parent.height
        }
        // What is under it is not to be pressed through it.
        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
        }
    }
    Item {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space.s4
        anchors.rightMargin: Theme.space.s4
        y: Theme.space.s4
        height: Math.max(tile.height, names.height)

        FamilyTile {
            id: tile
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            family: detail.family
            Accessible.ignored: true
        }
        Column {
            id: names
            anchors.left: tile.right
            anchors.leftMargin: Theme.px(10)
            anchors.right: close.left
            anchors.rightMargin: Theme.space.s2
            anchors.verticalCenter: parent.verticalCenter
            AppText {
                objectName: "besideTitle"
                width: parent.width
                text: detail.title
                textStyle: Theme.type.title3
                hint: true
                Accessible.role: Accessible.Heading
            }
            AppText {
                width: parent.width
                text: root.deviceId
                mono: true
                textStyle: Theme.type.micro
                elide: Text.ElideMiddle
                color: Theme.color.textTertiary
                hint: true
            }
        }
        IconButton {
            id: close
            objectName: "besideClose"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("Close what stands beside")
            iconName: "close"
            onClicked: root.closeRequested()
        }
    }
    Row {
        id: acts
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        anchors.top: head.bottom
        anchors.topMargin: Theme.space.s3
        spacing: Theme.space.s2
        AppButton {
            id: open
            objectName: "besideOpen"
            focus: true
            kind: "subtle"
            iconName: "arrow-right"
            enabled: detail.exists
            text: qsTr("Open")
            Accessible.name: qsTr("Open %1").arg(detail.title)
            onClicked: root.deviceOpened(root.deviceId)
        }
        AppButton {
            objectName: "besidePull"
            kind: "subtle"
            iconName: "refresh"
            enabled: detail.exists
            busy: root.pulling
            busyText: qsTr("Pulling")
            text: qsTr("Pull fresh")
            onClicked: root.pullRequested(root.deviceId)
        }
    }
    Flickable {
        id: scroll
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: acts.bottom
        anchors.topMargin: Theme.space.s3
        anchors.bottom: parent.bottom
        contentWidth: width
        contentHeight: body.height + Theme.space.s4
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: AppScrollBar {}

        FollowFocus {
            flickable: scroll
        }
        Column {
            id: body
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s4
            width: scroll.width - 2 * Theme.space.s4
            spacing: Theme.space.s3
            AppText {
                width: parent.width
                wrapMode: Text.Wrap
                color: Theme.color.textSecondary
                text: detail.exists ? detail.sentence : qsTr("The device is no longer listed.")
            }
            FreshnessTag {
                anchors.left: parent.left
                visible: detail.exists
                source: detail.source
                ageSeconds: detail.ageSeconds
                available: detail.available
                pulledAt: detail.pulledAt
                ago: true
            }
            HeroPanel {
                width: parent.width
                visible: detail.exists
                device: detail
            }
            Column {
                width: parent.width
                visible: detail.exists
                Repeater {
                    model: detail.fields
                    KeyValueRow {
                        required property string name
                        required property string text
                        required tone
                        objectName: "besideField:" + name
                        width: body.width
                        value: text
                        stale: !detail.available
                        copyable: true
                        onCopyRequested: what => root.copyRequested(what)
                    }
                }
            }
        }
    }
}
