#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From nothing to a living fleet as a person goes there, with a real keyring and without one; and back to nothing.

usage: tst_onboarding.py AMPS_FLEET AMPS_SANDBOX [unittest options]

The same display, bus and helpers as tst_window.py, with a gnome-keyring of its own on the bus.
"""

import json
import os
import subprocess
import tempfile
import sys
import time
import unittest

import driver
import tst_window

PATIENCE = tst_window.PATIENCE


class FirstRun(tst_window.Window):
    with_keyring = True

    def setUp(self):
        self.home = driver.fresh_home(self._testMethodName)
        self.sandbox = driver.Sandbox(tst_window.SANDBOX)
        self.addCleanup(self.sandbox.close)
        self.keyring = None
        # A socket's path may hold about a hundred characters; the test's home can be longer than that.
        runtime = tempfile.TemporaryDirectory(prefix="keyring-")
        self.addCleanup(runtime.cleanup)
        self.runtime = runtime.name
        if self.with_keyring:
            self.keyring = subprocess.Popen(
                ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"], stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=self.keyring_environment())
            self.keyring.stdin.write(b"\n")
            self.keyring.stdin.close()
            self.addCleanup(self.end_keyring)
            driver.wait_for("the keyring is on the bus", self.keyring_answers, 60)
        self.process = None

    def keyring_environment(self):
        return dict(os.environ, HOME=self.home, XDG_DATA_HOME=os.path.join(self.home, "data"),
                    XDG_RUNTIME_DIR=self.runtime)

    def end_keyring(self):
        self.keyring.terminate()
        self.keyring.wait(timeout=20)

    def keyring_answers(self):
        return "true" in subprocess.run(
            ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.NameHasOwner",
             "string:org.freedesktop.secrets"], capture_output=True, text=True, check=False).stdout

    def start(self, *arguments, **more):
        self.addCleanup(self.stop)
        self.addCleanup(self.keep_picture_of_failure)
        env = driver.environment(self.home, XDG_CURRENT_DESKTOP="GNOME", **more)
        self.process = subprocess.Popen([tst_window.FLEET, *arguments], env=env)
        driver.wait_for("the window is active", self.activate, PATIENCE, 0.2)
        driver.wait_for("the application is on the accessibility bus", self.application, PATIENCE)

    def keep_picture_of_failure(self):
        if self.process.poll() is None:
            super().keep_picture_of_failure()

    def stop(self):
        if self.process and self.process.poll() is None:
            super().stop()

    def profiles(self):
        path = os.path.join(self.home, "config", "amps-fleet", "amps-fleet", "profiles.json")
        with open(path, encoding="utf-8") as file:
            return json.load(file)["profiles"]

    def folders(self):
        base = os.path.join(self.home, "data", "amps-fleet", "amps-fleet", "profiles")
        return sorted(os.listdir(base)) if os.path.isdir(base) else []

    # Steps

    def press(self, pattern, role="push button"):
        self.see(pattern, role).do("Press")

    def focus(self, node):
        node.accessible.grab_focus()

    def enter(self, name, text, replace=False):
        """Types into the field of this name, as a person does who clicked on it."""
        self.focus(self.see(name, "text"))
        self.expect_focus(name)
        if replace:
            self.key("ctrl+a")
        self.type(text)

    def key_field(self, door):
        return self.see("Sandbox key, hidden entry" if door == "sandbox" else "Live key, hidden entry")

    def focus_key_field(self, door):
        self.key_field(door).do("Press")
        time.sleep(0.3)  # the field itself is not on the bus, so nobody can be asked whether it has the focus

    def enter_key(self, door, key):
        self.focus_key_field(door)
        self.type(key)

    def open_address(self, door):
        """The two doors have the same link; the first is the sandbox's."""
        links = self.find("Address and name", "push button")
        links[0 if door == "sandbox" else -1].do("Press")
        self.see("Address of the API", "text")

    def connect(self, key=driver.KEY, door="sandbox"):
        self.see("Which fleet do you want to open\\?")
        self.open_address(door)
        self.enter("Address of the API", self.sandbox.url, replace=True)
        self.enter_key(door, key)
        self.key("Return")

    # Tests

    def test_a_key_and_an_address_of_my_own(self):
        began = time.monotonic()
        self.start()
        self.connect()
        self.see("Sandbox key recognised, 38 device.* readable\\.")
        self.press("Open the sandbox")
        self.see(r"38 devices, \d+ vendors")
        print(f"from nothing to the living fleet: {time.monotonic() - began:.1f} s", file=sys.stderr)

        [profile] = self.profiles()
        self.assertEqual(profile["environment"], "sandbox")
        self.assertEqual(profile["baseUrl"], self.sandbox.url)
        self.assertNotIn(driver.KEY, json.dumps(profile))
        self.assertEqual(self.folders(), [profile["id"]])
        self.assertIn(f"SANDBOX · {profile['name']}", self.title())

        # A second start asks nobody: the key is in the keyring.
        self.stop()
        self.start()
        self.see(r"38 devices, \d+ vendors")
        # One window per profile: another process brings this one forward and leaves.
        again = subprocess.run([tst_window.FLEET, "--profile", profile["name"].upper()],
                               env=driver.environment(self.home, XDG_CURRENT_DESKTOP="GNOME"), capture_output=True,
                               text=True, timeout=60, check=False)
        self.assertEqual(again.returncode, 0)
        self.assertIn("open already", again.stderr)
        # And without a window the same key serves.
        doctor = subprocess.run([tst_window.FLEET, "doctor", "--json", "--profile", profile["name"]],
                                env=driver.environment(self.home, XDG_CURRENT_DESKTOP="GNOME"), capture_output=True,
                                text=True, timeout=60, check=False)
        self.assertEqual(doctor.returncode, 0, doctor.stderr)

        # Renamed, and gone with everything of it.
        self.key("ctrl+comma")
        self.see("The key is kept in this computer’s keyring\\.")
        self.press(f"Rename {profile['name']}")
        self.expect_focus("New name")
        self.key("ctrl+a")
        self.type("Harbour")
        self.key("Return")
        self.see("Harbour \\(this window\\)")
        self.assertEqual(self.profiles()[0]["id"], profile["id"])
        self.press("Remove Harbour")
        self.expect_focus("Cancel")
        self.press("Remove everything of it")
        self.see("Which fleet do you want to open\\?")
        self.assertEqual(self.profiles(), [])
        self.assertEqual(self.folders(), [])
        self.assertEqual(self.secrets(), "")

    def secrets(self):
        return subprocess.run(["secret-tool", "search", "--all", "server", "amps-fleet"], capture_output=True, text=True,
                              check=False, env=self.keyring_environment()).stdout

    def title(self):
        found = subprocess.run(["xdotool", "getactivewindow", "getwindowname"], capture_output=True, text=True,
                               check=False)
        return found.stdout

    def test_the_wrong_door(self):
        self.start()
        self.see("Which fleet do you want to open\\?")
        self.open_address("sandbox")
        self.enter("Address of the API", self.sandbox.url, replace=True)
        self.enter_key("sandbox", "sk_live_demo")
        self.see("This is a LIVE key: it reaches real equipment\\. Use the LIVE door\\.")
        before = self.sandbox.status()["received"]["requests"]
        self.key("Return")
        time.sleep(0.5)
        own = self.sandbox.status()["received"]["requests"] - before
        self.assertLessEqual(own, 1)  # our own look at the counts, if it counts
        self.assertFalse(self.find("Open the sandbox", "push button"))

    def test_live_starts_read_only_and_unlocks_for_a_while(self):
        self.start()
        self.connect("sk_live_demo", "live")
        self.see("LIVE key recognised, 38 device.* readable\\.")
        self.press("Open the live fleet")
        self.see(r"38 devices, \d+ vendors")
        self.see("This profile is read-only: nothing can be sent\\..*")
        self.key("ctrl+comma")
        self.press("Read-only: nothing can be sent from this connection", None)
        self.see("LIVE is locked: .*")
        self.press("Unlock")
        self.see("LIVE is unlocked: commands reach real equipment\\. It locks again in .*")
        # The screen is locked: nothing can be sent any more.
        subprocess.run(["dbus-send", "--session", "--type=signal", "/ScreenSaver",
                        "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true"], check=True)
        self.see("LIVE is locked: .*")
        self.assertFalse(self.profiles()[0]["readOnly"])


class WithoutKeyring(FirstRun):
    with_keyring = False

    def setUp(self):
        super().setUp()
        # Holds the keyring's name and answers nothing but errors, so that the bus starts no real one.
        from gi.repository import Gio, GLib
        bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)

        def call(method, *arguments):
            bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", method, *arguments, None,
                          Gio.DBusCallFlags.NONE, -1, None)
        call("RequestName", GLib.Variant("(su)", ("org.freedesktop.secrets", 4)))
        self.addCleanup(call, "ReleaseName", GLib.Variant("(s)", ("org.freedesktop.secrets",)))

    def test_a_key_and_an_address_of_my_own(self):
        self.start()
        self.connect()
        self.see("Sandbox key recognised, 38 device.* readable\\.")
        self.press("Open the sandbox")
        self.see(".*The key stays in memory for this run and has to be entered again next time.*")
        self.press("Open for this run")
        self.see(r"38 devices, \d+ vendors")
        self.key("ctrl+comma")
        self.see(".*stays in memory for this run.*")
        [profile] = self.profiles()

        # The next run asks for it, and for nothing else.
        self.stop()
        began = time.monotonic()
        self.start()
        self.see(f"The key of “{profile['name']}”")
        self.assertLess(time.monotonic() - began, PATIENCE)
        self.enter_key("sandbox", driver.KEY)
        self.key("Return")
        self.see("Sandbox key recognised, 38 device.* readable\\.")
        self.press("Open the fleet")
        self.press("Open for this run")
        self.see("Fleet, 38", "push button")
        self.see("Settings", "heading")  # where that window was left
        # Nothing in plain text.
        found = subprocess.run(["grep", "-rl", driver.KEY, self.home], capture_output=True, text=True, check=False)
        self.assertEqual(found.stdout, "")


def load_tests(loader, _tests, _pattern):
    suite = unittest.TestSuite()
    names = {FirstRun: ["test_a_key_and_an_address_of_my_own", "test_the_wrong_door",
                        "test_live_starts_read_only_and_unlocks_for_a_while"],
             WithoutKeyring: ["test_a_key_and_an_address_of_my_own"]}
    for case, tests in names.items():
        suite.addTests(case(name) for name in tests)
    return suite


if __name__ == "__main__":
    tst_window.main("tst_onboarding", tools=("gnome-keyring-daemon", "secret-tool", "dbus-send"))
