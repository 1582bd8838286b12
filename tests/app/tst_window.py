#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works the real window as a person does who has no mouse, and as a screen reader does.

usage: tst_window.py AMPS_FLEET AMPS_SANDBOX [unittest options]

Brings its own display, window manager, session bus and sandbox. What is on the window is read through the accessibility
bus; what was sent is read at the sandbox. Every wait has a deadline, and nothing is skipped: what is missing on this
machine is a failure that names it.
"""

import base64
import hashlib
import hmac
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import unittest
import warnings

import driver

FLEET = SANDBOX = ""
TOOLS = {"Xvfb": "xvfb", "openbox": "openbox", "dbus-run-session": "dbus-daemon", "xdotool": "xdotool",
         "import": "imagemagick"}
INSIDE = "AMPS_FLEET_TEST_INSIDE"
# Far beyond what a sanitized build on a busy machine needs; a passing run never waits for it.
PATIENCE = 40.0
TARGET = 90


def missing():
    lacks = [f"{tool} (package {package})" for tool, package in TOOLS.items() if not shutil.which(tool)]
    try:
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi  # noqa: F401
    except (ImportError, ValueError) as error:
        lacks.append(f"Atspi for {sys.executable} (packages python3-pyatspi, gir1.2-atspi-2.0): {error}")
    return lacks


def run_inside_a_session():
    """Starts a display of our own and this file again in a session of its own; gives back its exit code."""
    receive, send = os.pipe()
    display = subprocess.Popen(["Xvfb", "-displayfd", str(send), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
                               pass_fds=[send], stderr=subprocess.DEVNULL)
    os.close(send)
    try:
        with os.fdopen(receive) as pipe:
            number = pipe.readline().strip()
        if not number:
            print("tst_window: Xvfb does not start", file=sys.stderr)
            return 1
        env = dict(os.environ, DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        env[INSIDE] = "1"
        for name in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "NO_AT_BRIDGE"):
            env.pop(name, None)
        return subprocess.run(["dbus-run-session", "--", sys.executable, *sys.argv], env=env, check=False).returncode
    finally:
        display.terminate()
        display.wait()


class Node:
    """One accessible object, as it was when it was read."""

    def __init__(self, accessible):
        self.accessible = accessible
        self.role = accessible.get_role_name()
        self.name = accessible.get_name().replace("\u00a0", " ")
        self.description = accessible.get_description().replace("\u00a0", " ")
        self.states = {state.value_nick for state in accessible.get_state_set().get_states()}

    def __repr__(self):
        return f"{self.role} {self.name!r} {self.description!r}{' focused' if 'focused' in self.states else ''}"

    def do(self, action):
        for index in range(self.accessible.get_n_actions()):
            if self.accessible.get_action_name(index) == action:
                if not self.accessible.do_action(index):
                    raise AssertionError(f"{action} of {self} was refused")
                return
        raise AssertionError(f"{self} has no action {action}")


class Window(unittest.TestCase):
    longMessage = True

    @classmethod
    def setUpClass(cls):
        cls.manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)

    @classmethod
    def tearDownClass(cls):
        cls.manager.terminate()
        cls.manager.wait()

    def setUp(self):
        self.home = driver.fresh_home(self._testMethodName)
        self.sandbox = driver.Sandbox(SANDBOX)
        self.addCleanup(self.sandbox.close)
        self.battery = self.pick_battery()
        self.process = None
        self.start()
        self.addCleanup(self.stop)
        self.addCleanup(self.keep_picture_of_failure)

    def start(self, *arguments):
        env = driver.environment(self.home, AMPS_API_KEY=driver.KEY)
        self.process = subprocess.Popen([FLEET, "--base-url", self.sandbox.url, *arguments], env=env)
        driver.wait_for("the window is active", self.activate, PATIENCE, 0.3)
        driver.wait_for("the application is on the accessibility bus", self.application, PATIENCE)

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def keep_picture_of_failure(self):
        # unittest tells only here whether this very test has failed so far.
        if not any(test is self for test, _ in self._outcome.result.failures + self._outcome.result.errors) \
                and getattr(self._outcome, "success", True):
            return
        picture = os.path.join(self.home, "failure.png")
        subprocess.run(["import", "-window", "root", picture], check=False)
        with open(os.path.join(self.home, "failure.txt"), "w", encoding="utf-8") as file:
            file.writelines(f"{node}\n" for node in self.shown())
        print(f"see {picture} and failure.txt beside it", file=sys.stderr)

    def pick_battery(self):
        """A battery that takes an immediate charge and idle, has room, is reachable and is not charging."""
        env = driver.environment(self.home, AMPS_API_KEY=driver.KEY)

        out = subprocess.run([FLEET, "fleet", "--json", "--family", "battery", "--base-url", self.sandbox.url], env=env,
                             capture_output=True, text=True, check=True, timeout=120).stdout
        for line in out.splitlines():
            device = json.loads(line)
            commands, state = device["commands"], device["state"]
            if all("immediate" in commands.get(verb, {}).get("execution", []) for verb in ("charge", "idle", "discharge")) \
                    and commands["charge"]["parameters"].get("target", {}).get("max", 0) >= TARGET \
                    and state.get("level", 100) < 60 and state["status"] == "discharging" \
                    and device["freshness"]["available"] \
                    and (device["lastAction"] or {}).get("state") == "completed":
                return device
        raise AssertionError("the sandbox has no battery for this test")

    # What is on the window

    def activate(self):
        self.assertIsNone(self.process.poll(), "the application has ended")
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "--name",
                                "Amps Fleet"], capture_output=True, text=True, check=False).stdout.split()
        if not found:
            return False
        subprocess.run(["xdotool", "windowactivate", found[0]], capture_output=True, check=False)
        active = subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True, check=False)
        return active.stdout.strip() == found[0]

    def application(self):
        from gi.repository import Atspi, GLib
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            try:
                child = desktop.get_child_at_index(index)
                if child and child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                    child.clear_cache()
                    return child
            except GLib.Error:
                pass
        return None

    def shown(self):
        """Everything that shows, outer before inner."""
        from gi.repository import GLib
        nodes = []

        def walk(accessible):
            try:
                node = Node(accessible)
                if "showing" not in node.states:
                    return
                nodes.append(node)
                for index in range(accessible.get_child_count()):
                    child = accessible.get_child_at_index(index)
                    if child:
                        walk(child)
            except GLib.Error:
                pass  # gone while it was read

        application = self.application()
        if application:
            walk(application)
        return nodes

    def find(self, pattern, role=None):
        """The shown objects whose whole name matches."""
        return [node for node in self.shown()
                if re.fullmatch(pattern, node.name) and (role is None or node.role == role)]

    def see(self, pattern, role=None, seconds=PATIENCE):
        return driver.wait_for(f"{role or 'something'} named {pattern!r} shows", lambda: self.find(pattern, role),
                               seconds)[0]

    def see_no(self, pattern, role=None):
        driver.wait_for(f"no {role or 'object'} named {pattern!r} shows", lambda: not self.find(pattern, role), PATIENCE)

    def focused(self):
        """The innermost object with the focus: a page has it as well as the control in it."""
        focused = [node for node in self.shown() if "focused" in node.states]
        return focused[-1] if focused else None

    def level(self):
        """The level in percent that the gauge of the device page says."""
        for node in self.shown():
            match = re.match(r"Level: (\d+(?:\.\d+)?) %, from", node.name)
            if match:
                return float(match.group(1))
        return None

    # Keys

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "30", text], check=True)

    def has_focus(self, pattern):
        node = self.focused()
        return node if node and re.fullmatch(pattern, node.name) else None

    def expect_focus(self, pattern):
        return driver.wait_for(f"the focus is on {pattern!r}", lambda: self.has_focus(pattern), PATIENCE)

    def tab_to(self, pattern, role=None, key="Tab", most=30):
        """Goes on with Tab until the focus is there, one stop at a time."""
        passed = []
        for _ in range(most):
            before = self.focused()
            if before and re.fullmatch(pattern, before.name) and (role is None or before.role == role):
                return before
            passed.append(repr(before))
            self.step(key, before)
        raise AssertionError(f"{most} times {key} do not lead to {pattern!r}, only to:\n" + "\n".join(passed))

    def step(self, key="Tab", before=None):
        """One stop on, and what has the focus there: read before it moved, it would be the stop before."""
        before = before or self.focused()

        def moved():
            now = self.focused()
            return now if now and (before is None or now.accessible != before.accessible) else None
        self.key(key)
        return driver.wait_for(f"{key} moves the focus on from {before}", moved, PATIENCE, 0.05)

    # Steps

    def open_device_by_keys(self):
        self.see(r"38 devices, \d+ vendors")
        self.key("slash")
        self.expect_focus("Search devices.*")
        self.type(self.battery["id"])
        self.see(r"1 of 38(:.*)?")
        # A card that was filtered away must not be left for a screen reader to find.
        driver.wait_for("the battery's card alone shows",
                        lambda: [card.description for card in self.cards()] == [self.battery["id"]], PATIENCE)
        self.key("Return")
        driver.wait_for("the focus is on the battery's card",
                        lambda: getattr(self.focused(), "description", None) == self.battery["id"], PATIENCE)
        self.key("Return")
        self.see("Back to the fleet", "push button")
        self.see(re.escape(self.battery["id"]), "label")

    def cards(self):
        return [node for node in self.shown() if node.description.startswith("device_")]

    def review_by_keys(self, verb):
        self.tab_to(f"Review {verb}")
        self.key("Return")
        self.expect_focus("Cancel")

    def send_by_keys(self, verb):
        self.expect_focus("Cancel")
        self.tab_to(f"Send {verb} to sandbox")
        self.key("space")

    def expect_pushes(self, count):
        driver.wait_for(f"{count} pushes at the sandbox", lambda: self.sandbox.pushes() >= count, PATIENCE)
        self.assertEqual(self.sandbox.pushes(), count)

    def expect_action(self, verb):
        """Follows the newest action of the device to its end: acknowledged first, then completed."""
        seen = []

        def ended():
            action = self.sandbox.newest_action(self.battery["id"])
            self.assertEqual(action["command"], verb, action)
            if not seen or seen[-1] != action["state"]:
                seen.append(action["state"])
            return action if action["state"] != "acknowledged" and action["state"] != "created" else None
        action = driver.wait_for(f"the {verb} action ends", ended, PATIENCE, 0.1)
        self.assertIn("acknowledged", seen)
        self.assertEqual(seen[-1], "completed", action)
        self.see("Completed, .*", "list item")
        return action

    def status(self):
        return self.sandbox.device("battery", self.battery["id"])["state"]["status"]

    # Tests

    def test_charge_and_stop_by_keys_alone(self):
        self.open_device_by_keys()
        # To the commands; away from the first choice and back, so that choosing is seen to choose.
        self.key("c")
        self.expect_focus("charge")
        self.tab_to("discharge")
        self.key("space")
        self.see("Review discharge")
        self.tab_to("charge", key="shift+Tab")
        self.key("space")
        self.see("Review charge")
        self.tab_to("Target", role="text")
        self.key("ctrl+a")
        self.type(str(TARGET))
        self.see(f"Charge to {TARGET} %, now")

        # Asking is not sending, and neither is Enter on what has the focus then.
        self.review_by_keys("charge")
        self.assertTrue(self.find("Send charge to sandbox", "push button"))
        self.key("Return")
        self.see_no("Send charge to sandbox")
        self.expect_focus("Review charge")
        self.assertEqual(self.sandbox.pushes(), 0)
        # Escape refuses as well.
        self.review_by_keys("charge")
        self.key("Escape")
        self.see_no("Send charge to sandbox")
        self.assertEqual(self.sandbox.pushes(), 0)

        self.review_by_keys("charge")
        self.send_by_keys("charge")
        self.see_no("Send charge to sandbox")
        self.expect_pushes(1)
        action = self.expect_action("charge")
        self.assertEqual(action["parameters"], {"target": {"value": TARGET, "unit": "percent"}})
        self.see("Charging", "label")
        self.assertEqual(self.status(), "charging")

        # Half an hour later there is more in it.
        before = driver.wait_for("the level shows", self.level, PATIENCE)
        self.sandbox.skip(1800)
        self.key("ctrl+shift+r")
        after = driver.wait_for(f"the level is well above {before}",
                                lambda: (self.level() or 0) > before + 5 and self.level(), PATIENCE)
        self.assertLessEqual(after, TARGET + 1)

        # And stop it, the same way.
        self.key("c")
        self.expect_focus("charge")
        self.tab_to("idle")
        self.key("space")
        self.see("Review idle")
        self.review_by_keys("idle")
        self.send_by_keys("idle")
        self.expect_pushes(2)
        self.expect_action("idle")
        self.see("Idle", "label")
        self.assertEqual(self.status(), "idle")
        # The list of actions has both.
        self.key("ctrl+2")
        self.see_no("Back to the fleet")
        self.see(f"completed, idle on {re.escape(self.battery['model'])}, .*", "push button")
        self.see(f"completed, charge on {re.escape(self.battery['model'])}, target {TARGET} %.*", "push button")
        self.assertEqual(self.sandbox.pushes(), 2)

    def propose(self, *arguments):
        return subprocess.Popen([FLEET, "propose", self.battery["id"], "idle", "--base-url", self.sandbox.url,
                                 "--author", "night tariff", "--json", *arguments],
                                env=driver.environment(self.home), stdout=subprocess.PIPE, text=True)

    def test_a_script_proposes_and_a_person_decides(self):
        self.see(r"38 devices, \d+ vendors")
        # Turned down without a look.
        script = self.propose()
        self.see("“night tariff” proposes: idle for .*")
        self.see("Turn down", "push button").do("Press")
        self.assertEqual(script.wait(timeout=30), 1)
        self.assertIn('"state":"declined"', script.communicate()[0])
        self.assertEqual(self.sandbox.pushes(), 0)
        # Looked at and confirmed.
        script = self.propose("--reason", "T-77")
        self.see("“night tariff” proposes: idle for .* Reason: T-77.")
        self.see("Review", "push button").do("Press")
        self.see("Send idle to sandbox", "push button")
        self.assertEqual(self.sandbox.pushes(), 0)
        self.see("Send idle to sandbox", "push button").do("Press")
        self.assertEqual(script.wait(timeout=30), 0)
        self.assertIn('"state":"accepted"', script.communicate()[0])
        self.assertEqual(self.sandbox.pushes(), 1)
        # The window closed: nobody to ask.
        self.stop()
        script = self.propose()
        self.assertEqual(script.wait(timeout=30), 4)
        script.communicate()

    def relay(self, action, secret="whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", signed_with=None):
        """`amps-fleet webhook verify --settle`, as support staff would run it on a delivery that came elsewhere."""
        stamp, body = str(int(time.time())), json.dumps({"actionId": action, "deviceId": "d", "result": {}})
        key = base64.b64decode((signed_with or secret).removeprefix("whsec_"))
        signature = base64.b64encode(hmac.new(key, f"msg_1.{stamp}.{body}".encode(), hashlib.sha256).digest()).decode()
        env = driver.environment(self.home, AMPS_WEBHOOK_SECRET=secret)
        return subprocess.run(
            [FLEET, "webhook", "verify", "--settle", "--base-url", self.sandbox.url, "--id", "msg_1", "--timestamp", stamp,
             "--signature", "v1," + signature, "--json"], input=body, env=env, capture_output=True, text=True, timeout=60,
            check=False)

    def test_a_verified_webhook_makes_the_window_look(self):
        self.see(r"38 devices, \d+ vendors")
        booked = self.sandbox.request("/actions?state=scheduled", key=driver.KEY)["data"]["items"][0]["id"]
        told = driver.wait_for("the window follows the action", lambda: next(
            (run for run in [self.relay(booked)] if '"window":"reading"' in run.stdout), None), 60)
        self.assertEqual(told.returncode, 0, told.stderr)
        self.assertIn('"event":"push.completed"', told.stdout)
        # Whatever the delivery says, the action is what it is; and of others nothing is read.
        self.assertEqual(self.sandbox.request(f"/actions/{booked}", key=driver.KEY)["data"]["state"], "scheduled")
        self.assertIn('"window":"notFollowed"', self.relay("act_unknown").stdout)
        # What is not genuine is not passed on.
        forged = self.relay(booked, signed_with="whsec_" + base64.b64encode(b"another secret").decode())
        self.assertEqual(forged.returncode, 1)
        self.assertNotIn("window", forged.stdout)
        # A window that is stuck takes the connection and answers nothing.
        self.process.send_signal(signal.SIGSTOP)
        try:
            stuck = self.relay(booked)
        finally:
            self.process.send_signal(signal.SIGCONT)
        self.assertEqual(stuck.returncode, 5)
        self.assertIn("does not answer", stuck.stderr)
        self.stop()
        alone = self.relay(booked)
        self.assertEqual(alone.returncode, 5)
        self.assertIn('"verified":true', alone.stdout)

    def test_charge_by_the_actions_of_assistive_technology(self):
        self.see(r"38 devices, \d+ vendors")
        self.see("Battery, 14", "push button").do("Press")
        self.see(r"14 of 38(:.*)?")

        def card():
            return [node for node in self.cards() if node.description == self.battery["id"]]
        found = driver.wait_for("the battery's card", card, PATIENCE)[0]
        self.assertEqual(found.role, "push button")
        self.assertIn("battery, discharging, level", found.name)
        found.do("Press")
        self.see("Back to the fleet", "push button")
        self.see("discharge").do("Press")
        self.see("Review discharge")
        self.see("charge").do("Press")
        self.see("Review charge")
        for _ in range(20):
            self.see("Target", "text").do("Increase")
        target = round(self.battery["state"]["level"]) + 20
        self.see(f"Charge to ({target - 1}|{target}|{target + 1}) %, now")

        self.see("Review charge", "push button").do("Press")
        self.expect_focus("Cancel").do("Press")
        self.see_no("Send charge to sandbox")
        self.assertEqual(self.sandbox.pushes(), 0)

        self.see("Review charge", "push button").do("Press")
        self.expect_focus("Cancel")
        self.see("Send charge to sandbox", "push button").do("Press")
        self.expect_pushes(1)
        self.expect_action("charge")
        self.see("Charging", "label")
        self.assertEqual(self.status(), "charging")
        self.assertEqual(self.sandbox.pushes(), 1)

    def test_everything_that_can_be_pressed_has_a_name(self):
        def nameless():
            return [repr(node) for node in self.shown()
                    if node.role in ("push button", "text", "slider", "combo box", "check box", "radio button", "list")
                    and not node.name.strip()]
        self.see(r"38 devices, \d+ vendors")
        self.assertEqual(nameless(), [])
        self.open_device_by_keys()
        self.see("Review charge")
        self.assertEqual(nameless(), [])
        self.key("c")
        self.expect_focus("charge")
        self.review_by_keys("charge")
        self.assertEqual(nameless(), [])
        self.key("Escape")
        self.see_no("Send charge to sandbox")
        self.key("ctrl+2")
        self.see_no("Back to the fleet")
        self.assertEqual(nameless(), [])
        self.assertEqual(self.sandbox.pushes(), 0)


def main(name, tools=(), programs=2):
    """The end of every test on the real window: what it needs beside `tools`, a session of its own, then its cases. The
    first two programs of the command line are the application and the sandbox; a test with more reads its own."""
    global FLEET, SANDBOX
    FLEET, SANDBOX = (os.path.abspath(path) for path in sys.argv[1:3])
    if INSIDE not in os.environ:
        lacks = missing() + [tool for tool in tools if not shutil.which(tool)]
        if lacks:
            print(f"{name} cannot run, it needs: " + "; ".join(lacks), file=sys.stderr)
            sys.exit(1)
        sys.exit(run_inside_a_session())
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    import gi
    gi.require_version("Atspi", "2.0")
    unittest.main(argv=[sys.argv[0], *sys.argv[1 + programs:]], verbosity=2, warnings="ignore")


if __name__ == "__main__":
    main("tst_window")
