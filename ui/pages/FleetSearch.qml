// SPDX-License-Identifier: GPL-3.0-or-later
// The search box: proposes how to go on from what the fleet really has, and says what is wrong and where.
// Down goes into the proposals, Tab or Enter takes one, Escape closes them and then empties the box.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme
import Fleet.Controls
import Fleet.Devices

FocusScope {
    id: root

    required property DeviceListModel fleet

    signal edited(text: string)
    signal accepted

    property var proposals: []
    readonly property bool wrong: fleet.searchError.length > 0

    function propose(): void {
        proposals = field.activeFocus ? fleet.completions(field.text, field.cursorPosition) : [];
        list.currentIndex = -1;
    }
    function take(index: int): void {
        const proposal = proposals[index];
        if (!proposal)
            return;
        // Whoever looks for more goes on typing at once.
        root.edited(proposal.text);
        field.text = proposal.text;
        field.cursorPosition = proposal.cursor;
        root.propose();
    }

    implicitHeight: field.implicitHeight
    implicitWidth: field.implicitWidth

    SearchField {
        id: field
        objectName: "searchField"
        anchors.fill: parent
        focus: true
        text: root.fleet.searchText
        placeholderText: width > Theme.px(300) ? qsTr("Search devices: id, maker, model, status") : qsTr("Search devices")
        shortcut: width > Theme.px(160) ? "/" : ""
        errorText: root.fleet.searchError
        onTextEdited: {
            root.edited(text);
            root.propose();
        }
        onCursorPositionChanged: {
            if (popup.visible)
                root.propose();
        }
        onActiveFocusChanged: {
            if (!activeFocus)
                root.proposals = [];
        }
        onCleared: {
            root.edited("");
            root.proposals = [];
        }
        onAccepted: {
            if (list.currentIndex >= 0) {
                root.take(list.currentIndex);
                return;
            }
            root.proposals = [];
            root.accepted();
        }
        Keys.onDownPressed: {
            if (root.proposals.length === 0)
                root.propose();
            else
                list.currentIndex = Math.min(root.proposals.length - 1, list.currentIndex + 1);
        }
        Keys.onUpPressed: list.currentIndex = Math.max(-1, list.currentIndex - 1)
        Keys.onTabPressed: event => {
            event.accepted = root.proposals.length > 0 && field.length > 0;
            if (event.accepted)
                root.take(Math.max(0, list.currentIndex));
        }
        Keys.onEscapePressed: event => {
            event.accepted = root.proposals.length > 0 || field.length > 0;
            if (root.proposals.length > 0)
                root.proposals = [];
            else if (field.length > 0)
                field.erase();
        }
        // The wrong place is underlined where it stands.
        Rectangle {
            readonly property rect from: field.positionToRectangle(Math.min(root.fleet.searchErrorAt, field.length))
            readonly property rect to: field.positionToRectangle(Math.min(root.fleet.searchErrorAt + Math.max(1, root.fleet.searchErrorLength), field.length))
            visible: root.wrong && field.text === root.fleet.searchText
            x: Math.max(field.leftPadding, from.x)
            width: Math.max(Theme.px(6), Math.min(field.width - field.rightPadding, to.x) - x)
            y: field.height - Theme.px(6)
            height: 2
            color: Theme.color.statusDanger
        }
    }
    T.Popup {
        id: popup
        x: mirrored ? root.width - width : 0
        y: root.height + Theme.space.s1
        width: Math.max(root.width, Theme.px(360))
        height: column.implicitHeight + 2 * padding
        padding: Theme.space.s1
        visible: field.activeFocus && (root.proposals.length > 0 || root.wrong)
        closePolicy: T.Popup.NoAutoClose
        focus: false
        background: Panel {
            kind: "overlay"
        }
        Column {
            id: column
            width: parent.width
            Item {
                visible: root.wrong
                width: parent.width
                height: visible ? message.implicitHeight + (correction.visible ? correction.height : 0) + Theme.space.s3 : 0
                AppText {
                    id: message
                    objectName: "searchError"
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space.s2
                    y: Theme.space.s1
                    width: parent.width - 2 * anchors.leftMargin
                    wrapMode: Text.Wrap
                    color: Theme.color.statusDanger
                    text: root.fleet.searchError
                    Accessible.role: Accessible.AlertMessage
                }
                AppButton {
                    id: correction
                    objectName: "searchSuggestion"
                    anchors.top: message.bottom
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space.s2
                    visible: root.fleet.searchSuggestion.length > 0
                    kind: "link"
                    focusPolicy: Qt.NoFocus
                    text: qsTr("Search for %1").arg(root.fleet.searchSuggestion)
                    onClicked: {
                        const text = root.fleet.searchSuggestion;
                        root.edited(text);
                        field.text = text;
                    }
                }
            }
            ListView {
                id: list
                objectName: "searchProposals"
                width: parent.width
                height: contentHeight
                interactive: false
                currentIndex: -1
                model: root.proposals.length
                Accessible.role: Accessible.List
                Accessible.name: qsTr("How to go on")
                delegate: Rectangle {
                    id: line
                    required property int index
                    readonly property queryProposal proposal: root.proposals[index]
                    width: ListView.view.width
                    height: Theme.px(30)
                    radius: Theme.radius.sm
                    color: ListView.isCurrentItem ? Theme.color.surfaceSelected : area.containsMouse ? Theme.color.surfaceHover : "transparent"
                    Accessible.role: Accessible.ListItem
                    Accessible.name: proposal.count >= 0 ? qsTr("%1, %n device(s)", "", proposal.count).arg(proposal.label) : proposal.label
                    Accessible.onPressAction: root.take(line.index)
                    AppText {
                        id: word
                        anchors.left: parent.left
                        anchors.leftMargin: Theme.space.s2
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(implicitWidth, parent.width - amount.width - 3 * Theme.space.s2)
                        mono: true
                        textStyle: Theme.type.code
                        text: line.proposal.label
                        Accessible.ignored: true
                    }
                    AppText {
                        anchors.left: word.right
                        anchors.leftMargin: Theme.space.s3
                        anchors.right: amount.left
                        anchors.rightMargin: Theme.space.s2
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.color.textTertiary
                        text: line.proposal.detail
                        Accessible.ignored: true
                    }
                    AppText {
                        id: amount
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.space.s2
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.color.textSecondary
                        text: line.proposal.count >= 0 ? Format.count(line.proposal.count) : ""
                        Accessible.ignored: true
                    }
                    MouseArea {
                        id: area
                        anchors.fill: parent
                        hoverEnabled: true
                        onClicked: root.take(line.index)
                    }
                }
            }
        }
    }
}
