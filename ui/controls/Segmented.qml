// SPDX-License-Identifier: GPL-3.0-or-later
// Two to four choices in one well. Left and Right move, the chosen one is a tab stop.
//   options [{value, text, icon, enabled, detail (more words, for the tip and the screen reader)}], currentValue (bind it), activated(value)
//   fill (equal widths over the whole width), name (of the group), namePrefix (objectName of a segment: prefix + value)
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fleet.Theme

FocusScope {
    id: root

    required property string name
    property var options: []
    property string currentValue
    property bool fill: false
    property string namePrefix: "segment:"

    readonly property int count: options.length
    readonly property int currentIndex: {
        for (let i = 0; i < options.length; ++i) {
            if (options[i].value === currentValue)
                return i;
        }
        return -1;
    }

    signal activated(value: string)

    function move(by: int) {
        for (let i = root.currentIndex + by; i >= 0 && i < root.count; i += by) {
            if (root.options[i].enabled !== false) {
                root.activated(root.options[i].value);
                // The page answers by setting currentValue; the focus goes with it.
                const item = segments.itemAt(i);
                if (item)
                    item.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }

    // Widths as the texts want them; `fill` shares out what is left, or takes away evenly what is missing.
    readonly property real natural: {
        let sum = 0;
        for (let i = 0; i < segments.count; ++i)
            sum += (segments.itemAt(i) as T.AbstractButton)?.implicitWidth ?? 0;
        return sum;
    }

    implicitWidth: natural + 6
    implicitHeight: Theme.size.control
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.md
        color: Theme.color.surfaceInset
        border.width: Theme.stroke.hairline
        border.color: Theme.color.borderDefault
    }
    Row {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: 3
        y: 3
        height: root.height - 6

        Repeater {
            id: segments

            model: root.count

            T.AbstractButton {
                id: segment

                required property int index
                readonly property var option: root.options[index] ?? ({})
                readonly property bool current: index === root.currentIndex

                function activate() {
                    if (segment.enabled)
                        root.activated(segment.option.value);
                }

                objectName: root.namePrefix + option.value
                width: root.fill ? Math.max(Theme.px(32), implicitWidth + (root.width - 6 - root.natural) / root.count) : implicitWidth
                height: row.height
                implicitWidth: label.implicitWidth + (option.icon ? Theme.size.iconSmall + Theme.px(6) : 0) + Theme.px(20)
                text: option.text ?? option.value ?? ""
                enabled: root.enabled && option.enabled !== false
                focus: current
                hoverEnabled: true
                focusPolicy: current || (root.currentIndex < 0 && index === 0) ? Qt.StrongFocus : Qt.ClickFocus
                onClicked: segment.activate()
                onHoveredChanged: {
                    if (hovered && (segment.option.detail ?? "").length > 0)
                        Tips.show(segment, segment.option.detail);
                    else
                        Tips.hide(segment);
                }
                Accessible.role: Accessible.RadioButton
                Accessible.name: segment.text
                Accessible.description: segment.option.detail ?? ""
                Accessible.checkable: true
                Accessible.checked: segment.current
                Accessible.onPressAction: segment.activate()
                Accessible.onToggleAction: segment.activate()
                Keys.onLeftPressed: root.move(segment.mirrored ? 1 : -1)
                Keys.onRightPressed: root.move(segment.mirrored ? -1 : 1)
                Keys.onReturnPressed: segment.activate()
                Keys.onEnterPressed: segment.activate()

                background: Rectangle {
                    radius: Theme.radius.sm
                    color: segment.current ? (Theme.isLight ? Theme.color.surfaceCard : Theme.color.surfacePressed) : segment.hovered ? Theme.color.surfaceHover : "transparent"
                    border.width: segment.current && Theme.isLight || segment.current && Theme.scheme === "contrast" ? Theme.stroke.hairline : 0
                    border.color: Theme.color.borderDefault
                    FocusRing {
                        shown: segment.visualFocus
                        cornerRadius: Theme.radius.sm
                    }
                }

                Row {
                    id: content

                    anchors.centerIn: parent
                    spacing: Theme.px(6)

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: name.length > 0
                        name: segment.option.icon ?? ""
                        size: Theme.size.iconSmall
                        color: label.color
                    }
                    AppText {
                        id: label

                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(implicitWidth, segment.width - Theme.px(8) - (segment.option.icon ? Theme.px(22) : 0))
                        text: segment.text
                        textStyle: Theme.type.label
                        color: !segment.enabled ? Theme.color.textDisabled : segment.current ? Theme.color.textPrimary : Theme.color.textSecondary
                        hint: true
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
