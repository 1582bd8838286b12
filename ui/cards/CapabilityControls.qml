// SPDX-License-Identifier: GPL-3.0-or-later
// The parameters of a command, grown from what the device declares; each with what is wrong with it and, where one is
// known, the nearest value that would be taken.
//   model   item model: name, label, unit, minimum, maximum (NaN: open), step, included, value (NaN: empty), nowValue,
//           errorText, errorShort, proposalText ("": no proposal)
// Signals: valueEdited(name, value), includeEdited(name, included), proposalTaken(name).
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme

Column {
    id: root

    property var model: null

    signal valueEdited(name: string, value: real)
    signal includeEdited(name: string, included: bool)
    signal proposalTaken(name: string)

    spacing: Theme.space.s3

    Repeater {
        model: root.model

        Column {
            id: parameter

            required property string name
            required property string label
            required property string unit
            required property real minimum
            required property real maximum
            required property real step
            required property bool included
            required property real value
            required property real nowValue
            required property string errorText
            required property string errorShort
            required property string proposalText

            width: root.width
            spacing: Theme.space.s1

            ParameterControl {
                width: parent.width
                parameterName: parameter.name
                label: parameter.label
                unit: parameter.unit
                minimum: parameter.minimum
                maximum: parameter.maximum
                step: parameter.step
                included: parameter.included
                value: parameter.value
                nowValue: parameter.nowValue
                errorText: parameter.errorShort.length > 0 ? parameter.errorShort : parameter.errorText
                onValueEdited: value => root.valueEdited(parameter.name, value)
                onIncludeEdited: included => root.includeEdited(parameter.name, included)
            }
            ParameterProblem {
                width: parent.width
                parameterName: parameter.name
                text: parameter.included ? parameter.errorText : ""
                proposalText: parameter.included ? parameter.proposalText : ""
                onProposalTaken: root.proposalTaken(parameter.name)
            }
        }
    }
}
