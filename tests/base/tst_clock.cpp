// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "systemclock.h"
#include "whendone.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using fleet::Alarm;
using fleet::ManualClock;

class tst_Clock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsStill();
    void ringsInOrderAtItsOwnTime();
    void sameTimeInTheOrderOfArming();
    void cancelled();
    void destroyedAlarm();
    void alarmArmedByAnAlarm();
    void jumpRingsNothing();
    void untilNextAlarm();
    void neverGoesBack();
    void systemClockRings();
    void whenDoneAnswers();
    void whenDoneForgetsADeadReceiver();
    void whenDoneIgnoresACancelledFuture();
};

void tst_Clock::standsStill()
{
    const ManualClock clock(QDateTime(QDate(2025, 6, 12), QTime(9, 0), Qt::UTC));
    QCOMPARE(clock.nowUtc(), QDateTime(QDate(2025, 6, 12), QTime(9, 0), Qt::UTC));
    QCOMPARE(clock.monotonic(), 0ms);
}

void tst_Clock::ringsInOrderAtItsOwnTime()
{
    ManualClock clock;
    const QDateTime start = clock.nowUtc();
    QList<std::pair<int, qint64>> rung;
    const Alarm late = clock.callAfter(20s, [&] { rung.append({2, start.msecsTo(clock.nowUtc())}); });
    const Alarm early = clock.callAfter(10s, [&] { rung.append({1, clock.monotonic().count()}); });
    clock.advance(9999ms);
    QVERIFY(rung.isEmpty());
    QVERIFY(early.isPending());
    clock.advance(1h);
    const QList<std::pair<int, qint64>> expected{{1, 10000}, {2, 20000}};
    QCOMPARE(rung, expected);
    QVERIFY(!early.isPending());
    QCOMPARE(clock.monotonic(), 9999ms + 1h);
    QCOMPARE(start.msecsTo(clock.nowUtc()), 9999 + 3600000);
}

void tst_Clock::sameTimeInTheOrderOfArming()
{
    ManualClock clock;
    QString order;
    const Alarm a = clock.callAfter(1s, [&] { order += u'a'; });
    const Alarm b = clock.callAfter(1s, [&] { order += u'b'; });
    const Alarm c = clock.callAfter(0s, [&] { order += u'c'; });
    QVERIFY(order.isEmpty());
    clock.advance(0s);
    QCOMPARE(order, u"c"_s);
    clock.advance(1s);
    QCOMPARE(order, u"cab"_s);
}

void tst_Clock::cancelled()
{
    ManualClock clock;
    int calls = 0;
    Alarm alarm = clock.callAfter(1s, [&] { ++calls; });
    alarm.cancel();
    QVERIFY(!alarm.isPending());
    clock.advance(1h);
    QCOMPARE(calls, 0);
    alarm.cancel();
}

void tst_Clock::destroyedAlarm()
{
    ManualClock clock;
    int calls = 0;
    {
        const Alarm alarm = clock.callAfter(1s, [&] { ++calls; });
    }
    // Overwritten is destroyed, too.
    Alarm kept = clock.callAfter(1s, [&] { calls += 10; });
    kept = clock.callAfter(2s, [&] { calls += 100; });
    clock.advance(1h);
    QCOMPARE(calls, 100);
}

void tst_Clock::alarmArmedByAnAlarm()
{
    ManualClock clock;
    QList<qint64> at;
    Alarm alarm;
    std::function<void()> tick = [&] {
        at.append(clock.monotonic().count());
        if (at.size() < 3)
            alarm = clock.callAfter(10s, tick);
    };
    alarm = clock.callAfter(10s, tick);
    clock.advance(1min);
    const QList<qint64> expected{10000, 20000, 30000};
    QCOMPARE(at, expected);
}

void tst_Clock::jumpRingsNothing()
{
    ManualClock clock;
    int calls = 0;
    const Alarm alarm = clock.callAfter(1h, [&] { ++calls; });
    clock.jumpTo(clock.nowUtc().addDays(1));
    QCOMPARE(calls, 0);
    QCOMPARE(clock.monotonic(), 0ms);
    clock.advance(1h);
    QCOMPARE(calls, 1);
}

void tst_Clock::untilNextAlarm()
{
    ManualClock clock;
    QVERIFY(!clock.untilNextAlarm());
    Alarm first = clock.callAfter(5s, [] {});
    const Alarm second = clock.callAfter(8s, [] {});
    QCOMPARE(clock.untilNextAlarm(), std::optional<std::chrono::milliseconds>(5s));
    clock.advance(2s);
    QCOMPARE(clock.untilNextAlarm(), std::optional<std::chrono::milliseconds>(3s));
    first.cancel();
    QCOMPARE(clock.untilNextAlarm(), std::optional<std::chrono::milliseconds>(6s));
}

void tst_Clock::neverGoesBack()
{
    ManualClock clock;
    clock.advance(5s);
    clock.advance(-5s);
    QCOMPARE(clock.monotonic(), 5000ms);
}

void tst_Clock::systemClockRings()
{
    fleet::SystemClock clock;
    const auto before = clock.monotonic();
    int calls = 0;
    int dropped = 0;
    const Alarm alarm = clock.callAfter(1ms, [&] { ++calls; });
    {
        const Alarm gone = clock.callAfter(0ms, [&] { ++dropped; });
    }
    QTRY_COMPARE(calls, 1);
    QCOMPARE(dropped, 0);
    QVERIFY(clock.monotonic() >= before);
    QVERIFY(qAbs(clock.nowUtc().msecsTo(QDateTime::currentDateTimeUtc())) < 5000);
}

void tst_Clock::whenDoneAnswers()
{
    QObject receiver;
    int value = 0;
    fleet::whenDone(fleet::readyFuture(42), &receiver, [&](int answer) { value = answer; });
    QTRY_COMPARE(value, 42);
}

void tst_Clock::whenDoneForgetsADeadReceiver()
{
    QPromise<int> promise;
    promise.start();
    int calls = 0;
    auto receiver = std::make_unique<QObject>();
    fleet::whenDone(promise.future(), receiver.get(), [&](int) { ++calls; });
    receiver.reset();
    promise.addResult(1);
    promise.finish();
    // A second receiver marks the moment at which the first would have been called.
    QObject other;
    bool later = false;
    fleet::whenDone(promise.future(), &other, [&](int) { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(calls, 0);
}

void tst_Clock::whenDoneIgnoresACancelledFuture()
{
    QPromise<int> promise;
    promise.start();
    QObject receiver;
    int calls = 0;
    fleet::whenDone(promise.future(), &receiver, [&](int) { ++calls; });
    promise.future().cancel();
    promise.finish();
    bool later = false;
    fleet::whenDone(fleet::readyFuture(1), &receiver, [&](int) { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(tst_Clock)
#include "tst_clock.moc"
