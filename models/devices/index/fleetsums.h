// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amount.h"
#include "devicevalues.h"
#include "freshness.h"

#include <QCoreApplication>
#include <QDate>

#include <vector>

namespace fleet {

class DeviceSums;

// What a device adds to the sums of its fleet, and the sums themselves. Readings that are last known, older than two
// hours, gone or never made are left out of every amount and counted as left out (product.md section 3). A value.
struct FleetSums
{
    Q_DECLARE_TR_FUNCTIONS(fleet::FleetSums)
public:
    // Devices by how well they are known: each is in exactly one.
    qint64 upToDate = 0; // within 15 minutes
    qint64 old = 0;      // up to 2 hours: still in the sums
    qint64 lastKnown = 0;
    qint64 offline = 0;
    qint64 gone = 0;
    qint64 neverRead = 0;

    qint64 batteries = 0;
    qint64 levelCounted = 0;
    Percents levels; // of the batteries that `levelCounted` counts, added up
    qint64 storedCounted = 0;
    KilowattHours stored;
    KilowattHours capacity; // of those that `stored` counts
    KilowattHours freshCapacity;
    qint64 flowCounted = 0;
    Kilowatts in;
    Kilowatts out;
    // Headroom: what the declared bounds leave between now and the most a battery takes or gives.
    qint64 chargeCounted = 0; // declares a bound for charging, and its level and rate are known
    Kilowatts chargeable;
    Kilowatts freshChargeable;
    qint64 roomCounted = 0;
    KilowattHours room; // up to the ceiling
    qint64 dischargeCounted = 0;
    Kilowatts dischargeable;
    Kilowatts freshDischargeable;
    qint64 usableCounted = 0;
    KilowattHours usable; // down to the floor
    // What is drawn now and would end by a command that the device itself declares.
    qint64 loads = 0; // batteries, chargers, HVAC
    qint64 shedCounted = 0;
    Kilowatts sheddable;
    Kilowatts freshSheddable;

    qint64 inverters = 0;
    qint64 solarCounted = 0;
    qint64 solarProducing = 0;
    Kilowatts solar;

    qint64 chargers = 0;
    qint64 evCounted = 0;
    qint64 evSessions = 0;
    Kilowatts ev;

    qint64 inFlight = 0;
    qint64 scheduled = 0;
    qint64 failed = 0;
    qint64 failedToday = 0;

    qint64 total() const { return upToDate + old + lastKnown + offline + gone + neverRead; }

    FleetSums &operator+=(const FleetSums &other);
    FleetSums &operator-=(const FleetSums &other);
    FleetSums &operator+=(const DeviceSums &device);
    FleetSums &operator-=(const DeviceSums &device);
    bool operator==(const FleetSums &) const = default;

    // `today` in the zone of the format decides what failed today.
    static FleetSums of(const StoredDevice &stored, const Freshness &freshness, const QTimeZone &zone, QDate today);
    // With the texts below the figures.
    FleetFigures figures(const Format &format) const;
};

// What one device brings into the sums, where most of them are nothing: kept for every device, so that what it brought
// can be taken away again. A quarter to two thirds of what the sums themselves take.
class DeviceSums
{
public:
    DeviceSums() = default;
    explicit DeviceSums(const FleetSums &sums);
    bool hasFailed() const { return m_hasFailed; }
    bool operator==(const DeviceSums &) const = default;

private:
    friend struct FleetSums;
    template <typename Op>
    void eachOf(FleetSums &sums, Op op) const;

    quint64 m_members = 0;        // by their order in the sums: those that are not nothing
    std::vector<qint64> m_values; // of these; amounts in thousandths
    bool m_hasFailed = false;
};

} // namespace fleet
