#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a language that nobody speaks: every text of a .ts file with accents, 40 % longer and in brackets.

usage: pseudo.py TEMPLATE.ts OUT.ts

A window in it shows at a glance what was never given to the translators (no brackets), what has no room for a longer
language (the closing bracket is missing), and what was put together from pieces (brackets in the middle).
Placeholders, markup and line ends stay as they are.
"""

import re
import sys
import xml.etree.ElementTree as ElementTree

ACCENTED = str.maketrans("ACEGILNORSUYZaceginorsuyz", "ÅÇÉĜÎĻÑÖŔŠÛÝŽåçéĝîñöŕšûýž")
KEPT = re.compile(r"(%L?\d+|%L?n|<[^>]*>|&\w+;|\n)")
LONGER = 1.4


def pseudo(text):
    words = "".join(part if KEPT.fullmatch(part) else part.translate(ACCENTED) for part in KEPT.split(text))
    length = len(KEPT.sub("", text))
    # Short words grow most when they are translated, but an axis label of two letters is no word.
    more = max(1 if length > 2 else 0, round(length * (LONGER - 1)))
    return "⟦" + words + "~" * more + "⟧"


def main():
    if len(sys.argv) != 3:
        print(__doc__.strip().split("\n\n")[1], file=sys.stderr)
        return 2
    tree = ElementTree.parse(sys.argv[1])
    root = tree.getroot()
    root.set("language", "en")
    count = 0
    for message in root.iter("message"):
        source = message.findtext("source")
        translation = message.find("translation")
        for child in list(translation):
            translation.remove(child)
        translation.attrib.pop("type", None)
        if message.get("numerus") == "yes":
            for _ in range(2):
                ElementTree.SubElement(translation, "numerusform").text = pseudo(source)
            translation.text = None
        else:
            translation.text = pseudo(source)
        count += 1
    tree.write(sys.argv[2], encoding="utf-8", xml_declaration=True)
    print(f"{count} texts")
    return 0 if count else 1


if __name__ == "__main__":
    sys.exit(main())
