// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

// Separated values by RFC 4180, in UTF-8. Values only; any thread.
namespace fleet::csv {

// One line with its end. Texts that a spreadsheet would run as a formula are led by an apostrophe; numbers keep their
// sign.
QByteArray line(const QStringList &cells, QChar separator = u',');

// A cell without the apostrophe that line() put in front of it: what was written is what is read.
QString plain(const QString &cell);

struct Line
{
    int number = 0; // where it begins in the file, counted from 1; a quoted cell may run over several
    QStringList cells;
    QString problem; // empty: it can be read
    bool operator==(const Line &) const = default;
};

// Every line of a text that is not empty, quotes taken off. A byte order mark and both line ends are accepted; the
// separator is what the first line uses most of comma, semicolon and tab. A line that cannot be read says why and
// spoils no other, except that a quotation that is never closed ends the file. The error: it is no text at all.
Result<QList<Line>, QString> parse(const QByteArray &text);

} // namespace fleet::csv
