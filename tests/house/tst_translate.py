#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`translate.py check` finds what it is there to find: each fault is planted in a small tree of its own.

usage: tst_translate.py TRANSLATE_PY [unittest options]
"""

import os
import shutil
import subprocess
import sys
import tempfile
import unittest

TRANSLATE = ""
SOURCE = """
#include <QObject>
class Words : public QObject
{
    Q_OBJECT
    void say()
    {
        tr("Open %1");
        tr("%n device(s)", "", 2);
    }
};
"""


def words(code, *messages):
    return ('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1"'
            f' language="{code}" sourcelanguage="en">\n'
            "<context>\n    <name>Words</name>\n" + "".join(messages) + "</context>\n</TS>\n")


def phrase(translation, kind=""):
    return f"    <message>\n        <source>Open %1</source>\n        <translation{kind}>{translation}</translation>\n    </message>\n"


def plural(*forms, kind=""):
    told = "".join(f"            <numerusform>{form}</numerusform>\n" for form in forms)
    return ('    <message numerus="yes">\n        <source>%n device(s)</source>\n'
            f"        <translation{kind}>\n{told}        </translation>\n    </message>\n")


UNFINISHED = ' type="unfinished"'
ENGLISH = words("en", plural("%n device", "%n devices"))
GERMAN = words("de", phrase("%1 öffnen"), plural("%n Gerät", "%n Geräte"))
CLEAN = {"complete.txt": "# beside English\nde\n", "amps-fleet_en.ts": ENGLISH, "amps-fleet_de.ts": GERMAN}

# name: (file, what is in it instead or None for no such file, what must be said)
PLANTED = {
    "no list of languages": ("complete.txt", None, "complete.txt is not there"),
    "an empty list": ("complete.txt", "# none\n", "names no language"),
    "a language without a file": ("complete.txt", "de\nfr\n", "amps-fleet_fr.ts is not there"),
    "English without a file": ("amps-fleet_en.ts", None, "amps-fleet_en.ts is not there"),
    "an entry without words": ("amps-fleet_de.ts", words("de", phrase("", UNFINISHED), plural("%n Gerät", "%n Geräte")), "de: .* 1 unfinished"),
    "an entry that is not there": ("amps-fleet_de.ts", words("de", plural("%n Gerät", "%n Geräte")), "de: .* 1 unfinished"),
    "a plural of English without words": ("amps-fleet_en.ts", words("en", plural("", "", kind=UNFINISHED)), "en: .* 1 unfinished"),
    "a plural of English that is not there": ("amps-fleet_en.ts", words("en"), "en: .* 1 unfinished"),
    "a lost placeholder": ("amps-fleet_de.ts", words("de", phrase("Öffnen"), plural("%n Gerät", "%n Geräte")), "de: .* 1 wrong"),
    "a form too few": ("amps-fleet_de.ts", words("de", phrase("%1 öffnen"), plural("%n Geräte")), "de: .* 1 (wrong|unfinished)"),
}


class Check(unittest.TestCase):
    def check(self, files):
        with tempfile.TemporaryDirectory() as root:
            folder = os.path.join(root, "translations")
            for each in (folder, os.path.join(root, "app")):
                os.makedirs(each)
            shutil.copy(TRANSLATE, folder)
            with open(os.path.join(root, "app", "words.cpp"), "w", encoding="utf-8") as file:
                file.write(SOURCE)
            for name, text in files.items():
                if text is not None:
                    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                        file.write(text)
            return subprocess.run([sys.executable, os.path.join(folder, "translate.py"), "check"], capture_output=True,
                                  text=True, timeout=60, check=False)

    def test_a_clean_tree(self):
        done = self.check(CLEAN)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertRegex(done.stdout, "en: 1 entries.*\nde: 2 entries")

    def test_a_language_under_way_may_lack_words(self):
        done = self.check({**CLEAN, "amps-fleet_fr.ts": words("fr", phrase("", UNFINISHED))})
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_planted_faults_are_found(self):
        for name, (file, text, said) in PLANTED.items():
            with self.subTest(name):
                done = self.check({**CLEAN, file: text})
                self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
                self.assertRegex(done.stdout + done.stderr, said)
                self.assertNotIn("Traceback", done.stderr)


if __name__ == "__main__":
    TRANSLATE = os.path.abspath(sys.argv[1])
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
