// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of a legend: a mark in the shape of what it stands for, and its word.
//   mark "line" | "bar" | "notPolled" | "noData"
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Charts

Row {
    id: root

    required property string text
    property string mark: "line"
    property color color: Theme.color.textSecondary

    spacing: Theme.space.s1
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Item {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(12)
        height: Theme.px(12)
        Rectangle {
            visible: root.mark === "line"
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Theme.px(3)
            radius: Theme.radius.sm
            color: root.color
        }
        Rectangle {
            visible: root.mark === "bar"
            anchors.centerIn: parent
            width: Theme.px(8)
            height: Theme.px(8)
            radius: 1
            color: root.color
        }
        Rectangle {
            visible: root.mark === "notPolled" || root.mark === "noData"
            anchors.fill: parent
            color: "transparent"
            border.width: Theme.stroke.hairline
            border.color: Theme.color.chartGap
            PlotItem {
                anchors.fill: parent
                kind: PlotItem.Gaps
                gaps: root.mark === "notPolled" ? [1] : [2]
                dataEnd: 1
                viewEnd: 1
                color: Theme.color.flowIdle
                secondColor: Theme.color.surfaceInset
            }
        }
    }
    AppText {
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        textStyle: Theme.type.caption
        color: Theme.color.textSecondary
        Accessible.ignored: true
    }
}
