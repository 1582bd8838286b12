// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <chrono>

namespace fleet {

// The one place that turns numbers, units, ages, durations and times into text for people (product.md: numbers by
// locale, units never without their sign, a true minus U+2212, an en dash for "not reported"). Values only; any thread.
// `unit` is the API's own text ("kw", "percent"); an unknown unit is printed as it came.
class Format
{
public:
    // Speaks the application's language, whichever that is at the moment (QLocale's default).
    Format() : Format(QLocale(), QTimeZone::systemTimeZone()) { m_followsDefault = true; }
    explicit Format(QLocale locale, QTimeZone zone = QTimeZone::systemTimeZone());

    // How readings are shown; AsDeclared is the unit that the device itself gives, with kW and kWh growing into MW and
    // MWh. A matter of taste and of display alone: what is sent, and everything beside it, stays in the declared unit.
    enum class Temperature : quint8 { AsDeclared, Celsius, Fahrenheit };
    enum class Power : quint8 { AsDeclared, Watts, Kilowatts, Megawatts }; // energy in MWh or kWh with it
    enum class Distance : quint8 { AsDeclared, Kilometres, Miles };
    struct Units
    {
        Temperature temperature = Temperature::AsDeclared;
        Power power = Power::AsDeclared;
        Distance distance = Distance::AsDeclared;
        bool operator==(const Units &) const = default;
    };
    // Of the whole process, as QLocale::setDefault(); any thread.
    static void setReadingUnits(Units units);
    static Units readingUnits();
    // The same, but for readings: converts into the chosen units.
    Format forReadings() const;
    Format inZone(const QTimeZone &zone) const;
    Format asDeclared() const; // back again: for what is sent
    // Value and unit as this format shows them; both as they are unless it is one for readings.
    struct Shown
    {
        double value = 0;
        QString unit;
    };
    Shown shown(double value, QStringView unit) const;

    enum class Sign { AsNeeded, Always };  // Always: + in front of what flows in, zero stays bare
    enum class Precision { Normal, Fine }; // Fine: two decimals for kW, for tables

    // "5.2 kW", "85 %", "1.24 MW" from 1,000 kW on, "–" for NaN.
    QString quantity(double value, QStringView unit, Sign sign = Sign::AsNeeded,
                     Precision precision = Precision::Normal) const;
    // The number alone and the unit alone, as the gauges draw them apart.
    QString number(double value, QStringView unit, Sign sign = Sign::AsNeeded,
                   Precision precision = Precision::Normal) const;
    static QString unitSymbol(QStringView unit, double value = 0); // of a unit as it is
    QString shownSymbol(QStringView unit, double value = 0) const; // of the unit that a reading is shown in
    // For screen readers: "85 percent", "plus 5.2 kilowatts". An unknown unit is said as it came.
    QString spokenQuantity(double value, QStringView unit, Sign sign = Sign::AsNeeded) const;
    static QString unitWord(QStringView unit, double value = 0);

    // A bare number without a unit: up to four significant decimals, no trailing zeros.
    QString plainNumber(double value) const;
    QString count(qint64 value) const;

    // "8 s", "6 min", "2 h", from a day on the date (or "3 days" when it is not given). Negative ages (a clock ahead of
    // ours) read as "0 s".
    QString age(std::chrono::seconds age, const QDateTime &at = {}) const;
    // "1 h 50 min", "2.9 s" below ten seconds, "45 s".
    QString duration(std::chrono::milliseconds duration) const;
    // "11:12:04" today, "Yesterday 17:00", "12 Jun 17:00" otherwise, in the chosen zone. `nowUtc` decides what today
    // is.
    QString time(const QDateTime &utc, const QDateTime &nowUtc) const;
    QString clockTime(const QDateTime &utc) const; // "11:12"
    // A day in the order, and with the points and words, that the language has between its parts. Month and weekday
    // are short where they are not the only words.
    enum class Day {
        Short,     // "12 Jun", "Jun 12", "12. Juni", "6月12日"
        WithYear,  // "12 Jun 2026", "2026年6月12日"
        InFull,    // "12 June 2026"
        MonthYear, // "Jun 2026", "2026年6月"
        Weekday,   // "Fri, 12 Jun"
    };
    QString day(const QDate &date, Day form = Day::Short) const;
    static QString day(const QDate &date, Day form, const QLocale &locale);
    // Full: date, time, zone and UTC, for hover and for the careful.
    QString exactTime(const QDateTime &utc) const;

    // "device_inv…_001": keeps both ends; the whole id stays available to copy.
    static QString shortId(const QString &id, int most = 14);
    // What people read for a name of the API, in the application's language where the API document declares the name
    // (FieldWords); otherwise as it is spelled.
    static QString fieldLabel(const QString &name);
    // The same inside a sentence: "charge rate", but "Ladeleistung".
    static QString fieldLabelInside(const QString &name);
    static QString labelInside(const QString &label);
    // "chargeRate" -> "Charge rate", "discharge_floor" -> "Discharge floor", in no language but the API's: for what is
    // kept and exported.
    static QString spelledOut(const QString &name);
    // "target, power": several names or values in a row, with the comma of the language, kept in order as by joined().
    static QString listed(const QStringList &texts);
    // Whole sentences behind each other; empty ones are left out. Not every language puts a space between them.
    static QString sentences(const QStringList &texts);

    static QString notReported(); // en dash
    // The parts in one line, such as "tesla, charging, 85 %". In a language from right to left each stands in marks of
    // its own (first strong isolate), so that the line keeps its order whatever its parts begin with.
    QString joined(const QStringList &parts, const QString &separator) const;
    // Without the marks of direction that texts of ours have from right to left: for files and the clipboard.
    static QString unmarked(QString text);
    QLocale locale() const { return m_followsDefault ? QLocale() : m_locale; }
    const QTimeZone &zone() const { return m_zone; }

private:
    Shown printed(double value, QStringView unit) const; // with the prefix that its size gives it

    QLocale m_locale;
    QTimeZone m_zone;
    bool m_followsDefault = false;
    bool m_isForReadings = false;
};

} // namespace fleet
