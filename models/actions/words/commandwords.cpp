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

// What a command asks for: what a sentence weaves in, and whatever is left, listed behind it, so that nothing is left
// unsaid.
struct Bounds
{
    QString target; // "90 %"
    QString power;
    QString from; // of a range
    QString to;
    QStringList rest;
    int woven() const { return (target.isEmpty() ? 0 : 1) | (power.isEmpty() ? 0 : 2); }
};

// What the verb's own sentence has a place for.
enum class Takes { Nothing, Target, TargetAndPower, Range };

Takes placesOf(const QString &command)
{
    if (command == QLatin1StringView("auto"))
        return Takes::Range;
    if (command == QLatin1StringView("heat") || command == QLatin1StringView("cool"))
        return Takes::Target;
    for (const char *verb : {"idle", "stop_charging", "follow_schedule"}) {
        if (command == QLatin1StringView(verb))
            return Takes::Nothing;
    }
    return Takes::TargetAndPower;
}

Bounds boundsOf(const QList<NamedQuantity> &parameters, Takes takes, const Format &format)
{
    Bounds bounds;
    const NamedQuantity *heat = findQuantity(parameters, u"heatSetpoint");
    const NamedQuantity *cool = findQuantity(parameters, u"coolSetpoint");
    const bool isRange = takes == Takes::Range && heat && cool;
    if (isRange) {
        bounds.from = CommandWords::quantity(*heat, format);
        bounds.to = CommandWords::quantity(*cool, format);
    }
    for (const NamedQuantity &parameter : parameters) {
        const QString value = CommandWords::quantity(parameter, format);
        if (isRange && (&parameter == heat || &parameter == cool))
            continue;
        if (parameter.name == QLatin1StringView("target") && (takes == Takes::Target || takes == Takes::TargetAndPower))
            bounds.target = value;
        else if (parameter.name == QLatin1StringView("power") && takes == Takes::TargetAndPower)
            bounds.power = value;
        else if (parameter.name == QLatin1StringView("reserve"))
            bounds.rest.append(QCoreApplication::translate("fleet::CommandWords", "keeping %1").arg(value));
        else
            bounds.rest.append(QCoreApplication::translate("fleet::CommandWords", "%1 %2", "a parameter and its value")
                                   .arg(Format::fieldLabelInside(parameter.name), value));
    }
    return bounds;
}

QString withRest(const QString &sentence, const Bounds &bounds)
{
    return bounds.rest.isEmpty()
        ? sentence
        : QCoreApplication::translate("fleet::CommandWords", "%1, %2", "a command in words, and more of its parameters")
              .arg(sentence, Format::listed(bounds.rest));
}

// The same sentence for each set of bounds: none, a target, a power, both.
struct Sentences
{
    const char *bare;
    const char *toTarget;
    const char *atPower;
    const char *both;
};

// `first` is whom it is about, or the verb that nobody has met; empty where the sentence has no place for it.
QString fill(const Sentences &sentences, const QStringList &first, const Bounds &bounds)
{
    const char *texts[] = {sentences.bare, sentences.toTarget, sentences.atPower, sentences.both};
    QStringList parts = first;
    if (!bounds.target.isEmpty())
        parts.append(bounds.target);
    if (!bounds.power.isEmpty())
        parts.append(bounds.power);
    QString text = say(texts[bounds.woven()]);
    // One pass: a value may hold a per cent sign.
    QString said;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int place = text.at(at) == u'%' && at + 1 < text.size() ? text.at(at + 1).digitValue() : -1;
        if (place < 1 || place > parts.size()) {
            said += text.at(at);
            continue;
        }
        said += parts.at(place - 1);
        ++at;
    }
    return said;
}

// "Charge to 90 %", "Charge this battery to 90 %". `object` is whom it is about ("this battery"); empty leaves it out.
QString commandSentence(const QString &command, const QString &object, bool isChargerItself, const Bounds &bounds)
{
    const bool named = !object.isEmpty();
    const QStringList whom = named ? QStringList{object} : QStringList();
    QString text;
    if (command == QLatin1StringView("charge") || command == QLatin1StringView("start_charging")) {
        static constexpr Sentences itself{
            QT_TRANSLATE_NOOP("fleet::CommandWords", "Charge with this charger"),
            QT_TRANSLATE_NOOP("fleet::CommandWords", "Charge with this charger to %1"),
            QT_TRANSLATE_NOOP("fleet::CommandWords", "Charge with this charger at up to %1"),
            QT_TRANSLATE_NOOP("fleet::CommandWords", "Charge with this charger to %1 at up to %2")};
        //: %1 is "this battery"
        static constexpr Sentences full{QT_TRANSLATE_NOOP("fleet::CommandWords", "Charge %1"),
                                        //: %1 is "this battery", %2 a level
                                        QT_TRANSLATE_NOOP("fleet::CommandWords", "Charge %1 to %2"),
                                        //: %1 is "this battery", %2 a power
                                        QT_TRANSLATE_NOOP("fleet::CommandWords", "Charge %1 at up to %2"),
                                        //: %1 is "this battery", %2 a level, %3 a power
                                        QT_TRANSLATE_NOOP("fleet::CommandWords", "Charge %1 to %2 at up to %3")};
        static constexpr Sentences bare{QT_TRANSLATE_NOOP("fleet::CommandWords", "Charge"),
                                        //: %1 is a level
                                        QT_TRANSLATE_NOOP("fleet::CommandWords", "Charge to %1"),
                                        //: %1 is a power
                                        QT_TRANSLATE_NOOP("fleet::CommandWords", "Charge at up to %1"),
                                        //: %1 is a level, %2 a power
                                        QT_TRANSLATE_NOOP("fleet::CommandWords", "Charge to %1 at up to %2")};
        text = isChargerItself ? fill(itself, {}, bounds) : fill(named ? full : bare, whom, bounds);
    } else if (command == QLatin1StringView("discharge")) {
        //: %1 is "this battery"
        static constexpr Sentences full{QT_TRANSLATE_NOOP("fleet::CommandWords", "Discharge %1"),
                                        //: %1 is "this battery", %2 a level
                                        QT_TRANSLATE_NOOP("fleet::CommandWords", "Discharge %1 to %2"),
                                        //: %1 is "this battery", %2 a power
                                        QT_TRANSLATE_NOOP("fleet::CommandWords", "Discharge %1 at up to %2"),
                                        //: %1 is "this battery", %2 a level, %3 a power
                                        QT_TRANSLATE_NOOP("fleet::CommandWords", "Discharge %1 to %2 at up to %3")};
        static constexpr Sentences bare{QT_TRANSLATE_NOOP("fleet::CommandWords", "Discharge"),
                                        //: %1 is a level
                                        QT_TRANSLATE_NOOP("fleet::CommandWords", "Discharge to %1"),
                                        //: %1 is a power
                                        QT_TRANSLATE_NOOP("fleet::CommandWords", "Discharge at up to %1"),
                                        //: %1 is a level, %2 a power
                                        QT_TRANSLATE_NOOP("fleet::CommandWords", "Discharge to %1 at up to %2")};
        text = fill(named ? full : bare, whom, bounds);
    } else if (command == QLatin1StringView("idle") || command == QLatin1StringView("stop_charging")) {
        text = named
            //: %1 is "this battery"
            ? QCoreApplication::translate("fleet::CommandWords", "Set %1 to idle").arg(object)
            : say(QT_TRANSLATE_NOOP("fleet::CommandWords", "Set to idle"));
    } else if (command == QLatin1StringView("heat")) {
        static constexpr Sentences heat{QT_TRANSLATE_NOOP("fleet::CommandWords", "Heat"),
                                        //: %1 is a temperature
                                        QT_TRANSLATE_NOOP("fleet::CommandWords", "Heat to %1"), "", ""};
        text = fill(heat, {}, bounds);
    } else if (command == QLatin1StringView("cool")) {
        static constexpr Sentences cool{QT_TRANSLATE_NOOP("fleet::CommandWords", "Cool"),
                                        //: %1 is a temperature
                                        QT_TRANSLATE_NOOP("fleet::CommandWords", "Cool to %1"), "", ""};
        text = fill(cool, {}, bounds);
    } else if (command == QLatin1StringView("auto")) {
        text = bounds.from.isEmpty()
            ? say(QT_TRANSLATE_NOOP("fleet::CommandWords", "Heat and cool by itself"))
            : QCoreApplication::translate("fleet::CommandWords", "Heat and cool by itself between %1 and %2")
                  .arg(bounds.from, bounds.to);
    } else if (command == QLatin1StringView("follow_schedule")) {
        text = named
            //: %1 is "this device"
            ? QCoreApplication::translate("fleet::CommandWords", "Let %1 follow its own schedule").arg(object)
            : say(QT_TRANSLATE_NOOP("fleet::CommandWords", "Follow its own schedule"));
    } else {
        static constexpr Sentences full{
            //: %1 is "this battery", %2 a command as the API spells it
            QT_TRANSLATE_NOOP("fleet::CommandWords", "Set %1 to %2"),
            //: %1 is "this battery", %2 a command as the API spells it, %3 a level
            QT_TRANSLATE_NOOP("fleet::CommandWords", "Set %1 to %2 to %3"),
            //: %1 is "this battery", %2 a command as the API spells it, %3 a power
            QT_TRANSLATE_NOOP("fleet::CommandWords", "Set %1 to %2 at up to %3"),
            //: %1 is "this battery", %2 a command as the API spells it, %3 a level, %4 a power
            QT_TRANSLATE_NOOP("fleet::CommandWords", "Set %1 to %2 to %3 at up to %4")};
        static constexpr Sentences bare{//: %1 is a command as the API spells it
                                        QT_TRANSLATE_NOOP("fleet::CommandWords", "Set to %1"),
                                        //: %1 is a command as the API spells it, %2 a level
                                        QT_TRANSLATE_NOOP("fleet::CommandWords", "Set to %1 to %2"),
                                        //: %1 is a command as the API spells it, %2 a power
                                        QT_TRANSLATE_NOOP("fleet::CommandWords", "Set to %1 at up to %2"),
                                        //: %1 is a command as the API spells it, %2 a level, %3 a power
                                        QT_TRANSLATE_NOOP("fleet::CommandWords", "Set to %1 to %2 at up to %3")};
        text = fill(named ? full : bare, whom + QStringList{command}, bounds);
    }
    // A verb of the API in front keeps its spelling.
    return withRest(text.startsWith(command) ? text : CommandWords::sentence(text), bounds);
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
    return format.day(day, day.year() == today.year() ? Format::Day::Short : Format::Day::WithYear);
}

QString clockWord(const QTime &time, const Format &format)
{
    return format.locale().toString(time, time.second() ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

QString dayAndTime(const QString &day, const QString &time)
{
    return QCoreApplication::translate("fleet::CommandWords", "%1 %2", "a day and a time: tomorrow 06:00")
        .arg(day, time);
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
    return QCoreApplication::translate("fleet::CommandWords", "%1 to %2", "two times")
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
        parts.append(QCoreApplication::translate("fleet::CommandWords", "%1 %2", "a parameter and its value")
                         .arg(Format::fieldLabelInside(parameter.name), quantity(parameter, format)));
    return Format::listed(parts);
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
        parts.append(QCoreApplication::translate("fleet::CommandWords", "%1 %2", "a parameter and its value")
                         .arg(Format::fieldLabelInside(field.name),
                              text         ? *text
                                  : number ? format.plainNumber(*number)
                                           : QString::fromUtf8(toJson(field.value))));
    }
    return parts.isEmpty() ? parameters(action.parameters, format) : Format::listed(parts);
}

QString thisDevice(const Family &family, Case as)
{
    // Whole words for each, as languages bend "this" and the noun together.
    struct Form
    {
        const char *text;
        const char *comment;
    };
    struct Forms
    {
        Form subject;
        Form object;
        Form owner;
    };
    const auto pick = [as](const Forms &forms) {
        const Form &form = as == Case::Subject ? forms.subject : as == Case::Object ? forms.object : forms.owner;
        return QCoreApplication::translate("fleet::CommandWords", form.text, form.comment);
    };
    switch (family.kind()) {
    case KnownFamily::Battery:
        return pick({QT_TRANSLATE_NOOP3("fleet::CommandWords", "this battery", "who does it"),
                     QT_TRANSLATE_NOOP3("fleet::CommandWords", "this battery", "whom it is done to"),
                     QT_TRANSLATE_NOOP3("fleet::CommandWords", "of this battery", "whose it is")});
    case KnownFamily::EvCharger:
        return pick({QT_TRANSLATE_NOOP3("fleet::CommandWords", "this charger", "who does it"),
                     QT_TRANSLATE_NOOP3("fleet::CommandWords", "this charger", "whom it is done to"),
                     QT_TRANSLATE_NOOP3("fleet::CommandWords", "of this charger", "whose it is")});
    case KnownFamily::Hvac:
        return pick({QT_TRANSLATE_NOOP3("fleet::CommandWords", "this heating and cooling", "who does it"),
                     QT_TRANSLATE_NOOP3("fleet::CommandWords", "this heating and cooling", "whom it is done to"),
                     QT_TRANSLATE_NOOP3("fleet::CommandWords", "of this heating and cooling", "whose it is")});
    case KnownFamily::SolarInverter:
        return pick({QT_TRANSLATE_NOOP3("fleet::CommandWords", "this solar inverter", "who does it"),
                     QT_TRANSLATE_NOOP3("fleet::CommandWords", "this solar inverter", "whom it is done to"),
                     QT_TRANSLATE_NOOP3("fleet::CommandWords", "of this solar inverter", "whose it is")});
    case KnownFamily::Vehicle:
        return pick({QT_TRANSLATE_NOOP3("fleet::CommandWords", "this vehicle", "who does it"),
                     QT_TRANSLATE_NOOP3("fleet::CommandWords", "this vehicle", "whom it is done to"),
                     QT_TRANSLATE_NOOP3("fleet::CommandWords", "of this vehicle", "whose it is")});
    case KnownFamily::Unknown:
        break;
    }
    return pick({QT_TRANSLATE_NOOP3("fleet::CommandWords", "this device", "who does it"),
                 QT_TRANSLATE_NOOP3("fleet::CommandWords", "this device", "whom it is done to"),
                 QT_TRANSLATE_NOOP3("fleet::CommandWords", "of this device", "whose it is")});
}

QString sentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString phrase(const CommandDraft &draft, const Format &format)
{
    const bool isVehicle
        = draft.family.kind() == KnownFamily::EvCharger && draft.command == QLatin1StringView("charge");
    return commandSentence(
        draft.command,
        isVehicle ? QCoreApplication::translate("fleet::CommandWords", "the vehicle", "whom it is done to") : QString(),
        false, boundsOf(draft.parameters, placesOf(draft.command), format));
}

QString question(const CommandDraft &draft, const Format &format, const QDateTime &nowUtc)
{
    const QString object = draft.family.isEmpty() ? QString() : thisDevice(draft.family, Case::Object);
    const QString text = commandSentence(draft.command, object, draft.family.kind() == KnownFamily::EvCharger,
                                         boundsOf(draft.parameters, placesOf(draft.command), format));
    if (std::holds_alternative<RunNow>(draft.when))
        return QCoreApplication::translate("fleet::CommandWords", "%1?").arg(text);
    const QString time = std::visit(Cases{[](const RunNow &) { return QString(); },
                                          [&](const RunAt &at) { return startWord(at.start, format, nowUtc); },
                                          [&](const RunWindow &window) {
                                              return windowWords(window, format, nowUtc);
                                          }},
                                    draft.when);
    //: A command in words, and its time: "Charge this battery to 90 %, today 17:00 to 19:00?"
    return QCoreApplication::translate("fleet::CommandWords", "%1, %2?").arg(text, time);
}

QString wallClock(const WallClock &time, const Format &format, const QDateTime &nowUtc)
{
    return dayAndTime(dayWord(time.date, todayOf(format, nowUtc), format), clockWord(time.time, format));
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
    // The verb as the API spells it: this is about a record of the API.
    const Bounds bounds
        = boundsOf(action.parameters,
                   findQuantity(action.parameters, u"heatSetpoint") ? Takes::Range : Takes::TargetAndPower, format);
    //: %1 is a command as the API spells it, %2 a level
    static constexpr Sentences verb{"%1", QT_TRANSLATE_NOOP("fleet::CommandWords", "%1 to %2"),
                                    //: %1 is a command as the API spells it, %2 a power
                                    QT_TRANSLATE_NOOP("fleet::CommandWords", "%1 at up to %2"),
                                    //: %1 is a command as the API spells it, %2 a level, %3 a power
                                    QT_TRANSLATE_NOOP("fleet::CommandWords", "%1 to %2 at up to %3")};
    const QString text
        = withRest(bounds.from.isEmpty() ? fill(verb, {action.command}, bounds)
                                         //: %1 is a command as the API spells it, %2 and %3 temperatures
                                         : QCoreApplication::translate("fleet::CommandWords", "%1 between %2 and %3")
                                               .arg(action.command, bounds.from, bounds.to),
                   bounds);
    const QString time = window(action, format, nowUtc);
    return time.isEmpty()
        ? text
        : QCoreApplication::translate("fleet::CommandWords", "%1, %2", "a command in words, and its time")
              .arg(text, time);
}

QString instant(const QDateTime &utc, const Format &format, const QDateTime &nowUtc, Precision precision)
{
    const QDateTime local = utc.toTimeZone(format.zone());
    const QDate today = todayOf(format, nowUtc);
    const QTime time(local.time().hour(), local.time().minute(),
                     precision == Precision::Seconds ? local.time().second() : 0);
    const QString clock = clockWord(time, format);
    return local.date() == today ? clock : dayAndTime(dayWord(local.date(), today, format), clock);
}

QString window(const Action &action, const Format &format, const QDateTime &nowUtc)
{
    if (action.start && action.end) {
        return QCoreApplication::translate("fleet::CommandWords", "%1 to %2", "two times")
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
    const QString percent = format.quantity(sum->percent, u"percent");
    const QString capacity = format.quantity(sum->capacityKwh, u"kwh");
    if (!sum->minutes)
        //: "About 0.7 kWh: 5 % of 13.5 kWh"
        return QCoreApplication::translate("fleet::CommandWords", "About %1: %2 of %3")
            .arg(format.quantity(sum->energyKwh, u"kwh"), percent, capacity);
    const QString power = format.quantity(*sum->powerKw, u"kw");
    if (sum->windowKwh && *sum->windowKwh < sum->energyKwh) {
        return QCoreApplication::translate("fleet::CommandWords", "About %1: as much as fits into the window at %2")
            .arg(format.quantity(*sum->windowKwh, u"kwh"), power);
    }
    //: "About 14 min: 5 % of 13.5 kWh at 3.0 kW"
    return QCoreApplication::translate("fleet::CommandWords", "About %1: %2 of %3 at %4")
        .arg(minutesText(*sum->minutes, format), percent, capacity, power);
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
