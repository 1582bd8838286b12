// SPDX-License-Identifier: GPL-3.0-or-later
// Views over a fleet that is too large to be looked at while somebody waits: made a little at a time, they must come to
// what they are when made at once, whatever happens in between.
#include "../devicesamples.h"

#include <capabilitymatrix.h>
#include <fleetgroups.h>
#include <fleetmap.h>
#include <fleettable.h>
#include <random.h>
#include <savedviews.h>

#include <QAbstractItemModelTester>
#include <QDeadlineTimer>
#include <QSignalSpy>

using namespace samples;
using namespace std::chrono_literals;

namespace largefleet {

constexpr int size = 3000;

struct Fleet
{
    ManualClock clock{noon};
    DeviceStore store;
    PrimitiveRegistry registry{Format(QLocale::c(), QTimeZone::utc())};
    DeviceListModel list{store, clock, registry};
    FleetTable table;
    Random random{11};

    Fleet()
    {
        QList<DevicePtr> all;
        for (int i = 0; i < size; ++i)
            all << device(i);
        apply(all);
        table.setList(&list);
    }
    DevicePtr device(int number)
    {
        Sample sample;
        sample.id = u"d%1"_s.arg(number, 5, 10, QChar(u'0'));
        sample.vendor = QStringList{u"Acme"_s, u"Bolt"_s, u"Cell"_s, u"Dyna"_s}.at(int(random.below(4)));
        sample.model = u"Model %1"_s.arg(number % 40);
        sample.available = random.below(10) > 0;
        if (number % 3 == 0) {
            sample.family = KnownFamily::Hvac;
            sample.state = uR"({"mode":"heat","active":true,"temperature":20})"_s;
        } else {
            sample.state = batteryState(double(random.below(100)), double(random.below(90)) / 10 - 4,
                                        random.below(2) ? u"charging"_s : u"idle"_s);
            sample.rest = number % 2 ? batteryCommands : QString();
        }
        return sample.make();
    }
    void apply(const QList<DevicePtr> &devices)
    {
        (void)store.applyPage(devices, receivedAt(clock), store.nextSerial());
    }
    void change(int count)
    {
        QList<DevicePtr> some;
        for (int i = 0; i < count; ++i)
            some << device(int(random.below(size + 50)));
        apply(some);
    }
};

// Event by event, so that the beginning is not missed.
template <typename View>
bool begins(const View &view)
{
    const QDeadlineTimer end(20s);
    while (!view.isBeingMade() && !end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::ExcludeUserInputEvents);
    return view.isBeingMade();
}

// Every row, heads with their figures.
QStringList rowsOf(const FleetGroups &groups)
{
    QStringList rows;
    for (int row = 0; row < groups.rowCount(); ++row) {
        const QModelIndex at = groups.index(row);
        rows << (groups.isGroup(row) ? u"%1 %2 %3 %4"_s.arg(groups.data(at, FleetTable::GroupLabelRole).toString())
                                           .arg(groups.data(at, FleetTable::GroupCountRole).toInt())
                                           .arg(groups.isOpen(row))
                                           .arg(groups.data(at, FleetTable::GroupSumsRole).toStringList().join(u'|'))
                                     : u"  "_s + groups.deviceAt(row));
    }
    return rows;
}

} // namespace largefleet
using namespace largefleet;

class TestLargeFleet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void groupsComeToTheSame_data()
    {
        QTest::addColumn<QString>("by");
        for (const QString &by : {u"vendor"_s, u"model"_s, u"attention"_s, u"tag"_s, u"currentMode"_s, u"id"_s})
            QTest::newRow(qPrintable(by)) << by;
    }
    void groupsComeToTheSame()
    {
        QFETCH(QString, by);
        Fleet fleet;
        const auto isTagged = [](int number) {
            return number % 5 == 0;
        };
        for (int i = 0; i < size; ++i) {
            if (isTagged(i))
                (void)fleet.store.setLocalFields(DeviceId(u"d%1"_s.arg(i, 5, 10, QChar(u'0'))),
                                                 {{}, {u"north"_s, u"roof %1"_s.arg(i % 3)}, {}});
        }
        FleetGroups groups;
        const QAbstractItemModelTester tester(&groups);
        groups.setTable(&fleet.table);
        groups.setBy(by);
        QVERIFY(groups.isBeingMade());
        QCOMPARE(groups.rowCount(), 0);
        QTRY_VERIFY(!groups.isBeingMade());
        QVERIFY(groups.rowCount() > 1);
        const auto atOnce = [&fleet, &by](const QStringList &open, bool areAllOpen) {
            FleetGroups other;
            other.setTable(&fleet.table);
            other.setBy(by);
            other.refresh();
            if (areAllOpen) {
                other.setAllOpen(true);
                other.refresh();
            }
            for (int row = other.rowCount() - 1; row > 0; --row) {
                if (other.isGroup(row)
                    && open.contains(other.data(other.index(row), FleetTable::GroupLabelRole).toString()))
                    other.toggle(other.groupIdAt(row));
            }
            return rowsOf(other);
        };
        QCOMPARE(rowsOf(groups), atOnce({}, false));

        // Somebody opens a group while the next ones are being made, and the fleet goes on.
        fleet.list.setSearchText(u"-id:d0001"_s);
        QVERIFY(groups.isBeingMade());
        const QString opened = groups.data(groups.index(1), FleetTable::GroupLabelRole).toString();
        groups.toggle(groups.groupIdAt(1));
        QVERIFY(groups.isOpen(1));
        QTRY_VERIFY(!groups.isBeingMade());
        QCOMPARE(rowsOf(groups), atOnce({opened}, false));
        fleet.change(400);
        QVERIFY(begins(groups));
        fleet.change(50);
        QTRY_VERIFY_WITH_TIMEOUT(!groups.isBeingMade(), 20'000);
        // It was outdated before it was whole: the next ones follow by themselves.
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(groups), atOnce({opened}, false), 20'000);

        groups.setAllOpen(true);
        QVERIFY(groups.isBeingMade());
        QTRY_VERIFY(!groups.isBeingMade());
        QCOMPARE(rowsOf(groups), atOnce({}, true));
        fleet.list.sortBy(u"id"_s, true);
        fleet.list.setSearchText(u"id:d02"_s);
        QTRY_VERIFY(!groups.isBeingMade());
        QCOMPARE(rowsOf(groups), atOnce({}, true));
        // Nothing is made for nobody, and nothing of before comes after.
        fleet.list.setSearchText({});
        groups.setActive(false);
        QVERIFY(!groups.isBeingMade());
        fleet.list.setSearchText(u"id:d000"_s);
        groups.setBy({});
        groups.setActive(true);
        QTest::qWait(50);
        QCOMPARE(groups.rowCount(), 0);
    }

    void groupsGoWhileTheyAreBeingMade()
    {
        Fleet fleet;
        auto groups = std::make_unique<FleetGroups>();
        groups->setTable(&fleet.table);
        groups->setBy(u"id"_s);
        // The worker has them, or not yet: either way there is nobody to tell.
        QVERIFY(groups->isBeingMade());
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        groups.reset();
        QTest::qWait(50);
    }

    void theMatrixComesToTheSame_data()
    {
        QTest::addColumn<QString>("of");
        for (const QString &of : {u"commands"_s, u"parameters"_s, u"strategies"_s, u"fields"_s})
            QTest::newRow(qPrintable(of)) << of;
    }
    void theMatrixComesToTheSame()
    {
        QFETCH(QString, of);
        Fleet fleet;
        CapabilityMatrix matrix;
        matrix.setOf(of);
        matrix.setList(&fleet.list);
        QVERIFY(matrix.isBeingMade());
        QTRY_VERIFY(!matrix.isBeingMade());
        const auto same = [&] {
            CapabilityMatrix other;
            other.setOf(of);
            other.setList(&fleet.list);
            other.refresh();
            return matrix.columns() == other.columns() && matrix.columnCounts() == other.columnCounts()
                && matrix.values() == other.values() && matrix.deviceCount() == other.deviceCount()
                && matrix.silentCount() == other.silentCount();
        };
        QVERIFY(same());
        QVERIFY(matrix.rowTotal() > 40);
        fleet.change(500);
        QVERIFY(begins(matrix));
        fleet.change(500); // behind its back
        QTRY_VERIFY_WITH_TIMEOUT(same(), 20'000);
        matrix.setOf(of == u"fields"_s ? u"commands"_s : u"fields"_s);
        // No cells of other columns in between.
        QCOMPARE(matrix.rowTotal(), 0);
        QTRY_VERIFY(matrix.rowTotal() > 40);
        QCOMPARE(matrix.values().first().counts.size(), matrix.columns().size());
    }

    void theMapComesToTheSame()
    {
        Fleet fleet;
        FleetMap map;
        map.setList(&fleet.list);
        QVERIFY(map.isBeingMade());
        QTRY_VERIFY(!map.isBeingMade());
        for (const QString &colour : {u"level"_s, u"power"_s, u"freshness"_s}) {
            map.setColorBy(colour);
            fleet.change(200);
            const auto same = [&] {
                FleetMap other;
                other.setColorBy(colour);
                other.setList(&fleet.list);
                other.refresh();
                return map.cells() == other.cells() && map.blocks() == other.blocks()
                    && map.spreads() == other.spreads() && map.alarmCount() == other.alarmCount()
                    && map.lastKnownCount() == other.lastKnownCount();
            };
            QTRY_VERIFY_WITH_TIMEOUT(!map.isBeingMade() && same(), 20'000);
        }
    }

    void viewsAreCountedOneAfterTheOther()
    {
        Fleet fleet;
        SavedViews views(fleet.list, {});
        for (int i = 0; i < 5; ++i) {
            fleet.list.setSearchText(u"level>%1%"_s.arg(i * 20));
            QVERIFY(views.save(u"view %1"_s.arg(i), u"cards"_s, {}));
        }
        fleet.list.setSearchText({});
        fleet.change(1500);
        const auto counts = [&] {
            for (int i = 0; i < 5; ++i) {
                fleet.list.setSearchText(u"level>%1%"_s.arg(i * 20));
                if (views.data(views.index(i), SavedViews::CountRole).toInt() != fleet.list.count())
                    return false;
            }
            fleet.list.setSearchText({});
            return true;
        };
        QVERIFY(!counts());
        QTRY_VERIFY_WITH_TIMEOUT(counts(), 20'000);
    }

    // The line under the search box is kept by what comes and goes; it must be what an addition of all rows gives.
    void theSummaryIsOfWhatIsShown()
    {
        Fleet fleet;
        const auto added = [&] {
            const Format &format = fleet.registry.format();
            FleetSums sums;
            for (const DeviceListModel::Slot slot : fleet.list.shown())
                sums += fleet.list.sumsOf(slot);
            QStringList parts;
            if (sums.flowCounted + sums.evCounted + sums.solarCounted > 0)
                parts << format.quantity((sums.in - sums.out + sums.ev - sums.solar).value(), u"kw",
                                         Format::Sign::Always);
            double levels = 0;
            int count = 0;
            for (const DeviceListModel::Slot slot : fleet.list.shown()) {
                const StoredDevice *stored = fleet.list.storedAt(slot);
                const auto *battery = std::get_if<BatteryState>(&stored->device->reading);
                if (battery && battery->levelPercent
                    && Freshness::of(*stored, fleet.clock.monotonic()).countsInSums()) {
                    levels += *battery->levelPercent;
                    ++count;
                }
            }
            if (count > 0)
                parts << u"mean level %1"_s.arg(format.quantity(levels / count, u"percent"));
            if (const qint64 left = sums.lastKnown + sums.offline + sums.gone + sums.neverRead; left > 0)
                parts << u"%1 left out of sums"_s.arg(format.count(left));
            return format.joined(parts, u", "_s);
        };
        QVERIFY(fleet.list.shownSummary().contains(u"mean level"_s));
        for (int step = 0; step < 60; ++step) {
            fleet.change(step % 4 == 0 ? 700 : 5);
            switch (step % 6) {
            case 1:
                fleet.list.setSearchText(u"level>%1%"_s.arg(fleet.random.below(100)));
                break;
            case 2:
                fleet.list.setSearchText(u"vendor:a"_s);
                break;
            case 3:
                fleet.list.setSearchText(u"id:nobody"_s);
                break;
            case 4:
                fleet.list.setSearchText({});
                break;
            case 5:
                fleet.clock.advance(step % 12 == 5 ? 40min : 20s);
                break;
            default:
                break;
            }
            if (step == 30) {
                (void)fleet.store.finishSweep(KnownFamily::Hvac, {});
                QCOMPARE(fleet.list.shownSummary(), added());
                (void)fleet.store.dismissAllGone();
            }
            QCOMPARE(fleet.list.shownSummary(), added());
        }
    }

    // All pass a limit in one second: some at a time, and all within that second.
    void aLimitThatAllPassAtOnce()
    {
        Fleet fleet;
        const qint64 fresh = fleet.list.sums().upToDate;
        QVERIFY(fresh > 2000);
        QSignalSpy content(&fleet.list, &DeviceListModel::contentChanged);
        fleet.clock.advance(15min + 1s);
        QVERIFY(content.size() > 3);
        fleet.clock.advance(900ms);
        QCOMPARE(fleet.list.sums().upToDate, 0);
        QCOMPARE(fleet.list.sums().old, fresh);
    }
};

QTEST_GUILESS_MAIN(TestLargeFleet)
#include "tst_largefleet.moc"
