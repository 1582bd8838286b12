// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one device, wired to its window.
pragma ComponentBehavior: Bound
import Fleet.Pages

DevicePage {
    id: place

    required property Main window

    fleet: place.window.fleet
    desk: place.window.desk
    poller: place.window.poller
    history: place.window.history
    schedules: place.window.schedules
    deviceId: place.window.deviceId
    book: place.window.book
    onBackRequested: place.window.showFleetList()
    onDeviceRequested: id => place.window.openDevice(id, "")
    onActionsRequested: id => {
        place.window.actionsPage().showDevice(id);
        place.window.showPage("actions");
    }
    onActionOpened: id => {
        place.window.actionsPage().showAction(id);
        place.window.showPage("actions");
    }
    onCopyRequested: text => place.window.desktop.copy(text)
    onExplainRequested: id => place.window.explain(id)
    onRequestsRequested: id => place.window.showRequests(id)
    onRequestShown: id => place.window.showRequest(id, "")
    onScheduleEditRequested: id => place.window.editSchedule(id)
    onSchedulesRequested: place.window.showPage("schedules")
    onFieldsMet: (family, names) => place.window.preferences.meetFields(family, names)
    onAnnounced: (title, text, tone) => place.window.announce(title, text, tone)
}
