// SPDX-License-Identifier: GPL-3.0-or-later
// The item model's share of P4 and P5, up to the signals that a view draws from; painting is not in these figures.
// P4: every reading of a fleet changes under an active order and filter. Floor: the same number of rows behind a
//     QSortFilterProxyModel that hears one dataChanged for each.
// P5: a keystroke in the search box at 100,000 devices. Floor: one pass over the same texts in C++.
#include "figure.h"
#include "fleetbytes.h"

#include <answer.h>
#include <devicelistmodel.h>
#include <devicestore.h>
#include <manualclock.h>
#include <primitiveregistry.h>

#include <QCoreApplication>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;
using namespace fleet::bench;

namespace {

[[noreturn]] void wrong(const QString &what)
{
    note(u"bench_rows: "_s + what);
    std::exit(1);
}

struct ReadPage
{
    QList<DevicePtr> devices;
    Meta meta;
};

std::vector<ReadPage> readPages(int devices, int round)
{
    std::vector<ReadPage> pages;
    for (const PageBytes &bytes : fleetPages(devices, round)) {
        const auto parsed = parseDevicePage(bytes.body, Family::fromPath(bytes.family));
        if (!parsed || !parsed.value().content)
            wrong(u"a page could not be read"_s);
        pages.push_back({parsed.value().content.value().items, parsed.value().meta});
    }
    return pages;
}

qsizetype apply(DeviceStore &store, const std::vector<ReadPage> &pages, const Clock &clock)
{
    qsizetype changed = 0;
    for (const ReadPage &page : pages)
        changed += store.applyPage(page.devices, Received::by(clock, page.meta), store.nextSerial()).changed.size();
    return changed;
}

// What a list of devices usually looks like before somebody measures it: a row of texts, and a proxy on top.
class PlainRows final : public QAbstractListModel
{
public:
    explicit PlainRows(int count)
    {
        for (int i = 0; i < count; ++i)
            m_rows.push_back({u"device_%1"_s.arg(i, 6, 16, QLatin1Char('0')), u"Maker %1"_s.arg(i % 4), 0});
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Row &row = m_rows[size_t(index.row())];
        return role == Qt::UserRole ? QVariant(row.level)
            : role == Qt::EditRole  ? QVariant(row.model)
                                    : QVariant(row.id);
    }
    void changeAll(int round)
    {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            m_rows[i].level = double((i * 2654435761U + size_t(round) * 40503U) % 1000U) / 10;
            const QModelIndex at = index(int(i));
            Q_EMIT dataChanged(at, at, {Qt::UserRole});
        }
    }

private:
    struct Row
    {
        QString id;
        QString model;
        double level;
    };
    std::vector<Row> m_rows;
};

// `devices` readings change, and with them the places of all rows. What the store does with the pages is measured by
// P1; here it happens before the clock of a round starts to run.
void measureChanges(int devices, int rounds)
{
    const std::array fleets{readPages(devices, 1), readPages(devices, 2)};
    ManualClock clock;
    DeviceStore store;
    const PrimitiveRegistry registry;
    DeviceListModel model(store, clock, registry);
    apply(store, fleets[1], clock);
    // Active, but passing everything: the most work for both sides.
    model.setSearchText(u"vendor:example_vendor"_s);
    if (model.count() != devices)
        wrong(u"the filter lets %1 rows through"_s.arg(model.count()));
    model.setUpdates(DeviceListModel::Updates::Merged); // as the window has it

    PlainRows rows(devices);
    QSortFilterProxyModel proxy;
    proxy.setSortRole(Qt::UserRole);
    proxy.setFilterRole(Qt::EditRole);
    proxy.setFilterFixedString(u"Maker"_s);
    proxy.setSourceModel(&rows);
    proxy.sort(0);

    const QString size = devices >= 100'000 ? u"100k"_s : u"10k"_s;
    size_t which = 0;
    for (const QString &order : {QString(), u"level"_s}) {
        model.setAttentionFirst(order.isEmpty());
        model.sortBy(order, false);
        int round = 0;
        qsizetype changed = 0;
        std::vector<double> modelMs;
        const Pair pair = inTurns(
            rounds,
            [&] {
                changed = apply(store, fleets[which], clock);
                which = 1 - which;
                modelMs.push_back(millisecondsOf([&] { model.flush(); }));
            },
            [&] { rows.changeAll(++round); });
        if (changed != devices)
            wrong(u"%1 devices changed"_s.arg(changed));
        std::sort(modelMs.begin(), modelMs.end());
        const double p99 = modelMs[modelMs.size() * 99 / 100];
        note(u"%1 rows ordered by %2: store and model %3 ms, model alone %4 ms in the middle, %5 ms at p99"_s
                 .arg(devices)
                 .arg(order.isEmpty() ? u"attention and model"_s : order)
                 .arg(pair.oursMs, 0, 'f', 1)
                 .arg(median(modelMs), 0, 'f', 1)
                 .arg(p99, 0, 'f', 1));
        const QString name = u"P4.model-%1-%2"_s.arg(size, order.isEmpty() ? u"all-change"_s : u"all-move"_s);
        print({.metric = name, .ours = median(modelMs), .floor = pair.floorMs, .unit = u"ms"_s, .goal = 1.0 / 15});
        print({.metric = name + u"-p99"_s,
               .ours = p99,
               .floor = pair.floorMs,
               .unit = u"ms"_s,
               .goal = devices >= 100'000 ? 16.7 : 8.3,
               .needsFloor = false});
    }
}

void measureKeystrokes()
{
    constexpr int devices = 100'000;
    ManualClock clock;
    DeviceStore store;
    const PrimitiveRegistry registry;
    DeviceListModel model(store, clock, registry);
    apply(store, readPages(devices, 1), clock);

    std::vector<QString> column;
    for (int row = 0; row < model.count(); ++row)
        column.push_back(model.deviceAt(row) + u" example_vendor_a hybrid 8kwh charging"_s);

    // Typed and taken back, letter by letter, as a person does.
    const QStringList typed{u"h"_s,     u"hy"_s,  u"hyb"_s, u"hybr"_s,  u"hybri"_s, u"hybrid"_s,
                            u"hybri"_s, u"hyb"_s, u"hy"_s,  u"stack"_s, u"7f2"_s,   u""_s};
    std::vector<double> oursMs;
    std::vector<double> floorMs;
    qsizetype found = 0;
    for (int round = 0; round < 9; ++round) {
        for (const QString &text : typed) {
            oursMs.push_back(millisecondsOf([&] { model.setSearchText(text); }));
            floorMs.push_back(millisecondsOf([&] {
                found += std::count_if(column.begin(), column.end(),
                                       [&](const QString &row) { return row.contains(text); });
            }));
        }
    }
    if (found == 0)
        wrong(u"nothing found"_s);
    std::sort(oursMs.begin(), oursMs.end());
    note(u"keystroke at %1 devices: median %2 ms"_s.arg(devices).arg(median(oursMs), 0, 'f', 1));
    print({.metric = u"P5.model-100k-keystroke-p99"_s,
           .ours = oursMs[oursMs.size() * 99 / 100],
           .floor = median(floorMs),
           .unit = u"ms"_s,
           .goal = 16.7,
           .needsFloor = false});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    // "10k", "100k", "keys": that part alone, for a profile.
    const auto isWanted = [only = application.arguments().value(1)](QLatin1StringView part) {
        return only.isEmpty() || only == part;
    };
    if (isWanted("10k"_L1))
        measureChanges(10'000, 41);
    if (isWanted("100k"_L1))
        measureChanges(100'000, 11);
    if (isWanted("keys"_L1))
        measureKeystrokes();
    return 0;
}
