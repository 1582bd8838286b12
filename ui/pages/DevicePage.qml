// SPDX-License-Identifier: GPL-3.0-or-later
// One device of any family: what it is doing (gauges and every field), what it can be made to do (commands and settings
// from its own declaration), and what became of the last action. Nothing here knows a vendor.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards
import Fleet.Devices
import Fleet.Actions
import Fleet.History
import Fleet.Sync
import Fleet.Schedules
import "words.js" as Words

FocusScope {
    id: root

    required property DeviceListModel fleet
    required property CommandDesk desk
    required property FleetPoller poller
    required property ScheduleDesk schedules
    required property string deviceId
    required property LocalBook book
    property History history: null // without one the page has no chart

    // Under this width the commands go below the gauges.
    readonly property bool narrow: width < Theme.px(900)
    readonly property real side: Theme.space.s6
    // Where the window is low or the text large, the head goes away with the rest.
    readonly property bool low: height < Theme.px(600)
    readonly property string refusedIntent: composer.form.refusedIntentId // whose refusal the form shows
    readonly property bool showsRefusal: composer.form.hasRefusal && (refusal.hasTable || refusal.hasRequest)
    readonly property real panelWidth: narrow ? content.width : Theme.size.composer

    signal backRequested
    signal deviceRequested(deviceId: string)
    signal actionsRequested(deviceId: string)
    signal actionOpened(actionId: string)
    signal copyRequested(text: string)
    signal explainRequested(deviceId: string)
    signal requestsRequested(deviceId: string)
    signal requestShown(requestId: string)
    signal scheduleEditRequested(deviceId: string)
    signal schedulesRequested
    signal announced(title: string, text: string, tone: string)
    signal fieldsMet(family: string, names: var)

    function chooseCommand(verb: string): void {
        composer.choose(verb);
    }
    readonly property var commandIcons: composer.commandIcons

    // What has the focus is in sight.
    function reveal(panel: Item): void {
        const top = panel.mapToItem(content, 0, 0).y;
        if (top < scroll.contentY || top + panel.height > scroll.contentY + scroll.height)
            scroll.contentY = Math.max(0, Math.min(top - Theme.space.s3, scroll.contentHeight - scroll.height));
    }
    function focusCommands(): void {
        reveal(composer);
        composer.focusFirst();
    }
    function focusSetting(key: string): void {
        reveal(settings);
        settings.focusSetting(key);
    }
    function takeFrom(actionId: string): void {
        composer.takeFrom(actionId);
    }
    function reviewNow(): void {
        composer.review();
    }

    // Looked at means read more often; leaving the page ends that.
    function tellWatched(): void {
        if (visible && deviceId.length > 0)
            poller.watch(deviceId);
        else
            poller?.unwatch(); // a window that closes has let go of it
    }
    onVisibleChanged: {
        tellWatched();
        // What was on screen when the person left has been seen.
        if (!visible && detail.exists)
            detail.acknowledgeNew();
    }
    onDeviceIdChanged: {
        scroll.contentY = 0;
        tellWatched();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: detail.title

    DeviceDetail {
        id: detail
        list: root.fleet
        deviceId: root.deviceId
        onFieldsMet: (family, names) => root.fieldsMet(family, names)
    }

    DeviceHeader {
        id: header
        parent: root.low ? content : root
        anchors.left: parent.left
        anchors.leftMargin: root.low ? 0 : root.side
        y: root.low ? 0 : Theme.space.s4
        width: root.low ? content.width : root.width - 2 * root.side
        device: detail
        pulling: root.poller.pullingId === root.deviceId
        onBackRequested: root.backRequested()
        onPullRequested: root.poller.pullFresh(root.deviceId)
        onCopyRequested: text => root.copyRequested(text)
        onExplainRequested: root.explainRequested(root.deviceId)
        onRequestsRequested: root.requestsRequested(root.deviceId)
        onPreviousRequested: root.deviceRequested(detail.previousId)
        onNextRequested: root.deviceRequested(detail.nextId)
    }

    Flickable {
        id: scroll
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: root.low ? Theme.space.s2 : header.y + header.height + Theme.space.s3
        anchors.bottom: parent.bottom
        contentWidth: width
        contentHeight: content.height + Theme.space.s4
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: AppScrollBar {}

        FollowFocus {
            id: follow
            flickable: scroll
        }
        Item {
            id: content
            readonly property real begins: root.low ? header.height + Theme.space.s3 : 0
            anchors.left: parent.left
            anchors.leftMargin: root.side
            width: Math.min(scroll.width - 2 * root.side, Theme.size.contentMax)
            height: begins + (root.narrow ? facts.height + Theme.space.s3 + controls.height : Math.max(facts.height, controls.height))

            Column {
                id: facts
                anchors.left: parent.left
                y: content.begins
                width: root.narrow ? parent.width : parent.width - root.panelWidth - Theme.space.s3
                spacing: Theme.space.s3

                Note {
                    objectName: "familyNotice"
                    width: parent.width
                    visible: detail.familyNotice.length > 0
                    tone: "secondary"
                    iconName: "family-unknown"
                    text: detail.familyNotice + " " + qsTr("Gauges, controls and limits below come from what the device declares.")
                }
                Note {
                    objectName: "offlineNotice"
                    width: parent.width
                    visible: detail.offline
                    tone: "danger"
                    text: qsTr("Offline at the manufacturer (%1). The values below are the last ones that were read.").arg(detail.offlineCode)
                    actionText: qsTr("Pull now")
                    onTriggered: root.poller.pullFresh(root.deviceId)
                }
                Note {
                    objectName: "goneNotice"
                    width: parent.width
                    visible: detail.gone
                    tone: "warning"
                    text: qsTr("The API no longer lists this device. It stays here as it was last seen until you dismiss it.")
                    actionText: qsTr("Dismiss")
                    onTriggered: {
                        root.fleet.dismissGone(root.deviceId);
                        root.backRequested();
                    }
                }
                Note {
                    objectName: "issuesNotice"
                    width: parent.width
                    visible: detail.issues.length > 0
                    tone: "warning"
                    text: qsTr("%n field(s) could not be read as the contract describes them and count as not reported: %1", "", detail.issues.length).arg(Words.joined(detail.issues, "; "))
                }
                HeroPanel {
                    id: hero
                    width: parent.width
                    device: detail
                }
                Item {
                    id: besideForm
                    width: parent.width
                    height: refusal.height
                    visible: root.showsRefusal && !root.narrow
                }
                PendingStrip {
                    width: parent.width
                    desk: root.desk
                    deviceId: root.deviceId
                    toldIntent: root.refusedIntent
                    onActionOpened: id => root.actionOpened(id)
                    onRequestShown: id => root.requestShown(id)
                }
                HistoryPanel {
                    width: parent.width
                    visible: root.history !== null
                    history: root.history
                    desk: root.desk
                    deviceId: root.deviceId
                    family: detail.family
                    onAnnounced: (title, text, tone) => root.announced(title, text, tone)
                }
                LastActionPanel {
                    width: parent.width
                    desk: root.desk
                    deviceId: root.deviceId
                    lastActionId: detail.lastActionId
                    onActionsRequested: root.actionsRequested(root.deviceId)
                    onActionOpened: id => root.actionOpened(id)
                }
                FieldsPanel {
                    width: parent.width
                    foldable: hero.showsValues
                    device: detail
                    onCopyRequested: text => root.copyRequested(text)
                }
            }
            Column {
                id: controls
                anchors.left: parent.left
                anchors.leftMargin: root.narrow ? 0 : parent.width - width
                y: content.begins + (root.narrow ? facts.height + Theme.space.s3 : 0)
                width: root.panelWidth
                spacing: Theme.space.s3

                ComposerPanel {
                    id: composer
                    width: parent.width
                    desk: root.desk
                    deviceId: root.deviceId
                    onCopyRequested: text => root.copyRequested(text)
                    onRequestShown: id => root.requestShown(id)
                    onPullRequested: root.poller.pullFresh(root.deviceId)
                }
                Panel {
                    objectName: "whyRefused"
                    width: parent.width
                    height: why.height + 2 * Theme.space.s4
                    visible: root.showsRefusal && composer.form.healingChangeCount > 0
                    Column {
                        id: why
                        anchors.left: parent.left
                        anchors.leftMargin: Theme.space.s4
                        y: Theme.space.s4
                        width: parent.width - 2 * anchors.leftMargin
                        spacing: Theme.space.s2
                        AppText {
                            width: parent.width
                            textStyle: Theme.type.title3
                            wrapMode: Text.Wrap
                            text: qsTr("Why did this happen?")
                            Accessible.role: Accessible.Heading
                        }
                        AppText {
                            width: parent.width
                            color: Theme.color.textSecondary
                            wrapMode: Text.Wrap
                            text: qsTr("Limits belong to the device and can change between two readings: a warm pack, new firmware, a rule of the grid.") + " " + composer.form.healText
                        }
                    }
                }
                Item {
                    id: belowForm
                    width: parent.width
                    height: refusal.height
                    visible: root.showsRefusal && root.narrow
                }
                SettingsPanel {
                    id: settings
                    width: parent.width
                    desk: root.desk
                    deviceId: root.deviceId
                    ageText: detail.settingsAgeText
                    onCopyRequested: text => root.copyRequested(text)
                    onRequestShown: id => root.requestShown(id)
                }
                SchedulePanel {
                    width: parent.width
                    schedules: root.schedules
                    deviceId: root.deviceId
                    isSeen: root.visible
                    onEditRequested: root.scheduleEditRequested(root.deviceId)
                    onListRequested: root.schedulesRequested()
                }
                NotesPanel {
                    width: parent.width
                    book: root.book
                    deviceId: root.deviceId
                }
            }
        }
    }

    // A refusal comes a moment after the button far below was pressed: it is brought into sight.
    Connections {
        target: composer.form
        function onRefused(): void {
            revealing.restart();
        }
    }
    Timer {
        id: revealing
        interval: 0 // once the form has made room for it
        onTriggered: follow.reveal(composer.notice)
    }
    // One panel, beside the form or, where there is no room, below it.
    RefusalPanel {
        id: refusal
        parent: root.narrow ? belowForm : besideForm
        width: parent.width
        visible: root.showsRefusal
        changes: composer.form.healingChanges
        lines: composer.form.healingLines
        changeCount: composer.form.healingChangeCount
        compared: composer.form.healSource.length > 0
        sourceText: composer.form.healSource === "snapshot" ? qsTr("returned with the refusal") : composer.form.healSource === "subset" ? qsTr("as far as the refusal told") : composer.form.healSource === "reread" ? qsTr("read again after the refusal") : ""
        openedText: Format.clockTime(composer.form.openedAt)
        refusedText: Format.time(composer.form.refusedAt)
        request: composer.form.refusedRequest
        onInspectorRequested: id => root.requestShown(id)
        onCopyRequested: text => root.copyRequested(text)
    }

    Shortcut {
        sequence: "E"
        enabled: root.visible
        onActivated: root.explainRequested(root.deviceId)
    }
    Shortcut {
        sequence: "I"
        enabled: root.visible
        onActivated: root.requestsRequested(root.deviceId)
    }
    Shortcut {
        sequence: "C"
        enabled: root.visible
        onActivated: root.focusCommands()
    }
    Shortcut {
        sequence: "S"
        enabled: root.visible
        onActivated: root.focusSetting("")
    }
    Shortcut {
        sequence: "A"
        enabled: root.visible
        onActivated: root.actionsRequested(root.deviceId)
    }
    Shortcut {
        sequence: "["
        enabled: root.visible && detail.previousId.length > 0
        onActivated: root.deviceRequested(detail.previousId)
    }
    Shortcut {
        sequence: "]"
        enabled: root.visible && detail.nextId.length > 0
        onActivated: root.deviceRequested(detail.nextId)
    }
}
