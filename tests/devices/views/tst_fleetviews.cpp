// SPDX-License-Identifier: GPL-3.0-or-later
#include "../devicesamples.h"

#include <capabilitymatrix.h>
#include <csv.h>
#include <facetlistmodel.h>
#include <fleetgroups.h>
#include <fleetmap.h>
#include <fleettable.h>
#include <localbook.h>
#include <querycompletion.h>
#include <savedviews.h>
#include <viewmemory.h>

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <numeric>

using namespace samples;
using namespace std::chrono_literals;

struct Bench
{
    ManualClock clock{noon};
    DeviceStore store;
    PrimitiveRegistry registry{Format(QLocale::c(), QTimeZone::utc())};
    DeviceListModel list{store, clock, registry};

    Bench()
    {
        Sample pump;
        pump.family = Family::fromPath(u"heat-pump"_s);
        pump.id = u"pump"_s;
        pump.vendor = u"Acme"_s;
        pump.model = u"Arctic"_s;
        pump.state = uR"({"status":"heating","flow":2})"_s;
        Sample silent;
        silent.id = u"silent"_s;
        silent.available = false;
        silent.state = batteryState(20, -1);
        (void)store.applyPage({battery(u"b1"_s, 10, batteryCommands, -3), battery(u"b2"_s, 90, batteryCommands, 4),
                               battery(u"b3"_s, 50), pump.make(), silent.make()},
                              receivedAt(clock), store.nextSerial());
    }
    QStringList ids() const
    {
        QStringList all;
        for (int row = 0; row < list.rowCount(); ++row)
            all << list.deviceAt(row);
        return all;
    }
};

static void countShown(DeviceListModel &list, const QString &query, int count)
{
    list.setSearchText(query);
    QCOMPARE(list.searchError(), QString());
    QCOMPARE(list.count(), count);
}

static QStringList labels(const QString &text, const QueryVocabulary &vocabulary, qsizetype cursor = -1)
{
    QStringList all;
    for (const QueryProposal &one : QueryCompletion::at(text, cursor < 0 ? text.size() : cursor, vocabulary))
        all << one.label;
    return all;
}

class TestFleetViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theOrderIsChosen()
    {
        Bench bench;
        const QAbstractItemModelTester tester(&bench.list);
        const QPersistentModelIndex held(bench.list.index(bench.list.rowOf(u"b2"_s)));
        bench.list.setAttentionFirst(false);
        bench.list.sortBy(u"level"_s, true);
        QCOMPARE(bench.ids(), (QStringList{u"b2"_s, u"b3"_s, u"silent"_s, u"b1"_s, u"pump"_s}));
        QCOMPARE(held.row(), 0);
        bench.list.sortBy(u"LEVEL"_s, false);
        QCOMPARE(bench.ids(), (QStringList{u"b1"_s, u"silent"_s, u"b3"_s, u"b2"_s, u"pump"_s}));
        // A new value finds its place.
        (void)bench.store.applyPage({battery(u"b1"_s, 70, batteryCommands, -3)}, receivedAt(bench.clock),
                                    bench.store.nextSerial());
        QCOMPARE(bench.ids(), (QStringList{u"silent"_s, u"b3"_s, u"b1"_s, u"b2"_s, u"pump"_s}));
        bench.list.setAttentionFirst(true);
        QCOMPARE(bench.ids().first(), u"silent"_s);
        bench.list.sortBy(u"vendor"_s, false);
        QCOMPARE(bench.ids().at(1), u"pump"_s);
    }

    void answersOfOneFrameAreOneChange()
    {
        Bench bench;
        bench.list.setUpdates(DeviceListModel::Updates::Merged);
        QSignalSpy changed(&bench.list, &QAbstractItemModel::dataChanged);
        QSignalSpy content(&bench.list, &DeviceListModel::contentChanged);
        for (int i = 0; i < 5; ++i)
            (void)bench.store.applyPage({battery(u"b1"_s, 11 + i, batteryCommands, -3)}, receivedAt(bench.clock),
                                        bench.store.nextSerial());
        QCOMPARE(changed.size(), 0);
        bench.clock.advance(16ms);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(content.size(), 1);
        // What goes is not waited for.
        (void)bench.store.applyPage({battery(u"b1"_s, 40, batteryCommands, -3)}, receivedAt(bench.clock),
                                    bench.store.nextSerial());
        (void)bench.store.finishSweep(Family::fromPath(u"heat-pump"_s), {});
        (void)bench.store.dismissAllGone();
        QCOMPARE(bench.list.rowOf(u"pump"_s), -1);
        QCOMPARE(bench.list.totalCount(), 4);
    }

    // A first reading brings hundreds of pages; each would move the rows and draw the window.
    void aStreamOfArrivalsIsAFewChanges()
    {
        Bench bench;
        bench.clock.advance(10s);
        bench.list.setUpdates(DeviceListModel::Updates::Merged);
        QSignalSpy order(&bench.list, &DeviceListModel::orderChanged);
        for (int page = 0; page < 50; ++page) {
            (void)bench.store.applyPage({battery(u"p%1"_s.arg(page), 50)}, receivedAt(bench.clock),
                                        bench.store.nextSerial());
            bench.clock.advance(20ms); // a second in all
            if (page == 0)
                QCOMPARE(order.size(), 1); // the first ones are there at once
        }
        QVERIFY2(order.size() >= 7 && order.size() <= 10, qPrintable(QString::number(order.size())));
        bench.clock.advance(125ms);
        QCOMPARE(bench.list.count(), 55);
        // News about those that are there does not wait.
        QSignalSpy changed(&bench.list, &QAbstractItemModel::dataChanged);
        (void)bench.store.applyPage({battery(u"p1"_s, 51)}, receivedAt(bench.clock), bench.store.nextSerial());
        bench.clock.advance(16ms);
        QCOMPARE(changed.size(), 1);
    }

    void headroom()
    {
        Bench bench;
        const FleetFigures f = bench.list.figures();
        // Of b1 and b2 the bound is 5 kW for charging: 5 - 0 and 5 - 4; no bound for discharging.
        QCOMPARE(f.chargeableKw, 6.0);
        QCOMPARE(f.roomKwh, 9.0 + 1.0);
        QCOMPARE(f.chargeableLeftOut, 2);       // b3 declares nothing, silent is last known
        QVERIFY(std::isnan(f.dischargeableKw)); // none is not zero
        QVERIFY(std::isnan(f.usableKwh));
        QVERIFY2(f.headroomText.contains(u"to take"_s) && !f.headroomText.contains(u"to give"_s),
                 qPrintable(f.headroomText));
        QCOMPARE(f.dischargeableLeftOut, 4);
        QCOMPARE(f.headroomFreshShare, 1.0);
        bench.clock.advance(16min);
        QCOMPARE(bench.list.figures().headroomFreshShare, 0.0);
        QCOMPARE(bench.list.figures().chargeableKw, 6.0);
        bench.clock.advance(2h);
        QVERIFY(std::isnan(bench.list.figures().chargeableKw));
        QCOMPARE(bench.list.figures().chargeableLeftOut, 4);
    }

    // Quiet under a minute (product.md section 3): a table of fresh readings has nothing to draw, second by second.
    void freshCellsStandStill()
    {
        Bench bench;
        FleetTable table;
        table.setList(&bench.list);
        bench.list.setVisibleRange(0, 10);
        const auto age = [&] {
            return table.data(table.index(bench.list.rowOf(u"b1"_s), 0), FleetTable::CellsRole).toStringList().last();
        };
        bench.clock.advance(2s);
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        const auto written = [&changed] {
            return std::count_if(changed.cbegin(), changed.cend(), [](const QList<QVariant> &signal) {
                return signal.at(2).value<QList<int>>().contains(int(FleetTable::CellsRole));
            });
        };
        bench.clock.advance(57s);
        QCOMPARE(age(), u"projection"_s);
        QCOMPARE(written(), 0);
        bench.clock.advance(1s);
        QCOMPARE(age(), u"projection 1 min"_s);
        QVERIFY(written() > 0);
    }

    void columnsAreChosenOrderedAndSized()
    {
        Bench bench;
        FleetTable table;
        table.setList(&bench.list);
        const QAbstractItemModelTester tester(&table);
        const auto keys = [&] {
            QStringList all;
            for (const QVariant &column : table.columns())
                all << column.value<TableColumn>().key;
            return all;
        };
        QCOMPARE(keys(),
                 (QStringList{u"title"_s, u"vendor"_s, u"id"_s, u"status"_s, u"level"_s, u"chargeRate"_s,
                              u"currentMode"_s, u"lastAction"_s, u"source"_s}));
        const auto cells = [&](const QString &id) {
            return table.data(table.index(bench.list.rowOf(id), 0), FleetTable::CellsRole).toStringList();
        };
        QCOMPARE(
            cells(u"b1"_s).mid(0, 6),
            (QStringList{u"Powerwall 2"_s, u"tesla"_s, u"b1"_s, u"Idle"_s, u"10\u00A0%"_s, u"\u22123.00\u00A0kW"_s}));
        QCOMPARE(cells(u"pump"_s).at(4), QString());
        table.setColumnShown(u"vendor"_s, false);
        table.setColumnShown(u"flow"_s, true); // a field of a family that nobody knows
        table.moveColumn(u"id"_s, -5);
        table.resizeColumn(u"id"_s, 222);
        QCOMPARE(keys().first(), u"id"_s);
        QVERIFY(keys().contains(u"flow"_s) && !keys().contains(u"vendor"_s));
        const QString layout = table.layout();
        FleetTable other;
        other.setList(&bench.list);
        other.setLayout(layout);
        QCOMPARE(other.layout(), layout);
        table.resetColumns();
        QVERIFY(table.layout() != layout);
        for (const QString &key : keys())
            table.setColumnShown(key, false);
        QCOMPARE(keys().size(), 1);
    }

    void selectionIsCopiedAndRowsAreExported()
    {
        Bench bench;
        FleetTable table;
        table.setList(&bench.list);
        bench.list.setAttentionFirst(false);
        bench.list.sortBy(u"id"_s, false);
        table.setLayout(u"id:100 level:100 -title:100 -vendor:100 -status:100 -chargeRate:100 -currentMode:100 "
                        "-lastAction:100 -source:100"_s);
        QCOMPARE(table.textOfSelection(1), u"Id\tLevel\nb2\t90 %"_s);
        table.select(0, true);
        table.selectRange(2, 3);
        QCOMPARE(table.selectedIds(), (QStringList{u"b1"_s, u"b3"_s, u"pump"_s}));
        QCOMPARE(table.textOfSelection(1), u"Id\tLevel\nb1\t10 %\nb3\t50 %\npump\t"_s);
        // The selection is of devices, not of rows.
        bench.list.sortBy(u"id"_s, true);
        QVERIFY(!table.isRowSelected(0) && table.isRowSelected(1));
        bench.list.setSearchText(u"id:b"_s);
        QCOMPARE(table.selectedCount(), 3);
        const auto lines = csv::parse(table.rowsAs(RowWriter::Form::Csv));
        QVERIFY(lines);
        QCOMPARE(lines->size(), 4);
        QCOMPARE(lines->first().cells, (QStringList{u"Id"_s, u"Level (%)"_s, u"In a sentence"_s}));
        QCOMPARE(lines->at(1).cells.mid(0, 2), (QStringList{u"b3"_s, u"50"_s}));
        QVERIFY(lines->at(1).cells.at(2).contains(u"50"_s));
        const QByteArray json = table.rowsAs(RowWriter::Form::JsonLines);
        QCOMPARE(json.count('\n'), 3);
        QVERIFY(json.startsWith("{\"id\":\"b3\",\"level\":{\"unit\":\"percent\",\"value\":50},\"sentence\":\""));
        table.clearSelection();
        QCOMPARE(table.selectedCount(), 0);
        QTemporaryDir folder;
        const QUrl file = QUrl::fromLocalFile(folder.filePath(u"x.csv"_s));
        QSignalSpy ended(&table, &FleetTable::exportEnded);
        const QUrl nowhere = QUrl::fromLocalFile(folder.filePath(u"none/x.csv"_s));
        table.exportTo(file, u"localeCsv"_s);
        table.exportTo(nowhere, u"csv"_s);
        QTRY_COMPARE(ended.size(), 2);
        QCOMPARE(ended.at(0), (QVariantList{file, 3, QString()}));
        QCOMPARE(ended.at(1).at(0).toUrl(), nowhere);
        QVERIFY(!ended.at(1).at(2).toString().isEmpty());
        QVERIFY(!QFile::exists(nowhere.toLocalFile()));
        // One that is filtered out can be chosen, too.
        table.selectDevice(u"pump"_s, true);
        QVERIFY(table.isSelected(u"pump"_s));
        table.selectDevice(u"pump"_s, false);
        QCOMPARE(table.selectedCount(), 0);
    }

    // Fifty thousand rows would hold the window up for a second: they are made a few at a time, and what a person does
    // meanwhile changes nothing about which rows they are.
    void exportLetsTheWindowLive()
    {
        constexpr int count = 3000;
        Bench bench;
        QList<DevicePtr> devices;
        for (int i = 0; i < count; ++i)
            devices.append(battery(u"x%1"_s.arg(i, 4, 10, QChar(u'0')), i % 100));
        (void)bench.store.applyPage(devices, receivedAt(bench.clock), bench.store.nextSerial());
        FleetTable table;
        table.setList(&bench.list);
        const QByteArray whole = table.rowsAs(RowWriter::Form::Csv);
        const QTemporaryDir folder;
        const QUrl file = QUrl::fromLocalFile(folder.filePath(u"x.csv"_s));
        QSignalSpy ended(&table, &FleetTable::exportEnded);
        int turns = 0;
        QTimer life;
        life.setInterval(0);
        connect(&life, &QTimer::timeout, this, [&] {
            if (++turns == 2)
                bench.list.setSearchText(u"id:x0001"_s);
        });
        life.start();
        table.exportTo(file, u"csv"_s);
        QCOMPARE(ended.size(), 0);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY2(turns >= 3, qPrintable(QString::number(turns)));
        QCOMPARE(bench.list.count(), 1);
        QCOMPARE(ended.first().at(1).toInt(), whole.count('\n') - 1);
        QFile written(file.toLocalFile());
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), whole);
    }

    // What was asked of one fleet is not written from another, and somebody is told.
    void anotherFleetEndsAnExport()
    {
        Bench bench;
        Bench other;
        FleetTable table;
        table.setList(&bench.list);
        const QTemporaryDir folder;
        const QUrl first = QUrl::fromLocalFile(folder.filePath(u"1.csv"_s));
        const QUrl second = QUrl::fromLocalFile(folder.filePath(u"2.csv"_s));
        const QUrl third = QUrl::fromLocalFile(folder.filePath(u"3.csv"_s));
        QSignalSpy ended(&table, &FleetTable::exportEnded);
        table.exportTo(first, u"csv"_s);
        table.exportTo(second, u"csv"_s);
        table.setList(&other.list);
        QCOMPARE(ended.size(), 2);
        QCOMPARE(ended.at(0).at(0).toUrl(), first);
        QCOMPARE(ended.at(1).at(0).toUrl(), second);
        QVERIFY(!ended.at(0).at(2).toString().isEmpty() && !ended.at(1).at(2).toString().isEmpty());
        // The calls that were on their way belong to nobody.
        table.exportTo(third, u"csv"_s);
        QTRY_COMPARE(ended.size(), 3);
        QCOMPARE(ended.at(2).at(0).toUrl(), third);
        QCOMPARE(ended.at(2).at(2).toString(), QString());
        QTest::qWait(0);
        QCoreApplication::processEvents();
        QCOMPARE(ended.size(), 3);
        QVERIFY(!QFile::exists(first.toLocalFile()) && !QFile::exists(second.toLocalFile()));
    }

    void namesAndNotesAreKept()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"notes.json"_s);
        {
            Bench bench;
            LocalBook book(bench.store, file);
            book.set(u"b1"_s, u" Garage  left "_s, u"north, roof,North,"_s, u"call first"_s);
            book.set(u"later"_s, u"Not here yet"_s, {}, {});
            QCOMPARE(bench.store.find(DeviceId(u"b1"_s))->local(),
                     (LocalFields{u"Garage left"_s, {u"north"_s, u"roof"_s}, u"call first"_s}));
            bench.list.setSearchText(u"tag:north name:garage note:call"_s);
            QCOMPARE(bench.ids(), QStringList{u"b1"_s});
            book.addTag({u"b1"_s, u"b2"_s}, u"south"_s);
            QCOMPARE(book.tagsOf(u"b1"_s), u"north, roof, south"_s);
            book.undo();
            QCOMPARE(book.tagsOf(u"b1"_s), u"north, roof"_s);
            QCOMPARE(book.tagsOf(u"b2"_s), QString());
            QCOMPARE(book.problem(), QString());
        }
        Bench bench;
        LocalBook book(bench.store, file);
        QCOMPARE(book.count(), 2);
        QCOMPARE(bench.store.find(DeviceId(u"b1"_s))->local().name, u"Garage left"_s);
        (void)bench.store.applyPage({battery(u"later"_s, 1)}, receivedAt(bench.clock), bench.store.nextSerial());
        QCOMPARE(bench.store.find(DeviceId(u"later"_s))->local().name, u"Not here yet"_s);
        while (book.canUndo())
            book.undo();
        book.set(u"b1"_s, {}, {}, {});
        QCOMPARE(book.count(), 1);
    }

    void tagsOfASelection()
    {
        Bench bench;
        LocalBook book(bench.store, {});
        const QStringList both{u"b1"_s, u"b2"_s};
        book.addTag(both, u" roof ; North,"_s);
        QCOMPARE(book.tagsOf(u"b2"_s), u"roof, North"_s);
        book.addTag({u"b1"_s}, u"NORTH, east"_s);
        QCOMPARE(book.tagsOf(u"b1"_s), u"roof, North, east"_s);
        QCOMPARE(book.tagNames(), (QStringList{u"North"_s, u"roof"_s, u"east"_s}));
        QCOMPARE(book.countOf(both, u"EAST"_s), 1);
        QCOMPARE(book.countOf(both, u"roof"_s), 2);
        bench.list.setSearchText(u"tag:east"_s);
        QCOMPARE(bench.ids(), QStringList{u"b1"_s});
        book.removeTag(both, u"Roof"_s);
        QCOMPARE(book.countOf(both, u"roof"_s), 0);
        book.undo();
        QCOMPARE(book.countOf(both, u"roof"_s), 2);
        book.setNote(both, u"ask first "_s);
        QCOMPARE(book.noteOf(u"b2"_s), u"ask first"_s);
        QCOMPARE(bench.list.data(bench.list.index(bench.list.rowOf(u"b1"_s)), DeviceListModel::TagsRole),
                 u"roof, North, east"_s);
        book.addTag(both, u" , "_s);
        book.addTag({}, u"none"_s);
        QCOMPARE(book.undoText(), u"Note for 2 device(s)"_s);
        while (book.canUndo())
            book.undo();
        QCOMPARE(book.count(), 0);
    }

    void aBookGoesOutAndComesBack()
    {
        QTemporaryDir folder;
        const QUrl file = QUrl::fromLocalFile(folder.filePath(u"notes.csv"_s));
        Bench bench;
        LocalBook book(bench.store, {});
        book.set(u"b1"_s, u"'=1+1"_s, u"=north, -5"_s, u"two\nlines, \"said\""_s);
        book.set(u"b2"_s, u"-12"_s, {}, u"@you"_s);
        book.set(u"not listed"_s, u"Attic"_s, {}, {});
        const LocalBook::Book before = book.book();
        QCOMPARE(book.exportCsv(file), QString());

        LocalBook other(bench.store, {});
        other.readImport(file);
        QCOMPARE(other.incoming()->takenCount(), 3);
        QCOMPARE(other.incoming()->unlistedCount(), 1);
        QVERIFY(other.book().isEmpty()); // looked at, not taken
        other.applyImport();
        QCOMPARE(other.book(), before);
        QCOMPARE(other.incoming()->rowCount(), 0);
        other.readImport(file);
        QCOMPARE(other.incoming()->takenCount(), 0);
        QCOMPARE(other.incoming()->sameCount(), 3);
        other.undo();
        QVERIFY(other.book().isEmpty());
    }

    void anImportIsLookedAtFirst()
    {
        Bench bench;
        QTemporaryDir folder;
        LocalBook book(bench.store, {});
        book.set(u"b1"_s, u"Roof"_s, u"north"_s, u"old"_s);
        book.set(u"b2"_s, u"Shed"_s, {}, {});
        const auto read = [&](const QByteArray &text) {
            const QString path = folder.filePath(u"in.csv"_s);
            QFile out(path);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(text);
            out.close();
            book.readImport(QUrl::fromLocalFile(path));
        };
        BookImport &in = *book.incoming();
        const QAbstractItemModelTester tester(&in);
        read("Site;ID;Name;Tags;NOTE\r\n"
             "x;b1;Roof;;new\r\n"           // 2: the note is another; the empty tags say nothing
             "x;b2\r\n"                     // 3: a short line takes nothing away
             "x;;nobody\r\n"                // 4
             "x;b1;Again\r\n"               // 5
             "x;b3;\"Two\nlines\";a,b;\r\n" // 6 and 7
             "x;b4;\"y\"z\r\n");            // 8
        QCOMPARE(in.problem(), QString());
        QCOMPARE(in.ignoredColumns(), QStringList{u"Site"_s});
        QStringList kinds;
        QList<int> numbers;
        for (int row = 0; row < in.rowCount(); ++row) {
            kinds << in.data(in.index(row), BookImport::KindRole).toString();
            numbers << in.data(in.index(row), BookImport::NumberRole).toInt();
        }
        QCOMPARE(kinds, (QStringList{u"problem"_s, u"problem"_s, u"problem"_s, u"replaces"_s, u"adds"_s, u"same"_s}));
        QCOMPARE(numbers, (QList<int>{4, 5, 8, 2, 6, 3}));
        QCOMPARE(in.data(in.index(3), BookImport::TextRole).toString(), u"note “new” instead of “old”"_s);
        QCOMPARE(in.losingCount(), 1);
        // Empty cells may be meant.
        in.setEmptiesCount(true);
        QCOMPARE(in.data(in.index(3), BookImport::TextRole).toString(),
                 u"tags “north” goes, note “new” instead of “old”"_s);
        in.setEmptiesCount(false);
        book.applyImport();
        QCOMPARE(book.book().value(u"b1"_s), (LocalFields{u"Roof"_s, {u"north"_s}, u"new"_s}));
        QCOMPARE(book.book().value(u"b2"_s).name, u"Shed"_s);
        QCOMPARE(book.book().value(u"b3"_s), (LocalFields{u"Two lines"_s, {u"a"_s, u"b"_s}, {}}));
        QVERIFY(!book.book().contains(u"b4"_s));
        book.undo();
        QCOMPARE(book.book().value(u"b1"_s).note, u"old"_s);
        QVERIFY(!book.book().contains(u"b3"_s));

        for (const QByteArray &bad :
             {QByteArray("name,note\nx,y\n"), QByteArray(), QByteArray("\xFF\xFE\x00"), QByteArray("id\nb1\n")}) {
            read(bad);
            QVERIFY(!in.problem().isEmpty());
            QCOMPARE(in.rowCount(), 0);
        }
        book.readImport(QUrl::fromLocalFile(folder.filePath(u"none"_s)));
        QVERIFY(!in.problem().isEmpty());
        book.dropImport();
        QCOMPARE(in.problem(), QString());
    }

    void theWayOfLookingIsKept()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"view.json"_s);
        {
            Bench bench;
            ViewMemory memory(bench.list, file);
            QCOMPARE(memory.property("show").toString(), QString());
            QVERIFY(bench.list.isAttentionFirst());
            memory.setProperty("show", u"table"_s);
            memory.setProperty("layout", u"id:100 -note:80"_s);
            bench.list.sortBy(u"level"_s, true);
            bench.list.setAttentionFirst(false);
        }
        {
            Bench bench;
            const ViewMemory memory(bench.list, file);
            QCOMPARE(memory.property("show").toString(), u"table"_s);
            QCOMPARE(memory.property("layout").toString(), u"id:100 -note:80"_s);
            QCOMPARE(bench.ids().first(), u"b2"_s);
            QVERIFY(bench.list.isSortDescending());
            QFile::remove(file);
        }
        QVERIFY(!QFile::exists(file)); // nothing new: nothing written
        Bench bench;
        ViewMemory nowhere(bench.list, folder.filePath(u"no/view.json"_s));
        nowhere.setProperty("show", u"map"_s);
        nowhere.save();
        QTRY_VERIFY(!nowhere.problem().isEmpty());
    }

    void whatIsOnScreenIsReadFirst()
    {
        Bench bench;
        bench.list.setAttentionFirst(false);
        bench.list.sortBy(u"level"_s, true); // b2 b3 silent b1 pump
        bench.list.setVisibleRange(1, 2);
        QCOMPARE(bench.list.lookedAt(9), (QList{DeviceId(u"b3"_s), DeviceId(u"silent"_s)}));
        QCOMPARE(bench.list.lookedAt(1), QList{DeviceId(u"b3"_s)});
        bench.list.setVisibleSlots({bench.list.slotAt(4), bench.list.slotAt(0), 99});
        QCOMPARE(bench.list.lookedAt(9), (QList{DeviceId(u"pump"_s), DeviceId(u"b2"_s)}));
        // What went wrong is, wherever it stands.
        bench.list.setVisibleRange(0, -1);
        QCOMPARE(bench.list.lookedAt(9), QList<DeviceId>());
        Sample failing;
        failing.id = u"b1"_s;
        failing.state = batteryState(10, 0);
        failing.rest = lastAction(u"failed"_s);
        (void)bench.store.applyPage({failing.make()}, receivedAt(bench.clock), bench.store.nextSerial());
        QCOMPARE(bench.list.lookedAt(9), QList{DeviceId(u"b1"_s)});
    }

    void devicesOfACustomerAreFound()
    {
        Bench bench;
        bench.list.noteUser(UserId(u"user_7"_s), {DeviceId(u"b2"_s), DeviceId(u"late"_s)});
        bench.list.setSearchText(u"user:user_7"_s);
        QCOMPARE(bench.ids(), QStringList{u"b2"_s});
        (void)bench.store.applyPage({battery(u"late"_s, 1)}, receivedAt(bench.clock), bench.store.nextSerial());
        QCOMPARE(bench.ids().size(), 2);
    }

    void aDamagedFileIsLeftAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"notes.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{half");
        file.close();
        DeviceStore store;
        LocalBook book(store, path);
        QVERIFY(!book.problem().isEmpty());
        book.set(u"b1"_s, u"x"_s, {}, {});
        QVERIFY(!book.problem().isEmpty());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{half"));
    }

    void viewsThatCannotBeReadAreLeftAlone()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"views.json"_s);
        const QByteArray damaged = "{\"ampsFleetViews\":2,\"views\":[{\"name\":\"Of a later release\"}]}";
        {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(damaged);
        }
        Bench bench;
        {
            SavedViews views(bench.list, file);
            QVERIFY(!views.problem().isEmpty());
            QVERIFY(views.save(u"Mine"_s, {}, {}));
        }
        QFile in(file);
        QVERIFY(in.open(QIODevice::ReadOnly));
        QCOMPARE(in.readAll(), damaged);
    }

    // A file of an earlier release may hold what people read instead of the API's word; it is kept in the API's.
    void wordsOfEarlierViewsAreKeptAsTheApiHasThem()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"views.json"_s);
        {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            const QJsonObject view{{u"name"_s, u"Plugged"_s}, {u"query"_s, u"status=\"Plugged in\""_s}};
            out.write(QJsonDocument(QJsonObject{{u"ampsFleetViews"_s, 1}, {u"views"_s, QJsonArray{view}}}).toJson());
        }
        Bench bench;
        {
            const SavedViews views(bench.list, file);
            QCOMPARE(views.count(), 1);
        }
        QFile in(file);
        QVERIFY(in.open(QIODevice::ReadOnly));
        QVERIFY2(in.readAll().contains("pluggedIn"), "the words of the language are still there");
    }

    void viewsAreKeptAndCounted()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"views.json"_s);
        Bench bench;
        {
            SavedViews views(bench.list, file);
            const QAbstractItemModelTester tester(&views);
            bench.list.setSearchText(u"family:battery level>40%"_s);
            bench.list.sortBy(u"level"_s, true);
            QVERIFY(views.save(u" Full ones "_s, u"table"_s, u"id:100"_s, u"vendor"_s));
            QVERIFY(!views.save(u"  "_s, {}, {}));
            bench.list.clearFilters();
            QVERIFY(views.save(u"All"_s, u"cards"_s, {}));
            QCOMPARE(views.data(views.index(0), SavedViews::CountRole), 2);
            QCOMPARE(views.data(views.index(1), SavedViews::CountRole), 5);
        }
        SavedViews views(bench.list, file);
        QCOMPARE(views.count(), 2);
        bench.list.sortBy({}, false);
        QVERIFY(views.open(u"Full ones"_s));
        QCOMPARE(bench.ids(), (QStringList{u"b2"_s, u"b3"_s}));
        QCOMPARE(views.showOf(u"Full ones"_s), u"table"_s);
        QCOMPARE(views.layoutOf(u"Full ones"_s), u"id:100"_s);
        QCOMPARE(views.groupByOf(u"Full ones"_s), u"vendor"_s);
        // Counts follow the fleet, whatever is shown.
        (void)bench.store.applyPage({battery(u"b1"_s, 80)}, receivedAt(bench.clock), bench.store.nextSerial());
        views.recount();
        QCOMPARE(views.data(views.index(0), SavedViews::CountRole), 3);
        const QUrl away = QUrl::fromLocalFile(folder.filePath(u"away.json"_s));
        QCOMPARE(views.exportTo(away, {u"Full ones"_s}), QString());
        QCOMPARE(views.importFrom(away), QString());
        QCOMPARE(views.data(views.index(2), SavedViews::NameRole), u"Full ones (2)"_s);
        QVERIFY(!views.rename(u"All"_s, u"Full ones"_s));
        QVERIFY(views.rename(u"All"_s, u"Everything"_s));
        views.remove(u"Full ones"_s);
        QCOMPARE(views.count(), 2);
        // A query that does not read is shown as such, not dropped.
        const auto odd
            = SavedViews::fromJson(R"({"ampsFleetViews":1,"views":[{"name":"odd","query":"chargeRate>3kwh x"}]})");
        QVERIFY(odd);
        QVERIFY(!SavedViews::fromJson("[]"));
        QVERIFY(!SavedViews::fromJson("{"));
        QVERIFY(!SavedViews::fromJson(R"({"ampsFleetViews":1,"views":[{"query":"x"}]})"));
    }

    // Made a little at a time, and whole when it is shown; what changes meanwhile is on the next one.
    void theMapLetsTheWindowLive()
    {
        constexpr int count = 20'000;
        Bench bench;
        FleetMap map;
        map.setList(&bench.list);
        QSignalSpy changed(&map, &FleetMap::changed);
        QList<DevicePtr> devices;
        for (int i = 0; i < count; ++i)
            devices.append(battery(u"m%1"_s.arg(i), i % 100, {}, (i % 200 - 100) / 20.0));
        (void)bench.store.applyPage(devices, receivedAt(bench.clock), bench.store.nextSerial());
        QCOMPARE(changed.size(), 0);
        int turns = 0;
        bool hasChanged = false;
        QTimer life;
        life.setInterval(0);
        connect(&life, &QTimer::timeout, this, [&] {
            // The first turn in which the picture is being made already: one more device that needs somebody.
            turns += map.isBeingMade() ? 1 : 0;
            if (turns == 1 && !std::exchange(hasChanged, true))
                (void)bench.store.finishSweep(Family::fromPath(u"heat-pump"_s), {});
        });
        life.start();
        QTRY_VERIFY(changed.size() >= 1);
        QCOMPARE(map.cells().size(), count + 5);
        QVERIFY2(turns >= 2, qPrintable(QString::number(turns)));
        QTRY_COMPARE(map.lastKnownCount(), 2); // the silent one and the one that is gone
        const QByteArray cells = map.cells();
        map.refresh();
        QCOMPARE(map.cells(), cells);
    }

    void theMapIsAByteADevice()
    {
        Bench bench;
        FleetMap map;
        map.setList(&bench.list);
        QCOMPARE(map.cells().size(), 5);
        QCOMPARE(map.blockSizes(), (QList<int>{4, 1}));
        QCOMPARE(map.lastKnownCount(), 1);
        QCOMPARE(map.alarmCount(), 0);
        // By power inside the block: b1 -3, silent -1, b3 0, b2 +4.
        QStringList order;
        for (int cell = 0; cell < 4; ++cell)
            order << map.deviceAt(cell);
        QCOMPARE(order, (QStringList{u"b1"_s, u"silent"_s, u"b3"_s, u"b2"_s}));
        QCOMPARE(quint8(map.cells().at(0)) & 0xF, 0);
        QCOMPARE(quint8(map.cells().at(2)) & 0xF, 3);
        QCOMPARE(quint8(map.cells().at(3)) & 0xF, 6);
        QVERIFY(quint8(map.cells().at(1)) & FleetMap::lastKnownBit);
        QCOMPARE(quint8(map.cells().at(4)) & 0xF, int(FleetMap::noValue));
        // A stretch is a query, and the query finds that stretch.
        const QString query = map.queryFor(2, 0);
        QCOMPARE(query, u"family=battery chargeRate>=-3.00kw chargeRate<=0.00kw"_s);
        bench.list.setSearchText(query);
        QCOMPARE(bench.list.count(), 3);
        map.refresh();
        QVERIFY(quint8(map.cells().at(0)) & FleetMap::shownBit);
        QVERIFY(!(quint8(map.cells().at(3)) & FleetMap::shownBit));
        QCOMPARE(map.queryFor(0, 3), u"family=battery"_s);
        QCOMPARE(map.queryFor(4, 4), u"family=heat-pump"_s);
        QCOMPARE(map.queryFor(99, 99), QString());
        map.setColorBy(u"level"_s);
        QCOMPARE(map.deviceAt(3), u"b2"_s);
        QVERIFY(map.describe(3).startsWith(u"Powerwall 2, tesla. "_s));
    }

    void theMapTellsHowValuesAreSpread()
    {
        ManualClock clock{noon};
        DeviceStore store;
        PrimitiveRegistry registry{Format(QLocale::c(), QTimeZone::utc())};
        DeviceListModel list{store, clock, registry};
        QList<DevicePtr> many;
        for (int i = 0; i < 101; ++i)
            many << battery(u"b%1"_s.arg(i), i, {}, i == 100 ? 1000.0 : 0.05 * i);
        (void)store.applyPage(many, receivedAt(clock), store.nextSerial());
        FleetMap map;
        map.setList(&list);
        map.setColorBy(u"level"_s);
        const auto spread = map.spreads().at(0).value<MapSpread>();
        QCOMPARE(spread.count, 101);
        QCOMPARE(std::accumulate(spread.bins.begin(), spread.bins.end(), 0), 101);
        QCOMPARE(spread.bins.size(), int(FleetMap::bins));
        QVERIFY(spread.middleText.contains(u"50\u00A0%"_s));
        QCOMPARE(spread.steps.first(), 0);
        QCOMPARE(spread.steps.last(), 6);
        // One that is far out does not press the others together.
        map.setColorBy(u"power"_s);
        const auto power = map.spreads().at(0).value<MapSpread>();
        QVERIFY(power.high < 6);
        QVERIFY(power.most < 20);
        // A bin is a query that finds what it counts, give or take its edges.
        countShown(list, map.queryForBin(0, 3), power.bins.at(3));
        countShown(list, map.queryForBin(0, 0), power.bins.first());
        countShown(list, map.queryForBin(0, FleetMap::bins - 1), power.bins.last());
        countShown(list, {}, 101);
        QVERIFY2(map.binText(0, FleetMap::bins - 1).contains(u"1,000"_s)
                     || map.binText(0, FleetMap::bins - 1).contains(u"MW"_s),
                 qPrintable(map.binText(0, FleetMap::bins - 1)));
        QCOMPARE(map.binText(0, FleetMap::bins), QString());
        // A device that has gone since the picture was made ends a stretch with nothing.
        map.setColorBy(u"level"_s);
        const QString gone = map.deviceAt(100);
        QVERIFY(!gone.isEmpty());
        QSet<DeviceId> others;
        for (const DevicePtr &device : std::as_const(many)) {
            if (device->id != DeviceId(gone))
                others.insert(device->id);
        }
        (void)store.finishSweep(KnownFamily::Battery, others);
        QCOMPARE(store.dismissAllGone().removed, QList{DeviceId(gone)});
        QCOMPARE(map.deviceAt(100), QString());
        QVERIFY(!map.queryFor(50, 100).isEmpty());
        (void)store.applyPage(many, receivedAt(clock), store.nextSerial());
        map.refresh();
        list.setSearchText(u"level>=50%"_s);
        map.refresh();
        QCOMPARE(map.spreads().at(0).value<MapSpread>().count, 51);
        QCOMPARE(map.queryForBin(9, 0), QString());
        QCOMPARE(map.queryForBin(0, 99), QString());
    }

    void theMatrixCountsWhatIsDeclared()
    {
        Bench bench;
        CapabilityMatrix matrix;
        const QAbstractItemModelTester tester(matrix.rows());
        matrix.setList(&bench.list);
        const auto row = [&](int at) {
            return matrix.values().at(at);
        };
        QCOMPARE(matrix.columns(), (QStringList{u"charge"_s, u"idle"_s}));
        QCOMPARE(matrix.columnCounts(), (QList<int>{2, 2}));
        QCOMPARE(matrix.deviceCount(), 5);
        QCOMPARE(matrix.silentCount(), 3);
        QCOMPARE(matrix.rowTotal(), 2);
        QCOMPARE(row(0).model, u"Powerwall 2"_s);
        QCOMPARE(row(0).devices, 4);
        QCOMPARE(row(0).counts, (QList<int>{2, 2}));
        QCOMPARE(row(1).counts, (QList<int>{0, 0}));
        // Every count leads to its devices.
        const auto found = [&](int at, int column) {
            bench.list.setSearchText(matrix.queryFor(at, column));
            const int count = bench.list.count();
            bench.list.setSearchText({});
            return count;
        };
        QCOMPARE(found(0, 0), 2);
        QCOMPARE(found(0, -1), 4);
        QCOMPARE(found(1, -1), 1);
        QCOMPARE(found(-1, 1), 2);

        matrix.setOf(u"parameters"_s);
        QCOMPARE(matrix.columns(), (QStringList{u"charge.power"_s, u"charge.target"_s}));
        QCOMPARE(row(0).bounds, (QStringList{u"0.0–5.0\u00A0kW"_s, u"10–100\u00A0%"_s}));
        QCOMPARE(found(0, 0), 2);
        matrix.setOf(u"strategies"_s);
        QCOMPARE(matrix.columns(), QStringList{u"cancel_and_replace"_s});
        QCOMPARE(found(0, 0), 2);
        matrix.setOf(u"fields"_s);
        const qsizetype flow = matrix.columns().indexOf(u"flow"_s);
        QVERIFY(flow >= 0);
        QCOMPARE(matrix.columnCounts().at(matrix.columns().indexOf(u"status"_s)), 5);
        QCOMPARE(row(1).counts.at(flow), 1);
        QCOMPARE(found(1, int(flow)), 1);
        QCOMPARE(found(0, int(matrix.columns().indexOf(u"level"_s))), 4);

        // Only of what is shown, and added to what is asked for already.
        matrix.setOf(u"commands"_s);
        bench.list.setSearchText(u"id:b1 OR id:pump"_s);
        matrix.refresh();
        QCOMPARE(matrix.deviceCount(), 2);
        QCOMPARE(matrix.queryFor(0, 0),
                 u"(id:b1 OR id:pump) family=battery vendor=tesla model=\"Powerwall 2\" can:charge"_s);
        matrix.setActive(false);
        bench.list.setSearchText({});
        matrix.refresh();
        QCOMPARE(matrix.deviceCount(), 2); // nobody looks
    }

    void groupsLeadTheirDevicesWithSums()
    {
        Bench bench;
        bench.list.setAttentionFirst(false);
        bench.list.sortBy(u"id"_s, false); // b1 b2 b3 pump silent
        FleetTable table;
        table.setList(&bench.list);
        FleetGroups groups;
        const QAbstractItemModelTester tester(&groups);
        groups.setTable(&table);
        QCOMPARE(groups.rowCount(), 0);
        groups.setBy(u"family"_s);
        const auto rows = [&] {
            QStringList all;
            for (int row = 0; row < groups.rowCount(); ++row)
                all << (groups.isGroup(row)
                            ? u"%1 %2"_s.arg(groups.data(groups.index(row), FleetTable::GroupLabelRole).toString(),
                                             groups.data(groups.index(row), FleetTable::GroupCountRole).toString())
                            : groups.deviceAt(row));
            return all;
        };
        const auto sums = [&](int row) {
            return groups.data(groups.index(row), FleetTable::GroupSumsRole).toStringList();
        };
        QCOMPARE(rows().size(), 3);
        QCOMPARE(rows().at(0), u"All that is shown 5"_s);
        QCOMPARE(rows().at(1), u"Battery 4"_s);
        QCOMPARE(groups.groupCount(), 2);
        // b1 -3 and b2 +4; the silent one is left out, and said to be.
        QCOMPARE(sums(1).at(0), u"+1.0\u00A0kW"_s);
        QCOMPARE(sums(1).at(1), u"15.0\u00A0kWh (50\u00A0%)"_s);
        QCOMPARE(sums(1).at(5), u"75\u00A0%, 1 left out"_s);
        QCOMPARE(sums(2).at(0), QString());
        QCOMPARE(sums(0).at(0), sums(1).at(0));

        groups.toggle(groups.groupIdAt(0)); // the whole does not open
        QCOMPARE(groups.rowCount(), 3);
        groups.toggle(groups.groupIdAt(1));
        QCOMPARE(rows().mid(2, 4), (QStringList{u"b1"_s, u"b2"_s, u"b3"_s, u"silent"_s}));
        QCOMPARE(groups.listRow(5), 4);
        QCOMPARE(groups.groupRowOf(4), 1);
        QCOMPARE(groups.data(groups.index(2), FleetTable::CellsRole).toStringList(),
                 table.data(table.index(0, 0), FleetTable::CellsRole).toStringList());
        const QPersistentModelIndex held(groups.index(3)); // b2
        bench.list.sortBy(u"id"_s, true);
        QCOMPARE(rows().mid(2, 4), (QStringList{u"silent"_s, u"b3"_s, u"b2"_s, u"b1"_s}));
        QCOMPARE(held.row(), 4);

        // A device that changes reaches its row at once and the sums a little later.
        QSignalSpy changed(&groups, &QAbstractItemModel::dataChanged);
        (void)bench.store.applyPage({battery(u"b3"_s, 50, {}, 2)}, receivedAt(bench.clock), bench.store.nextSerial());
        QVERIFY(!changed.isEmpty());
        QCOMPARE(changed.first().first().toModelIndex().row(), 3);
        QTRY_COMPARE(sums(1).at(0), u"+3.0\u00A0kW"_s);
        bench.list.setSearchText(u"-id=b2"_s);
        QVERIFY(!held.isValid());
        QCOMPARE(rows().at(1), u"Battery 3"_s);
        QCOMPARE(bench.list.count(), 4);

        // The selection is that of the table.
        groups.selectRange(2, 3);
        QCOMPARE(table.selectedIds(), (QStringList{u"silent"_s, u"b3"_s}));
        groups.selectGroup(groups.groupIdAt(1), true);
        QCOMPARE(table.selectedCount(), 3);
        groups.selectGroup(groups.groupIdAt(0), false);
        QCOMPARE(table.selectedCount(), 0);
        groups.setVisibleRange(1, 2);
        QCOMPARE(bench.list.lookedAt(5), QList{DeviceId(u"silent"_s)});
    }

    // As in a window that begins with rows in groups: its table gets the fleet after the groups got the table.
    void groupsWaitForTheFleet()
    {
        Bench bench;
        FleetTable table;
        FleetGroups groups;
        groups.setTable(&table);
        groups.setBy(u"vendor"_s);
        QCOMPARE(groups.rowCount(), 0);
        table.setList(&bench.list);
        QTRY_COMPARE(groups.rowCount(), 3);
        bench.list.setSearchText(u"vendor=Acme"_s);
        QTRY_COMPARE(groups.rowCount(), 2);
        // Another fleet in the same table: the first one is of no account any more.
        Bench other;
        table.setList(&other.list);
        QTRY_COMPARE(groups.rowCount(), 3);
        bench.list.setSearchText(u"vendor=nobody"_s);
        QCOMPARE(groups.rowCount(), 3);
    }

    // Somebody presses one head, and before the release another has taken its place.
    void aGroupIsMeantByItsNumber()
    {
        Bench bench;
        FleetTable table;
        table.setList(&bench.list);
        FleetGroups groups;
        groups.setTable(&table);
        groups.setBy(u"vendor"_s);
        const auto label = [&](int row) {
            return groups.data(groups.index(row), FleetTable::GroupLabelRole).toString();
        };
        QCOMPARE(label(2), u"Acme"_s);
        const int acme = groups.groupIdAt(2);
        const int tesla = groups.groupIdAt(1);
        QList<DevicePtr> more;
        for (int i = 0; i < 5; ++i) {
            Sample pump;
            pump.family = Family::fromPath(u"heat-pump"_s);
            pump.id = u"pump%1"_s.arg(i);
            pump.vendor = u"Acme"_s;
            pump.state = uR"({"status":"heating","flow":2})"_s;
            more << pump.make();
        }
        (void)bench.store.applyPage(more, receivedAt(bench.clock), bench.store.nextSerial());
        groups.refresh();
        QCOMPARE(label(1), u"Acme"_s);
        QCOMPARE(groups.rowOfGroup(acme), 1);
        groups.toggle(acme);
        QVERIFY(groups.isOpen(1));
        QVERIFY(!groups.isOpen(groups.rowOfGroup(tesla)));
        groups.selectGroup(tesla, true);
        QCOMPARE(table.selectedCount(), 4);
        table.clearSelection();

        // A device that went has left its place to another, which is nobody's choice.
        groups.setBy(u"family"_s);
        groups.refresh();
        const int batteries = groups.groupIdAt(groups.rowCount() - 1);
        QCOMPARE(label(groups.rowCount() - 1), u"heat-pump"_s);
        (void)bench.store.finishSweep(Family::fromPath(u"heat-pump"_s), {}, bench.store.nextSerial());
        bench.list.dismissAllGone();
        (void)bench.store.applyPage({battery(u"late"_s, 40)}, receivedAt(bench.clock), bench.store.nextSerial());
        groups.selectGroup(batteries, true);
        QCOMPARE(table.selectedIds(), QStringList());
    }

    void groupsByAnything_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("vendor") << u"vendor"_s << QStringList{u"tesla 4"_s, u"Acme 1"_s};
        QTest::newRow("attention") << u"attention"_s << QStringList{u"Last known 1"_s, u"Needs nobody 4"_s};
        QTest::newRow("tag") << u"tag"_s << QStringList{u"north 2"_s, u"roof 1"_s, u"No tag 3"_s};
        QTest::newRow("user") << u"user"_s << QStringList{u"user_7 1"_s, u"Customer not looked up 4"_s};
        QTest::newRow("a field") << u"currentMode"_s << QStringList{u"charge 4"_s, u"Not reported 1"_s};
        QTest::newRow("what nobody reports") << u"zone"_s << QStringList{u"Not reported 5"_s};
    }
    void groupsByAnything()
    {
        QFETCH(QString, by);
        QFETCH(QStringList, labels);
        Bench bench;
        LocalBook book(bench.store, {});
        book.addTag({u"b1"_s, u"b2"_s}, u"north"_s);
        book.addTag({u"b1"_s}, u"roof"_s);
        bench.list.noteUser(UserId(u"user_7"_s), {DeviceId(u"b2"_s)});
        FleetTable table;
        table.setList(&bench.list);
        FleetGroups groups;
        const QAbstractItemModelTester tester(&groups);
        groups.setTable(&table);
        groups.setBy(by);
        groups.setAllOpen(true);
        int sum = 0;
        QStringList found;
        for (int row = 1; row < groups.rowCount(); ++row) {
            if (!groups.isGroup(row))
                continue;
            const int count = groups.data(groups.index(row), FleetTable::GroupCountRole).toInt();
            sum += count;
            found << u"%1 %2"_s.arg(groups.data(groups.index(row), FleetTable::GroupLabelRole).toString()).arg(count);
            // The head leads to the same devices.
            const QString query = groups.data(groups.index(row), FleetTable::GroupQueryRole).toString();
            if (by != u"zone"_s) {
                countShown(bench.list, query, count);
                countShown(bench.list, {}, 5);
            }
        }
        QCOMPARE(found, labels);
        QCOMPARE(groups.rowCount(), 1 + int(labels.size()) + sum);
        QCOMPARE(groups.data(groups.index(0), FleetTable::GroupCountRole).toInt(), 5);
        groups.setAllOpen(false);
        QCOMPARE(groups.rowCount(), 1 + int(labels.size()));
        groups.setBy({});
        QCOMPARE(groups.rowCount(), 0);
    }

    // Against what the rows must be, whatever happens to the fleet.
    void groupsFollowAnyChange()
    {
        Bench bench;
        FleetTable table;
        table.setList(&bench.list);
        FleetGroups groups;
        const QAbstractItemModelTester tester(&groups);
        groups.setTable(&table);
        groups.setBy(u"currentMode"_s);
        groups.setAllOpen(true);
        quint32 seed = 7;
        const auto next = [&seed](quint32 below) {
            seed = seed * 1664525 + 1013904223;
            return (seed >> 8) % below;
        };
        for (int step = 0; step < 60; ++step) {
            QList<DevicePtr> page;
            for (quint32 i = 0; i < 1 + next(step % 5 == 0 ? 80 : 3); ++i) {
                Sample sample;
                sample.id = u"r%1"_s.arg(next(150));
                sample.state = batteryState(next(100), double(next(9)) - 4, u"idle"_s,
                                            QStringList{u"charge"_s, u"idle"_s, u"auto"_s}.at(next(3)));
                page << sample.make();
            }
            (void)bench.store.applyPage(page, receivedAt(bench.clock), bench.store.nextSerial());
            if (step % 7 == 3)
                bench.list.setSearchText(step % 2 ? u"level>%1%"_s.arg(next(90)) : QString());
            if (step % 6 == 1)
                bench.list.sortBy(step % 4 ? u"level"_s : u"id"_s, next(2) == 0);
            groups.refresh();
            QHash<QString, QStringList> wanted;
            for (int row = 0; row < bench.list.count(); ++row) {
                const StoredDevice *stored = bench.list.storedAt(bench.list.slotAt(row));
                const auto *state = std::get_if<BatteryState>(&stored->device->reading);
                wanted[state ? state->currentMode.text() : QString()] << stored->device->id.text();
            }
            QHash<QString, QStringList> have;
            QString group;
            for (int row = 1; row < groups.rowCount(); ++row) {
                if (groups.isGroup(row)) {
                    group = groups.data(groups.index(row), FleetTable::GroupLabelRole).toString();
                    if (group == u"Not reported"_s)
                        group.clear();
                } else {
                    have[group] << groups.deviceAt(row);
                }
            }
            QCOMPARE(have, wanted);
        }
    }

    void whatDriftedNeedsAttention()
    {
        Bench bench;
        const QAbstractItemModelTester tester(&bench.list);
        bench.list.noteDrifted({DeviceId(u"b2"_s), DeviceId(u"silent"_s), DeviceId(u"unheard of"_s)}, {});
        bench.list.setSearchText(u"attention:drifted"_s);
        QCOMPARE(bench.ids(), QStringList{u"b2"_s}); // what is last known says nothing about now
        bench.list.setSearchText({});
        QCOMPARE(bench.ids().mid(0, 2), (QStringList{u"silent"_s, u"b2"_s}));
        QCOMPARE(bench.list.data(bench.list.index(1), DeviceListModel::AttentionRole), u"drifted"_s);
        // A new reading does not take it away; the one who judges does.
        (void)bench.store.applyPage({battery(u"b2"_s, 91, batteryCommands, 4)}, receivedAt(bench.clock),
                                    bench.store.nextSerial());
        bench.list.setSearchText(u"attention:drifted"_s);
        QCOMPARE(bench.list.count(), 1);
        bench.list.noteDrifted({}, {DeviceId(u"b2"_s)});
        QCOMPARE(bench.list.count(), 0);
    }

    void whatCanBeShed()
    {
        Bench bench;
        // b2 takes 4 kW and declares idle; b1 gives, b3 declares nothing, silent is last known.
        QCOMPARE(bench.list.figures().sheddableKw, 4.0);
        QCOMPARE(bench.list.figures().shedLeftOut, 2);
        QVERIFY(bench.list.figures().headroomText.contains(u"left out: 2 · 4 · 2"_s));
    }

    void facetsFollowTheFleet()
    {
        Bench bench;
        FacetListModel facets;
        facets.setList(&bench.list);
        const QAbstractItemModelTester tester(&facets);
        const auto countOf = [&](const QString &choice) {
            for (const FacetRow &row : facets.values()) {
                if (row.choice == choice)
                    return row.count;
            }
            return -1;
        };
        QCOMPARE(countOf(u"family=battery"_s), 4);
        QCOMPARE(countOf(u"vendor=tesla"_s), 4);
        QCOMPARE(countOf(u"attention:noSync"_s), 1);
        QCOMPARE(countOf(u"can:charge"_s), 2);
        QVERIFY(facets.values().first().choice.isEmpty()); // a head leads its group
        // Each choice asks for as many devices as it says.
        for (const FacetRow &row : facets.values()) {
            if (row.choice.isEmpty())
                continue;
            bench.list.clearFilters();
            bench.list.toggleChoice(row.choice);
            QVERIFY2(bench.list.hasChoice(row.choice), qPrintable(row.choice));
            QCOMPARE(bench.list.count(), row.count);
        }
    }

    void completion()
    {
        Bench bench;
        const QueryVocabulary &v = bench.list.columns().vocabulary();
        QCOMPARE(labels(u"fam"_s, v), QStringList{u"family:"_s});
        QCOMPARE(labels(u"family:"_s, v), (QStringList{u"battery"_s, u"heat-pump"_s}));
        QCOMPARE(labels(u"x -family:battery,h"_s, v), QStringList{u"heat-pump"_s});
        QVERIFY(labels(u"lev"_s, v).contains(u"level"_s));
        QCOMPARE(labels(u"level>60"_s, v), QStringList{u"60%"_s});
        QCOMPARE(labels(u"can:"_s, v), (QStringList{u"charge"_s, u"idle"_s}));
        QVERIFY(labels(u"can:charge."_s, v).contains(u"charge.power>="_s));
        QCOMPARE(labels(u"age<5"_s, v), (QStringList{u"5s"_s, u"5m"_s, u"5h"_s, u"5d"_s}));
        QVERIFY(labels(u"acm"_s, v).contains(u"vendor:Acme"_s));
        QCOMPARE(labels(u"note:\"fam"_s, v), QStringList()); // inside quotation marks
        QCOMPARE(labels(u"tesla "_s, v), QStringList());
        // In the middle of a text the rest stays.
        const auto proposals = QueryCompletion::at(u"family:b level>3"_s, 8, v);
        QCOMPARE(proposals.first().text, u"family:battery level>3"_s);
        QCOMPARE(proposals.first().cursor, 15);
        QCOMPARE(proposals.first().count, 4);
        // Whatever is proposed reads, perhaps unfinished.
        for (const QString &begun : {u""_s, u"v"_s, u"vendor:"_s, u"can:"_s, u"status:"_s, u"c"_s}) {
            for (const QueryProposal &one : QueryCompletion::at(begun, begun.size(), v)) {
                const Query::Typed typed = Query::parseWhileTyping(one.text, &v);
                QVERIFY2(!typed.error || typed.error->isUnfinished, qPrintable(one.text));
            }
        }
    }

    void wrongQueriesKeepWhatWasShown()
    {
        Bench bench;
        bench.list.setSearchText(u"family:battery"_s);
        QCOMPARE(bench.list.count(), 4);
        bench.list.setSearchText(u"chargeRate>3kwh family:heat-pump"_s);
        QCOMPARE(bench.list.count(), 4);
        QCOMPARE(bench.list.searchErrorAt(), 12);
        QCOMPARE(bench.list.searchErrorLength(), 3);
        QCOMPARE(bench.list.searchSuggestion(), u"chargeRate>3kw family:heat-pump"_s);
        bench.list.setSearchText(bench.list.searchSuggestion());
        QCOMPARE(bench.list.searchError(), QString());
        QCOMPARE(bench.list.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFleetViews)
#include "tst_fleetviews.moc"
