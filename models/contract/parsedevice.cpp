// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldreader.h"

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

// contract.md section 16: above this a capacity can only be meant in Wh.
constexpr double largestCapacityKwh = 1000;

void readField(FieldReader &reader, BatteryState &state, std::string_view name, const FieldValue &value,
               const JsonPath &path)
{
    if (name == "status") {
        state.status = reader.text(value, path);
    } else if (name == "level") {
        state.levelPercent = reader.percent(value, path);
    } else if (name == "capacity") {
        state.capacityKwh = reader.number(value, path);
        if (state.capacityKwh > largestCapacityKwh)
            *state.capacityKwh /= 1000;
    } else if (name == "chargeRate") {
        state.chargeRateKw = reader.number(value, path);
    } else if (name == "dischargeLimit") {
        state.dischargeLimitPercent = reader.percent(value, path);
    } else if (name == "currentMode") {
        state.currentMode = reader.text(value, path);
    }
}

void readField(FieldReader &reader, EvChargerState &state, std::string_view name, const FieldValue &value,
               const JsonPath &path)
{
    if (name == "status")
        state.status = reader.text(value, path);
    else if (name == "isConnected")
        state.isConnected = reader.flag(value, path);
    else if (name == "isCharging")
        state.isCharging = reader.flag(value, path);
    else if (name == "currentPower")
        state.currentPowerKw = reader.number(value, path);
    else if (name == "maxCurrent")
        state.maxCurrentA = reader.number(value, path);
    else if (name == "powerRateLimit")
        state.powerRateLimitKw = reader.number(value, path);
}

void readField(FieldReader &reader, HvacState &state, std::string_view name, const FieldValue &value,
               const JsonPath &path)
{
    if (name == "temperature")
        state.temperatureC = reader.celsius(value, path);
    else if (name == "active")
        state.active = reader.flag(value, path);
    else if (name == "heatSetpoint")
        state.heatSetpointC = reader.celsius(value, path);
    else if (name == "coolSetpoint")
        state.coolSetpointC = reader.celsius(value, path);
    else if (name == "holdType")
        state.holdType = reader.text(value, path);
    else if (name == "mode")
        state.mode = reader.text(value, path);
    else if (name == "humidity")
        state.humidityPercent = reader.percent(value, path);
}

void readField(FieldReader &reader, SolarInverterState &state, std::string_view name, const FieldValue &value,
               const JsonPath &path)
{
    if (name == "status")
        state.status = reader.text(value, path);
    else if (name == "currentPower")
        state.currentPowerKw = reader.number(value, path);
    else if (name == "producing")
        state.producing = reader.flag(value, path);
    else if (name == "energyTotal")
        state.energyTotalKwh = reader.number(value, path);
}

void readField(FieldReader &reader, VehicleState &state, std::string_view name, const FieldValue &value,
               const JsonPath &path)
{
    if (name == "batteryLevel")
        state.batteryLevelPercent = reader.percent(value, path);
    else if (name == "range")
        state.rangeKm = reader.number(value, path);
    else if (name == "plugged")
        state.plugged = reader.flag(value, path);
    else if (name == "charging")
        state.charging = reader.flag(value, path);
    else if (name == "fullyCharged")
        state.fullyCharged = reader.flag(value, path);
    else if (name == "batteryCapacity")
        state.batteryCapacityKwh = reader.number(value, path);
    else if (name == "chargeLimit")
        state.chargeLimitPercent = reader.percent(value, path);
    else if (name == "chargeRate")
        state.chargeRateKw = reader.number(value, path);
    else if (name == "chargeTimeRemaining")
        state.chargeTimeRemainingMin = reader.number(value, path);
    else if (name == "maxCurrent")
        state.maxCurrentA = reader.number(value, path);
}

void readField(FieldReader &, std::monostate &, std::string_view, const FieldValue &, const JsonPath &) { }

void prepareReading(Reading &reading, const Family &family)
{
    switch (family.kind()) {
    case KnownFamily::Battery:
        reading.emplace<BatteryState>();
        break;
    case KnownFamily::EvCharger:
        reading.emplace<EvChargerState>();
        break;
    case KnownFamily::Hvac:
        reading.emplace<HvacState>();
        break;
    case KnownFamily::SolarInverter:
        reading.emplace<SolarInverterState>();
        break;
    case KnownFamily::Vehicle:
        reading.emplace<VehicleState>();
        break;
    case KnownFamily::Unknown:
        break;
    }
}

// The whole state and its typed view, in one pass.
void readState(FieldReader &reader, Device &device, JsonNode node, const JsonPath &path)
{
    if (!reader.object(node, path))
        return;
    device.state.reserve(node.count());
    std::visit(
        [&](auto &state) {
            node.forEachMember([&](std::string_view name, JsonNode member) {
                const Field &field = device.state.emplaceBack(Field{reader.name(name), reader.value(member)});
                readField(reader, state, name, field.value, path / name);
            });
        },
        device.reading);
}

void readSync(FieldReader &reader, Sync &sync, JsonNode node, const JsonPath &path)
{
    if (!reader.object(node, path))
        return;
    node.forEachMember([&](std::string_view name, JsonNode member) {
        if (name == "available")
            sync.available = reader.flag(member, path / name);
        else if (name == "lastPulledAt")
            sync.lastPulledAt = reader.instant(member, path / name);
    });
}

void readMetadata(FieldReader &reader, DeviceMetadata &metadata, JsonNode node, const JsonPath &path)
{
    if (!reader.object(node, path))
        return;
    node.forEachMember([&](std::string_view name, JsonNode member) {
        if (name == "model")
            metadata.model = reader.maker(member, path / name);
        else if (name == "source")
            metadata.source = reader.knownWord<KnownSource>(member, path / name);
        else if (name == "cacheType")
            metadata.cacheType = reader.word(member, path / name);
        else
            metadata.extra.append({reader.name(name), reader.value(member)});
    });
}

std::optional<LastAction> readLastAction(FieldReader &reader, JsonNode node, const JsonPath &path)
{
    LastAction action;
    QString type;
    QString olderId;
    node.forEachMember([&](std::string_view name, JsonNode member) {
        const JsonPath here = path / name;
        if (name == "id")
            action.id = ActionId(reader.text(member, here));
        else if (name == "command")
            action.command = reader.word(member, here);
        else if (name == "state")
            action.state = reader.knownWord<KnownActionState>(member, here);
        else if (name == "createdAt")
            action.createdAt = reader.instant(member, here);
        else if (name == "updatedAt")
            action.updatedAt = reader.instant(member, here);
        else if (name == "errorCode")
            action.errorCode = reader.word(member, here);
        else if (name == "errorMessage")
            action.errorMessage = reader.text(member, here);
        else if (name == "links")
            action.self = readSelfLink(reader, member, here);
        else if (name == "actionId")
            olderId = reader.text(member, here);
        else if (name == "type")
            type = reader.word(member, here);
    });
    if (action.id.isEmpty())
        action.id = ActionId(olderId);
    if (action.command.isEmpty())
        action.command = readLegacyType(type, {}).command;
    return action;
}

ParameterBounds readBounds(FieldReader &reader, JsonNode node, const JsonPath &path)
{
    ParameterBounds bounds;
    bounds.name = reader.name(path.name);
    node.forEachMember([&](std::string_view name, JsonNode member) {
        if (name == "unit")
            bounds.unit = reader.knownWord<KnownUnit>(member, path / name);
        else if (name == "min")
            bounds.min = reader.number(member, path / name);
        else if (name == "max")
            bounds.max = reader.number(member, path / name);
    });
    return bounds;
}

CommandCapability readCapability(FieldReader &reader, JsonNode node, const JsonPath &path)
{
    CommandCapability capability;
    capability.command = reader.name(path.name);
    node.forEachMember([&](std::string_view name, JsonNode member) {
        const JsonPath here = path / name;
        if (name == "parameters") {
            if (!reader.object(member, here))
                return;
            member.forEachMember([&](std::string_view parameter, JsonNode bounds) {
                if (reader.object(bounds, here / parameter))
                    capability.parameters.append(readBounds(reader, bounds, here / parameter));
            });
        } else if (name == "execution") {
            capability.execution = reader.knownWords<KnownExecution>(member, here).value_or(QList<Execution>());
        }
    });
    return capability;
}

Boxed<QList<ConflictStrategy>> readStrategies(FieldReader &reader, JsonNode node, const JsonPath &path)
{
    // Nearly every device gives one of these two lists: they are shared rather than made again, and copied without
    // counting.
    using Strategies = QList<ConflictStrategy>;
    static const auto replaceOnly = Boxed<Strategies>::lasting({KnownConflictStrategy::CancelAndReplace});
    static const auto both
        = Boxed<Strategies>::lasting({KnownConflictStrategy::CancelAndReplace, KnownConflictStrategy::QueueAfter});
    if (node.isList()) {
        int index = 0;
        bool usual = true;
        node.forEachElement([&](int, JsonNode element) {
            usual = usual && index < 2 && element.isText()
                && element.text() == (index == 0 ? "cancel_and_replace" : "queue_after");
            ++index;
        });
        if (usual && index > 0)
            return index == 1 ? replaceOnly : both;
    }
    return reader.knownWords<KnownConflictStrategy>(node, path);
}

} // namespace

void readStateField(FieldReader &reader, Reading &reading, std::string_view name, const FieldValue &value,
                    const JsonPath &path)
{
    std::visit([&](auto &state) { readField(reader, state, name, value, path); }, reading);
}

QString readSelfLink(FieldReader &reader, JsonNode node, const JsonPath &path)
{
    if (!reader.object(node, path))
        return {};
    const JsonNode self = node.member("self");
    return self.isThere() ? reader.text(self, path / "self") : QString();
}

LegacyAction readLegacyType(const QString &type, const QString &mode)
{
    LegacyAction legacy;
    const qsizetype colon = type.indexOf(u':');
    if (colon > 0)
        legacy.family = Family::fromDeviceType(type.left(colon));
    legacy.command = mode.isEmpty() ? type.mid(colon + 1) : mode;
    return legacy;
}

CommandsPtr readCommands(FieldReader &reader, JsonNode node, const JsonPath &path)
{
    if (!reader.object(node, path))
        return {};
    // Whole families take no command.
    static const CommandsPtr none = shareCommands({});
    if (node.end() - node.word() == 2)
        return none;
    if (CommandsPtr known = reader.pools().commands.find(node))
        return known;
    const qsizetype issuesBefore = reader.issues().size();
    Commands commands;
    node.forEachMember([&](std::string_view name, JsonNode member) {
        if (reader.object(member, path / name))
            commands.entries.append(readCapability(reader, member, path / name));
    });
    CommandsPtr shared = shareCommands(std::move(commands));
    // A map with something wrong in it is read anew each time, so that each record names its issues.
    if (reader.issues().size() == issuesBefore)
        reader.pools().commands.remember(node, shared);
    return shared;
}

std::optional<Settings> readSettings(FieldReader &reader, JsonNode node, const JsonPath &path)
{
    if (!reader.object(node, path))
        return {};
    Settings settings;
    node.forEachMember([&](std::string_view key, JsonNode member) {
        const JsonPath here = path / key;
        Setting setting;
        setting.key = reader.name(key);
        // The shape of read-only keys was never seen (contract.md section 5.1): a bare fact is one as well.
        if (member.isBool() || member.isNumber() || member.isText()) {
            setting.value = reader.value(member);
            settings.append(setting);
            return;
        }
        if (!reader.object(member, here))
            return;
        member.forEachMember([&](std::string_view name, JsonNode part) {
            if (name == "value") {
                if (part.isObject() || part.isList())
                    reader.complain(here / name, "number, true, false or text", part);
                else
                    setting.value = reader.value(part);
            } else if (name == "unit") {
                setting.unit = reader.knownWord<KnownUnit>(part, here / name);
            } else if (name == "min") {
                setting.min = reader.number(part, here / name);
            } else if (name == "max") {
                setting.max = reader.number(part, here / name);
            }
        });
        settings.append(setting);
    });
    return settings;
}

std::shared_ptr<Device> readDevice(ReaderPools &pools, JsonNode object, const Family &family)
{
    auto device = std::make_shared<Device>();
    device->family = family;
    prepareReading(device->reading, family);
    QList<FieldIssue> issues;
    FieldReader reader(pools, issues);
    const JsonPath root;
    object.forEachMember([&](std::string_view name, JsonNode member) {
        const JsonPath path = root / name;
        if (name == "id") {
            device->id = DeviceId(reader.text(member, path));
        } else if (name == "vendor") {
            device->vendor = reader.maker(member, path);
        } else if (name == "sync") {
            readSync(reader, device->sync, member, path);
        } else if (name == "metadata") {
            readMetadata(reader, device->metadata, member, path);
        } else if (name == "state") {
            readState(reader, *device, member, path);
        } else if (name == "commands") {
            device->commands = readCommands(reader, member, path);
        } else if (name == "conflictStrategies") {
            device->conflictStrategies = readStrategies(reader, member, path);
        } else if (name == "settings") {
            device->settings = readSettings(reader, member, path);
        } else if (name == "lastAction") {
            if (reader.object(member, path))
                device->lastAction = readLastAction(reader, member, path);
            device->lastActionReported = member.isNull() || member.isObject();
        } else if (name == "currentSchedule") {
            if (reader.object(member, path))
                device->currentSchedule = readSchedule(reader, member, path);
        } else {
            device->extra.append({reader.name(name), reader.value(member)});
        }
    });
    device->issues = std::move(issues);
    return device;
}

} // namespace fleet
