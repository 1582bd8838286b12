#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the whole application on the accessibility bus: every page, every dialog, every control.

usage: tst_accessibility.py AMPS_FLEET AMPS_SANDBOX [unittest options]

Fails on a control without a name, on one that no key leads to, and on two controls of one group that have the same name
and role and differ in nothing that is said. Reached counts what takes the focus itself, stands beside one of its kind that
does (arrow keys), or lies in a row or card that does. The same display, bus and helpers as tst_window.py.
"""

import re
import sys

import driver
import tst_window

PATIENCE = tst_window.PATIENCE
CONTROLS = ("push button", "toggle button", "text", "entry", "slider", "spin button", "combo box", "check box",
            "radio button", "page tab", "link", "menu item")
# Without a tab stop of their own, for a reason: what they do can be done by a key where the focus is.
BY_KEY = {
    "Clear": "Escape in the search box",
}


class Walk(tst_window.Window):
    places = []  # (name, controls)

    def setUp(self):
        super().setUp()
        self.see(r"38 devices, \d+ vendors")

    # What is wrong with what shows

    def shown_with_parents(self):
        """Everything that shows, each with the row of nodes around it."""
        from gi.repository import GLib
        found = []

        def walk(accessible, around):
            try:
                node = tst_window.Node(accessible)
                if "showing" not in node.states:
                    return
                found.append((node, around))
                for index in range(accessible.get_child_count()):
                    child = accessible.get_child_at_index(index)
                    if child:
                        walk(child, around + [node])
            except GLib.Error:
                pass  # gone while it was read
        application = self.application()
        if application:
            walk(application, [])
        return found

    def faults(self, place, only_inside=None):
        every = [(node, around) for node, around in self.shown_with_parents()
                 if only_inside is None or any(re.fullmatch(only_inside, each.name) for each in around)]
        controls = [(node, around) for node, around in every if node.role in CONTROLS and "enabled" in node.states]
        self.places.append((place, len(controls)))
        self.assertGreater(len(controls), 0, f"{place}: nothing to press was found")
        faults, met = [], {}
        for node, around in controls:
            group = next((each.name for each in reversed(around) if each.name.strip()), "")
            said = (node.role, node.name, node.description, group)
            if said in met:
                faults.append(f"{place}: two of {node.role} {node.name!r} in {group!r}")
            met[said] = node
            if not node.name.strip():
                faults.append(f"{place}: nameless {node.role} in {around[-1].name!r} of {around[-2].name!r}")
            focusable = "focusable" in node.states or any("focusable" in each.states for each in around[-3:])
            beside = any(other.role == node.role and "focusable" in other.states
                         for other, place_of in every if place_of[-1:] == around[-1:])
            if not focusable and not beside and node.name not in BY_KEY:
                faults.append(f"{place}: no key leads to the {node.role} {node.name!r} in {around[-1].name!r}")
            if re.search(r"undefined|\bNaN\b|\[object|%\d|qrc:", f"{node.name} {node.description}"):
                faults.append(f"{place}: {node.role} is called {node.name!r}, {node.description!r}")
        for node, _ in every:
            if re.search(r"undefined|\[object|%L?\d|%n|qrc:", node.name) and "{" not in node.name:
                faults.append(f"{place}: something says {node.name!r}")
        return faults

    def go(self, pattern):
        self.see(pattern).do("Press")

    def test_every_page_and_dialog(self):
        faults = self.faults("fleet, cards")
        self.key("ctrl+k")
        self.see("Find a command, device, page or setting")
        self.type("pow")
        self.see("Powerwall.*", "list item")
        faults += self.faults("command palette", ".*Command palette")
        self.key("ctrl+Return")
        self.see("Beside: Powerwall.*")
        faults += self.faults("a device beside", "Beside: .*")
        self.key("Escape")
        self.see_no("Beside: Powerwall.*")
        self.tab_to("Group: Not grouped", "combo box", most=60)
        self.key("Down")
        self.see("All that is shown.*")
        faults += self.faults("fleet, cards in groups")
        self.key("Up")
        self.see("Group: Not grouped")
        for key, heading in (("F1", "Reading the fleet"), ("question", "Keyboard")):
            self.key(key)
            self.see(heading, "heading")
            self.key("Escape")
            self.see_no(heading, "heading")
        self.key("F1")
        self.see("Reading the fleet", "heading")
        faults += self.faults("manual")
        self.key("Escape")
        self.key("question")
        self.see("Keyboard", "heading")
        faults += self.faults("keyboard shortcuts", "Keyboard")
        self.key("Escape")
        for view in ("Table", "Map", "Matrix"):
            self.go(view)
            driver.wait_for(f"{view} shows", lambda: len(self.shown()) > 40, PATIENCE)
            faults += self.faults(f"fleet, {view.lower()}")
        self.go("Cards")
        for page in ("Customers", "Actions", "History", "Audit", "Inspector", "Settings"):
            self.go(page + "(, .*)?")
            self.see(page, "heading")
            faults += self.faults(page.lower())
            if page == "Inspector":
                self.go("Support bundle…")
                self.see("Support bundle", "heading")
                faults += self.faults("support bundle")
                self.key("Escape")
                self.see_no("Support bundle", "heading")
        self.key("ctrl+1")
        self.open_device_by_keys()
        self.see("Review charge")
        faults += self.faults("device")
        self.go("Explain this device, for a ticket")
        self.see("This device, for a ticket")
        faults += self.faults("explain")
        self.key("Escape")
        self.see_no("This device, for a ticket")
        self.key("c")
        self.expect_focus("charge")
        self.review_by_keys("charge")
        faults += self.faults("confirmation", r"SANDBOX\. .*")
        self.key("Escape")
        self.see_no("Send charge to sandbox")
        for place, controls in self.places:
            print(f"{place}: {controls} controls", file=sys.stderr)
        print(f"{sum(count for _, count in self.places)} controls in {len(self.places)} places, {len(faults)} faults",
              file=sys.stderr)
        self.assertEqual(faults, [], "\n" + "\n".join(faults))
        self.assertEqual(self.sandbox.pushes(), 0)

    def test_tab_goes_round_the_window(self):
        """Real tab stops: the first comes again, each region was met, and the cards with their buttons are one stop."""
        met, rounds = [], 0
        for _ in range(120):
            node = self.step()
            # Some names change by the second; the search box comes once a round.
            rounds += node.name.startswith("Search devices")
            if rounds == 2:
                break
            met.append(node)
        else:
            self.fail(f"no way round in 120 steps: {[node.name for node in met]}")
        names = [node.name for node in met]
        for wanted in ("Search devices.*", "Settings", "Cards", "All, 38"):
            self.assertTrue(any(re.fullmatch(wanted, name) for name in names), f"{wanted} is not in {names}")
        self.assertEqual([node for node in met if not node.name.strip()], [])
        # One stop for all cards together, within which the arrow keys go on, and none for what a card offers: F2 goes there.
        # The walk begins somewhere in the round: what is met may be met once more.
        self.assertGreater(len(self.cards()), 8, "too few cards to tell one stop from a stop for each")
        stops = [node for node in met if node.description.startswith("device_") or (node.role, node.name) == ("list", "Devices")]
        self.assertTrue(1 <= len(stops) <= 2, stops)
        for button in ("charge", "More commands", "Pull now"):
            self.assertNotIn(button, names)
        for _ in range(60):
            if self.step().description.startswith("device_"):
                break
        else:
            self.fail("no card is a stop")
        self.key("F2")
        self.expect_focus("charge")
        self.key("Right")
        self.key("Right")
        self.expect_focus("More commands")
        self.key("Escape")
        self.assertTrue(self.focused().description.startswith("device_"), self.focused())

    def test_the_palette_by_keys_alone(self):
        self.key("ctrl+k")
        self.expect_focus("Find a command, device, page or setting")
        self.type("high contrast")
        self.see("High contrast theme", "list item")
        self.key("Return")
        self.see_no("Find a command, device, page or setting")
        self.key("ctrl+k")
        self.expect_focus("Find a command, device, page or setting")
        self.type(self.battery["id"])
        self.see(re.escape(self.battery["model"]) + ".*", "list item")
        self.key("Return")
        self.see("Back to the fleet", "push button")
        self.key("ctrl+k")
        self.expect_focus("Find a command, device, page or setting")
        self.type("charge power")
        self.see("charge, .*", "list item")
        self.key("Return")
        self.see("Review charge")
        # It opened the form and nothing more.
        self.assertEqual(self.sandbox.pushes(), 0)
        self.assertFalse(self.find("Send charge to sandbox"))

    def test_the_best_match_stays_the_one_that_enter_takes(self):
        from gi.repository import Atspi

        def extents(node):
            return node.accessible.get_component_iface().get_extents(Atspi.CoordType.WINDOW)
        self.key("ctrl+k")
        self.expect_focus("Find a command, device, page or setting")
        # What is typed can be read.
        self.assertGreater(extents(self.focused()).height, 16)
        for part in ("c", "har", "ge"):
            self.type(part)

            def current():
                lines = [node for node in self.shown() if node.role == "list item" and extents(node).height > 0]
                return ["selected" in node.states for node in sorted(lines, key=lambda node: extents(node).y)]
            driver.wait_for(f"the first match of {part} is the current one",
                            lambda: (lines := current()) and lines[0] and sum(lines) == 1, 10, 0.2)

    def test_a_link_opens_its_page_in_the_window_that_is_there(self):
        import subprocess
        env = driver.environment(self.home, AMPS_API_KEY=driver.KEY)
        second = subprocess.run([tst_window.FLEET, "--base-url", self.sandbox.url, f"amps-fleet://device/{self.battery['id']}"],
                                env=env, capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual(second.returncode, 0, second.stderr)
        self.assertIn("asked to come forward", second.stderr)
        self.see("Back to the fleet", "push button")
        self.see(re.escape(self.battery["id"]), "label")
        bad = subprocess.run([tst_window.FLEET, "amps-fleet://confirm/x/charge"], env=env, capture_output=True, text=True,
                             timeout=60, check=False)
        self.assertEqual(bad.returncode, 2)


# Those of the window have a run of their own.
for name in [each for each in dir(tst_window.Window) if each.startswith("test_")]:
    setattr(Walk, name, None)

if __name__ == "__main__":
    tst_window.main("tst_accessibility")
