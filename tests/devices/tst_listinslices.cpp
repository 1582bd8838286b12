// SPDX-License-Identifier: GPL-3.0-or-later
// A list that is searched and sorted a little at a time. Whatever is typed, read, added and dismissed in between, and
// wherever the work was left: what is on show is one search in one order, of devices as they are.
#include "query/fleetmaker.h"
#include "query/slowquery.h"

#include <devicelistmodel.h>
#include <fleettable.h>
#include <random.h>
#include <savedviews.h>
#include <slicedsort.h>

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace samples;
using namespace std::chrono_literals;

namespace listinslices {

constexpr int size = 300;
// Each turn does one piece of work.
constexpr DeviceListModel::Pace oneByOne{0ns, 0};

struct Fleet
{
    ManualClock clock{noon};
    DeviceStore store;
    PrimitiveRegistry registry{Format(QLocale::c(), QTimeZone::utc())};
    DeviceListModel list{store, clock, registry};
    std::unique_ptr<QAbstractItemModelTester> tester = std::make_unique<QAbstractItemModelTester>(&list);
    FleetTable table;
    Maker maker;
    // Not merged yet: what the list says of them is of before.
    QSet<DeviceId> fresh;
    // Of what is on show.
    Query query;
    FleetOrder::Spec spec;

    explicit Fleet(quint64 seed, Maker::Models models, int devices = size) : maker(seed, models)
    {
        list.setEnvironment(u"sandbox"_s);
        QList<DevicePtr> all;
        for (int i = 0; i < devices; ++i)
            all << maker.device(i);
        (void)store.applyPage(all, receivedAt(clock), store.nextSerial());
        list.setUpdates(DeviceListModel::Updates::Merged);
        list.setPace(oneByOne);
        table.setList(&list);
        QObject::connect(&store, &DeviceStore::changed, &table, [this](const ChangeSet &changes) {
            for (const QList<DeviceId> &some : {changes.added, changes.changed, changes.gone, changes.returned})
                fresh.unite(QSet<DeviceId>(some.begin(), some.end()));
        });
        QObject::connect(&list, &DeviceListModel::contentChanged, &table, [this] {
            if (list.isMerged())
                fresh.clear();
        });
        QObject::connect(&list, &DeviceListModel::filterChanged, &table, [this] { query = list.query(); });
        QObject::connect(&list, &DeviceListModel::resorted, &table, [this] {
            spec = {list.sortKey(), list.isSortDescending(), list.isAttentionFirst()};
        });
    }
    QStringList ids() const
    {
        QStringList all;
        for (int row = 0; row < list.count(); ++row)
            all << list.deviceAt(row);
        return all;
    }
    void refresh(int devices)
    {
        QList<DevicePtr> page;
        QSet<DeviceId> seen;
        for (int i = 0; i < devices; ++i) {
            const DevicePtr device = maker.device(maker.below(size + 40));
            if (!seen.contains(device->id))
                page << device;
            seen.insert(device->id);
        }
        (void)store.applyPage(page, receivedAt(clock), store.nextSerial());
    }
    // Those that should be on show, in their order, from the records alone.
    QStringList expected(const Query &wanted, const FleetOrder::Spec &order) const
    {
        return expected(wanted, order, clock.monotonic());
    }
    QStringList expected(const Query &wanted, const FleetOrder::Spec &order, std::chrono::milliseconds now) const
    {
        const slowquery::World world{registry, now, u"sandbox"_s};
        struct Key
        {
            int attention = 0;
            bool hasNumber = false;
            double number = 0;
            QString word;
            QString model;
            QString id;
        };
        std::vector<Key> keys;
        for (const DeviceId &id : store.ids()) {
            const auto stored = store.find(id);
            if (!slowquery::matches(wanted.root(), *stored, world))
                continue;
            const Device &device = *stored->device;
            const Freshness freshness = Freshness::of(*stored, now);
            Key key;
            if (order.isAttentionFirst)
                key.attention = int(attention::first(attention::reasonsOf(*stored, freshness, now)));
            key.id = id.text();
            key.model = device.metadata.model.isEmpty() ? key.id : device.metadata.model.text().toCaseFolded();
            if (order.key == u"age"_s && freshness.age) {
                key.hasNumber = true;
                key.number = double(freshness.age->count());
            } else if (order.key == u"vendor"_s) {
                key.word = device.vendor.text().toCaseFolded();
            } else if (order.key == u"level"_s) {
                if (const FieldValue *value = findField(device.state, u"level")) {
                    key.hasNumber = value->toNumber().has_value();
                    key.number = value->toNumber().value_or(0);
                    key.word = value->toText().value_or(QString()).toCaseFolded();
                }
            }
            keys.push_back(key);
        }
        std::sort(keys.begin(), keys.end(), [&order](const Key &a, const Key &b) {
            if (a.attention != b.attention)
                return a.attention < b.attention;
            if (a.hasNumber != b.hasNumber)
                return a.hasNumber;
            if (a.hasNumber && a.number != b.number)
                return (a.number < b.number) != order.isDescending;
            if (a.word.isEmpty() != b.word.isEmpty())
                return b.word.isEmpty();
            if (a.word != b.word)
                return (a.word < b.word) != order.isDescending;
            if (order.key == u"id"_s)
                return a.id != b.id && (a.id < b.id) != order.isDescending;
            return a.model != b.model ? a.model < b.model : a.id < b.id;
        });
        QStringList ids;
        for (const Key &key : keys)
            ids << key.id;
        return ids;
    }
    QString summary() const
    {
        FleetSums sums;
        for (const DeviceListModel::Slot slot : list.shown())
            sums += list.sumsOf(slot);
        const Kilowatts net = sums.in - sums.out + sums.ev - sums.solar;
        QStringList parts;
        if (sums.flowCounted + sums.evCounted + sums.solarCounted > 0)
            parts << registry.format().quantity(net.value(), u"kw", Format::Sign::Always);
        if (sums.levelCounted > 0)
            parts << u"mean level %1"_s.arg(
                registry.format().quantity(sums.levels.value() / double(sums.levelCounted), u"percent"));
        if (const qint64 left = sums.lastKnown + sums.offline + sums.gone + sums.neverRead; left > 0)
            parts << u"%1 left out of sums"_s.arg(registry.format().count(left));
        return Format::listed(parts);
    }
};

// Rows that somebody points at: each stays with its device for as long as this is on show.
struct Held
{
    QPersistentModelIndex index;
    QString id;
};

} // namespace listinslices
using namespace listinslices;

class TestListInSlices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sortsWhereverItIsLeft_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 2, 255, 256, 257, 511, 512, 513, 1000, 5000})
            QTest::newRow(qPrintable(QString::number(count))) << count;
    }
    void sortsWhereverItIsLeft()
    {
        QFETCH(int, count);
        Random random(quint64(count) + 1);
        std::vector<quint64> values;
        for (int i = 0; i < count; ++i)
            values.push_back(random.below(quint64(count)));
        std::vector<quint64> sorted = values;
        std::sort(sorted.begin(), sorted.end());
        for (const bool isAtOnce : {false, true}) {
            SlicedSort<quint64> sort;
            sort.begin(values);
            int turns = 1;
            while (!sort.bringOn(isAtOnce || turns == 7 ? TimeSlice::endless() : TimeSlice(0ns), std::less<>()))
                ++turns;
            QVERIFY(sort.take() == sorted);
            QVERIFY(isAtOnce ? turns == 1 : turns >= std::min(7, count / 256));
        }
    }

    // Random key presses, orders, readings, devices that come and go, at random moments of the work. The number of
    // rounds may be raised: AMPS_LIST_ROUNDS.
    void whateverComesInBetween()
    {
        const int rounds = qEnvironmentVariableIsSet("AMPS_LIST_ROUNDS")
            ? std::max(1, qEnvironmentVariableIntValue("AMPS_LIST_ROUNDS"))
            : 6;
        int unfinished = 0;
        int abandoned = 0;
        qint64 compared = 0;
        for (int round = 0; round < rounds; ++round) {
            Fleet fleet(quint64(round) + 1, round % 2 ? Maker::Models::Known : Maker::Models::OrNone);
            Maker &maker = fleet.maker;
            SavedViews views(fleet.list, {});
            fleet.list.setSearchText(u"level>20%"_s);
            fleet.list.flush();
            QVERIFY(views.save(u"view"_s, u"table"_s, {}));
            std::vector<Held> held;
            for (int step = 0; step < 90; ++step) {
                QString did;
                const bool wasUnfinished = !fleet.list.isAsAsked();
                switch (maker.below(12)) {
                case 0:
                case 1:
                case 2:
                    did = maker.sometimes(4) ? QString() : maker.query();
                    fleet.list.setSearchText(did);
                    abandoned += wasUnfinished ? 1 : 0;
                    break;
                case 3: {
                    const QStringList keys{QString(), u"id"_s, u"vendor"_s, u"level"_s, u"age"_s};
                    did = maker.oneOf(keys);
                    fleet.list.sortBy(did, maker.sometimes(2));
                    did.prepend(u"by "_s);
                    break;
                }
                case 4:
                    did = u"attention"_s;
                    fleet.list.setAttentionFirst(!fleet.list.isAttentionFirst());
                    break;
                case 5:
                    did = u"view"_s;
                    QVERIFY(views.open(did));
                    break;
                case 6:
                case 7:
                    did = u"refresh"_s;
                    fleet.refresh(maker.sometimes(4) ? 200 : 1 + maker.below(20));
                    break;
                case 8: {
                    if (!maker.sometimes(3))
                        break;
                    did = u"go"_s;
                    QSet<DeviceId> seen;
                    for (const DeviceId &id : fleet.store.ids(KnownFamily::Vehicle)) {
                        if (!maker.sometimes(6))
                            seen.insert(id);
                    }
                    (void)fleet.store.finishSweep(KnownFamily::Vehicle, seen);
                    if (maker.sometimes(2))
                        (void)fleet.store.dismissAllGone();
                    break;
                }
                case 9: {
                    did = u"local"_s;
                    const QList<DeviceId> ids = fleet.store.ids();
                    (void)fleet.store.setLocalFields(ids.at(maker.below(int(ids.size()))),
                                                     {maker.oneOf({u"Garage"_s, QString()}), {u"North"_s}, {}});
                    break;
                }
                case 10: {
                    did = u"user"_s; // nobody's: taken in at once, whoever waits to be merged
                    const QList<DeviceId> ids = fleet.store.ids();
                    fleet.list.noteUser(UserId(), {ids.at(maker.below(int(ids.size())))});
                    break;
                }
                default:
                    did = u"time"_s;
                    fleet.clock.advance(maker.sometimes(4) ? 1000ms * maker.below(300) : 17ms);
                }
                // Some of the work, perhaps all of it.
                if (maker.sometimes(6))
                    fleet.list.flush();
                else
                    fleet.clock.advance(1ms * maker.below(8));
                unfinished += fleet.list.isAsAsked() ? 0 : 1;
                compare(fleet, u"round %1, step %2, %3"_s.arg(round).arg(step).arg(did), held, &compared);
                if (QTest::currentTestFailed())
                    return;

                held.clear();
                for (int i = 0; i < 5 && fleet.list.count() > 0; ++i) {
                    const int row = maker.below(fleet.list.count());
                    held.push_back({QPersistentModelIndex(fleet.list.index(row)), fleet.list.deviceAt(row)});
                }
            }
        }
        // Otherwise this proves little.
        QVERIFY(unfinished > rounds * 25);
        QVERIFY(abandoned > rounds * 5);
        QVERIFY(compared > rounds * 90 * 10);
    }

    void theLatestWishAlone()
    {
        Fleet fleet(3, Maker::Models::Known);
        QSignalSpy filtered(&fleet.list, &DeviceListModel::filterChanged);
        QSignalSpy asked(&fleet.list, &DeviceListModel::searchChanged);
        QSignalSpy reset(&fleet.list, &QAbstractItemModel::modelReset);
        const QStringList before = fleet.ids();
        for (const QString &text : {u"level>1%"_s, u"level>10%"_s, u"family:battery"_s}) {
            fleet.list.setSearchText(text);
            fleet.clock.advance(3ms);
            QCOMPARE(fleet.list.searchText(), text); // at once
            QVERIFY(!fleet.list.isAsAsked());
            QCOMPARE(fleet.ids(), before);
        }
        QCOMPARE(asked.size(), 3);
        fleet.clock.advance(60ms);
        QVERIFY(fleet.list.isAsAsked());
        QCOMPARE(filtered.size(), 1);
        QCOMPARE(fleet.ids(), fleet.expected(*Query::parse(u"family:battery"_s), {}));
        // Taken back before it was there: nothing happens.
        fleet.list.setSearchText(u"family:vehicle"_s);
        fleet.clock.advance(2ms);
        fleet.list.setSearchText(u"family:battery"_s);
        QVERIFY(fleet.list.isAsAsked());
        fleet.clock.advance(200ms);
        QCOMPARE(filtered.size(), 1);
        QCOMPARE(reset.size(), 0);
        // What is wrong leaves alone what is on its way.
        fleet.list.setSearchText(u"family:vehicle"_s);
        fleet.list.setSearchText(u"family:vehicle nowhere>5"_s);
        QVERIFY(!fleet.list.searchError().isEmpty());
        fleet.clock.advance(60ms);
        QCOMPARE(fleet.ids(), fleet.expected(*Query::parse(u"family:vehicle"_s), {}));
    }

    // Nothing is said of what nobody has time to notice.
    void whoWaitsIsTold()
    {
        Fleet fleet(5, Maker::Models::Known, 2500);
        fleet.tester.reset();
        QSignalSpy waits(&fleet.list, &DeviceListModel::waitChanged);
        fleet.list.setPace({TimeSlice::usual, 2500});
        fleet.list.setSearchText(u"level>10%"_s);
        QVERIFY(fleet.list.isAsAsked()); // few are searched at once
        fleet.list.setPace({0ns, 1000});
        fleet.list.setSearchText(u"level>20%"_s);
        QVERIFY(!fleet.list.isAsAsked());
        fleet.clock.advance(80ms);
        QVERIFY(fleet.list.isAsAsked());
        QCOMPARE(waits.size(), 0);
        // Somebody goes on typing: from the first key press on it is one wait.
        fleet.list.sortBy(u"id"_s, false);
        fleet.clock.advance(60ms);
        QVERIFY(!fleet.list.isAsAsked());
        QVERIFY(!fleet.list.isSorting());
        fleet.list.sortBy(u"level"_s, true);
        QCOMPARE(fleet.list.sortKey(), u"level"_s);
        fleet.clock.advance(39ms);
        QCOMPARE(waits.size(), 0);
        fleet.clock.advance(1ms);
        QVERIFY(fleet.list.isSorting());
        QVERIFY(!fleet.list.isSearching());
        fleet.list.setSearchText(u"level>30%"_s);
        QVERIFY(fleet.list.isSearching());
        QVERIFY(!fleet.list.isSorting());
        fleet.clock.advance(2s);
        QVERIFY(fleet.list.isAsAsked());
        QVERIFY(!fleet.list.isSearching());
        QCOMPARE(waits.size(), 3);
    }

    // A fleet that goes on for as long as somebody waits does not keep that one waiting.
    void comesToAnEndWhileTheFleetGoesOn()
    {
        Fleet fleet(7, Maker::Models::Known);
        fleet.tester.reset();
        fleet.list.sortBy(u"level"_s, true);
        fleet.list.setSearchText(u"-family:vehicle"_s);
        int turns = 0;
        while (!fleet.list.isAsAsked() && turns < 400) {
            fleet.refresh(30);
            fleet.clock.advance(2ms);
            ++turns;
        }
        QVERIFY2(turns < 60, qPrintable(QString::number(turns)));
        fleet.list.flush();
        QCOMPARE(fleet.ids(), fleet.expected(fleet.list.query(), {u"level"_s, true, true}));
    }

    // What somebody chose goes along by id, and so does what comes of it.
    void choicesGoAlong()
    {
        Fleet fleet(9, Maker::Models::Known);
        const QString chosen = fleet.list.deviceAt(17);
        const QString left = fleet.list.deviceAt(40);
        fleet.table.select(17, true);
        fleet.table.select(40, true);
        fleet.list.sortBy(u"id"_s, true);
        fleet.clock.advance(2ms);
        QVERIFY(!fleet.list.isAsAsked());
        // Still what a person sees.
        QCOMPARE(fleet.list.deviceAt(17), chosen);
        QVERIFY(fleet.table.isRowSelected(17));
        QCOMPARE(fleet.table.selectedIds(), (QStringList{chosen, left}));
        fleet.list.flush();
        const int row = fleet.list.rowOf(chosen);
        QVERIFY(row >= 0 && row != 17);
        QVERIFY(fleet.table.isRowSelected(row));
        QCOMPARE(fleet.table.selectedCount(), 2);
        fleet.list.setSearchText(u"-id="_s + Query::quoted(left));
        fleet.clock.advance(200ms);
        QCOMPARE(fleet.list.rowOf(left), -1);
        QVERIFY(fleet.table.isSelected(left));
        QVERIFY(fleet.table.isRowSelected(fleet.list.rowOf(chosen)));
    }

    // Many readings at once are taken in a few at a time too, and all figures are told when all are there.
    void readingsAreTakenInAFewAtATime()
    {
        Fleet fleet(11, Maker::Models::Known);
        QSignalSpy content(&fleet.list, &DeviceListModel::contentChanged);
        QSignalSpy figures(&fleet.list, &DeviceListModel::figuresChanged);
        QSignalSpy changed(&fleet.list, &QAbstractItemModel::dataChanged);
        QList<DevicePtr> page;
        for (const DeviceId &id : fleet.store.ids(KnownFamily::Battery)) {
            Sample sample;
            sample.id = id.text();
            sample.state = batteryState(33);
            page << sample.make();
        }
        QVERIFY(page.size() > 80);
        (void)fleet.store.applyPage(page, receivedAt(fleet.clock), fleet.store.nextSerial());
        fleet.clock.advance(16ms);
        QCOMPARE(content.size(), 0);
        QVERIFY(changed.size() > 0); // rows are told as they are taken in
        fleet.refresh(20);           // more, in between
        fleet.clock.advance(30ms);
        QCOMPARE(content.size(), 1);
        QCOMPARE(figures.size(), 1);
        QCOMPARE(fleet.ids(), fleet.expected({}, {}));
    }

private:
    // Adds the rows whose order was checked to `compared`.
    static void compare(Fleet &fleet, const QString &when, const std::vector<Held> &held, qint64 *compared)
    {
        const QStringList ids = fleet.ids();
        const QSet<QString> rows(ids.begin(), ids.end());
        QVERIFY2(rows.size() == ids.size(), qPrintable(when + u": a row stands there twice"_s));
        for (int row = 0; row < ids.size(); ++row) {
            const QString &id = ids.at(row);
            if (fleet.list.rowOf(id) != row || fleet.list.index(row).data(DeviceListModel::DeviceIdRole) != id
                || !fleet.store.find(DeviceId(id)))
                QFAIL(qPrintable(when + u": row %1 is not that of %2"_s.arg(row).arg(id)));
        }
        for (const Held &one : held) {
            if (one.index.isValid() && one.index.data(DeviceListModel::DeviceIdRole).toString() != one.id)
                QFAIL(qPrintable(when
                                 + u": somebody pointed at %1 and points at %2"_s.arg(
                                     one.id, one.index.data(DeviceListModel::DeviceIdRole).toString())));
        }
        const bool isWhole = fleet.list.isAsAsked();
        if (isWhole) {
            QVERIFY2(fleet.query == fleet.list.query(), qPrintable(when));
            QCOMPARE(fleet.list.sortKey(), fleet.spec.key);
        }
        // An age moves by itself: it is looked at once a second.
        const bool isOfAMoment = fleet.query.dependsOnAge() || fleet.spec.key == u"age"_s;
        QStringList wanted = fleet.expected(fleet.query, fleet.spec);
        QStringList found = ids;
        if (isOfAMoment && !(isWhole && fleet.fresh.isEmpty()))
            return;
        if (fleet.query.dependsOnAge()) {
            fleet.clock.advance(1s);
            fleet.list.flush();
            wanted = fleet.expected(fleet.query, fleet.spec);
            found = fleet.ids();
        }
        // That somebody passed a limit is noticed with the next second.
        const std::chrono::milliseconds noticed = std::chrono::floor<std::chrono::seconds>(fleet.clock.monotonic());
        if (wanted != fleet.expected(fleet.query, fleet.spec, noticed))
            return;
        // Those that wait to be merged are as they were before, wherever that is.
        const auto isFresh = [&fleet](const QString &id) {
            return fleet.fresh.contains(DeviceId(id));
        };
        wanted.removeIf(isFresh);
        found.removeIf(isFresh);
        if (found != wanted) {
            const QSet<QString> all(wanted.begin(), wanted.end());
            const QSet<QString> there(found.begin(), found.end());
            const auto at = std::mismatch(found.begin(), found.end(), wanted.begin(), wanted.end());
            QFAIL(qPrintable(
                u"%1, %2 by %3: too much %4; missing %5; at %6 of %7 stands %8, and should %9"_s
                    .arg(when, fleet.query.text(), fleet.spec.key)
                    .arg(QStringList((there - all).values()).join(u' '), QStringList((all - there).values()).join(u' '))
                    .arg(at.first - found.begin())
                    .arg(found.size())
                    .arg(at.first == found.end() ? QString() : *at.first,
                         at.second == wanted.end() ? QString() : *at.second)));
        }
        *compared += found.size();
        if (fleet.fresh.isEmpty())
            QCOMPARE(fleet.list.shownSummary(), fleet.summary());
    }
};

QTEST_GUILESS_MAIN(TestListInSlices)
#include "tst_listinslices.moc"
