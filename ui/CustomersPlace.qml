// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a customer, wired to its window.
pragma ComponentBehavior: Bound
import Fleet.Pages

CustomersPage {
    id: place

    required property Main window

    customers: place.window.customers
    environment: place.window.session.environment
    writesLocked: place.window.session.writesLocked
    lockReason: place.window.session.lockReason
    appId: place.window.preferences.linkAppId
    onAppIdEdited: appId => place.window.preferences.linkAppId = appId
    onDeviceOpened: id => place.window.openDevice(id, "")
    onCopyRequested: (text, what) => place.window.copy(text, what)
    onBrowserRequested: address => place.window.desktop.openInBrowser(address)
}
