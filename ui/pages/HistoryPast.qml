// SPDX-License-Identifier: GPL-3.0-or-later
// The whole fleet at one minute that has passed, from our own recordings. It says so all the time, and nothing can be
// commanded from here: a device opens a panel of facts, and the way to command it is the device as it is now.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards
import Fleet.Charts
import Fleet.Devices
import Fleet.History
import Fleet.Sync

FocusScope {
    id: root

    required property FamilyHistory range
    required property PastFleet past
    required property var ticks
    required property var flags

    readonly property DeviceListModel pastRows: past.fleet as DeviceListModel
    property string openedId

    readonly property real side: Theme.space.s6
    readonly property real minuteMs: 60000
    readonly property string atText: isFinite(past.atMs) ? range.timeText(past.atMs, Format.zone) : ""
    readonly property string exactText: isFinite(past.atMs) ? qsTr("%1, %2", "a minute and its zone").arg(atText).arg(range.zoneText(past.atMs, Format.zone)) : ""
    readonly property string recordText: {
        if (past.problem.length > 0)
            return qsTr("The recording cannot be read: %1").arg(past.problem);
        if (past.isWaiting)
            return qsTr("This minute is being read; rows and sums are not whole yet.");
        if (!isFinite(past.shownMs))
            return "";
        if (past.devices === 0)
            return qsTr("Nothing was recorded in the day before this minute.");
        if (past.recorded === 0)
            return qsTr("Nobody was recording at this minute. What is shown was read %1 before.").arg(Format.duration(past.shownMs - past.newestMs));
        if (past.recorded === past.devices)
            return qsTr("Every device, %1 of them, had a reading from the quarter of an hour before.").arg(Format.count(past.devices));
        return qsTr("%1 of %2 devices had a reading from the quarter of an hour before; the others are marked with their age then.").arg(Format.count(past.recorded)).arg(Format.count(past.devices));
    }
    readonly property var figureList: {
        const f = root.pastRows.figures;
        return [
            { label: qsTr("Recorded"), value: Format.count(past.recorded), unit: qsTr("of %1").arg(Format.count(past.devices)), detail: qsTr("devices, at that minute") },
            { label: qsTr("Stored energy"), value: Format.readingNumber(f.storedKwh, "kwh"), unit: Format.readingSymbol("kwh", f.storedKwh), detail: f.storedText },
            { label: qsTr("Batteries, net"), value: Format.signedReadingNumber(f.batteryNetKw, "kw"), unit: Format.readingSymbol("kw", f.batteryNetKw), detail: f.batteryText, tone: f.batteryNetKw > 0.05 ? "in" : f.batteryNetKw < -0.05 ? "out" : "" },
            { label: qsTr("Solar"), value: Format.readingNumber(f.solarKw, "kw"), unit: Format.readingSymbol("kw", f.solarKw), detail: f.solarText },
            { label: qsTr("EV charging"), value: Format.readingNumber(f.evKw, "kw"), unit: Format.readingSymbol("kw", f.evKw), detail: f.evText }
        ];
    }

    signal copyRequested(text: string)
    signal deviceOpened(deviceId: string)

    function beginSomewhere(): void {
        if (visible && isNaN(past.atMs) && range.endMs > 0)
            past.show(range.endMs - Math.min(range.spanMs / 4, 3600000));
    }
    onVisibleChanged: {
        if (visible)
            beginSomewhere();
        else
            past?.forget(); // null where the window goes
    }

    FleetTable {
        id: pastTable
        // Actions are on the line above: what was the last one then is not recorded with a reading.
        layout: "title:165 vendor:138 id:126 status:114 source:138 -lastAction"
        list: root.pastRows
    }

    Rectangle {
        id: banner
        objectName: "pastBanner"
        anchors.left: parent.left
        anchors.leftMargin: root.side
        width: parent.width - 2 * root.side
        height: Math.max(Theme.px(44), words.height + Theme.space.s3)
        radius: Theme.radius.lg
        color: Theme.color.surfaceCard
        border.width: Theme.stroke.focus
        border.color: Theme.color.statusWarning
        Accessible.role: Accessible.Note
        Accessible.name: qsTr("You are looking at the past: %1. Nothing can be commanded from here. %2").arg(root.exactText).arg(root.recordText)
        PlotItem {
            anchors.left: parent.left
            anchors.leftMargin: Theme.stroke.focus
            y: anchors.leftMargin
            width: Theme.px(36)
            height: parent.height - 2 * y
            kind: PlotItem.Gaps
            gaps: [1]
            dataEnd: 1
            viewEnd: 1
            color: Theme.color.statusWarning
            secondColor: Theme.color.surfaceCard
        }
        Column {
            id: words
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(52)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - anchors.leftMargin - Theme.space.s4
            AppText {
                width: parent.width
                text: qsTr("The past: %1. Nothing can be commanded from here.").arg(root.exactText)
                textStyle: Theme.type.bodyStrong
                hint: true
                Accessible.ignored: true
            }
            AppText {
                width: parent.width
                visible: text.length > 0
                text: root.recordText
                textStyle: Theme.type.caption
                color: root.past.recorded === 0 ? Theme.color.statusWarning : Theme.color.textSecondary
                hint: true
                Accessible.ignored: true
            }
        }
    }
    Panel {
        id: strip
        anchors.left: parent.left
        anchors.leftMargin: root.side
        anchors.top: banner.bottom
        anchors.topMargin: Theme.space.s2
        width: parent.width - 2 * root.side
        height: Theme.px(104)
        Row {
            id: steps
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s1
            Repeater {
                model: [
                    { minutes: -60, text: qsTr("−1 h"), name: qsTr("An hour earlier") },
                    { minutes: -1, text: qsTr("−1 min"), name: qsTr("A minute earlier") },
                    { minutes: 1, text: qsTr("+1 min"), name: qsTr("A minute later") },
                    { minutes: 60, text: qsTr("+1 h"), name: qsTr("An hour later") }
                ]
                AppButton {
                    required property var modelData
                    objectName: "pastStep:" + modelData.minutes
                    text: modelData.text
                    Accessible.name: modelData.name
                    onClicked: root.past.show(root.past.atMs + modelData.minutes * root.minuteMs)
                }
            }
        }
        TimeScrubber {
            id: scrubber
            objectName: "pastScrubber"
            anchors.left: parent.left
            anchors.right: steps.left
            anchors.verticalCenter: parent.verticalCenter
            focus: true
            name: qsTr("Minute of the past")
            net: root.range.net
            gaps: root.range.gaps
            lowest: root.range.lowest
            highest: root.range.highest
            dataBegin: root.range.loadedBeginMs
            dataEnd: root.range.loadedEndMs
            viewBegin: root.range.beginMs
            viewEnd: root.range.endMs
            ticks: root.ticks
            flags: root.flags
            at: root.past.atMs
            atText: root.exactText
            onMoved: at => root.past.show(at)
            onZoomRequested: (factor, at) => root.range.zoom(factor, at)
            onPanRequested: share => root.range.pan(share)
        }
    }
    FiguresStrip {
        id: figures
        anchors.left: parent.left
        anchors.leftMargin: root.side
        anchors.top: strip.bottom
        anchors.topMargin: visible ? Theme.space.s2 : 0
        width: parent.width - 2 * root.side
        visible: root.height > Theme.px(560)
        height: visible ? implicitHeight : 0
        figures: root.figureList
    }
    Item {
        id: lower
        anchors.left: parent.left
        anchors.leftMargin: root.side
        anchors.top: figures.bottom
        anchors.topMargin: Theme.space.s2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.s4
        width: parent.width - 2 * root.side
        FleetRows {
            id: rows
            objectName: "pastRows"
            anchors.left: parent.left
            anchors.right: facts.visible ? facts.left : parent.right
            anchors.rightMargin: facts.visible ? Theme.space.s3 : 0
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            fleet: root.pastRows
            table: pastTable
            onDeviceOpened: id => root.openedId = root.openedId === id ? "" : id
            onCopyRequested: text => root.copyRequested(text)
        }
        PastDevicePanel {
            id: facts
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            width: Math.min(Theme.px(330), parent.width * 0.5)
            visible: root.openedId.length > 0
            fleet: root.pastRows
            deviceId: root.openedId
            atText: root.atText
            onCloseRequested: root.openedId = ""
            onDeviceOpened: id => root.deviceOpened(id)
        }
    }
}
