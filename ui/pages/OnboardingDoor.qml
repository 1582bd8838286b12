// SPDX-License-Identifier: GPL-3.0-or-later
// A door to one kind of fleet, framed like the window it opens.
//   environment "demo" | "sandbox" | "live"; title; text; points [{icon, tone, text}]; default: what opens it, at the foot
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Fleet.Theme
import Fleet.Controls

Item {
    id: root

    required property string environment
    required property string title
    required property string text
    property var points: []
    default property alias foot: foot.data

    readonly property bool isLive: Theme.environmentKey(environment) === "live"
    readonly property color wordColor: isLive ? Theme.environmentFrame(environment) : Theme.environmentText(environment)
    readonly property real inset: Theme.space.s6

    objectName: "door:" + environment
    implicitWidth: Theme.px(360)
    implicitHeight: head.height + body.height + foot.height + 2 * inset + 2 * Theme.space.s4
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1. %2").arg(Theme.environmentWord(root.environment)).arg(root.title)
    Accessible.description: root.text

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.xl
        color: Theme.color.surfaceCard
        border.width: root.environment === "demo" ? 0 : Theme.environmentFrameWidth(root.environment)
        border.color: Theme.environmentFrame(root.environment)
    }
    Shape {
        id: dashes

        readonly property real line: Theme.stroke.envDemo
        readonly property real r: Theme.radius.xl - line / 2

        anchors.fill: parent
        visible: root.environment === "demo"
        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.environmentFrame(root.environment)
            strokeWidth: dashes.line
            strokeStyle: ShapePath.DashLine
            capStyle: ShapePath.FlatCap
            dashPattern: [4, 3]
            PathSvg {
                path: {
                    const i = dashes.line / 2;
                    const r = dashes.r;
                    const w = root.width - i;
                    const h = root.height - i;
                    return `M ${i + r} ${i} H ${w - r} A ${r} ${r} 0 0 1 ${w} ${i + r} V ${h - r} A ${r} ${r} 0 0 1 ${w - r} ${h} H ${i + r} A ${r} ${r} 0 0 1 ${i} ${h - r} V ${i + r} A ${r} ${r} 0 0 1 ${i + r} ${i} Z`;
                }
            }
        }
    }

    Item {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        y: root.inset
        width: root.width - 2 * root.inset
        height: Math.max(Theme.px(48), words.height)

        Rectangle {
            id: tile

            anchors.left: parent.left
            width: Theme.px(48)
            height: width
            radius: Theme.radius.lg
            color: Theme.environmentPlate(root.environment)
            Icon {
                anchors.centerIn: parent
                name: Theme.environmentIcon(root.environment)
                color: Theme.environmentText(root.environment)
                size: Theme.px(28)
            }
        }
        Column {
            id: words

            anchors.left: tile.right
            anchors.leftMargin: Theme.space.s3
            anchors.right: parent.right
            anchors.verticalCenter: tile.verticalCenter

            AppText {
                anchors.left: parent.left
                text: Theme.environmentWord(root.environment)
                textStyle: Theme.type.figureS
                font.letterSpacing: Theme.px(1.2)
                color: root.wordColor
                Accessible.ignored: true
            }
            AppText {
                width: parent.width
                text: root.title
                textStyle: Theme.type.title2
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
        }
    }
    Column {
        id: body

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.top: head.bottom
        anchors.topMargin: Theme.space.s4
        width: root.width - 2 * root.inset
        spacing: Theme.space.s4

        AppText {
            width: parent.width
            text: root.text
            color: Theme.color.textSecondary
            wrapMode: Text.Wrap
        }
        Column {
            width: parent.width
            spacing: Theme.space.s2

            Repeater {
                model: root.points.length
                Item {
                    id: point

                    required property int index
                    readonly property var entry: root.points[index]

                    width: body.width
                    height: sentence.implicitHeight
                    Icon {
                        anchors.left: parent.left
                        y: Theme.px(2)
                        name: point.entry.icon
                        color: Theme.toneColor(point.entry.tone)
                        size: Theme.size.iconSmall
                    }
                    AppText {
                        id: sentence

                        anchors.left: parent.left
                        anchors.leftMargin: Theme.size.iconSmall + Theme.space.s2
                        width: parent.width - anchors.leftMargin
                        text: point.entry.text
                        color: Theme.color.textSecondary
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
    }
    Column {
        id: foot

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.inset
        width: root.width - 2 * root.inset
        spacing: Theme.space.s2
    }
}
