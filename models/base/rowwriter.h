// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format.h"

#include <QByteArray>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <variant>

namespace fleet {

// A table as text for a file, row by row: in every form the same rows, columns, order and units, so that an export says
// what the screen says. Numbers go out whole, not rounded for the eye, and in the units of `format`: those that the
// person chose, for an export of what is shown (Format::forReadings), otherwise as declared. A value; any thread.
class RowWriter
{
public:
    enum class Form {
        Csv,       // RFC 4180: comma, decimal point; units stand in the head
        LocaleCsv, // as the spreadsheets of this locale open it: its decimal sign, a semicolon where that is a comma
        JsonLines, // one object a row by the keys; a number with a unit is {"value", "unit"}, as in the API
    };
    struct Column
    {
        QString key;
        QString title;
        QString unit; // as the API spells it ("kw"); empty: texts, or bare numbers
        bool operator==(const Column &) const = default;
    };
    struct Number
    {
        double value = 0; // NaN: not reported
        QString unit;     // where it is not the column's, CSV writes it behind the number
    };
    using Cell = std::variant<std::monostate, bool, Number, QString, QStringList>; // monostate: not reported

    RowWriter(Form form, QList<Column> columns, Format format = Format());

    QByteArray head() const;                        // empty for JSON lines
    QByteArray row(const QList<Cell> &cells) const; // as many as there are columns

    // "csv" or "jsonl": how a file of this form ends.
    static QString suffix(Form form);

private:
    QString number(double value) const;
    // With its unit, also where that is the column's.
    Number inShownUnit(const Number &declared, const Column &column) const;

    Form m_form;
    QList<Column> m_columns; // as declared
    Format m_format;
    QLocale m_locale;
    QChar m_separator = u',';
};

} // namespace fleet
