// SPDX-License-Identifier: GPL-3.0-or-later
// How long the views over a whole fleet hold the window's thread at a time: what somebody who types or scrolls waits
// for. One view is open at a time, the fleet changes under it, and every event that the loop delivers is measured; the
// longest one counts. Times are those that the thread itself computed: a machine that others share would tell of them.
// Painting is not in these figures.
#include "figure.h"
#include "fleetbytes.h"

#include <answer.h>
#include <capabilitymatrix.h>
#include <devicelistmodel.h>
#include <devicestore.h>
#include <facetlistmodel.h>
#include <fleetgroups.h>
#include <fleetmap.h>
#include <fleettable.h>
#include <localbook.h>
#include <primitiveregistry.h>
#include <savedviews.h>
#include <systemclock.h>

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace fleet;
using namespace fleet::bench;

namespace {

// What this thread has computed so far.
qint64 computedNs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

// An application that knows how long each event took.
class Measured final : public QCoreApplication
{
public:
    using QCoreApplication::QCoreApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth++ > 0) {
            const bool done = QCoreApplication::notify(receiver, event);
            --m_depth;
            return done;
        }
        const qint64 before = computedNs();
        const bool done = QCoreApplication::notify(receiver, event);
        m_longest = std::max(m_longest, computedNs() - before);
        --m_depth;
        return done;
    }
    double takeLongestMs() { return double(std::exchange(m_longest, 0)) / 1e6; }
    void runFor(std::chrono::milliseconds time)
    {
        QTimer end;
        end.setSingleShot(true);
        QEventLoop loop;
        QObject::connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
        end.start(time);
        loop.exec();
    }

private:
    int m_depth = 0;
    qint64 m_longest = 0;
};

Measured *application = nullptr;

struct ReadPage
{
    QList<DevicePtr> devices;
    Meta meta;
};

enum class Pulled { InTurns, AtOnce };

std::vector<ReadPage> readPages(int devices, int round, Pulled pulled = Pulled::InTurns)
{
    std::vector<ReadPage> pages;
    QList<PageBytes> all = fleetPages(devices, round);
    for (PageBytes &bytes : all) {
        if (pulled == Pulled::AtOnce) {
            const QByteArray name = "\"lastPulledAt\":\"";
            const qsizetype length = QByteArray("2026-06-12T12:00:00.000Z").size();
            const QByteArray first = bytes.body.mid(bytes.body.indexOf(name) + name.size(), length);
            for (qsizetype at = bytes.body.indexOf(name); at >= 0; at = bytes.body.indexOf(name, at + 1))
                bytes.body.replace(at + name.size(), length, first);
        }
        const auto parsed = parseDevicePage(bytes.body, Family::fromPath(bytes.family));
        if (!parsed || !parsed.value().content) {
            note(u"bench_views: a page could not be read"_s);
            std::exit(1);
        }
        pages.push_back({parsed.value().content.value().items, parsed.value().meta});
    }
    return pages;
}

struct Fleet
{
    SystemClock clock;
    DeviceStore store;
    PrimitiveRegistry registry;
    DeviceListModel list{store, clock, registry};
    std::vector<ReadPage> now;
    std::vector<ReadPage> next;
    size_t turn = 0;

    explicit Fleet(int devices) : now(readPages(devices, 1)), next(readPages(devices, 2))
    {
        list.setUpdates(DeviceListModel::Updates::Merged);
        for (const ReadPage &page : now)
            apply(page);
        list.flush();
        application->runFor(1500ms);
    }
    void apply(const ReadPage &page)
    {
        (void)store.applyPage(page.devices, Received::by(clock, page.meta), store.nextSerial());
    }
    // As polling does: pages come one after the other.
    void change(int pages)
    {
        for (int i = 0; i < pages; ++i) {
            apply((turn / next.size()) % 2 == 0 ? next[turn % next.size()] : now[turn % now.size()]);
            ++turn;
        }
    }
};

QString sizeOf(int devices)
{
    return u"%1k"_s.arg(devices / 1000);
}

void tell(const QString &view, int devices, double longestMs)
{
    print({.metric = u"views.%1-%2-longest"_s.arg(view, sizeOf(devices)),
           .ours = longestMs,
           .floor = {},
           .unit = u"ms"_s,
           .goal = 2,
           .needsFloor = false});
}

// What the same costs in one piece, which is how long it would hold the thread if it were not taken apart.
void tellWhole(const QString &view, int devices, const std::function<void()> &make)
{
    std::vector<double> times;
    for (int round = 0; round < 3; ++round) {
        const qint64 before = computedNs();
        make();
        times.push_back(double(computedNs() - before) / 1e6);
    }
    note(u"%1 at %2 in one piece: %3 ms"_s.arg(view).arg(devices).arg(median(times), 0, 'f', 1));
}

// The longest time that one event took while pages come for some seconds.
double whileItChanges(Fleet &fleet)
{
    application->runFor(1000ms);
    (void)application->takeLongestMs();
    double longest = 0;
    for (int second = 0; second < 2; ++second) {
        fleet.change(4);
        (void)application->takeLongestMs(); // what the store does with pages is another figure
        application->runFor(1200ms);
        longest = std::max(longest, application->takeLongestMs());
    }
    return longest;
}

// A person's own doing, and what follows from it.
double after(const std::function<void()> &act)
{
    application->runFor(50ms);
    (void)application->takeLongestMs();
    const qint64 before = computedNs();
    act();
    const double own = double(computedNs() - before) / 1e6;
    application->runFor(700ms);
    return std::max(own, application->takeLongestMs());
}

void measure(int devices)
{
    Fleet fleet(devices);
    tell(u"list"_s, devices, whileItChanges(fleet));
    fleet.list.setSearchText(u"level>30% OR currentPower>0kw"_s);
    QObject reader; // the line under the search box
    QObject::connect(&fleet.list, &DeviceListModel::shownSummaryChanged, &reader,
                     [&fleet] { (void)fleet.list.shownSummary(); });
    tell(u"summary"_s, devices, whileItChanges(fleet));
    tell(u"summary-search"_s, devices, after([&fleet] { fleet.list.setSearchText(u"vendor:example_vendor"_s); }));
    fleet.list.setSearchText({});
    {
        // As a person types it, while readings come.
        double longest = 0;
        QString text;
        for (const QChar letter : u"level>50% charging"_s) {
            text += letter;
            fleet.change(1);
            longest = std::max(longest, after([&] { fleet.list.setSearchText(text); }));
            longest = std::max(longest, after([&] { (void)fleet.list.completions(text, int(text.size())); }));
        }
        tell(u"list-typed"_s, devices, longest);
        fleet.list.setSearchText({});
        longest = 0;
        for (const QString &key : {u"id"_s, u"level"_s, u"vendor"_s, u"age"_s, QString()})
            longest = std::max(longest, after([&] { fleet.list.sortBy(key, true); }));
        tell(u"list-sorted"_s, devices, longest);
        fleet.list.sortBy({}, false);
    }

    {
        FacetListModel facets;
        facets.setList(&fleet.list);
        tell(u"facets"_s, devices, whileItChanges(fleet));
    }
    {
        FleetMap map;
        map.setList(&fleet.list);
        tell(u"map"_s, devices, whileItChanges(fleet));
        tellWhole(u"map"_s, devices, [&map] { map.refresh(); });
    }
    for (const QString &of : {u"commands"_s, u"parameters"_s, u"fields"_s}) {
        CapabilityMatrix matrix;
        matrix.setOf(of);
        tell(u"matrix-%1-open"_s.arg(of), devices, after([&] { matrix.setList(&fleet.list); }));
        tell(u"matrix-"_s + of, devices, whileItChanges(fleet));
        tellWhole(u"matrix-"_s + of, devices, [&matrix] { matrix.refresh(); });
    }
    {
        SavedViews views(fleet.list, {});
        for (int i = 0; i < 10; ++i) {
            fleet.list.setSearchText(u"level>%1%"_s.arg(i * 10));
            (void)views.save(u"view %1"_s.arg(i), u"cards"_s, {});
        }
        fleet.list.setSearchText({});
        tell(u"saved-10"_s, devices, whileItChanges(fleet));
    }
    FleetTable table;
    table.setList(&fleet.list);
    for (const QString &by : {u"vendor"_s, u"model"_s, u"attention"_s}) {
        FleetGroups groups;
        groups.setTable(&table);
        tell(u"groups-%1-begin"_s.arg(by), devices, after([&] { groups.setBy(by); }));
        tell(u"groups-"_s + by, devices, whileItChanges(fleet));
        tellWhole(u"groups-"_s + by, devices, [&groups] { groups.refresh(); });
        tell(u"groups-%1-open-all"_s.arg(by), devices, after([&] { groups.setAllOpen(true); }));
        tell(u"groups-%1-all-open"_s.arg(by), devices, whileItChanges(fleet));
        tellWhole(u"groups-%1-all-open"_s.arg(by), devices, [&groups] { groups.refresh(); });
        tell(u"groups-%1-search"_s.arg(by), devices, after([&] { fleet.list.setSearchText(u"level>30%"_s); }));
        fleet.list.setSearchText({});
    }
    {
        // A customer for each device: as many groups as there can be.
        int number = 0;
        const QStringList ids = fleet.list.ids();
        for (const QString &id : ids)
            fleet.list.noteUser(UserId(u"user_%1"_s.arg(number++)), {DeviceId(id)});
        FleetGroups groups;
        groups.setTable(&table);
        tell(u"groups-user-begin"_s, devices, after([&] { groups.setBy(u"user"_s); }));
        tell(u"groups-user"_s, devices, whileItChanges(fleet));
        tellWhole(u"groups-user"_s, devices, [&groups] { groups.refresh(); });
    }
    // Every reading passes the limit of a minute at one moment, as after a network that came back.
    for (const ReadPage &page : readPages(devices, 3, Pulled::AtOnce)) {
        Received received = Received::by(fleet.clock, page.meta);
        received.serviceTimestampUtc = page.devices.first()->sync.lastPulledAt->addSecs(57);
        (void)fleet.store.applyPage(page.devices, received, fleet.store.nextSerial());
    }
    fleet.list.flush();
    (void)application->takeLongestMs();
    application->runFor(6s);
    tell(u"limit-passed"_s, devices, application->takeLongestMs());
}

} // namespace

int main(int argc, char *argv[])
{
    Measured app(argc, argv);
    application = &app;
    // One of the sizes may be asked for.
    const int asked = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 0;
    for (const int devices : {10'000, 50'000}) {
        if (asked == 0 || asked == devices)
            measure(devices);
    }
    return 0;
}
