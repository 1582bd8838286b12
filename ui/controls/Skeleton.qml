// SPDX-License-Identifier: GPL-3.0-or-later
// A block where something is being loaded. Pulses while `running`; still when motion is reduced. Show it only after
// 200 ms of waiting. Set width, height and radius.
import QtQuick
import Fleet.Theme

Rectangle {
    id: root

    property bool running: true

    implicitWidth: Theme.px(120)
    implicitHeight: Theme.px(14)
    radius: Theme.radius.sm
    color: Theme.color.surfacePressed
    opacity: Theme.opacity.skeletonMax
    Accessible.ignored: true

    SequentialAnimation on opacity {
        running: root.running && root.visible && !Theme.reducedMotion
        loops: Animation.Infinite
        NumberAnimation {
            to: Theme.opacity.skeletonMin
            duration: 600
        }
        NumberAnimation {
            to: Theme.opacity.skeletonMax
            duration: 600
        }
    }
}
