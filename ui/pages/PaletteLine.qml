// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the command palette, 44 high: icon or tile, title, detail, and at the right what it will do.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Item {
    id: root

    required property int index
    required property string kind
    required property string target
    required property string title
    required property string detail
    required property string titleMarked
    required property string detailMarked
    required property string hint
    required property string iconName
    required property string family
    required property string keys
    property string fallbackIcon
    property string heading // of the section that begins here; empty: none does

    readonly property bool isCurrent: ListView.isCurrentItem
    readonly property string spoken: detail.length > 0 ? qsTr("%1, %2").arg(title).arg(detail) : title

    signal pointed
    signal taken

    // The model marks with <b>, which knows no theme.
    function coloured(marked: string): string {
        return marked.replace(/<b>/g, "<font color=\"" + Theme.color.accentText + "\">").replace(/<\/b>/g, "</font>");
    }

    implicitHeight: bar.height + (heading.length > 0 ? Theme.px(32) : 0)
    objectName: "palette:" + kind + ":" + target
    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken
    Accessible.description: root.hint
    Accessible.selectable: true
    Accessible.selected: root.isCurrent
    Accessible.onPressAction: root.taken()

    AppText {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.px(22)
        anchors.rightMargin: Theme.px(22)
        anchors.bottom: bar.top
        anchors.bottomMargin: Theme.px(4)
        visible: root.heading.length > 0
        textStyle: Theme.type.overline
        font.capitalization: Font.AllUppercase
        color: Theme.color.textSecondary
        text: root.heading
        Accessible.role: Accessible.Heading
    }
    Item {
        id: bar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.px(44)

        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: Theme.space.s2
            anchors.rightMargin: Theme.space.s2
            radius: Theme.radius.md
            color: root.isCurrent ? Theme.color.surfacePressed : "transparent"
            border.width: root.isCurrent && Theme.scheme === "contrast" ? Theme.stroke.focus : 0
            border.color: Theme.color.focusRing
        }
        FamilyTile {
            id: tile
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(22)
            anchors.verticalCenter: parent.verticalCenter
            visible: root.family.length > 0
            family: root.family
            edge: Theme.px(28)
            Accessible.ignored: true
        }
        Icon {
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(28)
            anchors.verticalCenter: parent.verticalCenter
            visible: root.family.length === 0
            name: root.iconName.length > 0 ? root.iconName : root.fallbackIcon
            size: Theme.size.iconSmall
            color: Theme.color.textSecondary
        }
        AppText {
            id: what
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(62)
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width - Theme.px(62) - right.width - Theme.px(40))
            textStyle: Theme.type.bodyStrong
            textFormat: Text.StyledText
            text: root.coloured(root.titleMarked)
            Accessible.ignored: true
        }
        AppText {
            anchors.left: what.right
            anchors.leftMargin: Theme.px(6)
            anchors.right: right.left
            anchors.rightMargin: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            textFormat: Text.StyledText
            color: Theme.color.textSecondary
            text: root.coloured(root.detailMarked)
            Accessible.ignored: true
        }
        Row {
            id: right
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(22)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s2
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                visible: text.length > 0
                mono: root.kind === "device"
                textStyle: root.kind === "device" ? Theme.type.micro : Theme.type.caption
                color: Theme.color.textSecondary
                // What a command does is the same for each: said once, where the person is.
                text: root.kind === "device" || root.isCurrent ? root.hint : ""
                Accessible.ignored: true
            }
            KeyHint {
                visible: root.keys.length > 0
                text: root.keys
                Accessible.ignored: true
            }
            KeyHint {
                visible: root.isCurrent && root.keys.length === 0
                text: qsTr("Enter")
                Accessible.ignored: true
            }
        }
        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            // Only a pointer that moves points; a list that changes under a resting one does not.
            onPositionChanged: root.pointed()
            onClicked: root.taken()
        }
    }
}
