// SPDX-License-Identifier: GPL-3.0-or-later
// The plate inside dialogs, 44 high: icon, word, and a sentence about this very target.
//   environment, text ("A real battery in a customer's home")
import QtQuick
import QtQuick.Shapes
import Fleet.Theme

Rectangle {
    id: root

    required property string environment
    required property string text
    readonly property string key: Theme.environmentKey(environment)
    readonly property color foreground: Theme.environmentText(environment)

    implicitWidth: row.implicitWidth + Theme.px(28)
    implicitHeight: Math.max(Theme.size.controlLarge, sentence.implicitHeight + Theme.space.s3)
    radius: 8
    color: Theme.environmentPlate(environment)
    border.width: key === "sandbox" ? Theme.stroke.envSandbox : 0
    border.color: Theme.environmentFrame(environment)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1. %2").arg(Theme.environmentWord(root.environment)).arg(root.text)

    Shape {
        id: dashes

        readonly property real inset: Theme.stroke.envDemo / 2
        readonly property real r: root.radius - inset

        anchors.fill: parent
        visible: root.key === "demo"
        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.environmentFrame(root.environment)
            strokeWidth: Theme.stroke.envDemo
            strokeStyle: ShapePath.DashLine
            capStyle: ShapePath.FlatCap
            dashPattern: [3, 2]
            PathSvg {
                path: {
                    const i = dashes.inset;
                    const r = dashes.r;
                    const w = root.width - 2 * i;
                    const h = root.height - 2 * i;
                    return `M${i + r} ${i}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - w}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - h}a${r} ${r} 0 0 1 ${r} ${-r}z`;
                }
            }
        }
    }
    Row {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(14)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(10)

        Icon {
            id: symbol

            anchors.verticalCenter: parent.verticalCenter
            name: Theme.environmentIcon(root.environment)
            color: root.foreground
            size: Theme.px(22)
        }
        AppText {
            id: word

            anchors.verticalCenter: parent.verticalCenter
            text: Theme.environmentWord(root.environment)
            textStyle: Theme.type.figureS
            font.letterSpacing: Theme.px(1.2)
            color: root.foreground
            Accessible.ignored: true
        }
        AppText {
            id: sentence

            anchors.verticalCenter: parent.verticalCenter
            width: root.width > 0 ? Math.min(implicitWidth, root.width - symbol.width - word.width - 2 * row.spacing - Theme.px(28)) : implicitWidth
            text: root.text
            textStyle: Theme.type.bodyStrong
            wrapMode: Text.Wrap
            color: root.foreground
            Accessible.ignored: true
        }
    }
}
