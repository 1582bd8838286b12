// SPDX-License-Identifier: GPL-3.0-or-later
// What a file of names, tags and notes would change, line by line, before anything of it is taken over.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Devices
import Fleet.Dialogs
import "words.js" as Words

Sheet {
    id: root

    required property LocalBook book
    readonly property BookImport file: book.incoming

    function toneOf(kind: string): color {
        return kind === "problem" ? Theme.color.statusDanger : kind === "replaces" ? Theme.color.statusWarning : kind === "same" ? Theme.color.textTertiary : Theme.color.textPrimary;
    }

    signal taken

    objectName: "bookImportSheet"
    title: qsTr("Take in %1").arg(file.fileName)
    sheetWidth: Theme.size.dialogMd + Theme.px(120)
    onOpened: cancel.forceActiveFocus(Qt.TabFocusReason)
    onDismissed: book.dropImport()

    Note {
        width: root.bodyWidth
        visible: root.file.problem.length > 0
        tone: "danger"
        text: root.file.problem
    }
    AppText {
        objectName: "importSummary"
        width: root.bodyWidth
        visible: root.file.problem.length === 0
        wrapMode: Text.Wrap
        text: Words.joined([
            qsTr("%n line(s) bring something", "", root.file.takenCount),
            root.file.losingCount > 0 ? qsTr("%n of them replace(s) what is there", "", root.file.losingCount) : "",
            root.file.sameCount > 0 ? qsTr("%n say(s) nothing new", "", root.file.sameCount) : "",
            root.file.problemCount > 0 ? qsTr("%n cannot be taken", "", root.file.problemCount) : "",
            root.file.unlistedCount > 0 ? qsTr("%n device(s) are not in the fleet now and are kept for when they come", "", root.file.unlistedCount) : "",
            root.file.ignoredColumns.length > 0 ? qsTr("not read: %1").arg(Words.joined(root.file.ignoredColumns, ", ")) : ""
        ], "; ") + "."
    }
    AppCheckBox {
        objectName: "emptiesCount"
        anchors.left: parent.left
        visible: root.file.problem.length === 0
        text: qsTr("An empty cell takes away what is there")
        checked: root.file.emptiesCount
        onEdited: checked => root.file.emptiesCount = checked
    }
    Panel {
        width: root.bodyWidth
        height: lines.height + Theme.space.s2
        visible: lines.count > 0
        kind: "inset"
        ListView {
            id: lines
            objectName: "importLines"
            y: Theme.space.s1
            width: parent.width
            height: Math.min(contentHeight, Theme.px(300))
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            model: root.file
            ScrollBar.vertical: AppScrollBar {}
            Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.px(28))
            Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + Theme.px(28)))
            FocusRing {
                shown: lines.activeFocus
            }
            delegate: Item {
                id: line
                required property int number
                required property string deviceId
                required property string kind
                required property string words
                width: ListView.view.width
                height: Math.max(Theme.px(28), what.implicitHeight + Theme.px(8))
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("Line %1, %2: %3").arg(number).arg(deviceId).arg(words)
                AppText {
                    id: where
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space.s3
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(64)
                    textStyle: Theme.type.caption
                    color: Theme.color.textTertiary
                    text: qsTr("line %1").arg(Format.count(line.number))
                    Accessible.ignored: true
                }
                AppText {
                    id: device
                    anchors.left: where.right
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(170)
                    mono: true
                    textStyle: Theme.type.code
                    elide: Text.ElideMiddle
                    color: Theme.color.textSecondary
                    text: line.deviceId
                    hint: true
                    Accessible.ignored: true
                }
                Icon {
                    id: mark
                    anchors.left: device.right
                    anchors.leftMargin: Theme.space.s2
                    anchors.verticalCenter: parent.verticalCenter
                    name: line.kind === "problem" ? "status-danger" : line.kind === "replaces" ? "replace" : line.kind === "same" ? "minus" : "plus"
                    size: Theme.px(14)
                    color: root.toneOf(line.kind)
                }
                AppText {
                    id: what
                    anchors.left: mark.right
                    anchors.leftMargin: Theme.space.s2
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space.s3
                    anchors.verticalCenter: parent.verticalCenter
                    wrapMode: Text.Wrap
                    maximumLineCount: 4
                    color: root.toneOf(line.kind)
                    text: line.words
                    Accessible.ignored: true
                }
            }
        }
    }

    footer: Row {
        anchors.right: parent.right
        spacing: Theme.px(10)
        AppButton {
            id: cancel
            objectName: "importCancel"
            text: root.file.takenCount > 0 ? qsTr("Cancel") : qsTr("Close")
            onClicked: root.dismiss()
        }
        AppButton {
            objectName: "importAccept"
            visible: root.file.takenCount > 0
            kind: "primary"
            text: qsTr("Take %n line(s) in", "", root.file.takenCount)
            onClicked: {
                root.book.applyImport();
                root.taken();
                root.close();
            }
        }
    }
}
