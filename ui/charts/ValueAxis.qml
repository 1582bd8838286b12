// SPDX-License-Identifier: GPL-3.0-or-later
// Grid lines and numbers at the left of one plot. The unit stands above the numbers, once.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Item {
    id: root

    required property list<real> values
    required property real minimum
    required property real maximum
    property string unit // as the API spells it; the marks are said in the unit that the person chose
    property string unitText
    property bool signed: false
    property bool scale1000: false // numbers are shown in thousands

    // The ends are always said; what lies between is said where there is room for it.
    function hasRoom(index: int): bool {
        if (index === 0 || index === values.length - 1)
            return true;
        const need = Theme.type.caption.line;
        return Math.abs(yOf(values[index]) - yOf(values[0])) >= need && Math.abs(yOf(values[index]) - yOf(values[values.length - 1])) >= need;
    }
    function yOf(value: real): real {
        return (maximum - value) / (maximum - minimum) * height;
    }
    function textOf(value: real): string {
        const text = Format.axisNumber(value, unit, scale1000);
        return signed && value > 0 ? "+" + text : text;
    }

    Repeater {
        model: root.values.length
        Item {
            id: mark
            required property int index
            readonly property real value: root.values[index] ?? 0
            y: Math.round(root.yOf(value))
            width: root.width
            Rectangle {
                width: parent.width
                height: Theme.stroke.hairline
                color: mark.value === 0 && root.signed ? Theme.color.borderDefault : Theme.color.chartGrid
            }
            AppText {
                anchors.right: parent.left
                anchors.rightMargin: Theme.space.s2
                y: -height / 2
                visible: root.hasRoom(mark.index)
                text: root.textOf(mark.value)
                textStyle: Theme.type.caption
                color: Theme.color.chartAxis
                Accessible.ignored: true
            }
        }
    }
    AppText {
        anchors.right: parent.left
        anchors.rightMargin: Theme.space.s2
        y: -height - Theme.px(8)
        text: root.unitText
        textStyle: Theme.type.caption
        color: Theme.color.chartAxis
        Accessible.ignored: true
    }
}
