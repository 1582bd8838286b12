// SPDX-License-Identifier: GPL-3.0-or-later
// One icon of resources/icons, drawn in one colour and sharp at the screen's pixel ratio.
//   name   file name without ".svg"; empty draws nothing
//   color  any colour of the theme
//   size   edge in px, already scaled (Theme.size.icon); decoration only: the control that holds it carries the name
import QtQuick

Item {
    id: root

    property string name
    property color color: Theme.color.textSecondary
    property real size: Theme.size.icon

    // What points along the line of reading turns round with it.
    readonly property bool directed: /^((arrow|chevron)-(left|right)|undo|send|minimize-rail|external)$/.test(name)

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Image {
        readonly property int pixels: Math.ceil(root.size * Theme.pixelRatio)

        anchors.centerIn: parent
        width: root.size
        height: root.size
        sourceSize.width: pixels
        sourceSize.height: pixels
        source: root.name.length > 0 ? "image://icon/" + root.name + "/" + root.color.toString().slice(1) : ""
        // Drawn at its own size: smoothing would only blur it.
        smooth: false
        mirror: root.directed && root.LayoutMirroring.enabled
        Accessible.ignored: true
    }
}
