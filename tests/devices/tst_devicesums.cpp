// SPDX-License-Identifier: GPL-3.0-or-later
#include <fleetsums.h>

#include <QTest>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;

// What is kept of one device's sums must bring and take away what the sums themselves would.
class DeviceSumsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringAndTakeAway_data();
    void bringAndTakeAway();
    void differences();
};

namespace {

FleetSums battery()
{
    FleetSums sums;
    sums.upToDate = 1;
    sums.batteries = 1;
    sums.levelCounted = 1;
    sums.levels = Percents::of(58.25);
    sums.storedCounted = 1;
    sums.stored = KilowattHours::of(4.776);
    sums.capacity = KilowattHours::of(8.2);
    sums.freshCapacity = KilowattHours::of(8.2);
    sums.flowCounted = 1;
    sums.out = Kilowatts::of(3.1);
    sums.loads = 1;
    return sums;
}

FleetSums failedCharger()
{
    FleetSums sums;
    sums.lastKnown = 1;
    sums.chargers = 1;
    sums.failed = 1;
    sums.failedToday = 1;
    return sums;
}

// The first and the last member, and amounts below nothing and beyond 32 bits.
FleetSums ends()
{
    FleetSums sums;
    sums.upToDate = 1;
    sums.solar = Kilowatts::of(-0.001);
    sums.ev = Kilowatts::of(9e9);
    sums.failedToday = 1;
    return sums;
}

} // namespace

void DeviceSumsTest::bringAndTakeAway_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("nothing") << 0;
    QTest::newRow("battery") << 1;
    QTest::newRow("charger") << 2;
    QTest::newRow("ends") << 3;
}

void DeviceSumsTest::bringAndTakeAway()
{
    QFETCH(const int, which);
    const FleetSums sums = which == 1 ? battery() : which == 2 ? failedCharger() : which == 3 ? ends() : FleetSums();
    const DeviceSums kept(sums);
    FleetSums ours;
    ours += kept;
    QVERIFY(ours == sums);
    QCOMPARE(kept.hasFailed(), sums.failed > 0);

    FleetSums both = battery();
    FleetSums wanted = battery();
    both += kept;
    wanted += sums;
    QVERIFY(both == wanted);
    both -= kept;
    QVERIFY(both == battery());
    ours -= kept;
    QVERIFY(ours == FleetSums());
}

void DeviceSumsTest::differences()
{
    QVERIFY(DeviceSums() == DeviceSums(FleetSums()));
    QVERIFY(DeviceSums(battery()) == DeviceSums(battery()));
    QVERIFY(!(DeviceSums(battery()) == DeviceSums(failedCharger())));
    FleetSums moved = battery();
    moved.in = std::exchange(moved.out, Kilowatts()); // the same value, of another member
    QVERIFY(!(DeviceSums(moved) == DeviceSums(battery())));
    FleetSums other = battery();
    other.levels = Percents::of(58.251);
    QVERIFY(!(DeviceSums(other) == DeviceSums(battery())));
}

QTEST_APPLESS_MAIN(DeviceSumsTest)
#include "tst_devicesums.moc"
