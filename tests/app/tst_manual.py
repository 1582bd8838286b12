#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the executables understand, against what the manual pages and the shell completions tell; and what they leave with.

usage: tst_manual.py AMPS_FLEET AMPS_SANDBOX INSTALLER_FOLDER [unittest options]

The tables come from the executables themselves (--help), so an option that nobody described fails here.
"""

import base64
import hashlib
import hmac
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

import driver

FLEET = SANDBOX = INSTALLER = ""
DONE, FAILED, WRONG_USAGE, REFUSED, UNREACHABLE, PARTLY, LOCKED = range(7)


def run(program, *arguments, home=None, **more):
    env = driver.environment(home or driver.fresh_home("manual"), **more)
    return subprocess.run([program, *arguments], env=env, capture_output=True, text=True, timeout=120, check=False)


def options_of(program):
    """Every long option, by the program's own help."""
    text = run(program, "--help").stdout
    found = set(re.findall(r"^\s+(?:-\w, )?--([a-z][a-z-]+)", text, re.MULTILINE))
    return found - {"help-all"}


def verbs_of(program):
    text = run(program, "--help").stdout
    line = re.search(r"\n\s*command\s+(\S.*?);\s+none\s+opens", text[text.index("Arguments:"):], re.DOTALL)
    return [re.sub(r"\s+[A-Z].*", "", " ".join(usage.split())) for usage in line.group(1).split(",")]


def manual_of(name):
    """The page without its markup."""
    with open(os.path.join(INSTALLER, name + ".1.in"), encoding="utf-8") as page:
        text = page.read()
    text = re.sub(r'\\f[A-Z]|"', "", text.replace(r"\-", "-"))
    return re.sub(r"^\.[A-Z]{1,2} ?", "", text, flags=re.MULTILINE)


class Manual(unittest.TestCase):
    def test_tables_are_found(self):
        # Guards the rest: a help text of another shape would make everything below hold for nothing.
        self.assertLessEqual({"fleet", "device", "actions", "doctor", "propose", "audit verify", "webhook verify"},
                             set(verbs_of(FLEET)))
        self.assertLessEqual({"demo", "base-url", "profile", "json", "screenshot", "settle", "completion", "help"},
                             options_of(FLEET))
        self.assertLessEqual({"port", "fault", "schedules", "completion", "help"}, options_of(SANDBOX))

    def test_manual_names_every_verb_and_option(self):
        for program, name in ((FLEET, "amps-fleet"), (SANDBOX, "amps-sandbox")):
            page = manual_of(name)
            for option in options_of(program):
                self.assertTrue(re.search(rf"--{option}(?![a-z-])", page), f"{name}(1) does not name --{option}")
        page = manual_of("amps-fleet")
        for verb in verbs_of(FLEET):
            self.assertTrue(re.search(rf"(?m)^{re.escape(verb)}\b", page), f"amps-fleet(1) does not name {verb}")

    def test_manual_names_nothing_else(self):
        for program, name in ((FLEET, "amps-fleet"), (SANDBOX, "amps-sandbox")):
            known = options_of(program)
            for option in re.findall(r"(?<![a-z-])--([a-z][a-z-]+)", manual_of(name)):
                self.assertIn(option, known, f"{name}(1) names --{option}, which is not there")

    def test_manual_names_every_page(self):
        """What --page takes, word for word as --help has it."""
        told = re.search(r"--page\b.*?With --screenshot: (.*?)\. Several", " ".join(run(FLEET, "--help").stdout.split()))
        pages = [page.strip() for page in re.split(r",(?![^\[]*\])", told.group(1))]
        self.assertLessEqual({"fleet", "device:first:FAMILY", "confirm:ID:VERB", "onboarding"}, set(pages))
        page = " ".join(manual_of("amps-fleet").replace(r"\fR", "").split())
        entry = re.search(r"--page PAGE With --screenshot ?: (.*?)\. Several", page).group(1)
        listed = [each.strip().replace(" ", "") for each in re.split(r",(?![^\[]*\])", entry)]
        self.assertEqual(listed, pages)

    def test_a_missing_option_would_be_found(self):
        page = manual_of("amps-fleet")
        self.assertRegex(page, r"--profile(?![a-z-])")
        self.assertNotRegex(page, r"--no-such-option(?![a-z-])")
        self.assertNotRegex(page, r"--profil(?![a-z-])")  # a beginning of one is none

    def test_help_of_every_verb(self):
        for verb in verbs_of(FLEET):
            result = run(FLEET, *verb.split(), "--help")
            self.assertEqual(result.returncode, DONE, verb)
            self.assertIn(f"Usage: amps-fleet {verb}", result.stdout)
            self.assertIn("Exit codes: 0 done", result.stdout)
            self.assertEqual(result.stderr, "")


class Completion(unittest.TestCase):
    def script(self, program, shell):
        result = run(program, "--completion", shell)
        self.assertEqual(result.returncode, DONE, result.stderr)
        return result.stdout

    def test_every_option_and_verb_is_completed(self):
        for program in (FLEET, SANDBOX):
            for shell in ("bash", "zsh", "fish"):
                script = self.script(program, shell)
                dashes = "-l " if shell == "fish" else "--"
                for option in options_of(program):
                    self.assertTrue(re.search(rf"{dashes}{option}(?![a-z-])", script), (shell, option))
        for shell in ("bash", "zsh", "fish"):
            script = self.script(FLEET, shell)
            for verb in verbs_of(FLEET):
                for word in verb.split():
                    self.assertTrue(re.search(rf"\b{word}\b", script), (shell, word))

    def complete(self, program, line):
        """What bash offers for the last word of the line."""
        name = os.path.basename(program)
        with tempfile.NamedTemporaryFile("w", suffix=".bash") as file:
            file.write(self.script(program, "bash"))
            file.flush()
            words = " ".join(f"'{word}'" for word in line)
            script = (f"source {file.name}; COMP_WORDS=({words}); COMP_CWORD={len(line) - 1}; "
                      f"_{name.replace('-', '_')}; printf '%s\\n' \"${{COMPREPLY[@]}}\"")
            result = subprocess.run(["bash", "-c", script], capture_output=True, text=True, timeout=20, check=False)
        self.assertEqual(result.stderr, "")
        return set(result.stdout.split())

    def test_bash_completes(self):
        fleet = "amps-fleet"
        for line, wanted, unwanted in (
                ([fleet, ""], {"fleet", "audit", "webhook", "--demo"}, {"verify", "--settle"}),
                ([fleet, "fl"], {"fleet"}, {"audit"}),
                ([fleet, "audit", ""], {"verify", "export"}, {"fleet"}),
                ([fleet, "audit", "verify", "--"], {"--head", "--json"}, {"--settle", "--author"}),
                ([fleet, "webhook", "verify", "--se"], {"--settle", "--seen"}, {"--set"}),
                ([fleet, "--profile", "North", "pro"], {"propose"}, set()),
                ([fleet, "propose", "d1", "charge", "--a"], {"--author", "--at"}, {"--head"}),
                ([fleet, "--theme", ""], {"dark", "light", "contrast"}, {"fleet"}),
                ([fleet, "--devices", ""], set(), {"fleet", "--demo"})):
            offered = self.complete(FLEET, line)
            self.assertLessEqual(wanted, offered, line)
            self.assertFalse(unwanted & offered, (line, unwanted & offered))
        self.assertLessEqual({"--port", "--fault"}, self.complete(SANDBOX, ["amps-sandbox", "--"]))

    def test_scripts_are_well_formed(self):
        for shell in ("bash", "zsh", "fish"):
            if not shutil.which(shell):
                print(f"{shell} is not on this machine: its script was compared with the tables only", file=sys.stderr)
                continue
            for program in (FLEET, SANDBOX):
                result = subprocess.run([shell, "-n"], input=self.script(program, shell), capture_output=True,
                                        text=True, timeout=20, check=False)
                self.assertEqual((result.returncode, result.stderr), (0, ""), shell)

    def test_no_such_shell(self):
        for program in (FLEET, SANDBOX):
            self.assertEqual(run(program, "--completion", "tcsh").returncode, WRONG_USAGE)


def signed(secret):
    """The options of a delivery of nothing, signed now."""
    stamp = str(int(time.time()))
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signature = base64.b64encode(hmac.new(key, f"msg_1.{stamp}.".encode(), hashlib.sha256).digest()).decode()
    return ["--id", "msg_1", "--timestamp", stamp, "--signature", "v1," + signature, "--body", "/dev/null"]


class ExitCodes(unittest.TestCase):
    """One row per verb and outcome that a script can meet."""

    @classmethod
    def setUpClass(cls):
        cls.home = driver.fresh_home("exitcodes")
        cls.sandbox = driver.Sandbox(SANDBOX)
        cls.partly = driver.Sandbox(SANDBOX, "--fault", "error500@/hvac")
        cls.mismatch = driver.Sandbox(SANDBOX, "--fault", "wrongenv")
        cls.addClassCleanup(cls.sandbox.close)
        cls.addClassCleanup(cls.partly.close)
        cls.addClassCleanup(cls.mismatch.close)

    def test_table(self):
        url = ["--base-url", self.sandbox.url]
        nobody = ["--base-url", "http://127.0.0.1:9"]
        good, bad = driver.KEY, "sk_test_wrong"
        secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
        table = (
            # arguments, key, expected
            (["fleet", *url], good, DONE),
            (["fleet", *url], bad, REFUSED),
            (["fleet", *nobody], good, UNREACHABLE),
            (["fleet", "--base-url", self.partly.url], good, PARTLY),
            (["fleet"], good, WRONG_USAGE),
            (["fleet", *url], None, WRONG_USAGE),
            (["fleet", "--profile", "Nobody"], None, WRONG_USAGE),
            (["device", "device_none", *url], good, REFUSED),
            (["device", "device_none", *nobody], good, UNREACHABLE),
            (["device", *url], good, WRONG_USAGE),
            (["actions", *url], good, DONE),
            (["actions", *url], bad, REFUSED),
            (["actions", *nobody], good, UNREACHABLE),
            (["doctor", *url], good, DONE),
            (["doctor", *url], bad, REFUSED),
            (["doctor", *nobody], good, UNREACHABLE),
            (["doctor", "--base-url", self.partly.url], good, PARTLY),
            (["doctor", "--base-url", self.mismatch.url], good, LOCKED),
            (["propose", "d1", "charge", "--author", "a", "--demo"], None, UNREACHABLE),
            (["propose", "d1", "charge", "--demo"], None, WRONG_USAGE),
            (["propose", "d1"], None, WRONG_USAGE),
            (["audit", "verify", "--file", "/no/such/log", "--head", "/no/such/head"], None, FAILED),
            (["audit", "verify", "--head", "x"], None, WRONG_USAGE),
            (["audit", "export", "--format", "xml"], None, WRONG_USAGE),
            (["webhook", "verify", "--id", "i", "--timestamp", "1", "--signature", "v1,x", "--body", "/dev/null"], None,
             FAILED),
            (["webhook", "verify", "--body", "/no/such/file"], None, WRONG_USAGE),
            (["webhook", "verify", *signed(secret)], None, DONE),
            (["audit", "verify", "--json"], None, DONE),  # every log of this user: none yet
            (["export", "--demo", "--devices", "3", "--from", "10m"], None, DONE),
            (["export"], None, WRONG_USAGE),
            (["export", "--demo", "--devices", "3", "--device", "device_none"], None, WRONG_USAGE),
            (["export", *url], good, FAILED),  # nothing was recorded of that address
            (["nosuchverb"], None, WRONG_USAGE),
            (["--no-such-option"], None, WRONG_USAGE),
            (["fleet", "too", "many", *url], good, WRONG_USAGE),
        )
        met = set()
        for arguments, key, expected in table:
            result = run(FLEET, *arguments, home=self.home, AMPS_WEBHOOK_SECRET=secret,
                         **({"AMPS_API_KEY": key} if key else {}))
            self.assertEqual(result.returncode, expected, (arguments, result.stdout, result.stderr))
            if expected != DONE:
                self.assertTrue(result.stdout or result.stderr, arguments)
            met.add(expected)
        # Every documented code was met.
        self.assertEqual(met, set(range(7)))

    def test_no_room_for_the_answer(self):
        """Standard output is a full disk: nobody may take the silence for an answer."""
        home = driver.fresh_home("noroom")
        url = ["--base-url", self.sandbox.url]
        secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
        device = json.loads(run(FLEET, "fleet", "--json", *url, AMPS_API_KEY=driver.KEY).stdout.splitlines()[0])["id"]
        window = subprocess.Popen([FLEET, *url], stderr=subprocess.DEVNULL,
                                  env=driver.environment(home, AMPS_API_KEY=driver.KEY, QT_QPA_PLATFORM="offscreen",
                                                         QT_QUICK_BACKEND="software"))
        try:
            driver.wait_for("a window has begun its log", lambda: run(FLEET, "audit", "export", *url, home=home).stdout,
                            60, 0.5)
        finally:
            window.terminate()
            window.wait(timeout=30)
        table = (
            # program, arguments, expected
            (FLEET, ["fleet", *url], PARTLY),
            (FLEET, ["fleet", "--json", *url], PARTLY),
            (FLEET, ["device", "device_none", *url], REFUSED),  # says nothing on standard output, so nothing is lost
            (FLEET, ["device", device, *url], PARTLY),
            (FLEET, ["actions", *url], PARTLY),
            (FLEET, ["doctor", *url], PARTLY),
            (FLEET, ["doctor", "--base-url", "http://127.0.0.1:9"], UNREACHABLE),
            (FLEET, ["audit", "verify", *url], PARTLY),
            (FLEET, ["audit", "export", *url], FAILED),
            (FLEET, ["audit", "export", "--format", "csv", *url], FAILED),
            (FLEET, ["webhook", "verify", *signed(secret)], PARTLY),
            (FLEET, ["webhook", "verify", "--body", "/dev/null"], FAILED),
            (FLEET, ["--help"], FAILED),
            (FLEET, ["fleet", "--help"], FAILED),
            (FLEET, ["--version"], FAILED),
            (FLEET, ["--completion", "bash"], FAILED),
            (SANDBOX, ["--completion", "bash"], FAILED),
        )
        for program, arguments, expected in table:
            with self.subTest(arguments), open("/dev/full", "wb") as full:
                env = driver.environment(home, AMPS_API_KEY=driver.KEY, AMPS_WEBHOOK_SECRET=secret)
                result = subprocess.run([program, *arguments], env=env, stdout=full, stderr=subprocess.PIPE, text=True,
                                        timeout=60, check=False)
                self.assertEqual(result.returncode, expected, result.stderr)
                if expected != REFUSED:
                    self.assertIn("No space left on device", result.stderr)


if __name__ == "__main__":
    FLEET, SANDBOX, INSTALLER = sys.argv[1:4]
    unittest.main(argv=[sys.argv[0], *sys.argv[4:]], verbosity=2)
