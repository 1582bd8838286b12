// SPDX-License-Identifier: GPL-3.0-or-later
#include <manualclock.h>
#include <pushsender.h>
#include <systemclock.h>
#include <whendone.h>

#include <scriptedserver.h>

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace fleet;
using namespace fleet::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

// The test's own stand-in for the port that may send: the only door there is.
class fleet::HttpPushPort
{
public:
    static QFuture<WireOutcome> push(PushSender &sender, const FrozenRequest &request) { return sender.send(request); }
};

Q_DECLARE_METATYPE(fleet::test::Reply)

namespace {
const QByteArray canary = "sk_test_canary0123456789abcdef";
const QByteArray accepted
    = R"({"success":true,"data":{"id":"act_1","state":"acknowledged"},"meta":{"requestId":"r1"}})";
const QByteArray bodyBytes = R"({"action":{"command":"charge","parameters":{"target":{"value":90,"unit":"percent"}}}})";

FrozenRequest push()
{
    return {"POST"_ba, u"/battery/device_abc123"_s, bodyBytes};
}
FrozenRequest cancel()
{
    return {"POST"_ba, u"/actions/act_1/cancel"_s, {}};
}
FrozenRequest revoke()
{
    return {"DELETE"_ba, u"/users/user_1/consent"_s, R"({"deviceIds":["device_abc123"]})"_ba};
}
FrozenRequest revokeAll()
{
    return {"DELETE"_ba, u"/users/user_1/consent"_s, {}};
}
} // namespace

class tst_PushSender : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

    std::optional<WireOutcome> sendAndWait(PushSender &sender, const FrozenRequest &request)
    {
        std::optional<WireOutcome> outcome;
        whenDone(HttpPushPort::push(sender, request), this, [&](const WireOutcome &result) { outcome = result; });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 10000))
            return std::nullopt;
        letASecondRequestCome();
        return outcome;
    }

    // A second request would come right after the first connection closed. There is nothing to wait for when nothing
    // must happen, so the event loop gets a moment.
    static void letASecondRequestCome() { QTest::qWait(15); }

    static QList<std::pair<const char *, FrozenRequest>> writes()
    {
        return {{"push", push()}, {"cancel", cancel()}, {"revoke", revoke()}, {"revoke all", revokeAll()}};
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // Shows that the harness sees what all of this is about.
    void plainPostIsRepeatedByQt()
    {
        ScriptedServer server;
        server.always(Reply::hangUp());
        QNetworkAccessManager manager;
        QNetworkRequest request(server.url());
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
        const std::unique_ptr<QNetworkReply> reply(manager.post(request, bodyBytes));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait(5000));
        QVERIFY2(server.begun("POST") > 1, "Qt no longer repeats a POST: the reason for the one-shot body is gone");
    }

    void onceOnTheWire_data()
    {
        QTest::addColumn<FrozenRequest>("request");
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        const Reply ok = Reply::json(202, accepted);
        const Reply cursed = Reply::text(401, "application/json", "{}", "WWW-Authenticate: Basic realm=\"x\"\r\n");
        const int answered = int(WireOutcome::Kind::Answered);
        const int unknown = int(WireOutcome::Kind::Unknown);
        for (const auto &[name, request] : writes()) {
            const auto row
                = [&, name = name, request = request](const char *what, const Reply &reply, int kind, int status) {
                      QTest::addRow("%s, %s", name, what) << request << reply << kind << status;
                  };
            row("accepted", ok, answered, 202);
            row("accepted then closed", {ok.bytes, Reply::Then::Fin}, answered, 202);
            row("hangs up", Reply::hangUp(), unknown, 0);
            row("resets", Reply::hangUp(Reply::Then::Rst), unknown, 0);
            row("silent", Reply::silence(), unknown, 0);
            for (const qsizetype offset : {1, 12, 40, int(ok.bytes.size()) - 40, int(ok.bytes.size()) - 1}) {
                row(qPrintable(u"cut after %1"_s.arg(offset)), Reply::cut(ok, offset), unknown, 0);
                row(qPrintable(u"reset after %1"_s.arg(offset)), Reply::cut(ok, offset, Reply::Then::Rst), unknown, 0);
            }
            row("stalls in the head", {ok.bytes.left(20), Reply::Then::Silence}, unknown, 0);
            row("stalls in the body", {ok.bytes.left(ok.bytes.size() - 5), Reply::Then::Silence}, unknown, 0);
            row("slow drip", Reply::drip(ok, 30, 5), answered, 202);
            row("drips for ever", Reply::drip(ok, 1, 50), unknown, 0);
            row("401", Reply::json(401, "{}"), answered, 401);
            row("401 with a challenge", cursed, answered, 401);
            row("407", Reply::text(407, "text/plain", "x", "Proxy-Authenticate: Basic realm=\"x\"\r\n"), unknown, 0);
            row("408", Reply::json(408, "{}"), answered, 408);
            row("409", Reply::json(409, R"({"success":false,"error":{"code":"CONFLICT"}})"), answered, 409);
            row("422", Reply::json(422, "{}"), answered, 422);
            row("425", Reply::json(425, "{}"), answered, 425);
            row("429", Reply::json(429, "{}", "Retry-After: 0\r\n"), answered, 429);
            row("500", Reply::json(500, "{}"), answered, 500);
            row("503", Reply::json(503, "{}", "Retry-After: 0\r\n"), answered, 503);
            row("503 and closed", {Reply::json(503, "{}").bytes, Reply::Then::Fin}, answered, 503);
            row("HTML", Reply::text(200, "text/html", "<html>hello</html>"), answered, 200);
            row("half JSON", Reply::json(202, accepted.left(30)), answered, 202);
            row("empty", Reply::json(202, ""), answered, 202);
            row("no HTTP", {"220 smtp.example ready\r\n\r\n", Reply::Then::Fin}, unknown, 0);
        }
    }
    void onceOnTheWire()
    {
        QFETCH(FrozenRequest, request);
        QFETCH(Reply, reply);
        QFETCH(int, kind);
        QFETCH(int, status);
        const bool slow = reply.then == Reply::Then::Silence || reply.dripEveryMs > 20;
        // All repetitions at once, each with a server of its own.
        struct Try
        {
            ScriptedServer server;
            std::unique_ptr<PushSender> sender;
            std::unique_ptr<QSignalSpy> recorded;
            std::optional<WireOutcome> outcome;
        };
        ManualClock clock; // before the senders: they borrow it
        std::vector<std::unique_ptr<Try>> tries;
        for (int i = 0; i < 6; ++i) {
            Try &one = *tries.emplace_back(std::make_unique<Try>());
            one.server.always(reply);
            one.sender = std::make_unique<PushSender>(Connection{one.server.url(), ApiKey(canary)}, clock);
            one.recorded = std::make_unique<QSignalSpy>(one.sender.get(), &PushSender::requestFinished);
            whenDone(HttpPushPort::push(*one.sender, request), &one.server,
                     [&one](const WireOutcome &result) { one.outcome = result; });
        }
        if (slow) {
            QVERIFY(QTest::qWaitFor(
                [&] {
                    return std::all_of(tries.cbegin(), tries.cend(),
                                       [](const auto &one) { return one->server.requests().size() == 1; });
                },
                10000));
            letASecondRequestCome();
            clock.advance(30s);
        }
        QVERIFY(QTest::qWaitFor(
            [&] {
                return std::all_of(tries.cbegin(), tries.cend(),
                                   [](const auto &one) { return one->outcome.has_value(); });
            },
            10000));
        letASecondRequestCome();
        for (const auto &one : tries) {
            QCOMPARE(one->server.begun(request.method), 1);
            QCOMPARE(one->server.requests().size(), 1);
            QCOMPARE(one->server.connections(), 1);
            const SeenRequest &seen = one->server.requests().first();
            QCOMPARE(seen.method, request.method);
            QCOMPARE(seen.target, request.path.toLatin1());
            QCOMPARE(seen.body, request.body);
            QCOMPARE(seen.header("x-api-key"), canary);
            QCOMPARE(seen.header("Content-Length"), QByteArray::number(request.body.size()));
            QVERIFY(!seen.head.contains("Transfer-Encoding"));
            QCOMPARE(int(one->outcome->kind), kind);
            QCOMPARE(one->outcome->httpStatus, status);
            QCOMPARE(one->recorded->size(), 1);
            if (slow)
                QCOMPARE(one->outcome->trouble, NetError::Kind::Timeout);
        }
    }

    // The connection goes while the request is still coming in, at every byte of it.
    void cutInTheRequest_data()
    {
        QTest::addColumn<FrozenRequest>("request");
        QTest::addColumn<Reply::Then>("how");
        for (const auto &[name, request] : writes()) {
            QTest::addRow("%s, FIN", name) << request << Reply::Then::Fin;
            QTest::addRow("%s, RST", name) << request << Reply::Then::Rst;
        }
    }
    void cutInTheRequest()
    {
        QFETCH(FrozenRequest, request);
        QFETCH(Reply::Then, how);
        // The offset is the moment at which the server stops reading and goes.
        struct Try
        {
            qsizetype offset = 0;
            ScriptedServer server;
            std::unique_ptr<PushSender> sender;
            std::optional<WireOutcome> outcome;
        };
        for (qsizetype from = 0; from < 420; from += 105) {
            std::vector<std::unique_ptr<Try>> tries;
            for (qsizetype offset = from; offset < from + 105; offset += 7) {
                Try &one = *tries.emplace_back(std::make_unique<Try>());
                one.offset = offset;
                one.server.cutRequestsAfter(offset, how);
                one.sender = std::make_unique<PushSender>(Connection{one.server.url(), ApiKey(canary)}, m_clock,
                                                          nullptr, 8000ms);
                whenDone(HttpPushPort::push(*one.sender, request), &one.server,
                         [&one](const WireOutcome &result) { one.outcome = result; });
            }
            QTRY_VERIFY_WITH_TIMEOUT(
                std::all_of(tries.cbegin(), tries.cend(), [](const auto &one) { return one->outcome.has_value(); }),
                10000);
            letASecondRequestCome();
            for (const auto &one : tries) {
                QVERIFY2(one->server.begun(request.method) <= 1, qPrintable(u"offset %1"_s.arg(one->offset)));
                QVERIFY(one->server.rawBytes().count(canary) <= 1);
                // Whatever arrived, nobody may claim that nothing was sent.
                const bool wasWhole = !one->server.requests().isEmpty(); // the cut was behind the end
                QCOMPARE(int(one->outcome->kind),
                         int(wasWhole ? WireOutcome::Kind::Answered : WireOutcome::Kind::Unknown));
            }
        }
    }

    void noConnectionIsFoundStale()
    {
        ScriptedServer server;
        server.always(Reply::json(202, accepted));
        PushSender sender({server.url(), ApiKey(canary)}, m_clock);
        for (int i = 1; i <= 20; ++i) {
            const auto outcome = sendAndWait(sender, i % 2 ? push() : cancel());
            QVERIFY(outcome.has_value());
            QCOMPARE(int(outcome->kind), int(WireOutcome::Kind::Answered));
            server.closeIdleConnections();
            QCOMPARE(server.begun("POST"), i);
        }
        QCOMPARE(server.connections(), 20);
    }

    void redirects_data()
    {
        QTest::addColumn<FrozenRequest>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("host"); // empty: the same server
        for (const int status : {301, 302, 303, 307, 308}) {
            for (const auto &[name, request] : writes()) {
                QTest::addRow("%s, %d other port", name, status) << request << status << "127.0.0.1"_ba;
                QTest::addRow("%s, %d other host", name, status) << request << status << "localhost"_ba;
                QTest::addRow("%s, %d same origin", name, status) << request << status << QByteArray();
            }
        }
    }
    void redirects()
    {
        QFETCH(FrozenRequest, request);
        QFETCH(int, status);
        QFETCH(QByteArray, host);
        ScriptedServer server;
        ScriptedServer other;
        other.always(Reply::json(202, accepted));
        const QByteArray elsewhere = host.isEmpty() ? "/elsewhere"_ba : other.url(host).toEncoded() + "/elsewhere";
        server.handle([&](const SeenRequest &seen) {
            return seen.target == "/elsewhere" ? Reply::json(202, accepted) : Reply::redirect(status, elsewhere);
        });
        PushSender sender({server.url(), ApiKey(canary)}, m_clock, nullptr, 2000ms);
        const auto outcome = sendAndWait(sender, request);
        QVERIFY(outcome.has_value());
        // Qt wants to rewind the body for these two before it tells anybody of the answer; it cannot, and the answer is
        // lost.
        if (status == 307 || status == 308) {
            QCOMPARE(int(outcome->kind), int(WireOutcome::Kind::Unknown));
        } else {
            QCOMPARE(int(outcome->kind), int(WireOutcome::Kind::Answered));
            QCOMPARE(outcome->httpStatus, status);
        }
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(other.connections(), 0);
        QCOMPARE(other.rawBytes(), QByteArray());
    }

    void notSentIsCertain_data()
    {
        QTest::addColumn<QUrl>("url");
        quint16 closedPort = 0;
        {
            ScriptedServer gone;
            closedPort = gone.serverPort();
        }
        QTest::newRow("refused") << QUrl(u"http://127.0.0.1:%1"_s.arg(closedPort));
        QTest::newRow("plain http elsewhere") << QUrl(u"http://api.amps.ai"_s);
        QTest::newRow("no url") << QUrl();
        QTest::newRow("no such name") << QUrl(u"https://no-such-host.invalid"_s);
    }
    void notSentIsCertain()
    {
        QFETCH(QUrl, url);
        PushSender sender({url, ApiKey(canary)}, m_clock, nullptr, 8000ms);
        const auto outcome = sendAndWait(sender, push());
        QVERIFY(outcome.has_value());
        QCOMPARE(int(outcome->kind), int(WireOutcome::Kind::NotSent));
        QVERIFY(!outcome->reason.isEmpty());
    }

    void closingLeavesAnUnknown()
    {
        ScriptedServer server;
        server.always(Reply::silence());
        auto sender = std::make_unique<PushSender>(Connection{server.url(), ApiKey(canary)}, m_clock);
        std::optional<WireOutcome> outcome;
        whenDone(HttpPushPort::push(*sender, push()), this, [&](const WireOutcome &result) { outcome = result; });
        QTRY_COMPARE(server.requests().size(), 1);
        sender.reset();
        QTRY_VERIFY(outcome.has_value());
        QCOMPARE(int(outcome->kind), int(WireOutcome::Kind::Unknown));
    }

    void timeOutIsByTheClock()
    {
        ScriptedServer server;
        server.always(Reply::silence());
        ManualClock clock;
        PushSender sender({server.url(), ApiKey(canary)}, clock);
        std::optional<WireOutcome> outcome;
        whenDone(HttpPushPort::push(sender, push()), this, [&](const WireOutcome &result) { outcome = result; });
        QTRY_COMPARE(server.requests().size(), 1);
        clock.advance(29999ms);
        QTest::qWait(20);
        QVERIFY(!outcome.has_value());
        clock.advance(1ms);
        QTRY_VERIFY(outcome.has_value());
        QCOMPARE(outcome->trouble, NetError::Kind::Timeout);
        QCOMPARE(server.begun("POST"), 1);
    }

    // A server that repeats everything it got: neither the outcome nor the record that people copy from has the key.
    void recordsHoldNoKey_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isEscaped");
        for (const int status : {200, 202, 400, 500}) {
            QTest::addRow("%d", status) << status << false;
            QTest::addRow("%d, escaped", status) << status << true;
        }
    }
    void recordsHoldNoKey()
    {
        QFETCH(int, status);
        QFETCH(bool, isEscaped);
        ScriptedServer server;
        server.handle([status, isEscaped](const SeenRequest &seen) {
            QByteArray echo = seen.head + seen.body;
            if (isEscaped)
                echo.replace(canary, "\\u0073k" + canary.sliced(2));
            return Reply::json(status, echo);
        });
        PushSender sender({server.url(), ApiKey(canary)}, m_clock);
        QSignalSpy recorded(&sender, &PushSender::requestFinished);
        FrozenRequest request = push();
        request.body = "{\"note\":\"" + canary + "\"}";
        const std::optional<WireOutcome> outcome = sendAndWait(sender, request);
        QVERIFY(outcome);
        QVERIFY2(!outcome->body.contains(canary.sliced(2)), outcome->body);
        QVERIFY(outcome->body.contains("[key]"));
        QCOMPARE(recorded.size(), 1);
        const auto record = recorded.first().first().value<RequestRecord>();
        QVERIFY2(status < 300 || record.error, qPrintable(record.detail));
        QVERIFY(!record.requestBody.contains("canary"));
        QVERIFY(!record.answerBody.contains("canary"));
        QVERIFY(!record.detail.contains(u"canary"_s));
        QVERIFY(record.answerBody.contains("[key]"));
        QCOMPARE(record.method, "POST"_ba);
        QCOMPARE(record.httpStatus, status);
    }
};

QTEST_GUILESS_MAIN(tst_PushSender)
#include "tst_pushsender.moc"
