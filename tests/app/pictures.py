#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the real window into states that a person reaches in several steps, and takes a picture of each.

usage: pictures.py AMPS_FLEET AMPS_SANDBOX FOLDER [NAME...]

Not a test: it makes what is put beside the design's pictures. Its display, session bus and sandbox are its own, and it
works the window by keys and by the actions of assistive technology, as tst_window.py does.
"""

import os
import re
import subprocess
import sys
import time
import unittest
import warnings

import driver
import tst_window

FOLDER = "."
MADE = []


class Pictures(tst_window.Window):
    def setUp(self):
        self.home = driver.fresh_home(self._testMethodName)
        self.process = self.sandbox = None

    def tearDown(self):
        if not getattr(self._outcome, "success", True):
            self.take("failed-" + self._testMethodName)
        if self.process:
            self.stop()
        if self.sandbox:
            self.sandbox.close()

    def begin(self, *sandbox, key=driver.KEY, fleet=()):
        self.sandbox = driver.Sandbox(tst_window.SANDBOX, *sandbox)
        self.key_used, self.arguments = key, fleet

    def show(self, page):
        env = driver.environment(self.home, AMPS_API_KEY=self.key_used)
        self.process = subprocess.Popen(
            [tst_window.FLEET, "--base-url", self.sandbox.url, "--size", "1440x900", "--theme", "dark", "--page", page,
             *self.arguments], env=env)
        driver.wait_for("the window is active", self.activate, tst_window.PATIENCE, 0.3)
        driver.wait_for("the application is on the accessibility bus", self.application, tst_window.PATIENCE)

    def take(self, name):
        time.sleep(0.6)  # what moves has come to rest
        path = os.path.join(FOLDER, name + ".png")
        subprocess.run(["xdotool", "mousemove", "1430", "890"], check=True)
        time.sleep(0.3)
        subprocess.run(["import", "-window", "root", path], check=True)
        MADE.append(path)

    def fault(self, text):
        self.sandbox.request("/_sandbox/faults", {"set": text})

    def no_fault(self):
        import urllib.request
        request = urllib.request.Request(self.sandbox.url + "/_sandbox/faults", method="DELETE")
        urllib.request.urlopen(request, timeout=20).close()

    def open_battery(self, fits):
        items = self.sandbox.request("/battery?limit=50", key=driver.KEY)["data"]["items"]
        self.battery = next(item for item in items if fits(item))
        self.show("device:" + self.battery["id"])
        self.see("Back to the fleet", "push button")
        return self.battery

    def press(self, pattern, role="push button"):
        def pressable():
            return [node for node in self.find(pattern, role)
                    if any(node.accessible.get_action_name(i) == "Press" for i in range(node.accessible.get_n_actions()))]
        driver.wait_for(f"something to press named {pattern!r}", pressable, tst_window.PATIENCE)[0].do("Press")

    def enter(self, name, text):
        self.tab_to(name, role="text", most=60)
        self.key("ctrl+a")
        self.type(text)

    @staticmethod
    def takes(verb, shape="immediate", **more):
        def fits(item):
            command = item["commands"].get(verb)
            last = item["lastAction"] or {}
            return command and shape in command["execution"] and item["sync"]["available"] \
                and last.get("state") in (None, "completed", "cancelled") \
                and all(name in command["parameters"] for name in more.get("with_", ()))
        return fits

    def charge_form(self, target="90", **more):
        battery = self.open_battery(self.takes("charge", **more))
        self.key("c")
        self.press("charge", None)
        self.enter("Target", target)
        return battery

    # States

    def test_confirm_sandbox(self):
        self.begin()
        self.charge_form()
        self.review_by_keys("charge")
        self.expect_focus("Cancel")
        self.take("confirm-sandbox")

    def test_confirm_live(self):
        self.begin(key="sk_live_demo")
        self.open_battery(self.takes("discharge", "windowed"))
        self.press("Unlock for .*")
        self.press("discharge", None)
        self.press("Window", None)
        self.enter("From.*", "17:00")
        self.enter("Until.*", "19:00")
        self.review_by_keys("discharge")
        self.expect_focus("Cancel")
        self.take("confirm-live")
        self.key("Tab")
        subprocess.run(["xdotool", "keydown", "space"], check=True)
        time.sleep(0.7)
        subprocess.run(["import", "-window", "root", os.path.join(FOLDER, "confirm-live-held.png")], check=True)
        subprocess.run(["xdotool", "keyup", "space"], check=True)
        self.take("confirm-live-let-go")

    def test_withdrawn(self):
        self.begin()
        self.charge_form()
        self.review_by_keys("charge")
        self.expect_focus("Cancel")
        # Hours pass under the sheet: the next reading is another one.
        self.sandbox.skip(3 * 3600)
        self.see("Review again", "push button", 60)
        self.take("confirm-withdrawn")

    def test_conflict(self):
        self.begin()
        battery = self.charge_form(shape="windowed")
        self.press("Window", None)
        self.enter("From.*", "22:00")
        self.enter("Until.*", "tomorrow 05:00")
        self.review_by_keys("charge")
        self.expect_focus("Cancel")
        self.send_by_keys("charge")
        self.expect_pushes(1)
        self.see_no("Send charge to sandbox")
        self.take("device-booked")
        self.press("discharge", None)
        if self.find("At a time"):
            self.press("At a time", None)
            self.enter("At.*", "23:00")
        else:
            self.press("Window", None)
            self.enter("From.*", "23:00")
            self.enter("Until.*", "tomorrow 02:00")
        self.review_by_keys("discharge")
        self.expect_focus("Cancel")
        self.send_by_keys("discharge")
        self.see("409 CONFLICT")
        self.take("conflict-keep")
        self.press("Cancel it and send mine|Replace.*", None)
        self.take("conflict-409")
        self.assertEqual(battery["id"], self.battery["id"])

    def test_conflict_in_flight(self):
        self.begin()
        self.charge_form()
        self.review_by_keys("charge")
        self.expect_focus("Cancel")
        self.send_by_keys("charge")
        self.expect_pushes(1)
        self.see_no("Send charge to sandbox")
        self.press("discharge", None)
        self.review_by_keys("discharge")
        self.expect_focus("Cancel")
        self.send_by_keys("discharge")
        self.see("409 CONFLICT")
        self.take("conflict-in-flight")

    def test_refused(self):
        self.begin()
        self.charge_form(with_=("power",))
        self.fault("reject:PARAMETER_OUT_OF_RANGE")
        self.enter("Power", "2")
        self.review_by_keys("charge")
        self.expect_focus("Cancel")
        self.send_by_keys("charge")
        self.see("PARAMETER_OUT_OF_RANGE|422 PARAMETER_OUT_OF_RANGE")
        self.take("error-422")

    def test_settings(self):
        self.begin()
        self.open_battery(self.takes("charge"))
        self.enter("Discharge floor", "25")
        self.take("settings-changed")
        self.press("Review 1 change")
        self.expect_focus("Cancel")
        self.take("settings-confirm")
        self.tab_to("Send.*|Write.*|Change.*")
        self.key("space")
        self.see_no("Cancel", "push button")
        time.sleep(3)
        self.take("settings-proven")

    def test_effect(self):
        self.begin()
        self.charge_form()
        self.review_by_keys("charge")
        self.expect_focus("Cancel")
        self.send_by_keys("charge")
        self.expect_action("charge")
        self.key("ctrl+shift+r")
        time.sleep(4)
        self.take("timeline-effect")
        self.key("ctrl+2")
        self.see_no("Back to the fleet")
        self.press(f"completed, charge on {re.escape(self.battery['metadata']['model'])}, target 90 %.*")
        self.take("actions-page")
        self.press("Time line", None)
        self.take("actions-timeline")


if __name__ == "__main__":
    tst_window.FLEET, tst_window.SANDBOX = (os.path.abspath(path) for path in sys.argv[1:3])
    FOLDER = os.path.abspath(sys.argv[3])
    os.makedirs(FOLDER, exist_ok=True)
    if tst_window.INSIDE not in os.environ:
        lacks = tst_window.missing()
        if lacks:
            print("pictures.py needs: " + "; ".join(lacks), file=sys.stderr)
            sys.exit(1)
        sys.exit(tst_window.run_inside_a_session())
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    import gi
    gi.require_version("Atspi", "2.0")
    names = [f"Pictures.test_{name.replace('-', '_')}" for name in sys.argv[4:]]
    unittest.main(argv=[sys.argv[0], *(names or ["Pictures." + name for name in vars(Pictures) if name.startswith("test_")])],
                  verbosity=2, warnings="ignore")
