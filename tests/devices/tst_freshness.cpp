// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicesamples.h"

#include <freshness.h>

using namespace samples;
using namespace std::chrono_literals;

class TestFreshness : public QObject
{
    Q_OBJECT

    const Format m_format{QLocale::c(), QTimeZone::utc()};

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void grades_data()
    {
        QTest::addColumn<int>("ageAtAnswer"); // seconds
        QTest::addColumn<int>("sinceAnswer");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("available");
        QTest::addColumn<QString>("grade");
        QTest::addColumn<bool>("counts");
        QTest::newRow("now") << 0 << 0 << u"live"_s << true << u"fresh"_s << true;
        QTest::newRow("just under a minute") << 50 << 9 << u"live"_s << true << u"fresh"_s << true;
        QTest::newRow("a minute") << 50 << 10 << u"live"_s << true << u"ageing"_s << true;
        QTest::newRow("fifteen minutes") << 0 << 900 << u"cache"_s << true << u"ageing"_s << true;
        QTest::newRow("past fifteen minutes") << 1 << 900 << u"cache"_s << true << u"old"_s << true;
        QTest::newRow("two hours") << 3600 << 3600 << u"projection"_s << true << u"old"_s << true;
        QTest::newRow("past two hours") << 3600 << 3601 << u"projection"_s << true << u"lastKnown"_s << false;
        QTest::newRow("fallback, young") << 0 << 1 << u"fallback"_s << true << u"lastKnown"_s << false;
        QTest::newRow("not available, young") << 0 << 1 << u"live"_s << false << u"lastKnown"_s << false;
        QTest::newRow("a word that nobody knows") << 0 << 1 << u"satellite"_s << true << u"fresh"_s << true;
        QTest::newRow("pulled in the future") << -30 << 5 << u"live"_s << true << u"fresh"_s << true;
    }
    void grades()
    {
        QFETCH(int, ageAtAnswer);
        QFETCH(int, sinceAnswer);
        QFETCH(QString, source);
        QFETCH(bool, available);
        QFETCH(QString, grade);
        QFETCH(bool, counts);
        Sample sample;
        sample.source = source;
        sample.available = available;
        sample.pulledAt = noon.addSecs(-ageAtAnswer);
        sample.state = batteryState(50);
        Stored stored(sample.make());
        stored.clock.advance(std::chrono::seconds(sinceAnswer));
        const Freshness fresh = Freshness::of(*stored.device, stored.clock.monotonic());
        QCOMPARE(fresh.gradeName(), grade);
        QCOMPARE(fresh.countsInSums(), counts);
        QCOMPARE(fresh.isAvailable, counts);
        QCOMPARE(fresh.age, std::optional(std::chrono::milliseconds(1000 * (std::max(ageAtAnswer, 0) + sinceAnswer))));
        QCOMPARE(fresh.sourceName(), source);
        // The moment it names is the moment at which the grade really moves, and no sooner.
        if (fresh.untilNextGrade) {
            const auto at = stored.clock.monotonic() + *fresh.untilNextGrade;
            QCOMPARE(Freshness::of(*stored.device, at - 1ms).grade, fresh.grade);
            QVERIFY(Freshness::of(*stored.device, at).grade > fresh.grade);
        } else {
            QVERIFY(fresh.isStale());
        }
    }

    void ageIsByTheServicesClock()
    {
        // Our clock is five minutes behind the service's: the age is right all the same.
        ManualClock clock(noon.addSecs(-300));
        DeviceStore store;
        Sample sample;
        sample.pulledAt = noon.addSecs(-4);
        (void)store.applyDevice(sample.make(), {noon, clock.monotonic(), clock.nowUtc()}, store.nextSerial());
        const auto stored = store.find(DeviceId(sample.id));
        QCOMPARE(Freshness::of(*stored, clock.monotonic()).age, std::optional(4000ms));
        // Somebody sets the wall clock: no age moves.
        clock.jumpTo(noon.addDays(1));
        QCOMPARE(Freshness::of(*stored, clock.monotonic()).age, std::optional(4000ms));
        clock.advance(3s);
        QCOMPARE(Freshness::of(*stored, clock.monotonic()).age, std::optional(7000ms));
    }

    void withoutTimestampOurClockHasToDo()
    {
        ManualClock clock(noon);
        DeviceStore store;
        Sample sample;
        sample.pulledAt = noon.addSecs(-20);
        (void)store.applyDevice(sample.make(), {std::nullopt, clock.monotonic(), clock.nowUtc()}, store.nextSerial());
        QCOMPARE(Freshness::of(*store.find(DeviceId(sample.id)), clock.monotonic()).age, std::optional(20'000ms));
    }

    void unknownAgeIsNeverFresh()
    {
        Stored stored(parsed(KnownFamily::Battery, uR"({"id":"b1","state":{"level":50}})"_s));
        Freshness fresh = Freshness::of(*stored.device, stored.clock.monotonic());
        QCOMPARE(fresh.grade, FreshnessGrade::Ageing);
        QVERIFY(!fresh.age);
        QCOMPARE(fresh.text(m_format, stored.clock.nowUtc()), u"cache, age not reported"_s);
        stored.clock.advance(15min + 1ms);
        fresh = Freshness::of(*stored.device, stored.clock.monotonic());
        QCOMPARE(fresh.grade, FreshnessGrade::Old);
    }

    void nothingWasEverRead()
    {
        Stored stored(parsed(KnownFamily::Battery, uR"({"id":"b1"})"_s));
        const Freshness fresh = Freshness::of(*stored.device, stored.clock.monotonic());
        QCOMPARE(fresh.grade, FreshnessGrade::NeverRead);
        QVERIFY(fresh.sourceName().isEmpty());
        QCOMPARE(fresh.text(m_format, noon), u"never read"_s);
    }

    void refusedAndGone()
    {
        Stored stored(battery(u"b1"_s, 40));
        (void)stored.store.applyError(DeviceId(u"b1"_s), KnownFamily::Battery, refusal(u"DEVICE_OFFLINE"_s),
                                      receivedAt(stored.clock), stored.store.nextSerial());
        QCOMPARE(Freshness::of(*stored.device, stored.clock.monotonic()).grade, FreshnessGrade::LastKnown);
        (void)stored.store.finishSweep(KnownFamily::Battery, {});
        QCOMPARE(Freshness::of(*stored.device, stored.clock.monotonic()).grade, FreshnessGrade::Gone);
    }

    void texts_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<bool>("available");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spoken");
        QTest::addColumn<QString>("notice");
        QTest::newRow("seconds") << 4 << true << u"live 4 s ago"_s << u"live, 4 seconds old"_s << QString();
        QTest::newRow("one second") << 1 << true << u"live 1 s ago"_s << u"live, 1 second old"_s << QString();
        QTest::newRow("minutes") << 360 << true << u"live 6 min ago"_s << u"live, 6 minutes old"_s << QString();
        QTest::newRow("an hour") << 3700 << true << u"live 1 h ago"_s << u"live, 1 hour old"_s << QString();
        QTest::newRow("last known") << 13'560 << false << u"no sync since 08:14"_s << u"no sync since 08:14"_s
                                    << u"No sync since 08:14"_s;
        QTest::newRow("yesterday") << 68'400 << false << u"no sync since Yesterday 17:00"_s
                                   << u"no sync since Yesterday 17:00"_s << u"No sync since Yesterday 17:00"_s;
    }
    void texts()
    {
        QFETCH(int, age);
        QFETCH(bool, available);
        QFETCH(QString, text);
        QFETCH(QString, spoken);
        QFETCH(QString, notice);
        Sample sample;
        sample.source = u"live"_s;
        sample.available = available;
        sample.pulledAt = noon.addSecs(-age);
        Stored stored(sample.make());
        const Freshness fresh = Freshness::of(*stored.device, stored.clock.monotonic());
        QCOMPARE(fresh.text(m_format, noon), text);
        QCOMPARE(fresh.spokenText(m_format, noon), spoken);
        QCOMPARE(fresh.notice(m_format, noon), notice);
    }
};

QTEST_APPLESS_MAIN(TestFreshness)
#include "tst_freshness.moc"
