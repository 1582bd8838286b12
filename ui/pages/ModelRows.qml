// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of an item model as a plain list of objects, for the few components that take lists. For short models only.
//   source (the model), roles (names to copy), rows (the result; replaced as a whole when anything changes)
pragma ComponentBehavior: Bound
import QtQuick
import QtQml

Item {
    id: root

    required property var source
    required property var roles
    property var rows: []

    function collect(): void {
        const found = [];
        for (let i = 0; i < objects.count; ++i) {
            const object = objects.objectAt(i) as ModelRow;
            if (!object || !object.model)
                continue;
            const row = {};
            for (const role of roles)
                row[role] = object.model[role];
            found.push(row);
        }
        rows = found;
    }

    visible: false

    // Once for any number of changes in one turn of the event loop.
    Timer {
        id: later
        interval: 0
        onTriggered: root.collect()
    }

    Instantiator {
        id: objects
        model: root.source
        delegate: ModelRow {}
        onObjectAdded: later.restart()
        onObjectRemoved: later.restart()
    }
    Connections {
        target: root.source
        function onDataChanged(): void {
            later.restart();
        }
        function onModelReset(): void {
            later.restart();
        }
    }
}
