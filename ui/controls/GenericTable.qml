// SPDX-License-Identifier: GPL-3.0-or-later
// Any value as rows of name, field and value. Objects and lists open in place, three levels deep, then as JSON.
//   fields  [{field, label, value, unit, how, children}]
//           value: text, number, boolean or null; children: a list of the same shape (then `value` is ignored)
//           how: one line on how it is read (shown when there is room)
//   stale   last known values
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme

Column {
    id: root

    property var fields: []
    property bool stale: false
    property bool header: true
    // Paths of the rows that are open; belongs to the person and survives new values.
    property var openPaths: ({})

    readonly property real howFrom: Theme.px(560)
    // Too narrow for the field names: the labels say the same.
    readonly property bool narrow: width < Theme.px(420)
    readonly property real labelShare: narrow ? 0.55 : 0.25
    readonly property var rows: root.flatten(root.fields, "", 0)
    readonly property int deepest: 3

    function fitSlots() {
        while (slots.count < root.rows.length)
            slots.append({ slot: slots.count });
        if (slots.count > root.rows.length)
            slots.remove(root.rows.length, slots.count - root.rows.length);
    }
    function textOf(entry: var): string {
        const value = entry.value;
        if (entry.children !== undefined)
            return entry.children.length === 1 ? qsTr("1 entry") : qsTr("%n entries", "", entry.children.length);
        if (value === null || value === undefined)
            return Format.notReported;
        if (typeof value === "boolean")
            return value ? qsTr("yes") : qsTr("no");
        if (typeof value === "number")
            return (entry.unit ?? "").length > 0 ? Format.quantity(value, entry.unit) : Format.plainNumber(value);
        if (typeof value === "object")
            return JSON.stringify(value);
        return String(value);
    }
    function flatten(list: var, base: string, level: int): var {
        const result = [];
        for (let i = 0; i < list.length; ++i) {
            const entry = list[i];
            const path = base.length > 0 ? base + "/" + entry.field : String(entry.field);
            const nested = entry.children !== undefined && level < root.deepest;
            const open = nested && root.openPaths[path] === true;
            result.push({
                path: path,
                field: String(entry.field),
                label: entry.label ?? Format.fieldLabel(String(entry.field)),
                text: entry.children !== undefined && !nested ? JSON.stringify(root.plain(entry.children)) : root.textOf(entry),
                how: entry.how ?? "",
                level: level,
                nested: nested,
                open: open,
                code: typeof entry.value === "object" && entry.value !== null || entry.children !== undefined && !nested
            });
            if (open)
                result.push(...root.flatten(entry.children, path, level + 1));
        }
        return result;
    }
    function plain(children: var): var {
        const object = {};
        for (let i = 0; i < children.length; ++i)
            object[children[i].field] = children[i].children !== undefined ? root.plain(children[i].children) : children[i].value;
        return object;
    }
    function toggle(path: string) {
        const next = Object.assign({}, root.openPaths);
        next[path] = next[path] !== true;
        root.openPaths = next;
    }

    onRowsChanged: fitSlots()
    Component.onCompleted: fitSlots()

    ListModel {
        id: slots
    }
    Item {
        width: root.width
        height: visible ? Theme.px(22) : 0
        visible: root.header

        AppText {
            text: qsTr("NAME")
            textStyle: Theme.type.overline
            color: Theme.color.textTertiary
        }
        AppText {
            x: root.width * 0.25
            visible: !root.narrow
            text: qsTr("FIELD")
            textStyle: Theme.type.overline
            color: Theme.color.textTertiary
        }
        AppText {
            x: root.width * (root.width > root.howFrom ? 0.60 : 1) - width
            text: qsTr("VALUE")
            textStyle: Theme.type.overline
            color: Theme.color.textTertiary
        }
        AppText {
            x: root.width * 0.64
            visible: root.width > root.howFrom
            text: qsTr("HOW IT IS READ")
            textStyle: Theme.type.overline
            color: Theme.color.textTertiary
        }
    }
    Repeater {
        // Slots that come and go at the end: new values change texts and leave the rows (and the focus in them) alone,
        // which neither a list nor a number as model would.
        model: slots

        T.AbstractButton {
            id: line

            required property int index
            readonly property var row: root.rows[index] ?? ({
                    path: "",
                    field: "",
                    label: "",
                    text: "",
                    how: "",
                    level: 0,
                    nested: false,
                    open: false,
                    code: false
                })
            readonly property bool wide: root.width > root.howFrom

            function activate() {
                if (line.row.nested)
                    root.toggle(line.row.path);
            }

            objectName: "field:" + row.path
            implicitWidth: root.width
            width: root.width
            implicitHeight: Math.max(Theme.px(31), valueText.implicitHeight + Theme.space.s2)
            focusPolicy: row.nested ? Qt.StrongFocus : Qt.NoFocus
            onClicked: line.activate()
            Accessible.role: row.nested ? Accessible.Button : Accessible.StaticText
            Accessible.name: qsTr("%1: %2").arg(line.row.label).arg(line.row.text)
            Accessible.description: line.row.how
            Accessible.onPressAction: line.activate()
            Keys.onReturnPressed: line.activate()
            Keys.onEnterPressed: line.activate()

            AppText {
                id: labelText

                x: line.row.level * Theme.px(18)
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, root.width * root.labelShare - x - Theme.space.s2 - (line.row.nested ? Theme.px(18) : 0))
                text: line.row.label
                hint: true
                Accessible.ignored: true
            }
            Icon {
                anchors.left: labelText.right
                anchors.leftMargin: Theme.space.s1
                anchors.verticalCenter: parent.verticalCenter
                visible: line.row.nested
                name: line.row.open ? "chevron-down" : "chevron-right"
                size: Theme.px(14)
            }
            AppText {
                x: root.width * 0.25
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, valueText.x - x - Theme.space.s2)
                visible: !root.narrow
                text: line.row.field
                textStyle: Theme.type.micro
                font.weight: Font.Normal
                mono: true
                color: Theme.color.textTertiary
                hint: true
                Accessible.ignored: true
            }
            AppText {
                id: valueText

                x: root.width * (line.wide ? 0.60 : 1) - width
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, root.width * (line.wide ? 0.24 : 0.4))
                text: line.row.text
                textStyle: line.row.code ? Theme.type.code : Theme.type.bodyStrong
                mono: line.row.code
                color: root.stale ? Theme.color.textTertiary : Theme.color.textPrimary
                hint: true
                Accessible.ignored: true
            }
            AppText {
                x: root.width * 0.64
                anchors.verticalCenter: parent.verticalCenter
                width: root.width - x
                visible: line.wide
                text: line.row.how
                textStyle: Theme.type.caption
                color: Theme.color.textTertiary
                hint: true
                Accessible.ignored: true
            }
            Hairline {
                anchors.bottom: parent.bottom
                width: parent.width
            }
            FocusRing {
                shown: line.visualFocus
                cornerRadius: Theme.radius.sm
                offset: -2
            }
        }
    }
}
