// SPDX-License-Identifier: GPL-3.0-or-later
// Several series side by side: a field of one device or of all that match a query, added up, averaged, or as energy
// calculated from power. Which ones is kept with the profile.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Charts
import Fleet.History
import Fleet.Sync

FocusScope {
    id: root

    required property ChartRange range
    required property History history
    required property SeriesChooser chooser
    required property var ticks
    required property var flags
    required property string rangeText

    readonly property alias surface: chart
    readonly property alias answer: compare
    readonly property var ids: {
        const all = new Set();
        for (let i = 0; i < chooser.chosen.length; ++i) {
            const devices = chooser.chosen[i].devices;
            for (let d = 0; d < devices.length; ++d)
                all.add(devices[d]);
        }
        return Array.from(all);
    }
    readonly property real side: Theme.space.s6
    // A colour and a stroke each: eight that stay apart in both themes, the strokes repeat after three.
    readonly property var colors: [Theme.color.familyBattery, Theme.color.familyEvCharger, Theme.color.familyHvac, Theme.color.familySolarInverter, Theme.color.familyVehicle, Theme.color.textPrimary, Theme.color.flowIn, Theme.color.flowOut]
    readonly property var strokes: [0, Theme.px(7), Theme.px(3)]
    readonly property var fields: chooser.fields
    readonly property var matched: {
        // Asked again when the fleet changes, and of nobody while nobody looks.
        const known = chooser.isActive ? fields.length : -1;
        return known >= 0 ? chooser.match(query.text) : ({ devices: [], count: 0, error: "", label: "" });
    }
    readonly property var fieldEntry: {
        for (let i = 0; i < fields.length; ++i) {
            if (fields[i].name === field.chosenValue)
                return fields[i];
        }
        return null;
    }
    readonly property string problem: {
        if (matched.error.length > 0)
            return matched.error;
        if (matched.count === 0)
            return qsTr("No device matches.");
        if (chooser.chosen.length >= 8)
            return qsTr("Eight are as many as can be told apart.");
        return "";
    }
    readonly property string summary: {
        const texts = [];
        for (let i = 0; i < compare.series.length; ++i) {
            const each = compare.series[i];
            texts.push(isFinite(each.data.last) ? qsTr("%1 between %2 and %3, %4 at the end").arg(each.label).arg(Format.reading(each.data.lowest, each.unit)).arg(Format.reading(each.data.highest, each.unit)).arg(Format.reading(each.data.last, each.unit)) : qsTr("%1: nothing known").arg(each.label));
        }
        return qsTr("Comparison, %1: %2.").arg(rangeText).arg(texts.join("; "));
    }

    function addNow(): void {
        if (problem.length === 0)
            chooser.add(field.chosenValue, query.text, Number(how.currentValue));
    }

    Binding {
        target: root.chooser
        property: "isActive"
        value: root.visible
    }
    CompareHistory {
        id: compare
        leader: root.range
        history: root.history
        enabled: root.visible
        columns: Math.max(60, Math.floor(chart.plotWidth))
        wanted: root.chooser.chosen
    }

    Panel {
        id: frame
        anchors.left: parent.left
        anchors.leftMargin: root.side
        width: parent.width - 2 * root.side
        height: parent.height - Theme.space.s4

        Flow {
            id: choosing
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s4
            y: Theme.space.s3
            width: parent.width - 2 * Theme.space.s4
            spacing: Theme.space.s2
            AppComboBox {
                id: field
                objectName: "compareField"
                name: qsTr("Field")
                width: Theme.px(190)
                chosenValue: root.fields.length > 0 ? root.fields[0].name : ""
                options: {
                    const list = [];
                    for (let i = 0; i < root.fields.length; ++i)
                        list.push({
                            value: root.fields[i].name,
                            text: root.fields[i].label
                        });
                    return list;
                }
                onEdited: value => chosenValue = value
            }
            AppTextField {
                id: query
                objectName: "compareQuery"
                width: Math.max(Theme.px(200), Math.min(Theme.px(360), choosing.width - Theme.px(600)))
                name: qsTr("Of these devices")
                placeholderText: qsTr("of the whole fleet, or family:battery, a name …")
                onAccepted: root.addNow()
            }
            Segmented {
                id: how
                name: qsTr("Put together as")
                namePrefix: "compareHow:"
                // Kilowatts add up; levels and temperatures do not.
                readonly property string unit: root.fieldEntry?.unit ?? ""
                function usualOf(unit: string): string {
                    return unit === "kw" || unit === "kwh" || unit === "watts" ? "1" : "2";
                }
                // A choice stands until something is measured that it does not suit.
                onUnitChanged: currentValue = usualOf(unit)
                Component.onCompleted: currentValue = usualOf(unit)
                options: {
                    const list = [
                        { value: "1", text: qsTr("Sum") },
                        { value: "2", text: qsTr("Mean") }
                    ];
                    if (unit === "kw")
                        list.push({
                            value: "3",
                            text: qsTr("Energy")
                        });
                    return list;
                }
                onActivated: value => currentValue = value
            }
            AppButton {
                objectName: "compareAdd"
                kind: "primary"
                iconName: "plus"
                text: root.matched.count > 0 ? qsTr("Add %n device(s)", "", root.matched.count) : qsTr("Add")
                enabled: root.problem.length === 0 && field.chosenValue.length > 0
                onClicked: root.addNow()
            }
            AppText {
                height: Theme.size.control
                verticalAlignment: Text.AlignVCenter
                visible: root.problem.length > 0
                text: root.problem
                textStyle: Theme.type.caption
                color: Theme.color.statusWarning
            }
        }
        Flow {
            id: chosen
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s4
            anchors.top: choosing.bottom
            anchors.topMargin: Theme.space.s2
            width: parent.width - 2 * Theme.space.s4
            spacing: Theme.space.s2
            Repeater {
                model: root.chooser.chosen.length
                Rectangle {
                    id: chip
                    required property int index
                    readonly property var entry: root.chooser.chosen[index]
                    readonly property var answer: compare.series[index]
                    readonly property string detail: {
                        const a = chip.answer;
                        if (!a)
                            return "";
                        const texts = [];
                        if (a.devices > 1)
                            texts.push(qsTr("%Ln devices", "", a.devices));
                        if (a.how === 3)
                            texts.push(qsTr("calculated"));
                        if (a.how !== 0 || a.devices > 1)
                            texts.push(qsTr("%1 known").arg(Format.reading(Math.round(a.data.coverage * 100), "percent")));
                        return Format.listed(texts);
                    }
                    width: row.width + Theme.space.s3 + Theme.space.s1
                    height: Theme.px(30)
                    radius: Theme.radius.pill
                    color: Theme.color.surfaceInset
                    Row {
                        id: row
                        anchors.left: parent.left
                        anchors.leftMargin: Theme.space.s3
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: Theme.space.s2
                        PlotItem {
                            anchors.verticalCenter: parent.verticalCenter
                            width: Theme.px(26)
                            height: Theme.px(6)
                            kind: PlotItem.Curve
                            means: [0.5]
                            dataEnd: 1
                            viewEnd: 1
                            color: root.colors[chip.index % root.colors.length]
                            secondColor: "transparent"
                            dash: root.strokes[chip.index % root.strokes.length]
                        }
                        AppText {
                            anchors.verticalCenter: parent.verticalCenter
                            text: chip.entry?.label ?? ""
                            textStyle: Theme.type.label
                        }
                        AppText {
                            anchors.verticalCenter: parent.verticalCenter
                            visible: text.length > 0
                            text: chip.detail
                            textStyle: Theme.type.caption
                            color: Theme.color.textSecondary
                        }
                        IconButton {
                            objectName: "compareRemove:" + chip.index
                            anchors.verticalCenter: parent.verticalCenter
                            name: qsTr("Take %1 out").arg(chip.entry?.label ?? "")
                            iconName: "close"
                            onClicked: root.chooser.remove(chip.entry.key)
                        }
                    }
                }
            }
        }
        CompareChart {
            id: chart
            objectName: "compareChart"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: chosen.bottom
            anchors.topMargin: Theme.space.s4
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space.s2
            visible: root.chooser.chosen.length > 0
            series: compare.series
            colors: root.colors
            strokes: root.strokes
            gaps: compare.gaps
            dataBegin: compare.loadedBeginMs
            dataEnd: compare.loadedEndMs
            viewBegin: root.range.beginMs
            viewEnd: root.range.endMs
            ticks: root.ticks
            flags: root.flags
            timeOf: ms => root.range.timeText(ms, Format.zone)
            summary: root.summary
            onPanRequested: share => root.range.pan(share)
            onZoomRequested: (factor, at) => root.range.zoom(factor, at)
            onFollowRequested: root.range.follow()
        }
        EmptyState {
            anchors.centerIn: chart
            visible: !chart.visible
            iconName: "nav-history"
            title: qsTr("Choose a field and the devices to compare.")
        }
    }
}
