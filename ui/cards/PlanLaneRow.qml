// SPDX-License-Identifier: GPL-3.0-or-later
// One lane of the time line: a device or a group at the left, its actions as bars beside it.
//   title, detail, family ("": none), trackCount, bars [{actionId, count, beginsMs, endsMs, isOpenEnded, track, kind, text}]
//   beginsMs, spanMs (what is in view), titleWidth, selectedId, current, currentBar (number of the bar with the keyboard)
// Signals: barChosen(actionId), clusterChosen(beginsMs, endsMs), titleChosen().
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Item {
    id: root

    required property string title
    required property string detail
    required property string family
    required property int trackCount
    required property var bars
    required property real beginsMs
    required property real spanMs
    required property real titleWidth
    property string selectedId
    property bool current: false
    property int currentBar: -1

    readonly property real trackHeight: Theme.px(26)
    readonly property real plotWidth: width - titleWidth

    signal barChosen(actionId: string)
    signal clusterChosen(beginsMs: real, endsMs: real)
    signal titleChosen

    function choose(bar: var) {
        if (bar.count > 1)
            root.clusterChosen(bar.beginsMs, bar.endsMs);
        else
            root.barChosen(bar.actionId);
    }

    implicitHeight: Math.max(Theme.size.rowDefault, trackCount * (trackHeight + Theme.px(4)) + Theme.px(6), names.height + Theme.px(8))
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %n action(s) in view", "", root.bars.length).arg(root.title)

    Rectangle {
        anchors.fill: parent
        color: root.current ? Theme.color.surfaceHover : "transparent"
    }
    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s3
        anchors.verticalCenter: parent.verticalCenter
        visible: root.family.length > 0
        name: Theme.familyIcon(root.family)
        color: Theme.familyColor(root.family)
        size: Theme.size.iconSmall
    }
    Column {
        id: names

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s3 + (mark.visible ? mark.width + Theme.space.s2 : 0)
        anchors.verticalCenter: parent.verticalCenter
        width: root.titleWidth - anchors.leftMargin - Theme.space.s2

        AppText {
            width: parent.width
            text: root.title
            textStyle: Theme.type.bodyStrong
            hint: true
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            visible: text.length > 0
            text: root.detail
            textStyle: Theme.type.micro
            font.weight: Font.Normal
            color: Theme.color.textTertiary
            elide: Text.ElideMiddle
            hint: true
            Accessible.ignored: true
        }
    }
    TapHandler {
        onTapped: point => {
            const along = root.LayoutMirroring.enabled ? root.width - point.position.x : point.position.x;
            if (along < root.titleWidth)
                root.titleChosen();
        }
    }
    // The title changes sides with the language; time runs to the right in all of them: bars stand by their x.
    Item {
        anchors.left: parent.left
        anchors.leftMargin: root.titleWidth
        width: root.plotWidth
        height: root.height
        clip: true

        Repeater {
            model: root.bars

            TimeBar {
                id: bar

                required property var modelData
                required property int index

                readonly property real from: (modelData.beginsMs - root.beginsMs) / root.spanMs * root.plotWidth
                readonly property real to: (modelData.endsMs - root.beginsMs) / root.spanMs * root.plotWidth

                objectName: "bar:" + modelData.actionId
                // What begins before the picture keeps its words in sight.
                x: Math.max(-Theme.px(4), from)
                y: Theme.px(5) + modelData.track * (root.trackHeight + Theme.px(4))
                width: Math.max(Theme.px(7), Math.min(to, root.plotWidth + Theme.px(4)) - x)
                height: root.trackHeight
                focusPolicy: Qt.NoFocus
                kind: modelData.kind
                text: modelData.text
                pointed: modelData.isOpenEnded
                selected: modelData.actionId === root.selectedId && modelData.count === 1 || root.current && root.currentBar === index
                onClicked: root.choose(modelData)
            }
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
