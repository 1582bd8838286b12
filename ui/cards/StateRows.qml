// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a device, one per row of 28: label, field name, value.
//   rows [{label, field, value, tone}], stale, remarks (amber lines at the end), showFields
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Column {
    id: root

    property var rows: []
    property bool stale: false
    property var remarks: [] // texts
    property bool showFields: true

    Repeater {
        model: root.rows.length

        KeyValueRow {
            required property int index
            readonly property var row: root.rows[index] ?? ({})

            objectName: "state:" + (row.field ?? "")
            width: root.width
            label: row.label ?? ""
            field: root.showFields ? row.field ?? "" : ""
            value: row.value ?? Format.notReported
            tone: row.tone ?? ""
            stale: root.stale
            divided: index < root.rows.length - 1
        }
    }
    Repeater {
        model: root.remarks

        StateRemark {
            required property string modelData

            width: root.width
            text: modelData
        }
    }
}
