// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where something is saved: proposes a name that no file has, gives what is chosen the ending of what is written,
// and never hands on a file that is there without a question of its own. Qt's own dialog does not ask at all, and the
// desktop's asks before the ending is corrected.
//   title; stem (of the proposed name: the environment and the day are added) or name (all of it, with its ending)
//   forms  [{form, endings: ["csv"], filter}]   what it can be saved as; the first ending is the usual one
// Signals: chosen(file, form), with the ending of its form and, where there is such a file, the person's consent.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Fleet.Theme
import Fleet.Controls
import Fleet.Dialogs

Item {
    id: root

    required property string title
    required property var forms
    property string stem
    property string name

    property var offered: forms // of the dialog that is open
    readonly property bool isAsking: (lateQuestion.item as MessageSheet)?.visible ?? false

    signal chosen(file: url, form: string)

    // As one of the forms, or with an empty word as whichever the person chooses.
    function ask(form: string): void {
        root.offered = form.length > 0 ? root.forms.filter(one => one.form === form) : root.forms;
        // Now, as long as the menu that it may stand in is in the window.
        lateQuestion.made();
        root.openAt(root.name.length > 0 ? SavePlaces.proposal(root.name) : SavePlaces.suggestion(root.stem, root.offered[0].endings[0]));
    }
    function openAt(file: url): void {
        const dialog = lateDialog.made() as FileDialog;
        dialog.nameFilters = root.offered.map(one => one.filter);
        dialog.currentFolder = SavePlaces.folderOf(file);
        dialog.currentFile = file;
        dialog.open();
    }
    // `file` and the number of the filter as the dialog gives them; tests come in here.
    function settle(file: url, filter: int): void {
        // A filter that was chosen says more than an ending that was proposed; one that was not touched says less.
        const byEnding = filter === 0 ? root.offered.find(one => SavePlaces.endsWithOneOf(file, one.endings)) : undefined;
        const form = byEnding ?? root.offered[filter] ?? root.offered[0];
        const others = root.offered.reduce((all, one) => all.concat(one.endings), []);
        const named = SavePlaces.named(file, form.endings, others);
        if (Format.filePath(named).length === 0) {
            // A place of another computer: whoever writes says that it cannot.
            root.chosen(named, form.form);
        } else if (SavePlaces.isThere(named)) {
            const question = lateQuestion.made() as MessageSheet;
            question.message = qsTr("There is a file %1 already. What is in it now would be lost.").arg(Format.filePath(named));
            question.file = named;
            question.form = form.form;
            question.open();
        } else {
            root.take(named, form.form);
        }
    }
    function take(file: url, form: string): void {
        SavePlaces.note(file);
        root.chosen(file, form);
    }

    Late {
        id: lateDialog
        FileDialog {
            objectName: "saveFileDialog"
            title: root.title
            fileMode: FileDialog.SaveFile
            acceptLabel: qsTr("Save")
            // It would ask about the name before its ending is corrected, and only some desktops do. (Qt 6.4 does not
            // describe this one to the linter.)
            options: FileDialog.DontConfirmOverwrite // qmllint disable property type
            onAccepted: root.settle(selectedFile, selectedNameFilter.index)
        }
    }
    Late {
        id: lateQuestion
        MessageSheet {
            property url file
            property string form
            objectName: "replaceDialog"
            title: qsTr("Replace the file?")
            acceptText: qsTr("Replace")
            acceptKind: "danger"
            onAccepted: root.take(file, form)
            // Back to where another name can be chosen.
            onDismissed: root.openAt(file)
        }
    }
}
