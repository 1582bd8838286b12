// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <limits>
#include <span>
#include <vector>

namespace fleet {

// From inclusive, to exclusive; milliseconds since 1970, UTC.
struct TimeRange
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
    qint64 lengthMs() const { return toMs - fromMs; }
    bool isEmpty() const { return toMs <= fromMs; }
    bool operator==(const TimeRange &) const = default;
};

// What a series did within one column of a chart. A reading holds until the next one, but never longer than the hold of
// the store: beyond that nothing is known. Numbers are NaN where nothing is covered.
struct HistoryColumn
{
    double min = std::numeric_limits<double>::quiet_NaN();
    double max = std::numeric_limits<double>::quiet_NaN();
    double first = std::numeric_limits<double>::quiet_NaN();
    double last = std::numeric_limits<double>::quiet_NaN();
    double integral = 0;  // value times milliseconds
    double negative = 0;  // its share from below zero, zero or less
    qint64 coveredMs = 0; // with a value
    qint64 noDataMs = 0;  // polled, but fallback, unavailable or not reported; the rest was not polled
    quint32 samples = 0;  // readings with a value that arrived within

    double mean() const
    {
        return coveredMs > 0 ? integral / double(coveredMs) : std::numeric_limits<double>::quiet_NaN();
    }
    bool isCovered() const { return coveredMs > 0; }
    void merge(const HistoryColumn &later);
};

// The n columns of a range: column i begins at from + length * i / n.
struct ColumnGrid
{
    TimeRange range;
    int count = 0;
    qint64 begin(qint64 column) const
    {
        return range.fromMs + qint64(__extension__ __int128(range.lengthMs()) * column / count);
    }
    // True when every column begins and ends at a multiple of `stepMs`.
    bool fits(qint64 stepMs) const
    {
        return range.fromMs % stepMs == 0 && range.lengthMs() % count == 0 && range.lengthMs() / count % stepMs == 0;
    }
};

// Cuts a step function into columns. Segments and samples come in the order of time. Values only; one thread.
class StepCutter
{
public:
    StepCutter(ColumnGrid grid, std::chrono::milliseconds hold);

    // Readings one by one: each holds until the next one or until the hold is over. NaN: polled, no data.
    void reading(qint64 atMs, double value)
    {
        if (m_hasLast)
            segment(m_lastMs, std::min(atMs, m_lastMs + m_holdMs), m_lastValue);
        m_hasLast = true;
        m_lastMs = atMs;
        m_lastValue = value;
        sample(atMs, value);
    }
    // Many at once; the same as one by one, and several times as quick.
    void readings(std::span<const qint64> timesMs, std::span<const double> values);
    // What was known before the first reading that follows, without counting it.
    void carry(qint64 atMs, double value);
    // The last reading holds until here at most, and what follows comes aggregated.
    void close(qint64 atMs);
    // A stretch that was aggregated before; it must lie within one column.
    void aggregated(qint64 beginMs, const HistoryColumn &part);
    // Lets the last reading hold, but not beyond `untilMs`.
    std::vector<HistoryColumn> finish(qint64 untilMs);

private:
    void segment(qint64 fromMs, qint64 toMs, double value);
    void sample(qint64 atMs, double value);
    bool moveTo(qint64 atMs);

    ColumnGrid m_grid;
    qint64 m_holdMs;
    std::vector<HistoryColumn> m_columns;
    qint64 m_current = 0;
    qint64 m_currentBegin = 0;
    qint64 m_currentEnd = 0;
    bool m_hasLast = false;
    qint64 m_lastMs = 0;
    double m_lastValue = 0;
};

} // namespace fleet
