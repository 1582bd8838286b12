// SPDX-License-Identifier: GPL-3.0-or-later
#include "../devicesamples.h"
#include "slowquery.h"

#include <devicelistmodel.h>
#include <queryplan.h>
#include <random.h>

#include <QRegularExpression>

using namespace samples;
using namespace std::chrono_literals;

// Devices of every kind, with what is absent, odd and unknown among them.
class Maker
{
public:
    explicit Maker(quint64 seed) : m_random(seed) { }

    int below(int n) { return int(m_random.below(quint64(n))); }
    bool sometimes(int outOf) { return below(outOf) == 0; }
    QString oneOf(const QStringList &list) { return list.at(below(int(list.size()))); }

    QString number(double from, double to)
    {
        // Few values, so that equality is met as well.
        return QString::number(from + (to - from) * below(9) / 8);
    }
    QString member(const QString &name, const QString &value)
    {
        return sometimes(6) ? QString() : u"\"%1\":%2"_s.arg(name, sometimes(12) ? u"null"_s : value);
    }
    QString quoted(const QString &text) { return u'"' + text + u'"'; }

    DevicePtr device(int i)
    {
        Sample sample;
        sample.id = oneOf({u"device_%1"_s, u"BAT-%1"_s, u"é%1"_s, u"a:%1"_s}).arg(i);
        sample.vendor = oneOf({u"tesla"_s, u"Tesla"_s, u"FoxESS"_s, u"example vendor"_s});
        sample.model = oneOf({u"Powerwall 2"_s, u"Powerwall 3"_s, u"H1-5.0-E"_s, u"Straße"_s, QString()});
        sample.source = oneOf({u"live"_s, u"cache"_s, u"projection"_s, u"fallback"_s, u"oracle"_s});
        sample.available = !sometimes(6);
        sample.pulledAt = noon.addSecs(-below(12) * 700);
        QStringList state;
        switch (below(6)) {
        case 0:
        case 1:
            sample.family = KnownFamily::Battery;
            state << member(u"status"_s, quoted(oneOf({u"idle"_s, u"charging"_s, u"discharging"_s})))
                  << member(u"level"_s, number(0, 100))
                  << member(u"capacity"_s, oneOf({u"10"_s, u"13.5"_s, u"10400"_s}))
                  << member(u"chargeRate"_s, number(-5, 5)) << member(u"dischargeLimit"_s, number(0, 40))
                  << member(u"currentMode"_s, quoted(oneOf({u"charge"_s, u"auto.balanced"_s})));
            break;
        case 2:
            sample.family = KnownFamily::EvCharger;
            state << member(u"status"_s, quoted(oneOf({u"charging"_s, u"available"_s})))
                  << member(u"isConnected"_s, oneOf({u"true"_s, u"false"_s}))
                  << member(u"isCharging"_s, oneOf({u"true"_s, u"false"_s}))
                  << member(u"currentPower"_s, number(0, 11));
            break;
        case 3:
            sample.family = KnownFamily::Hvac;
            state << member(
                u"temperature"_s,
                oneOf({u"21"_s, uR"({"value":70,"unit":"fahrenheit"})"_s, uR"({"value":20.5,"unit":"celsius"})"_s}))
                  << member(u"mode"_s, quoted(oneOf({u"heat"_s, u"cool"_s, u"off"_s})));
            break;
        case 4:
            sample.family = KnownFamily::Vehicle;
            state << member(u"batteryLevel"_s, number(0, 100)) << member(u"plugged"_s, oneOf({u"true"_s, u"false"_s}));
            break;
        default:
            sample.family = Family::fromPath(u"heat-pump"_s);
            state << member(u"flow"_s, uR"({"value":%1,"unit":"watts"})"_s.arg(number(0, 4000)))
                  << member(u"level"_s, quoted(u"high"_s)) << member(u"firmware"_s, quoted(oneOf({u"1.2"_s, u"12"_s})))
                  << member(u"inner"_s, uR"({"deep":%1,"word":"Quiet"})"_s.arg(number(0, 10)))
                  << member(u"list"_s, u"[1,2]"_s);
        }
        state.removeAll(QString());
        sample.state = u'{' + state.join(u',') + u'}';
        QStringList rest;
        if (!sometimes(4)) {
            rest << uR"("commands":{"charge":{"parameters":{"power":{"unit":"%1","min":0,"max":%2},
                "target":{"unit":"percent","min":10,"max":100}},"execution":["immediate"]},
                "auto.balanced":{"parameters":{},"execution":["immediate"]}})"_s.arg(
                oneOf({u"kw"_s, u"watts"_s, u"amps"_s}), oneOf({u"3"_s, u"5"_s, u"3000"_s}));
        } else if (sometimes(2)) {
            rest
                << uR"("commands":{"heat":{"parameters":{"target":{"unit":"celsius","min":16}},"execution":["immediate"]}})"_s;
        }
        if (!sometimes(3)) {
            rest << lastAction(oneOf({u"failed"_s, u"completed"_s, u"acknowledged"_s, u"scheduled"_s, u"paused"_s}),
                               sometimes(3) ? oneOf({u"SCHEDULER_ACTIVE"_s, u"DEVICE_OFFLINE"_s}) : QString(),
                               noon.addSecs(-below(4) * 400));
        }
        sample.rest = rest.join(u',');
        return sample.make();
    }

    QString value()
    {
        return oneOf({u"battery"_s, u"tesla"_s,    u"powerwall"_s, u"2"_s,
                      u"idle"_s,    u"charg"_s,    u"failed"_s,    u"SCHEDULER_ACTIVE"_s,
                      u"north"_s,   u"device_1"_s, u"é"_s,         u"STRASSE"_s,
                      u"live"_s,    u"*"_s,        u"yes"_s,       u"no"_s,
                      u"high"_s,    u"\"1.2\""_s,  u"12"_s,        u"open"_s,
                      u"none"_s,    u"auto"_s,     u"heat"_s,      u"quiet"_s,
                      u"example"_s, u"garage"_s,   u"…"_s,         u"oracle"_s});
    }
    QString op() { return oneOf({u"<"_s, u"<="_s, u">"_s, u">="_s}); }
    QString term()
    {
        switch (below(14)) {
        case 0:
            return value();
        case 1:
        case 2:
            return oneOf({u"family"_s, u"vendor"_s, u"model"_s, u"id"_s, u"status"_s, u"env"_s, u"source"_s,
                          u"action"_s, u"error"_s, u"tag"_s, u"note"_s, u"name"_s, u"user"_s})
                + oneOf({u":"_s, u":"_s, u"="_s, u"!="_s}) + value() + (sometimes(4) ? u","_s + value() : QString());
        case 3:
            return u"level"_s + op() + number(0, 100) + oneOf({u"%"_s, QString()});
        case 4:
            return oneOf({u"chargeRate"_s, u"currentPower"_s}) + op() + number(-5, 11)
                + oneOf({u"kw"_s, u"w"_s, QString()});
        case 5:
            return oneOf({u"flow"_s, u"FLOW"_s}) + op() + oneOf({u"1kw"_s, u"500w"_s, u"2"_s, u"3kwh"_s});
        case 6:
            return u"temperature"_s + op() + oneOf({u"21c"_s, u"69f"_s, u"20.5"_s});
        case 7:
            return u"age"_s + op() + oneOf({u"5m"_s, u"700s"_s, u"1400s"_s, u"2h"_s});
        case 8:
            return u"can:"_s
                + oneOf({u"charge"_s, u"auto"_s, u"auto.balanced"_s, u"charge.power"_s, u"heat,charge"_s, u"*"_s,
                         u"charge.power>=3kw"_s, u"charge.power>3kw"_s, u"charge.power<=0.5kw"_s, u"charge.power=4kw"_s,
                         u"charge.target>=50%"_s, u"heat.target<20c"_s, u"heat.target>90c"_s, u"charge.power>=3"_s});
        case 9:
            return u"attention"_s + oneOf({u":"_s, u"="_s, u"!="_s})
                + oneOf({u"failed"_s, u"any"_s, u"none"_s, u"noSync"_s, u"stuck"_s, u"belowFloor,inFlight"_s, u"in"_s});
        case 10:
            return u"freshness"_s + oneOf({u":"_s, u"="_s, u"!="_s})
                + oneOf({u"stale"_s, u"fresh"_s, u"old"_s, u"lastKnown"_s});
        case 11:
            return u"available:"_s + oneOf({u"yes"_s, u"no"_s});
        case 12:
            return oneOf({u"plugged"_s, u"isCharging"_s, u"mode"_s, u"firmware"_s, u"inner.word"_s, u"inner"_s,
                          u"list"_s, u"status"_s, u"level"_s, u"nowhere"_s})
                + oneOf({u":"_s, u"="_s, u"!="_s}) + value();
        default:
            return oneOf({u"inner.deep"_s, u"capacity"_s, u"dischargeLimit"_s, u"batteryLevel"_s})
                + oneOf({u"<"_s, u">="_s, u"="_s, u"!="_s, u":"_s}) + number(0, 10);
        }
    }
    QString query(int depth = 0)
    {
        const int kind = depth >= 3 ? 0 : below(6);
        if (kind < 2)
            return (sometimes(4) ? u"-"_s : QString()) + term();
        if (kind < 4)
            return query(depth + 1) + u' ' + query(depth + 1);
        const QString either = u'(' + query(depth + 1) + u" OR "_s + query(depth + 1) + u')';
        return sometimes(4) ? u'-' + either : either;
    }

private:
    Random m_random;
};

struct Fleet
{
    ManualClock clock{noon};
    DeviceStore store;
    PrimitiveRegistry registry{Format(QLocale::c(), QTimeZone::utc())};
    DeviceListModel model{store, clock, registry};
    QList<DeviceId> ids;

    Fleet(Maker &maker, int devices)
    {
        model.setEnvironment(u"sandbox"_s);
        QList<DevicePtr> page;
        for (int i = 0; i < devices; ++i) {
            page << maker.device(i);
            ids << page.last()->id;
        }
        (void)store.applyPage(page, receivedAt(clock), store.nextSerial());
        for (const DeviceId &id : std::as_const(ids)) {
            if (maker.sometimes(5))
                (void)store.setLocalFields(id, {u"Garage"_s, {u"North"_s, u"two words"_s}, u"call first"_s});
            if (maker.sometimes(9))
                (void)store.applyError(id, store.find(id)->device->family, refusal(u"DEVICE_OFFLINE"_s),
                                       receivedAt(clock), store.nextSerial());
        }
    }
    slowquery::World world() const { return {registry, clock.monotonic(), u"sandbox"_s}; }
};

template <typename A, typename B>
concept Adds = requires(A a, B b)
{
    a + b;
};
template <typename A, typename B>
concept AddsTo = requires(A a, B b)
{
    a += b;
};
template <typename A, typename B>
concept Compares = requires(A a, B b)
{
    a < b;
};

class TestQueryPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // Random queries over random devices that change: columns, one by one and the slow evaluator must agree. The
    // number of rounds may be raised: AMPS_QUERY_ROUNDS.
    void agreesWithTheSlowEvaluator()
    {
        const int rounds = std::max(1, qEnvironmentVariableIntValue("AMPS_QUERY_ROUNDS"))
            * (qEnvironmentVariableIsSet("AMPS_QUERY_ROUNDS") ? 1 : 5);
        qint64 matched = 0;
        qint64 asked = 0;
        for (int round = 0; round < rounds; ++round) {
            Maker maker(quint64(round) + 1);
            Fleet fleet(maker, 60);
            for (int step = 0; step < 25; ++step) {
                const QString text = maker.query();
                const auto query = Query::parse(text);
                QVERIFY2(query, qPrintable(text + u": "_s + (query ? QString() : query.error().text)));
                const auto again = Query::parse(query->text());
                QVERIFY2(again && *again == *query, qPrintable(text + u" -> "_s + query->text()));

                const QueryPlan plan(*query, fleet.model.columns());
                std::vector<quint8> mask(fleet.model.columns().size());
                const auto compareAll = [&] {
                    plan.markAll(mask, fleet.clock.monotonic());
                    fleet.model.setSearchText({});
                    for (int row = 0; row < fleet.model.count(); ++row) {
                        const FleetColumns::Slot slot = fleet.model.slotAt(row);
                        const StoredDevice &stored = *fleet.model.storedAt(slot);
                        const bool expected = slowquery::matches(query->root(), stored, fleet.world());
                        if (expected != plan.matches(slot, fleet.clock.monotonic()) || expected != (mask[slot] != 0))
                            QFAIL(qPrintable(u"round %1: %2 on %3: %4 expected"_s.arg(round)
                                                 .arg(query->text(), stored.device->id.text())
                                                 .arg(expected)));
                        matched += expected ? 1 : 0;
                        ++asked;
                    }
                };
                compareAll();
                if (QTest::currentTestFailed())
                    return;
                // The plan lives on while devices change under it.
                fleet.clock.advance(std::chrono::seconds(maker.below(3) * 200));
                QList<DevicePtr> page;
                for (int i = 0; i < 10; ++i)
                    page << maker.device(maker.below(60));
                (void)fleet.store.applyPage(page, receivedAt(fleet.clock), fleet.store.nextSerial());
                fleet.clock.advance(1s);
                compareAll();
                if (QTest::currentTestFailed())
                    return;
            }
        }
        // Neither everything nor nothing: otherwise this proves little.
        QVERIFY(matched * 20 > asked && matched * 20 < asked * 19);
    }

    // What the list shows is what the slow evaluator says, while devices come, change and go and somebody types.
    void theListFollows()
    {
        for (int round = 0; round < 6; ++round) {
            Maker maker(quint64(round) + 100);
            Fleet fleet(maker, 40);
            for (int step = 0; step < 40; ++step) {
                const QString text = maker.query();
                if (maker.sometimes(3))
                    fleet.model.setSearchText(text);
                QList<DevicePtr> page;
                for (int i = 0; i < 4; ++i)
                    page << maker.device(maker.below(80));
                (void)fleet.store.applyPage(page, receivedAt(fleet.clock), fleet.store.nextSerial());
                if (maker.sometimes(5)) {
                    (void)fleet.store.finishSweep(KnownFamily::Battery, {});
                    (void)fleet.store.dismissAllGone();
                }
                fleet.clock.advance(std::chrono::seconds(maker.below(2) * 60 + 1));
                QSet<QString> shown;
                for (int row = 0; row < fleet.model.count(); ++row)
                    shown << fleet.model.deviceAt(row);
                const QList<DeviceId> ids = fleet.store.ids();
                QCOMPARE(fleet.model.totalCount(), int(ids.size()));
                for (const DeviceId &id : ids) {
                    const bool expected
                        = slowquery::matches(fleet.model.query().root(), *fleet.store.find(id), fleet.world());
                    if (expected != shown.contains(id.text()))
                        QFAIL(qPrintable(fleet.model.query().text() + u" on "_s + id.text()));
                }
            }
        }
    }

    void theVocabularyIsTheFleets()
    {
        ManualClock clock{noon};
        DeviceStore store;
        PrimitiveRegistry registry{Format(QLocale::c(), QTimeZone::utc())};
        DeviceListModel model{store, clock, registry};
        QVERIFY(model.columns().vocabulary().vendors.isEmpty());
        Sample pump;
        pump.family = Family::fromPath(u"heat-pump"_s);
        pump.id = u"hp"_s;
        pump.vendor = u"Acme"_s;
        pump.state = uR"({"flow":{"value":3,"unit":"kw"},"quiet":true})"_s;
        (void)store.applyPage({battery(u"b"_s, 50, batteryCommands), pump.make()}, receivedAt(clock),
                              store.nextSerial());
        const QueryVocabulary &v = model.columns().vocabulary();
        QCOMPARE(v.vendors, (QHash<QString, int>{{u"tesla"_s, 1}, {u"Acme"_s, 1}}));
        QCOMPARE(v.verbs, (QHash<QString, int>{{u"charge"_s, 1}, {u"idle"_s, 1}}));
        QCOMPARE(v.parameters.value(u"charge.power"_s), Measure::Power);
        QCOMPARE(v.fields.value(u"flow"_s).measure, Measure::Power);
        QCOMPARE(v.fields.value(u"quiet"_s).words, (QHash<QString, int>{{u"yes"_s, 1}}));
        // A field that went is unknown again.
        model.setSearchText(u"flow>2kw"_s);
        QCOMPARE(model.count(), 1);
        QCOMPARE(model.searchError(), QString());
        (void)store.finishSweep(pump.family, {});
        (void)store.dismissAllGone();
        QCOMPARE(model.count(), 0);
        model.setSearchText(u"flow>3kw"_s);
        QVERIFY(!model.searchError().isEmpty());
        QCOMPARE(model.searchErrorAt(), 0);
        QCOMPARE(model.searchErrorLength(), 4);
    }

    void kilowattsAndKilowattHoursDoNotMix()
    {
        static_assert(!std::is_convertible_v<Kilowatts, KilowattHours>);
        static_assert(!Adds<Kilowatts, KilowattHours> && Adds<Kilowatts, Kilowatts>);
        static_assert(!AddsTo<Kilowatts, KilowattHours> && AddsTo<Kilowatts, Kilowatts>);
        static_assert(!Compares<Kilowatts, KilowattHours> && Compares<Kilowatts, Kilowatts>);
        QCOMPARE((Kilowatts::of(1.5) + Kilowatts::of(-0.25)).value(), 1.25);
    }
};

QTEST_GUILESS_MAIN(TestQueryPlan)
#include "tst_queryplan.moc"
