// SPDX-License-Identifier: GPL-3.0-or-later
// What cards, tables and charts say in the units that the person chose; what stands beside a sent value never does.
#include "formatsingleton.h"

#include <QTest>

using namespace fleet;
using namespace Qt::Literals::StringLiterals;

class tst_ReadingUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::German)); }
    void cleanup() { Format::setReadingUnits({}); }
    void axes_data();
    void axes();
    void readings();
    void lists();
};

void tst_ReadingUnits::axes_data()
{
    QTest::addColumn<Format::Units>("units");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("inThousands");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("symbol"); // above the numbers
    const Format::Units declared;
    Format::Units fahrenheit;
    fahrenheit.temperature = Format::Temperature::Fahrenheit;
    Format::Units watts;
    watts.power = Format::Power::Watts;
    Format::Units kilowatts;
    kilowatts.power = Format::Power::Kilowatts;
    Format::Units megawatts;
    megawatts.power = Format::Power::Megawatts;
    QTest::newRow("kW") << declared << u"kw"_s << 2.5 << false << u"2,5"_s << u"kW"_s;
    QTest::newRow("kW in thousands") << declared << u"kw"_s << 1500.0 << true << u"1,5"_s << u"MW"_s;
    QTest::newRow("W") << watts << u"kw"_s << 2.5 << false << u"2.500"_s << u"W"_s;
    QTest::newRow("W, not in thousands") << watts << u"kw"_s << 1500.0 << true << u"1.500.000"_s << u"W"_s;
    QTest::newRow("kW at every size") << kilowatts << u"kw"_s << 1500.0 << true << u"1.500"_s << u"kW"_s;
    QTest::newRow("MW") << megawatts << u"kw"_s << 500.0 << false << u"0,5"_s << u"MW"_s;
    QTest::newRow("MW once") << megawatts << u"kw"_s << 1500.0 << true << u"1,5"_s << u"MW"_s;
    QTest::newRow("°F") << fahrenheit << u"celsius"_s << 20.0 << false << u"68"_s << u"°F"_s;
    QTest::newRow("below zero") << fahrenheit << u"celsius"_s << -20.0 << false << QString(QChar(0x2212)) + u'4'
                                << u"°F"_s;
    QTest::newRow("°C") << declared << u"celsius"_s << 20.0 << false << u"20"_s << u"°C"_s;
    QTest::newRow("%") << fahrenheit << u"percent"_s << 50.0 << false << u"50"_s << u"%"_s;
}

void tst_ReadingUnits::axes()
{
    QFETCH(Format::Units, units);
    QFETCH(QString, unit);
    QFETCH(double, value);
    QFETCH(bool, inThousands);
    Format::setReadingUnits(units);
    const FormatSingleton format;
    QTEST(format.axisNumber(value, unit, inThousands), "number");
    QTEST(inThousands ? format.readingSymbol(unit, 1000) : format.readingSymbol(unit), "symbol");
}

void tst_ReadingUnits::readings()
{
    Format::Units units;
    units.temperature = Format::Temperature::Fahrenheit;
    units.power = Format::Power::Watts;
    Format::setReadingUnits(units);
    const FormatSingleton format;
    const QChar gap(0x00A0);
    QCOMPARE(format.reading(20, u"celsius"_s), u"68"_s + gap + u"°F"_s);
    QCOMPARE(format.signedReading(1.5, u"kw"_s), u"+1.500"_s + gap + u'W');
    // Beside what is sent.
    QCOMPARE(format.quantity(20, u"celsius"_s), u"20,0"_s + gap + u"°C"_s);
    QCOMPARE(format.signedQuantity(1.5, u"kw"_s), u"+1,5"_s + gap + u"kW"_s);
    QCOMPARE(format.unitSymbol(u"kw"_s), u"kW"_s);
}

void tst_ReadingUnits::lists()
{
    const FormatSingleton format;
    QCOMPARE(format.listed({u"a"_s, u"b"_s}), u"a, b"_s);
    QCOMPARE(format.listed({}), QString());
    QCOMPARE(Format::sentences({u"One."_s, {}, u"50 % of %1."_s}), u"One. 50 % of %1."_s);
    QCOMPARE(Format::sentences({{}, u"Two."_s}), u"Two."_s);
}

QTEST_GUILESS_MAIN(tst_ReadingUnits)
#include "tst_readingunits.moc"
