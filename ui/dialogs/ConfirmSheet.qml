// SPDX-License-Identifier: GPL-3.0-or-later
// The question before every write: what, where, when, from and to. Cancel has the focus, Enter on it and Esc refuse,
// and no key sends by itself. Shows; decides nothing: `confirmed` goes to the gate.
//   environment "demo" | "sandbox" | "live", targetSentence, title
//   deviceFamily, deviceModel, deviceVendor, deviceId, userId, deviceState, deviceStateTone, source, ageSeconds, available
//   changes  [{label, now, after, moved, was}]  moved: not what the sheet said when it opened; was: what it said then
//   moves    [{label, was, is, withdraws}]      every fact that moved since; what withdraws ends the confirmation
//   notes    [{tone, icon, text}]             what is in flight, consequences, the way back
//   requestLine, requestBody (JSON), curl     the folded request
//   footnote (one line beside the buttons: what they do, or why they do not), confirmText, confirmIcon, sending
//   reason (of the person, or a ticket number; bind it), asksReason, holdDuration (ms)
//   holdTimedOutside  whoever answers holdBegan() and holdReleased() measures the hold, and calls completeHold()
//   typeToConfirm   a word to type in every environment (count, user id); LIVE asks for the hold or the word LIVE
//   withdrawnReason not empty: confirming is off and the reason is shown
// Signals: confirmed() at most once for each time it is opened, wordConfirmed(text) instead of it where a word was typed,
// holdBegan(), holdReleased(), cancelled(), copyRequested(text), reviewRequested(), reasonEdited(text). rearm() lets a person answer again.
// cancelled() closes the sheet; after confirmed() whoever answers closes it.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Sheet {
    id: root

    property string deviceFamily
    property string deviceModel
    property string deviceVendor
    property string deviceId
    property string userId
    property string deviceState
    property string deviceStateTone
    property string source
    property real ageSeconds: NaN
    property bool available: true
    // Said instead of source and age where somebody has worded it already.
    property string freshnessText
    property string freshnessIcon
    property var changes: []
    property var moves: []
    property var notes: []
    property string requestLine
    property string requestBody
    property string curl
    property string footnote
    property string confirmText: {
        switch (Theme.environmentKey(environment)) {
        case "demo":
            return qsTr("Send to demo");
        case "sandbox":
            return qsTr("Send to sandbox");
        default:
            return qsTr("Hold to send");
        }
    }
    property string confirmIcon: "send"
    // "Cancel" would be ambiguous where the question is whether to cancel something.
    property string refuseText: qsTr("Cancel")
    property bool sending: false
    property string typeToConfirm
    property string withdrawnReason
    property string reason
    property bool asksReason: false
    // Not now, whatever is pressed: the footnote says why.
    property bool blocked: false
    property int holdDuration: Theme.motion.holdToConfirm
    property bool holdTimedOutside: false

    readonly property bool live: Theme.environmentKey(environment) === "live"
    readonly property string word: typeToConfirm.length > 0 ? typeToConfirm : live ? Theme.environmentWord(environment) : ""
    readonly property bool held: live && typeToConfirm.length === 0
    readonly property bool withdrawn: withdrawnReason.length > 0
    readonly property bool ready: opened && !withdrawn && !blocked && !sending && !latch.answered

    signal confirmed
    signal wordConfirmed(text: string)
    signal holdBegan
    signal holdReleased
    signal cancelled
    signal copyRequested(text: string)
    signal reviewRequested
    signal reasonEdited(text: string)

    // The pointer or finger that pressed the button that sends was let go at that place of the scene.
    function noteRelease(active: bool, at: point) {
        latch.takenBack = !active && sendButton.pressed && !sendButton.contains(sendButton.mapFromItem(null, at));
    }
    function confirm() {
        if (!root.ready)
            return;
        latch.answered = true;
        root.confirmed();
    }
    function confirmWord() {
        if (!root.ready || typed.text !== root.word)
            return;
        latch.answered = true;
        root.wordConfirmed(typed.text);
    }
    function answer() {
        if (root.word.length > 0)
            root.confirmWord();
        else
            root.confirm();
    }
    function rearm() {
        latch.answered = false;
        holdButton.reset();
    }
    function completeHold() {
        holdButton.complete();
    }
    function refuse() {
        root.dismiss();
    }

    objectName: "confirmDialog"
    targetSentence: {
        switch (Theme.environmentKey(environment)) {
        case "demo":
            return qsTr("Nothing leaves this computer");
        case "sandbox":
            return qsTr("This goes to a simulated device");
        default:
            return qsTr("This goes to real equipment");
        }
    }
    footerHeight: word.length === 0 ? Math.max(buttons.height, status.height) : buttons.y + buttons.height
    onDismissed: root.cancelled()
    onAboutToShow: {
        latch.answered = false;
        latch.takenBack = false;
        holdButton.reset();
        typed.clear();
    }
    onOpened: cancelButton.forceActiveFocus(Qt.TabFocusReason)
    onWithdrawnChanged: {
        if (withdrawn)
            root.showTop();
    }

    QtObject {
        id: latch

        // One that was down when the button went is waited for for ever: there is a new watch each time that the button
        // can be pressed.
        readonly property Instantiator fingers: Instantiator {
            active: sendButton.visible && sendButton.enabled

            PointHandler {
                id: finger

                parent: sendButton
                acceptedDevices: PointerDevice.TouchScreen
                onActiveChanged: root.noteRelease(finger.active, finger.point.scenePosition)
            }
        }
        property bool answered: false
        // The pointer that pressed the button which sends was let go outside of it, and its click is still to come.
        property bool takenBack: false
    }

    MovedFacts {
        objectName: "withdrawnNote"
        width: root.bodyWidth
        visible: root.withdrawn || root.moves.length > 0
        withdrawn: root.withdrawn
        text: root.moves.length > 0 ? "" : root.withdrawnReason
        moves: root.moves
        onTriggered: {
            root.reviewRequested();
            // The button that was pressed is gone by now.
            cancelButton.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    Panel {
        kind: "inset"
        width: root.bodyWidth
        height: Math.max(who.implicitHeight, now.implicitHeight) + Theme.space.s5
        visible: root.deviceModel.length > 0

        FamilyTile {
            id: tile

            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            family: root.deviceFamily
        }
        Column {
            id: who

            anchors.left: tile.right
            anchors.leftMargin: Theme.space.s3
            anchors.right: now.left
            anchors.rightMargin: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                width: parent.width
                text: root.deviceModel
                textStyle: Theme.type.bodyStrong
                hint: true
            }
            Row {
                anchors.left: parent.left
                spacing: Theme.space.s1
                AppText {
                    text: root.deviceVendor
                    textStyle: Theme.type.caption
                    color: Theme.color.textSecondary
                }
                AppText {
                    text: root.deviceId
                    textStyle: Theme.type.caption
                    mono: true
                    color: Theme.color.textSecondary
                }
                AppText {
                    visible: root.userId.length > 0
                    //: "device_1 of user_1": between a device and the customer it belongs to
                    text: qsTr("of")
                    textStyle: Theme.type.caption
                    color: Theme.color.textSecondary
                }
                AppText {
                    visible: root.userId.length > 0
                    text: root.userId
                    textStyle: Theme.type.caption
                    mono: true
                    color: Theme.color.textSecondary
                }
            }
        }
        Column {
            id: now

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                anchors.right: parent.right
                text: root.deviceState
                textStyle: Theme.type.bodyStrong
                color: Theme.toneColor(root.deviceStateTone)
            }
            Row {
                anchors.right: parent.right
                visible: root.freshnessText.length > 0
                spacing: Theme.space.s1
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.freshnessIcon
                    size: Theme.px(14)
                    color: root.available ? Theme.color.textSecondary : Theme.color.statusWarning
                }
                AppText {
                    text: root.freshnessText
                    textStyle: Theme.type.caption
                    color: root.available ? Theme.color.textSecondary : Theme.color.statusWarning
                }
            }
            FreshnessTag {
                anchors.right: parent.right
                visible: root.freshnessText.length === 0
                source: root.source
                ageSeconds: root.ageSeconds
                available: root.available
                ago: true
            }
        }
    }

    Column {
        width: root.bodyWidth
        visible: root.changes.length > 0

        Item {
            width: parent.width
            height: Theme.px(20)
            AppText {
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(112)
                //: Column of present values, in capitals
                text: qsTr("NOW")
                textStyle: Theme.type.overline
                color: Theme.color.textTertiary
            }
            AppText {
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(298)
                //: Column of values after the command, in capitals
                text: qsTr("AFTER")
                textStyle: Theme.type.overline
                color: Theme.color.textTertiary
            }
        }
        Repeater {
            model: root.changes

            Item {
                id: change

                required property var modelData
                required property int index
                readonly property bool moved: modelData.moved ?? false

                objectName: "change:" + index
                width: root.bodyWidth
                height: Math.max(Theme.px(32), Math.max(nowColumn.height, afterText.implicitHeight) + Theme.space.s2)
                Accessible.role: Accessible.StaticText
                Accessible.name: {
                    const what = qsTr("%1: now %2, after %3").arg(change.modelData.label).arg(nowText.text).arg(afterText.text);
                    return wasText.text.length > 0 ? qsTr("%1, at first %2").arg(what).arg(change.modelData.was) : what;
                }

                Rectangle {
                    anchors.fill: parent
                    anchors.leftMargin: -Theme.space.s2
                    anchors.rightMargin: -Theme.space.s2
                    visible: change.moved
                    color: Theme.color.statusWarningTint
                }
                AppText {
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(104)
                    text: change.modelData.label
                    color: Theme.color.textSecondary
                    hint: true
                    Accessible.ignored: true
                }
                Column {
                    id: nowColumn

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.px(112)
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(146)

                    AppText {
                        id: wasText

                        width: parent.width
                        visible: text.length > 0
                        textStyle: Theme.type.caption
                        font.strikeout: true
                        color: Theme.color.textTertiary
                        text: change.moved ? change.modelData.was ?? "" : ""
                        hint: true
                        Accessible.ignored: true
                    }
                    AppText {
                        id: nowText

                        width: parent.width
                        text: change.modelData.now ?? Format.notReported
                        color: change.moved ? Theme.color.textPrimary : Theme.color.textSecondary
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }
                Icon {
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.px(262)
                    anchors.verticalCenter: parent.verticalCenter
                    name: change.moved ? "status-warning" : "arrow-right"
                    size: Theme.size.iconSmall
                    color: change.moved ? Theme.color.statusWarning : Theme.color.textTertiary
                }
                AppText {
                    id: afterText

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.px(298)
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - anchors.leftMargin
                    text: change.modelData.after ?? Format.notReported
                    textStyle: Theme.type.bodyStrong
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Hairline {
                    anchors.bottom: parent.bottom
                    width: parent.width
                }
            }
        }
    }

    Column {
        width: root.bodyWidth
        visible: root.notes.length > 0
        spacing: Theme.space.s2

        Repeater {
            model: root.notes

            Note {
                id: note

                required property var modelData

                width: root.bodyWidth
                boxed: false
                tone: note.modelData.tone ?? "secondary"
                iconName: note.modelData.icon ?? Theme.toneIcon(note.tone)
                text: note.modelData.text ?? ""
            }
        }
    }

    Item {
        width: root.bodyWidth
        height: reasonField.height
        visible: root.asksReason

        AppText {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(104)
            text: qsTr("Reason")
            color: Theme.color.textSecondary
            hint: true
            Accessible.ignored: true
        }
        AppTextField {
            id: reasonField

            objectName: "confirmReason"
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(112)
            width: parent.width - anchors.leftMargin
            enabled: !root.sending && !latch.answered
            name: qsTr("Reason or ticket, kept with the record")
            placeholderText: qsTr("or ticket, kept with the record; may stay empty")
            onTextEdited: root.reasonEdited(text)
            onAccepted: cancelButton.forceActiveFocus(Qt.TabFocusReason)

            Binding {
                target: reasonField
                property: "text"
                value: root.reason
                when: !reasonField.activeFocus
                restoreMode: Binding.RestoreNone
            }
        }
    }

    Foldable {
        width: root.bodyWidth
        visible: root.requestLine.length > 0
        title: qsTr("Request")
        detail: root.requestLine
        actionText: root.curl.length > 0 ? qsTr("Copy as curl") : ""
        actionIcon: "copy"
        opened: !root.live
        onActionTriggered: root.copyRequested(root.curl)

        CodeBlock {
            width: root.bodyWidth
            code: root.requestBody.length > 0 ? root.requestBody : qsTr("(no body)")
            json: root.requestBody.length > 0
            wrapped: true
            name: qsTr("Request body")
        }
    }

    footer: [
        // One line that is always there, so that nothing moves when its words change.
        AppText {
            id: status

            objectName: "confirmStatus"
            anchors.left: parent.left
            width: root.word.length === 0 ? root.bodyWidth - buttons.width - Theme.space.s3 : root.bodyWidth
            height: root.word.length === 0 ? 2 * textStyle.line : textStyle.line
            y: root.word.length === 0 ? (buttons.height - height) / 2 : 0
            verticalAlignment: Text.AlignVCenter
            text: root.footnote
            textStyle: Theme.type.caption
            color: root.ready || latch.answered ? Theme.color.textTertiary : Theme.color.statusWarning
            wrapMode: root.word.length === 0 ? Text.Wrap : Text.NoWrap
            maximumLineCount: root.word.length === 0 ? 2 : 1
            hint: true
        },
        Column {
            id: wordColumn

            anchors.left: parent.left
            y: status.height + Theme.space.s2
            visible: root.word.length > 0
            spacing: Theme.space.s1

            AppText {
                anchors.left: parent.left
                width: Math.min(implicitWidth, root.bodyWidth)
                text: root.held ? qsTr("Or type the word %1, then Enter").arg(root.word) : qsTr("Type %1 to confirm").arg(root.word)
                textStyle: Theme.type.caption
                color: Theme.color.textSecondary
                hint: true
            }
            AppTextField {
                id: typed

                objectName: "confirmWord"
                anchors.left: parent.left
                width: Theme.px(148)
                height: Theme.size.controlLarge
                enabled: root.ready
                placeholderText: root.word
                name: root.held ? qsTr("Type the word %1, then press Enter").arg(root.word) : qsTr("Type %1 to confirm").arg(root.word)
                edge: text === root.word && root.live ? Theme.color.envLiveFrame : Theme.color.borderControl
                onAccepted: root.confirmWord()
            }
        },
        Row {
            id: buttons

            // Beside the word where there is room, below it where the text is large.
            readonly property bool below: root.word.length > 0 && typed.width + Theme.space.s4 + width > root.bodyWidth

            anchors.right: parent.right
            y: root.word.length === 0 ? 0 : below ? wordColumn.y + wordColumn.height + Theme.space.s3 : wordColumn.y + wordColumn.height - height
            spacing: Theme.px(10)

            AppButton {
                id: cancelButton

                objectName: "cancelButton"
                text: root.refuseText
                scaleStep: root.live ? "large" : "medium"
                implicitHeight: root.live ? Theme.size.controlLarge : Theme.px(36)
                // Of the two one is there; what is not passes on.
                KeyNavigation.right: sendButton
                onClicked: root.refuse()
            }
            AppButton {
                id: sendButton

                objectName: root.held ? "" : "confirmButton"
                visible: !root.held
                enabled: root.opened && !root.withdrawn && !root.blocked && !latch.answered && (root.word.length === 0 || typed.text === root.word)
                kind: "primary"
                implicitHeight: root.live ? Theme.size.controlLarge : Theme.px(36)
                iconName: root.confirmIcon
                text: root.confirmText
                busy: root.sending
                KeyNavigation.left: cancelButton
                KeyNavigation.right: holdButton
                onPressed: latch.takenBack = false
                onClicked: {
                    const takenBack = latch.takenBack;
                    latch.takenBack = false;
                    if (!takenBack)
                        root.answer();
                }

                // The button goes by the last move it saw: let go elsewhere without one, it clicks all the same. This
                // is told of the same release just before the button, and where it was; so is the one over fingers,
                // which is another, as a pointer must not be taken for a finger that was down before.
                PointHandler {
                    id: pointer

                    acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad | PointerDevice.Stylus | PointerDevice.Airbrush | PointerDevice.Puck
                    onActiveChanged: root.noteRelease(pointer.active, pointer.point.scenePosition)
                }
            }
            HoldButton {
                id: holdButton

                objectName: root.held ? "confirmButton" : ""
                visible: root.held
                width: Math.min(Math.max(implicitWidth, Theme.px(236)), root.bodyWidth - cancelButton.width - parent.spacing)
                enabled: root.ready
                duration: root.holdDuration
                timedOutside: root.holdTimedOutside
                text: root.confirmText
                // Held is not sent: whoever answers closes the sheet when it is.
                doneText: qsTr("Sending")
                KeyNavigation.left: cancelButton
                onBegan: root.holdBegan()
                onReleased: root.holdReleased()
                onConfirmed: root.confirm()
            }
        }
    ]
}
