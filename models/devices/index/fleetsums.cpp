// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetsums.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

qint64 wholeOf(qint64 count)
{
    return count;
}

template <typename Tag>
qint64 wholeOf(Amount<Tag> amount)
{
    return amount.thousandths();
}

template <typename T>
T fromWhole(qint64 value)
{
    if constexpr (std::is_same_v<T, qint64>)
        return value;
    else
        return T::ofThousandths(value);
}

// Every member once: what is added is what is taken away.
template <typename Op>
void eachSum(FleetSums &a, const FleetSums &b, Op op)
{
    op(a.upToDate, b.upToDate);
    op(a.old, b.old);
    op(a.lastKnown, b.lastKnown);
    op(a.offline, b.offline);
    op(a.gone, b.gone);
    op(a.neverRead, b.neverRead);
    op(a.batteries, b.batteries);
    op(a.levelCounted, b.levelCounted);
    op(a.levels, b.levels);
    op(a.storedCounted, b.storedCounted);
    op(a.stored, b.stored);
    op(a.capacity, b.capacity);
    op(a.freshCapacity, b.freshCapacity);
    op(a.flowCounted, b.flowCounted);
    op(a.in, b.in);
    op(a.out, b.out);
    op(a.chargeCounted, b.chargeCounted);
    op(a.chargeable, b.chargeable);
    op(a.freshChargeable, b.freshChargeable);
    op(a.roomCounted, b.roomCounted);
    op(a.room, b.room);
    op(a.dischargeCounted, b.dischargeCounted);
    op(a.dischargeable, b.dischargeable);
    op(a.freshDischargeable, b.freshDischargeable);
    op(a.usableCounted, b.usableCounted);
    op(a.usable, b.usable);
    op(a.loads, b.loads);
    op(a.shedCounted, b.shedCounted);
    op(a.sheddable, b.sheddable);
    op(a.freshSheddable, b.freshSheddable);
    op(a.inverters, b.inverters);
    op(a.solarCounted, b.solarCounted);
    op(a.solarProducing, b.solarProducing);
    op(a.solar, b.solar);
    op(a.chargers, b.chargers);
    op(a.evCounted, b.evCounted);
    op(a.evSessions, b.evSessions);
    op(a.ev, b.ev);
    op(a.inFlight, b.inFlight);
    op(a.scheduled, b.scheduled);
    op(a.failed, b.failed);
    op(a.failedToday, b.failedToday);
}

// The most that the command takes at once, now and by its own declaration; empty when it is open or not offered now.
std::optional<double> declaredKw(const CommandCapability *command)
{
    if (!command || !command->accepts(KnownExecution::Immediate))
        return std::nullopt;
    const ParameterBounds *power = command->parameter(u"power");
    if (!power || !power->max)
        return std::nullopt;
    if (power->unit == KnownUnit::Kilowatt)
        return *power->max;
    return power->unit == KnownUnit::Watt ? std::optional(*power->max / 1000) : std::nullopt;
}

// A bound of the target in percent, where there is one.
double targetBound(const CommandCapability *command, std::optional<double> ParameterBounds::*bound, double otherwise)
{
    const ParameterBounds *target = command ? command->parameter(u"target") : nullptr;
    return target && target->unit == KnownUnit::Percent ? (target->*bound).value_or(otherwise) : otherwise;
}

// A load that reports its power; whether it can be ended is its own declaration.
void addLoad(FleetSums &sums, const Device &device, std::optional<double> kw, const Freshness &freshness)
{
    sums.loads = 1;
    if (!freshness.countsInSums() || !kw || !device.commands)
        return;
    sums.shedCounted = 1;
    const bool canEnd = std::any_of(device.commands->entries.begin(), device.commands->entries.end(),
                                    [](const CommandCapability &command) {
                                        return (command.command == "idle"_L1 || command.command == "stop_charging"_L1)
                                            && command.accepts(KnownExecution::Immediate);
                                    });
    if (canEnd && *kw > 0)
        sums.sheddable = Kilowatts::of(*kw);
    if (freshness.isUpToDate())
        sums.freshSheddable = sums.sheddable;
}

void addBattery(FleetSums &sums, const Device &device, const BatteryState &battery, const Freshness &freshness)
{
    sums.batteries = 1;
    if (!freshness.countsInSums())
        return;
    if (battery.levelPercent) {
        sums.levels = Percents::of(*battery.levelPercent);
        sums.levelCounted = 1;
    }
    if (battery.levelPercent && battery.capacityKwh) {
        sums.stored = KilowattHours::of(*battery.levelPercent / 100 * *battery.capacityKwh);
        sums.capacity = KilowattHours::of(*battery.capacityKwh);
        if (freshness.isUpToDate())
            sums.freshCapacity = sums.capacity;
        sums.storedCounted = 1;
    }
    if (battery.chargeRateKw) {
        (*battery.chargeRateKw > 0 ? sums.in : sums.out) = Kilowatts::of(std::abs(*battery.chargeRateKw));
        sums.flowCounted = 1;
    }
    if (!battery.levelPercent || !battery.chargeRateKw || !device.commands)
        return;

    const CommandCapability *charge = device.commands->find(u"charge");
    if (const auto most = declaredKw(charge)) {
        const double toCeiling = std::max(targetBound(charge, &ParameterBounds::max, 100) - *battery.levelPercent, 0.0);
        sums.chargeCounted = 1;
        if (toCeiling > 0)
            sums.chargeable = Kilowatts::of(std::max(*most - std::max(*battery.chargeRateKw, 0.0), 0.0));
        if (freshness.isUpToDate())
            sums.freshChargeable = sums.chargeable;
        if (battery.capacityKwh) {
            sums.room = KilowattHours::of(toCeiling / 100 * *battery.capacityKwh);
            sums.roomCounted = 1;
        }
    }
    const CommandCapability *discharge = device.commands->find(u"discharge");
    if (const auto most = declaredKw(discharge)) {
        const double floor
            = std::max(targetBound(discharge, &ParameterBounds::min, 0), battery.dischargeLimitPercent.value_or(0));
        const double toFloor = std::max(*battery.levelPercent - floor, 0.0);
        sums.dischargeCounted = 1;
        if (toFloor > 0)
            sums.dischargeable = Kilowatts::of(std::max(*most - std::max(-*battery.chargeRateKw, 0.0), 0.0));
        if (freshness.isUpToDate())
            sums.freshDischargeable = sums.dischargeable;
        if (battery.capacityKwh) {
            sums.usable = KilowattHours::of(toFloor / 100 * *battery.capacityKwh);
            sums.usableCounted = 1;
        }
    }
}

} // namespace

FleetSums &FleetSums::operator+=(const FleetSums &other)
{
    eachSum(*this, other, [](auto &a, const auto &b) { a += b; });
    return *this;
}

FleetSums &FleetSums::operator-=(const FleetSums &other)
{
    eachSum(*this, other, [](auto &a, const auto &b) { a -= b; });
    return *this;
}

FleetSums FleetSums::of(const StoredDevice &stored, const Freshness &freshness, const QTimeZone &zone, QDate today)
{
    FleetSums sums;
    const Device &device = *stored.device;
    const bool counts = freshness.countsInSums();
    if (stored.gone)
        sums.gone = 1;
    else if (stored.fault)
        sums.offline = 1;
    else if (freshness.grade == FreshnessGrade::NeverRead)
        sums.neverRead = 1;
    else if (freshness.grade == FreshnessGrade::LastKnown)
        sums.lastKnown = 1;
    else if (freshness.grade == FreshnessGrade::Old)
        sums.old = 1;
    else
        sums.upToDate = 1;

    if (const auto *battery = std::get_if<BatteryState>(&device.reading)) {
        addBattery(sums, device, *battery, freshness);
        addLoad(sums, device, battery->chargeRateKw, freshness);
    } else if (const auto *inverter = std::get_if<SolarInverterState>(&device.reading)) {
        sums.inverters = 1;
        if (counts && inverter->currentPowerKw) {
            sums.solar = Kilowatts::of(*inverter->currentPowerKw);
            sums.solarCounted = 1;
            sums.solarProducing = inverter->producing.value_or(sums.solar > Kilowatts()) ? 1 : 0;
        }
    } else if (const auto *charger = std::get_if<EvChargerState>(&device.reading)) {
        sums.chargers = 1;
        addLoad(sums, device, charger->currentPowerKw, freshness);
        if (counts && charger->currentPowerKw) {
            sums.ev = Kilowatts::of(*charger->currentPowerKw);
            sums.evCounted = 1;
        }
        if (counts && (charger->isCharging == true || (!charger->isCharging && charger->status == "charging"_L1)))
            sums.evSessions = 1;
    } else if (std::holds_alternative<HvacState>(device.reading)) {
        addLoad(sums, device, std::nullopt, freshness); // reports no power (contract.md section 5.3)
    }

    if (device.lastAction) {
        switch (device.lastAction->state.known()) {
        case KnownActionState::Scheduled:
            sums.scheduled = 1;
            break;
        case KnownActionState::Acknowledged:
            sums.inFlight = 1;
            break;
        case KnownActionState::Failed: {
            sums.failed = 1;
            const std::optional<QDateTime> at
                = device.lastAction->updatedAt ? device.lastAction->updatedAt : device.lastAction->createdAt;
            if (at && at->toTimeZone(zone).date() == today)
                sums.failedToday = 1;
            break;
        }
        case KnownActionState::Unknown:
        case KnownActionState::Completed:
        case KnownActionState::Cancelled:
            break;
        }
    }
    return sums;
}

DeviceSums::DeviceSums(const FleetSums &sums) : m_hasFailed(sums.failed > 0)
{
    static_assert(sizeof(FleetSums) <= 64 * sizeof(qint64), "a bit for each member");
    FleetSums whole = sums; // only looked at
    qsizetype count = 0;
    eachSum(whole, sums, [&count](const auto &, const auto &sum) { count += wholeOf(sum) != 0 ? 1 : 0; });
    m_values.reserve(size_t(count)); // nothing to spare
    int member = 0;
    eachSum(whole, sums, [&](const auto &, const auto &sum) {
        if (const qint64 value = wholeOf(sum); value != 0) {
            m_members |= quint64(1) << member;
            m_values.push_back(value);
        }
        ++member;
    });
}

template <typename Op>
void DeviceSums::eachOf(FleetSums &sums, Op op) const
{
    int member = 0;
    size_t value = 0;
    eachSum(sums, sums, [&](auto &sum, const auto &) {
        if ((m_members >> member++) & 1)
            op(sum, fromWhole<std::decay_t<decltype(sum)>>(m_values[value++]));
    });
}

FleetSums &FleetSums::operator+=(const DeviceSums &device)
{
    device.eachOf(*this, [](auto &sum, auto value) { sum += value; });
    return *this;
}

FleetSums &FleetSums::operator-=(const DeviceSums &device)
{
    device.eachOf(*this, [](auto &sum, auto value) { sum -= value; });
    return *this;
}

FleetFigures FleetSums::figures(const Format &format) const
{
    FleetFigures f;
    f.total = int(total());
    f.upToDate = int(upToDate);
    f.old = int(old);
    f.lastKnown = int(lastKnown);
    f.offline = int(offline);
    f.gone = int(gone);
    f.neverRead = int(neverRead);
    f.leftOut = f.lastKnown + f.offline + f.gone + f.neverRead;
    f.storedKwh = stored.value();
    f.capacityKwh = capacity.value();
    f.storedFreshShare = shareOf(freshCapacity, capacity);
    f.storedLeftOut = int(batteries - storedCounted);
    f.batteryInKw = in.value();
    f.batteryOutKw = out.value();
    f.batteryNetKw = (in - out).value();
    f.batteryLeftOut = int(batteries - flowCounted);
    f.chargeableKw = chargeable.value();
    f.dischargeableKw = dischargeable.value();
    f.roomKwh = room.value();
    f.usableKwh = usable.value();
    f.sheddableKw = sheddable.value();
    f.shedLeftOut = int(loads - shedCounted);
    f.headroomFreshShare
        = shareOf(freshChargeable + freshDischargeable + freshSheddable, chargeable + dischargeable + sheddable);
    f.chargeableLeftOut = int(batteries - chargeCounted);
    f.dischargeableLeftOut = int(batteries - dischargeCounted);
    f.solarKw = solar.value();
    f.solarProducing = int(solarProducing);
    f.solarCount = int(inverters);
    f.solarLeftOut = int(inverters - solarCounted);
    f.evKw = ev.value();
    f.evSessions = int(evSessions);
    f.evCount = int(chargers);
    f.evLeftOut = int(chargers - evCounted);
    f.actionsInFlight = int(inFlight);
    f.actionsScheduled = int(scheduled);
    f.actionsFailedToday = int(failedToday);

    // Where all of them are left out there is no sum, and none is not zero.
    const auto none = [](double &figure, qint64 counted, qint64 whole) {
        if (counted == 0 && whole > 0)
            figure = std::numeric_limits<double>::quiet_NaN();
    };
    none(f.storedKwh, storedCounted, batteries);
    none(f.batteryNetKw, flowCounted, batteries);
    none(f.solarKw, solarCounted, inverters);
    none(f.evKw, evCounted, chargers);
    none(f.chargeableKw, chargeCounted, batteries);
    none(f.dischargeableKw, dischargeCounted, batteries);
    none(f.sheddableKw, shedCounted, loads);
    none(f.roomKwh, roomCounted, batteries);
    none(f.usableKwh, usableCounted, batteries);

    const auto said = [](QStringList parts) {
        parts.removeAll(QString());
        return Format::listed(parts);
    };
    const auto leftOut = [&](int devices) {
        return devices == 0 ? QString() : tr("%1 left out").arg(format.count(devices));
    };
    f.upToDateText = said({f.old ? tr("%1 over 15 min old").arg(format.count(f.old)) : QString(),
                           f.lastKnown ? tr("%1 last known").arg(format.count(f.lastKnown)) : QString(),
                           f.offline ? tr("%1 offline").arg(format.count(f.offline)) : QString(),
                           f.gone ? tr("%1 gone").arg(format.count(f.gone)) : QString(),
                           f.neverRead ? tr("%1 never read").arg(format.count(f.neverRead)) : QString()});
    if (f.upToDateText.isEmpty())
        f.upToDateText = f.total ? tr("all within 15 min") : tr("no devices");
    f.storedText = said({f.capacityKwh > 0 ? tr("%1 of %2", "share of capacity")
                                                 .arg(format.quantity(f.storedKwh / f.capacityKwh * 100, u"percent"),
                                                      format.quantity(f.capacityKwh, u"kwh"))
                                           : tr("no battery reports it"),
                         f.storedFreshShare < 1
                             ? tr("%1 fresh").arg(format.quantity(std::floor(f.storedFreshShare * 100), u"percent"))
                             : QString(),
                         leftOut(f.storedLeftOut)});
    f.batteryText = flowCounted == 0
        ? leftOut(f.batteryLeftOut)
        : said({tr("%1 in", "power into batteries").arg(format.number(f.batteryInKw, u"kw", Format::Sign::Always)),
                tr("%1 out", "power out of batteries").arg(format.number(-f.batteryOutKw, u"kw")),
                leftOut(f.batteryLeftOut)});
    const auto fresh = [&](double share) {
        return share < 1 ? tr("%1 fresh").arg(format.quantity(std::floor(share * 100), u"percent")) : QString();
    };
    f.headroomText = said(
        {std::isnan(f.roomKwh)
             ? QString()
             : tr("%1 to take", "energy until batteries are full").arg(format.quantity(f.roomKwh, u"kwh")),
         std::isnan(f.usableKwh)
             ? QString()
             : tr("%1 to give", "energy until batteries are at their floor").arg(format.quantity(f.usableKwh, u"kwh")),
         fresh(f.headroomFreshShare),
         // Who is left out of one of them may count in another: each is said by itself where they differ.
         f.chargeableLeftOut == f.dischargeableLeftOut && f.chargeableLeftOut == f.shedLeftOut
             ? leftOut(f.shedLeftOut)
             : tr("left out: %1 · %2 · %3", "of what can be taken, given, shed")
                   .arg(format.count(f.chargeableLeftOut), format.count(f.dischargeableLeftOut),
                        format.count(f.shedLeftOut))});
    f.solarText = said({tr("%1 of %2 producing").arg(format.count(f.solarProducing), format.count(f.solarCount)),
                        leftOut(f.solarLeftOut)});
    f.evText = said(
        {tr("%1 of %2 in session").arg(format.count(f.evSessions), format.count(f.evCount)), leftOut(f.evLeftOut)});
    f.actionsText = said({tr("%1 scheduled").arg(format.count(f.actionsScheduled)),
                          tr("%1 failed today").arg(format.count(f.actionsFailedToday))});
    return f;
}

} // namespace fleet
