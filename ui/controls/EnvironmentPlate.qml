// SPDX-License-Identifier: GPL-3.0-or-later
// The plate at the top left, 192 x 52: icon, word and line below, in the form that belongs to the environment.
//   environment "demo" | "sandbox" | "live"
import QtQuick
import QtQuick.Shapes
import Fleet.Theme

Rectangle {
    id: root

    required property string environment
    readonly property string key: Theme.environmentKey(environment)
    readonly property color foreground: Theme.environmentText(environment)

    objectName: "environmentBadge"
    implicitWidth: Math.max(Theme.size.navRail, symbol.width + texts.implicitWidth + Theme.px(14 + 10 + 14))
    implicitHeight: Theme.size.topBar
    color: Theme.environmentPlate(environment)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1, %2").arg(Theme.environmentWord(root.environment)).arg(Theme.environmentSentence(root.environment))

    Icon {
        id: symbol

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(14)
        anchors.verticalCenter: parent.verticalCenter
        name: Theme.environmentIcon(root.environment)
        color: root.foreground
        size: Theme.size.iconLarge
    }
    Column {
        id: texts

        anchors.left: symbol.right
        anchors.leftMargin: Theme.px(10)
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            anchors.left: parent.left
            text: Theme.environmentWord(root.environment)
            textStyle: Theme.type.figureS
            lineHeight: Theme.px(18)
            topPadding: 0
            bottomPadding: 0
            font.letterSpacing: Theme.px(1.2)
            color: root.foreground
            Accessible.ignored: true
        }
        AppText {
            anchors.left: parent.left
            text: Theme.environmentSentence(root.environment)
            textStyle: Theme.type.micro
            lineHeight: Theme.px(14)
            topPadding: 0
            bottomPadding: 0
            color: root.foreground
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: Theme.stroke.envSandbox
        height: parent.height
        visible: root.key === "sandbox"
        color: Theme.environmentFrame(root.environment)
    }
    Shape {
        anchors.right: parent.right
        width: Theme.stroke.envDemo
        height: parent.height
        visible: root.key === "demo"
        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.environmentFrame(root.environment)
            strokeWidth: Theme.stroke.envDemo
            strokeStyle: ShapePath.DashLine
            capStyle: ShapePath.FlatCap
            dashPattern: [3, 2]
            startX: Theme.stroke.envDemo / 2
            startY: 0
            PathLine {
                x: Theme.stroke.envDemo / 2
                y: root.height
            }
        }
    }
}
