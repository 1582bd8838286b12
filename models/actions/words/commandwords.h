// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <action.h>
#include <commanddraft.h>
#include <format.h>

#include <QString>

namespace fleet {

// Commands, times and targets in sentences. The known verbs read like speech; one that nobody has met is named as the
// API spells it, with its parameters listed. Stateless; any thread.
namespace CommandWords {

// "battery", "charger", "heating and cooling", "device": alone, never inside a sentence.
QString familyNoun(const Family &family);
// "this battery", "of this battery": for a sentence, in the form that it wants.
enum class Case { Subject, Object, Owner };
QString thisDevice(const Family &family, Case as);
// With a capital letter in front.
QString sentence(QString text);
// As the API spells it, in every language: what is sent is what is read.
QString label(const QString &command);
// What people say for it, to stand beside the label: "Serve the home by itself". Empty for what nobody has met, and
// where it is the label itself.
QString word(const QString &command);
// An icon of the resources: "op-in", "op-auto".
QString iconName(const QString &command);
QString executionLabel(KnownExecution shape);
QString strategyLabel(const QString &strategy);

// "90 %", "3.0 kW"
QString quantity(const NamedQuantity &parameter, const Format &format);
// "target 90 %, power 3.0 kW", "no parameters"
QString parameters(const QList<NamedQuantity> &parameters, const Format &format);
QString parameters(const Action &action, const Format &format);

// "Charge to 90 % at up to 3.0 kW"
QString phrase(const CommandDraft &draft, const Format &format);
// "Charge this battery to 90 %, 17:00 to 19:00?"
QString question(const CommandDraft &draft, const Format &format, const QDateTime &nowUtc);
// "now", "in 30 min", "today 23:00, time at the plant"
QString when(const When &when, const Format &format, const QDateTime &nowUtc);
// "charge to 100 %, 22:00 to 05:00"
QString phrase(const Action &action, const Format &format, const QDateTime &nowUtc);
// "22:00", "tomorrow 05:00", "12 Jun 22:00": an instant that the service answered, in the chosen zone.
enum class Precision { Minutes, Seconds }; // seconds are said only where there are any
QString instant(const QDateTime &utc, const Format &format, const QDateTime &nowUtc,
                Precision precision = Precision::Minutes);
// "22:00 to 05:00", "from 23:00", empty for immediate
QString window(const Action &action, const Format &format, const QDateTime &nowUtc);
// "today 22:00"
QString wallClock(const WallClock &time, const Format &format, const QDateTime &nowUtc);

QString stateWord(const ActionState &state);
// "scheduled" ... "unknown"
QString stateKind(const ActionState &state);
QString stateIcon(const ActionState &state);

// A wall clock as an instant if the plant were in the user's own zone. A guess, for drawing and sorting only.
QDateTime guessInstant(const StartTime &time, const Format &format, const QDateTime &nowUtc);

} // namespace CommandWords

// What a device does now where it means the same as a parameter of the command (product.md section 5).
struct PresentValue
{
    double value = 0; // in the parameter's unit and direction; NaN when the direction is the other one
    QString text;     // "85 %", "+5.2 kW"
};
std::optional<PresentValue> presentValue(const Device &device, const QString &command, const ParameterBounds &parameter,
                                         const Format &format);

// What an estimate is made of. Only for a battery whose level and capacity are reported and a target in percent.
struct EstimateSum
{
    double energyKwh = 0;
    double percent = 0; // of the capacity, above 0
    double capacityKwh = 0;
    std::optional<double> powerKw;
    std::optional<double> minutes;
    std::optional<double> windowKwh; // what fits into the window at that power
};
std::optional<EstimateSum> estimateSum(const CommandDraft &draft, const Device &device);

// How long or how much, when it can be computed: "About 14 min: 5 % of 13.5 kWh at 3.0 kW". Empty otherwise.
QString estimate(const CommandDraft &draft, const Device &device, const Format &format);
// "About 14 min" alone, for inside a sentence; empty otherwise.
QString estimatedTime(const CommandDraft &draft, const Device &device, const Format &format);

// By unit (design.md section 7): percent 1, kW 0.1, °C 0.5. Units nobody has met: 1 with the decimals of the bounds.
double stepOf(const Unit &unit);
int decimalsOf(const Unit &unit);

} // namespace fleet
