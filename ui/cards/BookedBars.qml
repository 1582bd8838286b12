// SPDX-License-Identifier: GPL-3.0-or-later
// What is booked for the coming hours, a column per quarter of an hour.
//   quarters  item model: begins (date), intoCount, outCount, otherCount, text
//   most (largest sum of a column), beginsMs, endsMs, summary (for the screen reader)
//   intoTotal, outTotal, otherTotal: which kinds the legend names
//   quarterChosen(begins)  a column was clicked
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Panel {
    id: root

    required property var quarters
    property int most: 0
    property real beginsMs: NaN
    property real endsMs: NaN
    property string summary
    property int intoTotal: 0
    property int outTotal: 0
    property int otherTotal: 0

    signal quarterChosen(begins: date)

    implicitWidth: Theme.px(480)
    implicitHeight: plot.y + plot.height + axis.height + Theme.px(18)
    Accessible.role: Accessible.Graphic
    Accessible.name: root.summary

    AppText {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: Theme.px(10)
        textStyle: Theme.type.title3
        text: qsTr("Booked, next 24 hours")
        Accessible.role: Accessible.Heading
    }
    AppText {
        anchors.left: heading.right
        anchors.leftMargin: Theme.space.s2
        anchors.right: legend.left
        anchors.rightMargin: Theme.space.s2
        anchors.verticalCenter: heading.verticalCenter
        textStyle: Theme.type.caption
        color: Theme.color.textTertiary
        text: root.most > 0 ? qsTr("actions per quarter of an hour, at most %1").arg(Format.count(root.most)) : qsTr("nothing is booked")
        hint: true
    }
    Row {
        id: legend

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s4
        anchors.verticalCenter: heading.verticalCenter
        spacing: Theme.space.s3

        Repeater {
            model: [
                { text: qsTr("charge"), color: Theme.color.flowInFill, count: root.intoTotal },
                { text: qsTr("discharge, export"), color: Theme.color.flowOutFill, count: root.outTotal },
                { text: qsTr("other"), color: Theme.color.textTertiary, count: root.otherTotal }
            ]
            Row {
                id: entry

                required property var modelData

                visible: modelData.count > 0
                spacing: Theme.px(6)

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(8)
                    height: width
                    radius: 1
                    color: entry.modelData.color
                }
                AppText {
                    textStyle: Theme.type.caption
                    color: Theme.color.textSecondary
                    text: qsTr("%1 %2").arg(entry.modelData.text).arg(Format.count(entry.modelData.count))
                }
            }
        }
    }
    Row {
        id: plot

        // Time runs to the right in every language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        readonly property int columnCount: columns.count
        readonly property real step: width / Math.max(1, columnCount)

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: heading.y + heading.height + Theme.px(6)
        width: root.width - 2 * anchors.leftMargin
        height: Theme.px(38)

        Repeater {
            id: columns

            model: root.quarters

            Item {
                id: column

                required property date begins
                required property int intoCount
                required property int outCount
                required property int otherCount
                required property string text

                // A column of one stays visible beside one of a thousand.
                function tall(count: int): real {
                    return count > 0 ? Math.max(2, Math.round(plot.height * count / Math.max(4, root.most))) : 0;
                }

                width: plot.step
                height: plot.height

                Rectangle {
                    anchors.fill: parent
                    visible: pointer.hovered
                    color: Theme.color.surfaceHover
                }
                Column {
                    anchors.left: parent.left
                    anchors.bottom: parent.bottom
                    width: Math.max(2, parent.width - 1)

                    Rectangle {
                        width: parent.width
                        height: column.tall(column.otherCount)
                        color: Theme.color.textTertiary
                    }
                    Rectangle {
                        width: parent.width
                        height: column.tall(column.intoCount)
                        color: Theme.color.flowInFill
                    }
                    Rectangle {
                        width: parent.width
                        height: column.tall(column.outCount)
                        color: Theme.color.flowOutFill
                    }
                }
                HoverHandler {
                    id: pointer

                    onHoveredChanged: {
                        if (hovered)
                            Tips.show(column, column.text);
                        else
                            Tips.hide(column);
                    }
                }
                TapHandler {
                    onTapped: root.quarterChosen(column.begins)
                }
            }
        }
    }
    Hairline {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: plot.y + plot.height
        width: plot.width
    }
    TimeAxis {
        id: axis

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: plot.y + plot.height + Theme.px(4)
        width: plot.width
        beginsMs: root.beginsMs
        endsMs: root.endsMs
    }
}
