#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the languages of the user interface lack, and ways to add it.

usage: translate.py status             entries, unfinished and lost ones of every language, against the sources as they are
       translate.py check              fails when English or a language of complete.txt lacks anything or an entry is wrong
       translate.py update CODE        brings amps-fleet_CODE.ts up to date; new entries wait for their words
       translate.py missing CODE       what waits, as JSON lines: id, context, source, comment, plural
       translate.py fill CODE FILE     takes words: JSON lines with id and text (a list where plural)
       translate.py template FILE      every source text without any translation, for pseudo.py

Only the standard library and Qt's lupdate. English has a file for its plurals alone and is complete by itself.
"""

import collections
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from xml.sax.saxutils import escape

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
# As Qt counts them; the order is that of its rules.
PLURALS = {"de": 2, "fr": 2, "es": 2, "it": 2, "nl": 2, "pl": 3, "pt": 2, "ja": 1, "ar": 6, "en": 2}
PLACEHOLDER = re.compile(r"%L?\d+|%L?n")
MARKUP = re.compile(r"</?[a-z][^>]*>")


def lupdate():
    for command in (["qtpaths6", "--query", "QT_INSTALL_BINS"], ["qtpaths", "--query", "QT_INSTALL_BINS"]):
        if shutil.which(command[0]):
            folder = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
            if os.path.exists(os.path.join(folder, "lupdate")):
                return os.path.join(folder, "lupdate")
    for path in ("/usr/lib/qt6/bin/lupdate", shutil.which("lupdate")):
        if path and os.path.exists(path):
            return path
    sys.exit("translate: no lupdate here (package qt6-l10n-tools)")


def sources():
    found = []
    for top in ("app", "models", "ui"):
        for folder, _, files in os.walk(os.path.join(ROOT, top)):
            found += [os.path.join(folder, name) for name in files if name.endswith((".cpp", ".h", ".qml"))]
    return sorted(found)


def run_lupdate(path, *options):
    with tempfile.NamedTemporaryFile("w", suffix=".lst", delete=False) as file:
        file.write("\n".join(sources()))
    try:
        done = subprocess.run([lupdate(), "@" + file.name, "-no-obsolete", "-locations", "none", *options, "-ts", path],
                              capture_output=True, text=True, check=False)
    finally:
        os.unlink(file.name)
    if done.returncode != 0:
        sys.exit(done.stderr)


def path_of(code):
    return os.path.join(HERE, f"amps-fleet_{code}.ts")


def codes():
    return sorted(match.group(1) for name in os.listdir(HERE)
                  if (match := re.fullmatch(r"amps-fleet_(\w+)\.ts", name)) and match.group(1) != "en")


Entry = collections.namedtuple("Entry", "id context source comment plural forms unfinished")


def entries(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source, comment = message.findtext("source") or "", message.findtext("comment") or ""
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            key = hashlib.sha256("\0".join((name, source, comment)).encode()).hexdigest()[:10]
            extra = (message.findtext("extracomment") or "").strip()
            yield Entry(key, name, source, "; ".join(each for each in (comment, extra) if each), plural, forms,
                        translation.get("type") in ("unfinished", "vanished", "obsolete") or not all(forms))


def wrong(code, entry):
    """What is wrong with a finished entry, or nothing."""
    want = collections.Counter(PLACEHOLDER.findall(entry.source))
    if entry.plural and len(entry.forms) != PLURALS.get(code, 2):
        return f"{len(entry.forms)} plural forms, not {PLURALS.get(code, 2)}"
    for form in entry.forms:
        have = collections.Counter(PLACEHOLDER.findall(form))
        # A form for exactly one, two or none may say the number as a word.
        if entry.plural:
            lacks = {p for p in want if p not in have and p not in ("%n", "%Ln")}
            extra = {p for p in have if p not in want}
        else:
            lacks, extra = set(want) - set(have), set(have) - set(want)
        if lacks or extra:
            return f"placeholders {sorted(lacks)} are missing, {sorted(extra)} are new: {form!r}"
        if sorted(MARKUP.findall(form)) != sorted(MARKUP.findall(entry.source)):
            return f"other markup: {form!r}"
        if form != form.strip() and entry.source == entry.source.strip():
            return f"space at an end: {form!r}"
    return ""


def current(code):
    """The language's file as it would be after an update, without touching it."""
    with tempfile.TemporaryDirectory() as folder:
        copy = os.path.join(folder, f"amps-fleet_{code}.ts")
        shutil.copy(path_of(code), copy)
        run_lupdate(copy, *(["-pluralonly"] if code == "en" else []))
        return list(entries(copy))


def complete():
    """The languages that are built in beside English; the others are work under way and may lack something."""
    path = os.path.join(HERE, "complete.txt")
    if not os.path.isfile(path):
        sys.exit("translate: complete.txt is not there, which names the languages that are built in")
    with open(path, encoding="utf-8") as file:
        named = [line.strip() for line in file if line.strip() and not line.startswith("#")]
    if not named:
        sys.exit("translate: complete.txt names no language")
    for code in ["en", *named]:
        if not os.path.isfile(path_of(code)):
            sys.exit(f"translate: {code} is built in, and {os.path.basename(path_of(code))} is not there")
    return named


def status(strict):
    bad = 0
    for code in ["en", *complete()] if strict else codes():
        every = current(code)
        waiting = [entry for entry in every if entry.unfinished]
        faults = [(entry, fault) for entry in every if not entry.unfinished and (fault := wrong(code, entry))]
        where = "" if code in ["en", *complete()] else ", not built in"
        print(f"{code}: {len(every)} entries, {len(waiting)} unfinished, {len(faults)} wrong{where}")
        for entry in waiting[:20] if strict else []:
            print(f"  waits: {entry.context}: {entry.source!r}")
        for entry, fault in faults:
            print(f"  wrong: {entry.context}: {entry.source!r}: {fault}")
        bad += len(waiting) + len(faults)
    if not codes():
        print("only English so far")
    return 1 if strict and bad else 0


def fill(code, words_path):
    with open(words_path, encoding="utf-8") as file:
        words = {record["id"]: record["text"] for record in map(json.loads, filter(str.strip, file))}
    tree = list(entries(path_of(code)))
    with open(path_of(code), encoding="utf-8") as file:
        text = file.read()
    # By text, so that the file keeps the form that lupdate and Linguist give it.
    messages = list(re.finditer(r"<message[^>]*>.*?</message>", text, re.DOTALL))
    assert len(messages) == len(tree)
    out, at, filled = [], 0, 0
    for match, entry in zip(messages, tree):
        out.append(text[at:match.start()])
        at = match.end()
        block = match.group()
        if entry.id in words:
            word = words[entry.id]
            if entry.plural:
                forms = [word] if isinstance(word, str) else word
                body = "<translation>\n" + "".join(f"            <numerusform>{escape(form)}</numerusform>\n"
                                                    for form in forms) + "        </translation>"
            else:
                body = f"<translation>{escape(word)}</translation>"
            block = re.sub(r"<translation.*?(</translation>|/>)", lambda _, body=body: body, block, flags=re.DOTALL)
            filled += 1
        out.append(block)
    with open(path_of(code), "w", encoding="utf-8") as file:
        file.write("".join(out) + text[at:])
    print(f"{filled} of {len(words)} taken")
    return 0


def main():
    verb, arguments = (sys.argv[1] if len(sys.argv) > 1 else ""), sys.argv[2:]
    if verb in ("status", "check") and not arguments:
        return status(verb == "check")
    if verb == "update" and len(arguments) == 1:
        run_lupdate(path_of(arguments[0]), "-source-language", "en", "-target-language", arguments[0])
        return status(False)
    if verb == "missing" and len(arguments) == 1:
        for entry in entries(path_of(arguments[0])):
            if entry.unfinished:
                print(json.dumps(entry._asdict() | {"forms": None, "unfinished": None}, ensure_ascii=False))
        return 0
    if verb == "fill" and len(arguments) == 2:
        return fill(*arguments)
    if verb == "template" and len(arguments) == 1:
        if os.path.exists(arguments[0]):
            os.unlink(arguments[0])
        run_lupdate(arguments[0], "-source-language", "en", "-target-language", "en")
        return 0
    print(__doc__.strip().split("\n\n")[1], file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
