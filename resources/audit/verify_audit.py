#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks an audit log of Amps Fleet against its head, without Amps Fleet.

    verify_audit.py --file audit.log --head PROFILE.head [--kept-head] [--json]

A second opinion: written from the description in amps-fleet-audit(7) alone, in another language, with nothing but
Python's standard library. Ends with 0 when the log is whole and no damaged one came before it, 1 when it was tampered
with or cannot be read, 2 when it was called wrongly.
"""
import argparse
import hashlib
import json
import re
import sys

GENESIS = b"0" * 64
LINE = re.compile(rb'([0-9a-f]{64}) (\{"seq":(0|[1-9][0-9]*)[,}].*)\Z', re.DOTALL)
HEAD = re.compile(rb"(amps-fleet audit head 1\nlog ([^\n]*)\nentries (0|[1-9][0-9]*)\nbytes (0|[1-9][0-9]*)\n"
                  rb"hash ([0-9a-f]{64})\nat [^\n]+\n)check ([0-9a-f]{64})\n\Z")


def chained(previous, body):
    """The hash of an entry: over the hash before it, one line feed, and its bytes as they stand."""
    return hashlib.sha256(previous + b"\n" + body).hexdigest().encode()


def split(line):
    """(hash, body, number), or None for what no entry looks like."""
    match = LINE.match(line)
    return (match[1], match[2], int(match[3])) if match else None


def follows(line, previous, number):
    """The entry, when the line is entry `number` and chained to `previous`."""
    entry = split(line)
    return entry if entry and entry[2] == number and chained(previous, entry[1]) == entry[0] else None


def read_head(text):
    """{log, entries, bytes, hash}, or None when the head is not what was written."""
    match = HEAD.match(text)
    if not match or hashlib.sha256(match[1]).hexdigest().encode() != match[6]:
        return None
    return {"log": match[2].decode("utf-8", "replace"), "entries": int(match[3]), "bytes": int(match[4]), "hash": match[5]}


def verdict(kind, bad, last, entries, **more):
    return {"kind": kind, "badSeq": bad, "lastBadSeq": last, "entries": entries, **more}


def genuine(lines, entry):
    """True for an entry in the wrong place: some line carries the hash that it is chained to."""
    if entry[2] == 0:
        return chained(GENESIS, entry[1]) == entry[0]
    for line in lines:
        before = split(line)
        if before and before[2] == entry[2] - 1 and chained(before[0], entry[1]) == entry[0]:
            return True
    return False


def classify(lines, number, previous, head):
    """What happened at the first line that does not follow."""
    here = split(lines[number])
    repeated = lines[number] in lines[:number]
    before = lines[number - 2][:64] if number > 1 else GENESIS
    if not repeated and number > 0 and follows(lines[number], before, number - 1):
        # a well-made entry that came before it follows the one before as well as this one does
        return verdict("inserted", number - 1, number - 1, number)
    for later in lines[number + 1:]:
        if follows(later, previous, number):
            kind = "duplicated" if repeated else "swapped" if here and genuine(lines, here) else "inserted"
            return verdict(kind, number, number, number)
    if repeated:
        return verdict("duplicated", number, number, number)
    if head and head["entries"] == number:
        return verdict("inserted", number, number, number)
    if not here or here[2] <= number:
        return verdict("changed", number, number, number)
    after = split(lines[number + 1]) if number + 1 < len(lines) else None
    if after:
        renumbered = after[2] == number + 1 and chained(here[0], after[1]) == after[0]
    else:
        renumbered = bool(head) and head["entries"] == number + 1
    if renumbered:
        return verdict("changed", number, number, number)
    return verdict("deleted", number, here[2] - 1, number)


def first_entry(lines):
    try:
        return json.loads(split(lines[0])[1]) if lines else {}
    except (ValueError, TypeError):
        return {}


def verify(log, head_text, kept=False):
    """`log`: the bytes of the log; `head_text`: those of the head, or None when there is none."""
    head = read_head(head_text) if head_text is not None else None
    lines = log.split(b"\n")
    unfinished = lines.pop()  # empty when the log ends with a line feed
    previous, number, at_head, end, end_at_head = GENESIS, 0, GENESIS, 0, 0
    for line in lines:
        entry = follows(line, previous, number)
        if not entry:
            return classify(lines + ([unfinished] if unfinished else []), number, previous, head)
        previous = entry[0]
        number += 1
        end += len(line) + 1
        if head and number == head["entries"]:
            at_head, end_at_head = previous, end
    known = head["entries"] if head else 0
    if head_text is not None and not head:
        return verdict("head changed", 0, 0, number)
    if unfinished:
        if head and number < known:
            return verdict("changed" if len(log) >= head["bytes"] else "truncated", number, number, number)
        if number != known and not head:
            return verdict("head missing", 0, 0, number)
        if number > known + 1 and not kept:
            return verdict("changed", number, number, number)
    begun = first_entry(lines)
    if head_text is None:
        if number > 1:
            return verdict("head missing", 0, 0, number)
    elif number > 0 and head["log"] != begun.get("log", ""):
        return verdict("other log", 0, 0, number)
    elif number < known:
        return verdict("rolled back", number, known - 1, number)
    elif at_head != head["hash"] or end_at_head != head["bytes"]:
        return verdict("rewritten", max(known - 1, 0), max(known - 1, 0), number)
    elif not kept and number > known + 2:
        return verdict("head older", known, number - 1, number)
    return verdict("whole", 0, 0, number, afterHead=max(number - known, 0), unfinishedBytes=len(unfinished),
                   earlierDamage=begun.get("earlierDamage", ""))


def read_both(log_path, head_path):
    """Log and head as they belong together: while Amps Fleet runs, it holds a lock for the moment of each entry."""
    try:
        import fcntl
    except ImportError:  # no such locks here: close the application first
        fcntl = None
    with open(log_path, "rb") as file:
        if fcntl:
            fcntl.flock(file, fcntl.LOCK_SH)
        try:
            with open(head_path, "rb") as head:
                head_text = head.read()
        except FileNotFoundError:
            head_text = None
        return file.read(), head_text


def main():
    parser = argparse.ArgumentParser(description="Checks an audit log of Amps Fleet against its head.")
    parser.add_argument("--file", required=True, help="the log, audit.log")
    parser.add_argument("--head", required=True, help="its head, or a copy of it that was kept elsewhere")
    parser.add_argument("--kept-head", action="store_true", help="the head is a copy from an earlier day")
    parser.add_argument("--json", action="store_true", help="one line of JSON")
    options = parser.parse_args()
    try:
        log, head_text = read_both(options.file, options.head)
    except OSError as error:
        print(f"unreadable: {error}", file=sys.stderr)
        return 1
    result = verify(log, head_text, options.kept_head)
    clean = result["kind"] == "whole" and not result["earlierDamage"]
    if options.json:
        print(json.dumps({"clean": clean, **result}))
    elif result["kind"] != "whole":
        print(f"{result['kind']} at entry {result['badSeq']}; {result['entries']} entries follow from the first on")
    else:
        print(f"whole, {result['entries']} entries")
        if result["earlierDamage"]:
            print(f"but a log before it was damaged: {result['earlierDamage']}")
    return 0 if clean else 1


if __name__ == "__main__":
    sys.exit(main())
