// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparehistory.h"

#include "groupcolumns.h"

#include <algorithm>
#include <cmath>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

void noteLimits(ChartSeries &series)
{
    for (const double value : std::as_const(series.means)) {
        if (std::isnan(value))
            continue;
        series.lowest = std::isnan(series.lowest) ? value : std::min(series.lowest, value);
        series.highest = std::isnan(series.highest) ? value : std::max(series.highest, value);
        series.last = value;
    }
}

} // namespace

void CompareHistory::setWanted(const QVariantList &wanted)
{
    if (m_wanted == wanted)
        return;
    m_wanted = wanted;
    m_lines.clear();
    for (const QVariant &each : wanted) {
        const QVariantMap map = each.toMap();
        Line line;
        line.what.key = map.value(u"key"_s).toString();
        line.what.label = map.value(u"label"_s).toString();
        line.what.field = map.value(u"field"_s).toString();
        line.what.unit = map.value(u"unit"_s).toString();
        line.what.how = ComparedSeries::How(std::clamp(map.value(u"how"_s).toInt(), 0, 3));
        const QStringList ids = map.value(u"devices"_s).toStringList();
        for (const QString &id : ids)
            line.devices.append(DeviceId(id));
        line.what.devices = int(ids.size());
        m_lines.append(line);
    }
    m_answer = aligned(m_answer);
    Q_EMIT wantedChanged();
    Q_EMIT loaded();
    refresh();
}

void CompareHistory::load(const ColumnGrid &grid, qint64 nowMs)
{
    ask<Answer>(
        grid, [lines = m_lines, grid, nowMs](SampleStore &store) { return answer(store, lines, grid, nowMs); },
        // What is wanted may have changed since it was asked for.
        [this](const Answer &answer) { m_answer = aligned(answer); });
}

// Whoever draws it goes by the place: a line that was taken out must not leave its curve to the next one.
CompareHistory::Answer CompareHistory::aligned(const Answer &answer) const
{
    Answer aligned;
    if (m_lines.isEmpty())
        return aligned;
    aligned.gaps = answer.gaps;
    aligned.damaged = answer.damaged;
    for (const Line &line : m_lines) {
        const auto same = std::find_if(answer.series.cbegin(), answer.series.cend(), [&line](const QVariant &each) {
            return each.value<ComparedSeries>().key == line.what.key;
        });
        aligned.series.append(same == answer.series.cend() ? QVariant::fromValue(line.what) : *same);
    }
    return aligned;
}

StoreResult<CompareHistory::Answer> CompareHistory::answer(SampleStore &store, const QList<Line> &lines,
                                                           const ColumnGrid &grid, qint64 nowMs)
{
    Answer answer;
    for (const Line &line : lines) {
        const auto series = CompareHistory::answer(store, line, grid, nowMs, answer.damaged);
        if (!series)
            return Failure{series.error()};
        for (int i = 0; i < grid.count; ++i) {
            const int gap = series->gaps.at(i);
            if (answer.gaps.size() <= i)
                answer.gaps.append(gap);
            else if (gap == int(ColumnGap::None))
                answer.gaps[i] = gap;
        }
        answer.series.append(QVariant::fromValue(*series));
    }
    return answer;
}

StoreResult<ComparedSeries> CompareHistory::answer(SampleStore &store, const Line &line, const ColumnGrid &grid,
                                                   qint64 nowMs, int &damaged)
{
    ComparedSeries series = line.what;
    const qint64 length = std::max<qint64>(0, std::min(grid.range.toMs, nowMs) - grid.range.fromMs);
    SampleStore::GroupSum sum;
    if (series.devices == 1) {
        const auto one = store.series({line.devices.first(), series.field}, grid, nowMs);
        if (!one)
            return Failure{one.error()};
        damaged += one->damaged;
        series.data = ChartSeries::of(one->columns, series.field, series.unit, length);
        sum.devices = 1;
        sum.columns = one->columns;
    } else {
        auto group = store.groupSum(line.devices, series.field, grid, nowMs);
        if (!group)
            return Failure{group.error()};
        damaged += group->damaged;
        sum = std::move(*group);
    }
    const GroupColumns group = GroupColumns::of(sum, grid, nowMs);
    series.known = group.known;
    series.gaps = group.gaps;
    if (series.devices == 1 && series.how != ComparedSeries::How::Energy)
        return series;
    series.data = {};
    series.data.field = series.field;
    series.data.unit = series.how == ComparedSeries::How::Energy ? u"kwh"_s : series.unit;
    series.unit = series.data.unit;
    series.data.coverage = group.coverage;
    series.data.inKwh = group.intoTotal;
    series.data.outKwh = group.outTotal;
    switch (series.how) {
    case ComparedSeries::How::Value:
    case ComparedSeries::How::Mean:
        series.data.means = group.means;
        break;
    case ComparedSeries::How::Sum:
        series.data.means = group.sums;
        break;
    case ComparedSeries::How::Energy: {
        double kwh = 0;
        for (int i = 0; i < grid.count; ++i) {
            kwh += sum.columns[size_t(i)].integral / 3'600'000.0;
            series.data.means.append(group.gaps.at(i) == int(ColumnGap::None) ? kwh : notReported);
        }
        break;
    }
    }
    noteLimits(series.data);
    return series;
}

QList<RowWriter::Column> CompareHistory::tableColumns() const
{
    QList<RowWriter::Column> columns;
    for (const QVariant &each : m_answer.series) {
        const auto series = each.value<ComparedSeries>();
        describe(series.data, series.key, series.label, columns);
        if (series.devices > 1)
            columns.append({series.key + u"|known"_s, tr("%1, devices known").arg(series.label), {}});
    }
    columns.append({u"missing"_s, tr("Missing"), {}});
    return columns;
}

QList<RowWriter::Cell> CompareHistory::tableRow(int column) const
{
    QList<RowWriter::Cell> cells;
    for (const QVariant &each : m_answer.series) {
        const auto series = each.value<ComparedSeries>();
        tell(series.data, column, cells);
        if (series.devices > 1)
            cells.append(RowWriter::Number{written(series.known.value(column, notReported)), {}});
    }
    cells.append(gapCell(m_answer.gaps, column));
    return cells;
}

} // namespace fleet
