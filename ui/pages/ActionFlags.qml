// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of a device, or of the whole fleet, as flags for a chart. Flags that would stand in one place are one
// flag that says how many.
pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Fleet.Theme
import Fleet.Actions

QtObject {
    id: root

    required property CommandDesk desk
    property string deviceId // empty: the whole fleet
    property real msPerPixel: 0 // 0: nothing is put together
    property real beginMs: 0 // with msPerPixel: what is outside needs no flag
    property real endMs: 0

    property bool isActive: true // nobody looks: the flags stay as they are
    property var all: []
    property var flags: []
    readonly property var now: !isActive ? null : msPerPixel > 0 ? clustered(all, msPerPixel * 26, beginMs, endMs) : all
    onNowChanged: {
        if (now !== null)
            flags = now;
    }

    function clustered(list: var, apart: real, from: real, to: real): var {
        const inside = list.filter(flag => flag.at >= from && flag.at <= to).sort((a, b) => a.at - b.at);
        const groups = [];
        for (let i = 0; i < inside.length; ++i) {
            const group = groups[groups.length - 1];
            if (group && inside[i].at - group[0].at < apart)
                group.push(inside[i]);
            else
                groups.push([inside[i]]);
        }
        return groups.map(group => {
            if (group.length === 1)
                return group[0];
            const failed = group.filter(flag => flag.isFailed).length;
            const worst = group.find(flag => flag.isFailed) ?? group[group.length - 1];
            return {
                at: group[0].at,
                end: group[0].at,
                icon: failed > 0 ? worst.icon : "layers",
                color: worst.color,
                isFailed: failed > 0,
                text: failed > 0 ? qsTr("%Ln actions, of which %1 failed", "", group.length).arg(Format.count(failed)) : qsTr("%n action(s)", "", group.length)
            };
        });
    }
    onIsActiveChanged: later.restart()
    function collect(): void {
        if (!isActive)
            return;
        const list = [];
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.objectAt(i) as ActionFlag;
            if (row)
                list.push({
                    at: row.at,
                    end: row.until,
                    icon: Theme.actionIcon(row.stateKind),
                    color: Theme.actionColor(row.stateKind),
                    isFailed: row.stateKind === "failed",
                    text: row.words
                });
        }
        all = list;
    }

    readonly property ActionListModel model: ActionListModel {
        desk: root.desk
        deviceId: root.deviceId
        limit: 400
        onDataChanged: root.later.restart()
    }
    readonly property Instantiator rows: Instantiator {
        model: root.model
        delegate: ActionFlag {}
        onObjectAdded: root.later.restart()
        onObjectRemoved: root.later.restart()
    }
    readonly property Timer later: Timer {
        interval: 0
        onTriggered: root.collect()
    }
}
