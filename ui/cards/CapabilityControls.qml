// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a command or of the settings, grown from what the device declares.
//   parameters [{name, label, unit, min, max, step, optional, included, value, nowValue, error, changed, oldText}]
//              min, max, value, nowValue: NaN or missing when not known; label: from the name by default
//   dense      as settings: no bounds line
//   valid      every included parameter can be sent; problemCount
// Signals: valueEdited(name, value), includeEdited(name, included). Rows keep the focus while the list is replaced.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme

Column {
    id: root

    property var parameters: []
    property bool dense: false
    property bool optional: true
    readonly property bool valid: problemCount === 0
    readonly property int problemCount: {
        let count = 0;
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i) as ParameterControl;
            if (row && !row.valid)
                count += 1;
        }
        return count;
    }

    signal valueEdited(name: string, value: real)
    signal includeEdited(name: string, included: bool)

    spacing: dense ? Theme.px(10) : Theme.space.s3

    Repeater {
        id: rows

        model: root.parameters.length

        ParameterControl {
            id: row

            required property int index
            readonly property var description: root.parameters[index] ?? ({})

            width: root.width
            parameterName: description.name ?? ""
            label: description.label ?? Format.fieldLabel(parameterName)
            unit: description.unit ?? ""
            minimum: description.min ?? NaN
            maximum: description.max ?? NaN
            optional: description.optional ?? root.optional
            included: description.included ?? true
            value: description.value ?? NaN
            nowValue: description.nowValue ?? NaN
            errorText: description.error ?? ""
            changed: description.changed ?? false
            oldText: description.oldText ?? ""
            dense: root.dense
            onValueEdited: value => root.valueEdited(row.parameterName, value)
            onIncludeEdited: included => root.includeEdited(row.parameterName, included)
        }
    }
}
