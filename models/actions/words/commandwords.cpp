// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandwords.h"

#include <fieldwords.h>

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace fleet {

namespace {

template <typename... Ts>
struct Cases : Ts...
{
    using Ts::operator()...;
};
// clang 14, which the analysers and fuzzers use, does not deduce this by itself.
template <typename... Ts>
Cases(Ts...) -> Cases<Ts...>;

QString say(const char *text)
{
    return QCoreApplication::translate("fleet::CommandWords", text);
}

const NamedQuantity *findQuantity(const QList<NamedQuantity> &parameters, QStringView name)
{
    for (const NamedQuantity &parameter : parameters) {
        if (parameter.name == name)
            return &parameter;
    }
    return nullptr;
}

// Known parameters are woven into the sentence; whatever is left is listed behind it, so that nothing is left unsaid.
QString bounds(const QString &command, const QList<NamedQuantity> &parameters, const Format &format)
{
    QString text;
    QStringList rest;
    const NamedQuantity *heat = findQuantity(parameters, u"heatSetpoint");
    const NamedQuantity *cool = findQuantity(parameters, u"coolSetpoint");
    const bool isRange = command == QLatin1StringView("auto") && heat && cool;
    if (isRange)
        text += QCoreApplication::translate("fleet::CommandWords", " between %1 and %2")
                    .arg(CommandWords::quantity(*heat, format), CommandWords::quantity(*cool, format));
    for (const NamedQuantity &parameter : parameters) {
        const QString value = CommandWords::quantity(parameter, format);
        if (isRange && (&parameter == heat || &parameter == cool))
            continue;
        if (parameter.name == QLatin1StringView("target"))
            text += QCoreApplication::translate("fleet::CommandWords", " to %1").arg(value);
        else if (parameter.name == QLatin1StringView("power"))
            text += QCoreApplication::translate("fleet::CommandWords", " at up to %1").arg(value);
        else if (parameter.name == QLatin1StringView("reserve"))
            rest.append(QCoreApplication::translate("fleet::CommandWords", "keeping %1").arg(value));
        else
            rest.append(Format::fieldLabel(parameter.name).toLower() + u' ' + value);
    }
    if (!rest.isEmpty())
        text += QStringLiteral(", ") + rest.join(QStringLiteral(", "));
    return text;
}

// "Charge", "Charge this battery". An empty family leaves the object out.
QString verbPhrase(const QString &command, const Family &object)
{
    const QString noun = CommandWords::familyNoun(object);
    const auto with = [&](const char *bare, const char *full) {
        return object.isEmpty() ? say(bare) : say(full).arg(noun);
    };
    if (command == QLatin1StringView("charge") || command == QLatin1StringView("start_charging")) {
        if (object.kind() == KnownFamily::EvCharger)
            return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "Charge with this charger"));
        return with(QT_TRANSLATE_NOOP("fleet::CommandWords", "Charge"),
                    QT_TRANSLATE_NOOP("fleet::CommandWords", "Charge this %1"));
    }
    if (command == QLatin1StringView("discharge"))
        return with(QT_TRANSLATE_NOOP("fleet::CommandWords", "Discharge"),
                    QT_TRANSLATE_NOOP("fleet::CommandWords", "Discharge this %1"));
    if (command == QLatin1StringView("idle") || command == QLatin1StringView("stop_charging"))
        return with(QT_TRANSLATE_NOOP("fleet::CommandWords", "Set to idle"),
                    QT_TRANSLATE_NOOP("fleet::CommandWords", "Set this %1 to idle"));
    if (command == QLatin1StringView("heat"))
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "Heat"));
    if (command == QLatin1StringView("cool"))
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "Cool"));
    if (command == QLatin1StringView("auto"))
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "Heat and cool by itself"));
    if (command == QLatin1StringView("follow_schedule"))
        return with(QT_TRANSLATE_NOOP("fleet::CommandWords", "Follow its own schedule"),
                    QT_TRANSLATE_NOOP("fleet::CommandWords", "Let this %1 follow its own schedule"));
    const QString text = with(QT_TRANSLATE_NOOP("fleet::CommandWords", "Set to {command}"),
                              QT_TRANSLATE_NOOP("fleet::CommandWords", "Set this %1 to {command}"));
    return QString(text).replace(QLatin1StringView("{command}"), command);
}

QString dayWord(const QDate &day, const QDate &today, const Format &format)
{
    const qint64 days = today.daysTo(day);
    if (days == 0)
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "today"));
    if (days == 1)
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "tomorrow"));
    if (days == -1)
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "yesterday"));
    return format.locale().toString(
        day, day.year() == today.year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

QString clockWord(const QTime &time, const Format &format)
{
    return format.locale().toString(time, time.second() ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

QDate todayOf(const Format &format, const QDateTime &nowUtc)
{
    return nowUtc.toTimeZone(format.zone()).date();
}

QString relativeWord(const RelativeTime &time, const Format &format)
{
    const QString unit = time.in == RelativeTime::In::Hours ? QStringLiteral("hours") : QStringLiteral("minutes");
    return format.plainNumber(time.amount) + QChar(0x00A0) + Format::unitSymbol(unit);
}

QString startWord(const StartTime &time, const Format &format, const QDateTime &nowUtc)
{
    return std::visit(
        Cases{
            [&](const RelativeTime &relative) {
                return QCoreApplication::translate("fleet::CommandWords", "in %1").arg(relativeWord(relative, format));
            },
            [&](const WallClock &clock) {
                return CommandWords::wallClock(clock, format, nowUtc);
            }},
        time);
}

bool usesWallClock(const When &when)
{
    return std::visit(Cases{[](const RunNow &) { return false; },
                            [](const RunAt &at) { return std::holds_alternative<WallClock>(at.start); },
                            [](const RunWindow &window) {
                                return std::holds_alternative<WallClock>(window.start)
                                    || std::holds_alternative<WallClock>(window.end);
                            }},
                      when);
}

QString windowWords(const RunWindow &window, const Format &format, const QDateTime &nowUtc)
{
    const auto *start = std::get_if<WallClock>(&window.start);
    const auto *end = std::get_if<WallClock>(&window.end);
    // The day is said once when both lie on it.
    const QString endText = start && end && start->date == end->date ? clockWord(end->time, format)
                                                                     : startWord(window.end, format, nowUtc);
    return QCoreApplication::translate("fleet::CommandWords", "%1 to %2")
        .arg(startWord(window.start, format, nowUtc), endText);
}

std::optional<double> convert(double value, const Unit &from, const Unit &to)
{
    if (from == to || from.isEmpty())
        return value;
    if (from == KnownUnit::Kilowatt && to == KnownUnit::Watt)
        return value * 1000;
    if (from == KnownUnit::Watt && to == KnownUnit::Kilowatt)
        return value / 1000;
    if (from == KnownUnit::Celsius && to == KnownUnit::Fahrenheit)
        return value * 9 / 5 + 32;
    if (from == KnownUnit::Fahrenheit && to == KnownUnit::Celsius)
        return (value - 32) * 5 / 9;
    return {};
}

std::optional<double> powerOf(const CommandDraft &draft)
{
    const NamedQuantity *power = findQuantity(draft.parameters, u"power");
    if (!power)
        return {};
    const std::optional<double> kw = convert(power->quantity.value, power->quantity.unit, Unit(KnownUnit::Kilowatt));
    return kw && *kw > 0 ? kw : std::nullopt;
}

std::optional<double> windowHours(const CommandDraft &draft)
{
    const auto *window = std::get_if<RunWindow>(&draft.when);
    if (!window)
        return {};
    const auto *start = std::get_if<WallClock>(&window->start);
    const auto *end = std::get_if<WallClock>(&window->end);
    if (!start || !end)
        return {};
    const qint64 seconds
        = QDateTime(start->date, start->time, Qt::UTC).secsTo(QDateTime(end->date, end->time, Qt::UTC));
    return seconds > 0 ? std::optional(double(seconds) / 3600) : std::nullopt;
}

QString minutesText(double minutes, const Format &format)
{
    return format.duration(std::chrono::minutes(std::max(1ll, std::llround(minutes))));
}

} // namespace

namespace CommandWords {

QString familyNoun(const Family &family)
{
    switch (family.kind()) {
    case KnownFamily::Battery:
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "battery"));
    case KnownFamily::EvCharger:
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "charger"));
    case KnownFamily::Hvac:
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "heating and cooling"));
    case KnownFamily::SolarInverter:
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "solar inverter"));
    case KnownFamily::Vehicle:
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "vehicle"));
    case KnownFamily::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "device"));
}

QString label(const QString &command)
{
    // Design: command names stay as the API spells them. The words beside them are in the sentence and the tooltip.
    return command;
}

QString word(const QString &command)
{
    const QString word = FieldWords::command(command);
    return word.compare(Format::spelledOut(command), Qt::CaseInsensitive) == 0 ? QString() : word;
}

QString iconName(const QString &command)
{
    if (command == QLatin1StringView("charge") || command == QLatin1StringView("start_charging"))
        return QStringLiteral("op-in");
    if (command == QLatin1StringView("discharge") || command == QLatin1StringView("auto.export"))
        return QStringLiteral("op-out");
    if (command == QLatin1StringView("idle") || command == QLatin1StringView("stop_charging"))
        return QStringLiteral("op-idle");
    if (command == QLatin1StringView("heat"))
        return QStringLiteral("op-heat");
    if (command == QLatin1StringView("cool"))
        return QStringLiteral("op-cool");
    if (command == QLatin1StringView("auto.reserve"))
        return QStringLiteral("op-standby");
    if (command == QLatin1StringView("follow_schedule"))
        return QStringLiteral("calendar");
    if (command.startsWith(QLatin1StringView("auto")))
        return QStringLiteral("op-auto");
    return QStringLiteral("send");
}

QString executionLabel(KnownExecution shape)
{
    switch (shape) {
    case KnownExecution::Immediate:
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "Now"));
    case KnownExecution::Scheduled:
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "At a time"));
    case KnownExecution::Windowed:
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "Window"));
    case KnownExecution::Unknown:
        break;
    }
    return {};
}

QString strategyLabel(const QString &strategy)
{
    if (strategy.isEmpty())
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "Ask me"));
    if (strategy == QLatin1StringView("cancel_and_replace"))
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "Replace it"));
    if (strategy == QLatin1StringView("queue_after"))
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "Queue mine after it"));
    return strategy;
}

QString quantity(const NamedQuantity &parameter, const Format &format)
{
    const double value = parameter.quantity.value;
    const QString unit = parameter.quantity.unit.text();
    // What is confirmed must be the value that is sent: when rounding would hide a digit, all digits are printed.
    const double factor = std::pow(10.0, decimalsOf(parameter.quantity.unit));
    if (std::abs(value) < 1000 && std::abs(std::round(value * factor) / factor - value) > 1e-9) {
        const QString symbol = Format::unitSymbol(unit);
        return symbol.isEmpty() ? format.plainNumber(value) : format.plainNumber(value) + QChar(0x00A0) + symbol;
    }
    return format.quantity(value, unit);
}

QString parameters(const QList<NamedQuantity> &parameters, const Format &format)
{
    if (parameters.isEmpty())
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "no parameters"));
    QStringList parts;
    for (const NamedQuantity &parameter : parameters)
        parts.append(parameter.name + u' ' + quantity(parameter, format));
    return parts.join(QStringLiteral(", "));
}

QString parameters(const Action &action, const Format &format)
{
    if (action.otherParameters.isEmpty())
        return parameters(action.parameters, format);
    QStringList parts;
    if (!action.parameters.isEmpty())
        parts.append(parameters(action.parameters, format));
    for (const Field &field : action.otherParameters) {
        if (field.name == QLatin1StringView("mode"))
            continue; // the older spelling of the command itself
        const std::optional<QString> text = field.value.toText();
        const std::optional<double> number = field.value.toNumber();
        parts.append(field.name + u' '
                     + (text         ? *text
                            : number ? format.plainNumber(*number)
                                     : QString::fromUtf8(toJson(field.value))));
    }
    return parts.isEmpty() ? parameters(action.parameters, format) : parts.join(QStringLiteral(", "));
}

QString phrase(const CommandDraft &draft, const Format &format)
{
    if (draft.family.kind() == KnownFamily::EvCharger && draft.command == QLatin1StringView("charge"))
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "Charge the vehicle"))
            + bounds(draft.command, draft.parameters, format);
    return verbPhrase(draft.command, {}) + bounds(draft.command, draft.parameters, format);
}

QString question(const CommandDraft &draft, const Format &format, const QDateTime &nowUtc)
{
    QString text = verbPhrase(draft.command, draft.family) + bounds(draft.command, draft.parameters, format);
    if (!std::holds_alternative<RunNow>(draft.when)) {
        QString time = std::visit(Cases{[](const RunNow &) { return QString(); },
                                        [&](const RunAt &at) { return startWord(at.start, format, nowUtc); },
                                        [&](const RunWindow &window) {
                                            return windowWords(window, format, nowUtc);
                                        }},
                                  draft.when);
        text += QStringLiteral(", ") + time;
    }
    return QCoreApplication::translate("fleet::CommandWords", "%1?").arg(text);
}

QString wallClock(const WallClock &time, const Format &format, const QDateTime &nowUtc)
{
    return dayWord(time.date, todayOf(format, nowUtc), format) + u' ' + clockWord(time.time, format);
}

QString when(const When &when, const Format &format, const QDateTime &nowUtc)
{
    const QString text
        = std::visit(Cases{[](const RunNow &) { return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "now")); },
                           [&](const RunAt &at) { return startWord(at.start, format, nowUtc); },
                           [&](const RunWindow &window) {
                               return windowWords(window, format, nowUtc);
                           }},
                     when);
    return usesWallClock(when) ? QCoreApplication::translate("fleet::CommandWords", "%1, time at the plant").arg(text)
                               : text;
}

QString phrase(const Action &action, const Format &format, const QDateTime &nowUtc)
{
    QString text = action.command + bounds(action.command, action.parameters, format);
    const QString time = window(action, format, nowUtc);
    return time.isEmpty() ? text : text + QStringLiteral(", ") + time;
}

QString instant(const QDateTime &utc, const Format &format, const QDateTime &nowUtc, Precision precision)
{
    const QDateTime local = utc.toTimeZone(format.zone());
    const QDate today = todayOf(format, nowUtc);
    const QTime time(local.time().hour(), local.time().minute(),
                     precision == Precision::Seconds ? local.time().second() : 0);
    const QString clock = clockWord(time, format);
    return local.date() == today ? clock : dayWord(local.date(), today, format) + u' ' + clock;
}

QString window(const Action &action, const Format &format, const QDateTime &nowUtc)
{
    if (action.start && action.end) {
        return QCoreApplication::translate("fleet::CommandWords", "%1 to %2")
            .arg(instant(*action.start, format, nowUtc), instant(*action.end, format, nowUtc));
    }
    if (action.start)
        return QCoreApplication::translate("fleet::CommandWords", "from %1")
            .arg(instant(*action.start, format, nowUtc));
    return {};
}

QString stateWord(const ActionState &state)
{
    switch (state.known()) {
    case KnownActionState::Scheduled:
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "scheduled"));
    case KnownActionState::Acknowledged:
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "acknowledged"));
    case KnownActionState::Completed:
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "completed"));
    case KnownActionState::Failed:
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "failed"));
    case KnownActionState::Cancelled:
        return say(QT_TRANSLATE_NOOP("fleet::CommandWords", "cancelled"));
    case KnownActionState::Unknown:
        break;
    }
    return state.text().isEmpty() ? say(QT_TRANSLATE_NOOP("fleet::CommandWords", "no state")) : state.text();
}

QString stateKind(const ActionState &state)
{
    switch (state.known()) {
    case KnownActionState::Scheduled:
        return QStringLiteral("scheduled");
    case KnownActionState::Acknowledged:
        return QStringLiteral("acknowledged");
    case KnownActionState::Completed:
        return QStringLiteral("completed");
    case KnownActionState::Failed:
        return QStringLiteral("failed");
    case KnownActionState::Cancelled:
        return QStringLiteral("cancelled");
    case KnownActionState::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString stateIcon(const ActionState &state)
{
    switch (state.known()) {
    case KnownActionState::Scheduled:
        return QStringLiteral("status-scheduled");
    case KnownActionState::Acknowledged:
        return QStringLiteral("status-running");
    case KnownActionState::Completed:
        return QStringLiteral("status-success");
    case KnownActionState::Failed:
        return QStringLiteral("status-danger");
    case KnownActionState::Cancelled:
        return QStringLiteral("status-cancelled");
    case KnownActionState::Unknown:
        break;
    }
    return QStringLiteral("status-unknown");
}

QDateTime guessInstant(const StartTime &time, const Format &format, const QDateTime &nowUtc)
{
    return std::visit(Cases{[&](const RelativeTime &relative) {
                                const double seconds
                                    = relative.amount * (relative.in == RelativeTime::In::Hours ? 3600 : 60);
                                return nowUtc.addSecs(qint64(seconds));
                            },
                            [&](const WallClock &clock) {
                                return QDateTime(clock.date, clock.time, format.zone()).toUTC();
                            }},
                      time);
}

} // namespace CommandWords

std::optional<PresentValue> presentValue(const Device &device, const QString &command, const ParameterBounds &parameter,
                                         const Format &format)
{
    const auto present = [&](std::optional<double> value, KnownUnit stateUnit, bool isSigned = false,
                             double direction = 1) -> std::optional<PresentValue> {
        if (!value)
            return {};
        const std::optional<double> converted = convert(*value, Unit(stateUnit), parameter.unit);
        if (!converted)
            return {};
        PresentValue now;
        const double directed = *converted * direction;
        now.value = isSigned && directed < 0 ? std::numeric_limits<double>::quiet_NaN() : directed;
        now.text = format.quantity(*converted, parameter.unit.text(),
                                   isSigned ? Format::Sign::Always : Format::Sign::AsNeeded);
        return now;
    };
    const QString &name = parameter.name;
    if (const auto *battery = std::get_if<BatteryState>(&device.reading)) {
        if (name == QLatin1StringView("target"))
            return present(battery->levelPercent, KnownUnit::Percent);
        if (name == QLatin1StringView("power"))
            return present(battery->chargeRateKw, KnownUnit::Kilowatt, true,
                           command == QLatin1StringView("discharge") ? -1 : 1);
        if (name == QLatin1StringView("reserve"))
            return present(battery->dischargeLimitPercent, KnownUnit::Percent);
    }
    if (const auto *hvac = std::get_if<HvacState>(&device.reading)) {
        const bool isHeat = command == QLatin1StringView("heat");
        if ((name == QLatin1StringView("target") && isHeat) || name == QLatin1StringView("heatSetpoint"))
            return present(hvac->heatSetpointC, KnownUnit::Celsius);
        if ((name == QLatin1StringView("target") && command == QLatin1StringView("cool"))
            || name == QLatin1StringView("coolSetpoint"))
            return present(hvac->coolSetpointC, KnownUnit::Celsius);
    }
    if (const auto *charger = std::get_if<EvChargerState>(&device.reading)) {
        if (name == QLatin1StringView("maxPower"))
            return present(charger->powerRateLimitKw, KnownUnit::Kilowatt);
    }
    // A state field of the same name means the same; its unit is taken to be the parameter's.
    if (const FieldValue *field = findField(device.state, name)) {
        if (const std::optional<double> value = field->toNumber())
            return PresentValue{*value, format.quantity(*value, parameter.unit.text())};
    }
    return {};
}

std::optional<EstimateSum> estimateSum(const CommandDraft &draft, const Device &device)
{
    const auto *battery = std::get_if<BatteryState>(&device.reading);
    if (!battery || !battery->levelPercent || !battery->capacityKwh || *battery->capacityKwh <= 0)
        return {};
    const bool isCharge = draft.command == QLatin1StringView("charge");
    if (!isCharge && draft.command != QLatin1StringView("discharge"))
        return {};
    const NamedQuantity *target = findQuantity(draft.parameters, u"target");
    if (!target || target->quantity.unit != KnownUnit::Percent)
        return {};
    EstimateSum sum;
    sum.percent
        = isCharge ? target->quantity.value - *battery->levelPercent : *battery->levelPercent - target->quantity.value;
    if (sum.percent <= 0)
        return {};
    sum.capacityKwh = *battery->capacityKwh;
    sum.energyKwh = sum.percent / 100 * sum.capacityKwh;
    sum.powerKw = powerOf(draft);
    if (sum.powerKw) {
        sum.minutes = sum.energyKwh / *sum.powerKw * 60;
        if (const std::optional<double> hours = windowHours(draft))
            sum.windowKwh = *hours * *sum.powerKw;
    }
    return sum;
}

QString estimate(const CommandDraft &draft, const Device &device, const Format &format)
{
    const std::optional<EstimateSum> sum = estimateSum(draft, device);
    if (!sum)
        return {};
    const QString share
        = QCoreApplication::translate("fleet::CommandWords", "%1 of %2")
              .arg(format.quantity(sum->percent, u"percent"), format.quantity(sum->capacityKwh, u"kwh"));
    if (!sum->minutes)
        return QCoreApplication::translate("fleet::CommandWords", "About %1: %2")
            .arg(format.quantity(sum->energyKwh, u"kwh"), share);
    const QString power = format.quantity(*sum->powerKw, u"kw");
    if (sum->windowKwh && *sum->windowKwh < sum->energyKwh) {
        return QCoreApplication::translate("fleet::CommandWords", "About %1: as much as fits into the window at %2")
            .arg(format.quantity(*sum->windowKwh, u"kwh"), power);
    }
    return QCoreApplication::translate("fleet::CommandWords", "About %1: %2 at %3")
        .arg(minutesText(*sum->minutes, format), share, power);
}

QString estimatedTime(const CommandDraft &draft, const Device &device, const Format &format)
{
    const std::optional<EstimateSum> sum = estimateSum(draft, device);
    if (!sum || !sum->minutes || (sum->windowKwh && *sum->windowKwh < sum->energyKwh))
        return {};
    return QCoreApplication::translate("fleet::CommandWords", "about %1").arg(minutesText(*sum->minutes, format));
}

double stepOf(const Unit &unit)
{
    switch (unit.known()) {
    case KnownUnit::Kilowatt:
    case KnownUnit::KilowattHour:
        return 0.1;
    case KnownUnit::Celsius:
    case KnownUnit::Hour:
        return 0.5;
    case KnownUnit::Watt:
        return 100;
    case KnownUnit::Percent:
    case KnownUnit::Ampere:
    case KnownUnit::Volt:
    case KnownUnit::Minute:
    case KnownUnit::Fahrenheit:
    case KnownUnit::Unknown:
        break;
    }
    return 1;
}

int decimalsOf(const Unit &unit)
{
    switch (unit.known()) {
    case KnownUnit::Kilowatt:
    case KnownUnit::KilowattHour:
    case KnownUnit::Celsius:
    case KnownUnit::Hour:
        return 1;
    case KnownUnit::Watt:
    case KnownUnit::Percent:
    case KnownUnit::Ampere:
    case KnownUnit::Volt:
    case KnownUnit::Minute:
    case KnownUnit::Fahrenheit:
        return 0;
    case KnownUnit::Unknown:
        break;
    }
    return 4;
}

} // namespace fleet
