// SPDX-License-Identifier: GPL-3.0-or-later
// The bar above every page: room for the environment plate, search, polling status, pause, theme, help.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Devices
import Fleet.Sync

Rectangle {
    id: root

    required property FleetPoller poller
    required property DeviceListModel fleet
    property real plateWidth: Theme.size.navRail

    signal searchEdited(text: string)
    signal searchAccepted
    signal pauseToggled
    signal themeToggled
    signal helpRequested
    signal paletteRequested

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    // Large text in a narrow window: the search keeps its room, what shortcuts reach as well gives way.
    readonly property bool tight: width < Theme.px(800)

    implicitHeight: Theme.size.topBar
    color: Theme.color.surfaceBar

    // The plate itself floats above everything (EnvironmentIdentity); this keeps its place.
    Item {
        id: plate
        anchors.left: parent.left
        width: root.plateWidth
        height: parent.height
    }
    FleetSearch {
        id: search
        anchors.left: plate.right
        anchors.leftMargin: root.tight ? Theme.space.s2 : Theme.space.s6
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Theme.px(440), root.width - plate.width - anchors.leftMargin - status.width - buttons.width - Theme.space.s2 - 2 * Theme.space.s3)
        fleet: root.fleet
        onEdited: text => root.searchEdited(text)
        onAccepted: root.searchAccepted()
    }
    PollingStatus {
        id: status
        anchors.right: buttons.left
        anchors.rightMargin: Theme.space.s2
        anchors.verticalCenter: parent.verticalCenter
        poller: root.poller
        compact: root.width < Theme.px(1150)
        tiny: root.tight
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s1

        IconButton {
            objectName: "paletteButton"
            name: qsTr("Command palette, Ctrl+K")
            iconName: "keyboard"
            onClicked: root.paletteRequested()
        }
        IconButton {
            objectName: "pauseButton"
            visible: !root.tight
            name: root.poller.isPaused ? qsTr("Go on polling") : qsTr("Pause polling")
            iconName: root.poller.isPaused ? "play" : "pause"
            checked: root.poller.isPaused
            onClicked: root.pauseToggled()
        }
        IconButton {
            objectName: "themeButton"
            visible: !root.tight
            name: Theme.isLight ? qsTr("Dark theme") : qsTr("Light theme")
            iconName: Theme.isLight ? "sun" : "moon"
            onClicked: root.themeToggled()
        }
        IconButton {
            objectName: "helpButton"
            name: qsTr("Manual, F1")
            iconName: "help"
            onClicked: root.helpRequested()
        }
    }
    Hairline {
        anchors.left: plate.right
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
