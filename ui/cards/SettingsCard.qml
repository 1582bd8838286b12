// SPDX-License-Identifier: GPL-3.0-or-later
// The settings that a device keeps, edited in place; only changed ones are reviewed.
//   settings [{name, label, unit, min, max, value, oldValue, error, text}]
//            a setting without both bounds, or with `text`, is a fact and not a control
//   changeCount, locked, lockedReason
// Signals: valueEdited(name, value), discardRequested, reviewRequested.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Panel {
    id: root

    property var settings: []
    property bool locked: false
    property string lockedReason
    readonly property int changeCount: {
        let count = 0;
        for (let i = 0; i < settings.length; ++i) {
            if (root.isChanged(settings[i]))
                count += 1;
        }
        return count;
    }
    readonly property bool valid: {
        for (let i = 0; i < settings.length; ++i) {
            const s = settings[i];
            if (root.isChanged(s) && ((s.error ?? "").length > 0 || s.value < s.min || s.value > s.max))
                return false;
        }
        return true;
    }

    signal valueEdited(name: string, value: real)
    signal discardRequested
    signal reviewRequested

    function editable(setting: var): bool {
        return setting !== undefined && setting.text === undefined && !isNaN(setting.min ?? NaN) && !isNaN(setting.max ?? NaN);
    }
    function isChanged(setting: var): bool {
        return root.editable(setting) && !isNaN(setting.value) && setting.value !== (setting.oldValue ?? setting.value);
    }

    implicitWidth: Theme.size.composer
    implicitHeight: column.implicitHeight + Theme.px(28)

    Column {
        id: column

        x: Theme.space.s4
        y: Theme.px(14)
        width: parent.width - 2 * x
        spacing: Theme.px(10)

        SectionHeader {
            width: parent.width
            title: qsTr("Settings")
            detail: qsTr("kept by the device")
        }
        Repeater {
            model: root.settings.length

            Column {
                id: entry

                required property int index
                readonly property var setting: root.settings[index] ?? ({})
                readonly property bool isControl: root.editable(setting)

                width: column.width

                ParameterControl {
                    width: parent.width
                    visible: entry.isControl
                    dense: true
                    optional: false
                    enabled: !root.locked
                    parameterName: entry.setting.name ?? ""
                    label: entry.setting.label ?? Format.fieldLabel(parameterName)
                    unit: entry.setting.unit ?? ""
                    minimum: entry.setting.min ?? NaN
                    maximum: entry.setting.max ?? NaN
                    value: entry.setting.value ?? NaN
                    nowValue: changed ? entry.setting.oldValue : NaN
                    errorText: entry.setting.error ?? ""
                    changed: root.isChanged(entry.setting)
                    oldText: changed ? qsTr("%1 →").arg(Format.number(entry.setting.oldValue, unit)) : ""
                    onValueEdited: value => root.valueEdited(parameterName, value)
                }
                KeyValueRow {
                    width: parent.width
                    visible: !entry.isControl
                    label: entry.setting.label ?? Format.fieldLabel(entry.setting.name ?? "")
                    field: entry.setting.name ?? ""
                    value: entry.setting.text ?? Format.quantity(entry.setting.value ?? NaN, entry.setting.unit ?? "")
                    divided: false
                }
            }
        }
        AppText {
            width: parent.width
            visible: root.locked && text.length > 0
            text: root.lockedReason
            textStyle: Theme.type.caption
            color: Theme.color.textTertiary
            wrapMode: Text.Wrap
        }
        Item {
            width: parent.width
            height: review.implicitHeight
            visible: root.changeCount > 0

            AppButton {
                objectName: "discardSettingsButton"
                kind: "ghost"
                text: qsTr("Discard")
                onClicked: root.discardRequested()
            }
            AppButton {
                id: review

                anchors.right: parent.right
                objectName: "reviewSettingsButton"
                enabled: root.valid && !root.locked
                text: root.changeCount === 1 ? qsTr("Review 1 change") : qsTr("Review %n changes", "", root.changeCount)
                onClicked: root.reviewRequested()
            }
        }
    }
}
