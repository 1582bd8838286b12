#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at every page in a language that is 40 % longer, and at every page mirrored.

usage: tst_languages.py AMPS_FLEET ROOT [unittest options]

The window itself says which texts show, where, and which were cut (--texts). In the made-up language every text that a
translator was given stands in brackets, so what stands in none was never given to one, unless it is what the fleet
itself says: names, ids, the API's words, numbers and units.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import unittest

import driver

FLEET = ROOT = ""
PAGES = ["fleet", "fleet:table", "fleet:map", "customers", "actions", "audit", "inspector", "settings", "palette", "onboarding",
         "device:first:battery", "device:first:ev-charger", "device:first:hvac", "device:first:vehicle",
         "confirm:first:charge"]
# Said the same in every language: units, keys of the keyboard, names of things.
SAME = {"kW", "MW", "W", "kWh", "MWh", "%", "°C", "°F", "A", "V", "min", "s", "h", "km", "mi", "DEMO", "SANDBOX", "LIVE",
        "UTC", "GMT", "Ctrl", "Shift", "Alt", "Esc", "Enter", "Amps", "Fleet", "curl", "JSON", "CSV", "API", "id", "English"}
WORD = re.compile(r"[A-Za-zÀ-ÿ]{2,}")


def say(*arguments):
    return subprocess.run(arguments, capture_output=True, text=True, check=True, timeout=120).stdout


class Languages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="amps-fleet-languages-")
        template, pseudo, cls.words = (os.path.join(cls.folder, name) for name in ("en.ts", "pseudo.ts", "pseudo.qm"))
        tools = os.path.join(ROOT, "translations")
        say(sys.executable, os.path.join(tools, "translate.py"), "template", template)
        say(sys.executable, os.path.join(tools, "pseudo.py"), template, pseudo)
        folder = say("qtpaths6", "--query", "QT_INSTALL_BINS").strip()
        say(os.path.join(folder, "lrelease"), pseudo, "-qm", cls.words)
        # Whatever the fleet itself says.
        cls.own = set(SAME)
        env = driver.environment(driver.fresh_home("data"))
        out = subprocess.run([FLEET, "fleet", "--json", "--demo", "--start", driver.START], env=env, capture_output=True,
                             text=True, check=True, timeout=60).stdout
        for line in out.splitlines():
            device = json.loads(line)
            device.pop("sentence", None)
            for text in cls.strings(device):
                cls.own.update(WORD.findall(text))
                cls.own.update(word.lower() for word in WORD.findall(text))
                cls.own.update(word.capitalize() for word in WORD.findall(text))
                cls.own.update(WORD.findall(re.sub(r"([a-z])([A-Z])", r"\1 \2", text).replace("_", " ")))
        cls.own.update(word.lower() for word in list(cls.own))
        cls.own.update(word.capitalize() for word in list(cls.own))

    @classmethod
    def strings(cls, value):
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            for key, each in value.items():
                yield key
                yield from cls.strings(each)
        elif isinstance(value, list):
            for each in value:
                yield from cls.strings(each)

    def texts(self, page, *arguments, size="1440x900"):
        name = re.sub(r"\W", "-", page) + "-" + "-".join(a.strip("-") for a in arguments if "/" not in a) + size
        picture, texts = (os.path.join(self.folder, name + end) for end in (".png", ".jsonl"))
        env = driver.environment(driver.fresh_home("pictures"))
        subprocess.run([FLEET, *([] if page == "onboarding" else ["--demo", "--start", driver.START]), "--page", page, "--size", size,
                        "--screenshot", picture, "--texts", texts, *arguments], env=env, check=True, timeout=90)
        with open(texts, encoding="utf-8") as file:
            return [json.loads(line) for line in file]

    def test_every_text_can_be_translated_and_has_room(self):
        loose, cut = [], []
        count = 0
        for page in PAGES:
            for text in self.texts(page, "--words", self.words):
                count += 1
                words = text["text"]
                if text["cut"] and not text["hint"]:
                    cut.append(f"{page}: {words!r} at {text['path']}, {text['width']} of {text['paintedWidth']} px")
                if text["mono"] or text["input"]:
                    continue
                outside = re.sub(r"⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*(⟧|…|$)", " ", words)
                unknown = [word for word in WORD.findall(outside) if word not in self.own]
                if unknown:
                    loose.append(f"{page}: {words!r} at {text['path']}: {unknown}")
        print(f"{count} texts on {len(PAGES)} pages; {len(loose)} never given to a translator, {len(cut)} cut", file=sys.stderr)
        self.assertEqual((loose, cut), ([], []), "\n" + "\n".join(loose + cut))

    def overlaps(self, texts):
        found = set()
        shown = [t for t in texts if t["whole"] and t["width"] > 2 and not t["input"]]
        for i, a in enumerate(shown):
            for b in shown[:i]:
                wide = min(a["x"] + a["width"], b["x"] + b["width"]) - max(a["x"], b["x"])
                high = min(a["y"] + a["height"], b["y"] + b["height"]) - max(a["y"], b["y"])
                if wide > 6 and high > 8:
                    found.add(tuple(sorted((a["text"], b["text"]))))
        return found

    def test_mirrored_pages_have_nothing_on_top_of_each_other(self):
        bad = []
        for page in PAGES:
            straight, mirrored = self.texts(page), self.texts(page, "--mirrored")
            for pair in sorted(self.overlaps(mirrored) - self.overlaps(straight)):
                bad.append(f"{page}: {pair[0]!r} and {pair[1]!r}")
            # It really is mirrored: the rail's words went to the other side.
            if page not in ("onboarding", "palette"):
                x = [t["x"] for t in mirrored if t["text"] in ("Settings", "Inspector")]
                self.assertTrue(x and max(x) > 1000, f"{page}: the rail is at {x}")
        self.assertEqual(bad, [], "\n" + "\n".join(bad))


if __name__ == "__main__":
    FLEET, ROOT = (os.path.abspath(path) for path in sys.argv[1:3])
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)
