// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fleet {

// The same JSON on several lines, indented by two. Works on the bytes alone: numbers, escapes, the order of members and
// repeated members stay as they came, and a body that was cut off or is no JSON keeps every byte outside of white
// space.
QByteArray prettyJson(const QByteArray &json);

} // namespace fleet
