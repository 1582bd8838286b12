// SPDX-License-Identifier: GPL-3.0-or-later
// The settings that the device keeps, edited in place; only what was changed is reviewed and written.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards
import Fleet.Actions

Panel {
    id: root

    required property CommandDesk desk
    required property string deviceId
    property string ageText

    signal copyRequested(text: string)
    signal requestShown(requestId: string)

    signal settingWanted(key: string)

    // "": the first that can be changed.
    function focusSetting(key: string): void {
        if (key.length === 0)
            body.nextItemInFocusChain(true).forceActiveFocus(Qt.ShortcutFocusReason);
        else
            root.settingWanted(key);
    }

    objectName: "settingsPanel"
    visible: editor.hasSettings
    implicitHeight: editor.hasSettings ? body.height + 2 * Theme.space.s4 : 0
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Settings of the device")

    SettingsEditor {
        id: editor
        desk: root.desk
        deviceId: root.deviceId
        onGateRefused: reason => refused.text = reason
    }

    Column {
        id: body
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: Theme.space.s4
        width: root.width - 2 * Theme.space.s4
        spacing: Theme.space.s3

        Item {
            width: parent.width
            height: Theme.px(24)
            AppText {
                id: heading
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                textStyle: Theme.type.title3
                text: qsTr("Settings")
                Accessible.role: Accessible.Heading
            }
            AppText {
                anchors.left: heading.right
                anchors.leftMargin: Theme.space.s2
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                textStyle: Theme.type.caption
                color: Theme.color.textSecondary
                text: root.ageText.length > 0 ? qsTr("kept by the device, %1").arg(root.ageText) : qsTr("kept by the device")
                hint: true
            }
        }
        ErrorNotice {
            width: parent.width
            visible: editor.hasRefusal
            error: editor.refusal
            onCopyRequested: text => root.copyRequested(text)
            onRequestShown: id => root.requestShown(id)
            onStepRequested: editor.dismissRefusal()
        }
        Repeater {
            model: editor.settings
            Column {
                id: setting
                required property string key
                required property string label
                required property string unit
                required property real minimum
                required property real maximum
                required property real step
                required property bool isEditable
                required property string savedText
                required property real savedValue
                required property real value
                required property bool isChanged
                required property string errorText
                required property string errorShort
                required property string proposalText
                required property string readOnlyReason
                required property string proof
                required property string proofText
                width: body.width
                Connections {
                    target: root
                    enabled: setting.isEditable
                    function onSettingWanted(key: string): void {
                        if (key === setting.key)
                            setting.nextItemInFocusChain(true).forceActiveFocus(Qt.ShortcutFocusReason);
                    }
                }
                ParameterControl {
                    width: parent.width
                    visible: setting.isEditable
                    height: visible ? implicitHeight : 0
                    parameterName: setting.key
                    label: setting.label
                    unit: setting.unit
                    minimum: setting.minimum
                    maximum: setting.maximum
                    step: setting.step
                    optional: false
                    dense: true
                    changed: setting.isChanged
                    oldText: setting.isChanged ? setting.savedText + " →" : ""
                    value: setting.value
                    errorText: setting.errorShort.length > 0 ? setting.errorShort : setting.errorText
                    nowValue: setting.isChanged ? setting.savedValue : NaN
                    onValueEdited: value => editor.setValue(setting.key, value)
                }
                ParameterProblem {
                    width: parent.width
                    parameterName: setting.key
                    text: setting.isEditable ? setting.errorText : ""
                    proposalText: setting.isEditable ? setting.proposalText : ""
                    onProposalTaken: editor.useProposal(setting.key)
                }
                // Proven by reading again: an answer that only echoes the key proves nothing.
                Note {
                    objectName: "proof:" + setting.key
                    width: parent.width
                    visible: setting.proofText.length > 0
                    boxed: false
                    tone: setting.proof === "proven" ? "success" : setting.proof === "reading" ? "secondary" : "warning"
                    text: setting.proofText
                }
                KeyValueRow {
                    width: parent.width
                    visible: !setting.isEditable
                    height: visible ? implicitHeight : 0
                    label: setting.label
                    field: setting.key
                    value: setting.savedText
                }
                AppText {
                    width: parent.width
                    visible: !setting.isEditable && setting.readOnlyReason.length > 0
                    textStyle: Theme.type.caption
                    color: Theme.color.textTertiary
                    wrapMode: Text.Wrap
                    text: setting.readOnlyReason
                }
            }
        }
        Note {
            id: refused
            width: parent.width
            visible: text.length > 0
            tone: "warning"
            iconName: "lock"
            lead: qsTr("Not possible now.")
            actionText: qsTr("Close")
            onTriggered: text = ""
        }
        Item {
            width: parent.width
            height: Math.max(Theme.size.control, whyNot.visible ? whyNot.height : 0)
            AppButton {
                id: discard
                objectName: "discardSettingsButton"
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                kind: "ghost"
                enabled: editor.changeCount > 0
                text: qsTr("Discard")
                onClicked: editor.discard()
            }
            AppText {
                id: whyNot
                anchors.left: discard.right
                anchors.leftMargin: Theme.space.s2
                anchors.right: review.left
                anchors.rightMargin: Theme.space.s2
                anchors.verticalCenter: parent.verticalCenter
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.Wrap
                maximumLineCount: 3
                textStyle: Theme.type.caption
                color: Theme.color.statusWarning
                visible: editor.changeCount > 0 && !editor.canReview
                text: editor.whyNot
            }
            AppButton {
                id: review
                objectName: "reviewSettingsButton"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                enabled: editor.canReview
                text: editor.reviewLabel
                onClicked: editor.review()
            }
        }
    }
}
