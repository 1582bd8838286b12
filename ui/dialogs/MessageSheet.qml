// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog that tells something and asks at most one harmless thing.
//   environment (may be empty), title, message, acceptText ("" : only Close), acceptKind, closeText
// Signals: accepted(), dismissed(). Both close it.
import QtQuick
import Fleet.Theme
import Fleet.Controls

Sheet {
    id: root

    property string message
    property string acceptText
    property string acceptKind: "primary"
    property string closeText: acceptText.length > 0 ? qsTr("Cancel") : qsTr("Close")

    signal accepted

    objectName: "messageDialog"
    sheetWidth: Theme.size.dialogSm
    // Before it is there as well: what was pressed the last time must not be what Enter finds.
    onAboutToShow: closeButton.focus = true
    onOpened: {
        closeButton.forceActiveFocus(Qt.TabFocusReason);
        // It may have it already, and then nothing says that it shows it.
        closeButton.focusReason = Qt.TabFocusReason;
    }

    AppText {
        width: root.bodyWidth
        text: root.message
        wrapMode: Text.Wrap
    }

    footer: Row {
        anchors.right: parent.right
        spacing: Theme.px(10)

        AppButton {
            id: closeButton

            objectName: "messageCloseButton"
            text: root.closeText
            onClicked: root.dismiss()
        }
        AppButton {
            objectName: "messageAcceptButton"
            visible: root.acceptText.length > 0
            kind: root.acceptKind
            text: root.acceptText
            onClicked: {
                root.accepted();
                root.close();
            }
        }
    }
}
