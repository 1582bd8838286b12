// SPDX-License-Identifier: GPL-3.0-or-later
// One write in the audit log's list, or a remark of the log about itself.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import "words.js" as Words

Rectangle {
    id: root

    required property int number
    required property bool isRead // the words are there; a row that comes into view is read from the file
    required property string timeText
    required property string exactTime
    required property string operatorText
    required property string environment
    required property string verb
    required property string deviceText
    required property string family
    required property string changeText
    required property string resultText
    required property string resultTone
    required property string resultIcon
    required property string requestId
    required property var columns // widths of time, operator, environment, verb, device, from and to, result, request id
    property bool selected: false
    property bool current: false

    signal chosen

    objectName: "audit:" + number
    implicitHeight: Theme.size.rowDefault
    color: selected ? Theme.color.surfaceSelected : mouse.containsMouse ? Theme.color.surfaceHover : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: Words.joined([root.exactTime, root.operatorText, Theme.environmentWord(root.environment), root.verb, root.deviceText, root.changeText, root.resultText], ", ")
    Accessible.selectable: true
    Accessible.selected: selected
    Accessible.onPressAction: root.chosen()

    MouseArea {
        id: mouse
        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.chosen()
    }
    Hairline {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
    component Cell: AppText {
        anchors.verticalCenter: parent?.verticalCenter
        rightPadding: Theme.space.s2
        hint: true
        Accessible.ignored: true
    }
    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        height: parent.height
        Cell {
            width: root.columns[0]
            color: Theme.color.textSecondary
            text: root.timeText
        }
        Cell {
            width: root.columns[1]
            visible: width > 0
            color: Theme.color.textSecondary
            elide: Text.ElideMiddle
            text: root.operatorText
        }
        Cell {
            width: root.columns[2]
            textStyle: Theme.type.overline
            color: Theme.environmentFrame(root.environment)
            text: root.isRead ? Theme.environmentWord(root.environment) : ""
        }
        Cell {
            width: root.columns[3]
            textStyle: Theme.type.bodyStrong
            text: root.verb
        }
        Item {
            width: root.columns[4]
            height: parent.height
            Icon {
                id: familyIcon
                anchors.left: parent.left
                visible: root.family.length > 0
                anchors.verticalCenter: parent.verticalCenter
                name: Theme.familyIcon(root.family)
                size: Theme.size.iconSmall
                color: Theme.familyColor(root.family)
            }
            AppText {
                anchors.left: familyIcon.visible ? familyIcon.right : parent.left
                anchors.leftMargin: familyIcon.visible ? Theme.space.s2 : 0
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s2
                anchors.verticalCenter: parent.verticalCenter
                text: root.deviceText
                hint: true
                Accessible.ignored: true
            }
        }
        Cell {
            width: root.columns[5]
            color: Theme.color.textSecondary
            text: root.changeText
        }
        Item {
            width: root.columns[6]
            height: parent.height
            Icon {
                id: mark
                anchors.left: parent.left
                visible: root.resultIcon.length > 0
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.px(14)
                name: root.resultIcon
                color: Theme.toneColor(root.resultTone)
            }
            AppText {
                anchors.left: mark.right
                anchors.leftMargin: Theme.px(6)
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s2
                anchors.verticalCenter: parent.verticalCenter
                text: root.resultText
                hint: true
                Accessible.ignored: true
            }
        }
        Cell {
            width: root.columns[7]
            visible: width > 0
            mono: true
            textStyle: Theme.type.caption
            color: Theme.color.textSecondary
            elide: Text.ElideMiddle
            text: root.requestId
        }
    }
    FocusRing {
        shown: root.current
    }
}
