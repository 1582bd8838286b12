// SPDX-License-Identifier: GPL-3.0-or-later
// What explains a device, wired to its window.
pragma ComponentBehavior: Bound
import Fleet.Pages

ExplainSheet {
    id: place

    required property Main window

    bundles: place.window.bundles
    onCopyRequested: (text, what) => place.window.copy(text, what)
    onRequestsRequested: id => place.window.showRequests(id)
    onBundleRequested: id => {
        place.window.showPage("inspector");
        place.window.inspectorPage().makeBundle(id);
    }
}
