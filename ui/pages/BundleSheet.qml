// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a support bundle: what shall be in it, and a preview of every byte before it is written.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Dialogs
import Fleet.Helpdesk

Sheet {
    id: root

    required property BundleDesk bundles
    property string problem

    signal saved(file: string)

    function show(deviceId: string): void {
        bundles.deviceId = deviceId;
        problem = "";
        bundles.prepare();
        open();
    }

    objectName: "bundleDialog"
    title: qsTr("Support bundle")
    sheetWidth: Theme.px(760)
    onOpened: note.forceActiveFocus(Qt.TabFocusReason)

    SaveDialog {
        id: place
        objectName: "bundlePlace"
        title: qsTr("Save the support bundle")
        forms: [{ form: "json", endings: ["json"], filter: qsTr("Support bundle (*.json)") }]
        onChosen: file => {
            root.problem = root.bundles.save(file);
            if (root.problem.length === 0) {
                root.saved(String(file));
                root.close();
            }
        }
    }

    AppText {
        width: root.bodyWidth
        wrapMode: Text.Wrap
        color: Theme.color.textSecondary
        text: root.bundles.deviceId.length > 0 ? qsTr("What was said about %1, and what is known of it. Keys are never in it. Nothing is sent: you get a file.").arg(root.bundles.deviceId) : qsTr("The last requests of this run, and what is known of the devices they were about. Keys are never in it. Nothing is sent: you get a file.")
    }
    AppTextField {
        id: note
        objectName: "bundleNote"
        width: root.bodyWidth
        placeholderText: qsTr("What happened? A sentence for the one who reads it")
        Accessible.name: qsTr("Note")
        text: root.bundles.note
        onEditingFinished: {
            root.bundles.note = text;
            root.bundles.prepare();
        }
    }
    Flow {
        width: root.bodyWidth
        spacing: Theme.space.s4
        AppCheckBox {
            objectName: "bundleBodies"
            text: qsTr("With the bodies of requests and answers")
            checked: root.bundles.withBodies
            onEdited: checked => {
                root.bundles.withBodies = checked;
                root.bundles.prepare();
            }
        }
        AppCheckBox {
            objectName: "bundleIds"
            text: qsTr("Names in place of ids")
            checked: root.bundles.hidesIds
            onEdited: checked => {
                root.bundles.hidesIds = checked;
                root.bundles.prepare();
            }
        }
    }
    AppText {
        width: root.bodyWidth
        textStyle: Theme.type.label
        text: qsTr("Every byte of the file: %1 kB, %2, %3").arg(Format.count(Math.ceil(root.bundles.byteCount / 1024))).arg(qsTr("%n devices", "", root.bundles.deviceCount)).arg(qsTr("%n requests", "", root.bundles.requestCount))
    }
    Panel {
        kind: "inset"
        width: root.bodyWidth
        height: Theme.px(280)
        ListView {
            id: lines
            objectName: "bundlePreview"
            anchors.fill: parent
            anchors.margins: Theme.space.s2
            clip: true
            activeFocusOnTab: true
            reuseItems: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.bundles.preview
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Preview, %n lines", "", count)
            ScrollBar.vertical: AppScrollBar {}
            delegate: AppText {
                required property string line
                width: lines.width
                mono: true
                textStyle: Theme.type.code
                color: Theme.color.textSecondary
                wrapMode: Text.WrapAnywhere
                text: line
                Accessible.role: Accessible.ListItem
                Accessible.name: line
            }
            FocusRing {
                shown: lines.activeFocus
            }
        }
    }
    Note {
        width: root.bodyWidth
        visible: root.problem.length > 0
        tone: "danger"
        iconName: "status-danger"
        text: root.problem
    }

    footer: Row {
        anchors.right: parent.right
        spacing: Theme.px(10)
        AppButton {
            objectName: "bundleCancelButton"
            text: qsTr("Cancel")
            onClicked: root.dismiss()
        }
        AppButton {
            objectName: "bundleSaveButton"
            kind: "primary"
            iconName: "download"
            text: qsTr("Save as…")
            onClicked: {
                place.name = root.bundles.suggestedName();
                place.ask("");
            }
        }
    }
}
