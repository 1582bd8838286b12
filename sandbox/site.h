// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTimeZone>

namespace fleet::sandbox {

inline constexpr qint64 minuteMs = 60'000;
inline constexpr qint64 hourMs = 60 * minuteMs;
inline constexpr qint64 dayMs = 24 * hourMs;

// 0 to 24, UTC: the contract's day curves run by it (section 14).
double hourOfDay(qint64 t);
// Whole days since 1970.
qint64 dayNumber(qint64 t);
// 1 around midsummer, 0 around midwinter (northern).
double summerShare(qint64 t);

// Where an end user's devices stand: they share a sky, a weather and a wall clock. Times are simulated milliseconds
// since 1970.
struct Site
{
    quint64 seed = 0;
    QByteArray userId;
    QTimeZone zone; // the plant's; never on the wire

    // What the sun gives now against a clear midsummer noon: 0 to 1, clouds included.
    double sunShare(qint64 t) const;
    double outdoorCelsius(qint64 t) const;
};

} // namespace fleet::sandbox
