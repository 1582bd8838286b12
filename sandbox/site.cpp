// SPDX-License-Identifier: GPL-3.0-or-later
#include "site.h"

#include "noise.h"

#include <algorithm>
#include <numbers>

namespace fleet::sandbox {

double hourOfDay(qint64 t)
{
    return double(t - dayNumber(t) * dayMs) / double(hourMs);
}

qint64 dayNumber(qint64 t)
{
    return t >= 0 ? t / dayMs : (t - dayMs + 1) / dayMs;
}

double summerShare(qint64 t)
{
    const double dayOfYear = std::fmod(double(dayNumber(t)), 365.2425);
    return 0.5 + 0.5 * std::cos(2 * std::numbers::pi * (dayOfYear - 172) / 365.2425);
}

double Site::sunShare(qint64 t) const
{
    // Contract section 14: nothing from 18 to 06, a ramp to 09, the peak to 15, decline to 18, less in winter. The day
    // narrows around noon and its height sinks towards December.
    const double summer = summerShare(t);
    const double halfDay = 4 + 2 * summer;
    const double fromNoon = (hourOfDay(t) - 12) / halfDay;
    if (fromNoon <= -1 || fromNoon >= 1)
        return 0;
    const double clear = std::cos(fromNoon * std::numbers::pi / 2) * (0.4 + 0.6 * summer);
    const double overcast = fraction(mixed(seed, quint64(dayNumber(t))));
    const double passing = smoothNoise(mixed(seed, 0xc10d), t, 25 * minuteMs);
    return clear * (1 - 0.7 * overcast * passing);
}

double Site::outdoorCelsius(qint64 t) const
{
    const double daily = std::cos(2 * std::numbers::pi * (hourOfDay(t) - 15) / 24);
    const double front = smoothNoise(mixed(seed, 0xa17), t, 2 * dayMs) - 0.5;
    return 3 + 15 * summerShare(t) + 4.5 * daily + 8 * front;
}

} // namespace fleet::sandbox
