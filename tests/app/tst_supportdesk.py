#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""LIVE, an environment whose signs disagree, the inspector, explanations and schedules, in the real window against a real
sandbox.

usage: tst_supportdesk.py AMPS_FLEET AMPS_SANDBOX [unittest options]

Pictures and look are asked for as in tst_desk.py.
"""

import subprocess
import unittest
import urllib.request

import driver
import tst_desk
import tst_window


class SupportDesk(tst_desk.States):
    def scroll(self, turns):
        """Turns the wheel over the right column."""
        subprocess.run(["xdotool", "mousemove", "1230", "600", "click", "--repeat", str(turns), "--delay", "15", "5"],
                       check=True)

    def no_fault(self):
        request = urllib.request.Request(self.sandbox.url + "/_sandbox/faults", method="DELETE")
        urllib.request.urlopen(request, timeout=20).close()

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
        self.see("It agrees again, go on", "push button")
        self.take("mismatch-resolvable")

    def test_inspector(self):
        self.begin()
        self.charge_form(parameters=("power",))
        self.fault("reject:PARAMETER_OUT_OF_RANGE")
        self.review_by_keys("charge")
        self.expect_focus("Cancel")
        self.send_by_keys("charge")
        self.see("422 PARAMETER_OUT_OF_RANGE")
        self.take("error-with-its-request")
        self.press("Show this request in the Inspector|Open in inspector")
        self.see("Inspector", "heading")
        self.see(r"Request .*")
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
        self.see("Inspector", "heading")
        self.see(r".*GET /battery.*")
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
        self.scroll(40)  # it has grown
        self.see("Cancel the schedule", "push button")
        self.take("schedule-set")
        self.press("All schedules")
        self.see("1 schedule.*")
        self.take("schedules-page")


def load_tests(_loader, _tests, _pattern):
    # Their own alone: those that they inherit are run by tst_window.py.
    return unittest.TestSuite(SupportDesk(name) for name in vars(SupportDesk) if name.startswith("test_"))


if __name__ == "__main__":
    tst_desk.main("tst_supportdesk")
