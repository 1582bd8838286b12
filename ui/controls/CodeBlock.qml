// SPDX-License-Identifier: GPL-3.0-or-later
// JSON (or any text) in the code font on an inset surface; can be selected and copied, scrolls sideways.
//   code (the text), json (colours by kind of token, true), wrapped (long lines go on below), name (for the screen reader)
//   marks (numbers of lines, from 0, that are pointed out; only where long lines are not wrapped)
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme

Rectangle {
    id: root

    required property string code
    property bool json: true
    property bool wrapped: false
    property string name: qsTr("Code")
    property var marks: []

    implicitWidth: content.implicitWidth + 2 * Theme.space.s3
    implicitHeight: content.implicitHeight + 2 * Theme.space.s2
    radius: Theme.radius.md
    color: Theme.color.surfaceInset

    Flickable {
        id: flick

        // Code reads from the left in every language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        anchors.fill: parent
        anchors.leftMargin: Theme.space.s3
        anchors.rightMargin: Theme.space.s3
        anchors.topMargin: Theme.space.s2
        anchors.bottomMargin: Theme.space.s2
        contentWidth: content.width
        contentHeight: content.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: AppScrollBar {
            visible: flick.contentHeight > flick.height + 1
        }

        Repeater {
            model: root.wrapped ? 0 : root.marks.length

            Rectangle {
                required property int index
                readonly property real line: content.contentHeight / Math.max(1, content.lineCount)

                objectName: "mark:" + root.marks[index]
                x: -Theme.space.s1
                y: root.marks[index] * line
                width: Math.max(flick.width, content.width) + 2 * Theme.space.s1
                height: line
                color: Theme.color.statusDangerTint
            }
        }
        TextEdit {
            id: content

            anchors.left: parent.left
            width: root.wrapped ? root.width - 2 * Theme.space.s3 : implicitWidth
            wrapMode: !root.wrapped ? TextEdit.NoWrap : root.json ? TextEdit.WrapAnywhere : TextEdit.Wrap
            readOnly: true
            selectByMouse: true
            activeFocusOnTab: true
            textFormat: root.json ? TextEdit.RichText : TextEdit.PlainText
            text: root.json ? Format.jsonHtml(root.code, Theme.color.codeKey, Theme.color.codeString, Theme.color.codeNumber, Theme.color.codePunct) : root.code
            font: Theme.type.code.font
            color: Theme.color.textSecondary
            selectionColor: Theme.color.accentFill
            selectedTextColor: Theme.color.textOnAccent
            renderType: Text.NativeRendering
            Accessible.role: Accessible.StaticText
            Accessible.name: root.name
            Accessible.description: root.code
            Accessible.readOnly: true
        }
    }
    FocusRing {
        shown: content.activeFocus
    }
}
