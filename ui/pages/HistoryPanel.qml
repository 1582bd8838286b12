// SPDX-License-Identifier: GPL-3.0-or-later
// What this application recorded of one device, as a chart: level and power, gaps, actions as flags. The range follows
// now until it is moved.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Charts
import Fleet.Actions
import Fleet.History
import "words.js" as Words

Panel {
    id: root

    property History history: null // nothing is drawn without one
    required property CommandDesk desk
    required property string deviceId
    required property string family

    signal announced(title: string, text: string, tone: string)

    readonly property real inner: width - 2 * Theme.space.s4
    readonly property real hourMs: 3600000
    readonly property bool outIsPositive: family === "solar-inverter"
    readonly property bool isTemperature: series.level.unit === "celsius"
    readonly property real firstMs: root.history?.firstMs ?? NaN
    readonly property string statusText: root.history?.statusText ?? ""

    readonly property string zoneLine: qsTr("Times in %1").arg(series.zoneText(series.endMs, Format.zone))
    readonly property string title: {
        const text = rangeName(series.spanMs);
        return series.following ? qsTr("Last %1").arg(text) : qsTr("%1 until %2").arg(text).arg(series.timeText(series.endMs, Format.zone));
    }
    // One sentence for whoever cannot see the curves.
    readonly property string summary: {
        if (series.empty)
            return qsTr("%1: nothing recorded.").arg(title);
        const parts = [];
        if (series.level.field.length > 0 && isFinite(series.level.last))
            parts.push(qsTr("%1 between %2 and %3, %4 at the end").arg(levelLabel).arg(Format.reading(series.level.lowest, series.level.unit)).arg(Format.reading(series.level.highest, series.level.unit)).arg(Format.reading(series.level.last, series.level.unit)));
        if (series.power.field.length > 0 && isFinite(series.power.last))
            parts.push(energyText);
        //: What a chart shows, and what it says: a range of time, then values
        return qsTr("%1: %2.").arg(title).arg(parts.join("; "));
    }
    readonly property string levelLabel: Format.fieldLabel(series.level.field)
    readonly property string energyText: {
        const power = series.power;
        if (power.field.length === 0 || !isFinite(power.last))
            return "";
        const into = outIsPositive ? power.outKwh : power.inKwh;
        const out = outIsPositive ? power.inKwh : power.outKwh;
        const texts = [];
        if (into >= 0.05)
            texts.push(qsTr("%1 in").arg(Format.reading(into, "kwh")));
        if (out >= 0.05)
            texts.push(qsTr("%1 out").arg(Format.reading(out, "kwh")));
        if (texts.length === 0)
            return "";
        return qsTr("%1, calculated from power, %2 of the time known").arg(Format.listed(texts)).arg(Format.reading(Math.round(power.coverage * 100), "percent"));
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
    objectName: "historyPanel"
    implicitHeight: visible ? body.height + 2 * Theme.space.s3 : 0
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Recorded history")

    DeviceHistory {
        id: series
        history: root.history
        deviceId: root.deviceId
        family: root.family
        enabled: root.visible && root.deviceId.length > 0
        columns: Math.max(60, Math.floor(plot.plotWidth))
    }
    ActionFlags {
        id: actions
        desk: root.desk
        deviceId: root.deviceId
        isActive: root.visible
    }

    Column {
        id: body
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: Theme.space.s3
        width: root.inner
        spacing: Theme.space.s2

        Item {
            width: parent.width
            height: Math.max(ranges.height, heads.height)
            // What has no room beside the title stands below it.
            Flow {
                id: heads
                anchors.left: parent.left
                anchors.right: ranges.left
                anchors.rightMargin: Theme.space.s3
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space.s3
                AppText {
                    id: title
                    width: Math.min(implicitWidth, heads.width)
                    text: root.title
                    textStyle: Theme.type.title3
                    hint: true
                }
                ChartKey {
                    height: title.height
                    visible: series.level.field.length > 0
                    text: root.levelLabel
                    color: Theme.familyColor(root.family)
                }
                ChartKey {
                    height: title.height
                    visible: series.power.field.length > 0 && (root.outIsPositive ? series.power.lowest < 0 : true)
                    mark: "bar"
                    text: qsTr("In")
                    color: Theme.color.flowIn
                }
                ChartKey {
                    height: title.height
                    visible: series.power.field.length > 0 && (root.outIsPositive ? true : series.power.lowest < 0)
                    mark: "bar"
                    text: qsTr("Out")
                    color: Theme.color.flowOut
                }
                ChartKey {
                    height: title.height
                    visible: Words.has(series.gaps, 1)
                    mark: "notPolled"
                    text: qsTr("Not polled")
                }
                ChartKey {
                    height: title.height
                    visible: Words.has(series.gaps, 2)
                    mark: "noData"
                    text: qsTr("No data")
                }
            }
            Row {
                id: ranges
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space.s2
                AppButton {
                    objectName: "historyFollowButton"
                    visible: !series.following
                    text: qsTr("Now")
                    onClicked: series.follow()
                }
                IconButton {
                    id: exportButton
                    objectName: "deviceExportButton"
                    outlined: true
                    name: qsTr("Save this chart")
                    iconName: "download"
                    onClicked: exports.open()
                    ExportMenu {
                        id: exports
                        x: mirrored ? 0 : exportButton.width - width
                        y: exportButton.height + Theme.space.s1
                        history: root.history
                        range: series
                        chart: plot
                        title: root.deviceId
                        subtitle: root.title
                        footer: root.zoneLine
                        readingIds: () => [root.deviceId]
                        onAnnounced: (title, text, tone) => root.announced(title, text, tone)
                    }
                }
                Segmented {
                    name: qsTr("Range of the chart")
                    namePrefix: "historyRange:"
                    currentValue: String(Math.round(series.spanMs / root.hourMs))
                    options: [
                        {
                            value: "1",
                            text: qsTr("1 h")
                        },
                        {
                            value: "24",
                            text: qsTr("24 h")
                        },
                        {
                            value: "168",
                            text: qsTr("7 d")
                        },
                        {
                            value: "720",
                            text: qsTr("30 d")
                        },
                        {
                            value: "8760",
                            text: qsTr("Year")
                        }
                    ]
                    onActivated: value => {
                        series.spanMs = Number(value) * root.hourMs;
                        series.follow();
                    }
                }
            }
        }

        Item {
            width: parent.width
            height: Theme.px(214)
            DeviceChart {
                id: plot
                objectName: "deviceChart"
                anchors.fill: parent
                level: series.level
                power: series.power
                floorSeries: series.floor
                ceilingSeries: series.ceiling
                gaps: series.gaps
                dataBegin: series.loadedBeginMs
                dataEnd: series.loadedEndMs
                viewBegin: series.beginMs
                viewEnd: series.endMs
                ticks: {
                    const list = [];
                    // Asked again whenever the range moves.
                    const times = series.endMs > 0 ? series.ticks(Math.max(2, Math.floor(plot.plotWidth / Theme.px(72))), Format.zone) : [];
                    for (let i = 0; i < times.length; ++i)
                        list.push({
                            at: times[i],
                            text: series.tickText(times[i], series.spanMs, Format.zone)
                        });
                    return list;
                }
                flags: actions.flags
                timeOf: ms => series.timeText(ms, Format.zone)
                levelColor: Theme.familyColor(root.family)
                levelLabel: root.levelLabel
                levelUnit: series.level.unit.length > 0 ? series.level.unit : "percent"
                powerLabel: Format.fieldLabel(series.power.field)
                summary: root.summary
                outIsPositive: root.outIsPositive
                onPanRequested: share => series.pan(share)
                onZoomRequested: (factor, at) => series.zoom(factor, at)
                onFollowRequested: series.follow()
            }
            AppText {
                objectName: "historyEmpty"
                anchors.centerIn: parent
                visible: series.isLoaded && series.empty
                text: isNaN(root.firstMs) ? qsTr("Recording started now: readings appear here as they come.") : qsTr("Nothing was recorded in this time.")
                color: Theme.color.textSecondary
            }
        }
        Item {
            width: parent.width
            height: Math.max(since.height, energy.height)
            AppText {
                id: since
                anchors.left: parent.left
                width: parent.width - energy.width - Theme.space.s4
                wrapMode: Text.Wrap
                maximumLineCount: 3 // the zone stands last, and must be read
                text: root.statusText.length > 0 ? root.statusText : isNaN(root.firstMs) ? root.zoneLine : isFinite(root.history?.simulatedUntilMs ?? NaN) ? qsTr("Played by the simulator since %1, recorded from the start of the demo on. %2").arg(series.dayText(root.firstMs, Format.zone)).arg(root.zoneLine) : qsTr("Recorded by this application since %1. %2").arg(series.dayText(root.firstMs, Format.zone)).arg(root.zoneLine)
                textStyle: Theme.type.caption
                color: root.statusText.length > 0 ? Theme.color.statusWarning : Theme.color.textTertiary
                hint: true
            }
            AppText {
                id: energy
                anchors.right: parent.right
                width: Math.min(implicitWidth, parent.width * 0.55)
                text: root.energyText
                textStyle: Theme.type.caption
                color: Theme.color.textSecondary
                hint: true
            }
        }
        Note {
            width: parent.width
            visible: series.damaged > 0
            tone: "warning"
            boxed: false
            text: qsTr("%n stretch(es) of this recording are damaged and left out.", "", series.damaged)
        }
    }
}
