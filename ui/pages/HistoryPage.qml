// SPDX-License-Identifier: GPL-3.0-or-later
// How did it go over time? What this application recorded: the fleet by family, several series side by side, and the
// whole fleet at one minute that has passed. One range for all three.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Actions
import Fleet.Devices
import Fleet.History
import Fleet.Sync

FocusScope {
    id: root

    required property History history
    required property CommandDesk desk
    required property DeviceListModel fleet
    required property SeriesChooser chooser
    required property PastFleet past
    property string zone // empty: the computer's own
    property string show: "families" // "families", "compare", "past"

    readonly property real side: Theme.space.s6
    readonly property real hourMs: 3600000
    readonly property string zoneLine: qsTr("Times in %1").arg(shared.zoneText(shared.endMs, Format.zone))
    readonly property bool isNarrow: width < Theme.px(980)
    readonly property string sinceText: {
        const h = root.history;
        if (h.statusText.length > 0)
            return h.statusText;
        if (isNaN(h.firstMs))
            return qsTr("Recording started now");
        if (isFinite(h.simulatedUntilMs))
            return qsTr("played by the simulator since %1, recorded by this application from the start").arg(shared.dayText(h.firstMs, Format.zone));
        return qsTr("recorded by this application since %1").arg(shared.dayText(h.firstMs, Format.zone));
    }
    readonly property var ticks: {
        const list = [];
        const times = shared.endMs > 0 ? shared.ticks(Math.max(2, Math.floor((width - Theme.px(160)) / Theme.px(80))), Format.zone) : [];
        for (let i = 0; i < times.length; ++i)
            list.push({
                at: times[i],
                text: shared.tickText(times[i], shared.spanMs, Format.zone)
            });
        return list;
    }

    signal zoneChosen(zone: string)
    signal copyRequested(text: string)
    signal deviceOpened(deviceId: string)
    signal announced(title: string, text: string, tone: string)

    function familyLabel(path: string): string {
        const families = root.fleet.families;
        for (let i = 0; i < families.length; ++i) {
            if (families[i].path === path)
                return families[i].label;
        }
        return path;
    }
    function rangeName(span: real): string {
        const hours = Math.round(span / hourMs);
        if (hours < 1)
            return qsTr("%n minute(s)", "", Math.round(span / 60000));
        if (hours <= 48)
            return qsTr("%n hour(s)", "", hours);
        if (hours < 24 * 360)
            return qsTr("%n day(s)", "", Math.round(hours / 24));
        return qsTr("%n year(s)", "", Math.round(hours / 24 / 365));
    }
    readonly property string rangeText: shared.following ? qsTr("Last %1").arg(rangeName(shared.spanMs)) : qsTr("%1 until %2").arg(rangeName(shared.spanMs)).arg(shared.timeText(shared.endMs, Format.zone))
    // For pictures: "compare", "past", and a span in hours behind a colon.
    function showNamed(what: string): void {
        const parts = what.split(":");
        if (parts[0].length > 0)
            root.show = parts[0];
        if (parts.length > 1)
            shared.spanMs = Number(parts[1]) * root.hourMs;
        if (parts.length > 2 && parts[0] === "past")
            root.past.show(shared.endMs - Number(parts[2]) * root.hourMs);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("History")

    FamilyHistory {
        id: shared
        history: root.history
        enabled: root.visible && root.show !== "compare"
        columns: Math.max(60, Math.floor(root.width - Theme.px(200)))
    }
    ActionFlags {
        id: actions
        desk: root.desk
        isActive: root.visible
        msPerPixel: root.width > 0 ? shared.spanMs / Math.max(1, root.width - Theme.px(200)) : 0
        beginMs: shared.beginMs
        endMs: shared.endMs
    }

    Item {
        id: titleRow
        anchors.left: parent.left
        anchors.leftMargin: root.side
        y: Theme.space.s4
        width: parent.width - 2 * root.side
        height: Theme.px(32)
        AppText {
            id: title
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Theme.type.title1
            text: qsTr("History")
            Accessible.role: Accessible.Heading
        }
        AppText {
            objectName: "historySince"
            anchors.left: title.right
            anchors.leftMargin: Theme.space.s3
            anchors.right: tools.left
            anchors.rightMargin: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            text: root.sinceText
            color: root.history.statusText.length > 0 ? Theme.color.statusWarning : Theme.color.textSecondary
            hint: true
        }
        Row {
            id: tools
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s2
            AppButton {
                objectName: "historyNowButton"
                visible: !shared.following
                text: qsTr("Now")
                onClicked: shared.follow()
            }
            IconButton {
                id: exportButton
                objectName: "historyExportButton"
                visible: root.show !== "past"
                outlined: true
                name: qsTr("Save what is shown")
                iconName: "download"
                onClicked: exports.open()
                ExportMenu {
                    id: exports
                    objectName: "historyExports"
                    x: mirrored ? 0 : exportButton.width - width
                    y: exportButton.height + Theme.space.s1
                    history: root.history
                    range: root.show === "compare" ? compare.answer : shared
                    chart: root.show === "compare" ? compare.surface : families.surface
                    title: root.show === "compare" ? qsTr("Comparison") : qsTr("Power by family")
                    subtitle: root.rangeText
                    footer: qsTr("%1. %2.").arg(root.zoneLine).arg(root.sinceText.charAt(0).toLocaleUpperCase() + root.sinceText.substring(1))
                    // The chart by family is of all, whatever is searched for on the fleet's page.
                    readingIds: () => root.show === "compare" ? compare.ids : root.fleet.allIds()
                    hasReadings: root.show === "compare" ? compare.ids.length > 0 : root.fleet.totalCount > 0
                    onAnnounced: (title, text, tone) => root.announced(title, text, tone)
                }
            }
            Segmented {
                name: qsTr("Range")
                namePrefix: "historyPageRange:"
                currentValue: String(Math.round(shared.spanMs / root.hourMs))
                options: [
                    { value: "1", text: qsTr("1 h") },
                    { value: "24", text: qsTr("24 h") },
                    { value: "168", text: qsTr("7 d") },
                    { value: "720", text: qsTr("30 d") },
                    { value: "8760", text: qsTr("Year") }
                ]
                onActivated: value => {
                    shared.spanMs = Number(value) * root.hourMs;
                    shared.follow();
                }
            }
        }
    }
    Item {
        id: choiceRow
        anchors.left: parent.left
        anchors.leftMargin: root.side
        anchors.top: titleRow.bottom
        anchors.topMargin: Theme.space.s3
        width: parent.width - 2 * root.side
        height: Theme.px(32)
        Segmented {
            id: shows
            anchors.left: parent.left
            name: qsTr("Show")
            namePrefix: "historyShow:"
            currentValue: root.show
            options: [
                { value: "families", text: qsTr("By family") },
                { value: "compare", text: qsTr("Compare") },
                { value: "past", text: qsTr("Fleet at a minute") }
            ]
            onActivated: value => root.show = value
        }
        AppComboBox {
            id: zones
            objectName: "historyZone"
            anchors.right: parent.right
            width: Theme.px(180)
            name: qsTr("Times in")
            chosenValue: root.zone
            options: {
                const list = [
                    { value: "", text: qsTr("My zone") },
                    { value: "UTC", text: "UTC" }
                ];
                const names = shared.zones();
                for (let i = 0; i < names.length; ++i)
                    list.push({
                        value: names[i],
                        text: names[i]
                    });
                return list;
            }
            onEdited: value => root.zoneChosen(value)
        }
        AppText {
            anchors.right: zones.left
            anchors.rightMargin: Theme.space.s3
            anchors.left: shows.right
            anchors.leftMargin: Theme.space.s4
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignRight
            text: qsTr("%1. %2").arg(root.rangeText).arg(root.zoneLine)
            textStyle: Theme.type.caption
            color: Theme.color.textTertiary
            hint: true
        }
    }
    Item {
        id: room
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: choiceRow.bottom
        anchors.topMargin: Theme.space.s3
        anchors.bottom: parent.bottom

        HistoryFamilies {
            id: families
            anchors.fill: parent
            visible: root.show === "families"
            enabled: visible
            focus: visible
            range: shared
            history: root.history
            ticks: root.ticks
            flags: actions.flags
            rangeText: root.rangeText
            labelOf: path => root.familyLabel(path)
        }
        HistoryCompare {
            id: compare
            anchors.fill: parent
            visible: root.show === "compare"
            enabled: visible
            focus: visible
            range: shared
            history: root.history
            chooser: root.chooser
            ticks: root.ticks
            flags: actions.flags
            rangeText: root.rangeText
        }
        HistoryPast {
            id: pastView
            anchors.fill: parent
            visible: root.show === "past"
            enabled: visible
            focus: visible
            range: shared
            past: root.past
            ticks: root.ticks
            flags: actions.flags
            onDeviceOpened: id => root.deviceOpened(id)
            onCopyRequested: text => root.copyRequested(text)
        }
    }
}
