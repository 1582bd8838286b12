// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette, wired to its window.
pragma ComponentBehavior: Bound
import Fleet.Pages

PaletteSheet {
    id: place

    required property Main window

    fleet: place.window.fleet
    deviceId: place.window.page === "device" ? place.window.deviceId : ""
    environment: place.window.session.environment
    commandIcons: place.window.commandIcons
    onChosen: (kind, target) => place.window.go(kind, target)
    onChosenBeside: id => place.window.openBeside(id)
    onPointedAt: text => place.window.sayPointedAt(text)
}
