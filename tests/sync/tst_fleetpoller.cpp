// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakereads.h"

#include <fleetpoller.h>

#include <whendone.h>

#include <QSignalSpy>
#include <QTest>

using namespace fleet;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using fake::pass;
using fake::passByAlarms;
using fake::settle;
using std::chrono::milliseconds;
using Kind = NetError::Kind;
using Status = FleetPoller::Status;
using What = fake::Reads::Call::What;

class tst_FleetPoller : public QObject
{
    Q_OBJECT

    struct Bench
    {
        ManualClock clock;
        Random random{11};
        Throttle throttle{clock, random};
        DeviceStore store;
        fake::Reads reads{clock};
        FleetPoller poller{reads, &throttle, store, clock, random};

        void fill(const Family &family, int count)
        {
            QList<DevicePtr> made;
            for (int i = 0; i < count; ++i)
                made.append(fake::device(family.path() + QString::number(i), family));
            reads.devices[family] = made;
        }
        bool isGone(const QString &id) const
        {
            const auto stored = store.find(DeviceId(id));
            return stored && stored->gone;
        }
        void start()
        {
            poller.start();
            settle();
        }
    };
    static NetError failure(Kind kind, const QString &code = {})
    {
        NetError error;
        error.kind = kind;
        error.code = code;
        return error;
    }

private Q_SLOTS:
    void firstSweepGoesAtOnce()
    {
        Bench bench;
        bench.fill(KnownFamily::Battery, 130);
        bench.fill(KnownFamily::Hvac, 7);
        QSignalSpy ready(&bench.poller, &FleetPoller::firstPictureReady);
        bench.start();
        // Not a millisecond had to pass.
        QCOMPARE(bench.store.count(), 137);
        QCOMPARE(bench.reads.calls.size(), 7);
        QCOMPARE(ready.size(), 1);
        QCOMPARE(bench.poller.status(), Status::UpToDate);
        QCOMPARE(bench.poller.devicesFresh(), 137);
        QCOMPARE(bench.poller.devicesTotal(), 137);
        QCOMPARE(bench.poller.pagesDone(), bench.poller.pagesTotal());
        QVERIFY(bench.poller.statusDetail().startsWith(u"137 of 137, next in 0:"_s));
        QCOMPARE(bench.poller.requestsSpent(), 7);
    }

    // Answers that equal the ones before are told to nobody (product.md section 2): what the window says about polling
    // stands still while all is well, however many pages go by.
    void aSweepThatOnlyKeepsUpSaysNothing()
    {
        Bench bench;
        bench.fill(KnownFamily::Battery, 1500);
        bench.start();
        QCOMPARE(bench.poller.status(), Status::UpToDate);
        QCOMPARE(bench.poller.statusDetail(), u"1,500 of 1,500"_s);
        pass(bench.clock, 10s);
        QSignalSpy told(&bench.poller, &FleetPoller::statusChanged);
        bench.reads.calls.clear();
        pass(bench.clock, 180s);
        QVERIFY(bench.reads.count(What::DevicePage) >= 2 * 34); // two sweeps at least
        QCOMPARE(told.size(), 0);
        // A list that grew makes the picture a part of the whole until its new pages were read.
        bench.fill(KnownFamily::Battery, 1700);
        bool swept = false;
        for (int second = 0; second < 180; ++second) {
            pass(bench.clock, 1s);
            swept = swept || bench.poller.status() == Status::Sweeping;
        }
        QVERIFY(swept);
        QVERIFY(told.size() > 0);
        QCOMPARE(bench.poller.status(), Status::UpToDate);
        QCOMPARE(bench.poller.statusDetail(), u"1,700 of 1,700"_s);
    }

    void neverMoreThanSixAtOnce()
    {
        Bench bench;
        bench.fill(KnownFamily::Battery, 1000);
        bench.reads.hold = true;
        bench.start();
        QCOMPARE(bench.reads.waiting(), 5); // the first page of each family
        int most = 0;
        while (bench.reads.waiting() > 0) {
            most = std::max(most, bench.reads.waiting());
            QCOMPARE(bench.poller.status(), Status::Sweeping);
            bench.reads.letGo(1);
            settle();
        }
        QCOMPARE(most, 6);
        QCOMPARE(bench.store.count(), 1000);
    }

    void readsEachFamilyOncePerInterval()
    {
        Bench bench;
        bench.fill(KnownFamily::Battery, 30);
        bench.start();
        pass(bench.clock, 20s);
        bench.reads.calls.clear();
        pass(bench.clock, 200s); // ten intervals of 20 s
        QCOMPARE(bench.reads.calls.size(), 50);
        for (const Family &family : Family::known()) {
            const auto times = std::count_if(bench.reads.calls.cbegin(), bench.reads.calls.cend(),
                                             [&](const auto &call) { return call.family == family; });
            QCOMPARE(times, 10);
        }
    }

    // quality.md P15 and P16: no request beyond the pages there are, and evenly over the interval.
    void largeFleetIsSpreadEvenly()
    {
        Bench bench;
        for (const Family &family : Family::known())
            bench.fill(family, 400); // 40 pages
        bench.start();
        QCOMPARE(bench.reads.calls.size(), 40);
        pass(bench.clock, 60s);
        bench.reads.calls.clear();
        pass(bench.clock, 600s);
        QCOMPARE(bench.poller.pollInterval(), 60s);
        QVERIFY2(std::abs(bench.reads.calls.size() - 400) <= 2, qPrintable(QString::number(bench.reads.calls.size())));
        milliseconds last = bench.reads.calls.first().at;
        for (const auto &call : bench.reads.calls.mid(1)) {
            QVERIFY2(call.at - last <= 3100ms && call.at - last >= 700ms,
                     qPrintable(QString::number((call.at - last).count())));
            last = call.at;
        }
    }

    // quality.md P16: in each tenth of a second at most what an even spread rounds up to, and every page at its own
    // place of the interval, sweep after sweep.
    void everyPageKeepsItsPhase()
    {
        Bench bench;
        int pages = 0;
        for (const Family &family : Family::known()) {
            const int count = family.kind() == KnownFamily::Battery ? 9050 : 550; // a skewed fleet
            bench.fill(family, count);
            pages += count / 50;
        }
        bench.start();
        passByAlarms(bench.clock, 120s);
        bench.reads.calls.clear();
        passByAlarms(bench.clock, 300s); // five sweeps
        QHash<qint64, int> tenths;
        QHash<QPair<QString, int>, QList<milliseconds>> times;
        for (const auto &call : std::as_const(bench.reads.calls)) {
            ++tenths[call.at / 100ms];
            times[{call.family.path(), call.offset}].append(call.at);
        }
        const int mean = int(std::ceil(pages / 600.0));
        for (auto at = tenths.cbegin(); at != tenths.cend(); ++at)
            QVERIFY2(*at <= mean, qPrintable(u"%1 requests in one tenth"_s.arg(*at)));
        QCOMPARE(times.size(), pages);
        for (const QList<milliseconds> &each : std::as_const(times)) {
            QVERIFY(each.size() >= 4);
            for (qsizetype i = 1; i < each.size(); ++i)
                QVERIFY2(std::abs((each.at(i) - each.at(i - 1) - 60s).count()) <= 300,
                         qPrintable(QString::number((each.at(i) - each.at(i - 1)).count())));
        }
    }

    void afterReconnectThereIsNoBurst()
    {
        Bench bench;
        for (const Family &family : Family::known())
            bench.fill(family, 2000); // 200 pages
        bench.start();
        pass(bench.clock, 90s);
        bench.reads.error = failure(Kind::Offline);
        passByAlarms(bench.clock, 10min);
        bench.reads.error.reset();
        passByAlarms(bench.clock, 31s); // the next try
        bench.reads.calls.clear();
        passByAlarms(bench.clock, 60s);
        QHash<qint64, int> seconds;
        for (const auto &call : std::as_const(bench.reads.calls))
            ++seconds[call.at / 1000ms];
        for (const int count : std::as_const(seconds))
            QVERIFY2(count <= 7, qPrintable(QString::number(count))); // twice 3.3, rounded up
    }

    // What somebody looks at comes first when everything is read as quickly as can be.
    void whatIsLookedAtIsReadFirst()
    {
        Bench bench;
        bench.fill(KnownFamily::Battery, 1000);
        bench.start();
        QCOMPARE(bench.store.count(), 1000);
        bench.poller.setFirst([] { return QList{DeviceId(u"battery970"_s), DeviceId(u"battery515"_s)}; });
        bench.reads.calls.clear();
        bench.poller.refresh();
        settle();
        QList<int> offsets;
        for (const auto &call : std::as_const(bench.reads.calls)) {
            if (call.family == Family(KnownFamily::Battery))
                offsets.append(call.offset);
        }
        QCOMPARE(offsets.mid(0, 4), (QList<int>{0, 950, 500, 50}));
        QCOMPARE(offsets.size(), 20);
        std::sort(offsets.begin(), offsets.end());
        QVERIFY(std::adjacent_find(offsets.begin(), offsets.end()) == offsets.end());
    }

    // When the pace makes a sweep longer than the interval, the pages on screen are read once an interval all the same.
    void whatIsLookedAtIsReadInBetween()
    {
        Bench bench;
        bench.fill(KnownFamily::Battery, 15000); // 300 pages
        bench.start();
        bench.poller.setFirst([] { return QList{DeviceId(u"battery970"_s)}; });
        bench.throttle.refused(bench.clock.monotonic(), 1ms); // one a second from here on
        pass(bench.clock, 61s);
        bench.reads.calls.clear();
        pass(bench.clock, 300s);
        const auto times = std::count_if(bench.reads.calls.cbegin(), bench.reads.calls.cend(),
                                         [](const auto &call) { return call.offset == 950; });
        QVERIFY2(times >= 4 && times <= 6, qPrintable(QString::number(times)));
        QVERIFY2(bench.reads.calls.size() < 330, qPrintable(QString::number(bench.reads.calls.size())));
    }

    void tellsHowCompleteThePictureIs()
    {
        Bench bench;
        bench.fill(KnownFamily::Battery, 1000);
        bench.reads.errorOf = [](const fake::Reads::Call &call) {
            return call.offset >= 500 ? std::optional(failure(Kind::BadReply)) : std::nullopt;
        };
        bench.start();
        QVERIFY(!bench.poller.isComplete());
        QCOMPARE(bench.poller.completenessText(), u"500 of 1,000 within 15 min"_s);
        bench.reads.errorOf = nullptr;
        passByAlarms(bench.clock, 130s);
        QVERIFY(bench.poller.isComplete());
        QCOMPARE(bench.poller.completenessText(), u"1,000 of 1,000 within 15 min"_s);
        bench.reads.error = failure(Kind::Offline);
        passByAlarms(bench.clock, 16min);
        QCOMPARE(bench.poller.completenessText(), u"0 of 1,000 within 15 min"_s);
        QVERIFY(bench.poller.isComplete()); // old, but of the whole
    }

    // A server that gives everything in one answer must not keep the window from being drawn.
    void hugeAnswersAreTakenOverInSlices()
    {
        Bench bench;
        bench.fill(KnownFamily::Battery, 3000);
        bench.reads.pageLimit = 5000;
        bench.reads.ignoresLimit = true;
        qsizetype most = 0;
        connect(&bench.store, &DeviceStore::changed, this,
                [&most](const ChangeSet &changes) { most = std::max(most, changes.added.size()); });
        bench.start();
        QCOMPARE(bench.store.count(), 3000);
        QVERIFY2(most <= 250, qPrintable(QString::number(most)));
    }

    // Two windows share nothing: one in trouble does not touch the other.
    void windowsSideBySide()
    {
        Bench one;
        Bench other;
        one.fill(KnownFamily::Battery, 30);
        other.fill(KnownFamily::Battery, 70);
        one.start();
        other.start();
        one.reads.error = failure(Kind::Unauthorised);
        for (int second = 0; second < 100; ++second) {
            pass(one.clock, 1s);
            pass(other.clock, 1s);
        }
        QCOMPARE(one.poller.status(), Status::KeyRefused);
        QCOMPARE(other.poller.status(), Status::UpToDate);
        QCOMPARE(one.store.count(), 30);
        QCOMPARE(other.store.count(), 70);
    }

    void watchedDeviceIsPulledOnceAMinute()
    {
        Bench bench;
        bench.fill(KnownFamily::Battery, 30);
        bench.start();
        bench.poller.watch(u"battery1"_s);
        settle();
        bench.reads.calls.clear();
        pass(bench.clock, 300s);
        const auto pulls = std::count_if(bench.reads.calls.cbegin(), bench.reads.calls.cend(),
                                         [](const auto &call) { return call.expedite == Expedite::Yes; });
        QVERIFY2(pulls >= 4 && pulls <= 5, qPrintable(QString::number(pulls)));
        bench.throttle.refused(bench.clock.monotonic(), 1ms);
        bench.reads.calls.clear();
        pass(bench.clock, 300s);
        QVERIFY(std::none_of(bench.reads.calls.cbegin(), bench.reads.calls.cend(),
                             [](const auto &call) { return call.expedite == Expedite::Yes; }));
    }

    void afterSleepThereIsNoBurst()
    {
        Bench bench;
        for (const Family &family : Family::known())
            bench.fill(family, 400);
        bench.start();
        pass(bench.clock, 90s);
        bench.reads.calls.clear();
        bench.clock.advance(1h); // one jump: nothing was answered in between
        settle();
        pass(bench.clock, 30s);
        // 40 pages a minute is the even pace; twice that is the most.
        QVERIFY2(bench.reads.calls.size() <= 42, qPrintable(QString::number(bench.reads.calls.size())));
    }

    // A large family is looked through only where somebody must be missing.
    void vanishedFromALargeFamily()
    {
        Bench bench;
        bench.fill(KnownFamily::Battery, 2500);
        bench.start();
        QCOMPARE(bench.store.count(), 2500);
        passByAlarms(bench.clock, 20min);
        QCOMPARE(bench.store.presentCount(KnownFamily::Battery), 2500);
        bench.reads.devices[KnownFamily::Battery].removeAt(1700);
        passByAlarms(bench.clock, 40min);
        QVERIFY(bench.isGone(u"battery1700"_s));
        // One goes while another comes: as many as before.
        bench.reads.devices[KnownFamily::Battery][900] = fake::device(u"new"_s, KnownFamily::Battery);
        passByAlarms(bench.clock, 40min);
        QVERIFY(bench.isGone(u"battery900"_s));
        QVERIFY(bench.store.find(DeviceId(u"new"_s)));
        QCOMPARE(bench.store.presentCount(KnownFamily::Battery), 2499);
    }

    void vanishedIsGoneAfterAWholeSweep()
    {
        Bench bench;
        bench.fill(KnownFamily::Battery, 60);
        bench.start();
        bench.reads.devices[KnownFamily::Battery].removeAt(10);
        QVERIFY(!bench.isGone(u"battery10"_s));
        pass(bench.clock, 45s);
        QVERIFY(bench.isGone(u"battery10"_s));
        QCOMPARE(bench.store.count(), 60);
        QCOMPARE(bench.poller.devicesTotal(), 59);
    }

    // As many as before, and yet one of them was on no page.
    void sameTotalIsNotEnough()
    {
        Bench bench;
        bench.fill(KnownFamily::Battery, 120);
        bench.start();
        bool shifted = false;
        bench.reads.before = [&](const fake::Reads::Call &call) {
            if (call.offset != 50 || shifted)
                return;
            shifted = true;
            bench.reads.devices[KnownFamily::Battery].removeFirst(); // battery50 slips to the first page
            bench.reads.devices[KnownFamily::Battery].append(fake::device(u"new"_s, KnownFamily::Battery));
        };
        for (int i = 0; i < 1200; ++i) {
            pass(bench.clock, 100ms);
            QVERIFY(!bench.isGone(u"battery50"_s));
        }
        QVERIFY(shifted);
        QVERIFY(bench.isGone(u"battery0"_s));
        QCOMPARE(bench.poller.devicesTotal(), 120);
    }

    void halfASweepConcludesNothing_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("rate limit") << Kind::RateLimited;
        QTest::newRow("unreadable") << Kind::BadReply;
        QTest::newRow("refused") << Kind::Refused;
        QTest::newRow("service down") << Kind::Unavailable;
        QTest::newRow("time-out") << Kind::Timeout;
        QTest::newRow("offline") << Kind::Offline;
        QTest::newRow("key refused") << Kind::Unauthorised;
    }
    void halfASweepConcludesNothing()
    {
        QFETCH(Kind, kind);
        Bench bench;
        bench.fill(KnownFamily::Battery, 120);
        bench.start();
        bench.reads.devices[KnownFamily::Battery].removeAt(10);
        bench.reads.errorOf = [&](const fake::Reads::Call &call) {
            return call.offset == 100 ? std::optional(failure(kind)) : std::nullopt;
        };
        pass(bench.clock, 300s);
        QVERIFY(!bench.isGone(u"battery10"_s));
        bench.reads.errorOf = nullptr;
        pass(bench.clock, 120s);
        QVERIFY(bench.isGone(u"battery10"_s));
        QCOMPARE(bench.poller.status(), Status::UpToDate);
    }

    void troubleHasItsOwnWord_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Status>("status");
        QTest::newRow("no network") << Kind::Offline << Status::NoNetwork;
        QTest::newRow("service down") << Kind::Unavailable << Status::ApiDown;
        QTest::newRow("time-out") << Kind::Timeout << Status::ApiDown;
        QTest::newRow("no trust") << Kind::Tls << Status::ApiDown;
        QTest::newRow("elsewhere") << Kind::Redirected << Status::ApiDown;
        QTest::newRow("key") << Kind::Unauthorised << Status::KeyRefused;
    }
    void troubleHasItsOwnWord()
    {
        QFETCH(Kind, kind);
        QFETCH(Status, status);
        Bench bench;
        bench.fill(KnownFamily::Battery, 30);
        bench.start();
        bench.reads.error = failure(kind, kind == Kind::Unauthorised ? u"EXPIRED_TOKEN"_s : QString());
        pass(bench.clock, 41s);
        QCOMPARE(bench.poller.status(), status);
        QVERIFY(!bench.poller.statusWord().isEmpty());
        QCOMPARE(bench.poller.trouble()->kind, kind);
        QCOMPARE(bench.store.count(), 30); // old pictures stay

        // Ten minutes of it: single questions at growing distances, not a storm.
        bench.reads.calls.clear();
        pass(bench.clock, 600s, 500ms);
        QVERIFY2(bench.reads.calls.size() <= 30, qPrintable(QString::number(bench.reads.calls.size())));
        QVERIFY(bench.reads.calls.size() >= 8);
        if (kind == Kind::Unauthorised) {
            QVERIFY(bench.reads.calls.size() <= 14);
            QCOMPARE(bench.poller.statusDetail(), u"EXPIRED_TOKEN"_s);
        }

        bench.reads.error.reset();
        bench.poller.refresh(); // a person need not wait for the next try
        settle();
        pass(bench.clock, 30s);
        QCOMPARE(bench.poller.status(), Status::UpToDate);
        QVERIFY(!bench.poller.trouble());
    }

    void troubleFromTheStart()
    {
        Bench bench;
        bench.fill(KnownFamily::Battery, 130);
        bench.reads.error = failure(Kind::Offline);
        bench.start();
        QCOMPARE(bench.poller.status(), Status::NoNetwork);
        pass(bench.clock, 60s);
        QCOMPARE(bench.store.count(), 0);
        bench.reads.error.reset();
        pass(bench.clock, 31s);
        QCOMPARE(bench.store.count(), 130);
        QCOMPARE(bench.poller.status(), Status::UpToDate);
    }

    void oneFamilyDoesNotSpoilTheOthers()
    {
        Bench bench;
        const Family pump = Family::fromPath(u"heat-pump"_s);
        bench.poller.addFamily(pump);
        bench.fill(KnownFamily::Battery, 3);
        bench.reads.errorOf = [&](const fake::Reads::Call &call) {
            return call.family == pump ? std::optional(failure(Kind::NotFound)) : std::nullopt;
        };
        bench.start();
        QCOMPARE(bench.poller.status(), Status::UpToDate);
        QCOMPARE(bench.store.count(), 3);
        bench.reads.errorOf = nullptr;
        bench.fill(pump, 2);
        pass(bench.clock, 45s);
        QCOMPARE(bench.store.count(), 5);
    }

    void slowsDownWithTheThrottle()
    {
        Bench bench;
        bench.fill(KnownFamily::Battery, 30);
        bench.start();
        bench.throttle.refused(bench.clock.monotonic(), 32s);
        QCOMPARE(bench.poller.status(), Status::SlowedDown);
        QCOMPARE(bench.poller.secondsToNext(), 32);
        QVERIFY(bench.poller.statusDetail().endsWith(u"0:32"_s));
        bench.clock.advance(33s);
        settle();
        QVERIFY(bench.poller.status() != Status::SlowedDown);
    }

    // quality.md R18: when nothing answers any more, that is said within two periods.
    void stallIsNoticed()
    {
        Bench bench;
        bench.fill(KnownFamily::Battery, 30);
        bench.start();
        bench.reads.hold = true;
        Status told = bench.poller.status();
        connect(&bench.poller, &FleetPoller::statusChanged, this, [&] { told = bench.poller.status(); });
        pass(bench.clock, 41s);
        QCOMPARE(bench.poller.status(), Status::Stalled);
        QCOMPARE(told, Status::Stalled);
        bench.poller.disconnect(this);
        bench.reads.hold = false;
        bench.reads.letGo();
        settle();
        QVERIFY(bench.poller.status() != Status::Stalled);
    }

    void pauseAndRefresh()
    {
        Bench bench;
        bench.fill(KnownFamily::Battery, 30);
        bench.start();
        bench.poller.setPaused(true);
        bench.reads.calls.clear();
        bench.poller.watch(u"battery1"_s);
        pass(bench.clock, 300s, 1s);
        QCOMPARE(bench.reads.calls.size(), 0);
        QCOMPARE(bench.poller.status(), Status::Paused);
        bench.poller.refresh(); // by hand
        settle();
        QCOMPARE(bench.reads.count(What::DevicePage), 5);
        QCOMPARE(bench.poller.status(), Status::Paused);
        pass(bench.clock, 60s);
        QCOMPARE(bench.reads.count(What::DevicePage), 5);
        bench.poller.setPaused(false);
        settle();
        QCOMPARE(bench.reads.count(What::DevicePage), 10);
        QCOMPARE(bench.poller.status(), Status::UpToDate);
    }

    void pauseStopsTheFirstSweepToo()
    {
        Bench bench;
        bench.fill(KnownFamily::Battery, 1000);
        bench.reads.hold = true;
        bench.start();
        bench.reads.letGo();
        settle();
        const auto asked = bench.reads.calls.size();
        bench.poller.setPaused(true);
        bench.reads.letGo();
        settle();
        QCOMPARE(bench.reads.calls.size(), asked);
        bench.reads.hold = false;
        bench.poller.setPaused(false);
        settle();
        pass(bench.clock, 60s);
        QCOMPARE(bench.store.count(), 1000);
    }

    void watchesTheDeviceLookedAt()
    {
        Bench bench;
        bench.fill(KnownFamily::Battery, 30);
        bench.start();
        pass(bench.clock, 1s);
        bench.reads.calls.clear();
        bench.poller.watch(u"battery1"_s);
        settle();
        QCOMPARE(bench.reads.count(What::Device), 1);
        pass(bench.clock, 50s);
        QCOMPARE(bench.reads.count(What::Device), 11);
        for (const auto &call : bench.reads.calls)
            QCOMPARE(call.expedite, Expedite::No);
        bench.poller.watch(u"battery2"_s);
        settle();
        QCOMPARE(bench.reads.calls.last().deviceId, DeviceId(u"battery2"_s));
        bench.poller.unwatch();
        const int before = bench.reads.count(What::Device);
        pass(bench.clock, 50s);
        QCOMPARE(bench.reads.count(What::Device), before);
    }

    void watchNeverPilesUp()
    {
        Bench bench;
        bench.fill(KnownFamily::Battery, 30);
        bench.start();
        bench.reads.hold = true;
        bench.poller.watch(u"battery1"_s);
        pass(bench.clock, 60s);
        QCOMPARE(bench.reads.count(What::Device), 1);
        bench.poller.watch(u"battery2"_s);
        bench.reads.hold = false;
        bench.reads.letGo();
        settle();
        QCOMPARE(bench.reads.calls.last().deviceId, DeviceId(u"battery2"_s));
    }

    void pullsFreshOnDemand()
    {
        Bench bench;
        bench.fill(KnownFamily::Battery, 30);
        bench.start();
        QSignalSpy failed(&bench.poller, &FleetPoller::pullFailed);
        bench.reads.hold = true;
        bench.poller.pullFresh(u"battery3"_s);
        bench.poller.pullFresh(u"battery3"_s); // impatience is one question
        settle();
        QCOMPARE(bench.poller.pullingId(), u"battery3"_s);
        QCOMPARE(bench.reads.waiting(), 1);
        QCOMPARE(bench.reads.calls.last().expedite, Expedite::Yes);
        bench.reads.letGo();
        settle();
        QCOMPARE(bench.poller.pullingId(), QString());
        QCOMPARE(failed.size(), 0);

        bench.reads.hold = false;
        NetError offline = failure(Kind::Refused, u"DEVICE_OFFLINE"_s);
        offline.api.emplace();
        offline.api->code = u"DEVICE_OFFLINE"_s;
        offline.message = u"no answer"_s;
        bench.reads.error = offline;
        bench.poller.pullFresh(u"battery3"_s);
        settle();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first(), (QVariantList{u"battery3"_s, u"DEVICE_OFFLINE"_s, u"no answer"_s}));
        QVERIFY(bench.store.find(DeviceId(u"battery3"_s))->fault.has_value()); // the last good reading stays, marked
        QVERIFY(bench.store.find(DeviceId(u"battery3"_s))->hasReading);

        bench.reads.error.reset();
        bench.poller.pullFresh(u"nobody"_s);
        settle();
        QCOMPARE(failed.size(), 2);
    }

    // An answer that was asked for earlier and comes later does not undo the newer one.
    void olderAnswerIsDropped()
    {
        Bench bench;
        bench.fill(KnownFamily::Battery, 1);
        bench.start();
        bench.reads.hold = true;
        const DeviceId id(u"battery0"_s);
        (void)bench.poller.readNow(id, Expedite::No);
        (void)bench.poller.readNow(id, Expedite::No);
        bench.reads.devices[KnownFamily::Battery] = {fake::device(id.text(), KnownFamily::Battery, 90)};
        bench.reads.letGoNewest();
        settle();
        bench.reads.devices[KnownFamily::Battery] = {fake::device(id.text(), KnownFamily::Battery, 10)};
        bench.reads.letGo();
        settle();
        QCOMPARE(std::get<BatteryState>(bench.store.find(id)->device->reading).levelPercent, 90.0);
    }

    void stopMeansStop()
    {
        Bench bench;
        bench.fill(KnownFamily::Battery, 300);
        bench.reads.hold = true;
        bench.start();
        bench.poller.stop();
        const auto asked = bench.reads.calls.size();
        bench.reads.letGo();
        pass(bench.clock, 120s, 1s);
        QCOMPARE(bench.reads.calls.size(), asked);
        QCOMPARE(bench.store.count(), 0);
        QVERIFY(!bench.clock.untilNextAlarm());
    }

    void equalAnswersChangeNothing()
    {
        Bench bench;
        bench.fill(KnownFamily::Battery, 120);
        bench.start();
        QSignalSpy changed(&bench.store, &DeviceStore::changed);
        QSignalSpy read(&bench.poller, &FleetPoller::deviceRead);
        pass(bench.clock, 60s);
        QCOMPARE(changed.size(), 0);
        QVERIFY(read.size() >= 240);
    }

    void tellsOfAClockThatIsWrong()
    {
        Bench bench;
        QVERIFY(std::isnan(bench.poller.clockSkewSeconds()));
        bench.fill(KnownFamily::Battery, 1);
        bench.start();
        QCOMPARE(bench.poller.clockSkewSeconds(), 0.0);
        QCOMPARE(bench.poller.clockSkewText(), QString());
    }
};

QTEST_GUILESS_MAIN(tst_FleetPoller)
#include "tst_fleetpoller.moc"
