// SPDX-License-Identifier: GPL-3.0-or-later
// One action as a flag on a chart. A type of its own: an inline component is no type that a cast knows.
pragma ComponentBehavior: Bound
import QtQml

QtObject {
    id: root

    required property date createdAt
    required property date start
    required property date end
    required property string command
    required property string stateWord
    required property string stateKind
    required property string errorCode
    readonly property real at: isFinite(root.start.getTime()) ? root.start.getTime() : root.createdAt.getTime()
    readonly property real until: isFinite(root.end.getTime()) ? root.end.getTime() : root.at
    readonly property string words: root.errorCode.length > 0 ? qsTr("%1 %2 (%3)", "command, state, error").arg(root.command).arg(root.stateWord).arg(root.errorCode) : qsTr("%1 %2", "command, state").arg(root.command).arg(root.stateWord)
}
