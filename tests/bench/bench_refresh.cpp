// SPDX-License-Identifier: GPL-3.0-or-later
// P1: bytes of a fleet of 10,000 -> typed records -> change list, every reading new.
// P2: the same refresh when only `meta` differs.
// The floor of both: simdjson's DOM parse of the same bytes, already padded, with a warm parser.
#include "figure.h"
#include "fleetbytes.h"

#include <devicepage.h>
#include <devicestore.h>

#include <simdjson.h>

#include <QCoreApplication>
#include <QThread>
#include <QtConcurrent>

#include <array>
#include <cstdlib>
#include <cstring>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;
using namespace fleet::bench;

namespace {

constexpr int devices = 10'000;
constexpr int rounds = 41;

std::vector<simdjson::padded_string> padded(const QList<PageBytes> &pages)
{
    std::vector<simdjson::padded_string> out;
    for (const PageBytes &page : pages)
        out.emplace_back(page.body.constData(), size_t(page.body.size()));
    return out;
}

[[noreturn]] void wrong(const QString &what)
{
    note(u"bench_refresh: "_s + what);
    std::exit(1);
}

Page<DevicePtr> parsedPage(const PageBytes &bytes, Meta &meta)
{
    auto parsed = parseDevicePage(bytes.body, Family::fromPath(bytes.family));
    if (!parsed || !parsed.value().content)
        wrong(u"a page could not be read"_s);
    meta = parsed.value().meta;
    if (!parsed.value().content.value().spoiled.isEmpty())
        wrong(u"a record could not be read"_s);
    return parsed.value().content.value();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const std::array fleets{fleetPages(devices, 1), fleetPages(devices, 2)};
    const std::array paddedFleets{padded(fleets[0]), padded(fleets[1])};
    qsizetype bytes = 0;
    for (const PageBytes &page : fleets[0])
        bytes += page.body.size();
    note(u"%1 devices, %2 pages, %3 MB"_s.arg(devices).arg(fleets[0].size()).arg(double(bytes) / 1e6, 0, 'f', 1));

    simdjson::dom::parser domParser;
    size_t which = 0;
    const auto floor = [&] {
        for (const auto &page : paddedFleets[which]) {
            simdjson::dom::element document;
            if (domParser.parse(page).get(document) != simdjson::SUCCESS)
                wrong(u"simdjson refused a page"_s);
        }
    };

    // "records", "changes", "pool", "same": that part alone, for a profile.
    const auto isWanted = [only = application.arguments().value(1)](QLatin1StringView part) {
        return only.isEmpty() || only == part;
    };

    // Records alone, without a store: what the parser itself costs.
    qsizetype read = 0;
    if (isWanted("records"_L1)) {
        const Pair records = inTurns(
            rounds,
            [&] {
                read = 0;
                Meta meta;
                for (const PageBytes &page : fleets[which])
                    read += parsedPage(page, meta).items.size();
                which = 1 - which;
            },
            floor);
        if (read != devices)
            wrong(u"%1 devices read"_s.arg(read));
        print({.metric = u"P1.bytes-to-records"_s,
               .ours = records.oursMs,
               .floor = records.floorMs,
               .unit = u"ms"_s,
               .goal = 1.25});
    }

    // What a running window does: each page is read along its last answer, and the store tells what changed.
    DeviceStore store;
    std::vector<PageMemoryPtr> memories(size_t(fleets[0].size()));
    qsizetype changed = 0;
    qint64 monotonicMs = 0;
    const auto take = [&](const DevicePageReading &reading) {
        if (!reading.parsed || !reading.parsed->content)
            wrong(u"a page could not be read"_s);
        const Meta &meta = reading.parsed->meta;
        const Received received{meta.timestamp, std::chrono::milliseconds(monotonicMs),
                                meta.timestamp.value_or(QDateTime())};
        return store.applyPage(reading.parsed->content->items, received, store.nextSerial()).changed.size();
    };
    const auto refreshWith = [&](const QList<PageBytes> &pages) {
        changed = 0;
        monotonicMs += 60'000;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            PageMemoryPtr &memory = memories[size_t(i)];
            DevicePageReading reading = readDevicePage(pages[i].body, Family::fromPath(pages[i].family), memory);
            memory = std::move(reading.memory);
            changed += take(reading);
        }
    };
    const auto refresh = [&] {
        refreshWith(fleets[which]);
        which = 1 - which;
    };
    refresh(); // adds every device
    if (isWanted("changes"_L1)) {
        const Pair changes = inTurns(rounds, refresh, floor);
        if (store.count() != devices || changed != devices)
            wrong(u"%1 of %2 devices changed"_s.arg(changed).arg(store.count()));
        print({.metric = u"P1.bytes-to-changes"_s,
               .ours = changes.oursMs,
               .floor = changes.floorMs,
               .unit = u"ms"_s,
               .goal = 1.25});
    }
    // The same as the window does it: answers are read by the threads of the pool and taken by one.
    if (isWanted("pool"_L1)) {
        const auto refreshByPool = [&] {
            const QList<PageBytes> &pages = fleets[which];
            which = 1 - which;
            changed = 0;
            monotonicMs += 60'000;
            std::vector<QFuture<DevicePageReading>> readings;
            for (qsizetype i = 0; i < pages.size(); ++i) {
                readings.push_back(QtConcurrent::run([&page = pages[i], before = memories[size_t(i)]] {
                    return readDevicePage(page.body, Family::fromPath(page.family), before);
                }));
            }
            for (size_t i = 0; i < readings.size(); ++i) {
                DevicePageReading reading = readings[i].takeResult();
                memories[i] = std::move(reading.memory);
                changed += take(reading);
            }
        };
        const Pair changes = inTurns(rounds, refreshByPool, floor);
        if (changed != devices)
            wrong(u"%1 devices changed"_s.arg(changed));
        print({.metric = u"P1.bytes-to-changes-by-%1-threads"_s.arg(QThread::idealThreadCount()),
               .ours = changes.oursMs,
               .floor = changes.floorMs,
               .unit = u"ms"_s,
               .goal = 1.25});
    }
    if (!isWanted("same"_L1))
        return 0;

    const std::array same{fleetPages(devices, 1, 1), fleetPages(devices, 1, 2)};
    int signalsSeen = 0;
    refreshWith(same[0]);
    QObject::connect(&store, &DeviceStore::changed, &store, [&signalsSeen] { ++signalsSeen; });
    which = 0;
    qsizetype rowsWritten = 0;
    const Pair unchanged = inTurns(
        rounds,
        [&] {
            which = 1 - which;
            refreshWith(same[which]);
            rowsWritten += changed;
        },
        floor);
    if (signalsSeen != 0 || rowsWritten != 0)
        wrong(u"an answer without news made %1 signals"_s.arg(signalsSeen));
    const Pair compared = inTurns(
        rounds,
        [&] {
            for (qsizetype i = 0; i < same[0].size(); ++i) {
                if (!rereadDevicePage(same[which][i].body, *memories[size_t(i)]))
                    wrong(u"a page that differs in meta alone was not told so"_s);
            }
        },
        floor);
    if (rereadDevicePage(fleets[1][0].body, *memories[0]))
        wrong(u"new readings were taken for none"_s);
    // The mere reading of both copies, which nothing that compares them can undercut.
    const Pair memory = inTurns(
        rounds,
        [&] {
            for (qsizetype i = 0; i < same[0].size(); ++i) {
                if (std::memcmp(same[0][i].body.constData(), same[1][i].body.constData(),
                                size_t(same[0][i].body.size()))
                    == 0)
                    wrong(u"meta is the same"_s);
            }
        },
        floor);
    note(u"P2: memcmp alone takes %1 ms, %2 of the floor"_s.arg(memory.oursMs).arg(memory.oursMs / memory.floorMs));
    print({.metric = u"P2.only-meta-differs"_s,
           .ours = compared.oursMs,
           .floor = compared.floorMs,
           .unit = u"ms"_s,
           .goal = 0.10});
    print({.metric = u"P2.with-store"_s,
           .ours = unchanged.oursMs,
           .floor = unchanged.floorMs,
           .unit = u"ms"_s,
           .goal = 0.10});
    return 0;
}
