// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowwriter.h"

#include "csv.h"
#include "format.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

RowWriter::RowWriter(Form form, QList<Column> columns, const QLocale &locale)
    : m_form(form)
    , m_columns(std::move(columns))
    , m_locale(form == Form::LocaleCsv ? locale : QLocale::c())
{
    m_locale.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::OmitLeadingZeroInExponent);
    if (form == Form::LocaleCsv && m_locale.decimalPoint() == u","_s)
        m_separator = u';';
}

QString RowWriter::suffix(Form form)
{
    return form == Form::JsonLines ? u"jsonl"_s : u"csv"_s;
}

QString RowWriter::number(double value) const
{
    return m_locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

QByteArray RowWriter::head() const
{
    if (m_form == Form::JsonLines)
        return {};
    QStringList titles;
    for (const Column &column : m_columns)
        titles.append(column.unit.isEmpty() ? column.title
                                            : u"%1 (%2)"_s.arg(column.title, Format::unitSymbol(column.unit)));
    // Without the mark some spreadsheets take UTF-8 for something else.
    const QByteArray mark = m_form == Form::LocaleCsv ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    return mark + csv::line(titles, m_separator);
}

QByteArray RowWriter::row(const QList<Cell> &cells) const
{
    Q_ASSERT(cells.size() == m_columns.size());
    if (m_form == Form::JsonLines) {
        // The order of the columns, which QJsonObject would lose.
        QByteArray line = "{";
        const auto text = [](const QJsonValue &value) {
            const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
            return list.mid(1, list.size() - 2);
        };
        for (qsizetype i = 0; i < cells.size(); ++i) {
            QJsonValue value;
            if (const auto *flag = std::get_if<bool>(&cells.at(i)))
                value = *flag;
            else if (const auto *words = std::get_if<QString>(&cells.at(i)))
                value = *words;
            else if (const auto *list = std::get_if<QStringList>(&cells.at(i)))
                value = QJsonArray::fromStringList(*list);
            else if (const auto *one = std::get_if<Number>(&cells.at(i)); one && std::isfinite(one->value))
                value = one->unit.isEmpty() ? QJsonValue(one->value)
                                            : QJsonValue(QJsonObject{{u"value"_s, one->value}, {u"unit"_s, one->unit}});
            line += (i > 0 ? "," : "") + text(m_columns.at(i).key) + ":" + text(value);
        }
        return line + "}\n";
    }
    QStringList texts;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString shown;
        if (const auto *flag = std::get_if<bool>(&cells.at(i)))
            shown = *flag ? u"yes"_s : u"no"_s;
        else if (const auto *words = std::get_if<QString>(&cells.at(i)))
            shown = *words;
        else if (const auto *list = std::get_if<QStringList>(&cells.at(i)))
            shown = list->join(u"; "_s);
        else if (const auto *one = std::get_if<Number>(&cells.at(i)); one && std::isfinite(one->value)) {
            shown = number(one->value);
            if (one->unit != m_columns.at(i).unit && !one->unit.isEmpty())
                shown += u' ' + Format::unitSymbol(one->unit);
        }
        texts.append(shown);
    }
    return csv::line(texts, m_separator);
}

} // namespace fleet
