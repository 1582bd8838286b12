// SPDX-License-Identifier: GPL-3.0-or-later
// P12: 10,000 devices of eight fields appended durably. Floor: SQLite inserts the same rows in one transaction, as
// durable.
// P14: 30 days of a series to 1,000 columns. Floor: a scan of the same rows. And the fleet's 24 hours, without a floor.
// The memory that a fleet of 10,000 takes between two seals, and what short seals cost the file.
// P13, bytes per sample, is bench_year's: of readings that the simulator made. Here it is of generated ones.
#include "postgresserver.h"
#include "storebench.h"

#include <device.h>
#include <history.h>
#include <manualclock.h>
#include <pastfleet.h>
#include <random.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <malloc.h>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;
using namespace fleet::bench;

namespace {

// A battery through its day, with the decimals and the noise of a maker's telemetry; eight members that history keeps.
DevicePtr battery(int number, qint64 atMs, Random &random)
{
    const double hour = double((atMs + number * 400'000LL) % dayMs) / 3'600'000.0;
    const double sun = std::max(0.0, std::sin((hour - 6) / 12 * M_PI));
    const bool evening = hour > 17.5 && hour < 22;
    const auto rounded = [](double value, double power) {
        return std::round(value * power) / power;
    };
    const double rate = sun > 0.15 ? rounded(5 * sun + 0.2 * (random.uniform() - 0.5), 100)
        : evening                  ? rounded(-2.4 + 0.3 * (random.uniform() - 0.5), 100)
                                   : 0.0;
    const double level = std::round(20
                                    + 70
                                        * (hour < 6          ? 0.1
                                               : hour < 17.5 ? (hour - 6) / 11.5
                                                             : std::max(0.1, 1 - (hour - 17.5) / 6)));
    auto device = std::make_shared<Device>();
    device->id = DeviceId(u"device_%1"_s.arg(number, 6, 16, QLatin1Char('0')));
    device->family = KnownFamily::Battery;
    device->vendor = u"maker"_s;
    device->metadata.source = KnownSource::Projection;
    device->sync.available = true;
    device->state = {{u"status"_s,
                      FieldValue(rate > 0       ? u"charging"_s
                                     : rate < 0 ? u"discharging"_s
                                                : u"idle"_s)},
                     {u"level"_s, FieldValue(level)},
                     {u"capacity"_s, FieldValue(13.5)},
                     {u"chargeRate"_s, FieldValue(rate)},
                     {u"dischargeLimit"_s, FieldValue(10.0)},
                     {u"currentMode"_s, FieldValue(evening ? u"discharge"_s : u"auto.balanced"_s)},
                     {u"available"_s, FieldValue(true)},
                     {u"energy"_s, FieldValue(rounded(level * 0.135, 10))}};
    return device;
}

QList<Observation> sweep(int devices, qint64 atMs, Random &random)
{
    QList<Observation> list;
    list.reserve(devices);
    for (int i = 0; i < devices; ++i) {
        const qint64 at = atMs + i * 60'000LL / devices;
        list.append({battery(i, at, random), at});
    }
    return list;
}

// What a plain table of samples costs: one row each, one transaction, the disk waited for.
class PlainRows
{
public:
    explicit PlainRows(const QString &path)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, path);
        m_database.setDatabaseName(path);
        if (!m_database.open())
            wrong(m_database.lastError().text());
        for (
            const QString &statement :
            {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
             u"CREATE TABLE sample (series INTEGER NOT NULL, at INTEGER NOT NULL, value REAL NOT NULL, PRIMARY KEY (series, at)) WITHOUT ROWID"_s,
             u"CREATE TABLE log (series INTEGER NOT NULL, at INTEGER NOT NULL, value REAL NOT NULL)"_s}) {
            QSqlQuery query(m_database);
            if (!query.exec(statement))
                wrong(query.lastError().text());
        }
    }
    void append(const QString &table, const std::vector<std::tuple<qint64, qint64, double>> &rows)
    {
        m_database.transaction();
        QSqlQuery query(m_database);
        query.prepare(u"INSERT INTO %1 (series, at, value) VALUES (?, ?, ?)"_s.arg(table));
        for (const auto &[series, at, value] : rows) {
            query.bindValue(0, series);
            query.bindValue(1, at);
            query.bindValue(2, value);
            if (!query.exec())
                wrong(query.lastError().text());
        }
        if (!m_database.commit())
            wrong(m_database.lastError().text());
    }
    // Minimum, maximum and mean of a thousand columns, from rows in their order.
    double scan(qint64 series, qint64 from, qint64 to, int columns)
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        query.prepare(u"SELECT at, value FROM sample WHERE series = ? AND at >= ? AND at < ? ORDER BY at"_s);
        query.bindValue(0, series);
        query.bindValue(1, from);
        query.bindValue(2, to);
        if (!query.exec())
            wrong(query.lastError().text());
        std::vector<double> lows(size_t(columns), 1e300);
        std::vector<double> highs(size_t(columns), -1e300);
        std::vector<double> sums(size_t(columns), 0);
        while (query.next()) {
            const auto column = size_t((query.value(0).toLongLong() - from) * columns / (to - from));
            const double value = query.value(1).toDouble();
            lows[column] = std::min(lows[column], value);
            highs[column] = std::max(highs[column], value);
            sums[column] += value;
        }
        return sums[0] + highs[size_t(columns) / 2];
    }

private:
    QSqlDatabase m_database;
};

void measureAppend(const QString &folder)
{
    constexpr int devices = 10'000;
    Random random(1);
    const auto store = openStore(folder + u"/append.db"_s);
    PlainRows plain(folder + u"/plain-append.db"_s);
    // Names come once, with the first sweep.
    (void)checked(store->append(sweep(devices, startMs, random)));
    int round = 0;
    QList<Observation> next;
    std::vector<std::tuple<qint64, qint64, double>> rows;
    std::vector<double> oursMs;
    std::vector<double> floorMs;
    for (; round < 9; ++round) {
        next = sweep(devices, startMs + (round + 1) * minuteMs, random);
        rows.clear();
        for (qsizetype i = 0; i < next.size(); ++i) {
            for (int field = 0; field < 8; ++field)
                rows.emplace_back(i * 8 + field, next.at(i).atMs, double(field) + double(round) / 10);
        }
        floorMs.push_back(millisecondsOf([&] { plain.append(u"log"_s, rows); }));
        oursMs.push_back(millisecondsOf([&] {
            if (checked(store->append(next)).samples != 8 * devices)
                wrong(u"not all samples were taken"_s);
        }));
    }
    const double ours = median(oursMs);
    const double floor = median(floorMs);
    note(u"80,000 samples: ours %1 ms, plain rows %2 ms"_s.arg(ours, 0, 'f', 1).arg(floor, 0, 'f', 1));
    print({.metric = u"P12.append-80k-samples-per-s"_s,
           .ours = 80'000 / ours * 1000,
           .floor = 80'000 / floor * 1000,
           .unit = u"/s"_s,
           .goal = 1.6,
           .better = Better::More});
    const double sealMs = millisecondsOf([&] {
        if (const auto sealed = store->sealAll(); !sealed)
            wrong(sealed.error().detail);
    });
    note(u"sealing %1 samples: %2 ms, in the store's thread"_s.arg(80'000 * (round + 1)).arg(sealMs, 0, 'f', 0));
    // The first question after ten sweeps, then the one that a page asks again and again.
    const qint64 now = startMs + 11 * minuteMs;
    const ColumnGrid day{{now / Rollup::stepMs * Rollup::stepMs - dayMs, now / Rollup::stepMs * Rollup::stepMs}, 288};
    const double sumMs = millisecondsOf([&] {
        if (checked(store->familySum(KnownFamily::Battery, u"chargeRate"_s, day, now)).devices != devices)
            wrong(u"devices are missing in the sum"_s);
    });
    print({.metric = u"P14.fleet-24h-sum-10k"_s,
           .ours = sumMs,
           .floor = {},
           .unit = u"ms"_s,
           .goal = 50,
           .needsFloor = false});
}

void measureSeries(const QString &folder)
{
    constexpr int days = 30;
    constexpr int devices = 20;
    Random random(2);
    const QString path = folder + u"/month.db"_s;
    PlainRows plain(folder + u"/plain-month.db"_s);
    qint64 samples = 0;
    {
        const auto store = openStore(path);
        std::vector<std::tuple<qint64, qint64, double>> rows;
        for (int day = 0; day < days; ++day) {
            QList<Observation> all;
            rows.clear();
            for (int minute = 0; minute < 1440; ++minute) {
                const QList<Observation> one = sweep(devices, startMs + day * dayMs + minute * minuteMs, random);
                for (qsizetype i = 0; i < one.size(); ++i)
                    rows.emplace_back(i, one.at(i).atMs,
                                      *findField(one.at(i).device->state, u"chargeRate")->toNumber());
                all += one;
            }
            plain.append(u"sample"_s, rows);
            samples += checked(store->append(all)).samples;
            if (const auto sealed = store->sealAll(); !sealed)
                wrong(sealed.error().detail);
        }
    }
    const auto store = openStore(path);
    const auto summary = checked(store->summary());
    note(u"%1 generated samples in %2 chunks, %3 bytes with the pyramid and the sums"_s.arg(samples)
             .arg(summary.chunks)
             .arg(summary.bytes));
    // A noisier fleet than the simulator's, in which power differs at nearly every minute.
    print({.metric = u"P13.bytes-per-sample-noisy"_s,
           .ours = double(summary.bytes) / double(summary.sealedSamples),
           .floor = {},
           .unit = u"B"_s,
           .goal = 1.6,
           .needsFloor = false});
    const qint64 end = startMs + days * dayMs;
    double kept = 0;
    const Pair pair = inTurns(
        31,
        [&] {
            const auto series
                = checked(store->series({DeviceId(u"device_000003"_s), u"chargeRate"_s}, {{startMs, end}, 1000}, end));
            kept += double(series.columns[500].coveredMs);
        },
        [&] { kept += plain.scan(3, startMs, end, 1000); });
    if (kept == 0)
        wrong(u"nothing was read"_s);
    print({.metric = u"P14.series-30d-1000-columns"_s,
           .ours = pair.oursMs,
           .floor = pair.floorMs,
           .unit = u"ms"_s,
           .goal = 0.1});
}

// The same 80,000 samples into a database that desks share. Floor: COPY of the same rows by psql, as durable, client
// and all, less what psql needs to start.
void measureServer(const QString &folder)
{
    constexpr int devices = 10'000;
    test::PostgresServer server;
    if (!server.start(test::PostgresServer::Keeping::Durable) || !server.makeDatabase(u"bench"_s)) {
        note(u"no PostgreSQL server here: what desks share is not measured"_s);
        return;
    }
    {
        Random random(1);
        const auto store = checked(SampleStore::open(checked(StoreConnection::openServer(server.url(u"bench"_s))), {}));
        (void)checked(store->append(sweep(devices, startMs, random)));
        (void)server.query(u"bench"_s,
                           u"CREATE TABLE log (series bigint NOT NULL, at bigint NOT NULL, value double precision)"_s);
        const QString path = folder + u"/copy.csv"_s;
        std::vector<double> oursMs;
        std::vector<double> floorMs;
        for (int round = 0; round < 7; ++round) {
            const QList<Observation> next = sweep(devices, startMs + (round + 1) * minuteMs, random);
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                wrong(file.errorString());
            for (qsizetype i = 0; i < next.size(); ++i) {
                for (int field = 0; field < 8; ++field)
                    file.write(QByteArray::number(i * 8 + field) + ',' + QByteArray::number(next.at(i).atMs) + ','
                               + QByteArray::number(double(field) + double(round) / 10) + '\n');
            }
            file.close();
            const double start = millisecondsOf([&] { (void)server.query(u"bench"_s, u"SELECT 1"_s); });
            floorMs.push_back(
                millisecondsOf([&] { (void)server.query(u"bench"_s, u"\\copy log from '%1' csv"_s.arg(path)); })
                - start);
            oursMs.push_back(millisecondsOf([&] { (void)checked(store->append(next)); }));
        }
        note(u"80,000 samples into PostgreSQL: ours %1 ms, COPY %2 ms"_s.arg(median(oursMs), 0, 'f', 1)
                 .arg(median(floorMs), 0, 'f', 1));
        print({.metric = u"P12.append-80k-shared-per-s"_s,
               .ours = 80'000 / median(oursMs) * 1000,
               .floor = 80'000 / median(floorMs) * 1000,
               .unit = u"/s"_s,
               .goal = 1,
               .better = Better::More});
    }
    server.stop();
}

double liveBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks + info.hblkhd);
}

// What the process holds of its own, and of the pages of its files that the system keeps for it.
double residentBytes(QByteArrayView kind)
{
    malloc_trim(0); // what the allocator keeps for later is no growth
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf(kind.toByteArray() + ':');
    return at < 0 ? 0 : text.mid(at + kind.size() + 1, 20).simplified().split(' ').first().toDouble() * 1024;
}

// 10,000 devices polled each minute, until the tail has been sealed five times: what is held at most, and whether it
// grows from one seal to the next. AMPS_BENCH_SEAL sets another limit of the tail, in samples.
void measureTail(const QString &folder)
{
    constexpr int devices = 10'000;
    constexpr int seals = 5;
    SampleStore::Options options;
    if (const qint64 wanted = qEnvironmentVariable("AMPS_BENCH_SEAL").toLongLong(); wanted > 0)
        options.sealSamples = wanted;
    Random random(3);
    const auto store = openStore(folder + u"/tail.db"_s, options);
    std::vector<double> peaks; // right before a seal, in use
    std::vector<double> held;
    std::vector<double> mapped;
    std::vector<double> sealMs;
    double longestMs = 0;
    int minute = 0;
    double begin = 0;
    for (; int(peaks.size()) < seals; ++minute) {
        const qint64 nowMs = startMs + minute * minuteMs;
        (void)checked(store->append(sweep(devices, nowMs, random)));
        if (minute == 0)
            begin = liveBytes();
        if (!store->needsSeal(nowMs))
            continue;
        peaks.push_back(liveBytes());
        held.push_back(residentBytes("RssAnon"));
        mapped.push_back(residentBytes("RssFile"));
        double all = 0;
        for (bool more = true; more;) {
            const double slice = millisecondsOf([&] { more = checked(store->sealSome(200)); });
            longestMs = std::max(longestMs, slice);
            all += slice;
        }
        sealMs.push_back(all);
    }
    QStringList texts;
    for (size_t i = 0; i < peaks.size(); ++i)
        texts.append(u"%1 (%2 + %3)"_s.arg(peaks[i] / 1e6, 0, 'f', 1)
                         .arg(held[i] / 1e6, 0, 'f', 1)
                         .arg(mapped[i] / 1e6, 0, 'f', 1));
    note(
        u"%1 minutes of 10,000 devices, sealed %2 times: in use (held + mapped) right before each seal %3 MB, %4 MB after the first minute"_s
            .arg(minute)
            .arg(seals)
            .arg(texts.join(u", "_s))
            .arg(begin / 1e6, 0, 'f', 1));
    note(u"a seal takes %1 ms in slices of at most %2 ms, in the store's thread: %3 % of a core"_s
             .arg(median(sealMs), 0, 'f', 0)
             .arg(longestMs, 0, 'f', 0)
             .arg(median(sealMs) * seals / (minute * 60'000.0) * 100, 0, 'f', 2));
    print({.metric = u"history.tail-10k-most"_s,
           .ours = (*std::max_element(peaks.begin(), peaks.end()) - begin) / 1e6,
           .floor = {},
           .unit = u"MB"_s,
           .goal = 12,
           .needsFloor = false});
    // The names of devices and the reading that holds on from the last seal come with the first one.
    print({.metric = u"history.tail-10k-growth-per-seal"_s,
           .ours = std::max(0.0, (peaks.back() - peaks[1]) / double(seals - 2) / 1e6),
           .floor = {},
           .unit = u"MB"_s,
           .goal = 0.1,
           .needsFloor = false});
}

// The same two days of forty devices, sealed as a desk with ten thousand comes to do it, and sealed once a day.
void measureSeals(const QString &folder)
{
    constexpr int devices = 40;
    double perSample[2] = {0, 0};
    double chunks[2] = {0, 0};
    for (const bool isOften : {true, false}) {
        Random random(5);
        const auto store = openStore(folder + (isOften ? u"/often.db"_s : u"/daily.db"_s));
        // And a few minutes: with the first seal after midnight a day is over.
        for (int minute = 0; minute < 2 * 1440 + 7; ++minute) {
            (void)checked(store->append(sweep(devices, startMs + minute * minuteMs, random)));
            if (minute % (isOften ? 7 : 1440) == (isOften ? 6 : 1439)) {
                if (const auto sealed = store->sealAll(); !sealed)
                    wrong(sealed.error().detail);
            }
        }
        if (const auto sealed = store->sealAll(); !sealed)
            wrong(sealed.error().detail);
        double bytes = 0;
        const auto summary = checked(store->summary());
        chunks[isOften ? 0 : 1] = double(summary.chunks - devices) / (2 * devices);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bytes"_s);
            database.setDatabaseName(folder + (isOften ? u"/often.db"_s : u"/daily.db"_s));
            if (!database.open())
                wrong(database.lastError().text());
            QSqlQuery query(database);
            if (!query.exec(u"SELECT sum(length(hours) + length(bytes)) FROM chunk"_s) || !query.next())
                wrong(query.lastError().text());
            bytes = query.value(0).toDouble();
        }
        QSqlDatabase::removeDatabase(u"bytes"_s);
        perSample[isOften ? 0 : 1] = bytes / double(summary.sealedSamples);
    }
    note(
        u"bytes per sample in chunks and their hours: %1 sealed every seven minutes (%2 chunks a day), %3 sealed daily (%4)"_s
            .arg(perSample[0], 0, 'f', 2)
            .arg(chunks[0], 0, 'f', 1)
            .arg(perSample[1], 0, 'f', 2)
            .arg(chunks[1], 0, 'f', 1));
    print({.metric = u"P13.bytes-per-sample-short-seals"_s,
           .ours = perSample[0],
           .floor = perSample[1],
           .unit = u"B"_s,
           .goal = 1.15});
}

// What each event costs the thread of the windows, in its own processor time: whether the system runs another thread
// meanwhile is not the event's doing.
class TimedApplication final : public QCoreApplication
{
public:
    using QCoreApplication::QCoreApplication;
    std::vector<double> takenMs;

    bool notify(QObject *receiver, QEvent *event) override
    {
        // The history's thread comes here, too, with all that it reads.
        if (QThread::currentThread() != thread())
            return QCoreApplication::notify(receiver, event);
        const double start = cpuMilliseconds();
        const bool isTaken = QCoreApplication::notify(receiver, event);
        takenMs.push_back(cpuMilliseconds() - start);
        return isTaken;
    }
};

// A scrubber over the past of 10,000 devices, six hours of minutes, sealed: from a minute being wished to its first
// rows and to the whole fleet, and what the thread of the windows is kept from meanwhile.
void measurePast(const QString &folder, TimedApplication &application)
{
    constexpr int devices = 10'000;
    constexpr int minutes = 360;
    const QString path = folder + u"/past.db"_s;
    {
        Random random(4);
        const auto store = openStore(path);
        for (int minute = 0; minute < minutes; ++minute)
            (void)checked(store->append(sweep(devices, startMs + minute * minuteMs, random)));
        if (const auto sealed = store->sealAll(); !sealed)
            wrong(sealed.error().detail);
        std::vector<double> times;
        for (int round = 0; round < 5; ++round)
            times.push_back(millisecondsOf([&] {
                const auto fleet = checked(store->fleetAt(startMs + (60 + round) * minuteMs, std::chrono::hours(24)));
                if (fleet.size() != devices)
                    wrong(u"devices are missing in the past"_s);
            }));
        note(u"reading 10,000 devices at one minute out of their chunks: %1 ms"_s.arg(median(times), 0, 'f', 0));
    }
    ManualClock clock(QDateTime::fromMSecsSinceEpoch(startMs + minutes * minuteMs, Qt::UTC));
    History history([path] { return StoreConnection::openFile(path); }, {}, clock);
    const DeviceStore present;
    const PrimitiveRegistry registry;
    PastFleet past(history, registry, present);
    past.fleet()->setVisibleRange(0, 30);
    std::vector<double> firstMs;
    std::vector<double> wholeMs;
    std::vector<double> longestMs;
    for (int round = 0; round < 12; ++round) {
        // Minute by minute, then here and there.
        const double atMs = double(startMs + (round < 6 ? 100 + round : 40 + round * 23) * minuteMs + 40'000);
        std::optional<double> first;
        QElapsedTimer timer;
        QObject context;
        QObject::connect(past.fleet(), &DeviceListModel::contentChanged, &context, [&] {
            if (!first)
                first = double(timer.nsecsElapsed()) / 1e6;
        });
        application.takenMs.clear();
        timer.start();
        const double before = cpuMilliseconds();
        past.show(atMs);
        const double asked = cpuMilliseconds() - before;
        while (past.shownMs() != atMs)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (past.devices() != devices)
            wrong(u"devices are missing in the past"_s);
        if (round == 0)
            continue; // ten thousand rows are made
        wholeMs.push_back(double(timer.nsecsElapsed()) / 1e6);
        firstMs.push_back(first.value_or(wholeMs.back()));
        longestMs.push_back(std::max(asked, *std::max_element(application.takenMs.begin(), application.takenMs.end())));
    }
    note(u"minutes of the past: first rows %1 ms, whole fleet %2 ms (at most %3 ms)"_s.arg(median(firstMs), 0, 'f', 1)
             .arg(median(wholeMs), 0, 'f', 0)
             .arg(*std::max_element(wholeMs.begin(), wholeMs.end()), 0, 'f', 0));
    print({.metric = u"history.past-10k-first-rows"_s,
           .ours = median(firstMs),
           .floor = {},
           .unit = u"ms"_s,
           .goal = 100,
           .needsFloor = false});
    print({.metric = u"history.past-10k-whole-fleet"_s,
           .ours = median(wholeMs),
           .floor = {},
           .unit = u"ms"_s,
           .goal = 100,
           .needsFloor = false});
    print({.metric = u"history.past-10k-longest-block"_s,
           .ours = *std::max_element(longestMs.begin(), longestMs.end()),
           .floor = {},
           .unit = u"ms"_s,
           .goal = 2,
           .needsFloor = false});
}

} // namespace

// Names of what to measure; none: everything.
int main(int argc, char *argv[])
{
    TimedApplication application(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    const auto isWanted = [&wanted](const QString &name) {
        return wanted.isEmpty() || wanted.contains(name);
    };
    const QTemporaryDir folder;
    if (isWanted(u"append"_s))
        measureAppend(folder.path());
    if (isWanted(u"series"_s))
        measureSeries(folder.path());
    if (isWanted(u"server"_s))
        measureServer(folder.path());
    if (isWanted(u"tail"_s))
        measureTail(folder.path());
    if (isWanted(u"seals"_s))
        measureSeals(folder.path());
    if (isWanted(u"past"_s))
        measurePast(folder.path(), application);
    return 0;
}
