// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupcolumns.h"

#include <algorithm>

namespace fleet {

GroupColumns GroupColumns::of(const SampleStore::GroupSum &sum, const ColumnGrid &grid, qint64 nowMs)
{
    constexpr double msPerHour = 3'600'000;
    GroupColumns group;
    double best = 0;
    double covered = 0;
    double length = 0;
    std::vector<double> widths;
    for (int i = 0; i < grid.count; ++i) {
        // The column that is under way is as wide as it is old.
        const auto width = double(std::max<qint64>(0, std::min(grid.begin(i + 1), nowMs) - grid.begin(i)));
        const HistoryColumn &column = sum.columns[size_t(i)];
        widths.push_back(width);
        length += width;
        covered += double(column.coveredMs);
        group.known.append(width > 0 ? double(column.coveredMs) / width : 0);
        best = std::max(best, group.known.last());
        group.intoTotal += (column.integral - column.negative) / msPerHour;
        group.outTotal -= column.negative / msPerHour;
    }
    for (int i = 0; i < grid.count; ++i) {
        const HistoryColumn &column = sum.columns[size_t(i)];
        const double width = widths[size_t(i)];
        const bool isKnown = width > 0 && column.coveredMs > 0 && group.known.at(i) >= best / 2;
        group.into.append(isKnown ? (column.integral - column.negative) / width : notReported);
        group.out.append(isKnown ? -column.negative / width : notReported);
        group.sums.append(isKnown ? column.integral / width : notReported);
        group.means.append(isKnown ? column.integral / double(column.coveredMs) : notReported);
        const ColumnGap gap = isKnown ? ColumnGap::None
            : width <= 0              ? ColumnGap::Future
            : column.noDataMs > 0 && column.coveredMs == 0 && double(column.noDataMs) / width > best / 2
            ? ColumnGap::NoData
            : ColumnGap::NotPolled;
        group.gaps.append(int(gap));
    }
    group.coverage = sum.devices > 0 && length > 0 ? std::min(1.0, covered / (length * sum.devices)) : 0;
    return group;
}

} // namespace fleet
