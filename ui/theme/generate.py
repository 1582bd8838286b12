#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the Theme*.qml files that mirror resources/tokens.json. Run by hand after the tokens change:

    python3 ui/theme/generate.py

The files are checked in, so that building needs no Python; tests/ui/tst_tokens.cpp compares them with the tokens.
"""
import json
import pathlib

HERE = pathlib.Path(__file__).resolve().parent
TOKENS = json.loads((HERE / "../../resources/tokens.json").read_text())
HEAD = "// SPDX-License-Identifier: GPL-3.0-or-later\n// Written by generate.py from resources/tokens.json: change the tokens, not this file.\nimport QtQuick\n\n"

# High contrast: hairlines become control borders, tints become the canvas (design: accessibility), and what is read is
# lighter: 7 to 1 on every surface (tests/ui/tst_colours.cpp).
HAIRLINES = {"borderSubtle", "borderDefault", "borderControl", "chartGrid"}
LIFTED = {"textPrimary": "#FFFFFF", "textSecondary": "#EAEDF1", "textTertiary": "#D5D9DE"}
EDGE = "#9CA3AB"


def write(name, lines):
    (HERE / name).write_text(HEAD + "QtObject {\n" + "\n".join(lines) + "\n}\n")


def number(value):
    return repr(value)


dark, light = TOKENS["color"]["dark"], TOKENS["color"]["light"]
assert dark.keys() == light.keys()
lines = [
    '    id: colors',
    '',
    '    // "dark", "light" or "contrast" (dark, with hairlines as control borders and without tints).',
    '    property string scheme: "dark"',
    '    readonly property bool light: scheme === "light"',
    '    readonly property bool contrast: scheme === "contrast"',
    '',
]
for name, value in dark.items():
    contrast = LIFTED.get(name, value)
    if name in HAIRLINES:
        contrast = EDGE
    elif name.endswith("Tint") or name == "surfaceSelected":
        contrast = dark["surfaceCanvas"]
    other = f'"{value}"' if contrast == value else f'colors.contrast ? "{contrast}" : "{value}"'
    lines.append(f'    readonly property color {name}: colors.light ? "{light[name]}" : {other}')
write("ThemeColors.qml", lines)

# Lengths grow with the text; lines, and what depends on the screen rather than on the text, do not.
FIXED_SIZES = {"heatCell", "heatGap", "contentMax", "windowMinWidth", "windowMinHeight"}
for file, key, fixed in (("ThemeSpaces.qml", "space", {"s0", "hair"}), ("ThemeSizes.qml", "size", FIXED_SIZES)):
    lines = ["    id: lengths", "", "    property real scale: 1", ""]
    for name, value in TOKENS[key].items():
        text = number(value) if name in fixed else f"Math.round({number(value)} * lengths.scale)"
        lines.append(f"    readonly property real {name}: {text}")
    write(file, lines)

for file, key in (("ThemeRadii.qml", "radius"), ("ThemeStrokes.qml", "stroke"), ("ThemeOpacities.qml", "opacity")):
    write(file, [f"    readonly property real {n}: {number(v)}" for n, v in TOKENS[key].items()])

write("ThemeFreshness.qml", [f"    readonly property int {n}: {v}" for n, v in TOKENS["freshness"].items()])

motion = TOKENS["motion"]
reduced = motion["reduced"]
lines = ["    id: motion", "", "    property bool isReduced: false", ""]
for name, value in motion.items():
    if name == "reduced":
        continue
    if isinstance(value, list):
        # An easing curve for QML ends in the point 1, 1.
        curve = ", ".join(number(v) for v in value + [1.0, 1.0])
        lines.append(f"    readonly property var {name}: [{curve}]")
    elif name in reduced and reduced[name] != value:
        lines.append(f"    readonly property int {name}: motion.isReduced ? {reduced[name]} : {value}")
    else:
        lines.append(f"    readonly property int {name}: {value}")
write("ThemeMotions.qml", lines)

types = TOKENS["type"]
lines = [
    "    id: types", "", "    property real scale: 1",
    f'    readonly property string sans: "{types["fontSans"]}"',
    f'    readonly property string mono: "{types["fontMono"]}"',
    f'    readonly property int weightRegular: {types["weightRegular"]}',
    f'    readonly property int weightMedium: {types["weightMedium"]}',
    f'    readonly property int weightSemibold: {types["weightSemibold"]}',
    "",
]
for name, style in types["scale"].items():
    family = "mono" if name == "code" else "sans"
    lines += [
        f"    readonly property TypeStyle {name}: TypeStyle {{",
        f"        scale: types.scale",
        f"        family: types.{family}",
        f"        baseSize: {style['size']}",
        f"        baseLine: {style['line']}",
        f"        weight: {style['weight']}",
        f"        baseTracking: {number(style['tracking'])}",
        "    }",
    ]
write("ThemeTypes.qml", lines)
