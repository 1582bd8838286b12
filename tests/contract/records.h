// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <answer.h>

#include <QFile>
#include <QMap>
#include <QString>
#include <QTest>

namespace fleet::test {

// A documented answer, as kept beside the tests.
inline QByteArray answer(const QString &name)
{
    QFile file(QStringLiteral(FLEET_ANSWERS) + QLatin1Char('/') + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing answer %s", qPrintable(name));
    return file.readAll();
}

// A record taken apart into lines: the path of a member on the wire and what was read from it. What was not reported
// has no line. Members as they came have a path that begins with "raw:". Lists of words are one line that ends in "[]".
using Lines = QMap<QString, QString>;

class LineWriter
{
public:
    Lines lines;

    void add(const QString &path, const QString &text)
    {
        if (!text.isEmpty())
            lines.insert(path, text);
    }
    void add(const QString &path, const std::optional<double> &number)
    {
        if (number)
            lines.insert(path, QString::number(*number, 'g', 17));
    }
    void add(const QString &path, const std::optional<bool> &flag)
    {
        if (flag)
            lines.insert(path, *flag ? QStringLiteral("true") : QStringLiteral("false"));
    }
    void add(const QString &path, const std::optional<QDateTime> &time)
    {
        if (time)
            lines.insert(path, time->toUTC().toString(Qt::ISODateWithMs));
    }
    template <typename E>
    void add(const QString &path, const Word<E> &word)
    {
        add(path, word.isEmpty() ? QString() : (word.isKnown() ? QString() : QStringLiteral("?")) + word.text());
    }
    template <typename E>
    void add(const QString &path, const QList<Word<E>> &words)
    {
        QStringList texts;
        for (const Word<E> &word : words)
            texts.append((word.isKnown() ? QString() : QStringLiteral("?")) + word.text());
        lines.insert(path + QStringLiteral("[]"), texts.join(QLatin1Char('|')));
    }
    void add(const QString &path, const QStringList &texts)
    {
        lines.insert(path + QStringLiteral("[]"), texts.join(QLatin1Char('|')));
    }
    void addRaw(const QString &path, const Fields &fields)
    {
        for (const Field &field : fields)
            lines.insert(QStringLiteral("raw:") + path + field.name, QString::fromUtf8(toJson(field.value)));
    }
};

inline QString under(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : path + QLatin1Char('.') + name;
}

inline void addCommands(LineWriter &out, const QString &path, const CommandsPtr &commands)
{
    if (!commands)
        return;
    out.lines.insert(path, QStringLiteral("declared"));
    for (const CommandCapability &entry : commands->entries) {
        const QString command = under(path, entry.command);
        out.lines.insert(command, QStringLiteral("declared"));
        if (!entry.execution.isEmpty())
            out.add(command + QStringLiteral(".execution"), entry.execution);
        for (const ParameterBounds &bounds : entry.parameters) {
            const QString parameter = command + QStringLiteral(".parameters.") + bounds.name;
            out.lines.insert(parameter, QStringLiteral("declared"));
            out.add(parameter + QStringLiteral(".unit"), bounds.unit);
            out.add(parameter + QStringLiteral(".min"), bounds.min);
            out.add(parameter + QStringLiteral(".max"), bounds.max);
        }
    }
}

inline void addSettings(LineWriter &out, const QString &path, const std::optional<Settings> &settings)
{
    if (!settings)
        return;
    out.lines.insert(path, QStringLiteral("declared"));
    for (const Setting &setting : *settings) {
        const QString key = under(path, setting.key);
        out.lines.insert(key, QStringLiteral("declared"));
        if (!setting.value.isNull())
            out.add(key + QStringLiteral(".value"), QString::fromUtf8(toJson(setting.value)));
        out.add(key + QStringLiteral(".unit"), setting.unit);
        out.add(key + QStringLiteral(".min"), setting.min);
        out.add(key + QStringLiteral(".max"), setting.max);
    }
}

inline void addSchedule(LineWriter &out, const QString &path, const Schedule &schedule)
{
    out.add(under(path, QStringLiteral("id")), schedule.id.text());
    out.add(under(path, QStringLiteral("deviceId")), schedule.deviceId.text());
    out.add(under(path, QStringLiteral("deviceType")), schedule.deviceType);
    out.add(under(path, QStringLiteral("state")), schedule.state);
    out.add(under(path, QStringLiteral("timezone")), schedule.timezone);
    out.add(under(path, QStringLiteral("recurrence.rule")), schedule.recurrenceRule);
    out.add(under(path, QStringLiteral("createdAt")), schedule.createdAt);
    out.add(under(path, QStringLiteral("updatedAt")), schedule.updatedAt);
    out.add(under(path, QStringLiteral("nextFireAt")), schedule.nextFireAt);
    for (qsizetype i = 0; i < schedule.slotList.size(); ++i) {
        const ScheduleSlot &slot = schedule.slotList.at(i);
        const QString here = under(path, QStringLiteral("slots.%1").arg(i));
        out.add(here + QStringLiteral(".time"), slot.time);
        out.add(here + QStringLiteral(".at"), slot.at);
        out.add(here + QStringLiteral(".duration"), slot.duration);
        out.add(here + QStringLiteral(".command"), slot.command);
        out.addRaw(here + QStringLiteral(".parameters."), slot.parameters);
    }
}

inline void addReading(LineWriter &, const std::monostate &) { }
inline void addReading(LineWriter &out, const BatteryState &state)
{
    out.add(QStringLiteral("state.status"), state.status);
    out.add(QStringLiteral("state.level"), state.levelPercent);
    out.add(QStringLiteral("state.capacity"), state.capacityKwh);
    out.add(QStringLiteral("state.chargeRate"), state.chargeRateKw);
    out.add(QStringLiteral("state.dischargeLimit"), state.dischargeLimitPercent);
    out.add(QStringLiteral("state.currentMode"), state.currentMode);
}
inline void addReading(LineWriter &out, const EvChargerState &state)
{
    out.add(QStringLiteral("state.status"), state.status);
    out.add(QStringLiteral("state.isConnected"), state.isConnected);
    out.add(QStringLiteral("state.isCharging"), state.isCharging);
    out.add(QStringLiteral("state.currentPower"), state.currentPowerKw);
    out.add(QStringLiteral("state.maxCurrent"), state.maxCurrentA);
    out.add(QStringLiteral("state.powerRateLimit"), state.powerRateLimitKw);
}
inline void addReading(LineWriter &out, const HvacState &state)
{
    out.add(QStringLiteral("state.temperature"), state.temperatureC);
    out.add(QStringLiteral("state.active"), state.active);
    out.add(QStringLiteral("state.heatSetpoint"), state.heatSetpointC);
    out.add(QStringLiteral("state.coolSetpoint"), state.coolSetpointC);
    out.add(QStringLiteral("state.holdType"), state.holdType);
    out.add(QStringLiteral("state.mode"), state.mode);
    out.add(QStringLiteral("state.humidity"), state.humidityPercent);
}
inline void addReading(LineWriter &out, const SolarInverterState &state)
{
    out.add(QStringLiteral("state.status"), state.status);
    out.add(QStringLiteral("state.currentPower"), state.currentPowerKw);
    out.add(QStringLiteral("state.producing"), state.producing);
    out.add(QStringLiteral("state.energyTotal"), state.energyTotalKwh);
}
inline void addReading(LineWriter &out, const VehicleState &state)
{
    out.add(QStringLiteral("state.batteryLevel"), state.batteryLevelPercent);
    out.add(QStringLiteral("state.range"), state.rangeKm);
    out.add(QStringLiteral("state.plugged"), state.plugged);
    out.add(QStringLiteral("state.charging"), state.charging);
    out.add(QStringLiteral("state.fullyCharged"), state.fullyCharged);
    out.add(QStringLiteral("state.batteryCapacity"), state.batteryCapacityKwh);
    out.add(QStringLiteral("state.chargeLimit"), state.chargeLimitPercent);
    out.add(QStringLiteral("state.chargeRate"), state.chargeRateKw);
    out.add(QStringLiteral("state.chargeTimeRemaining"), state.chargeTimeRemainingMin);
    out.add(QStringLiteral("state.maxCurrent"), state.maxCurrentA);
}

inline Lines linesOf(const Device &device)
{
    LineWriter out;
    out.add(QStringLiteral("id"), device.id.text());
    out.add(QStringLiteral("vendor"), device.vendor);
    out.add(QStringLiteral("sync.available"), device.sync.available);
    out.add(QStringLiteral("sync.lastPulledAt"), device.sync.lastPulledAt);
    out.add(QStringLiteral("metadata.model"), device.metadata.model);
    out.add(QStringLiteral("metadata.source"), device.metadata.source);
    out.add(QStringLiteral("metadata.cacheType"), device.metadata.cacheType);
    out.addRaw(QStringLiteral("metadata."), device.metadata.extra);
    out.addRaw(QStringLiteral("state."), device.state);
    std::visit([&out](const auto &state) { addReading(out, state); }, device.reading);
    addCommands(out, QStringLiteral("commands"), device.commands);
    if (device.conflictStrategies)
        out.add(QStringLiteral("conflictStrategies"), *device.conflictStrategies);
    addSettings(out, QStringLiteral("settings"), device.settings);
    if (device.lastActionReported)
        out.lines.insert(QStringLiteral("lastAction"), QStringLiteral("reported"));
    if (const auto &last = device.lastAction) {
        out.add(QStringLiteral("lastAction.id"), last->id.text());
        out.add(QStringLiteral("lastAction.command"), last->command);
        out.add(QStringLiteral("lastAction.state"), last->state);
        out.add(QStringLiteral("lastAction.createdAt"), last->createdAt);
        out.add(QStringLiteral("lastAction.updatedAt"), last->updatedAt);
        out.add(QStringLiteral("lastAction.errorCode"), last->errorCode);
        out.add(QStringLiteral("lastAction.errorMessage"), last->errorMessage);
        out.add(QStringLiteral("lastAction.links.self"), last->self);
    }
    if (device.currentSchedule)
        addSchedule(out, QStringLiteral("currentSchedule"), *device.currentSchedule);
    out.addRaw({}, device.extra);
    return out.lines;
}

inline Lines linesOf(const Action &action)
{
    LineWriter out;
    out.add(QStringLiteral("id"), action.id.text());
    out.add(QStringLiteral("deviceId"), action.deviceId.text());
    out.add(QStringLiteral("deviceType"), action.family.deviceType());
    out.add(QStringLiteral("command"), action.command);
    for (const NamedQuantity &parameter : action.parameters) {
        const QString here = QStringLiteral("parameters.") + parameter.name;
        out.add(here + QStringLiteral(".value"), std::optional(parameter.quantity.value));
        out.add(here + QStringLiteral(".unit"), parameter.quantity.unit);
    }
    out.addRaw(QStringLiteral("parameters."), action.otherParameters);
    out.add(QStringLiteral("state"), action.state);
    out.add(QStringLiteral("createdAt"), action.createdAt);
    out.add(QStringLiteral("updatedAt"), action.updatedAt);
    out.add(QStringLiteral("acknowledgedAt"), action.acknowledgedAt);
    out.add(QStringLiteral("completedAt"), action.completedAt);
    out.add(QStringLiteral("start"), action.start);
    out.add(QStringLiteral("end"), action.end);
    out.addRaw(QStringLiteral("result."), action.result.object());
    out.add(QStringLiteral("errorCode"), action.errorCode);
    out.add(QStringLiteral("errorMessage"), action.errorMessage);
    out.add(QStringLiteral("links.self"), action.self);
    out.addRaw({}, action.extra);
    return out.lines;
}

inline Lines linesOf(const Schedule &schedule)
{
    LineWriter out;
    addSchedule(out, {}, schedule);
    return out.lines;
}

inline Lines linesOf(const ErrorDetails &details)
{
    LineWriter out;
    out.add(QStringLiteral("reason"), details.reason);
    QStringList actions;
    for (const ActionId &id : details.conflictingActionIds)
        actions.append(id.text());
    if (!actions.isEmpty())
        out.add(QStringLiteral("conflictingActionIds"), actions);
    if (!details.conflictingScheduleIds.isEmpty())
        out.add(QStringLiteral("conflictingScheduleIds"), details.conflictingScheduleIds);
    if (details.strategies)
        out.add(QStringLiteral("strategies"), *details.strategies);
    if (!details.unsupportedModes.isEmpty())
        out.add(QStringLiteral("unsupportedModes"), details.unsupportedModes);
    if (!details.unsupportedParameters.isEmpty())
        out.add(QStringLiteral("unsupportedParameters"), details.unsupportedParameters);
    out.add(QStringLiteral("requestedExecution"), details.requestedExecution);
    if (!details.supportedExecution.isEmpty())
        out.add(QStringLiteral("supportedExecution"), details.supportedExecution);
    out.add(QStringLiteral("parameter"), details.parameter);
    out.add(QStringLiteral("value"), details.value);
    out.add(QStringLiteral("min"), details.min);
    out.add(QStringLiteral("max"), details.max);
    out.add(QStringLiteral("unit"), details.unit);
    out.add(QStringLiteral("providedUnit"), details.providedUnit);
    if (!details.supportedUnits.isEmpty())
        out.add(QStringLiteral("supportedUnits"), details.supportedUnits);
    if (const auto &capabilities = details.deviceCapabilities) {
        addCommands(out, QStringLiteral("deviceCapabilities.commands"), capabilities->commands);
        addSettings(out, QStringLiteral("deviceCapabilities.settings"), capabilities->settings);
        if (capabilities->supportedModes)
            out.add(QStringLiteral("deviceCapabilities.supportedModes"), *capabilities->supportedModes);
        if (capabilities->supportedParameters)
            out.add(QStringLiteral("deviceCapabilities.supportedParameters"), *capabilities->supportedParameters);
    }
    out.addRaw({}, details.all);
    return out.lines;
}

inline Lines linesOf(const Meta &meta)
{
    LineWriter out;
    out.add(QStringLiteral("requestId"), meta.requestId.text());
    out.add(QStringLiteral("environment"), meta.environment);
    out.add(QStringLiteral("timestamp"), meta.timestamp);
    out.add(QStringLiteral("latencyMs"), meta.latencyMs);
    out.add(QStringLiteral("path"), meta.path);
    return out.lines;
}

// For messages: what the lines say, one under the other.
inline QByteArray printed(const Lines &lines)
{
    QByteArray text;
    for (auto line = lines.begin(); line != lines.end(); ++line)
        text += line.key().toUtf8() + " = " + line.value().toUtf8() + '\n';
    return text;
}

} // namespace fleet::test
