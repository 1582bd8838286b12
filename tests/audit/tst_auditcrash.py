#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No command without an audit entry that was written before it, whatever kills the application.

    tst_auditcrash.py AUDIT_SENDER AMPS_SANDBOX VERIFY_AUDIT [ROUNDS]

A sender is killed (SIGKILL) at random moments while it sends one command after the other to the sandbox. A proxy in
between takes each request and, before it passes one byte on, looks for its very bytes in the log on the disk. After
every kill, both verifiers must call the log whole.
"""
import http.client
import http.server
import importlib.util
import json
import os
import pathlib
import random
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time

SENDER, SANDBOX, VERIFIER = sys.argv[1:4]
ROUNDS = int(sys.argv[4]) if len(sys.argv) > 4 else 12
KEY = "sk_test_demo"

spec = importlib.util.spec_from_file_location("verify_audit", VERIFIER)
verify_audit = importlib.util.module_from_spec(spec)
spec.loader.exec_module(verify_audit)

received, late = [], []


def entries(log):
    """Every whole entry of the log as it is on the disk."""
    found = []
    for line in log.read_bytes().split(b"\n")[:-1] if log.exists() else []:
        found.append(json.loads(line[65:]))
    return found


def sent_bodies(log):
    return [entry["request"]["body"] for entry in entries(log) if entry["kind"] == "sending"]


class Proxy(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    log_file = None
    target = None

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        received.append((self.path, body.decode()))
        if body.decode() not in sent_bodies(self.log_file):
            late.append(body.decode())
        try:
            upstream = http.client.HTTPConnection(*self.target, timeout=10)
            upstream.request("POST", self.path, body, {"x-api-key": KEY, "content-type": "application/json"})
            answer = upstream.getresponse()
            text = answer.read()
            self.send_response(answer.status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(text)))
            self.send_header("connection", "close")
            self.end_headers()
            self.wfile.write(text)
        except OSError:
            pass  # the sender is dead already
        self.close_connection = True

    def log_message(self, *_):
        pass


def main():
    random.seed(int(os.environ.get("AUDIT_SEED", "5")))
    sandbox = subprocess.Popen([SANDBOX, "--port", "0", "--devices", "38", "--speed", "600"], stdout=subprocess.PIPE, text=True)
    proxy = None
    try:
        port = int(re.search(r":(\d+)", sandbox.stdout.readline()).group(1))
        connection = http.client.HTTPConnection("127.0.0.1", port)
        connection.request("GET", "/battery", headers={"x-api-key": KEY})
        batteries = json.loads(connection.getresponse().read())["data"]["items"]
        device = next(item["id"] for item in batteries if "charge" in (item.get("commands") or {}))
        connection.request("GET", "/actions?limit=50", headers={"x-api-key": KEY})
        earlier = {action["id"] for action in json.loads(connection.getresponse().read())["data"]["items"]}
        folder = pathlib.Path(tempfile.mkdtemp(prefix="audit-crash-"))
        log, head = folder / "profile/audit.log", folder / "heads/crash.head"
        Proxy.log_file, Proxy.target = log, ("127.0.0.1", port)
        proxy = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
        threading.Thread(target=proxy.serve_forever, daemon=True).start()
        number, crashes = 1, {"clean": 0, "one entry after the head": 0, "a piece of an entry": 0}
        for turn in range(ROUNDS):
            before = len(received)
            sender = subprocess.Popen(
                [SENDER, str(folder), f"http://127.0.0.1:{proxy.server_address[1]}", device, str(number)],
                env={**os.environ, "AMPS_API_KEY": KEY})
            deadline = time.monotonic() + 30
            while len(received) == before and time.monotonic() < deadline:
                time.sleep(0.001)
            assert len(received) > before, "nothing was sent"
            time.sleep(random.random() * 0.12)
            sender.send_signal(signal.SIGKILL)
            sender.wait()
            result = verify_audit.verify(*verify_audit.read_both(log, head))
            assert result["kind"] == "whole" and not result["earlierDamage"], f"round {turn}: {result}"
            state = ("a piece of an entry" if result["unfinishedBytes"] else
                     "one entry after the head" if result["afterHead"] else "clean")
            crashes[state] += 1
            number += 500
        time.sleep(0.2)
        bodies = sent_bodies(log)
        commands = [body for _, body in received]
        assert not late, f"{len(late)} commands were on the wire before their entry: {late[:3]}"
        assert len(set(bodies)) == len(bodies), "a command was written down twice"
        assert len(set(commands)) == len(commands), "a command was sent twice"
        assert set(commands) <= set(bodies)
        # What the service itself says it took.
        connection.request("GET", "/actions?limit=50", headers={"x-api-key": KEY})
        actions = json.loads(connection.getresponse().read())["data"]["items"]
        powers = {json.loads(body)["action"]["parameters"]["power"]["value"] for body in bodies}
        mine = [a for a in actions if a["deviceId"] == device and a["id"] not in earlier]
        assert mine and all(a["parameters"]["power"]["value"] in powers for a in mine), mine[:3]
        print(f"{ROUNDS} kills ({crashes}), {len(commands)} commands received, {len(bodies)} entries before them, "
              f"0 without, {len(mine)} of the service's last actions found among them, {len(entries(log))} entries in all, whole after each kill")
    finally:
        if proxy:
            proxy.shutdown()
        sandbox.terminate()
        sandbox.wait()


if __name__ == "__main__":
    main()
