// SPDX-License-Identifier: GPL-3.0-or-later
#include <manualclock.h>
#include <retryquota.h>
#include <throttle.h>

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace fleet;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class tst_Throttle : public QObject
{
    Q_OBJECT

    // A service with a limit that nobody told us: a bucket of `perSecond` tokens, one second deep.
    struct Service
    {
        double perSecond = 10;
        double tokens = 10;
        milliseconds at{0};
        bool allows(milliseconds now)
        {
            tokens = std::min(perSecond, tokens + perSecond * double((now - at).count()) / 1000.0);
            at = now;
            if (tokens < 1)
                return false;
            tokens -= 1;
            return true;
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void freeUntilRefused()
    {
        ManualClock clock;
        Random random(1);
        Throttle throttle(clock, random);
        for (int i = 0; i < 1000; ++i) {
            QCOMPARE(throttle.untilFree(), 0ms);
            throttle.spend();
            throttle.succeeded();
        }
        QVERIFY(!throttle.isPaced());
        QVERIFY(!throttle.isHeld());
    }

    void refusalHoldsAndHalves()
    {
        ManualClock clock;
        Random random(1);
        Throttle throttle(clock, random);
        QSignalSpy changed(&throttle, &Throttle::changed);
        for (int i = 0; i < 40; ++i) { // 20 a second
            throttle.spend();
            throttle.succeeded();
            clock.advance(50ms);
        }
        throttle.refused(clock.monotonic(), std::nullopt);
        QCOMPARE(changed.size(), 1);
        QVERIFY2(std::abs(throttle.requestsPerSecond() - 10) < 1.5,
                 qPrintable(QString::number(throttle.requestsPerSecond())));
        QVERIFY(throttle.heldFor() >= 500ms && throttle.heldFor() <= 1000ms);
        QCOMPARE(throttle.untilFree(), throttle.heldFor());
        clock.advance(throttle.heldFor());
        QCOMPARE(throttle.untilFree(), 0ms);
        throttle.spend();
        // No burst after the silence: the next one waits for its turn.
        QVERIFY(throttle.untilFree() >= 60ms);
    }

    void echoesSlowNothingDown()
    {
        ManualClock clock;
        Random random(1);
        Throttle throttle(clock, random);
        const milliseconds sentAt = clock.monotonic();
        clock.advance(100ms);
        throttle.refused(sentAt, std::nullopt);
        const double rate = throttle.requestsPerSecond();
        const milliseconds held = throttle.heldFor();
        for (int i = 0; i < 5; ++i)
            throttle.refused(sentAt, std::nullopt);
        QCOMPARE(throttle.requestsPerSecond(), rate);
        QCOMPARE(throttle.heldFor(), held);
    }

    void silenceGrowsAndRecovers()
    {
        ManualClock clock;
        Random random(1);
        Throttle throttle(clock, random);
        milliseconds longest = 0ms;
        for (int i = 0; i < 12; ++i) {
            clock.advance(throttle.untilFree() + 1ms);
            throttle.refused(clock.monotonic(), std::nullopt);
            longest = std::max(longest, throttle.heldFor());
        }
        QVERIFY(longest > 25s && longest <= 60s);
        clock.advance(throttle.untilFree());
        throttle.succeeded();
        throttle.refused(clock.monotonic() + 1ms, std::nullopt);
        QVERIFY(throttle.heldFor() <= 1s);
    }

    void retryAfterIsObeyed()
    {
        ManualClock clock;
        Random random(1);
        Throttle throttle(clock, random);
        throttle.refused(clock.monotonic(), 17s);
        QCOMPARE(throttle.heldFor(), 17s);
        clock.advance(17s);
        QVERIFY(!throttle.isHeld());
        throttle.hold(5s);
        QCOMPARE(throttle.untilFree(), 5s);
    }

    // The figure that is aimed for is the benchmark's business; this is the floor below which the pace would be broken.
    void findsAnUnknownLimit_data()
    {
        QTest::addColumn<double>("limit");
        QTest::newRow("2/s") << 2.0;
        QTest::newRow("10/s") << 10.0;
        QTest::newRow("50/s") << 50.0;
    }
    void findsAnUnknownLimit()
    {
        QFETCH(double, limit);
        ManualClock clock;
        Random random(7);
        Throttle throttle(clock, random);
        Service service{limit, limit, {}};
        int good = 0;
        int refused = 0;
        while (clock.monotonic() < 10min) {
            const milliseconds wait = throttle.untilFree();
            clock.advance(std::max(wait, 5ms));
            if (throttle.untilFree() > 0ms)
                continue;
            throttle.spend();
            if (service.allows(clock.monotonic())) {
                ++good;
                throttle.succeeded();
            } else {
                ++refused;
                throttle.refused(clock.monotonic(), std::nullopt);
            }
        }
        const double share = good / (limit * 600);
        QVERIFY2(share > 0.75, qPrintable(QString::number(share)));
        QVERIFY2(double(refused) / (good + refused) < 0.04, qPrintable(QString::number(refused)));
    }

    void quotaIsFilledByWhatWorksOnly()
    {
        RetryQuota quota;
        int taken = 0;
        while (quota.take())
            ++taken;
        QCOMPARE(taken, 10);
        QVERIFY(!quota.take());
        for (int i = 0; i < 19; ++i)
            quota.succeeded();
        QVERIFY(!quota.take());
        quota.succeeded();
        quota.succeeded();
        QVERIFY(quota.take());
        for (int i = 0; i < 10000; ++i)
            quota.succeeded();
        QCOMPARE(quota.left(), 10.0);
    }

    void jitterIsFull()
    {
        Random random(3);
        for (int retry = 1; retry <= 12; ++retry) {
            const milliseconds most = std::min(milliseconds(500 * (1ll << (retry - 1))), milliseconds(20s));
            milliseconds low = 1h;
            milliseconds high = 0ms;
            for (int i = 0; i < 2000; ++i) {
                const milliseconds wait = fullJitter(random, retry);
                low = std::min(low, wait);
                high = std::max(high, wait);
            }
            QVERIFY(low < most / 20);
            QVERIFY(high > most * 9 / 10 && high <= most);
        }
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("ms"); // -1: nothing
        QTest::newRow("absent") << QByteArray() << qint64(-1);
        QTest::newRow("seconds") << QByteArray("7") << qint64(7000);
        QTest::newRow("spaces") << QByteArray(" 7 ") << qint64(7000);
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
        QTest::newRow("for ever") << QByteArray("99999999999") << qint64(600000);
        QTest::newRow("date") << QByteArray("Fri, 12 Jun 2026 09:00:30 GMT") << qint64(30000);
        QTest::newRow("past date") << QByteArray("Fri, 12 Jun 2026 08:00:30 GMT") << qint64(0);
        QTest::newRow("far date") << QByteArray("Sat, 13 Jun 2026 08:00:30 GMT") << qint64(600000);
        QTest::newRow("nonsense") << QByteArray("soon") << qint64(-1);
    }
    void retryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, ms);
        const auto wait = parseRetryAfter(value, ManualClock().nowUtc());
        QCOMPARE(wait ? wait->count() : -1, ms);
    }
};

QTEST_GUILESS_MAIN(tst_Throttle)
#include "tst_throttle.moc"
