// SPDX-License-Identifier: GPL-3.0-or-later
// Real gate, tracker, port and sender against the real sandbox, with the connection broken at every byte of the request
// and of the answer: each write is on the wire at most once, and what is said about it is never more than can be known.
// Pushes that the sandbox accepts are then settled by reading: as the action that they became, or as not arrived.
// FLEET_CUT_STEP=1 tries every byte; the suite tries every seventeenth.
#include <actionfakes.h>
#include <faultproxy.h>
#include <httppushport.h>
#include <pushsender.h>
#include <sandboxserver.h>
#include <systemclock.h>
#include <world.h>

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace fleet;
using namespace fleet::fake;
using namespace fleet::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(fleet::Operation)
Q_DECLARE_METATYPE(fleet::test::FaultProxy::How)
Q_DECLARE_METATYPE(fleet::test::FaultProxy::Where)

namespace {

constexpr int atATime = 48;
constexpr int usualStep = 17;

// One window that sends one write through a proxy of its own.
struct Trial
{
    Trial(quint16 port, FaultProxy::Where where, qsizetype cutAt, FaultProxy::How how, ManualClock *shared = nullptr)
        : proxy(port, where, cutAt, how)
        , offset(cutAt)
        , clock(shared ? *shared : ownClock)
        , sender({proxy.url(), ApiKey("sk_test_demo")}, clock)
        , httpPort(sender, environment)
        , desk(httpPort, devices, environment, clock)
    { }

    bool send(Operation operation, const QByteArray &name)
    {
        devices.put(battery(name));
        const DeviceId id(QString::fromLatin1(name));
        WriteDraft draft;
        if (operation == Operation::Push) {
            CommandDraft command;
            command.deviceId = id;
            command.family = KnownFamily::Battery;
            command.command = u"idle"_s;
            draft = command;
        } else if (operation == Operation::WriteSettings) {
            draft = SettingsDraft{id, KnownFamily::Battery, {{u"discharge_floor"_s, {20, Unit(KnownUnit::Percent)}}}};
        } else if (operation == Operation::CancelAction) {
            desk.tracker().apply(action("act_" + name, "scheduled", "2026-06-12T09:00:00.000Z", {}, "idle", name), {});
            draft = CancelDraft{ActionId(u"act_"_s + id.text()), id};
        } else {
            draft = ConsentDraft{UserId(u"user_"_s + id.text()), {}};
        }
        return send(draft);
    }
    bool send(const WriteDraft &draft)
    {
        path = freeze(draft).path;
        method = freeze(draft).method;
        QObject::connect(desk.gate(), &ConfirmationGate::confirmed, &devices,
                         [this](const QString &intent) { intentId = intent; });
        if (desk.propose(draft))
            return false;
        ConfirmationGate &gate = *desk.gate();
        if (!gate.typedWord().isEmpty())
            return gate.confirmTyped(gate.typedWord());
        if (!gate.needsHold())
            return gate.confirm(ConfirmationGate::Click);
        gate.beginHold();
        clock.advance(std::chrono::milliseconds(gate.holdMs() + 50));
        return gate.confirm(ConfirmationGate::Hold);
    }
    IntentState state() const
    {
        const Intent *intent = desk.tracker().intent(intentId);
        return intent ? intent->state : IntentState::Sending;
    }
    bool hasEnded() const { return !intentId.isEmpty() && state() != IntentState::Sending; }

    FaultProxy proxy;
    qsizetype offset;
    ManualClock ownClock;
    ManualClock &clock;
    Devices devices;
    Environment environment;
    PushSender sender;
    HttpPushPort httpPort;
    CommandDesk desk;
    QString path;
    QByteArray method;
    QString intentId;
};

struct Sent
{
    std::unique_ptr<Trial> trial;
    DeviceId id;
    size_t actionsBefore = 0;
};

} // namespace

class tst_CutSweep : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<SandboxServer> m_server;
    int m_serial = 0;
    int m_trials = 0;
    // For what is accepted: time is moved by hand, the same for the service and for every window.
    ManualClock m_time;
    std::unique_ptr<SandboxServer> m_fleet;
    QList<DevicePtr> m_unused; // batteries that nobody commands, each good for one push
    QNetworkAccessManager m_manager;
    int m_accepted = 0;     // answers with an action that were cut
    int m_arrived = 0;      // of them settled as that action
    int m_lost = 0;         // requests that were cut
    int m_didNotArrive = 0; // of them settled as not arrived
    int m_notSent = 0;

    // Unique, so that what arrived can be told apart by its path. Nothing of the kind is in the sandbox: its refusal is
    // as good an answer as any.
    QByteArray nextName() { return "device_cut_" + QByteArray::number(++m_serial + 100'000); }
    int receivedBySandbox(const QString &path) const { return receivedBy(*m_server, path); }
    static int receivedBy(const SandboxServer &server, const QString &path)
    {
        const auto &all = server.received();
        return int(std::count_if(all.cbegin(), all.cend(), [&path](const ReceivedRequest &request) {
            return request.method != "GET" && QString::fromLatin1(request.path) == path;
        }));
    }

    static int step()
    {
        const int asked = qEnvironmentVariableIntValue("FLEET_CUT_STEP");
        return asked > 0 ? asked : usualStep;
    }
    // Of the sandbox, over HTTP, past every proxy.
    QByteArray read(const QString &target)
    {
        QNetworkRequest request(QUrl(m_fleet->baseUrl().toString() + target));
        request.setRawHeader("x-api-key", "sk_test_demo");
        const std::unique_ptr<QNetworkReply> reply(m_manager.get(request));
        const bool ended = QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20000);
        return ended ? reply->readAll() : QByteArray();
    }
    void makeFleet()
    {
        SandboxOptions options;
        options.devices = step() < usualStep ? 50'000 : 6'000;
        options.startUtc = m_time.nowUtc();
        m_fleet = std::make_unique<SandboxServer>(options, m_time);
        QVERIFY(m_fleet->listen().isOk());
        for (int offset = 0;; offset += 50) {
            const auto page
                = parseDevicePage(read(u"/battery?limit=50&offset=%1"_s.arg(offset)), Family(KnownFamily::Battery));
            QVERIFY(page.isOk() && page->content.isOk());
            for (const DevicePtr &device : page->content->items) {
                const auto actions = actionsOf(device->id);
                const bool isIdle = std::all_of(actions.cbegin(), actions.cend(),
                                                [](const sandbox::SimAction *action) { return action->isTerminal(); });
                // One length of the request for all, so that a byte of one is that byte of every other.
                const auto isLike = [&device](const DevicePtr &other) {
                    return other->id.text().size() == device->id.text().size()
                        && other->conflictStrategies == device->conflictStrategies;
                };
                if (isIdle && device->commands && device->commands->find(u"idle"_s)
                    && (m_unused.isEmpty() || isLike(m_unused.first())))
                    m_unused.append(device);
            }
            if (!page->content->pagination->hasMore)
                break;
        }
    }
    std::vector<const sandbox::SimAction *> actionsOf(const DeviceId &id) const
    {
        std::vector<const sandbox::SimAction *> found;
        const sandbox::Member *member = m_fleet->world().find(id.text().toLatin1());
        for (const size_t index : member->actions)
            found.push_back(m_fleet->world().actions()[index].get());
        return found;
    }
    void letTrackerRead(Trial &trial, const DeviceId &id)
    {
        const auto page = parseActionPage(read(u"/actions?limit=50&deviceId="_s + id.text()));
        QVERIFY(page.isOk() && page->content.isOk());
        trial.desk.tracker().applyPage(*page->content, page->meta, id);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"fleet.*.info=false"_s); // a line per write
        SandboxOptions options;
        options.devices = 5;
        m_server = std::make_unique<SandboxServer>(options, m_clock);
        QVERIFY(m_server->listen().isOk());
    }
    void cleanupTestCase()
    {
        qInfo("%d writes were cut off that the sandbox refuses", m_trials);
        qInfo(
            "%d accepted pushes: %d answers were cut, %d of them settled as their own action; %d requests were cut, %d "
            "of them settled as not arrived, %d never left",
            m_accepted + m_lost, m_accepted, m_arrived, m_lost, m_didNotArrive, m_notSent);
    }

    void accepted_data()
    {
        QTest::addColumn<FaultProxy::Where>("where");
        QTest::addColumn<FaultProxy::How>("how");
        using P = FaultProxy;
        for (const auto &[word, how] :
             {std::pair("fin", P::How::Fin), std::pair("rst", P::How::Rst), std::pair("stall", P::How::Stall)}) {
            QTest::addRow("request, %s", word) << P::Where::Request << how;
            QTest::addRow("answer, %s", word) << P::Where::Answer << how;
        }
    }

    void accepted()
    {
        QFETCH(FaultProxy::Where, where);
        QFETCH(FaultProxy::How, how);
        if (!m_fleet)
            makeFleet();
        const quint16 port = quint16(m_fleet->baseUrl().port());
        const auto sendTo = [&](const DevicePtr &device, qsizetype offset) {
            Sent sent{std::make_unique<Trial>(port, where, offset, how, &m_time), device->id,
                      actionsOf(device->id).size()};
            sent.trial->devices.put(device);
            CommandDraft draft;
            draft.deviceId = device->id;
            draft.family = KnownFamily::Battery;
            draft.command = u"idle"_s;
            if (device->conflictStrategies && !device->conflictStrategies->isEmpty())
                draft.onConflict = device->conflictStrategies->first();
            // Waiting for a button to be held would let the time of all the others run out.
            if (!sent.trial->send(draft) || sent.trial->desk.gate()->needsHold())
                sent.trial.reset();
            return sent;
        };
        // Not every battery takes it: one that is out of reach or runs by itself is told of before anything is sent.
        const auto send = [&](qsizetype offset) {
            Sent sent;
            while (!sent.trial && !m_unused.isEmpty())
                sent = sendTo(m_unused.takeFirst(), offset);
            return sent;
        };
        const Sent whole = send(1 << 20);
        QVERIFY(whole.trial);
        QTRY_VERIFY(whole.trial->hasEnded());
        QCOMPARE(whole.trial->state(), IntentState::Accepted);
        QCOMPARE(actionsOf(whole.id).size(), whole.actionsBefore + 1);
        // Ids are of one length, numbers in the answer are not: a cut is always before its end.
        const qsizetype length = where == FaultProxy::Where::Request ? whole.trial->proxy.request().size()
                                                                     : whole.trial->proxy.answer().size() - 12;
        QVERIFY(length > 300);

        for (qsizetype from = 0; from < length; from += atATime * step()) {
            m_fleet->clearReceived();
            std::vector<Sent> sent;
            for (qsizetype offset = from; offset < std::min(length, from + atATime * step()); offset += step()) {
                sent.push_back(send(offset));
                QVERIFY(sent.back().trial);
            }
            QTRY_VERIFY_WITH_TIMEOUT(std::all_of(sent.cbegin(), sent.cend(),
                                                 [how](const Sent &one) {
                                                     return one.trial->hasEnded()
                                                         || (how == FaultProxy::How::Stall
                                                             && one.trial->proxy.hasBroken());
                                                 }),
                                     20000);
            QTest::qWait(10);
            m_time.advance(31s);
            QTRY_VERIFY_WITH_TIMEOUT(
                std::all_of(sent.cbegin(), sent.cend(), [](const Sent &one) { return one.trial->hasEnded(); }), 20000);
            for (const Sent &one : sent) {
                Trial &trial = *one.trial;
                const QByteArray at = "offset " + QByteArray::number(trial.offset);
                QVERIFY2(trial.state() == IntentState::Unknown
                             || (trial.state() == IntentState::NotSent && trial.proxy.request().isEmpty()),
                         at + " state " + QByteArray::number(int(trial.state())));
                if (trial.state() == IntentState::Unknown)
                    letTrackerRead(trial, one.id);
            }
            // By then nothing that was given up can arrive any more.
            m_time.advance(10s);
            for (const Sent &one : sent) {
                Trial &trial = *one.trial;
                const QByteArray at = "offset " + QByteArray::number(trial.offset);
                for (int reading = 0; reading < 2 && trial.state() == IntentState::Unknown; ++reading)
                    letTrackerRead(trial, one.id);
                const auto actions = actionsOf(one.id);
                const Intent &intent = *trial.desk.tracker().intent(trial.intentId);
                QVERIFY2(trial.proxy.begun(trial.method) <= 1, at);
                if (where == FaultProxy::Where::Request) {
                    QVERIFY2(actions.size() == one.actionsBefore, at);
                    QVERIFY2(intent.settlement == Settlement::DidNotArrive || intent.state == IntentState::NotSent, at);
                    ++m_lost;
                    ++(intent.state == IntentState::NotSent ? m_notSent : m_didNotArrive);
                } else {
                    QVERIFY2(receivedBy(*m_fleet, trial.path) == 1, at);
                    QVERIFY2(actions.size() == one.actionsBefore + 1, at);
                    QVERIFY2(intent.settlement == Settlement::Arrived, at);
                    QCOMPARE(intent.actionId.text().toLatin1(), actions.back()->id);
                    ++m_accepted;
                    ++m_arrived;
                }
            }
        }
    }

    void everyByte_data()
    {
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<FaultProxy::Where>("where");
        QTest::addColumn<FaultProxy::How>("how");
        using P = FaultProxy;
        const std::pair<const char *, Operation> operations[] = {{"push", Operation::Push},
                                                                 {"cancel", Operation::CancelAction},
                                                                 {"settings", Operation::WriteSettings},
                                                                 {"consent", Operation::RevokeConsent}};
        const std::pair<const char *, P::How> hows[]
            = {{"fin", P::How::Fin}, {"rst", P::How::Rst}, {"stall", P::How::Stall}};
        for (const auto &[name, operation] : operations) {
            for (const auto &[word, how] : hows) {
                QTest::addRow("%s, request, %s", name, word) << operation << P::Where::Request << how;
                QTest::addRow("%s, answer, %s", name, word) << operation << P::Where::Answer << how;
            }
        }
    }

    void everyByte()
    {
        QFETCH(Operation, operation);
        QFETCH(FaultProxy::Where, where);
        QFETCH(FaultProxy::How, how);
        const quint16 port = quint16(m_server->baseUrl().port());
        // Uncut, to learn how many bytes there are.
        Trial whole(port, where, 1 << 20, how);
        QVERIFY(whole.send(operation, nextName()));
        QTRY_VERIFY(whole.hasEnded());
        QCOMPARE(whole.state(), IntentState::Refused);
        QCOMPARE(receivedBySandbox(whole.path), 1);
        const qsizetype length
            = where == FaultProxy::Where::Request ? whole.proxy.request().size() : whole.proxy.answer().size();
        QVERIFY(length > 100);

        for (qsizetype from = 0; from < length; from += atATime * step()) {
            m_server->clearReceived();
            std::vector<std::unique_ptr<Trial>> trials;
            for (qsizetype offset = from; offset < std::min(length, from + atATime * step()); offset += step()) {
                Trial &trial = *trials.emplace_back(std::make_unique<Trial>(port, where, offset, how));
                QVERIFY(trial.send(operation, nextName()));
            }
            m_trials += int(trials.size());
            QTRY_VERIFY_WITH_TIMEOUT(std::all_of(trials.cbegin(), trials.cend(),
                                                 [how](const auto &trial) {
                                                     return trial->hasEnded()
                                                         || (how == FaultProxy::How::Stall && trial->proxy.hasBroken());
                                                 }),
                                     20000);
            // A second request would come right after the first connection ended; where nothing must come there is
            // nothing to wait for, so it gets a moment.
            QTest::qWait(10);
            for (const auto &trial : trials)
                trial->clock.advance(31s);
            QTRY_VERIFY_WITH_TIMEOUT(
                std::all_of(trials.cbegin(), trials.cend(), [](const auto &trial) { return trial->hasEnded(); }),
                20000);
            QTest::qWait(10);
            for (const auto &trial : trials) {
                const QByteArray at = "offset " + QByteArray::number(trial->offset);
                // A connection that is reset before the request is given to it may be opened anew: that sends nothing
                // twice, and what left on either of them is counted in the next line.
                QVERIFY2(trial->proxy.connections() <= 1 || trial->offset == 0, at);
                QVERIFY2(trial->proxy.begun(trial->method) <= 1, at);
                const int received = receivedBySandbox(trial->path);
                QVERIFY2(received <= 1, at);
                // Answers tell how many milliseconds they took: one with a digit less was whole by then, and is known.
                if (where == FaultProxy::Where::Answer && trial->offset >= trial->proxy.answer().size()) {
                    QVERIFY2(trial->state() == IntentState::Refused && received == 1, at);
                    continue;
                }
                // Bytes left this machine, so nobody may say that nothing was sent; and no answer came, so nobody may
                // say what became of it.
                QVERIFY2(trial->state() == IntentState::Unknown
                             || (trial->state() == IntentState::NotSent && trial->proxy.request().isEmpty()),
                         at + " state " + QByteArray::number(int(trial->state())));
                if (where == FaultProxy::Where::Request)
                    QVERIFY2(received == 0, at);
                else
                    QVERIFY2(received == 1, at);
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_CutSweep)
#include "tst_cutsweep.moc"
