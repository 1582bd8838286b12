// SPDX-License-Identifier: GPL-3.0-or-later
// Names, tags and notes of the whole profile: how many, taken in and given away as CSV, undone.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Templates as T
import Fleet.Theme
import Fleet.Controls
import Fleet.Dialogs
import Fleet.Devices

T.Popup {
    id: root

    required property LocalBook book
    property string result

    signal importRead

    objectName: "notesMenu"
    width: Theme.px(340)
    height: body.implicitHeight + 2 * padding
    padding: Theme.space.s3
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: importButton.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: root.result = ""
    background: Panel {
        kind: "overlay"
    }

    Column {
        id: body
        width: parent.width
        spacing: Theme.space.s2
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Names, tags and notes")

        AppText {
            width: parent.width
            textStyle: Theme.type.title3
            text: qsTr("Your names, tags and notes")
        }
        AppText {
            width: parent.width
            wrapMode: Text.Wrap
            color: Theme.color.textSecondary
            text: root.book.count === 0 ? qsTr("None yet. Write them on a device's page, or for a selection, or take them in from a file. They stay on this computer.") : qsTr("Of %n device(s). They stay on this computer.", "", root.book.count)
        }
        Row {
            anchors.left: parent.left
            spacing: Theme.space.s2
            AppButton {
                id: importButton
                objectName: "importNotes"
                kind: "subtle"
                iconName: "plus"
                text: qsTr("Take in from CSV")
                onClicked: importDialog.open()
            }
            AppButton {
                objectName: "exportNotes"
                kind: "subtle"
                iconName: "download"
                enabled: root.book.count > 0
                text: qsTr("Save as CSV")
                onClicked: exportDialog.ask("")
            }
        }
        AppButton {
            objectName: "undoNotes"
            anchors.left: parent.left
            visible: root.book.canUndo
            width: Math.min(implicitWidth, parent.width)
            kind: "link"
            iconName: "undo"
            text: qsTr("Undo: %1").arg(root.book.undoText)
            onClicked: root.book.undo()
        }
        AppText {
            width: parent.width
            visible: text.length > 0
            wrapMode: Text.Wrap
            color: Theme.color.statusDanger
            text: root.result.length > 0 ? root.result : root.book.problem
        }
    }
    SaveDialog {
        id: exportDialog
        objectName: "notesPlace"
        title: qsTr("Save names, tags and notes as CSV")
        stem: "notes"
        forms: [{ form: "csv", endings: ["csv"], filter: qsTr("Comma-separated values (*.csv)") }]
        onChosen: file => root.result = root.book.exportCsv(file)
    }
    FileDialog {
        id: importDialog
        title: qsTr("Take names, tags and notes in from CSV")
        nameFilters: [qsTr("Separated values (*.csv *.tsv *.txt)"), qsTr("All files (*)")]
        onAccepted: {
            root.book.readImport(selectedFile);
            root.close();
            root.importRead();
        }
    }
}
