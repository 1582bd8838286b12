// SPDX-License-Identifier: GPL-3.0-or-later
// A row of figures, 80 high; two rows where the width does not do (large text).
//   figures [{label, value, unit, detail, tone}]   value and unit are ready texts ("142.6", "kWh"); up to six
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Panel {
    id: root

    property var figures: []

    implicitWidth: Theme.px(960)
    readonly property real rowHeight: Theme.px(80)
    // Under this a number would lose its unit.
    readonly property int columns: figures.length > 3 && width / figures.length < Theme.px(132) ? Math.ceil(figures.length / 2) : Math.max(1, figures.length)

    implicitHeight: rowHeight * Math.max(1, Math.ceil(figures.length / columns))

    Repeater {
        model: root.figures.length

        Item {
            id: tile

            required property int index
            readonly property var figure: root.figures[index] ?? ({})

            objectName: "figure:" + (figure.label ?? "")
            x: (index % root.columns) * root.width / root.columns
            y: Math.floor(index / root.columns) * root.rowHeight
            width: root.width / root.columns
            height: root.rowHeight
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2 %3, %4").arg(tile.figure.label ?? "").arg(tile.figure.value ?? "").arg(tile.figure.unit ?? "").arg(tile.figure.detail ?? "")

            Column {
                x: Theme.space.s4
                width: parent.width - 2 * x
                anchors.verticalCenter: parent.verticalCenter
                spacing: 2

                AppText {
                    width: parent.width
                    text: tile.figure.label ?? ""
                    textStyle: Theme.type.caption
                    color: Theme.color.textSecondary
                    hint: true
                    Accessible.ignored: true
                }
                Row {
                    spacing: Theme.px(5)
                    AppText {
                        id: number

                        text: tile.figure.value ?? Format.notReported
                        textStyle: Theme.type.figureM
                        color: Theme.toneColor(tile.figure.tone ?? "")
                        Accessible.ignored: true
                    }
                    AppText {
                        anchors.baseline: number.baseline
                        width: Math.min(implicitWidth, tile.width - number.width - Theme.px(37))
                        text: tile.figure.unit ?? ""
                        textStyle: Theme.type.figureS
                        font.weight: Font.Normal
                        color: Theme.color.textSecondary
                        Accessible.ignored: true
                    }
                }
                AppText {
                    width: parent.width
                    text: tile.figure.detail ?? ""
                    textStyle: Theme.type.caption
                    color: Theme.color.textTertiary
                    hint: true
                    Accessible.ignored: true
                }
            }
            Hairline {
                anchors.right: parent.right
                vertical: true
                height: parent.height
                visible: tile.index % root.columns < root.columns - 1
            }
        }
    }
}
