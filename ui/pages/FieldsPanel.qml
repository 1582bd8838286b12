// SPDX-License-Identifier: GPL-3.0-or-later
// Every field that the device reports, each drawn by its shape, none hidden; as a table or as the raw record.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Devices

Panel {
    id: root

    required property DeviceDetail device
    property bool asJson: false
    // The values stand beside the gauges already: how each was read is one click away.
    property bool foldable: false
    property bool opened: !foldable
    onFoldableChanged: opened = !foldable

    readonly property real inner: width - 2 * Theme.space.s4
    readonly property real labelWidth: inner * 0.26
    readonly property real fieldWidth: inner * 0.24
    readonly property real valueWidth: inner * 0.18

    signal copyRequested(text: string)

    objectName: "fieldsPanel"
    implicitHeight: body.height + 2 * Theme.space.s3

    Column {
        id: body
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.space.s4
        anchors.rightMargin: Theme.space.s4
        anchors.topMargin: Theme.space.s3
        spacing: Theme.space.s1

        Item {
            width: parent.width
            height: Theme.size.control
            IconButton {
                id: fold
                objectName: "foldFieldsButton"
                anchors.verticalCenter: parent.verticalCenter
                anchors.left: parent.left
                anchors.leftMargin: -Theme.px(7)
                visible: root.foldable
                edge: Theme.px(28)
                iconSize: Theme.px(14)
                iconName: root.opened ? "chevron-down" : "chevron-right"
                name: root.opened ? qsTr("Fold the record") : qsTr("Show the record")
                onClicked: root.opened = !root.opened
            }
            AppText {
                id: heading
                anchors.verticalCenter: parent.verticalCenter
                anchors.left: parent.left
                anchors.leftMargin: root.foldable ? fold.width - Theme.px(3) : 0
                textStyle: Theme.type.title3
                text: root.foldable ? qsTr("Record") : qsTr("State")
                Accessible.role: Accessible.Heading
            }
            AppText {
                anchors.left: heading.right
                anchors.leftMargin: Theme.space.s2
                anchors.right: views.left
                anchors.rightMargin: Theme.space.s2
                anchors.verticalCenter: parent.verticalCenter
                hint: true
                color: Theme.color.textSecondary
                text: root.device.fieldCount > 0 ? qsTr("%n field(s), each drawn by its shape", "", root.device.fieldCount) : qsTr("nothing reported")
            }
            Row {
                id: views
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: root.opened
                spacing: Theme.space.s2
                IconButton {
                    objectName: "copyRecordButton"
                    visible: root.asJson
                    name: qsTr("Copy the record")
                    iconName: "copy"
                    onClicked: root.copyRequested(root.device.rawJson)
                }
                Segmented {
                    objectName: "fieldsView"
                    name: qsTr("View of the record")
                    options: [{ value: "table", text: qsTr("Table") }, { value: "json", text: qsTr("JSON") }]
                    currentValue: root.asJson ? "json" : "table"
                    onActivated: value => root.asJson = value === "json"
                }
            }
        }
        Row {
            anchors.left: parent.left
            visible: root.opened && !root.asJson && root.device.fieldCount > 0
            height: Theme.px(24)
            AppText {
                width: root.labelWidth
                textStyle: Theme.type.overline
                color: Theme.color.textTertiary
                text: qsTr("NAME")
            }
            AppText {
                width: root.fieldWidth
                textStyle: Theme.type.overline
                color: Theme.color.textTertiary
                text: qsTr("FIELD")
            }
            AppText {
                width: root.valueWidth
                textStyle: Theme.type.overline
                color: Theme.color.textTertiary
                horizontalAlignment: Text.AlignRight
                text: qsTr("VALUE")
            }
            AppText {
                leftPadding: LayoutMirroring.enabled ? 0 : Theme.space.s6
                rightPadding: LayoutMirroring.enabled ? Theme.space.s6 : 0
                width: root.inner - root.labelWidth - root.fieldWidth - root.valueWidth
                textStyle: Theme.type.overline
                color: Theme.color.textTertiary
                text: qsTr("HOW IT IS READ")
            }
        }
        Repeater {
            model: root.asJson || !root.opened ? null : root.device.fields
            Item {
                id: line
                required property string name
                required property string label
                required property string text
                required property string unitOrigin
                required property string tone
                required property int depth
                required property bool openable
                required property bool isOpen
                required property bool isNew
                width: root.inner
                height: field.implicitHeight
                FieldLine {
                    id: field
                    width: parent.width
                    labelWidth: root.labelWidth
                    fieldWidth: root.fieldWidth
                    valueWidth: root.valueWidth
                    fieldName: line.name
                    fieldLabel: line.label
                    valueText: line.text
                    origin: line.unitOrigin
                    valueTone: line.tone
                    level: line.depth
                    canOpen: line.openable
                    opened: line.isOpen
                    fresh: line.isNew
                    stale: !root.device.available
                    onActivated: root.device.toggleField(line.name)
                }
            }
        }
        CodeBlock {
            objectName: "rawRecord"
            visible: root.opened && root.asJson
            width: parent.width
            wrapped: true
            code: visible ? root.device.rawJson : ""
        }
    }
}
