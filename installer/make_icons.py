#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws amps-fleet.svg in every size that desktops ask for, and packs them for Windows (.ico) and macOS (.icns).

usage: make_icons.py        (needs rsvg-convert, package librsvg2-bin; run it when the drawing changes)
"""

import os
import struct
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
ICO = (16, 24, 32, 48, 64, 128, 256)


def main():
    folder = os.path.join(HERE, "icons")
    os.makedirs(folder, exist_ok=True)
    pictures = {}
    for edge in SIZES:
        path = os.path.join(folder, f"amps-fleet-{edge}.png")
        subprocess.run(["rsvg-convert", "-w", str(edge), "-h", str(edge), "-o", path, os.path.join(HERE, "amps-fleet.svg")],
                       check=True)
        with open(path, "rb") as file:
            pictures[edge] = file.read()
    # Both containers hold PNGs as they are.
    head, body = struct.pack("<HHH", 0, 1, len(ICO)), b""
    for edge in ICO:
        head += struct.pack("<BBBBHHII", edge % 256, edge % 256, 0, 0, 1, 32, len(pictures[edge]),
                            6 + 16 * len(ICO) + len(body))
        body += pictures[edge]
    with open(os.path.join(folder, "amps-fleet.ico"), "wb") as file:
        file.write(head + body)
    parts = b"".join(kind + struct.pack(">I", 8 + len(pictures[edge])) + pictures[edge] for edge, kind in ICNS.items())
    with open(os.path.join(folder, "amps-fleet.icns"), "wb") as file:
        file.write(b"icns" + struct.pack(">I", 8 + len(parts)) + parts)


if __name__ == "__main__":
    main()
