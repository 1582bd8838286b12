// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionfakes.h"

#include <intentfile.h>
#include <random.h>
#include <simdisk.h>
#include <sqliteintentjournal.h>
#include <thaw.h>

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace fleet;
using namespace fleet::fake;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class tst_IntentJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thawsWhatWasFrozen_data();
    void thawsWhatWasFrozen();
    void thawsNothingElse_data();
    void thawsNothingElse();
    void keepsOrderAndContent();
    void aCrashLeavesOneOfThree_data();
    void aCrashLeavesOneOfThree();
    void unknownOutlivesTheRun();
    void whatReadingsDidNotShowOutlivesTheRun();
    void evidenceIsKeptWhileTheOutcomeIsOpen();
    void aFileWithoutEvidenceIsRead();
    void badPlacesAreRefused_data();
    void badPlacesAreRefused();
    void aLockedFileSendsNothing();
    void aDiskThatFailsSendsNothing_data();
    void aDiskThatFailsSendsNothing();
    void aDiskThatHangsSendsNothing();
    void aFlippedBitIsNeverBelieved();
    void tornWritesLoseNothingThatWasSynced();
    void recoveryOfTenThousand();
};

namespace {

const QDateTime noon(QDate(2026, 6, 12), QTime(12, 0), Qt::UTC);

IntentEntry entryAt(const QString &id, IntentStage stage)
{
    IntentEntry entry;
    entry.intentId = id;
    entry.stage = stage;
    entry.at = noon.addSecs(-60);
    entry.deviceId = DeviceId(u"device_abc123"_s);
    entry.environment = u"SANDBOX"_s;
    entry.request = freeze(chargeDraft());
    return entry;
}

// Writes and waits until it is on the disk.
bool write(SqliteIntentJournal &journal, const IntentEntry &entry)
{
    QFuture<Result<Done, QString>> done = journal.append(entry);
    done.waitForFinished();
    return done.result().isOk();
}

} // namespace

void tst_IntentJournal::thawsWhatWasFrozen_data()
{
    QTest::addColumn<WriteDraft>("draft");
    CommandDraft charge = chargeDraft();
    QTest::newRow("now") << WriteDraft(charge);
    charge.onConflict = ConflictStrategy(KnownConflictStrategy::QueueAfter);
    charge.when = RunAt{RelativeTime{1.5, RelativeTime::In::Hours}};
    QTest::newRow("in 1.5 hours, queued") << WriteDraft(charge);
    charge.when = RunWindow{WallClock{QDate(2026, 6, 12), QTime(22, 0)}, WallClock{QDate(2026, 6, 13), QTime(5, 0)}};
    charge.onConflict = ConflictStrategy(u"something_new"_s);
    QTest::newRow("window, a strategy nobody has met") << WriteDraft(charge);
    CommandDraft idle = chargeDraft();
    idle.command = u"auto.balanced"_s;
    idle.parameters.clear();
    idle.deviceId = DeviceId(u"odd/id %1 \"x\""_s);
    QTest::newRow("an odd id") << WriteDraft(idle);
    QTest::newRow("settings") << WriteDraft(SettingsDraft{
        DeviceId(u"ev 1"_s), KnownFamily::EvCharger, {{u"max_charge_rate"_s, {7.4, Unit(KnownUnit::Kilowatt)}}}});
    QTest::newRow("cancel") << WriteDraft(CancelDraft{ActionId(u"act_1"_s), {}});
    QTest::newRow("consent") << WriteDraft(ConsentDraft{UserId(u"user_abc123"_s), {}});
    QTest::newRow("consent for two") << WriteDraft(
        ConsentDraft{UserId(u"user_abc123"_s), {DeviceId(u"a"_s), DeviceId(u"b"_s)}});
    ScheduleSlot night;
    night.time = u"01:15"_s;
    night.duration = u"PT4H"_s;
    night.command = u"charge"_s;
    night.parameters = slotFields({{u"target"_s, {90, Unit(KnownUnit::Percent)}}});
    ScheduleSlot once;
    once.at = QDateTime(QDate(2026, 6, 13), QTime(17, 0), Qt::UTC);
    once.command = u"idle"_s;
    QTest::newRow("schedule") << WriteDraft(
        ScheduleDraft{DeviceId(u"device 1"_s), KnownFamily::Battery, u"Europe/Madrid"_s, u"daily"_s, {night, once}});
    QTest::newRow("schedule once") << WriteDraft(ScheduleDraft{DeviceId(u"d"_s), KnownFamily::Hvac, {}, {}, {once}});
    QTest::newRow("cancel a schedule") << WriteDraft(ScheduleCancelDraft{ScheduleId(u"sched_1/2"_s), {}});
}

void tst_IntentJournal::thawsWhatWasFrozen()
{
    QFETCH(WriteDraft, draft);
    const std::optional<WriteDraft> back = thaw(freeze(draft));
    QVERIFY(back);
    QVERIFY(*back == draft);
    QVERIFY(freeze(*back) == freeze(draft));
}

void tst_IntentJournal::thawsNothingElse_data()
{
    QTest::addColumn<FrozenRequest>("request");
    QTest::newRow("no JSON") << FrozenRequest{"POST", u"/battery/x"_s, "{"};
    QTest::newRow("no command") << FrozenRequest{"POST", u"/battery/x"_s, R"({"action":{}})"};
    QTest::newRow("no unit") << FrozenRequest{"POST", u"/battery/x"_s,
                                              R"({"action":{"command":"charge","parameters":{"target":{"value":3}}}})"};
    QTest::newRow("another route") << FrozenRequest{"PUT", u"/battery/x/schedule"_s, "{}"};
    QTest::newRow("nothing") << FrozenRequest();
}

void tst_IntentJournal::thawsNothingElse()
{
    QFETCH(FrozenRequest, request);
    QVERIFY(!thaw(request));
}

void tst_IntentJournal::keepsOrderAndContent()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/down/journal.db"_s);
    {
        auto journal = SqliteIntentJournal::open(path, noon);
        QVERIFY(journal.isOk());
        for (const IntentStage stage : {IntentStage::Confirmed, IntentStage::Sending, IntentStage::Accepted})
            (*journal)->append(entryAt(u"i1"_s, stage)); // the last ones are still waiting when it closes
    }
    QSqlDatabase reader = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"reader"_s);
    reader.setDatabaseName(path);
    QVERIFY(reader.open());
    {
        QSqlQuery query(u"SELECT stage, path, body, environment FROM intents ORDER BY seq"_s, reader);
        QList<int> stages;
        while (query.next()) {
            stages.append(query.value(0).toInt());
            if (stages.size() == 2) {
                QCOMPARE(query.value(1).toString(), u"/battery/device_abc123"_s);
                QCOMPARE(query.value(2).toByteArray(), freeze(chargeDraft()).body);
                QCOMPARE(query.value(3).toString(), u"SANDBOX"_s);
            }
        }
        QCOMPARE(stages,
                 (QList<int>{int(IntentStage::Confirmed), int(IntentStage::Sending), int(IntentStage::Accepted)}));
    }
    reader.close();
    reader = {};
    QSqlDatabase::removeDatabase(u"reader"_s);
}

void tst_IntentJournal::aCrashLeavesOneOfThree_data()
{
    QTest::addColumn<QList<IntentStage>>("stages");
    QTest::addColumn<int>("earlier"); // how many the next run is told of
    QTest::addColumn<IntentStage>("stage");
    using S = IntentStage;
    QTest::newRow("before the sending") << QList<S>{S::Confirmed} << 0 << S::NotSent;
    QTest::newRow("on its way") << QList<S>{S::Confirmed, S::Sending} << 1 << S::Unknown;
    QTest::newRow("known to be unknown") << QList<S>{S::Confirmed, S::Sending, S::Unknown} << 1 << S::Unknown;
    QTest::newRow("refused") << QList<S>{S::Confirmed, S::Sending, S::Refused} << 0 << S::Refused;
    QTest::newRow("accepted") << QList<S>{S::Confirmed, S::Sending, S::Accepted} << 1 << S::Accepted;
    QTest::newRow("settled") << QList<S>{S::Confirmed, S::Sending, S::Unknown, S::Settled} << 1 << S::Settled;
}

void tst_IntentJournal::aCrashLeavesOneOfThree()
{
    QFETCH(QList<IntentStage>, stages);
    QFETCH(int, earlier);
    QFETCH(IntentStage, stage);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.db"_s);
    const QString copy = folder.filePath(u"after.db"_s);
    auto running = SqliteIntentJournal::open(path, noon);
    QVERIFY(running.isOk());
    for (const IntentStage one : std::as_const(stages)) {
        IntentEntry entry = entryAt(u"i1"_s, one);
        if (one == IntentStage::Accepted || one == IntentStage::Settled)
            entry.actionId = ActionId(u"act_1"_s);
        QVERIFY(write(**running, entry));
    }
    // What a power cut leaves: the files as they are, nothing closed.
    QVERIFY(QFile::copy(path, copy));
    QVERIFY(QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
    for (int again = 0; again < 2; ++again) { // recovery is the same the second time
        auto journal = SqliteIntentJournal::open(copy, noon);
        QVERIFY(journal.isOk());
        QCOMPARE((*journal)->earlier().size(), earlier);
        if (earlier > 0) {
            QCOMPARE((*journal)->earlier().first().stage, stage);
            if (stage == IntentStage::Unknown)
                QVERIFY((*journal)->earlier().first().request == freeze(chargeDraft()));
            else
                QCOMPARE((*journal)->earlier().first().actionId, ActionId(u"act_1"_s));
        }
    }
    QSqlDatabase reader = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"reader"_s);
    reader.setDatabaseName(copy);
    QVERIFY(reader.open());
    {
        QSqlQuery query(u"SELECT stage FROM intents ORDER BY seq DESC LIMIT 1"_s, reader);
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), int(stage));
    }
    reader.close();
    reader = {};
    QSqlDatabase::removeDatabase(u"reader"_s);
}

void tst_IntentJournal::unknownOutlivesTheRun()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.db"_s);
    QString intentId;
    {
        auto journal = SqliteIntentJournal::open(path, noon);
        QVERIFY(journal.isOk());
        Window window(journal->get());
        window.devices.put(battery());
        QVERIFY(window.sendByClick(chargeDraft()));
        QTRY_COMPARE(window.service.sent.size(), 1u);
        intentId = window.service.sent.front().command.intentId();
        // The process ends here, without an answer.
    }
    auto journal = SqliteIntentJournal::open(path, noon);
    QVERIFY(journal.isOk());
    Window window(journal->get());
    window.devices.put(battery());
    window.desk.tracker().resume((*journal)->earlier());
    const Intent *intent = window.desk.tracker().newestIntentOf(DeviceId(u"device_abc123"_s));
    QVERIFY(intent);
    QCOMPARE(intent->id, intentId);
    QCOMPARE(intent->state, IntentState::Unknown);
    QCOMPARE(window.desk.tracker().looks().first().kind, Look::Kind::DeviceList);
    window.clock.advance(2min);
    Page<ActionPtr> page;
    page.pagination = Pagination{50, 0, 1, false};
    page.items = {action("act_7", "completed", "2026-06-12T09:00:00.500Z",
                         R"(,"parameters":{"target":{"value":90,"unit":"percent"},"power":{"value":3,"unit":"kw"}})")};
    window.desk.tracker().applyPage(page, metaAt(window.clock.nowUtc()), intent->deviceId);
    QCOMPARE(intent->settlement, Settlement::Arrived);
    QCOMPARE(window.service.sent.size(), 0u);                             // read, never sent again
    QVERIFY(write(**journal, entryAt(u"fence"_s, IntentStage::Refused))); // so that the stage above is on the disk
    journal->reset();

    // The third run knows the action as its own.
    auto third = SqliteIntentJournal::open(path, noon);
    QVERIFY(third.isOk());
    Window later(third->get());
    later.desk.tracker().resume((*third)->earlier());
    later.desk.tracker().applyPage(page, {});
    QVERIFY(later.desk.actions().isFromHere(ActionId(u"act_7"_s)));
}

// A list that must have shown the action and did not is one of the two that settle it, whichever run read it; a list
// that was made too early is none, whichever run says so.
void tst_IntentJournal::whatReadingsDidNotShowOutlivesTheRun()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.db"_s);
    const auto empty = [] {
        Page<ActionPtr> page;
        page.pagination = Pagination{50, 0, 0, false};
        return page;
    };
    const auto run = [&path](auto &&read) {
        auto journal = SqliteIntentJournal::open(path, noon);
        QVERIFY(journal.isOk());
        Window window(journal->get());
        window.devices.put(battery());
        window.desk.tracker().resume((*journal)->earlier());
        read(window, **journal);
    };
    const auto settlement = [](Window &window) {
        const Intent *intent = window.desk.tracker().newestIntentOf(DeviceId(u"device_abc123"_s));
        return intent ? int(intent->settlement) : -1;
    };
    QDateTime sentAt;
    run([&](Window &window, SqliteIntentJournal &) {
        QVERIFY(window.sendByClick(chargeDraft()));
        QTRY_COMPARE(window.service.sent.size(), 1u);
        sentAt = window.clock.nowUtc();
    });
    // Nobody knows how long it was on its way: 60 s for the push, 5 s for what comes late.
    run([&](Window &window, SqliteIntentJournal &journal) {
        window.clock.advance(20s);
        window.desk.tracker().applyPage(empty(), metaAt(window.clock.nowUtc()), DeviceId(u"device_abc123"_s));
        window.desk.tracker().applyPage(empty(), metaAt(window.clock.nowUtc()), DeviceId(u"device_abc123"_s));
        QVERIFY(write(journal, entryAt(u"fence"_s, IntentStage::Refused)));
    });
    run([&](Window &window, SqliteIntentJournal &journal) {
        QCOMPARE(journal.earlier().size(), 1);
        QCOMPARE(journal.earlier().first().missedBy, QList<QDateTime>()); // too early, both
        window.clock.advance(70s);
        // It does not reach back to before the sending.
        Page<ActionPtr> cut = empty();
        cut.pagination->hasMore = true;
        window.desk.tracker().applyPage(cut, metaAt(window.clock.nowUtc()), DeviceId(u"device_abc123"_s));
        window.desk.tracker().applyPage(empty(), metaAt(window.clock.nowUtc()), DeviceId(u"device_abc123"_s));
        QCOMPARE(settlement(window), int(Settlement::Open));
        QVERIFY(write(journal, entryAt(u"fence"_s, IntentStage::Refused)));
    });
    run([&](Window &window, SqliteIntentJournal &journal) {
        QCOMPARE(journal.earlier().first().missedBy, QList<QDateTime>{sentAt.addSecs(70)});
        // It turns up after all: what one list did not show is no word against it.
        Page<ActionPtr> page = empty();
        page.items
            = {action("act_7", "completed", (sentAt.addSecs(1)).toString(Qt::ISODateWithMs).toUtf8(),
                      R"(,"parameters":{"target":{"value":90,"unit":"percent"},"power":{"value":3,"unit":"kw"}})")};
        QFile::remove(path + u".copy"_s);
        QVERIFY(QFile::copy(path, path + u".copy"_s));
        QVERIFY(QFile::copy(path + u"-wal"_s, path + u".copy-wal"_s));
        window.clock.advance(75s);
        window.desk.tracker().applyPage(page, metaAt(window.clock.nowUtc()), DeviceId(u"device_abc123"_s));
        QCOMPARE(settlement(window), int(Settlement::Arrived));
    });
    // From the same point on, the second list that does not show it is enough.
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(path + u".copy"_s, path));
    QVERIFY(!QFile::exists(path + u"-wal"_s));
    QVERIFY(QFile::rename(path + u".copy-wal"_s, path + u"-wal"_s));
    run([&](Window &window, SqliteIntentJournal &journal) {
        window.clock.advance(75s);
        window.desk.tracker().applyPage(empty(), metaAt(window.clock.nowUtc()), DeviceId(u"device_abc123"_s));
        QCOMPARE(settlement(window), int(Settlement::DidNotArrive));
        QVERIFY(write(journal, entryAt(u"fence"_s, IntentStage::Refused)));
    });
    run([&](Window &window, SqliteIntentJournal &journal) {
        QCOMPARE(journal.earlier().size(), 0);
        QCOMPARE(settlement(window), -1);
    });
}

void tst_IntentJournal::evidenceIsKeptWhileTheOutcomeIsOpen()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.db"_s);
    IntentEntry missed = entryAt(u"i1"_s, IntentStage::Unknown);
    missed.missedBy = {noon, noon.addMSecs(1234)};
    const auto earlier = [&] {
        IntentFile file;
        (void)file.open(path);
        return file.recover(noon).value();
    };
    {
        IntentFile file;
        QVERIFY(file.open(path).isOk());
        QVERIFY(file.append({entryAt(u"i1"_s, IntentStage::Confirmed), entryAt(u"i1"_s, IntentStage::Sending),
                             entryAt(u"i1"_s, IntentStage::Unknown), missed, entryAt(u"i2"_s, IntentStage::Sending)})
                    .isOk());
    }
    for (int again = 0; again < 2; ++again) {
        const QList<IntentEntry> found = earlier();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).intentId, u"i1"_s);
        QCOMPARE(found.at(0).missedBy, missed.missedBy);
        QCOMPARE(found.at(0).endedAt, noon.addSecs(-60)); // of the stage, not of a reading
        QVERIFY(found.at(0).request == freeze(chargeDraft()));
        QCOMPARE(found.at(1).missedBy, QList<QDateTime>());
    }
    {
        IntentFile file;
        QVERIFY(file.open(path).isOk());
        QVERIFY(file.append({entryAt(u"i1"_s, IntentStage::Settled)}).isOk());
    }
    const QString name = u"reader"_s;
    {
        QSqlDatabase reader = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        reader.setDatabaseName(path);
        QVERIFY(reader.open());
        QSqlQuery left(u"SELECT count(*) FROM missed_by"_s, reader);
        QVERIFY(left.next());
        QCOMPARE(left.value(0).toInt(), 0);
    }
    QSqlDatabase::removeDatabase(name);
}

void tst_IntentJournal::aFileWithoutEvidenceIsRead()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.db"_s);
    {
        IntentFile file;
        QVERIFY(file.open(path).isOk());
        QVERIFY(file.append({entryAt(u"i1"_s, IntentStage::Sending), entryAt(u"i1"_s, IntentStage::Unknown)}).isOk());
    }
    const QString name = u"maker"_s;
    {
        QSqlDatabase maker = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        maker.setDatabaseName(path);
        QVERIFY(maker.open());
        QSqlQuery query(maker);
        QVERIFY(query.exec(u"DROP TABLE missed_by"_s)); // as files of earlier versions are
    }
    QSqlDatabase::removeDatabase(name);
    IntentFile file;
    QVERIFY(file.open(path).isOk());
    const auto found = file.recover(noon);
    QVERIFY(found.isOk());
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().missedBy, QList<QDateTime>());
    IntentEntry missed = entryAt(u"i1"_s, IntentStage::Unknown);
    missed.missedBy = {noon};
    QVERIFY(file.append({missed}).isOk());
    QCOMPARE(file.recover(noon)->first().missedBy, QList<QDateTime>{noon});
}

void tst_IntentJournal::badPlacesAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a folder that cannot be made") << u"file/journal.db"_s << QByteArray();
    QTest::newRow("no database")
        << u"journal.db"_s
        << QByteArray("this is not a database, and it is longer than a header of one needs to be .....");
}

void tst_IntentJournal::badPlacesAreRefused()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    QFile file(folder.filePath(content.isEmpty() ? u"file"_s : path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content.isEmpty() ? QByteArray("x") : content);
    file.close();
    const auto journal = SqliteIntentJournal::open(folder.filePath(path), noon);
    QVERIFY(!journal.isOk());
    QVERIFY(!journal.error().isEmpty());
}

void tst_IntentJournal::aLockedFileSendsNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.db"_s);
    auto journal = SqliteIntentJournal::open(path, noon);
    QVERIFY(journal.isOk());
    QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
    other.setDatabaseName(path);
    QVERIFY(other.open());
    QSqlQuery lock(other);
    QVERIFY(lock.exec(u"BEGIN EXCLUSIVE"_s));
    Window window(journal->get());
    window.devices.put(battery());
    QVERIFY(window.sendByClick(chargeDraft()));
    const Intent *intent = window.desk.tracker().newestIntentOf(DeviceId(u"device_abc123"_s));
    QTRY_COMPARE_WITH_TIMEOUT(intent->state, IntentState::NotSent, 20000);
    QCOMPARE(window.service.sent.size(), 0u);
    QCOMPARE(intent->notSentKind, PushNotSent::Kind::Journal);
    lock.exec(u"ROLLBACK"_s);
    lock = QSqlQuery();
    other.close();
    other = {};
    QSqlDatabase::removeDatabase(u"other"_s);
}

void tst_IntentJournal::aDiskThatFailsSendsNothing_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("full") << int(sim::SimDisk::Fault::Full);
    QTest::newRow("read-only") << int(sim::SimDisk::Fault::ReadOnly);
    QTest::newRow("write error") << int(sim::SimDisk::Fault::WriteError);
    QTest::newRow("sync error") << int(sim::SimDisk::Fault::SyncError);
}

void tst_IntentJournal::aDiskThatFailsSendsNothing()
{
    QFETCH(int, fault);
    QTemporaryDir folder;
    sim::SimDisk disk(7);
    auto journal = SqliteIntentJournal::open(folder.filePath(u"journal.db"_s), noon);
    QVERIFY(journal.isOk());
    Window window(journal->get());
    window.devices.put(battery());
    QSignalSpy problems(&window.desk, &CommandDesk::journalProblemChanged);
    // It works, then the disk fails, then it works again: as often as it likes.
    for (int round = 0; round < 3; ++round) {
        const size_t before = window.service.sent.size();
        QVERIFY(window.sendByClick(chargeDraft()));
        QTRY_COMPARE(window.service.sent.size(), before + 1);
        window.service.answer(before, PushUnknown{u"closed"_s}); // its stage is written while the disk works
        QTRY_COMPARE(window.desk.journalProblem(), QString());
        QVERIFY(write(**journal, entryAt(u"fence %1"_s.arg(round), IntentStage::Refused)));

        disk.setFault(sim::SimDisk::Fault(fault));
        QElapsedTimer watch;
        watch.start();
        QVERIFY(window.sendByClick(chargeDraft()));
        const Intent *intent = window.desk.tracker().newestIntentOf(DeviceId(u"device_abc123"_s));
        QTRY_COMPARE(intent->state, IntentState::NotSent);
        QVERIFY2(watch.elapsed() < 1000, qPrintable(QString::number(watch.elapsed())));
        QCOMPARE(intent->notSentKind, PushNotSent::Kind::Journal);
        QCOMPARE(window.service.sent.size(), before + 1);
        QVERIFY(!window.desk.journalProblem().isEmpty());
        // The rest goes on: what is read is shown.
        const QByteArray id = "act_seen_" + QByteArray::number(round);
        window.desk.tracker().apply(action(id, "acknowledged", "2026-06-12T09:00:00.000Z"), {});
        QVERIFY(window.desk.actions().action(ActionId(QString::fromLatin1(id))));
        // Tried again by itself, refused again, and then taken.
        window.clock.advance(3s);
        QTest::qWait(20);
        QVERIFY(!window.desk.journalProblem().isEmpty());
        disk.setFault(sim::SimDisk::Fault::None);
        QTRY_VERIFY_WITH_TIMEOUT((window.clock.advance(3s), window.desk.journalProblem().isEmpty()), 5000);
    }
    QCOMPARE(problems.size(), 6);
    journal->reset();
    disk.end(sim::SimDisk::End::PowerCut);
    // What the next run finds: three unknown, and of the refused ones none that could have been sent.
    const auto next = SqliteIntentJournal::open(folder.filePath(u"journal.db"_s), noon);
    QVERIFY(next.isOk());
    QCOMPARE((*next)->earlier().size(), 3);
    for (const IntentEntry &entry : (*next)->earlier())
        QCOMPARE(entry.stage, IntentStage::Unknown);
}

void tst_IntentJournal::aDiskThatHangsSendsNothing()
{
    Journal journal;
    journal.holds = true;
    Window window(&journal);
    window.devices.put(battery());
    QVERIFY(window.sendByClick(chargeDraft()));
    const Intent *intent = window.desk.tracker().newestIntentOf(DeviceId(u"device_abc123"_s));
    window.clock.advance(4900ms);
    QCOMPARE(intent->state, IntentState::Sending);
    window.clock.advance(200ms);
    QCOMPARE(intent->state, IntentState::NotSent);
    QVERIFY(!window.desk.journalProblem().isEmpty());
    journal.release(); // too late: a person has moved on
    QCOMPARE(window.service.sent.size(), 0u);
    QCOMPARE(journal.stages().last(), IntentStage::NotSent);
    QVERIFY(window.desk.journalProblem().isEmpty());
}

void tst_IntentJournal::aFlippedBitIsNeverBelieved()
{
    int refused = 0;
    for (quint64 seed = 1; seed <= 300; ++seed) {
        sim::SimDisk disk(seed);
        const QString path = u"/journal.db"_s;
        {
            IntentFile file;
            QVERIFY(file.open(path).isOk());
            for (int i = 0; i < 40; ++i) {
                const QString id = u"i%1"_s.arg(i);
                QList<IntentEntry> life{entryAt(id, IntentStage::Confirmed), entryAt(id, IntentStage::Sending)};
                if (i % 2 == 0) {
                    life.append(entryAt(id, IntentStage::Refused));
                } else {
                    life.append(entryAt(id, IntentStage::Unknown));
                    life.append(life.last());
                    life.last().missedBy = {noon};
                }
                QVERIFY(file.append(life).isOk());
            }
        }
        disk.flipBit();
        IntentFile file;
        const auto opened = file.open(path);
        const auto earlier = opened ? file.recover(noon) : Result<QList<IntentEntry>, QString>(Failure{opened.error()});
        if (!earlier) {
            ++refused;
            continue;
        }
        // Half of them are unknown: all of those, as they were, and no others.
        QCOMPARE(earlier->size(), 20);
        for (const IntentEntry &entry : *earlier) {
            QCOMPARE(entry.stage, IntentStage::Unknown);
            QCOMPARE(entry.intentId.mid(1).toInt() % 2, 1);
            // Evidence may be lost, never made up.
            QVERIFY(entry.missedBy.isEmpty() || entry.missedBy == QList<QDateTime>{noon});
            QVERIFY(entry.request == freeze(chargeDraft()));
        }
    }
    QVERIFY2(refused > 30, qPrintable(QString::number(refused)));
}

void tst_IntentJournal::tornWritesLoseNothingThatWasSynced()
{
    // The disk stops at any write or sync of a life; then the power goes, and of what was not synced any part is there.
    for (quint64 seed = 1; seed <= 400; ++seed) {
        Random random(seed);
        sim::SimDisk disk(seed);
        const QString path = u"/journal.db"_s;
        QSet<QString> synced; // intents whose sending was said to be written
        {
            IntentFile file;
            QVERIFY(file.open(path).isOk());
            disk.dieAfter(int(random.below(60)));
            for (int i = 0; i < 12; ++i) {
                const QString id = u"i%1"_s.arg(i);
                if (file.append({entryAt(id, IntentStage::Confirmed), entryAt(id, IntentStage::Sending)}))
                    synced.insert(id);
            }
        }
        disk.end(sim::SimDisk::End::PowerCut);
        for (int again = 0; again < 2; ++again) {
            IntentFile file;
            QVERIFY(file.open(path).isOk());
            const auto earlier = file.recover(noon);
            QVERIFY(earlier.isOk());
            QSet<QString> found;
            for (const IntentEntry &entry : *earlier) {
                QCOMPARE(entry.stage, IntentStage::Unknown);
                QVERIFY(entry.request == freeze(chargeDraft()));
                QVERIFY2(!found.contains(entry.intentId), "doubled");
                found.insert(entry.intentId);
            }
            QVERIFY2(found.contains(synced), qPrintable(u"seed %1"_s.arg(seed)));
        }
    }
}

void tst_IntentJournal::recoveryOfTenThousand()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.db"_s);
    {
        IntentFile file;
        QVERIFY(file.open(path).isOk());
        QList<IntentEntry> entries;
        for (int i = 0; i < 10'000; ++i) {
            const QString id = u"intent-%1-0123456789abcdef0123456789"_s.arg(i);
            entries.append({entryAt(id, IntentStage::Confirmed), entryAt(id, IntentStage::Sending)});
            if (i % 100 != 0) { // a hundred are open
                IntentEntry accepted = entryAt(id, IntentStage::Accepted);
                accepted.actionId = ActionId(u"act_%1"_s.arg(i));
                entries.append(accepted);
            }
        }
        QVERIFY(file.append(entries).isOk());
    }
    QElapsedTimer watch;
    watch.start();
    IntentFile file;
    QVERIFY(file.open(path).isOk());
    const auto earlier = file.recover(noon);
    const qint64 took = watch.elapsed();
    QVERIFY(earlier.isOk());
    QCOMPARE(earlier->size(), 10'000);
    qInfo("10,000 intents, 100 of them open, recovered in %lld ms", static_cast<long long>(took));
    // Nothing to close the second time.
    IntentFile again;
    QVERIFY(again.open(path).isOk());
    const auto later = again.recover(noon);
    QVERIFY(later.isOk());
    QCOMPARE(std::count_if(later->cbegin(), later->cend(),
                           [](const IntentEntry &entry) { return entry.stage == IntentStage::Unknown; }),
             100);
}

QTEST_GUILESS_MAIN(tst_IntentJournal)
#include "tst_intentjournal.moc"
