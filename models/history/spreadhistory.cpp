// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadhistory.h"

#include "devicehistory.h"

#include <algorithm>
#include <cmath>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

void SpreadHistory::setFamily(const QString &family)
{
    if (m_family == family)
        return;
    m_family = family;
    m_answer = {};
    Q_EMIT familyChanged();
    startOver();
}

void SpreadHistory::load(const ColumnGrid &grid, qint64 nowMs)
{
    ask<Answer>(
        grid,
        [family = Family::fromPath(m_family), grid, nowMs](SampleStore &store) {
            return answer(store, family, grid, nowMs);
        },
        [this](const Answer &answer) { m_answer = answer; });
}

StoreResult<SpreadHistory::Answer> SpreadHistory::answer(SampleStore &store, const Family &family,
                                                         const ColumnGrid &grid, qint64 nowMs)
{
    Answer answer;
    const QList<SampleStore::DeviceEntry> devices = store.devices();
    QStringList fields;
    int asked = 0;
    for (const SampleStore::DeviceEntry &device : devices) {
        if (!(device.family == family) || ++asked > 5)
            continue;
        const auto names = store.fieldsOf(device.id);
        if (!names)
            return Failure{names.error()};
        fields += *names;
    }
    const DeviceHistory::Choice choice = DeviceHistory::choose(fields);
    answer.field = choice.level;
    answer.unit = choice.levelUnit;
    if (choice.level.isEmpty())
        return answer;
    const auto spread = store.familySpread(family, choice.level, grid, nowMs);
    if (!spread)
        return Failure{spread.error()};
    for (const SampleStore::Spread &each : *spread)
        answer.devices = std::max(answer.devices, each.devices);
    for (int i = 0; i < grid.count; ++i) {
        const SampleStore::Spread &each = spread->at(size_t(i));
        // As with sums: a column of few devices is not the family.
        const bool isKnown = each.devices > 0 && each.devices * 2 >= answer.devices;
        answer.lows.append(isKnown ? each.low : notReported);
        answer.medians.append(isKnown ? each.median : notReported);
        answer.highs.append(isKnown ? each.high : notReported);
        answer.gaps.append(int(isKnown                      ? ColumnGap::None
                                   : grid.begin(i) >= nowMs ? ColumnGap::Future
                                                            : ColumnGap::NotPolled));
        if (isKnown)
            answer.last = each.median;
    }
    return answer;
}

QList<RowWriter::Column> SpreadHistory::tableColumns() const
{
    return {{u"low"_s, tr("A tenth is below"), m_answer.unit},
            {u"median"_s, tr("Median"), m_answer.unit},
            {u"high"_s, tr("A tenth is above"), m_answer.unit},
            {u"missing"_s, tr("Missing"), {}}};
}

QList<RowWriter::Cell> SpreadHistory::tableRow(int column) const
{
    return {RowWriter::Number{m_answer.lows.value(column, notReported), m_answer.unit},
            RowWriter::Number{m_answer.medians.value(column, notReported), m_answer.unit},
            RowWriter::Number{m_answer.highs.value(column, notReported), m_answer.unit},
            gapCell(m_answer.gaps, column)};
}

} // namespace fleet
