// SPDX-License-Identifier: GPL-3.0-or-later
// One device of a list as a card, in its cell. Reused while scrolling: it holds no state. F2 goes to the buttons that
// the card offers.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Cards
import Fleet.Charts
import Fleet.Devices
import Fleet.Sync

Item {
    id: cell

    required property int index
    required property string deviceId
    required property string family
    required property string model
    required property string title
    required property string vendor
    required property string statusWord
    required property string statusIcon
    required property string statusTone
    required property gaugeSpec gauge
    required property var rows
    required property string sentence
    required property string accessibleText
    required property string lastActionText
    required property string lastActionState
    required property string source
    required property real ageSeconds
    required property date pulledAt
    required property bool available
    required property bool gone
    required property bool offline
    required property string offlineCode
    required property string requestId
    required property string notice
    required property var commands
    required property bool isReadOnly
    required property string tags

    required property FleetTable table // whose selection it is
    property Sparklines sparks: null // none: no lines of the last day
    property bool isCurrent: false
    readonly property real ringRoom: Theme.px(4) // left and above, for the focus ring; the gap is on the right and below

    signal opened(deviceId: string)
    signal commandRequested(deviceId: string, verb: string)
    signal pullRequested(deviceId: string)
    signal copyRequested(text: string)
    signal entered // somebody is at its buttons

    // Another device stands here now: its buttons are not those that were chosen.
    onDeviceIdChanged: {
        if (card.isInside)
            card.leave();
    }
    // A card that has left the list is kept unpainted for a while; a screen reader must not find it either.
    visible: index >= 0
    // Qt 6.4 tells screen readers the role of a plain item, but not that of a Control: the cell speaks for its card.
    Accessible.role: Accessible.Button
    Accessible.name: accessibleText
    Accessible.description: deviceId
    Accessible.focusable: true
    Accessible.onPressAction: card.opened()

    objectName: "cell:" + deviceId
    Keys.onPressed: event => {
        if (event.key === Qt.Key_F2 && !card.isInside)
            event.accepted = card.enter();
    }

    DeviceCard {
        id: card
        anchors.left: parent.left
        anchors.leftMargin: cell.ringRoom
        y: cell.ringRoom
        Accessible.ignored: true
        width: parent.width - Theme.space.s3
        height: Theme.size.cardHeight
        // Tab stops at the grid alone: arrows go from card to card, F2 to what the current one offers.
        focusPolicy: Qt.ClickFocus
        buttonsOnTab: false
        onCameBack: cell.forceActiveFocus(Qt.OtherFocusReason)
        onIsInsideChanged: {
            if (isInside)
                cell.entered();
        }
        deviceId: cell.deviceId
        family: cell.family
        model: cell.title
        vendor: cell.title !== cell.model && cell.model.length > 0 ? qsTr("%1 %2", "vendor and model").arg(cell.vendor).arg(cell.model) : cell.vendor
        tags: cell.tags
        sentence: cell.accessibleText
        statusText: cell.statusWord
        statusIcon: cell.statusIcon
        statusTone: cell.statusTone
        gaugeShown: cell.gauge.isShown
        gaugeValue: cell.gauge.value
        gaugeFrom: cell.gauge.from
        gaugeTo: cell.gauge.to
        gaugeUnit: cell.gauge.unit
        gaugeMarks: cell.gauge.marks
        gaugeTwoWay: cell.gauge.twoWay
        gaugeObserved: cell.gauge.observedScale
        gaugeName: cell.gauge.label
        gaugeColor: cell.gauge.belowFloor ? Theme.color.statusWarning : cell.gauge.tone === "in" ? Theme.color.flowInFill : cell.gauge.tone === "out" ? Theme.color.flowOutFill : Theme.familyColor(cell.family)
        fields: (cell.rows ?? []).map(row => ({ label: row.label, value: row.text, tone: row.tone }))
        lastActionState: cell.lastActionState
        lastActionText: cell.lastActionText
        source: cell.source
        ageSeconds: cell.ageSeconds
        pulledAt: cell.pulledAt
        available: cell.available && !cell.gone
        notice: cell.notice
        noticeAction: cell.notice.length > 0 && !cell.gone ? qsTr("Pull now") : ""
        commands: cell.commands ?? []
        readOnly: cell.isReadOnly
        errorTitle: cell.offline && cell.source.length === 0 ? qsTr("Offline at the manufacturer") : ""
        errorText: cell.offline && cell.source.length === 0 ? qsTr("%1, nothing older is kept for it.").arg(cell.offlineCode) : ""
        requestId: cell.requestId
        current: cell.isCurrent
        // The count changes with every selection and makes this be asked again.
        selected: cell.table.selectedCount > 0 && cell.table.isSelected(cell.deviceId)
        onOpened: cell.opened(cell.deviceId)
        onSelectToggled: cell.table.selectDevice(cell.deviceId, !selected)
        onCommandRequested: verb => cell.commandRequested(cell.deviceId, verb)
        onMoreRequested: cell.opened(cell.deviceId)
        onNoticeActivated: cell.pullRequested(cell.deviceId)
        onPullRequested: cell.pullRequested(cell.deviceId)
        onDetailsRequested: cell.opened(cell.deviceId)
        onCopyRequested: text => cell.copyRequested(text)
    }
    // The last day, just above the foot of the card.
    PlotItem {
        readonly property color tint: cell.available && !cell.gone ? Theme.familyColor(cell.family) : Theme.color.textDisabled
        objectName: "spark:" + cell.deviceId
        readonly property list<real> values: cell.sparks && cell.index >= 0 ? cell.sparks.valuesOf(cell.deviceId, cell.sparks.revision) : []
        visible: values.length > 0
        anchors.left: card.left
        anchors.leftMargin: Theme.space.s4
        anchors.bottom: card.bottom
        anchors.bottomMargin: Theme.px(38)
        width: card.width - 2 * Theme.space.s4
        height: Theme.px(13)
        kind: PlotItem.Curve
        means: values
        dataEnd: 1
        viewEnd: 1
        minimum: -0.08
        maximum: 1.08
        lineWidth: 1.5
        color: tint
        secondColor: Qt.rgba(tint.r, tint.g, tint.b, 0.12)
    }
}
