// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicesentence.h"

#include "familylook.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

// Below what one decimal shows, a power is none.
constexpr double leastPowerKw = 0.05;

bool flows(const std::optional<double> &powerKw)
{
    return powerKw && std::abs(*powerKw) >= leastPowerKw;
}

QString joined(const QStringList &sentences)
{
    return Format::sentences(sentences);
}

} // namespace

QString DeviceSentence::title(const StoredDevice &stored)
{
    if (!stored.local().name.isEmpty())
        return stored.local().name;
    return stored.device->metadata.model.isEmpty() ? stored.device->id.text() : stored.device->metadata.model.text();
}

// What the reading says the device does: a whole sentence, or nothing when it reports nothing.
QString DeviceSentence::doing(const StoredDevice &stored, const PrimitiveRegistry &registry)
{
    const Device &device = *stored.device;
    const Format &format = registry.format();
    const auto percent = [&format](double value) {
        return format.quantity(value, u"percent");
    };
    const auto power = [&format](double value) {
        return format.quantity(std::abs(value), u"kw");
    };
    const auto degrees = [&format](double value) {
        return format.quantity(value, u"celsius");
    };

    if (const auto *battery = std::get_if<BatteryState>(&device.reading)) {
        const QString word = battery->status.isEmpty() ? QString() : PrimitiveRegistry::statusWord(battery->status);
        if (word.isEmpty() && !battery->levelPercent)
            return {};
        if (word.isEmpty())
            return tr("At %1.", "charge level").arg(percent(*battery->levelPercent));
        if (flows(battery->chargeRateKw) && battery->levelPercent)
            //: Charging with 5.2 kW at 85 %.
            return tr("%1 with %2 at %3.").arg(word, power(*battery->chargeRateKw), percent(*battery->levelPercent));
        //: Idle at 90 %.
        return battery->levelPercent ? tr("%1 at %2.").arg(word, percent(*battery->levelPercent)) : tr("%1.").arg(word);
    }
    if (const auto *charger = std::get_if<EvChargerState>(&device.reading)) {
        if (charger->isCharging == true || charger->status == "charging"_L1)
            return flows(charger->currentPowerKw)
                ? tr("Charging a vehicle with %1.").arg(power(*charger->currentPowerKw))
                : tr("Charging a vehicle.");
        if (charger->isConnected == true)
            return tr("A vehicle is connected and not charging.");
        if (charger->isConnected == false)
            return charger->status.isEmpty() || charger->status == "available"_L1
                ? tr("Available, no vehicle connected.")
                : tr("%1, no vehicle connected.").arg(PrimitiveRegistry::statusWord(charger->status));
        return charger->status.isEmpty() ? QString() : tr("%1.").arg(PrimitiveRegistry::statusWord(charger->status));
    }
    if (const auto *hvac = std::get_if<HvacState>(&device.reading)) {
        QString first;
        const bool heats = hvac->mode == "heat"_L1;
        const bool cools = hvac->mode == "cool"_L1;
        const std::optional<double> &wanted = heats ? hvac->heatSetpointC : hvac->coolSetpointC;
        if (hvac->active == true && (heats || cools) && hvac->temperatureC && wanted)
            //: Heating from 18.5 °C towards 21.0 °C.
            first = (heats ? tr("Heating from %1 towards %2.") : tr("Cooling from %1 towards %2."))
                        .arg(degrees(*hvac->temperatureC), degrees(*wanted));
        else if (!hvac->mode.isEmpty() && hvac->temperatureC)
            //: Heat mode, at rest, 18.5 °C.
            first = (hvac->active == false ? tr("%1 mode, at rest, %2.") : tr("%1 mode, %2."))
                        .arg(PrimitiveRegistry::statusWord(hvac->mode), degrees(*hvac->temperatureC));
        else if (hvac->temperatureC)
            first = tr("At %1.", "a temperature").arg(degrees(*hvac->temperatureC));
        else if (!hvac->mode.isEmpty())
            first = tr("%1 mode.").arg(PrimitiveRegistry::statusWord(hvac->mode));
        const QString hold = hvac->holdType == "follow_schedule"_L1 ? tr("It follows its own schedule.")
            : hvac->holdType == "permanent"_L1                      ? tr("A permanent hold stands.")
            : hvac->holdType.isEmpty()                              ? QString()
                                                                    : tr("Its hold is %1.").arg(hvac->holdType);
        return joined({first, hold});
    }
    if (const auto *solar = std::get_if<SolarInverterState>(&device.reading)) {
        if (flows(solar->currentPowerKw))
            return tr("Producing %1.").arg(power(*solar->currentPowerKw));
        if (solar->producing == true || solar->status == "producing"_L1)
            return tr("Producing.");
        if (solar->producing == false || solar->currentPowerKw)
            return tr("Producing nothing.");
        return solar->status.isEmpty() ? QString() : tr("%1.").arg(PrimitiveRegistry::statusWord(solar->status));
    }
    if (const auto *vehicle = std::get_if<VehicleState>(&device.reading)) {
        const QString level = vehicle->batteryLevelPercent ? percent(*vehicle->batteryLevelPercent) : QString();
        if (vehicle->charging == true) {
            QString first = flows(vehicle->chargeRateKw) && !level.isEmpty()
                ? tr("Charging with %1 at %2.").arg(power(*vehicle->chargeRateKw), level)
                : level.isEmpty() ? tr("Charging.")
                                  : tr("Charging at %1.").arg(level);
            if (vehicle->chargeTimeRemainingMin && vehicle->chargeLimitPercent) {
                const QString left
                    = format.duration(std::chrono::minutes(std::llround(*vehicle->chargeTimeRemainingMin)));
                first = Format::sentences(
                    {first, tr("About %1 to its limit of %2.").arg(left, percent(*vehicle->chargeLimitPercent))});
            }
            return first;
        }
        if (level.isEmpty())
            return vehicle->plugged == true ? tr("Plugged in.")
                : vehicle->plugged == false ? tr("Unplugged.")
                                            : QString();
        if (vehicle->fullyCharged == true)
            return tr("Fully charged at %1.").arg(level);
        return vehicle->plugged == true ? tr("Plugged in and not charging, at %1.").arg(level)
            : vehicle->plugged == false ? tr("Unplugged at %1.").arg(level)
                                        : tr("At %1.", "charge level").arg(level);
    }

    // A family that nobody has met: its own status word and its first gauge.
    Freshness any;
    any.grade = FreshnessGrade::Fresh;
    any.isAvailable = true;
    const DeviceDrawing drawing = registry.draw(stored, any);
    StoredDevice plain;
    plain.device = stored.device;
    plain.hasReading = true;
    const QString word = registry.pill(plain, any).word;
    const GaugeSpec first = drawing.cardGauge();
    const QString label = Format::labelInside(first.label);
    QString said;
    if (!word.isEmpty() && first.isShown)
        //: Heating, flow temperature 41.2 °C.
        said = tr("%1, %2 %3.").arg(word, label, first.text);
    else if (!word.isEmpty())
        said = tr("%1.").arg(word);
    else if (first.isShown)
        said = tr("%1 %2.", "a gauge and its value").arg(first.label, first.text);
    return said;
}

// The command that stands behind what is seen (contract.md section 5.1: a finished charge reads idle with mode charge).
QString DeviceSentence::standing(const Device &device)
{
    const auto *battery = std::get_if<BatteryState>(&device.reading);
    if (!battery || battery->currentMode.isEmpty())
        return {};
    const QString &mode = battery->currentMode;
    const bool isOver = !device.lastAction || isTerminal(device.lastAction->state);
    if (mode == "charge"_L1 || mode == "discharge"_L1) {
        const bool isMet = battery->status == "idle"_L1 && !flows(battery->chargeRateKw) && isOver
            && !(device.lastAction && device.lastAction->state == KnownActionState::Failed);
        return isMet ? tr("The %1 command stands; its target is met.").arg(mode)
                     : tr("The %1 command stands.").arg(mode);
    }
    if (mode == "idle"_L1)
        return battery->status == "idle"_L1 ? QString() : tr("The %1 command stands.").arg(mode);
    if (mode == "auto.balanced"_L1)
        return tr("The %1 command stands: it serves the home by itself.").arg(mode);
    if (mode == "auto.reserve"_L1)
        return tr("The %1 command stands: it is kept as a backup.").arg(mode);
    if (mode == "auto.export"_L1)
        return tr("The %1 command stands: it feeds the grid by itself.").arg(mode);
    return tr("The %1 command stands.").arg(mode);
}

QString DeviceSentence::lastActionClause(const Device &device)
{
    if (!device.lastAction)
        return {};
    const LastAction &action = *device.lastAction;
    const QString command = action.command.isEmpty() ? tr("last", "the last command") : action.command.text();
    switch (action.state.known()) {
    case KnownActionState::Failed:
        return action.errorCode.isEmpty() ? tr("The %1 command failed.").arg(command)
                                          : tr("The %1 command failed: %2.").arg(command, action.errorCode);
    case KnownActionState::Acknowledged:
        return tr("The %1 command is under way.").arg(command);
    case KnownActionState::Scheduled:
        return tr("The %1 command is booked.").arg(command);
    case KnownActionState::Unknown:
        return action.state.isEmpty() ? QString()
                                      : tr("The %1 command is in state %2.").arg(command, action.state.text());
    case KnownActionState::Completed:
    case KnownActionState::Cancelled:
        return {};
    }
    Q_UNREACHABLE();
}

QString DeviceSentence::of(const StoredDevice &stored, const Freshness &freshness, const PrimitiveRegistry &registry,
                           const QDateTime &nowUtc)
{
    const Device &device = *stored.device;
    const Format &format = registry.format();
    const QString reading = stored.hasReading ? doing(stored, registry) : QString();
    const QString since = freshness.since(format, nowUtc);

    QString trouble;
    if (freshness.grade == FreshnessGrade::Gone) {
        trouble = tr("No longer in the lists.");
    } else if (stored.fault) {
        if (stored.fault->code == "DEVICE_OFFLINE"_L1)
            trouble = tr("Offline at the manufacturer.");
        else if (stored.fault->code == "DEVICE_NOT_FOUND"_L1)
            trouble = tr("The service finds no data of it.");
        else
            trouble = tr("The customer has to link it again: %1.").arg(stored.fault->code);
    } else if (freshness.grade == FreshnessGrade::NeverRead) {
        return tr("Never read: nothing is known about it yet.");
    } else if (freshness.grade == FreshnessGrade::LastKnown) {
        trouble = since.isEmpty() ? tr("No sync.") : tr("No sync since %1.").arg(since);
    }

    QStringList said;
    if (!trouble.isEmpty()) {
        said.append(trouble);
        if (!reading.isEmpty())
            said.append(since.isEmpty() || freshness.grade == FreshnessGrade::LastKnown
                            ? (stored.fault && !since.isEmpty() ? tr("Last known, %1: %2").arg(since, reading)
                                                                : tr("Last known: %1").arg(reading))
                            : tr("Last known, %1: %2").arg(since, reading));
        said.append(lastActionClause(device));
        return joined(said);
    }

    said.append(reading.isEmpty() ? tr("It reports nothing.") : reading);
    said.append(standing(device));
    said.append(lastActionClause(device));
    if (freshness.grade == FreshnessGrade::Old && freshness.age)
        said.append(
            tr("This is %1 old.").arg(format.age(std::chrono::duration_cast<std::chrono::seconds>(*freshness.age))));
    if (!device.family.isKnown())
        said.append(tr("This application has not met the family %1 before.").arg(device.family.path()));
    else if (device.family.isReadOnly())
        said.append(tr("It takes no commands."));
    return joined(said);
}

QString DeviceSentence::spoken(const StoredDevice &stored, const Freshness &freshness,
                               const PrimitiveRegistry &registry, const DeviceDrawing &drawing, const QDateTime &nowUtc)
{
    const Device &device = *stored.device;
    QStringList parts{title(stored), device.vendor, FamilyLook::spoken(device.family)};
    parts.append(Format::labelInside(drawing.pill.word));
    for (qsizetype i = 0; i < std::min<qsizetype>(drawing.gauges.size(), 2); ++i)
        parts.append(drawing.gauges.at(i).spokenText);
    if (drawing.gauges.isEmpty() && !drawing.cardRows.isEmpty())
        parts.append(drawing.cardRows.first().label + u' ' + drawing.cardRows.first().text);
    if (device.lastAction && device.lastAction->state == KnownActionState::Failed) {
        parts.append(
            device.lastAction->errorCode.isEmpty()
                ? tr("the %1 command failed").arg(device.lastAction->command)
                : tr("the %1 command failed, %2").arg(device.lastAction->command, device.lastAction->errorCode));
    }
    // "Last known" has been said by the pill; since when is what is missing.
    parts.append(freshness.spokenText(registry.format(), nowUtc));
    parts.removeAll(QString());
    return Format::listed(parts);
}

QString DeviceSentence::lastAction(const StoredDevice &stored, const Format &format, std::chrono::milliseconds now)
{
    const Device &device = *stored.device;
    if (!device.lastAction)
        return device.family.isReadOnly() ? tr("Read-only device") : tr("No action yet");
    const LastAction &action = *device.lastAction;
    if (action.state == KnownActionState::Failed)
        return action.errorCode.isEmpty()
            ? tr("%1 failed", "a command").arg(action.command)
            : tr("%1, %2", "an error code and the command").arg(action.errorCode, action.command);
    if (action.state == KnownActionState::Scheduled)
        return tr("%1, booked", "a command").arg(action.command);
    const std::optional<QDateTime> at = action.updatedAt ? action.updatedAt : action.createdAt;
    const QDateTime answered = stored.received().serviceTimestampUtc.value_or(stored.received().localUtc);
    if (!at || !answered.isValid())
        return action.command;
    const auto age = std::chrono::milliseconds(at->msecsTo(answered))
        + std::max(now - stored.received().monotonic, std::chrono::milliseconds(0));
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(age);
    // From a day on the age is told as a date, and a date is not "ago".
    if (seconds >= std::chrono::hours(24))
        return tr("%1, %2", "a command and its date").arg(action.command, format.age(seconds, *at));
    return tr("%1, %2 ago", "a command").arg(action.command, format.age(seconds, *at));
}

QString DeviceSentence::actionIcon(const std::optional<LastAction> &action)
{
    if (!action)
        return {};
    switch (action->state.known()) {
    case KnownActionState::Scheduled:
        return u"status-scheduled"_s;
    case KnownActionState::Acknowledged:
        return u"status-running"_s;
    case KnownActionState::Completed:
        return u"status-success"_s;
    case KnownActionState::Failed:
        return u"status-danger"_s;
    case KnownActionState::Cancelled:
        return u"status-cancelled"_s;
    case KnownActionState::Unknown:
        return u"status-unknown"_s;
    }
    Q_UNREACHABLE();
}

QString DeviceSentence::whyNoCommands(const Device &device)
{
    if (device.family.isReadOnly())
        return device.family == Family(KnownFamily::Vehicle)
            ? tr("Vehicles are read-only: the service takes no commands for them.")
            : tr("Solar inverters are read-only: the service takes no commands for them.");
    if (!device.commands)
        return tr("Its last answer declared no commands at all.");
    if (device.commands->entries.isEmpty())
        return tr("The device declares an empty list of commands.");
    return {};
}

} // namespace fleet
