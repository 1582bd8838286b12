// SPDX-License-Identifier: GPL-3.0-or-later
// The page of all actions, wired to its window.
pragma ComponentBehavior: Bound
import Fleet.Pages

ActionsPage {
    id: place

    required property Main window

    desk: place.window.desk
    onDeviceOpened: id => place.window.openDevice(id, "")
    onSendAgainRequested: (id, actionId) => {
        place.window.openDevice(id, "");
        place.window.devicePage().takeFrom(actionId);
    }
    onCopyRequested: text => place.window.desktop.copy(text)
    onRequestShown: (requestId, actionId) => place.window.showRequest(requestId, actionId)
}
