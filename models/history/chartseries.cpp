// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartseries.h"

#include <algorithm>
#include <cmath>

namespace fleet {

ChartSeries ChartSeries::of(const std::vector<HistoryColumn> &columns, const QString &field, const QString &unit,
                            qint64 lengthMs)
{
    constexpr double msPerHour = 3'600'000;
    ChartSeries series;
    series.field = field;
    series.unit = unit;
    qint64 covered = 0;
    for (const HistoryColumn &column : columns) {
        series.means.append(column.mean());
        series.lows.append(column.min);
        series.highs.append(column.max);
        covered += column.coveredMs;
        if (column.isCovered()) {
            series.lowest = std::isnan(series.lowest) ? column.min : std::min(series.lowest, column.min);
            series.highest = std::isnan(series.highest) ? column.max : std::max(series.highest, column.max);
            series.last = column.last;
            series.inKwh += (column.integral - column.negative) / msPerHour;
            series.outKwh -= column.negative / msPerHour;
        }
    }
    series.coverage = lengthMs > 0 ? double(covered) / double(lengthMs) : 0;
    return series;
}

} // namespace fleet
