// SPDX-License-Identifier: GPL-3.0-or-later
// One action as a bar on a time axis: colour and outline by its state, pointed when it has no end.
//   text, kind ("scheduled" | "acknowledged" | "completed" | "failed" | "cancelled" | "mine" | "mixed"), pointed,
//   struck (it will not run: dashed, words struck through), tip (by default the text), selected
// Place it with x and width; words that do not fit are cut and stand in the tip.
import QtQuick
import QtQuick.Shapes
import QtQuick.Templates as T
import Fleet.Theme

T.AbstractButton {
    id: root

    required property string kind
    property bool pointed: false
    property bool struck: kind === "cancelled"
    property bool selected: false
    property string tip: text

    readonly property color lineColor: struck ? Theme.color.borderControl : kind === "mine" ? Theme.color.flowOut : kind === "mixed" ? Theme.color.textTertiary : Theme.actionColor(kind)
    readonly property color fillColor: {
        if (struck)
            return "transparent";
        switch (kind) {
        case "scheduled":
            return Theme.color.statusScheduledTint;
        case "acknowledged":
            return Theme.color.statusRunningTint;
        case "completed":
            return Theme.color.statusSuccessTint;
        case "failed":
            return Theme.color.statusDangerTint;
        case "mine":
            return Theme.color.surfaceCard;
        default:
            return Theme.color.statusNeutralTint;
        }
    }
    readonly property bool tipWanted: (hovered || visualFocus) && tip.length > 0

    implicitWidth: label.implicitWidth + Theme.px(20)
    implicitHeight: Theme.px(26)
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: root.tip
    Accessible.onPressAction: root.clicked()
    onTipWantedChanged: {
        if (tipWanted)
            Tips.show(root, root.tip);
        else
            Tips.hide(root);
    }

    readonly property bool isShaped: pointed || struck
    readonly property real nose: pointed ? Math.min(Theme.px(8), width / 2) : 0

    background: Item {
        Rectangle {
            anchors.fill: parent
            visible: !root.isShaped
            radius: Math.min(Theme.radius.sm, width / 2)
            color: root.fillColor
            border.width: root.selected ? 2 : Theme.stroke.control
            border.color: root.selected ? Theme.color.accentText : root.lineColor
        }
        Shape {
            anchors.fill: parent
            visible: root.isShaped

            ShapePath {
                fillColor: root.fillColor
                strokeColor: root.selected ? Theme.color.accentText : root.lineColor
                strokeWidth: root.selected ? 2 : Theme.stroke.control
                strokeStyle: root.struck ? ShapePath.DashLine : ShapePath.SolidLine
                dashPattern: [3, 3]
                joinStyle: ShapePath.RoundJoin
                startX: 1
                startY: 1
                PathLine {
                    x: Math.max(1, root.width - 1 - root.nose)
                    y: 1
                }
                PathLine {
                    x: Math.max(1, root.width - 1)
                    y: root.pointed ? root.height / 2 : 1
                }
                PathLine {
                    x: Math.max(1, root.width - 1 - root.nose)
                    y: root.height - 1
                }
                PathLine {
                    x: 1
                    y: root.height - 1
                }
                PathLine {
                    x: 1
                    y: 1
                }
            }
        }
        FocusRing {
            shown: root.visualFocus
            cornerRadius: Theme.radius.sm
        }
    }
    Item {
        // As the time it stands for, to the right in every language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        anchors.fill: parent
        AppText {
            id: label

            x: Theme.px(9)
            width: parent.width - x - Theme.px(root.pointed ? 14 : 6)
            anchors.verticalCenter: parent.verticalCenter
            visible: width > Theme.px(14)
            text: root.text
            textStyle: Theme.type.label
            font.strikeout: root.struck
            color: root.struck ? Theme.color.textTertiary : Theme.color.textPrimary
            Accessible.ignored: true
        }
    }
}
