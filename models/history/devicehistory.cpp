// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicehistory.h"

#include <format.h>

#include <algorithm>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 justNowMs = 60'000;

// The last part of a path, "grid.currentPower" -> "currentpower".
QString lastPart(const QString &field)
{
    return field.section(u'.', -1).toLower();
}

} // namespace

DeviceHistory::DeviceHistory(QObject *parent) : ChartRange(parent) { }

void DeviceHistory::setDeviceId(const QString &id)
{
    if (m_deviceId == id)
        return;
    m_deviceId = id;
    m_answer = {};
    Q_EMIT deviceIdChanged();
    startOver();
}

void DeviceHistory::setFamily(const QString &family)
{
    if (m_family == family)
        return;
    m_family = family;
    Q_EMIT deviceIdChanged();
}

bool DeviceHistory::isEmpty() const
{
    return std::none_of(m_answer.gaps.begin(), m_answer.gaps.end(),
                        [](int gap) { return gap == int(ColumnGap::None) || gap == int(ColumnGap::NoData); });
}

DeviceHistory::Choice DeviceHistory::choose(const QStringList &fields)
{
    Choice choice;
    const auto better = [](QString &chosen, const QString &field) {
        // The shortest name says it best: "level" before "reserveLevel".
        if (chosen.isEmpty() || field.size() < chosen.size())
            chosen = field;
    };
    QString temperature;
    for (const QString &field : fields) {
        const QString name = lastPart(field);
        if (field.startsWith(u"settings."_s))
            continue;
        if (name.endsWith("level"_L1))
            better(choice.level, field);
        else if (name.endsWith("temperature"_L1))
            better(temperature, field);
        else if (name == "chargerate"_L1 || name == "currentpower"_L1
                 || (name.endsWith("power"_L1) && choice.power.isEmpty()))
            better(choice.power, field);
        else if (name == "dischargelimit"_L1)
            choice.floor = field;
        else if (name == "chargelimit"_L1)
            choice.ceiling = field;
    }
    choice.levelUnit = u"percent"_s;
    if (choice.level.isEmpty() && !temperature.isEmpty()) {
        choice.level = temperature;
        choice.levelUnit = u"celsius"_s;
        choice.floor.clear();
        choice.ceiling.clear();
    }
    return choice;
}

void DeviceHistory::load(const ColumnGrid &grid, qint64 nowMs)
{
    ask<Answer>(
        grid, [device = m_deviceId, grid, nowMs](SampleStore &store) { return answer(store, device, grid, nowMs); },
        [this](const Answer &answer) { m_answer = answer; });
}

StoreResult<DeviceHistory::Answer> DeviceHistory::answer(SampleStore &store, const QString &device,
                                                         const ColumnGrid &grid, qint64 nowMs)
{
    Answer answer;
    const auto fields = store.fieldsOf(DeviceId(device));
    if (!fields)
        return Failure{fields.error()};
    const Choice choice = choose(*fields);
    const auto all = store.aligned({{DeviceId(device), choice.level},
                                    {DeviceId(device), choice.power},
                                    {DeviceId(device), choice.floor},
                                    {DeviceId(device), choice.ceiling}},
                                   grid, nowMs);
    if (!all)
        return Failure{all.error()};
    const qint64 length = std::max<qint64>(0, std::min(grid.range.toMs, nowMs) - grid.range.fromMs);
    const auto made = [&](qsizetype i, const QString &field, const QString &unit) {
        return field.isEmpty() ? ChartSeries() : ChartSeries::of(all->at(i).columns, field, unit, length);
    };
    answer.level = made(0, choice.level, choice.levelUnit);
    answer.power = made(1, choice.power, u"kw"_s);
    answer.floor = made(2, choice.floor, u"percent"_s);
    answer.ceiling = made(3, choice.ceiling, u"percent"_s);
    answer.damaged = all->at(0).damaged;
    const std::vector<HistoryColumn> &leading = all->at(choice.level.isEmpty() ? 1 : 0).columns;
    const std::vector<HistoryColumn> &other = all->at(1).columns;
    for (int i = 0; i < grid.count; ++i) {
        const HistoryColumn &column = leading[size_t(i)];
        const bool known = column.isCovered() || other[size_t(i)].isCovered();
        const ColumnGap gap = known             ? ColumnGap::None
            : column.noDataMs > 0               ? ColumnGap::NoData
            : grid.begin(i) > nowMs - justNowMs ? ColumnGap::Future
                                                : ColumnGap::NotPolled;
        answer.gaps.append(int(gap));
    }
    return answer;
}

QList<RowWriter::Column> DeviceHistory::tableColumns() const
{
    QList<RowWriter::Column> columns;
    describe(m_answer.level, m_answer.level.field, Format::fieldLabel(m_answer.level.field), columns);
    describe(m_answer.power, m_answer.power.field, Format::fieldLabel(m_answer.power.field), columns);
    describe(m_answer.floor, m_answer.floor.field, Format::fieldLabel(m_answer.floor.field), columns);
    describe(m_answer.ceiling, m_answer.ceiling.field, Format::fieldLabel(m_answer.ceiling.field), columns);
    columns.append({u"missing"_s, tr("Missing"), {}});
    return columns;
}

QList<RowWriter::Cell> DeviceHistory::tableRow(int column) const
{
    QList<RowWriter::Cell> cells;
    for (const ChartSeries *series : {&m_answer.level, &m_answer.power, &m_answer.floor, &m_answer.ceiling})
        tell(*series, column, cells);
    cells.append(gapCell(m_answer.gaps, column));
    return cells;
}

} // namespace fleet
