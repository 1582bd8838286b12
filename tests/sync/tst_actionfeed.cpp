// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakereads.h"

#include <actionfeed.h>
#include <whendone.h>

#include <QSignalSpy>
#include <QTest>

using namespace fleet;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using fake::pass;
using fake::settle;
using What = fake::Reads::Call::What;

class NoPushes final : public PushPort
{
public:
    QFuture<PushOutcome> push(ConfirmedCommand) override
    {
        return readyFuture<PushOutcome>(PushNotSent{PushNotSent::Kind::Stopped, {}});
    }
};

class NoDevices final : public DeviceSource
{
public:
    DevicePtr device(const DeviceId &) const override { return {}; }
    DeviceWords words(const DeviceId &) const override { return {}; }
    std::optional<std::chrono::seconds> readingAge(const DeviceId &) const override { return {}; }
    QFuture<Result<DevicePtr, QString>> readAgain(const DeviceId &) override
    {
        return readyFuture<Result<DevicePtr, QString>>(Failure{QString()});
    }
};

class tst_ActionFeed : public QObject
{
    Q_OBJECT

    struct Bench
    {
        ManualClock clock;
        Random random{11};
        DeviceStore store;
        fake::Reads reads{clock};
        FleetPoller poller{reads, nullptr, store, clock, random}; // not started: only the feed speaks
        NoPushes port;
        NoDevices devices;
        ActionTracker tracker{port, devices, clock, Format(), nullptr};
        ActionFeed feed{reads, tracker, poller, clock};

        ActionPtr action(const QString &id, KnownActionState state) const
        {
            auto made = std::make_shared<Action>();
            made->id = ActionId(id);
            made->deviceId = DeviceId(u"battery0"_s);
            made->family = KnownFamily::Battery;
            made->command = u"charge"_s;
            made->state = state;
            made->createdAt = clock.nowUtc();
            made->updatedAt = clock.nowUtc();
            return made;
        }
        int lists() const { return reads.count(What::ActionPage); }
    };

private Q_SLOTS:
    void looksSlowlyWhenNothingHappens()
    {
        Bench bench;
        bench.feed.start();
        settle();
        QCOMPARE(bench.lists(), 1);
        pass(bench.clock, 300s);
        QCOMPARE(bench.lists(), 11); // every 30 s
        QCOMPARE(bench.reads.calls.size(), 11);
        QCOMPARE(bench.feed.requestsSpent(), 11);
    }

    void beginsWithSeveralPages()
    {
        Bench bench;
        for (int i = 0; i < 300; ++i)
            bench.reads.actions.append(bench.action(u"act_%1"_s.arg(i), KnownActionState::Completed));
        QSignalSpy read(&bench.feed, &ActionFeed::listRead);
        bench.feed.start();
        settle();
        QCOMPARE(bench.lists(), ActionFeed::firstPages);
        QCOMPARE(bench.tracker.actions().size(), 50 * ActionFeed::firstPages);
        QCOMPARE(read.size(), 1);
        pass(bench.clock, 31s);
        QCOMPARE(bench.lists(), ActionFeed::firstPages + 1);
    }

    // contract.md section 7: 1 s at first, then slower.
    void followsOpenActionsQuickly()
    {
        Bench bench;
        bench.reads.actions = {bench.action(u"act_1"_s, KnownActionState::Acknowledged)};
        QSignalSpy settled(&bench.tracker, &ActionTracker::actionSettled);
        bench.feed.start();
        settle();
        const int before = bench.lists();
        pass(bench.clock, 9s);
        QVERIFY2(bench.lists() - before >= 7 && bench.lists() - before <= 10,
                 qPrintable(QString::number(bench.lists() - before)));
        pass(bench.clock, 120s);
        const int later = bench.lists();
        pass(bench.clock, 60s);
        QVERIFY2(bench.lists() - later <= 8, qPrintable(QString::number(bench.lists() - later)));
        bench.clock.advance(1s);
        bench.reads.actions = {bench.action(u"act_1"_s, KnownActionState::Completed)};
        pass(bench.clock, 20s);
        QCOMPARE(settled.size(), 1);
    }

    void asksByIdForWhatTheListLost()
    {
        Bench bench;
        bench.reads.actions = {bench.action(u"act_1"_s, KnownActionState::Acknowledged)};
        bench.feed.start();
        settle();
        bench.reads.actions.clear(); // pushed off the newest page by others
        pass(bench.clock, 10s);
        QVERIFY(bench.reads.count(What::Action) >= 1);
    }

    void followsWhilePausedButDoesNotLookAround()
    {
        Bench bench;
        bench.feed.start();
        settle();
        bench.poller.setPaused(true);
        const int before = bench.lists();
        pass(bench.clock, 300s, 1s);
        QCOMPARE(bench.lists(), before);
        bench.tracker.apply(bench.action(u"act_1"_s, KnownActionState::Acknowledged), {});
        bench.reads.actions = {bench.action(u"act_1"_s, KnownActionState::Acknowledged)};
        pass(bench.clock, 10s);
        QVERIFY(bench.lists() > before);
    }

    void failuresAreNoHotLoop()
    {
        Bench bench;
        bench.reads.actions = {bench.action(u"act_1"_s, KnownActionState::Acknowledged)};
        bench.feed.start();
        settle();
        NetError down;
        down.kind = NetError::Kind::Unavailable;
        bench.reads.error = down;
        bench.reads.calls.clear();
        pass(bench.clock, 60s);
        QVERIFY2(bench.reads.calls.size() <= 40, qPrintable(QString::number(bench.reads.calls.size())));
        bench.reads.error.reset();
        bench.clock.advance(1s);
        bench.reads.actions = {bench.action(u"act_1"_s, KnownActionState::Failed)};
        QSignalSpy settled(&bench.tracker, &ActionTracker::actionSettled);
        pass(bench.clock, 35s);
        QCOMPARE(settled.size(), 1);
    }

    void oneQuestionAtATime()
    {
        Bench bench;
        for (int i = 0; i < 20; ++i)
            bench.reads.actions.append(bench.action(u"act_%1"_s.arg(i), KnownActionState::Acknowledged));
        bench.feed.start();
        settle();
        bench.reads.hold = true;
        bench.reads.calls.clear();
        pass(bench.clock, 60s);
        QCOMPARE(bench.reads.calls.size(), 1); // all twenty are answered by one list
    }

    void stopMeansStop()
    {
        Bench bench;
        bench.reads.actions = {bench.action(u"act_1"_s, KnownActionState::Acknowledged)};
        bench.reads.hold = true;
        bench.feed.start();
        settle();
        bench.feed.stop();
        bench.reads.letGo();
        pass(bench.clock, 60s);
        QCOMPARE(bench.tracker.actions().size(), 0);
        QCOMPARE(bench.reads.calls.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_ActionFeed)
#include "tst_actionfeed.moc"
