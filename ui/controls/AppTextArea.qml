// SPDX-License-Identifier: GPL-3.0-or-later
// Several lines of text. Tab goes on to the next control.
//   text, placeholderText, name (for the screen reader); signals of TextArea: editingFinished()
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme

T.TextArea {
    id: root

    property string name: placeholderText

    implicitWidth: Theme.px(200)
    implicitHeight: Math.max(Theme.px(60), contentHeight + topPadding + bottomPadding)
    leftPadding: Theme.px(10)
    rightPadding: Theme.px(10)
    topPadding: Theme.px(6)
    bottomPadding: Theme.px(6)
    wrapMode: TextEdit.Wrap
    horizontalAlignment: TextEdit.AlignLeft
    textFormat: TextEdit.PlainText
    font.family: Theme.font.sans
    font.pixelSize: Theme.type.body.size
    color: enabled ? Theme.color.textPrimary : Theme.color.textDisabled
    selectionColor: Theme.color.accentFill
    selectedTextColor: Theme.color.textOnAccent
    placeholderTextColor: Theme.color.textTertiary
    renderType: Text.NativeRendering
    selectByMouse: true
    activeFocusOnTab: true
    Keys.onTabPressed: root.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: root.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    onActiveFocusChanged: {
        if (activeFocus && placeholder.visible && placeholder.truncated && focusReason !== Qt.MouseFocusReason)
            Tips.show(root, root.placeholderText);
        else
            Tips.hide(root);
    }
    Accessible.role: Accessible.EditableText
    Accessible.name: root.name
    Accessible.multiLine: true
    Accessible.editable: true
    Accessible.focusable: true

    background: Rectangle {
        radius: Theme.radius.md
        color: Theme.isLight ? Theme.color.surfaceCard : Theme.color.surfaceInset
        border.width: Theme.stroke.control
        border.color: Theme.color.borderControl
        FocusRing {
            shown: root.activeFocus
        }
    }
    AppText {
        id: placeholder

        anchors.left: parent.left
        anchors.leftMargin: root.leftPadding
        y: root.topPadding
        width: root.width - root.leftPadding - root.rightPadding
        visible: root.length === 0 && root.preeditText.length === 0
        text: root.placeholderText
        color: root.placeholderTextColor
        // Cut where a language needs more room: the mouse has all of it in a tip, the keyboard too.
        hint: true
        Accessible.ignored: true
    }
}
