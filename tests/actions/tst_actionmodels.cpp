// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionfakes.h"

#include <actionlistmodel.h>
#include <actiontimeline.h>
#include <conflictcase.h>
#include <pendingcommand.h>
#include <random.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fleet;
using namespace fleet::fake;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class tst_ActionModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void newestFirst();
    void updatesAreRanges();
    void filtersAndCounts();
    void staysInOrderWhateverComes();
    void openRowsTick();
    void rowsSayWhatThereIs();
    void timesAreTheServices();
    void timelineSteps_data();
    void timelineSteps();
    void timelineFacts();
    void pendingStates_data();
    void pendingStates();
    void conflictOffers_data();
    void conflictOffers();
    void consequences_data();
    void consequences();
    void conflictIsResolvedThroughTheGate();
    void schedulerActiveIsFollowedUp();
};

namespace {

QString plain(QString text)
{
    return text.replace(QChar(0x00A0), u' ');
}

QStringList column(const QAbstractItemModel &model, const char *role)
{
    QStringList values;
    for (int row = 0; row < model.rowCount(); ++row)
        values.append(plain(model.index(row, 0).data(model.roleNames().key(role)).toString()));
    return values;
}

Page<ActionPtr> page(const QList<ActionPtr> &items)
{
    Page<ActionPtr> page;
    page.items = items;
    return page;
}

const DeviceId deviceId(QStringLiteral("device_abc123"));

} // namespace

void tst_ActionModels::newestFirst()
{
    Window window;
    ActionListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setDesk(&window.desk);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    window.desk.tracker().applyPage(page({action("act_3", "completed", "2026-06-12T08:30:00.000Z"),
                                          action("act_1", "completed", "2026-06-12T08:10:00.000Z")}),
                                    {});
    QCOMPARE(inserted.size(), 1);
    window.desk.tracker().applyPage(page({action("act_2", "completed", "2026-06-12T08:20:00.000Z"),
                                          action("act_4", "completed", "2026-06-12T08:40:00.000Z"),
                                          action("act_0", "completed", "2026-06-12T08:00:00.000Z")}),
                                    {});
    QCOMPARE(column(model, "actionId"), (QStringList{u"act_4"_s, u"act_3"_s, u"act_2"_s, u"act_1"_s, u"act_0"_s}));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowOf(u"act_2"_s), 2);
    QCOMPARE(model.idAt(0), u"act_4"_s);
    QCOMPARE(model.rowOf(u"act_9"_s), -1);
    QCOMPARE(model.idAt(99), QString());
}

void tst_ActionModels::updatesAreRanges()
{
    Window window;
    ActionListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setDesk(&window.desk);
    const auto fleet = [](const QByteArray &state) {
        QList<ActionPtr> items;
        for (int i = 0; i < 9; ++i)
            items.append(action("act_" + QByteArray::number(i), i == 4 ? QByteArray("scheduled") : state,
                                "2026-06-12T08:0" + QByteArray::number(i) + ":00.000Z"));
        return items;
    };
    window.desk.tracker().applyPage(page(fleet("scheduled")), {});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
    window.desk.tracker().applyPage(page(fleet("scheduled")), {});
    QCOMPARE(changed.size(), 0);
    window.desk.tracker().applyPage(page(fleet("cancelled")), {});
    QCOMPARE(changed.size(), 2); // above and below the one that stayed
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 0);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 3);
    QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 5);
    QCOMPARE(changed.at(1).at(1).toModelIndex().row(), 8);
    const QList<int> roles = changed.first().at(2).value<QList<int>>();
    QVERIFY(roles.contains(ActionListModel::roleOf("stateKind")));
    QVERIFY(!roles.contains(ActionListModel::roleOf("command")));
    QVERIFY(!roles.isEmpty());
    QCOMPARE(moved.size(), 0);
}

void tst_ActionModels::filtersAndCounts()
{
    Window window;
    ActionListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setDesk(&window.desk);
    model.setStateFilter(u"acknowledged"_s);
    window.desk.tracker().applyPage(
        page({action("act_1", "acknowledged", "2026-06-12T08:30:00.000Z"),
              action("act_2", "scheduled", "2026-06-12T08:10:00.000Z"),
              action("act_3", "failed", "2026-06-12T08:00:00.000Z", R"(,"errorCode":"DEVICE_OFFLINE")"),
              action("act_4", "negotiating", "2026-06-12T07:00:00.000Z"),
              action("act_5", "acknowledged", "2026-06-12T06:00:00.000Z", {}, "charge", "device_other")}),
        {});
    QCOMPARE(column(model, "actionId"), (QStringList{u"act_1"_s, u"act_5"_s}));
    QCOMPARE(model.allCount(), 5);
    QCOMPARE(model.acknowledgedCount(), 2);
    QCOMPARE(model.scheduledCount(), 1);
    QCOMPARE(model.failedCount(), 1);
    QCOMPARE(model.unknownCount(), 1);
    QCOMPARE(model.completedCount(), 0);
    // It leaves the filter, and another one comes in.
    window.desk.tracker().apply(action("act_1", "completed", "2026-06-12T08:30:00.000Z"), {});
    window.desk.tracker().apply(action("act_2", "acknowledged", "2026-06-12T08:10:00.000Z"), {});
    QCOMPARE(column(model, "actionId"), (QStringList{u"act_2"_s, u"act_5"_s}));
    QCOMPARE(model.completedCount(), 1);
    model.setDeviceId(u"device_other"_s);
    QCOMPARE(column(model, "actionId"), (QStringList{u"act_5"_s}));
    QCOMPARE(model.allCount(), 1);
    model.setStateFilter({});
    model.setDeviceId({});
    QCOMPARE(model.count(), 5);
    QCOMPARE(column(model, "stateWord").at(3), u"negotiating"_s); // shown as it came
    QCOMPARE(column(model, "errorText").at(2), u"Offline at the manufacturer"_s);
    model.setStateFilter(u"open"_s);
    QCOMPARE(model.count(), 3);
}

void tst_ActionModels::staysInOrderWhateverComes()
{
    const QByteArray states[] = {"scheduled", "acknowledged", "completed", "failed"};
    for (quint64 seed = 1; seed <= 60; ++seed) {
        Random random(seed);
        Window window;
        ActionListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setDesk(&window.desk);
        if (random.below(2))
            model.setStateFilter(u"acknowledged"_s);
        for (int step = 0; step < 25; ++step) {
            QList<ActionPtr> items;
            for (quint64 i = random.below(6); i > 0; --i) {
                const quint64 n = random.below(20);
                // Some are known without their time at first.
                const QByteArray created = n % 5 == 0 && random.below(2)
                    ? QByteArray()
                    : QByteArray("2026-06-12T08:00:" + QByteArray::number(int(10 + n * 7 % 20)) + ".000Z");
                items.append(action("act_" + QByteArray::number(n), states[random.below(4)], created));
            }
            window.desk.tracker().applyPage(page(items), {});
        }
        int expected = 0;
        const QList<ActionId> ids = window.desk.actions().ids();
        for (const ActionId &id : ids)
            expected += model.stateFilter().isEmpty()
                    || window.desk.actions().action(id)->state == KnownActionState::Acknowledged
                ? 1
                : 0;
        QCOMPARE(model.count(), expected);
        for (int row = 1; row < model.count(); ++row)
            QVERIFY(isNewer(*window.desk.actions().action(ActionId(model.idAt(row - 1))),
                            *window.desk.actions().action(ActionId(model.idAt(row)))));
    }
}

void tst_ActionModels::openRowsTick()
{
    Window window;
    ActionListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setDesk(&window.desk);
    window.desk.tracker().applyPage(
        page(
            {action("act_1", "acknowledged", "2026-06-12T08:59:51.000Z"),
             action("act_2", "scheduled", "2026-06-12T08:00:00.000Z", R"(,"start":"2026-06-12T19:30:00.000Z")"),
             action("act_3", "completed", "2026-06-12T07:00:00.000Z", R"(,"completedAt":"2026-06-12T07:00:02.900Z")")}),
        {});
    QCOMPARE(column(model, "tookText"), (QStringList{u"9.0 s"_s, u"10 h 30 min"_s, u"2.9 s"_s}));
    QCOMPARE(column(model, "startsInText").at(1), u"in 10 h 30 min"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    window.clock.advance(1s);
    QCOMPARE(column(model, "tookText").at(0), u"10 s"_s);
    QCOMPARE(changed.first().at(2).value<QList<int>>(), (QList<int>{ActionListModel::roleOf("tookText")}));
    window.desk.tracker().applyPage(
        page({action("act_1", "completed", "2026-06-12T08:59:51.000Z", R"(,"completedAt":"2026-06-12T08:59:55.000Z")"),
              action("act_2", "cancelled", "2026-06-12T08:00:00.000Z")}),
        {});
    QCOMPARE(column(model, "tookText"), (QStringList{u"4.0 s"_s, QString(), u"2.9 s"_s}));
    const qsizetype before = changed.size();
    window.clock.advance(5s);
    QCOMPARE(changed.size(), before); // nothing is open: nothing ticks
}

// The service's clock may be ahead of this computer's, or play another day: what is open is measured against its own.
void tst_ActionModels::timesAreTheServices()
{
    Window window; // 2026-06-12 09:00 here
    ActionListModel model;
    model.setDesk(&window.desk);
    window.desk.tracker().applyPage(
        page({action("act_1", "acknowledged", "2026-12-24T11:59:51.000Z"),
              action("act_2", "scheduled", "2026-12-24T08:00:00.000Z", R"(,"start":"2026-12-24T13:30:00.000Z")")}),
        metaAt(QDateTime(QDate(2026, 12, 24), QTime(12, 0), Qt::UTC)));
    QCOMPARE(column(model, "tookText"), (QStringList{u"9.0 s"_s, u"1 h 30 min"_s}));
    QCOMPARE(column(model, "startsInText").at(1), u"in 1 h 30 min"_s);
}

void tst_ActionModels::rowsSayWhatThereIs()
{
    Window window;
    window.devices.put(battery());
    ActionListModel model;
    model.setDesk(&window.desk);
    QVERIFY(window.sendByClick(chargeDraft()));
    window.service.answer(
        0,
        PushAccepted{
            action(
                "act_1", "scheduled", "2026-06-12T09:00:00.000Z",
                R"(,"parameters":{"target":{"value":30,"unit":"percent"},"power":{"value":3.6,"unit":"kw"}},"start":"2026-06-12T22:00:00.000Z","end":"2026-06-13T05:00:00.000Z")"),
            {}});
    window.desk.tracker().apply(action("act_0", "scheduled", "2026-06-12T08:00:00.000Z", {}, "idle", "device_other"),
                                {});
    QCOMPARE(column(model, "deviceTitle"), (QStringList{u"Powerwall 2"_s, u"device_other"_s}));
    QCOMPARE(column(model, "parametersText"), (QStringList{u"target 30 %, power 3.6 kW"_s, u"no parameters"_s}));
    QCOMPARE(column(model, "fromHereText"), (QStringList{QString(), u"not from here"_s}));
    QCOMPARE(column(model, "isCancellable"), (QStringList{u"true"_s, u"true"_s}));
    QCOMPARE(column(model, "family").at(0), u"battery"_s);
    QCOMPARE(column(model, "endText").at(0), u"Tomorrow 05:00"_s);
    window.devices.put(battery("device_other"));
    QCOMPARE(column(model, "deviceTitle").at(1), u"Powerwall 2"_s);
}

void tst_ActionModels::timelineSteps_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("reached"); // one letter per step
    QTest::addColumn<QString>("next");
    QTest::addColumn<QStringList>("gaps");
    const QByteArray times = R"(,"acknowledgedAt":"2026-06-12T08:00:00.100Z","completedAt":"2026-06-12T08:00:03.100Z")";
    QTest::newRow("on its way") << QByteArray("acknowledged")
                                << QByteArray(R"(,"acknowledgedAt":"2026-06-12T08:00:00.100Z")")
                                << QStringList{u"created"_s, u"acknowledged"_s, u"completed"_s, u"seen"_s} << u"yynn"_s
                                << u"completed"_s << QStringList{QString(), u"0.1 s"_s, u"59 min so far"_s, QString()};
    QTest::newRow("completed, not seen") << QByteArray("completed") << times
                                         << QStringList{u"created"_s, u"acknowledged"_s, u"completed"_s, u"seen"_s}
                                         << u"yyyn"_s << u"seen"_s
                                         << QStringList{QString(), u"0.1 s"_s, u"3.0 s"_s, QString()};
    QTest::newRow("booked") << QByteArray("scheduled") << QByteArray(R"(,"start":"2026-06-12T19:30:00.000Z")")
                            << QStringList{u"created"_s, u"scheduled"_s, u"acknowledged"_s, u"completed"_s, u"seen"_s}
                            << u"yynnn"_s << u"acknowledged"_s
                            << QStringList{QString(), QString(), QString(), QString(), QString()};
    QTest::newRow("failed") << QByteArray("failed") << times
                            << QStringList{u"created"_s, u"acknowledged"_s, u"failed"_s} << u"yyy"_s << QString()
                            << QStringList{QString(), u"0.1 s"_s, u"3.0 s"_s};
    QTest::newRow("cancelled") << QByteArray(
        "cancelled") << QByteArray(R"(,"start":"2026-06-12T19:30:00.000Z","updatedAt":"2026-06-12T08:10:00.000Z")")
                               << QStringList{u"created"_s, u"scheduled"_s, u"cancelled"_s} << u"yyy"_s << QString()
                               << QStringList{QString(), QString(), u"10 min"_s};
    QTest::newRow("nothing told but its state")
        << QByteArray("completed") << QByteArray()
        << QStringList{u"created"_s, u"acknowledged"_s, u"completed"_s, u"seen"_s} << u"yyyn"_s << u"seen"_s
        << QStringList{QString(), QString(), QString(), QString()};
}

void tst_ActionModels::timelineSteps()
{
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, more);
    QFETCH(QStringList, keys);
    QFETCH(QString, reached);
    QFETCH(QString, next);
    QFETCH(QStringList, gaps);
    Window window;
    ActionTimeline timeline;
    const QAbstractItemModelTester tester(timeline.steps());
    timeline.setDesk(&window.desk);
    timeline.setActionId(u"act_1"_s);
    QVERIFY(!timeline.exists());
    window.desk.tracker().apply(action("act_1", state, "2026-06-12T08:00:00.000Z", more), {});
    QVERIFY(timeline.exists());
    QCOMPARE(column(*timeline.steps(), "key"), keys);
    QString marks;
    QString marked;
    for (int i = 0; i < keys.size(); ++i) {
        marks += column(*timeline.steps(), "reached").at(i) == u"true"_s ? u'y' : u'n';
        if (column(*timeline.steps(), "isNext").at(i) == u"true"_s)
            marked += keys.at(i);
    }
    QCOMPARE(marks, reached);
    QCOMPARE(marked, next);
    QCOMPARE(column(*timeline.steps(), "gapText"), gaps);
}

void tst_ActionModels::timelineFacts()
{
    Window window;
    window.devices.put(battery());
    ActionTimeline timeline;
    timeline.setDesk(&window.desk);
    timeline.setActionId(u"act_1"_s);
    window.desk.tracker().apply(
        action(
            "act_1", "scheduled", "2026-06-12T08:00:00.000Z",
            R"(,"start":"2026-06-12T19:30:00.000Z","end":"2026-06-13T05:00:00.000Z","links":{"self":"/actions/act_1"})"),
        {});
    QCOMPARE(timeline.deviceTitle(), u"Powerwall 2"_s);
    QCOMPARE(timeline.windowText(), u"19:30 to tomorrow 05:00"_s);
    QCOMPARE(timeline.selfLink(), u"/actions/act_1"_s);
    QVERIFY(timeline.isCancellable());
    QCOMPARE(timeline.cancelText(), u"Can be cancelled for 10 h 30 min."_s);
    window.clock.advance(30min);
    QCOMPARE(timeline.cancelText(), u"Can be cancelled for 10 h."_s);
    QVERIFY(timeline.note().contains(u"idle"_s));
    window.desk.tracker().apply(
        action("act_1", "failed", "2026-06-12T08:00:00.000Z", R"(,"errorCode":"SCHEDULER_ACTIVE","errorMessage":"m")"),
        {});
    QVERIFY(!timeline.isCancellable());
    QVERIFY(timeline.canFollowUp());
    QVERIFY(timeline.hasError());
    QCOMPARE(timeline.error().nextStepKind, u"followUp"_s);
    timeline.setActionId(u"act_2"_s);
    QVERIFY(!timeline.exists());
    QCOMPARE(timeline.steps()->rowCount(), 0);
}

void tst_ActionModels::pendingStates_data()
{
    QTest::addColumn<PushOutcome>("outcome");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("isTrouble");
    QTest::newRow("accepted") << PushOutcome(
        PushAccepted{action("act_1", "acknowledged", "2026-06-12T09:00:00.000Z"), {}})
                              << u"accepted"_s << false;
    QTest::newRow("booked") << PushOutcome(PushAccepted{
        action("act_1", "scheduled", "2026-06-12T09:00:00.000Z", R"(,"start":"2026-06-12T19:30:00.000Z")"), {}})
                            << u"accepted"_s << false;
    QTest::newRow("completed at once") << PushOutcome(
        PushAccepted{action("act_1", "completed", "2026-06-12T09:00:00.000Z"), {}})
                                       << u"settled"_s << false;
    QTest::newRow("failed at once") << PushOutcome(
        PushAccepted{action("act_1", "failed", "2026-06-12T09:00:00.000Z", R"(,"errorCode":"DEVICE_OFFLINE")"), {}})
                                    << u"settled"_s << true;
    QTest::newRow("refused") << PushOutcome(PushRefused{ApiError{u"UNSUPPORTED_MODE"_s, {}, {}, {}, {}}, 422})
                             << u"refused"_s << true;
    QTest::newRow("not sent") << PushOutcome(PushNotSent{PushNotSent::Kind::Offline, {}}) << u"notSent"_s << true;
    QTest::newRow("unknown") << PushOutcome(PushUnknown{u"cut"_s}) << u"unknown"_s << true;
}

void tst_ActionModels::pendingStates()
{
    QFETCH(PushOutcome, outcome);
    QFETCH(QString, state);
    QFETCH(bool, isTrouble);
    Window window;
    window.devices.put(battery());
    PendingCommand pending;
    pending.setDesk(&window.desk);
    pending.setDeviceId(u"device_abc123"_s);
    QCOMPARE(pending.state(), u"none"_s);
    QVERIFY(window.sendByClick(chargeDraft()));
    QCOMPARE(pending.state(), u"sending"_s);
    QCOMPARE(pending.command(), u"charge"_s);
    const QString sendingTitle = pending.title();
    pending.dismiss(); // what is on its way cannot be waved away
    QCOMPARE(pending.state(), u"sending"_s);
    window.clock.advance(8s);
    QCOMPARE(pending.sentText(), u"sent 8 s ago"_s);
    window.service.answer(0, outcome);
    QCOMPARE(pending.state(), state);
    QCOMPARE(pending.isTrouble(), isTrouble);
    QVERIFY(pending.title() != sendingTitle);
    QVERIFY(!pending.iconName().isEmpty());
    QCOMPARE(!pending.error().isEmpty(), state == u"refused"_s || (state == u"settled"_s && isTrouble));
    pending.dismiss();
    QCOMPARE(pending.state(), u"none"_s);
}

void tst_ActionModels::conflictOffers_data()
{
    QTest::addColumn<QByteArray>("details");
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<bool>("mustWait");
    QTest::newRow("both") << QByteArray(
        R"({"reason":"no_strategy_supplied","conflictingActionIds":["act_p"],"strategies":["cancel_and_replace","queue_after"]})")
                          << QStringList{u"cancel_and_replace"_s, u"queue_after"_s, QString()} << false;
    QTest::newRow("the answer offers one")
        << QByteArray(R"({"conflictingActionIds":["act_p"],"strategies":["queue_after"]})")
        << QStringList{u"queue_after"_s, QString()} << false;
    QTest::newRow("one that the device does not declare")
        << QByteArray(R"({"conflictingActionIds":["act_p"],"strategies":["queue_after","merge"]})")
        << QStringList{u"queue_after"_s, QString()} << false;
    QTest::newRow("none: it has started")
        << QByteArray(R"({"conflictingActionIds":["act_p"]})") << QStringList{QString()} << true;
    QTest::newRow("an empty list") << QByteArray(R"({"conflictingActionIds":["act_p"],"strategies":[]})")
                                   << QStringList{QString()} << true;
}

void tst_ActionModels::conflictOffers()
{
    QFETCH(QByteArray, details);
    QFETCH(QStringList, offered);
    QFETCH(bool, mustWait);
    Window window;
    window.devices.put(battery());
    window.desk.tracker().apply(
        action(
            "act_p", "scheduled", "2026-06-12T08:00:00.000Z",
            R"(,"parameters":{"target":{"value":100,"unit":"percent"}},"start":"2026-06-12T22:00:00.000Z","end":"2026-06-13T05:00:00.000Z")"),
        {});
    QSignalSpy raised(&window.desk, &CommandDesk::conflictRaised);
    QVERIFY(window.sendByClick(chargeDraft()));
    const auto error = parseError(R"({"success":false,"error":{"code":"CONFLICT","message":"m","details":)" + details
                                  + R"(},"meta":{"requestId":"req_2"}})");
    QVERIFY(error.isOk());
    window.service.answer(0, PushRefused{*error, 409});
    QCOMPARE(raised.size(), 1);
    ConflictCase conflict;
    const QAbstractItemModelTester tester(conflict.choices());
    conflict.setDesk(&window.desk);
    QSignalSpy idle(&conflict, &ConflictCase::changed);
    Q_EMIT window.devices.deviceChanged(DeviceId(u"another"_s));
    QCOMPARE(idle.size(), 0);
    conflict.setIntentId(raised.first().first().toString());
    QVERIFY(conflict.exists());
    // One device of thousands is read again with each page: only that of the collision is news.
    QSignalSpy news(&conflict, &ConflictCase::changed);
    Q_EMIT window.devices.deviceChanged(DeviceId(u"another"_s));
    QCOMPARE(news.size(), 0);
    Q_EMIT window.devices.deviceChanged(DeviceId(conflict.deviceId()));
    QCOMPARE(news.size(), 1);
    QCOMPARE(column(*conflict.choices(), "strategy"), offered);
    QCOMPARE(conflict.mustWait(), mustWait);
    QCOMPARE(conflict.waitText().isEmpty(), !mustWait);
    QCOMPARE(conflict.otherId(), u"act_p"_s);
    QCOMPARE(plain(conflict.otherText()), u"charge to 100 %, 22:00 to tomorrow 05:00"_s);
    QCOMPARE(conflict.requestId(), u"req_2"_s);
    QCOMPARE(conflict.selected(), QString());
    QCOMPARE(conflict.lossText(), QString());
    for (const QString &way : std::as_const(offered)) {
        conflict.setSelected(way);
        QCOMPARE(plain(conflict.lossText()),
                 way == u"cancel_and_replace"_s ? u"Replacing gives up what is booked: charge to 100 %, 22:00 to tomorrow "
                                                  "05:00. The target is then 90 % instead of 100 %."_s
                                                : QString());
    }
    QCOMPARE(window.service.sent.size(), 1u);
    QVERIFY(!window.desk.gate()->isOpen());
}

void tst_ActionModels::consequences_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<bool>("isWindow");    // mine, 23:00 to 04:00
    QTest::addColumn<QStringList>("said"); // title, replace, queue, keep
    const auto row = [](const char *name, const char *state, const char *end, bool isWindow, const QStringList &said) {
        QTest::newRow(name) << QByteArray(state) << QByteArray(end) << isWindow << said;
    };
    const QString booked = u"This battery already has an action booked"_s;
    const QString replaced = u"act_p is cancelled, yours takes its place"_s;
    const QString keep = u"Keep what is booked"_s;
    row("booked, a window", "scheduled", "2026-06-13T05:00:00Z", false,
        {booked, replaced, u"yours waits until the other one ends, tomorrow 05:00"_s, keep});
    row("booked, no end", "scheduled", "", false,
        {booked, replaced, u"the other one has no end: it will probably be refused"_s, keep});
    row("it runs", "acknowledged", "2026-06-12T10:00:00Z", false,
        {u"The action of this battery has started already"_s,
         u"act_p has started: it will probably be refused until that one ends"_s,
         u"yours waits until the other one ends, 10:00"_s, u"Keep what runs"_s});
    row("mine ends after it", "scheduled", "2026-06-13T03:00:00Z", true,
        {booked, replaced, u"yours waits until the other one ends, tomorrow 03:00"_s, keep});
    row("mine is over before it ends", "scheduled", "2026-06-13T05:00:00Z", true,
        {booked, replaced, u"your window is over before the other one ends: it will be refused"_s, keep});
}

void tst_ActionModels::consequences()
{
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, end);
    QFETCH(bool, isWindow);
    Window window;
    window.devices.put(battery());
    const QByteArray more = end.isEmpty() ? QByteArray() : ",\"end\":\"" + end + '"';
    window.desk.tracker().apply(
        action("act_p", state, "2026-06-12T08:00:00.000Z", ",\"start\":\"2026-06-12T08:30:00.000Z\"" + more), {});
    QSignalSpy raised(&window.desk, &CommandDesk::conflictRaised);
    CommandDraft draft = chargeDraft();
    if (isWindow)
        draft.when = RunWindow{WallClock{QDate(2026, 6, 12), QTime(23, 0)}, WallClock{QDate(2026, 6, 13), QTime(4, 0)}};
    QVERIFY(window.sendByClick(draft));
    const auto error = parseError(R"({"success":false,"error":{"code":"CONFLICT","message":"m","details":
        {"reason":"no_strategy_supplied","conflictingActionIds":["act_p"],
         "strategies":["cancel_and_replace","queue_after"]}},"meta":{"requestId":"req_2"}})");
    QVERIFY(error.isOk());
    window.service.answer(0, PushRefused{*error, 409});
    ConflictCase conflict;
    conflict.setDesk(&window.desk);
    conflict.setIntentId(raised.first().first().toString());
    const QStringList ways = column(*conflict.choices(), "consequence");
    QCOMPARE(ways.size(), 3);
    QTEST((QStringList{conflict.title(), ways.at(0), ways.at(1), column(*conflict.choices(), "label").at(2)}), "said");
}

void tst_ActionModels::conflictIsResolvedThroughTheGate()
{
    Window window;
    window.devices.put(battery());
    QSignalSpy raised(&window.desk, &CommandDesk::conflictRaised);
    QVERIFY(window.sendByClick(chargeDraft()));
    ApiError error;
    error.code = u"CONFLICT"_s;
    error.details.reason = u"no_strategy_supplied"_s;
    error.details.strategies = QList<ConflictStrategy>{KnownConflictStrategy::CancelAndReplace};
    window.service.answer(0, PushRefused{error, 409});
    ConflictCase conflict;
    conflict.setDesk(&window.desk);
    conflict.setIntentId(raised.first().first().toString());
    conflict.setSelected(u"queue_after"_s); // not offered
    QCOMPARE(conflict.selected(), QString());
    conflict.setSelected(u"cancel_and_replace"_s);
    QVERIFY(conflict.resolve());
    QCOMPARE(window.service.sent.size(), 1u); // nothing is sent by itself
    QVERIFY(window.desk.gate()->requestBody().contains(u"\"onConflict\":\"cancel_and_replace\""_s));
    QVERIFY(window.desk.gate()->confirm(ConfirmationGate::Click));
    QCOMPARE(window.service.sent.size(), 2u);
    QVERIFY(window.service.sent[0].command.intentId() != window.service.sent[1].command.intentId());
    // Keeping what is booked sends nothing.
    window.service.answer(1, PushRefused{error, 409});
    conflict.setIntentId(raised.last().first().toString());
    QVERIFY(!conflict.resolve());
    QVERIFY(!window.desk.gate()->isOpen());
    QCOMPARE(window.service.sent.size(), 2u);
    PendingCommand pending;
    pending.setDesk(&window.desk);
    pending.setDeviceId(u"device_abc123"_s);
    QVERIFY(pending.intentId() != conflict.intentId());
}

void tst_ActionModels::schedulerActiveIsFollowedUp()
{
    Window window;
    window.devices.put(battery());
    QVERIFY(window.sendByClick(chargeDraft()));
    window.service.answer(0, PushAccepted{action("act_1", "acknowledged", "2026-06-12T09:00:00.000Z"), {}});
    QVERIFY(!window.desk.followUp(u"act_1"_s)); // it has not failed
    window.desk.tracker().apply(
        action("act_1", "failed", "2026-06-12T09:00:00.000Z", R"(,"errorCode":"SCHEDULER_ACTIVE")"), {});
    PendingCommand pending;
    pending.setDesk(&window.desk);
    pending.setDeviceId(u"device_abc123"_s);
    QVERIFY(pending.canFollowUp());
    QCOMPARE(window.service.sent.size(), 1u);
    QVERIFY(window.desk.followUp(u"act_1"_s));
    QVERIFY(window.desk.gate()->requestBody().contains(u"\"onConflict\":\"cancel_and_replace\""_s));
    QVERIFY(column(*window.desk.gate()->consequences(), "text")
                .join(u' ')
                .contains(u"own schedule will be switched off"_s));
    QCOMPARE(window.service.sent.size(), 1u);
    QVERIFY(window.desk.gate()->confirm(ConfirmationGate::Click));
    QCOMPARE(window.service.sent.size(), 2u);
}

QTEST_GUILESS_MAIN(tst_ActionModels)
#include "tst_actionmodels.moc"
