// SPDX-License-Identifier: GPL-3.0-or-later
// The manual, over the window: its pages at the left, the page at the right. F1 opens it where the person is.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme
import Fleet.Controls
import Fleet.App

T.Popup {
    id: root

    required property Manual manual
    property string page: "index"
    property var visited: []

    signal linkRequested(address: string)

    readonly property var list: manual.pages
    readonly property int place: list.findIndex(each => each.name === page)

    function show(name: string): void {
        page = name;
        visited = [];
        open();
    }
    function go(name: string): void {
        if (name.length === 0 || name === page)
            return;
        visited = visited.concat([page]);
        page = name;
        flick.contentY = 0;
    }
    function back(): void {
        if (visited.length === 0)
            return;
        const last = visited[visited.length - 1];
        visited = visited.slice(0, -1);
        page = last;
        flick.contentY = 0;
    }
    function follow(link: string): void {
        const name = root.manual.linkedPage(link);
        if (name.length > 0)
            root.go(name);
        else
            root.linkRequested(link);
    }

    objectName: "manualDialog"
    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.max(Theme.size.topBar + Theme.space.s3, Math.round((parent.height - height) / 2)) : 0
    width: Math.min(Theme.px(1040), parent ? parent.width - Theme.space.s8 : Theme.px(1040))
    height: Math.min(Theme.px(760), parent ? parent.height - Theme.size.topBar - Theme.space.s8 : Theme.px(760))
    modal: true
    focus: true
    padding: 0
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: flick.forceActiveFocus(Qt.ShortcutFocusReason)

    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim
    }
    background: Rectangle {
        radius: Theme.radius.xl
        color: Theme.color.surfaceOverlay
        border.width: Theme.stroke.hairline
        border.color: Theme.color.borderDefault
    }

    FocusScope {
        anchors.fill: parent
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Manual")

        Item {
            id: head
            width: parent.width
            height: Theme.px(52)

            IconButton {
                id: backButton
                objectName: "manualBack"
                anchors.left: parent.left
                anchors.leftMargin: Theme.space.s3
                anchors.verticalCenter: parent.verticalCenter
                enabled: root.visited.length > 0
                name: qsTr("Back")
                iconName: "arrow-left"
                onClicked: root.back()
            }
            AppText {
                anchors.left: backButton.right
                anchors.leftMargin: Theme.space.s2
                anchors.verticalCenter: parent.verticalCenter
                textStyle: Theme.type.title3
                text: qsTr("Manual")
            }
            IconButton {
                objectName: "manualClose"
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s3
                anchors.verticalCenter: parent.verticalCenter
                name: qsTr("Close")
                iconName: "close"
                onClicked: root.close()
            }
            Hairline {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
        ListView {
            id: contents
            objectName: "manualPages"
            anchors.left: parent.left
            anchors.top: head.bottom
            anchors.bottom: parent.bottom
            anchors.margins: Theme.space.s2
            width: Theme.px(240)
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.list
            currentIndex: root.place
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Pages of the manual")
            Keys.onUpPressed: root.go(root.list[Math.max(0, root.place - 1)].name)
            Keys.onDownPressed: root.go(root.list[Math.min(root.list.length - 1, root.place + 1)].name)
            delegate: NavItem {
                required property var modelData
                required property int index
                objectName: "manualPage:" + modelData.name
                width: ListView.view.width
                text: modelData.title
                iconName: "help"
                active: index === contents.currentIndex
                focusPolicy: Qt.NoFocus
                onClicked: root.go(modelData.name)
            }
            FocusRing {
                shown: contents.activeFocus
            }
        }
        Hairline {
            id: divider
            vertical: true
            anchors.left: contents.right
            anchors.leftMargin: Theme.space.s2
            anchors.top: head.bottom
            anchors.bottom: parent.bottom
        }
        Flickable {
            id: flick
            objectName: "manualText"
            anchors.left: divider.right
            anchors.right: parent.right
            anchors.top: head.bottom
            anchors.bottom: parent.bottom
            contentWidth: width
            contentHeight: column.height + 2 * Theme.space.s6
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            activeFocusOnTab: true
            Accessible.role: Accessible.Pane
            Accessible.name: root.place >= 0 ? root.list[root.place].title : ""
            T.ScrollBar.vertical: AppScrollBar {}
            FollowFocus {
                flickable: flick
            }
            Keys.onPressed: event => {
                const steps = { [Qt.Key_Down]: Theme.px(60), [Qt.Key_Up]: -Theme.px(60), [Qt.Key_PageDown]: height * 0.9, [Qt.Key_PageUp]: -height * 0.9, [Qt.Key_Space]: height * 0.9, [Qt.Key_Home]: -contentHeight, [Qt.Key_End]: contentHeight };
                const step = steps[event.key] ?? 0;
                event.accepted = step !== 0;
                contentY = Math.max(0, Math.min(Math.max(0, contentHeight - height), contentY + step));
            }

            Column {
                id: column
                anchors.left: parent.left
                anchors.leftMargin: Theme.space.s6
                y: Theme.space.s5
                width: flick.width - 2 * anchors.leftMargin
                spacing: Theme.space.s3

                Repeater {
                    model: root.manual.blocks(root.page)

                    ManualBlock {
                        required property var modelData
                        width: column.width
                        kind: modelData.kind
                        content: modelData.text
                        source: modelData.source
                        onLinkActivated: link => root.follow(link)
                    }
                }
            }
        }
    }
}
