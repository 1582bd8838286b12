// SPDX-License-Identifier: GPL-3.0-or-later
// What most runs never ask for, a dialog for example: made when it is asked for, and kept from then on.
import QtQuick

Item {
    id: root

    default property Component component: null
    property url content // of a file, instead of a component
    property var properties: ({}) // that it is made with
    property QtObject item: null // once it was asked for; nobody else sets it

    function made(): var {
        if (!item) {
            const from = component ?? Qt.createComponent(content);
            item = from.createObject(root, properties) as QtObject;
            if (!item)
                throw new Error(from.errorString());
        }
        return item;
    }
}
