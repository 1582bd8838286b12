// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicesamples.h"

#include <QSignalSpy>

using namespace samples;

class TestDeviceStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void equalInputMakesNoSignal()
    {
        ManualClock clock;
        DeviceStore store;
        QSignalSpy spy(&store, &DeviceStore::changed);
        QCOMPARE(store.applyPage({battery(u"b1"_s, 40)}, receivedAt(clock), store.nextSerial()).added,
                 QList{DeviceId(u"b1"_s)});
        QCOMPARE(spy.size(), 1);
        const DevicePtr before = store.find(DeviceId(u"b1"_s))->device;
        clock.advance(std::chrono::seconds(5));
        QVERIFY(store.applyPage({battery(u"b1"_s, 40)}, receivedAt(clock), store.nextSerial()).isEmpty());
        QVERIFY(store.applyDevice(battery(u"b1"_s, 40), receivedAt(clock), store.nextSerial()).isEmpty());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(store.find(DeviceId(u"b1"_s))->device, before); // the very same object
        // Only when it came is noted, silently.
        QCOMPARE(store.find(DeviceId(u"b1"_s))->received().monotonic, clock.monotonic());
    }

    void oneChangeSetPerAnswer()
    {
        ManualClock clock;
        DeviceStore store;
        (void)store.applyPage({battery(u"b1"_s, 40), battery(u"b2"_s, 50)}, receivedAt(clock), store.nextSerial());
        QSignalSpy spy(&store, &DeviceStore::changed);
        const ChangeSet changes
            = store.applyPage({battery(u"b1"_s, 41), battery(u"b2"_s, 50), battery(u"b3"_s, 60), battery(u"b3"_s, 61)},
                              receivedAt(clock), store.nextSerial());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(changes.changed, QList{DeviceId(u"b1"_s)});
        QCOMPARE(changes.added, QList{DeviceId(u"b3"_s)}); // named once, though the page repeats it
        QVERIFY(changes.gone.isEmpty() && changes.returned.isEmpty() && changes.removed.isEmpty());
        QCOMPARE(store.count(), 3);
    }

    // The very same list as before is not compared, and must come to the same all the same.
    void theSameListAgain()
    {
        ManualClock clock;
        DeviceStore store;
        const DeviceId b1(u"b1"_s);
        const DeviceId b2(u"b2"_s);
        const QList<DevicePtr> page{battery(u"b1"_s, 40), battery(u"b2"_s, 50)};
        (void)store.applyPage(page, receivedAt(clock), store.nextSerial());
        QSignalSpy spy(&store, &DeviceStore::changed);
        for (int i = 0; i < 3; ++i) {
            clock.advance(std::chrono::seconds(60));
            QVERIFY(store.applyPage(page, receivedAt(clock), store.nextSerial()).isEmpty());
            QCOMPARE(store.find(b1)->received().monotonic, clock.monotonic());
            QCOMPARE(store.find(b2)->received().monotonic, clock.monotonic());
        }
        QCOMPARE(spy.size(), 0);
        // An answer about one of them in between: the list brings back what it says.
        const quint64 early = store.nextSerial();
        (void)store.applyDevice(battery(u"b2"_s, 70), receivedAt(clock), store.nextSerial());
        QVERIFY(store.applyPage(page, receivedAt(clock), early).isEmpty()); // overtaken
        QCOMPARE(store.applyPage(page, receivedAt(clock), store.nextSerial()).changed, QList{b2});
        // Another order, a repeated device, and one that went and came again.
        QVERIFY(store.applyPage({page.at(1), page.at(0)}, receivedAt(clock), store.nextSerial()).isEmpty());
        QVERIFY(store.applyPage({page.at(0), page.at(0)}, receivedAt(clock), store.nextSerial()).isEmpty());
        QVERIFY(store.applyPage(page, receivedAt(clock), store.nextSerial()).isEmpty());
        QCOMPARE(store.finishSweep(KnownFamily::Battery, {b1}, store.nextSerial()).gone, (QList{b1, b2}).mid(1));
        QCOMPARE(store.applyPage(page, receivedAt(clock), store.nextSerial()).returned, QList{b2});
        (void)store.finishSweep(KnownFamily::Battery, {b1}, store.nextSerial());
        QCOMPARE(store.dismissGone(b2).removed, QList{b2});
        QCOMPARE(store.applyPage(page, receivedAt(clock), store.nextSerial()).added, QList{b2});
        QVERIFY(store.applyPage(page, receivedAt(clock), store.nextSerial()).isEmpty());
        QCOMPARE(store.count(), 2);
    }

    // One note serves a whole page that comes again; what is told of one of its devices in between stays that one's
    // own.
    void theSameListAroundOthers()
    {
        ManualClock clock;
        DeviceStore store;
        const DeviceId b1(u"b1"_s);
        const DeviceId b2(u"b2"_s);
        const QString settings = uR"("settings":{"discharge_floor":{"value":20,"unit":"percent"}})"_s;
        const QList<DevicePtr> page{battery(u"b1"_s, 40), battery(u"b2"_s, 50)};
        const QList<DevicePtr> others{battery(u"c1"_s, 40, settings), battery(u"c2"_s, 50)};
        const auto readBoth = [&] {
            clock.advance(std::chrono::seconds(60));
            (void)store.applyPage(page, receivedAt(clock), store.nextSerial());
            (void)store.applyPage(others, receivedAt(clock), store.nextSerial());
        };
        readBoth();
        readBoth();
        const Received before = store.find(b1)->received();

        clock.advance(std::chrono::seconds(10));
        (void)store.applyDevice(page.at(1), receivedAt(clock), store.nextSerial());
        QCOMPARE(store.find(b2)->received(), receivedAt(clock));
        QCOMPARE(store.find(b1)->received(), before);
        readBoth();
        readBoth();
        QCOMPARE(store.find(b1)->received(), receivedAt(clock));
        QCOMPARE(store.find(b2)->received(), receivedAt(clock));
        // Settings that a list carries are as old as the list.
        QCOMPARE(store.find(DeviceId(u"c1"_s))->settingsReceived, std::optional(receivedAt(clock)));

        // A refusal says nothing about when the reading came, and the list does not take it back.
        const quint64 early = store.nextSerial();
        clock.advance(std::chrono::seconds(10));
        const Received read = store.find(b2)->received();
        (void)store.applyError(b2, KnownFamily::Battery, refusal(u"DEVICE_OFFLINE"_s), receivedAt(clock),
                               store.nextSerial());
        QCOMPARE(store.find(b2)->received(), read);
        QVERIFY(store.applyPage(page, receivedAt(clock), early).isEmpty());
        QCOMPARE(store.find(b1)->received(), receivedAt(clock)); // of the two only this one was overtaken by nothing
        QCOMPARE(store.find(b2)->received(), read);
        readBoth();
        readBoth();
        QCOMPARE(store.find(b2)->received(), receivedAt(clock));
        QVERIFY(store.find(b2)->fault);

        // Another page that shows one of them.
        clock.advance(std::chrono::seconds(10));
        (void)store.applyPage({page.at(1), others.at(1)}, receivedAt(clock), store.nextSerial());
        QVERIFY(store.find(b1)->received().monotonic < store.find(b2)->received().monotonic);
        readBoth();
        for (const QString &id : {u"b1"_s, u"b2"_s, u"c1"_s, u"c2"_s})
            QCOMPARE(store.find(DeviceId(id))->received(), receivedAt(clock));
    }

    void listsTakeNothingAwayFromDetails()
    {
        ManualClock clock;
        DeviceStore store;
        const QString settings = uR"("settings":{"discharge_floor":{"value":20,"unit":"percent","min":0,"max":100}})"_s;
        (void)store.applyDevice(
            battery(u"b1"_s, 40, batteryCommands + u","_s + settings + u","_s + lastAction(u"completed"_s)),
            receivedAt(clock), store.nextSerial());
        const Received detail = receivedAt(clock);
        clock.advance(std::chrono::seconds(30));
        const ChangeSet changes = store.applyPage({battery(u"b1"_s, 42)}, receivedAt(clock), store.nextSerial());
        QCOMPARE(changes.changed.size(), 1);
        const auto stored = store.find(DeviceId(u"b1"_s));
        QCOMPARE(std::get<BatteryState>(stored->device->reading).levelPercent, 42.0);
        QVERIFY(stored->device->settings);
        QCOMPARE(stored->device->settings->size(), 1);
        QVERIFY(stored->device->commands);
        QVERIFY(stored->device->lastAction);
        QVERIFY(stored->device->conflictStrategies);
        // The settings are as old as the read that told them.
        QCOMPARE(stored->settingsReceived, std::optional(detail));
        QCOMPARE(stored->received().monotonic, clock.monotonic());
        // The same list again: merged or not, it is no news.
        QVERIFY(store.applyPage({battery(u"b1"_s, 42)}, receivedAt(clock), store.nextSerial()).isEmpty());
        // A detail answer without settings says that there are none.
        QCOMPARE(store.applyDevice(battery(u"b1"_s, 42), receivedAt(clock), store.nextSerial()).changed.size(), 1);
        QVERIFY(!store.find(DeviceId(u"b1"_s))->device->settings);
    }

    void olderAnswers_data()
    {
        QTest::addColumn<int>("pulledSecondsLater");
        QTest::addColumn<bool>("requestedEarlier");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("later request, later pull") << 10 << false << true;
        QTest::newRow("later request, earlier pull") << -10 << false << true;
        QTest::newRow("earlier request, later pull") << 10 << true << true;
        QTest::newRow("earlier request, same pull") << 0 << true << false;
        QTest::newRow("earlier request, earlier pull") << -10 << true << false;
    }
    void olderAnswers()
    {
        QFETCH(int, pulledSecondsLater);
        QFETCH(bool, requestedEarlier);
        QFETCH(bool, isTaken);
        ManualClock clock;
        DeviceStore store;
        const quint64 early = store.nextSerial();
        const quint64 middle = store.nextSerial();
        const quint64 late = store.nextSerial();
        (void)store.applyDevice(battery(u"b1"_s, 40), receivedAt(clock), middle);
        Sample other;
        other.id = u"b1"_s;
        other.state = batteryState(70);
        other.pulledAt = noon.addSecs(pulledSecondsLater);
        QCOMPARE(!store.applyPage({other.make()}, receivedAt(clock), requestedEarlier ? early : late).isEmpty(),
                 isTaken);
        QCOMPARE(std::get<BatteryState>(store.find(DeviceId(u"b1"_s))->device->reading).levelPercent,
                 isTaken ? 70.0 : 40.0);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isMarked");
        QTest::newRow("offline") << u"DEVICE_OFFLINE"_s << true;
        QTest::newRow("not found") << u"DEVICE_NOT_FOUND"_s << true;
        QTest::newRow("maker refuses the customer") << u"INVALID_CREDENTIALS"_s << true;
        QTest::newRow("key refused") << u"INVALID_API_KEY"_s << false;
        QTest::newRow("too fast") << u"RATE_LIMIT_EXCEEDED"_s << false;
        QTest::newRow("service down") << u"INTERNAL_ERROR"_s << false;
        QTest::newRow("none") << QString() << false;
    }
    void refusals()
    {
        QFETCH(QString, code);
        QFETCH(bool, isMarked);
        ManualClock clock;
        DeviceStore store;
        const DeviceId id(u"b1"_s);
        (void)store.applyDevice(battery(u"b1"_s, 40), receivedAt(clock), store.nextSerial());
        const DevicePtr good = store.find(id)->device;
        QSignalSpy spy(&store, &DeviceStore::changed);
        (void)store.applyError(id, KnownFamily::Battery, refusal(code), receivedAt(clock), store.nextSerial());
        QCOMPARE(spy.size(), isMarked ? 1 : 0);
        QCOMPARE(store.find(id)->fault.has_value(), isMarked);
        QCOMPARE(store.find(id)->device, good); // the last good reading stays
        if (!isMarked)
            return;
        QCOMPARE(store.find(id)->fault->requestId, RequestId(u"req_1"_s));
        (void)store.applyError(id, KnownFamily::Battery, refusal(code), receivedAt(clock), store.nextSerial());
        QCOMPARE(spy.size(), 1); // the same again is no news

        // A list answers from what was captured: it clears the mark only once the maker was asked again.
        (void)store.applyPage({battery(u"b1"_s, 40)}, receivedAt(clock), store.nextSerial());
        QVERIFY(store.find(id)->fault);
        Sample pulled;
        pulled.id = u"b1"_s;
        pulled.state = batteryState(40);
        pulled.pulledAt = noon.addSecs(60);
        QCOMPARE(store.applyPage({pulled.make()}, receivedAt(clock), store.nextSerial()).changed.size(), 1);
        QVERIFY(!store.find(id)->fault);

        // An overtaken refusal is no news either.
        const quint64 early = store.nextSerial();
        (void)store.applyDevice(pulled.make(), receivedAt(clock), store.nextSerial());
        QVERIFY(store.applyError(id, KnownFamily::Battery, refusal(code), receivedAt(clock), early).isEmpty());
    }

    void refusalOfAnUnknownDevice()
    {
        ManualClock clock;
        DeviceStore store;
        QVERIFY(store
                    .applyError(DeviceId(u"x"_s), KnownFamily::Battery, refusal(u"DEVICE_NOT_FOUND"_s),
                                receivedAt(clock), store.nextSerial())
                    .isEmpty());
        QCOMPARE(store.count(), 0);
        const ChangeSet changes = store.applyError(DeviceId(u"x"_s), KnownFamily::Battery, refusal(u"DEVICE_OFFLINE"_s),
                                                   receivedAt(clock), store.nextSerial());
        QCOMPARE(changes.added.size(), 1);
        QVERIFY(!store.find(DeviceId(u"x"_s))->hasReading);
        QCOMPARE(store.find(DeviceId(u"x"_s))->device->family, Family(KnownFamily::Battery));
        QCOMPARE(store.applyDevice(battery(u"x"_s, 5), receivedAt(clock), store.nextSerial()).changed.size(), 1);
        QVERIFY(store.find(DeviceId(u"x"_s))->hasReading);
        QVERIFY(!store.find(DeviceId(u"x"_s))->fault);
    }

    void vanishedStayUntilDismissedOrReturned()
    {
        ManualClock clock;
        DeviceStore store;
        Sample heatPump;
        heatPump.family = Family::fromPath(u"heat-pump"_s);
        heatPump.id = u"hp"_s;
        (void)store.applyPage({battery(u"b1"_s, 1), battery(u"b2"_s, 2), battery(u"b3"_s, 3)}, receivedAt(clock),
                              store.nextSerial());
        (void)store.applyPage({heatPump.make()}, receivedAt(clock), store.nextSerial());

        QSignalSpy spy(&store, &DeviceStore::changed);
        const quint64 started = store.nextSerial();
        // b3 was read by itself while the sweep ran: it exists.
        (void)store.applyDevice(battery(u"b3"_s, 3), receivedAt(clock), store.nextSerial());
        const ChangeSet changes = store.finishSweep(KnownFamily::Battery, {DeviceId(u"b1"_s)}, started);
        QCOMPARE(changes.gone, QList{DeviceId(u"b2"_s)});
        QVERIFY(store.find(DeviceId(u"b2"_s))->gone);
        QVERIFY(!store.find(DeviceId(u"hp"_s))->gone); // another family's sweep
        QCOMPARE(spy.size(), 1);
        QVERIFY(store.finishSweep(KnownFamily::Battery, {DeviceId(u"b1"_s)}, started).isEmpty());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(store.count(), 4);

        QCOMPARE(store.applyPage({battery(u"b2"_s, 2)}, receivedAt(clock), store.nextSerial()).returned,
                 QList{DeviceId(u"b2"_s)});
        QVERIFY(!store.find(DeviceId(u"b2"_s))->gone);
        QVERIFY(store.dismissGone(DeviceId(u"b2"_s)).isEmpty()); // it is there: nothing to dismiss

        (void)store.finishSweep(KnownFamily::Battery, {});
        QCOMPARE(store.dismissGone(DeviceId(u"b1"_s)).removed, QList{DeviceId(u"b1"_s)});
        QCOMPARE(store.dismissAllGone().removed, (QList{DeviceId(u"b2"_s), DeviceId(u"b3"_s)}));
        QCOMPARE(store.count(), 1);
        QVERIFY(!store.find(DeviceId(u"b1"_s)));
    }

    // By the way that each of them comes, goes and changes.
    void thoseThatAreThereAreCountedByFamily()
    {
        ManualClock clock;
        DeviceStore store;
        const Family pumps = Family::fromPath(u"heat-pump"_s);
        const auto isCounted = [&store, &pumps] {
            for (const Family &family : {Family(KnownFamily::Battery), Family(KnownFamily::Hvac), pumps}) {
                qsizetype there = 0;
                for (const DeviceId &id : store.ids(family))
                    there += store.find(id)->gone ? 0 : 1;
                if (store.presentCount(family) != there)
                    return false;
            }
            return true;
        };
        const QList<DevicePtr> three{battery(u"b1"_s, 1), battery(u"b2"_s, 2), battery(u"b3"_s, 3)};
        (void)store.restore({battery(u"kept"_s, 1)}, {receivedAt(clock)});
        QCOMPARE(store.presentCount(KnownFamily::Battery), 1);
        (void)store.applyPage(three, receivedAt(clock), store.nextSerial());
        (void)store.applyPage(three, receivedAt(clock), store.nextSerial());
        (void)store.applyDevice(battery(u"b1"_s, 7), receivedAt(clock), store.nextSerial());
        QCOMPARE(store.presentCount(KnownFamily::Battery), 4);
        (void)store.applyError(DeviceId(u"new"_s), pumps, refusal(u"DEVICE_OFFLINE"_s), receivedAt(clock),
                               store.nextSerial());
        QCOMPARE(store.presentCount(pumps), 1);
        (void)store.finishSweep(KnownFamily::Battery, {DeviceId(u"b1"_s)});
        QCOMPARE(store.presentCount(KnownFamily::Battery), 1);
        QVERIFY(isCounted());
        (void)store.applyPage({three.at(1)}, receivedAt(clock), store.nextSerial()); // came back
        QCOMPARE(store.presentCount(KnownFamily::Battery), 2);
        Sample other;
        other.id = u"b2"_s;
        other.family = KnownFamily::Hvac;
        (void)store.applyDevice(other.make(), receivedAt(clock), store.nextSerial()); // is something else now
        QVERIFY(isCounted());
        QCOMPARE(store.presentCount(KnownFamily::Hvac), 1);
        (void)store.dismissAllGone();
        QVERIFY(isCounted());
        QCOMPARE(store.presentCount(KnownFamily::Battery), 1);
    }

    void observedRangeFollowsEveryReading()
    {
        ManualClock clock;
        DeviceStore store;
        for (const double rate : {1.0, -3.5, 2.0})
            (void)store.applyPage({battery(u"b1"_s, 40, {}, rate)}, receivedAt(clock), store.nextSerial());
        const auto stored = store.find(DeviceId(u"b1"_s));
        QVERIFY(stored->observedRange(u"chargeRate"));
        QCOMPARE(stored->observedRange(u"chargeRate")->lowest, -3.5);
        QCOMPARE(stored->observedRange(u"chargeRate")->highest, 2.0);
        QVERIFY(!stored->observedRange(u"status"));
        // What never moved is seen as what it is.
        QVERIFY(stored->observedRange(u"capacity"));
        QCOMPARE(stored->observedRange(u"capacity")->lowest, 10);
        QCOMPARE(stored->observedRange(u"capacity")->highest, 10);
        QVERIFY(!stored->observedRange(u"nobody"));
    }

    void observedRangeOutlivesGaps_data()
    {
        QTest::addColumn<QStringList>("states");
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::newRow("null in between") << QStringList{u"\"a\":4"_s, u"\"a\":null"_s, u"\"a\":9"_s} << 4.0 << 9.0;
        QTest::newRow("text in between") << QStringList{u"\"a\":4"_s, u"\"a\":\"x\""_s, u"\"a\":2"_s} << 2.0 << 4.0;
        QTest::newRow("gone in between") << QStringList{u"\"a\":4,\"b\":1"_s, u"\"b\":1"_s, u"\"a\":5,\"b\":1"_s} << 4.0
                                         << 5.0;
        QTest::newRow("gone at the end") << QStringList{u"\"a\":4,\"b\":1"_s, u"\"b\":1"_s} << 4.0 << 4.0;
        QTest::newRow("elsewhere") << QStringList{u"\"a\":4,\"b\":1"_s, u"\"b\":7,\"a\":6"_s} << 4.0 << 6.0;
        QTest::newRow("late") << QStringList{u"\"b\":1"_s, u"\"a\":4,\"b\":1"_s} << 4.0 << 4.0;
        QTest::newRow("back to the first") << QStringList{u"\"a\":4"_s, u"\"a\":8"_s, u"\"a\":4"_s} << 4.0 << 8.0;
    }
    void observedRangeOutlivesGaps()
    {
        QFETCH(const QStringList, states);
        QFETCH(const double, lowest);
        QFETCH(const double, highest);
        ManualClock clock;
        DeviceStore store;
        for (const QString &state : states) {
            Sample sample;
            sample.state = u'{' + state + u'}';
            (void)store.applyPage({sample.make()}, receivedAt(clock), store.nextSerial());
        }
        const auto stored = store.find(DeviceId(u"device_1"_s));
        QVERIFY(stored && stored->observedRange(u"a"));
        QCOMPARE(stored->observedRange(u"a")->lowest, lowest);
        QCOMPARE(stored->observedRange(u"a")->highest, highest);
    }

    void clockSkewIsMeasured()
    {
        ManualClock clock(noon);
        DeviceStore store;
        QVERIFY(!store.clockSkew());
        (void)store.applyPage({}, {noon.addSecs(90), clock.monotonic(), clock.nowUtc()}, store.nextSerial());
        QCOMPARE(store.clockSkew(), std::optional(std::chrono::milliseconds(90'000)));
        (void)store.applyPage({}, {std::nullopt, clock.monotonic(), clock.nowUtc()}, store.nextSerial());
        QCOMPARE(store.clockSkew(),
                 std::optional(std::chrono::milliseconds(90'000))); // an answer that does not tell changes nothing
    }

    void localFieldsAreKept()
    {
        ManualClock clock;
        DeviceStore store;
        (void)store.applyPage({battery(u"b1"_s, 40)}, receivedAt(clock), store.nextSerial());
        const LocalFields local{u"Garage"_s, {u"north"_s}, {}};
        QCOMPARE(store.setLocalFields(DeviceId(u"b1"_s), local).changed.size(), 1);
        QVERIFY(store.setLocalFields(DeviceId(u"b1"_s), local).isEmpty());
        (void)store.applyPage({battery(u"b1"_s, 41)}, receivedAt(clock), store.nextSerial());
        QCOMPARE(store.find(DeviceId(u"b1"_s))->local(), local);
    }
};

QTEST_APPLESS_MAIN(TestDeviceStore)
#include "tst_devicestore.moc"
