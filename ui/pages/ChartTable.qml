// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart shows, as a table: every column of the chart a row, newest first. For those who read numbers, and for
// screen readers, which hear one row at a time.
//   range (whose answer the chart draws), title, subtitle, summary and zoneText as of the chart
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Dialogs
import Fleet.History

Sheet {
    id: root

    required property ChartRange range
    property string subtitle
    property string summary
    property string zoneText

    readonly property real timeWidth: Theme.px(150)
    readonly property real cellWidth: Math.max(Theme.px(64), (bodyWidth - timeWidth) / Math.max(1, rows.titles.length))

    objectName: "chartTable"
    sheetWidth: Theme.px(1120)
    onOpened: list.forceActiveFocus(Qt.TabFocusReason)

    ChartRows {
        id: rows
        range: root.visible ? root.range : null
        zone: Format.zone
    }
    AppText {
        width: root.bodyWidth
        visible: text.length > 0
        text: root.subtitle.length > 0 && root.zoneText.length > 0 ? qsTr("%1. %2", "two sentences").arg(root.subtitle).arg(root.zoneText) : root.subtitle + root.zoneText
        textStyle: Theme.type.caption
        wrapMode: Text.Wrap
        color: Theme.color.textTertiary
    }
    AppText {
        width: root.bodyWidth
        text: root.summary
        wrapMode: Text.Wrap
        color: Theme.color.textSecondary
    }
    // Many columns are wider than the sheet: it moves sideways, by wheel, bar and the keys left and right.
    Flickable {
        id: sideways
        objectName: "chartTableSideways"
        function move(by: real): void {
            contentX = Math.max(0, Math.min(contentWidth - width, contentX + by));
        }
        // From the first column, wherever the language has it.
        onContentWidthChanged: contentX = LayoutMirroring.enabled ? contentWidth - width : 0
        width: root.bodyWidth
        height: heads.height + list.height + (bar.visible ? bar.height : 0)
        contentWidth: Math.max(width, root.timeWidth + root.cellWidth * rows.titles.length)
        contentHeight: height
        flickableDirection: Flickable.HorizontalFlick
        interactive: contentWidth > width
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.horizontal: AppScrollBar {
            id: bar
        }

        Row {
            id: heads
            width: sideways.contentWidth
            AppText {
                width: root.timeWidth
                anchors.bottom: parent.bottom
                text: qsTr("Time")
                textStyle: Theme.type.overline
                color: Theme.color.textSecondary
            }
            Repeater {
                model: rows.titles
                AppText {
                    required property string modelData
                    width: root.cellWidth
                    leftPadding: Theme.space.s2
                    anchors.bottom: heads.bottom
                    horizontalAlignment: Text.AlignRight
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    text: modelData
                    textStyle: Theme.type.overline
                    color: Theme.color.textSecondary
                }
            }
        }
        ListView {
            id: list
            objectName: "chartTableRows"
            y: heads.height
            width: sideways.contentWidth
            height: Math.min(count * Theme.size.rowCompact, Math.max(Theme.px(180), root.most - Theme.px(320)))
            clip: true
            model: rows
            keyNavigationEnabled: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            Keys.onLeftPressed: sideways.move(-root.cellWidth)
            Keys.onRightPressed: sideways.move(root.cellWidth)
            Accessible.role: Accessible.Table
            Accessible.name: root.title
            delegate: Item {
                id: row
                required property int index
                required property string time
                required property list<string> cells
                required property string spoken
                width: list.width
                height: Theme.size.rowCompact
                Accessible.role: Accessible.Row
                Accessible.name: row.spoken
                Accessible.focusable: true
                Accessible.focused: row.ListView.isCurrentItem && list.activeFocus
                Rectangle {
                    anchors.fill: parent
                    visible: row.ListView.isCurrentItem && list.activeFocus
                    color: Theme.color.surfaceSelected
                    radius: Theme.radius.sm
                }
                Row {
                    anchors.verticalCenter: parent.verticalCenter
                    AppText {
                        width: root.timeWidth
                        text: row.time
                        Accessible.ignored: true
                    }
                    Repeater {
                        model: row.cells
                        AppText {
                            required property string modelData
                            width: root.cellWidth
                            horizontalAlignment: Text.AlignRight
                            text: modelData
                            hint: true
                            Accessible.ignored: true
                        }
                    }
                }
            }
            // At the edge of what is seen, not of the widest row.
            ScrollBar.vertical: AppScrollBar {
                parent: sideways
                x: sideways.LayoutMirroring.enabled ? 0 : sideways.width - width
                y: heads.height
                height: list.height
            }
        }
    }

    footer: AppButton {
        anchors.right: parent.right
        objectName: "chartTableClose"
        text: qsTr("Close")
        onClicked: root.dismiss()
    }
}
