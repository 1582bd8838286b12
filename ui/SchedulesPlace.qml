// SPDX-License-Identifier: GPL-3.0-or-later
// The page of all schedules, wired to its window.
pragma ComponentBehavior: Bound
import Fleet.Pages

SchedulesPage {
    id: place

    required property Main window

    schedules: place.window.schedules
    onDeviceOpened: id => place.window.openDevice(id, "")
    onEditRequested: id => place.window.editSchedule(id)
}
