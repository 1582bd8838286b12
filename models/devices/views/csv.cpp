// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

#include <QCoreApplication>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace fleet::csv {

QByteArray line(const QStringList &cells)
{
    QStringList texts;
    for (QString cell : cells) {
        // A number keeps its sign: only what is no number can be a formula.
        bool isNumber = false;
        cell.toDouble(&isNumber);
        if (!isNumber && !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()))
            cell.prepend(u'\'');
        if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')
            || cell.startsWith(u' ') || cell.endsWith(u' '))
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        texts.append(cell);
    }
    return texts.join(u',').toUtf8() + "\r\n";
}

Result<QList<QStringList>, QString> parse(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return Failure{QCoreApplication::translate("fleet::csv", "The file is not UTF-8.")};
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    const qsizetype firstEnd = text.indexOf(u'\n');
    const QString head = firstEnd < 0 ? text : text.left(firstEnd);
    QChar separator = u',';
    for (const QChar candidate : {u';', u'\t'}) {
        if (head.count(candidate) > head.count(separator))
            separator = candidate;
    }

    QList<QStringList> lines;
    QStringList cells;
    QString cell;
    bool isQuoted = false;
    bool wasQuoted = false;
    int number = 1;
    const auto endLine = [&] {
        cells.append(cell);
        cell.clear();
        if (cells.size() > 1 || !cells.first().isEmpty())
            lines.append(cells);
        cells.clear();
        wasQuoted = false;
        ++number;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
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
            cells.append(cell);
            cell.clear();
            wasQuoted = false;
        } else if (c == u'\n') {
            endLine();
        } else if (c != u'\r' || (i + 1 < text.size() && text.at(i + 1) != u'\n')) {
            if (wasQuoted)
                return Failure{
                    QCoreApplication::translate("fleet::csv", "Line %1: text stands behind a quotation.").arg(number)};
            cell += c;
        }
    }
    if (isQuoted)
        return Failure{
            QCoreApplication::translate("fleet::csv", "Line %1: a quotation mark is not closed.").arg(number)};
    if (!cell.isEmpty() || !cells.isEmpty())
        endLine();
    return lines;
}

} // namespace fleet::csv
