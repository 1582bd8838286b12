// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using fleet::Format;

namespace {
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

Format english()
{
    return Format(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin"));
}

QDateTime utc(int year, int month, int day, int hour, int minute, int second = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second), Qt::UTC);
}
} // namespace

class tst_Format : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quantity_data();
    void quantity();
    void fine();
    void german();
    void spoken_data();
    void spoken();
    void plainNumber_data();
    void plainNumber();
    void count();
    void age_data();
    void age();
    void duration_data();
    void duration();
    void time_data();
    void time();
    void clockAndExactTime();
    void shortId_data();
    void shortId();
    void days_data();
    void days();
    void fieldLabel_data();
    void fieldLabel();
};

void tst_Format::quantity_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("sign");
    QTest::addColumn<QString>("expected");

    QTest::newRow("percent has no decimals") << 85.4 << u"percent"_s << false << u"85 %"_s;
    QTest::newRow("kW has one") << 5.25 << u"kw"_s << false << u"5.3 kW"_s;
    QTest::newRow("into the battery") << 5.2 << u"kw"_s << true << u"+5.2 kW"_s;
    QTest::newRow("out of it, true minus") << -1.8 << u"kw"_s << true << u"−1.8 kW"_s;
    QTest::newRow("zero has no sign") << 0.0 << u"kw"_s << true << u"0.0 kW"_s;
    QTest::newRow("rounds to zero, no sign") << -0.04 << u"kw"_s << true << u"0.0 kW"_s;
    QTest::newRow("MW from a thousand") << 1240.0 << u"kw"_s << false << u"1.24 MW"_s;
    QTest::newRow("just below a thousand") << 999.9 << u"kw"_s << false << u"999.9 kW"_s;
    QTest::newRow("rounds up to a thousand") << 999.96 << u"kw"_s << false << u"1.00 MW"_s;
    QTest::newRow("MWh, negative") << -11540.6 << u"kwh"_s << false << u"−11.54 MWh"_s;
    QTest::newRow("celsius") << 18.5 << u"celsius"_s << false << u"18.5 °C"_s;
    QTest::newRow("amps") << 32.0 << u"amps"_s << false << u"32 A"_s;
    QTest::newRow("unit never seen") << 1.6 << u"bar"_s << false << u"1.6 bar"_s;
    QTest::newRow("no unit") << 184.0 << QString() << false << u"184"_s;
    QTest::newRow("unknown with a sign") << 3.0 << u"bar"_s << true << u"+3 bar"_s;
    QTest::newRow("not reported") << notANumber << u"kw"_s << true << u"–"_s;
    QTest::newRow("infinite is not a number to show") << infinite << u"kw"_s << false << u"–"_s;
}

void tst_Format::quantity()
{
    QFETCH(double, value);
    QFETCH(QString, unit);
    QFETCH(bool, sign);
    QFETCH(QString, expected);
    QString text = english().quantity(value, unit, sign ? Format::Sign::Always : Format::Sign::AsNeeded);
    // A value and its unit stay on one line.
    QVERIFY(!text.contains(u' '));
    QCOMPARE(text.replace(QChar(0x00A0), u' '), expected);
}

void tst_Format::fine()
{
    QCOMPARE(english().number(5.237, u"kw", Format::Sign::AsNeeded, Format::Precision::Fine), u"5.24"_s);
    QCOMPARE(english().number(85.4, u"percent", Format::Sign::AsNeeded, Format::Precision::Fine), u"85"_s);
}

void tst_Format::german()
{
    const Format format(QLocale(QLocale::German, QLocale::Germany), QTimeZone("Europe/Berlin"));
    QCOMPARE(format.number(5.2, u"kw"), u"5,2"_s);
    QCOMPARE(format.count(10212), u"10.212"_s);
    QCOMPARE(format.plainNumber(1234.5), u"1.234,5"_s);
}

void tst_Format::spoken_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("sign");
    QTest::addColumn<QString>("expected");

    QTest::newRow("percent") << 85.0 << u"percent"_s << false << u"85 percent"_s;
    QTest::newRow("plus") << 5.2 << u"kw"_s << true << u"plus 5.2 kilowatts"_s;
    QTest::newRow("minus") << -1.8 << u"kw"_s << false << u"minus 1.8 kilowatts"_s;
    QTest::newRow("zero") << 0.0 << u"kw"_s << true << u"0.0 kilowatts"_s;
    QTest::newRow("rounds to zero") << -0.04 << u"kw"_s << true << u"0.0 kilowatts"_s;
    QTest::newRow("megawatts") << 1240.0 << u"kw"_s << false << u"1.24 megawatts"_s;
    QTest::newRow("unit never seen") << 1.6 << u"bar"_s << false << u"1.6 bar"_s;
    QTest::newRow("no unit") << 3.0 << QString() << false << u"3"_s;
    QTest::newRow("not reported") << notANumber << u"kw"_s << true << u"not reported"_s;
}

void tst_Format::spoken()
{
    QFETCH(double, value);
    QFETCH(QString, unit);
    QFETCH(bool, sign);
    QTEST(english().spokenQuantity(value, unit, sign ? Format::Sign::Always : Format::Sign::AsNeeded), "expected");
}

void tst_Format::plainNumber_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("whole") << 184.0 << u"184"_s;
    QTest::newRow("trailing zeros go") << 3.80 << u"3.8"_s;
    QTest::newRow("four decimals") << 1.23456 << u"1.2346"_s;
    QTest::newRow("negative") << -2.5 << u"−2.5"_s;
    QTest::newRow("no minus zero") << -0.00001 << u"0"_s;
    QTest::newRow("tens keep their zero") << 20.0 << u"20"_s;
    QTest::newRow("not reported") << notANumber << u"–"_s;
}

void tst_Format::plainNumber()
{
    QFETCH(double, value);
    QTEST(english().plainNumber(value), "expected");
}

void tst_Format::count()
{
    QCOMPARE(english().count(10212), u"10,212"_s);
    QCOMPARE(english().count(0), u"0"_s);
}

void tst_Format::age_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("expected");
    const QDateTime at = utc(2025, 6, 10, 23, 0);
    QTest::newRow("now") << qint64(0) << QDateTime() << u"0 s"_s;
    QTest::newRow("a clock ahead of ours") << qint64(-5) << QDateTime() << u"0 s"_s;
    QTest::newRow("seconds") << qint64(59) << QDateTime() << u"59 s"_s;
    QTest::newRow("a minute") << qint64(60) << QDateTime() << u"1 min"_s;
    QTest::newRow("minutes round down") << qint64(3599) << QDateTime() << u"59 min"_s;
    QTest::newRow("hours") << qint64(2 * 3600 + 1) << QDateTime() << u"2 h"_s;
    QTest::newRow("under a day, date known") << qint64(86399) << at << u"23 h"_s;
    // In Berlin it was the next day already.
    QTest::newRow("a day, date known") << qint64(86400) << at << u"11/06/2025"_s;
    QTest::newRow("a day, no date") << qint64(86400) << QDateTime() << u"24 h"_s;
    QTest::newRow("days, no date") << qint64(3 * 86400) << QDateTime() << u"3 days"_s;
}

void tst_Format::age()
{
    QFETCH(qint64, seconds);
    QFETCH(QDateTime, at);
    QTEST(english().age(std::chrono::seconds(seconds), at), "expected");
}

void tst_Format::duration_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("tenths") << qint64(2940) << u"2.9 s"_s;
    QTest::newRow("seconds") << qint64(24000) << u"24 s"_s;
    QTest::newRow("minutes") << qint64(22 * 60000) << u"22 min"_s;
    QTest::newRow("hours and minutes") << qint64(110 * 60000) << u"1 h 50 min"_s;
    QTest::newRow("whole hours") << qint64(8 * 3600000) << u"8 h"_s;
    QTest::newRow("days") << qint64(72) * 3600000 << u"3 days"_s;
    QTest::newRow("negative") << qint64(-5) << u"0.0 s"_s;
}

void tst_Format::duration()
{
    QFETCH(qint64, milliseconds);
    QTEST(english().duration(std::chrono::milliseconds(milliseconds)), "expected");
}

void tst_Format::time_data()
{
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<QString>("expected");
    // Now it is 23:30 UTC on the 11th, half past one on the 12th in Berlin: today is the 12th.
    QTest::newRow("today, by the zone's calendar") << utc(2025, 6, 11, 22, 30) << u"00:30:00"_s;
    QTest::newRow("yesterday") << utc(2025, 6, 11, 15, 0) << u"Yesterday 17:00"_s;
    QTest::newRow("tomorrow") << utc(2025, 6, 12, 22, 30) << u"Tomorrow 00:30"_s;
    QTest::newRow("this year") << utc(2025, 3, 1, 12, 0) << u"1 Mar 13:00"_s;
    QTest::newRow("another year") << utc(2024, 3, 1, 12, 0) << u"01/03/2024 13:00"_s;
    QTest::newRow("invalid") << QDateTime() << u"–"_s;
}

void tst_Format::time()
{
    QFETCH(QDateTime, when);
    QTEST(english().time(when, utc(2025, 6, 11, 23, 30)), "expected");
}

void tst_Format::clockAndExactTime()
{
    const QDateTime when = utc(2025, 6, 12, 9, 12, 4);
    QCOMPARE(english().clockTime(when), u"11:12"_s);
    QCOMPARE(english().clockTime({}), u"–"_s);
    const QString exact = english().exactTime(when);
    QVERIFY2(exact.startsWith(u"2025-06-12 11:12:04 "_s), qPrintable(exact));
    QVERIFY2(exact.endsWith(u"(09:12:04 UTC)"_s), qPrintable(exact));
    QCOMPARE(english().exactTime({}), u"–"_s);
}

void tst_Format::shortId_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("expected");
    QTest::newRow("short enough") << u"device_abc123"_s << 14 << u"device_abc123"_s;
    QTest::newRow("keeps both ends") << u"device_inverter_000_001"_s << 14 << u"device_in…_001"_s;
    QTest::newRow("no room to shorten") << u"abcdefghij"_s << 3 << u"abcdefghij"_s;
    QTest::newRow("empty") << QString() << 14 << QString();
}

void tst_Format::shortId()
{
    QFETCH(QString, id);
    QFETCH(int, most);
    QTEST(Format::shortId(id, most), "expected");
}

void tst_Format::days_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QStringList>("expected"); // Short, WithYear, InFull, MonthYear, Weekday
    const auto row = [](const char *name, const QLocale &locale, const QStringList &expected) {
        QTest::newRow(name) << locale << expected;
    };
    row("C", QLocale::c(), {u"5 Jun"_s, u"5 Jun 2026"_s, u"5 June 2026"_s, u"Jun 2026"_s, u"Fri, 5 Jun"_s});
    row("en_GB", QLocale(QLocale::English, QLocale::UnitedKingdom),
        {u"5 Jun"_s, u"5 Jun 2026"_s, u"5 June 2026"_s, u"Jun 2026"_s, u"Fri, 5 Jun"_s});
    row("en_US", QLocale(QLocale::English, QLocale::UnitedStates),
        {u"Jun 5"_s, u"Jun 5, 2026"_s, u"June 5, 2026"_s, u"Jun 2026"_s, u"Fri, Jun 5"_s});
    row("de", QLocale(QLocale::German),
        {u"5. Juni"_s, u"5. Juni 2026"_s, u"5. Juni 2026"_s, u"Juni 2026"_s, u"Fr., 5. Juni"_s});
    row("ja", QLocale(QLocale::Japanese),
        {u"6月5日"_s, u"2026年6月5日"_s, u"2026年6月5日"_s, u"2026年6月"_s, u"6月5日(金)"_s});
    row("pl", QLocale(QLocale::Polish),
        {u"5 cze"_s, u"5 cze 2026"_s, u"5 czerwca 2026"_s, u"cze 2026"_s, u"pt., 5 cze"_s});
    row("es", QLocale(QLocale::Spanish),
        {u"5 de jun"_s, u"5 de jun de 2026"_s, u"5 de junio de 2026"_s, u"jun de 2026"_s, u"vie, 5 de jun"_s});
    row("ar", QLocale(QLocale::Arabic),
        {u"٥ يونيو"_s, u"٥ يونيو ٢٠٢٦"_s, u"٥ يونيو ٢٠٢٦"_s, u"يونيو ٢٠٢٦"_s, u"الجمعة، ٥ يونيو"_s});
}

void tst_Format::days()
{
    QFETCH(QLocale, locale);
    QFETCH(QStringList, expected);
    const QDate date(2026, 6, 5);
    using Day = Format::Day;
    QStringList said;
    for (const Day form : {Day::Short, Day::WithYear, Day::InFull, Day::MonthYear, Day::Weekday})
        said.append(Format::day(date, form, locale));
    QCOMPARE(said, expected);
    QCOMPARE(Format(locale, QTimeZone::utc()).day(date), expected.first());
}

void tst_Format::fieldLabel_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("chargeRate") << u"Charge rate"_s;
    QTest::newRow("discharge_floor") << u"Discharge floor"_s;
    QTest::newRow("gridPowerKW") << u"Grid power KW"_s;
    QTest::newRow("level") << u"Level"_s;
    QTest::newRow("auto.balanced") << u"Auto balanced"_s;
    QTest::newRow("") << QString();
    QTest::newRow("__") << QString();
    QTest::newRow("ID") << u"ID"_s;
}

void tst_Format::fieldLabel()
{
    QTEST(Format::fieldLabel(QString::fromLatin1(QTest::currentDataTag())), "expected");
}

QTEST_GUILESS_MAIN(tst_Format)
#include "tst_format.moc"
