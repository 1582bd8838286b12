// SPDX-License-Identifier: GPL-3.0-or-later
// The toasts of a window, newest at the bottom. Anchor it to the bottom right.
//   show(text, tone, environment, actionText) -> a number; activated(number) when its action was pressed; count
pragma ComponentBehavior: Bound
import QtQuick
import Fleet.Theme

Item {
    id: root

    property int most: 4
    readonly property int count: toasts.count

    signal activated(number: int)

    function show(text: string, tone: string, environment: string, actionText: string): int {
        state.number += 1;
        // The oldest that may leave makes room; where all are failures, the oldest failure.
        if (toasts.count >= root.most) {
            let oldest = 0;
            for (let i = toasts.count - 1; i >= 0; --i) {
                if (toasts.get(i).tone !== "danger")
                    oldest = i;
            }
            toasts.remove(oldest);
        }
        toasts.append({
            number: state.number,
            text: text,
            tone: tone,
            environment: environment,
            actionText: actionText
        });
        return state.number;
    }
    function dismiss(number: int) {
        for (let i = 0; i < toasts.count; ++i) {
            if (toasts.get(i).number === number) {
                toasts.remove(i);
                return;
            }
        }
    }

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    QtObject {
        id: state

        property int number: 0
    }
    ListModel {
        id: toasts
    }
    Column {
        id: column

        spacing: Theme.space.s2

        Repeater {
            model: toasts

            Toast {
                id: toast

                required property int number
                required text
                required tone
                required environment
                required actionText

                objectName: "toast:" + number
                onDismissed: root.dismiss(toast.number)
                onTriggered: {
                    root.activated(toast.number);
                    root.dismiss(toast.number);
                }
            }
        }
    }
}
