// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the audit log, wired to its window.
pragma ComponentBehavior: Bound
import Fleet.Pages

AuditPage {
    id: place

    required property Main window

    log: place.window.audit
    onDeviceOpened: id => place.window.openDevice(id, "")
    onCopyRequested: (text, what) => place.window.copy(text, what)
    onAnnounced: (title, text, tone) => place.window.announce(title, text, tone)
}
