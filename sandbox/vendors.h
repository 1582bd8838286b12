// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <array>
#include <optional>
#include <vector>

namespace fleet::sandbox {

// The five families of the contract and one that no client can know, for trying how it is drawn.
enum class Family { Battery, EvCharger, Hvac, SolarInverter, Vehicle, HeatPump };
inline constexpr std::array allFamilies{Family::Battery,       Family::EvCharger, Family::Hvac,
                                        Family::SolarInverter, Family::Vehicle,   Family::HeatPump};
inline constexpr size_t familyCount = allFamilies.size();

QByteArrayView familyPath(Family family);     // "ev-charger", as in addresses
QByteArrayView familyType(Family family);     // "ev_charger", as in records
QByteArrayView familyIdPrefix(Family family); // "ev", as in device ids
std::optional<Family> familyFromPath(QByteArrayView path);
std::optional<Family> familyFromType(QByteArrayView type);
// Every command the family's vocabulary knows, whether or not a device offers it; empty for read-only families.
QList<QByteArray> familyVocabulary(Family family);

enum Execution : unsigned { Immediate = 1, Scheduled = 2, Windowed = 4 };
enum Strategy : unsigned { CancelAndReplace = 1, QueueAfter = 2 };
QList<QByteArray> executionNames(unsigned executions);
QList<QByteArray> strategyNames(unsigned strategies);

struct ParameterDecl
{
    QByteArray name;
    QByteArray unit;
    double min = 0;
    double max = 0;
};

struct CommandDecl
{
    QByteArray name;
    QList<ParameterDecl> parameters;
    unsigned executions = Immediate; // of Execution

    const ParameterDecl *parameter(QByteArrayView parameterName) const;
};

struct SettingDecl
{
    QByteArray key;
    QByteArray unit;  // empty: a switch, its value is 0 or 1 and it travels as a boolean
    double value = 0; // as delivered by the maker
    std::optional<double> min;
    std::optional<double> max;
    bool writable = true;
};

// What one model of one maker is and can do. The same for all devices of the model.
struct Profile
{
    Family family = Family::Battery;
    QByteArray vendor = {};
    QByteArray model = {};
    QList<CommandDecl> commands = {};
    unsigned strategies = CancelAndReplace | QueueAfter;
    QList<SettingDecl> settings = {};
    double capacityKwh = 0;             // battery and vehicle
    double powerKw = 0;                 // most it can do: both ways for a battery, peak for an inverter
    double currentA = 0;                // charger and vehicle
    bool nativeScheduler = false;       // refuses direct writes (SCHEDULER_ACTIVE) until it is cleared
    bool settingsWithoutEffect = false; // takes every settings write, says so, and changes nothing

    // `commands` and `conflictStrategies` as they stand in a record; empty for read-only families. Made by
    // makeProfiles.
    QByteArray capabilitiesJson = {};

    const CommandDecl *command(QByteArrayView name) const;
    bool isReadOnly() const { return commands.isEmpty(); }
};

// The same model when it takes less power or current than it declared: only that share of each such limit, rounded to a
// tenth.
Profile tightened(const Profile &profile, double share);

// All models, by family, in the order in which a small fleet takes them.
std::vector<Profile> makeProfiles();

} // namespace fleet::sandbox
