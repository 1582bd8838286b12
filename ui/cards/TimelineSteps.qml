// SPDX-License-Identifier: GPL-3.0-or-later
// The life of an action: reached steps solid, the expected next one marked, later ones quiet, with the time between them.
//   steps     item model: key, title, detail, timeText, exactText, reached, isNext, isTrouble, iconName, gapText
//             (key "created" | "scheduled" | "acknowledged" | "completed" | "failed" | "cancelled" | "seen")
//   vertical  one below the other (side panel) instead of side by side (page)
// A row too narrow for its steps stands them below each other by itself.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme

Item {
    id: root

    property var steps: null
    property bool vertical: false

    readonly property int stepCount: repeater.count
    readonly property bool upright: vertical || stepCount > 0 && width / stepCount < Theme.px(112)
    readonly property real share: stepCount > 0 ? width / stepCount : width
    readonly property real tallest: {
        let most = 0;
        for (let i = 0; i < repeater.count; ++i)
            most = Math.max(most, repeater.itemAt(i)?.implicitHeight ?? 0);
        return most;
    }

    implicitWidth: Theme.px(480)
    implicitHeight: {
        if (!upright)
            return tallest;
        let sum = 0;
        for (let i = 0; i < repeater.count; ++i)
            sum += repeater.itemAt(i)?.implicitHeight ?? 0;
        return sum;
    }
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Steps of the action")

    Repeater {
        id: repeater

        model: root.steps

        TimelineStep {
            id: step

            required property int index
            readonly property TimelineStep before: index > 0 ? repeater.itemAt(index - 1) as TimelineStep : null

            anchors.left: root.left
            anchors.leftMargin: root.upright ? 0 : index * root.share
            y: root.upright && before ? before.y + before.implicitHeight : 0
            width: root.upright ? root.width : root.share
            height: implicitHeight
            upright: root.upright
            last: index === repeater.count - 1
            leadsOn: repeater.count > index + 1 && ((repeater.itemAt(index + 1) as TimelineStep)?.reached ?? false)
        }
    }
}
