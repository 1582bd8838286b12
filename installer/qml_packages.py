#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which Debian packages hold the QML modules that our QML needs at run time, directly or through another module.

usage: qml_packages.py [--why] QT_QML_FOLDER OUR_QML_FOLDER...

No linker sees these: modules are found by name when a file is loaded. The imports of our files are followed through the
qmldir and the files of each module to the end; `dpkg -S` says whose they are. Prints one package per line, with --why
also the modules in it and who asks for them.
"""

import os
import re
import subprocess
import sys

IMPORT = re.compile(r"^\s*import\s+([A-Z][\w.]*)", re.MULTILINE)
# "import QtQml.Models auto" and "depends QtQuick 2.15"; "optional import" is loaded only when somebody asks for it.
QMLDIR = re.compile(r"^\s*(?:default\s+)?(?:import|depends)\s+([\w.]+)", re.MULTILINE)

# Loaded by C++ of a module, by name, so that no import says it: the file dialog where the desktop brings none.
BY_NAME = {"QtQuick.Dialogs": ["QtQuick.Dialogs.quickimpl"]}


def read(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read()


def qml_files(folder, deep):
    for place, folders, files in os.walk(folder):
        # "+Material" is another style's; ours is Basic.
        folders[:] = [each for each in folders if not each.startswith("+")]
        if not deep:
            folders[:] = [each for each in folders if not os.path.exists(os.path.join(place, each, "qmldir"))]
        for name in sorted(files):
            if name.endswith((".qml", ".js", ".mjs")):
                yield os.path.join(place, name)


def imports_of(folder, deep):
    found = set()
    for path in qml_files(folder, deep):
        found.update(IMPORT.findall(read(path)))
    qmldir = os.path.join(folder, "qmldir")
    if os.path.exists(qmldir):
        found.update(QMLDIR.findall(read(qmldir)))
    return found


def needed(qt, ours):
    """module: who asked for it first"""
    asked = {}
    waiting = [(module, "our QML") for folder in ours for module in sorted(imports_of(folder, True))]
    while waiting:
        module, by = waiting.pop(0)
        if module in asked or module.startswith("Fleet"):
            continue
        folder = os.path.join(qt, *module.split("."))
        if not os.path.exists(os.path.join(folder, "qmldir")):
            if by == "our QML":
                sys.exit(f"qml_packages: no module {module} below {qt}")
            continue  # a style of another platform, named but not there
        asked[module] = by
        waiting += [(each, module) for each in sorted(imports_of(folder, False)) + BY_NAME.get(module, [])]
    return asked


def package_of(path):
    out = subprocess.run(["dpkg", "-S", path], capture_output=True, text=True, check=False)
    if out.returncode != 0:
        sys.exit(f"qml_packages: no package holds {path}")
    return out.stdout.split(":")[0]


def main():
    arguments = [each for each in sys.argv[1:] if each != "--why"]
    if len(arguments) < 2:
        print(__doc__.strip().split("\n\n")[1], file=sys.stderr)
        return 2
    qt, ours = arguments[0], arguments[1:]
    packages = {}
    for module, by in needed(qt, ours).items():
        name = package_of(os.path.join(os.path.realpath(qt), *module.split("."), "qmldir"))
        packages.setdefault(name, []).append(f"{module} (for {by})")
    if not packages:
        sys.exit("qml_packages: not one import found")
    for name in sorted(packages):
        print(name + (": " + ", ".join(packages[name]) if "--why" in sys.argv else ""))
    return 0


if __name__ == "__main__":
    sys.exit(main())
