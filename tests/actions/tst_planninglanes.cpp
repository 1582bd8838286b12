// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionfakes.h"

#include <bookedahead.h>
#include <planninglanes.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fleet;
using namespace fleet::fake;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

double ms(const char *utc)
{
    return double(QDateTime::fromString(QString::fromLatin1(utc), Qt::ISODate).toMSecsSinceEpoch());
}

Page<ActionPtr> page(const QList<ActionPtr> &items)
{
    Page<ActionPtr> page;
    page.items = items;
    return page;
}

ActionPtr booked(const QByteArray &id, const QByteArray &start, const QByteArray &end = {},
                 const QByteArray &command = "charge", const QByteArray &device = "device_abc123")
{
    QByteArray more = ",\"start\":\"" + start + '"';
    if (!end.isEmpty())
        more += ",\"end\":\"" + end + '"';
    return action(id, "scheduled", "2026-06-12T08:00:00Z", more, command, device);
}

// 06:00 to 16:00 of the fakes' day, 36 s a pixel; now is 09:00.
struct Lanes
{
    Lanes()
    {
        lanes.setDesk(&window.desk);
        lanes.setBeginsMs(ms("2026-06-12T06:00:00Z"));
        lanes.setSpanMs(10.0 * 3600 * 1000);
        lanes.setPixels(1000);
        window.devices.put(battery());
        window.devices.put(battery("device_other"));
    }
    void apply(const QList<ActionPtr> &items)
    {
        window.desk.tracker().applyPage(page(items), {});
        window.clock.advance(20ms);
    }
    QVariant role(int row, const char *name)
    {
        return lanes.lanes()->index(row, 0).data(lanes.lanes()->roleNames().key(name));
    }
    QList<PlanBar> bars(int row)
    {
        QList<PlanBar> found;
        const QVariantList list = role(row, "bars").toList();
        for (const QVariant &bar : list)
            found.append(bar.value<PlanBar>());
        return found;
    }
    Window window;
    PlanningLanes lanes;
    QAbstractItemModelTester tester{lanes.lanes()};
};

} // namespace

class tst_PlanningLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whenItHoldsItsDevice_data();
    void whenItHoldsItsDevice();
    void overlapping_data();
    void overlapping();
    void severalAsOne_data();
    void severalAsOne();
    void lanesByGroup_data();
    void lanesByGroup();
    void onlyWhatIsAskedFor_data();
    void onlyWhatIsAskedFor();
    void whatIsDrawnIsBoundedByThePicture();
    void nobodyLooks();
    void bookedByQuarter_data();
    void bookedByQuarter();
    void theQuarterGoesOn();
};

void tst_PlanningLanes::whenItHoldsItsDevice_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("begins"); // empty: it is not in view
    QTest::addColumn<QString>("ends");
    QTest::addColumn<bool>("isOpenEnded");
    const auto row
        = [](const char *name, const char *state, const char *more, const char *begins, const char *ends, bool isOpen) {
              QTest::newRow(name) << QByteArray(state) << QByteArray(more) << QString::fromLatin1(begins)
                                  << QString::fromLatin1(ends) << isOpen;
          };
    row("done at once", "completed", R"(,"completedAt":"2026-06-12T08:00:30Z")", "08:00:00", "08:00:30", false);
    row("no word of its end", "completed", "", "08:00:00", "08:00:00", false);
    row("failed, told by its last change", "failed", R"(,"updatedAt":"2026-06-12T08:10:00Z")", "08:00:00", "08:10:00",
        false);
    row("running: until now", "acknowledged", "", "08:00:00", "09:00:00", false);
    row("a state never met: until now", "negotiating", "", "08:00:00", "09:00:00", false);
    row("booked: until another one comes", "scheduled", R"(,"start":"2026-06-12T12:00:00Z")", "12:00:00", "16:00:00",
        true);
    row("a window", "scheduled", R"(,"start":"2026-06-12T12:00:00Z","end":"2026-06-12T13:00:00Z")", "12:00:00",
        "13:00:00", false);
    // Some makers complete a window when they accept it: it holds the device all the same.
    row("a window that was completed when it was accepted", "completed",
        R"(,"start":"2026-06-12T12:00:00Z","end":"2026-06-12T13:00:00Z","completedAt":"2026-06-12T08:00:01Z")",
        "12:00:00", "13:00:00", false);
    row("an end before its start", "completed", R"(,"start":"2026-06-12T12:00:00Z","end":"2026-06-12T11:00:00Z")",
        "12:00:00", "12:00:00", false);
    row("begun before what is shown, still running there", "scheduled",
        R"(,"start":"2026-06-12T05:00:00Z","end":"2026-06-12T07:00:00Z")", "05:00:00", "07:00:00", false);
    row("over before what is shown", "completed", R"(,"start":"2026-06-12T04:00:00Z","end":"2026-06-12T05:59:59Z")", "",
        "", false);
    row("after what is shown", "scheduled", R"(,"start":"2026-06-12T16:00:01Z")", "", "", false);
}

void tst_PlanningLanes::whenItHoldsItsDevice()
{
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, more);
    QFETCH(QString, begins);
    QFETCH(QString, ends);
    QFETCH(bool, isOpenEnded);
    Lanes view;
    view.apply({action("act_1", state, "2026-06-12T08:00:00Z", more)});
    QCOMPARE(view.lanes.laneCount(), begins.isEmpty() ? 0 : 1);
    QCOMPARE(view.lanes.actionCount(), begins.isEmpty() ? 0 : 1);
    if (begins.isEmpty())
        return;
    const QList<PlanBar> bars = view.bars(0);
    QCOMPARE(bars.size(), 1);
    const auto at = [](const QString &time) {
        return ms(qPrintable(u"2026-06-12T"_s + time + u'Z'));
    };
    QCOMPARE(bars.first().beginsMs, at(begins));
    // The clock went on while the change was waited for: what runs has grown with it.
    QVERIFY2(std::abs(bars.first().endsMs - at(ends)) < 1000,
             qPrintable(QString::number(bars.first().endsMs - at(ends))));
    QCOMPARE(bars.first().isOpenEnded, isOpenEnded);
    QCOMPARE(view.role(0, "title").toString(), u"Powerwall 2"_s);
    QCOMPARE(view.role(0, "detail").toString(), u"tesla, device_abc123"_s);
}

void tst_PlanningLanes::overlapping_data()
{
    QTest::addColumn<QStringList>("windows"); // "12:00-13:00"
    QTest::addColumn<QList<int>>("tracks");
    QTest::newRow("one after the other") << QStringList{u"07:00-08:00"_s, u"08:00-09:00"_s} << QList<int>{0, 0};
    QTest::newRow("at the same time") << QStringList{u"07:00-09:00"_s, u"08:00-10:00"_s} << QList<int>{0, 1};
    QTest::newRow("the first place that is free")
        << QStringList{u"07:00-09:00"_s, u"08:00-12:00"_s, u"09:00-10:00"_s} << QList<int>{0, 1, 0};
    QTest::newRow("four at once, the fifth joins the one that ends first")
        << QStringList{u"07:00-12:00"_s, u"07:10-08:30"_s, u"07:20-12:00"_s, u"07:30-12:00"_s, u"08:00-11:00"_s}
        << QList<int>{0, 1, 2, 3};
    // 8 pixels are 288 s: two actions nearer than that cannot be told apart beside each other.
    QTest::newRow("too near to stand beside each other")
        << QStringList{u"07:00-07:01"_s, u"07:04-07:05"_s, u"07:10-07:11"_s} << QList<int>{0, 1, 0};
}

void tst_PlanningLanes::overlapping()
{
    QFETCH(QStringList, windows);
    QFETCH(QList<int>, tracks);
    Lanes view;
    QList<ActionPtr> items;
    for (int i = 0; i < windows.size(); ++i) {
        const QStringList ends = windows.at(i).split(u'-');
        items.append(booked("act_" + QByteArray::number(i), "2026-06-12T" + ends.first().toLatin1() + ":00Z",
                            "2026-06-12T" + ends.last().toLatin1() + ":00Z"));
    }
    view.apply(items);
    QList<int> found;
    const QList<PlanBar> bars = view.bars(0);
    for (const PlanBar &bar : bars)
        found.append(bar.track);
    QCOMPARE(found, tracks);
    QCOMPARE(view.role(0, "trackCount").toInt(), *std::max_element(tracks.cbegin(), tracks.cend()) + 1);
    QCOMPARE(view.role(0, "actionCount").toInt(), int(windows.size()));
    int drawn = 0;
    for (const PlanBar &bar : bars)
        drawn += bar.count;
    QCOMPARE(drawn, int(windows.size())); // none is lost
}

void tst_PlanningLanes::severalAsOne_data()
{
    QTest::addColumn<QByteArray>("fifth"); // its state
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("flow");
    QTest::newRow("alike") << QByteArray("scheduled") << QByteArray("charge") << u"scheduled"_s << u"in"_s;
    QTest::newRow("another state") << QByteArray("cancelled") << QByteArray("charge") << u"mixed"_s << u"in"_s;
    QTest::newRow("one failed") << QByteArray("failed") << QByteArray("charge") << u"failed"_s << u"in"_s;
    QTest::newRow("another way") << QByteArray("scheduled") << QByteArray("discharge") << u"scheduled"_s << QString();
}

void tst_PlanningLanes::severalAsOne()
{
    QFETCH(QByteArray, fifth);
    QFETCH(QByteArray, command);
    Lanes view;
    QList<ActionPtr> items;
    for (int i = 0; i < 4; ++i)
        items.append(booked("act_" + QByteArray::number(i), "2026-06-12T07:0" + QByteArray::number(i) + ":00Z",
                            "2026-06-12T1" + QByteArray::number(i) + ":00:00Z"));
    items.append(action("act_9", fifth, "2026-06-12T08:00:00Z",
                        R"(,"start":"2026-06-12T09:00:00Z","end":"2026-06-12T09:30:00Z")", command));
    view.apply(items);
    const QList<PlanBar> bars = view.bars(0);
    QCOMPARE(bars.size(), 4);
    const PlanBar joined = bars.first(); // it ends first
    QCOMPARE(joined.count, 2);
    QCOMPARE(joined.text, u"2 actions"_s);
    QTEST(joined.kind, "kind");
    QTEST(joined.flow, "flow");
    QCOMPARE(bars.last().count, 1);
    QVERIFY(bars.last().text.startsWith(u"charge"_s));
}

void tst_PlanningLanes::lanesByGroup_data()
{
    QTest::addColumn<QString>("grouping");
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QList<int>>("counts");
    QTest::newRow("device") << u"device"_s << QStringList{u"device_unknown"_s, u"Powerwall 2"_s, u"Powerwall 2"_s}
                            << QList<int>{1, 2, 1};
    QTest::newRow("family") << u"family"_s << QStringList{u"battery"_s} << QList<int>{4};
    QTest::newRow("maker") << u"maker"_s << QStringList{u"maker not known"_s, u"tesla"_s} << QList<int>{1, 3};
    QTest::newRow("command") << u"command"_s << QStringList{u"charge"_s, u"idle"_s} << QList<int>{3, 1};
}

void tst_PlanningLanes::lanesByGroup()
{
    QFETCH(QString, grouping);
    Lanes view;
    view.lanes.setGrouping(grouping);
    view.apply({booked("act_1", "2026-06-12T07:00:00Z", "2026-06-12T08:00:00Z"),
                booked("act_2", "2026-06-12T09:00:00Z", "2026-06-12T10:00:00Z", "idle"),
                booked("act_3", "2026-06-12T07:00:00Z", "2026-06-12T08:00:00Z", "charge", "device_other"),
                booked("act_4", "2026-06-12T07:00:00Z", "2026-06-12T08:00:00Z", "charge", "device_unknown")});
    QStringList titles;
    QList<int> counts;
    for (int row = 0; row < view.lanes.laneCount(); ++row) {
        titles.append(view.role(row, "title").toString());
        counts.append(view.role(row, "actionCount").toInt());
    }
    QTEST(titles, "titles");
    QTEST(counts, "counts");
    if (grouping == u"device"_s) // of one name: by their ids
        QCOMPARE(view.role(1, "laneId").toString(), u"device_abc123"_s);
}

void tst_PlanningLanes::onlyWhatIsAskedFor_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("device");
    QTest::addColumn<int>("left");
    QTest::newRow("all") << QString() << QString() << QString() << 3;
    QTest::newRow("by command") << u"IDLE"_s << QString() << QString() << 1;
    QTest::newRow("all words") << u"tesla charge"_s << QString() << QString() << 2;
    QTest::newRow("by id") << u"act_3"_s << QString() << QString() << 1;
    QTest::newRow("nothing fits") << u"tesla boost"_s << QString() << QString() << 0;
    QTest::newRow("by state") << QString() << u"completed"_s << QString() << 1;
    QTest::newRow("one device") << QString() << QString() << u"device_other"_s << 1;
    QTest::newRow("all of it together") << u"charge"_s << u"scheduled"_s << u"device_other"_s << 0;
}

void tst_PlanningLanes::onlyWhatIsAskedFor()
{
    QFETCH(QString, search);
    QFETCH(QString, state);
    QFETCH(QString, device);
    Lanes view;
    view.apply({booked("act_1", "2026-06-12T10:00:00Z"), booked("act_2", "2026-06-12T11:00:00Z", {}, "idle"),
                action("act_3", "completed", "2026-06-12T08:00:00Z", {}, "charge", "device_other")});
    view.lanes.setSearchText(search);
    view.lanes.setStateFilter(state);
    view.lanes.setDeviceId(device);
    view.window.clock.advance(20ms);
    QTEST(view.lanes.actionCount(), "left");
}

void tst_PlanningLanes::whatIsDrawnIsBoundedByThePicture()
{
    Lanes view;
    QList<ActionPtr> items;
    for (int i = 0; i < 3000; ++i) {
        const QDateTime at = QDateTime::fromString(u"2026-06-12T06:00:00Z"_s, Qt::ISODate).addSecs(i * 12);
        items.append(booked("act_" + QByteArray::number(i), at.toString(Qt::ISODate).toLatin1(),
                            at.addSecs(3600).toString(Qt::ISODate).toLatin1()));
    }
    view.apply(items);
    const QList<PlanBar> bars = view.bars(0);
    QVERIFY2(bars.size() <= 4 * 1000 / 8, qPrintable(QString::number(bars.size())));
    int drawn = 0;
    for (const PlanBar &bar : bars)
        drawn += bar.count;
    QCOMPARE(drawn, 3000);
    QVERIFY(view.role(0, "trackCount").toInt() <= 4);
}

void tst_PlanningLanes::nobodyLooks()
{
    Lanes view;
    view.apply({booked("act_1", "2026-06-12T10:00:00Z")});
    QSignalSpy changed(&view.lanes, &PlanningLanes::changed);
    view.lanes.setActive(false);
    view.apply({booked("act_2", "2026-06-12T12:00:00Z")});
    view.window.clock.advance(10min);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(view.lanes.actionCount(), 1);
    view.lanes.setActive(true);
    QCOMPARE(view.lanes.actionCount(), 2);
    // And while somebody looks, the line of now moves by itself.
    const double before = view.lanes.nowMs();
    view.window.clock.advance(30s);
    QCOMPARE(view.lanes.nowMs() - before, 30'000.0);
}

void tst_PlanningLanes::bookedByQuarter_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<int>("quarter"); // -1: not counted
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *start, const char *command, int quarter, const char *text) {
        QTest::newRow(name) << QByteArray(start) << QByteArray(command) << quarter << QString::fromLatin1(text);
    };
    row("at the very beginning", "2026-06-12T09:00:00Z", "charge", 0, "09:00 to 09:15: 1 charge");
    row("at the end of a quarter", "2026-06-12T09:14:59.999Z", "charge", 0, "09:00 to 09:15: 1 charge");
    row("in the next one", "2026-06-12T09:15:00Z", "discharge", 1, "09:15 to 09:30: 1 discharge");
    row("over midnight", "2026-06-13T00:07:00Z", "idle", 60, "00:00 to 00:15: 1 idle");
    row("the last quarter", "2026-06-13T08:59:59Z", "auto.export", 95, "08:45 to 09:00: 1 auto.export");
    row("a day ahead", "2026-06-13T09:00:00Z", "charge", -1, "");
    row("it should have begun", "2026-06-12T08:59:59Z", "charge", -1, "");
}

void tst_PlanningLanes::bookedByQuarter()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, command);
    QFETCH(int, quarter);
    QFETCH(QString, text);
    Window window;
    BookedAhead ahead;
    const QAbstractItemModelTester tester(ahead.quarters());
    ahead.setDesk(&window.desk);
    // What is not booked does not count, wherever its start lies.
    window.desk.tracker().applyPage(
        page({booked("act_1", start, {}, command),
              action("act_2", "cancelled", "2026-06-12T08:00:00Z", ",\"start\":\"" + start + '"')}),
        {});
    QCOMPARE(ahead.quarters()->rowCount(), 96);
    QCOMPARE(ahead.total(), quarter < 0 ? 0 : 1);
    QCOMPARE(ahead.most(), quarter < 0 ? 0 : 1);
    const auto role = [&](int row, const char *name) {
        return ahead.quarters()->index(row, 0).data(ahead.quarters()->roleNames().key(name));
    };
    if (quarter < 0) {
        QCOMPARE(ahead.summary(), u"Nothing is booked for the next 24 hours."_s);
        return;
    }
    QCOMPARE(role(quarter, "text").toString(), text);
    const QList<int> counts{role(quarter, "intoCount").toInt(), role(quarter, "outCount").toInt(),
                            role(quarter, "otherCount").toInt()};
    QCOMPARE(counts,
             (command == "charge"     ? QList<int>{1, 0, 0}
                  : command == "idle" ? QList<int>{0, 0, 1}
                                      : QList<int>{0, 1, 0}));
    QVERIFY2(ahead.summary().startsWith(u"1 booked for the next 24 hours, at most 1 within a quarter of an hour, from "_s),
             qPrintable(ahead.summary()));
}

void tst_PlanningLanes::theQuarterGoesOn()
{
    Window window;
    BookedAhead ahead;
    ahead.setDesk(&window.desk);
    window.desk.tracker().applyPage(
        page({booked("act_1", "2026-06-12T09:20:00Z"), booked("act_2", "2026-06-13T09:10:00Z")}), {});
    QCOMPARE(ahead.total(), 1);
    const QDateTime begins = ahead.begins();
    window.clock.advance(15min);
    QCOMPARE(ahead.begins(), begins.addSecs(15 * 60));
    QCOMPARE(ahead.total(), 2); // the one of tomorrow came into sight
    QSignalSpy changed(&ahead, &BookedAhead::changed);
    // An answer about what runs or is over costs no count.
    window.desk.tracker().applyPage(page({action("act_7", "completed", "2026-06-12T09:00:00Z")}), {});
    QCOMPARE(changed.size(), 0);
    window.desk.tracker().applyPage(
        page({action("act_1", "cancelled", "2026-06-12T08:00:00Z", R"(,"start":"2026-06-12T09:20:00Z")")}), {});
    QCOMPARE(ahead.total(), 1);
}

QTEST_GUILESS_MAIN(tst_PlanningLanes)
#include "tst_planninglanes.moc"
