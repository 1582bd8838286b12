// SPDX-License-Identifier: GPL-3.0-or-later
// A choice that can be on or off, 28 high: a filter, a state, a family.
//   text, checked, count (empty: none), iconName, iconColor, clicked() / toggled()
// It never changes `checked` by itself: bind it and answer to clicked().
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme

T.AbstractButton {
    id: root

    property string count
    property string iconName
    property color iconColor: root.foreground

    readonly property color foreground: !enabled ? Theme.color.textDisabled : checked || hovered ? Theme.color.textPrimary : Theme.color.textSecondary

    function activate() {
        if (root.enabled)
            root.clicked();
    }

    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.size.controlSmall
    horizontalPadding: Theme.px(10)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.count.length > 0 ? qsTr("%1, %2").arg(root.text).arg(root.count) : root.text
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: root.activate()
    Accessible.onToggleAction: root.activate()
    Keys.onReturnPressed: root.activate()
    Keys.onEnterPressed: root.activate()

    background: Rectangle {
        radius: height / 2
        color: root.checked ? Theme.color.accentTint : root.down ? Theme.color.surfacePressed : root.hovered ? Theme.color.surfaceHover : "transparent"
        border.width: Theme.stroke.control
        border.color: root.checked ? Theme.color.accentText : Theme.color.borderDefault
        FocusRing {
            shown: root.visualFocus
            cornerRadius: parent.height / 2
        }
    }
    Item {
        anchors.fill: parent

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.px(6)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.iconName.length > 0
                name: root.iconName
                size: Theme.size.iconSmall
                color: root.enabled ? root.iconColor : Theme.color.textDisabled
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                textStyle: Theme.type.label
                color: root.foreground
                Accessible.ignored: true
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.count.length > 0
                text: root.count
                textStyle: Theme.type.label
                color: !root.enabled ? Theme.color.textDisabled : root.checked ? Theme.color.textSecondary : Theme.color.textTertiary
                Accessible.ignored: true
            }
        }
    }
}
