// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <array>
#include <vector>

namespace fleet {

// What all devices of a family did together on one UTC day, in steps of five minutes. Adds up, so it grows batch by
// batch; its size does not depend on how many devices there are.
struct Rollup
{
    static constexpr qint64 stepMs = 300'000;
    static constexpr qint64 dayMs = 86'400'000;
    static constexpr int steps = int(dayMs / stepMs);

    // Of a field: sum of value times milliseconds, its share below zero, device-milliseconds with a value, and without
    // one though polled. Of the readings themselves (field 0): how many were live, cache, projection, and no data.
    enum Lane { Integral, Negative, Covered, NoData };
    enum ReadingsLane { Live, Cache, Projection, None };
    std::array<std::vector<double>, 4> lanes;

    Rollup();
    void add(const Rollup &other);
    QByteArray seal() const;
    bool unseal(const QByteArray &bytes); // false: damaged, and unchanged

    // A value that holds from..to, cut at the steps of the days in `of`, a callable that gives the rollup of a day.
    template <typename RollupOfDay>
    static void segment(qint64 fromMs, qint64 toMs, double value, bool hasValue, RollupOfDay of)
    {
        while (fromMs < toMs) {
            const qint64 step = fromMs / stepMs;
            const qint64 until = std::min(toMs, (step + 1) * stepMs);
            const auto length = double(until - fromMs);
            Rollup &rollup = of(step / steps);
            const auto at = size_t(step % steps);
            if (hasValue) {
                rollup.lanes[Integral][at] += value * length;
                if (value < 0)
                    rollup.lanes[Negative][at] += value * length;
                rollup.lanes[Covered][at] += length;
            } else {
                rollup.lanes[NoData][at] += length;
            }
            fromMs = until;
        }
    }
};

} // namespace fleet
