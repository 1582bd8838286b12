// SPDX-License-Identifier: GPL-3.0-or-later
// One way out of a collision: what happens to either action, said and drawn on the axis above it.
//   text, strategy ("" : no request is made), consequence, iconName, checked (bind it), clicked()
//   axis (a TimeAxis of the same width), plotX, bars [{text, beginsMs, endsMs, pointed, kind, struck}]; none: no picture
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme
import Fleet.Controls

T.AbstractButton {
    id: root

    required property string strategy
    required property string consequence
    required property string iconName
    required property TimeAxis axis
    property var bars: []

    readonly property real barHeight: Theme.px(26)

    function activate() {
        if (root.enabled)
            root.clicked();
    }

    objectName: "strategy:" + strategy
    implicitHeight: words.y + words.height + (bars.length > 0 ? barHeight + Theme.px(10) : 0) + Theme.px(10)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.description: root.consequence
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: root.activate()
    Accessible.onToggleAction: root.activate()
    Keys.onReturnPressed: root.activate()
    Keys.onEnterPressed: root.activate()

    background: Rectangle {
        radius: Theme.radius.md
        color: root.checked ? Theme.color.surfaceSelected : root.hovered ? Theme.color.surfaceHover : "transparent"
        border.width: root.checked ? 2 : Theme.stroke.hairline
        border.color: root.checked ? Theme.color.accentText : Theme.color.borderDefault
        FocusRing {
            shown: root.visualFocus
        }
    }

    Rectangle {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s3
        y: words.y + (label.height - height) / 2
        width: Theme.px(18)
        height: width
        radius: width / 2
        color: "transparent"
        border.width: 1.5
        border.color: root.checked ? Theme.color.accentText : Theme.color.borderControl
        Rectangle {
            anchors.centerIn: parent
            width: Theme.px(8)
            height: width
            radius: width / 2
            visible: root.checked
            color: Theme.color.accentText
        }
    }
    Icon {
        id: symbol

        anchors.left: mark.right
        anchors.leftMargin: Theme.space.s2
        y: words.y + (label.height - height) / 2
        name: root.iconName
        size: Theme.size.iconSmall
    }
    Item {
        id: words

        // The consequence stands at the end of the line, or below where the line is too short for both.
        readonly property bool beside: label.implicitWidth + wire.implicitWidth + outcome.implicitWidth + 2 * Theme.space.s3 <= width

        anchors.left: symbol.right
        anchors.leftMargin: Theme.space.s2
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s3
        y: Theme.px(10)
        height: beside ? label.height : label.height + outcome.height

        AppText {
            id: label

            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            text: root.text
            textStyle: Theme.type.bodyStrong
            hint: true
            Accessible.ignored: true
        }
        AppText {
            id: wire

            anchors.left: label.right
            anchors.leftMargin: Theme.space.s2
            anchors.verticalCenter: label.verticalCenter
            width: Math.max(0, Math.min(implicitWidth, parent.width - label.width - Theme.space.s2))
            textStyle: Theme.type.micro
            font.weight: Font.Normal
            mono: true
            color: Theme.color.textTertiary
            text: root.strategy.length > 0 ? "onConflict: " + root.strategy : ""
            Accessible.ignored: true
        }
        AppText {
            id: outcome

            anchors.left: parent.left
            anchors.leftMargin: words.beside ? words.width - width : 0
            y: words.beside ? 0 : label.height
            width: Math.min(implicitWidth, words.width)
            wrapMode: words.beside ? Text.NoWrap : Text.Wrap
            color: Theme.color.textSecondary
            text: root.consequence
            Accessible.ignored: true
        }
    }
    Repeater {
        model: root.bars.length

        TimeBar {
            required property int index
            readonly property var info: root.bars[index] ?? ({})

            x: Theme.space.s3 + root.axis.xOf(info.beginsMs ?? 0)
            y: words.y + words.height + Theme.px(8)
            width: Math.max(Theme.px(8), Math.min(root.axis.width + Theme.space.s3, Theme.space.s3 + root.axis.xOf(info.endsMs ?? 0)) - x)
            height: root.barHeight
            enabled: false
            focusPolicy: Qt.NoFocus
            kind: info.kind ?? ""
            text: info.text ?? ""
            pointed: info.pointed ?? false
            struck: info.struck ?? false
            Accessible.ignored: true
        }
    }
}
