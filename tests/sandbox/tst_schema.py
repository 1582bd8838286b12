#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every answer of amps-sandbox against the contract's own schema.

usage: tst_schema.py AMPS_SANDBOX OPENAPI_YAML

Walks every operation of openapi.yaml, provokes every status that an operation declares, and validates each body
(JSON Schema 2020-12, which is what OpenAPI 3.1 uses) against the schema of that operation and status. An operation or
a declared status that was not met is a failure, and so is a status that is neither declared nor in UNDECLARED.
"""

import http.client
import json
import re
import subprocess
import sys

import jsonschema
import yaml

TEST_KEY = "sk_test_demo"
LIVE_KEY = "sk_live_demo"
METHODS = ("get", "post", "put", "delete", "patch")

# Refusals that the contract has in words and openapi.yaml does not list: a page out of range or a query that is none (400,
# contract.md section 2), an unknown thing under a route that declares no 404, and what HTTP itself asks for.
UNDECLARED = {400, 404, 405, 409}

FAULT_FOR_STATUS = {
    "401": "refuse:EXPIRED_TOKEN",
    "403": "refuse:INSUFFICIENT_PERMISSIONS",
    "429": "ratelimit",
    "500": "error500",
    "503": "unavailable503",
    "4XX": "ratelimit",
}

TIME = re.compile(r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$")
formats = jsonschema.FormatChecker()


@formats.checks("date-time")
def is_wire_time(value):
    """Stricter than the format: UTC with milliseconds and Z (contract.md section 2)."""
    return not isinstance(value, str) or bool(TIME.match(value))


class Contract:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.document = yaml.safe_load(file)
        self.resolver = jsonschema.RefResolver(base_uri="", referrer=self.document)
        self.operations = {}
        for template, item in self.document["paths"].items():
            for method in METHODS:
                if method in item:
                    self.operations[(method.upper(), template)] = item[method]

    def resolve(self, node):
        while isinstance(node, dict) and "$ref" in node and len(node) == 1:
            _, node = self.resolver.resolve(node["$ref"])
        return node

    def template_of(self, method, path):
        """Literal segments win over parameters, as in any router."""
        found = []
        for known_method, template in self.operations:
            pattern = "^" + re.sub(r"\{[^}]+\}", "[^/]+", template) + "$"
            if known_method == method and re.match(pattern, path):
                found.append(template)
        return min(found, key=lambda t: t.count("{")) if found else None

    def declared(self, method, template, status):
        responses = self.operations[(method, template)]["responses"]
        for key in (str(status), f"{status // 100}XX", "default"):
            if key in responses:
                return key, self.resolve(responses[key])
        return None, None

    def errors(self, body, schema):
        validator = jsonschema.Draft202012Validator(schema, resolver=self.resolver, format_checker=formats)
        return [f"{'/'.join(map(str, e.absolute_path))}: {e.message[:300]}" for e in validator.iter_errors(body)]


class Walk:
    def __init__(self, contract):
        self.contract = contract
        self.met = set()
        self.failures = []
        self.answers = 0
        self.codes = set()
        self.action_states = set()

    def fail(self, text):
        self.failures.append(text)

    def missing(self):
        for (method, template), operation in self.contract.operations.items():
            for status in operation["responses"]:
                if (method, template, status) not in self.met:
                    yield f"{method} {template} was never answered with {status}"


class Server:
    def __init__(self, walk, executable, *arguments):
        self.walk = walk
        self.process = subprocess.Popen(
            [executable, "--port", "0", "--start", "2026-06-12T11:30:00Z", *arguments], stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        match = re.match(r"listening on http://127\.0\.0\.1:(\d+)$", line.strip())
        if not match:
            raise SystemExit(f"amps-sandbox said {line!r}")
        self.connection = http.client.HTTPConnection("127.0.0.1", int(match.group(1)), timeout=20)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.connection.close()
        self.process.terminate()
        self.process.wait(10)

    def send(self, method, target, body=None, key=TEST_KEY):
        headers = {"x-api-key": key} if key else {}
        data = None
        if body is not None:
            data = body if isinstance(body, (str, bytes)) else json.dumps(body)
            headers["Content-Type"] = "application/json"
        self.connection.request(method, target, body=data, headers=headers)
        response = self.connection.getresponse()
        return response.status, response.read()

    def admin(self, method, path, body=None):
        status, _ = self.send(method, "/_sandbox" + path, body)
        if status != 200:
            self.walk.fail(f"{method} /_sandbox{path} gave {status}")

    def skip(self, seconds):
        self.admin("POST", "/clock", {"skipSeconds": seconds})

    def call(self, method, target, body=None, key=TEST_KEY, expect=None):
        """Sends, validates, and gives (status, body)."""
        walk, contract = self.walk, self.walk.contract
        status, text = self.send(method, target, body, key)
        walk.answers += 1
        where = f"{method} {target} {'' if body is None else json.dumps(body)} -> {status}"
        if expect is not None and status != expect:
            walk.fail(f"{where}: expected {expect}: {text[:300]!r}")
        try:
            answer = json.loads(text)
        except ValueError:
            walk.fail(f"{where}: not JSON: {text[:200]!r}")
            return status, {}
        template = contract.template_of(method, target.split("?")[0])
        schema = {"$ref": "#/components/schemas/ErrorEnvelope"}
        if template:
            key_of_status, response = contract.declared(method, template, status)
            if response is None:
                if status not in UNDECLARED:
                    walk.fail(f"{where}: the operation declares no such status")
            else:
                walk.met.add((method, template, key_of_status))
                schema = response["content"]["application/json"]["schema"]
        elif status not in UNDECLARED:
            walk.fail(f"{where}: not in the contract, and not refused")
        for error in contract.errors(answer, schema):
            walk.fail(f"{where}: {error}")
        if not answer.get("success", True):
            walk.codes.add(answer["error"]["code"])
            if answer["meta"].get("path") != target.split("?")[0]:
                walk.fail(f"{where}: meta.path is {answer['meta'].get('path')}")
        elif "meta" in answer and answer["meta"]["environment"] != ("live" if key == LIVE_KEY else "sandbox"):
            walk.fail(f"{where}: wrong environment")
        return status, answer

    def items(self, target):
        """All pages of a list."""
        found, offset = [], 0
        while True:
            separator = "&" if "?" in target else "?"
            _, answer = self.call("GET", f"{target}{separator}limit=7&offset={offset}", expect=200)
            found += answer["data"]["items"]
            page = answer["data"]["pagination"]
            if page["hasMore"] != (page["offset"] + page["limit"] < page["total"]):
                self.walk.fail(f"{target}: hasMore does not follow from the rest of {page}")
            if not page["hasMore"]:
                if len(found) != page["total"]:
                    self.walk.fail(f"{target}: {len(found)} items of {page['total']}")
                return found
            offset += 7

    def actions(self, query=""):
        actions = self.items("/actions" + query)
        for action in actions:
            self.walk.action_states.add(action["state"])
            self.call("GET", f"/actions/{action['id']}", expect=200)
        if actions != sorted(actions, key=lambda a: a["createdAt"], reverse=True):
            self.walk.fail("/actions is not newest first")
        return actions


def middle(bounds):
    return {"value": round((bounds["min"] + bounds["max"]) / 2, 1), "unit": bounds["unit"]}


def push_of(command, capability, shape, minutes):
    action = {"command": command}
    if capability["parameters"]:
        action["parameters"] = {name: middle(bounds) for name, bounds in capability["parameters"].items()}
    if shape != "immediate":
        action["start"] = f"{minutes}m"
    if shape == "windowed":
        action["end"] = "2026-06-20T18:00:00"
    return {"action": action}


def walk_devices(server, key=TEST_KEY):
    walk = server.walk
    fleet = {}
    for family in ("battery", "ev-charger", "hvac", "solar-inverter", "vehicle"):
        fleet[family] = []
        for item in server.items(f"/{family}"):
            _, answer = server.call("GET", f"/{family}/{item['id']}", key=key)
            server.call("GET", f"/{family}/{item['id']}?expedite=true", key=key)
            if answer.get("success"):
                fleet[family].append(answer["data"])
        server.call("GET", f"/{family}/device_nobody", expect=404)
        server.call("GET", f"/{family}?limit=0", expect=400)
        server.call("GET", f"/{family}?limit=51", expect=400)
        server.call("GET", f"/{family}?offset=-1", expect=400)
        server.call("GET", f"/{family}?limit=many", expect=400)
        server.call("GET", f"/{family}?userId=user_nobody", expect=200)
        server.call("GET", f"/{family}", key=None, expect=401)
        server.call("GET", f"/{family}", key="sk_test_wrong", expect=401)
        server.call("DELETE", f"/{family}", expect=405)
    if len({(d["vendor"], d["metadata"]["model"]) for devices in fleet.values() for d in devices}) < 8:
        walk.fail("fewer than eight models")
    return fleet


def walk_pushes(server, fleet):
    # Every command that is declared, in every shape it declares, on an idle device: refused by nobody but the conflict rule.
    for family in ("battery", "ev-charger", "hvac"):
        for device in fleet[family]:
            target = f"/{family}/{device['id']}"
            for command, capability in device["commands"].items():
                for shape in capability["execution"]:
                    status, answer = server.call("POST", target, push_of(command, capability, shape, 45))
                    if status not in (202, 409):
                        server.walk.fail(f"{target}: {command} {shape} gave {answer}")
                    server.call("GET", target)
                    if status == 202:
                        action = answer["data"]
                        server.call("GET", f"/actions/{action['id']}", expect=200)
                        server.call("POST", f"/actions/{action['id']}/cancel", expect=200 if shape != "immediate" else 409)
                        server.skip(40)
                        server.call("GET", f"/actions/{action['id']}", expect=200)
    for family in ("solar-inverter", "vehicle"):
        for body in ({"action": {"command": "charge"}}, {}, "not json"):
            server.call("POST", f"/{family}/{fleet[family][0]['id']}", body, expect=422)
        server.call("POST", f"/{family}/{fleet[family][0]['id']}", {}, key=None, expect=401)


def free_device(server, fleet, family, wanted):
    """A device of that family with that command in that shape and nothing pending."""
    command, shape = wanted
    for device in fleet[family]:
        if shape not in device["commands"].get(command, {}).get("execution", []):
            continue
        pending = [a for a in server.items(f"/actions?deviceId={device['id']}") if a["state"] in ("scheduled", "acknowledged")]
        if not pending and device["settings" if family != "hvac" else "state"].get("scheduler_enabled") is None:
            return device
    raise SystemExit(f"no free {family} with {wanted}")


def walk_refusals(server, fleet):
    walk = server.walk
    device = free_device(server, fleet, "battery", ("charge", "windowed"))
    target = f"/battery/{device['id']}"
    charge = device["commands"]["charge"]["parameters"]
    for body in ("", "[]", "{", {}, {"action": 1}, {"action": {}}, {"action": {"command": "explode"}}, {"action": {"command": "charge", "mode": "x"}},
                 {"action": {"command": "charge", "parameters": [1]}}, {"action": {"command": "charge", "parameters": {"target": 85}}},
                 {"action": {"command": "charge", "parameters": {"target": {"value": "85", "unit": "percent"}}}},
                 {"action": {"command": "charge", "start": "tomorrow"}}, {"action": {"command": "charge", "start": "2026-06-13T10:00:00Z"}},
                 {"action": {"command": "charge", "start": "2026-13-40T10:00:00"}}, {"action": {"command": "charge", "start": 5}},
                 {"action": {"command": "charge"}, "onConflict": "fight"}, {"action": {"command": "charge"}, "dryRun": True},
                 {"action": {"command": "charge"}, "sandbox": 1}, {"action": {"command": "charge"}, "sandbox": {"outcome": "perhaps"}}):
        server.call("POST", target, body, expect=400)

    def refused(code, family, device_id, action, members=(), key=TEST_KEY):
        _, answer = server.call("POST", f"/{family}/{device_id}", {"action": action}, key=key, expect=422)
        error = answer.get("error", {})
        if error.get("code") != code:
            walk.fail(f"{action} gave {error.get('code')} in place of {code}")
        for member in members:
            if member not in error.get("details", {}):
                walk.fail(f"{code}: details lack {member}")

    for other in fleet["battery"]:
        lacking = {"charge", "discharge", "idle", "auto.balanced", "auto.reserve", "auto.export"} - set(other["commands"])
        for command in lacking:
            refused("UNSUPPORTED_MODE", "battery", other["id"], {"command": command}, ["deviceCapabilities"])
    refused("UNSUPPORTED_PARAMETER", "battery", device["id"], {"command": "charge", "parameters": {"colour": {"value": 1, "unit": "percent"}}},
            ["unsupportedParameters", "deviceCapabilities"])
    refused("UNSUPPORTED_UNIT", "battery", device["id"], {"command": "charge", "parameters": {"target": {"value": 50, "unit": "kw"}}},
            ["parameter", "providedUnit", "supportedUnits"])
    refused("PARAMETER_OUT_OF_RANGE", "battery", device["id"],
            {"command": "charge", "parameters": {"target": {"value": charge["target"]["max"] + 1, "unit": "percent"}}},
            ["parameter", "value", "min", "max", "unit"])
    refused("START_IN_PAST", "battery", device["id"], {"command": "charge", "start": "2026-06-01T00:00:00"})
    refused("START_OUT_OF_RANGE", "battery", device["id"], {"command": "charge", "start": "2026-09-01T00:00:00"})
    refused("START_OUT_OF_RANGE", "battery", device["id"], {"command": "charge", "start": "721h"})
    refused("INVALID_TIME_WINDOW", "battery", device["id"], {"command": "charge", "start": "2026-06-14T10:00:00", "end": "2026-06-14T09:00:00"}, ["reason"])
    refused("INVALID_TIME_WINDOW", "battery", device["id"], {"command": "charge", "end": "2026-06-14T09:00:00"}, ["reason"])
    refused("INVALID_TIME_WINDOW", "battery", device["id"], {"command": "charge", "start": "1h", "end": "2h"}, ["reason"])
    hvac = fleet["hvac"][0]
    refused("EXECUTION_NOT_SUPPORTED", "hvac", hvac["id"], {"command": "follow_schedule", "start": "1h"}, ["requestedExecution", "supportedExecution"])
    refused("COMMAND_NOT_SUPPORTED", "hvac", hvac["id"], {"command": "follow_schedule"}, key=LIVE_KEY)
    refused("COMMAND_NOT_SUPPORTED", "ev-charger", fleet["ev-charger"][0]["id"], {"command": "charge"}, key=LIVE_KEY)
    for family in ("battery", "ev-charger", "hvac"):
        server.call("POST", f"/{family}/device_nobody", {"action": {"command": "charge"}}, expect=404)
        server.call("POST", f"/{family}/{fleet[family][0]['id']}", {"action": {"command": "sing"}}, expect=400)


def walk_conflicts(server, fleet):
    walk = server.walk
    both = next(d for d in fleet["battery"] if len(d["conflictStrategies"]) == 2 and "windowed" in d["commands"].get("discharge", {"execution": []})["execution"])
    target = f"/battery/{both['id']}"
    for action in server.items(f"/actions?deviceId={both['id']}"):
        if action["state"] == "scheduled":
            server.call("POST", f"/actions/{action['id']}/cancel", expect=200)
    window = {"command": "discharge", "start": "2026-06-14T10:00:00", "end": "2026-06-14T12:00:00"}
    _, first = server.call("POST", target, {"action": window}, expect=202)
    _, answer = server.call("POST", target, {"action": {"command": "charge"}}, expect=409)
    details = answer["error"]["details"]
    if details != {"reason": "no_strategy_supplied", "conflictingActionIds": [first["data"]["id"]], "strategies": both["conflictStrategies"]}:
        walk.fail(f"conflict details {details}")
    _, queued = server.call("POST", target, {"action": {"command": "charge"}, "onConflict": "queue_after"}, expect=202)
    if queued["data"]["state"] != "scheduled" or queued["data"]["start"] != first["data"]["end"]:
        walk.fail(f"queue_after gave {queued['data']}")
    _, replaced = server.call("POST", target, {"action": {"command": "charge"}, "onConflict": "cancel_and_replace"}, expect=202)
    for gone in (first, queued):
        if server.call("GET", f"/actions/{gone['data']['id']}")[1]["data"]["state"] != "cancelled":
            walk.fail("cancel_and_replace left something standing")
    server.call("POST", target, {"action": {"command": "idle"}, "onConflict": "cancel_and_replace"}, expect=409)
    server.call("POST", target, {"action": {"command": "idle"}, "onConflict": "queue_after"}, expect=409)
    server.call("POST", f"/actions/{replaced['data']['id']}/cancel", expect=409)
    server.skip(40)
    _, failing = server.call("POST", target, {"action": {"command": "charge"}, "sandbox": {"outcome": "failed", "errorCode": "DEVICE_OFFLINE", "delayMs": 2000}}, expect=202)
    server.skip(3)
    record = server.call("GET", f"/actions/{failing['data']['id']}", expect=200)[1]["data"]
    if (record["state"], record["errorCode"]) != ("failed", "DEVICE_OFFLINE"):
        walk.fail(f"a failure on request gave {record}")
    server.call("POST", f"/actions/{first['data']['id']}/cancel", expect=409)
    server.call("POST", "/actions/act_nobody/cancel", expect=404)
    server.call("GET", "/actions/act_nobody", expect=404)
    # The other two families collide as well.
    for family, command in (("ev-charger", "idle"), ("hvac", "idle")):
        device = next(d for d in fleet[family] if "scheduled" in d["commands"][command]["execution"])
        body = {"action": {"command": command, "start": "5h"}}
        statuses = [server.call("POST", f"/{family}/{device['id']}", body)[0] for _ in range(2)]
        if statuses[1] != 409:
            walk.fail(f"{family}: two pushes gave {statuses}")


def walk_settings(server, fleet):
    for family in ("battery", "ev-charger"):
        for device in fleet[family]:
            target = f"/{family}/{device['id']}/settings"
            for key, setting in device["settings"].items():
                if "unit" not in setting:
                    server.call("POST", target, {key: {"value": 1, "unit": "percent"}}, expect=422)
                    continue
                value = setting["value"]
                server.call("POST", target, {key: {"value": value, "unit": setting["unit"]}}, expect=200)
                server.call("POST", target, {key: {"value": value, "unit": "volts"}}, expect=422)
                server.call("POST", target, {key: {"value": -1, "unit": setting["unit"]}}, expect=422)
            server.call("POST", target, {"no_such": {"value": 1, "unit": "percent"}}, expect=422)
            server.call("POST", target, {}, expect=400)
        server.call("POST", f"/{family}/device_nobody/settings", {"x": {"value": 1, "unit": "percent"}}, expect=404)
    server.call("POST", f"/hvac/{fleet['hvac'][0]['id']}/settings", {}, expect=404)


def walk_rest(server, fleet):
    walk = server.walk
    for device in fleet["battery"]:
        server.items(f"/battery/{device['id']}/actions")
    server.call("GET", f"/battery/{fleet['battery'][0]['id']}/actions?state=completed", expect=200)
    server.call("GET", "/battery/device_nobody/actions", expect=404)
    for state in ("scheduled", "acknowledged", "completed", "failed", "cancelled"):
        if any(a["state"] != state for a in server.items(f"/actions?state={state}")):
            walk.fail(f"the filter for {state} lets others through")
    for family in ("battery", "ev_charger", "hvac", "solar_inverter", "vehicle"):
        if any(a["deviceType"] != family for a in server.items(f"/actions?deviceType={family}")):
            walk.fail(f"the filter for {family} lets others through")
    server.call("GET", "/actions?state=dreaming", expect=400)
    server.call("GET", "/actions?deviceType=toaster", expect=400)
    server.call("GET", "/actions?userId=user_nobody", expect=200)
    server.call("GET", "/actions?deviceId=device_of_somebody_else", expect=200)
    for path in ("/health", "/health/live", "/health/ready"):
        server.call("GET", path, key=None, expect=200)
    server.call("GET", "/toaster", expect=404)
    server.call("GET", "/", expect=404)
    server.call("GET", "/battery/", expect=404)
    server.call("PATCH", "/actions", {}, expect=405)


SCHEDULE = {
    "timezone": "Europe/Madrid",
    "recurrence": {"rule": "daily"},
    "slots": [{"time": "01:15", "duration": "PT4H", "command": "idle"}],
}


def walk_schedules(server, fleet, implemented):
    for family in ("battery", "ev-charger", "hvac"):
        device = next(d for d in fleet[family] if "idle" in d["commands"])
        target = f"/{family}/{device['id']}/schedule"
        _, answer = server.call("PUT", target, SCHEDULE, expect=200 if implemented else 501)
        server.call("PUT", target, SCHEDULE, key=None, expect=401)
        if implemented:
            server.call("PUT", target, {"slots": []}, expect=400)
            server.call("GET", f"/schedules/{answer['data']['id']}", expect=200)
            read = server.call("GET", f"/{family}/{device['id']}", expect=200)[1]["data"]
            if (read["currentSchedule"] or {}).get("id") != answer["data"]["id"]:
                server.walk.fail("the device does not know its schedule")
    if implemented:
        server.items("/schedules")
        server.call("GET", "/schedules/sched_x", expect=404)
    else:
        server.call("GET", "/schedules", expect=501)
        server.call("GET", "/schedules/sched_x", expect=501)
    server.call("POST", "/schedules", {"deviceId": "x", "slots": [{}]}, expect=501)
    server.call("POST", "/schedules/sched_x/cancel", expect=404 if implemented else 501)


def walk_consent(server):
    _, answer = server.call("GET", "/battery?limit=1")
    victim = answer["data"]["items"][0]["id"]
    status = json.loads(server.send("GET", "/_sandbox")[1])
    users = status["userIds"]
    user = next(u for u in users if any(d["id"] == victim for d in server.items(f"/battery?userId={u}")))
    server.call("DELETE", "/users/user_nobody/consent", expect=404)
    server.call("DELETE", f"/users/{user}/consent", {"deviceIds": ["device_nobody"]}, expect=404)
    server.call("DELETE", f"/users/{user}/consent", {"deviceIds": [victim]}, expect=200)
    server.call("GET", f"/battery/{victim}", expect=404)
    server.call("DELETE", f"/users/{user}/consent", expect=200)
    if server.items(f"/battery?userId={user}"):
        server.walk.fail("devices outlive the consent")


def walk_faults(server, fleet):
    """Every status that an operation declares and that only a fault or a bad key gives."""
    ids = {family: devices[0]["id"] for family, devices in fleet.items()}
    for (method, template), operation in server.walk.contract.operations.items():
        family = template.split("/")[1]
        path = template.replace("{deviceId}", ids.get(family, "x")).replace("{actionId}", "act_x").replace("{scheduleId}", "sched_x").replace("{userId}", "user_x")
        body = None if method == "GET" else {}
        for status in operation["responses"]:
            fault = FAULT_FOR_STATUS.get(status)
            if fault:
                server.admin("POST", "/faults", {"set": fault + "*1"})
                server.call(method, path, body, expect=int(status) if status.isdigit() else 429)
    device = fleet["battery"][0]["id"]
    for fault, method, path, body, status in (
            ("conflict*1", "POST", f"/battery/{device}", {"action": {"command": "auto.balanced"}}, 409),
            ("reject:UNSUPPORTED_MODE*1", "POST", f"/battery/{device}", {"action": {"command": "auto.balanced"}}, 422),
            ("reject:READ_ONLY_SETTING*1", "POST", f"/battery/{device}/settings", {"discharge_floor": {"value": 20, "unit": "percent"}}, 422),
            (f"offline:{device}", "GET", f"/battery/{device}", None, 404)):
        server.admin("POST", "/faults", {"set": fault})
        server.call(method, path, body, expect=status)
    server.admin("DELETE", "/faults")
    server.call("GET", f"/battery/{device}", expect=200)
    server.admin("POST", "/faults", {"set": "stale:100"})
    walk_devices(server)
    server.admin("DELETE", "/faults")


def main():
    executable, openapi = sys.argv[1:3]
    walk = Walk(Contract(openapi))
    with Server(walk, executable, "--seed", "7", "--devices", "38") as server:
        fleet = walk_devices(server)
        walk_devices(server, LIVE_KEY)
        server.actions()
        walk_refusals(server, fleet)
        walk_pushes(server, fleet)
        walk_conflicts(server, fleet)
        walk_settings(server, fleet)
        walk_rest(server, fleet)
        walk_schedules(server, fleet, implemented=False)
        walk_faults(server, fleet)
        for hours in (6, 12, 24 * 9):
            server.skip(hours * 3600)
            walk_devices(server)
        server.actions()
        walk_consent(server)
    with Server(walk, executable, "--schedules", "--devices", "200") as server:
        walk_schedules(server, walk_devices(server), implemented=True)

    for text in walk.missing():
        walk.fail(text)
    wanted = {"scheduled", "acknowledged", "completed", "failed", "cancelled"}
    if walk.action_states != wanted:
        walk.fail(f"actions were only met in {sorted(walk.action_states)}")
    for failure in walk.failures[:40]:
        print("FAIL:", failure)
    print(f"{walk.answers} answers validated, {len(walk.met)} pairs of operation and status, codes {', '.join(sorted(walk.codes))}")
    if walk.failures:
        print(f"{len(walk.failures)} failures")
    return 1 if walk.failures else 0


if __name__ == "__main__":
    sys.exit(main())
