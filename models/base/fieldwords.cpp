// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace fleet {

namespace {

struct FieldWord
{
    const char16_t *name;
    const char *text;
};

// By name, for the search. English is the name split into words (design.md section 6), which the tests hold it to.
constexpr FieldWord fieldNames[] = {
    //: A time: when the device or the maker took an action on
    {u"acknowledgedAt", QT_TRANSLATE_NOOP("fleet::FieldWords", "Acknowledged at")},
    //: Yes or no: whether heating or cooling runs right now
    {u"active", QT_TRANSLATE_NOOP("fleet::FieldWords", "Active")},
    //: Yes or no: whether the maker's cloud reaches the device
    {u"available", QT_TRANSLATE_NOOP("fleet::FieldWords", "Available")},
    //: Setting of a battery, percent: lowest level ever, even in a power cut
    {u"backup_floor", QT_TRANSLATE_NOOP("fleet::FieldWords", "Backup floor")},
    //: Energy that a vehicle's battery holds when full
    {u"batteryCapacity", QT_TRANSLATE_NOOP("fleet::FieldWords", "Battery capacity")},
    //: Level of a vehicle's battery, percent
    {u"batteryLevel", QT_TRANSLATE_NOOP("fleet::FieldWords", "Battery level")},
    {u"cacheType", QT_TRANSLATE_NOOP("fleet::FieldWords", "Cache type")},
    //: Energy that a battery holds when full
    {u"capacity", QT_TRANSLATE_NOOP("fleet::FieldWords", "Capacity")},
    //: Level, percent, at which a vehicle stops charging
    {u"chargeLimit", QT_TRANSLATE_NOOP("fleet::FieldWords", "Charge limit")},
    //: Power into a battery or a vehicle
    {u"chargeRate", QT_TRANSLATE_NOOP("fleet::FieldWords", "Charge rate")},
    {u"chargeTimeRemaining", QT_TRANSLATE_NOOP("fleet::FieldWords", "Charge time remaining")},
    //: Setting of a battery, percent: highest level it charges to
    {u"charge_ceiling", QT_TRANSLATE_NOOP("fleet::FieldWords", "Charge ceiling")},
    //: Yes or no: whether a vehicle charges right now
    {u"charging", QT_TRANSLATE_NOOP("fleet::FieldWords", "Charging")},
    {u"command", QT_TRANSLATE_NOOP("fleet::FieldWords", "Command")},
    {u"commands", QT_TRANSLATE_NOOP("fleet::FieldWords", "Commands")},
    {u"completedAt", QT_TRANSLATE_NOOP("fleet::FieldWords", "Completed at")},
    {u"conflictStrategies", QT_TRANSLATE_NOOP("fleet::FieldWords", "Conflict strategies")},
    //: Temperature at which cooling begins
    {u"coolSetpoint", QT_TRANSLATE_NOOP("fleet::FieldWords", "Cool setpoint")},
    {u"createdAt", QT_TRANSLATE_NOOP("fleet::FieldWords", "Created at")},
    //: The command that a battery follows until it is told otherwise
    {u"currentMode", QT_TRANSLATE_NOOP("fleet::FieldWords", "Current mode")},
    //: Power, as of now
    {u"currentPower", QT_TRANSLATE_NOOP("fleet::FieldWords", "Current power")},
    {u"currentSchedule", QT_TRANSLATE_NOOP("fleet::FieldWords", "Current schedule")},
    {u"deviceId", QT_TRANSLATE_NOOP("fleet::FieldWords", "Device id")},
    {u"deviceType", QT_TRANSLATE_NOOP("fleet::FieldWords", "Device type")},
    //: Level, percent, below which a battery does not discharge
    {u"dischargeLimit", QT_TRANSLATE_NOOP("fleet::FieldWords", "Discharge limit")},
    //: Setting of a battery, percent: lowest level in normal operation
    {u"discharge_floor", QT_TRANSLATE_NOOP("fleet::FieldWords", "Discharge floor")},
    //: A length of time
    {u"duration", QT_TRANSLATE_NOOP("fleet::FieldWords", "Duration")},
    {u"end", QT_TRANSLATE_NOOP("fleet::FieldWords", "End")},
    //: Energy made since the inverter was put in
    {u"energyTotal", QT_TRANSLATE_NOOP("fleet::FieldWords", "Energy total")},
    {u"errorCode", QT_TRANSLATE_NOOP("fleet::FieldWords", "Error code")},
    {u"errorMessage", QT_TRANSLATE_NOOP("fleet::FieldWords", "Error message")},
    //: Setting of a battery: most power that it may feed into the grid
    {u"export_limit", QT_TRANSLATE_NOOP("fleet::FieldWords", "Export limit")},
    //: Yes or no: whether a vehicle's battery is full
    {u"fullyCharged", QT_TRANSLATE_NOOP("fleet::FieldWords", "Fully charged")},
    //: Temperature at which heating begins
    {u"heatSetpoint", QT_TRANSLATE_NOOP("fleet::FieldWords", "Heat setpoint")},
    //: What a thermostat is held by: its own schedule, or a setting that stands until it is changed
    {u"holdType", QT_TRANSLATE_NOOP("fleet::FieldWords", "Hold type")},
    {u"humidity", QT_TRANSLATE_NOOP("fleet::FieldWords", "Humidity")},
    {u"id", QT_TRANSLATE_NOOP("fleet::FieldWords", "Id")},
    //: Yes or no, of a charger
    {u"isCharging", QT_TRANSLATE_NOOP("fleet::FieldWords", "Is charging")},
    //: Yes or no, of a charger: whether a vehicle is plugged in
    {u"isConnected", QT_TRANSLATE_NOOP("fleet::FieldWords", "Is connected")},
    {u"lastAction", QT_TRANSLATE_NOOP("fleet::FieldWords", "Last action")},
    //: A time: when the service last asked the maker
    {u"lastPulledAt", QT_TRANSLATE_NOOP("fleet::FieldWords", "Last pulled at")},
    //: How full a battery is, percent
    {u"level", QT_TRANSLATE_NOOP("fleet::FieldWords", "Level")},
    //: Electric current, amps
    {u"maxCurrent", QT_TRANSLATE_NOOP("fleet::FieldWords", "Max current")},
    {u"maxPower", QT_TRANSLATE_NOOP("fleet::FieldWords", "Max power")},
    //: Setting of a battery, amps
    {u"max_charge_current", QT_TRANSLATE_NOOP("fleet::FieldWords", "Max charge current")},
    //: Setting of a charger: most power that it may give to a vehicle
    {u"max_charge_rate", QT_TRANSLATE_NOOP("fleet::FieldWords", "Max charge rate")},
    //: Setting of a battery, amps
    {u"max_discharge_current", QT_TRANSLATE_NOOP("fleet::FieldWords", "Max discharge current")},
    {u"metadata", QT_TRANSLATE_NOOP("fleet::FieldWords", "Metadata")},
    //: Heating, cooling, both, off
    {u"mode", QT_TRANSLATE_NOOP("fleet::FieldWords", "Mode")},
    //: Of a maker's product
    {u"model", QT_TRANSLATE_NOOP("fleet::FieldWords", "Model")},
    //: A time: when a schedule does something next
    {u"nextFireAt", QT_TRANSLATE_NOOP("fleet::FieldWords", "Next fire at")},
    {u"parameters", QT_TRANSLATE_NOOP("fleet::FieldWords", "Parameters")},
    //: Yes or no, of a vehicle
    {u"plugged", QT_TRANSLATE_NOOP("fleet::FieldWords", "Plugged")},
    //: Parameter of a command: most power to charge or discharge with
    {u"power", QT_TRANSLATE_NOOP("fleet::FieldWords", "Power")},
    //: What the hardware of a charger can give at most
    {u"powerRateLimit", QT_TRANSLATE_NOOP("fleet::FieldWords", "Power rate limit")},
    //: Yes or no, of a solar inverter
    {u"producing", QT_TRANSLATE_NOOP("fleet::FieldWords", "Producing")},
    //: How far a vehicle gets
    {u"range", QT_TRANSLATE_NOOP("fleet::FieldWords", "Range")},
    //: How often a schedule comes back
    {u"recurrence", QT_TRANSLATE_NOOP("fleet::FieldWords", "Recurrence")},
    //: Parameter of a command, percent: what is kept for a power cut
    {u"reserve", QT_TRANSLATE_NOOP("fleet::FieldWords", "Reserve")},
    {u"result", QT_TRANSLATE_NOOP("fleet::FieldWords", "Result")},
    //: Yes or no: whether the maker's own schedule runs the device
    {u"scheduler_enabled", QT_TRANSLATE_NOOP("fleet::FieldWords", "Scheduler enabled")},
    {u"settings", QT_TRANSLATE_NOOP("fleet::FieldWords", "Settings")},
    //: The steps of a schedule
    {u"slots", QT_TRANSLATE_NOOP("fleet::FieldWords", "Slots")},
    //: Where a reading comes from: live, cache, projection, fallback
    {u"source", QT_TRANSLATE_NOOP("fleet::FieldWords", "Source")},
    {u"start", QT_TRANSLATE_NOOP("fleet::FieldWords", "Start")},
    {u"state", QT_TRANSLATE_NOOP("fleet::FieldWords", "State")},
    {u"status", QT_TRANSLATE_NOOP("fleet::FieldWords", "Status")},
    //: How the service stands with the maker's cloud
    {u"sync", QT_TRANSLATE_NOOP("fleet::FieldWords", "Sync")},
    //: Parameter of a command: the level or the temperature to reach
    {u"target", QT_TRANSLATE_NOOP("fleet::FieldWords", "Target")},
    {u"temperature", QT_TRANSLATE_NOOP("fleet::FieldWords", "Temperature")},
    {u"timezone", QT_TRANSLATE_NOOP("fleet::FieldWords", "Timezone")},
    {u"updatedAt", QT_TRANSLATE_NOOP("fleet::FieldWords", "Updated at")},
    {u"userId", QT_TRANSLATE_NOOP("fleet::FieldWords", "User id")},
    {u"vendor", QT_TRANSLATE_NOOP("fleet::FieldWords", "Vendor")},
};

constexpr FieldWord commandNames[] = {
    //: A command, of a thermostat
    {u"auto", QT_TRANSLATE_NOOP("fleet::FieldWords", "Heat and cool by itself")},
    //: A command, of a battery
    {u"auto.balanced", QT_TRANSLATE_NOOP("fleet::FieldWords", "Serve the home by itself")},
    //: A command, of a battery
    {u"auto.export", QT_TRANSLATE_NOOP("fleet::FieldWords", "Feed the grid by itself")},
    //: A command, of a battery
    {u"auto.reserve", QT_TRANSLATE_NOOP("fleet::FieldWords", "Be kept as a backup")},
    //: A command, of a battery or a charger
    {u"charge", QT_TRANSLATE_NOOP("fleet::FieldWords", "Charge")},
    //: A command, of a thermostat
    {u"cool", QT_TRANSLATE_NOOP("fleet::FieldWords", "Cool")},
    //: A command, of a battery
    {u"discharge", QT_TRANSLATE_NOOP("fleet::FieldWords", "Discharge")},
    //: A command, of a thermostat
    {u"follow_schedule", QT_TRANSLATE_NOOP("fleet::FieldWords", "Follow its own schedule")},
    //: A command, of a thermostat
    {u"heat", QT_TRANSLATE_NOOP("fleet::FieldWords", "Heat")},
    //: A command: neither charge nor discharge, heat nor cool
    {u"idle", QT_TRANSLATE_NOOP("fleet::FieldWords", "Idle")},
};

template <size_t count>
constexpr bool isSorted(const FieldWord (&words)[count])
{
    return std::is_sorted(std::begin(words), std::end(words), [](const FieldWord &a, const FieldWord &b) {
        return std::u16string_view(a.name) < std::u16string_view(b.name);
    });
}
static_assert(isSorted(fieldNames) && isSorted(commandNames), "found by halving");

template <size_t count>
QString textOf(const FieldWord (&words)[count], QStringView name)
{
    const std::u16string_view wanted(name.utf16(), size_t(name.size()));
    const FieldWord *at
        = std::lower_bound(std::begin(words), std::end(words), wanted,
                           [](const FieldWord &word, std::u16string_view text) { return word.name < text; });
    if (at == std::end(words) || at->name != wanted)
        return {};
    return QCoreApplication::translate("fleet::FieldWords", at->text);
}

template <size_t count>
QStringList namesOf(const FieldWord (&words)[count])
{
    QStringList names;
    names.reserve(count);
    for (const FieldWord &word : words)
        names.append(QString::fromUtf16(word.name));
    return names;
}

} // namespace

QString FieldWords::label(QStringView name)
{
    return textOf(fieldNames, name);
}

QString FieldWords::command(QStringView verb)
{
    return textOf(commandNames, verb);
}

QStringList FieldWords::names()
{
    return namesOf(fieldNames);
}

QStringList FieldWords::commands()
{
    return namesOf(commandNames);
}

} // namespace fleet
