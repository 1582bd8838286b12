// SPDX-License-Identifier: GPL-3.0-or-later
// A year of a fleet of 100, recorded in virtual time through the whole way of a reading: the sandbox's world is stepped
// and answers the addresses of the contract, the real poller asks for its pages at their times, the bytes are read into
// the device store, the recorder hands what it hears to the history, which appends, syncs and seals as on a desk. Only
// the sockets in between are left out.
// P13: bytes per sample of the file, pyramid, sums and names included. Floor: SQLite rows of some of these samples.
// What came out is held against the answers: of one device of each family every number, flag and word of every answer,
// as Qt's own JSON reader sees them, bit by bit.
// Then: time to open, from a warm and from an emptied cache of the system; from opening to the first chart of the year
// on screen; a year cut down by retention.
//
// AMPS_BENCH_DAYS and AMPS_BENCH_EVERY (seconds between two polls) make another year; a line says which it was.
// AMPS_BENCH_YEAR names the file to leave the year in, or to measure it again from.
#include "chartwindow.h"
#include "storebench.h"

#include <apireads.h>
#include <devicepage.h>
#include <devicestore.h>
#include <fleetpoller.h>
#include <history.h>
#include <historyrecorder.h>
#include <manualclock.h>
#include <random.h>
#include <routes.h>
#include <world.h>

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace fleet;
using namespace fleet::bench;

namespace {

constexpr int devices = 100;

int fromEnvironment(const char *name, int otherwise, int least)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? std::max(least, value) : otherwise;
}

// Texts by number: a year of answers repeats few.
class Texts
{
public:
    quint32 numberOf(const QString &text)
    {
        auto &number = m_numbers[text];
        if (number == 0)
            number = quint32(m_numbers.size());
        return number;
    }

private:
    QHash<QString, quint32> m_numbers;
};
Texts texts;

// What an answer said about one device, read by nothing of ours: members by their paths, numbers and flags by their
// bits, words by their number.
struct Said
{
    qint64 atMs = 0;
    bool isData = true;
    std::vector<std::pair<quint32, quint64>> numbers; // by path
    std::vector<std::pair<quint32, quint64>> words;
    bool saysTheSame(const Said &other) const { return numbers == other.numbers && words == other.words; }
};

void flattenJson(const QJsonObject &object, const QString &prefix, int depth, Said &said)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString path = prefix + member.key();
        if (member->isDouble())
            said.numbers.emplace_back(texts.numberOf(path), std::bit_cast<quint64>(member->toDouble()));
        else if (member->isBool())
            said.numbers.emplace_back(texts.numberOf(path), std::bit_cast<quint64>(member->toBool() ? 1.0 : 0.0));
        else if (member->isString())
            said.words.emplace_back(texts.numberOf(path), texts.numberOf(member->toString()));
        else if (member->isObject() && depth < 2)
            flattenJson(member->toObject(), path + u'.', depth + 1, said);
    }
}

// The API without a network: every list request becomes an answer of the sandbox at the clock's time.
class WorldReads final : public ApiReads
{
public:
    WorldReads(sandbox::World &world, Clock &clock) : m_world(world), m_clock(clock), m_routes(world, false) { }

    // What was said about the first device of each family that is there, answer by answer.
    const std::map<QString, std::vector<Said>> &said() const { return m_said; }
    qint64 answers() const { return m_answers; }
    qint64 bytes() const { return m_bytes; }

    ReadFuture<Page<DevicePtr>> listDevices(const Family &family, const ListQuery &query) override
    {
        m_world.advanceTo(m_clock.nowUtc().toMSecsSinceEpoch());
        sandbox::HttpRequest request;
        request.method = "GET";
        request.path = '/' + family.path().toLatin1();
        request.query = "limit=" + QByteArray::number(query.limit) + "&offset=" + QByteArray::number(query.offset);
        request.headers = {{"x-api-key", "sk_test_demo"}};
        const QByteArray body = m_routes.answer(request, {}).body;
        ++m_answers;
        m_bytes += body.size();
        if (query.offset == 0)
            keep(family, body);
        PageMemoryPtr &memory = m_memory[family.path() + QString::number(query.offset)];
        DevicePageReading reading = readDevicePage(body, family, memory);
        if (!reading.parsed || !reading.parsed->content)
            wrong(u"the sandbox refused a page of "_s + family.path());
        memory = std::move(reading.memory);
        return answered<Page<DevicePtr>>(
            Answer<Page<DevicePtr>>{std::move(*reading.parsed->content), reading.parsed->meta, {}});
    }
    ReadFuture<DevicePtr> readDevice(const Family &, const DeviceId &, Expedite) override { return none<DevicePtr>(); }
    ReadFuture<Page<ActionPtr>> listActions(const ActionQuery &) override { return none<Page<ActionPtr>>(); }
    ReadFuture<ActionPtr> readAction(const ActionId &) override { return none<ActionPtr>(); }

private:
    template <typename T>
    static ReadFuture<T> answered(Result<Answer<T>, NetError> result)
    {
        QPromise<Result<Answer<T>, NetError>> promise;
        promise.start();
        promise.addResult(std::move(result));
        promise.finish();
        return promise.future();
    }
    template <typename T>
    static ReadFuture<T> none()
    {
        return answered<T>(Failure{NetError()});
    }

    // The record is cut out of the page by its id, so that a year of answers need not be read twice as a whole.
    void keep(const Family &family, const QByteArray &body)
    {
        QByteArray &id = m_kept[family.path()];
        if (id.isEmpty()) {
            const QJsonArray items = QJsonDocument::fromJson(body)[u"data"_s][u"items"_s].toArray();
            if (items.isEmpty())
                return;
            id = items.first()[u"id"_s].toString().toLatin1();
        }
        const qsizetype begin = body.indexOf("{\"id\":\"" + id + '"');
        if (begin < 0)
            wrong(u"%1 is in no answer"_s.arg(QString::fromLatin1(id)));
        qsizetype end = begin;
        int depth = 0;
        do {
            const char c = body.at(end++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        } while (depth > 0 && end < body.size());
        const QJsonObject record = QJsonDocument::fromJson(body.sliced(begin, end - begin)).object();
        const QJsonObject state = record[u"state"_s].toObject();
        if (state.isEmpty())
            wrong(u"an answer without a state"_s);
        Said said;
        said.atMs = m_world.now();
        flattenJson(state, {}, 0, said);
        said.isData = record[u"sync"_s][u"available"_s].toBool(true)
            && record[u"metadata"_s][u"source"_s].toString() != u"fallback"_s;
        m_said[QString::fromLatin1(id)].push_back(std::move(said));
    }

    sandbox::World &m_world;
    Clock &m_clock;
    sandbox::Routes m_routes;
    QHash<QString, PageMemoryPtr> m_memory;
    QHash<QString, QByteArray> m_kept;
    std::map<QString, std::vector<Said>> m_said;
    qint64 m_answers = 0;
    qint64 m_bytes = 0;
};

// Events that answers and recordings come through, until there are none.
void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

qint64 filesOf(const QString &path)
{
    return QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
}

struct Recorded
{
    std::map<QString, std::vector<Said>> said;
    qint64 answers = 0;
};

Recorded recordYear(const QString &path, int days, std::chrono::seconds every)
{
    sandbox::WorldOptions options;
    options.devices = devices;
    sandbox::World world(options, startMs);
    ManualClock clock(QDateTime::fromMSecsSinceEpoch(startMs, Qt::UTC));
    WorldReads reads(world, clock);
    Random random(7);
    DeviceStore store;
    History history([path] { return StoreConnection::openFile(path); }, {}, clock);
    Recorded recorded;
    const double tookMs = millisecondsOf([&] {
        const HistoryRecorder recorder(store, history, clock);
        FleetPoller poller(reads, nullptr, store, clock, random);
        poller.setPollInterval(every);
        poller.start();
        settle();
        const auto whole = std::chrono::hours(24) * days;
        auto nextStop = 1h;
        while (clock.monotonic() < whole) {
            const auto next = clock.untilNextAlarm().value_or(1s);
            clock.advance(std::clamp(next, 0ms, std::chrono::milliseconds(whole) - clock.monotonic()));
            settle();
            if (clock.monotonic() < nextStop)
                continue;
            nextStop += 1h;
            // The disk is slower than virtual time: what waits to be written must not grow.
            auto done = history.ask<Done>([](SampleStore &) { return StoreResult<Done>(Done{}); });
            done.waitForFinished();
            if (!done.result())
                wrong(done.result().error().detail);
            if (const auto hour = std::chrono::duration_cast<std::chrono::hours>(nextStop); hour.count() % 720 == 0)
                note(u"day %1: %2 MB"_s.arg(hour.count() / 24).arg(double(filesOf(path)) / 1e6, 0, 'f', 1));
        }
        poller.stop();
    });
    settle();
    auto sealed = history.ask<Done>([](SampleStore &all) { return all.sealAll(); });
    sealed.waitForFinished();
    (void)checked(sealed.result());
    settle();
    if (history.status() != History::Status::Recording || history.lostReadings() > 0)
        wrong(u"not everything was recorded: "_s + history.statusDetail());
    recorded.said = reads.said();
    recorded.answers = reads.answers();
    note(u"%1 days of %2 devices, polled each %3 s: %4 answers, %5 GB of them, in %6 s"_s.arg(days)
             .arg(devices)
             .arg(every.count())
             .arg(reads.answers())
             .arg(double(reads.bytes()) / 1e9, 0, 'f', 2)
             .arg(tookMs / 1000, 0, 'f', 1));
    return recorded;
}

// Every recorded reading is what an answer of that moment said, bit by bit, and no answer that said something new is
// missing.
void compare(SampleStore &store, const Recorded &recorded, qint64 endMs)
{
    qint64 values = 0;
    qint64 news = 0;
    for (const auto &[device, all] : recorded.said) {
        const Said nothing;
        size_t next = 0;
        qint64 fromMs = 0;
        for (;;) {
            const auto readings = checked(store.readings(DeviceId(device), {fromMs, endMs + 1}, 20'000));
            if (readings.isEmpty())
                break;
            for (const SampleStore::RecordedReading &reading : readings) {
                for (; next < all.size() && all[next].atMs < reading.atMs; ++next) {
                    if (next == 0 || !all[next].saysTheSame(all[next - 1]))
                        wrong(u"news of %1 at %2 are missing"_s.arg(device).arg(all[next].atMs));
                }
                if (next == all.size() || all[next].atMs != reading.atMs)
                    wrong(u"%1 was recorded at %2, when nothing was said"_s.arg(device).arg(reading.atMs));
                const Said &said = all[next];
                const Said &last = next > 0 ? all[next - 1] : nothing;
                ++next;
                size_t numbers = 0;
                for (const FlatField &field : reading.fields) {
                    const bool isWord = field.kind == FieldKind::Word;
                    const std::pair<quint32, quint64> value{texts.numberOf(field.path),
                                                            isWord ? texts.numberOf(field.word)
                                                                   : std::bit_cast<quint64>(field.number)};
                    const auto &among = isWord ? said.words : said.numbers;
                    if (std::find(among.begin(), among.end(), value) == among.end())
                        wrong(u"%1 of %2 changed at %3"_s.arg(field.path, device).arg(reading.atMs));
                    numbers += isWord ? 0 : 1;
                    ++values;
                    const auto &before = isWord ? last.words : last.numbers;
                    news += std::find(before.begin(), before.end(), value) == before.end() ? 1 : 0;
                }
                if (numbers != said.numbers.size())
                    wrong(u"%1 numbers of %2 at %3, not %4"_s.arg(numbers)
                              .arg(device)
                              .arg(reading.atMs)
                              .arg(said.numbers.size()));
                if (reading.quality.isData() != said.isData)
                    wrong(u"%1 is data at %2 where it was none, or the reverse"_s.arg(device).arg(reading.atMs));
            }
            fromMs = readings.last().atMs + 1;
        }
        for (; next < all.size(); ++next) {
            if (next > 0 && !all[next].saysTheSame(all[next - 1]))
                wrong(u"news of %1 at its end are missing"_s.arg(device));
        }
    }
    note(u"%1 values compared with the answers: the same to the bit; %2 % of them differ from the one before"_s
             .arg(values)
             .arg(100 * double(news) / double(std::max<qint64>(1, values)), 0, 'f', 1));
}

// What the same costs as plain rows; of one device of each family, a month of it.
double plainBytesPerSample(SampleStore &store, const QString &folder)
{
    const QString path = folder + u"/plain.db"_s;
    qint64 rows = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, path);
        database.setDatabaseName(path);
        if (!database.open())
            wrong(database.lastError().text());
        database.exec(
            u"CREATE TABLE sample (series INTEGER NOT NULL, at INTEGER NOT NULL, value REAL NOT NULL, PRIMARY KEY (series, at)) WITHOUT ROWID"_s);
        database.transaction();
        QSqlQuery query(database);
        query.prepare(u"INSERT INTO sample (series, at, value) VALUES (?, ?, ?)"_s);
        QHash<QString, int> series;
        const QList<SampleStore::DeviceEntry> entries = store.devices();
        QSet<QString> families;
        for (const SampleStore::DeviceEntry &entry : entries) {
            if (families.contains(entry.family.path()))
                continue;
            families.insert(entry.family.path());
            const auto readings = checked(store.readings(entry.id, {startMs, startMs + 30 * dayMs}, 1 << 20));
            // Row by row of a series, as a table in its order is filled best.
            std::map<int, std::vector<std::pair<qint64, double>>> bySeries;
            for (const SampleStore::RecordedReading &reading : readings) {
                for (const FlatField &field : reading.fields) {
                    int &number = series[entry.id.text() + field.path];
                    if (number == 0)
                        number = int(series.size());
                    bySeries[number].emplace_back(reading.atMs, field.kind == FieldKind::Word ? 1 : field.number);
                }
            }
            for (const auto &[number, samples] : bySeries) {
                for (const auto &[atMs, value] : samples) {
                    query.bindValue(0, number);
                    query.bindValue(1, atMs);
                    query.bindValue(2, value);
                    if (!query.exec())
                        wrong(query.lastError().text());
                    ++rows;
                }
            }
        }
        if (!database.commit())
            wrong(database.lastError().text());
        database.close();
    }
    QSqlDatabase::removeDatabase(path);
    return rows > 0 ? double(QFileInfo(path).size()) / double(rows) : 0;
}

// The system forgets what it holds of the file.
void emptyCache(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

void measureOpening(const QString &path, qint64 endMs, const QString &device)
{
    std::vector<double> warm;
    std::vector<double> cold;
    for (int i = 0; i < 9; ++i) {
        warm.push_back(millisecondsOf([&] { (void)openStore(path); }));
        emptyCache(path);
        cold.push_back(millisecondsOf([&] { (void)openStore(path); }));
    }
    print({.metric = u"history.year-of-100-open"_s,
           .ours = median(warm),
           .floor = {},
           .unit = u"ms"_s,
           .goal = 10,
           .needsFloor = false});
    print({.metric = u"history.year-of-100-open-cold"_s,
           .ours = median(cold),
           .floor = {},
           .unit = u"ms"_s,
           .goal = 10,
           .needsFloor = false});

    // The window stands; from opening the recordings to the first frame with the year in it.
    ManualClock clock(QDateTime::fromMSecsSinceEpoch(endMs, Qt::UTC));
    for (const auto &[name, spanMs] :
         {std::pair(u"year"_s, 365 * dayMs), std::pair(u"30-days"_s, 30 * dayMs), std::pair(u"24-h"_s, dayMs)}) {
        ChartWindow window(spanMs, 900);
        {
            // Fonts and what else a first chart makes.
            History history([path] { return StoreConnection::openFile(path); }, {}, clock);
            window.setHistory(&history);
            (void)window.millisecondsTo(device);
            window.setHistory(nullptr);
        }
        std::vector<double> first;
        std::vector<double> firstCold;
        for (int i = 0; i < 14; ++i) {
            const bool isCold = i % 2 == 1;
            if (isCold)
                emptyCache(path);
            std::unique_ptr<History> history;
            const double opened = millisecondsOf([&] {
                history = std::make_unique<History>([path] { return StoreConnection::openFile(path); },
                                                    SampleStore::Options(), clock);
                window.setHistory(history.get());
            });
            (isCold ? firstCold : first).push_back(opened + window.millisecondsTo(device));
            window.setHistory(nullptr);
        }
        note(u"%1: %2 columns; from opening to the frame %3 ms, from an emptied cache %4 ms"_s.arg(name)
                 .arg(window.columns())
                 .arg(median(first), 0, 'f', 1)
                 .arg(median(firstCold), 0, 'f', 1));
        print({.metric = u"history.open-to-first-chart-"_s + name,
               .ours = median(first),
               .floor = {},
               .unit = u"ms"_s,
               .goal = 33,
               .needsFloor = false});
    }
}

void measureRetention(const QString &path, const QString &folder, qint64 endMs)
{
    const QString copy = folder + u"/retained.db"_s;
    if (!QFile::copy(path, copy))
        wrong(u"the year cannot be copied"_s);
    const qint64 before = QFileInfo(copy).size();
    SampleStore::Options options;
    options.keepFor = 24h * 90;
    qint64 dropped = 0;
    double tookMs = 0;
    {
        const auto store = openStore(copy, options);
        tookMs = millisecondsOf([&] { dropped = checked(store->retain(endMs)); });
        const auto summary = checked(store->summary());
        if (!summary.firstMs || *summary.firstMs < endMs - 90 * dayMs)
            wrong(u"older readings than those to be kept are still there"_s);
    }
    note(u"kept for 90 days: %1 chunks dropped in %2 ms, %3 MB of %4 MB are left"_s.arg(dropped)
             .arg(tookMs, 0, 'f', 0)
             .arg(double(QFileInfo(copy).size()) / 1e6, 0, 'f', 1)
             .arg(double(before) / 1e6, 0, 'f', 1));
    QFile::remove(copy);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QSG_RENDER_LOOP", "basic");
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    const int days = fromEnvironment("AMPS_BENCH_DAYS", 365, 2);
    const std::chrono::seconds every(fromEnvironment("AMPS_BENCH_EVERY", 900, 10));
    const QString path = qEnvironmentVariable("AMPS_BENCH_YEAR", folder.filePath(u"year.db"_s));
    const qint64 endMs = startMs + days * dayMs;

    Recorded recorded;
    if (!QFile::exists(path))
        recorded = recordYear(path, days, every);
    else
        note(u"measured again: "_s + path);
    QString device;
    {
        const auto store = openStore(path);
        const auto summary = checked(store->summary());
        if (recorded.answers > 0)
            compare(*store, recorded, endMs);
        note(u"%1 samples in %2 chunks, %3 MB"_s.arg(summary.sealedSamples)
                 .arg(summary.chunks)
                 .arg(double(QFileInfo(path).size()) / 1e6, 0, 'f', 1));
        const QList<SampleStore::DeviceEntry> entries = store->devices();
        for (const SampleStore::DeviceEntry &entry : entries) {
            if (device.isEmpty() && entry.family == KnownFamily::Battery)
                device = entry.id.text();
        }
        print({.metric = u"P13.bytes-per-sample"_s,
               .ours = double(QFileInfo(path).size()) / double(summary.sealedSamples),
               .floor = plainBytesPerSample(*store, folder.path()),
               .unit = u"B"_s,
               .goal = 1.6,
               .needsFloor = false});
    }
    measureOpening(path, endMs, device);
    measureRetention(path, folder.path(), endMs);
    return 0;
}
