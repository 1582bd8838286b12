// SPDX-License-Identifier: GPL-3.0-or-later
// The page of all requests, wired to its window.
pragma ComponentBehavior: Bound
import Fleet.Pages

InspectorPage {
    id: place

    required property Main window

    inspector: place.window.bundles.openedRequests ?? place.window.inspector
    bundles: place.window.bundles
    redactedKey: place.window.session.redactedKey
    onDeviceOpened: id => place.window.openDevice(id, "")
    onCopyRequested: (text, what) => place.window.copy(text, what)
}
