#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refusals, conflicts, bookings and a journal that cannot be written, in the real window against a real sandbox.

usage: tst_desk.py AMPS_FLEET AMPS_SANDBOX [unittest options]

With AMPS_FLEET_PICTURES=FOLDER it also takes a picture of each state, and of the states in Pictures, to be put beside
the design's; AMPS_FLEET_LOOK then holds other arguments of the window than "--size 1440x870 --theme dark". Display,
session bus and sandbox are its own; the window is worked by keys and by the actions of assistive technology, as in
tst_window.py.
"""

import os
import subprocess
import time
import unittest

import driver
import tst_window

FOLDER = os.environ.get("AMPS_FLEET_PICTURES")
LOOK = os.environ.get("AMPS_FLEET_LOOK", "--size 1440x870 --theme dark").split()


class States(tst_window.Window):
    """Ways into the states that a person reaches in several steps."""

    def setUp(self):
        self.home = driver.fresh_home(self._testMethodName)
        self.process = None
        self.key_used = driver.KEY
        self.addCleanup(lambda: self.process and self.stop())
        self.addCleanup(self.keep_picture_of_failure)

    def begin(self, *sandbox, key=driver.KEY):
        # By the clock of this machine: what is booked is understood by it.
        now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        self.sandbox = driver.Sandbox(tst_window.SANDBOX, "--start", now, *sandbox)
        self.addCleanup(self.sandbox.close)
        self.key_used = key

    def show(self, page):
        env = driver.environment(self.home, AMPS_API_KEY=self.key_used)
        self.process = subprocess.Popen(
            [tst_window.FLEET, "--base-url", self.sandbox.url, "--page", page, *LOOK], env=env)
        driver.wait_for("the window is active", self.activate, tst_window.PATIENCE, 0.3)
        driver.wait_for("the application is on the accessibility bus", self.application, tst_window.PATIENCE)

    def take(self, name):
        if not FOLDER:
            return
        subprocess.run(["xdotool", "mousemove", "1430", "890"], check=True)
        time.sleep(0.9)  # what moves has come to rest
        self.take_at_once(name)

    def take_at_once(self, name):
        if FOLDER:
            subprocess.run(["import", "-window", "root", os.path.join(FOLDER, name + ".png")], check=True)

    def fault(self, text):
        self.sandbox.request("/_sandbox/faults", {"set": text})

    def clock(self, **change):
        self.sandbox.request("/_sandbox/clock", change)

    def open_battery(self, fits):
        items = self.sandbox.request("/battery?limit=50", key=self.key_used)["data"]["items"]
        self.battery = next(item for item in items if fits(item))
        self.show("device:" + self.battery["id"])
        self.see("Back to the fleet", "push button")
        return self.battery

    def press(self, pattern):
        def pressable():
            return [node for node in self.find(pattern)
                    if any(node.accessible.get_action_name(i) == "Press" for i in range(node.accessible.get_n_actions()))]
        try:
            found = driver.wait_for(f"something to press named {pattern!r}", pressable, 3)
        except AssertionError:
            # Below the edge of what is shown: the page follows the keyboard.
            self.tab_to(pattern, most=80)
            found = driver.wait_for(f"something to press named {pattern!r}", pressable, tst_window.PATIENCE)
        found[0].do("Press")

    def enter(self, pattern, text):
        """Into the field of that name, with the keyboard brought there as a screen reader does."""
        try:
            node = self.see(pattern, "text", 3)
            node.accessible.get_component_iface().grab_focus()
            self.expect_focus(pattern)
        except AssertionError:
            self.tab_to(pattern, "text", most=80)
        self.key("ctrl+a")
        self.type(text)
        self.key("Tab")

    def review(self, verb):
        self.press(f"Review {verb}")
        self.expect_focus("Cancel")

    def send(self, verb):
        """As a person does who reads: when a poll brings something else under the open sheet, the gate withdraws, nothing
        has left, and the sheet is reviewed again."""
        before = self.sandbox.pushes()
        button = f"Send {verb} to sandbox"
        for _ in range(3):
            self.press(button)
            driver.wait_for("the sheet closes, or asks to be read again",
                            lambda: not self.find(button) or self.find("Review again"), tst_window.PATIENCE)
            if not self.find(button):
                return
            self.assertEqual(self.sandbox.pushes(), before)
            self.press("Review again")
            self.see_no("Review again")
        self.fail("the sheet was withdrawn three times")

    @staticmethod
    def takes(verb, shape="immediate", parameters=()):
        """A reachable battery that declares this and has nothing in flight."""
        def fits(item):
            command = item["commands"].get(verb)
            return command and shape in command["execution"] and item["sync"]["available"] \
                and (item["lastAction"] or {}).get("state") in (None, "completed", "cancelled") \
                and all(name in command["parameters"] for name in parameters)
        return fits

    def charge_form(self, target="90", shape="immediate", parameters=()):
        self.open_battery(self.takes("charge", shape, parameters))
        self.press("charge")
        self.enter("Target", target)

    def book(self, verb, start, end):
        if not self.find("Window"):
            self.tab_to("Now", most=80)  # the shapes beside it are no stops of the keyboard
        self.press("Window")
        self.enter("From.*", start)
        self.enter("Until.*", end)
        self.review(verb)

    def book_tonight(self):
        self.charge_form(shape="windowed")
        self.book("charge", "+2h", "tomorrow 05:00")
        self.take("confirm-window")
        self.send("charge")
        self.see("Starts in .*")
        self.expect_pushes(1)


class Desk(States):
    def refused(self, how, name):
        """A push beyond limits that have shrunk meanwhile."""
        self.begin()
        self.charge_form(parameters=("power",))
        self.enter("Power", "5")
        self.fault("tighten:" + how)
        self.review("charge")
        self.send("charge")
        self.see("422 PARAMETER_OUT_OF_RANGE")
        self.expect_pushes(1)
        self.see(r"commands\.charge\.parameters\.power\.max was 5 kw, is 3\.5 kw", seconds=20)
        self.take(name)
        # What was typed stays, and nothing is sent by itself.
        self.assertEqual(self.sandbox.pushes(), 1)

    def take_the_proposal(self):
        self.press(r"Use 3\.5 kW")
        self.review("charge")
        self.assertEqual(self.sandbox.pushes(), 1)
        self.send("charge")
        self.expect_pushes(2)
        self.assertEqual(self.expect_action("charge")["parameters"]["power"], {"value": 3.5, "unit": "kw"})
        self.see_no("422 PARAMETER_OUT_OF_RANGE")

    def test_refused_with_the_whole_declaration(self):
        self.refused("snapshot", "error-422")
        self.press("Everything")
        self.see(r"commands\.auto\.balanced\.execution is immediate, scheduled as before")
        self.take("error-422-everything")
        self.press("JSON")
        self.see("deviceCapabilities, as it came with the refusal")
        self.take("error-422-json")
        self.take_the_proposal()

    def test_refused_with_the_limit_alone(self):
        self.refused("limit", "error-422-limit")
        self.take_the_proposal()

    def test_refused_without_a_word(self):
        # The device is read again, and says what the refusal did not.
        self.refused("silent", "error-422-silent")
        self.take_the_proposal()

    def test_refused_and_nothing_has_moved(self):
        self.begin()
        self.charge_form(parameters=("power",))
        self.enter("Power", "2")
        self.fault("reject:PARAMETER_OUT_OF_RANGE@POST*1")
        self.review("charge")
        self.send("charge")
        self.see("422 PARAMETER_OUT_OF_RANGE")
        self.see("The device was read again and still declares what the form shows.*", seconds=20)
        self.take("error-422-unmoved")
        self.press("Keep my values")
        self.see_no("422 PARAMETER_OUT_OF_RANGE")
        self.review("charge")
        self.send("charge")
        self.expect_pushes(2)

    def test_booked_and_cancelled(self):
        self.begin()
        self.book_tonight()
        self.take("device-scheduled")
        self.key("ctrl+2")
        self.see_no("Back to the fleet")
        self.press("scheduled, charge on .*, target 90 %.*")
        self.see("Starts in .*")
        self.take("actions-scheduled")
        self.press("Cancel action")
        self.expect_focus("Keep it")
        self.take("cancel-confirm")
        self.assertEqual(self.sandbox.newest_action(self.battery["id"])["state"], "scheduled")
        self.press("Send the cancellation to sandbox")
        driver.wait_for("the action is cancelled",
                        lambda: self.sandbox.newest_action(self.battery["id"])["state"] == "cancelled", 20)
        self.see_no("Starts in .*")

    def test_started_before_it_was_cancelled(self):
        self.begin()
        self.book_tonight()
        self.press("Cancel action")
        self.expect_focus("Keep it")
        # It starts while the question stands, and no reading has told yet.
        self.fault("slow:3000@GET")
        self.sandbox.skip(2 * 3600 + 5)
        self.press("Send the cancellation to sandbox")
        self.see("It has started already.*")
        self.take("cancel-refused")
        self.assertNotIn(self.sandbox.newest_action(self.battery["id"])["state"], ("cancelled", "failed"))
        # What it is now is read, and the way to cancel is gone.
        self.see_no("Cancel action")

    def test_conflict_with_what_is_booked(self):
        self.begin()
        self.book_tonight()
        first = self.sandbox.newest_action(self.battery["id"])["id"]
        self.press("discharge")
        self.book("discharge", "+3h", "tomorrow 04:00")
        self.send("discharge")
        self.see("This battery already has an action booked")
        self.expect_focus("Keep what is booked")
        self.take("conflict-keep")
        self.press("Replace it|Cancel it and send mine")
        self.take("conflict-409")
        self.press("Review")
        self.expect_focus("Cancel")
        self.expect_pushes(2)
        self.send("discharge")
        self.expect_pushes(3)
        self.assertEqual(self.sandbox.request("/actions/" + first, key=driver.KEY)["data"]["state"], "cancelled")
        self.assertEqual(self.sandbox.newest_action(self.battery["id"])["command"], "discharge")

    def test_conflict_with_what_runs_waits_and_asks_again(self):
        self.begin()
        self.charge_form()
        # It is acknowledged, and stays so until time goes on.
        self.clock(speed=0)
        self.review("charge")
        self.send("charge")
        self.expect_pushes(1)
        self.press("discharge")
        self.review("discharge")
        self.send("discharge")
        self.see("The action of this battery has started already")
        self.take("conflict-running")
        # The service names its ways before it looks; what has started cannot be cancelled.
        self.press("Replace it|Cancel it and send mine")
        self.press("Review")
        self.expect_focus("Cancel")
        self.send("discharge")
        self.see("Waiting for its end")
        self.expect_pushes(3)
        self.take("conflict-in-flight")
        self.clock(speed=1)
        self.sandbox.skip(60)
        self.see("Ask again", seconds=90)
        self.take("conflict-ended")
        self.assertEqual(self.sandbox.pushes(), 3)
        self.press("Ask again")
        self.expect_focus("Cancel")
        self.assertEqual(self.sandbox.pushes(), 3)
        self.send("discharge")
        self.expect_pushes(4)
        self.assertEqual(self.sandbox.newest_action(self.battery["id"])["command"], "discharge")

    def test_its_own_scheduler_is_replaced(self):
        self.begin()
        self.open_battery(lambda item: (item["lastAction"] or {}).get("errorCode") == "SCHEDULER_ACTIVE")
        self.take("scheduler-active")
        self.press("Replace its schedule")
        self.expect_focus("Cancel")
        self.see("The device's own schedule will be switched off.")
        self.take("scheduler-follow-up")
        self.assertEqual(self.sandbox.pushes(), 0)
        self.send(self.battery["lastAction"]["command"])
        self.expect_pushes(1)
        driver.wait_for("the command is taken now", lambda: self.sandbox.newest_action(
            self.battery["id"])["state"] == "completed", 40)

    def test_no_journal_nothing_sent(self):
        self.begin()
        self.open_battery(self.takes("charge"))
        self.stop()
        journals = [os.path.join(folder, name) for folder, _, names in os.walk(self.home) for name in names
                    if name == "journal.db"]
        self.assertEqual(len(journals), 1, journals)
        for suffix in ("", "-wal", "-shm"):
            if os.path.exists(journals[0] + suffix):
                os.remove(journals[0] + suffix)
        os.mkdir(journals[0])
        self.show("device:" + self.battery["id"])
        self.see("Nothing is sent until this is mended; the devices are watched as before. .*")
        self.press("charge")
        self.enter("Target", "90")
        self.tab_to("Reset", most=80)
        self.see("Sending is refused: the journal cannot be written.")
        self.take("journal-refused")
        # Qt 6.4 does not tell over the bus that a button is disabled; pressing it must do nothing all the same.
        self.see("Review charge", "push button").do("Press")
        self.tab_to("Discharge floor", "text", most=80)
        self.assertEqual(self.find("Send charge to sandbox"), [])
        self.assertEqual(self.sandbox.pushes(), 0)
        # The devices are watched as before.
        before = self.sandbox.status()["received"]["requests"]
        driver.wait_for("reading goes on", lambda: self.sandbox.status()["received"]["requests"] > before, 40)


class Pictures(States):
    """States that other tests look at; here only their pictures are taken."""

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
        self.press("discharge")
        self.take("live-unlocked")
        self.book("discharge", "+2h", "tomorrow 05:00")
        self.take("confirm-live")
        self.key("Tab")
        subprocess.run(["xdotool", "keydown", "space"], check=True)
        time.sleep(0.7)
        self.take_at_once("confirm-live-held")
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

    def test_settings(self):
        self.begin()
        self.open_battery(self.takes("charge"))
        self.enter("Discharge floor", "25")
        self.take("settings-changed")
        self.press("Review 1 change")
        self.expect_focus("Cancel")
        self.take("settings-confirm")
        self.press("Send .* to sandbox|Write .* to sandbox|Change .* in sandbox")
        self.see_no("Cancel", "push button")
        time.sleep(3)
        self.take("settings-proven")

    def test_effect(self):
        self.begin()
        self.charge_form()
        self.review("charge")
        self.send("charge")
        self.take("timeline-sent")
        self.see("Completed, .*", "list item")
        self.take("timeline-completed")
        self.key("ctrl+shift+r")
        time.sleep(8)
        self.take("timeline-effect")
        self.key("ctrl+2")
        self.see_no("Back to the fleet")
        self.press("completed, charge on .*, target 90 %.*")
        self.take("actions-page")
        self.press("Time line")
        self.take("actions-timeline")


    def test_slow_then_failed(self):
        # What is usual is measured: it takes a fleet that has done it a few times.
        self.begin("--devices", "400")
        self.charge_form()
        self.fault("failaction:DEVICE_OFFLINE")
        self.review("charge")
        self.send("charge")
        time.sleep(16)
        self.take("timeline-slow")
        self.sandbox.skip(30)
        time.sleep(8)
        self.take("timeline-failed")

    def test_contradicted(self):
        self.begin()
        self.charge_form()
        self.review("charge")
        self.send("charge")
        self.see("Completed, .*", "list item")
        # Somebody else turns it the other way.
        self.sandbox.request("/battery/" + self.battery["id"], {"action": {"command": "discharge", "parameters": {
            "target": {"value": 20, "unit": "percent"}}}}, driver.KEY)
        self.sandbox.skip(400)
        self.key("ctrl+shift+r")
        time.sleep(12)
        self.take("timeline-contradicted")

    def test_a_finished_charge(self):
        self.begin()
        self.charge_form(target="75")
        self.review("charge")
        self.send("charge")
        self.see("Completed, .*", "list item")
        self.sandbox.skip(3600)
        self.key("ctrl+shift+r")
        time.sleep(12)
        self.take("timeline-finished")


def load_tests(_loader, _tests, _pattern):
    # Their own alone: those that they inherit are run by tst_window.py.
    return unittest.TestSuite(case(name) for case in ([Desk, Pictures] if FOLDER else [Desk])
                              for name in vars(case) if name.startswith("test_"))


def main(program):
    global FOLDER
    if FOLDER:
        FOLDER = os.path.abspath(FOLDER)
        os.makedirs(FOLDER, exist_ok=True)
    tst_window.main(program)


if __name__ == "__main__":
    main("tst_desk")
