// SPDX-License-Identifier: GPL-3.0-or-later
// A device beside the page on screen, wired to its window.
pragma ComponentBehavior: Bound
import Fleet.Pages

BesidePanel {
    id: place

    required property Main window

    anchors.fill: parent
    fleet: place.window.fleet
    deviceId: place.window.besideId
    pulling: place.window.poller.pullingId === place.window.besideId
    onCloseRequested: place.window.closeBeside()
    onDeviceOpened: id => {
        place.window.closeBeside();
        place.window.openDevice(id, "");
    }
    onPullRequested: id => place.window.poller.pullFresh(id)
    onCopyRequested: text => place.window.desktop.copy(text)
}
