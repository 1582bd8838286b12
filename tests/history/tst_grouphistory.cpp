// SPDX-License-Identifier: GPL-3.0-or-later
// What many devices did together: sums with their coverage, the stack of a fleet, and series side by side.
#include "naivehistory.h"

#include <comparehistory.h>
#include <familyhistory.h>
#include <groupcolumns.h>
#include <manualclock.h>
#include <spreadhistory.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;
using namespace fleet::test;

static constexpr qint64 minuteMs = 60'000;
static constexpr qint64 hourMs = 60 * minuteMs;

class tst_GroupHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aColumnOfFewDevicesIsNotKnown();
    void theNewestColumnWaitsForItsDevices_data();
    void theNewestColumnWaitsForItsDevices();
    void theFirstColumnIsAsWideAsItWasRecorded();
    void theEdgeOfAGapIsNoDrop();
    void theStackOfAFleet();
    void theSpreadOfALevel();
    void seriesSideBySide();
    void followsItsLeader();

private:
    static QVariantMap wanted(const QString &field, const QString &unit, ComparedSeries::How how,
                              const QStringList &devices)
    {
        return {{u"key"_s, field + QString::number(int(how))},
                {u"label"_s, field},
                {u"field"_s, field},
                {u"unit"_s, unit},
                {u"how"_s, int(how)},
                {u"devices"_s, devices}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<History> m_history;
};

// Two hours: two batteries taking 2 and giving 1 kW, a charger taking 4, an inverter giving 5. Nobody polled for half
// an hour in the middle, and the second battery was silent in the last half hour.
void tst_GroupHistory::init()
{
    m_history.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ManualClock>(QDateTime(QDate(2026, 6, 12), QTime(12, 0), Qt::UTC));
    m_history = std::make_unique<History>(
        [path = m_folder->filePath(u"fleet.db"_s)] { return StoreConnection::openFile(path); },
        SampleStore::Options{.hold = std::chrono::minutes(1)}, *m_clock);
    const qint64 now = m_history->nowMs();
    QList<Observation> all;
    for (int minute = 120; minute > 0; --minute) {
        if (minute <= 75 && minute > 45)
            continue;
        const qint64 at = now - minute * minuteMs;
        const auto add = [&](const QString &id, KnownFamily family, Fields state) {
            all.append({deviceWith(id, family, std::move(state), KnownSource::Projection), at});
        };
        add(u"b1"_s, KnownFamily::Battery, {{u"level"_s, FieldValue(40.0)}, {u"chargeRate"_s, FieldValue(2.0)}});
        if (minute > 30)
            add(u"b2"_s, KnownFamily::Battery, {{u"level"_s, FieldValue(60.0)}, {u"chargeRate"_s, FieldValue(-1.0)}});
        add(u"e1"_s, KnownFamily::EvCharger, {{u"currentPower"_s, FieldValue(4.0)}});
        add(u"s1"_s, KnownFamily::SolarInverter, {{u"currentPower"_s, FieldValue(5.0)}});
        add(u"h1"_s, KnownFamily::Hvac, {{u"temperature"_s, FieldValue(21.0)}});
    }
    m_history->record(all);
}

void tst_GroupHistory::aColumnOfFewDevicesIsNotKnown()
{
    const qint64 now = 100 * hourMs;
    const ColumnGrid grid{{now - 4 * hourMs, now}, 4};
    SampleStore::GroupSum sum;
    sum.devices = 10;
    sum.columns.resize(4);
    const auto fill = [&](int column, double devices) {
        sum.columns[size_t(column)].coveredMs = qint64(devices * double(hourMs));
        sum.columns[size_t(column)].integral = 3.0 * devices * double(hourMs);
    };
    fill(0, 10);
    fill(1, 4); // fewer than half of the best
    fill(3, 5);
    const GroupColumns group = GroupColumns::of(sum, grid, now);
    QCOMPARE(group.gaps, (QList<int>{0, 1, 1, 0}));
    QCOMPARE(group.sums.first(), 30.0);
    QVERIFY(std::isnan(group.sums.at(1)));
    QCOMPARE(group.means.at(3), 3.0);
    QCOMPARE(group.known, (QList<double>{10, 4, 0, 5}));
    QCOMPARE(group.intoTotal, 57.0); // also what is not drawn was recorded
    QCOMPARE(group.coverage, 19.0 / 40);
}

void tst_GroupHistory::theNewestColumnWaitsForItsDevices_data()
{
    QTest::addColumn<double>("before"); // devices behind the columns that are over
    QTest::addColumn<double>("newest");
    QTest::addColumn<double>("noData");
    QTest::addColumn<bool>("isDrawn");
    QTest::newRow("all of them") << 10.0 << 10.0 << 0.0 << true;
    QTest::newRow("half of them have answered") << 10.0 << 5.0 << 0.0 << false;
    QTest::newRow("nearly all") << 10.0 << 9.0 << 0.0 << true;
    QTest::newRow("not quite") << 10.0 << 8.9 << 0.0 << false;
    QTest::newRow("half were always silent") << 5.0 << 5.0 << 0.0 << true;
    QTest::newRow("half answer without data now") << 10.0 << 5.0 << 5.0 << true;
    QTest::newRow("nothing before, few") << 0.0 << 3.0 << 0.0 << false;
    QTest::newRow("nothing before, all") << 0.0 << 9.5 << 0.0 << true;
}

// A quarter of an hour into an hour.
void tst_GroupHistory::theNewestColumnWaitsForItsDevices()
{
    QFETCH(double, before);
    QFETCH(double, newest);
    QFETCH(double, noData);
    QFETCH(bool, isDrawn);
    const qint64 now = 100 * hourMs + hourMs / 4;
    const ColumnGrid grid{{98 * hourMs, 101 * hourMs}, 3};
    SampleStore::GroupSum sum;
    sum.devices = 10;
    sum.columns.resize(3);
    for (const int column : {0, 1}) {
        sum.columns[size_t(column)].coveredMs = qint64(before * double(hourMs));
        sum.columns[size_t(column)].integral = 3.0 * before * double(hourMs);
    }
    sum.columns[2].coveredMs = qint64(newest * double(hourMs) / 4);
    sum.columns[2].noDataMs = qint64(noData * double(hourMs) / 4);
    sum.columns[2].integral = 3.0 * newest * double(hourMs) / 4;
    const GroupColumns group = GroupColumns::of(sum, grid, now);
    QCOMPARE(group.gaps.last(), int(isDrawn ? ColumnGap::None : ColumnGap::NotPolled));
    QCOMPARE(std::isnan(group.sums.last()), !isDrawn);
    if (isDrawn)
        QCOMPARE(group.sums.last(), 3.0 * newest);
    QCOMPARE(group.known.last(), newest); // said, whether it is drawn or not
    QCOMPARE(group.intoTotal, 3.0 * (2 * before + newest / 4));
}

// Recording begins four minutes into a column of five, or ten hours into one of twelve: what is drawn is the power
// of those minutes, not a part of it.
void tst_GroupHistory::theFirstColumnIsAsWideAsItWasRecorded()
{
    const auto sumAt = [&](qint64 fromMs, qint64 columnMs, int count, qint64 nowMs) {
        const ColumnGrid grid{{fromMs, fromMs + columnMs * count}, count};
        const auto future = m_history->ask<SampleStore::GroupSum>([grid, nowMs](SampleStore &store) {
            return store.familySum(KnownFamily::EvCharger, u"currentPower"_s, grid, nowMs);
        });
        [&] {
            QTRY_VERIFY(future.isFinished());
        }();
        return GroupColumns::of(*future.result(), grid, nowMs);
    };
    const qint64 first = m_history->nowMs() - 120 * minuteMs;
    const GroupColumns narrow = sumAt(first - 4 * minuteMs, 5 * minuteMs, 3, first + 11 * minuteMs);
    QCOMPARE(narrow.sums, (QList<double>{4, 4, 4}));
    QCOMPARE(narrow.known, (QList<double>{1, 1, 1}));
    const GroupColumns wide = sumAt(first - 10 * hourMs, 12 * hourMs, 1, first + 30 * minuteMs);
    QCOMPARE(wide.sums, QList<double>{4});
    QCOMPARE(wide.coverage, 0.5 / 10.5); // of the time that the chart shows
}

void tst_GroupHistory::theEdgeOfAGapIsNoDrop()
{
    const QList<double> devices{10, 10, 6, 0, 0, 7, 10, 9, 5, 5, 0, 5, 5, 0, 8, 10, 7, 10};
    const QList<int> gaps{0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 1, 1, 0, 1, 0};
    const qint64 now = 100 * hourMs;
    const ColumnGrid grid{{now - devices.size() * hourMs, now}, int(devices.size())};
    SampleStore::GroupSum sum;
    sum.devices = 10;
    for (const double each : devices) {
        sum.columns.emplace_back();
        sum.columns.back().coveredMs = qint64(each * double(hourMs));
        sum.columns.back().integral = 3.0 * each * double(hourMs);
    }
    QCOMPARE(GroupColumns::of(sum, grid, now).gaps, gaps);
}

void tst_GroupHistory::theStackOfAFleet()
{
    FamilyHistory chart;
    chart.setSpanMs(2 * hourMs);
    chart.setColumns(24); // five minutes each
    chart.setHistory(m_history.get());
    QTRY_VERIFY(chart.isLoaded() && !chart.isEmpty());
    QCOMPARE(chart.columnMs(), 300'000.0);
    QCOMPARE(chart.families().size(), 4);
    const auto family = [&](int i) {
        return chart.families().at(i).value<FamilySeries>();
    };
    QCOMPARE(family(0).family, u"battery"_s);
    QCOMPARE(family(0).into.first(), 2.0);
    QCOMPARE(family(0).out.first(), 1.0);
    QCOMPARE(family(2).field, QString()); // a thermostat has no power
    QCOMPARE(family(3).out.first(), 5.0); // generation is out of the devices
    QCOMPARE(family(3).into.first(), 0.0);
    QCOMPARE(family(3).peakKw, -5.0);
    QCOMPARE(chart.net().first(), 2.0 - 1 + 4 - 5);
    QCOMPARE(chart.known().first(), 4.0);
    QCOMPARE(chart.devices(), 4);
    // The half hour in which nobody polled; sums hold a minute.
    QCOMPARE(chart.gaps().count(int(ColumnGap::NotPolled)), 6);
    QVERIFY(std::isnan(chart.net().at(10)));
    QCOMPARE(chart.net().last(), 2.0 + 4 - 5);
    QCOMPARE(family(0).intoKwh, 2.0 * 1.5);
    QCOMPARE(family(0).outKwh, 1.0);
    QCOMPARE(family(0).projection, 90.0 + 60);
    // Layers: battery in, charger in; then what only gives, then the battery's out.
    QStringList layers;
    for (const QVariant &each : chart.layers())
        layers.append(each.value<StackLayer>().family + (each.value<StackLayer>().isOut ? u" out"_s : u" in"_s));
    QCOMPARE(layers, (QStringList{u"battery in"_s, u"ev-charger in"_s, u"solar-inverter out"_s, u"battery out"_s}));
    QCOMPARE(chart.layers().at(1).value<StackLayer>().upper.first(), 6.0);
    QCOMPARE(chart.layers().at(3).value<StackLayer>().lower.first(), -6.0);
    QCOMPARE(chart.highest(), 6.0);
    QCOMPARE(chart.lowest(), -6.0);
    // A file has what was calculated, without what the arithmetic adds.
    struct Range : ChartRange
    {
        using ChartRange::written;
    };
    QVERIFY(16.499999999999996 != 16.5 && Range::written(16.499999999999996) == 16.5);
    QVERIFY(std::isnan(Range::written(std::numeric_limits<double>::quiet_NaN())));
}

void tst_GroupHistory::theSpreadOfALevel()
{
    SpreadHistory spread;
    spread.setSpanMs(2 * hourMs);
    spread.setColumns(24);
    spread.setHistory(m_history.get());
    spread.setFamily(u"battery"_s);
    QTRY_VERIFY(spread.isLoaded() && spread.devices() == 2);
    QCOMPARE(spread.field(), u"level"_s);
    QCOMPARE(spread.lows().first(), 40.0);
    QCOMPARE(spread.highs().first(), 60.0);
    QVERIFY(std::isnan(spread.medians().at(11)));
}

void tst_GroupHistory::seriesSideBySide()
{
    CompareHistory compare;
    compare.setSpanMs(2 * hourMs);
    compare.setColumns(24);
    compare.setHistory(m_history.get());
    using How = ComparedSeries::How;
    compare.setWanted({wanted(u"chargeRate"_s, u"kw"_s, How::Sum, {u"b1"_s, u"b2"_s}),
                       wanted(u"chargeRate"_s, u"kw"_s, How::Energy, {u"b1"_s, u"b2"_s}),
                       wanted(u"level"_s, u"percent"_s, How::Mean, {u"b1"_s, u"b2"_s}),
                       wanted(u"currentPower"_s, u"kw"_s, How::Value, {u"e1"_s})});
    QTRY_VERIFY(compare.isLoaded() && compare.series().size() == 4);
    QList<ComparedSeries> series;
    for (const QVariant &each : compare.series())
        series.append(each.value<ComparedSeries>());
    QCOMPARE(series.at(0).data.means.first(), 1.0);
    QCOMPARE(series.at(0).known.first(), 2.0);
    QCOMPARE(series.at(0).data.last, 2.0); // the second battery is silent: half of the group is known, and drawn
    // Energy is in kWh, whatever it came from: never on the axis of a power.
    QCOMPARE(series.at(1).unit, u"kwh"_s);
    QVERIFY(std::abs(series.at(1).data.last - (1.5 * 2.0 - 1.0)) < 1e-9);
    QVERIFY(std::abs(series.at(1).data.means.first() - 5.0 / 60) < 1e-9);
    QCOMPARE(series.at(2).data.means.first(), 50.0);
    QCOMPARE(series.at(3).data.highest, 4.0);
    for (const ComparedSeries &each : series) {
        QCOMPARE(each.data.means.size(), compare.gaps().size());
        QVERIFY(std::isnan(each.data.means.at(11)));
    }
    QCOMPARE(compare.gaps().count(int(ColumnGap::NotPolled)), 6);
    // A line that is taken out leaves the others where they were, before the next answer comes; what is new is empty.
    compare.setWanted({wanted(u"level"_s, u"percent"_s, How::Mean, {u"b1"_s, u"b2"_s}),
                       wanted(u"level"_s, u"percent"_s, How::Value, {u"b1"_s})});
    QCOMPARE(compare.series().size(), 2);
    const auto stayed = compare.series().at(0).value<ComparedSeries>();
    QCOMPARE(stayed.unit, u"percent"_s);
    QCOMPARE(stayed.data.means.first(), 50.0);
    QVERIFY(compare.series().at(1).value<ComparedSeries>().data.means.isEmpty());
    QTRY_VERIFY(!compare.series().at(1).value<ComparedSeries>().data.means.isEmpty());
    // So does one that is taken out while the question is open.
    compare.setWanted({wanted(u"level"_s, u"percent"_s, How::Mean, {u"b1"_s, u"b2"_s}),
                       wanted(u"chargeRate"_s, u"kw"_s, How::Sum, {u"b1"_s, u"b2"_s})});
    compare.setWanted({wanted(u"chargeRate"_s, u"kw"_s, How::Sum, {u"b1"_s, u"b2"_s})});
    QTRY_VERIFY(!compare.series().at(0).value<ComparedSeries>().data.means.isEmpty());
    QCOMPARE(compare.series().size(), 1);
    QCOMPARE(compare.series().at(0).value<ComparedSeries>().unit, u"kw"_s);
    compare.setWanted({});
    QVERIFY(compare.series().isEmpty());
}

void tst_GroupHistory::followsItsLeader()
{
    FamilyHistory leader;
    leader.setHistory(m_history.get());
    SpreadHistory follower;
    follower.setHistory(m_history.get());
    follower.setLeader(&leader);
    leader.setSpanMs(3 * hourMs);
    QCOMPARE(follower.spanMs(), 3.0 * hourMs);
    leader.pan(-1);
    QCOMPARE(follower.endMs(), leader.endMs());
    QVERIFY(!follower.isFollowing());
    leader.follow();
    QVERIFY(follower.isFollowing());
}

QTEST_GUILESS_MAIN(tst_GroupHistory)
#include "tst_grouphistory.moc"
