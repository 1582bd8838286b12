// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the past, wired to its window.
pragma ComponentBehavior: Bound
import Fleet.Pages

HistoryPage {
    id: place

    required property Main window

    history: place.window.history
    desk: place.window.desk
    fleet: place.window.fleet
    chooser: place.window.seriesChooser
    past: place.window.pastFleet
    zone: place.window.preferences.zone
    onZoneChosen: zone => place.window.preferences.zone = zone
    onDeviceOpened: id => place.window.openDevice(id, "")
    onCopyRequested: text => place.window.desktop.copy(text)
    onAnnounced: (title, text, tone) => place.window.announce(title, text, tone)
}
