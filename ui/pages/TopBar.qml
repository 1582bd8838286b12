// SPDX-License-Identifier: GPL-3.0-or-later
// The bar above every page: room for the environment plate, search, polling status, pause, theme, help.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Sync

Rectangle {
    id: root

    required property FleetPoller poller
    property string searchText
    property real plateWidth: Theme.size.navRail

    signal searchEdited(text: string)
    signal searchAccepted
    signal pauseToggled
    signal themeToggled
    signal helpRequested

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    implicitHeight: Theme.size.topBar
    color: Theme.color.surfaceBar

    // The plate itself floats above everything (EnvironmentIdentity); this keeps its place.
    Item {
        id: plate
        anchors.left: parent.left
        width: root.plateWidth
        height: parent.height
    }
    SearchField {
        id: search
        objectName: "searchField"
        anchors.left: plate.right
        anchors.leftMargin: Theme.space.s6
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Theme.px(440), status.x - x - Theme.space.s3)
        text: root.searchText
        placeholderText: qsTr("Search devices: id, maker, model, status")
        shortcut: "/"
        onTextEdited: root.searchEdited(text)
        onCleared: root.searchEdited("")
        onAccepted: root.searchAccepted()
    }
    PollingStatus {
        id: status
        anchors.right: buttons.left
        anchors.rightMargin: Theme.space.s2
        anchors.verticalCenter: parent.verticalCenter
        poller: root.poller
        compact: root.width < Theme.px(1150)
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s1

        IconButton {
            objectName: "pauseButton"
            name: root.poller.isPaused ? qsTr("Go on polling") : qsTr("Pause polling")
            iconName: root.poller.isPaused ? "play" : "pause"
            checked: root.poller.isPaused
            onClicked: root.pauseToggled()
        }
        IconButton {
            objectName: "themeButton"
            name: Theme.isLight ? qsTr("Dark theme") : qsTr("Light theme")
            iconName: Theme.isLight ? "sun" : "moon"
            onClicked: root.themeToggled()
        }
        IconButton {
            objectName: "helpButton"
            name: qsTr("Keyboard shortcuts")
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
