#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the second verifier about every tampering that the first one was asked about.

    agree.py verify_audit.py FOLDER [--all-flips]

FOLDER holds audit.log, audit.head and cases.txt: one act of tampering a line, with the first verifier's verdict. Each is
done to the log again, here, and must get the same verdict.
"""
import importlib.util
import pathlib
import sys


def load(path):
    spec = importlib.util.spec_from_file_location("verify_audit", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def forged(number):
    return b'{"seq":%d,"at":"2026-06-12T08:00:00.000Z","kind":"accepted","intent":"forged"}' % number


def head_of(module, lines, log_id):
    body = b"".join(line + b"\n" for line in lines)
    text = b"amps-fleet audit head 1\nlog %s\nentries %d\nbytes %d\nhash %s\nat 2026-06-12T09:00:00.000Z\n" % (
        log_id, len(lines), len(body), lines[-1][:64])
    return text + b"check " + module.hashlib.sha256(text).hexdigest().encode() + b"\n"


def flipped(text, byte, bit):
    changed = bytearray(text)
    changed[byte] ^= 1 << bit
    return bytes(changed)


def tamper(module, recipe, log, lines, head):
    """(log, head) after one act of tampering."""
    what, *rest = recipe.split()
    numbers = [int(word) for word in rest]
    lines = list(lines)
    if what == "flip":
        return flipped(log, *numbers), head
    if what == "fliphead":
        return log, flipped(head, *numbers)
    if what == "truncate":
        return log[:numbers[0]], head
    if what == "nohead":
        return log, None
    if what == "olderhead":
        return log, head_of(module, lines[:numbers[0]], head.split(b"\n")[1][4:])
    if what == "delete":
        del lines[numbers[0]:numbers[0] + numbers[1]]
    elif what == "insert":
        before = lines[numbers[0] - 1][:64]
        body = forged(numbers[0])
        lines.insert(numbers[0], module.chained(before, body) + b" " + body)
    elif what == "rewriteone":
        body = forged(numbers[0])
        lines[numbers[0]] = module.chained(lines[numbers[0] - 1][:64], body) + b" " + body
    elif what == "insertloose":
        body = forged(numbers[0])
        lines.insert(numbers[0], module.chained(module.GENESIS, b"x" + body) + b" " + body)
    elif what == "swap":
        lines[numbers[0]], lines[numbers[1]] = lines[numbers[1]], lines[numbers[0]]
    elif what == "duplicate":
        lines.insert(numbers[1], lines[numbers[0]])
    elif what == "goon":
        count = len(lines)
        del lines[numbers[0]:]
        while len(lines) < count:
            body = forged(len(lines))
            lines.append(module.chained(lines[-1][:64], body) + b" " + body)
    elif what != "whole":
        raise ValueError(recipe)
    return b"".join(line + b"\n" for line in lines), head


def all_flips(module, lines):
    """Each bit of each entry: what stands there then must not follow."""
    previous, tried = module.GENESIS, 0
    for number, line in enumerate(lines):
        whole = line + b"\n" + (lines[number + 1] if number + 1 < len(lines) else b"")
        for byte in range(len(line) + 1):
            for bit in range(8):
                changed = flipped(whole, byte, bit)
                end = changed.find(b"\n")
                if end >= 0 and module.follows(changed[:end], previous, number):
                    sys.exit(f"entry {number}, byte {byte}, bit {bit} can change unseen")
                tried += 1
        previous = line[:64]
    print(f"second verifier: {tried} bits flipped, each one found at its entry")


def main():
    module = load(sys.argv[1])
    folder = pathlib.Path(sys.argv[2])
    log = (folder / "audit.log").read_bytes()
    head = (folder / "audit.head").read_bytes()
    lines = log.split(b"\n")[:-1]
    cases = (folder / "cases.txt").read_text().splitlines()
    for case in cases:
        recipe, kind, bad, last = case.split(";")
        result = module.verify(*tamper(module, recipe, log, lines, head))
        if [result["kind"], result["badSeq"], result["lastBadSeq"]] != [kind, int(bad), int(last)]:
            sys.exit(f"{recipe}: the first says {kind} {bad} to {last}, the second {result}")
    print(f"second verifier: the same verdict in all of {len(cases)} cases")
    if "--all-flips" in sys.argv:
        all_flips(module, lines)


if __name__ == "__main__":
    main()
