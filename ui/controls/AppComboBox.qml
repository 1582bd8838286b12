// SPDX-License-Identifier: GPL-3.0-or-later
// One of many in a list that opens.
//   options [{value, text}], currentValue is read from the list; set chosenValue (bind it), edited(value); name (required)
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme

T.ComboBox {
    id: root

    required property string name
    property var options: []
    property string chosenValue

    signal edited(value: string)

    implicitWidth: Theme.px(160)
    implicitHeight: Theme.size.control
    leftPadding: Theme.px(mirrored ? 34 : 10)
    rightPadding: Theme.px(mirrored ? 10 : 34)
    model: options
    textRole: "text"
    valueRole: "value"
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    currentIndex: {
        for (let i = 0; i < options.length; ++i) {
            if (options[i].value === chosenValue)
                return i;
        }
        return -1;
    }
    onActivated: index => root.edited(root.options[index].value)
    Accessible.role: Accessible.ComboBox
    Accessible.name: qsTr("%1: %2").arg(root.name).arg(root.displayText)
    Accessible.onPressAction: root.popup.open()
    Keys.onReturnPressed: root.popup.open()
    Keys.onEnterPressed: root.popup.open()

    contentItem: AppText {
        verticalAlignment: Text.AlignVCenter
        topPadding: 0
        bottomPadding: 0
        text: root.displayText
        color: root.enabled ? Theme.color.textPrimary : Theme.color.textDisabled
        hint: true
        Accessible.ignored: true
    }
    indicator: Icon {
        x: root.mirrored ? Theme.px(10) : root.width - width - Theme.px(10)
        y: (root.height - height) / 2
        name: "chevron-down"
        size: Theme.size.iconSmall
    }
    background: Rectangle {
        radius: Theme.radius.md
        color: !root.enabled ? "transparent" : root.hovered ? Theme.color.surfaceHover : Theme.isLight ? Theme.color.surfaceCard : Theme.color.surfaceInset
        border.width: Theme.stroke.control
        border.color: root.enabled ? Theme.color.borderControl : Theme.color.borderDefault
        FocusRing {
            shown: root.visualFocus
        }
    }
    delegate: T.ItemDelegate {
        id: entry

        required property var modelData
        required property int index

        objectName: "option:" + modelData.value
        width: ListView.view ? ListView.view.width : root.width
        implicitHeight: Theme.size.control
        hoverEnabled: true
        highlighted: root.highlightedIndex === index
        Accessible.role: Accessible.ListItem
        Accessible.name: entry.modelData.text
        background: Rectangle {
            radius: Theme.radius.sm
            color: entry.highlighted || entry.hovered ? Theme.color.surfaceHover : "transparent"
        }
        AppText {
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(8)
            width: parent.width - Theme.px(40)
            anchors.verticalCenter: parent.verticalCenter
            text: entry.modelData.text
            hint: true
            Accessible.ignored: true
        }
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(8)
            anchors.verticalCenter: parent.verticalCenter
            visible: root.currentIndex === entry.index
            name: "check"
            size: Theme.size.iconSmall
            color: Theme.color.accentText
        }
    }
    popup: T.Popup {
        y: root.height + Theme.space.s1
        width: root.width
        implicitHeight: Math.min(contentItem.implicitHeight + 2 * padding, Theme.px(320))
        padding: Theme.space.s1
        margins: Theme.space.s2

        contentItem: ListView {
            implicitHeight: contentHeight
            clip: true
            model: root.delegateModel
            currentIndex: root.highlightedIndex
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: AppScrollBar {}
        }
        background: Rectangle {
            radius: Theme.radius.md
            color: Theme.color.surfaceOverlay
            border.width: Theme.stroke.hairline
            border.color: Theme.color.borderDefault
        }
    }
}
