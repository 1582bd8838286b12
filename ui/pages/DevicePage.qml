// SPDX-License-Identifier: GPL-3.0-or-later
// One device of any family: what it is doing (gauges and every field), what it can be made to do (commands and settings
// from its own declaration), and what became of the last action. Nothing here knows a vendor.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Devices
import Fleet.Actions
import Fleet.History
import Fleet.Sync
import "words.js" as Words

FocusScope {
    id: root

    required property DeviceListModel fleet
    required property CommandDesk desk
    required property FleetPoller poller
    required property string deviceId
    property History history: null // without one the page has no chart

    // Under this width the commands go below the gauges.
    readonly property bool narrow: width < Theme.px(900)
    readonly property real side: Theme.space.s6
    readonly property real panelWidth: narrow ? content.width : Theme.size.composer

    signal backRequested
    signal deviceRequested(deviceId: string)
    signal actionsRequested(deviceId: string)
    signal actionOpened(actionId: string)
    signal copyRequested(text: string)
    signal fieldsMet(family: string, names: var)

    function chooseCommand(verb: string): void {
        composer.choose(verb);
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
            poller.unwatch();
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
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        anchors.topMargin: Theme.space.s4
        device: detail
        pulling: root.poller.pullingId === root.deviceId
        onBackRequested: root.backRequested()
        onPullRequested: root.poller.pullFresh(root.deviceId)
        onCopyRequested: text => root.copyRequested(text)
        onPreviousRequested: root.deviceRequested(detail.previousId)
        onNextRequested: root.deviceRequested(detail.nextId)
    }

    Flickable {
        id: scroll
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.topMargin: Theme.space.s3
        anchors.bottom: parent.bottom
        contentWidth: width
        contentHeight: content.height + Theme.space.s4
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: AppScrollBar {}

        Item {
            id: content
            x: root.side
            width: Math.min(scroll.width - 2 * root.side, Theme.size.contentMax)
            height: root.narrow ? facts.height + Theme.space.s3 + controls.height : Math.max(facts.height, controls.height)

            Column {
                id: facts
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
                PendingStrip {
                    width: parent.width
                    desk: root.desk
                    deviceId: root.deviceId
                    onActionOpened: id => root.actionOpened(id)
                }
                HistoryPanel {
                    width: parent.width
                    visible: root.history !== null
                    history: root.history
                    desk: root.desk
                    deviceId: root.deviceId
                    family: detail.family
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
                x: root.narrow ? 0 : parent.width - width
                y: root.narrow ? facts.height + Theme.space.s3 : 0
                width: root.panelWidth
                spacing: Theme.space.s3

                ComposerPanel {
                    id: composer
                    width: parent.width
                    desk: root.desk
                    deviceId: root.deviceId
                    onCopyRequested: text => root.copyRequested(text)
                    onPullRequested: root.poller.pullFresh(root.deviceId)
                }
                SettingsPanel {
                    width: parent.width
                    desk: root.desk
                    deviceId: root.deviceId
                    ageText: detail.settingsAgeText
                    onCopyRequested: text => root.copyRequested(text)
                }
            }
        }
    }

    Shortcut {
        sequence: "C"
        enabled: root.visible
        onActivated: composer.focusFirst()
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
