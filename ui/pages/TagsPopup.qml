// SPDX-License-Identifier: GPL-3.0-or-later
// Tags and a note for every selected device: which tags they have, put one on, take one off.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Fleet.Theme
import Fleet.Controls
import Fleet.Devices

T.Popup {
    id: root

    required property LocalBook book
    // Of the devices; read when it opens, so that a refresh in between changes nothing under somebody's hands.
    property var ids: []

    function showFor(selected: var): void {
        ids = selected;
        open();
    }

    objectName: "tagsPopup"
    width: Theme.px(320)
    height: body.implicitHeight + 2 * padding
    padding: Theme.space.s3
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: entry.forceActiveFocus(Qt.PopupFocusReason)
    background: Panel {
        kind: "overlay"
    }

    Column {
        id: body
        width: parent.width
        spacing: Theme.space.s2
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Tags and note")

        AppText {
            width: parent.width
            textStyle: Theme.type.title3
            text: qsTr("Tags of %n device(s)", "", root.ids.length)
        }
        Item {
            width: parent.width
            height: entry.height
            AppTextField {
                id: entry
                objectName: "tagEntry"
                anchors.left: parent.left
                anchors.right: add.left
                anchors.rightMargin: Theme.space.s2
                placeholderText: qsTr("New tag")
                onAccepted: if (add.enabled)
                    add.clicked()
            }
            AppButton {
                id: add
                objectName: "addTagButton"
                anchors.right: parent.right
                text: qsTr("Put on")
                enabled: entry.text.trim().length > 0
                onClicked: {
                    root.book.addTag(root.ids, entry.text);
                    entry.clear();
                }
            }
        }
        ListView {
            id: list
            objectName: "tagList"
            width: parent.width
            height: Math.min(contentHeight, Theme.px(196))
            visible: count > 0
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.visible ? root.book.tagNames.length : 0
            ScrollBar.vertical: AppScrollBar {}
            delegate: Item {
                id: line
                required property int index
                readonly property string tag: root.book.tagNames[index] ?? ""
                // Asked again with every change of the book.
                readonly property int devices: root.book.count >= 0 && root.book.undoText.length >= 0 ? root.book.countOf(root.ids, tag) : 0
                width: ListView.view.width
                height: Theme.px(28)
                AppCheckBox {
                    objectName: "tag:" + line.tag
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.tag
                    checked: line.devices === root.ids.length
                    mixed: line.devices > 0 && line.devices < root.ids.length
                    onEdited: checked => {
                        if (checked)
                            root.book.addTag(root.ids, line.tag);
                        else
                            root.book.removeTag(root.ids, line.tag);
                    }
                }
                AppText {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space.s3
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.color.textTertiary
                    text: line.devices > 0 ? Format.count(line.devices) : ""
                    Accessible.ignored: true
                }
            }
        }
        Hairline {
            width: parent.width
        }
        Item {
            width: parent.width
            height: note.height
            AppTextField {
                id: note
                objectName: "noteEntry"
                anchors.left: parent.left
                anchors.right: keep.left
                anchors.rightMargin: Theme.space.s2
                placeholderText: qsTr("One note for all of them")
                onAccepted: if (keep.enabled)
                    keep.clicked()
            }
            AppButton {
                id: keep
                objectName: "setNoteButton"
                anchors.right: parent.right
                text: qsTr("Set")
                enabled: note.text.trim().length > 0
                onClicked: {
                    root.book.setNote(root.ids, note.text);
                    note.clear();
                }
            }
        }
        AppButton {
            objectName: "undoTags"
            anchors.left: parent.left
            visible: root.book.canUndo
            kind: "link"
            iconName: "undo"
            text: qsTr("Undo")
            tip: root.book.undoText
            onClicked: root.book.undo()
        }
        AppText {
            width: parent.width
            visible: root.book.problem.length > 0
            wrapMode: Text.Wrap
            color: Theme.color.statusDanger
            text: root.book.problem
        }
    }
}
