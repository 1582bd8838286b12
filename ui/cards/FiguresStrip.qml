// SPDX-License-Identifier: GPL-3.0-or-later
// A row of figures, 80 high; two rows where the width does not do (large text).
//   figures [{label, value, unit, detail, tone, parts}]   value and unit are ready texts ("142.6", "kWh"); up to seven
//   parts [{value, word}]: several figures of one unit in one tile, which is wider
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Panel {
    id: root

    property var figures: []

    implicitWidth: Theme.px(960)
    readonly property real rowHeight: Theme.px(80)
    // In columns of equal width, by tile: [column, row, how many columns].
    readonly property real partsSpan: 2.35
    readonly property real wanted: figures.reduce((sum, figure) => sum + (figure.parts ? partsSpan : 1), 0)
    // Under this a number would lose its unit.
    readonly property real columns: figures.length > 3 && width / wanted < Theme.px(132) ? Math.ceil(wanted / 2) : Math.max(1, wanted)
    readonly property var places: {
        const all = [];
        let column = 0;
        let row = 0;
        for (const figure of figures) {
            // In two rows there is room to spare, and words are often longer than in English.
            const span = !figure.parts ? 1 : columns < wanted ? Math.min(columns, 3.2) : partsSpan;
            if (column > 0 && column + span > columns + 0.01) {
                column = 0;
                row += 1;
            }
            all.push([column, row, span]);
            column += span;
        }
        return all;
    }

    implicitHeight: rowHeight * (figures.length > 0 ? places[places.length - 1][1] + 1 : 1)

    Repeater {
        model: root.figures.length

        Item {
            id: tile

            required property int index
            readonly property var figure: root.figures[index] ?? ({})
            readonly property var place: root.places[index] ?? [0, 0, 1]
            readonly property string said: figure.parts ? Format.listed(figure.parts.map(part => part.value + " " + part.word)) : (figure.value ?? "")

            objectName: "figure:" + (figure.label ?? "")
            anchors.left: root.left
            anchors.leftMargin: place[0] * root.width / root.columns
            y: place[1] * root.rowHeight
            width: place[2] * root.width / root.columns
            height: root.rowHeight
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2 %3, %4").arg(tile.figure.label ?? "").arg(tile.said).arg(tile.figure.unit ?? "").arg(tile.figure.detail ?? "")

            Column {
                anchors.left: parent.left
                // A narrow tile gives its words the room.
                anchors.leftMargin: tile.width / tile.place[2] < Theme.px(160) ? Theme.space.s3 : Theme.space.s4
                width: parent.width - 2 * anchors.leftMargin
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
                    anchors.left: parent.left
                    spacing: Theme.px(5)
                    Repeater {
                        model: tile.figure.parts ? tile.figure.parts.length : 0
                        Row {
                            id: part
                            required property int index
                            rightPadding: Theme.space.s1
                            height: Theme.type.figureM.line
                            spacing: Theme.px(4)
                            AppText {
                                id: partNumber
                                text: tile.figure.parts[part.index].value
                                textStyle: Theme.type.figureS
                                Accessible.ignored: true
                            }
                            AppText {
                                anchors.baseline: partNumber.baseline
                                textStyle: Theme.type.caption
                                color: Theme.color.textTertiary
                                text: tile.figure.parts[part.index].word
                                Accessible.ignored: true
                            }
                        }
                    }
                    AppText {
                        id: number
                        visible: !tile.figure.parts

                        text: tile.figure.value ?? Format.notReported
                        textStyle: Theme.type.figureM
                        color: Theme.toneColor(tile.figure.tone ?? "")
                        Accessible.ignored: true
                    }
                    AppText {
                        anchors.baseline: number.baseline
                        visible: !tile.figure.parts
                        width: Math.min(implicitWidth, tile.width - number.width - Theme.px(37))
                        text: tile.figure.unit ?? ""
                        textStyle: Theme.type.figureS
                        font.weight: Font.Normal
                        color: Theme.color.textSecondary
                        hint: true
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
                visible: tile.place[0] + tile.place[2] < root.columns - 0.01
            }
        }
    }
}
