#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A key that must be nowhere: a whole run with a canary key, then a search in everything that the run left or shows.

usage: tst_canary.py AMPS_FLEET AMPS_SANDBOX CLIPBOARD [unittest options]

The server between application and sandbox takes the canary for the sandbox's own key, and is hostile now and then: it
refuses with the key in its own words. Every place is searched for the key, for any twelve characters of it in a row,
and for what base64, UTF-16, percent and hexadecimal signs make of them; the same search must find planted leaks.
"""

import base64
import gzip
import http.server
import json
import os
import resource
import secrets
import signal
import string
import struct
import subprocess
import sys
import threading
import time
import unittest
import urllib.error
import urllib.request
import zlib

import canary
import driver
import tst_onboarding
import tst_window

CLIPBOARD = ""
PREFIX = "sk_test_"
DONE, FAILED = 0, 1


def make_key():
    return PREFIX + "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(32))


class Between(http.server.ThreadingHTTPServer):
    """Stands before the sandbox: knows the canary, and tells it in some of its refusals."""

    daemon_threads = True

    def __init__(self, behind, key):
        self.behind, self.key, self.count, self.hostile, self.seen = behind, key, 0, 0, 0
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def reply(self, status, body):
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def handle_any(self):
        server = self.server
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        key = self.headers.get("x-api-key", "")
        server.count += 1
        if key == server.key:
            server.seen += 1
        # A refusal that tells the key, on every seventh read of a device or an action list.
        if self.command == "GET" and server.count > 20 and server.count % 7 == 0:
            server.hostile += 1
            self.reply(422, json.dumps({"success": False, "error": {
                "code": "UNKNOWN_" + str(server.count), "message": f"The key {server.key} is not welcome here",
                "details": {"key": server.key}}, "meta": {"requestId": "req_" + server.key}}).encode())
            return
        request = urllib.request.Request(server.behind + self.path, body or None, method=self.command)
        request.add_header("Content-Type", "application/json")
        if key == server.key:
            request.add_header("x-api-key", driver.KEY)
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                self.reply(answer.status, answer.read())
        except urllib.error.HTTPError as error:
            self.reply(error.code, error.read())

    do_GET = do_POST = do_DELETE = do_PUT = handle_any


class Canary(tst_onboarding.FirstRun):
    def setUp(self):
        super().setUp()
        self.secret = make_key()
        self.scanner = canary.Scanner(self.secret, PREFIX)
        self.between = Between(self.sandbox.url, self.secret)
        self.addCleanup(self.between.shutdown)
        self.log = os.path.join(self.home, "debug.log")

    def start(self, *arguments, **more):
        self.addCleanup(self.stop)
        self.addCleanup(self.keep_picture_of_failure)
        env = driver.environment(self.home, XDG_CURRENT_DESKTOP="GNOME",
                                 QT_LOGGING_RULES="*.debug=true;*.info=true;qt.scenegraph.*=false;qt.qpa.*=false;qt.text.*=false;"
                                 "qt.quick.*=false;qt.qml.*=false;qt.v4.*=false",
                                 **more)
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen([tst_window.FLEET, *arguments], env=env, stdout=log, stderr=log,
                                            preexec_fn=unlimited_core, cwd=self.home)
        driver.wait_for("the window is active", self.activate, tst_onboarding.PATIENCE, 0.2)
        driver.wait_for("the application is on the accessibility bus", self.application, tst_onboarding.PATIENCE)

    # Places

    def accessible_bytes(self):
        """Every text of every accessible object, also of those that do not show."""
        from gi.repository import Atspi, GLib
        texts, count = [], 0

        def walk(node):
            nonlocal count
            count += 1
            try:
                texts.extend((f"name {node.get_name()}", f"description {node.get_description()}"))
                attributes = node.get_attributes()
                texts.extend(f"{name}={value}" for name, value in (attributes or {}).items())
                text = node.get_text_iface()
                if text:
                    texts.append("text " + Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)))
                for index in range(node.get_child_count()):
                    child = node.get_child_at_index(index)
                    if child:
                        walk(child)
            except GLib.Error:
                pass
        walk(self.application())
        self.assertGreater(count, 10)
        return "\n".join(texts).encode()

    def clipboard_bytes(self):
        out = subprocess.run([CLIPBOARD], capture_output=True, text=True, timeout=30, check=True).stdout
        return b"\n".join(base64.b64decode(line) for line in out.splitlines())

    def process_bytes(self, name):
        with open(f"/proc/{self.process.pid}/{name}", "rb") as file:
            return file.read()

    def expect_clean(self, what):
        for place, data in (("argv", self.process_bytes("cmdline")), ("environ", self.process_bytes("environ")),
                            ("accessibility", self.accessible_bytes()), ("clipboard", self.clipboard_bytes()),
                            ("title", self.title().encode())):
            self.assertEqual(self.scanner.find(data), [], f"{place}, {what}")

    def expect_clean_files(self):
        looked, found = self.scanner.find_in_files(self.home)
        self.assertGreater(looked, 3)
        self.assertEqual(found, {})
        return looked

    def visit_everything(self):
        """Pages, a device, a command that is sent, a picture of each."""
        for number, page in enumerate(("ctrl+1", "ctrl+2", "ctrl+6", "ctrl+comma")):
            self.key(page)
            time.sleep(0.5)
            subprocess.run(["import", "-window", "root", os.path.join(self.home, f"page{number}.png")], check=True)
            self.expect_clean(page)
        self.key("ctrl+1")

    # Tests

    def test_the_search_finds_planted_leaks(self):
        """In every form that it claims to know, whole or twelve characters of it."""
        piece = self.secret[15:27]
        longer = self.secret[14:38]
        planted = {"plain": piece.encode(), "UTF-16": ("x" + piece).encode("utf-16-le"), "hex": piece.encode().hex().encode(),
                   "percent": "".join(f"%{ord(c):02x}" for c in piece).encode(),
                   "base64 0": base64.b64encode(self.secret.encode()), "base64 1": base64.b64encode(b"k" + self.secret.encode()),
                   "base64 2": base64.b64encode(b"k:" + self.secret.encode()),
                   "base64 of a header": base64.b64encode(f"x-api-key: {self.secret}\r\n".encode()),
                   "in JSON": json.dumps({"deep": [{"key": longer}]}).encode(),
                   "JSON escapes": "".join(f"\\u{ord(c):04x}" for c in piece).encode(),
                   "JSON in JSON": json.dumps("".join(f"\\u{ord(c):04x}" for c in piece)).encode(),
                   "URL-encoded twice": "".join(f"%25{ord(c):02X}" for c in piece).encode(),
                   "UTF-16 BE": piece.encode("utf-16-be"), "HTML": "".join(f"&#{ord(c)};" for c in piece).encode()}
        path = os.path.join(self.home, "leak.bin")
        for form, data in planted.items():
            with open(path, "wb") as file:
                file.write(secrets.token_bytes(5000) + data + secrets.token_bytes(5000))
            _, found = self.scanner.find_in_files(self.home)
            self.assertEqual(list(found), [path], form)
        # In what is packed, and beside the pixels of a picture.
        def chunk(kind, body):
            return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        picture = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", b"\0" * 13)
        note = b"Comment\0"
        for form, data in {"gzip": gzip.compress(longer.encode()), "zlib": zlib.compress(longer.encode()),
                           "qCompress": struct.pack(">I", 24) + zlib.compress(longer.encode()),
                           "tEXt": picture + chunk(b"tEXt", note + longer.encode()) + chunk(b"IEND", b""),
                           "zTXt": picture + chunk(b"zTXt", note + b"\0" + zlib.compress(longer.encode())),
                           "iTXt": picture + chunk(b"iTXt", note + b"\1\0en\0\0" + zlib.compress(longer.encode()))}.items():
            with open(path, "wb") as file:
                file.write(data)
            _, found = self.scanner.find_in_files(self.home)
            self.assertEqual(list(found), [path], form)
        os.remove(path)
        # What may be seen is not found: the prefix and the last four characters.
        self.assertEqual(self.scanner.find(f"{PREFIX}••••{self.secret[-4:]} {self.secret[:11]} {self.secret[-11:]}".encode()), [])
        # In the environment and in argv of a process.
        with subprocess.Popen(["sleep", "30"], env={"LEAK": self.secret}) as leaky:
            time.sleep(0.2)
            with open(f"/proc/{leaky.pid}/environ", "rb") as file:
                self.assertIn("plain", self.scanner.find(file.read()))
            leaky.kill()
        # In the clipboard.
        held = subprocess.Popen([CLIPBOARD, self.secret], stdout=subprocess.PIPE)
        held.stdout.readline()
        self.assertIn("plain", self.scanner.find(self.clipboard_bytes()))
        held.terminate()
        held.wait()
        held.stdout.close()

    def test_entered_in_the_window(self):
        self.start()
        self.see("Which fleet do you want to open\\?")
        self.open_address("sandbox")
        self.enter("Address of the API", self.between.url, replace=True)
        # Pasted, as people do; the application takes the copy away.
        held = subprocess.Popen([CLIPBOARD, self.secret], stdout=subprocess.PIPE)
        held.stdout.readline()
        self.focus_key_field("sandbox")
        self.key("ctrl+v")
        self.see("Sandbox key recognised.*")
        # Still in the field, which shows nothing of it, not even to a screen reader, and gives no copy.
        self.assertEqual(self.scanner.find(self.accessible_bytes()), [])
        self.key("Return")
        self.see("Sandbox key recognised, 38 device.* readable.*")
        held.terminate()
        held.wait()
        held.stdout.close()
        self.key("ctrl+z")
        self.expect_clean("after the key was taken")
        self.press("Open the sandbox")
        self.see(r"\d+ devices, \d+ vendors")
        self.visit_everything()
        driver.wait_for("the server was hostile", lambda: self.between.hostile >= 2, 60)
        self.visit_everything()
        self.assertGreater(self.between.seen, 20, "the key was not even used")
        self.expect_no_core()
        files = self.expect_clean_files()
        print(f"the key was sent {self.between.seen} times, told back {self.between.hostile} times, and is in none of "
              f"{files} files", file=sys.stderr)

    def test_given_in_the_environment(self):
        self.start("--base-url", self.between.url, AMPS_API_KEY=self.secret)
        self.see(r"\d+ devices, \d+ vendors")
        self.visit_everything()
        # What it kept of the run, as it is handed on.
        self.assertIn(b'"kind"', self.headless("audit", "export", "--base-url", self.between.url))
        # Before the first reading is kept there is nothing to export, and it says so.
        driver.wait_for("what was recorded is exported", lambda: b'"at"' in self.headless(
            "export", "--from", "2000-01-01T00:00:00Z", "--to", "2100-01-01T00:00:00Z", "--base-url", self.between.url,
            codes=(DONE, FAILED)), 60)
        self.expect_no_core()
        self.expect_clean_files()

    def test_without_a_window(self):
        verbs = (["doctor"], ["fleet", "--json"], ["actions", "--json"], ["device", "device_unknown", "--json"])
        for verb in verbs * 3:
            env = driver.environment(self.home, AMPS_API_KEY=self.secret, QT_LOGGING_RULES="*.debug=true")
            run = subprocess.run([tst_window.FLEET, *verb, "--base-url", self.between.url], env=env, capture_output=True,
                                 timeout=60, check=False)
            self.assertEqual(self.scanner.find(run.stdout), [], verb)
            self.assertEqual(self.scanner.find(run.stderr), [], verb)
        self.assertGreater(self.between.hostile, 0)
        # Pictures that the application makes itself, with what stands beside their pixels, and what it exports.
        for page in ("inspector:newest", "settings", "device:first:battery"):
            picture = os.path.join(self.home, page.replace(":", "-") + ".png")
            self.headless("--screenshot", picture, "--page", page, "--base-url", self.between.url,
                          QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
            self.assertGreater(os.path.getsize(picture), 10_000, page)
        looked, found = self.scanner.find_in_files(self.home)
        self.assertEqual(found, {})
        self.assertGreaterEqual(looked, 3)

    def headless(self, *arguments, codes=(DONE,), **more):
        env = driver.environment(self.home, AMPS_API_KEY=self.secret, QT_LOGGING_RULES="*.debug=true", **more)
        run = subprocess.run([tst_window.FLEET, *arguments], env=env, capture_output=True, timeout=120, check=False)
        self.assertEqual(self.scanner.find(run.stdout + run.stderr), [], arguments)
        self.assertIn(run.returncode, codes, (arguments, run.stderr[-500:]))
        return run.stdout

    def expect_no_core(self):
        """An abort leaves no image of the memory, though the limits would allow one."""
        plain = subprocess.Popen(["sleep", "30"], preexec_fn=unlimited_core, cwd=self.home)
        plain.send_signal(signal.SIGABRT)
        _, status = os.waitpid(plain.pid, 0)
        plain.returncode = 0
        self.assertTrue(os.WCOREDUMP(status), "this machine writes no cores at all, so this would prove nothing")
        self.process.send_signal(signal.SIGABRT)
        _, status = os.waitpid(self.process.pid, 0)
        self.process.returncode = -signal.SIGABRT
        self.assertTrue(os.WIFSIGNALED(status))
        self.assertFalse(os.WCOREDUMP(status), "the application's memory was written to a core")


def unlimited_core():
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))


def load_tests(_loader, _tests, _pattern):
    return unittest.TestSuite(Canary(name) for name in (
        "test_the_search_finds_planted_leaks", "test_without_a_window", "test_given_in_the_environment",
        "test_entered_in_the_window"))


if __name__ == "__main__":
    CLIPBOARD = os.path.abspath(sys.argv[3])
    tst_window.main("tst_canary", tools=("gnome-keyring-daemon", "dbus-send"), programs=3)
