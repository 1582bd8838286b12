// SPDX-License-Identifier: GPL-3.0-or-later
// A message in one strip: shape, sentence, at most one thing to do.
//   tone "info" | "success" | "warning" | "danger" | "scheduled" | "secondary"; iconName (by tone)
//   lead (said in semibold first), text, code (small, monospaced, after the text), actionText, triggered()
//   boxed  tinted box (true) or just icon and text, as in dialogs (false)
import QtQuick
import Fleet.Theme

Rectangle {
    id: root

    property string tone: "info"
    property string iconName: Theme.toneIcon(tone)
    property string lead
    property string text
    property string code
    property string actionText
    property bool boxed: true

    readonly property real inset: boxed ? Theme.space.s3 : 0
    readonly property real vertical: boxed ? Theme.px(10) : 0

    signal triggered

    implicitWidth: Theme.px(320)
    implicitHeight: Math.max(texts.implicitHeight, Theme.px(18)) + 2 * vertical
    radius: boxed ? 8 : 0
    color: boxed ? Theme.toneTint(tone) : "transparent"
    // Without tints (high contrast) an edge tells the box from what is around it.
    border.width: boxed && Theme.scheme === "contrast" ? Theme.stroke.hairline : 0
    border.color: Theme.toneColor(tone)
    Accessible.role: tone === "danger" ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: (root.lead + " " + root.text + " " + root.code).trim()

    Icon {
        id: symbol

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        y: root.vertical
        name: root.iconName
        color: root.tone === "secondary" || root.tone === "info" && !root.boxed ? Theme.color.textSecondary : Theme.toneColor(root.tone)
        size: Theme.px(18)
    }
    Column {
        id: texts

        anchors.left: symbol.right
        anchors.leftMargin: root.boxed ? Theme.px(10) : Theme.space.s2
        y: root.vertical
        width: root.width - symbol.width - anchors.leftMargin - 2 * root.inset - (action.visible ? action.width + Theme.space.s3 : 0)

        AppText {
            width: parent.width
            visible: text.length > 0
            text: root.lead
            textStyle: Theme.type.bodyStrong
            font.weight: Theme.font.weightSemibold
            lineHeight: Theme.px(18)
            topPadding: 0
            bottomPadding: 0
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            visible: text.length > 0
            text: root.text
            lineHeight: root.boxed ? Theme.px(18) : textStyle.line
            topPadding: 0
            bottomPadding: 0
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            visible: text.length > 0
            text: root.code
            textStyle: Theme.type.micro
            font.weight: Font.Normal
            mono: true
            color: Theme.color.textSecondary
            wrapMode: Text.WrapAnywhere
            Accessible.ignored: true
        }
    }
    AppButton {
        id: action

        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.verticalCenter: parent.verticalCenter
        visible: root.actionText.length > 0
        kind: "link"
        scaleStep: "small"
        text: root.actionText
        onClicked: root.triggered()
    }
}
