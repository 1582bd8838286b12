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

    // "fleet", "device", "actions", "settings"; the device page remembers which device.
    property string page: "fleet"
    property string deviceId

    readonly property real frameRoom: identity.inset

    function showPage(name: string): void {
        page = name;
    }
    function openDevice(id: string, verb: string): void {
        deviceId = id;
        page = "device";
        if (verb.length > 0)
            devicePage.chooseCommand(verb);
    }
    // Says what was copied, since the clipboard itself says nothing.
    function copy(text: string, what: string): void {
        desktop.copy(text);
        toasts.show(what, "success", session.environment, "");
    }
    // One click from an error, an action or a device to what was said on the wire.
    function showRequest(requestId: string, actionId: string): void {
        showPage("inspector");
        if (!inspectorPage.showRequest(requestId, actionId))
            toasts.show(qsTr("That request is no longer kept: the last 1,000 are, in memory only."), "warning", session.environment, "");
    }
    function showRequests(deviceId: string): void {
        showPage("inspector");
        inspectorPage.showDevice(deviceId);
    }
    // What a person wrote about devices can be taken back.
    function offerUndo(what: string): void {
        toasts.undoNumber = toasts.show(what, "success", "", qsTr("Undo"));
    }
    // For pictures of the window: what a person would reach with two clicks.
    function showNamed(name: string): void {
        const parts = name.split(":");
        if (parts[0] === "device" && parts.length > 1) {
            openDevice(parts[1], "");
        } else if (parts[0] === "confirm" && parts.length > 2) {
            openDevice(parts[1], parts.slice(2).join(":"));
            devicePage.reviewNow();
        } else if (parts[0] === "explain" && parts.length > 1) {
            openDevice(parts[1], "");
            explainer.show(parts[1]);
        } else if (parts[0] === "schedule" && parts.length > 1) {
            openDevice(parts[1], "");
            scheduleSheet.show(parts[1]);
        } else {
            showPage(parts[0]);
            if (parts[0] === "fleet" && parts.length > 1)
                fleetPage.show = parts[1];
            if (name === "audit:newest")
                auditPage.showNewest();
            else if (name === "audit:verify")
                auditPage.verifyNow();
            else if (name === "inspector:bundle")
                inspectorPage.makeBundle("");
            else if (name === "inspector:newest")
                inspectorPage.showNewest();
            else if (parts[0] === "history")
                historyPage.showNamed(parts.slice(1).join(":"));
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
    function toastUnlessTold(kind: string, title: string, text: string, deviceId: string, intentId: string): void {
        if (devicePage.refusedIntent !== intentId)
            toast(kind, title, text, deviceId);
    }
    function setTextScale(scale: real): void {
        preferences.textScale = Math.max(1, Math.min(2, Math.round(scale * 10) / 10));
    }

    objectName: "mainWindow"
    width: 1440
    height: 900
    minimumWidth: 1024
    minimumHeight: 640
    color: Theme.color.surfaceCanvas
    title: session.environment === "demo" ? qsTr("%1 – Amps Fleet").arg(session.word) : qsTr("%1 · %2 – Amps Fleet").arg(session.word).arg(session.profile)
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
        value: root.preferences.scheme
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.preferences.textScale
    }
    Binding {
        target: Format
        property: "zone"
        value: root.preferences.zone
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.preferences.reducedMotion
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
            onHelpRequested: shortcuts.open()
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
        LockStrip {
            id: lockStrip
            anchors.left: rail.right
            anchors.right: parent.right
            anchors.top: journalStrip.bottom
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
            anchors.top: proposalStrip.bottom
            anchors.bottom: parent.bottom

            FleetPage {
                id: fleetPage
                anchors.fill: parent
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
                onProblemFound: (title, text) => toasts.show(title + "\n" + text, "danger", root.session.environment, "")
                onDeviceOpened: id => root.openDevice(id, "")
                onCommandRequested: (id, verb) => root.openDevice(id, verb)
                onPullRequested: id => root.poller.pullFresh(id)
                onCopyRequested: text => root.desktop.copy(text)
            }
            DevicePage {
                id: devicePage
                anchors.fill: parent
                visible: root.page === "device"
                enabled: visible
                focus: visible
                fleet: root.fleet
                desk: root.desk
                poller: root.poller
                history: root.history
                schedules: root.schedules
                deviceId: root.deviceId
                book: root.book
                onBackRequested: {
                    root.showPage("fleet");
                    fleetPage.focusList();
                }
                onDeviceRequested: id => root.openDevice(id, "")
                onActionsRequested: id => {
                    actionsPage.showDevice(id);
                    root.showPage("actions");
                }
                onActionOpened: id => {
                    actionsPage.showAction(id);
                    root.showPage("actions");
                }
                onCopyRequested: text => root.desktop.copy(text)
                onExplainRequested: id => explainer.show(id)
                onRequestsRequested: id => root.showRequests(id)
                onRequestShown: id => root.showRequest(id, "")
                onScheduleEditRequested: id => scheduleSheet.show(id)
                onSchedulesRequested: root.showPage("schedules")
                onFieldsMet: (family, names) => root.preferences.meetFields(family, names)
                onAnnounced: (title, text, tone) => toasts.show(title + "\n" + text, tone, root.session.environment, "")
            }
            ActionsPage {
                id: actionsPage
                anchors.fill: parent
                visible: root.page === "actions"
                enabled: visible
                focus: visible
                desk: root.desk
                onDeviceOpened: id => root.openDevice(id, "")
                onSendAgainRequested: (id, actionId) => {
                    root.openDevice(id, "");
                    devicePage.takeFrom(actionId);
                }
                onCopyRequested: text => root.desktop.copy(text)
                onRequestShown: (requestId, actionId) => root.showRequest(requestId, actionId)
            }
            HistoryPage {
                id: historyPage
                anchors.fill: parent
                visible: root.page === "history"
                enabled: visible
                focus: visible
                history: root.history
                desk: root.desk
                fleet: root.fleet
                chooser: root.seriesChooser
                past: root.pastFleet
                zone: root.preferences.zone
                onZoneChosen: zone => root.preferences.zone = zone
                onDeviceOpened: id => root.openDevice(id, "")
                onAnnounced: (title, text, tone) => toasts.show(title + "\n" + text, tone, root.session.environment, "")
            }
            AuditPage {
                id: auditPage
                anchors.fill: parent
                visible: root.page === "audit"
                enabled: visible
                focus: visible
                log: root.audit
                onDeviceOpened: id => root.openDevice(id, "")
                onCopyRequested: (text, what) => root.copy(text, what)
                onAnnounced: (title, text, tone) => toasts.show(title + "\n" + text, tone, root.session.environment, "")
            }
            SchedulesPage {
                id: schedulesPage
                anchors.fill: parent
                visible: root.page === "schedules"
                enabled: visible
                focus: visible
                schedules: root.schedules
                onDeviceOpened: id => root.openDevice(id, "")
                onEditRequested: id => scheduleSheet.show(id)
            }
            CustomersPage {
                id: customersPage
                anchors.fill: parent
                visible: root.page === "customers"
                enabled: visible
                focus: visible
                customers: root.customers
                environment: root.session.environment
                writesLocked: root.session.writesLocked
                lockReason: root.session.lockReason
                appId: root.preferences.linkAppId
                onAppIdEdited: appId => root.preferences.linkAppId = appId
                onDeviceOpened: id => root.openDevice(id, "")
                onCopyRequested: (text, what) => root.copy(text, what)
                onBrowserRequested: address => root.desktop.openInBrowser(address)
            }
            InspectorPage {
                id: inspectorPage
                anchors.fill: parent
                visible: root.page === "inspector"
                enabled: visible
                focus: visible
                inspector: root.bundles.openedRequests ?? root.inspector
                bundles: root.bundles
                redactedKey: root.session.redactedKey
                onDeviceOpened: id => root.openDevice(id, "")
                onCopyRequested: (text, what) => root.copy(text, what)
            }
            SettingsPage {
                id: settingsPage
                anchors.fill: parent
                visible: root.page === "settings"
                enabled: visible
                focus: visible
                session: root.session
                profiles: root.profiles
                transport: root.transport
                history: root.history
                scheme: root.preferences.scheme
                textScale: root.preferences.textScale
                reducedMotion: root.preferences.reducedMotion
                version: root.desktop.version
                onSchemeChosen: scheme => root.preferences.scheme = scheme
                onTextScaleChosen: scale => root.preferences.textScale = scale
                onReducedMotionChosen: reduced => root.preferences.reducedMotion = reduced
            }
        }
    }

    ExplainSheet {
        id: explainer
        bundles: root.bundles
        onCopyRequested: (text, what) => root.copy(text, what)
        onRequestsRequested: id => root.showRequests(id)
        onBundleRequested: id => {
            root.showPage("inspector");
            inspectorPage.makeBundle(id);
        }
    }
    ScheduleSheet {
        id: scheduleSheet
        schedules: root.schedules
        environmentWord: root.session.environment
    }
    ConfirmHost {
        desk: root.desk
        onCopyRequested: text => root.desktop.copy(text)
    }
    ConflictHost {
        desk: root.desk
        onCopyRequested: text => root.desktop.copy(text)
    }
    ShortcutSheet {
        id: shortcuts
        groups: [
            {
                title: qsTr("EVERYWHERE"),
                keys: [
                    { key: "/", text: qsTr("Search the fleet") },
                    { key: "Ctrl+1", text: qsTr("Fleet") },
                    { key: "Ctrl+2", text: qsTr("Actions") },
                    { key: "Ctrl+3", text: qsTr("History") },
                    { key: "Ctrl+5", text: qsTr("Audit") },
                    { key: "Ctrl+6", text: qsTr("Inspector") },
                    { key: "Ctrl+,", text: qsTr("Settings") },
                    { key: "F5", text: qsTr("Read everything again") },
                    { key: "Ctrl+B", text: qsTr("Narrow the rail") },
                    { key: "Ctrl+ +  −  0", text: qsTr("Text size") },
                    { key: "Ctrl+Shift+L", text: qsTr("Dark or light") },
                    { key: "Ctrl+Z", text: qsTr("Undo a name, tag or note") }
                ]
            },
            {
                title: qsTr("DEVICE"),
                keys: [
                    { key: "C", text: qsTr("Commands") },
                    { key: "E", text: qsTr("Explain it, for a ticket") },
                    { key: "I", text: qsTr("Its requests in the Inspector") },
                    { key: "[  ]", text: qsTr("Previous and next device of the list") },
                    { key: "Ctrl+Shift+R", text: qsTr("Pull fresh") },
                    { key: "Alt+Left", text: qsTr("Back to the fleet") }
                ]
            }
        ]
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
        onActivated: number => {
            if (number === undoNumber)
                root.book.undo();
            else
                root.openDevice(devices[number], "");
        }
    }
    Connections {
        target: root.desk
        function onAnnounced(kind: string, title: string, text: string, deviceId: string, intentId: string): void {
            // The form that was refused says so itself, with the way out; it would only be covered.
            if (kind === "refused" && root.page === "device" && deviceId === root.deviceId)
                Qt.callLater(root.toastUnlessTold, kind, title, text, deviceId, intentId);
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
        sequence: "Ctrl+,"
        onActivated: root.showPage("settings")
    }
    Shortcut {
        sequences: ["/", "Ctrl+F"]
        onActivated: topBar.focusSearch()
    }
    // Text fields undo their own typing first.
    Shortcut {
        sequences: [StandardKey.Undo]
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
        sequences: ["F1", "?"]
        onActivated: shortcuts.open()
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
