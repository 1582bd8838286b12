// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"

#include "fieldwords.h"

#include <QCoreApplication>
#include <QHash>

#include <atomic>
#include <cmath>

namespace fleet {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("fleet::Format", text, nullptr, n);
}

struct UnitStyle
{
    const char16_t *text;
    const char16_t *symbol;
    int decimals;
    int fineDecimals;
};

// The decimals are those of the design: kW and kWh one (two in tables), percent, amps and volts none, °C one.
constexpr UnitStyle unitStyles[] = {
    {u"percent", u"%", 0, 0},  {u"kw", u"kW", 1, 2},         {u"watts", u"W", 0, 0}, {u"kwh", u"kWh", 1, 1},
    {u"amps", u"A", 0, 0},     {u"volts", u"V", 0, 0},       {u"hours", u"h", 1, 1}, {u"minutes", u"min", 0, 0},
    {u"celsius", u"°C", 1, 1}, {u"fahrenheit", u"°F", 0, 1}, {u"mw", u"MW", 2, 2},   {u"mwh", u"MWh", 2, 2},
    {u"km", u"km", 0, 0},      {u"miles", u"mi", 0, 0},
};

std::atomic<quint32> unitsOfReadings{0};

// From right to left each part stands in marks of its own, which keep it whole whatever it begins with.
QString joinedIn(const QLocale &locale, const QStringList &parts, const QString &separator)
{
    if (parts.size() < 2 || locale.textDirection() != Qt::RightToLeft)
        return parts.join(separator);
    QStringList marked;
    for (const QString &part : parts)
        marked.append(QChar(0x2068) + part + QChar(0x2069));
    return QChar(0x200F) + marked.join(separator);
}

// A part of a date format: a run of one of d, M, y, or what stands between them.
struct DatePart
{
    QString text;
    bool isField = false;
    // 年, 月, 日: it belongs to the number in front of it.
    bool isSuffix() const { return !isField && text.front().category() == QChar::Letter_Other; }
};

QList<DatePart> datePartsOf(const QString &pattern)
{
    QList<DatePart> parts;
    bool isQuoted = false;
    for (const QChar c : pattern) {
        if (c == u'\'')
            isQuoted = !isQuoted;
        const bool isField = !isQuoted && (c == u'd' || c == u'M' || c == u'y');
        if (!parts.isEmpty() && parts.last().isField == isField && (!isField || parts.last().text.front() == c))
            parts.last().text += c;
        else
            parts.append({QString(c), isField});
    }
    return parts;
}

void removeField(QList<DatePart> &parts, const auto &isIt)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!parts.at(i).isField || !isIt(parts.at(i).text))
            continue;
        const bool hasBefore = i > 0 && !parts.at(i - 1).isField && !parts.at(i - 1).isSuffix();
        const bool hasAfter = i + 1 < parts.size() && !parts.at(i + 1).isField;
        // With it goes what parts it from its neighbours: its own suffix, else the longer of both sides.
        if (hasAfter
            && (parts.at(i + 1).isSuffix() || !hasBefore
                || parts.at(i + 1).text.size() > parts.at(i - 1).text.size())) {
            parts.remove(i, 2);
        } else if (hasBefore) {
            parts.remove(i - 1, 2);
            --i;
        } else {
            parts.remove(i);
        }
        --i;
    }
}

// Qt 6.4 has the short and the long format of a locale alone; the long one has every part in its place.
QString dayPattern(const QLocale &locale, Format::Day form)
{
    using Day = Format::Day;
    QList<DatePart> parts = datePartsOf(locale.dateFormat(QLocale::LongFormat));
    if (form != Day::Weekday)
        removeField(parts, [](const QString &field) { return field.startsWith(u"ddd"); });
    if (form == Day::MonthYear)
        removeField(parts, [](const QString &field) { return field == u"d" || field == u"dd"; });
    if (form == Day::Short || form == Day::Weekday)
        removeField(parts, [](const QString &field) { return field.startsWith(u'y'); });
    QString pattern;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QString text = parts.at(i).text;
        if (parts.at(i).isField && text == u"dddd")
            // Behind a suffix there is nothing that would part it: 6月12日(金).
            text = i > 0 && parts.at(i - 1).isSuffix() ? QStringLiteral("(ddd)") : QStringLiteral("ddd");
        else if (parts.at(i).isField && text == u"MMMM" && form != Day::InFull)
            text = QStringLiteral("MMM");
        pattern += text;
    }
    return pattern;
}

const UnitStyle *styleOf(QStringView unit)
{
    for (const UnitStyle &style : unitStyles) {
        if (unit == QStringView(style.text))
            return &style;
    }
    return nullptr;
}

// kW and kWh grow into MW and MWh from 1,000 on; nothing else has a prefix.
QStringView scaledUnit(QStringView unit, double value)
{
    // Rounded to the one decimal that kW and kWh have: 999.96 reads as 1.00 MW, not as 1,000.0 kW.
    if (std::round(std::abs(value) * 10) >= 10000) {
        if (unit == u"kw")
            return u"mw";
        if (unit == u"kwh")
            return u"mwh";
    }
    return unit;
}

} // namespace

Format::Format(QLocale locale, QTimeZone zone) : m_locale(std::move(locale)), m_zone(std::move(zone)) { }

QString Format::notReported()
{
    return QStringLiteral("–");
}

void Format::setReadingUnits(Units units)
{
    unitsOfReadings = quint32(units.temperature) | quint32(units.power) << 8 | quint32(units.distance) << 16;
}

Format::Units Format::readingUnits()
{
    const quint32 bits = unitsOfReadings;
    return {Temperature(bits & 0xff), Power(bits >> 8 & 0xff), Distance(bits >> 16 & 0xff)};
}

Format Format::forReadings() const
{
    Format format = *this;
    format.m_isForReadings = true;
    return format;
}

Format Format::inZone(const QTimeZone &zone) const
{
    Format format = *this;
    format.m_zone = zone;
    return format;
}

Format Format::asDeclared() const
{
    Format format = *this;
    format.m_isForReadings = false;
    return format;
}

Format::Shown Format::shown(double value, QStringView unit) const
{
    if (!m_isForReadings)
        return {value, unit.toString()};
    const Units units = readingUnits();
    if (units.temperature == Temperature::Fahrenheit && unit == u"celsius")
        return {value * 9 / 5 + 32, QStringLiteral("fahrenheit")};
    if (units.temperature == Temperature::Celsius && unit == u"fahrenheit")
        return {(value - 32) * 5 / 9, QStringLiteral("celsius")};
    if (units.distance == Distance::Miles && unit == u"km")
        return {value / 1.609344, QStringLiteral("miles")};
    if (units.distance == Distance::Kilometres && unit == u"miles")
        return {value * 1.609344, QStringLiteral("km")};
    if (units.power == Power::Watts && unit == u"kw")
        return {value * 1000, QStringLiteral("watts")};
    if (units.power == Power::Kilowatts && unit == u"watts")
        return {value / 1000, QStringLiteral("kw")};
    if (units.power == Power::Megawatts && unit == u"kw")
        return {value / 1000, QStringLiteral("mw")};
    if (units.power == Power::Megawatts && unit == u"watts")
        return {value / 1e6, QStringLiteral("mw")};
    if (units.power == Power::Megawatts && unit == u"kwh")
        return {value / 1000, QStringLiteral("mwh")};
    return {value, unit.toString()};
}

// Who chose a unit of power gets that one at every size.
Format::Shown Format::printed(double value, QStringView unit) const
{
    Shown reading = shown(value, unit);
    if (!std::isfinite(value) || (m_isForReadings && readingUnits().power != Power::AsDeclared))
        return reading;
    if (const QStringView scaled = scaledUnit(reading.unit, reading.value); scaled != reading.unit)
        reading = {reading.value / 1000, scaled.toString()};
    return reading;
}

QString Format::number(double value, QStringView unit, Sign sign, Precision precision) const
{
    if (!std::isfinite(value))
        return notReported();
    const auto [shown, shownUnit] = printed(value, unit);
    const UnitStyle *style = styleOf(shownUnit);
    QString text;
    double rounded = shown;
    if (style) {
        const int decimals = precision == Precision::Fine ? style->fineDecimals : style->decimals;
        const double step = std::pow(10.0, decimals);
        rounded = std::round(shown * step) / step;
        text = locale().toString(std::abs(rounded), 'f', decimals);
    } else {
        text = plainNumber(std::abs(shown));
    }
    if (rounded < 0)
        return QChar(0x2212) + text;
    if (sign == Sign::Always && rounded > 0)
        return u'+' + text;
    return text;
}

QString Format::shownSymbol(QStringView unit, double value) const
{
    const QString shownUnit = printed(value, unit).unit;
    const UnitStyle *style = styleOf(shownUnit);
    return style ? QStringView(style->symbol).toString() : shownUnit;
}

QString Format::unitSymbol(QStringView unit, double value)
{
    const QStringView scaled = std::isfinite(value) ? scaledUnit(unit, value) : unit;
    if (const UnitStyle *style = styleOf(scaled))
        return QStringView(style->symbol).toString();
    return unit.toString();
}

QString Format::unitWord(QStringView unit, double value)
{
    const QStringView scaled = std::isfinite(value) ? scaledUnit(unit, value) : unit;
    if (scaled == u"percent")
        return tr("percent");
    if (scaled == u"kw")
        return tr("kilowatts");
    if (scaled == u"mw")
        return tr("megawatts");
    if (scaled == u"kwh")
        return tr("kilowatt-hours");
    if (scaled == u"mwh")
        return tr("megawatt-hours");
    if (scaled == u"celsius")
        return tr("degrees Celsius");
    if (scaled == u"fahrenheit")
        return tr("degrees Fahrenheit");
    if (scaled == u"km")
        return tr("kilometres");
    if (scaled == u"miles")
        return tr("miles");
    if (scaled == u"watts")
        return tr("watts");
    if (scaled == u"amps")
        return tr("amps");
    if (scaled == u"volts")
        return tr("volts");
    if (scaled == u"hours")
        return tr("hours");
    if (scaled == u"minutes")
        return tr("minutes");
    // Whatever the API adds is a word already.
    return unit.toString();
}

QString Format::spokenQuantity(double value, QStringView unit, Sign sign) const
{
    if (!std::isfinite(value))
        return tr("not reported");
    QString text = number(value, unit);
    if (text.startsWith(QChar(0x2212)))
        text.remove(0, 1);
    // A sign is often not read aloud; the word is.
    if (number(value, unit).startsWith(QChar(0x2212)))
        text = tr("minus %1").arg(text);
    else if (sign == Sign::Always && number(value, unit, Sign::Always).startsWith(u'+'))
        text = tr("plus %1").arg(text);
    const QString word = unitWord(printed(value, unit).unit);
    return word.isEmpty() ? text : text + u' ' + word;
}

QString Format::quantity(double value, QStringView unit, Sign sign, Precision precision) const
{
    if (!std::isfinite(value))
        return notReported();
    const QString text = number(value, unit, sign, precision);
    const QString symbol = shownSymbol(unit, value);
    // A no-break space: a value never parts from its unit at the end of a line.
    return symbol.isEmpty() ? text : text + QChar(0x00A0) + symbol;
}

QString Format::plainNumber(double value) const
{
    if (!std::isfinite(value))
        return notReported();
    double rounded = std::round(value * 1e4) / 1e4;
    if (rounded == 0)
        rounded = 0; // no "minus zero"
    QString text = locale().toString(rounded, 'f', 4);
    const QString point = locale().decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(locale().zeroDigit()))
            text.chop(locale().zeroDigit().size());
        if (text.endsWith(point))
            text.chop(point.size());
    }
    if (rounded < 0 && text.front() == u'-')
        text.replace(0, 1, QChar(0x2212));
    return text;
}

QString Format::joined(const QStringList &parts, const QString &separator) const
{
    return joinedIn(locale(), parts, separator);
}

QString Format::unmarked(QString text)
{
    text.removeIf([](QChar c) {
        return c == QChar(0x200E) || c == QChar(0x200F) || (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
    return text;
}

QString Format::count(qint64 value) const
{
    return locale().toString(value);
}

QString Format::age(std::chrono::seconds age, const QDateTime &at) const
{
    using namespace std::chrono;
    if (age < 0s)
        age = 0s;
    //: An age or a duration: seconds, minutes, hours, each after a number
    if (age < 60s)
        return tr("%L1 s").arg(age.count());
    if (age < 60min)
        return tr("%L1 min").arg(duration_cast<minutes>(age).count());
    if (age < 24h || (age < 48h && !at.isValid()))
        return tr("%L1 h").arg(duration_cast<hours>(age).count());
    if (!at.isValid())
        return tr("%n days", int(age / 24h));
    return locale().toString(at.toTimeZone(m_zone).date(), QLocale::ShortFormat);
}

QString Format::duration(std::chrono::milliseconds duration) const
{
    using namespace std::chrono;
    if (duration < 0ms)
        duration = 0ms;
    if (duration < 10s)
        return tr("%1 s").arg(locale().toString(std::round(duration.count() / 100.0) / 10, 'f', 1));
    if (duration < 60s)
        return tr("%L1 s").arg(duration_cast<seconds>(duration).count());
    if (duration < 60min)
        return tr("%L1 min").arg(duration_cast<minutes>(duration).count());
    const qint64 h = duration_cast<hours>(duration).count();
    const qint64 m = duration_cast<minutes>(duration).count() % 60;
    if (h >= 48)
        return tr("%n days", int(h / 24)); // never one: from 48 h on
    if (m == 0)
        return tr("%L1 h").arg(h);
    return tr("%L1 h %L2 min").arg(h).arg(m);
}

QString Format::clockTime(const QDateTime &utc) const
{
    if (!utc.isValid())
        return notReported();
    return locale().toString(utc.toTimeZone(m_zone).time(), QStringLiteral("HH:mm"));
}

QString Format::time(const QDateTime &utc, const QDateTime &nowUtc) const
{
    if (!utc.isValid())
        return notReported();
    const QDateTime local = utc.toTimeZone(m_zone);
    const QDate today = nowUtc.toTimeZone(m_zone).date();
    const qint64 days = today.daysTo(local.date());
    const QString clock = locale().toString(local.time(), QStringLiteral("HH:mm"));
    if (days == 0)
        return locale().toString(local.time(), QStringLiteral("HH:mm:ss"));
    if (days == -1)
        return tr("Yesterday %1").arg(clock);
    if (days == 1)
        return tr("Tomorrow %1").arg(clock);
    const QString date = local.date().year() == today.year() ? day(local.date())
                                                             : locale().toString(local.date(), QLocale::ShortFormat);
    //: A day and a time of it
    return tr("%1 %2").arg(date, clock);
}

QString Format::day(const QDate &date, Day form) const
{
    return day(date, form, locale());
}

QString Format::day(const QDate &date, Day form, const QLocale &locale)
{
    // Asked for in every row of a table.
    static thread_local QHash<QString, QString> patterns;
    QString &pattern = patterns[locale.name() + QChar(u'0' + ushort(form))];
    if (pattern.isEmpty())
        pattern = dayPattern(locale, form);
    return locale.toString(date, pattern);
}

QString Format::exactTime(const QDateTime &utc) const
{
    if (!utc.isValid())
        return notReported();
    const QDateTime local = utc.toTimeZone(m_zone);
    return tr("%1 %2 (%3 UTC)")
        .arg(locale().toString(local, QStringLiteral("yyyy-MM-dd HH:mm:ss")), m_zone.abbreviation(utc),
             utc.toUTC().toString(QStringLiteral("HH:mm:ss")));
}

QString Format::shortId(const QString &id, int most)
{
    if (id.size() <= most || most < 5)
        return id;
    const int tail = (most - 1) / 3;
    return id.left(most - 1 - tail) + QChar(0x2026) + id.right(tail);
}

QString Format::fieldLabel(const QString &name)
{
    const QString known = FieldWords::label(name);
    return known.isEmpty() ? spelledOut(name) : known;
}

QString Format::fieldLabelInside(const QString &name)
{
    return labelInside(fieldLabel(name));
}

QString Format::labelInside(const QString &label)
{
    // An abbreviation stays as it is.
    if (label.isEmpty() || (label.size() > 1 && label.at(1).isUpper()))
        return label;
    //: Not shown. How the name of a field ("Charge rate") begins inside a sentence: "small" where its first letter
    //: turns small, "as it is" where nouns keep their capital letter, as in German, or where there are no small
    //: letters.
    if (tr("small") != QLatin1StringView("small"))
        return label;
    return label.at(0).toLower() + label.mid(1);
}

QString Format::listed(const QStringList &texts)
{
    //: Between the parts of a list: "target, power". With its space, where the language puts one.
    return joinedIn(QLocale(), texts, tr(", "));
}

QString Format::sentences(const QStringList &texts)
{
    QString said;
    for (const QString &text : texts) {
        if (said.isEmpty() || text.isEmpty())
            said += text;
        else
            //: Two sentences behind each other
            said = QCoreApplication::translate("fleet::Format", "%1 %2", "two sentences").arg(said, text);
    }
    return said;
}

QString Format::spelledOut(const QString &name)
{
    QString label;
    label.reserve(name.size() + 4);
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        if (c == u'_' || c == u'-' || c == u'.') {
            label += u' ';
        } else if (c.isUpper() && i > 0 && !name.at(i - 1).isUpper()) {
            // A run of capitals is an abbreviation and stays together: "gridPowerKW" -> "Grid power KW".
            const bool abbreviation = i + 1 < name.size() && name.at(i + 1).isUpper();
            label += u' ';
            label += abbreviation ? c : c.toLower();
        } else {
            label += c;
        }
    }
    label = label.simplified();
    if (!label.isEmpty())
        label[0] = label.at(0).toUpper();
    return label;
}

} // namespace fleet
