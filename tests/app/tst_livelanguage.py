#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes the language of the running window, as its settings do, and looks at every page after each change.

usage: tst_livelanguage.py AMPS_FLEET AMPS_SANDBOX [unittest options]

After a change nothing may show that only another language says; numbers follow the language; the window changes sides
with Arabic and comes back; and nothing is complained of on the way. The same display, bus and helpers as tst_window.py.
"""

import os
import re
import subprocess
import sys
import time
import unittest
import xml.etree.ElementTree as ElementTree

import driver
import tst_window

PATIENCE = tst_window.PATIENCE
WORDS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "translations")
NAMES = {"en": "English", "de": "Deutsch", "ja": "日本語", "ar": "العربية"}
PAGES = {"fleet": "ctrl+1", "actions": "ctrl+2", "history": "ctrl+3", "audit": "ctrl+5", "inspector": "ctrl+6",
         "settings": "ctrl+7"}
# Marks of direction are no words.
MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")
PLACE = re.compile(r"%L?(?:\d{1,2}|n)")
LETTER = re.compile(r"[^\W\d_]")


def plain(text):
    return MARKS.sub("", text).replace("\u00a0", " ").strip()


class Language:
    """What a language says: whole texts, and patterns of those with values in them."""

    def __init__(self, code):
        self.texts, self.patterns = set(), []
        for message in ElementTree.parse(os.path.join(WORDS, f"amps-fleet_{'de' if code == 'en' else code}.ts")).iter("message"):
            translation = message.find("translation")
            forms = [message.findtext("source")] if code == "en" else \
                [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            for form in forms:
                self.add(plain(form))
        if code == "en":
            for form in ElementTree.parse(os.path.join(WORDS, "amps-fleet_en.ts")).iter("numerusform"):
                self.add(plain(form.text or ""))

    def add(self, text):
        # A short word may be a name, a unit or a word of the API as well.
        if len(LETTER.findall(PLACE.sub("", text))) < 3 or text == text.lower() and " " not in text and text.isascii():
            return
        if not PLACE.search(text):
            self.texts.add(text)
        elif max(len(part) for part in PLACE.split(text)) >= 8:
            self.patterns.append(re.compile(".+?".join(re.escape(part) for part in PLACE.split(text)), re.DOTALL))

    def says(self, text):
        return text in self.texts or any(pattern.fullmatch(text) for pattern in self.patterns)


class Live(tst_window.Window):
    def start(self, *arguments):
        env = driver.environment(self.home, AMPS_API_KEY=driver.KEY, LANG="C.UTF-8", LC_ALL="C.UTF-8")
        self.said = os.path.join(self.home, "said.txt")
        with open(self.said, "w", encoding="utf-8") as file:
            self.process = subprocess.Popen([tst_window.FLEET, "--base-url", self.sandbox.url, *arguments], env=env, stderr=file)
        driver.wait_for("the window is active", self.activate, PATIENCE, 0.3)
        driver.wait_for("the application is on the accessibility bus", self.application, PATIENCE)

    def choose(self, code):
        """With the keyboard, one entry of the list after the other: each on the way is a change of its own."""
        self.key(PAGES["settings"])
        # Below the edge of what is shown: the page follows the keyboard.
        # The list of languages names one of them; the page that is left may have a list of its own.
        self.tab_to(".*(" + "|".join(NAMES.values()) + ").*", "combo box", most=60)
        for _ in range(14):
            name = plain(self.focused().name)
            # The desktop's own entry names its language as well, behind another colon.
            if re.fullmatch("[^:：]+[:：] ?" + NAMES[code], name):
                return
            self.key("Up" if code == "ar" else "Down")
            driver.wait_for("another language is chosen", lambda before=name: self.focused()
                            and plain(self.focused().name) != before, PATIENCE, 0.05)
        self.fail(f"{code} is not in the list")

    def left_over(self, now, others):
        """What shows and is said in another language, but not in this one."""
        found = []
        for node in self.shown():
            for text in {plain(node.name), plain(node.description)}:
                if text and not now.says(text) and any(other.says(text) for other in others):
                    found.append(f"{node.role} {text!r}")
        return found

    def rail(self):
        """From where to where the rail of pages goes, across the window."""
        from gi.repository import Atspi
        rail = next(node for node in self.shown() if node.role == "page tab list")
        extents = rail.accessible.get_component_iface().get_extents(Atspi.CoordType.WINDOW)
        return extents.x, extents.x + extents.width

    def test_every_text_follows_the_language(self):
        languages = {code: Language(code) for code in NAMES}
        self.see(r"38 devices, \d+ vendors")
        counts = {}
        for code in ("de", "ja", "ar", "en"):
            self.choose(code)
            others = [languages[other] for other in languages if other != code]
            for page, key in PAGES.items():
                self.key(key)
                with self.subTest(language=code, page=page):
                    # Ages and counts are told anew within a tick of the clock.
                    deadline = time.monotonic() + 6
                    while (left := self.left_over(languages[code], others)) and time.monotonic() < deadline:
                        time.sleep(0.1)
                    self.assertEqual(left, [], "said in another language")
                    begins, ends = self.rail()
                    self.assertTrue(begins > 1000 if code == "ar" else ends < 400, (begins, ends))
                if page == "fleet":
                    told = " ".join(node.name for node in self.shown())
                    counts[code] = len(self.shown())
                    # Arabic too in the digits that ids and codes are written in.
                    self.assertRegex(told, "[0-9],[0-9] kW" if code == "de" else "[0-9][.][0-9] kW")
                    self.assertNotRegex(told, "[0-9][.][0-9] kW" if code == "de" else "[0-9],[0-9] kW")
        print(f"objects of the fleet page: {counts}", file=sys.stderr)
        with open(self.said, encoding="utf-8") as file:
            complaints = [line for line in file if driver.COMPLAINT.search(line)]
        self.assertEqual(complaints, [])


def load_tests(_loader, _tests, _pattern):
    return unittest.TestSuite([Live("test_every_text_follows_the_language")])


if __name__ == "__main__":
    tst_window.main("tst_livelanguage")
