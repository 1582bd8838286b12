# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests from outside share: a sandbox of its own, its control, and waiting with a deadline."""

import json
import os
import re
import shutil
import subprocess
import tempfile
import time
import urllib.request

KEY = "sk_test_demo"
START = "2026-06-12T09:00:00Z"
# What a window says on standard error when something is wrong in its bindings, texts or files.
COMPLAINT = re.compile(r"Binding loop|TypeError|ReferenceError|QString::arg|Cannot|is not a |Unable to|qrc:")


def wait_for(what, probe, seconds=30.0, pause=0.1):
    """Asks until the answer is true and gives it back; says what was awaited, and what came last, when time is up."""
    deadline = time.monotonic() + seconds
    while True:
        answer = probe()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds:.0f} s: {what}; the last answer was {answer!r}")
        time.sleep(pause)


class Sandbox:
    """A real amps-sandbox on a free port."""

    def __init__(self, executable, *arguments):
        self.process = subprocess.Popen(
            [executable, "--port", "0", "--devices", "38", "--seed", "1", "--start", START, *arguments],
            stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if not line.startswith("listening on http://127.0.0.1:"):
            self.close()
            raise AssertionError(f"the sandbox does not listen: {line!r}")
        self.url = line.removeprefix("listening on ").strip()

    def request(self, path, body=None, key=None):
        request = urllib.request.Request(self.url + path, None if body is None else json.dumps(body).encode())
        if key:
            request.add_header("X-API-Key", key)
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.load(answer)

    def status(self):
        return self.request("/_sandbox")

    def pushes(self):
        return self.status()["received"]["writes"]

    def skip(self, seconds):
        self.request("/_sandbox/clock", {"skipSeconds": seconds})

    def device(self, family, device_id):
        return self.request(f"/{family}/{device_id}", key=KEY)["data"]

    def newest_action(self, device_id):
        return self.request(f"/battery/{device_id}/actions?limit=1", key=KEY)["data"]["items"][0]

    def close(self):
        self.process.terminate()
        self.process.wait(timeout=20)
        self.process.stdout.close()


def environment(home, **more):
    """The test's own environment with an application home of its own and no key that happens to be set."""
    env = {name: value for name, value in os.environ.items() if name not in ("AMPS_API_KEY", "AMPS_FLEET_HOME")}
    env["AMPS_FLEET_HOME"] = home
    env.update(more)
    return env


def fresh_home(name):
    """An empty folder under the test's home; kept afterwards, for whoever has to find out why a test failed."""
    base = os.environ.get("AMPS_FLEET_HOME") or tempfile.mkdtemp(prefix="amps-fleet-test-")
    home = os.path.join(base, name)
    shutil.rmtree(home, ignore_errors=True)
    os.makedirs(home, mode=0o700)
    return home
