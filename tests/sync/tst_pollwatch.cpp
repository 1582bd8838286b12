// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakereads.h"

#include <pollwatch.h>

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace fleet;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using fake::settle;
using std::chrono::milliseconds;
using Finding = PollWatch::Finding;

// quality.md R18: whatever freezes, it is said within two periods, and nothing is said while all is well.
class tst_PollWatch : public QObject
{
    Q_OBJECT

    // Thirty devices are polled every 20 s. Real time and the application's clock move together unless a test parts
    // them.
    struct Bench
    {
        ManualClock clock;
        Random random{5};
        Throttle throttle{clock, random};
        DeviceStore store;
        fake::Reads reads{clock};
        FleetPoller poller{reads, &throttle, store, clock, random};
        milliseconds real{0};
        PollWatch watch{poller, clock, nullptr, [this] {
                            return real;
                        }};

        Bench()
        {
            for (int i = 0; i < 30; ++i)
                reads.devices[KnownFamily::Battery].append(fake::device(u"battery%1"_s.arg(i), KnownFamily::Battery));
            poller.start();
            settle();
        }
        // Seconds until something is found; -1: nothing was.
        int run(int seconds, bool clockMoves = true)
        {
            for (int second = 1; second <= seconds; ++second) {
                real += 1s;
                if (clockMoves)
                    clock.advance(1s);
                settle();
                watch.look();
                if (watch.finding() != Finding::None)
                    return second;
            }
            return -1;
        }
    };

private Q_SLOTS:
    void nothingIsFoundWhileAllIsWell()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        Bench bench;
        QSignalSpy found(&bench.watch, &PollWatch::findingChanged);
        QCOMPARE(bench.run(3600), -1);
        QCOMPARE(found.size(), 0);
        QCOMPARE(bench.watch.text(), QString());
    }

    void networkThatSwallowsEverything()
    {
        Bench bench;
        bench.run(30);
        bench.reads.hold = true;
        const int found = bench.run(100);
        QVERIFY2(found > 20 && found <= 41, qPrintable(QString::number(found)));
        QCOMPARE(bench.watch.finding(), Finding::Silent);
        QVERIFY(!bench.watch.text().isEmpty());
        bench.reads.hold = false;
        bench.reads.letGo();
        bench.run(1);
        QCOMPARE(bench.watch.finding(), Finding::None);
    }

    // The poller's own alarms never ring again: nothing that it does itself could tell.
    void pollerThatStandsStill()
    {
        Bench bench;
        bench.run(30);
        for (int second = 1; second <= 41; ++second) {
            bench.real += 1s;
            bench.clock.jumpTo(bench.clock.nowUtc().addSecs(1));
            bench.watch.look();
        }
        QVERIFY(bench.watch.finding() != Finding::None);
    }

    void threadThatHung()
    {
        Bench bench;
        bench.run(30);
        bench.reads.hold = true;
        bench.real += 3min; // not one event in between
        bench.clock.advance(3min);
        bench.watch.look();
        QCOMPARE(bench.watch.finding(), Finding::Hung);
        bench.reads.hold = false;
        bench.reads.letGo();
        bench.run(1);
        QCOMPARE(bench.watch.finding(), Finding::None);
    }

    void clockThatStandsStill()
    {
        Bench bench;
        bench.run(30);
        const int found = bench.run(60, false);
        QVERIFY2(found > 0 && found <= 6, qPrintable(QString::number(found)));
        QCOMPARE(bench.watch.finding(), Finding::ClockStopped);
        bench.clock.advance(1s);
        settle();
        bench.real += 1s;
        bench.watch.look();
        QCOMPARE(bench.watch.finding(), Finding::None);
    }

    void whatIsMeantToWaitIsNoStall_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"paused", "throttled", "offline", "key refused"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatIsMeantToWaitIsNoStall()
    {
        QFETCH(QString, what);
        Bench bench;
        bench.run(30);
        if (what == "paused"_L1)
            bench.poller.setPaused(true);
        else if (what == "throttled"_L1)
            bench.throttle.hold(30min);
        else if (what == "offline"_L1)
            bench.reads.error = NetError{.kind = NetError::Kind::Offline};
        else
            bench.reads.error = NetError{.kind = NetError::Kind::Unauthorised};
        if (what == "throttled"_L1)
            bench.reads.hold = true; // the client sends nothing
        QCOMPARE(bench.run(1500), -1);
        // And afterwards the watch goes on.
        bench.reads.error.reset();
        bench.reads.hold = true;
        bench.poller.setPaused(false);
        bench.throttle.forgive();
        bench.poller.refresh();
        settle();
        QVERIFY(bench.run(100) > 0);
    }
};

QTEST_GUILESS_MAIN(tst_PollWatch)
#include "tst_pollwatch.moc"
