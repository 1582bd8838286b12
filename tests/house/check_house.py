#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules that neither the compiler nor the linker can enforce; run by ctest and by ./dev lint.

usage: check_house.py ROOT

Prints one line per breach, "file:line: rule: sentence", and exits 1 when there is one. Only the standard library.
The rules look at text, with comments taken out first; each has a planted breach in tst_house.py.
"""

import os
import re
import sys

# Which layers of C++ a layer may include, beside itself. From the bottom up.
LAYERS = {
    "base": set(),
    "contract": {"base"},
    "net": {"base", "contract"},
    "session": {"base", "contract"},
    "devices": {"base", "contract"},
    "actions": {"base", "contract"},
    "history": {"base", "contract"},
    "sync": {"base", "contract", "net", "session", "devices", "actions", "history"},
    "helpdesk": {"base", "contract", "net", "session", "devices", "actions"},
    "schedules": {"base", "contract", "net", "actions"},
    "sandbox": {"base", "contract"},
    "ui": {"base"},
    "app": None,  # the only place that knows everything
}

# Which of our QML modules a folder of ui may import. Modules of models belong to pages and to what lies in ui itself.
UI_FOLDERS = {
    "theme": set(),
    "controls": {"Fleet.Theme"},
    "charts": {"Fleet.Theme", "Fleet.Controls"},
    "cards": {"Fleet.Theme", "Fleet.Controls", "Fleet.Charts"},
    "dialogs": {"Fleet.Theme", "Fleet.Controls"},
    "pages": None,
    "": None,
}

# The one file that may send a request that changes something.
PUSH_FILE = "models/net/pushsender.cpp"

SOURCE_SUFFIXES = (".cpp", ".h", ".hpp", ".qml", ".js", ".mjs", ".py", ".sh")
SKIPPED_FOLDERS = {"build", "__pycache__", "node_modules"}


class Breaches:
    def __init__(self):
        self.lines = []

    def add(self, path, line, rule, sentence):
        self.lines.append(f"{path}:{line}: {rule}: {sentence}")


def source_paths(root):
    """Every source and CMakeLists.txt below root, relative, with forward slashes, sorted."""
    found = []
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(
            f for f in folders
            if f not in SKIPPED_FOLDERS and not f.startswith("build-") and (not f.startswith(".") or f == ".ci"))
        for name in sorted(files):
            path = os.path.join(folder, name)
            relative = os.path.relpath(path, root).replace(os.sep, "/")
            if name == "CMakeLists.txt" or name.endswith(SOURCE_SUFFIXES) or has_shebang(path):
                found.append(relative)
    return found


def has_shebang(path):
    if "." in os.path.basename(path) or not os.path.isfile(path):
        return False
    with open(path, "rb") as file:
        return file.read(2) == b"#!"


def read(root, path):
    with open(os.path.join(root, path), encoding="utf-8") as file:
        return file.read()


# Strings are matched first, so that a // inside one does not begin a comment.
_TOKEN = re.compile(r'R"([^\s()\\]{0,16})\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', re.DOTALL)


def without_comments(text):
    """The text with comments blanked; line numbers stay."""
    return _TOKEN.sub(lambda m: m.group() if not m.group().startswith("/") else re.sub(r"[^\n]", " ", m.group()), text)


def without_cmake_comments(text):
    return re.sub(r"#[^\n]*", "", text)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def layer_of(path):
    parts = path.split("/")
    if parts[0] == "models" and len(parts) > 2:
        return parts[1]
    if parts[0] in ("sandbox", "app", "ui") and len(parts) > 1:
        return parts[0]
    return None


def ui_folder_of(path):
    parts = path.split("/")
    return parts[1] if len(parts) > 2 else ""


# --- rules ------------------------------------------------------------------------------------------------------

def check_qml_imports(root, paths, breaches):
    """theme <- controls <- cards, dialogs <- pages <- Main.qml; models' modules in pages and Main.qml only."""
    for path in paths:
        if not path.startswith("ui/") or not path.endswith(".qml"):
            continue
        folder = ui_folder_of(path)
        text = without_comments(read(root, path))
        if folder not in UI_FOLDERS:
            breaches.add(path, 1, "qml-import", f"ui/{folder} has no place in the import order; give it one in check_house.py")
            continue
        allowed = UI_FOLDERS[folder]
        own = "Fleet." + folder.capitalize()
        for match in re.finditer(r'^[ \t]*import[ \t]+(?:"([^"]*)"|(Fleet\.[\w.]+))', text, re.MULTILINE):
            line = line_of(text, match.start())
            directory, module = match.groups()
            if directory is not None:
                if not directory.endswith((".js", ".mjs")) or "/" in directory:
                    breaches.add(path, line, "qml-import", f'"{directory}" is imported by path; name the module')
            elif module != own and allowed is not None and module not in allowed:
                breaches.add(path, line, "qml-import", f"ui/{folder} may not import {module}")
        # Each item that asks the attached Screen holds six connections to it, and each that goes looks through all of those.
        for match in re.finditer(r"\bScreen\.[a-z]", text):
            if folder == "":
                continue  # the window itself
            breaches.add(path, line_of(text, match.start()), "qml-screen", "ask Theme.pixelRatio, which the window sets")
        # "axis: axis" binds a property to itself, whatever has that id outside: it stays null, and nothing warns before it runs.
        for match in re.finditer(r"^[ \t]+(\w+): \1[ \t]*$", text, re.MULTILINE):
            if text[:match.start()].rstrip().endswith(","):
                continue  # the last member of an object in a function
            breaches.add(path, line_of(text, match.start(1)), "qml-self", f"{match.group(1)} is bound to itself")
        if re.search(r"\bXMLHttpRequest\b", text):
            breaches.add(path, 1, "qml-request", "QML builds no requests")


def check_includes(root, paths, breaches):
    """base < contract < net | session | devices | actions | history < sync < app; the sandbox sees base and contract."""
    home = {}
    for path in paths:
        if path.endswith((".h", ".hpp")) and layer_of(path):
            home.setdefault(os.path.basename(path), set()).add(layer_of(path))
    for path in paths:
        layer = layer_of(path)
        if layer is None or not path.endswith((".cpp", ".h", ".hpp")):
            continue
        if layer not in LAYERS:
            breaches.add(path, 1, "include", f"models/{layer} has no place among the layers; give it one in check_house.py")
            continue
        allowed = LAYERS[layer]
        text = without_comments(read(root, path))
        for match in re.finditer(r'^[ \t]*#[ \t]*include[ \t]*[<"]([^>"]+)[>"]', text, re.MULTILINE):
            name = match.group(1)
            line = line_of(text, match.start())
            if ".." in name.split("/"):
                breaches.add(path, line, "include", f"{name}: a path upwards goes round the layers")
                continue
            homes = home.get(os.path.basename(name), set())
            if allowed is not None and homes and layer not in homes and not homes & allowed:
                breaches.add(path, line, "include", f"{layer} may not include {name} of {', '.join(sorted(homes))}")
            if layer == "contract" and name.startswith(("QNetwork", "QtNetwork")):
                breaches.add(path, line, "include", "the contract does not know the network")


def check_links(root, paths, breaches):
    """USES in a layer's CMakeLists.txt names only what the layer may include."""
    for path in paths:
        if not path.endswith("/CMakeLists.txt"):
            continue
        text = without_cmake_comments(read(root, path))
        layer = layer_of(path)
        for call in re.finditer(r"\b(fleet_add_layer|fleet_add_qml_module)\s*\(([^)]*)\)", text):
            words = call.group(2).split()
            used = {w.split("::", 1)[1] for w in words if w.startswith("fleet::")}
            line = line_of(text, call.start())
            if call.group(1) == "fleet_add_layer":
                allowed = LAYERS.get(layer, set()) if layer else set()
                if allowed is None:
                    continue
                wrong = {u for u in used if u in LAYERS and u != layer and u not in allowed}
                wrong |= {u for u in used if u not in LAYERS}
            else:
                folder = ui_folder_of(path)
                modules = UI_FOLDERS.get(folder, set())
                if modules is None:
                    continue
                wrong = {u for u in used if u not in LAYERS["ui"] and "Fleet." + u.capitalize() not in modules}
            for name in sorted(wrong):
                breaches.add(path, line, "link", f"{os.path.dirname(path)} may not use fleet::{name}")


def check_licences(root, paths, breaches):
    """Every source says its licence in one of its first three lines."""
    for path in paths:
        if path.endswith("CMakeLists.txt"):
            continue
        head = read(root, path).split("\n", 3)[:3]
        if not any("SPDX-License-Identifier: GPL-3.0-or-later" in line for line in head):
            breaches.add(path, 1, "licence", "no 'SPDX-License-Identifier: GPL-3.0-or-later' in the first three lines")


def check_header_names(root, paths, breaches):
    """A header is included by its bare name, so no name exists twice across layers."""
    first = {}
    for path in paths:
        if not path.endswith((".h", ".hpp")) or not layer_of(path):
            continue
        name = os.path.basename(path)
        if name in first:
            breaches.add(path, 1, "header-name", f"{name} exists already as {first[name]}")
        else:
            first[name] = path


FORBIDDEN_EVERYWHERE = [
    # A call or the name of the slot; a test may look for the word itself in sources.
    (re.compile(r"(?:\.|->|::)\s*ignoreSslErrors\b"), "tls", "certificate errors are never ignored"),
    (re.compile(r"\bQT_NO_SSL\b"), "tls", "there is no build without TLS"),
]
FORBIDDEN_IN_PRODUCT = [
    # A test's own server does not ask for client certificates; the product always verifies its peer.
    (re.compile(r"\b(?:VerifyNone|QueryPeer|AutoVerifyPeer)\b"), "tls", "the peer is always verified"),
]
SENDS = re.compile(r"(?:\.|->)\s*(post|put|deleteResource|sendCustomRequest)\s*\(")


def check_forbidden_calls(root, paths, breaches):
    """TLS is not weakened anywhere; only one file sends what changes something."""
    code = {p: without_comments(read(root, p)) for p in paths
            if p.endswith((".cpp", ".h", ".hpp")) and (layer_of(p) or p.startswith("tests/"))}
    for path, text in code.items():
        for pattern, rule, sentence in FORBIDDEN_EVERYWHERE + (FORBIDDEN_IN_PRODUCT if layer_of(path) else []):
            for match in pattern.finditer(text):
                breaches.add(path, line_of(text, match.start()), rule, sentence)
        if path == PUSH_FILE or not layer_of(path):
            continue
        beside = code.get(re.sub(r"\.cpp$", ".h", path), "")
        manager = "QNetworkAccessManager" in text or "QNetworkAccessManager" in beside
        for match in SENDS.finditer(text):
            if manager or match.group(1) in ("deleteResource", "sendCustomRequest"):
                breaches.add(path, line_of(text, match.start()), "push",
                             f"{match.group(1)}() belongs into {PUSH_FILE} alone")


KEYBOARD_SHEET = "ui/pages/KeyboardSheet.qml"


def check_shortcuts(root, paths, breaches):
    """The sheet of shortcuts names every one that is declared, and no other."""
    if KEYBOARD_SHEET not in paths:
        return
    declared = {}
    for path in paths:
        # The first window has no sheet; its keys are a part of the other's.
        if not path.startswith("ui/") or not path.endswith(".qml") or path == KEYBOARD_SHEET:
            continue
        text = without_comments(read(root, path))
        for match in re.finditer(r'\bShortcut \{[^{}]*?\bsequences?: *(\[(?:\s*"[^"\n]*",?)+\s*\]|"[^"\n]*")', text):
            for sequence in re.findall(r'"([^"]+)"', match.group(1)):
                declared.setdefault(sequence, (path, line_of(text, match.start())))
        for match in re.finditer(r"\bShortcut \{", text):
            if not re.match(r'Shortcut \{[^{}]*?\bsequences?: *[\["]', text[match.start():]):
                breaches.add(path, line_of(text, match.start()), "shortcut", "a shortcut without a sequence that can be read here")
    text = without_comments(read(root, KEYBOARD_SHEET))
    told = {}
    for match in re.finditer(r"\bsequences: *\[([^\n]*?)\], *text:", text):
        for sequence in re.findall(r'"([^"]+)"', match.group(1)):
            told[sequence] = line_of(text, match.start())
    for sequence, (path, line) in sorted(declared.items()):
        if sequence not in told:
            breaches.add(path, line, "shortcut", f"{sequence} is not in {KEYBOARD_SHEET}")
    for sequence, line in sorted(told.items()):
        if sequence not in declared:
            breaches.add(KEYBOARD_SHEET, line, "shortcut", f"{sequence} is declared nowhere")


RULES = [check_qml_imports, check_includes, check_links, check_licences, check_header_names, check_forbidden_calls,
         check_shortcuts]


def check(root):
    """The breaches in the tree below root, one line each."""
    breaches = Breaches()
    paths = source_paths(root)
    for rule in RULES:
        rule(root, paths, breaches)
    return breaches.lines, len(paths)


def main():
    if len(sys.argv) != 2:
        print(__doc__.strip().split("\n\n")[1], file=sys.stderr)
        return 2
    lines, count = check(sys.argv[1])
    for line in lines:
        print(line)
    if count < 10:
        print(f"only {count} files found below {sys.argv[1]}: nothing was proved")
        return 1
    print(f"{count} files, {len(lines)} breaches")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
