// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a device, one per row of 28: label, field name, value.
//   rows [{label, field, value, tone}], stale, remark (amber line at the end), showFields
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Column {
    id: root

    property var rows: []
    property bool stale: false
    property string remark
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
    Row {
        visible: root.remark.length > 0
        spacing: Theme.px(6)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "status-warning"
            size: Theme.px(14)
            color: Theme.color.statusWarning
        }
        AppText {
            width: Math.min(implicitWidth, root.width - Theme.px(20))
            text: root.remark
            textStyle: Theme.type.caption
            color: Theme.color.statusWarning
            hint: true
        }
    }
}
