// SPDX-License-Identifier: GPL-3.0-or-later
// What a person wrote about one device: a name, tags, a note. Kept on this computer, never sent. Kept when a field is
// left or Enter is pressed; every change can be undone.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Devices

Panel {
    id: root

    required property LocalBook book
    required property string deviceId

    // What the fields show is written back only where a person changed it.
    function keep(): void {
        if (!filled.isCurrent || (name.text === filled.name && tags.text === filled.tags && note.text === filled.note))
            return;
        book.set(deviceId, name.text, tags.text, note.text);
        fill();
    }
    function fill(): void {
        filled.isCurrent = false;
        filled.name = book.nameOf(deviceId);
        filled.tags = book.tagsOf(deviceId);
        filled.note = book.noteOf(deviceId);
        name.text = filled.name;
        tags.text = filled.tags;
        note.text = filled.note;
        filled.isCurrent = true;
    }
    function refill(): void {
        // Who is typing goes on typing: only what nobody touched follows.
        if (!name.activeFocus && !tags.activeFocus && !note.activeFocus)
            fill();
        else if (name.text === filled.name && tags.text === filled.tags && note.text === filled.note)
            fill();
    }

    objectName: "notesPanel"
    implicitHeight: body.height + 2 * Theme.space.s4
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Your notes about the device")
    onDeviceIdChanged: fill()
    Component.onCompleted: fill()

    Connections {
        target: root.book
        function onChanged(): void {
            root.refill();
        }
    }
    QtObject {
        id: filled
        property bool isCurrent: false
        property string name
        property string tags
        property string note
    }

    Column {
        id: body
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: Theme.space.s4
        width: root.width - 2 * Theme.space.s4
        spacing: Theme.space.s2

        SectionHeader {
            width: parent.width
            title: qsTr("Your notes")
            detail: qsTr("on this computer only")
            actionText: root.book.canUndo ? qsTr("Undo") : ""
            actionIcon: "undo"
            onTriggered: root.book.undo()
        }
        AppTextField {
            id: name
            objectName: "localName"
            width: parent.width
            placeholderText: qsTr("Name")
            maximumLength: 200
            onEditingFinished: root.keep()
        }
        AppTextField {
            id: tags
            objectName: "localTags"
            width: parent.width
            placeholderText: qsTr("Tags, separated by commas")
            onEditingFinished: root.keep()
        }
        // Tags that are in use already, so that one thing keeps one name.
        Flow {
            width: parent.width
            spacing: Theme.space.s1
            visible: proposals.count > 0
            Repeater {
                id: proposals
                model: {
                    const has = tags.text.split(/[,;]/).map(tag => tag.trim().toLowerCase());
                    return Array.from(root.book.tagNames).filter(tag => !has.includes(tag.toLowerCase())).slice(0, 6);
                }
                Chip {
                    required property string modelData
                    objectName: "addTag:" + modelData
                    iconName: "plus"
                    text: modelData
                    onClicked: root.book.addTag([root.deviceId], modelData)
                }
            }
        }
        AppTextArea {
            id: note
            objectName: "localNote"
            width: parent.width
            placeholderText: qsTr("Note")
            onEditingFinished: root.keep()
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
