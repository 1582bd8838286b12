#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`amps-fleet export` as scripts use it: the past of a demo, and what a real window recorded from a real sandbox.

usage: tst_export.py AMPS_FLEET AMPS_SANDBOX [unittest options]
"""

import csv
import io
import json
import os
import stat
import subprocess
import sys
import unittest

import driver

FLEET = SANDBOX = ""
DONE, FAILED, WRONG_USAGE = 0, 1, 2
DEMO = ("--demo", "--devices", "10", "--seed", "3", "--start", "2026-10-26T09:00:00Z")


class Export(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = driver.fresh_home("export")

    def run_export(self, *arguments, expected=DONE, key=None):
        env = driver.environment(self.home, **({"AMPS_API_KEY": key} if key else {}))
        result = subprocess.run([FLEET, "export", *arguments], env=env, capture_output=True, text=True, timeout=120,
                                check=False)
        self.assertEqual(result.returncode, expected, result.stderr)
        return result

    def rows(self, *arguments):
        return [json.loads(line) for line in self.run_export(*arguments, "--json").stdout.splitlines()]

    def test_readings_of_a_demo(self):
        rows = self.rows(*DEMO, "--from", "2h", "--family", "battery")
        self.assertGreater(len(rows), 40)
        self.assertEqual({row["family"] for row in rows}, {"battery"})
        for before, after in zip(rows, rows[1:]):
            if before["id"] == after["id"]:
                self.assertLess(before["at"], after["at"])
        self.assertTrue(all("2026-10-26T07:00" <= row["at"] < "2026-10-26T09:00" for row in rows))
        self.assertTrue(all(0 <= row["level"] <= 100 for row in rows))
        # The same seed and start are the same past.
        self.assertEqual(rows, self.rows(*DEMO, "--from", "2h", "--family", "battery"))

    def test_csv_says_zone_and_night(self):
        # The night in which Berlin's clock goes back: the hour from two to three is there twice, each with its offset.
        text = self.run_export(*DEMO, "--from", "2026-10-25T00:00:00Z", "--to", "2026-10-25T03:00:00Z", "--every", "30",
                               "--field", "chargeRate", "--sum", "--zone", "Europe/Berlin", "--format", "csv").stdout
        rows = list(csv.reader(io.StringIO(text)))
        self.assertEqual(rows[0][:2], ["From (Europe/Berlin)", "To (Europe/Berlin)"])
        self.assertEqual([row[0] for row in rows[1:]],
                         ["2026-10-25T02:00:00.000+02:00", "2026-10-25T02:30:00.000+02:00",
                          "2026-10-25T02:00:00.000+01:00", "2026-10-25T02:30:00.000+01:00",
                          "2026-10-25T03:00:00.000+01:00", "2026-10-25T03:30:00.000+01:00"])

    def test_columns_that_are_over(self):
        # 08:30 is in the middle of a column: what is written of it today would be another number tomorrow.
        rows = self.rows(*DEMO, "--from", "2026-10-26T05:00:00Z", "--to", "2026-10-26T08:30:00Z", "--every", "60",
                         "--field", "level", "--sum")
        self.assertEqual([row["from"] for row in rows], [f"2026-10-26T0{hour}:00:00.000Z" for hour in (5, 6, 7)])

    def test_no_room(self):
        # Much, and so little that it waits in the buffer until the end.
        for arguments in (("--from", "1h"), ("--from", "1h", "--field", "level", "--device", self.rows(*DEMO)[0]["id"]),
                          ("--from", "2h", "--every", "1", "--field", "level"),
                          ("--from", "1h", "--every", "60", "--field", "level", "--sum")):
            with self.subTest(arguments), open("/dev/full", "wb") as full:
                run = subprocess.run([FLEET, "export", *DEMO, *arguments, "--json"], stdout=full, stderr=subprocess.PIPE,
                                     env=driver.environment(self.home), text=True, timeout=120, check=False)
                self.assertEqual(run.returncode, FAILED, run.stderr)
                self.assertIn("Not exported", run.stderr)

    def test_to_a_file(self):
        path = os.path.join(self.home, "out.csv")
        self.run_export(*DEMO, "--from", "1h", "--format", "csv", "--out", path)
        with open(path, newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        self.assertGreater(len(rows), 20)
        self.assertIn("Time (UTC)", rows[0])

    def test_to_a_pipe(self):
        # What is no file keeps its place: a device that a file had taken the name of would be gone for everybody.
        path = os.path.join(self.home, "pipe")
        os.mkfifo(path)
        with subprocess.Popen(["cat", path], stdout=subprocess.PIPE, text=True) as reader:
            self.run_export(*DEMO, "--from", "1h", "--format", "csv", "--out", path)
            rows = list(csv.DictReader(io.StringIO(reader.communicate(timeout=60)[0])))
        self.assertGreater(len(rows), 20)
        self.assertTrue(stat.S_ISFIFO(os.stat(path).st_mode))

    def test_wrong_usage(self):
        for arguments in ((), (*DEMO, "--from", "yesterday"), (*DEMO, "--zone", "Europe/Nowhere"),
                          (*DEMO, "--every", "5"), (*DEMO, "--sum"), (*DEMO, "--format", "xlsx"),
                          (*DEMO, "--device", "device_nobody"), (*DEMO, "--from", "1h", "--to", "2h"),
                          (*DEMO, "--json", "--format", "csv"), ("--profile", "nobody")):
            result = self.run_export(*arguments, expected=WRONG_USAGE)
            self.assertEqual(result.stdout, "")
            self.assertTrue(result.stderr.strip(), arguments)

    def test_nothing_recorded(self):
        result = self.run_export("--base-url", "http://127.0.0.1:9", expected=FAILED)
        self.assertIn("nothing is recorded", result.stderr)

    def test_what_a_window_recorded(self):
        sandbox = driver.Sandbox(SANDBOX)
        try:
            env = driver.environment(self.home, AMPS_API_KEY=driver.KEY, QT_QPA_PLATFORM="offscreen",
                                     QT_QUICK_BACKEND="software")
            with subprocess.Popen([FLEET, "--base-url", sandbox.url], env=env, stderr=subprocess.DEVNULL) as window:
                try:
                    def recorded():
                        result = subprocess.run([FLEET, "export", "--base-url", sandbox.url, "--json", "--from",
                                                 "2026-06-12T00:00:00Z"], env=env,
                                                capture_output=True, text=True, timeout=60, check=False)
                        found = [json.loads(line) for line in result.stdout.splitlines()]
                        return found if len({row["id"] for row in found}) >= 34 else None

                    # Beside the window that records.
                    rows = driver.wait_for("readings of the fleet", recorded, 60, 0.5)
                finally:
                    window.terminate()
            listed = subprocess.run([FLEET, "fleet", "--base-url", sandbox.url, "--json"], env=env, capture_output=True,
                                    text=True, timeout=60, check=False)
            known = {json.loads(line)["id"] for line in listed.stdout.splitlines()}
            # One that its maker cannot reach has nothing to record.
            self.assertLessEqual({row["id"] for row in rows}, known)
        finally:
            sandbox.close()


if __name__ == "__main__":
    FLEET, SANDBOX = sys.argv[1:3]
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
