// SPDX-License-Identifier: GPL-3.0-or-later
// Frame and plate together, above everything else in the window, scrims and dialogs included. Declare it anywhere in the
// window (once); it puts itself on top and takes the whole window. Leave `inset` free on all edges.
//   environment; collapsed (narrow rail: the plate keeps 168); plateWidth, plateHeight, inset: what to leave free
import QtQuick
import QtQuick.Templates as T

Item {
    id: root

    required property string environment
    property bool collapsed: false
    readonly property real inset: frame.thickness
    readonly property Item overlay: T.Overlay.overlay
    readonly property real plateWidth: plate.width
    readonly property real plateHeight: plate.height

    // This item stays where it was declared and only knows its window; what is seen lives beside the popups' overlay.
    Item {
        parent: root.overlay ? root.overlay.parent : root
        anchors.fill: parent
        // The overlay that Qt Quick Controls puts popups into has 1000001.
        z: 1000002

        EnvironmentPlate {
            id: plate

            anchors.left: parent.left
            anchors.leftMargin: root.inset
            y: root.inset
            width: implicitWidth
            environment: root.environment
        }
        EnvironmentFrame {
            id: frame

            anchors.fill: parent
            environment: root.environment
        }
    }
}
