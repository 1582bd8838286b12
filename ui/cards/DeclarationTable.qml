// SPDX-License-Identifier: GPL-3.0-or-later
// A declaration line by line: what it was beside what it is; what differs is struck and marked, and said in words.
//   model (item model: path, before, now, isChange), beforeTitle, nowTitle
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Column {
    id: root

    required property var model
    property string beforeTitle: qsTr("BEFORE")
    property string nowTitle: qsTr("NOW")

    readonly property int count: rows.count
    // Where it is narrow the path stands above its values.
    readonly property bool stacked: width < Theme.px(520)
    readonly property real beforeX: stacked ? 0 : Math.round(width * 0.41)
    readonly property real nowX: stacked ? Math.round(width / 2) : Math.round(width * 0.66)

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Declared limits, before and now")

    Item {
        width: root.width
        height: Theme.px(24)

        AppText {
            anchors.left: parent.left
            visible: !root.stacked
            textStyle: Theme.type.overline
            color: Theme.color.textTertiary
            text: qsTr("FIELD")
        }
        AppText {
            anchors.left: parent.left
            anchors.leftMargin: root.beforeX
            width: root.nowX - anchors.leftMargin - Theme.space.s2
            textStyle: Theme.type.overline
            color: Theme.color.textTertiary
            text: root.beforeTitle
            hint: true
        }
        AppText {
            anchors.left: parent.left
            anchors.leftMargin: root.nowX
            width: root.width - anchors.leftMargin
            textStyle: Theme.type.overline
            color: Theme.color.textTertiary
            text: root.nowTitle
            hint: true
        }
    }
    Repeater {
        id: rows

        model: root.model

        Item {
            id: row

            required property string path
            required property string before
            required property string now
            required property bool isChange

            readonly property string was: before.length > 0 ? before : Format.notReported
            readonly property string is: now.length > 0 ? now : Format.notReported

            objectName: "declared:" + path
            width: root.width
            height: (root.stacked ? pathText.height : 0) + Math.max(wasText.height, isText.height) + Theme.px(10)
            Accessible.role: Accessible.Row
            Accessible.name: row.isChange ? qsTr("%1 was %2, is %3").arg(row.path).arg(row.was).arg(row.is) : qsTr("%1 is %2 as before").arg(row.path).arg(row.is)

            AppText {
                id: pathText

                anchors.left: parent.left
                y: Theme.px(4)
                width: root.stacked ? parent.width : root.beforeX - Theme.space.s3
                textStyle: Theme.type.code
                mono: true
                color: row.isChange ? Theme.color.textPrimary : Theme.color.textSecondary
                elide: Text.ElideMiddle
                text: row.path
                hint: true
                Accessible.ignored: true
            }
            AppText {
                id: wasText

                objectName: "was"
                anchors.left: parent.left
                anchors.leftMargin: root.beforeX
                y: Theme.px(4) + (root.stacked ? pathText.height : 0)
                width: Math.min(implicitWidth, root.nowX - anchors.leftMargin - (row.isChange ? Theme.px(30) : Theme.space.s2))
                textStyle: Theme.type.code
                mono: true
                font.strikeout: row.isChange && row.before.length > 0
                color: row.isChange ? Theme.color.textTertiary : Theme.color.textSecondary
                text: row.was
                hint: true
                Accessible.ignored: true
            }
            Icon {
                objectName: "arrow"
                anchors.left: parent.left
                anchors.leftMargin: root.nowX - width - Theme.px(10)
                y: wasText.y + (wasText.height - height) / 2
                visible: row.isChange
                name: "arrow-right"
                size: Theme.px(14)
                color: Theme.color.textTertiary
            }
            AppText {
                id: isText

                objectName: "is"
                anchors.left: parent.left
                anchors.leftMargin: root.nowX
                y: wasText.y
                width: root.width - anchors.leftMargin
                textStyle: Theme.type.code
                mono: true
                color: row.isChange ? Theme.color.statusWarning : Theme.color.textSecondary
                wrapMode: Text.Wrap
                text: row.is
                Accessible.ignored: true
            }
            Hairline {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
    }
}
