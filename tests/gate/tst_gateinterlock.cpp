// SPDX-License-Identifier: GPL-3.0-or-later
// The environment interlock through the real gate and the real way out (quality.md R13): generated mixes of key class,
// host and meta.environment, with unlocks, time, sleep, locks and resolutions between question, answer and sending. The
// judge keeps its own list of every sign that was given and knows nothing of how the session decides.
//
// FLEET_MIXES=100000 asks for more than the suite runs; FLEET_MIX=N runs that one alone.
#include <actionfakes.h>
#include <httppushport.h>
#include <pushsender.h>
#include <random.h>
#include <sessionenvironmentsource.h>
#include <whendone.h>

#include <QSet>
#include <QTest>

using namespace fleet;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

// What a person could read off every sign, kept apart from the code under test.
struct Judge
{
    QString keySign;       // "sandbox", "live"
    QString hostSign;      // "sandbox", "" for none
    QSet<QString> answers; // since the last resolution that was allowed
    QString lastAnswer;
    bool isReadOnly = false;
    std::optional<std::chrono::milliseconds> unlockedUntil;

    QSet<QString> signs() const
    {
        QSet<QString> all = answers;
        all.insert(keySign);
        if (!hostSign.isEmpty())
            all.insert(hostSign);
        return all;
    }
    bool agree() const { return signs().size() == 1; }
    bool anyLive() const { return signs().contains(u"live"_s); }
    // Why a write may not go now; empty when it may.
    QString objection(std::chrono::milliseconds now) const
    {
        if (!agree())
            return u"signs disagree: "_s + QStringList(signs().values()).join(u", "_s);
        if (isReadOnly)
            return u"read-only"_s;
        if (anyLive() && (!unlockedUntil || now >= *unlockedUntil))
            return u"LIVE is locked"_s;
        return {};
    }
    void hear(const QString &answer)
    {
        if (answer.isEmpty())
            return;
        answers.insert(answer);
        lastAnswer = answer;
        if (!agree())
            unlockedUntil.reset();
    }
};

// The wire, with a witness. Answers at once, with what the environment says of itself.
class WitnessSender final : public PushSender
{
public:
    using PushSender::PushSender;
    std::function<void()> leaves;
    QByteArray answersAs; // meta.environment; empty: an answer without

private:
    QFuture<WireOutcome> send(const FrozenRequest &) override
    {
        leaves();
        // Written with single quotes, so that it can be read.
        QByteArray body = "{'success':true,'data':{'id':'act_1','deviceId':'device_abc123','deviceType':'battery',"
                          "'command':'charge','state':'completed','createdAt':'2026-06-12T09:00:00.000Z'},"
                          "'meta':{'requestId':'r','timestamp':'2026-06-12T09:00:00.000Z'";
        if (!answersAs.isEmpty())
            body += ",'environment':'" + answersAs + '\'';
        body += "}}";
        return readyFuture<WireOutcome>(
            {.kind = WireOutcome::Kind::Answered, .httpStatus = 202, .body = body.replace('\'', '"')});
    }
};

struct Tally
{
    qint64 writes = 0;
    qint64 liveWrites = 0;
    qint64 refusals = 0;
    qint64 disagreements = 0;
    QStringList wrong;
};

void runMix(quint64 number, Tally &tally)
{
    Random random(number * 2654435761u + 13);
    using Class = ApiKey::Class;
    using Host = SessionEnvironment::Host;
    const auto key = Class(int(random.below(3)));
    static const QByteArray keys[] = {"sk_test_abcdef0123456789", "sk_live_abcdef0123456789", "pk_abcdef0123456789"};
    const quint64 place = random.below(4);
    static const QString hosts[] = {u"http://127.0.0.1:9"_s, u"https://api.amps.ai"_s, u"https://sandbox-api.amps.ai"_s,
                                    u"https://relay.example.test"_s};
    const QUrl url(hosts[place]);
    const Host host = place == 0 ? Host::Embedded : Host::Remote;

    Judge judge;
    judge.keySign = key == Class::Sandbox ? u"sandbox"_s : u"live"_s;
    judge.hostSign = place == 0 || place == 2 ? u"sandbox"_s : QString();
    using Writes = SessionEnvironment::Writes;
    const auto writes = random.below(10) == 0 ? Writes::ReadOnlyStart
        : random.below(10) == 0               ? Writes::ReadOnlyProfile
                                              : Writes::Allowed;
    judge.isReadOnly = writes != Writes::Allowed;

    ManualClock clock;
    const Connection connection{url, ApiKey(keys[int(key)])};
    SessionEnvironment session({u"mix"_s, url, connection.key.keyClass(), connection.key.redacted(), host, writes},
                               clock);
    SessionEnvironmentSource environment(session);
    WitnessSender sender(connection.clone(), clock);
    HttpPushPort port(sender, environment);
    fake::Devices devices;
    devices.put(fake::battery());
    CommandDesk desk(port, devices, environment, clock, Format());
    QObject::connect(&port, &HttpPushPort::environmentSeen, &session, &SessionEnvironment::noteEnvironment);
    ConfirmationGate &gate = *desk.gate();
    sender.leaves = [&] {
        ++tally.writes;
        tally.liveWrites += judge.anyLive() ? 1 : 0;
        if (const QString why = judge.objection(clock.monotonic()); !why.isEmpty())
            tally.wrong.append(u"mix %1: %2"_s.arg(number).arg(why));
    };
    // Mostly what key and host would suggest; sometimes the other one, one that nobody knows, or none.
    const auto anyAnswer = [&]() -> QString {
        switch (random.below(12)) {
        case 0:
            return judge.keySign == u"live"_s ? u"sandbox"_s : u"live"_s;
        case 1:
            return u"staging"_s;
        case 2:
        case 3:
            return {};
        default:
            return judge.keySign;
        }
    };
    const auto hear = [&](const QString &answer) {
        judge.hear(answer);
        session.noteEnvironment(ApiEnvironment(answer));
    };
    const auto pass = [&](std::chrono::milliseconds time) {
        clock.advance(time);
    };
    for (int step = 0; step < 14; ++step) {
        switch (random.below(9)) {
        case 0:
            hear(anyAnswer());
            break;
        case 1: {
            const bool might = session.canUnlock();
            session.unlock(5);
            // A judge of its own: it counts only where all signs agree on LIVE.
            if (might && judge.agree() && judge.anyLive() && !judge.isReadOnly)
                judge.unlockedUntil = clock.monotonic() + 5min;
            break;
        }
        case 2:
            pass(std::chrono::seconds(random.below(400)));
            break;
        case 3:
            session.lock();
            judge.unlockedUntil.reset();
            break;
        case 4:
            // A person may say that all is well only when key, host and the last answer agree again.
            session.resolveMismatch();
            if (judge.lastAnswer == judge.keySign && (judge.hostSign.isEmpty() || judge.hostSign == judge.keySign))
                judge.answers = {judge.lastAnswer};
            break;
        case 5:
            if (gate.isOpen())
                gate.cancel();
            break;
        default: {
            if (!gate.isOpen() && desk.propose(fake::chargeDraft())) {
                ++tally.refusals;
                break;
            }
            // Anything may happen while the question is open, also between the press and its end.
            if (random.below(4) == 0)
                hear(anyAnswer());
            if (random.below(6) == 0) {
                session.lock();
                judge.unlockedUntil.reset();
            }
            if (gate.isWithdrawn() && random.below(2))
                gate.confirmAgain();
            sender.answersAs = anyAnswer().toUtf8();
            bool sent = false;
            if (gate.needsHold()) {
                gate.beginHold();
                pass(random.below(5) == 0 ? 400ms : 1500ms);
                if (random.below(6) == 0)
                    hear(anyAnswer());
                sent = gate.confirm(random.below(5) ? ConfirmationGate::Hold : ConfirmationGate::Click);
            } else if (gate.frictionName() == u"type"_s) {
                sent = gate.confirmTyped(gate.typedWord());
            } else {
                sent = gate.confirm(ConfirmationGate::Click);
            }
            QCoreApplication::processEvents();
            if (sent)
                judge.hear(QString::fromUtf8(sender.answersAs));
            else
                ++tally.refusals;
            break;
        }
        }
        tally.disagreements += judge.agree() ? 0 : 1;
    }
}

} // namespace

class tst_GateInterlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noWriteAgainstASign()
    {
        QLoggingCategory::setFilterRules(u"fleet.*=false"_s); // thousands of locks
        Tally tally;
        if (qEnvironmentVariableIsSet("FLEET_MIX")) {
            runMix(qEnvironmentVariable("FLEET_MIX").toULongLong(), tally);
            QCOMPARE(tally.wrong, QStringList());
            return;
        }
        const int mixes = std::max(3000, qEnvironmentVariableIntValue("FLEET_MIXES"));
        for (int mix = 0; mix < mixes; ++mix)
            runMix(quint64(mix), tally);
        qInfo("%d mixes: %lld writes, %lld of them with a sign of LIVE, %lld refused, %lld steps with signs that "
              "disagree,"
              " %lld writes against a sign",
              mixes, tally.writes, tally.liveWrites, tally.refusals, tally.disagreements,
              qlonglong(tally.wrong.size()));
        QCOMPARE(tally.wrong.mid(0, 5), QStringList());
        // Where nothing could go wrong, nothing would be shown.
        QVERIFY(tally.writes > mixes / 4);
        QVERIFY(tally.liveWrites > mixes / 50);
        QVERIFY(tally.disagreements > mixes);
    }
};

QTEST_GUILESS_MAIN(tst_GateInterlock)
#include "tst_gateinterlock.moc"
