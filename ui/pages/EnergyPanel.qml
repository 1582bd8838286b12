// SPDX-License-Identifier: GPL-3.0-or-later
// What went into the devices of each family and out of them, calculated from power; how much of the time is known; and
// where the readings came from.
//   families [FamilySeries]
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Charts

Panel {
    id: root

    required property var families
    required property var labelOf // function(family): string

    readonly property real inner: width - 2 * Theme.space.s4
    readonly property bool wide: inner > Theme.px(430)
    readonly property real nameWidth: inner * (wide ? 0.225 : 0.34)
    readonly property real numberWidth: inner * (wide ? 0.155 : 0.22)
    readonly property real sourceWidth: wide ? inner - nameWidth - 4 * numberWidth : 0

    function nameOf(family: string): string {
        const words = root.labelOf;
        return words(family);
    }

    implicitHeight: table.y + table.height + Theme.space.s3
    height: implicitHeight
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Energy and data quality")

    AppText {
        id: heading
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: Theme.space.s3
        text: qsTr("Energy and data quality")
        textStyle: Theme.type.title3
        Accessible.role: Accessible.Heading
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s4
        anchors.verticalCenter: heading.verticalCenter
        visible: root.wide
        spacing: Theme.space.s3
        ChartKey {
            mark: "bar"
            text: qsTr("live", "source of a reading")
            color: Theme.color.flowIn3
        }
        ChartKey {
            mark: "bar"
            text: qsTr("cache", "source of a reading")
            color: Theme.color.flowIn2
        }
        ChartKey {
            mark: "bar"
            text: qsTr("projection", "source of a reading")
            color: Theme.color.flowIn1
        }
        ChartKey {
            mark: "noData"
            text: qsTr("none", "source of a reading")
        }
    }
    AppText {
        id: note
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        anchors.top: heading.bottom
        width: root.inner
        text: qsTr("Energy is calculated from power, not metered.")
        textStyle: Theme.type.caption
        color: Theme.color.textTertiary
        hint: true
    }
    Column {
        id: table
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        anchors.top: note.bottom
        anchors.topMargin: Theme.space.s2
        width: root.inner

        component Cell: AppText {
            width: root.numberWidth
            leftPadding: Theme.space.s2
            anchors.verticalCenter: parent?.verticalCenter
            horizontalAlignment: Text.AlignRight
            hint: true
        }
        component Head: Cell {
            textStyle: Theme.type.overline
            color: Theme.color.textSecondary
        }

        Row {
            anchors.left: parent.left
            height: Theme.px(24)
            Head {
                width: root.nameWidth
                leftPadding: 0
                horizontalAlignment: Text.AlignLeft
                text: qsTr("FAMILY")
            }
            Head {
                text: qsTr("IN")
            }
            Head {
                text: qsTr("OUT")
            }
            Head {
                visible: root.wide
                text: qsTr("PEAK")
            }
            Head {
                visible: root.wide
                text: qsTr("KNOWN")
            }
            Head {
                visible: root.wide
                leftPadding: LayoutMirroring.enabled ? 0 : Theme.space.s4
                rightPadding: LayoutMirroring.enabled ? Theme.space.s4 : 0
                width: root.sourceWidth
                horizontalAlignment: Text.AlignLeft
                text: qsTr("READINGS")
            }
        }
        Repeater {
            model: root.families.length
            Item {
                id: row
                required property int index
                readonly property var each: root.families[index]
                readonly property bool hasPower: (each?.field ?? "").length > 0
                readonly property real readings: (each?.live ?? 0) + (each?.cache ?? 0) + (each?.projection ?? 0) + (each?.noData ?? 0)
                objectName: "energyRow:" + (each?.family ?? "")
                width: table.width
                height: Theme.px(34)
                Accessible.role: Accessible.Row
                Accessible.name: hasPower ? qsTr("%1: %2 in, %3 out, %4 of the time known").arg(root.nameOf(each.family)).arg(Format.reading(each.intoKwh, "kwh")).arg(Format.reading(each.outKwh, "kwh")).arg(Format.reading(Math.round(each.coverage * 100), "percent")) : qsTr("%1: no power field").arg(root.nameOf(each?.family ?? ""))
                Hairline {
                    width: parent.width
                }
                Row {
                    anchors.left: parent.left
                    height: parent.height
                    Row {
                        width: root.nameWidth
                        height: parent.height
                        spacing: Theme.space.s2
                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            name: Theme.familyIcon(row.each?.family ?? "")
                            size: Theme.px(16)
                            color: Theme.familyColor(row.each?.family ?? "")
                        }
                        AppText {
                            anchors.verticalCenter: parent.verticalCenter
                            width: parent.width - Theme.px(24)
                            text: root.nameOf(row.each?.family ?? "")
                            hint: true
                        }
                    }
                    Cell {
                        width: row.hasPower ? root.numberWidth : 2 * root.numberWidth
                        text: row.hasPower ? Format.reading(row.each.intoKwh, "kwh") : qsTr("no power field")
                        color: row.hasPower ? Theme.color.textPrimary : Theme.color.textTertiary
                    }
                    Cell {
                        visible: row.hasPower
                        text: row.hasPower ? Format.reading(row.each.outKwh, "kwh") : ""
                    }
                    Cell {
                        visible: root.wide
                        text: row.hasPower ? Format.signedReading(row.each.peakKw, "kw") : ""
                    }
                    Cell {
                        visible: root.wide
                        text: row.hasPower ? Format.reading(Math.round(row.each.coverage * 100), "percent") : ""
                    }
                    Item {
                        visible: root.wide
                        width: root.sourceWidth
                        height: parent.height
                        Row {
                            id: bar
                            anchors.verticalCenter: parent.verticalCenter
                            anchors.left: parent.left
                            anchors.leftMargin: Theme.space.s4
                            height: Theme.px(8)
                            spacing: 1
                            readonly property real room: parent.width - anchors.leftMargin
                            Repeater {
                                model: [row.each?.live ?? 0, row.each?.cache ?? 0, row.each?.projection ?? 0]
                                Rectangle {
                                    required property int index
                                    required property real modelData
                                    width: row.readings > 0 ? bar.room * modelData / row.readings : 0
                                    height: bar.height
                                    color: [Theme.color.flowIn3, Theme.color.flowIn2, Theme.color.flowIn1][index]
                                }
                            }
                            PlotItem {
                                width: row.readings > 0 ? bar.room * (row.each?.noData ?? 0) / row.readings : 0
                                height: bar.height
                                kind: PlotItem.Gaps
                                gaps: [2]
                                dataEnd: 1
                                viewEnd: 1
                                color: Theme.color.flowIdle
                                secondColor: Theme.color.surfaceInset
                            }
                        }
                    }
                }
            }
        }
    }
}
