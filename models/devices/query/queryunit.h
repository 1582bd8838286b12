// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace fleet {

// What a number measures. Numbers of two measures are never compared with each other.
enum class Measure { None, Percent, Power, Energy, Current, Voltage, Temperature, Duration };

// A unit as it may be written in a query ("kw", "kWh", "%") or as the API writes it ("watts", "percent").
// A value in the measure's own unit is value * factor + offset. Own units: %, kW, kWh, A, V, °C, minutes.
struct QueryUnit
{
    QString name; // as a query prints it
    Measure measure = Measure::None;
    double factor = 1;
    double offset = 0;
    double toOwn(double value) const { return value * factor + offset; }

    static std::optional<QueryUnit> fromText(QStringView text);
    // The measure of a field or parameter that the contract documents; empty for every other one.
    static std::optional<Measure> ofField(QStringView foldedName);
    static QStringList unitsOf(Measure measure); // as they may be written, the most usual first
    static QString apiName(Measure measure);     // of its own unit, as the API writes it: "kw"; empty for None
};

// Lengths of time as ages are written: "90s", "5m", "2h", "3d". Empty without a unit or for a negative one.
std::optional<std::chrono::milliseconds> durationFromText(QStringView text);
QString durationText(std::chrono::milliseconds duration); // in the largest unit that is whole

} // namespace fleet
