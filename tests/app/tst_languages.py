#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at every page in a language that is 40 % longer, and at every page mirrored.

usage: tst_languages.py AMPS_FLEET ROOT [unittest options]

The window itself says which texts show, where, and which were cut (--texts). In the made-up language every text that a
translator was given stands in brackets, so what stands in none was never given to one, unless it is what the fleet
itself says: names, ids, the API's words, numbers and units. A text that was cut counts as shown where all of it can be
had: in a tool tip under the mouse (`hint`), which a control repeats in its name for the screen reader.
"""

import calendar
import concurrent.futures
import getpass
import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import unittest

import driver

FLEET = ROOT = ""
WIDTH = 1440
# One run of the program takes the pictures of a group; what opens over a page comes last in it.
GROUPS = [["fleet", "fleet:table", "fleet:map", "fleet:matrix", "customers", "actions", "audit:newest", "inspector:newest", "settings",
           "history", "palette"],
          ["device:first:battery", "device:first:ev-charger", "device:first:hvac", "device:first:vehicle", "device:first:solar-inverter",
           "confirm:first:charge"],
          ["onboarding"]]
PAGES = [page for group in GROUPS for page in group]
# Said the same in every language: units, keys of the keyboard, names of things.
SAME = {"kW", "MW", "W", "kWh", "MWh", "%", "°C", "°F", "A", "V", "min", "s", "ms", "h", "km", "mi", "DEMO", "SANDBOX", "LIVE",
        "UTC", "GMT", "Ctrl", "Shift", "Alt", "Esc", "Enter", "Amps", "Fleet", "curl", "JSON", "CSV", "API", "id", "English"}
# What dates and the operator are made of: the locale and the computer say it.
SAME |= {*calendar.month_abbr, *calendar.month_name, *calendar.day_abbr, *calendar.day_name, getpass.getuser(), *socket.gethostname().split(".")}
WORD = re.compile(r"[A-Za-zÀ-ÿ]{2,}")
# Charts, code, numbers being typed and what is drawn along a line of time run to the right in every language.
LEFT_TO_RIGHT = re.compile(r"/(\w*[cC]hart\w*|bookedBars|mapLabels|refused\w+)(/|$)")
# A figure goes to the other side with its gauge or field, and there keeps sign, number and unit in their order.
FIGURE = re.compile(r"[+−]?[\d.,]*\s?(%|kW|kWh|°C|A|ms)?")
FIGURE_ROOM = 140
# What keeps the looks honest. A page says at least so much, all of them together so much; and of the texts that are on a page
# only once, this share is found again on its mirrored twin: the rest are ages, clocks and ids, which differ from run to run.
LEAST_TEXTS, LEAST_ON_ALL, LEAST_FOUND = 25, 1900, 0.85
SHIFTING = {"inspector:newest": 0.5}  # requests of that very run
RAILLESS = {"onboarding"}


def say(*arguments):
    return subprocess.run(arguments, capture_output=True, text=True, check=True, timeout=120).stdout


def outside_brackets(words):
    """What stands in no brackets; those that an ellipsis cut off count as closed."""
    depth, out = 0, []
    for letter in words:
        if letter == "⟦":
            depth += 1
        elif letter == "⟧":
            depth -= 1
        elif depth <= 0:
            out.append(letter)
    return "".join(out)


class Languages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="amps-fleet-languages-")
        template, pseudo, words = (os.path.join(cls.folder, name) for name in ("en.ts", "pseudo.ts", "pseudo.qm"))
        tools = os.path.join(ROOT, "translations")
        say(sys.executable, os.path.join(tools, "translate.py"), "template", template)
        say(sys.executable, os.path.join(tools, "pseudo.py"), template, pseudo)
        folder = say("qtpaths6", "--query", "QT_INSTALL_BINS").strip()
        say(os.path.join(folder, "lrelease"), pseudo, "-qm", words)
        looks = {"longer": ["--words", words], "straight": [], "mirrored": ["--mirrored"]}
        cls.pages, cls.complaints = {}, []
        with concurrent.futures.ThreadPoolExecutor(3) as pool:
            for shown, complaints in pool.map(lambda job: cls.look(*job),
                                              [(look, options, number) for number in range(len(GROUPS))
                                               for look, options in looks.items()]):
                cls.pages.update(shown)
                cls.complaints += complaints
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
                cls.own.update(WORD.findall(re.sub(r"([a-z])([A-Z])", r"\1 \2", text).replace("_", " ")))
        cls.own.update([word.lower() for word in cls.own] + [word.capitalize() for word in cls.own])

    @classmethod
    def look(cls, look, options, number):
        """Texts of every page of a group, by look and page; and what was complained of."""
        base = os.path.join(cls.folder, f"{look}-{number}-")
        env = driver.environment(driver.fresh_home(f"pictures-{look}-{number}"), QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
        group = GROUPS[number]
        demo = [] if group == ["onboarding"] else ["--demo", "--start", driver.START]
        done = subprocess.run([FLEET, *demo, "--page", ",".join(group), "--size", f"{WIDTH}x900", "--screenshot",
                               base + "%1.png", "--texts", base + "%1.jsonl", *options],
                              env=env, capture_output=True, text=True, check=False, timeout=150)
        if done.returncode:
            raise AssertionError(f"{look} {group}: {done.stderr}")
        shown = {}
        for place, page in enumerate(group, 1):
            with open(f"{base}{place}.jsonl", encoding="utf-8") as file:
                shown[look, page] = [json.loads(line) for line in file]
        return shown, [f"{look}: {line}" for line in done.stderr.splitlines() if driver.COMPLAINT.search(line)]

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

    def test_nothing_is_complained_of(self):
        self.assertEqual(self.complaints, [], "\n" + "\n".join(self.complaints))

    def test_every_text_can_be_translated_and_has_room(self):
        loose, cut = [], []
        count = tips = 0
        for page in PAGES:
            self.assertGreaterEqual(len(self.pages["longer", page]), LEAST_TEXTS, f"{page} says next to nothing")
            for text in self.pages["longer", page]:
                count += 1
                words = text["text"]
                if text["cut"]:
                    tips += text["hint"]
                    if not text["hint"]:
                        cut.append(f"{page}: {words!r} at {text['path']}, {text['width']} of {text['paintedWidth']} px")
                if text["mono"] or text["input"]:
                    continue
                unknown = [word for word in WORD.findall(outside_brackets(words)) if word not in self.own]
                if unknown:
                    loose.append(f"{page}: {words!r} at {text['path']}: {unknown}")
        print(f"{count} texts on {len(PAGES)} pages; {len(loose)} never given to a translator, {len(cut)} cut; "
              f"of {tips} more a tip shows the end", file=sys.stderr)
        self.assertGreaterEqual(count, LEAST_ON_ALL)
        self.assertEqual((loose, cut), ([], []), "\n" + "\n".join(loose + cut))

    @staticmethod
    def overlaps(texts):
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
            for pair in sorted(self.overlaps(self.pages["mirrored", page]) - self.overlaps(self.pages["straight", page])):
                bad.append(f"{page}: {pair[0]!r} and {pair[1]!r}")
        self.assertEqual(bad, [], "\n" + "\n".join(bad))

    def test_every_text_changes_sides(self):
        """What stands a way from the left stands, mirrored, that way from the right."""
        stayed, shares = [], {}
        count = kept = 0
        for page in PAGES:
            places = {}
            for look in ("straight", "mirrored"):
                for text in self.pages[look, page]:
                    if text["whole"] and not text["input"] and not text["cut"]:
                        places.setdefault((text["path"], text["text"]), {}).setdefault(look, []).append(text)
            once = [looks for looks in places.values() if len(looks.get("straight", [])) == 1]
            found = [looks for looks in once if len(looks.get("mirrored", [])) == 1]
            shares[page] = len(found) / max(len(once), 1)
            self.assertGreaterEqual(len(found), LEAST_TEXTS, f"{page}: next to nothing of it is on its mirrored twin")
            self.assertGreaterEqual(shares[page], SHIFTING.get(page, LEAST_FOUND),
                                    f"{page}: {len(found)} of {len(once)} are on its mirrored twin")
            # It really is mirrored: the rail of pages went to the other side.
            if page not in RAILLESS:
                for look, least, most in (("straight", 0, 400), ("mirrored", 1000, WIDTH)):
                    rail = [text["x"] for text in self.pages[look, page] if re.search("/nav:(inspector|settings)$", text["path"])]
                    self.assertTrue(len(rail) >= 2 and min(rail) >= least and max(rail) < most, f"{look} {page}: {rail}")
            for (path, words), looks in places.items():
                # Ages and clocks differ from run to run; what is there twice cannot be told apart.
                if [len(found) for found in looks.values()] != [1, 1]:
                    continue
                straight, mirrored = looks["straight"][0], looks["mirrored"][0]
                off = straight["x"] + mirrored["x"] + mirrored["width"] - WIDTH
                count += 1
                if abs(off) <= 8:
                    continue
                if LEFT_TO_RIGHT.search(path) or FIGURE.fullmatch(words) and abs(off) < FIGURE_ROOM:
                    kept += 1
                    continue
                stayed.append(f"{page}: {words!r} at {path}: {straight['x']} to {mirrored['x']}, {off} px off")
        print(f"least of a page found again: {min(shares.values()):.0%} of {min(shares, key=shares.get)}", file=sys.stderr)
        print(f"{count} texts changed sides, but {kept} of charts and figures and {len(stayed)} others", file=sys.stderr)
        self.assertEqual(stayed, [], "\n" + "\n".join(stayed))


if __name__ == "__main__":
    FLEET, ROOT = (os.path.abspath(path) for path in sys.argv[1:3])
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)
