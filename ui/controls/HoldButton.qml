// SPDX-License-Identifier: GPL-3.0-or-later
// Confirms by being held for 1.5 s, with the mouse, a finger or the Space key. Letting go, leaving it with the pointer,
// losing the focus or being disabled starts from nothing again. Fires `confirmed` once; `reset()` makes it ready again.
//   text ("Hold to send"), doneText ("Sent"), iconName, holding, progress (0..1), done, duration (ms)
//   timed outside: whoever listens to began() and released() measures, and calls complete(); `duration` only draws
// A press of assistive technology cannot be held and does nothing: typing the word is the equal path.
// An Item on purpose: Qt gives a plain Control a role of its own ("filler") when a screen reader comes, over ours.
import QtQuick
import Fleet.Theme

Item {
    id: root

    property string text: qsTr("Hold to send")
    property string doneText: qsTr("Sent")
    property string iconName: "hold"
    property int duration: Theme.motion.holdToConfirm
    property bool timedOutside: false

    // The keyboard is here, and was brought by the keyboard.
    readonly property bool visualFocus: activeFocus && !latch.pointed
    readonly property bool holding: latch.holding
    readonly property bool done: latch.done
    readonly property real progress: latch.done ? 1 : bar.value
    // Five steps instead of a movement when motion is reduced.
    readonly property real shownProgress: Theme.reducedMotion && !latch.done ? Math.floor(progress * 5) / 5 : progress
    readonly property string label: {
        if (latch.done)
            return root.doneText;
        if (root.holding)
            return root.countdown(Math.max(0, root.duration * (1 - root.progress)));
        return root.text;
    }
    readonly property color restColor: root.enabled || latch.done ? Theme.color.envLive : Theme.color.textDisabled

    signal confirmed
    // The hold began, and was let go before its time.
    signal began
    signal released

    function countdown(ms: real): string {
        return qsTr("Keep holding, %1").arg(Format.duration(ms));
    }
    function begin() {
        if (!root.enabled || latch.done || latch.holding)
            return;
        bar.value = 0;
        latch.holding = true;
        if (!root.timedOutside)
            clock.start();
        fill.start();
        root.began();
    }
    function cancel() {
        if (latch.done)
            return;
        const wasHeld = latch.holding;
        latch.holding = false;
        latch.due = false;
        lapse.stop();
        clock.stop();
        fill.stop();
        bar.value = 0;
        if (wasHeld)
            root.released();
    }
    // Held for long enough. Does nothing unless it is still held.
    function complete() {
        if (!latch.holding)
            return;
        // The key is up: whether it was let go is known in a moment, and until then nothing is confirmed.
        latch.due = true;
        if (lapse.running)
            return;
        latch.done = true;
        latch.holding = false;
        latch.due = false;
        clock.stop();
        fill.stop();
        bar.value = 1;
        root.confirmed();
    }
    function reset() {
        latch.done = false;
        root.cancel();
    }

    // As wide as its longest words from the start: what stands beside it does not move under the pointer.
    implicitWidth: Math.max(Theme.px(164), Math.max(resting.implicitWidth, counting.implicitWidth) + Theme.px(36))
    implicitHeight: Theme.size.controlLarge
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.label
    Accessible.description: qsTr("Hold for %1 seconds with the pointer or the Space key").arg(Format.plainNumber(root.duration / 1000))
    Accessible.focusable: true
    onActiveFocusChanged: {
        if (!activeFocus) {
            root.cancel();
            latch.pointed = false;
        }
    }
    onEnabledChanged: {
        if (!enabled)
            root.cancel();
    }
    onVisibleChanged: {
        if (!visible)
            root.cancel();
    }
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Space)
            return;
        event.accepted = true;
        // A held key repeats; only its first press begins.
        if (lapse.running) {
            lapse.stop();
            if (latch.due)
                root.complete();
        } else if (!event.isAutoRepeat) {
            root.begin();
        }
    }
    Keys.onReleased: event => {
        if (event.key !== Qt.Key_Space)
            return;
        if (!event.isAutoRepeat && latch.holding)
            lapse.restart();
        event.accepted = true;
    }

    QtObject {
        id: latch

        property bool done: false
        property bool holding: false
        property bool due: false
        property bool pointed: false
    }
    QtObject {
        id: bar

        property real value: 0
    }
    // The timer decides, the animation shows: a stuttering screen must not confirm early.
    Timer {
        id: clock

        interval: root.duration
        onTriggered: root.complete()
    }
    // X11 repeats a held key as release and press, and now and then the two arrive so far apart that Qt does not take
    // them for a repetition. A release counts when no press follows it.
    Timer {
        id: lapse

        interval: 80
        onTriggered: root.cancel()
    }
    NumberAnimation {
        id: fill

        target: bar
        property: "value"
        from: 0
        to: 1
        duration: root.duration
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.md
        color: Theme.color.envLiveTint
        border.width: 2
        border.color: root.enabled || root.done ? Theme.color.envLiveFrame : Theme.color.borderDefault
        FocusRing {
            shown: root.visualFocus
        }
    }

    component Label: Row {
        id: holdLabel

        required property string text
        required property string iconName
        required property color color

        spacing: Theme.space.s2

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: holdLabel.iconName
            color: holdLabel.color
            size: Theme.px(18)
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            text: holdLabel.text
            textStyle: Theme.type.title3
            color: holdLabel.color
            Accessible.ignored: true
        }
    }

    Label {
        id: resting

        visible: false
        text: root.text
        iconName: root.iconName
        color: root.restColor
    }
    Label {
        id: counting

        visible: false
        text: root.countdown(root.duration)
        iconName: root.iconName
        color: root.restColor
    }
    Label {
        id: front

        anchors.centerIn: parent
        text: root.label
        iconName: root.done ? "check" : root.iconName
        color: root.restColor
    }
    // The same label once more in the colour that stands on the fill, cut where the fill ends.
    Item {
        x: 4
        y: 4
        width: (root.width - 8) * root.shownProgress
        height: root.height - 8
        visible: width > 0
        clip: true

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius.sm
            color: Theme.color.envLiveFill
        }
        Label {
            x: front.x - parent.x
            y: front.y - parent.y
            text: front.text
            iconName: front.iconName
            color: Theme.color.envLiveOnFill
        }
    }
    MouseArea {
        anchors.fill: parent
        enabled: root.enabled
        cursorShape: Qt.PointingHandCursor
        preventStealing: true
        onPressed: {
            latch.pointed = true;
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.begin();
        }
        onReleased: root.cancel()
        onCanceled: root.cancel()
        onContainsMouseChanged: {
            if (!containsMouse)
                root.cancel();
        }
        Accessible.ignored: true
    }
}
