// SPDX-License-Identifier: GPL-3.0-or-later
#include "../devices/devicesamples.h"

#include <driftwatch.h>

#include <QSignalSpy>

using namespace samples;

namespace {

struct Desk
{
    ManualClock clock{noon};
    DeviceStore store;
    ActionStore actions;
    DriftWatch watch{actions, store};

    void act(const QString &id, const QString &command, KnownActionState state, const QDateTime &at,
             const std::optional<QDateTime> &end = {}, const QString &device = u"b1"_s)
    {
        Action action;
        action.id = ActionId(id);
        action.deviceId = DeviceId(device);
        action.family = KnownFamily::Battery;
        action.command = command;
        action.state = ActionState(state);
        action.createdAt = at;
        action.updatedAt = at;
        action.completedAt = at;
        action.end = end;
        actions.apply(std::make_shared<const Action>(action));
    }
    void ours(const QString &id) { actions.markFromHere(ActionId(id), u"intent "_s + id, {}); }
    void read(const QString &mode, double rate, const QDateTime &at, const QString &rest = {}, bool isAvailable = true)
    {
        Sample sample;
        sample.id = u"b1"_s;
        sample.pulledAt = at;
        sample.available = isAvailable;
        sample.state = batteryState(50, rate, rate > 0 ? u"charging"_s : rate < 0 ? u"discharging"_s : u"idle"_s, mode);
        sample.rest = rest;
        (void)store.applyPage({sample.make()}, receivedAt(clock), store.nextSerial());
    }
    bool drifted() const { return watch.drifted().contains(DeviceId(u"b1"_s)); }
};

QDateTime after(int minutes)
{
    return noon.addSecs(60LL * minutes);
}

} // namespace

class tst_DriftWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesAndGoes();
    void othersTakeOver_data();
    void othersTakeOver();
    void nothingIsSaidOfWhatCannotBeSeen();
};

void tst_DriftWatch::comesAndGoes()
{
    Desk desk;
    QSignalSpy changed(&desk.watch, &DriftWatch::changed);
    desk.read(u"discharge"_s, -3, after(0));
    desk.act(u"a1"_s, u"charge"_s, KnownActionState::Completed, after(0));
    desk.ours(u"a1"_s);
    QVERIFY(!desk.drifted()); // that reading is from before
    desk.read(u"charge"_s, 3, after(1));
    QVERIFY(!desk.drifted());
    QCOMPARE(changed.size(), 0);
    desk.read(u"discharge"_s, -3, after(30));
    QVERIFY(desk.drifted());
    QCOMPARE(changed.size(), 1);
    desk.read(u"discharge"_s, -2, after(31));
    QCOMPARE(changed.size(), 1); // no news
    desk.read(u"charge"_s, 3, after(32));
    QVERIFY(!desk.drifted());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().at(1).value<QList<DeviceId>>(), QList{DeviceId(u"b1"_s)});
}

void tst_DriftWatch::othersTakeOver_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("isOurs");
    QTest::addColumn<bool>("isDrifted");
    QTest::newRow("another desk's") << int(KnownActionState::Completed) << false << false;
    QTest::newRow("our own, later, obeyed") << int(KnownActionState::Completed) << true << false;
    QTest::newRow("under way") << int(KnownActionState::Acknowledged) << false << false;
    QTest::newRow("booked only") << int(KnownActionState::Scheduled) << false << true;
    QTest::newRow("failed") << int(KnownActionState::Failed) << true << true;
    QTest::newRow("cancelled") << int(KnownActionState::Cancelled) << true << true;
}

void tst_DriftWatch::othersTakeOver()
{
    QFETCH(int, state);
    QFETCH(bool, isOurs);
    QFETCH(bool, isDrifted);
    Desk desk;
    desk.act(u"a1"_s, u"charge"_s, KnownActionState::Completed, after(0));
    desk.ours(u"a1"_s);
    desk.read(u"discharge"_s, -3, after(30));
    QVERIFY(desk.drifted());
    desk.act(u"a2"_s, u"discharge"_s, KnownActionState(state), after(10));
    if (isOurs)
        desk.ours(u"a2"_s);
    desk.read(u"discharge"_s, -3, after(31));
    QCOMPARE(desk.drifted(), isDrifted);
}

void tst_DriftWatch::nothingIsSaidOfWhatCannotBeSeen()
{
    Desk desk;
    desk.act(u"a1"_s, u"charge"_s, KnownActionState::Completed, after(0), after(20));
    desk.ours(u"a1"_s);
    desk.read(u"discharge"_s, -3, after(10));
    QVERIFY(desk.drifted());
    desk.read(u"discharge"_s, -3, after(10), {}, false); // last known
    QVERIFY(!desk.drifted());
    desk.read(u"discharge"_s, -3, after(12));
    QVERIFY(desk.drifted());
    // The record tells of another action that no list has shown yet.
    desk.read(u"discharge"_s, -3, after(13), lastAction(u"completed"_s, {}, after(12)));
    QVERIFY(!desk.drifted());
    desk.read(u"discharge"_s, -3, after(14), u"\"lastAction\":null"_s);
    QVERIFY(desk.drifted());
    // Its window has ended: it is no longer what was asked for.
    desk.read(u"discharge"_s, -3, after(21), u"\"lastAction\":null"_s);
    QVERIFY(!desk.drifted());
    // Not from here: not ours to judge.
    Desk other;
    other.act(u"a1"_s, u"charge"_s, KnownActionState::Completed, after(0));
    other.read(u"discharge"_s, -3, after(10));
    QVERIFY(!other.drifted());
}

QTEST_GUILESS_MAIN(tst_DriftWatch)
#include "tst_driftwatch.moc"
