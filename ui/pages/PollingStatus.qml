// SPDX-License-Identifier: GPL-3.0-or-later
// How fresh and how complete the picture is, in a ring, a word and a detail; the word differs for each kind of trouble.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Sync

Rectangle {
    id: root

    required property FleetPoller poller
    property bool compact: false
    property bool tiny: false // the ring alone; its words are in the tool tip

    // Our own failure comes before everything that the service may have said.
    readonly property string stall: poller.watchOver?.text ?? ""

    readonly property ReadBudgetPopover budgetPopover: lateBudget.item as ReadBudgetPopover // null: nobody has looked yet

    function openBudget(): void {
        if (poller.budget)
            lateBudget.made().open();
    }

    readonly property color tone: {
        if (stall.length > 0)
            return Theme.color.statusDanger;
        switch (poller.status) {
        case FleetPoller.UpToDate:
            return Theme.color.statusSuccess;
        case FleetPoller.Sweeping:
            return Theme.color.statusRunning;
        case FleetPoller.Paused:
            return Theme.color.statusNeutral;
        case FleetPoller.SlowedDown:
            return Theme.color.statusWarning;
        default:
            return Theme.color.statusDanger;
        }
    }

    objectName: "pollingStatus"
    implicitWidth: line.width + Theme.px(20)
    implicitHeight: Theme.size.control
    radius: Theme.radius.md
    color: "transparent"
    border.width: Theme.stroke.hairline
    border.color: Theme.color.borderSubtle
    activeFocusOnTab: true
    Keys.onReturnPressed: openBudget()
    Keys.onSpacePressed: openBudget()
    Accessible.role: Accessible.Button
    Accessible.name: root.stall.length > 0 ? root.stall : qsTr("%1, %2").arg(root.poller.statusWord).arg(root.poller.statusDetail)
    Accessible.description: qsTr("%1. Opens what reading costs.").arg(root.poller.completenessText)
    Accessible.onPressAction: openBudget()

    FocusRing {
        shown: root.activeFocus
    }
    TapHandler {
        onTapped: root.openBudget()
    }
    // Made when it is asked for: its figures change with every request, also while nobody sees them.
    Late {
        id: lateBudget
        ReadBudgetPopover {
            poller: root.poller
            budget: root.poller.budget
            x: mirrored ? 0 : root.width - width
            y: root.height + Theme.space.s2
        }
    }
    HoverHandler {
        id: hover
    }
    AppToolTip {
        text: root.poller.statusDetail + "\n" + root.poller.completenessText + (root.poller.clockSkewText.length > 0 ? "\n" + root.poller.clockSkewText : "")
        visible: hover.hovered && !(root.budgetPopover?.visible ?? false)
    }
    Row {
        id: line
        anchors.centerIn: parent
        spacing: Theme.space.s2

        BusyRing {
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.px(18)
            color: root.tone
            value: root.poller.status === FleetPoller.Sweeping && root.poller.pagesTotal > 0 ? root.poller.pagesDone / root.poller.pagesTotal : 1
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.tiny
            textStyle: Theme.type.bodyStrong
            text: root.stall.length > 0 ? qsTr("Standing still") : root.poller.statusWord
            Accessible.ignored: true
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            // A "next in" that may not come says nothing.
            visible: !root.compact && text.length > 0 && root.stall.length === 0
            color: Theme.color.textSecondary
            text: root.poller.statusDetail
            Accessible.ignored: true
        }
    }
}
