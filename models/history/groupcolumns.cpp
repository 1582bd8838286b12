// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupcolumns.h"

#include <algorithm>

namespace fleet {

GroupColumns GroupColumns::of(const SampleStore::GroupSum &sum, const ColumnGrid &grid, qint64 nowMs)
{
    constexpr double msPerHour = 3'600'000;
    constexpr double nearlyAll = 0.9;
    GroupColumns group;
    double best = 0;
    double bestWhole = 0; // of those that are over
    double covered = 0;
    double length = 0;
    std::vector<double> widths;
    for (int i = 0; i < grid.count; ++i) {
        // The column that is under way is as wide as it is old, and the first one as wide as it was recorded.
        const qint64 endMs = std::min(grid.begin(i + 1), nowMs);
        const qint64 beginMs = std::max(grid.begin(i), std::min(sum.firstMs.value_or(0), endMs));
        const auto width = double(std::max<qint64>(0, endMs - beginMs));
        const HistoryColumn &column = sum.columns[size_t(i)];
        widths.push_back(width);
        length += double(std::max<qint64>(0, endMs - grid.begin(i)));
        covered += double(column.coveredMs);
        group.known.append(width > 0 ? double(column.coveredMs) / width : 0);
        if (grid.begin(i + 1) <= nowMs)
            bestWhole = std::max(bestWhole, group.known.last());
        best = std::max(best, group.known.last());
        group.intoTotal += (column.integral - column.negative) / msPerHour;
        group.outTotal -= column.negative / msPerHour;
    }
    std::vector<bool> isKnown(widths.size());
    for (int i = 0; i < grid.count; ++i) {
        const HistoryColumn &column = sum.columns[size_t(i)];
        const double width = widths[size_t(i)];
        double least = best / 2;
        if (width > 0 && grid.begin(i + 1) > nowMs) {
            // Those that answer without data are not waited for.
            const double expected = double(sum.devices) - double(column.noDataMs) / width;
            least = nearlyAll * (bestWhole > 0 ? std::min(bestWhole, expected) : expected);
        }
        isKnown[size_t(i)] = width > 0 && column.coveredMs > 0 && group.known.at(i) >= least;
    }
    // Where recording stops or comes back within a column, that one has a part of what its neighbours have.
    const std::vector<bool> before = isKnown;
    for (qsizetype i = 1; i + 1 < qsizetype(before.size()); ++i) {
        const bool left = before[size_t(i - 1)];
        const bool right = before[size_t(i + 1)];
        const double beside = left && right ? std::min(group.known.at(i - 1), group.known.at(i + 1))
            : left                          ? group.known.at(i - 1)
            : right                         ? group.known.at(i + 1)
                                            : 0;
        if (group.known.at(i) < nearlyAll * beside)
            isKnown[size_t(i)] = false;
    }
    for (int i = 0; i < grid.count; ++i) {
        const HistoryColumn &column = sum.columns[size_t(i)];
        const double width = widths[size_t(i)];
        const bool isDrawn = isKnown[size_t(i)];
        group.into.append(isDrawn ? (column.integral - column.negative) / width : notReported);
        group.out.append(isDrawn ? -column.negative / width : notReported);
        group.sums.append(isDrawn ? column.integral / width : notReported);
        group.means.append(isDrawn ? column.integral / double(column.coveredMs) : notReported);
        const bool isFuture = grid.begin(i) >= nowMs;
        const ColumnGap gap = isDrawn ? ColumnGap::None
            : isFuture                ? ColumnGap::Future
            : column.noDataMs > 0 && column.coveredMs == 0 && double(column.noDataMs) / width > best / 2
            ? ColumnGap::NoData
            : ColumnGap::NotPolled;
        group.gaps.append(int(gap));
    }
    group.coverage = sum.devices > 0 && length > 0 ? std::min(1.0, covered / (length * sum.devices)) : 0;
    return group;
}

} // namespace fleet
