// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>

namespace fleet::sandbox {

// Chance as a pure function of its place: the weather at a time must be the same whoever asks, in whatever order, so a
// running generator will not do.
inline quint64 mixed(quint64 x)
{
    x += 0x9e3779b97f4a7c15U; // splitmix64
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31);
}

inline quint64 mixed(quint64 a, quint64 b)
{
    return mixed(mixed(a) ^ b);
}

// In [0, 1).
inline double fraction(quint64 hash)
{
    return double(hash >> 11) * 0x1.0p-53;
}

// Smooth between 0 and 1: random values a `period` apart, eased in between.
inline double smoothNoise(quint64 stream, qint64 msecs, qint64 period)
{
    const qint64 cell = msecs >= 0 ? msecs / period : (msecs - period + 1) / period;
    const double within = double(msecs - cell * period) / double(period);
    const double eased = within * within * (3 - 2 * within);
    const double left = fraction(mixed(stream, quint64(cell)));
    const double right = fraction(mixed(stream, quint64(cell + 1)));
    return left + (right - left) * eased;
}

} // namespace fleet::sandbox
