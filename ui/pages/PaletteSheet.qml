// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette (Ctrl+K): commands of the device on screen, devices, pages, settings, filters. It opens forms and
// pages; it never sends. What is chosen is said by one signal; the window knows the way there.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme
import Fleet.Controls
import Fleet.Devices

T.Popup {
    id: root

    required property DeviceListModel fleet
    property string deviceId // the one on screen; empty: none
    property string environment
    property var entries: [] // what the application itself has (PaletteSource.entries)
    property var commandIcons: ({}) // by verb

    property string startText // what is looked for when it opens
    readonly property bool besideOffered: (list.currentItem as PaletteLine)?.kind === "device"
    property bool hasPointed: false // by arrow or pointer; until then the best match is the one that Enter takes

    signal chosen(kind: string, target: string)
    // A device, to be shown beside the page that is on screen.
    signal chosenBeside(deviceId: string)
    // For the screen reader: what the arrow keys lead to.
    signal pointedAt(text: string)

    function groupIcon(kind: string, target: string): string {
        switch (kind) {
        case "command":
            return commandIcons[target] ?? "nav-actions";
        case "setting":
            return "nav-settings";
        case "customer":
            return "user";
        case "view":
            return "eye";
        case "filter":
            return "filter";
        default:
            return "arrow-right";
        }
    }
    // Enter may come before the list has followed what was typed last.
    function chosenIndex(): int {
        return root.hasPointed ? list.currentIndex : 0;
    }
    function take(index: int): void {
        const kind = found.kindAt(index);
        const target = found.targetAt(index);
        if (kind.length === 0)
            return;
        root.close();
        root.chosen(kind, target);
    }
    // Devices alone can stand beside something: anything else opens as it does with Enter.
    function takeBeside(index: int): void {
        const target = found.targetAt(index);
        if (found.kindAt(index) !== "device") {
            root.take(index);
            return;
        }
        root.close();
        root.chosenBeside(target);
    }
    function step(by: int): void {
        if (list.count === 0)
            return;
        root.hasPointed = true;
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by));
        const item = list.currentItem as PaletteLine;
        if (item)
            root.pointedAt(item.spoken);
    }

    objectName: "commandPalette"
    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: Math.round(Math.max(Theme.size.topBar + Theme.space.s3, parent ? parent.height * 0.11 : 0))
    width: Math.min(Theme.px(680), parent ? parent.width - Theme.space.s8 : Theme.px(680))
    height: Math.min(head.height + list.contentHeight + foot.height + Theme.space.s4, parent ? parent.height - y - Theme.space.s6 : Theme.px(560))
    modal: true
    focus: true
    padding: 0
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onAboutToShow: {
        // What is typed while it opens stays.
        field.text = root.startText;
        root.hasPointed = false;
        found.entries = root.entries;
        list.currentIndex = 0;
    }
    onOpened: field.forceActiveFocus(Qt.ShortcutFocusReason)

    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motion.popover
        }
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
        Accessible.name: qsTr("%1. Command palette").arg(Theme.environmentWord(root.environment))
        Accessible.description: qsTr("Nothing here sends anything by itself")

        PaletteSource {
            id: found
            list: root.fleet
            deviceId: root.deviceId
            text: field.text
        }

        Item {
            id: head
            width: parent.width
            height: Theme.px(56)

            Icon {
                id: glass
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(22)
                anchors.verticalCenter: parent.verticalCenter
                name: "search"
                size: Theme.size.icon
                color: Theme.color.textSecondary
            }
            T.TextField {
                id: field
                objectName: "paletteField"
                anchors.left: glass.right
                anchors.leftMargin: Theme.space.s3
                anchors.right: chip.left
                anchors.rightMargin: Theme.space.s3
                anchors.verticalCenter: parent.verticalCenter
                height: Theme.size.control
                topPadding: 0
                bottomPadding: 0
                verticalAlignment: TextInput.AlignVCenter
                horizontalAlignment: TextInput.AlignLeft
                focus: true
                font.family: Theme.font.sans
                font.pixelSize: Theme.type.title2.size
                color: Theme.color.textPrimary
                selectionColor: Theme.color.accentFill
                selectedTextColor: Theme.color.textOnAccent
                renderType: Text.NativeRendering
                selectByMouse: true
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("Find a command, device, page or setting")
                Accessible.description: qsTr("%n match(es)", "", list.count)
                onTextChanged: {
                    root.hasPointed = false;
                    list.currentIndex = 0;
                }
                onAccepted: root.take(root.chosenIndex())
                Keys.onDownPressed: root.step(1)
                Keys.onUpPressed: root.step(-1)
                Keys.onPressed: event => {
                    if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && (event.modifiers & Qt.ControlModifier)) {
                        event.accepted = true;
                        root.takeBeside(root.chosenIndex());
                        return;
                    }
                    const page = event.key === Qt.Key_PageDown ? 6 : event.key === Qt.Key_PageUp ? -6 : 0;
                    event.accepted = page !== 0;
                    if (page !== 0)
                        root.step(page);
                }

                AppText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    visible: field.length === 0 && field.preeditText.length === 0
                    textStyle: Theme.type.title2
                    font.weight: Font.Normal
                    color: Theme.color.textTertiary
                    text: qsTr("Command, device, page or setting")
                    Accessible.ignored: true
                }
            }
            Rectangle {
                id: chip
                anchors.right: escapeKey.left
                anchors.rightMargin: Theme.space.s2
                anchors.verticalCenter: parent.verticalCenter
                width: place.implicitWidth + Theme.px(16)
                height: Theme.px(22)
                radius: height / 2
                color: Theme.environmentPlate(root.environment)
                Row {
                    id: place
                    anchors.centerIn: parent
                    spacing: Theme.px(5)
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: Theme.environmentIcon(root.environment)
                        size: Theme.px(14)
                        color: Theme.environmentText(root.environment)
                    }
                    AppText {
                        anchors.verticalCenter: parent.verticalCenter
                        textStyle: Theme.type.label
                        color: Theme.environmentText(root.environment)
                        text: Theme.environmentWord(root.environment)
                        Accessible.ignored: true // the dialog's name begins with it
                    }
                }
            }
            KeyHint {
                id: escapeKey
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(18)
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Esc")
            }
            Hairline {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
        ListView {
            id: list
            objectName: "paletteList"
            anchors.top: head.bottom
            anchors.topMargin: Theme.space.s2
            anchors.bottom: foot.top
            anchors.bottomMargin: Theme.space.s2
            width: parent.width
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            currentIndex: 0
            // What was found first for one letter goes down when the next brings something better.
            onCurrentIndexChanged: {
                if (!root.hasPointed && currentIndex !== 0)
                    backToFirst.start();
            }
            Timer {
                id: backToFirst
                interval: 0
                onTriggered: {
                    if (!root.hasPointed)
                        list.currentIndex = 0;
                }
            }
            highlightMoveDuration: 0
            // Not before it shows: the headings of sections are made when there is a window to put them in.
            model: root.visible ? found.rows : null
            // All of it is a few dozen rows; each can be asked for what it leads to.
            cacheBuffer: Theme.px(4000)
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Matches")
            T.ScrollBar.vertical: AppScrollBar {}
            section.property: "group"
            delegate: PaletteLine {
                width: ListView.view.width
                fallbackIcon: root.groupIcon(kind, target)
                heading: ListView.previousSection === ListView.section ? "" : found.groupTitle(ListView.section)
                onPointed: {
                    root.hasPointed = true;
                    list.currentIndex = index;
                }
                onTaken: root.take(index)
            }
        }
        Item {
            id: foot
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.px(40)

            Hairline {
                width: parent.width
            }
            Row {
                id: keys
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(18)
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space.s2
                KeyHint {
                    text: "↑"
                    Accessible.name: qsTr("Up arrow")
                }
                KeyHint {
                    text: "↓"
                    Accessible.name: qsTr("Down arrow")
                }
                AppText {
                    anchors.verticalCenter: parent.verticalCenter
                    textStyle: Theme.type.caption
                    color: Theme.color.textSecondary
                    text: qsTr("move")
                }
                Item {
                    width: Theme.space.s2
                    height: 1
                }
                KeyHint {
                    text: qsTr("Enter")
                }
                AppText {
                    anchors.verticalCenter: parent.verticalCenter
                    textStyle: Theme.type.caption
                    color: Theme.color.textSecondary
                    text: qsTr("open")
                }
                Item {
                    visible: root.besideOffered
                    width: Theme.space.s2
                    height: 1
                }
                KeyHint {
                    visible: root.besideOffered
                    text: qsTr("Ctrl Enter")
                }
                AppText {
                    objectName: "paletteBeside"
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.besideOffered
                    textStyle: Theme.type.caption
                    color: Theme.color.textSecondary
                    text: qsTr("open beside")
                }
            }
            AppText {
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(18)
                anchors.left: keys.right
                anchors.leftMargin: Theme.space.s4
                anchors.verticalCenter: parent.verticalCenter
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.Wrap
                maximumLineCount: 2
                hint: true
                textStyle: Theme.type.caption
                color: Theme.color.textSecondary
                text: qsTr("Nothing here sends anything by itself")
            }
        }
    }
}
