// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakereads.h"

#include <readbudget.h>

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace fleet;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class tst_ReadBudget : public QObject
{
    Q_OBJECT

    struct Bench
    {
        ManualClock clock;
        Random random{5};
        Throttle throttle{clock, random};
        DeviceStore store;
        fake::Reads reads{clock};
        FleetPoller poller{reads, &throttle, store, clock, random};
        ReadBudget budget{throttle, poller, clock};

        void ask(const QString &target, int tryNumber = 1, std::optional<NetError::Kind> error = {})
        {
            RequestRecord record;
            record.target = target;
            record.tryNumber = tryNumber;
            record.error = error;
            budget.add(record);
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyRequestHasItsPurpose_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("place"); // lists, devices, pulls, actions, others
        const auto row = [](const char *target, int place) {
            QTest::newRow(target) << QString::fromLatin1(target) << place;
        };
        row("/battery?limit=50&offset=0", 0);
        row("/heat-pump?limit=50&offset=50", 0);
        row("/battery/device_1", 1);
        row("/battery/device_1?expedite=true", 2);
        row("/actions?limit=50&offset=0", 3);
        row("/actions/act_1", 3);
        row("/health", 4);
        row("/battery?limit=50&offset=0&userId=ann", 4);
    }
    void everyRequestHasItsPurpose()
    {
        QFETCH(QString, target);
        QFETCH(int, place);
        Bench bench;
        bench.ask(target);
        const ReadBudget &budget = bench.budget;
        const QList<int> counts{budget.lists(), budget.devices(), budget.pulls(), budget.actions(), budget.others()};
        for (int i = 0; i < counts.size(); ++i)
            QCOMPARE(counts.at(i), i == place ? 1 : 0);
        QCOMPARE(budget.spent(), 1);
    }

    void aMinuteIsAMinute()
    {
        Bench bench;
        for (int second = 0; second < 200; ++second) {
            bench.ask(u"/battery?limit=50&offset=0"_s, 1 + second % 2);
            bench.clock.advance(1s);
        }
        QVERIFY2(std::abs(bench.budget.spent() - 60) <= 1, qPrintable(QString::number(bench.budget.spent())));
        QVERIFY(std::abs(bench.budget.retries() - 30) <= 1);
        bench.clock.advance(30s);
        QVERIFY(std::abs(bench.budget.spent() - 30) <= 1);
        bench.clock.advance(31s);
        QCOMPARE(bench.budget.spent(), 0);
        QCOMPARE(bench.budget.spentInAll(), 200);
        // Nothing spent, nothing said.
        bench.clock.advance(2s);
        QSignalSpy changed(&bench.budget, &ReadBudget::changed);
        bench.clock.advance(60s);
        QCOMPARE(changed.size(), 0);
    }

    void whatIsLeftOfAPaceThatIsKnown()
    {
        Bench bench;
        QCOMPARE(bench.budget.allowed(), -1);
        QCOMPARE(bench.budget.left(), -1);
        bench.ask(u"/battery?limit=50&offset=0"_s, 1, NetError::Kind::RateLimited);
        QCOMPARE(bench.budget.refused(), 1);
        bench.throttle.refused(bench.clock.monotonic(), std::nullopt);
        QCOMPARE(bench.budget.allowed(), 60); // one a second at the least
        QCOMPARE(bench.budget.left(), 59);
        QVERIFY(bench.budget.headline().contains(u"60"));
        for (int i = 0; i < 100; ++i)
            bench.ask(u"/battery?limit=50&offset=0"_s);
        QCOMPARE(bench.budget.left(), 0);
    }

    void saysWhenThePaceIsTooSlowForTheFleet()
    {
        Bench bench;
        for (int i = 0; i < 5000; ++i)
            bench.reads.devices[KnownFamily::Battery].append(fake::device(u"b%1"_s.arg(i), KnownFamily::Battery));
        const QString unknown = bench.budget.paceText();
        bench.poller.start();
        fake::pass(bench.clock, 2s);
        QCOMPARE(bench.poller.devicesTotal(), 5000);
        QCOMPARE(bench.budget.needed(), 104); // 100 pages, and one of each other family
        bench.throttle.refused(bench.clock.monotonic(), std::nullopt);
        QVERIFY(bench.budget.paceText() != unknown);
        QVERIFY2(bench.budget.paceText().contains(u"about 1 min"_s), qPrintable(bench.budget.paceText()));
    }
};

QTEST_GUILESS_MAIN(tst_ReadBudget)
#include "tst_readbudget.moc"
