// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicesamples.h"

#include <primitiveregistry.h>

using namespace samples;
using Kind = fleet::Primitives::Kind;

namespace {

const auto allOpen = [](const QString &, int) {
    return true;
};
const auto allClosed = [](const QString &, int) {
    return false;
};

// The heat pump of nobody's contract: its own units, quantities, lists of objects.
const QString heatPumpState
    = uR"({"status":"heating","flowTemperature":41.2,"returnTemperature":35.6,"currentPower":1.9,"tankLevel":62,
    "compressorSpeed":{"value":48,"unit":"percent"},"cop":3.8,"systemPressure":1.6,"defrosting":false,
    "circuits":[{"name":"radiators","temperature":41,"valve":"open","setpoint":45},{"name":"underfloor","temperature":31,"valve":"open","setpoint":32}]})"_s;
const QString heatPumpRest
    = uR"("commands":{"heat":{"parameters":{"target":{"unit":"celsius","min":20,"max":60}},"execution":["immediate"]},
    "boost":{"parameters":{"duration":{"unit":"minutes","min":15,"max":180},"power":{"unit":"kw","min":0,"max":4}},"execution":["immediate"]}},
    "settings":{"tank_floor":{"value":30,"unit":"percent","min":10,"max":90},"min_pressure":{"value":1.2,"unit":"bar","min":0.8,"max":2.5}})"_s;

Sample heatPump()
{
    Sample sample;
    sample.family = Family::fromPath(u"heat-pump"_s);
    sample.vendor = u"example_vendor_c"_s;
    sample.model = u"Arctic 8 Monobloc"_s;
    sample.state = heatPumpState;
    sample.rest = heatPumpRest;
    return sample;
}

} // namespace

class TestPrimitiveRegistry : public QObject
{
    Q_OBJECT

    const PrimitiveRegistry m_registry{Format(QLocale::c(), QTimeZone::utc())};

    static FieldRow rowOf(const QList<FieldRow> &rows, const QString &name)
    {
        for (const FieldRow &row : rows) {
            if (row.name == name)
                return row;
        }
        return {};
    }
    QList<FieldRow> rows(const Stored &stored, bool open = true) const
    {
        const Freshness fresh = Freshness::of(*stored.device, stored.clock.monotonic());
        return open ? m_registry.rows(*stored.device, fresh, noon, allOpen)
                    : m_registry.rows(*stored.device, fresh, noon, allClosed);
    }
    DeviceDrawing draw(const Stored &stored) const
    {
        return m_registry.draw(*stored.device, Freshness::of(*stored.device, stored.clock.monotonic()));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // One field alone in a family that nobody has met: what is it read as?
    void shapes_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("json");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("unit");
        const QString nbsp(QChar(0x00A0));
        QTest::newRow("own unit wins over the name") << u"fooPower"_s << uR"({"value":3,"unit":"percent"})"_s
                                                     << Kind::Ring << u"3"_s + nbsp + u"%"_s << u"percent"_s;
        QTest::newRow("level") << u"level"_s << u"5"_s << Kind::Ring << u"5"_s + nbsp + u"%"_s << u"percent"_s;
        QTest::newRow("*Level") << u"tankLevel"_s << u"5"_s << Kind::Ring << u"5"_s + nbsp + u"%"_s << u"percent"_s;
        QTest::newRow("*_level") << u"tank_level"_s << u"5"_s << Kind::Ring << u"5"_s + nbsp + u"%"_s << u"percent"_s;
        QTest::newRow("*Limit is a fact")
            << u"exportLimit"_s << u"5"_s << Kind::Number << u"5"_s + nbsp + u"%"_s << u"percent"_s;
        QTest::newRow("limit of a rate") << u"powerRateLimit"_s << u"7.4"_s << Kind::Number << u"7.4"_s + nbsp + u"kW"_s
                                         << u"kw"_s;
        QTest::newRow("*Power") << u"gridPower"_s << u"5.21"_s << Kind::Arc << u"5.2"_s + nbsp + u"kW"_s << u"kw"_s;
        QTest::newRow("*Rate") << u"feedRate"_s << u"5"_s << Kind::Arc << u"5.0"_s + nbsp + u"kW"_s << u"kw"_s;
        QTest::newRow("capacity") << u"capacity"_s << u"13.5"_s << Kind::Number << u"13.5"_s + nbsp + u"kWh"_s
                                  << u"kwh"_s;
        QTest::newRow("energy*") << u"energyTotal"_s << u"11540.6"_s << Kind::Number << u"11.54"_s + nbsp + u"MWh"_s
                                 << u"kwh"_s;
        QTest::newRow("*emperature") << u"outdoorTemperature"_s << u"-2"_s << Kind::Arc
                                     << QChar(0x2212) + u"2.0"_s + nbsp + u"°C"_s << u"celsius"_s;
        QTest::newRow("*Setpoint is a fact")
            << u"heatSetpoint"_s << u"21"_s << Kind::Number << u"21.0"_s + nbsp + u"°C"_s << u"celsius"_s;
        QTest::newRow("*Current") << u"maxCurrent"_s << u"32"_s << Kind::Number << u"32"_s + nbsp + u"A"_s << u"amps"_s;
        QTest::newRow("*TimeRemaining") << u"heatTimeRemaining"_s << u"110"_s << Kind::Number << u"1 h 50 min"_s
                                        << u"minutes"_s;
        QTest::newRow("no unit is made up") << u"cop"_s << u"3.8"_s << Kind::Number << u"3.8"_s << QString();
        QTest::newRow("unknown unit as it comes") << u"pressure"_s << uR"({"value":1.6,"unit":"bar"})"_s << Kind::Number
                                                  << u"1.6"_s + nbsp + u"bar"_s << u"bar"_s;
        QTest::newRow("yes") << u"active"_s << u"true"_s << Kind::YesNo << u"yes"_s << QString();
        QTest::newRow("no") << u"active"_s << u"false"_s << Kind::YesNo << u"no"_s << QString();
        QTest::newRow("text stays the API's own")
            << u"phase"_s << uR"("pre_heat")"_s << Kind::Text << u"pre_heat"_s << QString();
        QTest::newRow("instant") << u"since"_s << uR"("2026-06-12T09:30:00.000Z")"_s << Kind::Time << u"09:30:00"_s
                                 << QString();
        QTest::newRow("wall clock is text")
            << u"since"_s << uR"("2026-06-12T09:30:00")"_s << Kind::Text << u"2026-06-12T09:30:00"_s << QString();
        QTest::newRow("null") << u"level"_s << u"null"_s << Kind::Nothing << u"–"_s << QString();
        QTest::newRow("a level that is text") << u"level"_s << uR"("high")"_s << Kind::Text << u"high"_s << QString();
        QTest::newRow("list") << u"circuits"_s << u"[1,2]"_s << Kind::List << u"2 entries"_s << QString();
        QTest::newRow("empty list") << u"circuits"_s << u"[]"_s << Kind::List << u"0 entries"_s << QString();
        QTest::newRow("object") << u"grid"_s << uR"({"a":1})"_s << Kind::Object << u"1 member"_s << QString();
    }
    void shapes()
    {
        QFETCH(QString, field);
        QFETCH(QString, json);
        QFETCH(Kind, kind);
        QFETCH(QString, text);
        QFETCH(QString, unit);
        Sample sample = heatPump();
        sample.rest.clear();
        sample.state = uR"({"%1":%2})"_s.arg(field, json);
        const Stored stored(sample.make());
        const FieldRow row = rows(stored, false).value(0);
        QCOMPARE(row.primitive, kind);
        QCOMPARE(row.text, text);
        QCOMPARE(row.unit, unit);
        QVERIFY(!row.unitOrigin.isEmpty());
    }

    void scales_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<bool>("isObserved");
        QTest::addColumn<QString>("origin");
        const QString power
            = uR"("commands":{"boost":{"parameters":{"power":{"unit":"kw","min":1,"max":4}},"execution":[]}})"_s;
        const QString cap = uR"("settings":{"max_charge_rate":{"value":7,"unit":"kw","min":0,"max":50}})"_s;
        QTest::newRow("parameter") << uR"({"currentPower":2,"powerRateLimit":9})"_s << QString(power + u","_s + cap)
                                   << 1.0 << 4.0 << false << u"gauge 1 to 4, from commands.boost.power"_s;
        QTest::newRow("setting") << uR"({"currentPower":2,"powerRateLimit":9})"_s << cap << 0.0 << 7.0 << false
                                 << u"gauge 0 to 7, from settings.max_charge_rate"_s;
        QTest::newRow("sibling") << uR"({"currentPower":2,"powerRateLimit":9})"_s << QString() << 0.0 << 9.0 << false
                                 << u"gauge 0 to 9, from powerRateLimit"_s;
        QTest::newRow("peak seen") << uR"({"currentPower":2})"_s << QString() << 0.0 << 2.0 << true
                                   << u"gauge, scaled to the peak seen: no bounds are declared"_s;
        QTest::newRow("a limit of another unit")
            << uR"({"currentPower":2,"maxCurrent":16})"_s << QString() << 0.0 << 2.0 << true
            << u"gauge, scaled to the peak seen: no bounds are declared"_s;
        QTest::newRow("nothing at all") << uR"({"currentPower":0})"_s << QString() << qQNaN() << qQNaN() << false
                                        << u"gauge without a scale: no bounds are declared"_s;
        QTest::newRow("negative makes it two-way") << uR"({"currentPower":-2})"_s << power << -4.0 << 4.0 << false
                                                   << u"gauge -4 to 4, from commands.boost.power"_s;
        QTest::newRow("temperature without bounds") << uR"({"temperature":18})"_s << QString() << qQNaN() << qQNaN()
                                                    << false << u"gauge without a scale: no bounds are declared"_s;
    }
    void scales()
    {
        QFETCH(QString, state);
        QFETCH(QString, rest);
        QFETCH(double, from);
        QFETCH(double, to);
        QFETCH(bool, isObserved);
        QFETCH(QString, origin);
        Sample sample = heatPump();
        sample.state = state;
        sample.rest = rest;
        const Stored stored(sample.make());
        const GaugeSpec gauge = draw(stored).cardGauge();
        QVERIFY(gauge.isShown);
        QCOMPARE(gauge.shape, u"arc"_s);
        QVERIFY2(isSameNumber(gauge.from, from), qPrintable(QString::number(gauge.from)));
        QVERIFY2(isSameNumber(gauge.to, to), qPrintable(QString::number(gauge.to)));
        QCOMPARE(gauge.observedScale, isObserved);
        QCOMPARE(rows(stored).value(0).unitOrigin.replace(QChar(0x2212), u'-'), origin);
    }

    void battery()
    {
        Sample sample;
        sample.state = batteryState(85, 5.2, u"charging"_s, u"charge"_s, 13.5);
        sample.rest
            = batteryCommands + uR"(,"settings":{"discharge_floor":{"value":20,"unit":"percent","min":10,"max":100},
            "charge_ceiling":{"value":95,"unit":"percent","min":10,"max":100},"scheduler_enabled":{"value":false}})"_s;
        const Stored stored(sample.make());
        const DeviceDrawing drawing = draw(stored);
        QCOMPARE(drawing.pill, (StatusPill{u"Charging"_s, u"op-in"_s, u"in"_s}));
        QCOMPARE(drawing.gauges.size(), 2);
        const GaugeSpec level = drawing.gauges.at(0);
        QCOMPARE(level.name, u"level"_s);
        QCOMPARE(level.shape, u"ring"_s);
        QCOMPARE(level.caption, u"level"_s);
        QCOMPARE(level.marks, (QList<double>{20, 95, 10}));
        QCOMPARE(level.markLabels.at(0), u"Discharge floor 20\u00A0%"_s);
        QVERIFY(!level.belowFloor);
        const GaugeSpec rate = drawing.gauges.at(1);
        QVERIFY(rate.twoWay);
        QCOMPARE(rate.from, -5.0);
        QCOMPARE(rate.to, 5.0);
        QVERIFY(rate.overRange);
        QCOMPARE(rate.overText, u"0.2\u00A0kW above the declared 5.0\u00A0kW"_s);
        QCOMPARE(rate.caption, u"into the battery"_s);
        QCOMPARE(rate.text, u"+5.2\u00A0kW"_s);
        QCOMPARE(rate.spokenText, u"plus 5.2 kilowatts into the battery"_s);
        QCOMPARE(rate.tone, u"in"_s);
        QStringList names;
        for (const FieldRow &row : drawing.cardRows)
            names << row.name;
        QCOMPARE(names, (QStringList{u"chargeRate"_s, u"capacity"_s, u"dischargeLimit"_s, u"currentMode"_s}));
        QCOMPARE(rowOf(rows(stored), u"level"_s).unitOrigin, u"ring 0 to 100, mark at settings.discharge_floor"_s);
        QCOMPARE(rowOf(rows(stored), u"status"_s).unitOrigin, u"text, shown as the status"_s);
        for (const FieldRow &row : rows(stored))
            QVERIFY2(!row.isNew, qPrintable(row.name));

        const QList<SettingRow> settings = m_registry.settingRows(*stored.device->device);
        QCOMPARE(settings.size(), 3);
        QVERIFY(settings.at(0).editable);
        QCOMPARE(settings.at(0).text, u"20\u00A0%"_s);
        QCOMPARE(settings.at(0).rangeText, u"10\u00A0% to 100\u00A0%"_s);
        QVERIFY(!settings.at(2).editable);
        QVERIFY(!settings.at(2).readOnlyReason.isEmpty());
        QCOMPARE(settings.at(2).text, u"no"_s);
    }

    void wattHours()
    {
        Sample sample;
        sample.state = batteryState(85, 0, u"idle"_s, u"charge"_s, 10400);
        const Stored stored(sample.make());
        QCOMPARE(rowOf(rows(stored), u"capacity"_s).text, u"10.4\u00A0kWh"_s);
    }

    void belowFloor_data()
    {
        QTest::addColumn<double>("level");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<bool>("isBelow");
        QTest::newRow("at the limit") << 10.0 << QString() << false;
        QTest::newRow("below the limit") << 9.0 << QString() << true;
        QTest::newRow("below the floor that is set")
            << 19.0 << uR"("settings":{"discharge_floor":{"value":20,"unit":"percent"}})"_s << true;
        QTest::newRow("below a ceiling is normal")
            << 19.0 << uR"("settings":{"charge_ceiling":{"value":90,"unit":"percent"}})"_s << false;
    }
    void belowFloor()
    {
        QFETCH(double, level);
        QFETCH(QString, rest);
        QFETCH(bool, isBelow);
        const Stored stored(samples::battery(u"b"_s, level, rest));
        QCOMPARE(PrimitiveRegistry::isBelowFloor(*stored.device->device), isBelow);
        QCOMPARE(draw(stored).cardGauge().belowFloor, isBelow);
        QCOMPARE(draw(stored).cardGauge().tone, isBelow ? u"warning"_s : QString());
    }

    void hvac()
    {
        Sample sample;
        sample.family = KnownFamily::Hvac;
        sample.state
            = uR"({"temperature":18.5,"active":true,"heatSetpoint":21,"coolSetpoint":25,"holdType":"follow_schedule","mode":"heat"})"_s;
        sample.rest
            = uR"("commands":{"heat":{"parameters":{"target":{"unit":"celsius","min":10,"max":35}},"execution":["immediate"]}})"_s;
        const Stored stored(sample.make());
        const DeviceDrawing drawing = draw(stored);
        QCOMPARE(drawing.pill, (StatusPill{u"Heat"_s, u"op-heat"_s, u"secondary"_s}));
        QCOMPARE(drawing.gauges.size(), 1);
        QCOMPARE(drawing.cardGauge().from, 10.0);
        QCOMPARE(drawing.cardGauge().to, 35.0);
        QCOMPARE(drawing.cardGauge().marks, (QList<double>{21, 25}));
        QCOMPARE(drawing.cardRows.size(), 4);
        QCOMPARE(drawing.cardRows.at(3).text, u"follow_schedule"_s);

        // Declared in Fahrenheit: so are the numbers without a unit.
        sample.rest.replace(u"celsius"_s, u"fahrenheit"_s);
        sample.state.replace(u"18.5"_s, u"68"_s);
        const Stored american(sample.make());
        QCOMPARE(draw(american).cardGauge().unit, u"fahrenheit"_s);
    }

    void solarSaysThatItHasNoControls()
    {
        Sample sample;
        sample.family = KnownFamily::SolarInverter;
        sample.state = uR"({"status":"producing","currentPower":4.6,"producing":true,"energyTotal":11540.6})"_s;
        Stored stored(sample.make());
        sample.state.replace(u"4.6,"_s, u"3.8,"_s);
        (void)stored.store.applyPage({sample.make()}, receivedAt(stored.clock), stored.store.nextSerial());
        const DeviceDrawing drawing = draw(stored);
        QCOMPARE(drawing.cardGauge().value, 3.8);
        QCOMPARE(drawing.cardGauge().to, 4.6); // the peak seen
        QVERIFY(drawing.cardGauge().observedScale);
        QVERIFY(!drawing.cardGauge().overRange);
        QCOMPARE(drawing.cardRows.size(), 4);
        QCOMPARE(drawing.cardRows.at(2).text, u"peak seen 4.6\u00A0kW"_s);
        QCOMPARE(drawing.cardRows.at(3).label, u"Commands"_s);
        QCOMPARE(drawing.cardRows.at(3).text, u"none"_s);
    }

    void vehicle()
    {
        Sample sample;
        sample.family = KnownFamily::Vehicle;
        sample.state
            = uR"({"batteryLevel":64,"range":184,"plugged":true,"charging":true,"fullyCharged":false,"batteryCapacity":75,
            "chargeLimit":80,"chargeRate":7,"chargeTimeRemaining":110,"maxCurrent":16})"_s;
        const Stored stored(sample.make());
        const DeviceDrawing drawing = draw(stored);
        QCOMPARE(drawing.pill.word, u"Charging"_s);
        QCOMPARE(drawing.cardGauge().name, u"batteryLevel"_s);
        QCOMPARE(drawing.cardGauge().marks, QList<double>{80});
        QStringList texts;
        for (const FieldRow &row : drawing.cardRows)
            texts << row.text;
        QCOMPARE(texts, (QStringList{u"184"_s, u"80\u00A0%"_s, u"+7.0\u00A0kW"_s, u"1 h 50 min"_s}));
    }

    void unknownFamily()
    {
        const Stored stored(heatPump().make());
        const DeviceDrawing drawing = draw(stored);
        QCOMPARE(drawing.pill, (StatusPill{u"Heating"_s, u"op-heat"_s, u"secondary"_s}));
        QStringList gauges;
        for (const GaugeSpec &gauge : drawing.gauges)
            gauges << gauge.name;
        QCOMPARE(gauges, (QStringList{u"tankLevel"_s, u"compressorSpeed"_s, u"currentPower"_s, u"flowTemperature"_s}));
        QCOMPARE(drawing.gauges.at(0).marks, QList<double>{30});
        QVERIFY(drawing.gauges.at(1).marks.isEmpty()); // the tank's floor is not the compressor's
        QCOMPARE(drawing.gauges.at(2).to, 4.0);
        QCOMPARE(drawing.gauges.at(3).from, 20.0);
        QCOMPARE(drawing.gauges.at(3).to, 60.0);

        const QList<FieldRow> closed = rows(stored, false);
        QCOMPARE(closed.size(), 10);
        const auto how = [&](const QString &name) {
            return rowOf(closed, name).unitOrigin;
        };
        QCOMPARE(how(u"status"_s), u"text, shown as the status"_s);
        QCOMPARE(how(u"flowTemperature"_s), u"gauge 20 to 60, from commands.heat.target"_s);
        QCOMPARE(how(u"returnTemperature"_s), u"number, unit by its name"_s);
        QCOMPARE(how(u"currentPower"_s), u"gauge 0 to 4, from commands.boost.power"_s);
        QCOMPARE(how(u"tankLevel"_s), u"ring 0 to 100, mark at settings.tank_floor"_s);
        QCOMPARE(how(u"compressorSpeed"_s), u"ring 0 to 100"_s);
        QCOMPARE(how(u"cop"_s), u"number, no unit declared"_s);
        QCOMPARE(how(u"systemPressure"_s), u"number, unit as declared in settings"_s);
        QCOMPARE(rowOf(closed, u"systemPressure"_s).text, u"1.6\u00A0bar"_s);
        QCOMPARE(how(u"defrosting"_s), u"yes or no"_s);
        QCOMPARE(how(u"circuits"_s), u"list, opened in place"_s);
        QVERIFY(rowOf(closed, u"circuits"_s).openable);

        const QList<FieldRow> open = rows(stored);
        const FieldRow first = rowOf(open, u"circuits[0]"_s);
        QCOMPARE(first.label, u"radiators"_s);
        QCOMPARE(first.text, u"41.0\u00A0°C"_s);
        QCOMPARE(first.unitOrigin, u"open, setpoint 45.0\u00A0°C"_s);
        QCOMPARE(first.depth, 1);
        QCOMPARE(rowOf(open, u"circuits[1].setpoint"_s).depth, 2);
        QCOMPARE(rowOf(open, u"circuits[1].setpoint"_s).text, u"32.0\u00A0°C"_s);
    }

    void newFieldsAreMarkedOnce()
    {
        Sample sample;
        sample.state = uR"({"level":50,"flux":3})"_s;
        sample.rest = uR"("firmware":"1.2")"_s;
        const Stored stored(sample.make());
        PrimitiveRegistry registry(m_registry.format());
        const Freshness fresh = Freshness::of(*stored.device, stored.clock.monotonic());
        auto all = [&] {
            return registry.rows(*stored.device, fresh, noon, allOpen);
        };
        QVERIFY(!rowOf(all(), u"level"_s).isNew);
        QVERIFY(rowOf(all(), u"flux"_s).isNew);
        QVERIFY(rowOf(all(), u"record.firmware"_s).isNew); // beside the state: shown as well
        QCOMPARE(rowOf(all(), u"record.firmware"_s).text, u"1.2"_s);
        registry.meet(KnownFamily::Battery, u"flux"_s);
        QVERIFY(!rowOf(all(), u"flux"_s).isNew);
        QVERIFY(registry.isNew(KnownFamily::Vehicle, u"flux"_s)); // met on batteries
    }

    void nothingReported()
    {
        const Stored stored(parsed(Family::fromPath(u"buoy"_s), uR"({"id":"x","state":{}})"_s));
        const DeviceDrawing drawing = draw(stored);
        QVERIFY(drawing.gauges.isEmpty());
        QVERIFY(!drawing.cardGauge().isShown);
        QVERIFY(drawing.cardRows.isEmpty());
        QVERIFY(rows(stored).isEmpty());
        QCOMPARE(drawing.pill.word, u"Never read"_s);
    }

    void thirtyFields()
    {
        QStringList members;
        for (int i = 0; i < 10; ++i) {
            members << uR"("zone%1Level":%2)"_s.arg(i).arg(i * 12);
            members << uR"("zone%1Power":%2)"_s.arg(i).arg(i - 3);
            members << uR"("zone%1":{"a":{"b":{"c":{"d":[1,2,3]}}}})"_s.arg(i);
        }
        Sample sample = heatPump();
        sample.state = u'{' + members.join(u',') + u'}';
        const Stored stored(sample.make());
        const DeviceDrawing drawing = draw(stored);
        QStringList gauges;
        for (const GaugeSpec &gauge : drawing.gauges)
            gauges << gauge.name;
        // Ten percentages do not push the power out.
        QCOMPARE(gauges, (QStringList{u"zone0Level"_s, u"zone1Level"_s, u"zone0Power"_s, u"zone1Power"_s}));
        QCOMPARE(drawing.cardRows.size(), 4);
        QCOMPARE(rows(stored, false).size(), 30);
        const QList<FieldRow> open = rows(stored);
        QCOMPARE(open.size(), 30 + 10 * 2);
        const FieldRow deep = rowOf(open, u"zone0.a.b"_s);
        QCOMPARE(deep.depth, 2);
        QVERIFY(!deep.openable);
        QCOMPARE(deep.text, uR"({"c":{"d":[1,2,3]}})"_s); // deeper than three levels: JSON, nothing is lost
        QSet<QString> names;
        for (const FieldRow &row : open)
            names.insert(row.name);
        QCOMPARE(names.size(), open.size());
    }

    void staleIsDrawnStale()
    {
        Sample sample;
        sample.available = false;
        sample.state = batteryState(58, 2.4, u"charging"_s);
        const Stored stored(sample.make());
        const DeviceDrawing drawing = draw(stored);
        QCOMPARE(drawing.pill, (StatusPill{u"Last known"_s, u"status-stale"_s, u"warning"_s}));
        for (const GaugeSpec &gauge : drawing.gauges) {
            QVERIFY(gauge.stale);
            QVERIFY(gauge.tone.isEmpty());
        }
        for (const FieldRow &row : drawing.cardRows)
            QCOMPARE(row.tone, u"tertiary"_s);
    }

    void oldIsNeverColoured()
    {
        Sample sample;
        sample.pulledAt = noon.addSecs(-1000);
        sample.state = batteryState(58, 2.4, u"charging"_s);
        const Stored stored(sample.make());
        QCOMPARE(draw(stored).pill, (StatusPill{u"Charging"_s, u"op-in"_s, u"secondary"_s}));
    }

    void pills_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("icon");
        QTest::newRow("charging") << u"charging"_s << u"Charging"_s << u"op-in"_s;
        QTest::newRow("discharging") << u"discharging"_s << u"Discharging"_s << u"op-out"_s;
        QTest::newRow("idle") << u"idle"_s << u"Idle"_s << u"op-idle"_s;
        QTest::newRow("standby") << u"standby"_s << u"Standby"_s << u"op-standby"_s;
        QTest::newRow("available") << u"available"_s << u"Available"_s << u"status-success"_s;
        QTest::newRow("producing") << u"producing"_s << u"Producing"_s << u"op-out"_s;
        QTest::newRow("auto.balanced") << u"auto.balanced"_s << u"Auto balanced"_s << u"op-auto"_s;
        QTest::newRow("unknown") << u"self_test"_s << u"Self test"_s << u"info"_s;
    }
    void pills()
    {
        QFETCH(QString, status);
        QFETCH(QString, word);
        QFETCH(QString, icon);
        Sample sample = heatPump();
        sample.state = uR"({"status":"%1","mode":"heat"})"_s.arg(status);
        const Stored stored(sample.make());
        QCOMPARE(draw(stored).pill.word, word);
        QCOMPARE(draw(stored).pill.icon, icon);
    }
};

QTEST_APPLESS_MAIN(TestPrimitiveRegistry)
#include "tst_primitiveregistry.moc"
