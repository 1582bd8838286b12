// SPDX-License-Identifier: GPL-3.0-or-later
// Written by generate.py from resources/tokens.json: change the tokens, not this file.
import QtQuick

QtObject {
    id: types

    property real scale: 1
    readonly property string sans: "Amps Sans"
    readonly property string mono: "JetBrains Mono"
    readonly property int weightRegular: 400
    readonly property int weightMedium: 500
    readonly property int weightSemibold: 600

    readonly property TypeStyle figureXL: TypeStyle {
        scale: types.scale
        family: types.sans
        baseSize: 40
        baseLine: 44
        weight: 600
        baseTracking: -0.8
    }
    readonly property TypeStyle figureL: TypeStyle {
        scale: types.scale
        family: types.sans
        baseSize: 28
        baseLine: 32
        weight: 600
        baseTracking: -0.5
    }
    readonly property TypeStyle figureM: TypeStyle {
        scale: types.scale
        family: types.sans
        baseSize: 20
        baseLine: 24
        weight: 600
        baseTracking: -0.2
    }
    readonly property TypeStyle figureS: TypeStyle {
        scale: types.scale
        family: types.sans
        baseSize: 15
        baseLine: 20
        weight: 600
        baseTracking: 0
    }
    readonly property TypeStyle title1: TypeStyle {
        scale: types.scale
        family: types.sans
        baseSize: 20
        baseLine: 28
        weight: 600
        baseTracking: -0.2
    }
    readonly property TypeStyle title2: TypeStyle {
        scale: types.scale
        family: types.sans
        baseSize: 16
        baseLine: 24
        weight: 600
        baseTracking: -0.1
    }
    readonly property TypeStyle title3: TypeStyle {
        scale: types.scale
        family: types.sans
        baseSize: 14
        baseLine: 20
        weight: 600
        baseTracking: 0
    }
    readonly property TypeStyle body: TypeStyle {
        scale: types.scale
        family: types.sans
        baseSize: 13
        baseLine: 20
        weight: 400
        baseTracking: 0
    }
    readonly property TypeStyle bodyStrong: TypeStyle {
        scale: types.scale
        family: types.sans
        baseSize: 13
        baseLine: 20
        weight: 500
        baseTracking: 0
    }
    readonly property TypeStyle label: TypeStyle {
        scale: types.scale
        family: types.sans
        baseSize: 12
        baseLine: 16
        weight: 500
        baseTracking: 0
    }
    readonly property TypeStyle caption: TypeStyle {
        scale: types.scale
        family: types.sans
        baseSize: 12
        baseLine: 16
        weight: 400
        baseTracking: 0
    }
    readonly property TypeStyle micro: TypeStyle {
        scale: types.scale
        family: types.sans
        baseSize: 11
        baseLine: 16
        weight: 500
        baseTracking: 0.1
    }
    readonly property TypeStyle overline: TypeStyle {
        scale: types.scale
        family: types.sans
        baseSize: 11
        baseLine: 16
        weight: 600
        baseTracking: 0.5
    }
    readonly property TypeStyle code: TypeStyle {
        scale: types.scale
        family: types.mono
        baseSize: 12
        baseLine: 18
        weight: 400
        baseTracking: 0
    }
}
