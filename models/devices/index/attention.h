// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "freshness.h"

#include <QString>

namespace fleet {

// Why somebody should look at a device, in the order in which rows are shown: a refused or stuck command first, then
// what cannot be seen at all, then what is silent, then what does something else than it was told to, then what is
// merely low or under way.
enum class Attention { Failed, Stuck, Offline, Gone, NoSync, Drifted, BelowFloor, InFlight, None };

namespace attention {

// An action that the service has acknowledged and said nothing more about for this long is stuck.
constexpr std::chrono::milliseconds stuckLimit = std::chrono::minutes(15);

// One bit for each reason that holds: 1 << int(Attention::Failed), ... Whether it drifted does not stand in its record:
// that bit is set by whoever knows what was asked of it.
quint8 reasonsOf(const StoredDevice &stored, const Freshness &freshness, std::chrono::milliseconds now);
constexpr quint8 bit(Attention reason)
{
    return reason == Attention::None ? quint8(0) : quint8(1U << unsigned(reason));
}
// The most pressing of them.
Attention first(quint8 reasons);
QString name(Attention attention); // "failed", ..., empty for None
// Until an acknowledged action counts as stuck; empty when it never will.
std::optional<std::chrono::milliseconds> untilStuck(const StoredDevice &stored, std::chrono::milliseconds now);

} // namespace attention
} // namespace fleet
