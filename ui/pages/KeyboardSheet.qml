// SPDX-License-Identifier: GPL-3.0-or-later
// Every key of the application. What `sequences` names is declared as a Shortcut somewhere and the other way round
// (tests/house checks it); `keys` are handled by the control that has the focus.
import QtQuick
import Fleet.Dialogs

ShortcutSheet {
    groups: [
        {
            title: qsTr("EVERYWHERE"),
            keys: [
                { sequences: ["Ctrl+K"], text: qsTr("Command palette: commands, devices, pages, settings") },
                { keys: ["Ctrl+Enter"], text: qsTr("In the palette: a device beside the page on screen") },
                { sequences: ["/", "Ctrl+F"], text: qsTr("Search the fleet") },
                { sequences: ["Ctrl+1"], text: qsTr("Fleet") },
                { sequences: ["Ctrl+2"], text: qsTr("Actions") },
                { sequences: ["Ctrl+3"], text: qsTr("History") },
                { sequences: ["Ctrl+5"], text: qsTr("Audit") },
                { sequences: ["Ctrl+6"], text: qsTr("Inspector") },
                { sequences: ["Ctrl+7", "Ctrl+,"], text: qsTr("Settings") },
                { sequences: ["Ctrl+B"], text: qsTr("Narrow the rail") },
                { sequences: ["F5"], text: qsTr("Read everything again") },
                { sequences: ["F6", "Shift+F6"], text: qsTr("Next and previous part of the window") },
                { sequences: ["Ctrl++", "Ctrl+=", "Ctrl+-", "Ctrl+0"], text: qsTr("Text size: larger, smaller, as it was") },
                { sequences: ["Ctrl+Shift+L"], text: qsTr("Dark or light") },
                { sequences: ["Ctrl+Z"], text: qsTr("Undo a name, tag or note") },
                { sequences: ["F1"], text: qsTr("Manual, at the page that fits") },
                { sequences: ["?"], text: qsTr("These keys") }
            ]
        },
        {
            title: qsTr("DEVICE"),
            keys: [
                { sequences: ["C"], text: qsTr("Commands") },
                { sequences: ["S"], text: qsTr("Settings of the device") },
                { sequences: ["A"], text: qsTr("Actions of the device") },
                { sequences: ["E"], text: qsTr("Explain it, for a ticket") },
                { sequences: ["I"], text: qsTr("Its requests in the Inspector") },
                { sequences: ["[", "]"], text: qsTr("Previous and next device of the list") },
                { sequences: ["Ctrl+Shift+R"], text: qsTr("Pull fresh") },
                { sequences: ["Alt+Left"], text: qsTr("Back to the fleet") }
            ]
        },
        {
            title: qsTr("VIEWS OF THE FLEET"),
            keys: [
                { keys: ["F2", "←", "→", "Esc"], text: qsTr("Cards: to the buttons of a card, along them, and back") },
                { keys: ["Shift+↑", "Shift+↓"], text: qsTr("Table: choose several rows") },
                { keys: ["Ctrl+A", "Ctrl+C"], text: qsTr("Table: choose all rows, copy what is chosen") },
                { keys: ["←", "→"], text: qsTr("Table, cards: close and open a group") },
                { keys: ["F"], text: qsTr("On the head of a group: show this group alone") },
                { keys: ["Alt+←", "Alt+→"], text: qsTr("Table, on the head of a column: move the column") },
                { keys: ["Alt+-", "Alt++"], text: qsTr("Table, on the head of a column: narrower, wider") },
                { keys: ["←", "→", "Enter"], text: qsTr("Map, on a distribution: from bar to bar; show its devices") },
                { keys: ["↑", "←", "Enter"], text: qsTr("Matrix: up to the heads, over to the names; show their devices") }
            ]
        },
        {
            title: qsTr("TIME"),
            keys: [
                { keys: ["←", "→"], text: qsTr("Chart: read the values") },
                { keys: ["Shift+←", "Shift+→"], text: qsTr("Chart: earlier, later") },
                { keys: [qsTr("Ctrl+Wheel"), qsTr("Drag")], text: qsTr("Chart: closer and farther; earlier and later") },
                { keys: ["←", "→", "Enter"], text: qsTr("Time line of the actions: from action to action; open it") },
                { keys: ["PgUp", "PgDn"], text: qsTr("Time line of the actions: earlier, later") },
                { keys: ["+", "-", "Home"], text: qsTr("Chart, time line of the actions: closer, farther, back to now") },
                { keys: ["←", "→", "PgUp", "PgDn"], text: qsTr("Past of the fleet: by a minute, with Shift by 15; by an hour") }
            ]
        },
        {
            title: qsTr("LISTS AND FORMS"),
            keys: [
                { keys: ["↑", "↓", "Home", "End"], text: qsTr("Move in a list") },
                { keys: ["PgUp", "PgDn"], text: qsTr("By a page, in a list and in a dialog") },
                { keys: ["Enter"], text: qsTr("Open what is chosen") },
                { keys: ["Space"], text: qsTr("Choose; hold it down to send in LIVE") },
                { keys: ["↑", "↓", "PgUp", "PgDn"], text: qsTr("Change a value by one step, by ten") },
                { keys: ["Tab", "Shift+Tab"], text: qsTr("Next and previous control") },
                { keys: ["Esc"], text: qsTr("Cancel; in a confirmation that is always safe") }
            ]
        }
    ]
}
