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

RowWriter::RowWriter(Form form, QList<Column> columns, Format format)
    : m_form(form)
    , m_columns(std::move(columns))
    , m_format(std::move(format))
    , m_locale(form == Form::LocaleCsv ? m_format.locale() : QLocale::c())
{
    for (Column &column : m_columns)
        column.title = Format::unmarked(column.title);
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

RowWriter::Number RowWriter::inShownUnit(const Number &declared, const Column &column) const
{
    const QString &unit = declared.unit.isEmpty() ? column.unit : declared.unit;
    const Format::Shown shown = m_format.shown(declared.value, unit);
    if (shown.unit == unit)
        return {declared.value, unit};
    // Twelve digits are what the arithmetic is good for: 20.3 °C are 68.54 °F.
    return {QString::number(shown.value, 'g', 12).toDouble(), shown.unit};
}

QByteArray RowWriter::head() const
{
    if (m_form == Form::JsonLines)
        return {};
    QStringList titles;
    for (const Column &column : m_columns)
        titles.append(column.unit.isEmpty()
                          ? column.title
                          : u"%1 (%2)"_s.arg(column.title, Format::unitSymbol(m_format.shown(0, column.unit).unit)));
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
            else if (const auto *one = std::get_if<Number>(&cells.at(i)); one && std::isfinite(one->value)) {
                const Number shown = inShownUnit(*one, m_columns.at(i));
                value = shown.unit.isEmpty()
                    ? QJsonValue(shown.value)
                    : QJsonValue(QJsonObject{{u"value"_s, shown.value}, {u"unit"_s, shown.unit}});
            }
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
            const Number inUnit = inShownUnit(*one, m_columns.at(i));
            shown = number(inUnit.value);
            if (inUnit.unit != m_format.shown(0, m_columns.at(i).unit).unit)
                shown += u' ' + Format::unitSymbol(inUnit.unit);
        }
        texts.append(shown);
    }
    return csv::line(texts, m_separator);
}

} // namespace fleet
