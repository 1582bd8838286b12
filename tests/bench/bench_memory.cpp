// SPDX-License-Identifier: GPL-3.0-or-later
// P19, the slope: a million refreshes of a device, each with another reading, through parser, store and list model; the
// memory of the process after a tenth of them and after all.
#include "figure.h"
#include "fleetbytes.h"

#include <devicelistmodel.h>
#include <devicepage.h>
#include <devicestore.h>
#include <manualclock.h>
#include <primitiveregistry.h>

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cstdlib>
#include <malloc.h>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;
using namespace fleet::bench;

namespace {

constexpr int devices = 10'000;
constexpr int sweeps = 100;

double residentBytes()
{
    malloc_trim(0); // what the allocator keeps for later is no growth
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toDouble() * 4096;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const std::array fleets{fleetPages(devices, 1), fleetPages(devices, 2)};
    ManualClock clock;
    DeviceStore store;
    const PrimitiveRegistry registry;
    DeviceListModel model(store, clock, registry);
    model.setUpdates(DeviceListModel::Updates::Merged);
    std::vector<PageMemoryPtr> memories(size_t(fleets[0].size()));
    double early = 0;
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
        if (sweep == sweeps / 10)
            early = residentBytes();
    }
    const double late = residentBytes();
    note(u"%1 readings taken, %2 MB after a tenth of them, %3 MB at the end"_s.arg(changed)
             .arg(early / 1e6, 0, 'f', 1)
             .arg(late / 1e6, 0, 'f', 1));
    // One page of memory in a million refreshes is the allocator's, not ours.
    print({.metric = u"P19.slope-per-1000-refreshes"_s,
           .ours = std::max(0.0, (late - early) / (0.9 * devices * sweeps) * 1000),
           .floor = {},
           .unit = u"B"_s,
           .goal = 100,
           .needsFloor = false});
    return 0;
}
