// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns the table shows.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Fleet.Theme
import Fleet.Controls
import Fleet.Devices

T.Popup {
    id: root

    required property FleetTable table

    width: Theme.px(260)
    height: Math.min(Theme.px(420), list.contentHeight + reset.height + 2 * padding + Theme.space.s2)
    padding: Theme.space.s3
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    background: Panel {
        kind: "overlay"
    }
    Item {
        anchors.fill: parent
        ListView {
            id: list
            objectName: "columnList"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: reset.top
            anchors.bottomMargin: Theme.space.s2
            clip: true
            focus: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.table.allColumns.length
            ScrollBar.vertical: AppScrollBar {}
            delegate: Item {
                id: line
                required property int index
                readonly property tableColumn column: root.table.allColumns[index]
                width: ListView.view.width
                height: Theme.px(28)
                AppCheckBox {
                    objectName: "showColumn:" + line.column.key
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.column.title
                    checked: line.column.isShown
                    onEdited: checked => root.table.setColumnShown(line.column.key, checked)
                }
            }
        }
        AppButton {
            id: reset
            objectName: "resetColumns"
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            kind: "subtle"
            text: qsTr("As at first")
            onClicked: root.table.resetColumns()
        }
    }
}
