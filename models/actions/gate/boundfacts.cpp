// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundfacts.h"

#include "commandwords.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <limits>

namespace fleet {

namespace {

QString factWord(const char *text)
{
    return QCoreApplication::translate("fleet::GateSheet", text);
}

constexpr double anywhere = std::numeric_limits<double>::infinity();
// Percent points, where no target tells how far is far.
constexpr double levelDrift = 5;
// kW: what a house does to a flow from one minute to the next.
constexpr double flowDrift = 0.5;
// °C
constexpr double temperatureDrift = 1;
// Of what the number is read against.
constexpr double share = 0.1;

QString capability(const CommandCapability &command)
{
    QStringList parts;
    for (const ParameterBounds &parameter : command.parameters) {
        const QString low = parameter.min ? QString::number(*parameter.min) : QString();
        const QString high = parameter.max ? QString::number(*parameter.max) : QString();
        parts.append(QStringLiteral("%1 %2…%3 %4").arg(parameter.name, low, high, parameter.unit.text()));
    }
    QStringList shapes;
    for (const Execution &shape : command.execution)
        shapes.append(shape.text());
    return QStringLiteral("%1 (%2; %3)")
        .arg(command.command, parts.join(QStringLiteral(", ")), shapes.join(QStringLiteral(", ")));
}

QString strategies(const std::optional<QList<ConflictStrategy>> &list)
{
    if (!list)
        return factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "not declared"));
    QStringList texts;
    for (const ConflictStrategy &strategy : *list)
        texts.append(strategy.text());
    return texts.isEmpty() ? factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "none")) : texts.join(QStringLiteral(", "));
}

// How a number of the state behaves: a limit stands until somebody sets it, a level moves by itself.
enum class Behaviour { Standing, Level, Flow, Temperature, Counter, Unmet };

Behaviour behaviourOf(const QString &name)
{
    const auto ends = [&name](QLatin1StringView tail) {
        return name.endsWith(tail);
    };
    if (ends(QLatin1StringView("Limit")) || ends(QLatin1StringView("Setpoint")) || name == QLatin1StringView("capacity")
        || ends(QLatin1StringView("Capacity")) || name.startsWith(QLatin1StringView("max")))
        return Behaviour::Standing;
    if (name == QLatin1StringView("level") || ends(QLatin1StringView("Level"))
        || name.startsWith(QLatin1StringView("humidity")))
        return Behaviour::Level;
    if (ends(QLatin1StringView("Power")) || ends(QLatin1StringView("Rate")))
        return Behaviour::Flow;
    if (ends(QLatin1StringView("emperature")))
        return Behaviour::Temperature;
    if (name.startsWith(QLatin1StringView("energy")) || name == QLatin1StringView("range")
        || ends(QLatin1StringView("TimeRemaining")))
        return Behaviour::Counter;
    return Behaviour::Unmet;
}

double stepShown(const QString &name)
{
    const Unit unit(unitByName(name));
    return unit.isKnown() ? std::pow(10.0, -decimalsOf(unit)) : 0.0001;
}

const NamedQuantity *parameterOf(const CommandDraft &draft, QStringView name)
{
    for (const NamedQuantity &parameter : draft.parameters) {
        if (parameter.name == name)
            return &parameter;
    }
    return nullptr;
}

// The settings in percent are floors and ceilings of a level.
QList<double> percentSettings(const GateFacts &facts)
{
    QList<double> marks;
    if (!facts.settings)
        return marks;
    for (const Setting &setting : *facts.settings) {
        const std::optional<double> number = setting.value.toNumber();
        if (number && setting.unit == KnownUnit::Percent)
            marks.append(*number);
    }
    return marks;
}

// Binds one number of the state for a push.
void measure(BoundFact &fact, const QString &name, double value, const CommandDraft &draft, const GateFacts &facts)
{
    const Device &device = *facts.device;
    fact.step = stepShown(name);
    // Read against a parameter that asks for the same thing.
    const NamedQuantity *same = parameterOf(draft, name);
    const NamedQuantity *target = parameterOf(draft, u"target");
    switch (behaviourOf(name)) {
    case Behaviour::Standing:
        return; // by its words
    case Behaviour::Level: {
        fact.number = value;
        fact.tolerance = levelDrift;
        const bool isOwn = std::holds_alternative<BatteryState>(device.reading) && name == QLatin1StringView("level");
        if (!isOwn)
            break;
        fact.marks = percentSettings(facts);
        if (const auto limit = std::get<BatteryState>(device.reading).dischargeLimitPercent)
            fact.marks.append(*limit);
        if (target && target->quantity.unit == KnownUnit::Percent) {
            fact.tolerance = std::max(fact.step, share * std::abs(target->quantity.value - value));
            fact.marks.append(target->quantity.value);
        }
        break;
    }
    case Behaviour::Flow:
        // Its direction is what a person reads; how strong it is moves with every kettle.
        fact.number = value;
        fact.tolerance = std::max(flowDrift, share * 2 * std::abs(value));
        fact.marks = {0};
        break;
    case Behaviour::Temperature:
        fact.number = value;
        fact.tolerance = temperatureDrift;
        for (const NamedQuantity &parameter : draft.parameters) {
            if (parameter.quantity.unit == KnownUnit::Celsius)
                fact.marks.append(parameter.quantity.value);
        }
        break;
    case Behaviour::Counter:
        fact.number = value;
        fact.tolerance = anywhere;
        break;
    case Behaviour::Unmet:
        fact.number = value;
        fact.step = 0.0001;
        fact.tolerance = std::max(fact.step, share * std::abs(value));
        break;
    }
    if (same) {
        fact.tolerance = std::max(fact.step, share * std::abs(same->quantity.value - value));
        fact.marks.append(same->quantity.value);
    }
}

void bindEstimate(BoundFacts &list, const CommandDraft &draft, const GateFacts &facts)
{
    const std::optional<EstimateSum> sum = estimateSum(draft, *facts.device);
    if (!sum)
        return;
    BoundFact fact;
    fact.label = factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "Estimate"));
    fact.text = estimate(draft, *facts.device, facts.format);
    double value = sum->energyKwh;
    fact.key = QStringLiteral("estimate.energy");
    if (sum->windowKwh && *sum->windowKwh < sum->energyKwh) {
        value = *sum->windowKwh;
        fact.key = QStringLiteral("estimate.window");
    } else if (sum->minutes) {
        value = *sum->minutes;
        fact.key = QStringLiteral("estimate.time");
    }
    fact.number = value;
    // One displayed step of the level is in place, so what it does to the estimate is, too.
    fact.tolerance = std::max(share * value, value / std::max(sum->percent, 1.0));
    list.append(fact);
}

void bindState(BoundFacts &list, const WriteDraft &draft, const GateFacts &facts)
{
    const auto *command = std::get_if<CommandDraft>(&draft);
    const auto *settings = std::get_if<SettingsDraft>(&draft);
    for (const Field &field : facts.device->state) {
        BoundFact fact;
        fact.key = QStringLiteral("state.") + field.name;
        fact.label = Format::fieldLabel(field.name);
        fact.text = stateText(field, facts.format);
        const std::optional<double> number = field.value.toNumber();
        if (settings) {
            // A change of settings leans on what the device is told to do, and on the side of a new floor or ceiling on
            // which its level lies.
            const bool isMode
                = field.name == QLatin1StringView("currentMode") || field.name == QLatin1StringView("mode");
            const bool isLevel = number && behaviourOf(field.name) == Behaviour::Level;
            if (!isMode && !isLevel)
                continue;
            if (isLevel) {
                fact.number = number;
                fact.step = stepShown(field.name);
                fact.tolerance = anywhere;
                for (const NamedQuantity &change : settings->changes) {
                    if (change.quantity.unit == KnownUnit::Percent)
                        fact.marks.append(change.quantity.value);
                }
            }
        } else if (number && command) {
            measure(fact, field.name, *number, *command, facts);
        }
        list.append(fact);
    }
}

// Whether a start on the plant's clock lies ahead, as far as that can be told from here. Empty: it is none, or it
// counts from the sending.
std::optional<bool> isAhead(const When &when, const GateFacts &facts)
{
    const auto *at = std::get_if<RunAt>(&when);
    const auto *window = std::get_if<RunWindow>(&when);
    if (!at && !window)
        return {};
    const StartTime &start = at ? at->start : window->start;
    if (!std::holds_alternative<WallClock>(start))
        return {};
    return CommandWords::guessInstant(start, facts.format, facts.nowUtc) > facts.nowUtc;
}

int sideOf(double value, double mark, double step)
{
    // By what is displayed, so that a digit nobody sees crosses nothing.
    const double shown = step > 0 ? std::round(value / step) * step : value;
    const double slack = std::max(step, 1e-9) * 1e-6;
    if (shown < mark - slack)
        return -1;
    return shown > mark + slack ? 1 : 0;
}

} // namespace

// Unit by the name of a state field, where the API's state carries bare numbers (design.md section 6).
QString unitByName(const QString &name)
{
    const auto ends = [&name](QLatin1StringView tail) {
        return name.endsWith(tail);
    };
    if (name == QLatin1StringView("powerRateLimit"))
        return QStringLiteral("kw");
    if (name == QLatin1StringView("level") || ends(QLatin1StringView("Level")) || ends(QLatin1StringView("Limit"))
        || name.startsWith(QLatin1StringView("humidity")))
        return QStringLiteral("percent");
    if (ends(QLatin1StringView("Power")) || ends(QLatin1StringView("Rate")))
        return QStringLiteral("kw");
    if (name == QLatin1StringView("capacity") || ends(QLatin1StringView("Capacity"))
        || name.startsWith(QLatin1StringView("energy")))
        return QStringLiteral("kwh");
    if (ends(QLatin1StringView("emperature")) || ends(QLatin1StringView("Setpoint")))
        return QStringLiteral("celsius");
    if (ends(QLatin1StringView("Current")))
        return QStringLiteral("amps");
    if (ends(QLatin1StringView("TimeRemaining")))
        return QStringLiteral("minutes");
    return {};
}

QString stateText(const Field &field, const Format &format)
{
    if (field.value.isNull())
        return Format::notReported();
    if (const std::optional<double> number = field.value.toNumber())
        return format.quantity(*number, unitByName(field.name),
                               field.name == QLatin1StringView("chargeRate") ? Format::Sign::Always
                                                                             : Format::Sign::AsNeeded);
    if (const std::optional<bool> flag = field.value.toBool())
        return *flag ? factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "yes"))
                     : factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "no"));
    if (const std::optional<QString> text = field.value.toText())
        return *text;
    return QString::fromUtf8(toJson(field.value));
}

ActionId newestActionId(const GateFacts &facts)
{
    const std::optional<LastAction> told = facts.device ? facts.device->lastAction : std::nullopt;
    if (!facts.newest)
        return told ? told->id : ActionId();
    if (!told || told->id == facts.newest->id || !told->createdAt || !facts.newest->createdAt)
        return facts.newest->id;
    return *told->createdAt > *facts.newest->createdAt ? told->id : facts.newest->id;
}

BoundFacts boundFacts(const WriteDraft &draft, const GateFacts &facts)
{
    BoundFacts list;
    const auto add = [&list](const QString &key, const QString &label, const QString &text) {
        BoundFact fact;
        fact.key = key;
        fact.label = label;
        fact.text = text;
        list.append(fact);
    };
    add(QStringLiteral("environment"), factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "Environment")),
        QStringLiteral("%1, %2, %3")
            .arg(environmentWord(facts.environment.kind), facts.environment.profile,
                 facts.environment.baseUrl.toString()));
    if (std::holds_alternative<ConsentDraft>(draft))
        return list;
    if (facts.action) {
        const auto instant = [](const std::optional<QDateTime> &time) {
            return time ? time->toString(Qt::ISODate) : QString();
        };
        add(QStringLiteral("action"), factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "Action")),
            QStringLiteral("%1, %2, %3, %4 %5")
                .arg(facts.action->id.text(), facts.action->state.text(), facts.action->command,
                     instant(facts.action->start), instant(facts.action->end)));
    }
    if (!facts.device) {
        add(QStringLiteral("device"), factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "Device")),
            factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "gone")));
        return list;
    }
    const Device &device = *facts.device;
    const auto bindSchedule = [&] {
        if (!device.currentSchedule)
            return;
        const Schedule &schedule = *device.currentSchedule;
        QString text = QStringLiteral("%1, %2").arg(schedule.id.text(), schedule.state.text());
        // When it was changed last stands for what is in it.
        if (schedule.updatedAt)
            text += QStringLiteral(", ") + schedule.updatedAt->toString(Qt::ISODate);
        add(QStringLiteral("currentSchedule"), factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "Schedule")), text);
    };
    // A schedule says what shall be some day: what the device does at this moment is no ground for it.
    if (std::holds_alternative<ScheduleCancelDraft>(draft)) {
        add(QStringLiteral("device"), factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "Device")), device.id.text());
        bindSchedule();
        return list;
    }
    const auto bindCommands = [&] {
        if (!device.commands) {
            add(QStringLiteral("commands"), factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "Commands")),
                factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "not declared")));
            return;
        }
        for (const CommandCapability &entry : device.commands->entries)
            add(QStringLiteral("commands.") + entry.command, entry.command, capability(entry));
    };
    if (std::holds_alternative<ScheduleDraft>(draft)) {
        add(QStringLiteral("device"), factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "Device")),
            QStringLiteral("%1, %2, %3").arg(device.id.text(), device.vendor, device.metadata.model));
        bindCommands();
        bindSchedule();
        return list;
    }
    // What is cancelled is the action; the level of its device may move meanwhile.
    if (std::holds_alternative<CancelDraft>(draft)) {
        add(QStringLiteral("device"), factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "Device")), device.id.text());
        return list;
    }
    add(QStringLiteral("device"), factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "Device")),
        QStringLiteral("%1, %2, %3").arg(device.id.text(), device.vendor, device.metadata.model));
    add(QStringLiteral("sync"), factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "Sync")),
        device.sync.available == false ? factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "not available"))
                                       : factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "available")));
    bindState(list, draft, facts);

    if (const auto *settings = std::get_if<SettingsDraft>(&draft)) {
        for (const NamedQuantity &change : settings->changes) {
            const Setting *declared = nullptr;
            if (facts.settings) {
                for (const Setting &setting : *facts.settings) {
                    if (setting.key == change.name)
                        declared = &setting;
                }
            }
            if (!declared)
                continue; // appears or goes: then it differs
            const std::optional<double> number = declared->value.toNumber();
            const QString value = number
                ? CommandWords::quantity({declared->key, {*number, declared->unit}}, facts.format)
                : QString::fromUtf8(toJson(declared->value));
            const QString range
                = QStringLiteral("%1…%2").arg(declared->min ? QString::number(*declared->min) : QString(),
                                              declared->max ? QString::number(*declared->max) : QString());
            add(QStringLiteral("settings.") + declared->key, Format::fieldLabel(declared->key),
                value + QStringLiteral(" (") + range + u')');
        }
        return list;
    }

    const auto &command = std::get<CommandDraft>(draft);
    bindCommands();
    add(QStringLiteral("conflictStrategies"), factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "Conflict strategies")),
        strategies(device.conflictStrategies));
    bindSchedule();
    const ActionId newest = newestActionId(facts);
    add(QStringLiteral("lastAction"), factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "Last action")),
        newest.isEmpty() ? factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "none")) : newest.text());
    QString inFlight = factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "nothing"));
    // The store is ahead of the device's short form once it has the action itself.
    const bool isKnownToBeOver = facts.newest && device.lastAction && facts.newest->id == device.lastAction->id;
    if (facts.inFlight)
        inFlight = QStringLiteral("%1, %2").arg(facts.inFlight->id.text(), facts.inFlight->state.text());
    else if (device.lastAction && !isTerminal(device.lastAction->state) && !isKnownToBeOver)
        inFlight = QStringLiteral("%1, %2").arg(device.lastAction->id.text(), device.lastAction->state.text());
    add(QStringLiteral("inFlight"), factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "In flight")), inFlight);
    bindEstimate(list, command, facts);
    if (const auto ahead = isAhead(command.when, facts))
        add(QStringLiteral("when"), factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "Start")),
            *ahead ? factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "still to come"))
                   : factWord(QT_TRANSLATE_NOOP("fleet::GateSheet", "has passed, if the plant is in your zone")));
    return list;
}

bool isSameGround(const BoundFact &shown, const BoundFact &present)
{
    if (!shown.number || !present.number)
        return !shown.number == !present.number && shown.text == present.text;
    if (std::abs(*present.number - *shown.number) >= shown.tolerance)
        return false;
    return std::all_of(shown.marks.cbegin(), shown.marks.cend(), [&](double mark) {
        return sideOf(*shown.number, mark, shown.step) == sideOf(*present.number, mark, shown.step);
    });
}

QList<GateChange> changesBetween(const BoundFacts &shown, const BoundFacts &present)
{
    QMap<QString, BoundFact> now;
    for (const BoundFact &fact : present)
        now.insert(fact.key, fact);
    QList<GateChange> grounds;
    QList<GateChange> moves;
    const QString none = Format::notReported();
    for (const BoundFact &fact : shown) {
        const auto found = now.constFind(fact.key);
        if (found == now.cend()) {
            grounds.append({fact.key, fact.label, fact.text, none, true});
            continue;
        }
        const bool withdraws = !isSameGround(fact, *found);
        if (withdraws || fact.text != found->text)
            (withdraws ? grounds : moves).append({fact.key, fact.label, fact.text, found->text, withdraws});
        now.erase(found);
    }
    for (const BoundFact &fact : present) {
        if (now.contains(fact.key))
            grounds.append({fact.key, fact.label, none, fact.text, true});
    }
    return grounds + moves;
}

bool isSameGround(const BoundFacts &shown, const BoundFacts &present)
{
    const QList<GateChange> changes = changesBetween(shown, present);
    return std::none_of(changes.cbegin(), changes.cend(), [](const GateChange &change) { return change.withdraws; });
}

QString withdrawalText(const QList<GateChange> &changes)
{
    QStringList texts;
    for (const GateChange &change : changes) {
        if (change.withdraws)
            texts.append(QStringLiteral("%1: %2 → %3").arg(change.label, change.was, change.is));
    }
    return texts.join(QStringLiteral("; "));
}

} // namespace fleet
