// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandcomposer.h"

#include "commandwords.h"

#include <whendone.h>

#include <cmath>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr KnownExecution shapes[] = {KnownExecution::Immediate, KnownExecution::Scheduled, KnownExecution::Windowed};

QString shapeName(KnownExecution shape)
{
    return Execution(shape).text();
}

QString standingCommandOf(const Device &device)
{
    if (const auto *battery = std::get_if<BatteryState>(&device.reading))
        return battery->currentMode;
    if (const auto *hvac = std::get_if<HvacState>(&device.reading))
        return hvac->mode;
    const FieldValue *mode = findField(device.state, u"currentMode");
    return mode ? mode->toText().value_or(QString()) : QString();
}

QString boundText(const std::optional<double> &bound, const Unit &unit, const Format &format)
{
    if (!bound)
        return {};
    return CommandWords::quantity({{}, {*bound, unit}}, format);
}

} // namespace

CommandComposer::CommandComposer(QObject *parent) : QObject(parent) { }

CommandComposer::~CommandComposer() = default;

void CommandComposer::setDesk(CommandDesk *desk)
{
    if (m_desk == desk)
        return;
    if (m_desk) {
        m_desk->devices().disconnect(this);
        m_desk->tracker().disconnect(this);
        m_desk->gate()->disconnect(this);
        m_desk->disconnect(this);
    }
    m_desk = desk;
    if (m_desk) {
        connect(&m_desk->devices(), &DeviceSource::deviceChanged, this, &CommandComposer::onDeviceChanged);
        connect(&m_desk->tracker(), &ActionTracker::intentChanged, this, &CommandComposer::onIntentChanged);
        connect(m_desk, &CommandDesk::environmentChanged, this, &CommandComposer::refresh);
        connect(m_desk, &CommandDesk::journalProblemChanged, this, &CommandComposer::refresh);
        connect(m_desk->gate(), &ConfirmationGate::opened, this, &CommandComposer::refresh);
        connect(m_desk->gate(), &ConfirmationGate::closed, this, &CommandComposer::refresh);
    }
    Q_EMIT deskChanged();
    startOver();
}

void CommandComposer::setDeviceId(const QString &id)
{
    if (m_deviceId.text() == id)
        return;
    m_deviceId = DeviceId(id);
    Q_EMIT deviceIdChanged();
    startOver();
}

void CommandComposer::startOver()
{
    m_device.reset();
    m_form.reset();
    m_opened.reset();
    m_openedAt = {};
    m_readAtRefusal.reset();
    m_command.clear();
    m_entries.clear();
    m_execution = KnownExecution::Immediate;
    m_startText.clear();
    m_endText.clear();
    m_start.reset();
    m_end.reset();
    m_onConflict.clear();
    m_intentId.clear();
    m_refusedDraft = {};
    forgetRefusal();
    takeDevice();
    refresh();
}

void CommandComposer::onDeviceChanged(const DeviceId &id)
{
    if (id != m_deviceId)
        return;
    takeDevice();
    refresh();
}

void CommandComposer::takeDevice()
{
    m_device = m_desk && !m_deviceId.isEmpty() ? m_desk->devices().device(m_deviceId) : DevicePtr();
    if (!m_device) {
        m_form.reset();
        return;
    }
    const CommandsPtr read = m_device->commands;
    // A refusal is newer than the reading before it; the next reading that says something else is newer than the
    // refusal.
    const bool sameAsAtRefusal
        = m_readAtRefusal && (read == *m_readAtRefusal || (read && *m_readAtRefusal && *read == **m_readAtRefusal));
    if (m_form && m_form->commands && sameAsAtRefusal) {
        declare(m_form->commands);
        return;
    }
    m_readAtRefusal.reset();
    // An answer without a declaration takes none away.
    declare(read || !m_form ? read : m_form->commands);
    if (!m_opened) {
        m_opened = m_form->commands;
        m_openedAt = m_desk->clock().nowUtc();
    }
}

void CommandComposer::keepUnits(const CommandsPtr &before, const CommandsPtr &now)
{
    if (!before || !now)
        return;
    for (auto command = m_entries.begin(); command != m_entries.end(); ++command) {
        const CommandCapability *old = before->find(command.key());
        const CommandCapability *fresh = now->find(command.key());
        if (!old || !fresh)
            continue;
        for (auto field = command->begin(); field != command->end(); ++field) {
            const ParameterBounds *was = old->parameter(field.key());
            const ParameterBounds *is = fresh->parameter(field.key());
            if (!was || !is || was->unit == is->unit || std::isnan(field->value))
                continue;
            // 3 kW must never become 3 W. What cannot be converted has to be entered again.
            field->value = convertUnit(field->value, was->unit, is->unit).value_or(ParameterRow::none);
        }
    }
}

// By value: what is handed over may be the pointer in the form that is about to be replaced.
void CommandComposer::declare(CommandsPtr commands) // NOLINT(performance-unnecessary-value-param)
{
    if (m_form)
        keepUnits(m_form->commands, commands);
    auto form = std::make_shared<Device>(*m_device);
    form->commands = commands;
    m_form = std::move(form);
    if (!commands || commands->entries.isEmpty()) {
        m_command.clear();
        return;
    }
    if (!commands->find(m_command))
        m_command = commands->entries.first().command;
    fillIn();
}

const CommandCapability *CommandComposer::capability() const
{
    return m_form && m_form->commands ? m_form->commands->find(m_command) : nullptr;
}

CommandComposer::Entry &CommandComposer::entry(const QString &parameter)
{
    return m_entries[m_command][parameter];
}

void CommandComposer::fillIn()
{
    const CommandCapability *chosen = capability();
    if (!chosen)
        return;
    if (!chosen->accepts(m_execution)) {
        for (KnownExecution shape : shapes) {
            if (chosen->accepts(shape)) {
                m_execution = shape;
                break;
            }
        }
    }
    QMap<QString, Entry> &entries = m_entries[m_command];
    for (const ParameterBounds &parameter : chosen->parameters) {
        if (entries.contains(parameter.name))
            continue;
        Entry initial;
        // The present state where it means the same and would be accepted; otherwise empty, never a guess.
        const std::optional<PresentValue> now = presentValue(*m_form, m_command, parameter, m_desk->format());
        if (now && std::isfinite(now->value) && (!parameter.min || now->value >= *parameter.min)
            && (!parameter.max || now->value <= *parameter.max)) {
            const double factor = std::pow(10.0, decimalsOf(parameter.unit));
            const double rounded = std::round(now->value * factor) / factor;
            const bool fits
                = (!parameter.min || rounded >= *parameter.min) && (!parameter.max || rounded <= *parameter.max);
            initial.value = fits ? rounded : now->value;
            initial.included = true;
        }
        entries.insert(parameter.name, initial);
    }
}

void CommandComposer::setCommand(const QString &command)
{
    if (m_command == command || !m_form || !m_form->commands || !m_form->commands->find(command))
        return;
    m_command = command;
    fillIn();
    refresh();
}

void CommandComposer::setValue(const QString &parameter, double value)
{
    const CommandCapability *chosen = capability();
    if (!chosen || !chosen->parameter(parameter))
        return;
    Entry &field = entry(parameter);
    const bool same = field.value == value || (std::isnan(field.value) && std::isnan(value));
    if (same && field.isTyped)
        return;
    field.value = value;
    field.isTyped = true;
    // An emptied field stays included on purpose: it is said to be missing rather than left out silently.
    if (!std::isnan(value))
        field.included = true;
    refresh();
}

void CommandComposer::setIncluded(const QString &parameter, bool included)
{
    const CommandCapability *chosen = capability();
    if (!chosen || !chosen->parameter(parameter) || entry(parameter).included == included)
        return;
    entry(parameter).included = included;
    entry(parameter).isTyped = true;
    refresh();
}

void CommandComposer::useProposal(const QString &parameter)
{
    for (const ParameterRow &row : m_parameters.rows()) {
        if (row.name != parameter)
            continue;
        if (!std::isnan(row.proposedValue))
            setValue(parameter, row.proposedValue);
        else if (row.errorCode == u"UNSUPPORTED_PARAMETER"_s)
            setIncluded(parameter, false);
        return;
    }
}

void CommandComposer::reset()
{
    m_entries.clear();
    m_startText.clear();
    m_endText.clear();
    m_start.reset();
    m_end.reset();
    m_onConflict.clear();
    m_execution = KnownExecution::Immediate;
    forgetRefusal();
    m_readAtRefusal.reset();
    takeDevice();
    if (m_form) {
        m_opened = m_form->commands;
        m_openedAt = m_desk->clock().nowUtc();
    }
    refresh();
}

bool CommandComposer::takeFrom(const QString &actionId)
{
    const ActionPtr action = m_desk ? m_desk->actions().action(ActionId(actionId)) : ActionPtr();
    if (!action || action->deviceId != m_deviceId || !m_form || !m_form->commands
        || !m_form->commands->find(action->command))
        return false;
    m_command = action->command;
    QMap<QString, Entry> &entries = m_entries[m_command];
    entries.clear();
    for (const ParameterBounds &parameter : capability()->parameters)
        entries.insert(parameter.name, Entry{ParameterRow::none, false, true});
    for (const NamedQuantity &parameter : action->parameters) {
        if (entries.contains(parameter.name))
            entries.insert(parameter.name, Entry{parameter.quantity.value, true, true});
    }
    fillIn();
    refresh();
    return true;
}

QString CommandComposer::execution() const
{
    return capability() ? shapeName(m_execution) : QString();
}

void CommandComposer::setExecution(const QString &shape)
{
    const Execution chosen(shape);
    if (!capability() || !capability()->accepts(chosen.known()) || m_execution == chosen.known())
        return;
    m_execution = chosen.known();
    refresh();
}

void CommandComposer::setStartText(const QString &text)
{
    if (m_startText == text)
        return;
    m_startText = text;
    readTimes();
    refresh();
}

void CommandComposer::setEndText(const QString &text)
{
    if (m_endText == text)
        return;
    m_endText = text;
    readTimes();
    refresh();
}

PlantZone CommandComposer::plant() const
{
    return m_desk->plantClocks().zoneOf(m_deviceId, m_desk->format());
}

void CommandComposer::readTimes()
{
    m_start.reset();
    m_end.reset();
    if (!m_desk)
        return;
    const QDateTime plantNow = plant().now(m_desk->clock().nowUtc());
    m_start = readTime(m_startText, plantNow);
    const WallClock *after = m_start ? std::get_if<WallClock>(&*m_start) : nullptr;
    m_end = readTime(m_endText, plantNow, after ? std::optional(*after) : std::nullopt);
}

QString CommandComposer::timeHint() const
{
    return tr("Time at the plant, for example 22:00, tomorrow 06:00, 2026-06-12 22:00, +30m or +1.5h. At most 30 days "
              "ahead.");
}

void CommandComposer::setOnConflict(const QString &strategy)
{
    if (m_onConflict == strategy)
        return;
    m_onConflict = strategy;
    refresh();
}

QString CommandComposer::reviewLabel() const
{
    return m_command.isEmpty() ? tr("Review") : tr("Review %1").arg(m_command);
}

QString CommandComposer::contractNotice() const
{
    const bool differs = std::any_of(m_contractChanges.rows().cbegin(), m_contractChanges.rows().cend(),
                                     [](const ContractRow &row) { return row.isChange; });
    return differs ? tr("The device declares other limits than when the form was opened.") : QString();
}

CommandComposer::Attempt CommandComposer::attempt() const
{
    Attempt result;
    CommandDraft &draft = result.draft;
    draft.deviceId = m_deviceId;
    draft.command = m_command;
    if (m_form)
        draft.family = m_form->family;
    const CommandCapability *chosen = capability();
    if (!chosen)
        return result;
    const QMap<QString, Entry> entries = m_entries.value(m_command);
    for (const ParameterBounds &parameter : chosen->parameters) {
        const Entry field = entries.value(parameter.name);
        if (!field.included)
            continue;
        if (!std::isfinite(field.value)) {
            result.missing.insert(parameter.name, tr("Enter a value, or untick it: then it is not sent."));
            continue;
        }
        draft.parameters.append({parameter.name, {field.value, parameter.unit}});
    }
    // Typed for a parameter that the device no longer declares: kept, marked, and sent by nobody.
    if (m_execution != KnownExecution::Immediate) {
        const std::optional<StartTime> start = m_start;
        if (!start)
            result.missing.insert(u"start"_s,
                                  m_startText.trimmed().isEmpty()
                                      ? tr("Enter when it shall start.")
                                      : tr("This is no time. Try 22:00, 2026-06-12 22:00, +30m or +1.5h."));
        if (m_execution == KnownExecution::Windowed) {
            // Whether the API takes a relative end is not documented (contract.md section 17): a clock time is.
            const std::optional<StartTime> end
                = m_end && std::holds_alternative<WallClock>(*m_end) ? m_end : std::nullopt;
            if (!end)
                result.missing.insert(u"end"_s,
                                      m_endText.trimmed().isEmpty()
                                          ? tr("Enter when it shall end.")
                                          : tr("Enter a clock time, such as 05:00 or 2026-06-13 05:00."));
            if (start && end)
                draft.when = RunWindow{*start, *end};
        } else if (start) {
            draft.when = RunAt{*start};
        }
    }
    if (!m_onConflict.isEmpty())
        draft.onConflict = ConflictStrategy(m_onConflict);
    return result;
}

std::optional<CommandDraft> CommandComposer::draft() const
{
    if (!m_form || !capability() || !m_issues.isEmpty())
        return {};
    const Attempt now = attempt();
    return now.missing.isEmpty() ? std::optional(now.draft) : std::nullopt;
}

void CommandComposer::refresh()
{
    if (!m_desk) {
        Q_EMIT changed();
        return;
    }
    const Format &format = m_desk->format();
    const QDateTime nowUtc = m_desk->clock().nowUtc();

    m_readOnlyReason.clear();
    if (m_deviceId.isEmpty())
        m_readOnlyReason = tr("No device is chosen.");
    else if (!m_device)
        m_readOnlyReason = tr("This device is not known any more.");
    else if (m_device->family.isReadOnly())
        m_readOnlyReason = m_device->family == Family(KnownFamily::Vehicle)
            ? tr("Read-only device: a vehicle can be read but not commanded through the API.")
            : tr("Read-only device: a solar inverter can be read but not commanded through the API.");
    else if (!m_form->commands || m_form->commands->entries.isEmpty())
        m_readOnlyReason = tr("This device declares no commands.");

    QList<CommandRow> commandRows;
    const QString standing = m_form ? standingCommandOf(*m_form) : QString();
    if (m_form && m_form->commands && !isReadOnly()) {
        for (const CommandCapability &one : m_form->commands->entries) {
            CommandRow row;
            row.command = one.command;
            row.label = CommandWords::label(one.command);
            row.iconName = CommandWords::iconName(one.command);
            QStringList names;
            for (const ParameterBounds &parameter : one.parameters)
                names.append(Format::fieldLabelInside(parameter.name));
            row.parameterSummary = names.isEmpty() ? tr("no parameters") : Format::listed(names);
            const QString word = CommandWords::word(one.command);
            //: A command in words, and the names of its parameters: "Charge: target, power"
            row.said = word.isEmpty() ? row.parameterSummary
                : names.isEmpty()     ? word
                                      : tr("%1: %2").arg(word, row.parameterSummary);
            row.isCurrent = one.command == standing;
            row.commandSelected = one.command == m_command;
            commandRows.append(row);
        }
    }
    m_commands.set(commandRows);

    const Attempt now = attempt();
    QList<DraftIssue> found;
    if (m_form && capability())
        found = validate(now.draft, *m_form, plant().now(nowUtc));
    // As long as a time is missing the draft has none, and what the rules say of "now" is not what the form means.
    if (now.missing.contains(u"start"_s) || now.missing.contains(u"end"_s)) {
        found.removeIf([](const DraftIssue &issue) {
            return issue.field == u"start"_s || issue.field == u"end"_s || issue.code == u"EXECUTION_NOT_SUPPORTED"_s;
        });
    }
    // What the API refused stays marked as long as the field holds the very value that it refused.
    if (!m_refused.code.isEmpty() && !m_refused.details.parameter.isEmpty()) {
        const QString name = m_refused.details.parameter;
        const auto valueIn = [&name](const CommandDraft &draft) -> std::optional<double> {
            for (const NamedQuantity &parameter : draft.parameters) {
                if (parameter.name == name)
                    return parameter.quantity.value;
            }
            return {};
        };
        const bool isMarked = std::any_of(found.cbegin(), found.cend(),
                                          [&name](const DraftIssue &issue) { return issue.field == name; });
        if (!isMarked && m_refusedDraft.command == m_command && valueIn(now.draft)
            && valueIn(now.draft) == valueIn(m_refusedDraft))
            found.append({m_refused.code, name, m_refused.details});
    }

    ErrorContext context;
    context.format = format;
    context.command = m_command;
    if (m_form)
        context.family = m_form->family;
    m_issues.clear();
    m_startError = now.missing.value(u"start"_s);
    m_endError = now.missing.value(u"end"_s);
    for (const QString &text : now.missing)
        m_issues.append(text);
    QMap<QString, DraftIssue> byField;
    for (const DraftIssue &issue : std::as_const(found)) {
        const QString text = ErrorCatalogue::explain(issue, context).title;
        m_issues.append(text);
        if (issue.field == u"start"_s)
            m_startError = text;
        else if (issue.field == u"end"_s)
            m_endError = text;
        else if (!byField.contains(issue.field))
            byField.insert(issue.field, issue);
    }

    QList<ParameterRow> parameterRows;
    if (const CommandCapability *chosen = capability(); chosen && !isReadOnly()) {
        const QMap<QString, Entry> entries = m_entries.value(m_command);
        for (const ParameterBounds &parameter : chosen->parameters) {
            const Entry field = entries.value(parameter.name);
            ParameterRow row;
            row.name = parameter.name;
            row.label = Format::fieldLabel(parameter.name);
            row.unit = parameter.unit.text();
            row.unitSymbol = Format::unitSymbol(parameter.unit.text());
            row.minimum = parameter.min.value_or(ParameterRow::none);
            row.maximum = parameter.max.value_or(ParameterRow::none);
            row.minText = boundText(parameter.min, parameter.unit, format);
            row.maxText = boundText(parameter.max, parameter.unit, format);
            row.isBounded = parameter.min && parameter.max && *parameter.min < *parameter.max;
            row.step = stepOf(parameter.unit);
            row.decimals = parameter.unit.isKnown() ? decimalsOf(parameter.unit) : 2;
            row.included = field.included;
            row.value = field.value;
            if (const std::optional<PresentValue> present = presentValue(*m_form, m_command, parameter, format)) {
                row.nowValue = present->value;
                row.nowText = tr("now %1").arg(present->text);
            }
            if (const QString missing = now.missing.value(parameter.name); !missing.isEmpty()) {
                row.errorText = missing;
                row.errorShort = tr("empty");
                row.errorCode = u"EMPTY"_s;
            } else if (byField.contains(parameter.name)) {
                const DraftIssue &issue = byField[parameter.name];
                row.errorText = ErrorCatalogue::explain(issue, context).title;
                row.errorShort = ErrorCatalogue::shortText(issue.code, issue.details, format);
                row.errorCode = issue.code;
                const bool isHealed = m_healed.proposedValue && parameter.name == m_refused.details.parameter
                    && m_healed.proposedUnit == parameter.unit && *m_healed.proposedValue != field.value;
                if (const std::optional<double> nearest
                    = isHealed ? m_healed.proposedValue : ErrorCatalogue::nearestValid(issue.details)) {
                    row.proposedValue = *nearest;
                    row.proposalText = tr("Use %1").arg(
                        CommandWords::quantity({parameter.name, {*nearest, parameter.unit}}, format));
                }
            }
            parameterRows.append(row);
        }
    }
    m_parameters.set(parameterRows);

    QList<ExecutionRow> executionRows;
    if (const CommandCapability *chosen = capability()) {
        for (KnownExecution shape : shapes) {
            if (!chosen->accepts(shape))
                continue;
            ExecutionRow row;
            row.shape = shapeName(shape);
            row.label = CommandWords::executionLabel(shape);
            row.shapeSelected = shape == m_execution;
            executionRows.append(row);
        }
    }
    m_executions.set(executionRows);

    QList<StrategyRow> strategyRows;
    StrategyRow ask;
    ask.label = CommandWords::strategyLabel({});
    ask.explanation = tr("If an action is there already, you decide then.");
    strategyRows.append(ask);
    if (m_form && m_form->conflictStrategies) {
        for (const ConflictStrategy &strategy : *m_form->conflictStrategies) {
            StrategyRow row;
            row.strategy = strategy.text();
            row.label = CommandWords::strategyLabel(strategy.text());
            if (strategy == KnownConflictStrategy::CancelAndReplace)
                row.explanation = tr("A booked action is cancelled and this one takes its place.");
            else if (strategy == KnownConflictStrategy::QueueAfter)
                row.explanation = tr("This one starts when the other one ends.");
            else
                row.explanation = tr("A strategy that this application has not met.");
            strategyRows.append(row);
        }
    }
    m_conflictChoices.set(strategyRows);

    const CommandCapability *chosen = isReadOnly() ? nullptr : capability();
    const bool isTimed = !now.missing.contains(u"start"_s) && !now.missing.contains(u"end"_s);
    if (!chosen)
        m_preview.clear();
    else if (isTimed)
        m_preview = tr("%1, %2").arg(CommandWords::phrase(now.draft, format),
                                     CommandWords::when(now.draft.when, format, nowUtc));
    else
        m_preview = tr("%1, at a time still to be entered").arg(CommandWords::phrase(now.draft, format));
    m_estimate = chosen && m_issues.isEmpty() ? fleet::estimate(now.draft, *m_form, format) : QString();
    m_warnings = chosen ? findWarnings(now.draft) : QStringList();
    showTimes(chosen && isTimed ? now.draft.when : When(), nowUtc);
    for (const QString &warning : {m_startReading.warning, m_endReading.warning}) {
        if (!warning.isEmpty() && !m_warnings.contains(warning))
            m_warnings.append(warning);
    }
    if (chosen && isTimed) {
        const FrozenRequest request = freeze(now.draft);
        m_requestLine = QString::fromLatin1(request.method) + u' ' + request.path;
        m_requestBody = QString::fromUtf8(request.body);
    } else {
        m_requestLine.clear();
        m_requestBody.clear();
    }

    if (isReadOnly())
        m_whyNot = m_readOnlyReason;
    else if (!m_issues.isEmpty())
        m_whyNot = tr("Fix %n field(s)", nullptr, int(m_issues.size()));
    else if (m_desk->writesLocked())
        m_whyNot = m_desk->writeLockReason();
    else if (!m_desk->journalProblem().isEmpty())
        m_whyNot = tr("Sending is refused: the journal cannot be written.");
    else if (m_desk->gate()->isOpen())
        m_whyNot = tr("Waiting for your answer");
    else
        m_whyNot.clear();
    showContract();
    Q_EMIT changed();
}

void CommandComposer::showContract()
{
    m_contractChanges.set(compareContracts(m_opened, m_form ? m_form->commands : nullptr, ContractLines::All));
}

void CommandComposer::showTimes(const When &when, const QDateTime &nowUtc)
{
    m_startReading = {};
    m_endReading = {};
    m_tick.cancel();
    if (std::holds_alternative<RunNow>(when))
        return;
    const PlantZone zone = plant();
    const auto *window = std::get_if<RunWindow>(&when);
    m_startReading = explainTime(window ? window->start : std::get<RunAt>(when).start, zone, m_desk->format(), nowUtc);
    if (window) {
        m_endReading = explainTime(window->end, zone, m_desk->format(), nowUtc);
        if (m_endReading.warning.isEmpty())
            m_endReading.warning = windowWarning(*window, zone, m_desk->format());
    }
    // How far away it is moves by itself.
    m_tick = m_desk->clock().callAfter(std::chrono::seconds(20), [this] { refresh(); });
}

QStringList CommandComposer::findWarnings(const CommandDraft &draft) const
{
    QStringList warnings;
    const Format &format = m_desk->format();
    // contract.md section 1: live commands run for batteries only; the API may open the others any day, so nothing is
    // locked.
    const bool isLive = m_desk->environment().environment().kind == EnvironmentKind::Live;
    if (isLive && (draft.family.kind() == KnownFamily::EvCharger || draft.family.kind() == KnownFamily::Hvac))
        warnings.append(tr("Live control of this family is not open yet: the API will probably refuse."));
    const auto find = [&draft](QStringView name) -> const NamedQuantity * {
        for (const NamedQuantity &parameter : draft.parameters) {
            if (parameter.name == name)
                return &parameter;
        }
        return nullptr;
    };
    const NamedQuantity *heat = find(u"heatSetpoint");
    const NamedQuantity *cool = find(u"coolSetpoint");
    if (heat && cool && heat->quantity.value >= cool->quantity.value) {
        warnings.append(tr("The setpoints cross: it would heat to %1 and cool to %2 at the same time.")
                            .arg(CommandWords::quantity(*heat, format), CommandWords::quantity(*cool, format)));
    }
    const auto *battery = std::get_if<BatteryState>(&m_form->reading);
    const NamedQuantity *target = find(u"target");
    if (battery && target && battery->levelPercent && std::holds_alternative<RunNow>(draft.when)) {
        const QString level = format.quantity(*battery->levelPercent, u"percent");
        if (m_command == u"charge"_s && target->quantity.value <= *battery->levelPercent)
            warnings.append(tr("It is at %1 already: there is nothing to charge.").arg(level));
        if (m_command == u"discharge"_s && target->quantity.value >= *battery->levelPercent)
            warnings.append(tr("It is at %1 already: there is nothing to discharge.").arg(level));
    }
    if (battery && target && m_command == u"discharge"_s && battery->dischargeLimitPercent
        && target->quantity.value < *battery->dischargeLimitPercent)
        warnings.append(tr("Its own floor is %1: it will stop there.")
                            .arg(format.quantity(*battery->dischargeLimitPercent, u"percent")));
    return warnings;
}

bool CommandComposer::review()
{
    refresh();
    const std::optional<CommandDraft> whole = draft();
    if (!m_desk || !canReview() || !whole) {
        Q_EMIT gateRefused(m_whyNot);
        return false;
    }
    if (const std::optional<QString> problem = m_desk->propose(*whole)) {
        Q_EMIT gateRefused(*problem);
        return false;
    }
    m_intentId = m_desk->gate()->intentId();
    return true;
}

void CommandComposer::onIntentChanged(const QString &intentId)
{
    if (intentId.isEmpty() || intentId != m_intentId)
        return;
    const Intent *intent = m_desk->tracker().intent(intentId);
    if (!intent)
        return;
    if (intent->state == IntentState::Refused) {
        m_intentId.clear();
        m_refusedIntentId = intentId;
        if (const auto *sent = std::get_if<CommandDraft>(&intent->draft))
            m_refusedDraft = *sent;
        m_refusedRequest = fleet::refusedRequest(intent->request, intent->answer, intent->error);
        applyRefusal(intent->error, intent->httpStatus);
        Q_EMIT refused();
    } else if (intent->state == IntentState::Accepted) {
        forgetRefusal();
        refresh();
    }
}

void CommandComposer::applyRefusal(const ApiError &error, int httpStatus)
{
    if (!m_desk || !m_device)
        return;
    if (m_refusedDraft.command.isEmpty())
        m_refusedDraft = attempt().draft;
    ErrorContext context;
    context.family = m_device->family;
    context.device = m_form.get();
    context.command = m_refusedDraft.command;
    context.format = m_desk->format();
    m_refused = error;
    m_refusal = ErrorCatalogue::explain(error, httpStatus, context);
    m_refusedAt = m_desk->clock().nowUtc();

    const DevicePtr before = m_form; // keeps context.device alive, and what was declared until now
    m_healed = heal(m_refusedDraft, before ? before->commands : nullptr, error, httpStatus);
    if (m_healed.commands) {
        m_readAtRefusal = m_device->commands;
        declare(m_healed.commands);
    } else if (m_healed.source == HealedDraft::Source::Reread) {
        // Nothing was told: the device itself is asked again, and the form follows what it says.
        m_rereading = true;
        whenDone(m_desk->devices().readAgain(m_deviceId), this,
                 [this, asked = m_deviceId, before](const Result<DevicePtr, QString> &answer) {
                     if (asked != m_deviceId || !m_rereading)
                         return;
                     m_rereading = false;
                     if (answer) {
                         takeDevice();
                         showHealing(before);
                     }
                     m_rereadProblem = answer ? QString() : answer.error();
                     refresh();
                 });
    }
    showHealing(before);
    refresh();
}

void CommandComposer::showHealing(const DevicePtr &before)
{
    const CommandsPtr was = before ? before->commands : nullptr;
    const CommandsPtr is = m_form ? m_form->commands : nullptr;
    m_healed.changes = compareContracts(was, is, ContractLines::OnlyChanges);
    m_healingChanges.set(m_healed.changes);
    m_healingLines.set(compareContracts(was, is, ContractLines::All));
}

QString CommandComposer::healText() const
{
    if (!hasRefusal())
        return {};
    switch (m_healed.source) {
    case HealedDraft::Source::Snapshot:
    case HealedDraft::Source::Subset:
        return m_healed.changes.isEmpty()
            ? tr("The refusal named the limits; they are those that the form showed.")
            : tr("The form now follows the refusal. What you entered is kept; nothing is sent again by itself.");
    case HealedDraft::Source::Reread:
        if (m_rereading)
            return tr("The refusal did not say what would be taken. The device is being read again.");
        if (!m_rereadProblem.isEmpty())
            return tr("The refusal did not say what would be taken, and the device could not be read: %1")
                .arg(m_rereadProblem);
        return m_healed.changes.isEmpty() ? tr("The device was read again and still declares what the form shows.")
                                          : tr("The device was read again; the form follows what it declares now.");
    case HealedDraft::Source::None:
        break;
    }
    return {};
}

void CommandComposer::forgetRefusal()
{
    m_refused = {};
    m_refusal = {};
    m_healed = {};
    m_healingChanges.set({});
    m_healingLines.set({});
    m_refusedIntentId.clear();
    m_refusedRequest = {};
    m_refusedAt = {};
    m_rereading = false;
    m_rereadProblem.clear();
}

void CommandComposer::dismissRefusal()
{
    forgetRefusal();
    refresh();
}

} // namespace fleet
