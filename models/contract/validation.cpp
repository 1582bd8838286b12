// SPDX-License-Identifier: GPL-3.0-or-later
#include "commanddraft.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
// contract.md section 6.2: a start lies in the future, at most so far.
constexpr qint64 farthestStartMs = 30 * (24 * hourMs);
// How far the plant's wall clock may be from the user's: beyond it a refusal is certain, within it only the API knows.
constexpr qint64 zoneDoubtMs = 14 * hourMs;

// The same as JSON, as the API would have sent it.
Fields fieldsOf(const ErrorDetails &details)
{
    Fields fields;
    const auto add = [](Fields &to, const QString &name, FieldValue value) {
        to.append({name, std::move(value)});
    };
    const auto texts = [](const QStringList &list) {
        QList<FieldValue> values;
        for (const QString &text : list)
            values.append(text);
        return values;
    };
    const auto words = [](const auto &list) {
        QList<FieldValue> values;
        for (const auto &word : list)
            values.append(word.text());
        return values;
    };
    if (!details.reason.isEmpty())
        add(fields, u"reason"_s, details.reason);
    if (details.strategies)
        add(fields, u"strategies"_s, words(*details.strategies));
    if (!details.unsupportedParameters.isEmpty())
        add(fields, u"unsupportedParameters"_s, texts(details.unsupportedParameters));
    if (!details.requestedExecution.isEmpty()) {
        add(fields, u"requestedExecution"_s, details.requestedExecution.text());
        add(fields, u"supportedExecution"_s, words(details.supportedExecution));
    }
    if (!details.parameter.isEmpty())
        add(fields, u"parameter"_s, details.parameter);
    if (details.value)
        add(fields, u"value"_s, *details.value);
    if (details.min)
        add(fields, u"min"_s, *details.min);
    if (details.max)
        add(fields, u"max"_s, *details.max);
    if (!details.unit.isEmpty())
        add(fields, u"unit"_s, details.unit.text());
    if (!details.providedUnit.isEmpty())
        add(fields, u"providedUnit"_s, details.providedUnit);
    if (!details.supportedUnits.isEmpty())
        add(fields, u"supportedUnits"_s, texts(details.supportedUnits));
    if (details.deviceCapabilities) {
        Fields capabilities;
        if (details.deviceCapabilities->supportedModes)
            add(capabilities, u"supportedModes"_s, texts(*details.deviceCapabilities->supportedModes));
        if (details.deviceCapabilities->supportedParameters)
            add(capabilities, u"supportedParameters"_s, texts(*details.deviceCapabilities->supportedParameters));
        add(fields, u"deviceCapabilities"_s, capabilities);
    }
    return fields;
}

DraftIssue issue(const QString &code, const QString &field, ErrorDetails details = {})
{
    details.all = fieldsOf(details);
    return {code, field, details};
}

DraftIssue wrongUnit(const QString &name, const Unit &provided, const Unit &declared)
{
    ErrorDetails details;
    details.parameter = name;
    details.providedUnit = provided.text();
    details.supportedUnits = {declared.text()};
    return issue(u"UNSUPPORTED_UNIT"_s, name, details);
}

bool isWithin(double value, const std::optional<double> &min, const std::optional<double> &max)
{
    return std::isfinite(value) && (!min || value >= *min) && (!max || value <= *max);
}

ErrorDetails rangeDetails(double value, const std::optional<double> &min, const std::optional<double> &max,
                          const Unit &unit)
{
    ErrorDetails details;
    if (std::isfinite(value)) // what is no number has no place in an answer
        details.value = value;
    details.min = min;
    details.max = max;
    details.unit = unit;
    return details;
}

QStringList commandNames(const Commands &commands)
{
    QStringList names;
    for (const CommandCapability &entry : commands.entries)
        names.append(entry.command);
    return names;
}

QStringList parameterNames(const CommandCapability &capability)
{
    QStringList names;
    for (const ParameterBounds &bounds : capability.parameters)
        names.append(bounds.name);
    return names;
}

void checkParameters(QList<DraftIssue> &issues, const QList<NamedQuantity> &parameters,
                     const CommandCapability &capability)
{
    QStringList unsupported;
    for (const NamedQuantity &parameter : parameters) {
        if (!capability.parameter(parameter.name))
            unsupported.append(parameter.name);
    }
    // The API names them all in one answer; here each field gets its own mark.
    for (const QString &name : std::as_const(unsupported)) {
        ErrorDetails details;
        details.unsupportedParameters = unsupported;
        DeviceCapabilities capabilities;
        capabilities.supportedParameters = parameterNames(capability);
        details.deviceCapabilities = capabilities;
        issues.append(issue(u"UNSUPPORTED_PARAMETER"_s, name, details));
    }
    for (const NamedQuantity &parameter : parameters) {
        const ParameterBounds *bounds = capability.parameter(parameter.name);
        if (bounds && !bounds->unit.isEmpty() && bounds->unit != parameter.quantity.unit)
            issues.append(wrongUnit(parameter.name, parameter.quantity.unit, bounds->unit));
    }
    for (const NamedQuantity &parameter : parameters) {
        const ParameterBounds *bounds = capability.parameter(parameter.name);
        if (!bounds || (!bounds->unit.isEmpty() && bounds->unit != parameter.quantity.unit))
            continue; // bounds in another unit say nothing
        const double value = parameter.quantity.value;
        if (!isWithin(value, bounds->min, bounds->max)) {
            ErrorDetails details = rangeDetails(value, bounds->min, bounds->max, bounds->unit);
            details.parameter = parameter.name;
            issues.append(issue(u"PARAMETER_OUT_OF_RANGE"_s, parameter.name, details));
        }
    }
}

// A time as far as it can be judged: milliseconds from now, and whether the plant's zone leaves it in doubt.
struct Distance
{
    qint64 ms = 0;
    bool inDoubt = false;
};

std::optional<Distance> distanceTo(const StartTime &time, const QDateTime &plantNow)
{
    if (const auto *relative = std::get_if<RelativeTime>(&time)) {
        if (!std::isfinite(relative->amount) || std::fabs(relative->amount) > 1e9)
            return {};
        // As it is written, with two decimals.
        const double amount = std::round(relative->amount * 100) / 100;
        const qint64 unitMs = relative->in == RelativeTime::In::Hours ? hourMs : minuteMs;
        return Distance{std::llround(amount * double(unitMs)), false};
    }
    const auto &clock = std::get<WallClock>(time);
    if (!clock.date.isValid() || !clock.time.isValid())
        return {};
    // Both as wall clocks: the difference must not know of anybody's daylight saving.
    const QDateTime then(clock.date, clock.time, Qt::UTC);
    const QDateTime now(plantNow.date(), plantNow.time(), Qt::UTC);
    return Distance{now.msecsTo(then), true};
}

void checkStart(QList<DraftIssue> &issues, const Distance &start)
{
    const qint64 doubt = start.inDoubt ? zoneDoubtMs : 0;
    if (start.inDoubt ? start.ms < -doubt : start.ms <= 0)
        issues.append(issue(u"START_IN_PAST"_s, u"start"_s));
    else if (start.ms > farthestStartMs + doubt)
        issues.append(issue(u"START_OUT_OF_RANGE"_s, u"start"_s));
}

DraftIssue badWindow(const QString &field, const QString &reason)
{
    ErrorDetails details;
    details.reason = reason;
    return issue(u"INVALID_TIME_WINDOW"_s, field, details);
}

void checkTimes(QList<DraftIssue> &issues, const When &when, const QDateTime &plantNow)
{
    const auto *at = std::get_if<RunAt>(&when);
    const auto *window = std::get_if<RunWindow>(&when);
    if (!at && !window)
        return;
    const auto start = distanceTo(at ? at->start : window->start, plantNow);
    if (start)
        checkStart(issues, *start);
    else
        issues.append(badWindow(u"start"_s, u"not_a_time"_s));
    if (!window)
        return;
    const auto end = distanceTo(window->end, plantNow);
    if (!end) {
        issues.append(badWindow(u"end"_s, u"not_a_time"_s));
        return;
    }
    if (!start)
        return;
    // Two wall clocks of one plant compare exactly, and so do two durations; a mixture does within the doubt.
    const qint64 doubt = start->inDoubt == end->inDoubt ? 0 : zoneDoubtMs;
    if (end->ms + doubt <= start->ms)
        issues.append(badWindow(u"end"_s, u"end_not_after_start"_s));
}

} // namespace

QList<DraftIssue> validate(const CommandDraft &draft, const Device &device, const QDateTime &plantNowGuess)
{
    QList<DraftIssue> issues;
    if (device.family.isReadOnly())
        return {issue(u"DIRECT_ACTION_UNSUPPORTED"_s, {})};

    const CommandCapability *capability = device.commands ? device.commands->find(draft.command) : nullptr;
    if (!capability) {
        ErrorDetails details;
        if (device.commands) {
            DeviceCapabilities capabilities;
            capabilities.supportedModes = commandNames(*device.commands);
            details.deviceCapabilities = capabilities;
        }
        issues.append(issue(u"UNSUPPORTED_MODE"_s, u"command"_s, details));
    } else {
        checkParameters(issues, draft.parameters, *capability);
        const KnownExecution requested = executionOf(draft.when);
        if (!capability->accepts(requested)) {
            ErrorDetails details;
            details.requestedExecution = requested;
            details.supportedExecution = capability->execution;
            const bool endIsTooMuch
                = requested == KnownExecution::Windowed && capability->accepts(KnownExecution::Scheduled);
            issues.append(issue(u"EXECUTION_NOT_SUPPORTED"_s, endIsTooMuch ? u"end"_s : u"start"_s, details));
        }
    }
    checkTimes(issues, draft.when, plantNowGuess);
    // contract.md section 8 leaves the code open for a strategy that the device does not list: it is refused like any
    // other member that the device does not take, and says which ones it does.
    if (draft.onConflict && device.conflictStrategies && !device.conflictStrategies->contains(*draft.onConflict)) {
        ErrorDetails details;
        details.unsupportedParameters = {u"onConflict"_s};
        details.strategies = device.conflictStrategies;
        issues.append(issue(u"UNSUPPORTED_PARAMETER"_s, u"onConflict"_s, details));
    }
    return issues;
}

QList<DraftIssue> validate(const SettingsDraft &draft, const Device &device)
{
    QList<DraftIssue> issues;
    if (device.family.isReadOnly())
        return {issue(u"DIRECT_ACTION_UNSUPPORTED"_s, {})};
    if (draft.changes.isEmpty())
        return {issue(u"VALIDATION_ERROR"_s, {})};

    for (const NamedQuantity &change : draft.changes) {
        const Setting *setting = nullptr;
        if (device.settings) {
            for (const Setting &declared : *device.settings) {
                if (declared.key == change.name)
                    setting = &declared;
            }
        }
        const double value = change.quantity.value;
        if (!setting) {
            issues.append(issue(u"UNSUPPORTED_SETTING"_s, change.name));
        } else if (setting->unit.isEmpty() || setting->key == u"scheduler_enabled"_s) {
            // contract.md section 5.1: nothing else in a read tells which keys are read-only.
            issues.append(issue(u"READ_ONLY_SETTING"_s, change.name));
        } else if (setting->unit != change.quantity.unit) {
            issues.append(wrongUnit(change.name, change.quantity.unit, setting->unit));
        } else if (!isWithin(value, setting->min, setting->max)) {
            issues.append(issue(u"SETTING_OUT_OF_RANGE"_s, change.name,
                                rangeDetails(value, setting->min, setting->max, setting->unit)));
        }
    }
    return issues;
}

QList<DraftIssue> validate(const ScheduleDraft &draft, const Device &device, const QDateTime &nowUtc)
{
    if (device.family.isReadOnly())
        return {issue(u"DIRECT_ACTION_UNSUPPORTED"_s, {})};
    QList<DraftIssue> issues;
    const auto wrong = [&issues](const QString &field, const QString &reason) {
        ErrorDetails details;
        details.reason = reason;
        issues.append(issue(u"VALIDATION_ERROR"_s, field, details));
    };
    if (draft.slotList.isEmpty())
        wrong(u"slots"_s, u"no_slots"_s);
    const bool needsZone = std::any_of(draft.slotList.cbegin(), draft.slotList.cend(),
                                       [](const ScheduleSlot &slot) { return !slot.at; });
    const bool hasZone = !draft.timezone.isEmpty() && QTimeZone(draft.timezone.toUtf8()).isValid();
    if (!hasZone && (needsZone || !draft.timezone.isEmpty()))
        wrong(u"timezone"_s, u"unknown_timezone"_s);
    // Every other rule is undocumented (contract.md section 9).
    if (!draft.recurrenceRule.isEmpty() && draft.recurrenceRule != u"daily"_s)
        wrong(u"recurrence"_s, u"unknown_rule"_s);
    for (qsizetype number = 0; number < draft.slotList.size(); ++number) {
        const ScheduleSlot &slot = draft.slotList.at(number);
        const QString here = u"slots.%1."_s.arg(number);
        if (slot.at && *slot.at <= nowUtc)
            issues.append(issue(u"START_IN_PAST"_s, here + u"at"_s));
        if (!slot.at && (slot.time.size() != 5 || !QTime::fromString(slot.time, u"HH:mm"_s).isValid()))
            wrong(here + u"time"_s, u"not_a_time"_s);
        if (!slot.duration.isEmpty() && !slotMinutes(slot.duration))
            wrong(here + u"duration"_s, u"not_a_duration"_s);
        const CommandCapability *capability = device.commands ? device.commands->find(slot.command) : nullptr;
        const auto parameters = slotQuantities(slot.parameters);
        if (!capability) {
            ErrorDetails details;
            if (device.commands) {
                DeviceCapabilities capabilities;
                capabilities.supportedModes = commandNames(*device.commands);
                details.deviceCapabilities = capabilities;
            }
            issues.append(issue(u"UNSUPPORTED_MODE"_s, here + u"command"_s, details));
        } else if (!parameters) {
            wrong(here + u"parameters"_s, u"not_a_quantity"_s);
        } else {
            QList<DraftIssue> found;
            checkParameters(found, *parameters, *capability);
            for (DraftIssue &one : found) {
                one.field.prepend(here);
                issues.append(one);
            }
        }
    }
    return issues;
}

} // namespace fleet
