#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The house check finds what it is there to find: each breach is planted in a small tree of its own."""

import os
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
import check_house  # noqa: E402

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"

# The smallest tree with every folder that a rule speaks of.
CLEAN = {
    "models/base/clock.h": SPDX + "#include <QObject>\n",
    "models/base/CMakeLists.txt": "fleet_add_layer(base SOURCES clock.h USES Qt6::Core)\n",
    "models/contract/device.h": SPDX + "#include <clock.h>\n",
    "models/contract/CMakeLists.txt": "fleet_add_layer(contract SOURCES device.h USES fleet::base)\n",
    "models/net/apiclient.cpp": SPDX + '#include "apiclient.h"\n#include <device.h>\nvoid f() { m_manager.get(request); }\n',
    "models/net/apiclient.h": SPDX + "#include <QNetworkAccessManager>\n",
    "models/net/pushsender.cpp": SPDX + '#include <QNetworkAccessManager>\nvoid f() { m_manager.post(request, &body); }\n',
    "models/devices/devicestore.h": SPDX + "#include <device.h>\n",
    "models/sync/poller.h": SPDX + "#include <devicestore.h>\n#include <apiclient.h>\n",
    "sandbox/world.h": SPDX + "#include <device.h>\n",
    "app/main.h": SPDX,
    "app/main.cpp": SPDX + "#include <poller.h>\n#include <world.h>\n",
    "ui/theme/Theme.qml": SPDX + "import QtQuick\n",
    "ui/controls/Gauge.qml": SPDX + "import QtQuick\nimport Fleet.Theme\n",
    "ui/controls/CMakeLists.txt": "fleet_add_qml_module(controls URI Fleet.Controls FILES Gauge.qml USES fleet::theme)\n",
    "ui/cards/DeviceCard.qml": SPDX + "import Fleet.Theme\nimport Fleet.Controls\n",
    "ui/dialogs/ConfirmDialog.qml": SPDX + "import Fleet.Controls\n",
    "ui/pages/FleetPage.qml": SPDX + "import Fleet.Cards\nimport Fleet.Devices\n",
    "ui/pages/KeyboardSheet.qml": SPDX + 'ShortcutSheet { groups: [\n{ sequences: ["Ctrl+1"], text: "x" },\n'
                                         '{ sequences: ["[", "]"], text: "y" }] }\n',
    "ui/Main.qml": SPDX + 'import Fleet.Pages\nimport Fleet.Devices\nShortcut { sequence: "Ctrl+1" }\n'
                          'Shortcut { sequences: ["[", "]"] }\n',
    "tests/net/tst_apiclient.cpp": SPDX + "// ends in ignoreSslErrors(): never\n",
    "dev": "#!/usr/bin/env bash\n# SPDX-License-Identifier: GPL-3.0-or-later\n",
}

# name: (file, text added to it or making it up, rule that must speak)
PLANTED = {
    "theme imports a sibling": ("ui/theme/Theme.qml", "import Fleet.Controls\n", "qml-import"),
    "control imports cards": ("ui/controls/Gauge.qml", "import Fleet.Cards\n", "qml-import"),
    "control imports a model": ("ui/controls/Gauge.qml", "import Fleet.Devices\n", "qml-import"),
    "card imports dialogs": ("ui/cards/DeviceCard.qml", "import Fleet.Dialogs\n", "qml-import"),
    "card imports a model": ("ui/cards/DeviceCard.qml", "import Fleet.Devices as Devices\n", "qml-import"),
    "dialog imports cards": ("ui/dialogs/ConfirmDialog.qml", "import Fleet.Cards\n", "qml-import"),
    "import by path": ("ui/cards/DeviceCard.qml", 'import "../pages"\n', "qml-import"),
    "folder without a place": ("ui/widgets/Knob.qml", SPDX + "import QtQuick\n", "qml-import"),
    "screen asked by an item": ("ui/theme/Other.qml", SPDX + "Item { width: Screen.devicePixelRatio }\n", "qml-screen"),
    "request in QML": ("ui/pages/FleetPage.qml", "Item { function f() { new XMLHttpRequest() } }\n", "qml-request"),
    "base includes contract": ("models/base/clock.h", "#include <device.h>\n", "include"),
    "contract includes net": ("models/contract/device.h", '#include "apiclient.h"\n', "include"),
    "net includes devices": ("models/net/apiclient.h", "#include <devicestore.h>\n", "include"),
    "devices includes sync": ("models/devices/devicestore.h", "# include <poller.h>\n", "include"),
    "sync includes app": ("models/sync/poller.h", "#include <main.h>\n", "include"),
    "sandbox includes net": ("sandbox/world.h", "#include <apiclient.h>\n", "include"),
    "include with a folder": ("models/devices/devicestore.h", "#include <net/apiclient.h>\n", "include"),
    "include upwards": ("models/devices/devicestore.h", '#include "../net/unseen.h"\n', "include"),
    "contract knows the network": ("models/contract/device.h", "#include <QNetworkReply>\n", "include"),
    "layer without a place": ("models/gossip/gossip.cpp", SPDX, "include"),
    "base links contract": ("models/base/CMakeLists.txt", "fleet_add_layer(base SOURCES c.h\n USES fleet::contract)\n", "link"),
    "controls link cards": ("ui/controls/CMakeLists.txt", "fleet_add_qml_module(c FILES A.qml USES fleet::cards)\n", "link"),
    "controls link devices": ("ui/controls/CMakeLists.txt", "fleet_add_qml_module(c FILES A.qml USES fleet::devices)\n", "link"),
    "source without licence": ("models/net/wire.cpp", "int x;\n", "licence"),
    "licence too late": ("models/net/wire.cpp", "\n\n\n" + SPDX, "licence"),
    "QML without licence": ("ui/pages/OtherPage.qml", "import QtQuick\n", "licence"),
    "script without licence": ("tools", "#!/bin/sh\n", "licence"),
    "header name twice": ("sandbox/device.h", SPDX, "header-name"),
    "errors ignored": ("models/net/apiclient.cpp", "void g() { reply->ignoreSslErrors(); }\n", "tls"),
    "errors ignored by a connection": ("models/net/apiclient.cpp", "connect(a, &A::b, r, &QNetworkReply::ignoreSslErrors);\n", "tls"),
    "errors ignored in a test": ("tests/net/tst_apiclient.cpp", "void g() { reply->ignoreSslErrors(); }\n", "tls"),
    "peer not verified": ("models/net/apiclient.cpp", "c.setPeerVerifyMode(QSslSocket::VerifyNone);\n", "tls"),
    "build without TLS": ("models/net/apiclient.cpp", "#ifdef QT_NO_SSL\n", "tls"),
    "second sender": ("models/net/apiclient.cpp", "void g() { m_manager.post(request, body); }\n", "push"),
    "second sender, pointer": ("models/net/apiclient.cpp", "void g() { m_manager->put(request, body); }\n", "push"),
    "shortcut that no sheet tells": ("ui/Main.qml", 'Shortcut {\n    sequence: "F9"\n}\n', "shortcut"),
    "shortcut of a page that no sheet tells": ("ui/pages/FleetPage.qml", 'Shortcut { enabled: x\n sequences: ["J"] }\n', "shortcut"),
    "shortcut that is told and not there": ("ui/pages/KeyboardSheet.qml", '{ sequences: ["F9"], text: "z" }\n', "shortcut"),
    "shortcut without a readable sequence": ("ui/Main.qml", "Shortcut { sequence: StandardKey.Open }\n", "shortcut"),
    "bound to itself": ("ui/cards/DeviceCard.qml", "Item {\n    axis: axis\n}\n", "qml-self"),
    "custom verb": ("models/sync/poller.cpp", SPDX + 'void g() { m->sendCustomRequest(r, "PATCH", b); }\n', "push"),
}

# These look like breaches and are none.
INNOCENT = {
    "comment": ("models/net/apiclient.cpp", "// never ignoreSslErrors(), never m_manager.post(x)\n/* #include <poller.h>\n*/\n"),
    "import in a comment": ("ui/controls/Gauge.qml", "// import Fleet.Cards\n"),
    "slashes in a string": ("models/net/apiclient.cpp", 'auto u = "http://x"; auto v = "/* no";\n'),
    "own module": ("ui/controls/Gauge.qml", "import Fleet.Controls\n"),
    "a test sees several layers": ("tests/net/tst_apiclient.cpp", "#include <apiclient.h>\n#include <devicestore.h>\n"),
    "a test looks for the word": ("tests/net/tst_apiclient.cpp", 'QVERIFY(!text.contains("ignoreSslErrors"));\n'),
    "a test's server": ("tests/net/tst_apiclient.cpp", "c.setPeerVerifyMode(QSslSocket::VerifyNone);\n"),
    "post of something else": ("models/sync/poller.cpp", SPDX + "void g() { m_port.post(command); }\n"),
    "a member of an object": ("ui/cards/DeviceCard.qml", "Item { function f() { return {\n  a: 1,\n  b: b\n} } }\n"),
    "generated code": ("build/dev/x.cpp", "int x;\n"),
    "hidden folder": (".cache/x.cpp", "int x;\n"),
}


def write(root, path, text):
    full = os.path.join(root, path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    with open(full, "a", encoding="utf-8") as file:
        file.write(text)


class House(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = folder.name
        for path, text in CLEAN.items():
            write(self.root, path, text)

    def breaches(self):
        return check_house.check(self.root)[0]

    def test_clean_tree_has_none(self):
        self.assertEqual(self.breaches(), [])

    def test_planted_breaches_are_found(self):
        for name, (path, text, rule) in PLANTED.items():
            with self.subTest(name):
                self.setUp()
                write(self.root, path, text)
                found = self.breaches()
                self.assertEqual([line.split(": ")[1] for line in found], [rule], found)
                self.assertTrue(found[0].startswith(path + ":"), found)

    def test_innocent_lines_are_left_alone(self):
        for name, (path, text) in INNOCENT.items():
            with self.subTest(name):
                self.setUp()
                write(self.root, path, text)
                self.assertEqual(self.breaches(), [])

    def test_the_line_is_the_right_one(self):
        write(self.root, "models/net/apiclient.h", "\n/* two\nlines */\n#include <devicestore.h>\n")
        self.assertRegex(self.breaches()[0], r"^models/net/apiclient\.h:6: include: net may not include devicestore\.h of devices$")

    def run_script(self, *arguments):
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "check_house.py")
        return subprocess.run([sys.executable, script, *arguments], capture_output=True, text=True, check=False)

    def test_exit_codes(self):
        self.assertEqual(self.run_script(self.root).returncode, 0)
        write(self.root, "sandbox/device.h", SPDX)
        self.assertEqual(self.run_script(self.root).returncode, 1)
        self.assertEqual(self.run_script().returncode, 2)

    def test_an_empty_tree_proves_nothing(self):
        with tempfile.TemporaryDirectory() as empty:
            self.assertEqual(self.run_script(empty).returncode, 1)


if __name__ == "__main__":
    unittest.main()
