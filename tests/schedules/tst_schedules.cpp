// SPDX-License-Identifier: GPL-3.0-or-later
// Schedules over real HTTP against the embedded sandbox: as the service is today (501 for every call of contract.md
// section 9), as it will be, and on the day between the two.
#include <actionfeed.h>
#include <apiclient.h>
#include <commanddesk.h>
#include <deviceschedule.h>
#include <gatesheet.h>
#include <httppushport.h>
#include <sandboxserver.h>
#include <scheduleform.h>
#include <schedulewords.h>
#include <scriptedserver.h>
#include <sessionenvironmentsource.h>
#include <storedevicesource.h>
#include <systemclock.h>

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace fleet;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

SandboxOptions sandboxOptions(bool implemented)
{
    SandboxOptions options;
    options.devices = 20;
    options.startUtc = QDateTime(QDate(2026, 6, 12), QTime(9, 0), Qt::UTC);
    options.schedulesImplemented = implemented;
    return options;
}

// What a window owns, as far as schedules go.
struct Window
{
    QList<GateRecord> records; // told until the gate goes
    SystemClock clock;
    Random random{3};
    SandboxServer server;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<PushSender> sender;
    std::unique_ptr<SessionEnvironment> session;
    std::unique_ptr<SessionEnvironmentSource> environment;
    std::unique_ptr<HttpPushPort> port;
    DeviceStore store;
    PrimitiveRegistry registry;
    std::unique_ptr<FleetPoller> poller;
    std::unique_ptr<StoreDeviceSource> devices;
    std::unique_ptr<CommandDesk> desk;
    std::unique_ptr<ScheduleDesk> schedules;

    explicit Window(bool implemented, const QUrl &elsewhere = {}) : server(sandboxOptions(implemented), clock)
    {
        if (!server.listen())
            qFatal("no port on this machine");
        const Connection connection{elsewhere.isEmpty() ? server.baseUrl() : elsewhere, ApiKey("sk_test_demo")};
        client = std::make_unique<ApiClient>(connection.clone(), clock, random);
        sender = std::make_unique<PushSender>(connection.clone(), clock, nullptr, 5s);
        session = std::make_unique<SessionEnvironment>(
            SessionEnvironment::Setup{u"Test"_s, server.baseUrl(), connection.key.keyClass(), connection.key.redacted(),
                                      SessionEnvironment::Host::Embedded, SessionEnvironment::Writes::Allowed},
            clock);
        environment = std::make_unique<SessionEnvironmentSource>(*session);
        port = std::make_unique<HttpPushPort>(*sender, *environment);
        poller = std::make_unique<FleetPoller>(*client, &client->throttle(), store, clock, random);
        devices = std::make_unique<StoreDeviceSource>(store, *poller, registry, clock);
        desk = std::make_unique<CommandDesk>(
            *port, *devices, *environment, clock,
            Format(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()));
        schedules = std::make_unique<ScheduleDesk>(*client, *desk);
        QObject::connect(desk->gate(), &ConfirmationGate::recorded, desk.get(),
                         [this](const GateRecord &record) { records.append(record); });
    }
    bool start()
    {
        QSignalSpy ready(poller.get(), &FleetPoller::firstPictureReady);
        poller->start();
        return ready.wait(10000);
    }
    int asked() const
    {
        int count = 0;
        for (const ReceivedRequest &request : server.received())
            count += request.path.startsWith("/schedules") && request.method == "GET" ? 1 : 0;
        return count;
    }
    QList<QByteArray> writes() const
    {
        QList<QByteArray> lines;
        for (const ReceivedRequest &request : server.received()) {
            if (request.method != "GET")
                lines.append(request.method + ' ' + request.path);
        }
        return lines;
    }
    QString batteryWith(QStringView command) const
    {
        QList<DeviceId> ids = store.ids(KnownFamily::Battery);
        std::sort(ids.begin(), ids.end());
        for (const DeviceId &id : ids) {
            const DevicePtr device = store.find(id)->device;
            const CommandCapability *found = device->commands ? device->commands->find(command) : nullptr;
            if (found && found->parameter(u"target"_s))
                return id.text();
        }
        return {};
    }
    bool settles(const QString &state)
    {
        return QTest::qWaitFor([&] { return schedules->stateName() == state; }, 5000);
    }
    // What a person does to send what the gate shows.
    bool sayYes() { return desk->gate()->confirm(ConfirmationGate::Click); }
};

QAbstractItemModel *modelOf(QObject *object)
{
    return qobject_cast<QAbstractItemModel *>(object);
}

void writeNight(ScheduleForm &form, const QString &start = u"01:15"_s)
{
    form.setTimezone(u"Europe/Madrid"_s);
    form.setStartText(start);
    form.setLengthText(u"4h"_s);
    form.setCommand(u"charge"_s);
    form.setValue(u"target"_s, 90);
}

} // namespace

class tst_Schedules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notOfferedIsAskedOnceAndThenByHand()
    {
        Window window(false);
        QVERIFY(window.start());
        QCOMPARE(window.schedules->stateName(), u"unknown"_s);
        QCOMPARE(window.asked(), 0); // nobody has looked yet
        window.schedules->askOnce();
        QVERIFY(window.settles(u"notOffered"_s));
        QCOMPARE(window.asked(), 1); // 501 is no reason to try again
        QCOMPARE(window.schedules->error().code, u"NOT_IMPLEMENTED"_s);
        QVERIFY(!window.schedules->askedText().isEmpty());
        for (int i = 0; i < 5; ++i)
            window.schedules->askOnce();
        QTest::qWait(300);
        QCOMPARE(window.asked(), 1);
        window.schedules->ask();
        window.schedules->ask(); // the answer is on its way
        QVERIFY(window.settles(u"notOffered"_s));
        QCOMPARE(window.asked(), 2);
    }

    void theDayItIsOffered()
    {
        Window window(false);
        QVERIFY(window.start());
        window.schedules->askOnce();
        QVERIFY(window.settles(u"notOffered"_s));
        window.server.setSchedulesImplemented(true);
        window.schedules->askOnce();
        QCOMPARE(window.schedules->stateName(), u"notOffered"_s);
        window.schedules->ask();
        QVERIFY(window.settles(u"offered"_s));
        QCOMPARE(window.schedules->count(), 0);
    }

    void aRefusedWriteTellsAsMuch()
    {
        Window window(true);
        QVERIFY(window.start());
        window.schedules->askOnce();
        QVERIFY(window.settles(u"offered"_s));
        ScheduleForm form;
        form.setSchedules(window.schedules.get());
        form.begin(window.batteryWith(u"charge"));
        writeNight(form);
        QVERIFY(form.keepSlot());
        QVERIFY(form.review());
        window.server.setSchedulesImplemented(false); // between the question and the answer
        QVERIFY(window.sayYes());
        QVERIFY(window.settles(u"notOffered"_s));
        QCOMPARE(window.writes().size(), 1);
        QCOMPARE(window.asked(), 1);
    }

    void setChangedAndCancelled()
    {
        Window window(true);
        QVERIFY(window.start());
        const QString id = window.batteryWith(u"charge");
        QVERIFY(!id.isEmpty());
        const QAbstractItemModelTester tester(modelOf(window.schedules->rows()));
        DeviceSchedule own;
        const QAbstractItemModelTester slotTester(modelOf(own.slotRows()));
        own.setSchedules(window.schedules.get());
        own.setDeviceId(id);
        QVERIFY(own.canHaveOne());
        QVERIFY(!own.exists());
        window.schedules->askOnce();
        QVERIFY(window.settles(u"offered"_s));

        // Set.
        ScheduleForm form;
        form.setSchedules(window.schedules.get());
        form.begin(id);
        QCOMPARE(form.problem(), u"It needs one slot at least."_s);
        writeNight(form);
        QCOMPARE(form.slotProblem(), QString());
        QVERIFY(!form.problem().isEmpty()); // the slot is not in the list yet
        QVERIFY(form.keepSlot());
        QCOMPARE(form.problem(), QString());
        const QByteArray path = "/battery/" + id.toUtf8() + "/schedule";
        QCOMPARE(form.requestLine(), u"PUT "_s + QString::fromUtf8(path));
        QCOMPARE(form.requestBody(),
                 u"{\"timezone\":\"Europe/Madrid\",\"recurrence\":{\"rule\":\"daily\"},\"slots\":[{\"time\":\"01:15\","
                 "\"duration\":\"PT4H\",\"command\":\"charge\",\"parameters\":{\"target\":{\"value\":90,\"unit\":"
                 "\"percent\"}}}]}"_s);
        QVERIFY(form.review());
        QVERIFY(window.writes().isEmpty()); // the gate is open, nothing was sent
        ConfirmationGate &gate = *window.desk->gate();
        QCOMPARE(gate.operation(), u"schedule"_s);
        QCOMPARE(gate.requestLine(), form.requestLine());
        QCOMPARE(gate.requestBody(), form.requestBody());
        QVERIFY(gate.title().startsWith(u"Set a schedule"_s));
        QVERIFY(window.sayYes());
        QTRY_VERIFY(own.exists());
        QCOMPARE(window.writes(), QList<QByteArray>{"PUT " + path});
        QCOMPARE(window.server.received().constLast().method, "GET"); // the answer was not taken for the truth
        QCOMPARE(own.stateWord(), u"active"_s);
        QCOMPARE(own.rhythm(), u"every day, by the clock of Europe/Madrid"_s);
        QCOMPARE(modelOf(own.slotRows())->rowCount(), 1);
        QVERIFY(!own.nextText().isEmpty());
        QCOMPARE(window.schedules->count(), 1);
        const QString first = own.scheduleId();

        // Change: the form begins with what is in force.
        form.begin(id);
        QCOMPARE(form.slotCount(), 1);
        form.editSlot(0);
        QCOMPARE(form.startText(), u"01:15"_s);
        QCOMPARE(form.lengthText(), u"4h"_s);
        form.setLengthText(u"2.5h"_s);
        QVERIFY(form.keepSlot());
        writeNight(form, u"13:00"_s);
        QVERIFY(form.keepSlot());
        QVERIFY(form.review());
        QVERIFY(gate.title().startsWith(u"Change the schedule"_s));
        QVERIFY(window.sayYes());
        QTRY_COMPARE(modelOf(own.slotRows())->rowCount(), 2);
        QCOMPARE(own.scheduleId(), first);
        QCOMPARE(window.schedules->count(), 1);

        // Cancel.
        QVERIFY(own.cancelSchedule());
        QCOMPARE(gate.operation(), u"cancelSchedule"_s);
        QCOMPARE(gate.requestLine(), u"POST /schedules/%1/cancel"_s.arg(first));
        gate.cancel();
        QCOMPARE(window.writes().size(), 2); // a refusal sends nothing
        QVERIFY(own.cancelSchedule());
        QVERIFY(window.sayYes());
        QTRY_VERIFY(!own.exists());
        QCOMPARE(window.writes().size(), 3);
        QTRY_COMPARE(modelOf(window.schedules->rows())->index(0, 0).data(Qt::UserRole + 4).toString(), u"cancelled"_s);

        // Every write and the refusal were told to the audit log, each with what was shown.
        QStringList told;
        for (const GateRecord &record : std::as_const(window.records))
            told.append(operationName(operationOf(record.draft)) + u' ' + QString::number(int(record.what)));
        const auto line = [](const QString &operation, GateRecord::What what) {
            return operation + u' ' + QString::number(int(what));
        };
        using What = GateRecord::What;
        QCOMPARE(told,
                 (QStringList{line(u"schedule"_s, What::Proposed), line(u"schedule"_s, What::Confirmed),
                              line(u"schedule"_s, What::Proposed), line(u"schedule"_s, What::Confirmed),
                              line(u"cancelSchedule"_s, What::Proposed), line(u"cancelSchedule"_s, What::Declined),
                              line(u"cancelSchedule"_s, What::Proposed), line(u"cancelSchedule"_s, What::Confirmed)}));
        QVERIFY(window.records.at(1).shown.contains(u"01:15"_s));
    }

    // One that was cancelled later hides no other that is still in force, and the question says what it replaces.
    void oneInForceIsNotHidden()
    {
        const auto schedule = [](const QString &id, const QString &state, const QString &updated) {
            const QJsonObject slot{{u"time"_s, u"01:15"_s}, {u"duration"_s, u"PT4H"_s}, {u"command"_s, u"idle"_s}};
            return QJsonObject{{u"id"_s, id},
                               {u"deviceId"_s, u"b1"_s},
                               {u"deviceType"_s, u"battery"_s},
                               {u"state"_s, state},
                               {u"timezone"_s, u"Europe/Madrid"_s},
                               {u"recurrence"_s, QJsonObject{{u"rule"_s, u"daily"_s}}},
                               {u"slots"_s, QJsonArray{slot}},
                               {u"createdAt"_s, u"2026-06-12T09:00:00.000Z"_s},
                               {u"updatedAt"_s, updated}};
        };
        const QJsonObject data{
            {u"items"_s,
             QJsonArray{schedule(u"s_old"_s, u"active"_s, u"2026-06-12T09:00:00.000Z"_s),
                        schedule(u"s_new"_s, u"cancelled"_s, u"2026-06-12T10:00:00.000Z"_s)}},
            {u"pagination"_s, QJsonObject{{u"limit"_s, 50}, {u"offset"_s, 0}, {u"total"_s, 2}, {u"hasMore"_s, false}}}};
        const QJsonObject meta{{u"requestId"_s, u"r"_s},
                               {u"environment"_s, u"sandbox"_s},
                               {u"timestamp"_s, u"2026-06-12T11:00:00.000Z"_s}};
        test::ScriptedServer listed;
        listed.always(test::Reply::json(
            200, QJsonDocument(QJsonObject{{u"success"_s, true}, {u"data"_s, data}, {u"meta"_s, meta}}).toJson()));
        Window window(true, listed.url());
        window.schedules->askOnce();
        QVERIFY(window.settles(u"offered"_s));
        QCOMPARE(window.schedules->count(), 2);
        const auto standing = window.schedules->scheduleOf(DeviceId(u"b1"_s));
        QVERIFY(standing);
        QCOMPARE(standing->id.text(), u"s_old"_s);
    }

    // The device's record and the list of schedules may each be behind: what would be replaced is the newer word.
    void theNewerWordIsWhatWouldBeReplaced_data()
    {
        struct Word // of a schedule: its id, state and hour of its last change; no id: there is none
        {
            const char *id;
            KnownScheduleState state;
            int hour;
        };
        QTest::addColumn<std::optional<Schedule>>("own");
        QTest::addColumn<std::optional<Schedule>>("listed");
        QTest::addColumn<QString>("replaced");
        const auto schedule = [](const Word &word) -> std::optional<Schedule> {
            if (!*word.id)
                return {};
            Schedule one;
            one.id = ScheduleId(QString::fromLatin1(word.id));
            one.state = ScheduleState(word.state);
            one.timezone = u"Europe/Madrid"_s;
            one.slotList = {ScheduleSlot{u"01:15"_s, {}, u"PT4H"_s, u"idle"_s, {}}};
            if (word.hour >= 0)
                one.updatedAt = QDateTime(QDate(2026, 6, 12), QTime(word.hour, 0), Qt::UTC);
            return one;
        };
        using enum KnownScheduleState;
        const auto row = [&](const char *name, const Word &own, const Word &listed, const char *replaced) {
            QTest::newRow(name) << schedule(own) << schedule(listed) << QString::fromLatin1(replaced);
        };
        row("nothing stands", {"", Active, 0}, {"", Active, 0}, "");
        row("the device alone says", {"own", Active, 8}, {"", Active, 0}, "own");
        row("the list alone says", {"", Active, 0}, {"listed", Active, 8}, "listed");
        row("the list has a newer one", {"own", Active, 8}, {"listed", Active, 9}, "listed");
        row("the device has a newer one", {"own", Active, 9}, {"listed", Active, 8}, "own");
        row("at the same time", {"own", Active, 8}, {"listed", Active, 8}, "own");
        row("no times", {"own", Active, -1}, {"listed", Active, -1}, "own");
        row("the newer one was cancelled", {"own", Active, 8}, {"listed", Cancelled, 9}, "own");
        row("the older one was cancelled", {"own", Cancelled, 8}, {"listed", Active, 7}, "listed");
        row("cancelled since, as the list says", {"same", Active, 8}, {"same", Cancelled, 9}, "");
        row("cancelled since, as the device says", {"same", Cancelled, 9}, {"same", Active, 8}, "");
    }
    void theNewerWordIsWhatWouldBeReplaced()
    {
        QFETCH(std::optional<Schedule>, own);
        QFETCH(std::optional<Schedule>, listed);
        QFETCH(QString, replaced);
        auto device = std::make_shared<Device>();
        device->id = DeviceId(u"b1"_s);
        device->family = KnownFamily::Battery;
        device->currentSchedule = own;
        GateFacts facts;
        facts.device = device;
        facts.nowUtc = QDateTime(QDate(2026, 6, 12), QTime(12, 0), Qt::UTC);
        ScheduleDraft draft;
        draft.deviceId = device->id;
        draft.family = device->family;
        draft.timezone = u"Europe/Madrid"_s;
        draft.recurrenceRule = u"daily"_s;
        draft.slotList = {ScheduleSlot{u"02:30"_s, {}, u"PT1H"_s, u"idle"_s, {}}};
        draft.standing = listed;
        const GateSheet sheet = describe(WriteDraft(draft), facts);
        QCOMPARE(sheet.title.startsWith(u"Change the schedule"_s), !replaced.isEmpty());
        QStringList notes;
        for (const GateNote &note : sheet.consequences)
            notes.append(note.text);
        const QString told = u"It takes the place of %1."_s;
        for (const QString &id : {u"own"_s, u"listed"_s, u"same"_s})
            QCOMPARE(notes.contains(told.arg(id)), id == replaced);
        // To cancel: the state is that of the newer word on the very schedule.
        for (const auto &[one, other] : {std::pair{&listed, &own}, std::pair{&own, &listed}}) {
            if (!*one)
                continue;
            ScheduleCancelDraft cancel{(*one)->id, device->id};
            cancel.standing = listed;
            const GateSheet question = describe(WriteDraft(cancel), facts);
            const bool isOtherNewer = *other && (*other)->id == (*one)->id && (*other)->updatedAt > (*one)->updatedAt;
            const Schedule &word = isOtherNewer ? **other : **one;
            QCOMPARE(question.rows.first().before, ScheduleWords::stateWord(word.state));
        }
    }

    // A schedule that another desk changes while the question is open is another ground.
    void changedMeanwhileIsWithdrawn()
    {
        Window window(true);
        QVERIFY(window.start());
        const QString id = window.batteryWith(u"charge");
        window.schedules->askOnce();
        QVERIFY(window.settles(u"offered"_s));
        ScheduleForm form;
        form.setSchedules(window.schedules.get());
        form.begin(id);
        writeNight(form);
        QVERIFY(form.keepSlot());
        QVERIFY(form.review());
        QVERIFY(window.sayYes());
        QTRY_VERIFY(window.devices->device(DeviceId(id))->currentSchedule);
        form.begin(id);
        form.setRecurrence({});
        QVERIFY(form.review());
        QVERIFY(window.desk->gate()->canConfirm());
        auto other = std::make_shared<Device>(*window.devices->device(DeviceId(id)));
        other->currentSchedule->updatedAt = other->currentSchedule->updatedAt->addSecs(60);
        window.store.applyDevice(other, window.store.find(DeviceId(id))->received(), window.store.nextSerial());
        QTRY_VERIFY(window.desk->gate()->isWithdrawn());
        QVERIFY(!window.sayYes());
        QCOMPARE(window.writes().size(), 1);
    }

    void formRefuses_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("length");
        QTest::addColumn<double>("target");
        QTest::addColumn<bool>("isFine");
        const QString madrid = u"Europe/Madrid"_s;
        QTest::newRow("fine") << madrid << u"01:15"_s << u"4h"_s << 90.0 << true;
        QTest::newRow("an instant") << madrid << u"2099-06-13 19:00"_s << u"90m"_s << 90.0 << true;
        QTest::newRow("hours and minutes") << madrid << u"1:15"_s << u"0:30"_s << 90.0 << true;
        QTest::newRow("no zone") << QString() << u"01:15"_s << u"4h"_s << 90.0 << false;
        QTest::newRow("no such zone") << u"Europe/Nowhere"_s << u"01:15"_s << u"4h"_s << 90.0 << false;
        QTest::newRow("no such time") << madrid << u"25:15"_s << u"4h"_s << 90.0 << false;
        QTest::newRow("no time") << madrid << u"soon"_s << u"4h"_s << 90.0 << false;
        QTest::newRow("nothing") << madrid << QString() << u"4h"_s << 90.0 << false;
        QTest::newRow("past") << madrid << u"2020-06-13 19:00"_s << u"4h"_s << 90.0 << false;
        QTest::newRow("no length") << madrid << u"01:15"_s << QString() << 90.0 << false;
        QTest::newRow("two days") << madrid << u"01:15"_s << u"48h"_s << 90.0 << false;
        QTest::newRow("no minutes") << madrid << u"01:15"_s << u"0m"_s << 90.0 << false;
        QTest::newRow("out of range") << madrid << u"01:15"_s << u"4h"_s << 190.0 << false;
    }
    void formRefuses()
    {
        QFETCH(QString, zone);
        QFETCH(QString, start);
        QFETCH(QString, length);
        QFETCH(double, target);
        QFETCH(bool, isFine);
        Window window(true);
        QVERIFY(window.start());
        ScheduleForm form;
        form.setSchedules(window.schedules.get());
        form.begin(window.batteryWith(u"charge"));
        form.setTimezone(zone);
        form.setStartText(start);
        form.setLengthText(length);
        form.setCommand(u"charge"_s);
        form.setValue(u"target"_s, target);
        const bool kept = form.keepSlot();
        QCOMPARE(kept && form.problem().isEmpty(), isFine);
        QCOMPARE(form.review(), isFine);
        QCOMPARE(window.desk->gate()->isOpen(), isFine);
        QVERIFY(window.writes().isEmpty());
    }

    // A lost answer is settled by reading the device, and a family that takes no commands has no schedule.
    void lostAnswerIsSettledByReading()
    {
        Window window(true);
        QVERIFY(window.start());
        ActionFeed feed(*window.client, window.desk->tracker(), *window.poller, window.clock);
        feed.start();
        const QString id = window.batteryWith(u"charge");
        ScheduleForm form;
        form.setSchedules(window.schedules.get());
        form.begin(id);
        writeNight(form);
        QVERIFY(form.keepSlot());
        QVERIFY(form.review());
        const QString intentId = window.desk->gate()->intentId();
        QVERIFY(window.server.setFault(u"cut-after@PUT*1"_s));
        QVERIFY(window.sayYes());
        QTRY_COMPARE(window.desk->tracker().intent(intentId)->state, IntentState::Unknown);
        QTRY_COMPARE_WITH_TIMEOUT(window.desk->tracker().intent(intentId)->state, IntentState::Settled, 10000);
        QCOMPARE(window.desk->tracker().intent(intentId)->settlement, Settlement::Arrived);
        QCOMPARE(window.writes().size(), 1);
        DeviceSchedule own;
        own.setSchedules(window.schedules.get());
        own.setDeviceId(window.store.ids(KnownFamily::SolarInverter).constFirst().text());
        QVERIFY(!own.canHaveOne());
    }
};

QTEST_GUILESS_MAIN(tst_Schedules)
#include "tst_schedules.moc"
