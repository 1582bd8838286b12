#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real amps-fleet without a window against a real amps-sandbox.

usage: tst_headless.py AMPS_FLEET AMPS_SANDBOX [unittest options]
"""

import glob
import json
import os
import signal
import socket
import struct
import subprocess
import sys
import unittest

import driver

FLEET = SANDBOX = ""
DONE, FAILED, WRONG_USAGE, REFUSED, UNREACHABLE, PARTLY = 0, 1, 2, 3, 4, 5
MEMBERS = {"family", "id", "vendor", "model", "sentence", "freshness", "state", "commands", "lastAction"}


class Headless(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = driver.fresh_home("headless")
        cls.sandbox = driver.Sandbox(SANDBOX, "--unknown-family")

    @classmethod
    def tearDownClass(cls):
        cls.sandbox.close()

    def run_fleet(self, *arguments, key=driver.KEY, **more):
        env = driver.environment(self.home, **({"AMPS_API_KEY": key} if key else {}), **more)
        return subprocess.run([FLEET, *arguments], env=env, capture_output=True, text=True, timeout=120, check=False)

    def there(self, *arguments, expected=DONE, **more):
        result = self.run_fleet(*arguments, "--base-url", self.sandbox.url, **more)
        self.assertEqual(result.returncode, expected, result.stderr)
        return result

    def lines(self, *arguments, **more):
        return [json.loads(line) for line in self.there(*arguments, "--json", **more).stdout.splitlines()]

    def check_device(self, device):
        self.assertLessEqual(MEMBERS, device.keys(), device)
        self.assertEqual(device["freshness"].keys(), {"source", "ageSeconds", "available"})
        self.assertIsInstance(device["state"], dict)
        self.assertIsInstance(device["commands"], dict)
        for member in ("family", "id", "vendor", "sentence"):
            self.assertTrue(device[member], (member, device))
        self.assertTrue(device["lastAction"] is None or device["lastAction"]["state"], device)

    def test_fleet_lists_every_device_of_every_family(self):
        devices = self.lines("fleet")
        for device in devices:
            self.check_device(device)
        counts = self.sandbox.status()["devices"]
        counts.pop("heat-pump")
        for family, count in counts.items():
            self.assertEqual(len({d["id"] for d in devices if d["family"] == family}), count, family)
        self.assertEqual(len(devices), sum(counts.values()))
        # What is printed is what the API says, not a rewording of it.
        for device in devices:
            if device["family"] == "solar-inverter":
                self.assertEqual(device["vendor"], self.sandbox.device("solar-inverter", device["id"])["vendor"])

    def test_fleet_without_json_is_one_line_for_each_device(self):
        text = self.there("fleet").stdout.splitlines()
        self.assertEqual([line.split("\t")[1] for line in text], [d["id"] for d in self.lines("fleet")])

    def test_more_devices_than_one_page(self):
        result = self.run_fleet("fleet", "--demo", "--devices", "400", "--json", key=None)
        self.assertEqual(result.returncode, DONE, result.stderr)
        self.assertEqual(len({json.loads(line)["id"] for line in result.stdout.splitlines()}), 400)

    def test_unknown_family_is_printed_when_asked_for(self):
        pumps = self.lines("fleet", "--family", "heat-pump")
        self.assertEqual(len(pumps), self.sandbox.status()["devices"]["heat-pump"])
        self.assertTrue(pumps)
        for pump in pumps:
            self.check_device(pump)
            self.assertEqual(pump["family"], "heat-pump")
            self.assertTrue(pump["state"])

    def test_one_device(self):
        listed = self.lines("fleet")
        for family in {d["family"] for d in listed}:
            wanted = next(d for d in listed if d["family"] == family)
            [device] = self.lines("device", wanted["id"])
            self.check_device(device)
            self.assertEqual((device["id"], device["family"], device["model"]),
                             (wanted["id"], wanted["family"], wanted["model"]))
            self.assertEqual(device["commands"], wanted["commands"])

    def test_no_such_device(self):
        result = self.there("device", "device_nowhere", expected=REFUSED)
        self.assertIn("DEVICE_NOT_FOUND", result.stderr)
        self.assertEqual(result.stdout, "")

    def test_actions(self):
        actions = self.lines("actions")
        self.assertEqual(len({a["id"] for a in actions}), self.sandbox.status()["actions"])
        ids = {d["id"] for d in self.lines("fleet")} | {d["id"] for d in self.lines("fleet", "--family", "heat-pump")}
        for action in actions:
            self.assertIn(action["deviceId"], ids)
            self.assertTrue(action["command"] and action["state"] and action["createdAt"], action)

    def test_doctor(self):
        checks = self.lines("doctor")
        self.assertTrue(all(check["ok"] for check in checks), checks)
        names = [check["check"] for check in checks]
        self.assertEqual(names[:2], ["address", "service"])
        self.assertLessEqual({"battery", "ev-charger", "hvac", "solar-inverter", "vehicle"}, set(names))
        self.assertIn("14 devices, environment sandbox", next(c["detail"] for c in checks if c["check"] == "battery"))

    def test_reading_writes_nothing(self):
        for command in (["fleet"], ["actions"], ["doctor"]):
            self.there(*command)
        self.assertEqual(self.sandbox.pushes(), 0)

    def test_demo_is_the_same_fleet_for_the_same_seed(self):
        def ids(seed):
            result = self.run_fleet("fleet", "--demo", "--seed", seed, "--json", key=None)
            self.assertEqual(result.returncode, DONE, result.stderr)
            for line in result.stdout.splitlines():
                self.check_device(json.loads(line))
            return [json.loads(line)["id"] for line in result.stdout.splitlines()]
        seven = ids("7")
        self.assertEqual(len(seven), 38)
        self.assertEqual(seven, ids("7"))
        self.assertNotEqual(seven, ids("8"))

    def test_demo_serves_the_unknown_family_when_it_is_asked_for(self):
        result = self.run_fleet("fleet", "--demo", "--family", "heat-pump", "--json", key=None)
        self.assertEqual(result.returncode, DONE, result.stderr)
        self.assertEqual({json.loads(line)["family"] for line in result.stdout.splitlines()}, {"heat-pump"})

    def test_wrong_usage(self):
        for arguments in (["flee", "--demo"], ["fleet"], ["device", "--demo"], ["--no-such-option"],
                          ["fleet", "--base-url", "http://192.0.2.1"], ["fleet", "--demo", "--devices", "0"],
                          ["fleet", "--base-url", "ftp://127.0.0.1"],
                          ["fleet", "--base-url", "https://user:word@127.0.0.1"]):
            result = self.run_fleet(*arguments)
            self.assertEqual(result.returncode, WRONG_USAGE, (arguments, result.stderr))
            self.assertTrue(result.stderr.startswith("amps-fleet: "), result.stderr)
            self.assertEqual(result.stdout, "")

    def test_no_key(self):
        self.assertIn("AMPS_API_KEY", self.there("fleet", key=None, expected=WRONG_USAGE).stderr)

    def test_wrong_key(self):
        for command in (["fleet"], ["actions"], ["device", "device_bat_7a25"]):
            result = self.there(*command, key="sk_test_wrong_0123456789", expected=REFUSED)
            self.assertIn("INVALID_API_KEY", result.stderr)
            self.assertEqual(result.stdout, "")
            self.assertNotIn("sk_test_wrong_0123456789", result.stderr)

    def test_nothing_listens(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))  # bound and not listening: refused for as long as the test lasts
            url = f"http://127.0.0.1:{free.getsockname()[1]}"
            for command in ("fleet", "actions", "doctor"):
                result = self.run_fleet(command, "--base-url", url)
                self.assertEqual(result.returncode, UNREACHABLE, (command, result.stderr))

    def test_one_family_fails(self):
        sandbox = driver.Sandbox(SANDBOX)
        try:
            sandbox.request("/_sandbox/faults", {"set": "refuse:INSUFFICIENT_PERMISSIONS@/hvac"})
            result = self.run_fleet("fleet", "--json", "--base-url", sandbox.url)
            self.assertEqual(result.returncode, PARTLY, result.stderr)
            self.assertIn("INSUFFICIENT_PERMISSIONS", result.stderr)
            families = {json.loads(line)["family"] for line in result.stdout.splitlines()}
            self.assertEqual(families, {"battery", "ev-charger", "solar-inverter", "vehicle"})
        finally:
            sandbox.close()

    def test_help_and_version(self):
        result = self.run_fleet("--help", key=None)
        self.assertEqual(result.returncode, DONE)
        for word in ("fleet", "doctor", "--demo", "AMPS_API_KEY", "Exit codes"):
            self.assertIn(word, result.stdout)
        self.assertRegex(self.run_fleet("--version", key=None).stdout, r"^amps-fleet \d+\.\d+")

    def test_the_key_shows_nowhere(self):
        # A server that takes the connection and never answers keeps the process there to be looked at.
        with socket.socket() as silent:
            silent.bind(("127.0.0.1", 0))
            silent.listen(8)
            silent.settimeout(60)
            url = f"http://127.0.0.1:{silent.getsockname()[1]}"
            env = driver.environment(self.home, AMPS_API_KEY="sk_test_" + "k" * 24)
            process = subprocess.Popen([FLEET, "fleet", "--json", "--base-url", url], env=env,
                                       stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            try:
                connection, _ = silent.accept()
                with connection:
                    connection.settimeout(60)
                    self.assertIn("k" * 24, connection.recv(4096).decode())  # the key is in use
                    with open(f"/proc/{process.pid}/cmdline", encoding="utf-8") as file:
                        self.assertNotIn("k" * 24, file.read())
                    listed = subprocess.run(["ps", "-ww", "-o", "args=", "-p", str(process.pid)], capture_output=True,
                                            text=True, check=True).stdout
                    self.assertIn("--base-url", listed)
                    self.assertNotIn("k" * 24, listed)
            finally:
                process.kill()
                out, err = process.communicate(timeout=30)
            self.assertNotIn("k" * 24, out + err)
        for path in glob.glob(os.path.join(self.home, "**"), recursive=True):
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    self.assertNotIn(b"k" * 24, file.read(), path)

    def test_self_test(self):
        result = self.run_fleet("--demo", "--self-test", key=None)
        self.assertEqual(result.returncode, DONE, result.stderr)

    def test_screenshot(self):
        file = os.path.join(self.home, "picture.png")
        result = self.run_fleet("--demo", "--screenshot", file, "--size", "1100x700", key=None)
        self.assertEqual(result.returncode, DONE, result.stderr)
        with open(file, "rb") as picture:
            data = picture.read()
        self.assertEqual(data[:8], b"\x89PNG\r\n\x1a\n")
        self.assertEqual(struct.unpack(">II", data[16:24]), (1100, 700))
        # A picture of one colour is a few hundred bytes of this size.
        self.assertGreater(len(data), 20_000)

    def test_no_room_for_a_picture(self):
        full = os.path.join(self.home, "full.png")
        os.symlink("/dev/full", full)
        # So few texts that they wait in the buffer until the end; and more.
        for page, picture, texts in (("onboarding", "picture.png", "/dev/full"), ("fleet", "picture.png", "/dev/full"),
                                     ("onboarding", "full.png", "texts.jsonl"), ("fleet", "full.png", "texts.jsonl")):
            with self.subTest(page=page, picture=picture):
                demo = [] if page == "onboarding" else ["--demo"]
                result = self.run_fleet(*demo, "--page", page, "--size", "1100x700", "--screenshot",
                                        os.path.join(self.home, picture), "--texts", os.path.join(self.home, texts),
                                        key=None)
                self.assertEqual(result.returncode, FAILED, result.stderr)
                self.assertIn("No space left on device", result.stderr)

    def test_a_window_lives_on_where_hanging_up_is_ignored(self):
        home = driver.fresh_home("nohup")
        window = subprocess.Popen([FLEET, "--demo"], env=driver.environment(home, XDG_RUNTIME_DIR=home),
                                  preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN))
        self.addCleanup(window.kill)

        def recording():
            return glob.glob(os.path.join(home, "**", "fleet.db-wal"), recursive=True)
        driver.wait_for("readings are recorded", recording, 60)
        window.send_signal(signal.SIGHUP)
        with self.assertRaises(subprocess.TimeoutExpired):
            window.wait(timeout=2)
        window.terminate()
        self.assertEqual(window.wait(timeout=60), 0)

    def test_a_window_ends_in_order_when_the_system_asks(self):
        home = driver.fresh_home("asked")
        passing = os.path.join(home, "passing")
        os.mkdir(passing)
        env = driver.environment(home, TMPDIR=passing, XDG_RUNTIME_DIR=home)
        for asking in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            with self.subTest(asking=asking):
                window = subprocess.Popen([FLEET, "--demo"], env=env)
                self.addCleanup(window.kill)

                def recording():
                    return glob.glob(os.path.join(home, "**", "fleet.db-wal"), recursive=True)
                driver.wait_for("readings are recorded", recording, 60)
                window.send_signal(asking)
                if asking == signal.SIGHUP:
                    window.send_signal(asking)  # as a shell and the terminal that closes do
                self.assertEqual(window.wait(timeout=60), 0)
                # What was recorded is in the file itself, and nothing that was to pass is left.
                self.assertEqual(recording(), [])
                self.assertEqual(os.listdir(passing), [])


if __name__ == "__main__":
    FLEET, SANDBOX = (os.path.abspath(path) for path in sys.argv[1:3])
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)
