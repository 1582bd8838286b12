// SPDX-License-Identifier: GPL-3.0-or-later
// One field of a record: readable name, the API's name, value, how it was read. Lists and objects open in place.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme
import Fleet.Controls

T.AbstractButton {
    id: root

    required property real labelWidth
    required property real fieldWidth
    required property real valueWidth
    required property string fieldName
    required property string fieldLabel
    required property string valueText
    required property string origin
    property string valueTone
    property int level: 0
    property bool canOpen: false
    property bool opened: false
    property bool fresh: false
    property bool stale: false

    readonly property real indent: level * Theme.space.s4

    signal activated

    objectName: "field:" + fieldName
    implicitHeight: Theme.size.rowCompact
    enabled: canOpen
    focusPolicy: canOpen ? Qt.StrongFocus : Qt.NoFocus
    hoverEnabled: canOpen
    Accessible.role: canOpen ? Accessible.Button : Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(fieldLabel).arg(valueText)
    Accessible.description: origin
    Accessible.onPressAction: root.activated()
    onClicked: root.activated()

    background: Rectangle {
        color: root.hovered && root.canOpen ? Theme.color.surfaceHover : "transparent"
        Hairline {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
        }
        FocusRing {
            shown: root.visualFocus
            offset: 0
        }
    }

    AppText {
        anchors.left: parent.left
        anchors.leftMargin: root.indent
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.labelWidth - root.indent - Theme.px(24))
        text: root.fieldLabel
        hint: true
        Accessible.ignored: true
        Icon {
            anchors.left: parent.right
            anchors.leftMargin: Theme.px(4)
            anchors.verticalCenter: parent.verticalCenter
            visible: root.canOpen
            name: root.opened ? "chevron-up" : "chevron-down"
            size: Theme.px(14)
            color: Theme.color.textSecondary
        }
    }
    AppText {
        anchors.left: parent.left
        anchors.leftMargin: root.labelWidth
        anchors.verticalCenter: parent.verticalCenter
        width: root.fieldWidth - Theme.space.s2
        mono: true
        textStyle: Theme.type.micro
        color: root.fresh ? Theme.color.accentText : Theme.color.textTertiary
        text: root.fresh ? qsTr("%1 (new)").arg(root.fieldName) : root.fieldName
        hint: true
        Accessible.ignored: true
    }
    AppText {
        anchors.left: parent.left
        anchors.leftMargin: root.labelWidth + root.fieldWidth
        anchors.verticalCenter: parent.verticalCenter
        width: root.valueWidth
        horizontalAlignment: Text.AlignRight
        textStyle: Theme.type.bodyStrong
        color: root.stale ? Theme.color.textTertiary : root.valueTone.length > 0 ? Theme.toneColor(root.valueTone) : Theme.color.textPrimary
        text: root.valueText
        hint: true
        Accessible.ignored: true
    }
    AppText {
        anchors.left: parent.left
        anchors.leftMargin: root.labelWidth + root.fieldWidth + root.valueWidth + Theme.space.s6
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - anchors.leftMargin
        textStyle: Theme.type.caption
        color: Theme.color.textSecondary
        text: root.origin
        hint: true
        Accessible.ignored: true
    }
}
