// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetmaker.h"
#include "slowquery.h"

#include <devicelistmodel.h>
#include <queryplan.h>

#include <QRegularExpression>

using namespace samples;
using namespace std::chrono_literals;

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
