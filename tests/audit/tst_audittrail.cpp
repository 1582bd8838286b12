// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever happens at a desk is in the log, and nothing leaves before journal and log both have it.
#include "auditsamples.h"

#include <actionfakes.h>
#include <auditedjournal.h>
#include <audittrail.h>
#include <whendone.h>

#include <QTest>

using namespace fleet;
using namespace fleet::fake;
using namespace Qt::Literals::StringLiterals;
using EntryKind = AuditEntry::Kind;

namespace {

// Keeps what it is told, and answers when it is allowed to.
class Paper final : public AuditLog
{
public:
    QFuture<Result<quint64, QString>> append(const AuditEntry &entry) override
    {
        entries.append(entry);
        auto promise = std::make_shared<QPromise<Result<quint64, QString>>>();
        promise->start();
        const auto future = promise->future();
        if (holds && entry.kind == EntryKind::Sending) {
            waiting.push_back(promise);
            return future;
        }
        if (isFull)
            promise->addResult(Result<quint64, QString>(Failure{u"disk full"_s}));
        else
            promise->addResult(Result<quint64, QString>(quint64(entries.size())));
        promise->finish();
        return future;
    }
    void appendNews(const AuditEntry &entry) override { entries.append(entry); }
    QFuture<Result<Done, QString>> restore(const QList<AuditEntry> &owed) override
    {
        entries.append(owed);
        return readyFuture(Result<Done, QString>(Done{}));
    }
    QString problem() const override { return isFull ? u"disk full"_s : QString(); }
    void release()
    {
        for (const auto &promise : waiting) {
            promise->addResult(Result<quint64, QString>(quint64(1)));
            promise->finish();
        }
        waiting.clear();
    }
    QStringList kinds() const
    {
        QStringList list;
        for (const AuditEntry &entry : entries)
            list.append(auditKindKey(entry.kind));
        return list;
    }

    QList<AuditEntry> entries;
    bool holds = false;
    bool isFull = false;
    std::vector<std::shared_ptr<QPromise<Result<quint64, QString>>>> waiting;
};

void settleEvents()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

struct Desk
{
    Paper paper;
    Journal journal;
    AuditedJournal audited{journal, paper, sample::context()};
    Window window{&audited};
    AuditTrail trail{window.desk, paper, sample::context()};

    Desk() { window.devices.put(battery()); }
    AuditEntry last() const { return paper.entries.last(); }
};

} // namespace

class tst_AuditTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWriteFromBeginningToEnd();
    void nothingLeavesBeforeBoth_data();
    void nothingLeavesBeforeBoth();
    void aFullDiskSendsNothing_data();
    void aFullDiskSendsNothing();
    void whatIsNotSentIsThereToo();
    void refusalsAndDoubts();
    void endAndEffect();
};

void tst_AuditTrail::aWriteFromBeginningToEnd()
{
    Desk desk;
    QVERIFY(!desk.window.desk.propose(chargeDraft()));
    desk.window.desk.gate()->setReason(u"Ticket 7"_s);
    QVERIFY(desk.window.desk.gate()->confirm(ConfirmationGate::Click));
    settleEvents();
    QCOMPARE(desk.paper.kinds(), (QStringList{u"proposed"_s, u"confirmed"_s, u"sending"_s}));
    QCOMPARE(desk.window.service.sent.size(), size_t(1));
    const FrozenRequest &pushed = desk.window.service.sent.front().command.request();
    for (const AuditEntry &entry : std::as_const(desk.paper.entries)) {
        QCOMPARE(entry.intentId, desk.window.service.sent.front().command.intentId());
        QVERIFY(entry.request == pushed);
        QCOMPARE(entry.context.user, u"mira"_s);
        QCOMPARE(entry.context.environment, u"SANDBOX"_s);
        QCOMPARE(entry.devices, QStringList{u"device_abc123"_s});
    }
    const AuditEntry confirmed = desk.paper.entries.at(1);
    QCOMPARE(confirmed.reason, u"Ticket 7"_s);
    QCOMPARE(confirmed.command, u"charge"_s);
    QCOMPARE(confirmed.deviceName, u"Powerwall 2"_s);
    QVERIFY(!confirmed.shown.isEmpty());
    QVERIFY(confirmed.shown.contains(QString::fromUtf8(pushed.body)));
    QVERIFY(!confirmed.changes.isEmpty());
    QVERIFY(!confirmed.changes.first().label.isEmpty());

    const ActionPtr action = fake::action("act_1", "acknowledged", "2026-06-12T09:00:01.000Z");
    desk.window.service.answer(0, PushAccepted{action, metaAt(desk.window.clock.nowUtc(), u"req_9"_s), 202});
    settleEvents();
    QCOMPARE(desk.last().kind, EntryKind::Accepted);
    QCOMPARE(desk.last().requestId, u"req_9"_s);
    QCOMPARE(desk.last().httpStatus, 202);
    QCOMPARE(desk.last().actionId, u"act_1"_s);
    // A dismissal says nothing new.
    const qsizetype count = desk.paper.entries.size();
    desk.window.desk.tracker().dismiss(desk.last().intentId);
    QCOMPARE(desk.paper.entries.size(), count);
}

void tst_AuditTrail::nothingLeavesBeforeBoth_data()
{
    QTest::addColumn<bool>("journalLast");
    QTest::newRow("the journal comes last") << true;
    QTest::newRow("the audit log comes last") << false;
}

void tst_AuditTrail::nothingLeavesBeforeBoth()
{
    QFETCH(bool, journalLast);
    Desk desk;
    desk.paper.holds = true;
    desk.journal.holds = true;
    QVERIFY(desk.window.sendByClick(chargeDraft()));
    settleEvents();
    QCOMPARE(desk.window.service.sent.size(), size_t(0));
    journalLast ? desk.paper.release() : desk.journal.release();
    settleEvents();
    QCOMPARE(desk.window.service.sent.size(), size_t(0));
    journalLast ? desk.journal.release() : desk.paper.release();
    settleEvents();
    QCOMPARE(desk.window.service.sent.size(), size_t(1));
}

void tst_AuditTrail::aFullDiskSendsNothing_data()
{
    QTest::addColumn<bool>("ofJournal");
    QTest::newRow("the journal's") << true;
    QTest::newRow("the audit log's") << false;
}

void tst_AuditTrail::aFullDiskSendsNothing()
{
    QFETCH(bool, ofJournal);
    Desk desk;
    if (ofJournal)
        desk.journal.breaksAt = IntentStage::Sending;
    else
        desk.paper.isFull = true;
    // The gate may refuse at once, when it is told that nothing can be written.
    const bool confirmed = desk.window.sendByClick(chargeDraft());
    settleEvents();
    QCOMPARE(desk.window.service.sent.size(), size_t(0));
    if (confirmed)
        QCOMPARE(desk.last().kind, EntryKind::NotSent);
}

void tst_AuditTrail::whatIsNotSentIsThereToo()
{
    Desk desk;
    QVERIFY(!desk.window.desk.propose(chargeDraft()));
    desk.window.desk.gate()->cancel();
    QCOMPARE(desk.last().kind, EntryKind::Declined);
    QCOMPARE(desk.last().command, u"charge"_s);

    QVERIFY(!desk.window.desk.propose(chargeDraft()));
    desk.window.devices.change(DeviceId(u"device_abc123"_s), [](Device &device) { device.commands = {}; });
    QVERIFY(desk.paper.kinds().contains(u"withdrawn"_s));
    desk.window.desk.gate()->cancel();

    desk.window.devices.put(battery());
    desk.window.environment.setLock(u"LIVE is locked."_s);
    QVERIFY(desk.window.desk.propose(chargeDraft(80)).has_value());
    QCOMPARE(desk.last().kind, EntryKind::Blocked);
    QCOMPARE(desk.last().reason, u"LIVE is locked."_s);
    QVERIFY(!desk.last().changes.isEmpty());
    QCOMPARE(desk.last().changes.first().to, u"80 percent"_s);
    desk.window.environment.setLock({});
    QVERIFY(desk.window.desk.propose(chargeDraft(999)).has_value());
    QCOMPARE(desk.last().kind, EntryKind::Blocked);
    QCOMPARE(desk.window.service.sent.size(), size_t(0));
}

void tst_AuditTrail::refusalsAndDoubts()
{
    Desk desk;
    QVERIFY(desk.window.sendByClick(chargeDraft()));
    settleEvents();
    ApiError error;
    error.code = u"DEVICE_OFFLINE"_s;
    error.message = u"The device is offline."_s;
    error.meta = metaAt(desk.window.clock.nowUtc(), u"req_4"_s);
    desk.window.service.answer(0, PushRefused{error, 409});
    QCOMPARE(desk.last().kind, EntryKind::Refused);
    QCOMPARE(desk.last().code, u"DEVICE_OFFLINE"_s);
    QCOMPARE(desk.last().httpStatus, 409);
    QCOMPARE(desk.last().requestId, u"req_4"_s);

    QVERIFY(desk.window.sendByClick(chargeDraft(70)));
    settleEvents();
    desk.window.service.answer(1, PushUnknown{u"The connection was cut."_s});
    QCOMPARE(desk.last().kind, EntryKind::Unknown);
    QCOMPARE(desk.last().detail, u"The connection was cut."_s);

    QVERIFY(desk.window.sendByClick(chargeDraft(60)));
    settleEvents();
    desk.window.service.answer(2, PushNotSent{PushNotSent::Kind::Offline, u"No network"_s});
    QCOMPARE(desk.last().kind, EntryKind::NotSent);
}

void tst_AuditTrail::endAndEffect()
{
    Desk desk;
    QVERIFY(desk.window.sendByClick(chargeDraft()));
    settleEvents();
    desk.window.service.answer(0,
                               PushAccepted{fake::action("act_1", "acknowledged", "2026-06-12T09:00:01.000Z"),
                                            metaAt(desk.window.clock.nowUtc())});
    const ActionPtr done = fake::action("act_1", "completed", "2026-06-12T09:00:01.000Z",
                                        R"(,"completedAt":"2026-06-12T09:00:03.000Z")");
    desk.window.desk.tracker().apply(done, metaAt(desk.window.clock.nowUtc()));
    settleEvents();
    const auto ended = std::find_if(desk.paper.entries.cbegin(), desk.paper.entries.cend(),
                                    [](const AuditEntry &entry) { return entry.kind == EntryKind::Ended; });
    QVERIFY(ended != desk.paper.entries.cend());
    QCOMPARE(ended->outcome, u"completed"_s);
    QCOMPARE(ended->intentId, desk.window.service.sent.front().command.intentId());
    // What a later reading says, once per verdict.
    ActionStore::Sighting sighting;
    sighting.check = {Effect::TookEffect, u"Charging at +3.0 kW."_s};
    desk.window.desk.actions().setSighting(ActionId(u"act_1"_s), sighting);
    sighting.check.evidence = u"Charging at +3.1 kW."_s;
    desk.window.desk.actions().setSighting(ActionId(u"act_1"_s), sighting);
    QCOMPARE(desk.paper.kinds().count(u"effect"_s), 1);
    QCOMPARE(desk.last().outcome, u"tookEffect"_s);
    // Another desk's action is not ours to write down.
    const qsizetype count = desk.paper.entries.size();
    desk.window.desk.tracker().apply(fake::action("act_2", "acknowledged", "2026-06-12T09:01:00.000Z"),
                                     metaAt(desk.window.clock.nowUtc()));
    desk.window.desk.tracker().apply(fake::action("act_2", "failed", "2026-06-12T09:01:00.000Z"),
                                     metaAt(desk.window.clock.nowUtc()));
    QCOMPARE(desk.paper.entries.size(), count);
}

QTEST_GUILESS_MAIN(tst_AuditTrail)
#include "tst_audittrail.moc"
