// SPDX-License-Identifier: GPL-3.0-or-later
// One value with its name, 28 high: label, field name, value.
//   label, field ("" hides it), value, tone, mono (value is an id or code), labelWidth (0: value at the right end;
//   else value starts there), copyable: copyRequested(text), divided (line below), stale
import QtQuick
import Fleet.Theme

Item {
    id: root

    required property string label
    property string field
    property string value
    property string tone
    property bool mono: false
    property real labelWidth: 0
    property bool copyable: false
    property bool divided: true
    property bool stale: false

    readonly property bool leftAligned: labelWidth > 0

    signal copyRequested(text: string)

    implicitWidth: Theme.px(240)
    implicitHeight: Math.max(Theme.size.rowCompact, valueText.implicitHeight + Theme.space.s1)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(root.label).arg(root.value)

    AppText {
        id: labelText

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: root.leftAligned ? root.labelWidth - Theme.space.s2 : Math.min(implicitWidth, root.width * 0.55)
        text: root.label
        color: Theme.color.textSecondary
        hint: true
        Accessible.ignored: true
    }
    AppText {
        anchors.left: labelText.right
        anchors.leftMargin: Theme.space.s2
        anchors.right: valueText.left
        anchors.rightMargin: Theme.space.s2
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.leftAligned && root.field.length > 0 && width > Theme.px(24)
        text: root.field
        textStyle: Theme.type.micro
        font.weight: Font.Normal
        mono: true
        color: Theme.color.textTertiary
        Accessible.ignored: true
    }
    AppText {
        id: valueText

        anchors.left: parent.left
        anchors.leftMargin: root.leftAligned ? root.labelWidth : root.width - width - (copy.visible ? copy.width : 0)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.leftAligned ? root.width - anchors.leftMargin - (copy.visible ? copy.width : 0) : root.width * 0.62)
        text: root.value
        textStyle: root.mono ? Theme.type.code : Theme.type.bodyStrong
        mono: root.mono
        wrapMode: root.leftAligned ? Text.Wrap : Text.NoWrap
        color: root.stale ? Theme.color.textTertiary : Theme.toneColor(root.tone)
        hint: true
        Accessible.ignored: true
    }
    IconButton {
        id: copy

        anchors.left: root.leftAligned ? valueText.right : undefined
        anchors.right: root.leftAligned ? undefined : parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.copyable && root.value.length > 0
        edge: Theme.px(26)
        iconSize: Theme.px(14)
        iconName: "copy"
        name: qsTr("Copy %1").arg(root.label)
        onClicked: root.copyRequested(root.value)
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.divided
    }
}
