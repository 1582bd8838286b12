#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The audit log on the command line, as scripts and auditors use it.

    tst_auditverbs.py AMPS_FLEET VERIFY_AUDIT
"""
import csv
import hashlib
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

FLEET, VERIFIER = sys.argv[1:3]
FOLDER = "127%2E0%2E0%2E1%3A18977"  # of http://127.0.0.1:18977
URL = "http://127.0.0.1:18977"


def run(*arguments):
    done = subprocess.run([FLEET, "audit", *arguments], capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout, done.stderr


def second(log, head, *more):
    return subprocess.run(["/usr/bin/python3", VERIFIER, "--file", str(log), "--head", str(head), *more],
                          capture_output=True, text=True, timeout=60).returncode


class Verbs(unittest.TestCase):
    def setUp(self):
        self.home = tempfile.TemporaryDirectory()
        os.environ["AMPS_FLEET_HOME"] = self.home.name
        root = pathlib.Path(self.home.name)
        self.log = root / "data/amps-fleet/amps-fleet/profiles" / FOLDER / "audit.log"
        self.head = root / "state/amps-fleet/audit-heads" / (FOLDER + ".head")
        self.log.parent.mkdir(parents=True)
        self.head.parent.mkdir(parents=True)
        self.write(20)

    def tearDown(self):
        self.home.cleanup()

    def write(self, count):
        previous, self.lines = "0" * 64, []
        for seq in range(count):
            entry = {"seq": seq, "at": "2026-06-12T06:00:00.000Z", "kind": "begun" if seq == 0 else "declined"}
            entry.update({"log": "l-1"} if seq == 0 else {"intent": f"i-{seq}", "reason": "=1+1, “no”"})
            body = json.dumps(entry, separators=(",", ":"), ensure_ascii=False)
            previous = hashlib.sha256(f"{previous}\n{body}".encode()).hexdigest()
            self.lines.append(f"{previous} {body}\n".encode())
        self.log.write_bytes(b"".join(self.lines))
        text = (f"amps-fleet audit head 1\nlog l-1\nentries {count}\nbytes {self.log.stat().st_size}\nhash {previous}\n"
                f"at 2026-06-12T06:00:01.000Z\n")
        self.head.write_text(text + "check " + hashlib.sha256(text.encode()).hexdigest() + "\n")

    def both_say(self, code):
        self.assertEqual(run("verify", "--base-url", URL)[0], code)
        self.assertEqual(run("verify")[0], code)
        self.assertEqual(run("verify", "--file", str(self.log), "--head", str(self.head))[0], code)
        self.assertEqual(second(self.log, self.head), code)

    def test_whole(self):
        self.both_say(0)
        line = json.loads(run("verify", "--json")[1])
        self.assertEqual([line["clean"], line["kind"], line["entries"], line["badSeq"]], [True, "whole", 20, None])
        self.assertEqual(line["name"], "127.0.0.1:18977")

    def test_changed(self):
        self.lines[7] = self.lines[7].replace("“no”".encode(), "“ye”".encode())
        self.log.write_bytes(b"".join(self.lines))
        self.both_say(1)
        line = json.loads(run("verify", "--json")[1])
        self.assertEqual([line["clean"], line["kind"], line["badSeq"]], [False, "changed", 7])
        self.assertIn("Entry 7 was changed.", run("verify")[1])

    def test_log_gone(self):
        self.log.unlink()
        code, out, _ = run("verify", "--json")
        self.assertEqual((code, json.loads(out)["kind"]), (1, "rolled back"))

    def test_head_gone(self):
        self.head.unlink()
        self.both_say(1)

    def test_kept_head(self):
        kept = self.head.with_name("kept")
        kept.write_bytes(self.head.read_bytes())
        self.write(50)
        files = ["--file", str(self.log), "--head", str(kept)]
        self.assertEqual(run("verify", *files)[0], 1)  # as its own head it is too old
        self.assertEqual(run("verify", *files, "--kept-head")[0], 0)
        self.assertEqual(second(self.log, kept, "--kept-head"), 0)
        self.write(10)
        self.assertEqual(run("verify", *files, "--kept-head")[0], 1)
        self.assertEqual(second(self.log, kept, "--kept-head"), 1)

    def test_wrong_usage(self):
        self.assertEqual(run("verify", "--file", str(self.log))[0], 2)
        self.assertEqual(run("verify", "--profile", "nobody")[0], 2)
        self.assertEqual(run("export", "--base-url", URL, "--format", "xml")[0], 2)

    def test_nothing_yet(self):
        self.log.unlink()
        self.head.unlink()
        self.assertEqual(run("verify")[0], 0)
        self.assertEqual(run("verify", "--base-url", URL)[0], 1)  # this one was asked for

    def test_export(self):
        code, out, _ = run("export", "--base-url", URL)
        lines = out.splitlines()
        self.assertEqual((code, len(lines)), (0, 20))
        entry = json.loads(lines[3])
        self.assertEqual((entry["seq"], entry["hash"]), (3, self.lines[3][:64].decode()))
        target = pathlib.Path(self.home.name) / "out.csv"
        self.assertEqual(run("export", "--base-url", URL, "--format", "csv", "--out", str(target))[0], 0)
        rows = list(csv.DictReader(io.StringIO(target.read_text())))
        self.assertEqual((len(rows), rows[3]["seq"], rows[3]["reason"]), (20, "3", "'=1+1, “no”"))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
