// SPDX-License-Identifier: GPL-3.0-or-later
// The head of one column: press to sort, drag its far edge to size, Alt+Left and Alt+Right to move,
// Alt+minus and Alt+plus to size by keyboard.
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme
import Fleet.Controls

T.AbstractButton {
    id: root

    required property string title
    property bool rightAligned: false
    property bool sortable: true
    property bool sorted: false
    property bool descending: false

    signal sortRequested
    signal moveRequested(by: int)
    signal resizeRequested(width: real)

    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: sorted ? (descending ? qsTr("%1, sorted, largest first").arg(title) : qsTr("%1, sorted, smallest first").arg(title)) : title
    Accessible.onPressAction: root.clicked()
    onClicked: {
        if (root.sortable)
            root.sortRequested();
    }
    Keys.onPressed: event => {
        if ((event.modifiers & Qt.AltModifier) === 0)
            return;
        switch (event.key) {
        case Qt.Key_Left:
            root.moveRequested(root.mirrored ? 1 : -1);
            break;
        case Qt.Key_Right:
            root.moveRequested(root.mirrored ? -1 : 1);
            break;
        case Qt.Key_Minus:
            root.resizeRequested(root.width - Theme.px(12));
            break;
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            root.resizeRequested(root.width + Theme.px(12));
            break;
        default:
            return;
        }
        event.accepted = true;
    }

    Item {
        anchors.fill: parent
        AppText {
            id: label
            // Over the figures that it names: those end where the column ends.
            anchors.left: parent.left
            anchors.leftMargin: root.rightAligned ? parent.width - Theme.space.s3 - width - (root.sorted ? Theme.px(18) : 0) : 0
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width - (root.sorted ? Theme.px(20) : 0) - Theme.space.s3)
            text: root.title
            textStyle: Theme.type.caption
            color: root.sorted || (root.hovered && root.sortable) ? Theme.color.textPrimary : Theme.color.textTertiary
            hint: true
            Accessible.ignored: true
        }
        Icon {
            visible: root.sorted
            anchors.left: label.right
            anchors.leftMargin: Theme.px(4)
            anchors.verticalCenter: parent.verticalCenter
            name: root.descending ? "arrow-down" : "arrow-up"
            size: Theme.px(14)
            color: Theme.color.textPrimary
        }
    }
    FocusRing {
        shown: root.visualFocus
    }
    MouseArea {
        anchors.right: parent.right
        width: Theme.px(8)
        height: parent.height
        cursorShape: Qt.SplitHCursor
        preventStealing: true
        onPositionChanged: mouse => root.resizeRequested(Math.max(Theme.px(40), root.width + (root.mirrored ? width / 2 - mouse.x : mouse.x - width / 2)))
    }
}
