// SPDX-License-Identifier: GPL-3.0-or-later
#include "vendors.h"

#include "jsonwriter.h"

#include <algorithm>
#include <cmath>

namespace fleet::sandbox {

namespace {

struct FamilyNames
{
    QByteArrayView path;
    QByteArrayView type;
    QByteArrayView idPrefix;
};

constexpr std::array<FamilyNames, familyCount> familyNames{{
    {"battery", "battery", "bat"},
    {"ev-charger", "ev_charger", "ev"},
    {"hvac", "hvac", "hv"},
    {"solar-inverter", "solar_inverter", "pv"},
    {"vehicle", "vehicle", "vh"},
    {"heat-pump", "heat_pump", "hp"},
}};

constexpr unsigned anyTime = Immediate | Scheduled;
constexpr unsigned anyShape = Immediate | Scheduled | Windowed;

ParameterDecl target(double min = 10, double max = 100)
{
    return {"target", "percent", min, max};
}

ParameterDecl power(double max, double min = 0)
{
    return {"power", "kw", min, max};
}

ParameterDecl reserve()
{
    return {"reserve", "percent", 0, 100};
}

ParameterDecl celsius(const char *name, double min = 10, double max = 35)
{
    return {name, "celsius", min, max};
}

CommandDecl plain(const char *name, unsigned executions = anyTime)
{
    return {name, {}, executions};
}

SettingDecl percentSetting(const char *key, double value, double min = 0, double max = 100)
{
    return {key, "percent", value, min, max, true};
}

// Not two alike: each differs from the others in a way that has hurt somebody who took one device for all.
void addBatteries(std::vector<Profile> &out)
{
    // Everything the contract offers.
    out.push_back({.family = Family::Battery,
                   .vendor = "tesla",
                   .model = "Powerwall 2",
                   .commands = {{"charge", {target(), power(5), reserve()}, anyShape},
                                {"discharge", {target(), power(5), reserve()}, anyShape},
                                plain("idle"),
                                plain("auto.balanced"),
                                plain("auto.reserve"),
                                plain("auto.export")},
                   .settings = {percentSetting("backup_floor", 5),
                                percentSetting("discharge_floor", 10),
                                percentSetting("charge_ceiling", 100, 10),
                                {"export_limit", "watts", 5000, 0.0, 10'000.0, true}},
                   .capacityKwh = 13.5,
                   .powerKw = 5});
    // Its cloud only books: nothing happens at once, and nothing ends by itself.
    out.push_back({.family = Family::Battery,
                   .vendor = "GivEnergy",
                   .model = "Hybrid Gen 2",
                   .commands = {{"charge", {target(4, 100), power(3.6)}, Scheduled},
                                {"discharge", {target(4, 100), power(3.6)}, Scheduled},
                                plain("auto.balanced"),
                                plain("auto.export", Scheduled)},
                   .settings = {percentSetting("discharge_floor", 10, 4), percentSetting("charge_ceiling", 100, 20)},
                   .capacityKwh = 9.5,
                   .powerKw = 3.6});
    // The shape of the documentation's own sample.
    out.push_back({.family = Family::Battery,
                   .vendor = "example_vendor_a",
                   .model = "Hybrid 5kWh",
                   .commands = {{"charge", {target(), power(5)}, anyShape},
                                {"discharge", {target()}, anyShape},
                                plain("idle"),
                                plain("auto.balanced"),
                                plain("auto.reserve")},
                   .settings = {percentSetting("discharge_floor", 10), percentSetting("charge_ceiling", 98, 10)},
                   .capacityKwh = 10.4,
                   .powerKw = 5});
    // Windows only, and a scheduler of its own that blocks direct writes.
    out.push_back({.family = Family::Battery,
                   .vendor = "FoxESS",
                   .model = "H1-5.0-E",
                   .commands = {{"charge", {target(), power(5)}, Windowed},
                                {"discharge", {target(), power(5)}, Windowed},
                                plain("idle", Immediate),
                                plain("auto.balanced", Immediate)},
                   .strategies = CancelAndReplace,
                   .settings = {percentSetting("discharge_floor", 10, 10),
                                {"max_charge_current", "amps", 50, 0.0, 50.0, true},
                                {"max_discharge_current", "amps", 50, 0.0, 50.0, true},
                                {"scheduler_enabled", {}, 1, {}, {}, false}},
                   .capacityKwh = 10.4,
                   .powerKw = 5,
                   .nativeScheduler = true});
    // Takes no power: it charges as fast as it likes.
    out.push_back(
        {.family = Family::Battery,
         .vendor = "example_vendor_b",
         .model = "Stack 10",
         .commands = {{"charge", {target(15, 95)}, anyShape},
                      {"discharge", {target(15, 95)}, anyShape},
                      plain("idle", Immediate),
                      plain("auto.balanced", Immediate),
                      plain("auto.export", anyTime)},
         .settings = {percentSetting("discharge_floor", 15, 15, 60), percentSetting("charge_ceiling", 95, 60, 95)},
         .capacityKwh = 10.1,
         .powerKw = 4.6});
    // Reserve, and only queueing. Settings without bounds, as some reads have them.
    out.push_back({.family = Family::Battery,
                   .vendor = "example_vendor_c",
                   .model = "Hybrid 8kWh",
                   .commands = {{"charge", {target(), power(4.6), reserve()}, anyShape},
                                {"discharge", {target(), power(4.6), reserve()}, anyShape},
                                plain("idle"),
                                plain("auto.balanced"),
                                plain("auto.reserve", Immediate)},
                   .strategies = QueueAfter,
                   .settings = {{"discharge_floor", "percent", 12, {}, {}, true},
                                {"charge_ceiling", "percent", 98, {}, {}, true}},
                   .capacityKwh = 8.2,
                   .powerKw = 4.6});
    // Says yes to every setting and keeps its own; power in watts.
    out.push_back(
        {.family = Family::Battery,
         .vendor = "example_vendor_d",
         .model = "Cube 5",
         .commands = {{"charge", {target(20, 100), {"power", "watts", 300, 3000}}, anyTime},
                      {"discharge", {target(20, 100), {"power", "watts", 300, 3000}}, anyTime},
                      plain("idle"),
                      plain("auto.balanced")},
         .settings = {percentSetting("discharge_floor", 20, 5, 90), {"export_limit", "watts", 3000, 0.0, {}, true}},
         .capacityKwh = 5.1,
         .powerKw = 3,
         .settingsWithoutEffect = true});
    // A scheduler of its own as well, but direct commands are declared: the trap shows at once.
    out.push_back({.family = Family::Battery,
                   .vendor = "example_vendor_e",
                   .model = "Tower 15",
                   .commands = {{"charge", {target(5, 100), power(7.5, 0.5)}, anyShape},
                                {"discharge", {target(5, 100), power(7.5, 0.5)}, anyShape},
                                plain("idle"),
                                plain("auto.balanced"),
                                plain("auto.reserve"),
                                plain("auto.export")},
                   .strategies = CancelAndReplace,
                   .settings = {percentSetting("backup_floor", 10, 5, 50),
                                percentSetting("discharge_floor", 15, 5, 50),
                                percentSetting("charge_ceiling", 100, 50),
                                {"max_charge_current", "amps", 150, 0.0, 1000.0, true},
                                {"scheduler_enabled", {}, 1, {}, {}, false}},
                   .capacityKwh = 15.4,
                   .powerKw = 7.5,
                   .nativeScheduler = true});
    // A back-up battery: it charges and waits, it is never told to discharge.
    out.push_back(
        {.family = Family::Battery,
         .vendor = "example_vendor_a",
         .model = "Backup 3kWh",
         .commands
         = {{"charge", {target(50, 100)}, Immediate}, plain("idle", Immediate), plain("auto.reserve", Immediate)},
         .strategies = CancelAndReplace,
         .settings = {percentSetting("backup_floor", 40, 20, 100)},
         .capacityKwh = 3.2,
         .powerKw = 1.5});
}

void addChargers(std::vector<Profile> &out)
{
    const QList<CommandDecl> usual{plain("charge", anyShape), plain("idle")};
    const auto rate = [](double value, double max) {
        return QList<SettingDecl>{{"max_charge_rate", "kw", value, 0.0, max, true}};
    };
    out.push_back({.family = Family::EvCharger,
                   .vendor = "example_vendor_a",
                   .model = "Wallbox 7kW",
                   .commands = usual,
                   .strategies = CancelAndReplace,
                   .settings = rate(7.4, 50),
                   .powerKw = 7.4,
                   .currentA = 32});
    out.push_back({.family = Family::EvCharger,
                   .vendor = "example_vendor_b",
                   .model = "Wallbox 22kW",
                   .commands = usual,
                   .strategies = CancelAndReplace,
                   .settings = rate(22, 22),
                   .powerKw = 22,
                   .currentA = 32});
    out.push_back({.family = Family::EvCharger,
                   .vendor = "example_vendor_c",
                   .model = "Home 11kW",
                   .commands = {plain("charge", anyTime), plain("idle", Immediate)},
                   .strategies = CancelAndReplace,
                   .settings = rate(11, 11),
                   .powerKw = 11,
                   .currentA = 16});
    out.push_back({.family = Family::EvCharger,
                   .vendor = "tesla",
                   .model = "Wall Connector",
                   .commands = {plain("charge", Scheduled | Windowed), plain("idle")},
                   .strategies = CancelAndReplace,
                   .settings = rate(11, 50),
                   .powerKw = 11,
                   .currentA = 16});
}

void addThermostats(std::vector<Profile> &out)
{
    const auto thermostat = [](double min, double max, unsigned holds) {
        return QList<CommandDecl>{
            {"heat", {celsius("target", min, max)}, holds},
            {"cool", {celsius("target", min, max)}, holds},
            plain("idle"),
            {"auto", {celsius("heatSetpoint", min, max), celsius("coolSetpoint", min, max)}, anyTime},
            plain("follow_schedule", Immediate)};
    };
    out.push_back({.family = Family::Hvac,
                   .vendor = "example_vendor_a",
                   .model = "Smart Thermostat 4",
                   .commands = thermostat(10, 35, anyShape),
                   .strategies = CancelAndReplace,
                   .powerKw = 3});
    out.push_back({.family = Family::Hvac,
                   .vendor = "example_vendor_b",
                   .model = "Smart Thermostat 3",
                   .commands = thermostat(16, 30, anyShape),
                   .strategies = CancelAndReplace,
                   .powerKw = 2.4});
    out.push_back({.family = Family::Hvac,
                   .vendor = "example_vendor_d",
                   .model = "Thermostat S",
                   .commands = {{"heat", {celsius("target", 5, 30)}, Immediate},
                                plain("idle", Immediate),
                                plain("follow_schedule", Immediate)},
                   .strategies = CancelAndReplace,
                   .powerKw = 4});
}

void addReadOnly(std::vector<Profile> &out)
{
    const auto inverter = [&out](const char *vendor, const char *model, double kw) {
        out.push_back({.family = Family::SolarInverter, .vendor = vendor, .model = model, .powerKw = kw});
    };
    inverter("example_vendor_a", "Hybrid 5kW", 5);
    inverter("example_vendor_e", "String 6kW", 6);
    inverter("FoxESS", "T8", 8);
    inverter("example_vendor_b", "Micro 3kW", 3);
    const auto vehicle = [&out](const char *vendor, const char *model, double kwh, double amps) {
        out.push_back({.family = Family::Vehicle,
                       .vendor = vendor,
                       .model = model,
                       .capacityKwh = kwh,
                       .powerKw = 11,
                       .currentA = amps});
    };
    vehicle("example_vendor_a", "EV Sedan", 75, 32);
    vehicle("example_vendor_f", "Compact EV", 58, 32);
    vehicle("example_vendor_g", "Electric Van", 68, 16);
}

void addHeatPumps(std::vector<Profile> &out)
{
    out.push_back({.family = Family::HeatPump,
                   .vendor = "example_vendor_c",
                   .model = "Arctic 8 Monobloc",
                   .commands = {{"heat", {celsius("target", 20, 60)}, anyTime},
                                {"boost", {{"duration", "minutes", 15, 180}, power(4)}, anyShape},
                                plain("idle", Immediate),
                                plain("follow_schedule", Immediate)},
                   .settings = {percentSetting("tank_floor", 30, 10, 90), {"min_pressure", "bar", 1.2, 0.8, 2.5, true}},
                   .powerKw = 4});
}

QByteArray capabilities(const Profile &profile)
{
    QByteArray text;
    if (profile.isReadOnly())
        return text;
    JsonWriter json(text);
    json.key("commands").beginObject();
    for (const auto &command : profile.commands) {
        json.key(command.name).beginObject().key("parameters").beginObject();
        for (const auto &parameter : command.parameters) {
            json.key(parameter.name).beginObject();
            json.key("unit")
                .string(parameter.unit)
                .key("min")
                .number(parameter.min)
                .key("max")
                .number(parameter.max)
                .endObject();
        }
        json.endObject().key("execution").beginArray();
        for (const auto &name : executionNames(command.executions))
            json.string(name);
        json.endArray().endObject();
    }
    json.endObject().key("conflictStrategies").beginArray();
    for (const auto &name : strategyNames(profile.strategies))
        json.string(name);
    json.endArray();
    return text;
}

} // namespace

QByteArrayView familyPath(Family family)
{
    return familyNames[size_t(family)].path;
}

QByteArrayView familyType(Family family)
{
    return familyNames[size_t(family)].type;
}

QByteArrayView familyIdPrefix(Family family)
{
    return familyNames[size_t(family)].idPrefix;
}

std::optional<Family> familyFromPath(QByteArrayView path)
{
    for (const auto family : allFamilies) {
        if (familyPath(family) == path)
            return family;
    }
    return std::nullopt;
}

std::optional<Family> familyFromType(QByteArrayView type)
{
    for (const auto family : allFamilies) {
        if (familyType(family) == type)
            return family;
    }
    return std::nullopt;
}

QList<QByteArray> familyVocabulary(Family family)
{
    switch (family) {
    case Family::Battery:
        return {"charge", "discharge", "idle", "auto.balanced", "auto.reserve", "auto.export"};
    case Family::EvCharger:
        return {"charge", "idle"};
    case Family::Hvac:
        return {"heat", "cool", "auto", "idle", "follow_schedule"};
    case Family::HeatPump:
        return {"heat", "boost", "idle", "follow_schedule"};
    case Family::SolarInverter:
    case Family::Vehicle:
        break;
    }
    return {};
}

QList<QByteArray> executionNames(unsigned executions)
{
    QList<QByteArray> names;
    if (executions & Immediate)
        names.append("immediate");
    if (executions & Scheduled)
        names.append("scheduled");
    if (executions & Windowed)
        names.append("windowed");
    return names;
}

QList<QByteArray> strategyNames(unsigned strategies)
{
    QList<QByteArray> names;
    if (strategies & CancelAndReplace)
        names.append("cancel_and_replace");
    if (strategies & QueueAfter)
        names.append("queue_after");
    return names;
}

const ParameterDecl *CommandDecl::parameter(QByteArrayView parameterName) const
{
    const auto found
        = std::find_if(parameters.begin(), parameters.end(), [&](const auto &p) { return p.name == parameterName; });
    return found == parameters.end() ? nullptr : &*found;
}

const CommandDecl *Profile::command(QByteArrayView name) const
{
    const auto found = std::find_if(commands.begin(), commands.end(), [&](const auto &c) { return c.name == name; });
    return found == commands.end() ? nullptr : &*found;
}

Profile tightened(const Profile &profile, double share)
{
    Profile tight = profile;
    for (CommandDecl &command : tight.commands) {
        for (ParameterDecl &parameter : command.parameters) {
            if (parameter.unit == "kw" || parameter.unit == "watts" || parameter.unit == "amps")
                parameter.max = std::max(parameter.min, std::round(parameter.max * share * 10) / 10);
        }
    }
    tight.capabilitiesJson = capabilities(tight);
    return tight;
}

std::vector<Profile> makeProfiles()
{
    std::vector<Profile> profiles;
    addBatteries(profiles);
    addChargers(profiles);
    addThermostats(profiles);
    addReadOnly(profiles);
    addHeatPumps(profiles);
    for (auto &profile : profiles)
        profile.capabilitiesJson = capabilities(profile);
    return profiles;
}

} // namespace fleet::sandbox
