// SPDX-License-Identifier: GPL-3.0-or-later
#include "healing.h"

#include "errorcatalogue.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

// Flat, so that old and new declarations compare line by line: "commands.charge.parameters.power.max" -> "5 kw".
QMap<QString, QString> flatten(const CommandsPtr &commands)
{
    QMap<QString, QString> lines;
    if (!commands)
        return lines;
    const QString open = QCoreApplication::translate("fleet::CommandComposer", "open");
    for (const CommandCapability &command : commands->entries) {
        const QString path = u"commands."_s + command.command;
        if (command.parameters.isEmpty())
            lines.insert(path + u".parameters"_s,
                         QCoreApplication::translate("fleet::CommandComposer", "no parameters"));
        for (const ParameterBounds &parameter : command.parameters) {
            const QString base = path + u".parameters."_s + parameter.name;
            const auto number = [&](double value) {
                return QString::number(value) + u' ' + parameter.unit.text();
            };
            lines.insert(base + u".min"_s, parameter.min ? number(*parameter.min) : open);
            lines.insert(base + u".max"_s, parameter.max ? number(*parameter.max) : open);
        }
        QStringList names;
        for (const Execution &shape : command.execution)
            names.append(shape.text());
        lines.insert(path + u".execution"_s, names.join(u", "_s));
    }
    return lines;
}

const NamedQuantity *sentValue(const CommandDraft &draft, const QString &name)
{
    for (const NamedQuantity &parameter : draft.parameters) {
        if (parameter.name == name)
            return &parameter;
    }
    return nullptr;
}

void narrowUnits(CommandCapability &command, const ErrorDetails &details)
{
    if (details.supportedUnits.isEmpty())
        return;
    for (ParameterBounds &parameter : command.parameters) {
        if (parameter.name != details.parameter || details.supportedUnits.contains(parameter.unit.text()))
            continue;
        const Unit unit(details.supportedUnits.first());
        const auto converted = [&](const std::optional<double> &bound) {
            return bound ? convertUnit(*bound, parameter.unit, unit) : std::nullopt;
        };
        parameter.min = converted(parameter.min);
        parameter.max = converted(parameter.max);
        parameter.unit = unit;
    }
}

Commands narrowed(const CommandDraft &refused, const Commands &declared, const ApiError &error)
{
    const ErrorDetails &details = error.details;
    Commands commands = declared;
    const auto modes = details.deviceCapabilities ? details.deviceCapabilities->supportedModes : std::nullopt;
    const auto names = details.deviceCapabilities ? details.deviceCapabilities->supportedParameters : std::nullopt;
    const bool isMode = error.code == u"UNSUPPORTED_MODE"_s;
    commands.entries.removeIf([&](const CommandCapability &one) {
        return (modes && !modes->contains(one.command)) || details.unsupportedModes.contains(one.command)
            || (isMode && !modes && one.command == refused.command);
    });
    for (CommandCapability &one : commands.entries) {
        if (one.command != refused.command)
            continue;
        one.parameters.removeIf([&](const ParameterBounds &parameter) {
            return (names && !names->contains(parameter.name))
                || details.unsupportedParameters.contains(parameter.name);
        });
        if (error.code == u"EXECUTION_NOT_SUPPORTED"_s) {
            if (!details.supportedExecution.isEmpty())
                one.execution = details.supportedExecution;
            else
                one.execution.removeIf([&](const Execution &shape) { return shape == executionOf(refused.when); });
        }
        if (error.code == u"UNSUPPORTED_UNIT"_s)
            narrowUnits(one, details);
        if (error.code == u"PARAMETER_OUT_OF_RANGE"_s) {
            for (ParameterBounds &parameter : one.parameters) {
                const bool sameUnit = details.unit.isEmpty() || details.unit == parameter.unit;
                if (parameter.name == details.parameter && sameUnit) {
                    parameter.min = details.min ? details.min : parameter.min;
                    parameter.max = details.max ? details.max : parameter.max;
                }
            }
        }
    }
    return commands;
}

QStringList fieldsOf(const CommandDraft &refused, const ApiError &error)
{
    QStringList fields = error.details.unsupportedParameters;
    if (!error.details.parameter.isEmpty() && !fields.contains(error.details.parameter))
        fields.append(error.details.parameter);
    if (error.code == u"UNSUPPORTED_MODE"_s || error.code == u"COMMAND_NOT_SUPPORTED"_s
        || error.code == u"DIRECT_ACTION_UNSUPPORTED"_s)
        fields.append(u"command"_s);
    if (error.code == u"START_IN_PAST"_s || error.code == u"START_OUT_OF_RANGE"_s)
        fields.append(u"start"_s);
    if (error.code == u"EXECUTION_NOT_SUPPORTED"_s || error.code == u"INVALID_TIME_WINDOW"_s)
        fields.append(std::holds_alternative<RunWindow>(refused.when) ? u"end"_s : u"start"_s);
    return fields;
}

} // namespace

std::optional<double> convertUnit(double value, const Unit &from, const Unit &to)
{
    if (from == to)
        return value;
    const auto is = [&](KnownUnit a, KnownUnit b) {
        return from == a && to == b;
    };
    if (is(KnownUnit::Kilowatt, KnownUnit::Watt))
        return value * 1000;
    if (is(KnownUnit::Watt, KnownUnit::Kilowatt))
        return value / 1000;
    if (is(KnownUnit::Celsius, KnownUnit::Fahrenheit))
        return value * 9 / 5 + 32;
    if (is(KnownUnit::Fahrenheit, KnownUnit::Celsius))
        return (value - 32) * 5 / 9;
    if (is(KnownUnit::Hour, KnownUnit::Minute))
        return value * 60;
    if (is(KnownUnit::Minute, KnownUnit::Hour))
        return value / 60;
    return {};
}

HealedDraft heal(const CommandDraft &refused, const CommandsPtr &declared, const ApiError &error, int httpStatus)
{
    HealedDraft healed;
    healed.fields = fieldsOf(refused, error);
    const ErrorDetails &details = error.details;
    if (details.deviceCapabilities && details.deviceCapabilities->commands) {
        healed.source = HealedDraft::Source::Snapshot;
        healed.commands = details.deviceCapabilities->commands;
    } else if (declared && httpStatus == 422) {
        const Commands commands = narrowed(refused, *declared, error);
        const bool wasTold = details.deviceCapabilities || details.min || details.max
            || !details.unsupportedModes.isEmpty() || !details.unsupportedParameters.isEmpty()
            || !details.supportedExecution.isEmpty() || !details.supportedUnits.isEmpty();
        if (wasTold) {
            healed.source = HealedDraft::Source::Subset;
            healed.commands = std::make_shared<const Commands>(commands);
        }
    }
    // A refusal of the time or of the whole family says nothing about the declaration.
    const bool isAboutTime = error.code == u"START_IN_PAST"_s || error.code == u"START_OUT_OF_RANGE"_s
        || error.code == u"INVALID_TIME_WINDOW"_s;
    if (!healed.commands && httpStatus == 422 && !isAboutTime && error.code != u"COMMAND_NOT_SUPPORTED"_s
        && error.code != u"DIRECT_ACTION_UNSUPPORTED"_s)
        healed.source = HealedDraft::Source::Reread;
    if (healed.commands)
        healed.changes = compareContracts(declared, healed.commands, ContractLines::OnlyChanges);

    const CommandCapability *now = healed.commands ? healed.commands->find(refused.command) : nullptr;
    const NamedQuantity *sent = sentValue(refused, details.parameter);
    const ParameterBounds *bounds = now ? now->parameter(details.parameter) : nullptr;
    if (sent && bounds) {
        // By the new declaration, which is whole; the details may carry one bound only.
        if (std::optional<double> value = convertUnit(sent->quantity.value, sent->quantity.unit, bounds->unit)) {
            if (bounds->min)
                value = std::max(*value, *bounds->min);
            if (bounds->max)
                value = std::min(*value, *bounds->max);
            const bool isNew = bounds->unit != sent->quantity.unit || *value != sent->quantity.value;
            if (isNew && (!bounds->min || !bounds->max || *bounds->min <= *bounds->max)) {
                healed.proposedValue = value;
                healed.proposedUnit = bounds->unit;
            }
        }
    }
    return healed;
}

QString healSourceKey(HealedDraft::Source source)
{
    switch (source) {
    case HealedDraft::Source::Snapshot:
        return u"snapshot"_s;
    case HealedDraft::Source::Subset:
        return u"subset"_s;
    case HealedDraft::Source::Reread:
        return u"reread"_s;
    case HealedDraft::Source::None:
        break;
    }
    return {};
}

QList<ContractRow> compareContracts(const CommandsPtr &before, const CommandsPtr &now, ContractLines wanted)
{
    const QMap<QString, QString> old = flatten(before);
    const QMap<QString, QString> fresh = flatten(now);
    QMap<QString, ContractRow> lines;
    for (auto it = old.cbegin(); it != old.cend(); ++it) {
        lines[it.key()].path = it.key();
        lines[it.key()].before = it.value();
    }
    for (auto it = fresh.cbegin(); it != fresh.cend(); ++it) {
        lines[it.key()].path = it.key();
        lines[it.key()].now = it.value();
    }
    QList<ContractRow> changed;
    QList<ContractRow> same;
    for (ContractRow line : std::as_const(lines)) {
        line.isChange = line.before != line.now;
        (line.isChange ? changed : same).append(line);
    }
    return wanted == ContractLines::All ? changed + same : changed;
}

} // namespace fleet
