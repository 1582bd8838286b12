// SPDX-License-Identifier: GPL-3.0-or-later
// A slider for a bounded number; the number field beside it is the truth, this follows.
//   value, from, to, step, nowValue (NaN: no mark), unit, name (required), edited(value)
// Arrow keys go one step, PgUp and PgDn ten, Home and End to the bounds. Wheel turns scroll the page, not the value.
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme

T.Slider {
    id: root

    required property string name
    property real nowValue: NaN
    property real step: 1
    property string unit

    readonly property real knob: Theme.px(20)
    readonly property real track: width - knob
    readonly property bool known: !isNaN(value)

    signal edited(value: real)

    function take(number: real) {
        root.value = Math.max(root.from, Math.min(root.to, number));
        root.edited(root.value);
    }
    function at(number: real): real {
        return root.to > root.from ? root.knob / 2 + root.track * (Math.max(root.from, Math.min(root.to, number)) - root.from) / (root.to - root.from) : root.knob / 2;
    }

    implicitWidth: Theme.px(150)
    implicitHeight: Theme.size.targetMin
    stepSize: step
    snapMode: T.Slider.SnapAlways
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    wheelEnabled: false
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("%1, %2").arg(root.name).arg(Format.spokenQuantity(root.value, root.unit))
    Accessible.description: qsTr("%1 to %2").arg(Format.quantity(root.from, root.unit)).arg(Format.quantity(root.to, root.unit))
    Accessible.onIncreaseAction: root.take(root.value + root.step)
    Accessible.onDecreaseAction: root.take(root.value - root.step)
    onMoved: root.edited(value)
    Keys.onPressed: event => {
        event.accepted = true;
        const mirror = root.mirrored ? -1 : 1;
        switch (event.key) {
        case Qt.Key_Right:
            root.take(root.value + mirror * root.step);
            break;
        case Qt.Key_Left:
            root.take(root.value - mirror * root.step);
            break;
        case Qt.Key_Up:
            root.take(root.value + root.step);
            break;
        case Qt.Key_Down:
            root.take(root.value - root.step);
            break;
        case Qt.Key_PageUp:
            root.take(root.value + 10 * root.step);
            break;
        case Qt.Key_PageDown:
            root.take(root.value - 10 * root.step);
            break;
        case Qt.Key_Home:
            root.take(root.from);
            break;
        case Qt.Key_End:
            root.take(root.to);
            break;
        default:
            event.accepted = false;
        }
    }

    background: Item {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: 4
            radius: 2
            color: Theme.color.borderDefault
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            x: root.mirrored ? parent.width - width : 0
            width: root.knob / 2 + root.track * root.position
            height: 4
            radius: 2
            color: root.enabled ? Theme.color.accentText : Theme.color.borderControl
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            x: (root.mirrored ? parent.width - root.at(root.nowValue) : root.at(root.nowValue)) - 1
            width: 2
            height: Theme.px(14)
            radius: 1
            visible: !isNaN(root.nowValue) && root.nowValue >= root.from && root.nowValue <= root.to
            color: Theme.color.textSecondary
        }
    }
    handle: Rectangle {
        x: root.visualPosition * root.track
        y: (root.height - height) / 2
        width: root.knob
        height: root.knob
        radius: width / 2
        color: root.pressed ? Theme.color.surfacePressed : root.hovered ? Theme.color.surfaceHover : Theme.color.surfaceCard
        border.width: 2
        border.color: root.enabled ? Theme.color.accentText : Theme.color.borderControl
        FocusRing {
            shown: root.visualFocus
            cornerRadius: parent.width / 2
        }
    }
}
