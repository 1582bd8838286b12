// SPDX-License-Identifier: GPL-3.0-or-later
// The saved views of this profile, with the number of devices that match now; save, give away, take in.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import QtQuick.Templates as T
import Fleet.Theme
import Fleet.Controls
import Fleet.Dialogs
import Fleet.Devices

T.Popup {
    id: root

    required property SavedViews views
    property string result

    signal saveRequested(name: string)
    signal viewOpened(name: string)

    width: Theme.px(340)
    height: body.implicitHeight + 2 * padding
    padding: Theme.space.s3
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: name.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: root.result = ""
    background: Panel {
        kind: "overlay"
    }
    Column {
        id: body
        width: parent.width
        spacing: Theme.space.s2

        AppText {
            visible: root.views.count === 0
            width: parent.width
            wrapMode: Text.Wrap
            color: Theme.color.textSecondary
            text: qsTr("No view is saved yet. A view keeps the search, the order and the columns under a name.")
        }
        ListView {
            id: list
            objectName: "savedViews"
            width: parent.width
            height: Math.min(contentHeight, Theme.px(280))
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.views
            ScrollBar.vertical: AppScrollBar {}
            delegate: Item {
                id: line
                required property string name
                required property string query
                required property int count
                width: ListView.view.width
                height: Theme.px(40)
                AppButton {
                    objectName: "openView:" + line.name
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, parent.width - amount.width - remove.width - Theme.space.s4)
                    kind: "ghost"
                    text: line.name
                    tip: line.query.length > 0 ? line.query : qsTr("every device")
                    onClicked: {
                        root.viewOpened(line.name);
                        root.close();
                    }
                }
                AppText {
                    id: amount
                    anchors.right: remove.left
                    anchors.rightMargin: Theme.space.s2
                    anchors.verticalCenter: parent.verticalCenter
                    color: line.count < 0 ? Theme.color.statusDanger : Theme.color.textSecondary
                    text: line.count < 0 ? qsTr("cannot be read") : Format.count(line.count)
                }
                IconButton {
                    id: remove
                    objectName: "removeView:" + line.name
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    name: qsTr("Remove the view %1").arg(line.name)
                    iconName: "trash"
                    onClicked: root.views.remove(line.name)
                }
            }
        }
        Hairline {
            width: parent.width
        }
        Item {
            width: parent.width
            height: name.height
            AppTextField {
                id: name
                objectName: "viewName"
                anchors.left: parent.left
                anchors.right: save.left
                anchors.rightMargin: Theme.space.s2
                placeholderText: qsTr("Name of a view")
                onAccepted: if (save.enabled)
                    save.clicked()
            }
            AppButton {
                id: save
                objectName: "saveView"
                anchors.right: parent.right
                text: qsTr("Save")
                enabled: name.text.trim().length > 0
                onClicked: {
                    root.saveRequested(name.text);
                    name.clear();
                }
            }
        }
        Row {
            anchors.left: parent.left
            spacing: Theme.space.s2
            AppButton {
                objectName: "exportViews"
                kind: "subtle"
                iconName: "download"
                enabled: root.views.count > 0
                text: qsTr("Give away")
                onClicked: exportDialog.ask("")
            }
            AppButton {
                objectName: "importViews"
                kind: "subtle"
                iconName: "plus"
                text: qsTr("Take in")
                onClicked: importDialog.open()
            }
        }
        AppText {
            visible: text.length > 0
            width: parent.width
            wrapMode: Text.Wrap
            color: Theme.color.statusDanger
            text: root.result.length > 0 ? root.result : root.views.problem
        }
    }
    SaveDialog {
        id: exportDialog
        objectName: "viewsPlace"
        title: qsTr("Give views away as a file")
        stem: "views"
        forms: [{ form: "json", endings: ["json"], filter: qsTr("Views (*.json)") }]
        onChosen: file => root.result = root.views.exportTo(file, [])
    }
    FileDialog {
        id: importDialog
        title: qsTr("Take views in from a file")
        nameFilters: [qsTr("Views (*.json)")]
        onAccepted: root.result = root.views.importFrom(selectedFile)
    }
}
