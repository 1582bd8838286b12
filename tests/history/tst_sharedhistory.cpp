// SPDX-License-Identifier: GPL-3.0-or-later
// The same store in PostgreSQL, for desks that share one history. The test starts a server of its own in a temporary
// folder, on a Unix socket, as an unprivileged user; where no PostgreSQL is installed it says so and checks nothing.
#include "postgresserver.h"
#include "storechecks.h"

using namespace Qt::Literals::StringLiterals;
using namespace fleet;
using namespace fleet::test;

static constexpr qint64 startMs = 1'780'012'800'000;
static constexpr qint64 minuteMs = 60'000;

class tst_SharedHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void answersAsPlainRowsWould();
    void oneCollectsTheOthersRead();
    void aReaderTakesOverByItself();
    void isCutByMonths();
    void aServerThatGoesIsTold();

private:
    std::unique_ptr<SampleStore> open(const QString &database)
    {
        auto connection = StoreConnection::openServer(m_server.url(database));
        if (!connection) {
            qWarning() << connection.error().detail;
            return nullptr;
        }
        auto store = SampleStore::open(std::move(*connection), {});
        if (!store)
            qWarning() << store.error().detail;
        return store ? std::move(*store) : nullptr;
    }
    QList<Observation> sweepAt(qint64 atMs, double level)
    {
        QList<Observation> sweep;
        for (int i = 0; i < 5; ++i)
            sweep.append(
                {deviceWith(u"device_%1"_s.arg(i), KnownFamily::Battery, {{u"level"_s, FieldValue(level + i)}}), atMs});
        return sweep;
    }
    PostgresServer m_server;
};

void tst_SharedHistory::initTestCase()
{
    if (!m_server.start())
        QSKIP("no PostgreSQL server is installed here (package postgresql)");
}

void tst_SharedHistory::cleanupTestCase()
{
    m_server.stop();
}

void tst_SharedHistory::answersAsPlainRowsWould()
{
    QVERIFY(m_server.makeDatabase(u"plain"_s));
    const QString wrong = compareWithNaive(11, 400, [&](std::unique_ptr<SampleStore> before) {
        before.reset();
        return open(u"plain"_s);
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void tst_SharedHistory::oneCollectsTheOthersRead()
{
    QVERIFY(m_server.makeDatabase(u"desks"_s));
    auto first = open(u"desks"_s);
    QVERIFY(first && first->isCollector());
    auto second = open(u"desks"_s);
    QVERIFY(second && !second->isCollector());
    QCOMPARE(second->append(sweepAt(startMs, 1)).error().kind, StoreError::Kind::ReadOnly);
    for (int minute = 0; minute < 20; ++minute) {
        QVERIFY(first->append(sweepAt(startMs + minute * minuteMs, minute)));
        if (minute % 5 == 0)
            QVERIFY(first->sealSome(2));
        const auto readings = second->readings(DeviceId(u"device_2"_s), {startMs, startMs + 600 * minuteMs}, 1000);
        QVERIFY(readings);
        QCOMPARE(readings->size(), minute + 1);
    }
    // The desk that collects goes: another takes over where it stopped.
    first.reset();
    second.reset();
    second = open(u"desks"_s);
    QTRY_VERIFY((second && second->isCollector()) || (second = open(u"desks"_s)));
    QVERIFY(second->isCollector());
    QVERIFY(second->append(sweepAt(startMs + 20 * minuteMs, 1)));
    QCOMPARE(second->readings(DeviceId(u"device_2"_s), {startMs, startMs + 600 * minuteMs}, 1000)->size(), 21);
}

void tst_SharedHistory::aReaderTakesOverByItself()
{
    QVERIFY(m_server.makeDatabase(u"heirs"_s));
    auto first = open(u"heirs"_s);
    QVERIFY(first->append(sweepAt(startMs, 1)));
    auto second = open(u"heirs"_s);
    QCOMPARE(second->tryCollect().valueOr(true), false);
    // Names and readings that came after the second one had opened.
    QVERIFY(first->append(
        {{deviceWith(u"late"_s, KnownFamily::Hvac, {{u"temperature"_s, FieldValue(21.0)}}), startMs + minuteMs}}));
    first.reset();
    QTRY_VERIFY(second->tryCollect().valueOr(false));
    QVERIFY(second->append(sweepAt(startMs + 2 * minuteMs, 2)));
    QVERIFY(second->append(
        {{deviceWith(u"late"_s, KnownFamily::Hvac, {{u"temperature"_s, FieldValue(22.0)}}), startMs + 2 * minuteMs}}));
    const auto third = open(u"heirs"_s);
    QCOMPARE(third->readings(DeviceId(u"late"_s), {startMs, startMs + 600 * minuteMs}, 10)->size(), 2);
    QCOMPARE(third->readings(DeviceId(u"device_3"_s), {startMs, startMs + 600 * minuteMs}, 10)->size(), 2);
    // Who only wants to read never does.
    auto reading = StoreConnection::openServer(m_server.url(u"heirs"_s), StoreConnection::Wish::ReadOnly);
    QVERIFY(reading && !(*reading)->isCollector());
    second.reset();
    QCOMPARE((*reading)->tryCollect().valueOr(true), false);
}

void tst_SharedHistory::isCutByMonths()
{
    QVERIFY(m_server.makeDatabase(u"months"_s));
    const auto store = open(u"months"_s);
    QList<Observation> all;
    for (int day = 0; day < 70; ++day)
        all += sweepAt(startMs + day * Rollup::dayMs, day);
    QVERIFY(store->append(all));
    QVERIFY(store->sealAll());
    QCOMPARE(m_server.query(u"months"_s,
                            u"SELECT string_agg(inhrelid::regclass::text, ' ' ORDER BY inhrelid) FROM pg_inherits "
                            "WHERE inhparent = 'chunk'::regclass"_s),
             u"chunk_202605 chunk_202606 chunk_202607 chunk_202608"_s);
    QCOMPARE(m_server.query(u"months"_s,
                            u"SELECT count(*) FROM pg_indexes WHERE tablename LIKE 'chunk_2026%' AND indexdef "
                            "LIKE '%USING brin%'"_s),
             u"4"_s);
    QCOMPARE(store->readings(DeviceId(u"device_1"_s), {startMs, startMs + 100 * Rollup::dayMs}, 1000)->size(), 70);
}

void tst_SharedHistory::aServerThatGoesIsTold()
{
    QVERIFY(m_server.makeDatabase(u"gone"_s));
    const auto store = open(u"gone"_s);
    QVERIFY(store->append(sweepAt(startMs, 1)));
    m_server.stop();
    const auto report = store->append(sweepAt(startMs + minuteMs, 1));
    QVERIFY(!report);
    QVERIFY(!report.error().detail.isEmpty());
    QVERIFY(!store->summary());
    const auto nowhere = StoreConnection::openServer(m_server.url(u"gone"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, StoreError::Kind::NoPlace);
}

QTEST_GUILESS_MAIN(tst_SharedHistory)
#include "tst_sharedhistory.moc"
