// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace fleet {

// The same JSON on several lines, indented by two. Works on the bytes alone: numbers, escapes, the order of members and
// repeated members stay as they came, and a body that was cut off or is no JSON keeps every byte outside of white
// space.
QByteArray prettyJson(const QByteArray &json);

// The lines (from 0) on which the members at these paths stand, "action.parameters.power", with all that is inside of
// them; elements of arrays have no name ("items..id"). `pretty` is what prettyJson gave. Ascending, each once.
QList<int> jsonLines(const QByteArray &pretty, const QStringList &paths);

// The same text with what the objects and arrays at these paths hold left out: "deviceCapabilities": { ... }.
QByteArray foldedJson(const QByteArray &pretty, const QStringList &paths);

// The value of the member at that path, on lines of its own and indented from the left edge; empty when there is none.
QByteArray jsonMember(const QByteArray &pretty, const QString &path);

} // namespace fleet
