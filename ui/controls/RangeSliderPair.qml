// SPDX-License-Identifier: GPL-3.0-or-later
// Two set points on one scale, such as heating below and cooling above. They may cross while being typed; `crossed`
// says so, and the knobs then stand together.
//   low, high, from, to, step, unit, lowName, highName (required), nowValue; lowEdited(value), highEdited(value)
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme

T.RangeSlider {
    id: root

    required property string lowName
    required property string highName
    property real low: from
    property real high: to
    property real nowValue: NaN
    property real step: 0.5
    property string unit

    readonly property real knob: Theme.px(20)
    readonly property real track: width - knob
    readonly property bool crossed: low > high

    signal lowEdited(value: real)
    signal highEdited(value: real)

    function at(number: real): real {
        return root.to > root.from ? root.knob / 2 + root.track * (Math.max(root.from, Math.min(root.to, number)) - root.from) / (root.to - root.from) : root.knob / 2;
    }

    implicitWidth: Theme.px(150)
    implicitHeight: Theme.size.targetMin
    stepSize: step
    snapMode: T.RangeSlider.SnapAlways
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    wheelEnabled: false
    first.value: low
    second.value: high
    first.onMoved: root.lowEdited(root.first.value)
    second.onMoved: root.highEdited(root.second.value)
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("%1 %2, %3 %4").arg(root.lowName).arg(Format.spokenQuantity(root.low, root.unit)).arg(root.highName).arg(Format.spokenQuantity(root.high, root.unit))

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
            anchors.left: parent.left
            anchors.leftMargin: root.at(root.first.value)
            width: Math.max(0, root.at(root.second.value) - anchors.leftMargin)
            height: 4
            color: root.crossed ? Theme.color.statusWarning : root.enabled ? Theme.color.accentText : Theme.color.borderControl
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.leftMargin: root.at(root.nowValue) - 1
            width: 2
            height: Theme.px(14)
            radius: 1
            visible: !isNaN(root.nowValue)
            color: Theme.color.textSecondary
        }
    }

    component Knob: Rectangle {
        id: knobItem

        required property bool held
        required property bool warned
        required property bool ringed
        required property string name

        implicitWidth: Theme.px(20)
        implicitHeight: Theme.px(20)
        radius: width / 2
        color: knobItem.held ? Theme.color.surfacePressed : Theme.color.surfaceCard
        border.width: 2
        border.color: knobItem.warned ? Theme.color.statusWarning : Theme.color.accentText
        Accessible.role: Accessible.Slider
        Accessible.name: knobItem.name
        FocusRing {
            shown: knobItem.ringed
            cornerRadius: knobItem.width / 2
        }
    }

    first.handle: Knob {
        x: root.first.visualPosition * root.track
        y: (root.height - height) / 2
        held: root.first.pressed
        warned: root.crossed
        ringed: activeFocus && root.visualFocus
        name: qsTr("%1, %2").arg(root.lowName).arg(Format.spokenQuantity(root.low, root.unit))
    }
    second.handle: Knob {
        x: root.second.visualPosition * root.track
        y: (root.height - height) / 2
        held: root.second.pressed
        warned: root.crossed
        ringed: activeFocus && root.visualFocus
        name: qsTr("%1, %2").arg(root.highName).arg(Format.spokenQuantity(root.high, root.unit))
    }
}
