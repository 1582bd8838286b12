// SPDX-License-Identifier: GPL-3.0-or-later
// What a judgement of an effect leans on: what was asked beside what a later reading shows, and whether the two agree.
//   model (item model: label, asked, seen, fit ("yes", "no", "": it says nothing))
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Column {
    id: root

    required property var model

    readonly property int count: rows.count
    readonly property real askedX: Math.round(width * 0.3)
    readonly property real seenX: Math.round(width * 0.58)

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("What the effect is read from")

    Item {
        width: root.width
        height: Theme.px(22)
        visible: root.count > 0

        AppText {
            anchors.left: parent.left
            anchors.leftMargin: root.askedX
            textStyle: Theme.type.overline
            color: Theme.color.textTertiary
            text: qsTr("ASKED")
        }
        AppText {
            anchors.left: parent.left
            anchors.leftMargin: root.seenX
            textStyle: Theme.type.overline
            color: Theme.color.textTertiary
            text: qsTr("SEEN")
        }
    }
    Repeater {
        id: rows

        model: root.model

        Item {
            id: row

            required property string label
            required property string asked
            required property string seen
            required property string fit

            objectName: "evidence:" + label
            width: root.width
            height: Math.max(labelText.height, askedText.height, seenText.height) + Theme.px(4)
            Accessible.role: Accessible.Row
            Accessible.name: {
                const facts = row.asked.length > 0 ? qsTr("%1: asked %2, seen %3").arg(row.label).arg(row.asked).arg(row.seen) : qsTr("%1: %2").arg(row.label).arg(row.seen);
                return row.fit === "yes" ? qsTr("%1, as asked").arg(facts) : row.fit === "no" ? qsTr("%1, not as asked").arg(facts) : facts;
            }

            AppText {
                id: labelText

                anchors.left: parent.left
                width: root.askedX - Theme.space.s2
                color: Theme.color.textSecondary
                text: row.label
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            AppText {
                id: askedText

                anchors.left: parent.left
                anchors.leftMargin: root.askedX
                width: root.seenX - anchors.leftMargin - Theme.space.s2
                text: row.asked
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            // A row that only tells where it was read has the room of both columns.
            AppText {
                id: seenText

                anchors.left: parent.left
                anchors.leftMargin: row.asked.length > 0 ? root.seenX : root.askedX
                width: root.width - anchors.leftMargin - (mark.visible ? mark.width + Theme.space.s2 : 0)
                color: row.asked.length > 0 || row.fit.length > 0 ? Theme.color.textPrimary : Theme.color.textSecondary
                text: row.seen
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Icon {
                id: mark

                objectName: "fit"
                anchors.right: parent.right
                y: Theme.px(2)
                visible: row.fit.length > 0
                name: row.fit === "yes" ? "check" : "status-warning"
                size: Theme.size.iconSmall
                color: row.fit === "yes" ? Theme.color.statusSuccess : Theme.color.statusWarning
            }
        }
    }
}
