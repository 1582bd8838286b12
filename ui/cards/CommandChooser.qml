// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that a device declares: a well of segments for up to three, a list of radio rows from four.
//   commands [{verb, icon, detail (in words), executions ["immediate", "scheduled", "windowed"], enabled}], current (bind it)
//   chosen(verb). Verbs are shown as the API spells them. objectName of a choice: command:<verb>
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls

Item {
    id: root

    property var commands: []
    property string current
    readonly property bool listed: commands.length > 3

    signal chosen(verb: string)

    function verbIcon(verb: string): string {
        if (/discharge|export|boost_out/i.test(verb))
            return "op-out";
        if (/charge|import/i.test(verb))
            return "op-in";
        if (/^auto|schedule/i.test(verb))
            return "op-auto";
        if (/heat/i.test(verb))
            return "op-heat";
        if (/cool/i.test(verb))
            return "op-cool";
        if (/idle|off|stop|pause/i.test(verb))
            return "op-idle";
        if (/standby/i.test(verb))
            return "op-standby";
        return "nav-actions";
    }
    function executionIcons(executions: var): var {
        const icons = [];
        for (let i = 0; i < (executions ?? []).length; ++i) {
            const word = executions[i];
            icons.push(word === "immediate" ? "nav-actions" : word === "scheduled" ? "calendar" : "status-scheduled");
        }
        return icons;
    }

    implicitWidth: Theme.px(344)
    implicitHeight: listed ? list.implicitHeight + 2 * Theme.space.s1 : Theme.px(36)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Command")

    Segmented {
        anchors.fill: parent
        visible: !root.listed
        fill: true
        name: qsTr("Command")
        namePrefix: "command:"
        options: root.listed ? [] : root.commands.map(command => ({
                    value: command.verb,
                    text: command.verb,
                    detail: command.detail ?? "",
                    icon: command.icon ?? root.verbIcon(command.verb),
                    enabled: command.enabled ?? true
                }))
        currentValue: root.current
        onActivated: value => root.chosen(value)
    }
    Panel {
        anchors.fill: parent
        kind: "inset"
        visible: root.listed

        Column {
            id: list

            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s1
            y: Theme.space.s1
            width: parent.width - 2 * anchors.leftMargin

            Repeater {
                model: root.listed ? root.commands.length : 0

                RadioRow {
                    id: choice

                    required property int index
                    readonly property var command: root.commands[index] ?? ({})

                    objectName: "command:" + (command.verb ?? "")
                    width: list.width
                    mono: true
                    text: command.verb ?? ""
                    detail: command.detail ?? ""
                    icons: root.executionIcons(command.executions)
                    enabled: command.enabled ?? true
                    checked: command.verb === root.current
                    onClicked: root.chosen(choice.command.verb)
                    Keys.onUpPressed: choice.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    Keys.onDownPressed: choice.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                }
            }
        }
    }
}
