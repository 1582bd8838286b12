// SPDX-License-Identifier: GPL-3.0-or-later
// A command met an action that is there already: both on one time axis, the ways out that device and answer offer with
// what each would do, and always to leave things as they are. A choice leads back to the gate; nothing is sent from here.
//   deviceFamily, deviceTitle, deviceVendor, deviceId, requestId, httpStatus
//   other, mine    {text, id, beginsMs, endsMs (NaN: open), kind}
//   axisBeginsMs, axisEndsMs, nowMs, zoneNote
//   choices        [{strategy, label, consequence, iconName, otherBeginsMs, otherEndsMs, mineBeginsMs, mineEndsMs,
//                    otherIsCancelled, mineIsDiscarded}]
//   selected       the chosen strategy ("": keep what is booked); bind it
//   lossText       what that takes away
//   mustWait, waitText, canAskAgain   nothing is offered while it runs
// Signals: chosen(strategy), reviewRequested(), dismissed() (keep), copyRequested(text).
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Sheet {
    id: root

    property string deviceFamily
    property string deviceTitle
    property string deviceVendor
    property string deviceId
    property string requestId
    property var other: ({})
    property var mine: ({})
    property real axisBeginsMs: NaN
    property real axisEndsMs: NaN
    property real nowMs: NaN
    property string zoneNote
    property var choices: []
    property string selected
    property bool mustWait: false
    property string waitText
    property string lossText
    property bool canAskAgain: false

    signal chosen(strategy: string)
    signal reviewRequested
    signal copyRequested(text: string)

    function endOf(bar: var): real {
        return isNaN(bar.endsMs ?? NaN) ? root.axisEndsMs : bar.endsMs;
    }
    // The two actions as a choice would leave them.
    function barsOf(choice: var): var {
        const bars = [];
        if (root.mustWait || choice.strategy.length === 0)
            return bars;
        const beginning = text => text.split(",")[0];
        if (!isNaN(choice.otherBeginsMs)) {
            // What is cancelled gives its place to the new one.
            const ends = root.endOf({ endsMs: choice.otherEndsMs });
            bars.push({ text: beginning(root.other.text ?? ""), beginsMs: choice.otherBeginsMs, endsMs: choice.otherIsCancelled ? Math.max(choice.otherBeginsMs, Math.min(ends, choice.mineBeginsMs)) : ends, pointed: isNaN(choice.otherEndsMs) && !choice.otherIsCancelled, kind: root.other.kind ?? "scheduled", struck: choice.otherIsCancelled });
        }
        if (!choice.mineIsDiscarded && !isNaN(choice.mineBeginsMs))
            bars.push({ text: beginning(root.mine.text ?? ""), beginsMs: choice.mineBeginsMs, endsMs: root.endOf({ endsMs: choice.mineEndsMs }), pointed: isNaN(choice.mineEndsMs), kind: "mine", struck: false });
        return bars;
    }

    objectName: "conflictDialog"
    sheetWidth: Theme.size.dialogLg
    targetSentence: qsTr("Your command was not accepted; nothing reached the device")
    badge: qsTr("409 CONFLICT")
    badgeIcon: "conflict"
    footerHeight: Math.max(buttons.height, remark.height)
    onOpened: keepButton.forceActiveFocus(Qt.TabFocusReason)

    Item {
        width: root.bodyWidth
        height: Math.max(tile.height, nameColumn.height)

        FamilyTile {
            id: tile

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            family: root.deviceFamily
            edge: Theme.px(28)
        }
        Column {
            id: nameColumn

            anchors.left: tile.right
            anchors.leftMargin: Theme.space.s2
            anchors.right: request.left
            anchors.rightMargin: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter

            Row {
                width: parent.width
                spacing: Theme.space.s2
                AppText {
                    text: root.deviceTitle
                    textStyle: Theme.type.bodyStrong
                }
                AppText {
                    text: root.deviceVendor
                    color: Theme.color.textSecondary
                }
                AppText {
                    textStyle: Theme.type.caption
                    mono: true
                    color: Theme.color.textSecondary
                    text: root.deviceId
                }
            }
        }
        Row {
            id: request

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.requestId.length > 0
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                textStyle: Theme.type.micro
                font.weight: Font.Normal
                mono: true
                color: Theme.color.textSecondary
                text: Format.shortId(root.requestId, 20)
            }
            IconButton {
                anchors.verticalCenter: parent.verticalCenter
                objectName: "copyConflictRequest"
                edge: Theme.px(26)
                iconSize: Theme.px(14)
                iconName: "copy"
                name: qsTr("Copy request id")
                onClicked: root.copyRequested(root.requestId)
            }
        }
    }
    Panel {
        id: picture

        // Time runs to the right in every language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        kind: "inset"
        width: root.bodyWidth
        height: timeAxis.y + timeAxis.height + 2 * (Theme.px(26) + Theme.px(6)) + Theme.px(16)
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("On one time axis: there already %1; yours %2").arg(root.other.text ?? "").arg(root.mine.text ?? "")

        TimeAxis {
            id: timeAxis

            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s3
            y: Theme.space.s2
            width: parent.width - 2 * anchors.leftMargin
            beginsMs: root.axisBeginsMs
            endsMs: root.axisEndsMs
            gridHeight: 2 * (Theme.px(26) + Theme.px(6)) + Theme.px(4)
        }
        // Where the two would run at the same time.
        Rectangle {
            readonly property real from: Math.max(root.other.beginsMs ?? NaN, root.mine.beginsMs ?? NaN)
            readonly property real to: Math.min(root.endOf(root.other), root.endOf(root.mine))

            objectName: "overlap"
            x: timeAxis.x + timeAxis.xOf(from)
            y: timeAxis.y + timeAxis.height + Theme.px(4)
            width: Math.max(0, timeAxis.xOf(to) - timeAxis.xOf(from))
            height: timeAxis.gridHeight
            visible: to > from
            color: Theme.color.statusWarningTint
        }
        Rectangle {
            readonly property real at: timeAxis.xOf(root.nowMs)

            x: timeAxis.x + at - 1
            y: timeAxis.y + timeAxis.height + Theme.px(2)
            width: 2
            height: timeAxis.gridHeight + Theme.px(2)
            visible: at >= 0 && at <= timeAxis.width
            color: Theme.color.accentText
            AppText {
                x: parent.parent.width - parent.x < width + Theme.space.s3 ? -width - Theme.px(3) : Theme.px(4)
                y: parent.height - height + Theme.px(6)
                textStyle: Theme.type.micro
                color: Theme.color.accentText
                text: qsTr("now")
            }
        }
        Repeater {
            model: 2

            TimeBar {
                id: bar

                required property int index
                readonly property var info: index === 0 ? root.other : root.mine
                readonly property bool known: !isNaN(info.beginsMs ?? NaN)

                objectName: index === 0 ? "otherBar" : "mineBar"
                visible: known
                x: timeAxis.x + Math.max(-Theme.px(4), known ? timeAxis.xOf(info.beginsMs) : 0)
                y: timeAxis.y + timeAxis.height + Theme.px(8) + index * (Theme.px(26) + Theme.px(6))
                width: Math.max(Theme.px(8), timeAxis.x + Math.min(timeAxis.width, timeAxis.xOf(root.endOf(info))) - x)
                height: Theme.px(26)
                focusPolicy: Qt.NoFocus
                kind: index === 0 ? info.kind ?? "scheduled" : "mine"
                pointed: isNaN(info.endsMs ?? NaN)
                text: index === 0 ? qsTr("There already: %1").arg(info.text ?? "") : qsTr("Yours: %1").arg(info.text ?? "")
                tip: (info.id ?? "").length > 0 ? qsTr("%1 (%2)").arg(text).arg(info.id) : text
            }
        }
    }
    AppText {
        width: root.bodyWidth
        visible: text.length > 0
        textStyle: Theme.type.caption
        color: Theme.color.textTertiary
        wrapMode: Text.Wrap
        text: root.zoneNote
    }
    Note {
        objectName: "mustWaitNote"
        width: root.bodyWidth
        visible: root.mustWait
        tone: root.canAskAgain ? "info" : "warning"
        lead: root.canAskAgain ? qsTr("It has ended.") : qsTr("It is in progress and cannot be cancelled.")
        text: root.waitText
    }
    Column {
        width: root.bodyWidth
        visible: !root.mustWait
        spacing: Theme.space.s2
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Ways out")

        AppText {
            anchors.left: parent.left
            text: qsTr("What should happen?")
            textStyle: Theme.type.bodyStrong
        }
        Repeater {
            model: root.mustWait ? 0 : root.choices.length

            ConflictChoiceCard {
                id: card

                required property int index
                readonly property var choice: root.choices[index] ?? ({})

                width: root.bodyWidth
                strategy: choice.strategy ?? ""
                text: choice.label ?? ""
                consequence: choice.consequence ?? ""
                iconName: choice.iconName ?? ""
                axis: timeAxis
                bars: root.barsOf(choice)
                checked: root.selected === strategy
                onClicked: root.chosen(card.strategy)
                Keys.onUpPressed: card.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                Keys.onDownPressed: card.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }
    Row {
        visible: !root.mustWait && root.lossText.length > 0
        spacing: Theme.space.s2
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "status-warning"
            size: Theme.px(16)
            color: Theme.color.statusWarning
        }
        AppText {
            objectName: "conflictLoss"
            width: root.bodyWidth - Theme.px(16) - Theme.space.s2
            wrapMode: Text.Wrap
            text: root.lossText
        }
    }

    footer: [
        AppText {
            id: remark

            anchors.left: parent.left
            width: root.bodyWidth - buttons.width - Theme.space.s3
            anchors.verticalCenter: buttons.verticalCenter
            textStyle: Theme.type.caption
            color: Theme.color.textTertiary
            wrapMode: Text.Wrap
            maximumLineCount: 2
            text: root.mustWait ? (root.canAskAgain ? "" : qsTr("It is followed; you can close this and come back.")) : qsTr("Only what this device and the answer offer is listed")
            hint: true
        },
        Row {
            id: buttons

            anchors.right: parent.right
            spacing: Theme.px(10)

            AppButton {
                id: keepButton

                objectName: "keepBookedButton"
                implicitHeight: Theme.px(36)
                text: root.mustWait ? qsTr("Leave it") : qsTr("Keep what is booked")
                KeyNavigation.right: reviewButton
                onClicked: root.dismiss()
            }
            AppButton {
                id: reviewButton

                objectName: "resolveConflictButton"
                implicitHeight: Theme.px(36)
                kind: "primary"
                enabled: root.mustWait ? root.canAskAgain : root.selected.length > 0
                iconName: root.mustWait ? "refresh" : root.selected === "cancel_and_replace" ? "replace" : root.selected.length > 0 ? "queue" : ""
                text: root.mustWait ? (root.canAskAgain ? qsTr("Ask again") : qsTr("Waiting for its end")) : qsTr("Review")
                KeyNavigation.left: keepButton
                onClicked: root.reviewRequested()
            }
        }
    ]
}
