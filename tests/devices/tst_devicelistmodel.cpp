// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicesamples.h"

#include <devicelistmodel.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace samples;
using namespace std::chrono_literals;
using Roles = QList<int>;
using Model = fleet::DeviceListModel;

// A model that was there before its data, under the eyes of Qt's own tester.
struct Bench
{
    ManualClock clock{noon};
    DeviceStore store;
    PrimitiveRegistry registry{Format(QLocale::c(), QTimeZone::utc())};
    DeviceListModel model{store, clock, registry};
    std::unique_ptr<QAbstractItemModelTester> tester = std::make_unique<QAbstractItemModelTester>(&model);
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy moved{&model, &QAbstractItemModel::rowsMoved};
    QSignalSpy layout{&model, &QAbstractItemModel::layoutChanged};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    QSignalSpy figures{&model, &DeviceListModel::figuresChanged};
    QSignalSpy families{&model, &DeviceListModel::familiesChanged};
    QSignalSpy counts{&model, &DeviceListModel::countChanged};

    void apply(const QList<DevicePtr> &devices)
    {
        (void)store.applyPage(devices, receivedAt(clock), store.nextSerial());
    }
    void clear()
    {
        for (QSignalSpy *spy : {&changed, &inserted, &removed, &moved, &layout, &reset, &figures, &families, &counts})
            spy->clear();
    }
    QStringList ids() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.deviceAt(row);
        return all;
    }
    QVariant at(int row, int role) const { return model.data(model.index(row), role); }
    Roles rolesOf(int signal) const { return changed.at(signal).at(2).value<QList<int>>(); }
    std::pair<int, int> rangeOf(int signal) const
    {
        return {changed.at(signal).at(0).toModelIndex().row(), changed.at(signal).at(1).toModelIndex().row()};
    }
    // Reads every role of every row, as a view does.
    void look() const
    {
        const QList<int> roles = model.roleNames().keys();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const int role : roles)
                (void)at(row, role);
        }
    }
};

static DevicePtr named(const QString &id, const QString &model, const QString &rest = {}, double level = 50)
{
    Sample sample;
    sample.id = id;
    sample.model = model;
    sample.state = batteryState(level);
    sample.rest = rest;
    return sample.make();
}

class TestDeviceListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rolesTellTheDevice()
    {
        Bench bench;
        Sample sample;
        sample.state = batteryState(85, 5.2, u"charging"_s, u"charge"_s, 13.5);
        sample.rest = batteryCommands + u","_s + lastAction(u"completed"_s, {}, noon.addSecs(-3600));
        sample.pulledAt = noon.addSecs(-4);
        bench.apply({sample.make()});
        QCOMPARE(bench.at(0, Model::DeviceIdRole), u"device_1"_s);
        QCOMPARE(bench.at(0, Model::FamilyRole), u"battery"_s);
        QCOMPARE(bench.at(0, Model::FamilyLabelRole), u"Battery"_s);
        QCOMPARE(bench.at(0, Model::FamilyIconRole), u"family-battery"_s);
        QCOMPARE(bench.at(0, Model::FamilyColorRole), u"familyBattery"_s);
        QCOMPARE(bench.at(0, Model::ModelRole), u"Powerwall 2"_s);
        QCOMPARE(bench.at(0, Model::TitleRole), u"Powerwall 2"_s);
        QCOMPARE(bench.at(0, Model::StatusWordRole), u"Charging"_s);
        QCOMPARE(bench.at(0, Model::StatusIconRole), u"op-in"_s);
        QCOMPARE(bench.at(0, Model::GaugeRole).value<GaugeSpec>().value, 85.0);
        QCOMPARE(bench.at(0, Model::RowsRole).toList().size(), 4);
        QCOMPARE(bench.at(0, Model::RowsRole).toList().at(0).value<FieldRow>().text, u"+5.2\u00A0kW"_s);
        QCOMPARE(bench.at(0, Model::LastActionTextRole), u"charge, 1 h ago"_s);
        QCOMPARE(bench.at(0, Model::LastActionStateRole), u"completed"_s);
        QCOMPARE(bench.at(0, Model::SourceRole), u"projection"_s);
        QCOMPARE(bench.at(0, Model::AgeSecondsRole), 4.0);
        QCOMPARE(bench.at(0, Model::AgeGradeRole), u"fresh"_s);
        QCOMPARE(bench.at(0, Model::AvailableRole), true);
        QCOMPARE(bench.at(0, Model::CommandsRole), (QStringList{u"charge"_s, u"idle"_s}));
        QCOMPARE(bench.at(0, Model::IsReadOnlyRole), false);
        QCOMPARE(bench.at(0, Model::AttentionRole), QString());
        QVERIFY(!bench.at(0, Model::SentenceRole).toString().isEmpty());
        for (const int role : bench.model.roleNames().keys())
            QVERIFY2(bench.at(0, role).isValid(), bench.model.roleNames().value(role));
        QVERIFY(!bench.model.index(7).isValid());
        QCOMPARE(bench.model.rowCount(bench.model.index(0)), 0);
    }

    void anEqualAnswerIsSilent()
    {
        Bench bench;
        bench.apply({named(u"a"_s, u"A"_s), named(u"b"_s, u"B"_s)});
        QCOMPARE(bench.inserted.size(), 1);
        bench.look();
        bench.clear();
        bench.clock.advance(500ms);
        bench.apply({named(u"a"_s, u"A"_s), named(u"b"_s, u"B"_s)});
        for (const QSignalSpy *spy : {&bench.changed, &bench.inserted, &bench.removed, &bench.moved, &bench.layout,
                                      &bench.figures, &bench.families})
            QCOMPARE(spy->size(), 0);
    }

    void changesAreRangesWithTheirRoles()
    {
        Bench bench;
        QList<DevicePtr> devices;
        for (int i = 0; i < 6; ++i)
            devices << named(QString::number(i), u"M%1"_s.arg(i));
        bench.apply(devices);
        bench.look();
        bench.clear();
        // 1, 2 and 4 change their level alone: two ranges, with exactly what is drawn otherwise.
        for (const int i : {1, 2, 4})
            devices[i] = named(QString::number(i), u"M%1"_s.arg(i), {}, 60);
        bench.apply(devices);
        QCOMPARE(bench.changed.size(), 2);
        QCOMPARE(bench.rangeOf(0), std::pair(1, 2));
        QCOMPARE(bench.rangeOf(1), std::pair(4, 4));
        const Roles expected{Model::GaugeRole, Model::SentenceRole, Model::AccessibleTextRole};
        QCOMPARE(bench.rolesOf(0), expected);
        QCOMPARE(bench.rolesOf(1), expected);
        QCOMPARE(bench.figures.size(), 1);
        QCOMPARE(bench.inserted.size() + bench.removed.size() + bench.moved.size() + bench.layout.size()
                     + bench.reset.size(),
                 0);
    }

    void neighboursWithOtherRolesAreRangesOfTheirOwn()
    {
        Bench bench;
        bench.apply({named(u"a"_s, u"A"_s), named(u"b"_s, u"B"_s), named(u"c"_s, u"C"_s)});
        bench.look();
        bench.clear();
        bench.apply(
            {named(u"a"_s, u"A"_s, {}, 60), named(u"b"_s, u"B"_s, lastAction(u"completed"_s)), named(u"c"_s, u"C"_s)});
        QCOMPARE(bench.changed.size(), 2);
        QCOMPARE(bench.rangeOf(0), std::pair(0, 0));
        QCOMPARE(bench.rangeOf(1), std::pair(1, 1));
        QVERIFY(bench.rolesOf(0).contains(Model::GaugeRole));
        QVERIFY(!bench.rolesOf(1).contains(Model::GaugeRole));
    }

    void rolesOfOtherChanges_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<Roles>("roles");
        QTest::newRow("pulled again") << u"pull"_s << Roles{Model::AgeSecondsRole, Model::PulledAtRole};
        QTest::newRow("source") << u"source"_s << Roles{Model::SourceRole};
        QTest::newRow("vendor") << u"vendor"_s << Roles{Model::VendorRole, Model::AccessibleTextRole};
        QTest::newRow("action completed")
            << u"action"_s << Roles{Model::SentenceRole,        Model::AccessibleTextRole, Model::LastActionTextRole,
                                    Model::LastActionStateRole, Model::LastActionIconRole, Model::LastActionErrorRole,
                                    Model::LastActionIdRole};
        QTest::newRow("local name") << u"local"_s
                                    << Roles{Model::TitleRole, Model::AccessibleTextRole, Model::TagsRole};
        QTest::newRow("offline") << u"offline"_s
                                 << Roles{Model::StatusWordRole,     Model::StatusIconRole,  Model::StatusToneRole,
                                          Model::GaugeRole,          Model::RowsRole,        Model::SentenceRole,
                                          Model::AccessibleTextRole, Model::AgeGradeRole,    Model::AvailableRole,
                                          Model::OfflineRole,        Model::OfflineCodeRole, Model::RequestIdRole,
                                          Model::NoticeRole,         Model::AttentionRole};
    }
    void rolesOfOtherChanges()
    {
        QFETCH(QString, what);
        QFETCH(Roles, roles);
        Bench bench;
        Sample sample;
        sample.state = batteryState(50);
        bench.apply({sample.make()});
        bench.look();
        bench.clear();
        if (what == u"pull"_s)
            sample.pulledAt = noon.addSecs(-10);
        else if (what == u"source"_s)
            sample.source = u"live"_s;
        else if (what == u"vendor"_s)
            sample.vendor = u"other"_s;
        else if (what == u"action"_s)
            sample.rest = lastAction(u"completed"_s);
        if (what == u"local"_s)
            (void)bench.store.setLocalFields(DeviceId(sample.id), {u"Garage"_s, {}, {}});
        else if (what == u"offline"_s)
            (void)bench.store.applyError(DeviceId(sample.id), sample.family, refusal(u"DEVICE_OFFLINE"_s),
                                         receivedAt(bench.clock), bench.store.nextSerial());
        else
            bench.apply({sample.make()});
        QCOMPARE(bench.changed.size(), 1);
        Roles got = bench.rolesOf(0);
        std::sort(roles.begin(), roles.end());
        QCOMPARE(got, roles);
    }

    void attentionComesFirst()
    {
        Bench bench;
        Sample silent;
        silent.id = u"silent"_s;
        silent.available = false;
        silent.state = batteryState(50);
        bench.apply({named(u"z"_s, u"Alpha"_s), named(u"fine"_s, u"Alpha"_s),
                     named(u"booked"_s, u"Zeta"_s, lastAction(u"scheduled"_s)), named(u"low"_s, u"Zeta"_s, {}, 5),
                     silent.make(), named(u"off"_s, u"Zeta"_s), named(u"failed"_s, u"Zeta"_s, lastAction(u"failed"_s)),
                     named(u"beta"_s, u"beta"_s)});
        bench.clear();
        (void)bench.store.applyError(DeviceId(u"off"_s), KnownFamily::Battery, refusal(u"DEVICE_OFFLINE"_s),
                                     receivedAt(bench.clock), bench.store.nextSerial());
        QCOMPARE(
            bench.ids(),
            (QStringList{u"failed"_s, u"off"_s, u"silent"_s, u"low"_s, u"booked"_s, u"fine"_s, u"z"_s, u"beta"_s}));
        QStringList attention;
        for (int row = 0; row < 5; ++row)
            attention << bench.at(row, Model::AttentionRole).toString();
        QCOMPARE(attention, (QStringList{u"failed"_s, u"offline"_s, u"noSync"_s, u"belowFloor"_s, u"inFlight"_s}));
        // It moved, and nothing else did.
        QCOMPARE(bench.moved.size(), 1);
        QCOMPARE(bench.inserted.size() + bench.removed.size() + bench.layout.size() + bench.reset.size(), 0);
    }

    // Of many changes those that are seen are told exactly: nothing else on screen is drawn anew.
    void whatIsSeenIsToldExactly()
    {
        Bench bench;
        QList<DevicePtr> devices;
        for (int i = 0; i < 300; ++i)
            devices << named(u"d%1"_s.arg(i, 3, 10, QChar(u'0')), u"M"_s);
        bench.apply(devices);
        for (const auto &[first, last] : {std::pair(100, 120), std::pair(0, 9), std::pair(290, 400), std::pair(5, 4)}) {
            bench.model.setVisibleRange(first, last);
            bench.look();
            bench.clear();
            for (int i = 1; i < 300; i += 3)
                devices[i] = named(u"d%1"_s.arg(i, 3, 10, QChar(u'0')), u"M"_s, {}, 40 + first % 41 + i % 7);
            bench.apply(devices);
            QVERIFY(bench.changed.size() <= 32);
            QList<int> told(300, 0);
            for (qsizetype i = 0; i < bench.changed.size(); ++i) {
                const auto [from, to] = bench.rangeOf(int(i));
                for (int row = from; row <= to; ++row)
                    ++told[row];
            }
            for (int row = 0; row < 300; ++row) {
                const bool isSeen = row >= first && row <= last;
                QVERIFY2(told.at(row) == 1 || (row % 3 != 1 && told.at(row) == 0), qPrintable(QString::number(row)));
                QVERIFY2(!isSeen || row % 3 == 1 || told.at(row) == 0, qPrintable(QString::number(row)));
            }
        }
    }

    void selectionSurvivesMovesAndMassChanges()
    {
        Bench bench;
        QList<DevicePtr> devices;
        for (int i = 0; i < 300; ++i)
            devices << named(u"d%1"_s.arg(i, 3, 10, QChar(u'0')), u"M"_s);
        bench.apply(devices);
        const QPersistentModelIndex held(bench.model.index(250));
        QCOMPARE(held.data(Model::DeviceIdRole), u"d250"_s);
        bench.clear();
        // Every second one fails: far too many single moves, so the order changes at once.
        for (int i = 0; i < 300; i += 2)
            devices[i] = named(u"d%1"_s.arg(i, 3, 10, QChar(u'0')), u"M"_s, lastAction(u"failed"_s));
        bench.apply(devices);
        QCOMPARE(held.data(Model::DeviceIdRole), u"d250"_s);
        QCOMPARE(held.row(), 125);
        QCOMPARE(bench.layout.size(), 1);
        QCOMPARE(bench.reset.size() + bench.inserted.size() + bench.removed.size() + bench.moved.size(), 0);
        QCOMPARE(bench.model.failedCount(), 150);
    }

    void randomChangesKeepTheOrder()
    {
        Bench bench;
        quint32 seed = 7;
        const auto random = [&seed](quint32 below) {
            seed = seed * 1664525u + 1013904223u;
            return (seed >> 8) % below;
        };
        QHash<int, DevicePtr> world;
        for (int round = 0; round < 120; ++round) {
            QList<DevicePtr> page;
            const int size = 1 + int(random(round % 10 == 0 ? 120 : 8));
            QSet<int> used;
            for (int i = 0; i < size; ++i) {
                const int n = int(random(200));
                if (used.contains(n))
                    continue;
                used.insert(n);
                const QString rest
                    = random(4) == 0 ? lastAction(random(2) ? u"failed"_s : u"scheduled"_s) : u"\"lastAction\":null"_s;
                page << named(u"d%1"_s.arg(n), u"M%1"_s.arg(random(5)), rest, random(100));
                world[n] = page.last();
            }
            bench.apply(page);
            if (round % 7 == 0)
                bench.model.setSearchText(random(2) ? u"m1"_s : QString());
            if (round % 11 == 0 && random(2))
                bench.model.toggleChoice(u"attention:failed"_s);
            if (round % 13 == 0) {
                QSet<DeviceId> seen;
                for (auto at = world.cbegin(); at != world.cend(); ++at) {
                    if (random(3))
                        seen.insert(at.value()->id);
                }
                (void)bench.store.finishSweep(KnownFamily::Battery, seen);
                (void)bench.store.dismissAllGone();
            }
            // The truth, computed anew: which rows, in which order.
            QList<std::tuple<int, QString, QString>> expected;
            for (const DeviceId &id : bench.store.ids()) {
                const auto stored = bench.store.find(id);
                const Freshness fresh = Freshness::of(*stored, bench.clock.monotonic());
                const bool failed
                    = stored->device->lastAction && stored->device->lastAction->state == KnownActionState::Failed;
                if (bench.model.hasChoice(u"attention:failed"_s) && !failed)
                    continue;
                if (bench.model.searchText().contains(u"m1"_s) && stored->device->metadata.model != u"M1"_s)
                    continue;
                expected.append({int(attention::first(attention::reasonsOf(*stored, fresh, bench.clock.monotonic()))),
                                 stored->device->metadata.model.text().toCaseFolded(), id.text()});
            }
            std::sort(expected.begin(), expected.end());
            QStringList ids;
            for (const auto &[rank, model, id] : expected)
                ids << id;
            QCOMPARE(bench.ids(), ids);
            QCOMPARE(bench.model.totalCount(), int(bench.store.count()));
        }
        QCOMPARE(bench.reset.size(), 0);
        // What was added to the sums was taken away again without a rest.
        (void)bench.store.finishSweep(KnownFamily::Battery, {});
        (void)bench.store.dismissAllGone();
        QCOMPARE(bench.model.totalCount(), 0);
        QCOMPARE(bench.model.vendorCount(), 0);
        QVERIFY(bench.model.families().isEmpty());
        QCOMPARE(bench.model.figures().capacityKwh, 0.0);
        QCOMPARE(bench.model.rowCount(), 0);
    }

    void search_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const QStringList all{u"bat_1"_s, u"bat_2"_s, u"hp_1"_s};
        QTest::newRow("nothing") << QString() << all;
        QTest::newRow("blanks") << u"   "_s << all;
        QTest::newRow("id") << u"BAT_1"_s << QStringList{u"bat_1"_s};
        QTest::newRow("vendor") << u"fox"_s << QStringList{u"bat_2"_s};
        QTest::newRow("model, two words") << u"monobloc arctic"_s << QStringList{u"hp_1"_s};
        QTest::newRow("status") << u"idle"_s << QStringList{u"bat_1"_s, u"bat_2"_s};
        QTest::newRow("family label") << u"battery"_s << QStringList{u"bat_1"_s, u"bat_2"_s};
        QTest::newRow("local name") << u"garage"_s << QStringList{u"bat_1"_s};
        QTest::newRow("tag") << u"north"_s << QStringList{u"bat_1"_s};
        QTest::newRow("error code") << u"scheduler_active"_s << QStringList{u"bat_2"_s};
        QTest::newRow("family:") << u"family:heat"_s << QStringList{u"hp_1"_s};
        QTest::newRow("family: half typed") << u"family:"_s << all;
        QTest::newRow("vendor:") << u"vendor:foxess"_s << QStringList{u"bat_2"_s};
        QTest::newRow("status:") << u"status:heating"_s << QStringList{u"hp_1"_s};
        QTest::newRow("id: does not look elsewhere") << u"id:fox"_s << QStringList();
        QTest::newRow("all words must match") << u"family:battery fox"_s << QStringList{u"bat_2"_s};
        QTest::newRow("no match") << u"unicorn"_s << QStringList();
    }
    void search()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        Bench bench;
        Sample pump;
        pump.family = Family::fromPath(u"heat-pump"_s);
        pump.id = u"hp_1"_s;
        pump.vendor = u"example"_s;
        pump.model = u"Arctic 8 Monobloc"_s;
        pump.state = uR"({"status":"heating","flowTemperature":41})"_s;
        Sample fox;
        fox.id = u"bat_2"_s;
        fox.vendor = u"FoxESS"_s;
        fox.model = u"H1"_s;
        fox.state = batteryState(50);
        fox.rest = lastAction(u"failed"_s, u"SCHEDULER_ACTIVE"_s);
        bench.apply({named(u"bat_1"_s, u"Powerwall"_s), fox.make(), pump.make()});
        (void)bench.store.setLocalFields(DeviceId(u"bat_1"_s), {u"Garage"_s, {u"north"_s}, {}});
        bench.model.setSearchText(text);
        QStringList ids = bench.ids();
        ids.sort();
        QCOMPARE(ids, found);
        QCOMPARE(bench.model.count(), found.size());
        QCOMPARE(bench.model.totalCount(), 3); // the whole fleet, whatever is shown
        QCOMPARE(bench.reset.size(), 0);
        bench.model.clearFilters();
        QCOMPARE(bench.model.count(), 3);
    }

    void searchFollowsTheData()
    {
        Bench bench;
        bench.apply({named(u"a"_s, u"A"_s), named(u"b"_s, u"B"_s)});
        bench.model.setSearchText(u"status:charging"_s);
        QCOMPARE(bench.model.count(), 0);
        Sample charging;
        charging.id = u"b"_s;
        charging.model = u"B"_s;
        charging.state = batteryState(50, 2, u"charging"_s);
        bench.apply({charging.make()});
        QCOMPARE(bench.ids(), QStringList{u"b"_s});
        bench.apply({named(u"b"_s, u"B"_s)});
        QCOMPARE(bench.model.count(), 0);
        QCOMPARE(bench.reset.size(), 0);
    }

    void filters()
    {
        Bench bench;
        Sample car;
        car.family = KnownFamily::Vehicle;
        car.id = u"car"_s;
        Sample silent;
        silent.id = u"silent"_s;
        silent.available = false;
        Sample pump;
        pump.family = Family::fromPath(u"heat-pump"_s);
        pump.id = u"pump"_s;
        bench.apply({named(u"ok"_s, u"A"_s), named(u"failed"_s, u"A"_s, lastAction(u"failed"_s)), car.make(),
                     silent.make(), pump.make()});
        (void)bench.store.applyError(DeviceId(u"off"_s), KnownFamily::Battery, refusal(u"DEVICE_OFFLINE"_s),
                                     receivedAt(bench.clock), bench.store.nextSerial());
        QCOMPARE(bench.model.failedCount(), 1);
        QCOMPARE(bench.model.offlineCount(), 1);
        QCOMPARE(bench.model.staleCount(), 2);

        QStringList shown;
        for (const QVariant &entry : bench.model.families()) {
            const auto family = entry.value<FamilyEntry>();
            shown << u"%1 %2 %3"_s.arg(family.path, family.icon).arg(family.count);
        }
        QCOMPARE(shown,
                 (QStringList{u"battery family-battery 4"_s, u"vehicle family-vehicle 1"_s,
                              u"heat-pump family-unknown 1"_s}));

        const auto filtered = [&](const QStringList &choices) {
            bench.model.clearFilters();
            for (const QString &choice : choices)
                bench.model.toggleChoice(choice);
            for (const QString &choice : choices) {
                if (!bench.model.hasChoice(choice))
                    return QStringList{u"not on: "_s + choice};
            }
            return bench.ids();
        };
        QCOMPARE(filtered({u"family:heat-pump"_s}), QStringList{u"pump"_s});
        QCOMPARE(filtered({u"attention:failed"_s}), QStringList{u"failed"_s});
        QCOMPARE(filtered({u"attention:offline"_s}), QStringList{u"off"_s});
        QCOMPARE(filtered({u"freshness:stale"_s}), (QStringList{u"off"_s, u"silent"_s}));
        QCOMPARE(filtered({u"family:vehicle"_s, u"freshness:stale"_s}), QStringList());
        QCOMPARE(filtered({u"family:vehicle"_s, u"family:heat-pump"_s}), (QStringList{u"car"_s, u"pump"_s}));
        bench.model.toggleChoice(u"family:vehicle"_s);
        QCOMPARE(bench.ids(), QStringList{u"pump"_s});
        QCOMPARE(filtered({}).size(), 6);
        QCOMPARE(bench.reset.size(), 0);
    }

    void aThousandHolesAreOneChange()
    {
        Bench bench;
        QList<DevicePtr> devices;
        for (int i = 0; i < 1000; ++i)
            devices << named(u"d%1"_s.arg(i, 4, 10, QChar(u'0')),
                             i % 2 ? u"Odd"_s + QString::number(i) : u"Even"_s + QString::number(i));
        for (int i = 0; i < 1000; ++i)
            devices[i] = named(u"d%1"_s.arg(i, 4, 10, QChar(u'0')),
                               u"M%1 %2"_s.arg(i, 4, 10, QChar(u'0')).arg(i % 2 ? u"odd"_s : u"even"_s));
        bench.apply(devices);
        const QPersistentModelIndex held(bench.model.index(501));
        bench.clear();
        bench.model.setSearchText(u"odd"_s);
        QCOMPARE(bench.model.count(), 500);
        QCOMPARE(held.row(), 250);
        QVERIFY(bench.removed.size() <= 32);
        bench.model.setSearchText({});
        QCOMPARE(bench.model.count(), 1000);
        QCOMPARE(held.row(), 501);
        QVERIFY(bench.inserted.size() <= 32);
        QCOMPARE(bench.reset.size(), 0);
    }

    void vanishedStayListed()
    {
        Bench bench;
        bench.apply({named(u"a"_s, u"A"_s), named(u"b"_s, u"B"_s)});
        bench.clear();
        (void)bench.store.finishSweep(KnownFamily::Battery, {DeviceId(u"b"_s)});
        QCOMPARE(bench.ids(), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(bench.at(0, Model::GoneRole), true);
        QCOMPARE(bench.at(0, Model::AgeGradeRole), u"gone"_s);
        QCOMPARE(bench.at(0, Model::AvailableRole), false);
        QCOMPARE(bench.model.goneCount(), 1);
        QCOMPARE(bench.removed.size(), 0);
        bench.apply({named(u"a"_s, u"A"_s)});
        QCOMPARE(bench.at(0, Model::GoneRole), false);
        QCOMPARE(bench.model.goneCount(), 0);
        (void)bench.store.finishSweep(KnownFamily::Battery, {DeviceId(u"b"_s)});
        bench.model.dismissGone(u"b"_s); // is there: stays
        bench.model.dismissGone(u"a"_s);
        QCOMPARE(bench.ids(), QStringList{u"b"_s});
        QCOMPARE(bench.removed.size(), 1);
        QCOMPARE(bench.counts.size(), 1);
        QCOMPARE(bench.model.totalCount(), 1);
    }

    void agesTickForVisibleRowsOnly()
    {
        Bench bench;
        QList<DevicePtr> devices;
        for (int i = 0; i < 20; ++i)
            devices << named(QString::number(i), u"M%1"_s.arg(i, 2, 10, QChar(u'0')));
        bench.apply(devices);
        bench.model.setVisibleRange(5, 9);
        bench.clock.advance(1s); // the first tick learns what is on screen
        bench.clear();
        bench.clock.advance(1s);
        QCOMPARE(bench.changed.size(), 1);
        QCOMPARE(bench.rangeOf(0), std::pair(5, 9));
        QCOMPARE(bench.rolesOf(0), Roles{Model::AgeSecondsRole});
        QCOMPARE(bench.at(5, Model::AgeSecondsRole), 2.0);
        // In steps of ten seconds the spoken text follows.
        bench.clear();
        bench.clock.advance(8s);
        QCOMPARE(bench.changed.size(), 8);
        QCOMPARE(bench.rolesOf(7), (Roles{Model::AccessibleTextRole, Model::AgeSecondsRole}));
        bench.model.setVisibleRange(50, 90); // beyond the end
        bench.clear();
        bench.clock.advance(1s);
        QCOMPARE(bench.changed.size(), 0);
        QCOMPARE(bench.figures.size(), 0);
    }

    // Seconds, from a minute on minutes: what would be written as before is not told.
    void agesAreToldAsTheyAreWritten()
    {
        Bench bench;
        bench.apply({named(u"a"_s, u"A"_s)});
        bench.model.setVisibleRange(0, 0);
        bench.clock.advance(62s);
        const auto told = [&bench] {
            return std::count_if(bench.changed.cbegin(), bench.changed.cend(), [](const QList<QVariant> &signal) {
                return signal.at(2).value<QList<int>>().contains(int(Model::AgeSecondsRole));
            });
        };
        bench.clear();
        bench.clock.advance(57s); // 1:59
        QCOMPARE(told(), 0);
        bench.clock.advance(1s);
        QCOMPARE(told(), 1);
        QCOMPARE(bench.at(0, Model::AgeSecondsRole), 120.0);
        bench.clock.advance(779s); // 14:59
        QCOMPARE(told(), 13);
        bench.clear();
        // A card turns amber beyond 15 minutes, not a minute later.
        bench.clock.advance(2s);
        QVERIFY(told() > 0);
        QCOMPARE(bench.at(0, Model::AgeSecondsRole), 901.0);
        bench.clear();
        bench.clock.advance(58s);
        QCOMPARE(told(), 0);
    }

    void staleWithinASecondEverywhere_data()
    {
        QTest::addColumn<int>("limit"); // seconds
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("a minute") << 60 << u"fresh"_s << u"ageing"_s;
        QTest::newRow("fifteen minutes") << 900 << u"ageing"_s << u"old"_s;
        QTest::newRow("two hours") << 7200 << u"old"_s << u"lastKnown"_s;
    }
    void staleWithinASecondEverywhere()
    {
        QFETCH(int, limit);
        QFETCH(QString, before);
        QFETCH(QString, after);
        Bench bench;
        Sample sample;
        sample.state = batteryState(50, 2, u"charging"_s);
        bench.apply({sample.make()});
        bench.look();
        bench.model.setVisibleRange(0, -1); // nobody looks; nobody reads anything any more
        bench.clock.advance(std::chrono::seconds(limit - 1));
        QCOMPARE(bench.at(0, Model::AgeGradeRole), before);
        bench.clear();
        bench.clock.advance(2s);
        QCOMPARE(bench.at(0, Model::AgeGradeRole), after);
        QCOMPARE(bench.changed.size(), 1);
        QVERIFY(bench.rolesOf(0).contains(Model::AgeGradeRole));
        const FleetFigures figures = bench.model.figures();
        QCOMPARE(figures.upToDate, limit < 900 ? 1 : 0);
        QCOMPARE(figures.leftOut, limit == 7200 ? 1 : 0);
        if (limit == 7200)
            QVERIFY(std::isnan(figures.storedKwh)); // left out is not zero
        else
            QCOMPARE(figures.storedKwh, 5.0);
        QCOMPARE(figures.storedFreshShare, limit == 900 ? 0.0 : 1.0);
        if (limit >= 900)
            QVERIFY(bench.at(0, Model::StatusToneRole) != u"in"_s); // never coloured while stale
        QCOMPARE(bench.at(0, Model::GaugeRole).value<GaugeSpec>().stale, limit == 7200);
    }

    void sumsSayWhatTheyLeaveOut()
    {
        Bench bench;
        const auto add = [&](Family family, const QString &id, const QString &state, int age = 10,
                             bool available = true, const QString &rest = {}) {
            Sample sample;
            sample.family = family;
            sample.id = id;
            sample.vendor = id.left(1) == u"b"_s ? u"FoxESS"_s : u"foxess"_s;
            sample.state = state;
            sample.pulledAt = noon.addSecs(-age);
            sample.available = available;
            sample.rest = rest;
            bench.apply({sample.make()});
        };
        add(KnownFamily::Battery, u"b1"_s, batteryState(80, 5), 10);
        add(KnownFamily::Battery, u"b2"_s, batteryState(40, -2), 1000);     // over 15 min: counted, not fresh
        add(KnownFamily::Battery, u"b3"_s, batteryState(90, 3), 10, false); // last known: left out
        add(KnownFamily::Battery, u"b4"_s, uR"({"status":"idle"})"_s);
        add(KnownFamily::SolarInverter, u"s1"_s, uR"({"currentPower":3.8,"producing":true})"_s);
        add(KnownFamily::SolarInverter, u"s2"_s, uR"({"currentPower":0,"producing":false})"_s);
        add(KnownFamily::EvCharger, u"e1"_s, uR"({"currentPower":7,"isCharging":true})"_s, 10, true,
            lastAction(u"acknowledged"_s));
        add(KnownFamily::EvCharger, u"e2"_s, uR"({"currentPower":11,"isCharging":true})"_s, 8000); // over 2 h
        add(KnownFamily::EvCharger, u"e3"_s, uR"({"currentPower":0,"isCharging":false})"_s, 10, true,
            lastAction(u"scheduled"_s));
        add(KnownFamily::Hvac, u"h1"_s, uR"({"temperature":20})"_s, 10, true,
            lastAction(u"failed"_s, u"X"_s, noon.addSecs(-3600)));
        add(KnownFamily::Hvac, u"h2"_s, uR"({"temperature":20})"_s, 10, true,
            lastAction(u"failed"_s, u"X"_s, noon.addDays(-1)));
        const FleetFigures f = bench.model.figures();
        QCOMPARE(f.total, 11);
        QCOMPARE(f.upToDate, 8);
        QCOMPARE(f.leftOut, 2);
        QCOMPARE(f.storedKwh, 12.0);
        QCOMPARE(f.capacityKwh, 20.0);
        QCOMPARE(f.storedFreshShare, 0.5);
        QCOMPARE(f.storedLeftOut, 2);
        QCOMPARE(f.batteryNetKw, 3.0);
        QCOMPARE(f.batteryInKw, 5.0);
        QCOMPARE(f.batteryOutKw, 2.0);
        QCOMPARE(f.solarKw, 3.8);
        QCOMPARE(f.solarProducing, 1);
        QCOMPARE(f.evKw, 7.0);
        QCOMPARE(f.evSessions, 1);
        QCOMPARE(f.evCount, 3);
        QCOMPARE(f.evLeftOut, 1);
        QCOMPARE(f.actionsInFlight, 1);
        QCOMPARE(f.actionsScheduled, 1);
        QCOMPARE(f.actionsFailedToday, 1);
        QCOMPARE(bench.model.failedCount(), 2);
        QCOMPARE(bench.model.vendorCount(), 1); // one vendor, spelled twice
        const auto plain = [](QString text) {
            return text.replace(QChar(0x00A0), u' ');
        };
        QCOMPARE(f.upToDateText, u"1 over 15 min old, 2 last known"_s);
        QCOMPARE(plain(f.storedText), u"60 % of 20.0 kWh, 50 % fresh, 2 left out"_s);
        QCOMPARE(f.batteryText, u"+5.0 in, \u22122.0 out, 2 left out"_s);
        QCOMPARE(f.solarText, u"1 of 2 producing"_s);
        QCOMPARE(f.evText, u"1 of 3 in session, 1 left out"_s);
        QCOMPARE(f.actionsText, u"1 scheduled, 1 failed today"_s);

        // Midnight: what failed today failed yesterday.
        bench.clock.advance(13h);
        QCOMPARE(bench.model.figures().actionsFailedToday, 0);
    }

    void rowsAreRightInTheMiddleOfAChange()
    {
        Bench bench;
        QList<DevicePtr> devices;
        for (int i = 0; i < 12; ++i)
            devices << named(u"d%1"_s.arg(i, 2, 10, QChar(u'0')), i % 3 ? u"kept"_s : u"other"_s);
        int wrong = 0;
        const auto check = [&] {
            for (int row = 0; row < bench.model.count(); ++row)
                wrong += bench.model.rowOf(bench.model.deviceAt(row)) == row ? 0 : 1;
        };
        connect(&bench.model, &QAbstractItemModel::rowsInserted, this, check);
        connect(&bench.model, &QAbstractItemModel::rowsRemoved, this, check);
        connect(&bench.model, &QAbstractItemModel::rowsMoved, this, check);
        bench.apply({devices[4], devices[8]});
        bench.apply(devices);
        bench.model.setSearchText(u"id:1"_s);
        bench.model.setSearchText({});
        bench.apply({named(u"d11"_s, u"kept"_s, lastAction(u"failed"_s))});
        QCOMPARE(wrong, 0);
    }

    void neighbours()
    {
        Bench bench;
        bench.apply({named(u"a"_s, u"A"_s), named(u"b"_s, u"B"_s), named(u"c"_s, u"C"_s)});
        QCOMPARE(bench.model.nextInList(u"a"_s), u"b"_s);
        QCOMPARE(bench.model.previousInList(u"b"_s), u"a"_s);
        QCOMPARE(bench.model.previousInList(u"a"_s), QString());
        QCOMPARE(bench.model.nextInList(u"c"_s), QString());
        QCOMPARE(bench.model.rowOf(u"c"_s), 2);
        bench.model.setSearchText(u"id:c"_s);
        QCOMPARE(bench.model.rowOf(u"a"_s), -1);
        QCOMPARE(bench.model.nextInList(u"a"_s), u"c"_s); // filtered out: the list's first
        QCOMPARE(bench.model.deviceAt(-1), QString());
        QCOMPARE(bench.model.deviceAt(9), QString());
    }

    void clockSkewIsTold()
    {
        Bench bench;
        QVERIFY(std::isnan(bench.model.clockSkewSeconds()));
        const auto answer = [&](int ahead, const QString &id) {
            (void)bench.store.applyPage(
                {named(id, u"A"_s)},
                {bench.clock.nowUtc().addSecs(ahead), bench.clock.monotonic(), bench.clock.nowUtc()},
                bench.store.nextSerial());
        };
        answer(2, u"a"_s);
        QCOMPARE(bench.model.clockSkewSeconds(), 2.0);
        QVERIFY(bench.model.clockSkewText().isEmpty());
        answer(-300, u"b"_s);
        QCOMPARE(bench.model.clockSkewText(), u"The service's clock is 5 min behind this computer's."_s);
    }

    void tenThousandDevices()
    {
        // Correct at this size, and by few signals; how fast it is, the benchmarks say.
        Bench bench;
        bench.tester.reset(); // it walks the whole model at every signal
        QList<DevicePtr> devices;
        devices.reserve(10'000);
        for (int i = 0; i < 10'000; ++i)
            devices << named(u"device_%1"_s.arg(i), u"Model %1"_s.arg(i % 37), {}, i % 100);
        for (int page = 0; page < 200; ++page)
            bench.apply(devices.mid(page * 50, 50));
        QCOMPARE(bench.model.rowCount(), 10'000);
        QCOMPARE(bench.model.figures().capacityKwh, 100'000.0);
        bench.clear();
        for (int i = 0; i < 10'000; ++i)
            devices[i] = named(u"device_%1"_s.arg(i), u"Model %1"_s.arg(i % 37), {}, (i + 10) % 100);
        bench.apply(devices);
        QVERIFY(bench.changed.size() <= 2000);
        QVERIFY(bench.layout.size() <= 1);
        QCOMPARE(bench.reset.size() + bench.inserted.size() + bench.removed.size(), 0);
        bench.model.setSearchText(u"model 7"_s);
        bench.model.setSearchText({});
        QCOMPARE(bench.model.rowCount(), 10'000);
    }
};

QTEST_GUILESS_MAIN(TestDeviceListModel)
#include "tst_devicelistmodel.moc"
