// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartseries.h"
#include "samplestore.h"

namespace fleet {

// What a group did, column by column, as a chart draws it. A column that fewer than half of the devices stand behind
// that the best column has is left out as not known: a sum over a part of a fleet looks like a drop of the whole. The
// newest one, which is under way, is left out until nearly all that are to be expected stand behind it: devices answer
// one after the other, and what has not come yet is no drop either. So is one that has less than its neighbours, as at
// the edges of a gap. What lies before the first recording is no part of a column.
struct GroupColumns
{
    QList<double> into;   // sum of what is above zero; NaN: not known
    QList<double> out;    // sum of what is below zero, as a positive number
    QList<double> sums;   // into less out
    QList<double> means;  // per device that is known
    QList<double> known;  // devices with a value, on average over the column
    QList<int> gaps;      // ColumnGap
    double intoTotal = 0; // times hours: kWh of a power; every column counts, also those left out above
    double outTotal = 0;
    double coverage = 0; // known device-time of all there was up to now, 0..1

    static GroupColumns of(const SampleStore::GroupSum &sum, const ColumnGrid &grid, qint64 nowMs);
};

} // namespace fleet
