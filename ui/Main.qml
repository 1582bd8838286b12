// SPDX-License-Identifier: GPL-3.0-or-later
// The window of one profile: frame and plate that say where we are, bar, rail, page, and the one gate for every write.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Dialogs
import Fleet.Pages
import Fleet.Devices
import Fleet.Actions
import Fleet.Session
import Fleet.History
import Fleet.Sync
import Fleet.Helpdesk
import Fleet.Schedules
import Fleet.App

ApplicationWindow {
    id: root

    required property SessionEnvironment session
    required property FleetPoller poller
    required property History history
    required property SeriesChooser seriesChooser
    required property PastFleet pastFleet
    required property Sparklines sparks
    required property DeviceListModel fleet
    required property SavedViews views
    required property ViewMemory viewMemory
    required property LocalBook book
    required property CommandDesk desk
    required property FileAuditLog audit
    required property InspectorModel inspector
    required property CustomerDesk customers
    required property ProposalDesk proposals
    required property BundleDesk bundles
    required property ScheduleDesk schedules
    required property Preferences preferences
    required property Desktop desktop
    required property ProfileDesk profiles
    required property TransportDesk transport
    required property Languages languages
    required property Manual manual

    // "fleet", "device", "actions", "settings"; the device page remembers which device.
    property string page: "fleet"
    property string deviceId
    property string besideId // the device that stands beside the page; empty: none
    property Item besideFrom // where the person was before

    // What is kept for this profile until it is opened the next time.
    readonly property string place: page === "fleet" ? "fleet:" + fleetPage.show : page
    property alias tableLayout: fleetPage.tableLayout

    // Commands of an earlier run whose end nobody saw: that run was cut off.
    property int unsettledCount: 0
    onUnsettledCountChanged: {
        if (unsettledCount > 0)
            toasts.show(qsTr("%n command(s) of the last run ended in the middle. They are settled by reading; nothing is sent again.", "", unsettledCount), "warning", session.environment, "");
    }

    readonly property var devicePlace: deviceHost.item // null: not made yet
    // Of the device page, if it was ever made.
    readonly property string refusedIntent: devicePlace?.refusedIntent ?? ""
    readonly property var commandIcons: devicePlace?.commandIcons ?? ({})

    readonly property real frameRoom: identity.inset

    // Pages and sheets are files of their own (…Place.qml), read and made when somebody asks for them: a start waits for
    // none of them. Hence no types here.
    function devicePage(): var {
        return deviceHost.made();
    }
    function actionsPage(): var {
        return actionsHost.made();
    }
    function historyPage(): var {
        return historyHost.made();
    }
    function auditPage(): var {
        return auditHost.made();
    }
    function inspectorPage(): var {
        return inspectorHost.made();
    }
    function explain(id: string): void {
        lateExplainer.made().show(id);
    }
    function editSchedule(id: string): void {
        lateScheduleSheet.made().show(id);
    }
    function showManual(page: string): void {
        lateManual.made().show(page);
    }
    function showKeys(): void {
        lateShortcuts.made().open();
    }
    function showPage(name: string): void {
        page = name;
    }
    function openDevice(id: string, verb: string): void {
        if (id.length === 0)
            return;
        deviceId = id;
        page = "device";
        if (verb.length > 0)
            root.devicePage().chooseCommand(verb);
    }
    function openBeside(id: string): void {
        if (besideId.length === 0)
            besideFrom = root.activeFocusItem;
        besideId = id;
        const panel = lateBeside.made();
        panel.focusFirst();
    }
    function closeBeside(): void {
        besideId = "";
        const back = besideFrom?.visible && besideFrom.enabled ? besideFrom : pages.nextItemInFocusChain(true);
        besideFrom = null;
        back?.forceActiveFocus(Qt.OtherFocusReason);
    }
    function announce(title: string, text: string, tone: string): void {
        toasts.show(title + "\n" + text, tone, session.environment, "");
    }
    function showFleetList(): void {
        showPage("fleet");
        fleetPage.focusList();
    }
    // Says what was copied, since the clipboard itself says nothing.
    function copy(text: string, what: string): void {
        desktop.copy(text);
        toasts.show(what, "success", session.environment, "");
    }
    // One click from an error, an action or a device to what was said on the wire.
    function showRequest(requestId: string, actionId: string): void {
        showPage("inspector");
        if (!root.inspectorPage().showRequest(requestId, actionId))
            toasts.show(qsTr("That request is no longer kept: the last 1,000 are, in memory only."), "warning", session.environment, "");
    }
    function showRequests(deviceId: string): void {
        showPage("inspector");
        root.inspectorPage().showDevice(deviceId);
    }
    // What a person wrote about devices can be taken back.
    function offerUndo(what: string): void {
        toasts.dismiss(toasts.undoNumber);
        toasts.undoNumber = toasts.show(what, "success", "", qsTr("Undo"));
        toasts.undoText = what;
    }
    // For links, and for pictures of the window: what a person would reach with two clicks.
    function showNamed(name: string): void {
        const parts = name.split(":");
        if (parts[0] === "device" && parts.length > 1) {
            openDevice(parts[1], "");
        } else if (parts[0] === "customer" && parts.length > 1) {
            go("customer", parts[1]);
        } else if (parts[0] === "confirm" && parts.length > 2) {
            openDevice(parts[1], parts.slice(2).join(":"));
            root.devicePage().reviewNow();
        } else if (parts[0] === "explain" && parts.length > 1) {
            openDevice(parts[1], "");
            root.explain(parts[1]);
        } else if (parts[0] === "schedule" && parts.length > 1) {
            openDevice(parts[1], "");
            root.editSchedule(parts[1]);
        } else {
            if (parts[0] !== "palette" && parts[0] !== "manual")
                showPage(parts[0]);
            if (parts[0] === "fleet" && parts.length > 1)
                fleetPage.show = parts[1];
            if (name.startsWith("palette"))
                openPalette(parts.slice(1).join(":"));
            else if (parts[0] === "manual")
                root.showManual(parts.length > 1 ? parts[1] : "index");
            if (name === "audit:newest")
                root.auditPage().showNewest();
            else if (name === "audit:verify")
                root.auditPage().verifyNow();
            else if (name === "inspector:bundle")
                root.inspectorPage().makeBundle("");
            else if (name === "inspector:newest")
                root.inspectorPage().showNewest();
            else if (parts[0] === "history")
                root.historyPage().showNamed(parts.slice(1).join(":"));
        }
    }
    function toast(kind: string, title: string, text: string, deviceId: string): void {
        const tone = kind === "accepted" ? "running" : kind === "settled" ? "success" : kind === "unknown" ? "warning" : "danger";
        const number = toasts.show(text.length > 0 ? title + "\n" + text : title, tone, session.environment, deviceId.length > 0 && deviceId !== root.deviceId ? qsTr("Open") : "");
        toasts.devices[number] = deviceId;
        if (deviceId.length > 0) {
            toasts.dismiss(toasts.newest[deviceId] ?? -1);
            toasts.newest[deviceId] = number;
        }
    }
    // What the palette leads to beside devices and their commands. "page": the rail's pages; "act": done at once, nothing
    // of it is sent anywhere.
    function paletteEntries(): var {
        const all = [
            { kind: "page", target: "fleet", title: qsTr("Fleet"), iconName: "nav-fleet", keys: "Ctrl+1", words: qsTr("cards table map devices") },
            { kind: "page", target: "customers", title: qsTr("Customers"), iconName: "user", words: qsTr("users consent link") },
            { kind: "page", target: "actions", title: qsTr("Actions"), iconName: "nav-actions", keys: "Ctrl+2", words: qsTr("booked planned history of commands") },
            { kind: "page", target: "history", title: qsTr("History"), iconName: "nav-history", keys: "Ctrl+3", words: qsTr("charts past curves compare export") },
            { kind: "page", target: "audit", title: qsTr("Audit"), iconName: "nav-audit", keys: "Ctrl+5", words: qsTr("log proof who") },
            { kind: "page", target: "inspector", title: qsTr("Inspector"), iconName: "nav-inspector", keys: "Ctrl+6", words: qsTr("requests network bundle curl") },
            { kind: "page", target: "settings", title: qsTr("Settings"), iconName: "nav-settings", keys: "Ctrl+7", words: qsTr("options preferences connections keys safety proxy language units") },
            { kind: "act", target: "refresh", title: qsTr("Read everything again"), iconName: "refresh", keys: "F5", words: qsTr("refresh reload") },
            { kind: "act", target: "pause", title: poller.isPaused ? qsTr("Go on polling") : qsTr("Pause polling"), iconName: poller.isPaused ? "play" : "pause", words: qsTr("stop reading resume") },
            { kind: "act", target: "theme:system", title: qsTr("Theme as the desktop"), iconName: "sun", words: qsTr("colours appearance automatic") },
            { kind: "act", target: "theme:dark", title: qsTr("Dark theme"), iconName: "moon", words: qsTr("colours appearance night") },
            { kind: "act", target: "theme:light", title: qsTr("Light theme"), iconName: "sun", words: qsTr("colours appearance day") },
            { kind: "act", target: "theme:contrast", title: qsTr("High contrast theme"), iconName: "eye", words: qsTr("colours appearance accessibility") },
            { kind: "act", target: "larger", title: qsTr("Larger text"), iconName: "plus", keys: "Ctrl++", words: qsTr("zoom font size") },
            { kind: "act", target: "smaller", title: qsTr("Smaller text"), iconName: "minus", keys: "Ctrl+-", words: qsTr("zoom font size") },
            { kind: "act", target: "rail", title: qsTr("Narrow or widen the rail"), iconName: "minimize-rail", keys: "Ctrl+B", words: qsTr("sidebar navigation") },
            { kind: "act", target: "manual", title: qsTr("Manual"), iconName: "help", keys: "F1", words: qsTr("help documentation how to") },
            { kind: "act", target: "keys", title: qsTr("Keyboard shortcuts"), iconName: "keyboard", keys: "?", words: qsTr("help keys") },
            { kind: "act", target: "cards", title: qsTr("Fleet as cards"), iconName: "nav-fleet" },
            { kind: "act", target: "table", title: qsTr("Fleet as a table"), iconName: "columns", words: qsTr("rows list") },
            { kind: "act", target: "map", title: qsTr("Fleet as a map"), iconName: "heatmap", words: qsTr("heat map distribution") },
            { kind: "act", target: "matrix", title: qsTr("What devices declare"), iconName: "columns", words: qsTr("matrix commands capabilities fields") }
        ];
        for (let row = 0; row < views.count; ++row) {
            const name = views.data(views.index(row, 0), SavedViews.NameRole);
            all.push({ kind: "view", target: name, title: qsTr("View: %1").arg(name), iconName: "eye" });
        }
        for (const id of customers.known) {
            const name = customers.nameOf(id);
            all.push({ kind: "customer", target: id, title: name.length > 0 ? name : id, detail: name.length > 0 ? id : "", iconName: "user" });
        }
        return all;
    }
    // Opens; never sends.
    function go(kind: string, target: string): void {
        if (kind === "page") {
            showPage(target);
        } else if (kind === "device") {
            openDevice(target, "");
        } else if (kind === "command") {
            openDevice(deviceId, target);
            root.devicePage().focusCommands();
        } else if (kind === "setting") {
            root.devicePage().focusSetting(target);
        } else if (kind === "filter") {
            fleet.searchText = target;
            showPage("fleet");
            fleetPage.focusList();
        } else if (kind === "view") {
            showPage("fleet");
            fleetPage.openView(target);
        } else if (kind === "customer") {
            showPage("customers");
            customers.look(target);
        } else if (target === "refresh") {
            poller.refresh();
        } else if (target === "pause") {
            poller.isPaused = !poller.isPaused;
        } else if (target.startsWith("theme:")) {
            preferences.scheme = target.slice(6);
        } else if (target === "larger" || target === "smaller") {
            setTextScale(preferences.textScale + (target === "larger" ? 0.1 : -0.1));
        } else if (target === "rail") {
            preferences.railCollapsed = !preferences.railCollapsed;
        } else if (target === "manual") {
            openManual();
        } else if (target === "keys") {
            root.showKeys();
        } else {
            showPage("fleet");
            fleetPage.show = target;
        }
    }
    function openManual(): void {
        root.showManual(root.manual.pageFor(root.page));
    }
    function sayPointedAt(text: string): void {
        desktop.announce(latePalette, text);
    }
    function openPalette(text: string): void {
        const sheet = latePalette.made();
        sheet.entries = paletteEntries();
        sheet.startText = text;
        sheet.open();
    }
    // F6: rail, bar, page and round again.
    function nextRegion(by: int): void {
        const regions = lateBeside.visible ? [topBar, rail, pages, lateBeside] : [topBar, rail, pages];
        let inside = 0;
        for (let i = 0; i < regions.length; ++i) {
            let item = root.activeFocusItem;
            while (item && item !== regions[i])
                item = item.parent;
            if (item)
                inside = i;
        }
        const next = regions[(inside + by + regions.length) % regions.length];
        const first = next.nextItemInFocusChain(true);
        first?.forceActiveFocus(by > 0 ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }
    function setTextScale(scale: real): void {
        preferences.textScale = Math.max(1, Math.min(2, Math.round(scale * 10) / 10));
    }

    objectName: "mainWindow"
    // Everything but charts, gauges and numbers (they say so themselves).
    LayoutMirroring.enabled: languages.isRightToLeft
    LayoutMirroring.childrenInherit: true
    width: 1440
    height: 900
    minimumWidth: 1024
    minimumHeight: 640
    color: Theme.color.surfaceCanvas
    title: session.environment === "demo" ? qsTr("%1 – Amps Fleet").arg(session.word) : qsTr("%1 · %2 – Amps Fleet").arg(session.word).arg(session.profile)
    // Files that are saved from here say where their content is from.
    Binding {
        target: SavePlaces
        property: "mark"
        value: root.session.environment
    }
    palette.window: Theme.color.surfaceCanvas
    palette.windowText: Theme.color.textPrimary
    palette.text: Theme.color.textPrimary
    palette.base: Theme.color.surfaceInset
    // What the toolkit's own file dialog is drawn with, where the desktop brings none.
    palette.light: Theme.color.surfaceOverlay
    palette.midlight: Theme.color.surfaceOverlay
    palette.mid: Theme.color.borderDefault
    palette.dark: Theme.color.textSecondary
    palette.button: Theme.color.surfaceOverlay
    palette.buttonText: Theme.color.textPrimary
    palette.highlight: Theme.color.accentFill
    palette.highlightedText: Theme.color.textOnAccent
    palette.placeholderText: Theme.color.textTertiary
    font.family: Theme.font.sans
    font.pixelSize: Theme.type.body.size

    Binding {
        target: Theme
        property: "scheme"
        value: root.preferences.shownScheme
    }
    Binding {
        target: Theme
        property: "pixelRatio"
        value: root.Screen.devicePixelRatio
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.preferences.shownTextScale
    }
    Binding {
        target: root.desktop
        property: "linkColor"
        value: Theme.color.accentText
    }
    Binding {
        target: Format
        property: "zone"
        value: root.preferences.zone
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.preferences.shownReducedMotion
    }

    Item {
        id: shell
        anchors.fill: parent
        anchors.margins: root.frameRoom

        TopBar {
            id: topBar
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            z: 2
            poller: root.poller
            plateWidth: identity.plateWidth - root.frameRoom
            fleet: root.fleet
            onSearchEdited: text => {
                root.fleet.searchText = text;
                if (text.length > 0 && root.page !== "fleet") {
                    root.showPage("fleet");
                    // A page that appears takes the focus; who types goes on typing.
                    topBar.focusSearch();
                }
            }
            onSearchAccepted: {
                root.showPage("fleet");
                fleetPage.focusList();
            }
            onPauseToggled: root.poller.isPaused = !root.poller.isPaused
            onThemeToggled: root.preferences.scheme = Theme.isLight ? "dark" : "light"
            onPaletteRequested: root.openPalette("")
            onHelpRequested: root.openManual()
        }
        NavRail {
            id: rail
            anchors.left: parent.left
            anchors.top: topBar.bottom
            anchors.bottom: parent.bottom
            collapsed: root.preferences.railCollapsed || root.width < Theme.px(1280)
            currentPage: root.page === "device" ? "fleet" : root.page
            deviceCount: root.fleet.totalCount
            inFlightCount: root.desk.inFlightCount
            failedCount: root.fleet.failedCount
            hasSchedules: root.schedules.state === "offered" || root.schedules.count > 0
            redactedKey: root.session.environment === "demo" ? "" : root.session.redactedKey
            host: root.session.host
            onPageRequested: page => root.showPage(page)
        }
        StallStrip {
            id: stallStrip
            anchors.left: rail.right
            anchors.right: parent.right
            anchors.top: topBar.bottom
            poller: root.poller
        }
        JournalStrip {
            id: journalStrip
            anchors.left: rail.right
            anchors.right: parent.right
            anchors.top: stallStrip.bottom
            problem: root.desk.journalProblem
        }
        HistoryStrip {
            id: historyStrip
            anchors.left: rail.right
            anchors.right: parent.right
            anchors.top: journalStrip.bottom
            history: root.history
        }
        LockStrip {
            id: lockStrip
            anchors.left: rail.right
            anchors.right: parent.right
            anchors.top: historyStrip.bottom
            session: root.session
        }
        ProposalStrip {
            id: proposalStrip
            anchors.left: rail.right
            anchors.right: parent.right
            anchors.top: lockStrip.bottom
            proposals: root.proposals
            onDeviceOpened: id => root.openDevice(id, "")
        }
        Item {
            id: pages
            anchors.left: rail.right
            anchors.right: parent.right
            // Where there is little room the panel lies over the page.
            anchors.rightMargin: lateBeside.visible && root.width >= Theme.px(1280) ? lateBeside.width : 0
            anchors.top: proposalStrip.bottom
            anchors.bottom: parent.bottom

            Item {
                id: aside
                Component.onCompleted: parent = null
                LayoutMirroring.enabled: root.LayoutMirroring.enabled
                LayoutMirroring.childrenInherit: true
            }
            FleetPage {
                id: fleetPage
                // Always there, and rests as the others do (PageHost).
                parent: root.page === "fleet" ? pages : aside
                width: pages.width
                height: pages.height
                visible: root.page === "fleet"
                enabled: visible
                focus: visible
                fleet: root.fleet
                poller: root.poller
                views: root.views
                sparks: root.sparks
                memory: root.viewMemory
                book: root.book
                onNoted: what => root.offerUndo(what)
                onExported: (title, path) => toasts.show(title + "\n" + path, "success", root.session.environment, "")
                onProblemFound: (title, text) => toasts.show(title + "\n" + text, "danger", root.session.environment, "")
                onDeviceOpened: id => root.openDevice(id, "")
                onCommandRequested: (id, verb) => root.openDevice(id, verb)
                onPullRequested: id => root.poller.pullFresh(id)
                onCopyRequested: text => root.desktop.copy(text)
            }
            PageHost {
                id: deviceHost
                shown: root.page === "device"
                page: Qt.resolvedUrl("DevicePlace.qml")
                properties: ({ window: root })
            }
            PageHost {
                id: actionsHost
                shown: root.page === "actions"
                page: Qt.resolvedUrl("ActionsPlace.qml")
                properties: ({ window: root })
            }
            PageHost {
                id: historyHost
                shown: root.page === "history"
                page: Qt.resolvedUrl("HistoryPlace.qml")
                properties: ({ window: root })
            }
            PageHost {
                id: auditHost
                shown: root.page === "audit"
                page: Qt.resolvedUrl("AuditPlace.qml")
                properties: ({ window: root })
            }
            PageHost {
                id: schedulesHost
                shown: root.page === "schedules"
                page: Qt.resolvedUrl("SchedulesPlace.qml")
                properties: ({ window: root })
            }
            PageHost {
                id: customersHost
                shown: root.page === "customers"
                page: Qt.resolvedUrl("CustomersPlace.qml")
                properties: ({ window: root })
            }
            PageHost {
                id: inspectorHost
                shown: root.page === "inspector"
                page: Qt.resolvedUrl("InspectorPlace.qml")
                properties: ({ window: root })
            }
            PageHost {
                id: settingsHost
                shown: root.page === "settings"
                page: Qt.resolvedUrl("SettingsPlace.qml")
                properties: ({ window: root })
            }
        }
        Late {
            id: lateBeside
            anchors.right: parent.right
            anchors.top: pages.top
            anchors.bottom: parent.bottom
            width: Theme.size.composer
            visible: root.besideId.length > 0
            enabled: visible
            content: Qt.resolvedUrl("BesidePlace.qml")
            properties: ({ window: root })
        }
    }

    Late {
        id: lateExplainer
        content: Qt.resolvedUrl("ExplainPlace.qml")
        properties: ({ window: root })
    }
    Late {
        id: lateScheduleSheet
        content: Qt.resolvedUrl("SchedulePlace.qml")
        properties: ({ window: root })
    }
    FolderBarColours {}
    ConfirmHost {
        desk: root.desk
        onCopyRequested: text => root.desktop.copy(text)
    }
    ConflictHost {
        desk: root.desk
        onCopyRequested: text => root.desktop.copy(text)
    }
    Late {
        id: lateShortcuts
        content: Qt.resolvedUrl("KeyboardPlace.qml")
    }
    Late {
        id: lateManual
        content: Qt.resolvedUrl("ManualPlace.qml")
        properties: ({ window: root })
    }
    Late {
        id: latePalette
        content: Qt.resolvedUrl("PalettePlace.qml")
        properties: ({ window: root })
    }
    ToastStack {
        id: toasts
        objectName: "toasts"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space.s6
        property var devices: ({})
        // The newest word on a device takes the place of the one before it.
        property var newest: ({})
        property int undoNumber: -1
        property string undoText
        onActivated: number => {
            if (number === undoNumber)
                root.book.undo();
            else
                root.openDevice(devices[number], "");
        }
    }
    // The button takes back what it names: with another change on top, it is gone.
    Connections {
        target: root.book
        function onChanged(): void {
            if (toasts.undoNumber >= 0 && root.book.undoText !== toasts.undoText) {
                toasts.dismiss(toasts.undoNumber);
                toasts.undoNumber = -1;
            }
        }
    }
    // Refusals that the form may tell: it learns of them in the same turn, so whether it did is known in the next.
    Timer {
        id: untold
        property var waiting: []
        function add(kind: string, title: string, text: string, deviceId: string, intentId: string): void {
            waiting.push({ kind: kind, title: title, text: text, deviceId: deviceId, intentId: intentId });
            restart();
        }
        interval: 0
        onTriggered: {
            const due = waiting;
            waiting = [];
            for (const one of due) {
                if (root.refusedIntent !== one.intentId)
                    root.toast(one.kind, one.title, one.text, one.deviceId);
            }
        }
    }
    Connections {
        target: root.desk
        function onAnnounced(kind: string, title: string, text: string, deviceId: string, intentId: string): void {
            // The form that was refused says so itself, with the way out; it would only be covered.
            if (kind === "refused" && root.page === "device" && deviceId === root.deviceId)
                untold.add(kind, title, text, deviceId, intentId);
            else
                root.toast(kind, title, text, deviceId);
            root.desktop.announce(toasts, title);
        }
    }

    // Above dialogs and scrims, so that every picture of the window says where it was taken.
    EnvironmentIdentity {
        id: identity
        environment: root.session.environment
        collapsed: rail.collapsed
    }

    Shortcut {
        sequence: "Ctrl+1"
        onActivated: root.showPage("fleet")
    }
    Shortcut {
        sequence: "Ctrl+2"
        onActivated: root.showPage("actions")
    }
    Shortcut {
        sequence: "Ctrl+3"
        onActivated: root.showPage("history")
    }
    Shortcut {
        sequence: "Ctrl+5"
        onActivated: root.showPage("audit")
    }
    Shortcut {
        sequence: "Ctrl+6"
        onActivated: root.showPage("inspector")
    }
    Shortcut {
        sequence: "Ctrl+K"
        onActivated: root.openPalette("")
    }
    Shortcut {
        sequence: "F6"
        onActivated: root.nextRegion(1)
    }
    Shortcut {
        sequence: "Shift+F6"
        onActivated: root.nextRegion(-1)
    }
    Shortcut {
        sequences: ["Ctrl+7", "Ctrl+,"]
        onActivated: root.showPage("settings")
    }
    Shortcut {
        sequences: ["/", "Ctrl+F"]
        onActivated: topBar.focusSearch()
    }
    // Text fields undo their own typing first.
    Shortcut {
        sequence: "Ctrl+Z"
        enabled: root.book.canUndo && (root.page === "fleet" || root.page === "device")
        onActivated: {
            const what = root.book.undoText;
            root.book.undo();
            toasts.show(qsTr("Undone: %1").arg(what), "success", "", "");
        }
    }
    Shortcut {
        sequence: "Ctrl+B"
        onActivated: root.preferences.railCollapsed = !root.preferences.railCollapsed
    }
    Shortcut {
        sequence: "F5"
        onActivated: root.poller.refresh()
    }
    Shortcut {
        sequence: "Ctrl+Shift+R"
        enabled: root.page === "device"
        onActivated: root.poller.pullFresh(root.deviceId)
    }
    Shortcut {
        sequence: "Alt+Left"
        enabled: root.page === "device"
        onActivated: {
            root.showPage("fleet");
            fleetPage.focusList();
        }
    }
    Shortcut {
        sequence: "F1"
        onActivated: root.openManual()
    }
    Shortcut {
        sequence: "?"
        onActivated: root.showKeys()
    }
    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: root.setTextScale(root.preferences.textScale + 0.1)
    }
    Shortcut {
        sequence: "Ctrl+-"
        onActivated: root.setTextScale(root.preferences.textScale - 0.1)
    }
    Shortcut {
        sequence: "Ctrl+0"
        onActivated: root.setTextScale(1)
    }
    Shortcut {
        sequence: "Ctrl+Shift+L"
        onActivated: root.preferences.scheme = Theme.isLight ? "dark" : "light"
    }
}
