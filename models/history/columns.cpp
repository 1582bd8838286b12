// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include <algorithm>
#include <cmath>

namespace fleet {

void HistoryColumn::merge(const HistoryColumn &later)
{
    if (later.isCovered()) {
        if (!isCovered()) {
            first = later.first;
            min = later.min;
            max = later.max;
        } else {
            min = std::min(min, later.min);
            max = std::max(max, later.max);
        }
        last = later.last;
    }
    integral += later.integral;
    negative += later.negative;
    coveredMs += later.coveredMs;
    noDataMs += later.noDataMs;
    samples += later.samples;
}

StepCutter::StepCutter(ColumnGrid grid, std::chrono::milliseconds hold)
    : m_grid(grid)
    , m_holdMs(hold.count())
    , m_columns(size_t(std::max(0, grid.count)))
{
    if (m_grid.count > 0) {
        m_currentBegin = m_grid.begin(0);
        m_currentEnd = m_grid.begin(1);
    }
}

bool StepCutter::moveTo(qint64 atMs)
{
    if (atMs < m_grid.range.fromMs || atMs >= m_grid.range.toMs || m_columns.empty())
        return false;
    if (atMs >= m_currentBegin && atMs < m_currentEnd)
        return true;
    const auto guess = __extension__ __int128(atMs - m_grid.range.fromMs) * m_grid.count / m_grid.range.lengthMs();
    m_current = std::clamp<qint64>(qint64(guess), 0, m_grid.count - 1);
    while (m_grid.begin(m_current + 1) <= atMs)
        ++m_current;
    while (m_grid.begin(m_current) > atMs)
        --m_current;
    m_currentBegin = m_grid.begin(m_current);
    m_currentEnd = m_grid.begin(m_current + 1);
    return true;
}

void StepCutter::sample(qint64 atMs, double value)
{
    if (!std::isnan(value) && moveTo(atMs))
        ++m_columns[size_t(m_current)].samples;
}

void StepCutter::segment(qint64 fromMs, qint64 toMs, double value)
{
    fromMs = std::max(fromMs, m_grid.range.fromMs);
    toMs = std::min(toMs, m_grid.range.toMs);
    while (fromMs < toMs && moveTo(fromMs)) {
        const qint64 until = std::min(toMs, m_currentEnd);
        const qint64 length = until - fromMs;
        HistoryColumn &column = m_columns[size_t(m_current)];
        if (std::isnan(value)) {
            column.noDataMs += length;
        } else {
            if (column.coveredMs == 0) {
                column.first = column.min = column.max = value;
            } else {
                column.min = std::min(column.min, value);
                column.max = std::max(column.max, value);
            }
            column.last = value;
            column.coveredMs += length;
            const double area = value * double(length);
            column.integral += area;
            if (area < 0)
                column.negative += area;
        }
        fromMs = until;
    }
}

// Most readings lie in the column of the one before: there nothing but the sums is kept going.
void StepCutter::readings(std::span<const qint64> timesMs, std::span<const double> values)
{
    size_t i = 0;
    while (i < timesMs.size()) {
        reading(timesMs[i], values[i]);
        ++i;
        if (std::isnan(m_lastValue) || m_columns.empty() || m_lastMs < m_currentBegin || m_lastMs >= m_currentEnd)
            continue;
        HistoryColumn &column = m_columns[size_t(m_current)];
        const size_t first = i;
        qint64 lastMs = m_lastMs;
        double value = m_lastValue;
        double before = value; // what held last within the column
        double low = column.coveredMs > 0 ? column.min : value;
        double high = column.coveredMs > 0 ? column.max : value;
        double integral = column.integral;
        double negative = column.negative;
        for (; i < timesMs.size(); ++i) {
            const qint64 length = timesMs[i] - lastMs;
            const double next = values[i];
            if (timesMs[i] >= m_currentEnd || length > m_holdMs || length <= 0 || std::isnan(next))
                break;
            low = std::min(low, value);
            high = std::max(high, value);
            const double area = value * double(length);
            integral += area;
            negative += std::min(area, 0.0);
            before = value;
            value = next;
            lastMs = timesMs[i];
        }
        if (i == first)
            continue;
        if (column.coveredMs == 0)
            column.first = m_lastValue;
        column.last = before;
        column.min = low;
        column.max = high;
        column.integral = integral;
        column.negative = negative;
        column.coveredMs += lastMs - m_lastMs;
        column.samples += quint32(i - first);
        m_lastMs = lastMs;
        m_lastValue = value;
    }
}

void StepCutter::close(qint64 atMs)
{
    if (m_hasLast)
        segment(m_lastMs, std::min(atMs, m_lastMs + m_holdMs), m_lastValue);
    m_hasLast = false;
}

void StepCutter::carry(qint64 atMs, double value)
{
    close(atMs);
    m_hasLast = true;
    m_lastMs = atMs;
    m_lastValue = value;
}

void StepCutter::aggregated(qint64 beginMs, const HistoryColumn &part)
{
    if (moveTo(beginMs))
        m_columns[size_t(m_current)].merge(part);
}

std::vector<HistoryColumn> StepCutter::finish(qint64 untilMs)
{
    close(untilMs);
    return std::move(m_columns);
}

} // namespace fleet
