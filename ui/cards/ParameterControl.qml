// SPDX-License-Identifier: GPL-3.0-or-later
// One parameter of a command or one setting: include box, label, field name, number, slider, bounds.
//   parameterName (required), label, unit, minimum, maximum (NaN: open), step
//   optional (shows the include box), included, value, nowValue, errorText, changed, dense (settings: no bounds line)
//   oldText ("10 →": the value before, shown left of the input)
// A slider appears when both bounds are known. Signals: valueEdited(value), includeEdited(included).
import QtQuick
import Fleet.Theme
import Fleet.Controls

Column {
    id: root

    required property string parameterName
    property string label: Format.fieldLabel(parameterName)
    property string unit
    property real minimum: NaN
    property real maximum: NaN
    property real step: input.defaultStep
    property bool optional: true
    property bool included: true
    property real value: NaN
    property real nowValue: NaN
    property string errorText
    property bool changed: false
    property bool dense: false
    property bool required: included
    property string oldText

    readonly property bool bounded: !isNaN(minimum) && !isNaN(maximum) && maximum > minimum
    readonly property bool valid: !included || input.valid
    readonly property string problem: included ? input.problem : ""
    readonly property real indent: optional ? Theme.px(24) : 0

    signal valueEdited(value: real)
    signal includeEdited(included: bool)

    objectName: "parameter:" + parameterName
    spacing: dense ? 0 : Theme.space.s1
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label

    Item {
        width: root.width
        height: Math.max(input.implicitHeight, labelText.implicitHeight)

        AppCheckBox {
            id: include

            objectName: "include:" + root.parameterName
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: root.optional
            enabled: root.enabled
            name: qsTr("Send %1").arg(root.label)
            checked: root.included
            onEdited: checked => root.includeEdited(checked)
        }
        AppText {
            id: labelText

            anchors.left: parent.left
            anchors.leftMargin: root.indent
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width - anchors.leftMargin - input.width - flag.width - 2 * Theme.space.s2)
            text: root.label
            textStyle: Theme.type.bodyStrong
            color: root.included ? Theme.color.textPrimary : Theme.color.textTertiary
            hint: true
            Accessible.ignored: true
        }
        AppText {
            anchors.left: labelText.right
            anchors.leftMargin: Theme.space.s2
            anchors.right: flag.left
            anchors.rightMargin: Theme.space.s2
            anchors.verticalCenter: parent.verticalCenter
            visible: width > Theme.px(24)
            text: root.parameterName
            hint: true
            textStyle: Theme.type.micro
            font.weight: Font.Normal
            mono: true
            color: Theme.color.textTertiary
            Accessible.ignored: true
        }
        Row {
            id: flag

            anchors.right: input.left
            anchors.rightMargin: Theme.space.s2
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s1

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.problem.length > 0
                name: "status-danger"
                size: Theme.px(14)
                color: Theme.color.statusDanger
            }
            AppText {
                objectName: "problem:" + root.parameterName
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, root.width * 0.4)
                text: root.problem.length > 0 ? root.problem : root.oldText
                textStyle: root.problem.length > 0 ? Theme.type.label : Theme.type.caption
                color: root.problem.length > 0 ? Theme.color.statusDanger : Theme.color.textSecondary
                hint: true
            }
        }
        NumberField {
            id: input

            objectName: "value:" + root.parameterName
            anchors.right: parent.right
            width: Math.max(Theme.px(root.dense ? 76 : 84), Theme.px(44) + 8 * unitWidth)
            readonly property real unitWidth: Math.max(4, Format.unitSymbol(root.unit).length + 3)
            enabled: root.enabled && root.included
            name: root.label
            unit: root.unit
            from: root.minimum
            to: root.maximum
            step: root.step
            value: root.value
            required: root.required
            errorText: root.included ? root.errorText : ""
            changed: root.changed
            onEdited: value => root.valueEdited(value)
        }
    }
    Item {
        anchors.left: parent.left
        anchors.leftMargin: root.indent
        width: root.width - anchors.leftMargin
        height: slider.implicitHeight
        visible: root.bounded

        AppSlider {
            id: slider

            objectName: "slider:" + root.parameterName
            width: parent.width
            enabled: root.enabled && root.included
            name: root.label
            unit: root.unit
            from: root.bounded ? root.minimum : 0
            to: root.bounded ? root.maximum : 1
            step: root.step
            value: isNaN(root.value) ? (isNaN(root.nowValue) ? from : root.nowValue) : root.value
            nowValue: root.nowValue
            onEdited: value => root.valueEdited(value)
        }
    }
    Item {
        anchors.left: parent.left
        anchors.leftMargin: root.indent
        width: root.width - anchors.leftMargin
        height: lowText.implicitHeight - (root.bounded ? Theme.space.s2 : 0)
        visible: !root.dense && (root.bounded || lowText.text.length > 0 || highText.text.length > 0)

        AppText {
            id: lowText

            anchors.left: parent.left
            y: root.bounded ? -Theme.space.s2 : 0
            text: isNaN(root.minimum) ? "" : root.bounded ? Format.quantity(root.minimum, root.unit) : qsTr("at least %1").arg(Format.quantity(root.minimum, root.unit))
            textStyle: Theme.type.caption
            color: Theme.color.textTertiary
        }
        AppText {
            anchors.horizontalCenter: parent.horizontalCenter
            y: lowText.y
            visible: !isNaN(root.nowValue)
            //: The present value, under a slider
            text: qsTr("now %1").arg(Format.quantity(root.nowValue, root.unit))
            textStyle: Theme.type.caption
            color: Theme.color.textTertiary
        }
        AppText {
            id: highText

            anchors.right: parent.right
            y: lowText.y
            text: isNaN(root.maximum) ? "" : root.bounded ? Format.quantity(root.maximum, root.unit) : qsTr("at most %1").arg(Format.quantity(root.maximum, root.unit))
            textStyle: Theme.type.caption
            color: Theme.color.textTertiary
        }
    }
}
