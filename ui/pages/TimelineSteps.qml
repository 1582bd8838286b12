// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of an action: reached ones solid, the expected next one quiet, with the time between them.
//   steps     roles key, title, detail, timeText, exactText, reached, isNext, isTrouble, iconName, gapText
//   vertical  one below the other (panel) or side by side (device page)
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import "words.js" as Words

Item {
    id: root

    property var steps: null
    property bool vertical: false
    readonly property int stepCount: repeater.count
    readonly property real share: stepCount > 0 ? width / stepCount : width

    implicitHeight: vertical ? column.height : Theme.px(74)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Steps of the action")

    Item {
        id: column
        width: parent.width
        height: root.vertical ? root.stepCount * Theme.px(46) : Theme.px(74)

        Repeater {
            id: repeater
            model: root.steps
            Item {
                id: step
                required property int index
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

                readonly property color tone: !reached ? Theme.color.textTertiary : isTrouble ? Theme.color.statusDanger : key === "scheduled" ? Theme.color.statusScheduled : key === "acknowledged" ? Theme.color.statusRunning : key === "completed" || key === "seen" ? Theme.color.statusSuccess : Theme.color.textSecondary

                x: root.vertical ? 0 : index * root.share
                y: root.vertical ? index * Theme.px(46) : 0
                width: root.vertical ? root.width : root.share
                height: root.vertical ? Theme.px(46) : Theme.px(74)
                objectName: "step:" + key
                Accessible.role: Accessible.ListItem
                Accessible.name: reached ? qsTr("%1, %2").arg(title).arg(timeText) : isNext ? qsTr("%1, expected next").arg(title) : qsTr("%1, not yet").arg(title)
                Accessible.description: detail

                Icon {
                    id: icon
                    x: 0
                    y: root.vertical ? Theme.px(2) : Theme.px(18)
                    name: step.iconName
                    size: Theme.px(18)
                    color: step.tone
                }
                // The line to the next step, with how long it took.
                Rectangle {
                    visible: step.index < root.stepCount - 1
                    x: root.vertical ? Theme.px(8) : Theme.px(28)
                    y: root.vertical ? Theme.px(24) : Theme.px(26)
                    width: root.vertical ? Theme.px(2) : step.width - Theme.px(36)
                    height: root.vertical ? Theme.px(18) : Theme.px(2)
                    color: step.reached ? Theme.color.borderControl : Theme.color.borderDefault
                }
                AppText {
                    visible: !root.vertical && step.gapText.length > 0
                    x: -step.width + Theme.px(28)
                    width: step.width - Theme.px(36)
                    horizontalAlignment: Text.AlignHCenter
                    textStyle: Theme.type.caption
                    color: Theme.color.textSecondary
                    text: step.gapText
                }
                AppText {
                    x: root.vertical ? Theme.px(30) : 0
                    y: root.vertical ? 0 : Theme.px(40)
                    width: (root.vertical ? step.width - when.width - Theme.px(38) : step.width - Theme.space.s2)
                    textStyle: Theme.type.bodyStrong
                    color: step.reached ? Theme.color.textPrimary : Theme.color.textSecondary
                    text: step.title
                    hint: true
                }
                AppText {
                    x: root.vertical ? Theme.px(30) : 0
                    y: root.vertical ? Theme.px(20) : Theme.px(58)
                    width: (root.vertical ? step.width - x : step.width - Theme.space.s2)
                    textStyle: Theme.type.caption
                    color: Theme.color.textTertiary
                    text: root.vertical ? step.detail : Words.joined([step.timeText, step.detail], ", ")
                    hint: true
                }
                AppText {
                    id: when
                    visible: root.vertical
                    anchors.right: parent.right
                    color: Theme.color.textSecondary
                    text: step.timeText
                }
            }
        }
    }
}
