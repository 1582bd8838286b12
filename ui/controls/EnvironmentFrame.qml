// SPDX-License-Identifier: GPL-3.0-or-later
// The frame around the whole window that says which environment this is. Fill the window with it and keep it on top of
// scrims and dialogs: see EnvironmentIdentity, which does. Takes no input.
//   environment "demo" (dashed 2 px) | "sandbox" (2 px) | "live" (4 px);  thickness: room to leave inside
import QtQuick
import QtQuick.Shapes
import Fleet.Theme

Item {
    id: root

    required property string environment
    readonly property bool dashed: Theme.environmentKey(environment) === "demo"
    readonly property real thickness: Theme.environmentFrameWidth(environment)
    readonly property color lineColor: Theme.environmentFrame(environment)

    Accessible.ignored: true

    // Four thin items: one as large as the window would be repainted with everything beneath it.
    component Edge: Item {
        id: edge

        required property bool dashed
        required property color lineColor
        required property real thickness
        property bool vertical: false

        Rectangle {
            anchors.fill: parent
            visible: !edge.dashed
            color: edge.lineColor
        }
        Shape {
            anchors.fill: parent
            visible: edge.dashed
            ShapePath {
                fillColor: "transparent"
                strokeColor: edge.lineColor
                strokeWidth: edge.thickness
                strokeStyle: ShapePath.DashLine
                capStyle: ShapePath.FlatCap
                // 8 px on, 6 px off, in units of the line's width.
                dashPattern: [4, 3]
                startX: edge.vertical ? edge.width / 2 : 0
                startY: edge.vertical ? 0 : edge.height / 2
                PathLine {
                    x: edge.vertical ? edge.width / 2 : edge.width
                    y: edge.vertical ? edge.height : edge.height / 2
                }
            }
        }
    }

    Edge {
        dashed: root.dashed
        lineColor: root.lineColor
        thickness: root.thickness
        width: root.width
        height: root.thickness
    }
    Edge {
        dashed: root.dashed
        lineColor: root.lineColor
        thickness: root.thickness
        y: root.height - root.thickness
        width: root.width
        height: root.thickness
    }
    Edge {
        dashed: root.dashed
        lineColor: root.lineColor
        thickness: root.thickness
        vertical: true
        width: root.thickness
        height: root.height
    }
    Edge {
        dashed: root.dashed
        lineColor: root.lineColor
        thickness: root.thickness
        vertical: true
        x: root.width - root.thickness
        width: root.thickness
        height: root.height
    }
}
