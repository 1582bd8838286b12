// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionfakes.h"

#include <random.h>

#include <QSignalSpy>
#include <QTest>

using namespace fleet;
using namespace fleet::fake;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class tst_ConfirmationGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void showsExactlyWhatIsSent();
    void saysWhatAPersonNeeds();
    void inFlightIsSaid_data();
    void inFlightIsSaid();
    void boundFactsWithdraw_data();
    void boundFactsWithdraw();
    void aChangeNobodyToldOfIsFoundAtTheClick();
    void whatIsNotSeenDoesNotWithdraw();
    void invisibleDigitsDoNotWithdraw();
    void mustLookAgainAfterWithdrawal();
    void aDraftThatNoLongerFitsCannotBeConfirmed();
    void staleIsReadFirst_data();
    void staleIsReadFirst();
    void openForTwoMinutesIsReadAgain();
    void sleepCountsAsTime();
    void theAgeGoesOnWhileItIsOpen();
    void liveNeedsMoreThanAClick();
    void lockedIsRefused();
    void lockedMeanwhileIsRefused();
    void consentIsTyped();
    void cancelIsWithdrawnWhenItStarts();
    void everyDecisionIsRecorded();
    void everyRefusalIsRecordedOnce();
    void atMostOnePushUnderRandomEvents();
    void curlHidesTheKey();
    void operationsWithoutMarkAreWrites();
};

void tst_ConfirmationGate::showsExactlyWhatIsSent()
{
    Window window;
    window.devices.put(battery());
    CommandDraft draft = chargeDraft();
    draft.onConflict = ConflictStrategy(KnownConflictStrategy::CancelAndReplace);
    QVERIFY(!window.desk.propose(draft));
    const QString line = window.desk.gate()->requestLine();
    const QString body = window.desk.gate()->requestBody();
    QCOMPARE(line, u"POST /battery/device_abc123"_s);
    QVERIFY(body.contains(u"\"target\":{\"value\":90,\"unit\":\"percent\"}"_s));
    QVERIFY(window.desk.gate()->confirm(ConfirmationGate::Click));
    QCOMPARE(window.service.sent.size(), 1u);
    const ConfirmedCommand &sent = window.service.sent.front().command;
    QCOMPARE(QString::fromUtf8(sent.request().body), body);
    QCOMPARE(QString::fromUtf8(sent.request().method + ' ') + sent.request().path, line);
    QCOMPARE(std::get<CommandDraft>(sent.draft()), draft);
    QVERIFY(sent.environment() == window.environment.value);
    QVERIFY(!window.desk.gate()->isOpen());
}

void tst_ConfirmationGate::saysWhatAPersonNeeds()
{
    Window window;
    window.devices.put(battery());
    QVERIFY(!window.desk.propose(chargeDraft()));
    const ConfirmationGate &gate = *window.desk.gate();
    const QString nbsp(QChar(0x00A0));
    QCOMPARE(gate.environmentWord(), u"SANDBOX"_s);
    QCOMPARE(gate.title(), QString(u"Charge this battery to 90%1% at up to 3.0%1kW?"_s).arg(nbsp));
    QCOMPARE(gate.verbLabel(), u"charge"_s);
    QCOMPARE(gate.confirmLabel(), u"Send charge to sandbox"_s);
    QCOMPARE(gate.deviceTitle(), u"Powerwall 2"_s);
    QCOMPARE(gate.estimate(), QString(u"About 14 min: 5%1% of 13.5%1kWh at 3.0%1kW"_s).arg(nbsp));
    QCOMPARE(gate.conflictNote(), u"No onConflict sent: a collision will ask you again"_s);
    QVERIFY(gate.inFlightText().startsWith(u"Nothing is in flight"_s));
    QVERIFY(!gate.undoText().isEmpty());
    auto *rows = window.desk.gate()->rows();
    QCOMPARE(rows->rowCount(), 4);
    const QHash<int, QByteArray> names = rows->roleNames();
    const auto at = [&](int row, const char *role) {
        return rows->index(row).data(names.key(role)).toString();
    };
    QCOMPARE(at(0, "before"), u"charge"_s);
    QCOMPARE(at(1, "label"), u"Target"_s);
    QCOMPARE(at(1, "before"), u"85"_s + nbsp + u'%');
    QCOMPARE(at(1, "after"), u"90"_s + nbsp + u'%');
    QCOMPARE(at(2, "before"), u"+5.2"_s + nbsp + u"kW"_s);
    QCOMPARE(at(2, "after"), u"up to 3.0"_s + nbsp + u"kW"_s);
    QCOMPARE(gate.frictionName(), u"click"_s);
    QVERIFY(gate.canConfirm());
}

void tst_ConfirmationGate::inFlightIsSaid_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("times");
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("says");
    const QByteArray window = R"(,"start":"2026-06-12T22:00:00.000Z","end":"2026-06-13T05:00:00.000Z")";
    QTest::newRow("booked, ask") << QByteArray("scheduled") << window << QString() << u"stays booked"_s;
    QTest::newRow("booked, replaced") << QByteArray("scheduled") << window << u"cancel_and_replace"_s
                                      << u"is replaced"_s;
    QTest::newRow("booked, queued") << QByteArray("scheduled") << window << u"queue_after"_s
                                    << u"yours starts when it ends"_s;
    QTest::newRow("open-ended, queued") << QByteArray("scheduled")
                                        << QByteArray(R"(,"start":"2026-06-12T22:00:00.000Z")") << u"queue_after"_s
                                        << u"no end"_s;
    QTest::newRow("started, ask") << QByteArray("acknowledged") << QByteArray() << QString() << u"must be waited for"_s;
    QTest::newRow("started, replaced") << QByteArray("acknowledged") << QByteArray() << u"cancel_and_replace"_s
                                       << u"cannot be replaced"_s;
}

void tst_ConfirmationGate::inFlightIsSaid()
{
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, times);
    QFETCH(QString, strategy);
    QFETCH(QString, says);
    Window window;
    window.devices.put(battery());
    window.desk.tracker().apply(action("act_1", state, "2026-06-12T08:00:00.000Z", times), {});
    CommandDraft draft = chargeDraft();
    if (!strategy.isEmpty())
        draft.onConflict = ConflictStrategy(strategy);
    QVERIFY(!window.desk.propose(draft));
    QVERIFY2(window.desk.gate()->inFlightText().contains(says), qPrintable(window.desk.gate()->inFlightText()));
    QVERIFY(window.desk.gate()->inFlightText().contains(u"act_1"_s));
}

void tst_ConfirmationGate::boundFactsWithdraw_data()
{
    using Change = std::function<void(Window &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    const auto device = [](auto change) {
        return Change([change](Window &window) { window.devices.change(DeviceId(u"device_abc123"_s), change); });
    };
    QTest::newRow("state") << device([](Device &d) { d.state[1].value = FieldValue(70.0); }) << u"state.level"_s;
    QTest::newRow("status") << device([](Device &d) { d.state[0].value = FieldValue(u"idle"_s); }) << u"state.status"_s;
    QTest::newRow("a member of the state goes")
        << device([](Device &d) { d.state.removeLast(); }) << u"state.currentMode"_s;
    QTest::newRow("a member of the state comes") << device([](Device &d) {
        d.state.append({u"fault"_s, FieldValue(true)});
    }) << u"state.fault"_s;
    QTest::newRow("limit") << device([](Device &d) {
        Commands commands = *d.commands;
        commands.entries[0].parameters[1].max = 3.6;
        d.commands = std::make_shared<const Commands>(commands);
    }) << u"commands.charge"_s;
    QTest::newRow("another verb's limit") << device([](Device &d) {
        Commands commands = *d.commands;
        commands.entries[1].parameters[0].min = 20;
        d.commands = std::make_shared<const Commands>(commands);
    }) << u"commands.discharge"_s;
    QTest::newRow("execution") << device([](Device &d) {
        Commands commands = *d.commands;
        commands.entries[0].execution.removeLast();
        d.commands = std::make_shared<const Commands>(commands);
    }) << u"commands.charge"_s;
    QTest::newRow("a verb goes") << device([](Device &d) {
        Commands commands = *d.commands;
        commands.entries.removeLast();
        d.commands = std::make_shared<const Commands>(commands);
    }) << u"commands.auto.balanced"_s;
    QTest::newRow("declaration gone") << device([](Device &d) { d.commands.reset(); }) << u"commands"_s;
    QTest::newRow("conflict strategies") << device([](Device &d) { d.conflictStrategies->removeLast(); })
                                         << u"conflictStrategies"_s;
    QTest::newRow("strategies not declared")
        << device([](Device &d) { d.conflictStrategies.reset(); }) << u"conflictStrategies"_s;
    QTest::newRow("sync lost") << device([](Device &d) { d.sync.available = false; }) << u"sync"_s;
    QTest::newRow("model") << device([](Device &d) { d.metadata.model = u"Powerwall 3"_s; }) << u"device"_s;
    QTest::newRow("schedule") << device([](Device &d) { d.currentSchedule = Schedule(); }) << u"currentSchedule"_s;
    QTest::newRow("an action by the short form") << device([](Device &d) {
        d.lastAction = LastAction{ActionId(u"act_9"_s), u"idle"_s, KnownActionState::Acknowledged, {}, {}, {}, {}, {}};
    }) << u"inFlight"_s;
    QTest::newRow("gone") << Change([](Window &window) { window.devices.forget(DeviceId(u"device_abc123"_s)); })
                          << u"device"_s;
    QTest::newRow("an action of another desk") << Change([](Window &window) {
        window.desk.tracker().apply(action("act_9", "scheduled", "2026-06-12T09:00:00.000Z"), {});
    }) << u"inFlight"_s;
    QTest::newRow("environment") << Change([](Window &window) {
        window.environment.set({EnvironmentKind::Live, u"test"_s, window.environment.value.baseUrl});
    }) << u"environment"_s;
    QTest::newRow("profile") << Change([](Window &window) {
        window.environment.set({EnvironmentKind::Sandbox, u"other"_s, window.environment.value.baseUrl});
    }) << u"environment"_s;
    QTest::newRow("host") << Change([](Window &window) {
        window.environment.set({EnvironmentKind::Sandbox, u"test"_s, QUrl(u"https://elsewhere.test"_s)});
    }) << u"environment"_s;
}

void tst_ConfirmationGate::boundFactsWithdraw()
{
    using Change = std::function<void(Window &)>;
    QFETCH(Change, change);
    QFETCH(QString, field);
    Window window;
    window.devices.put(battery());
    QVERIFY(!window.desk.propose(chargeDraft()));
    ConfirmationGate &gate = *window.desk.gate();
    QVERIFY(gate.canConfirm());
    change(window);
    QVERIFY(gate.isWithdrawn());
    QVERIFY2(gate.changedFields().contains(field), qPrintable(gate.changedFields().join(u' ')));
    QVERIFY(!gate.withdrawnReason().isEmpty());
    QVERIFY(!gate.canConfirm());
    QVERIFY(!gate.confirm(ConfirmationGate::Click));
    QVERIFY(!gate.confirm(ConfirmationGate::Hold));
    QCOMPARE(window.service.sent.size(), 0u);
}

void tst_ConfirmationGate::aChangeNobodyToldOfIsFoundAtTheClick()
{
    Window window;
    window.devices.put(battery());
    QVERIFY(!window.desk.propose(chargeDraft()));
    window.devices.changeSilently(DeviceId(u"device_abc123"_s), [](Device &d) { d.state[1].value = FieldValue(40.0); });
    QVERIFY(!window.desk.gate()->isWithdrawn());
    QVERIFY(!window.desk.gate()->confirm(ConfirmationGate::Click));
    QVERIFY(window.desk.gate()->isWithdrawn());
    QCOMPARE(window.service.sent.size(), 0u);
}

void tst_ConfirmationGate::whatIsNotSeenDoesNotWithdraw()
{
    Window window;
    window.devices.put(battery());
    QVERIFY(!window.desk.propose(chargeDraft()));
    window.devices.change(DeviceId(u"device_abc123"_s), [](Device &d) {
        d.sync.lastPulledAt = d.sync.lastPulledAt->addSecs(30);
        d.metadata.source = Source(KnownSource::Live);
        d.settings.reset(); // a list answer
    });
    // Another device, another device's action.
    window.devices.put(battery("device_other"));
    window.desk.tracker().apply(action("act_9", "scheduled", "2026-06-12T09:00:00.000Z", {}, "charge", "device_other"),
                                {});
    QVERIFY(!window.desk.gate()->isWithdrawn());
    QVERIFY(window.desk.gate()->confirm(ConfirmationGate::Click));
}

void tst_ConfirmationGate::invisibleDigitsDoNotWithdraw()
{
    Window window;
    window.devices.put(battery());
    QVERIFY(!window.desk.propose(chargeDraft()));
    window.devices.change(DeviceId(u"device_abc123"_s), [](Device &d) { d.state[1].value = FieldValue(85.02); });
    QVERIFY(!window.desk.gate()->isWithdrawn());
    QCOMPARE(window.desk.gate()->changeCount(), 0);
    window.devices.change(DeviceId(u"device_abc123"_s), [](Device &d) { d.state[1].value = FieldValue(70.0); });
    QVERIFY(window.desk.gate()->isWithdrawn());
}

void tst_ConfirmationGate::mustLookAgainAfterWithdrawal()
{
    Window window;
    window.devices.put(battery());
    QVERIFY(!window.desk.propose(chargeDraft()));
    ConfirmationGate &gate = *window.desk.gate();
    window.devices.change(DeviceId(u"device_abc123"_s), [](Device &d) {
        d.state[1].value = FieldValue(70.0);
        std::get<BatteryState>(d.reading).levelPercent = 70;
    });
    QVERIFY(gate.isWithdrawn());
    // Back to what it was: still withdrawn, for it did move.
    window.devices.put(battery());
    QVERIFY(gate.isWithdrawn());
    window.devices.change(DeviceId(u"device_abc123"_s), [](Device &d) {
        d.state[1].value = FieldValue(70.0);
        std::get<BatteryState>(d.reading).levelPercent = 70;
    });
    gate.confirmAgain();
    QVERIFY(!gate.isWithdrawn());
    // What differs from the first sight stays marked.
    auto *rows = gate.rows();
    const int moved = rows->roleNames().key("moved");
    QVERIFY(rows->index(1).data(moved).toBool());
    QVERIFY(!rows->index(3).data(moved).toBool());
    QCOMPARE(window.service.sent.size(), 0u);
    QVERIFY(gate.confirm(ConfirmationGate::Click));
    QCOMPARE(window.service.sent.size(), 1u);
}

void tst_ConfirmationGate::aDraftThatNoLongerFitsCannotBeConfirmed()
{
    Window window;
    window.devices.put(battery());
    QVERIFY(!window.desk.propose(chargeDraft()));
    ConfirmationGate &gate = *window.desk.gate();
    window.devices.change(DeviceId(u"device_abc123"_s), [](Device &d) {
        Commands commands = *d.commands;
        commands.entries[0].parameters[1].max = 2;
        d.commands = std::make_shared<const Commands>(commands);
    });
    gate.confirmAgain();
    QVERIFY(!gate.isWithdrawn());
    QVERIFY(gate.whyNot().contains(u"more than it accepts"_s));
    QVERIFY(!gate.confirm(ConfirmationGate::Click));
    QCOMPARE(window.service.sent.size(), 0u);
    // And it would not have opened in the first place.
    gate.cancel();
    QVERIFY(window.desk.propose(chargeDraft()).has_value());
    QVERIFY(!gate.isOpen());
}

void tst_ConfirmationGate::staleIsReadFirst_data()
{
    using Change = std::function<void(Window &)>;
    QTest::addColumn<Change>("make");
    QTest::newRow("no sync") << Change(
        [](Window &w) { w.devices.change(DeviceId(u"device_abc123"_s), [](Device &d) { d.sync.available = false; }); });
    QTest::newRow("fallback") << Change([](Window &w) {
        w.devices.change(DeviceId(u"device_abc123"_s),
                         [](Device &d) { d.metadata.source = Source(KnownSource::Fallback); });
    });
    QTest::newRow("older than 15 min") << Change([](Window &w) { w.devices.age = 15min + 1s; });
    QTest::newRow("never read") << Change([](Window &w) { w.devices.age.reset(); });
}

void tst_ConfirmationGate::staleIsReadFirst()
{
    using Change = std::function<void(Window &)>;
    QFETCH(Change, make);
    for (const bool works : {true, false}) {
        Window window;
        window.devices.put(battery());
        make(window);
        QVERIFY(!window.desk.propose(chargeDraft()));
        ConfirmationGate &gate = *window.desk.gate();
        QVERIFY(gate.isRereading());
        QCOMPARE(window.devices.reads.size(), 1);
        QVERIFY(!gate.canConfirm());
        QVERIFY(!gate.confirm(ConfirmationGate::Click));
        window.devices.answerRead(works);
        QVERIFY(!gate.isRereading());
        QVERIFY(gate.canConfirm());
        if (!works)
            QVERIFY(gate.deviceIsStale());
        QVERIFY(gate.confirm(ConfirmationGate::Click));
        QCOMPARE(window.service.sent.size(), 1u);
    }
}

void tst_ConfirmationGate::openForTwoMinutesIsReadAgain()
{
    Window window;
    window.devices.put(battery());
    QVERIFY(!window.desk.propose(chargeDraft()));
    ConfirmationGate &gate = *window.desk.gate();
    window.clock.advance(119s);
    QVERIFY(!gate.isRereading());
    window.clock.advance(2s);
    QVERIFY(gate.isRereading());
    QVERIFY(!gate.confirm(ConfirmationGate::Click));
    window.devices.answerRead();
    QVERIFY(gate.canConfirm());
    // And again after two more.
    window.clock.advance(121s);
    QVERIFY(gate.isRereading());
    window.devices.changeSilently(DeviceId(u"device_abc123"_s), [](Device &d) { d.state[1].value = FieldValue(50.0); });
    window.devices.answerRead();
    QVERIFY(gate.isWithdrawn());
    QCOMPARE(window.service.sent.size(), 0u);
}

void tst_ConfirmationGate::sleepCountsAsTime()
{
    // The steady clock stood still while the computer slept, and no alarm rang.
    Window window;
    window.devices.put(battery());
    QVERIFY(!window.desk.propose(chargeDraft()));
    window.clock.jumpTo(window.clock.nowUtc().addSecs(3600));
    QVERIFY(!window.desk.gate()->confirm(ConfirmationGate::Click));
    QVERIFY(window.desk.gate()->isRereading());
    QCOMPARE(window.service.sent.size(), 0u);
}

void tst_ConfirmationGate::theAgeGoesOnWhileItIsOpen()
{
    Window window;
    window.devices.put(battery());
    QVERIFY(!window.desk.propose(chargeDraft()));
    QCOMPARE(window.desk.gate()->deviceFreshness(), u"4 s ago"_s);
    window.devices.age = 5s;
    window.clock.advance(1s);
    QCOMPARE(window.desk.gate()->deviceFreshness(), u"5 s ago"_s);
    QVERIFY(window.desk.gate()->canConfirm()); // age alone withdraws nothing
    window.desk.gate()->cancel();
    QSignalSpy changed(window.desk.gate(), &ConfirmationGate::changed);
    window.devices.age = 9s;
    window.clock.advance(5s);
    QCOMPARE(changed.size(), 0);
}

void tst_ConfirmationGate::liveNeedsMoreThanAClick()
{
    Window window;
    window.environment.value.kind = EnvironmentKind::Live;
    window.devices.put(battery());
    ConfirmationGate &gate = *window.desk.gate();
    QVERIFY(!window.desk.propose(chargeDraft()));
    QVERIFY(gate.needsHold());
    QCOMPARE(gate.typedWord(), u"LIVE"_s);
    QVERIFY(!gate.frictionReasons().isEmpty());
    QVERIFY(!gate.confirm(ConfirmationGate::Click));
    QVERIFY(!gate.confirm(ConfirmationGate::Hold)); // nothing was held
    gate.beginHold();
    QVERIFY(!gate.confirm(ConfirmationGate::Hold)); // for no time at all
    gate.beginHold();
    window.clock.advance(1s);
    gate.releaseHold();
    window.clock.advance(1s);
    QVERIFY(!gate.confirm(ConfirmationGate::Hold)); // let go
    gate.beginHold();
    window.clock.advance(1500ms);
    QVERIFY(!gate.confirm(ConfirmationGate::Click)); // a click is a click
    QVERIFY(!gate.confirmTyped(u"live"_s));
    QVERIFY(!gate.confirmTyped(QString()));
    gate.beginHold();
    window.clock.advance(1500ms);
    QVERIFY(gate.confirm(ConfirmationGate::Hold));
    QCOMPARE(window.service.sent.size(), 1u);

    QVERIFY(!window.desk.propose(chargeDraft()));
    QVERIFY(gate.confirmTyped(u"LIVE"_s));
    QCOMPARE(window.service.sent.size(), 2u);

    // A change under the finger takes the hold away.
    QVERIFY(!window.desk.propose(chargeDraft()));
    gate.beginHold();
    window.clock.advance(1s);
    window.devices.change(DeviceId(u"device_abc123"_s), [](Device &d) { d.state[1].value = FieldValue(1.0); });
    gate.confirmAgain();
    window.clock.advance(600ms);
    QVERIFY(!gate.confirm(ConfirmationGate::Hold));
    QCOMPARE(window.service.sent.size(), 2u);
    gate.cancel();

    // Values that are old and could not be read again: the word, not the finger.
    window.devices.age = 20min;
    QVERIFY(!window.desk.propose(chargeDraft()));
    window.devices.answerRead(false);
    QCOMPARE(gate.frictionName(), u"type"_s);
    gate.beginHold();
    window.clock.advance(2s);
    QVERIFY(!gate.confirm(ConfirmationGate::Hold));
    QVERIFY(gate.confirmTyped(u"LIVE"_s));
}

void tst_ConfirmationGate::lockedIsRefused()
{
    Window window;
    window.devices.put(battery());
    window.environment.lock = u"LIVE is locked."_s;
    QSignalSpy recorded(window.desk.gate(), &ConfirmationGate::recorded);
    const std::optional<QString> why = window.desk.propose(chargeDraft());
    QVERIFY(why);
    QCOMPARE(*why, u"LIVE is locked."_s);
    QVERIFY(!window.desk.gate()->isOpen());
    QCOMPARE(recorded.size(), 1);
    QCOMPARE(recorded.first().first().value<GateRecord>().what, GateRecord::What::Refused);
}

void tst_ConfirmationGate::lockedMeanwhileIsRefused()
{
    Window window;
    window.devices.put(battery());
    QVERIFY(!window.desk.propose(chargeDraft()));
    window.environment.setLock(u"The signs disagree."_s);
    QCOMPARE(window.desk.gate()->whyNot(), u"The signs disagree."_s);
    QVERIFY(!window.desk.gate()->confirm(ConfirmationGate::Click));
    QCOMPARE(window.service.sent.size(), 0u);
    window.environment.setLock({});
    QVERIFY(window.desk.gate()->confirm(ConfirmationGate::Click));
}

void tst_ConfirmationGate::consentIsTyped()
{
    Window window;
    QVERIFY(window.desk.revokeConsent(u"user_abc123"_s, {u"device_abc123"_s}));
    ConfirmationGate &gate = *window.desk.gate();
    QCOMPARE(gate.operation(), u"consent"_s);
    QCOMPARE(gate.frictionName(), u"type"_s);
    QCOMPARE(gate.typedWord(), u"user_abc123"_s);
    QVERIFY(!gate.confirm(ConfirmationGate::Click));
    gate.beginHold();
    window.clock.advance(2s);
    QVERIFY(!gate.confirm(ConfirmationGate::Hold));
    QVERIFY(!gate.confirmTyped(u"user_abc12"_s));
    QVERIFY(!gate.confirmTyped(u"SANDBOX"_s));
    QVERIFY(gate.confirmTyped(u"user_abc123"_s));
    QCOMPARE(window.service.sent.front().command.request().method, QByteArray("DELETE"));
}

void tst_ConfirmationGate::cancelIsWithdrawnWhenItStarts()
{
    Window window;
    window.devices.put(battery());
    const QByteArray start = R"(,"start":"2026-06-12T22:00:00.000Z","end":"2026-06-13T05:00:00.000Z")";
    window.desk.tracker().apply(action("act_1", "scheduled", "2026-06-12T08:00:00.000Z", start), {});
    QVERIFY(window.desk.cancelAction(u"act_1"_s));
    ConfirmationGate &gate = *window.desk.gate();
    QCOMPARE(gate.requestLine(), u"POST /actions/act_1/cancel"_s);
    QVERIFY(gate.requestBody().isEmpty());
    // Its device may move meanwhile; its start may not.
    window.devices.change(DeviceId(u"device_abc123"_s), [](Device &d) { d.state[1].value = FieldValue(10.0); });
    QVERIFY(gate.canConfirm());
    window.desk.tracker().apply(action("act_1", "acknowledged", "2026-06-12T08:00:00.000Z", start), {});
    QVERIFY(gate.isWithdrawn());
    gate.confirmAgain();
    QCOMPARE(gate.whyNot(), u"It has started already"_s);
    QVERIFY(!gate.confirm(ConfirmationGate::Click));
    gate.cancel();
    QVERIFY(!window.desk.cancelAction(u"act_1"_s));
    QCOMPARE(window.service.sent.size(), 0u);
}

void tst_ConfirmationGate::everyDecisionIsRecorded()
{
    Window window;
    window.devices.put(battery());
    ConfirmationGate &gate = *window.desk.gate();
    QList<GateRecord> records;
    size_t sentWhenConfirmed = 99;
    connect(&gate, &ConfirmationGate::recorded, this, [&](const GateRecord &record) {
        records.append(record);
        if (record.what == GateRecord::What::Confirmed)
            sentWhenConfirmed = window.service.sent.size();
    });
    QVERIFY(!window.desk.propose(chargeDraft()));
    gate.setReason(u"TICKET-7"_s);
    window.devices.change(DeviceId(u"device_abc123"_s), [](Device &d) { d.state[1].value = FieldValue(10.0); });
    gate.cancel();
    QVERIFY(!window.desk.propose(chargeDraft()));
    QVERIFY(gate.reason().isEmpty());
    gate.setReason(u"TICKET-8"_s);
    QVERIFY(gate.confirm(ConfirmationGate::Click));
    QList<GateRecord::What> whats;
    for (const GateRecord &record : std::as_const(records))
        whats.append(record.what);
    using What = GateRecord::What;
    QCOMPARE(whats, (QList<What>{What::Proposed, What::Withdrawn, What::Declined, What::Proposed, What::Confirmed}));
    QCOMPARE(records.at(0).intentId, records.at(2).intentId);
    QVERIFY(records.at(0).intentId != records.at(3).intentId);
    QCOMPARE(records.last().reason, u"TICKET-8"_s);
    QVERIFY(records.last().shown.contains(u"Charge this battery"_s));
    // Written down before anything is sent.
    QCOMPARE(sentWhenConfirmed, 0u);
    QCOMPARE(window.service.sent.front().command.reason(), u"TICKET-8"_s);
}

void tst_ConfirmationGate::everyRefusalIsRecordedOnce()
{
    using What = GateRecord::What;
    Window window;
    window.devices.put(battery());
    ConfirmationGate &gate = *window.desk.gate();
    QList<GateRecord> records;
    connect(&gate, &ConfirmationGate::recorded, this, [&](const GateRecord &record) { records.append(record); });
    const auto refused = [&](const QString &because) {
        const bool isOne = records.size() == 1 && records.first().what == What::Refused
            && records.first().reason.contains(because) && !records.first().request.path.isEmpty();
        records.clear();
        return isOne;
    };
    window.environment.setLock(u"LIVE is locked."_s);
    QVERIFY(window.desk.propose(chargeDraft()));
    QVERIFY(refused(u"LIVE is locked"_s));
    window.environment.setLock(u"The key says live and the answers say sandbox."_s);
    QVERIFY(window.desk.propose(chargeDraft()));
    QVERIFY(refused(u"answers say sandbox"_s));
    window.environment.setLock({});
    QVERIFY(window.desk.propose(chargeDraft(200)));
    QVERIFY(refused(u"more than it accepts"_s));
    CommandDraft unknown = chargeDraft();
    unknown.deviceId = DeviceId(u"nobody"_s);
    QVERIFY(window.desk.propose(unknown));
    QVERIFY(refused(u"not known"_s));
    QVERIFY(!window.desk.propose(chargeDraft()));
    records.clear();
    QVERIFY(window.desk.propose(chargeDraft(95)));
    QVERIFY(refused(u"Another request"_s));

    // While it is withdrawn the world goes on moving: one withdrawal is recorded for one showing.
    for (double level : {40.0, 41.0, 42.0, 70.0})
        window.devices.change(DeviceId(u"device_abc123"_s), [&](Device &d) { d.state[1].value = FieldValue(level); });
    gate.confirmAgain();
    window.devices.change(DeviceId(u"device_abc123"_s), [&](Device &d) { d.state[1].value = FieldValue(10.0); });
    gate.setReason(u"wrong house"_s);
    gate.cancel();
    gate.cancel();
    QList<What> whats;
    for (const GateRecord &record : std::as_const(records))
        whats.append(record.what);
    QCOMPARE(whats, (QList<What>{What::Withdrawn, What::Proposed, What::Withdrawn, What::Declined}));
    QCOMPARE(records.last().reason, u"wrong house"_s);
    QCOMPARE(records.last().note, u"wrong house"_s);

    // A window that closes over an open question has answered it.
    records.clear();
    {
        Window closing;
        closing.devices.put(battery());
        connect(closing.desk.gate(), &ConfirmationGate::recorded, this,
                [&](const GateRecord &record) { records.append(record); });
        QVERIFY(!closing.desk.propose(chargeDraft()));
    }
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.last().what, What::Declined);
}

void tst_ConfirmationGate::atMostOnePushUnderRandomEvents()
{
    // Double clicks, key repeat, holds that are let go, changes in between: never more than one push per opened sheet,
    // and none that was not asked for in the way that the environment wants.
    for (quint64 seed = 1; seed <= 400; ++seed) {
        Random random(seed);
        Window window;
        window.environment.value.kind = random.below(2) ? EnvironmentKind::Live : EnvironmentKind::Demo;
        const bool isLive = window.environment.value.kind == EnvironmentKind::Live;
        window.devices.put(battery());
        ConfirmationGate &gate = *window.desk.gate();
        size_t openings = 0;
        size_t yes = 0;
        for (int step = 0; step < 60; ++step) {
            const size_t before = window.service.sent.size();
            bool maySend = false;
            bool answer = false;
            switch (random.below(11)) {
            case 0:
                openings += window.desk.propose(chargeDraft()) ? 0 : 1;
                break;
            case 1:
            case 2:
                maySend = !isLive;
                answer = gate.confirm(ConfirmationGate::Click);
                break;
            case 3:
                maySend = true; // if it was held long enough
                answer = gate.confirm(ConfirmationGate::Hold);
                break;
            case 4:
                maySend = isLive;
                answer = gate.confirmTyped(random.below(2) ? u"LIVE"_s : u"LIV"_s);
                break;
            case 5:
                gate.beginHold();
                break;
            case 6:
                gate.releaseHold();
                break;
            case 7:
                window.clock.advance(std::chrono::milliseconds(random.below(2000)));
                break;
            case 8:
                window.devices.change(DeviceId(u"device_abc123"_s),
                                      [&](Device &d) { d.state[1].value = FieldValue(double(random.below(100))); });
                break;
            case 9:
                gate.confirmAgain();
                break;
            case 10:
                if (random.below(3) == 0)
                    gate.cancel();
                break;
            }
            yes += answer ? 1 : 0;
            if (!maySend)
                QCOMPARE(window.service.sent.size(), before);
            QVERIFY(window.service.sent.size() - before <= 1);
        }
        QCOMPARE(window.service.sent.size(), yes);
        QVERIFY(yes <= openings);
    }
}

void tst_ConfirmationGate::curlHidesTheKey()
{
    const FrozenRequest request{"POST", u"/battery/it's"_s, R"({"a":"it's"})"};
    const QString text = curlText(request, QUrl(u"https://api.amps.ai/"_s));
    QVERIFY(text.contains(u"$AMPS_API_KEY"_s));
    QVERIFY(text.startsWith(u"curl -X POST 'https://api.amps.ai/battery/it'\\''s'"_s));
    QVERIFY(text.contains(u"--data-raw '{\"a\":\"it'\\''s\"}'"_s));
}

void tst_ConfirmationGate::operationsWithoutMarkAreWrites()
{
    QVERIFY(!isWrite(Operation::ReadDevice));
    QVERIFY(!isWrite(QStringView(u"listActions")));
    for (const Operation write : {Operation::Push, Operation::WriteSettings, Operation::CancelAction,
                                  Operation::RevokeConsent, Operation::WriteSchedule})
        QVERIFY(isWrite(write));
    QVERIFY(isWrite(static_cast<Operation>(4711)));
    QVERIFY(isWrite(QStringView(u"somethingNew")));
}

QTEST_GUILESS_MAIN(tst_ConfirmationGate)
#include "tst_confirmationgate.moc"
