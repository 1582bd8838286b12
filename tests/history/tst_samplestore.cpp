// SPDX-License-Identifier: GPL-3.0-or-later
// The store of samples in an SQLite file: what is asked of it against plain rows, and what happens to it when the
// process dies, the disk is full, bytes rot, or two desks open it.
#include "storechecks.h"

#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThread>

#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace fleet;
using namespace fleet::test;

namespace {

constexpr qint64 startMs = 1'780'012'800'000; // 2026-05-29T00:00:00Z
constexpr qint64 minuteMs = 60'000;

std::unique_ptr<SampleStore> openStore(const QString &path, const SampleStore::Options &options = {},
                                       qint64 maxBytes = 0)
{
    auto connection = StoreConnection::openFile(path, maxBytes);
    if (!connection) {
        qWarning() << connection.error().detail;
        return nullptr;
    }
    auto store = SampleStore::open(std::move(*connection), options);
    if (!store) {
        qWarning() << store.error().detail;
        return nullptr;
    }
    return std::move(*store);
}

QList<Observation> sweepAt(qint64 atMs, int devices, double level)
{
    QList<Observation> sweep;
    for (int i = 0; i < devices; ++i)
        sweep.append({deviceWith(u"device_%1"_s.arg(i), KnownFamily::Battery,
                                 {{u"level"_s, FieldValue(level + i)}, {u"status"_s, FieldValue(u"charging"_s)}}),
                      atMs});
    return sweep;
}

ColumnGrid minutes(int count, qint64 from = startMs)
{
    return {{from, from + count * minuteMs}, count};
}

// A connection of the test's own, past the store.
template <typename Work>
void onDatabase(const QString &path, Work work)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        work(database);
        database.close();
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

void flipByteOfChunk(const QString &path, int chunk, double share)
{
    onDatabase(path, [&](QSqlDatabase &database) {
        QSqlQuery query(database);
        QVERIFY(query.exec(u"SELECT id, bytes FROM chunk ORDER BY id LIMIT 1 OFFSET %1"_s.arg(chunk)));
        QVERIFY(query.next());
        const qint64 id = query.value(0).toLongLong();
        QByteArray bytes = query.value(1).toByteArray();
        const auto at = qsizetype(share * double(bytes.size() - 1));
        bytes[at] = char(bytes.at(at) ^ 0x10);
        query.prepare(u"UPDATE chunk SET bytes = ? WHERE id = ?"_s);
        query.addBindValue(bytes);
        query.addBindValue(id);
        QVERIFY(query.exec());
    });
}

} // namespace

class tst_SampleStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsPlainRowsWould_data();
    void answersAsPlainRowsWould();
    void aReadingHoldsForAQuarterOfAnHour();
    void whatIsNoDataIsNotDrawn();
    void wordsComeBack();
    void survivesKill();
    void survivesKillWhileSealing();
    void anotherProcessCollects();
    void aClockThatGoesBackLosesNothing();
    void sealedTwiceIsCountedOnce();
    void aFullDiskIsToldAndSurvived();
    void aDamagedChunkLosesOnlyItself_data();
    void aDamagedChunkLosesOnlyItself();
    void aDamagedFileIsPutAside();
    void aLaterFileIsLeftAlone();
    void theSecondOneReads();
    void oldChunksGo();
    void tooManyBytesGo();
    void retentionGivesRoomBack();
    void aDayIsOneChunk();
    void shortSealsMakeFewChunks();
    void theTailStaysSmall();
    void hoursThatWereReadStayTrue();
    void retentionWhileAnotherReads();
    void countsWhereReadingsCameFrom();
    void spreadOfAFamily();
};

void tst_SampleStore::answersAsPlainRowsWould_data()
{
    QTest::addColumn<quint64>("seed");
    const int seeds = std::max(1, qEnvironmentVariable("AMPS_HISTORY_SEEDS", u"3"_s).toInt());
    for (int seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %d", seed) << quint64(seed);
}

void tst_SampleStore::answersAsPlainRowsWould()
{
    QFETCH(quint64, seed);
    QTemporaryDir folder;
    const QString wrong = compareWithNaive(seed, 600, [&](std::unique_ptr<SampleStore> before) {
        before.reset();
        return openStore(folder.filePath(u"fleet.db"_s));
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void tst_SampleStore::aReadingHoldsForAQuarterOfAnHour()
{
    QTemporaryDir folder;
    const auto store = openStore(folder.filePath(u"fleet.db"_s));
    QVERIFY(store->append(sweepAt(startMs, 1, 40)));
    QVERIFY(store->append(sweepAt(startMs + 60 * minuteMs, 1, 50)));
    const auto series = store->series({DeviceId(u"device_0"_s), u"level"_s}, minutes(70), startMs + 62 * minuteMs);
    QVERIFY(series);
    for (int minute = 0; minute < 70; ++minute) {
        const HistoryColumn &column = series->columns[size_t(minute)];
        const bool covered = minute < 15 || (minute >= 60 && minute < 62);
        QCOMPARE(column.coveredMs, covered ? minuteMs : 0);
        QCOMPARE(column.noDataMs, 0);
        if (covered)
            QCOMPARE(column.mean(), minute < 15 ? 40.0 : 50.0);
    }
}

void tst_SampleStore::whatIsNoDataIsNotDrawn()
{
    QTemporaryDir folder;
    const auto store = openStore(folder.filePath(u"fleet.db"_s));
    const Fields state{{u"level"_s, FieldValue(40.0)}};
    const auto add = [&](int minute, KnownSource source, bool available) {
        return store
            ->append(
                {{deviceWith(u"b"_s, KnownFamily::Battery, state, source, available), startMs + minute * minuteMs}})
            .isOk();
    };
    QVERIFY(add(0, KnownSource::Live, true));
    QVERIFY(add(1, KnownSource::Fallback, true));
    QVERIFY(add(2, KnownSource::Live, false));
    QVERIFY(add(3, KnownSource::Cache, true));
    for (const bool sealed : {false, true}) {
        if (sealed)
            QVERIFY(store->sealAll());
        const auto series = store->series({DeviceId(u"b"_s), u"level"_s}, minutes(4), startMs + 4 * minuteMs);
        QVERIFY(series);
        QCOMPARE(series->columns[0].coveredMs, minuteMs);
        QCOMPARE(series->columns[1].noDataMs, minuteMs);
        QCOMPARE(series->columns[2].noDataMs, minuteMs);
        QVERIFY(std::isnan(series->columns[2].mean()));
        QCOMPARE(series->columns[3].coveredMs, minuteMs);
    }
}

void tst_SampleStore::wordsComeBack()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fleet.db"_s);
    auto store = openStore(path);
    const QStringList words{u"idle"_s, u"charging"_s, u"höchste Last"_s, u"idle"_s};
    for (qsizetype i = 0; i < words.size(); ++i)
        QVERIFY(store->append({{deviceWith(u"b"_s, Family::fromPath(u"heat-pump"_s),
                                           {{u"status"_s, FieldValue(words.at(i))},
                                            {u"flow"_s, FieldValue(Fields{{u"temperature"_s, FieldValue(31.5)}})},
                                            {u"since"_s, FieldValue(u"2026-06-12T09:00:00Z"_s)}}),
                                startMs + i * minuteMs}}));
    QVERIFY(store->sealAll());
    store.reset();
    store = openStore(path);
    const auto readings = store->readings(DeviceId(u"b"_s), {startMs, startMs + 60 * minuteMs}, 100);
    QVERIFY(readings);
    QCOMPARE(readings->size(), words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        QCOMPARE(readings->at(i).family.path(), u"heat-pump"_s);
        QCOMPARE(readings->at(i).fields.size(), size_t(2)); // times are not kept
        for (const FlatField &field : readings->at(i).fields) {
            if (field.kind == FieldKind::Word)
                QCOMPARE(field.word, words.at(i));
            else
                QCOMPARE(field.path, u"flow.temperature"_s);
        }
    }
    QCOMPARE(store->fieldsOf(DeviceId(u"b"_s))->size(), 2);
}

// Another process appends and seals until it is killed; whatever it said is durable must be there, once.
void tst_SampleStore::survivesKill()
{
    for (int round = 0; round < 2; ++round) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"fleet.db"_s);
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path});
        QVERIFY(writer.waitForStarted());
        int said = 0;
        const int wanted = 40 + round * 57;
        while (said < wanted) {
            QVERIFY(writer.waitForReadyRead(20'000));
            const QList<QByteArray> lines = writer.readAllStandardOutput().trimmed().split('\n');
            said = lines.last().toInt();
        }
        ::kill(pid_t(writer.processId()), SIGKILL);
        QVERIFY(writer.waitForFinished());
        const QList<QByteArray> rest = writer.readAllStandardOutput().trimmed().split('\n');
        said = std::max(said, rest.last().toInt());

        const auto store = openStore(path);
        QVERIFY(store);
        QVERIFY(store->isCollector());
        for (const auto &name : {u"device_0"_s, u"device_19"_s}) {
            const auto readings = store->readings(DeviceId(name), {startMs, startMs + 10'000 * minuteMs}, 100'000);
            QVERIFY(readings);
            QVERIFY2(readings->size() >= said, qPrintable(u"%1 of %2"_s.arg(readings->size()).arg(said)));
            for (qsizetype i = 0; i < readings->size(); ++i)
                QCOMPARE(readings->at(i).atMs, startMs + i * minuteMs);
        }
    }
}

// Killed some microseconds into the sealing of a long tail, wherever that is: every reading is there once, in rows and
// in the sums, and the next seal goes on.
void tst_SampleStore::survivesKillWhileSealing()
{
    constexpr int devices = 20;
    constexpr int count = 300;
    int cut = 0;
    for (int round = 0; round < 5; ++round) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"fleet.db"_s);
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(),
                     {u"--seal-and-die"_s, path, QString::number(500 + round * 9000)});
        QVERIFY(writer.waitForFinished(20'000));
        const bool wasKilled = writer.exitStatus() == QProcess::CrashExit;
        QVERIFY2(wasKilled || writer.exitCode() == 0, writer.readAllStandardError().constData());
        cut += wasKilled ? 1 : 0;

        const auto store = openStore(path);
        QVERIFY(store);
        for (const bool sealed : {false, true}) {
            if (sealed)
                QVERIFY(store->sealAll());
            for (const auto &name : {u"device_0"_s, u"device_9"_s, u"device_19"_s}) {
                const auto readings = store->readings(DeviceId(name), {startMs, startMs + count * minuteMs}, 10'000);
                QVERIFY(readings);
                QCOMPARE(readings->size(), count);
                for (int i = 0; i < count; ++i)
                    QCOMPARE(readings->at(i).atMs, startMs + i * minuteMs);
            }
            const auto sum = store->familySum(KnownFamily::Battery, u"level"_s,
                                              {{startMs, startMs + (count - 5) * minuteMs}, (count - 5) / 5},
                                              startMs + count * minuteMs);
            QVERIFY(sum);
            for (const HistoryColumn &column : sum->columns)
                QCOMPARE(column.coveredMs, devices * 5 * minuteMs);
        }
        QCOMPARE(store->summary()->tailSamples, 0);
    }
    QVERIFY2(cut > 0, "no round was killed before it had sealed");
}

// Not the second connection of one process but a second process: it reads along, and takes over when the first dies.
void tst_SampleStore::anotherProcessCollects()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fleet.db"_s);
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path});
    QVERIFY(writer.waitForReadyRead(20'000));
    const auto store = openStore(path);
    QVERIFY(store);
    QVERIFY(!store->isCollector());
    QCOMPARE(store->append(sweepAt(startMs + Rollup::dayMs, 1, 1)).error().kind, StoreError::Kind::ReadOnly);
    for (int round = 0; round < 20; ++round) {
        QVERIFY(writer.waitForReadyRead(20'000));
        const int said = writer.readAllStandardOutput().trimmed().split('\n').last().toInt();
        const auto readings
            = store->readings(DeviceId(u"device_7"_s), {startMs, startMs + 100'000 * minuteMs}, 100'000);
        QVERIFY2(readings, readings ? "" : qPrintable(readings.error().detail));
        QVERIFY2(readings->size() >= said, qPrintable(u"%1 of %2"_s.arg(readings->size()).arg(said)));
        const auto takesOver = store->tryCollect();
        QVERIFY(takesOver);
        QVERIFY(!*takesOver);
    }
    ::kill(pid_t(writer.processId()), SIGKILL);
    QVERIFY(writer.waitForFinished());
    const auto takesOver = store->tryCollect();
    QVERIFY(takesOver);
    QVERIFY(*takesOver);
    const auto report = store->append(sweepAt(startMs + 100'000 * minuteMs, 20, 1));
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->readings, 20);
    QVERIFY(store->sealAll());
}

// A service whose clock is set back repeats times that are taken: nothing of before changes, nothing is counted twice,
// and recording goes on where its time goes on.
void tst_SampleStore::aClockThatGoesBackLosesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fleet.db"_s);
    auto store = openStore(path);
    for (int minute = 0; minute < 60; ++minute)
        QVERIFY(store->append(sweepAt(startMs + minute * minuteMs, 2, minute)));
    for (const bool sealed : {false, true}) {
        if (sealed) {
            QVERIFY(store->sealAll());
            store.reset();
            store = openStore(path);
        }
        for (int minute = 20; minute < 60; ++minute) {
            const auto report = store->append(sweepAt(startMs + minute * minuteMs + 500, 2, 1000));
            QVERIFY(report);
            // The last of them is half a second later than what is there.
            QCOMPARE(report->readings, !sealed && minute == 59 ? 2 : 0);
        }
    }
    const int after = 75;
    QCOMPARE(store->append(sweepAt(startMs + after * minuteMs, 2, after))->readings, 2);
    const auto readings = store->readings(DeviceId(u"device_1"_s), {startMs, startMs + 100 * minuteMs}, 1000);
    QVERIFY(readings);
    QCOMPARE(readings->size(), 60 + 1 + 1);
    for (int i = 0; i < 60; ++i) {
        QCOMPARE(readings->at(i).atMs, startMs + i * minuteMs);
        QCOMPARE(readings->at(i).fields.front().number, double(i + 1));
    }
    const auto series = store->series({DeviceId(u"device_1"_s), u"level"_s}, minutes(60), startMs + 60 * minuteMs);
    QVERIFY(series);
    for (int minute = 0; minute < 59; ++minute)
        QCOMPARE(series->columns[size_t(minute)].mean(), double(minute + 1));
}

// A seal that was cut leaves devices in chunks whose rows are in the tail as well.
void tst_SampleStore::sealedTwiceIsCountedOnce()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fleet.db"_s);
    auto store = openStore(path);
    for (int minute = 0; minute < 30; ++minute)
        QVERIFY(store->append(sweepAt(startMs + minute * minuteMs, 6, minute)));
    const auto more = store->sealSome(3);
    QVERIFY(more);
    QVERIFY(*more);
    store.reset();
    store = openStore(path);
    for (int pass = 0; pass < 2; ++pass) {
        for (int device = 0; device < 6; ++device) {
            const auto readings
                = store->readings(DeviceId(u"device_%1"_s.arg(device)), {startMs, startMs + 60 * minuteMs}, 1000);
            QVERIFY(readings);
            QCOMPARE(readings->size(), 30);
        }
        const auto sum = store->familySum(KnownFamily::Battery, u"level"_s, {{startMs, startMs + 25 * minuteMs}, 5},
                                          startMs + 30 * minuteMs);
        QVERIFY(sum);
        for (const HistoryColumn &column : sum->columns)
            QCOMPARE(column.coveredMs, 6 * 5 * minuteMs);
        QVERIFY(store->sealAll());
    }
}

void tst_SampleStore::aFullDiskIsToldAndSurvived()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fleet.db"_s);
    auto store = openStore(path, {}, 200'000);
    RandomReadings readings(1, startMs);
    int kept = 0;
    std::optional<StoreError> error;
    for (int i = 0; i < 3000 && !error; ++i) {
        const auto report = store->append(readings.sweep(60));
        if (report)
            ++kept;
        else
            error = report.error();
    }
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, StoreError::Kind::Full);
    QVERIFY(kept > 5);
    // Refused again and again, and whatever was kept can still be asked for.
    QVERIFY(!store->append(readings.sweep(20)));
    const auto before = store->summary();
    QVERIFY(before);
    QVERIFY(before->tailSamples > 1000);
    store.reset();
    // Room again: it goes on where it stopped.
    store = openStore(path);
    QVERIFY(store->append(readings.sweep(20)));
    QVERIFY(store->sealAll());
    const auto after = store->summary();
    QVERIFY(after);
    QVERIFY(after->sealedSamples > before->tailSamples);
}

void tst_SampleStore::aDamagedChunkLosesOnlyItself_data()
{
    QTest::addColumn<double>("share");
    for (const double share : {0.0, 0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0})
        QTest::addRow("at %d %%", int(share * 100)) << share;
}

void tst_SampleStore::aDamagedChunkLosesOnlyItself()
{
    QFETCH(double, share);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fleet.db"_s);
    auto store = openStore(path);
    constexpr int days = 3;
    Random random(7);
    QList<Observation> all;
    for (int minute = 0; minute < days * 1440; minute += 5)
        all.append(
            {deviceWith(u"b"_s, KnownFamily::Battery, {{u"level"_s, FieldValue(double(random.below(1000)) / 10)}}),
             startMs + minute * minuteMs});
    QVERIFY(store->append(all));
    QVERIFY(store->sealAll());
    store.reset();
    flipByteOfChunk(path, 1, share);
    store = openStore(path);
    const ColumnGrid grid{{startMs, startMs + days * Rollup::dayMs}, days * 96};
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"The recording of b from 2026-05-30T00:00:00Z is damaged"_s));
    const auto series = store->series({DeviceId(u"b"_s), u"level"_s}, grid, grid.range.toMs);
    QVERIFY(series);
    QCOMPARE(series->damaged, 1);
    for (int i = 0; i < grid.count; ++i) {
        const qint64 covered = series->columns[size_t(i)].coveredMs;
        // The last reading before the damage holds for its quarter of an hour.
        QCOMPARE(covered, i < 96 || i >= 192 ? 15 * minuteMs : i == 96 ? 10 * minuteMs : 0);
    }
}

void tst_SampleStore::aDamagedFileIsPutAside()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fleet.db"_s);
    {
        const auto store = openStore(path);
        QVERIFY(store->append(sweepAt(startMs, 3, 1)));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(40'000, 'x'));
    file.close();
    for (const QLatin1StringView suffix : {"-wal"_L1, "-shm"_L1})
        QFile::remove(path + suffix);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"The history is damaged and was put aside"_s));
    const auto store = openStore(path);
    QVERIFY(store);
    const auto report = store->append(sweepAt(startMs, 3, 1));
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(QDir(folder.path()).entryList({u"fleet.db.damaged-*"_s}, QDir::Files).size(), 1);
}

void tst_SampleStore::aLaterFileIsLeftAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fleet.db"_s);
    {
        QVERIFY(openStore(path));
    }
    onDatabase(path, [](QSqlDatabase &database) {
        QVERIFY(QSqlQuery(database).exec(u"UPDATE meta SET value = 99 WHERE name = 'schema'"_s));
    });
    const auto connection = StoreConnection::openFile(path);
    QVERIFY(!connection);
    QCOMPARE(connection.error().kind, StoreError::Kind::TooNew);
}

void tst_SampleStore::theSecondOneReads()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fleet.db"_s);
    auto first = openStore(path);
    QVERIFY(first->isCollector());
    const auto second = openStore(path);
    QVERIFY(second);
    QVERIFY(!second->isCollector());
    const auto refused = second->append(sweepAt(startMs, 1, 1));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, StoreError::Kind::ReadOnly);
    const auto seen = [&] {
        const auto readings = second->readings(DeviceId(u"device_3"_s), {startMs, startMs + 600 * minuteMs}, 1000);
        return readings ? int(readings->size()) : -1;
    };
    QCOMPARE(seen(), 0);
    for (int minute = 0; minute < 40; ++minute) {
        QVERIFY(first->append(sweepAt(startMs + minute * minuteMs, 5, minute)));
        if (minute % 7 == 0)
            QVERIFY(first->sealSome(2));
        QCOMPARE(seen(), minute + 1);
    }
    QVERIFY(first->sealAll());
    QCOMPARE(seen(), 40);
    // Whoever comes after the collector has left collects.
    first.reset();
    QVERIFY(openStore(path)->isCollector());
}

void tst_SampleStore::oldChunksGo()
{
    QTemporaryDir folder;
    SampleStore::Options options;
    options.keepFor = 48h;
    const auto store = openStore(folder.filePath(u"fleet.db"_s), options);
    QList<Observation> all;
    for (int hour = 0; hour < 24 * 6; ++hour)
        all += sweepAt(startMs + hour * 60 * minuteMs, 2, 5);
    QVERIFY(store->append(all));
    QVERIFY(store->sealAll());
    const auto dropped = store->retain(startMs + 6 * Rollup::dayMs);
    QVERIFY(dropped);
    QCOMPARE(*dropped, 2 * 4);
    const auto readings = store->readings(DeviceId(u"device_0"_s), {startMs, startMs + 6 * Rollup::dayMs}, 1000);
    QVERIFY(readings);
    QCOMPARE(readings->size(), 48);
    QCOMPARE(*store->summary()->firstMs, startMs + 4 * Rollup::dayMs);
    QCOMPARE(*store->retain(startMs + 6 * Rollup::dayMs), 0);
}

void tst_SampleStore::tooManyBytesGo()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fleet.db"_s);
    SampleStore::Options options;
    options.keepBytes = 1'000'000;
    const auto store = openStore(path, options);
    Random random(1);
    qint64 now = startMs;
    for (int day = 0; day < 12; ++day) {
        QList<Observation> sweeps;
        for (int minute = 0; minute < 1440; minute += 10) {
            now = startMs + (day * 1440 + minute) * minuteMs;
            for (int device = 0; device < 60; ++device)
                sweeps.append({deviceWith(u"d%1"_s.arg(device), KnownFamily::Battery,
                                          {{u"noise"_s, FieldValue(double(random.below(1'000'000'000)))}}),
                               now});
        }
        QVERIFY(store->append(sweeps));
        QVERIFY(store->sealAll());
        QVERIFY(store->retain(now));
    }
    const auto summary = store->summary();
    QVERIFY(summary);
    QVERIFY2(summary->bytes <= options.keepBytes * 5 / 4, qPrintable(QString::number(summary->bytes)));
    QVERIFY(summary->bytes > options.keepBytes / 2);
    // The newest is what stays, and the file gives its room back.
    QCOMPARE(store->readings(DeviceId(u"d7"_s), {now - Rollup::dayMs / 2, now + 1}, 10'000)->size(), 73);
    QVERIFY(QFileInfo(path).size() < 3'000'000);
}

// What was kept for ever, and from now on is not: the disk has its room again, if not all of it in the first hour.
void tst_SampleStore::retentionGivesRoomBack()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fleet.db"_s);
    constexpr int days = 30;
    {
        const auto store = openStore(path);
        Random random(1);
        for (int day = 0; day < days; ++day) {
            QList<Observation> all;
            for (int minute = 0; minute < 1440; minute += 5) {
                for (int device = 0; device < 6; ++device)
                    all.append({deviceWith(u"d%1"_s.arg(device), KnownFamily::Battery,
                                           {{u"noise"_s, FieldValue(double(random.below(1'000'000'000)))},
                                            {u"more"_s, FieldValue(double(random.below(1'000'000'000)))}}),
                                startMs + (day * 1440 + minute) * minuteMs});
            }
            QVERIFY(store->append(all));
            QVERIFY(store->sealAll());
        }
    }
    const qint64 before = QFileInfo(path).size();
    SampleStore::Options options;
    options.keepFor = 72h;
    {
        const auto store = openStore(path, options);
        QVERIFY(store->retain(startMs + days * Rollup::dayMs));
        QVERIFY(store->summary()->bytes < before / 3);
    }
    QVERIFY2(QFileInfo(path).size() < before / 3,
             qPrintable(u"%1 of %2 bytes"_s.arg(QFileInfo(path).size()).arg(before)));
    const auto store = openStore(path);
    QCOMPARE(store->readings(DeviceId(u"d3"_s), {startMs, startMs + days * Rollup::dayMs}, 10'000)->size(), 3 * 288);
}

// Sealed in the middle of the day, as a desk that runs for weeks comes to do: a day is one chunk all the same.
void tst_SampleStore::aDayIsOneChunk()
{
    QTemporaryDir folder;
    const auto store = openStore(folder.filePath(u"fleet.db"_s));
    for (int half = 0; half < 8; ++half) {
        QList<Observation> all;
        for (int minute = 0; minute < 720; ++minute)
            all += sweepAt(startMs + (half * 720 + minute + 360) * minuteMs, 1, minute % 90);
        QVERIFY(store->append(all));
        QVERIFY(store->sealAll());
    }
    QCOMPARE(store->summary()->chunks, 5);
    QCOMPARE(store->readings(DeviceId(u"device_0"_s), {startMs, startMs + 9 * Rollup::dayMs}, 10'000)->size(), 8 * 720);
}

// A large fleet is sealed every few minutes. What comes back is what one seal of the whole day gives back, out of a few
// chunks, and no row was packed more often than it takes to count them.
void tst_SampleStore::shortSealsMakeFewChunks()
{
    QTemporaryDir folder;
    SampleStore::Options options;
    options.mergeRows = 60; // a day of 480 rows then is to this what 2,000 are to the usual
    const auto often = openStore(folder.filePath(u"often.db"_s), options);
    const auto once = openStore(folder.filePath(u"once.db"_s), options);
    constexpr int rows = 480;
    qint64 most = 0;
    for (int row = 0; row < rows; ++row) {
        const QList<Observation> sweep = sweepAt(startMs + row * 3 * minuteMs, 3, row % 90);
        QVERIFY(often->append(sweep));
        QVERIFY(once->append(sweep));
        if (row % 8 == 7) {
            QVERIFY(often->sealAll());
            most = std::max(most, often->summary()->chunks);
        }
    }
    QVERIFY(once->sealAll());
    QCOMPARE(once->summary()->chunks, 3);
    QVERIFY2(most <= 3 * 6, qPrintable(QString::number(most)));
    QVERIFY2(often->summary()->chunks <= 3 * 5, qPrintable(QString::number(often->summary()->chunks)));
    const qint64 ofTheDay = often->summary()->sealedSamples;
    QCOMPARE(ofTheDay, once->summary()->sealedSamples);
    // With the first seal of the next day, whether it begins in this one or not, the day is one chunk.
    for (const auto &store : {often.get(), once.get()}) {
        QVERIFY(store->append(sweepAt(startMs + Rollup::dayMs + minuteMs, 2, 1)
                              + QList{sweepAt(startMs + Rollup::dayMs - minuteMs, 3, 2).last(),
                                      sweepAt(startMs + Rollup::dayMs + minuteMs, 3, 1).last()}));
        QVERIFY(store->sealAll());
        QCOMPARE(store->summary()->chunks, 3 + 3);
    }
    QCOMPARE(often->summary()->sealedSamples, once->summary()->sealedSamples);
    const TimeRange day{startMs, startMs + Rollup::dayMs};
    for (int i = 0; i < 3; ++i) {
        const DeviceId id(u"device_%1"_s.arg(i));
        const auto ours = often->readings(id, day, 1000);
        const auto theirs = once->readings(id, day, 1000);
        QVERIFY(ours && theirs);
        QCOMPARE(ours->size(), rows + (i == 2 ? 1 : 0));
        QCOMPARE(theirs->size(), ours->size());
        for (int row = 0; row < rows; ++row) {
            QCOMPARE(ours->at(row).atMs, theirs->at(row).atMs);
            QCOMPARE(ours->at(row).fields.size(), theirs->at(row).fields.size());
            for (size_t field = 0; field < ours->at(row).fields.size(); ++field) {
                const FlatField &one = ours->at(row).fields[field];
                const FlatField &other = theirs->at(row).fields[field];
                QVERIFY(one.path == other.path && one.word == other.word
                        && (one.number == other.number || (std::isnan(one.number) && std::isnan(other.number))));
            }
        }
        const auto fine = often->series({id, u"level"_s}, minutes(700), day.toMs);
        const auto wanted = once->series({id, u"level"_s}, minutes(700), day.toMs);
        QVERIFY(fine && wanted);
        QCOMPARE(difference(fine->columns, wanted->columns, 1e-6), QString());
    }
    const auto sum = often->familySum(KnownFamily::Battery, u"level"_s, {day, 288}, day.toMs);
    const auto whole = once->familySum(KnownFamily::Battery, u"level"_s, {day, 288}, day.toMs);
    QVERIFY(sum && whole);
    for (size_t i = 0; i < sum->columns.size(); ++i) {
        QCOMPARE(sum->columns[i].coveredMs, whole->columns[i].coveredMs);
        QVERIFY(std::abs(sum->columns[i].integral - whole->columns[i].integral) < 1e-3);
    }
}

// Hours are kept from question to question. A chunk that has grown, a day that became one chunk and another device are
// read anew.
void tst_SampleStore::hoursThatWereReadStayTrue()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fleet.db"_s);
    const auto store = openStore(path);
    Random random(7);
    qint64 now = startMs;
    for (int round = 0; round < 40; ++round) {
        QList<Observation> all;
        for (int row = 0; row < 20; ++row, now += 5 * minuteMs)
            all += sweepAt(now, 2, double(random.below(90)));
        QVERIFY(store->append(all));
        QVERIFY(store->sealAll());
        const ColumnGrid grid{{startMs, startMs + 4 * Rollup::dayMs}, 96};
        for (const int device : {0, 0, 1}) {
            const SampleStore::SeriesId id{DeviceId(u"device_%1"_s.arg(device)), u"level"_s};
            const auto ours = store->series(id, grid, now);
            auto connection = StoreConnection::openFile(path, 0, StoreConnection::Wish::ReadOnly);
            QVERIFY(connection);
            const auto fresh = SampleStore::open(std::move(*connection), {});
            QVERIFY(ours && fresh);
            const auto theirs = (*fresh)->series(id, grid, now);
            QVERIFY(theirs);
            QCOMPARE(difference(ours->columns, theirs->columns, 0), QString());
        }
    }
}

// What is not sealed yet is in memory: it has a bound, which grows with the fleet alone and not with the hours.
void tst_SampleStore::theTailStaysSmall()
{
    QTemporaryDir folder;
    SampleStore::Options options;
    options.sealSamples = 400;
    options.sealSamplesPerDevice = 10;
    const auto store = openStore(folder.filePath(u"fleet.db"_s), options);
    int seals = 0;
    int minute = 0;
    const auto recordFor = [&](int minutes, int devices) {
        qint64 most = 0;
        for (const int end = minute + minutes; minute < end; ++minute) {
            QVERIFY(store->append(sweepAt(startMs + minute * minuteMs, devices, minute % 90)));
            most = std::max(most, store->summary()->tailSamples);
            if (store->needsSeal(startMs + minute * minuteMs)) {
                QVERIFY(store->sealAll());
                QCOMPARE(store->summary()->tailSamples, 0);
                ++seals;
            }
        }
        const qint64 bound = std::max(options.sealSamples, devices * options.sealSamplesPerDevice);
        QVERIFY2(most >= bound && most < bound + 2 * devices, qPrintable(QString::number(most)));
    };
    recordFor(100, 20); // two samples each: ten minutes make 400
    QCOMPARE(seals, 10);
    recordFor(30, 200); // ten of each: five minutes make 2,000
    QCOMPARE(seals, 16);
}

// Every question sees one state of the file: what is dropped is dropped from the front, never in the middle, and no
// question fails for it.
void tst_SampleStore::retentionWhileAnotherReads()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fleet.db"_s);
    SampleStore::Options options;
    options.keepFor = 48h;
    const auto store = openStore(path, options);
    const auto record = [&](int day) {
        QList<Observation> all;
        for (int minute = 0; minute < 1440; minute += 10)
            all += sweepAt(startMs + (day * 1440 + minute) * minuteMs, 8, minute % 90);
        return store->append(all).isOk() && store->sealAll().isOk();
    };
    for (int day = 0; day < 3; ++day)
        QVERIFY(record(day));
    std::atomic<bool> isOver{false};
    std::atomic<int> questions{0};
    QString wrong;
    const std::unique_ptr<QThread> reader(QThread::create([&] {
        const auto own = openStore(path);
        while (own && !isOver && wrong.isEmpty()) {
            const auto readings
                = own->readings(DeviceId(u"device_3"_s), {startMs, startMs + 99 * Rollup::dayMs}, 100'000);
            if (!readings || readings->isEmpty()) {
                wrong = readings ? u"nothing is there"_s : readings.error().detail;
                break;
            }
            for (qsizetype i = 1; i < readings->size(); ++i) {
                if (readings->at(i).atMs - readings->at(i - 1).atMs != 10 * minuteMs)
                    wrong = u"%1 readings, %2 of them are followed by a hole"_s.arg(readings->size()).arg(i);
            }
            const qint64 fromMs = readings->first().atMs;
            const auto series = own->series({DeviceId(u"device_3"_s), u"level"_s},
                                            {{fromMs, readings->last().atMs}, 40}, readings->last().atMs);
            if (!series || series->damaged > 0)
                wrong = series ? u"damaged"_s : series.error().detail;
            ++questions;
        }
    }));
    reader->start();
    // Whatever fails below: what the thread reads is there as long as the thread is.
    const auto joined = qScopeGuard([&] {
        isOver = true;
        reader->wait();
    });
    for (int day = 3; day < 12; ++day) {
        const int before = questions;
        QVERIFY(record(day));
        const auto dropped = store->retain(startMs + (day + 1) * Rollup::dayMs);
        QVERIFY2(dropped, dropped ? "" : qPrintable(dropped.error().detail));
        QCOMPARE(*dropped, day == 3 ? 16 : 8);
        QTRY_VERIFY(questions > before || reader->isFinished());
    }
    isOver = true;
    QVERIFY(reader->wait(20'000));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY(questions > 8);
}

void tst_SampleStore::countsWhereReadingsCameFrom()
{
    QTemporaryDir folder;
    const auto store = openStore(folder.filePath(u"fleet.db"_s));
    const Fields state{{u"level"_s, FieldValue(1.0)}};
    int minute = 0;
    for (const auto &[source, count] : {std::pair(KnownSource::Live, 5), std::pair(KnownSource::Cache, 4),
                                        std::pair(KnownSource::Projection, 3), std::pair(KnownSource::Fallback, 2)}) {
        for (int i = 0; i < count; ++i, ++minute)
            QVERIFY(store->append(
                {{deviceWith(u"b"_s, KnownFamily::Battery, state, source), startMs + minute * minuteMs}}));
    }
    for (const bool sealed : {false, true}) {
        if (sealed)
            QVERIFY(store->sealAll());
        const auto origins = store->origins(KnownFamily::Battery, {startMs, startMs + 60 * minuteMs});
        QVERIFY(origins);
        QCOMPARE(origins->live, 5);
        QCOMPARE(origins->cache, 4);
        QCOMPARE(origins->projection, 3);
        QCOMPARE(origins->noData, 2);
    }
}

void tst_SampleStore::spreadOfAFamily()
{
    QTemporaryDir folder;
    const auto store = openStore(folder.filePath(u"fleet.db"_s));
    for (int minute = 0; minute < 10; ++minute)
        QVERIFY(store->append(sweepAt(startMs + minute * minuteMs, 11, 50)));
    const auto spread = store->familySpread(KnownFamily::Battery, u"level"_s, minutes(10), startMs + 10 * minuteMs);
    QVERIFY(spread);
    for (const SampleStore::Spread &column : *spread) {
        QCOMPARE(column.devices, 11);
        QCOMPARE(column.low, 51.0);
        QCOMPARE(column.median, 55.0);
        QCOMPARE(column.high, 59.0);
    }
}

namespace {

// What survivesKill() kills.
int write(const QString &path)
{
    SampleStore::Options options;
    options.sealSamples = 20 * 2 * 25;
    const auto store = openStore(path, options);
    if (!store)
        return 1;
    for (int minute = 0;; ++minute) {
        if (!store->append(sweepAt(startMs + minute * minuteMs, 20, minute % 90)))
            return 1;
        std::printf("%d\n", minute + 1);
        std::fflush(stdout);
        if (store->needsSeal(startMs) && !store->sealSome(3))
            return 1;
    }
}

// What survivesKillWhileSealing() waits for: it dies so many microseconds after it has begun to seal.
int sealAndDie(const QString &path, int microseconds)
{
    const auto store = openStore(path);
    if (!store)
        return 1;
    QList<Observation> all;
    for (int minute = 0; minute < 300; ++minute)
        all += sweepAt(startMs + minute * minuteMs, 20, minute % 90);
    if (!store->append(all))
        return 1;
    std::thread([microseconds] {
        std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
        ::kill(::getpid(), SIGKILL);
    }).detach();
    for (;;) {
        const auto more = store->sealSome(2);
        if (!more)
            return 1;
        if (!*more)
            return 0;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 4 && arguments.at(1) == "--seal-and-die"_L1)
        return sealAndDie(arguments.at(2), arguments.at(3).toInt());
    if (arguments.size() == 3 && arguments.at(1) == "--write"_L1)
        return write(arguments.at(2));
    tst_SampleStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_samplestore.moc"
