// SPDX-License-Identifier: GPL-3.0-or-later
// Where the columns of a list of actions stand, for its head and its rows alike. What does not fit goes, the least
// needed first, rather than run into its neighbour; a column of no width is not shown.
//   room      width to share out
//   compact   without device and end, with the id (the list on a device's own page)
import QtQuick
import Fleet.Theme

QtObject {
    id: root

    property real room: 0
    property bool compact: false

    readonly property real gap: Theme.space.s3
    // A narrow list says the state by its mark alone: which device it was is worth more.
    readonly property bool tight: !compact && room < Theme.px(500)
    // What is always there: state, command, start.
    readonly property real stateWidth: Theme.px(tight ? 20 : 116)
    readonly property real commandWidth: Theme.px(tight ? 100 : 112)
    readonly property real startWidth: Theme.px(tight ? 88 : 116)
    readonly property real always: stateWidth + commandWidth + startWidth + 2 * gap
    readonly property real leastDevice: compact ? 0 : Theme.px(110) + gap
    readonly property real tookWidth: room - always > Theme.px(96) + gap + leastDevice ? Theme.px(96) : 0
    readonly property real spare: room - always - (tookWidth > 0 ? tookWidth + gap : 0)
    readonly property real deviceWidth: {
        if (compact || spare <= leastDevice)
            return 0;
        // Too little for parameters beside it: then it takes all.
        return spare < leastDevice + Theme.px(70) + 2 * gap ? spare - gap : Math.min(Theme.px(210), Math.max(Theme.px(110), spare * 0.52));
    }
    readonly property real idWidth: compact && spare > Theme.px(330) ? Theme.px(104) : 0
    readonly property real endWidth: !compact && spare > Theme.px(480) ? Theme.px(104) : 0
    readonly property real parametersRoom: spare - (deviceWidth > 0 ? deviceWidth + gap : 0) - (endWidth > 0 ? endWidth + gap : 0) - (idWidth > 0 ? idWidth + gap : 0) - gap
    readonly property real parametersWidth: parametersRoom > Theme.px(70) ? parametersRoom : 0

    readonly property real stateAt: 0
    readonly property real commandAt: stateAt + stateWidth + gap
    readonly property real deviceAt: commandAt + commandWidth + gap
    readonly property real parametersAt: deviceAt + (deviceWidth > 0 ? deviceWidth + gap : 0)
    // The figures stand at the right end, aligned with it.
    readonly property real idAt: room - idWidth
    readonly property real tookAt: room - (idWidth > 0 ? idWidth + gap : 0) - tookWidth
    readonly property real endAt: tookAt - (tookWidth > 0 ? gap : 0) - endWidth
    readonly property real startAt: endAt - (endWidth > 0 ? gap : 0) - startWidth
}
