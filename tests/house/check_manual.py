#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every link of the manual leads somewhere, every page can be reached, every error code is explained.

usage: check_manual.py ROOT

Pages are resources/manual/LANGUAGE/*.md; pictures lie beside them for all languages. English is the whole manual; another
language may lack pages (the English one is shown), but what it has must hold together.
"""

import os
import re
import sys

LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]*)\)")


def anchor(heading):
    return re.sub(r"[^\w -]", "", heading.lower()).strip().replace(" ", "-")


def without_code(text):
    return re.sub(r"`[^`\n]*`", "", re.sub(r"^(?: {4}|\t).*$", "", text, flags=re.MULTILINE))


def check(root):
    faults = []
    manual = os.path.join(root, "resources/manual")
    with open(os.path.join(root, "app/manual.cpp"), encoding="utf-8") as file:
        asked = set(re.findall(r'u"([a-z-]+)"_s, *QT_TR', file.read()))
    with open(os.path.join(root, "tests/actions/errorcodes.txt"), encoding="utf-8") as file:
        codes = {line.strip() for line in file if line.strip() and not line.startswith("#")}
    english = {name for name in os.listdir(os.path.join(manual, "en")) if name.endswith(".md")}
    used = set()
    count = 0
    for language in sorted(os.listdir(manual)):
        folder = os.path.join(manual, language)
        if language == "pictures" or not os.path.isdir(folder):
            continue
        reached, waiting = set(), ["index.md"]
        while waiting:
            page = waiting.pop()
            path = os.path.join(folder, page)
            if page in reached or not os.path.exists(path):
                continue
            reached.add(page)
            with open(path, encoding="utf-8") as file:
                text = file.read()
            where = f"resources/manual/{language}/{page}"
            if not text.startswith("# "):
                faults.append(f"{where}: does not begin with its title")
            for picture, words, target in LINK.findall(without_code(text)):
                count += 1
                if not words.strip():
                    faults.append(f"{where}: {target} has no words")
                if picture:
                    used.add(target)
                    if not os.path.exists(os.path.join(manual, "pictures", target)):
                        faults.append(f"{where}: there is no picture {target}")
                    continue
                if target.startswith("https://"):
                    continue
                name, _, mark = target.partition("#")
                name = name or page
                if name not in english:
                    faults.append(f"{where}: there is no page {name}")
                    continue
                source = os.path.join(folder, name)
                if not os.path.exists(source):
                    source = os.path.join(manual, "en", name)
                if mark:
                    with open(source, encoding="utf-8") as file:
                        marks = {anchor(each) for each in re.findall(r"^#+ (.*)$", file.read(), re.MULTILINE)}
                    if mark not in marks:
                        faults.append(f"{where}: {name} has no heading #{mark}")
                waiting.append(name)
        here = {name for name in os.listdir(folder) if name.endswith(".md")}
        for page in sorted(here - reached):
            faults.append(f"resources/manual/{language}/{page}: no page leads here")
        if language == "en":
            for page in sorted(asked):
                if page + ".md" not in here:
                    faults.append(f"app/manual.cpp: there is no page {page}")
            for page in sorted(here - {name + ".md" for name in asked}):
                faults.append(f"resources/manual/en/{page}: app/manual.cpp does not list it")
        trouble = os.path.join(folder, "troubleshooting.md")
        if os.path.exists(trouble):
            with open(trouble, encoding="utf-8") as file:
                text = file.read()
            faults += [f"resources/manual/{language}/troubleshooting.md: {code} is not explained" for code in sorted(codes) if f"`{code}`" not in text]
    for picture in sorted(set(os.listdir(os.path.join(manual, "pictures"))) - used):
        faults.append(f"resources/manual/pictures/{picture}: no page shows it")
    if count < 20:
        faults.append(f"only {count} links found: nothing was proved")
    return faults, count


def main():
    if len(sys.argv) != 2:
        print(__doc__.strip().split("\n\n")[1], file=sys.stderr)
        return 2
    faults, count = check(sys.argv[1])
    for fault in faults:
        print(fault)
    print(f"{count} links, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
