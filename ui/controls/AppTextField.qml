// SPDX-License-Identifier: GPL-3.0-or-later
// A line of text.
//   text, placeholderText, name (for the screen reader), errorText (red edge, said by the reader), changed (accent edge),
//   edge (a colour of its own), mono, leadRoom and tailRoom (for icons inside, before and after the text); signals of TextField: textEdited(), accepted(), editingFinished()
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme

T.TextField {
    id: root

    property string name: placeholderText
    property string errorText
    property bool changed: false
    property bool mono: false
    property color edge: Theme.color.borderControl
    // What stands inside before and after the text.
    property real leadRoom: Theme.px(10)
    property real tailRoom: Theme.px(10)

    readonly property bool wrong: errorText.length > 0

    implicitWidth: Theme.px(200)
    implicitHeight: Theme.size.control
    leftPadding: LayoutMirroring.enabled ? tailRoom : leadRoom
    rightPadding: LayoutMirroring.enabled ? leadRoom : tailRoom
    horizontalAlignment: TextInput.AlignLeft
    topPadding: 0
    bottomPadding: 0
    verticalAlignment: TextInput.AlignVCenter
    font.family: mono ? Theme.font.mono : Theme.font.sans
    font.pixelSize: mono ? Theme.type.code.size : Theme.type.body.size
    color: enabled ? Theme.color.textPrimary : Theme.color.textDisabled
    selectionColor: Theme.color.accentFill
    selectedTextColor: Theme.color.textOnAccent
    placeholderTextColor: Theme.color.textTertiary
    renderType: Text.NativeRendering
    selectByMouse: true
    activeFocusOnTab: true
    onActiveFocusChanged: {
        if (activeFocus && placeholder.visible && placeholder.truncated && focusReason !== Qt.MouseFocusReason)
            Tips.show(root, root.placeholderText);
        else
            Tips.hide(root);
    }
    Accessible.role: Accessible.EditableText
    Accessible.name: root.name
    Accessible.description: root.errorText
    Accessible.editable: true
    Accessible.focusable: true

    background: Rectangle {
        radius: Theme.radius.md
        color: !root.enabled ? "transparent" : Theme.isLight ? Theme.color.surfaceCard : Theme.color.surfaceInset
        border.width: root.wrong ? 2 : Theme.stroke.control
        border.color: root.wrong ? Theme.color.statusDanger : !root.enabled ? Theme.color.borderDefault : root.changed ? Theme.color.accentText : root.edge
        FocusRing {
            shown: root.activeFocus
        }
    }
    AppText {
        id: placeholder

        anchors.left: parent.left
        anchors.leftMargin: root.leadRoom
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - root.leftPadding - root.rightPadding
        visible: root.length === 0 && root.preeditText.length === 0
        text: root.placeholderText
        color: root.placeholderTextColor
        // Cut where a language needs more room: the mouse has all of it in a tip, the keyboard too.
        hint: true
        Accessible.ignored: true
    }
}
