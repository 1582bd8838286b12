// SPDX-License-Identifier: GPL-3.0-or-later
// What every dialog has: the scrim, the surface, the plate with the environment, a title, a body that scrolls when the
// window is low, and a row of buttons. Traps the focus; the caller's focus comes back when it closes. Opens over the
// whole window and below the environment's frame (EnvironmentIdentity).
//   environment ("" leaves the plate out), targetSentence, title, badge and badgeIcon (a word beside it), sheetWidth
//   default property: the body's items (in a column, `bodyWidth` wide); footer: list of items in a box footerHeight high
//   dismissed()  Esc was pressed. The sheet closes itself after that.
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme
import Fleet.Controls

T.Popup {
    id: root

    property string environment
    property string targetSentence: Theme.environmentSentence(environment)
    property string title
    property string badge
    property string badgeIcon
    property real sheetWidth: Theme.size.dialogMd
    readonly property real bodyWidth: width - 2 * Theme.space.s6
    default property alias body: bodyColumn.data
    property alias footer: footerRow.data
    property real footerHeight: footerRow.childrenRect.height

    // Where the dialog is so wide that it would run under the plate at the top left, it starts below it.
    readonly property real top: x < Theme.size.navRail + Theme.space.s4 ? Theme.size.topBar + Theme.space.s3 : Theme.space.s8
    readonly property real most: !parent ? Theme.px(640) : isNaN(bottomEdge) ? parent.height - root.top - Theme.space.s4 : bottomEdge - root.top

    // Where the lower edge was put when it opened; NaN: not yet.
    property real bottomEdge: NaN
    readonly property real windowHeight: parent ? parent.height : 0

    signal dismissed

    function showTop() {
        flick.contentY = 0;
    }
    function dismiss() {
        root.dismissed();
        root.close();
    }

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: !parent ? 0 : isNaN(bottomEdge) ? Math.round(Math.max(root.top, (parent.height - height) * 0.35)) : Math.max(root.top, bottomEdge - height)
    width: Math.min(sheetWidth, parent ? parent.width - Theme.space.s8 : sheetWidth)
    height: implicitHeight
    implicitHeight: Math.min(root.most, headColumn.height + flick.contentHeight + footerBox.height)
    modal: true
    focus: true
    padding: 0
    onOpened: root.bottomEdge = root.y + root.height
    onClosed: root.bottomEdge = NaN
    onWindowHeightChanged: root.bottomEdge = NaN
    // Esc goes through dismiss(), so that a refusal is never silent; a click beside it does nothing.
    closePolicy: T.Popup.NoAutoClose

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

    Item {
        id: surface

        anchors.fill: parent
        Keys.onPressed: event => {
            const page = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
            event.accepted = page !== 0;
            flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + page * flick.height * 0.8));
        }
        Accessible.role: Accessible.Dialog
        Accessible.name: root.environment.length > 0 ? qsTr("%1. %2").arg(Theme.environmentWord(root.environment)).arg(root.title) : root.title
        Accessible.description: root.targetSentence
        Keys.onEscapePressed: root.dismiss()

        Column {
            id: headColumn

            width: parent.width
            topPadding: banner.visible ? Theme.space.s3 : Theme.space.s2
            spacing: Theme.space.s4

            EnvironmentBanner {
                id: banner

                anchors.left: parent.left
                anchors.leftMargin: Theme.space.s3
                width: parent.width - 2 * anchors.leftMargin
                visible: root.environment.length > 0
                environment: root.environment
                text: root.targetSentence
            }
            Item {
                width: 1
                height: 1
            }
        }
        FollowFocus {
            flickable: flick
            margin: Theme.space.s2
        }
        Flickable {
            id: flick

            anchors.top: headColumn.bottom
            anchors.bottom: footerBox.top
            width: parent.width
            contentWidth: width
            contentHeight: content.height + Theme.space.s4
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height
            clip: true
            T.ScrollBar.vertical: AppScrollBar {}

            // The title goes with the body: plate and buttons are what must always be in sight.
            Column {
                id: content

                anchors.left: parent.left
                anchors.leftMargin: Theme.space.s6
                width: root.bodyWidth
                spacing: Theme.space.s4

                Item {
                    width: root.bodyWidth
                    height: heading.height
                    visible: root.title.length > 0

                    AppText {
                        id: heading

                        anchors.left: parent.left
                        width: parent.width - (pill.visible ? pill.width + Theme.space.s3 : 0)
                        text: root.title
                        textStyle: Theme.type.title1
                        wrapMode: Text.Wrap
                        Accessible.role: Accessible.Heading
                    }
                    StatePill {
                        id: pill

                        anchors.right: parent.right
                        y: (Theme.type.title1.line - height) / 2
                        visible: root.badge.length > 0
                        text: root.badge
                        iconName: root.badgeIcon
                        tone: "warning"
                        tinted: true
                    }
                }
                Column {
                    id: bodyColumn

                    width: root.bodyWidth
                    spacing: Theme.px(14)
                }
            }
        }
        Item {
            id: footerBox

            anchors.bottom: parent.bottom
            width: parent.width
            height: root.footerHeight + Theme.px(34)

            Hairline {
                width: parent.width
            }
            Item {
                id: footerRow

                anchors.left: parent.left
                anchors.leftMargin: Theme.space.s6
                y: Theme.px(14)
                width: root.bodyWidth
                height: root.footerHeight
            }
        }
    }
}
