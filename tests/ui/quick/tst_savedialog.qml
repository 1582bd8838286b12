// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Fleet.Theme
import Fleet.Dialogs

Item {
    id: scene

    width: 900
    height: 640

    SaveDialog {
        id: save
        title: "Save"
        stem: "test"
        // This file is one that is there.
        forms: [
            { form: "plain", endings: ["txt"], filter: "Text (*.txt)" },
            { form: "other", endings: ["txt"], filter: "Other text (*.txt)" },
            { form: "code", endings: ["qml", "js"], filter: "Code (*.qml)" }
        ]
    }
    FolderBarColours {
        id: colours
    }
    SignalSpy {
        id: chosen
        target: save
        signalName: "chosen"
    }

    TestCase {
        id: test
        name: "SaveDialog"
        when: windowShown

        readonly property url here: Qt.resolvedUrl("tst_savedialog.qml")
        readonly property string folder: String(here).slice(0, String(here).lastIndexOf("/"))

        function popup(name) {
            return findChild(save, name);
        }
        function answer(button) {
            const question = popup("replaceDialog");
            tryCompare(question, "opened", true);
            verify(findChild(question.contentItem, "messageCloseButton").visualFocus, "what Enter takes is to be seen");
            const it = findChild(question.contentItem, button);
            verify(it);
            mouseClick(it);
            tryCompare(question, "visible", false);
        }
        function init() {
            failOnWarning(/.+/);
            chosen.clear();
            save.offered = save.forms;
        }
        function test_aNewFileIsTakenAsItIs_data() {
            return [
                { tag: "ending added", file: "new", filter: 0, named: "new.txt", form: "plain" },
                { tag: "by its ending", file: "new.js", filter: 0, named: "new.js", form: "code" },
                { tag: "by the filter, though they end alike", file: "new.txt", filter: 1, named: "new.txt", form: "other" },
                { tag: "by the filter, the proposed ending is put right", file: "new.txt", filter: 2, named: "new.qml", form: "code" },
                { tag: "a filter that there is not", file: "new.txt", filter: -1, named: "new.txt", form: "plain" }
            ];
        }
        function test_aNewFileIsTakenAsItIs(data) {
            save.settle(test.folder + "/" + data.file, data.filter);
            compare(chosen.count, 1);
            compare(String(chosen.signalArguments[0][0]), test.folder + "/" + data.named);
            compare(chosen.signalArguments[0][1], data.form);
            verify(!save.isAsking);
        }
        function test_noFileIsReplacedWithoutAQuestion_data() {
            return [
                { tag: "chosen", file: "tst_savedialog.qml", filter: 0 },
                { tag: "only with its ending", file: "tst_savedialog", filter: 2 },
                { tag: "with the ending put right", file: "tst_savedialog.txt", filter: 2 }
            ];
        }
        function test_noFileIsReplacedWithoutAQuestion(data) {
            save.settle(test.folder + "/" + data.file, data.filter);
            compare(chosen.count, 0);
            verify(save.isAsking);
            // Whoever presses Enter without reading, even before it is there, replaces nothing and can choose another name.
            keyClick(Qt.Key_Return);
            compare(chosen.count, 0);
            if (save.isAsking) {
                tryCompare(popup("replaceDialog"), "opened", true);
                keyClick(Qt.Key_Return);
            }
            tryVerify(() => !save.isAsking);
            compare(chosen.count, 0);
            const dialog = popup("saveFileDialog");
            tryCompare(dialog, "visible", true);
            compare(String(dialog.selectedFile), String(test.here));
            dialog.close();

            save.settle(test.folder + "/" + data.file, data.filter);
            answer("messageAcceptButton");
            compare(chosen.count, 1);
            compare(String(chosen.signalArguments[0][0]), String(test.here));
            compare(chosen.signalArguments[0][1], "code");
        }
        function test_theBarOfFoldersCanBeRead() {
            save.ask("code");
            const dialog = popup("saveFileDialog");
            tryCompare(dialog, "visible", true);
            const bar = colours.barIn(colours.overlay);
            verify(bar);
            const scheme = Theme.scheme;
            for (const other of ["light", "dark"]) {
                Theme.scheme = other;
                compare(String(bar.background.color), String(Theme.color.surfaceInset));
            }
            Theme.scheme = scheme;
            dialog.close();
        }
        // Through the dialog that is used where the desktop brings none.
        function test_theDialogItself() {
            save.ask("code");
            const dialog = popup("saveFileDialog");
            tryCompare(dialog, "visible", true);
            dialog.selectedFile = test.here;
            dialog.currentFolder = test.folder;
            tryVerify(() => findChild(scene.Window.window.contentItem, "fileNameTextField") !== null);
            const field = findChild(scene.Window.window.contentItem, "fileNameTextField");
            field.forceActiveFocus();
            field.selectAll();
            for (const letter of "tst_savedialog")
                keyClick(letter);
            keyClick(Qt.Key_Return); // done with the name
            dialog.accept();
            compare(chosen.count, 0);
            answer("messageAcceptButton");
            compare(chosen.count, 1);
            compare(String(chosen.signalArguments[0][0]), String(test.here));
        }
        function test_aProposalIsMade() {
            save.ask("code");
            const dialog = popup("saveFileDialog");
            tryCompare(dialog, "visible", true);
            compare(dialog.nameFilters, ["Code (*.qml)"]);
            verify(/\/test-\d{4}-\d\d-\d\d(-\d+)?\.qml$/.test(String(dialog.selectedFile)), dialog.selectedFile);
            dialog.close();
        }
    }
}
