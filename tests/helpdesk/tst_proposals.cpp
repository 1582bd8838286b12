// SPDX-License-Identifier: GPL-3.0-or-later
#include <proposaldesk.h>
#include <proposalsocket.h>

#include "actionfakes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;

namespace {

const QByteArray charge = R"({"author":"night tariff","reason":"T-1","deviceId":"device_abc123","command":"charge",
    "parameters":{"target":{"value":90,"unit":"percent"},"power":{"value":3,"unit":"kw"}}})";

PushOutcome acceptedAs(const QByteArray &actionId)
{
    PushAccepted accepted;
    accepted.answer = fake::action(actionId, "acknowledged", "2026-06-12T09:00:00.000Z");
    return accepted;
}

} // namespace

class tst_Proposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void reading_data();
    void reading();
    void refusedReading_data();
    void refusedReading();
    void aPersonDecides();
    void declinedInTheSheet();
    void declinedInTheStrip();
    void oneAtATime();
    void lockedWindow();
    void limits();
    void overTheSocket();
    void rudeCallers();
    void socketLeftBehind();
    void hintsAreReadNotBelieved();
};

void tst_Proposals::reading_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("path");
    QTest::newRow("command") << QByteArray(charge) << QByteArray(R"("command":"charge")")
                             << u"/battery/device_abc123"_s;
    QTest::newRow("at a time") << QByteArray(
        R"({"author":"a","deviceId":"device_abc123","command":"idle","start":"2h"})")
                               << QByteArray(R"("start":"2h")") << u"/battery/device_abc123"_s;
    QTest::newRow("window with a strategy") << QByteArray(
        R"({"author":"a","deviceId":"device_abc123","command":"charge","start":"2026-06-12T22:00","end":"2026-06-13T06:00","onConflict":"queue_after"})")
                                            << QByteArray(R"("onConflict":"queue_after")")
                                            << u"/battery/device_abc123"_s;
    QTest::newRow("settings") << QByteArray(
        R"({"author":"a","deviceId":"device_abc123","settings":{"discharge_floor":{"value":20,"unit":"percent"}}})")
                              << QByteArray(R"("discharge_floor")") << u"/battery/device_abc123/settings"_s;
    QTest::newRow("cancel") << QByteArray(R"({"author":"a","cancel":"act_1"})") << QByteArray()
                            << u"/actions/act_1/cancel"_s;
}

void tst_Proposals::reading()
{
    fake::Devices devices;
    devices.put(fake::battery());
    QFETCH(QByteArray, line);
    const auto proposal = readProposal(line, devices);
    QVERIFY2(proposal, proposal ? "" : qPrintable(proposal.error()));
    const FrozenRequest request = freeze(proposal->draft);
    QTEST(request.path, "path");
    QFETCH(QByteArray, body);
    QVERIFY2(request.body.contains(body), request.body.constData());
}

void tst_Proposals::refusedReading_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *line, const QString &named) {
        QTest::newRow(name) << QByteArray(line) << named;
    };
    row("nothing", "{}", u"author"_s);
    row("no JSON", "charge it", u"JSON"_s);
    row("a list", "[]", u"JSON"_s);
    row("cut off", R"({"author":"a")", u"JSON"_s);
    row("nobody", R"({"author":" ","cancel":"a"})", u"author"_s);
    row("author is a number", R"({"author":1,"cancel":"a"})", u"author"_s);
    row("nothing asked", R"({"author":"a","deviceId":"device_abc123"})", u"command"_s);
    row("two things asked", R"({"author":"a","cancel":"x","command":"idle"})", u"one of"_s);
    row("unknown device", R"({"author":"a","deviceId":"d9","command":"idle"})", u"d9"_s);
    row("misspelt limit", R"({"author":"a","deviceId":"device_abc123","command":"charge","paramters":{}})",
        u"paramters"_s);
    row("number without unit",
        R"({"author":"a","deviceId":"device_abc123","command":"charge","parameters":{"target":90}})", u"target"_s);
    row("text for a number",
        R"({"author":"a","deviceId":"device_abc123","command":"charge","parameters":{"target":{"value":"90","unit":"percent"}}})",
        u"target"_s);
    row("member too many",
        R"({"author":"a","deviceId":"device_abc123","command":"charge","parameters":{"target":{"value":90,"unit":"percent","max":95}}})",
        u"target"_s);
    row("no time", R"({"author":"a","deviceId":"device_abc123","command":"idle","start":"soon"})", u"start"_s);
    row("end alone", R"({"author":"a","deviceId":"device_abc123","command":"idle","end":"2h"})", u"end"_s);
}

void tst_Proposals::refusedReading()
{
    fake::Devices devices;
    devices.put(fake::battery());
    QFETCH(QByteArray, line);
    QFETCH(QString, named);
    const auto proposal = readProposal(line, devices);
    QVERIFY(!proposal);
    QVERIFY2(proposal.error().contains(named), qPrintable(proposal.error()));
    const auto tooLong = readProposal(R"({"author":")" + QByteArray(200, 'x') + R"(","cancel":"a"})", devices);
    QVERIFY(!tooLong);
}

void tst_Proposals::aPersonDecides()
{
    fake::Window window;
    window.devices.put(fake::battery());
    ProposalDesk desk(window.desk);
    QSignalSpy progressed(&desk, &ProposalDesk::progressed);
    const auto id = desk.add(*readProposal(charge, window.devices));
    QVERIFY(id);
    QCOMPARE(desk.count(), 1);
    QCOMPARE(desk.author(), u"night tariff"_s);
    QVERIFY2(desk.summary().contains(u"charge"_s) && desk.summary().contains(u"90"_s), qPrintable(desk.summary()));
    QVERIFY(window.service.sent.empty());
    QVERIFY(!window.desk.gate()->isOpen());

    QVERIFY(desk.review());
    QCOMPARE(desk.count(), 0);
    QVERIFY(window.desk.gate()->isOpen());
    QCOMPARE(window.desk.gate()->reason(), u"Proposed by night tariff: T-1"_s);
    QVERIFY(window.service.sent.empty());
    QVERIFY(window.desk.gate()->confirm(ConfirmationGate::Click));
    QTRY_COMPARE(window.service.sent.size(), size_t(1));
    window.service.answer(0, acceptedAs("act_1"));
    QList<ProposalDesk::State> states;
    for (const QList<QVariant> &call : std::as_const(progressed)) {
        QCOMPARE(call.at(0).toString(), *id);
        states.append(call.at(1).value<ProposalDesk::State>());
    }
    QCOMPARE(states,
             (QList{ProposalDesk::State::Shown, ProposalDesk::State::Confirmed, ProposalDesk::State::Accepted}));
    QCOMPARE(progressed.constLast().at(2).toString(), u"act_1"_s);
}

void tst_Proposals::declinedInTheSheet()
{
    fake::Window window;
    window.devices.put(fake::battery());
    ProposalDesk desk(window.desk);
    QSignalSpy progressed(&desk, &ProposalDesk::progressed);
    QVERIFY(desk.add(*readProposal(charge, window.devices)));
    QVERIFY(desk.review());
    window.desk.gate()->cancel();
    QCOMPARE(progressed.constLast().at(1).value<ProposalDesk::State>(), ProposalDesk::State::Declined);
    QVERIFY(window.service.sent.empty());
}

void tst_Proposals::declinedInTheStrip()
{
    fake::Window window;
    window.devices.put(fake::battery());
    ProposalDesk desk(window.desk);
    QSignalSpy progressed(&desk, &ProposalDesk::progressed);
    QVERIFY(desk.add(*readProposal(charge, window.devices)));
    desk.decline();
    QCOMPARE(desk.count(), 0);
    QCOMPARE(progressed.constLast().at(1).value<ProposalDesk::State>(), ProposalDesk::State::Declined);
    desk.decline();
    QVERIFY(!desk.review());
    QVERIFY(!window.desk.gate()->isOpen());
    QCOMPARE(progressed.size(), 1);
}

void tst_Proposals::oneAtATime()
{
    fake::Window window;
    window.devices.put(fake::battery());
    ProposalDesk desk(window.desk);
    QVERIFY(desk.add(*readProposal(charge, window.devices)));
    QVERIFY(desk.add(*readProposal(R"({"author":"b","deviceId":"device_abc123","command":"idle"})", window.devices)));
    QVERIFY(desk.review());
    const QString shown = window.desk.gate()->intentId();
    QVERIFY(!desk.review());
    QCOMPARE(window.desk.gate()->intentId(), shown);
    QCOMPARE(desk.count(), 1);
    window.desk.gate()->cancel();
    QVERIFY(desk.review());
}

void tst_Proposals::lockedWindow()
{
    fake::Window window;
    window.devices.put(fake::battery());
    window.environment.setLock(u"LIVE is locked"_s);
    ProposalDesk desk(window.desk);
    QSignalSpy progressed(&desk, &ProposalDesk::progressed);
    QVERIFY(desk.add(*readProposal(charge, window.devices)));
    QVERIFY(!desk.review());
    QCOMPARE(progressed.constLast().at(1).value<ProposalDesk::State>(), ProposalDesk::State::Refused);
    QVERIFY(!progressed.constLast().at(2).toString().isEmpty());
    QVERIFY(window.service.sent.empty());
}

void tst_Proposals::limits()
{
    fake::Window window;
    window.devices.put(fake::battery());
    ProposalDesk desk(window.desk);
    const auto numbered = [&](const QString &author, int number) {
        Proposal proposal = *readProposal(charge, window.devices);
        proposal.author = author;
        proposal.reason = QString::number(number);
        return proposal;
    };
    QVERIFY(desk.add(numbered(u"a"_s, 0)));
    QVERIFY(!desk.add(numbered(u"a"_s, 0))); // the very same, twice
    for (int i = 1; i < ProposalDesk::mostPerAuthor; ++i)
        QVERIFY(desk.add(numbered(u"a"_s, i)));
    QVERIFY(!desk.add(numbered(u"a"_s, 99)));
    for (int i = ProposalDesk::mostPerAuthor; i < ProposalDesk::mostWaiting; ++i)
        QVERIFY(desk.add(numbered(QString::number(i), 0)));
    QVERIFY(!desk.add(numbered(u"z"_s, 0)));
    QCOMPARE(desk.count(), ProposalDesk::mostWaiting);
}

void tst_Proposals::overTheSocket()
{
    QTemporaryDir folder;
    fake::Window window;
    window.devices.put(fake::battery());
    ProposalDesk desk(window.desk);
    ProposalSocket door(desk, window.devices);
    const QString path = folder.filePath(u"p.sock"_s);
    QVERIFY(door.listen(path));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadOther | QFile::WriteOther | QFile::ReadGroup | QFile::WriteGroup),
             QFile::Permissions());

    QLocalSocket caller;
    caller.connectToServer(path);
    QVERIFY(caller.waitForConnected());
    const auto nextLine = [&caller]() -> QJsonObject {
        if (!QTest::qWaitFor([&caller] { return caller.canReadLine(); }))
            return {};
        return QJsonDocument::fromJson(caller.readLine()).object();
    };
    caller.write(QByteArray(charge).replace('\n', ' ') + '\n');
    const QJsonObject waiting = nextLine();
    QCOMPARE(waiting.value(u"state"_s).toString(), u"waiting"_s);
    const QString id = waiting.value(u"proposal"_s).toString();
    QVERIFY(!id.isEmpty());
    QVERIFY(desk.review());
    QCOMPARE(nextLine().value(u"state"_s).toString(), u"shown"_s);
    QVERIFY(window.desk.gate()->confirm(ConfirmationGate::Click));
    QCOMPARE(nextLine().value(u"state"_s).toString(), u"confirmed"_s);
    QTRY_COMPARE(window.service.sent.size(), size_t(1));
    window.service.answer(0, acceptedAs("act_7"));
    const QJsonObject accepted = nextLine();
    QCOMPARE(accepted.value(u"state"_s).toString(), u"accepted"_s);
    QCOMPARE(accepted.value(u"actionId"_s).toString(), u"act_7"_s);

    caller.write("nonsense\n");
    QCOMPARE(nextLine().value(u"state"_s).toString(), u"refused"_s);
}

void tst_Proposals::rudeCallers()
{
    QTemporaryDir folder;
    fake::Window window;
    window.devices.put(fake::battery());
    ProposalDesk desk(window.desk);
    ProposalSocket door(desk, window.devices);
    const QString path = folder.filePath(u"p.sock"_s);
    QVERIFY(door.listen(path));
    {
        // Asks and leaves: the proposal stays, and its end is told to nobody.
        QLocalSocket caller;
        caller.connectToServer(path);
        QVERIFY(caller.waitForConnected());
        caller.write(QByteArray(charge).replace('\n', ' ') + '\n');
        QTRY_COMPARE(desk.count(), 1);
    }
    QTRY_VERIFY(door.findChildren<QLocalSocket *>().isEmpty());
    desk.decline();

    // Never ends its line.
    QLocalSocket endless;
    endless.connectToServer(path);
    QVERIFY(endless.waitForConnected());
    endless.write(QByteArray(ProposalSocket::longestLine + 100, 'x'));
    QTRY_COMPARE(endless.state(), QLocalSocket::UnconnectedState);
    QVERIFY(endless.readAll().contains("refused"));
    QCOMPARE(desk.count(), 0);
}

void tst_Proposals::socketLeftBehind()
{
    QTemporaryDir folder;
    fake::Window window;
    ProposalDesk desk(window.desk);
    const QString path = folder.filePath(u"p.sock"_s);
    {
        QFile stale(path);
        QVERIFY(stale.open(QIODevice::WriteOnly));
    }
    ProposalSocket first(desk, window.devices);
    QVERIFY(first.listen(path));
    // A second window of the same profile leaves the first one alone.
    ProposalSocket second(desk, window.devices);
    QVERIFY(!second.listen(path));
    QLocalSocket caller;
    caller.connectToServer(path);
    QVERIFY(caller.waitForConnected());
}

// Whoever verified a webhook says that an action has ended. The window reads it at once; what the hint says changes
// nothing by itself, whoever sent it.
void tst_Proposals::hintsAreReadNotBelieved()
{
    QTemporaryDir folder;
    fake::Window window;
    window.devices.put(fake::battery());
    ProposalDesk desk(window.desk);
    ProposalSocket door(desk, window.devices);
    const QString path = folder.filePath(u"p.sock"_s);
    QVERIFY(door.listen(path));
    ActionTracker &tracker = window.desk.tracker();
    QVERIFY(window.sendByClick(fake::chargeDraft()));
    QTRY_COMPARE(window.service.sent.size(), size_t(1));
    window.service.answer(0, acceptedAs("act_7"));
    const ActionId id(u"act_7"_s);
    QVERIFY(tracker.actions().action(id));
    const auto dueLooks = [&tracker] {
        QList<Look> due;
        for (const Look &look : tracker.looks()) {
            if (look.dueIn.count() <= 0)
                due.append(look);
        }
        return due;
    };
    QVERIFY(dueLooks().isEmpty());

    QLocalSocket caller;
    caller.connectToServer(path);
    QVERIFY(caller.waitForConnected());
    const auto answerTo = [&caller](const QByteArray &line) -> QString {
        caller.write(line + '\n');
        if (!QTest::qWaitFor([&caller] { return caller.canReadLine(); }))
            return {};
        return QJsonDocument::fromJson(caller.readLine()).object().value(u"state"_s).toString();
    };
    // Of others nothing is read, and what is more than a hint is none.
    QCOMPARE(answerTo(R"({"hint":"act_8","deviceId":"device_x"})"), u"notFollowed"_s);
    QCOMPARE(answerTo(R"({"hint":"","deviceId":""})"), u"refused"_s);
    QCOMPARE(answerTo(R"({"hint":"act_7","state":"completed"})"), u"refused"_s);
    QVERIFY(dueLooks().isEmpty());

    QSignalSpy settled(&tracker, &ActionTracker::actionSettled);
    QCOMPARE(answerTo(R"({"hint":"act_7","deviceId":"device_abc123"})"), u"reading"_s);
    QCOMPARE(dueLooks().size(), 1);
    QCOMPARE(dueLooks().constFirst().kind, Look::Kind::OwnAction);
    QCOMPARE(dueLooks().constFirst().actionId, id);
    QCOMPARE(tracker.actions().action(id)->state.known(), KnownActionState::Acknowledged);
    QVERIFY(settled.isEmpty());
    // A reading that says otherwise wins, and the next look is at its usual turn.
    tracker.apply(fake::action("act_7", "acknowledged", "2026-06-12T09:00:00.000Z"), {});
    QVERIFY(dueLooks().isEmpty());
    QVERIFY(settled.isEmpty());
    QCOMPARE(answerTo(R"({"hint":"act_7"})"), u"reading"_s);
    tracker.apply(fake::action("act_7", "completed", "2026-06-12T09:00:00.000Z"), {});
    QCOMPARE(settled.size(), 1);
    QCOMPARE(answerTo(R"({"hint":"act_7"})"), u"notFollowed"_s); // it is over
    QCOMPARE(window.service.sent.size(), size_t(1));
}

QTEST_GUILESS_MAIN(tst_Proposals)
#include "tst_proposals.moc"
