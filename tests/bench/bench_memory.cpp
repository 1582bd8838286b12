// SPDX-License-Identifier: GPL-3.0-or-later
// P19, the slope: a million refreshes of a device, each with another reading, through parser, store and list model;
// what is in use after a tenth of them and after all, and what the process holds then. Both are taken behind the same
// of the two fleets: one of them leaves the pages of the allocator in another order than the other, which is 11 MB here
// with the same bytes in use, and no growth.
// On standard error, what a device takes before the first refresh, step by step: its record, then what is kept to
// compare the next answer with, the store, the rows of the list. Bytes as the allocator counts them, and pieces of
// memory.
#include "figure.h"
#include "fleetbytes.h"

#include <devicelistmodel.h>
#include <devicepage.h>
#include <devicestore.h>
#include <manualclock.h>
#include <primitiveregistry.h>

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <array>
#include <atomic>
#include <cstdlib>
#include <malloc.h>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;
using namespace fleet::bench;

namespace {
std::atomic<qint64> pieces = 0; // of memory, as far as the library lets us count them
}

#ifdef __GLIBC__
extern "C" {
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *piece, size_t size);
void __libc_free(void *piece);

void *malloc(size_t size)
{
    pieces.fetch_add(1, std::memory_order_relaxed);
    return __libc_malloc(size);
}
void *calloc(size_t count, size_t size)
{
    pieces.fetch_add(1, std::memory_order_relaxed);
    return __libc_calloc(count, size);
}
void *realloc(void *piece, size_t size)
{
    pieces.fetch_add(piece ? 0 : 1, std::memory_order_relaxed);
    return __libc_realloc(piece, size);
}
void free(void *piece)
{
    pieces.fetch_sub(piece ? 1 : 0, std::memory_order_relaxed);
    __libc_free(piece);
}
}
#endif

namespace {

constexpr int devices = 10'000;
constexpr int sweeps = 100;

// What is in use, whatever the allocator keeps beside it.
double liveBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks + info.hblkhd);
}

double residentBytes()
{
    malloc_trim(0); // what the allocator keeps for later is no growth
    static const QRegularExpression rss(u"^Rss:\\s+(\\d+) kB"_s, QRegularExpression::MultilineOption);
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto match = rss.match(QString::fromLatin1(file.readAll()));
    if (!match.hasMatch()) {
        note(u"bench_memory: no memory of this process"_s);
        std::exit(1);
    }
    return match.captured(1).toDouble() * 1024;
}

// What has come since the last step, for each device.
class Steps
{
public:
    void note(const QString &what)
    {
        const double live = liveBytes();
        const qint64 count = pieces;
        fleet::bench::note(u"%1: %2 bytes a device in %3 pieces"_s.arg(what)
                               .arg((live - m_live) / devices, 0, 'f', 0)
                               .arg(double(count - m_pieces) / devices, 0, 'f', 2));
        m_live = liveBytes();
        m_pieces = pieces;
    }

private:
    double m_live = liveBytes();
    qint64 m_pieces = pieces;
};

void noteSteps(const QList<PageBytes> &pages)
{
    {
        // What the thread keeps for reading is not any device's.
        const DevicePageReading warm = readDevicePage(pages.first().body, Family::fromPath(pages.first().family), {});
        static_cast<void>(warm);
    }
    note(u"a record is %1 bytes, a member of its state %2"_s.arg(sizeof(Device)).arg(sizeof(Field)));
    ManualClock clock;
    const PrimitiveRegistry registry;
    std::vector<PageMemoryPtr> memories;
    std::vector<Page<DevicePtr>> records;
    std::vector<Meta> metas;
    for (const PageBytes &page : pages)
        metas.push_back(parseDevicePage(page.body, Family::fromPath(page.family))->meta);
    memories.reserve(size_t(pages.size()));
    records.reserve(size_t(pages.size()));
    Steps steps;
    for (const PageBytes &page : pages)
        records.push_back(*parseDevicePage(page.body, Family::fromPath(page.family))->content);
    steps.note(u"records"_s);
    records.clear();
    steps.note(u"records given back"_s);
    for (const PageBytes &page : pages)
        memories.push_back(
            readDevicePage(QByteArray(page.body.constData(), page.body.size()), Family::fromPath(page.family), {})
                .memory);
    steps.note(u"records and what is kept for comparing"_s);
    DeviceStore store;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const auto reading = rereadDevicePage(pages[i].body, *memories[size_t(i)]);
        if (!reading || !reading->content)
            std::exit(1);
        store.applyPage(reading->content->items, Received::by(clock, metas[size_t(i)]), store.nextSerial());
    }
    steps.note(u"store"_s);
    const DeviceListModel model(store, clock, registry);
    steps.note(u"rows"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const std::array fleets{fleetPages(devices, 1), fleetPages(devices, 2)};
    noteSteps(fleets[0]);
    ManualClock clock;
    DeviceStore store;
    const PrimitiveRegistry registry;
    DeviceListModel model(store, clock, registry);
    model.setUpdates(DeviceListModel::Updates::Merged);
    std::vector<PageMemoryPtr> memories(size_t(fleets[0].size()));
    struct Memory
    {
        double live = liveBytes();
        double resident = residentBytes();
    };
    Memory early;
    qsizetype changed = 0;
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        clock.advance(std::chrono::seconds(60));
        const QList<PageBytes> &pages = fleets[size_t(sweep % 2)];
        for (qsizetype i = 0; i < pages.size(); ++i) {
            PageMemoryPtr &memory = memories[size_t(i)];
            DevicePageReading reading = readDevicePage(pages[i].body, Family::fromPath(pages[i].family), memory);
            if (!reading.parsed || !reading.parsed->content)
                return 1;
            memory = std::move(reading.memory);
            changed += store
                           .applyPage(reading.parsed->content->items, Received::by(clock, reading.parsed->meta),
                                      store.nextSerial())
                           .changed.size();
        }
        model.flush();
        if (sweep + 1 == sweeps / 10)
            early = Memory();
    }
    const Memory late;
    note(u"%1 readings taken; in use %2 MB after a tenth of them, %3 MB at the end; held %4 and %5 MB"_s.arg(changed)
             .arg(early.live / 1e6, 0, 'f', 3)
             .arg(late.live / 1e6, 0, 'f', 3)
             .arg(early.resident / 1e6, 0, 'f', 1)
             .arg(late.resident / 1e6, 0, 'f', 1));
    const auto slope = [](double from, double to) {
        return std::max(0.0, (to - from) / (0.9 * devices * sweeps) * 1000);
    };
    // Slope 0, give or take a word here and there: a byte lost with each refresh would be a thousand.
    print({.metric = u"P19.slope-live-per-1000-refreshes"_s,
           .ours = slope(early.live, late.live),
           .floor = {},
           .unit = u"B"_s,
           .goal = 10,
           .needsFloor = false});
    // One page of memory in ten thousand refreshes is the allocator's, not ours.
    print({.metric = u"P19.slope-held-per-1000-refreshes"_s,
           .ours = slope(early.resident, late.resident),
           .floor = {},
           .unit = u"B"_s,
           .goal = 100,
           .needsFloor = false});
    return 0;
}
