#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the real window into states that a person reaches in several steps, and takes a picture of each.

usage: pictures.py AMPS_FLEET AMPS_SANDBOX FOLDER [NAME...]

Not a test: it makes what is put beside the design's pictures. Its display, session bus and sandbox are its own, and it
works the window by keys and by the actions of assistive technology, as tst_window.py does. AMPS_FLEET_LOOK holds other
arguments of the window than "--size 1440x870 --theme dark".
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
LOOK = os.environ.get("AMPS_FLEET_LOOK", "--size 1440x870 --theme dark").split()


class Pictures(tst_window.Window):
    def setUp(self):
        self.home = driver.fresh_home(self._testMethodName)
        self.process = self.sandbox = None

    def tearDown(self):
        result = self._outcome.result
        if any(test is self for test, _ in result.failures + result.errors):
            self.take("failed-" + self._testMethodName)
        if self.process:
            self.stop()
        if self.sandbox:
            self.sandbox.close()

    def begin(self, *sandbox, key=driver.KEY, fleet=()):
        # By the clock of this machine: what is booked is understood by it.
        now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        self.sandbox = driver.Sandbox(tst_window.SANDBOX, "--start", now, *sandbox)
        self.key_used, self.arguments = key, fleet

    def show(self, page):
        env = driver.environment(self.home, AMPS_API_KEY=self.key_used)
        self.process = subprocess.Popen(
            [tst_window.FLEET, "--base-url", self.sandbox.url, "--page", page, *LOOK, *self.arguments], env=env)
        driver.wait_for("the window is active", self.activate, tst_window.PATIENCE, 0.3)
        driver.wait_for("the application is on the accessibility bus", self.application, tst_window.PATIENCE)

    def take(self, name):
        time.sleep(0.6)  # what moves has come to rest
        path = os.path.join(FOLDER, name + ".png")
        subprocess.run(["xdotool", "mousemove", "1430", "890"], check=True)
        time.sleep(0.3)
        window = subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True, check=True).stdout.strip()
        subprocess.run(["import", "-window", window, path], check=True)

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

    def scroll(self, turns):
        """Turns the wheel over the right column."""
        subprocess.run(["xdotool", "mousemove", "1230", "600", "click", "--repeat", str(turns), "--delay", "15", "5"],
                       check=True)

    def press(self, pattern, role="push button"):
        def pressable():
            return [node for node in self.find(pattern, role)
                    if any(node.accessible.get_action_name(i) == "Press" for i in range(node.accessible.get_n_actions()))]
        try:
            found = driver.wait_for(f"something to press named {pattern!r}", pressable, 3)
        except AssertionError:
            # Below the edge of what is shown: the page follows the keyboard.
            self.tab_to(pattern, most=60)
            found = driver.wait_for(f"something to press named {pattern!r}", pressable, tst_window.PATIENCE)
        found[0].do("Press")

    def focus(self, pattern, role):
        """Puts the keyboard there, as a screen reader does."""
        node = self.see(pattern, role)
        node.accessible.get_component_iface().grab_focus()
        self.expect_focus(pattern)

    def enter(self, name, text):
        self.focus(name, "text")
        self.key("ctrl+a")
        self.type(text)
        self.key("Tab")

    def review(self, verb):
        self.press(f"Review {verb}")
        self.expect_focus("Cancel")

    def send(self, verb):
        self.press(f"Send {verb} to sandbox")
        self.see_no(f"Send {verb} to sandbox")

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
        self.press("charge", None)
        self.enter("Target", target)
        return battery

    def book(self, verb, start, end=None):
        """Fills in when; a device that declares one shape only shows it chosen."""
        if end and self.find("Window"):
            self.press("Window", None)
        elif not end and self.find("At a time"):
            self.press("At a time", None)
        self.enter("From.*" if end else "At.*", start)
        if end:
            self.enter("Until.*", end)
        self.review(verb)

    # Confirming

    def test_live(self):
        self.begin(key="sk_live_demo")
        self.open_battery(self.takes("charge"))
        self.take("live-locked")
        self.press("Unlock for .*")
        self.see("LIVE is unlocked.*")
        self.take("live-unlocked")

    def test_mismatch(self):
        self.begin()
        self.open_battery(self.takes("charge"))
        self.fault("wrongenv")
        self.key("ctrl+shift+r")
        self.see("The signs of the environment disagree.*")
        self.take("mismatch")
        self.no_fault()
        self.key("ctrl+shift+r")
        time.sleep(3)
        self.take("mismatch-resolvable")

    def test_inspector(self):
        self.begin()
        self.charge_form(with_=("power",))
        self.fault("reject:PARAMETER_OUT_OF_RANGE")
        self.review_by_keys("charge")
        self.expect_focus("Cancel")
        self.send_by_keys("charge")
        self.see("422 PARAMETER_OUT_OF_RANGE")
        self.take("error-with-its-request")
        self.press("Show this request in the Inspector")
        self.see("Inspector")
        self.take("inspector")
        self.press("Support bundle…")
        self.see("Support bundle")
        self.take("bundle-preview")

    def test_explain(self):
        self.begin()
        self.open_battery(self.takes("charge"))
        self.press("Explain this device, for a ticket")
        self.see("This device, for a ticket")
        self.take("explain")
        self.press("Show its requests")
        self.see("Inspector")
        self.take("requests-of-a-device")

    def test_schedules(self):
        self.begin()
        self.open_battery(self.takes("charge"))
        self.scroll(40)
        self.see("Not offered yet.*")
        self.take("schedules-not-offered")
        self.sandbox.request("/_sandbox/schedules", {"on": True})
        self.press("Ask again")
        self.press("Set a schedule…")
        self.enter("Time zone of the schedule", "Europe/Madrid")
        self.enter("When the slot begins", "01:15")
        self.enter("How long the slot lasts", "4h")
        self.take("schedule-form")
        self.press("Add the slot")
        self.take("schedule-form-slot")
        self.press("Review…")
        self.expect_focus("Cancel")
        self.take("schedule-confirm")
        self.tab_to("Send the schedule.*")
        self.key("space")
        self.expect_pushes(1)
        self.see("Cancel the schedule", "push button")
        self.take("schedule-set")
        self.press("All schedules")
        self.see("1 schedule.*")
        self.take("schedules-page")

    def test_confirm_sandbox(self):
        self.begin()
        self.charge_form()
        self.review("charge")
        self.take("confirm-sandbox")

    def test_confirm_live(self):
        self.begin(key="sk_live_demo")
        self.open_battery(self.takes("discharge", "windowed"))
        self.take("live-locked")
        self.press("Unlock for .*")
        self.press("discharge", None)
        self.take("live-unlocked")
        self.book("discharge", "17:00", "19:00")
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
        self.review("charge")
        # Hours pass under the sheet: the next reading is another one.
        self.sandbox.skip(3 * 3600)
        self.see("Review again", "push button", 60)
        self.take("confirm-withdrawn")

    # Conflicts

    def test_conflict(self):
        self.begin()
        self.charge_form(shape="windowed")
        self.book("charge", "22:00", "tomorrow 05:00")
        self.send("charge")
        self.see("Starts in .*")
        self.take("device-booked")
        self.press("discharge", None)
        self.book("discharge", "23:00", "tomorrow 02:00")
        self.send("discharge")
        self.see("What should happen\\?")
        self.take("conflict-keep")
        self.press("Replace.*|Cancel it and send mine", None)
        self.take("conflict-409")

    def test_conflict_in_flight(self):
        self.begin()
        self.charge_form()
        # It is acknowledged, and stays so until time goes on.
        self.sandbox.request("/_sandbox/clock", {"speed": 0})
        self.review("charge")
        self.send("charge")
        self.sandbox.skip(2)
        self.press("discharge", None)
        self.review("discharge")
        self.send("discharge")
        self.see("What should happen\\?")
        self.take("conflict-running")
        # The service names its ways before it looks; what has started cannot be cancelled.
        self.press("Replace it|Cancel it.*", None)
        self.press("Review")
        self.expect_focus("Cancel")
        self.send("discharge")
        self.see("Waiting for its end")
        self.take("conflict-in-flight")
        self.sandbox.request("/_sandbox/clock", {"speed": 1})
        self.sandbox.skip(120)
        self.see("Ask again", seconds=90)
        self.take("conflict-ended")

    def test_conflict_cancel(self):
        self.begin()
        self.charge_form(shape="windowed")
        self.book("charge", "22:00", "tomorrow 05:00")
        self.send("charge")
        self.press("Cancel action")
        self.take("cancel-confirm")
        # It starts while the question stands.
        self.fault("conflict@DELETE*1")
        self.sandbox.request("/_sandbox/clock", {"speed": 0})
        self.press("Send.*|Cancel the action.*|Cancel.* in sandbox")
        time.sleep(2)
        self.take("cancel-refused")

    def test_scheduler(self):
        self.begin()
        def held(item):
            last = item["lastAction"] or {}
            return last.get("errorCode") == "SCHEDULER_ACTIVE"
        self.open_battery(held)
        self.take("scheduler-active")
        self.press("Replace its schedule")
        self.expect_focus("Cancel")
        self.take("scheduler-follow-up")

    # A refusal that tells what would be taken

    def refused(self, how, name):
        self.begin()
        self.charge_form(with_=("power",))
        self.enter("Power", "5")
        self.fault("tighten:" + how)
        self.review("charge")
        self.send("charge")
        self.see("422 PARAMETER_OUT_OF_RANGE")
        time.sleep(2)
        self.take(name)

    def test_refused_snapshot(self):
        self.refused("snapshot", "error-422")
        self.press("Everything", None)
        self.take("error-422-everything")
        self.press("JSON", None)
        self.take("error-422-json")
        self.press("Use 3.5 kW")
        self.take("error-422-taken")

    def test_refused_limit(self):
        self.refused("limit", "error-422-limit")

    def test_refused_silent(self):
        self.refused("silent", "error-422-silent")

    def test_refused_unmoved(self):
        self.begin()
        self.charge_form(with_=("power",))
        self.fault("reject:PARAMETER_OUT_OF_RANGE*1")
        self.enter("Power", "2")
        self.review("charge")
        self.send("charge")
        self.see("422 PARAMETER_OUT_OF_RANGE")
        time.sleep(2)
        self.take("error-422-unmoved")

    # Settings, the effect, what is planned

    def test_settings(self):
        self.begin()
        self.open_battery(self.takes("charge"))
        self.enter("Discharge floor", "25")
        self.take("settings-changed")
        self.press("Review 1 change")
        self.expect_focus("Cancel")
        self.take("settings-confirm")
        self.press("Send.*|Write.*|Change.*")
        self.see_no("Cancel", "push button")
        time.sleep(3)
        self.take("settings-proven")

    def test_effect(self):
        self.begin()
        self.charge_form()
        self.review("charge")
        self.send("charge")
        self.take("timeline-sent")
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

    def test_booked(self):
        self.begin()
        self.charge_form(shape="windowed")
        self.book("charge", "22:00", "tomorrow 05:00")
        self.take("confirm-window")
        self.send("charge")
        self.see("Starts in .*")
        self.take("device-scheduled")
        self.key("ctrl+2")
        self.see_no("Back to the fleet")
        self.press("scheduled, charge on .*, target 90 %.*")
        self.take("actions-scheduled")

    # No journal, nothing sent

    def test_journal(self):
        os.makedirs(self.home, exist_ok=True)
        self.begin()
        self.open_battery(self.takes("charge"))
        self.stop()
        found = [os.path.join(folder, name) for folder, _, names in os.walk(self.home) for name in names
                 if name == "journal.db"]
        self.assertEqual(len(found), 1, found)
        for suffix in ("", "-wal", "-shm"):
            if os.path.exists(found[0] + suffix):
                os.remove(found[0] + suffix)
        os.mkdir(found[0])
        self.show("device:" + self.battery["id"])
        self.see("Back to the fleet", "push button")
        self.press("charge", None)
        self.enter("Target", "90")
        self.take("journal-refused")


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
