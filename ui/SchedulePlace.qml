// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a schedule, wired to its window.
pragma ComponentBehavior: Bound
import Fleet.Pages

ScheduleSheet {
    id: place

    required property Main window

    schedules: place.window.schedules
    environmentWord: place.window.session.environment
}
