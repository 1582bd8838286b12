// SPDX-License-Identifier: GPL-3.0-or-later
// The manual, wired to its window.
pragma ComponentBehavior: Bound
import Fleet.Pages

ManualSheet {
    id: place

    required property Main window

    manual: place.window.manual
    onLinkRequested: address => place.window.desktop.openInBrowser(address)
}
