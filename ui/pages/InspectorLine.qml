// SPDX-License-Identifier: GPL-3.0-or-later
// One request in the inspector's list.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Rectangle {
    id: root

    required property double number
    required property string time
    required property string method
    required property string path
    required property string status
    required property string tone
    required property string result
    required property string took
    required property bool isSlow
    required property string why
    required property bool isWrite
    required property string sentence
    required property var columns // widths of time, verb, path, status, result, took, why
    property bool selected: false
    property bool current: false

    readonly property color toneColor: tone === "success" ? Theme.color.statusSuccess : tone === "warning" ? Theme.color.statusWarning : tone === "danger" ? Theme.color.statusDanger : Theme.color.statusNeutral

    signal chosen

    objectName: "request:" + number
    implicitHeight: Theme.px(28)
    color: selected ? Theme.color.surfaceSelected : mouse.containsMouse ? Theme.color.surfaceHover : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: sentence
    Accessible.selectable: true
    Accessible.selected: selected
    Accessible.onPressAction: root.chosen()

    MouseArea {
        id: mouse
        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.chosen()
    }
    component Cell: AppText {
        anchors.verticalCenter: parent?.verticalCenter
        visible: width > 0
        hint: true
        Accessible.ignored: true
    }
    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        height: parent.height
        Cell {
            width: root.columns[0]
            mono: true
            textStyle: Theme.type.caption
            color: Theme.color.textTertiary
            text: root.time
        }
        Cell {
            width: root.columns[1]
            mono: true
            textStyle: Theme.type.caption
            color: root.isWrite ? Theme.color.textPrimary : Theme.color.textSecondary
            font.weight: root.isWrite ? Font.DemiBold : Font.Normal
            text: root.method
        }
        Cell {
            width: root.columns[2]
            leftPadding: LayoutMirroring.enabled ? Theme.space.s2 : 0
            rightPadding: LayoutMirroring.enabled ? 0 : Theme.space.s2
            mono: true
            textStyle: Theme.type.caption
            // The beginning of a list tells it apart, the end of a path does.
            elide: root.path.includes("?") ? Text.ElideRight : Text.ElideMiddle
            text: root.path
        }
        Item {
            width: root.columns[3]
            height: parent.height
            Icon {
                id: mark
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.px(14)
                name: root.tone === "success" ? "status-success" : root.tone === "warning" ? "status-warning" : root.tone === "danger" ? "status-danger" : "status-cancelled"
                color: root.toneColor
            }
            AppText {
                anchors.left: mark.right
                anchors.leftMargin: Theme.px(6)
                anchors.verticalCenter: parent.verticalCenter
                mono: true
                textStyle: Theme.type.caption
                text: root.status
                Accessible.ignored: true
            }
        }
        Cell {
            width: root.columns[4]
            leftPadding: LayoutMirroring.enabled ? Theme.space.s2 : 0
            rightPadding: LayoutMirroring.enabled ? 0 : Theme.space.s2
            mono: root.tone !== "success"
            textStyle: Theme.type.caption
            color: root.tone === "success" ? Theme.color.textSecondary : Theme.color.textPrimary
            text: root.result
        }
        Cell {
            width: root.columns[5]
            horizontalAlignment: Text.AlignRight
            textStyle: Theme.type.caption
            color: root.isSlow ? Theme.color.statusWarning : Theme.color.textSecondary
            text: root.took
        }
        Cell {
            width: root.columns[6]
            leftPadding: LayoutMirroring.enabled ? 0 : Theme.space.s4
            rightPadding: LayoutMirroring.enabled ? Theme.space.s4 : 0
            textStyle: Theme.type.caption
            color: Theme.color.textSecondary
            text: root.why
        }
    }
    FocusRing {
        shown: root.current
    }
}
