// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartrows.h"

#include <cmath>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

ChartRows::ChartRows(QObject *parent) : QAbstractListModel(parent) { }

void ChartRows::setRange(ChartRange *range)
{
    if (m_range == range)
        return;
    if (m_range)
        disconnect(m_range, nullptr, this, nullptr);
    m_range = range;
    if (m_range)
        connect(m_range, &ChartRange::loaded, this, &ChartRows::follow);
    Q_EMIT rangeChanged();
    follow();
}

void ChartRows::setZone(const QString &zone)
{
    if (m_zone == zone)
        return;
    m_zone = zone;
    Q_EMIT rangeChanged();
    if (m_count > 0)
        Q_EMIT dataChanged(index(0), index(m_count - 1), {TimeRole, SpokenRole});
}

// Another answer has as many rows as before, unless the range or the window is another one: a reader keeps its place.
void ChartRows::follow()
{
    const QList<RowWriter::Column> columns = m_range && m_range->isLoaded() ? m_range->tableColumns() : m_columns;
    const int count = m_range && m_range->isLoaded() ? m_range->loadedGrid().count : 0;
    const bool hasOtherTitles = columns != m_columns;
    m_columns = columns;
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
    if (hasOtherTitles)
        Q_EMIT titlesChanged();
    if (m_count > 0)
        Q_EMIT dataChanged(index(0), index(m_count - 1), {TimeRole, CellsRole, SpokenRole});
}

QStringList ChartRows::titles() const
{
    QStringList titles;
    for (const RowWriter::Column &column : m_columns)
        titles.append(column.title);
    return titles;
}

QStringList ChartRows::cells(int column) const
{
    QStringList texts;
    const QList<RowWriter::Cell> row = m_range->tableRow(column);
    for (qsizetype i = 0; i < row.size(); ++i) {
        QString text;
        if (const auto *number = std::get_if<RowWriter::Number>(&row.at(i))) {
            const RowWriter::Column column = m_columns.value(i);
            const QString &unit = number->unit.isEmpty() ? column.unit : number->unit;
            // A column of one direction says it in its title.
            const bool isOneWay = column.key.endsWith(".in"_L1) || column.key.endsWith(".out"_L1);
            const Format::Sign sign = unit == "kw"_L1 && !isOneWay ? Format::Sign::Always : Format::Sign::AsNeeded;
            text = std::isnan(number->value) ? Format::notReported()
                : unit.isEmpty()             ? m_format.plainNumber(number->value)
                                             : m_format.quantity(number->value, unit, sign);
        } else if (const auto *word = std::get_if<QString>(&row.at(i))) {
            // As a file has it, whatever the language.
            text = *word == "not polled"_L1 ? tr("not polled")
                : *word == "no data"_L1     ? tr("no data")
                : *word == "still to come"_L1
                ? tr("still to come", "a time that has not been yet, in a table over time")
                : *word;
        }
        texts.append(text);
    }
    return texts;
}

int ChartRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant ChartRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || !m_range)
        return {};
    const int column = m_count - 1 - index.row();
    const QString time = ChartRange::timeText(double(m_range->loadedGrid().begin(column)), m_zone);
    switch (role) {
    case TimeRole:
        return time;
    case CellsRole:
        return cells(column);
    case SpokenRole: {
        const QStringList texts = cells(column);
        QStringList parts;
        for (qsizetype i = 0; i < texts.size() && i < m_columns.size(); ++i) {
            if (!texts.at(i).isEmpty() && texts.at(i) != Format::notReported())
                parts.append(tr("%1 %2", "a column of a table and its value").arg(m_columns.at(i).title, texts.at(i)));
        }
        return tr("%1: %2", "a time and what was known then").arg(time, Format::listed(parts));
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> ChartRows::roleNames() const
{
    return {{TimeRole, "time"}, {CellsRole, "cells"}, {SpokenRole, "spoken"}};
}

} // namespace fleet
