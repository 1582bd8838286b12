// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>

#include <QByteArray>
#include <QList>
#include <QStringList>

// Comma-separated values by RFC 4180, in UTF-8.
namespace fleet::csv {

// One line with its end. Texts that a spreadsheet would run as a formula are led by an apostrophe.
QByteArray line(const QStringList &cells);

// Every line of a text, quotes taken off. A byte order mark and both line ends are accepted; the separator is what the
// first line uses of comma, semicolon and tab. The error tells the number of the line.
Result<QList<QStringList>, QString> parse(const QByteArray &text);

} // namespace fleet::csv
