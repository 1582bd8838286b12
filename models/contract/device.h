// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boxed.h"
#include "fieldvalue.h"
#include "id.h"
#include "optionalinstant.h"
#include "optionalnumber.h"
#include "rarelist.h"
#include "schedule.h"
#include "sharedtext.h"
#include "vocabulary.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <variant>

namespace fleet {

// contract.md section 4.2: a number never travels without its unit.
struct Quantity
{
    double value = 0;
    Unit unit;
    bool operator==(const Quantity &) const = default;
};

// What a command's parameter accepts. A bound that is missing is open.
struct ParameterBounds
{
    QString name; // "target", "power"
    Unit unit;
    std::optional<double> min;
    std::optional<double> max;
    bool operator==(const ParameterBounds &) const = default;
};

// One entry of the `commands` map. No parameters means: valid and takes none (contract.md section 4).
struct CommandCapability
{
    QString command; // "charge", "auto.balanced": the API's own spelling
    QList<ParameterBounds> parameters;
    QList<Execution> execution;

    const ParameterBounds *parameter(QStringView name) const;
    bool accepts(KnownExecution shape) const;
    bool operator==(const CommandCapability &) const = default;
};

// The capability map a device declares, in the order of the wire. Presence is support.
struct Commands
{
    QList<CommandCapability> entries;
    const CommandCapability *find(QStringView command) const;
    bool operator==(const Commands &) const = default;
};
// Shared: thousands of devices of one model declare the same map, so equal maps are one object after parsing.
using CommandsPtr = std::shared_ptr<const Commands>;

// One entry of `settings`. Documented values are numbers; the shape of read-only keys is open (contract.md
// section 5.1).
struct Setting
{
    QString key;
    FieldValue value; // number, bool or text; null when absent
    Unit unit;        // empty when absent: then the value is a fact and not editable
    std::optional<double> min;
    std::optional<double> max;
    bool operator==(const Setting &) const = default;
};
using Settings = QList<Setting>;

struct Sync
{
    std::optional<bool> available; // false: last known values, show as stale
    OptionalInstant lastPulledAt;  // UTC
    bool operator==(const Sync &) const = default;
};

struct DeviceMetadata
{
    SharedText model;
    Source source;
    SharedText cacheType; // older reads: normal, expedite
    RareList<Field> extra;
    bool operator==(const DeviceMetadata &) const = default;
};

struct LastAction
{
    ActionId id;
    SharedText command;
    ActionState state;
    OptionalInstant createdAt; // UTC
    OptionalInstant updatedAt; // UTC
    SharedText errorCode;      // empty: none
    QString errorMessage;
    QString self; // links.self
    bool operator==(const LastAction &) const = default;
};

// Typed readings per family (contract.md section 5). An empty optional means "not reported", never zero.
struct BatteryState
{
    SharedText status;
    OptionalNumber levelPercent;          // 0..100
    OptionalNumber capacityKwh;           // above 1000 on the wire is Wh and was converted
    OptionalNumber chargeRateKw;          // positive: into the battery
    OptionalNumber dischargeLimitPercent; // floor
    SharedText currentMode;               // standing command
    bool operator==(const BatteryState &) const = default;
};
struct EvChargerState
{
    SharedText status;
    std::optional<bool> isConnected;
    std::optional<bool> isCharging;
    OptionalNumber currentPowerKw;
    OptionalNumber maxCurrentA;
    OptionalNumber powerRateLimitKw;
    bool operator==(const EvChargerState &) const = default;
};
struct HvacState
{
    OptionalNumber temperatureC;
    std::optional<bool> active;
    OptionalNumber heatSetpointC;
    OptionalNumber coolSetpointC;
    SharedText holdType;
    SharedText mode;
    OptionalNumber humidityPercent;
    bool operator==(const HvacState &) const = default;
};
struct SolarInverterState
{
    SharedText status;
    OptionalNumber currentPowerKw;
    std::optional<bool> producing;
    OptionalNumber energyTotalKwh;
    bool operator==(const SolarInverterState &) const = default;
};
struct VehicleState
{
    OptionalNumber batteryLevelPercent;
    OptionalNumber rangeKm; // unit not documented, km assumed
    std::optional<bool> plugged;
    std::optional<bool> charging;
    std::optional<bool> fullyCharged;
    OptionalNumber batteryCapacityKwh;
    OptionalNumber chargeLimitPercent;
    OptionalNumber chargeRateKw;
    OptionalNumber chargeTimeRemainingMin;
    OptionalNumber maxCurrentA;
    bool operator==(const VehicleState &) const = default;
};
// monostate: a family that nobody has met; its fields are in Device::state all the same.
using Reading = std::variant<std::monostate, BatteryState, EvChargerState, HvacState, SolarInverterState, VehicleState>;

// One device record as one answer gave it. Immutable and shared as DevicePtr: a change is a new object. Ten thousand of
// them are kept and copied with every refresh, so what many have alike is shared and what few have is elsewhere.
struct Device
{
    DeviceId id;
    Family family; // by the route that was asked; records do not carry it
    SharedText vendor;
    Sync sync;
    DeviceMetadata metadata;
    Fields state;                                      // every member, in the order of the wire, known or not
    Reading reading;                                   // the typed view of the same
    CommandsPtr commands;                              // null: not declared in this answer
    Boxed<QList<ConflictStrategy>> conflictStrategies; // empty box: not declared
    Boxed<Settings> settings;                          // list answers carry none
    bool lastActionReported = false;                   // true also when it was null
    Boxed<LastAction> lastAction;
    Boxed<Schedule> currentSchedule;
    RareList<Field> extra; // members of the record that this application has not met
    RareList<FieldIssue> issues;
    bool operator==(const Device &other) const;
};
using DevicePtr = std::shared_ptr<const Device>;

} // namespace fleet
