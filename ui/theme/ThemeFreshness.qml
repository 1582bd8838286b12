// SPDX-License-Identifier: GPL-3.0-or-later
// Written by generate.py from resources/tokens.json: change the tokens, not this file.
import QtQuick

QtObject {
    readonly property int liveMaxAgeS: 60
    readonly property int cacheMaxAgeS: 900
    readonly property int staleAfterS: 900
    readonly property int lostAfterS: 7200
}
