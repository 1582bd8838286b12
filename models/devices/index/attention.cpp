// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention.h"

#include "primitiveregistry.h"

#include <bit>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace fleet::attention {

namespace {

// How long the last word on the action is old, by the service's own clock where it told the time.
std::optional<std::chrono::milliseconds> silence(const StoredDevice &stored, std::chrono::milliseconds now)
{
    const auto &action = stored.device->lastAction;
    if (!action || action->state != KnownActionState::Acknowledged)
        return std::nullopt;
    const std::optional<QDateTime> at = action->updatedAt ? action->updatedAt : action->createdAt;
    const QDateTime answered = stored.received().serviceTimestampUtc.value_or(stored.received().localUtc);
    if (!at || !answered.isValid())
        return std::nullopt;
    return std::chrono::milliseconds(at->msecsTo(answered)) + (now - stored.received().monotonic);
}

} // namespace

std::optional<std::chrono::milliseconds> untilStuck(const StoredDevice &stored, std::chrono::milliseconds now)
{
    const auto silent = silence(stored, now);
    return silent && *silent <= stuckLimit ? std::optional(stuckLimit - *silent + 1ms) : std::nullopt;
}

quint8 reasonsOf(const StoredDevice &stored, const Freshness &freshness, std::chrono::milliseconds now)
{
    const Device &device = *stored.device;
    quint8 reasons = 0;
    if (device.lastAction) {
        if (device.lastAction->state == KnownActionState::Failed)
            reasons |= bit(Attention::Failed);
        else if (!isTerminal(device.lastAction->state))
            reasons |= bit(Attention::InFlight);
        if (const auto silent = silence(stored, now); silent && *silent > stuckLimit)
            reasons |= bit(Attention::Stuck);
    }
    if (stored.gone)
        reasons |= bit(Attention::Gone);
    else if (stored.fault)
        reasons |= bit(Attention::Offline);
    else if (freshness.grade == FreshnessGrade::LastKnown)
        reasons |= bit(Attention::NoSync);
    if (PrimitiveRegistry::isBelowFloor(device))
        reasons |= bit(Attention::BelowFloor);
    return reasons;
}

Attention first(quint8 reasons)
{
    return reasons == 0 ? Attention::None : Attention(std::countr_zero(reasons));
}

QString name(Attention attention)
{
    switch (attention) {
    case Attention::Failed:
        return u"failed"_s;
    case Attention::Stuck:
        return u"stuck"_s;
    case Attention::Offline:
        return u"offline"_s;
    case Attention::Gone:
        return u"gone"_s;
    case Attention::NoSync:
        return u"noSync"_s;
    case Attention::Drifted:
        return u"drifted"_s;
    case Attention::BelowFloor:
        return u"belowFloor"_s;
    case Attention::InFlight:
        return u"inFlight"_s;
    case Attention::None:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace fleet::attention
