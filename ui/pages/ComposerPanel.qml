// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a command, grown from what the device declares: verbs, parameters with their bounds, when, what on conflict.
// Its button reviews; nothing here sends.
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
    readonly property real inner: width - 2 * Theme.space.s4
    readonly property CommandComposer form: composer
    readonly property Item notice: refusal
    readonly property bool offers: !composer.isReadOnly && composer.commandCount > 0

    signal copyRequested(text: string)
    signal requestShown(requestId: string)
    signal pullRequested

    function choose(verb: string): void {
        composer.command = verb;
    }
    function takeFrom(actionId: string): void {
        composer.takeFrom(actionId);
    }
    function review(): void {
        composer.review();
    }
    // By verb, for whoever lists the commands elsewhere.
    readonly property var commandIcons: {
        const icons = {};
        for (const row of verbs.rows)
            icons[row.command] = row.iconName;
        return icons;
    }

    function focusFirst(): void {
        chooser.forceActiveFocus(Qt.ShortcutFocusReason);
        chooser.nextItemInFocusChain(true).forceActiveFocus(Qt.ShortcutFocusReason);
    }

    objectName: "composerPanel"
    implicitHeight: body.height + 2 * Theme.space.s4
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Command")

    CommandComposer {
        id: composer
        desk: root.desk
        deviceId: root.deviceId
        onGateRefused: reason => refused.text = reason
    }
    Connections {
        target: composer
        function onDeviceIdChanged(): void {
            refused.text = "";
        }
    }
    ModelRows {
        id: verbs
        source: composer.commands
        roles: ["command", "said", "iconName", "isCurrent"]
    }
    ModelRows {
        id: shapes
        source: composer.executions
        roles: ["shape", "label"]
    }
    ModelRows {
        id: strategies
        source: composer.conflictChoices
        roles: ["strategy", "label", "explanation"]
    }
    ModelRows {
        id: proposals
        source: composer.parameters
        roles: ["name", "proposalText", "included"]
    }

    Column {
        id: body
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: Theme.space.s4
        width: root.inner
        spacing: Theme.space.s3

        Item {
            width: parent.width
            height: Theme.px(24)
            AppText {
                id: heading
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                textStyle: Theme.type.title3
                text: qsTr("Command")
                Accessible.role: Accessible.Heading
            }
            AppText {
                anchors.left: heading.right
                anchors.leftMargin: Theme.space.s2
                anchors.verticalCenter: parent.verticalCenter
                visible: root.offers
                color: Theme.color.textSecondary
                textStyle: Theme.type.caption
                text: qsTr("%1 declared by this device").arg(composer.commandCount)
            }
        }
        Note {
            objectName: "readOnlyNote"
            width: parent.width
            visible: composer.readOnlyReason.length > 0 && !root.offers
            tone: "secondary"
            iconName: "eye"
            lead: qsTr("Read-only device")
            text: composer.readOnlyReason
        }
        ErrorNotice {
            id: refusal
            // The first value that can be put right by one press.
            readonly property var proposal: proposals.rows.find(row => row.included && row.proposalText.length > 0)
            width: parent.width
            visible: composer.hasRefusal
            error: composer.refusal
            proposalText: proposal ? proposal.proposalText : ""
            secondText: qsTr("Keep my values")
            onCopyRequested: text => root.copyRequested(text)
            onRequestShown: id => root.requestShown(id)
            onDismissed: composer.dismissRefusal()
            onStepRequested: kind => {
                if (kind === "pullNow")
                    root.pullRequested();
                else if (kind === "resolve")
                    root.desk.conflictRaised(composer.refusedIntentId);
                else if (proposal)
                    composer.useProposal(proposal.name);
                else
                    composer.dismissRefusal();
            }
        }
        Note {
            objectName: "healNote"
            width: parent.width
            // What changed is told beside and below; here only what did not, or is not known yet.
            visible: composer.hasRefusal && composer.healText.length > 0 && composer.healingChangeCount === 0
            tone: "info"
            text: composer.isRereading ? qsTr("The device is being read again for its limits.") : composer.healText
        }
        Note {
            objectName: "contractNotice"
            width: parent.width
            visible: composer.contractNotice.length > 0 && !composer.hasRefusal
            tone: "warning"
            text: composer.contractNotice
        }
        LimitChanges {
            objectName: "contractChanges"
            width: parent.width
            visible: composer.contractNotice.length > 0 && !composer.hasRefusal && count > 0
            model: composer.contractChanges
        }
        CommandChooser {
            id: chooser
            width: parent.width
            visible: root.offers
            commands: verbs.rows.map(row => ({ verb: row.command, icon: row.iconName, detail: row.said, enabled: true }))
            current: composer.command
            onChosen: verb => composer.command = verb
        }
        CapabilityControls {
            width: parent.width
            visible: root.offers
            model: root.offers ? composer.parameters : null
            onValueEdited: (name, value) => composer.setValue(name, value)
            onIncludeEdited: (name, included) => composer.setIncluded(name, included)
            onProposalTaken: name => composer.useProposal(name)
        }
        Repeater {
            model: root.offers ? composer.warnings : []
            Note {
                required property string modelData
                width: body.width
                tone: "warning"
                text: modelData
            }
        }
        Hairline {
            width: parent.width
            visible: root.offers
        }
        Item {
            width: parent.width
            height: visible ? Theme.size.control : 0
            visible: root.offers && shapes.rows.length > 0
            AppText {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("When")
            }
            Segmented {
                anchors.right: parent.right
                width: Math.min(parent.width - Theme.px(100), Math.max(implicitWidth, parent.width - Theme.px(110)))
                name: qsTr("When")
                namePrefix: "execution:"
                fill: true
                options: shapes.rows.map(row => ({ value: row.shape, text: row.label }))
                currentValue: composer.execution
                onActivated: value => composer.execution = value
            }
        }
        TimeLine {
            objectName: "startTime"
            width: parent.width
            visible: root.offers && composer.execution !== "immediate"
            label: composer.execution === "windowed" ? qsTr("From") : qsTr("At")
            value: composer.startText
            problem: composer.startError
            hint: composer.startReading.length > 0 ? composer.startReading : composer.timeHint
            onEdited: text => composer.startText = text
        }
        TimeLine {
            objectName: "endTime"
            width: parent.width
            visible: root.offers && composer.execution === "windowed"
            label: qsTr("Until")
            value: composer.endText
            problem: composer.endError
            hint: composer.endReading.length > 0 ? composer.endReading : composer.timeHint
            onEdited: text => composer.endText = text
        }
        Item {
            width: parent.width
            height: visible ? Theme.size.control : 0
            visible: root.offers && strategies.rows.length > 1
            AppText {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("On conflict")
            }
            AppComboBox {
                objectName: "onConflict"
                anchors.right: parent.right
                width: parent.width - Theme.px(110)
                name: qsTr("On conflict")
                options: strategies.rows.map(row => ({ value: row.strategy, text: row.label }))
                chosenValue: composer.onConflict
                onEdited: value => composer.onConflict = value
            }
        }
        Panel {
            kind: "inset"
            width: parent.width
            visible: root.offers && composer.preview.length > 0
            height: visible ? words.height + Theme.space.s5 : 0
            Column {
                id: words
                anchors.left: parent.left
                anchors.leftMargin: Theme.space.s3
                y: Theme.px(10)
                width: parent.width - 2 * Theme.space.s3
                AppText {
                    objectName: "commandPreview"
                    width: parent.width
                    wrapMode: Text.Wrap
                    textStyle: Theme.type.bodyStrong
                    text: composer.preview
                }
                AppText {
                    width: parent.width
                    wrapMode: Text.Wrap
                    visible: text.length > 0
                    textStyle: Theme.type.caption
                    color: Theme.color.textSecondary
                    text: composer.estimate
                }
            }
        }
        Note {
            id: refused
            objectName: "gateRefusal"
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
            height: visible ? Math.max(reviewButton.height, whyNot.height) : 0
            visible: root.offers
            AppButton {
                id: resetButton
                objectName: "resetButton"
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                kind: "ghost"
                text: qsTr("Reset")
                onClicked: composer.reset()
            }
            AppText {
                id: whyNot
                anchors.left: resetButton.right
                anchors.leftMargin: Theme.space.s2
                anchors.right: reviewButton.left
                anchors.rightMargin: Theme.space.s2
                anchors.verticalCenter: parent.verticalCenter
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.Wrap
                maximumLineCount: 3
                textStyle: Theme.type.caption
                color: composer.canReview || root.desk.gate.isOpen ? Theme.color.textTertiary : Theme.color.statusWarning
                text: composer.canReview ? qsTr("Nothing is sent yet") : composer.whyNot
                hint: true
            }
            AppButton {
                id: reviewButton
                objectName: "reviewButton"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                kind: "primary"
                enabled: composer.canReview
                text: composer.reviewLabel
                onClicked: composer.review()
            }
        }
    }
}
