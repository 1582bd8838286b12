// SPDX-License-Identifier: GPL-3.0-or-later
// What cards are ordered by, and which end comes first. A table is sorted by its heads; cards have none.
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme
import Fleet.Controls
import Fleet.Devices
import "words.js" as Words

Row {
    id: root

    required property DeviceListModel fleet
    required property FleetTable table // whose columns there are

    spacing: Theme.space.s1

    AppComboBox {
        objectName: "cardOrder"
        width: Theme.px(170)
        name: qsTr("Sort")
        options: Words.orders({ value: "attention", text: qsTr("Attention first") }, root.table.allColumns, key => root.table.sortKeyOf(key))
        // Without another order it is that of the model.
        chosenValue: root.fleet.attentionFirst ? "attention" : root.fleet.sortKey.length > 0 ? root.fleet.sortKey : "model"
        onEdited: value => {
            if (value !== "attention")
                root.fleet.sortBy(value, false);
            root.fleet.setAttentionFirst(value === "attention");
        }
    }
    IconButton {
        objectName: "cardDirection"
        visible: !root.fleet.attentionFirst
        outlined: true
        name: root.fleet.sortDescending ? qsTr("Largest first; change to smallest first") : qsTr("Smallest first; change to largest first")
        iconName: root.fleet.sortDescending ? "arrow-down" : "arrow-up"
        onClicked: root.fleet.sortBy(root.fleet.sortKey.length > 0 ? root.fleet.sortKey : "model", !root.fleet.sortDescending)
    }
}
