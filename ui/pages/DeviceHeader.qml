// SPDX-License-Identifier: GPL-3.0-or-later
// Who this device is, what it does in one word, and how fresh that is.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Devices

Item {
    id: root

    required property DeviceDetail device
    property bool pulling: false

    signal backRequested
    signal pullRequested
    signal previousRequested
    signal nextRequested
    signal copyRequested(text: string)
    signal explainRequested
    signal requestsRequested

    // Where it is narrow, or the text is large, the age and the buttons stand below the name.
    readonly property bool stacked: width < Theme.px(640)
    readonly property real upper: Math.max(Theme.px(56), names.height)
    // Beside a long sentence the tile stays with the name.
    readonly property real besideY: stacked ? names.y : (upper - tile.height) / 2
    readonly property real lower: Math.max(freshness.height, pull.height)
    readonly property real toolsWidth: requests.width + explain.width + pull.width + previous.width + next.width + 2 * Theme.space.s2
    readonly property real namesStart: back.width - Theme.px(8) + tile.width + Theme.space.s2 + Theme.space.s3
    readonly property real toolsMiddle: stacked ? upper + Theme.space.s2 + lower / 2 : upper / 2

    implicitHeight: upper + (stacked ? Theme.space.s2 + lower : 0)

    IconButton {
        id: back
        objectName: "backButton"
        y: root.besideY + (tile.height - height) / 2
        anchors.left: parent.left
        anchors.leftMargin: -Theme.px(8)
        name: qsTr("Back to the fleet")
        iconName: "arrow-left"
        onClicked: root.backRequested()
    }
    FamilyTile {
        id: tile
        anchors.left: back.right
        anchors.leftMargin: Theme.space.s2
        y: root.besideY
        family: root.device.family
        edge: Theme.size.familyTileHero
    }
    Column {
        id: names
        anchors.left: tile.right
        anchors.leftMargin: Theme.space.s3
        width: root.width - root.namesStart - (root.stacked ? 0 : root.toolsWidth + freshness.width + Theme.space.s2 + Theme.space.s3)
        y: (root.upper - height) / 2
        spacing: Theme.px(2)

        Row {
            anchors.left: parent.left
            spacing: Theme.space.s3
            AppText {
                objectName: "deviceTitle"
                textStyle: Theme.type.title1
                text: root.device.title
                width: Math.max(0, Math.min(implicitWidth, names.width - pill.width - parent.spacing))
                hint: true
                Accessible.role: Accessible.Heading
            }
            StatePill {
                id: pill
                objectName: "statusPill"
                anchors.verticalCenter: parent.verticalCenter
                visible: text.length > 0
                text: root.device.statusWord
                iconName: root.device.statusIcon
                tone: root.device.statusTone
            }
        }
        Row {
            anchors.left: parent.left
            spacing: Theme.px(6)
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.color.textSecondary
                text: root.device.vendor
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.color.textTertiary
                text: "·"
                Accessible.ignored: true
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                mono: true
                textStyle: Theme.type.caption
                color: Theme.color.textSecondary
                text: root.device.deviceId
            }
            IconButton {
                objectName: "copyIdButton"
                anchors.verticalCenter: parent.verticalCenter
                edge: Theme.px(22)
                iconSize: Theme.px(14)
                name: qsTr("Copy the id")
                iconName: "copy"
                onClicked: root.copyRequested(root.device.deviceId)
            }
        }
        AppText {
            objectName: "deviceSentence"
            width: parent.width
            color: Theme.color.textSecondary
            text: root.device.sentence
            wrapMode: Text.Wrap
        }
    }
    Column {
        id: freshness
        anchors.right: requests.left
        anchors.rightMargin: Theme.space.s2
        y: root.toolsMiddle - height / 2
        FreshnessTag {
            anchors.right: parent.right
            source: root.device.source
            ageSeconds: root.device.ageSeconds
            available: root.device.available && !root.device.gone
            pulledAt: root.device.pulledAt
            ago: true
        }
        AppText {
            anchors.right: parent.right
            width: Math.min(implicitWidth, root.width - root.toolsWidth - Theme.space.s2)
            textStyle: Theme.type.caption
            color: Theme.color.textTertiary
            text: root.device.pulledText
            hint: true
        }
    }
    IconButton {
        id: requests
        objectName: "deviceRequestsButton"
        anchors.right: explain.left
        y: root.toolsMiddle - height / 2
        name: qsTr("Show its requests in the Inspector")
        iconName: "nav-inspector"
        onClicked: root.requestsRequested()
    }
    IconButton {
        id: explain
        objectName: "explainButton"
        anchors.right: pull.left
        anchors.rightMargin: Theme.space.s2
        y: root.toolsMiddle - height / 2
        name: qsTr("Explain this device, for a ticket")
        iconName: "help"
        onClicked: root.explainRequested()
    }
    AppButton {
        id: pull
        objectName: "pullFreshButton"
        anchors.right: previous.left
        anchors.rightMargin: Theme.space.s2
        y: root.toolsMiddle - height / 2
        kind: "subtle"
        iconName: "refresh"
        text: qsTr("Pull fresh")
        tip: qsTr("A reading no older than a minute; may wait for the maker")
        busy: root.pulling
        busyText: qsTr("Pulling")
        onClicked: root.pullRequested()
    }
    IconButton {
        id: previous
        objectName: "previousDeviceButton"
        anchors.right: next.left
        y: root.toolsMiddle - height / 2
        name: qsTr("Previous device of the list")
        iconName: "chevron-left"
        enabled: root.device.previousId.length > 0
        onClicked: root.previousRequested()
    }
    IconButton {
        id: next
        objectName: "nextDeviceButton"
        anchors.right: parent.right
        y: root.toolsMiddle - height / 2
        name: qsTr("Next device of the list")
        iconName: "chevron-right"
        enabled: root.device.nextId.length > 0
        onClicked: root.nextRequested()
    }
}
