// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicerecord.h"

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

FieldValue instant(const QDateTime &utc)
{
    return FieldValue(utc.toUTC().toString(Qt::ISODateWithMs));
}

void append(Fields &fields, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        fields.append({name, FieldValue(text)});
}

void append(Fields &fields, const QString &name, const std::optional<QDateTime> &utc)
{
    if (utc)
        fields.append({name, instant(*utc)});
}

void append(Fields &fields, const QString &name, const std::optional<double> &number)
{
    if (number)
        fields.append({name, FieldValue(*number)});
}

FieldValue commandsRecord(const Commands &commands)
{
    Fields record;
    for (const CommandCapability &command : commands.entries) {
        Fields parameters;
        for (const ParameterBounds &parameter : command.parameters) {
            Fields bounds;
            append(bounds, u"unit"_s, parameter.unit.text());
            append(bounds, u"min"_s, parameter.min);
            append(bounds, u"max"_s, parameter.max);
            parameters.append({parameter.name, FieldValue(bounds)});
        }
        QList<FieldValue> execution;
        for (const Execution &shape : command.execution)
            execution.append(FieldValue(shape.text()));
        record.append(
            {command.command,
             FieldValue(Fields{{u"parameters"_s, FieldValue(parameters)}, {u"execution"_s, FieldValue(execution)}})});
    }
    return FieldValue(record);
}

FieldValue settingsRecord(const Settings &settings)
{
    Fields record;
    for (const Setting &setting : settings) {
        Fields entry{{u"value"_s, setting.value}};
        append(entry, u"unit"_s, setting.unit.text());
        append(entry, u"min"_s, setting.min);
        append(entry, u"max"_s, setting.max);
        record.append({setting.key, FieldValue(entry)});
    }
    return FieldValue(record);
}

FieldValue actionRecord(const LastAction &action)
{
    Fields record;
    append(record, u"id"_s, action.id.text());
    append(record, u"command"_s, action.command);
    append(record, u"state"_s, action.state.text());
    append(record, u"createdAt"_s, action.createdAt);
    append(record, u"updatedAt"_s, action.updatedAt);
    append(record, u"errorCode"_s, action.errorCode);
    append(record, u"errorMessage"_s, action.errorMessage);
    if (!action.self.isEmpty())
        record.append({u"links"_s, FieldValue(Fields{{u"self"_s, FieldValue(action.self)}})});
    return FieldValue(record);
}

FieldValue scheduleRecord(const Schedule &schedule)
{
    Fields record;
    append(record, u"id"_s, schedule.id.text());
    append(record, u"state"_s, schedule.state.text());
    append(record, u"timezone"_s, schedule.timezone);
    append(record, u"nextFireAt"_s, schedule.nextFireAt);
    return FieldValue(record);
}

} // namespace

Fields deviceRecord(const Device &device)
{
    Fields record;
    append(record, u"id"_s, device.id.text());
    append(record, u"vendor"_s, device.vendor);

    Fields sync;
    if (device.sync.available)
        sync.append({u"available"_s, FieldValue(*device.sync.available)});
    append(sync, u"lastPulledAt"_s, device.sync.lastPulledAt);
    if (!sync.isEmpty())
        record.append({u"sync"_s, FieldValue(sync)});

    Fields metadata;
    append(metadata, u"model"_s, device.metadata.model);
    append(metadata, u"source"_s, device.metadata.source.text());
    append(metadata, u"cacheType"_s, device.metadata.cacheType);
    metadata.append(device.metadata.extra);
    if (!metadata.isEmpty())
        record.append({u"metadata"_s, FieldValue(metadata)});

    record.append({u"state"_s, FieldValue(device.state)});
    if (device.commands)
        record.append({u"commands"_s, commandsRecord(*device.commands)});
    if (device.conflictStrategies) {
        QList<FieldValue> strategies;
        for (const ConflictStrategy &strategy : *device.conflictStrategies)
            strategies.append(FieldValue(strategy.text()));
        record.append({u"conflictStrategies"_s, FieldValue(strategies)});
    }
    if (device.settings)
        record.append({u"settings"_s, settingsRecord(*device.settings)});
    if (device.lastActionReported || device.lastAction)
        record.append({u"lastAction"_s, device.lastAction ? actionRecord(*device.lastAction) : FieldValue()});
    if (device.currentSchedule)
        record.append({u"currentSchedule"_s, scheduleRecord(*device.currentSchedule)});
    record.append(device.extra);
    return record;
}

} // namespace fleet
