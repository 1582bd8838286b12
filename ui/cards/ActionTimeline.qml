// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to an action and what comes next: Created, Scheduled, Acknowledged, Completed, Seen on device.
//   actionState, createdAt, acknowledgedAt, completedAt, updatedAt, start, end (dates; invalid: not known)
//   seenAt, seenText    a later reading shows it; not a state of the API, and labelled so
//   maker               who was sent to and accepted ("tesla")
//   creator             who asked ("Control desk 1")
//   errorText           code and message of a failed action
//   vertical            steps below each other (side panel) instead of beside each other
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Item {
    id: root

    required property string actionState
    property date createdAt
    property date acknowledgedAt
    property date completedAt
    property date updatedAt
    property date start
    property date end
    property date seenAt
    property string seenText
    property string maker
    property string creator
    property string errorText
    property bool vertical: false

    readonly property bool failed: actionState === "failed"
    readonly property bool cancelled: actionState === "cancelled"
    readonly property bool booked: actionState === "scheduled" || !isNaN(start.getTime())
    readonly property bool acknowledged: actionState === "acknowledged" || actionState === "completed" || !isNaN(acknowledgedAt.getTime())
    readonly property bool seen: !isNaN(seenAt.getTime()) || seenText.length > 0
    readonly property string makerName: maker.length > 0 ? maker : qsTr("the maker")

    readonly property var steps: {
        const list = [];
        const add = (state, title, at, detail, reached) => list.push({
                state: state,
                title: title,
                at: at,
                detail: detail,
                reached: reached
            });
        add("created", qsTr("Created"), root.createdAt, root.creator.length > 0 ? qsTr("by %1").arg(root.creator) : "", true);
        if (root.booked) {
            const fires = isNaN(root.start.getTime()) ? "" : isNaN(root.end.getTime()) ? qsTr("starts %1").arg(Format.time(root.start)) : qsTr("%1 to %2").arg(Format.time(root.start)).arg(Format.time(root.end));
            add("scheduled", qsTr("Scheduled"), root.createdAt, fires, true);
        }
        if (root.cancelled) {
            add("cancelled", qsTr("Cancelled"), isNaN(root.completedAt.getTime()) ? root.updatedAt : root.completedAt, qsTr("it did not run"), true);
            return list;
        }
        if (!root.failed || root.acknowledged)
            add("acknowledged", qsTr("Acknowledged"), root.acknowledgedAt, qsTr("sent to %1").arg(root.makerName), root.acknowledged);
        if (root.failed) {
            add("failed", qsTr("Failed"), isNaN(root.completedAt.getTime()) ? root.updatedAt : root.completedAt, root.errorText, true);
            return list;
        }
        add("completed", qsTr("Completed"), root.completedAt, root.actionState === "completed" ? qsTr("%1 accepted it").arg(root.makerName) : qsTr("%1 accepts it").arg(root.makerName), root.actionState === "completed");
        add("seen", qsTr("Seen on device"), root.seenAt, root.seen ? root.seenText : qsTr("a later reading shows it, not an API state"), root.seen);
        return list;
    }
    readonly property int count: steps.length
    readonly property real columnWidth: width / Math.max(1, count)

    // The time from one step to the next; empty while either is not known.
    function gap(index: int): string {
        const from = root.steps[index]?.at;
        const to = root.steps[index + 1]?.at;
        if (!from || !to || isNaN(from.getTime()) || isNaN(to.getTime()) || to.getTime() < from.getTime() || root.steps[index + 1].state === "scheduled")
            return "";
        return Format.duration(to.getTime() - from.getTime());
    }

    implicitWidth: Theme.px(480)
    implicitHeight: {
        if (vertical)
            return upright.implicitHeight;
        let most = 0;
        for (let i = 0; i < flat.count; ++i)
            most = Math.max(most, flat.itemAt(i)?.implicitHeight ?? 0);
        return most;
    }
    Accessible.role: Accessible.List
    Accessible.name: {
        let text = "";
        for (let i = 0; i < root.count; ++i) {
            if (root.steps[i].reached)
                text = root.steps[i].title;
        }
        return qsTr("Progress of the action: %1").arg(text);
    }

    Repeater {
        id: flat

        model: root.vertical ? 0 : root.count

        Item {
            id: step

            required property int index
            readonly property var info: root.steps[index] ?? ({})
            readonly property bool next: root.steps[index + 1]?.reached ?? false

            x: index * root.columnWidth
            width: root.columnWidth
            implicitHeight: detailText.y + detailText.implicitHeight
            height: implicitHeight
            Accessible.role: Accessible.ListItem
            Accessible.name: step.info.reached ? qsTr("%1, %2, %3").arg(step.info.title).arg(Format.time(step.info.at)).arg(step.info.detail) : qsTr("%1, not yet").arg(step.info.title)

            Icon {
                id: symbol

                y: Theme.px(18)
                name: Theme.actionIcon(step.info.state ?? "")
                color: step.info.reached ? Theme.actionColor(step.info.state) : Theme.color.textTertiary
            }
            Rectangle {
                id: bar

                anchors.left: symbol.right
                anchors.leftMargin: Theme.px(6)
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(6)
                anchors.verticalCenter: symbol.verticalCenter
                height: 2
                visible: step.index < root.count - 1 && step.next
                color: Theme.color.borderControl
            }
            Row {
                anchors.left: bar.left
                anchors.verticalCenter: symbol.verticalCenter
                width: bar.width
                height: 2
                visible: step.index < root.count - 1 && !step.next
                clip: true
                spacing: 4
                Repeater {
                    model: Math.floor(root.columnWidth / 8)
                    Rectangle {
                        width: 4
                        height: 2
                        color: Theme.color.borderDefault
                    }
                }
            }
            AppText {
                anchors.horizontalCenter: bar.horizontalCenter
                anchors.bottom: bar.top
                anchors.bottomMargin: Theme.px(3)
                visible: step.index < root.count - 1
                text: root.gap(step.index)
                textStyle: Theme.type.caption
                color: Theme.color.textTertiary
                Accessible.ignored: true
            }
            AppText {
                id: titleText

                anchors.top: symbol.bottom
                anchors.topMargin: Theme.space.s1
                width: parent.width - Theme.space.s2
                text: step.info.title ?? ""
                textStyle: Theme.type.bodyStrong
                color: step.info.reached ? Theme.color.textPrimary : Theme.color.textSecondary
                hint: true
                Accessible.ignored: true
            }
            AppText {
                id: detailText

                anchors.top: titleText.bottom
                width: parent.width - Theme.space.s2
                wrapMode: Text.Wrap
                maximumLineCount: 3
                text: {
                    const at = step.info.at;
                    const time = at && !isNaN(at.getTime()) ? Format.time(at) : "";
                    if (!step.info.reached)
                        return step.info.detail ?? "";
                    return time.length > 0 && (step.info.detail ?? "").length > 0 ? time + ", " + step.info.detail : time + (step.info.detail ?? "");
                }
                textStyle: Theme.type.caption
                color: step.info.state === "failed" ? Theme.color.statusDanger : step.info.reached ? Theme.color.textSecondary : Theme.color.textTertiary
                hint: true
                Accessible.ignored: true
            }
        }
    }

    Column {
        id: upright

        width: root.width
        visible: root.vertical

        Repeater {
            model: root.vertical ? root.count : 0

            Item {
                id: rung

                required property int index
                readonly property var info: root.steps[index] ?? ({})
                readonly property bool next: root.steps[index + 1]?.reached ?? false
                readonly property bool last: index === root.count - 1

                width: upright.width
                height: Math.max(words.implicitHeight, last ? Theme.px(20) : Theme.px(48))
                Accessible.role: Accessible.ListItem
                Accessible.name: rung.info.reached ? qsTr("%1, %2, %3").arg(rung.info.title).arg(when.text).arg(rung.info.detail) : qsTr("%1, not yet").arg(rung.info.title)

                Icon {
                    id: sign

                    name: Theme.actionIcon(rung.info.state ?? "")
                    color: rung.info.reached ? Theme.actionColor(rung.info.state) : Theme.color.textTertiary
                }
                Rectangle {
                    x: sign.width / 2 - 1
                    y: sign.height + 3
                    width: 2
                    height: rung.height - y - 3
                    visible: !rung.last && rung.next
                    color: Theme.color.borderControl
                }
                Column {
                    x: sign.width / 2 - 1
                    y: sign.height + 3
                    height: rung.height - y - 3
                    visible: !rung.last && !rung.next
                    clip: true
                    spacing: 4
                    Repeater {
                        model: 4
                        Rectangle {
                            width: 2
                            height: 4
                            color: Theme.color.borderDefault
                        }
                    }
                }
                Column {
                    id: words

                    anchors.left: sign.right
                    anchors.leftMargin: Theme.space.s3
                    anchors.right: parent.right

                    Item {
                        width: words.width
                        height: name.implicitHeight
                        AppText {
                            id: name

                            width: Math.min(implicitWidth, words.width - when.width)
                            text: rung.info.title ?? ""
                            textStyle: Theme.type.bodyStrong
                            color: rung.info.reached ? Theme.color.textPrimary : Theme.color.textSecondary
                            hint: true
                            Accessible.ignored: true
                        }
                        AppText {
                            id: when

                            anchors.right: parent.right
                            anchors.verticalCenter: name.verticalCenter
                            text: rung.info.reached && rung.info.at && !isNaN(rung.info.at.getTime()) ? Format.time(rung.info.at) : ""
                            textStyle: Theme.type.caption
                            color: Theme.color.textSecondary
                            Accessible.ignored: true
                        }
                    }
                    AppText {
                        width: words.width
                        visible: text.length > 0
                        text: rung.info.detail ?? ""
                        textStyle: Theme.type.caption
                        color: rung.info.state === "failed" ? Theme.color.statusDanger : Theme.color.textTertiary
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
