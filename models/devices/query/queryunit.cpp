// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryunit.h"

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace fleet {

namespace {

struct KnownQueryUnit
{
    QLatin1StringView written;
    QLatin1StringView name;
    Measure measure;
    double factor;
    double offset;
};

constexpr std::array knownQueryUnits{
    KnownQueryUnit{"%"_L1, "%"_L1, Measure::Percent, 1, 0},
    KnownQueryUnit{"percent"_L1, "%"_L1, Measure::Percent, 1, 0},
    KnownQueryUnit{"kw"_L1, "kw"_L1, Measure::Power, 1, 0},
    KnownQueryUnit{"w"_L1, "w"_L1, Measure::Power, 0.001, 0},
    KnownQueryUnit{"mw"_L1, "mw"_L1, Measure::Power, 1000, 0},
    KnownQueryUnit{"watts"_L1, "w"_L1, Measure::Power, 0.001, 0},
    KnownQueryUnit{"kwh"_L1, "kwh"_L1, Measure::Energy, 1, 0},
    KnownQueryUnit{"wh"_L1, "wh"_L1, Measure::Energy, 0.001, 0},
    KnownQueryUnit{"mwh"_L1, "mwh"_L1, Measure::Energy, 1000, 0},
    KnownQueryUnit{"a"_L1, "a"_L1, Measure::Current, 1, 0},
    KnownQueryUnit{"amps"_L1, "a"_L1, Measure::Current, 1, 0},
    KnownQueryUnit{"v"_L1, "v"_L1, Measure::Voltage, 1, 0},
    KnownQueryUnit{"volts"_L1, "v"_L1, Measure::Voltage, 1, 0},
    KnownQueryUnit{"c"_L1, "c"_L1, Measure::Temperature, 1, 0},
    KnownQueryUnit{"celsius"_L1, "c"_L1, Measure::Temperature, 1, 0},
    KnownQueryUnit{"f"_L1, "f"_L1, Measure::Temperature, 5.0 / 9, -160.0 / 9},
    KnownQueryUnit{"fahrenheit"_L1, "f"_L1, Measure::Temperature, 5.0 / 9, -160.0 / 9},
    KnownQueryUnit{"min"_L1, "min"_L1, Measure::Duration, 1, 0},
    KnownQueryUnit{"minutes"_L1, "min"_L1, Measure::Duration, 1, 0},
    KnownQueryUnit{"h"_L1, "h"_L1, Measure::Duration, 60, 0},
    KnownQueryUnit{"hours"_L1, "h"_L1, Measure::Duration, 60, 0},
};

struct KnownMeasure
{
    QLatin1StringView field;
    Measure measure;
};

// contract.md section 5. No name is used with two measures there. The vehicle's range has no documented unit.
constexpr std::array knownMeasures{
    KnownMeasure{"level"_L1, Measure::Percent},
    KnownMeasure{"dischargelimit"_L1, Measure::Percent},
    KnownMeasure{"humidity"_L1, Measure::Percent},
    KnownMeasure{"batterylevel"_L1, Measure::Percent},
    KnownMeasure{"chargelimit"_L1, Measure::Percent},
    KnownMeasure{"chargerate"_L1, Measure::Power},
    KnownMeasure{"currentpower"_L1, Measure::Power},
    KnownMeasure{"powerratelimit"_L1, Measure::Power},
    KnownMeasure{"power"_L1, Measure::Power},
    KnownMeasure{"capacity"_L1, Measure::Energy},
    KnownMeasure{"energytotal"_L1, Measure::Energy},
    KnownMeasure{"batterycapacity"_L1, Measure::Energy},
    KnownMeasure{"maxcurrent"_L1, Measure::Current},
    KnownMeasure{"temperature"_L1, Measure::Temperature},
    KnownMeasure{"heatsetpoint"_L1, Measure::Temperature},
    KnownMeasure{"coolsetpoint"_L1, Measure::Temperature},
    KnownMeasure{"chargetimeremaining"_L1, Measure::Duration},
};

} // namespace

std::optional<QueryUnit> QueryUnit::fromText(QStringView text)
{
    QString folded = text.toString().toCaseFolded();
    if (folded.startsWith(u'\u00B0'))
        folded.remove(0, 1);
    for (const KnownQueryUnit &known : knownQueryUnits) {
        if (folded == known.written)
            return QueryUnit{known.name, known.measure, known.factor, known.offset};
    }
    return std::nullopt;
}

std::optional<Measure> QueryUnit::ofField(QStringView foldedName)
{
    for (const KnownMeasure &known : knownMeasures) {
        if (foldedName == known.field)
            return known.measure;
    }
    return std::nullopt;
}

QStringList QueryUnit::unitsOf(Measure measure)
{
    QStringList units;
    for (const KnownQueryUnit &known : knownQueryUnits) {
        if (known.measure == measure && !units.contains(known.name))
            units.append(known.name);
    }
    return units;
}

QString QueryUnit::apiName(Measure measure)
{
    switch (measure) {
    case Measure::None:
        return {};
    case Measure::Percent:
        return u"percent"_s;
    case Measure::Power:
        return u"kw"_s;
    case Measure::Energy:
        return u"kwh"_s;
    case Measure::Current:
        return u"amps"_s;
    case Measure::Voltage:
        return u"volts"_s;
    case Measure::Temperature:
        return u"celsius"_s;
    case Measure::Duration:
        return u"minutes"_s;
    }
    Q_UNREACHABLE();
}

std::optional<std::chrono::milliseconds> durationFromText(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && (text.at(digits).isDigit() || text.at(digits) == u'.' || text.at(digits) == u','))
        ++digits;
    bool isNumber = false;
    const double value = text.left(digits).toString().replace(u',', u'.').toDouble(&isNumber);
    if (!isNumber)
        return std::nullopt;
    const QString unit = text.mid(digits).toString().toCaseFolded();
    double inMs = 0;
    if (unit == "ms"_L1)
        inMs = 1;
    else if (unit == "s"_L1 || unit == "sec"_L1)
        inMs = 1000;
    else if (unit == "m"_L1 || unit == "min"_L1)
        inMs = 60'000;
    else if (unit == "h"_L1)
        inMs = 3'600'000;
    else if (unit == "d"_L1)
        inMs = 86'400'000;
    else
        return std::nullopt;
    const double total = value * inMs;
    if (!(total < 1e15))
        return std::nullopt;
    return std::chrono::milliseconds(std::llround(total));
}

QString durationText(std::chrono::milliseconds duration)
{
    const qint64 ms = duration.count();
    if (ms != 0 && ms % 86'400'000 == 0)
        return QString::number(ms / 86'400'000) + u'd';
    if (ms != 0 && ms % 3'600'000 == 0)
        return QString::number(ms / 3'600'000) + u'h';
    if (ms != 0 && ms % 60'000 == 0)
        return QString::number(ms / 60'000) + u'm';
    if (ms % 1000 == 0)
        return QString::number(ms / 1000) + u's';
    return QString::number(ms) + u"ms"_s;
}

} // namespace fleet
