// SPDX-License-Identifier: GPL-3.0-or-later
// One step in the life of an action: mark, line to the next, title, detail, time. See TimelineSteps, which places it.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Item {
    id: root

    required property string key
    required property string title
    required property string detail
    required property string timeText
    required property string exactText
    required property bool reached
    required property bool isNext
    required property bool isTrouble
    required property string iconName
    required property string gapText
    property bool upright: false
    property bool last: false
    // The step after this one was reached: the line that leads there is solid.
    property bool leadsOn: false

    readonly property color tone: !reached ? Theme.color.textTertiary : isTrouble ? (key === "seen" ? Theme.color.statusWarning : Theme.color.statusDanger) : Theme.actionColor(key)

    objectName: "step:" + key
    implicitHeight: root.upright ? Math.max(words.height + (last ? 0 : Theme.space.s3), Theme.px(last ? 20 : 44)) : Theme.px(40) + words.height
    Accessible.role: Accessible.ListItem
    Accessible.name: reached ? (timeText.length > 0 ? qsTr("%1, %2").arg(title).arg(timeText) : title) : isNext ? qsTr("%1, expected next").arg(title) : qsTr("%1, not yet").arg(title)
    Accessible.description: detail

    Icon {
        id: icon

        anchors.left: parent.left
        y: root.upright ? Theme.px(1) : Theme.px(17)
        name: root.iconName
        size: Theme.px(18)
        color: root.tone
    }
    Rectangle {
        visible: !root.last && root.leadsOn
        anchors.left: parent.left
        anchors.leftMargin: root.upright ? icon.width / 2 - 1 : icon.width + Theme.px(6)
        y: root.upright ? icon.y + icon.height + Theme.px(4) : icon.y + icon.height / 2 - 1
        width: root.upright ? 2 : root.width - icon.width - Theme.px(14)
        height: root.upright ? root.height - icon.height - Theme.px(8) : 2
        color: Theme.color.borderControl
    }
    Grid {
        visible: !root.last && !root.leadsOn
        anchors.left: parent.left
        anchors.leftMargin: root.upright ? icon.width / 2 - 1 : icon.width + Theme.px(6)
        y: root.upright ? icon.y + icon.height + Theme.px(4) : icon.y + icon.height / 2 - 1
        columns: root.upright ? 1 : dashes.count
        spacing: 4
        Repeater {
            id: dashes

            model: root.last || root.leadsOn ? 0 : Math.max(0, Math.floor(((root.upright ? root.height - icon.height : root.width - icon.width) - Theme.px(14)) / 8))
            Rectangle {
                width: root.upright ? 2 : 4
                height: root.upright ? 4 : 2
                color: Theme.color.borderDefault
            }
        }
    }
    AppText {
        // The time since the step before stands over the line that leads here.
        visible: !root.upright && text.length > 0
        anchors.left: parent.left
        anchors.leftMargin: icon.width + Theme.px(6) - root.width
        width: root.width - icon.width - Theme.px(14)
        horizontalAlignment: Text.AlignHCenter
        textStyle: Theme.type.caption
        color: Theme.color.textSecondary
        text: root.gapText
        hint: true
        Accessible.ignored: true
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.upright ? icon.width + Theme.px(12) : 0
        y: root.upright ? 0 : Theme.px(40)
        width: root.width - anchors.leftMargin - (root.upright ? 0 : Theme.space.s2)

        Item {
            width: parent.width
            height: titleText.height

            AppText {
                id: titleText

                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width - (badge.visible ? badge.width + Theme.space.s2 : 0) - (when.visible ? when.width + Theme.space.s2 : 0))
                textStyle: Theme.type.bodyStrong
                color: root.reached ? Theme.color.textPrimary : Theme.color.textSecondary
                text: root.title
                hint: true
                Accessible.ignored: true
            }
            AppText {
                id: badge

                anchors.left: titleText.right
                anchors.leftMargin: Theme.space.s2
                anchors.verticalCenter: titleText.verticalCenter
                visible: root.isNext && titleText.implicitWidth + width < parent.width
                textStyle: Theme.type.caption
                color: Theme.color.accentText
                //: Beside the step of an action that is awaited now
                text: qsTr("next")
                Accessible.ignored: true
            }
            AppText {
                id: when

                anchors.right: parent.right
                visible: root.upright && text.length > 0
                color: Theme.color.textSecondary
                text: root.timeText
                Accessible.ignored: true
                HoverHandler {
                    onHoveredChanged: {
                        if (hovered && root.exactText.length > 0)
                            Tips.show(when, root.exactText);
                        else
                            Tips.hide(when);
                    }
                }
            }
        }
        AppText {
            id: detailText

            width: parent.width
            visible: text.length > 0
            wrapMode: Text.Wrap
            maximumLineCount: 3
            textStyle: Theme.type.caption
            color: root.isTrouble ? root.tone : root.reached ? Theme.color.textSecondary : Theme.color.textTertiary
            text: root.upright ? (root.gapText.length > 0 && root.detail.length > 0 ? qsTr("%1, after %2").arg(root.detail.replace(/[.]$/, "")).arg(root.gapText) : root.detail) : root.timeText.length > 0 && root.detail.length > 0 ? root.timeText + ", " + root.detail : root.timeText + root.detail
            hint: true
            Accessible.ignored: true
        }
    }
}
