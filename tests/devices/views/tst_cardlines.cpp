// SPDX-License-Identifier: GPL-3.0-or-later
#include "../devicesamples.h"

#include <cardlines.h>

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <numeric>

using namespace samples;

namespace {

struct Bench
{
    ManualClock clock{noon};
    DeviceStore store;
    PrimitiveRegistry registry{Format(QLocale::c(), QTimeZone::utc())};
    DeviceListModel list{store, clock, registry};
    FleetTable table;
    FleetGroups groups;
    CardLines lines;

    Bench()
    {
        list.setAttentionFirst(false);
        list.sortBy(u"id"_s, false);
        table.setList(&list);
        groups.setStartsOpen(true);
        groups.setTable(&table);
        lines.setGroups(&groups);
        lines.setColumns(3);
    }
    // `amounts` of devices by vendor.
    void fill(const QList<std::pair<QString, int>> &amounts)
    {
        QList<DevicePtr> devices;
        for (const auto &[vendor, amount] : amounts) {
            for (int i = 0; i < amount; ++i) {
                Sample sample;
                sample.id = u"%1%2"_s.arg(vendor).arg(i);
                sample.vendor = vendor;
                sample.state = batteryState(50, 1);
                devices << sample.make();
            }
        }
        (void)store.applyPage(devices, receivedAt(clock), store.nextSerial());
        groups.setBy(u"vendor"_s);
        groups.refresh();
    }
    int value(int line, int role) const { return lines.data(lines.index(line), role).toInt(); }
    bool isHead(int line) const { return lines.data(lines.index(line), FleetTable::IsGroupRole).toBool(); }
    QStringList told() const
    {
        QStringList all;
        for (int line = 0; line < lines.rowCount(); ++line) {
            if (isHead(line)) {
                all << u"#"_s + lines.data(lines.index(line), FleetTable::GroupLabelRole).toString();
                continue;
            }
            QStringList ids;
            for (int i = 0; i < value(line, CardLines::CardCountRole); ++i)
                ids << groups.deviceAt(value(line, CardLines::FirstRowRole) + i);
            all << ids.join(u' ');
        }
        return all;
    }
    // Every row once, in its order, in lines that are as full as can be.
    void check() const
    {
        int row = 0;
        for (int line = 0; line < lines.rowCount(); ++line) {
            QCOMPARE(value(line, CardLines::FirstRowRole), row);
            QCOMPARE(isHead(line), groups.isGroup(row));
            const int count = value(line, CardLines::CardCountRole);
            if (!isHead(line)) {
                QVERIFY(count >= 1 && count <= lines.columns());
                const bool isLast = line + 1 == lines.rowCount() || isHead(line + 1);
                QVERIFY(isLast || count == lines.columns());
            }
            row += isHead(line) ? 1 : count;
        }
        QCOMPARE(row, groups.rowCount());
    }
};

} // namespace

class TestCardLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void groupsBecomeLines()
    {
        Bench bench;
        const QAbstractItemModelTester tester(&bench.lines);
        bench.fill({{u"a"_s, 4}, {u"b"_s, 2}});
        QCOMPARE(bench.told(),
                 (QStringList{u"#All that is shown"_s, u"#a"_s, u"a0 a1 a2"_s, u"a3"_s, u"#b"_s, u"b0 b1"_s}));
        bench.lines.setColumns(2);
        QCOMPARE(bench.told(),
                 (QStringList{u"#All that is shown"_s, u"#a"_s, u"a0 a1"_s, u"a2 a3"_s, u"#b"_s, u"b0 b1"_s}));
        // Closing takes the lines of that group alone.
        QSignalSpy removed(&bench.lines, &QAbstractItemModel::rowsRemoved);
        bench.groups.toggle(bench.groups.groupIdAt(1));
        QCOMPARE(bench.told(), (QStringList{u"#All that is shown"_s, u"#a"_s, u"#b"_s, u"b0 b1"_s}));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().at(1).toInt(), 2);
        QCOMPARE(removed.first().at(2).toInt(), 3);
    }

    void arrowsGoThroughCardsAndHeads()
    {
        Bench bench;
        bench.fill({{u"a"_s, 4}, {u"b"_s, 2}}); // rows: whole, a, a0..a3, b, b0, b1
        CardLines &lines = bench.lines;
        QCOMPARE(lines.currentRow(), 0);
        lines.stepDown(2);
        QCOMPARE(bench.groups.deviceAt(lines.currentRow()), u"a0"_s);
        lines.stepAcross(2);
        QCOMPARE(bench.groups.deviceAt(lines.currentRow()), u"a2"_s);
        lines.stepDown(1); // a short line, and back to the column
        QCOMPARE(bench.groups.deviceAt(lines.currentRow()), u"a3"_s);
        lines.stepDown(-1);
        QCOMPARE(bench.groups.deviceAt(lines.currentRow()), u"a2"_s);
        lines.stepDown(2);
        QVERIFY(bench.groups.isGroup(lines.currentRow()));
        lines.stepDown(1);
        QCOMPARE(bench.groups.deviceAt(lines.currentRow()), u"b1"_s);
        lines.goToGroup();
        QCOMPARE(bench.groups.groupIdAt(lines.currentRow()), bench.groups.groupIdAt(6));
        lines.goTo(99);
        QCOMPARE(lines.currentRow(), 8);
        lines.stepDown(99);
        lines.stepAcross(1);
        QCOMPARE(lines.currentRow(), 8);
        lines.goTo(-5);
        QCOMPARE(lines.currentRow(), 0);
    }

    void onesPlaceIsThatOfTheDevice()
    {
        Bench bench;
        bench.fill({{u"a"_s, 4}, {u"b"_s, 3}});
        bench.lines.goTo(bench.groups.rowCount() - 1); // b2
        QCOMPARE(bench.groups.deviceAt(bench.lines.currentRow()), u"b2"_s);
        QSignalSpy moved(&bench.lines, &CardLines::currentChanged);
        bench.groups.toggle(bench.groups.groupIdAt(1));
        QCOMPARE(bench.groups.deviceAt(bench.lines.currentRow()), u"b2"_s);
        QCOMPARE(moved.size(), 1);
        bench.list.sortBy(u"id"_s, true);
        QCOMPARE(bench.groups.deviceAt(bench.lines.currentRow()), u"b2"_s);
        // Its group closes: on to the head.
        const int group = bench.groups.groupIdAt(bench.lines.currentRow());
        bench.groups.toggle(group);
        QCOMPARE(bench.lines.currentRow(), bench.groups.rowOfGroup(group));
        // And when everything went, nowhere.
        bench.groups.setBy({});
        QCOMPARE(bench.lines.currentRow(), -1);
        QCOMPARE(bench.lines.currentLine(), -1);
    }

    void whateverHappensLinesAreWhole()
    {
        Bench bench;
        const QAbstractItemModelTester tester(&bench.lines);
        bench.fill({{u"a"_s, 20}, {u"b"_s, 11}, {u"c"_s, 7}, {u"d"_s, 1}});
        QRandomGenerator random(7);
        for (int turn = 0; turn < 300; ++turn) {
            switch (random.bounded(6)) {
            case 0:
                bench.groups.toggle(bench.groups.groupIdAt(random.bounded(std::max(1, bench.groups.rowCount()))));
                break;
            case 1:
                bench.lines.setColumns(1 + random.bounded(5));
                break;
            case 2:
                bench.list.setSearchText(random.bounded(3) == 0 ? QString() : u"id:%1"_s.arg(random.bounded(10)));
                break;
            case 3:
                bench.list.sortBy(random.bounded(2) == 0 ? u"id"_s : u"level"_s, random.bounded(2) == 0);
                break;
            case 4: {
                Sample sample;
                const int number = random.bounded(20);
                sample.id = u"a%1"_s.arg(number);
                sample.vendor = QString(QChar(u'a' + random.bounded(5)));
                sample.state = batteryState(random.bounded(100), 1);
                (void)bench.store.applyPage({sample.make()}, receivedAt(bench.clock), bench.store.nextSerial());
                bench.groups.refresh();
                break;
            }
            default:
                bench.groups.setBy(random.bounded(2) == 0 ? u"vendor"_s : u"status"_s);
                break;
            }
            bench.check();
            if (QTest::currentTestFailed())
                return;
            const int current = bench.lines.currentRow();
            QVERIFY(bench.groups.rowCount() == 0 ? current == -1 : current >= 0 && current < bench.groups.rowCount());
        }
    }

    // What a line once made it keeps, and what is told beyond its cards has the right types.
    void aSliceShowsItsRows()
    {
        Bench bench;
        bench.fill({{u"a"_s, 4}, {u"b"_s, 2}});
        RowSlice slice;
        const QAbstractItemModelTester tester(&slice);
        slice.setSource(&bench.groups);
        slice.setPlaces(3);
        QCOMPARE(slice.rowCount(), 0); // a head so far
        slice.setFirst(5);
        slice.setCount(1);
        QCOMPARE(slice.rowCount(), 3);
        const auto ids = [&slice] {
            QStringList all;
            for (int i = 0; i < slice.rowCount(); ++i)
                all << slice.data(slice.index(i), DeviceListModel::DeviceIdRole).toString();
            return all;
        };
        QCOMPARE(ids(), (QStringList{u"a3"_s, u"a3"_s, u"a3"_s}));
        slice.setFirst(2);
        slice.setCount(3);
        QCOMPARE(ids(), (QStringList{u"a0"_s, u"a1"_s, u"a2"_s}));
        slice.setCount(0);
        slice.setFirst(1); // a head again
        QCOMPARE(slice.rowCount(), 3);
        for (int role = DeviceListModel::DeviceIdRole; role <= DeviceListModel::AttentionRole; ++role) {
            const QVariant ofHead = bench.groups.data(bench.groups.index(1), role);
            const QVariant ofCard = bench.groups.data(bench.groups.index(2), role);
            if (role == DeviceListModel::AttentionRole || role == DeviceListModel::FamilyColorRole
                || role == DeviceListModel::IsKnownFamilyRole)
                continue; // no card asks for these
            QVERIFY2(ofHead.metaType() == ofCard.metaType(),
                     qPrintable(u"role %1: %2, %3"_s.arg(role).arg(QString::fromLatin1(ofHead.typeName()),
                                                                   QString::fromLatin1(ofCard.typeName()))));
        }
        // A change reaches the card that shows it, and no other.
        slice.setFirst(2);
        slice.setCount(3);
        QSignalSpy told(&slice, &QAbstractItemModel::dataChanged);
        Sample sample;
        sample.id = u"a1"_s;
        sample.vendor = u"a"_s;
        sample.state = batteryState(12, 1);
        (void)bench.store.applyPage({sample.make()}, receivedAt(bench.clock), bench.store.nextSerial());
        QVERIFY(!told.isEmpty());
        for (const QList<QVariant> &one : std::as_const(told)) {
            QCOMPARE(one.at(0).toModelIndex().row(), 1);
            QCOMPARE(one.at(1).toModelIndex().row(), 1);
        }
    }

    // A view keeps what it was told: where others come to stand in the same rows, it must hear of it.
    void aSliceTellsWhoElseStandsThere()
    {
        Bench bench;
        bench.fill({{u"a"_s, 4}, {u"b"_s, 2}}); // rows: whole, a, a0..a3, b, b0, b1
        RowSlice slice;
        const QAbstractItemModelTester tester(&slice);
        slice.setSource(&bench.groups);
        slice.setPlaces(3);
        slice.setFirst(2);
        slice.setCount(3);
        QStringList shown;
        const auto read = [&] {
            shown.resize(slice.rowCount());
            for (int place = 0; place < slice.rowCount(); ++place)
                shown[place] = slice.data(slice.index(place), DeviceListModel::DeviceIdRole).toString();
        };
        read();
        QCOMPARE(shown, (QStringList{u"a0"_s, u"a1"_s, u"a2"_s}));
        connect(&slice, &QAbstractItemModel::dataChanged, this,
                [&](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                    for (int place = first.row(); roles.isEmpty() && place <= last.row(); ++place)
                        shown[place] = slice.data(slice.index(place), DeviceListModel::DeviceIdRole).toString();
                });
        QSignalSpy told(&slice, &QAbstractItemModel::dataChanged);
        bench.groups.refresh();
        for (const QList<QVariant> &one : std::as_const(told))
            QVERIFY(!one.at(2).value<QList<int>>().isEmpty()); // nobody moved
        bench.list.sortBy(u"id"_s, true);
        bench.groups.refresh();
        QCOMPARE(shown, (QStringList{u"a3"_s, u"a2"_s, u"a1"_s}));
        Sample sample;
        sample.id = u"a9"_s;
        sample.vendor = u"a"_s;
        sample.state = batteryState(50, 1);
        (void)bench.store.applyPage({sample.make()}, receivedAt(bench.clock), bench.store.nextSerial());
        bench.groups.refresh();
        QCOMPARE(shown, (QStringList{u"a9"_s, u"a3"_s, u"a2"_s}));
    }

    void fiftyThousand()
    {
        Bench bench;
        bench.fill({{u"a"_s, 30'000}, {u"b"_s, 15'000}, {u"c"_s, 5'000}});
        bench.lines.setColumns(4);
        bench.check();
        QElapsedTimer timer;
        timer.start();
        bench.groups.toggle(bench.groups.groupIdAt(1));
        bench.groups.toggle(bench.groups.groupIdAt(1));
        bench.lines.setVisibleLines(7000, 7010);
        qInfo() << "closing and opening 30,000 cards takes" << timer.elapsed() << "ms";
        bench.check();
    }
};

QTEST_GUILESS_MAIN(TestCardLines)
#include "tst_cardlines.moc"
