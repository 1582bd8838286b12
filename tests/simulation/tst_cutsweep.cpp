// SPDX-License-Identifier: GPL-3.0-or-later
// Real gate, tracker, port and sender against the real sandbox, with the connection broken at every byte of the request
// and of the answer: each write is on the wire at most once, and what is said about it is never more than can be known.
// FLEET_CUT_STEP=1 tries every byte; the suite tries every seventeenth.
#include <actionfakes.h>
#include <faultproxy.h>
#include <httppushport.h>
#include <pushsender.h>
#include <sandboxserver.h>
#include <systemclock.h>

#include <QLoggingCategory>
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
    Trial(quint16 port, FaultProxy::Where where, qsizetype cutAt, FaultProxy::How how)
        : proxy(port, where, cutAt, how)
        , offset(cutAt)
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
    ManualClock clock;
    Devices devices;
    Environment environment;
    PushSender sender;
    HttpPushPort httpPort;
    CommandDesk desk;
    QString path;
    QByteArray method;
    QString intentId;
};

} // namespace

class tst_CutSweep : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<SandboxServer> m_server;
    int m_serial = 0;
    int m_trials = 0;

    // Unique, so that what arrived can be told apart by its path. Nothing of the kind is in the sandbox: its refusal is
    // as good an answer as any.
    QByteArray nextName() { return "device_cut_" + QByteArray::number(++m_serial + 100'000); }
    int receivedBySandbox(const QString &path) const
    {
        const auto &all = m_server->received();
        return int(std::count_if(all.cbegin(), all.cend(), [&path](const ReceivedRequest &request) {
            return request.method != "GET" && QString::fromLatin1(request.path) == path;
        }));
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
    void cleanupTestCase() { qInfo("%d writes were cut off", m_trials); }

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
        const int step = std::max(1,
                                  qEnvironmentVariableIntValue("FLEET_CUT_STEP") > 0
                                      ? qEnvironmentVariableIntValue("FLEET_CUT_STEP")
                                      : usualStep);
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

        for (qsizetype from = 0; from < length; from += atATime * step) {
            m_server->clearReceived();
            std::vector<std::unique_ptr<Trial>> trials;
            for (qsizetype offset = from; offset < std::min(length, from + atATime * step); offset += step) {
                Trial &trial = *trials.emplace_back(std::make_unique<Trial>(port, where, offset, how));
                QVERIFY(trial.send(operation, nextName()));
            }
            m_trials += int(trials.size());
            QTRY_VERIFY_WITH_TIMEOUT(std::all_of(trials.cbegin(), trials.cend(),
                                                 [how](const auto &trial) {
                                                     return how == FaultProxy::How::Stall ? trial->proxy.hasBroken()
                                                                                          : trial->hasEnded();
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
                QVERIFY2(trial->proxy.connections() <= 1, at);
                QVERIFY2(trial->proxy.begun(trial->method) <= 1, at);
                const int received = receivedBySandbox(trial->path);
                QVERIFY2(received <= 1, at);
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
