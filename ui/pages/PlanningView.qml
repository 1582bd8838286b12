// SPDX-License-Identifier: GPL-3.0-or-later
// Planned and past work on a time line, a lane per device or per group. Drag or turn the wheel to go through time, Ctrl
// and wheel to come closer; with the keyboard: Up and Down the lane, Left and Right the action in it, Enter opens it,
// PgUp and PgDn go a page of time back and on, + and - come closer and go back, Home returns to now.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fleet.Theme
import Fleet.Controls
import Fleet.Cards
import Fleet.Actions

Panel {
    id: root

    required property CommandDesk desk
    property string grouping: "device"
    property string searchText
    property string stateFilter
    property string deviceId
    property string selectedId

    readonly property real hour: 3600000
    readonly property real titleWidth: Math.min(Theme.px(210), width * 0.3)
    readonly property var spans: [
        { value: "6", text: qsTr("6 h") },
        { value: "24", text: qsTr("24 h") },
        { value: "72", text: qsTr("3 d") },
        { value: "168", text: qsTr("7 d") }
    ]
    // Which bar of the current lane has the keyboard.
    property int currentBar: -1

    signal actionChosen(actionId: string)
    signal deviceOpened(deviceId: string)

    function showNow(): void {
        // A third of the picture is past: what runs was begun there.
        lanes.beginsMs = (isNaN(lanes.nowMs) || lanes.nowMs === 0 ? Date.now() : lanes.nowMs) - lanes.spanMs / 3;
    }
    function moveBy(share: real): void {
        lanes.beginsMs += share * lanes.spanMs;
    }
    // Keeps the moment under `at` (0..1 of the picture) where it is.
    function zoomTo(spanMs: real, at: real): void {
        const span = Math.max(root.hour / 4, Math.min(31 * 24 * root.hour, spanMs));
        lanes.beginsMs += (lanes.spanMs - span) * at;
        lanes.spanMs = span;
    }
    function lookAt(beginsMs: real, endsMs: real): void {
        const span = Math.max(root.hour / 4, (endsMs - beginsMs) * 1.5);
        lanes.spanMs = Math.min(lanes.spanMs, span);
        lanes.beginsMs = (beginsMs + endsMs - lanes.spanMs) / 2;
    }
    function moveBar(by: int): void {
        const lane = list.currentItem as PlanLaneRow;
        if (!lane)
            return;
        root.currentBar = Math.max(0, Math.min(lane.bars.length - 1, root.currentBar + by));
        const bar = lane.bars[root.currentBar];
        if (bar && (bar.endsMs < lanes.beginsMs || bar.beginsMs > lanes.beginsMs + lanes.spanMs))
            lanes.beginsMs = bar.beginsMs - lanes.spanMs / 3;
    }
    function openCurrent(): void {
        const lane = list.currentItem as PlanLaneRow;
        const bar = lane ? lane.bars[Math.max(0, root.currentBar)] : undefined;
        if (lane && bar)
            lane.choose(bar);
    }

    objectName: "planningView"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Time line of the actions")
    Component.onCompleted: root.showNow()

    PlanningLanes {
        id: lanes
        desk: root.desk
        isActive: root.visible
        grouping: root.grouping
        searchText: root.searchText
        stateFilter: root.stateFilter
        deviceId: root.deviceId
        pixels: Math.max(1, axis.width)
    }

    Item {
        id: head
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s3
        y: Theme.space.s2
        width: root.width - 2 * anchors.leftMargin
        height: tools.height
        AppText {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - tools.width - Theme.space.s2
            textStyle: Theme.type.caption
            color: Theme.color.textSecondary
            text: root.grouping === "device" ? qsTr("%Ln actions of %1 devices in view", "", lanes.actionCount).arg(Format.count(lanes.laneCount)) : qsTr("%Ln actions of %1 groups in view", "", lanes.actionCount).arg(Format.count(lanes.laneCount))
            hint: true
        }
        Row {
            id: tools
            anchors.right: parent.right
            spacing: Theme.space.s2
            // As the time below it, which runs to the right in every language.
            Row {
                LayoutMirroring.enabled: false
                LayoutMirroring.childrenInherit: true
                spacing: Theme.space.s2
                IconButton {
                    objectName: "planBack"
                    name: qsTr("Earlier")
                    iconName: "chevron-left"
                    onClicked: root.moveBy(-0.5)
                }
                AppButton {
                    objectName: "planNow"
                    kind: "subtle"
                    text: qsTr("Now")
                    onClicked: root.showNow()
                }
                IconButton {
                    objectName: "planOn"
                    name: qsTr("Later")
                    iconName: "chevron-right"
                    onClicked: root.moveBy(0.5)
                }
            }
            Segmented {
                name: qsTr("Length of time in view")
                namePrefix: "planSpan:"
                options: root.spans
                currentValue: String(Math.round(lanes.spanMs / root.hour))
                onActivated: value => root.zoomTo(Number(value) * root.hour, 1 / 3)
            }
        }
    }
    TimeAxis {
        id: axis
        anchors.top: head.bottom
        anchors.topMargin: Theme.space.s2
        anchors.left: parent.left
        anchors.leftMargin: root.titleWidth
        width: root.width - root.titleWidth - Theme.px(1)
        beginsMs: lanes.beginsMs
        endsMs: lanes.beginsMs + lanes.spanMs
        gridHeight: root.height - y - height - Theme.px(6)
    }
    Hairline {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: axis.bottom
        anchors.topMargin: Theme.px(4)
    }
    Rectangle {
        id: nowLine
        readonly property real at: axis.xOf(lanes.nowMs)
        x: axis.x + Math.round(at)
        anchors.top: line.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 1
        visible: at >= 0 && at <= axis.width
        width: 2
        color: Theme.color.accentText
    }
    ListView {
        id: list
        objectName: "laneList"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: line.bottom
        anchors.bottom: parent.bottom
        anchors.margins: 1
        clip: true
        focus: true
        activeFocusOnTab: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        model: lanes.lanes
        currentIndex: -1
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Lanes")
        ScrollBar.vertical: AppScrollBar {}
        onCurrentIndexChanged: root.currentBar = -1
        Keys.onPressed: event => {
            event.accepted = true;
            switch (event.key) {
            case Qt.Key_Left:
                root.moveBar(-1);
                break;
            case Qt.Key_Right:
                root.moveBar(1);
                break;
            case Qt.Key_Return:
            case Qt.Key_Enter:
            case Qt.Key_Space:
                root.openCurrent();
                break;
            case Qt.Key_PageUp:
                root.moveBy(-0.5);
                break;
            case Qt.Key_PageDown:
                root.moveBy(0.5);
                break;
            case Qt.Key_Plus:
            case Qt.Key_Equal:
                root.zoomTo(lanes.spanMs / 2, 0.5);
                break;
            case Qt.Key_Minus:
                root.zoomTo(lanes.spanMs * 2, 0.5);
                break;
            case Qt.Key_Home:
                root.showNow();
                break;
            default:
                event.accepted = false;
            }
        }

        delegate: PlanLaneRow {
            id: lane
            required property int index
            required property string laneId
            width: list.width
            height: implicitHeight
            titleWidth: root.titleWidth
            beginsMs: lanes.beginsMs
            spanMs: lanes.spanMs
            selectedId: root.selectedId
            current: list.activeFocus && list.currentIndex === index
            currentBar: root.currentBar
            onBarChosen: actionId => {
                list.currentIndex = lane.index;
                root.actionChosen(actionId);
            }
            onClusterChosen: (begins, ends) => root.lookAt(begins, ends)
            onTitleChosen: {
                list.currentIndex = lane.index;
                list.forceActiveFocus(Qt.MouseFocusReason);
                if (root.grouping === "device")
                    root.deviceOpened(lane.laneId);
            }
        }

        DragHandler {
            id: drag
            property real grabbed: 0
            target: null
            yAxis.enabled: false
            onActiveChanged: {
                if (active)
                    grabbed = lanes.beginsMs;
            }
            onActiveTranslationChanged: {
                if (active)
                    lanes.beginsMs = grabbed - activeTranslation.x / axis.width * lanes.spanMs;
            }
        }
        WheelHandler {
            acceptedModifiers: Qt.ControlModifier
            onWheel: event => root.zoomTo(lanes.spanMs * Math.pow(2, -event.angleDelta.y / 240), Math.max(0, Math.min(1, (event.x - axis.x) / axis.width)))
        }
        WheelHandler {
            acceptedModifiers: Qt.ShiftModifier
            onWheel: event => root.moveBy(-event.angleDelta.y / 1200)
        }
        WheelHandler {
            acceptedModifiers: Qt.NoModifier
            orientation: Qt.Horizontal
            onWheel: event => root.moveBy(-event.angleDelta.x / 1200)
        }
    }
    EmptyState {
        objectName: "noLanes"
        anchors.centerIn: list
        visible: lanes.laneCount === 0
        iconName: "calendar"
        title: qsTr("Nothing in this time")
        text: qsTr("No action was planned or ran in what is shown.")
        actionText: qsTr("Show now")
        onTriggered: root.showNow()
    }
}
