// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

#include <QCoreApplication>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace fleet::csv {

namespace {

// Apostrophes, perhaps none, and then what a spreadsheet takes for the begin of a formula. A text that has its own
// apostrophe there gets one more, so that taking one off always gives back what was written.
bool needsGuard(const QString &cell)
{
    qsizetype at = 0;
    while (at < cell.size() && cell.at(at) == u'\'')
        ++at;
    return at < cell.size() && u"=+-@\t\r"_s.contains(cell.at(at));
}

QString say(const char *text)
{
    return QCoreApplication::translate("fleet::csv", text);
}

} // namespace

QByteArray line(const QStringList &cells, QChar separator)
{
    QStringList texts;
    for (QString cell : cells) {
        // A number keeps its sign: only what is no number can be a formula.
        bool isNumber = false;
        QString(cell).replace(u',', u'.').toDouble(&isNumber);
        if (!isNumber && needsGuard(cell))
            cell.prepend(u'\'');
        if (cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')
            || cell.startsWith(u' ') || cell.endsWith(u' '))
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        texts.append(cell);
    }
    return texts.join(separator).toUtf8() + "\r\n";
}

QString plain(const QString &cell)
{
    return cell.startsWith(u'\'') && needsGuard(cell) ? cell.mid(1) : cell;
}

Result<QList<Line>, QString> parse(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return Failure{say(QT_TRANSLATE_NOOP("fleet::csv", "The file is not a text in UTF-8."))};
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    const qsizetype firstEnd = text.indexOf(u'\n');
    const QString head = firstEnd < 0 ? text : text.left(firstEnd);
    QChar separator = u',';
    for (const QChar candidate : {u';', u'\t'}) {
        if (head.count(candidate) > head.count(separator))
            separator = candidate;
    }

    QList<Line> lines;
    Line line;
    QString cell;
    bool isQuoted = false;
    bool wasQuoted = false;
    int number = 1;
    line.number = number;
    const auto endLine = [&] {
        line.cells.append(cell);
        cell.clear();
        if (line.cells.size() > 1 || !line.cells.first().isEmpty() || !line.problem.isEmpty())
            lines.append(line);
        line = {};
        line.number = number;
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\n')
            ++number;
        if (isQuoted) {
            if (c != u'"') {
                cell += c;
            } else if (i + 1 < text.size() && text.at(i + 1) == u'"') {
                cell += c;
                ++i;
            } else {
                isQuoted = false;
                wasQuoted = true;
            }
        } else if (c == u'"' && cell.isEmpty() && !wasQuoted) {
            isQuoted = true;
        } else if (c == separator) {
            line.cells.append(cell);
            cell.clear();
            wasQuoted = false;
        } else if (c == u'\n') {
            endLine();
        } else if (c != u'\r' || (i + 1 < text.size() && text.at(i + 1) != u'\n')) {
            if (wasQuoted)
                line.problem = say(QT_TRANSLATE_NOOP("fleet::csv", "Text stands behind a quotation."));
            cell += c;
        }
    }
    if (isQuoted)
        line.problem = say(QT_TRANSLATE_NOOP("fleet::csv", "A quotation mark is not closed."));
    if (!cell.isEmpty() || !line.cells.isEmpty() || !line.problem.isEmpty())
        endLine();
    return lines;
}

} // namespace fleet::csv
