// SPDX-License-Identifier: GPL-3.0-or-later
// What the crosshair stands on: the time, then one line per series.
//   lines [{label, text, color, swatch}]; a swatch is the colour of the series' mark
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Panel {
    id: root

    required property string title
    required property var lines

    // A Column goes by what its rows have, not by what they need.
    readonly property real widest: {
        let most = heading.implicitWidth;
        for (let i = 0; i < repeater.count; ++i)
            most = Math.max(most, repeater.itemAt(i)?.implicitWidth ?? 0);
        return most;
    }

    kind: "overlay"
    implicitWidth: widest + 2 * Theme.space.s3
    implicitHeight: heading.height + rows.height + 2 * Theme.space.s2

    AppText {
        id: heading
        x: Theme.space.s3
        y: Theme.space.s2
        text: root.title
        textStyle: Theme.type.caption
        color: Theme.color.textSecondary
    }
    Column {
        id: rows
        x: Theme.space.s3
        anchors.top: heading.bottom
        width: root.width - 2 * Theme.space.s3
        Repeater {
            id: repeater
            model: root.lines.length
            Item {
                id: line
                objectName: "readoutLine:" + index
                required property int index
                readonly property var entry: root.lines[index] ?? ({})
                implicitWidth: label.implicitWidth + value.implicitWidth + Theme.space.s6 + (swatch.visible ? Theme.px(16) : 0)
                width: rows.width
                height: Theme.px(18)
                Rectangle {
                    id: swatch
                    visible: line.entry.swatch !== undefined
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(8)
                    height: width
                    radius: Theme.radius.sm
                    color: line.entry.swatch ?? "transparent"
                }
                AppText {
                    id: label
                    anchors.left: swatch.visible ? swatch.right : parent.left
                    anchors.leftMargin: swatch.visible ? Theme.space.s2 : 0
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.entry.label ?? ""
                    textStyle: Theme.type.caption
                    color: Theme.color.textPrimary
                }
                AppText {
                    id: value
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.right: parent.right
                    text: line.entry.text ?? ""
                    textStyle: Theme.type.caption
                    font.weight: Theme.type.weightSemibold
                    color: line.entry.color ?? Theme.color.textPrimary
                }
            }
        }
    }
}
