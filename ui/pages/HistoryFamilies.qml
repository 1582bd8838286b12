// SPDX-License-Identifier: GPL-3.0-or-later
// The fleet by family: power as a stack, how the levels are spread, and the energy and where its readings came from.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Charts
import Fleet.History
import "words.js" as Words

FocusScope {
    id: root

    required property FamilyHistory range
    required property History history
    required property var ticks
    required property var flags
    required property string rangeText
    required property var labelOf // function(family): string

    readonly property alias surface: chart
    readonly property real side: Theme.space.s6
    readonly property bool isNarrow: width < Theme.px(900)
    readonly property real stackHeight: Math.max(Theme.px(300), Math.min(Theme.px(470), height - Theme.px(330)))
    readonly property string stepText: {
        const minutes = Math.round(range.columnMs / 60000);
        if (minutes < 1)
            return "";
        return minutes < 60 ? qsTr("%n-minute means", "", minutes) : minutes < 1440 ? qsTr("%n-hour means", "", Math.round(minutes / 60)) : qsTr("%n-day means", "", Math.round(minutes / 1440));
    }
    readonly property string summary: {
        if (range.empty)
            return qsTr("%1: nothing recorded.").arg(rangeText);
        const parts = [];
        for (let i = 0; i < range.families.length; ++i) {
            const each = range.families[i];
            if (each.field.length > 0)
                parts.push(qsTr("%1: %2 in, %3 out", "a family with its energies").arg(nameOf(each.family)).arg(Format.reading(each.intoKwh, "kwh")).arg(Format.reading(each.outKwh, "kwh")));
        }
        return qsTr("Power by family, %1. %2.").arg(rangeText).arg(parts.join("; "));
    }

    function nameOf(family: string): string {
        const words = root.labelOf;
        return words(family);
    }

    Flickable {
        anchors.fill: parent
        contentWidth: width
        contentHeight: content.height + Theme.space.s6
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        interactive: contentHeight > height
        ScrollBar.vertical: AppScrollBar {}

        Item {
            id: content
            anchors.left: parent.left
            anchors.leftMargin: root.side
            width: root.width - 2 * root.side
            height: lower.y + lower.height

            Panel {
                id: stack
                width: parent.width
                height: root.stackHeight
                Row {
                    id: keys
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space.s4
                    // Below the heading where they do not fit beside it.
                    y: width + heading.width + Theme.space.s6 * 3 > parent.width ? heading.y + heading.height + Theme.space.s1 : Theme.space.s3
                    spacing: Theme.space.s3
                    Repeater {
                        model: root.range.families.length
                        ChartKey {
                            required property int index
                            readonly property var each: root.range.families[index]
                            visible: (each?.field ?? "").length > 0
                            mark: "bar"
                            text: root.nameOf(each?.family ?? "")
                            color: Theme.familyColor(each?.family ?? "")
                        }
                    }
                    ChartKey {
                        text: qsTr("Net")
                        color: Theme.color.textPrimary
                    }
                    ChartKey {
                        mark: "notPolled"
                        text: qsTr("Not polled")
                    }
                    ChartKey {
                        visible: Words.has(root.range.gaps, 2)
                        mark: "noData"
                        text: qsTr("No data")
                    }
                }
                Row {
                    id: heading
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space.s4
                    y: Theme.space.s3
                    spacing: Theme.space.s3
                    AppText {
                        text: qsTr("Power by family")
                        textStyle: Theme.type.title3
                        Accessible.role: Accessible.Heading
                    }
                    AppText {
                        visible: !root.isNarrow
                        anchors.verticalCenter: parent.verticalCenter
                        text: root.stepText.length > 0 ? qsTr("%1, above zero flows into devices").arg(root.stepText) : qsTr("above zero flows into devices")
                        textStyle: Theme.type.caption
                        color: Theme.color.textSecondary
                    }
                }
                FamilyChart {
                    id: chart
                    objectName: "familyChart"
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: heading.bottom
                    anchors.topMargin: Math.max(Theme.space.s2, keys.y + keys.height - heading.y - heading.height)
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Theme.space.s2
                    families: root.range.families
                    layers: root.range.layers
                    net: root.range.net
                    known: root.range.known
                    devices: root.range.devices
                    highest: root.range.highest
                    lowest: root.range.lowest
                    last: root.range.last
                    gaps: root.range.gaps
                    dataBegin: root.range.loadedBeginMs
                    dataEnd: root.range.loadedEndMs
                    viewBegin: root.range.beginMs
                    viewEnd: root.range.endMs
                    ticks: root.ticks
                    flags: root.flags
                    flagTexts: true
                    timeOf: ms => root.range.timeText(ms, Format.zone)
                    labelOf: path => root.nameOf(path)
                    summary: root.summary
                    onPanRequested: share => root.range.pan(share)
                    onZoomRequested: (factor, at) => root.range.zoom(factor, at)
                    onFollowRequested: root.range.follow()
                }
                AppText {
                    anchors.centerIn: chart
                    visible: root.range.isLoaded && root.range.empty
                    text: isNaN(root.history.firstMs) ? qsTr("Recording started now: readings appear here as they come.") : qsTr("Nothing was recorded in this time.")
                    color: Theme.color.textSecondary
                }
            }
            Grid {
                id: lower
                anchors.top: stack.bottom
                anchors.topMargin: Theme.space.s3
                width: parent.width
                columns: root.isNarrow ? 1 : 2
                spacing: Theme.space.s3
                readonly property real half: root.isNarrow ? width : (width - Theme.space.s3) / 2

                Panel {
                    width: lower.half
                    height: Math.max(Theme.px(250), energy.height)
                    SpreadHistory {
                        id: spread
                        leader: root.range
                        history: root.history
                        enabled: root.visible
                        family: "battery"
                        columns: 60
                    }
                    Row {
                        id: spreadHeading
                        anchors.left: parent.left
                        anchors.leftMargin: Theme.space.s4
                        y: Theme.space.s3
                        spacing: Theme.space.s3
                        AppText {
                            text: qsTr("Battery level")
                            textStyle: Theme.type.title3
                            Accessible.role: Accessible.Heading
                        }
                        AppText {
                            anchors.verticalCenter: parent.verticalCenter
                            visible: spread.devices > 0
                            text: qsTr("median of %1 and the middle 80 %").arg(Format.count(spread.devices))
                            textStyle: Theme.type.caption
                            color: Theme.color.textSecondary
                        }
                    }
                    SpreadChart {
                        objectName: "spreadChart"
                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.top: spreadHeading.bottom
                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: Theme.space.s2
                        lows: spread.lows
                        medians: spread.medians
                        highs: spread.highs
                        last: spread.last
                        unit: spread.unit
                        color: Theme.familyColor("battery")
                        gaps: spread.gaps
                        dataBegin: spread.loadedBeginMs
                        dataEnd: spread.loadedEndMs
                        viewBegin: root.range.beginMs
                        viewEnd: root.range.endMs
                        ticks: {
                            const few = [];
                            for (let i = 0; i < root.ticks.length; i += root.isNarrow ? 1 : 3)
                                few.push(root.ticks[i]);
                            return few;
                        }
                        flags: []
                        timeOf: ms => root.range.timeText(ms, Format.zone)
                        summary: qsTr("Battery level, %1: median of %2 devices, %3 at the end.").arg(root.rangeText).arg(Format.count(spread.devices)).arg(Format.reading(spread.last, spread.unit))
                        onPanRequested: share => root.range.pan(share)
                        onZoomRequested: (factor, at) => root.range.zoom(factor, at)
                        onFollowRequested: root.range.follow()
                    }
                }
                EnergyPanel {
                    id: energy
                    width: lower.half
                    families: root.range.families
                    labelOf: path => root.nameOf(path)
                }
            }
        }
    }
}
