// SPDX-License-Identifier: GPL-3.0-or-later
// One row of an item model; see ModelRows.
import QtQml

QtObject {
    required property var model
}
