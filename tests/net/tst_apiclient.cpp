// SPDX-License-Identifier: GPL-3.0-or-later
#include <apiclient.h>
#include <manualclock.h>
#include <systemclock.h>
#include <whendone.h>

#include <scriptedserver.h>

#include <QSignalSpy>
#include <QTest>

using namespace fleet;
using namespace fleet::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Kind = NetError::Kind;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(fleet::test::Reply)

namespace {
const QByteArray canary = "sk_test_canary0123456789abcdef";
const Family battery = KnownFamily::Battery;

QByteArray devicePage(int count, int padding = 0)
{
    QByteArray items;
    for (int i = 0; i < count; ++i) {
        items += (i ? "," : "") + R"({"id":"device_)"_ba + QByteArray::number(i)
            + R"(","vendor":"tesla","state":{"level":50,"note":")" + QByteArray(padding, 'x') + R"("}})";
    }
    return R"({"success":true,"data":{"items":[)" + items + R"(],"pagination":{"limit":50,"offset":0,"total":)"
        + QByteArray::number(count)
        + R"(,"hasMore":false}},"meta":{"requestId":"req_1","environment":"sandbox","timestamp":"2026-06-12T09:00:00.000Z"}})";
}
QByteArray device(const QByteArray &id = "device_1")
{
    return R"({"success":true,"data":{"id":")" + id
        + R"(","vendor":"tesla","state":{"level":50}},"meta":{"requestId":"req_2","environment":"sandbox"}})";
}
QByteArray refusal(const QByteArray &code)
{
    return R"({"success":false,"error":{"code":")" + code
        + R"(","message":"no"},"meta":{"requestId":"req_9","path":"/battery"}})";
}
} // namespace

class tst_ApiClient : public QObject
{
    Q_OBJECT

    // A client on a clock that the test moves, and the answers in the order in which they came.
    struct Bench
    {
        ManualClock clock;
        Random random{42};
        ScriptedServer server;
        ApiClient client;
        QList<Result<Answer<DevicePtr>, NetError>> answers;
        QObject context;

        explicit Bench(ReadPolicy policy = {}) : client({server.url(), ApiKey(canary)}, clock, random, policy) { }
        void read(const QString &id = u"device_1"_s, Expedite expedite = Expedite::No)
        {
            whenDone(client.readDevice(battery, DeviceId(id), expedite), &context,
                     [this](const Result<Answer<DevicePtr>, NetError> &answer) { answers.append(answer); });
        }
        // Lets time pass in small steps, with the network in between, until so many answers are there.
        bool waitFor(qsizetype count, milliseconds most = 10min)
        {
            const milliseconds end = clock.monotonic() + most;
            while (answers.size() < count && clock.monotonic() < end) {
                const bool busy = client.inFlight() > 0;
                if (QTest::qWaitFor([&] { return answers.size() >= count || (busy && client.inFlight() == 0); },
                                    busy ? 100 : 1))
                    continue;
                clock.advance(busy ? 1000ms : 50ms);
            }
            return answers.size() >= count;
        }
        bool settle()
        {
            return QTest::qWaitFor([this] { return client.inFlight() == 0; }, 5000);
        }
    };

private Q_SLOTS:
    // An answer without news is told by its bytes: the same records, the new meta, nothing parsed.
    void pageWithoutNewsIsNotParsed_data()
    {
        QTest::addColumn<int>("padding");
        QTest::newRow("small, on this thread") << 0;
        QTest::newRow("large, on a worker") << 5000;
    }
    void pageWithoutNewsIsNotParsed()
    {
        QFETCH(int, padding);
        Bench bench;
        QList<Answer<Page<DevicePtr>>> answers;
        const auto ask = [&](int offset) {
            whenDone(bench.client.listDevices(battery, {.limit = 50, .offset = offset, .userId = {}}), &bench.context,
                     [&](const auto &result) {
                         QVERIFY(result.isOk());
                         answers.append(result.value());
                     });
            const qsizetype count = answers.size() + 1;
            return QTest::qWaitFor([&] { return answers.size() >= count; });
        };
        const QByteArray first = devicePage(20, padding);
        bench.server.script({Reply::json(200, first), Reply::json(200, QByteArray(first).replace("req_1", "req_2")),
                             Reply::json(200, QByteArray(first).replace("\"level\":50", "\"level\":51")),
                             Reply::json(200, first)});
        QVERIFY(ask(0) && ask(0));
        QCOMPARE(bench.client.pagesRead(), 1);
        QCOMPARE(bench.client.pagesUnchanged(), 1);
        QCOMPARE(answers.at(1).meta.requestId, RequestId(u"req_2"_s));
        for (int i = 0; i < 20; ++i)
            QCOMPARE(answers.at(1).value.items.at(i), answers.at(0).value.items.at(i));
        QVERIFY(ask(0));
        QCOMPARE(bench.client.pagesRead(), 2);
        QVERIFY(answers.at(2).value.items.first() != answers.at(0).value.items.first());
        QVERIFY(ask(50)); // another page: another question
        QCOMPARE(bench.client.pagesRead(), 3);
        QVERIFY(answers.at(3).value.items.first() != answers.at(0).value.items.first());
        QVERIFY(*answers.at(3).value.items.first() == *answers.at(0).value.items.first());
    }

    void readsAPage_data()
    {
        QTest::addColumn<int>("padding");
        QTest::newRow("small, on this thread") << 0;
        QTest::newRow("large, on a worker") << 5000;
    }
    void readsAPage()
    {
        QFETCH(int, padding);
        Bench bench;
        bench.server.always(Reply::json(200, devicePage(20, padding)));
        QSignalSpy environments(&bench.client, &ApiClient::environmentSeen);
        QSignalSpy records(&bench.client, &ApiClient::requestFinished);
        std::optional<Result<Answer<Page<DevicePtr>>, NetError>> answer;
        whenDone(bench.client.listDevices(battery, {.limit = 20, .offset = 40, .userId = UserId(u"ann & bob/ü"_s)}),
                 this, [&](const auto &result) { answer = result; });
        QTRY_VERIFY(answer.has_value());
        QVERIFY(answer->isOk());
        QCOMPARE(answer->value().value.items.size(), 20);
        QCOMPARE(answer->value().value.items.first()->family, battery);
        QCOMPARE(answer->value().value.pagination->total, 20);
        QCOMPARE(answer->value().meta.requestId, RequestId(u"req_1"_s));

        const SeenRequest &seen = bench.server.requests().first();
        QCOMPARE(seen.target, "/battery?limit=20&offset=40&userId=ann%20%26%20bob%2F%C3%BC"_ba);
        QCOMPARE(seen.header("x-api-key"), canary);
        QVERIFY(seen.header("Cookie").isEmpty());
        QVERIFY(seen.header("Authorization").isEmpty());

        QCOMPARE(environments.size(), 1);
        QCOMPARE(environments.first().first().value<ApiEnvironment>().known(), KnownEnvironment::Sandbox);
        QCOMPARE(records.size(), 1);
        const auto record = records.first().first().value<RequestRecord>();
        QCOMPARE(record.httpStatus, 200);
        QCOMPARE(record.requestId, RequestId(u"req_1"_s));
        QVERIFY(!record.error);
        QCOMPARE(record.target, u"/battery?limit=20&offset=40&userId=ann%20%26%20bob%2F%C3%BC"_s);
        QVERIFY(record.answerBody.size() > 500);
    }

    // Hundreds of answers are kept, for the log and for the next answer to the same question: in no more room than they
    // take. The buffers that they come in are up to 64 kB each.
    void keepsAnswersInTheRoomTheyTake_data()
    {
        QTest::addColumn<int>("padding");
        QTest::newRow("in one piece") << 0;
        QTest::newRow("a page of the real service") << 700;
        QTest::newRow("in many pieces") << 20'000;
    }
    void keepsAnswersInTheRoomTheyTake()
    {
        QFETCH(int, padding);
        Bench bench;
        bench.server.always(Reply::json(200, devicePage(50, padding)));
        QSignalSpy records(&bench.client, &ApiClient::requestFinished);
        bench.client.listDevices(battery, {.limit = 50, .offset = 0, .userId = {}});
        QTRY_COMPARE(records.size(), 1);
        const auto record = records.first().first().value<RequestRecord>();
        QVERIFY(record.answerBody.size() > 50 * padding);
        QVERIFY2(record.answerBody.capacity() <= record.answerBody.size() + 64,
                 qPrintable(u"%1 for %2"_s.arg(record.answerBody.capacity()).arg(record.answerBody.size())));
    }

    void paths_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("target"); // empty: nothing is sent
        QTest::newRow("plain") << u"device_abc123"_s << "/battery/device_abc123"_ba;
        QTest::newRow("slash") << u"a/b"_s << "/battery/a%2Fb"_ba;
        QTest::newRow("climbing") << u"../actions"_s << "/battery/..%2Factions"_ba;
        QTest::newRow("query") << u"a?expedite=true&x"_s << "/battery/a%3Fexpedite%3Dtrue%26x"_ba;
        QTest::newRow("fragment") << u"a#b"_s << "/battery/a%23b"_ba;
        QTest::newRow("percent") << u"a%2Fb"_s << "/battery/a%252Fb"_ba;
        QTest::newRow("space and line end") << u"a b\r\nX: y"_s << "/battery/a%20b%0D%0AX%3A%20y"_ba;
        QTest::newRow("umlaut") << u"dör"_s << "/battery/d%C3%B6r"_ba;
        QTest::newRow("empty") << QString() << QByteArray();
        QTest::newRow("dot") << u"."_s << QByteArray();
        QTest::newRow("two dots") << u".."_s << QByteArray();
    }
    void paths()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, target);
        Bench bench;
        bench.server.always(Reply::json(200, device()));
        bench.read(id);
        QVERIFY(bench.waitFor(1));
        QCOMPARE(bench.server.requests().size(), target.isEmpty() ? 0 : 1);
        QCOMPARE(bench.answers.first().isOk(), !target.isEmpty());
        if (!target.isEmpty())
            QCOMPARE(bench.server.requests().first().target, target);
    }

    void expediteAndFilters()
    {
        Bench bench;
        bench.server.always(Reply::json(200, device()));
        bench.read(u"d"_s, Expedite::Yes);
        QVERIFY(bench.waitFor(1));
        QCOMPARE(bench.server.requests().first().target, "/battery/d?expedite=true"_ba);
        bool done = false;
        whenDone(bench.client.listActions({.limit = 10,
                                           .offset = 0,
                                           .state = u"scheduled"_s,
                                           .deviceType = KnownFamily::EvCharger,
                                           .deviceId = DeviceId(u"device_1"_s),
                                           .userId = {}}),
                 this, [&](const auto &) { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(bench.server.requests().last().target,
                 "/actions?limit=10&offset=0&state=scheduled&deviceType=ev_charger&deviceId=device_1"_ba);
    }

    void healthIsAskedWithoutTheKey()
    {
        Bench bench;
        bench.server.always(Reply::json(200, R"({"status":"ok"})"));
        bool ok = false;
        whenDone(bench.client.health(), this, [&](const auto &answer) { ok = answer.isOk(); });
        QTRY_VERIFY(ok);
        QVERIFY(!bench.server.rawBytes().contains("canary"));
    }

    // Each outcome with how often it may be on the wire. Qt itself repeats a GET once when the connection closes
    // without an answer; that counts as one of the three tries.
    void outcomes_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        const Reply ok = Reply::json(200, device());
        QTest::newRow("silence") << Reply::silence() << Kind::Timeout << QString() << 3 << 3;
        QTest::newRow("stalls in the body")
            << Reply{ok.bytes.left(ok.bytes.size() - 3), Reply::Then::Silence} << Kind::Timeout << QString() << 3 << 3;
        QTest::newRow("hangs up") << Reply::hangUp() << Kind::Unavailable << QString() << 2 << 2;
        QTest::newRow("resets") << Reply::hangUp(Reply::Then::Rst) << Kind::Unavailable << QString() << 2 << 2;
        QTest::newRow("cut") << Reply::cut(ok, ok.bytes.size() - 10) << Kind::BadReply << QString() << 3 << 3;
        QTest::newRow("HTML") << Reply::text(200, "text/html", "<html>") << Kind::BadReply << QString() << 1 << 1;
        QTest::newRow("half JSON") << Reply::json(200, device().left(40)) << Kind::BadReply << QString() << 1 << 1;
        QTest::newRow("empty") << Reply::json(200, "") << Kind::BadReply << QString() << 1 << 1;
        QTest::newRow("no HTTP") << Reply{"hello\r\n\r\n", Reply::Then::Fin} << Kind::Unavailable << QString() << 1
                                 << 4;
        QTest::newRow("400") << Reply::json(400, refusal("BAD_REQUEST")) << Kind::Refused << u"BAD_REQUEST"_s << 1 << 1;
        QTest::newRow("401 key") << Reply::json(401, refusal("INVALID_API_KEY")) << Kind::Unauthorised
                                 << u"INVALID_API_KEY"_s << 1 << 1;
        QTest::newRow("401 quiet") << Reply::json(401, refusal("UNAUTHORIZED")) << Kind::Unauthorised
                                   << u"UNAUTHORIZED"_s << 1 << 1;
        QTest::newRow("401 challenge") << Reply::json(401, "x", "WWW-Authenticate: Basic realm=\"x\"\r\n")
                                       << Kind::Unauthorised << QString() << 1 << 1;
        QTest::newRow("403") << Reply::json(403, refusal("INSUFFICIENT_PERMISSIONS")) << Kind::Unauthorised
                             << u"INSUFFICIENT_PERMISSIONS"_s << 1 << 1;
        QTest::newRow("404") << Reply::json(404, refusal("DEVICE_NOT_FOUND")) << Kind::NotFound << u"DEVICE_NOT_FOUND"_s
                             << 1 << 1;
        QTest::newRow("409") << Reply::json(409, refusal("CONFLICT")) << Kind::Refused << u"CONFLICT"_s << 1 << 1;
        QTest::newRow("422") << Reply::json(422, refusal("DEVICE_OFFLINE")) << Kind::Refused << u"DEVICE_OFFLINE"_s << 1
                             << 1;
        QTest::newRow("429") << Reply::json(429, refusal("RATE_LIMIT_EXCEEDED")) << Kind::RateLimited
                             << u"RATE_LIMIT_EXCEEDED"_s << 3 << 3;
        QTest::newRow("401 rate limit") << Reply::json(401, refusal("RATE_LIMIT_EXCEEDED")) << Kind::RateLimited
                                        << u"RATE_LIMIT_EXCEEDED"_s << 3 << 3;
        QTest::newRow("500") << Reply::json(500, refusal("INTERNAL_ERROR")) << Kind::Unavailable << u"INTERNAL_ERROR"_s
                             << 3 << 3;
        QTest::newRow("501") << Reply::json(501, refusal("NOT_IMPLEMENTED")) << Kind::Refused << u"NOT_IMPLEMENTED"_s
                             << 1 << 1;
        QTest::newRow("502 HTML") << Reply::text(502, "text/html", "<h1>Bad gateway") << Kind::Unavailable << QString()
                                  << 3 << 3;
        QTest::newRow("503") << Reply::json(503, "{}") << Kind::Unavailable << QString() << 3 << 3;
        QTest::newRow("200 that refuses")
            << Reply::json(200, refusal("DEVICE_NOT_FOUND")) << Kind::Refused << u"DEVICE_NOT_FOUND"_s << 1 << 1;
    }
    void outcomes()
    {
        QFETCH(Reply, reply);
        QFETCH(Kind, kind);
        QFETCH(QString, code);
        QFETCH(int, least);
        QFETCH(int, most);
        Bench bench;
        bench.server.always(reply);
        QSignalSpy records(&bench.client, &ApiClient::requestFinished);
        bench.read();
        QVERIFY(bench.waitFor(1));
        QVERIFY(!bench.answers.first());
        const NetError &error = bench.answers.first().error();
        QCOMPARE(kindName(error.kind), kindName(kind));
        QCOMPARE(error.code, code);
        if (!code.isEmpty()) {
            QCOMPARE(error.requestId, RequestId(u"req_9"_s));
            QCOMPARE(error.message, u"no"_s);
            QVERIFY(error.api.has_value());
        }
        const int sent = bench.server.begun("GET");
        QVERIFY2(sent >= least && sent <= most, qPrintable(QString::number(sent)));
        QVERIFY(records.size() <= 3);
        QVERIFY(records.last().first().value<RequestRecord>().error.has_value());
        QCOMPARE(bench.server.begun("POST"), 0);
    }

    void retriesUntilItWorks()
    {
        Bench bench;
        bench.server.script({Reply::json(503, "{}"), Reply::json(500, "{}")});
        bench.server.handle([](const SeenRequest &) { return Reply::json(200, device()); });
        bench.read();
        QVERIFY(bench.waitFor(1));
        QVERIFY(bench.answers.first().isOk());
        QCOMPARE(bench.server.requests().size(), 3);
    }

    void retriesWaitForTheirTurn()
    {
        Bench bench;
        bench.server.always(Reply::json(503, "{}"));
        bench.read();
        QTRY_COMPARE(bench.server.requests().size(), 1);
        QVERIFY(bench.settle());
        QTest::qWait(30);
        QCOMPARE(bench.server.requests().size(), 1); // time stands still: no retry
        bench.clock.advance(500ms);
        QTRY_COMPARE(bench.server.requests().size(), 2);
    }

    void retryAfterIsObeyed_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("429") << 429;
        QTest::newRow("503") << 503;
    }
    void retryAfterIsObeyed()
    {
        QFETCH(int, status);
        Bench bench;
        bench.server.script({Reply::json(status, "{}", "Retry-After: 30\r\n")});
        bench.server.handle([](const SeenRequest &) { return Reply::json(200, device()); });
        bench.read();
        QTRY_COMPARE(bench.server.requests().size(), 1);
        QVERIFY(bench.settle());
        QTest::qWait(10);
        for (int i = 0; i < 29; ++i) {
            bench.clock.advance(1s);
            QTest::qWait(2);
        }
        QCOMPARE(bench.server.requests().size(), 1);
        QVERIFY(bench.waitFor(1, 2s));
        QVERIFY(bench.answers.first().isOk());
        QCOMPARE(bench.server.requests().size(), 2);
    }

    // Ten minutes in which nothing works: what is asked goes out once each, and the retries end with the quota.
    void quotaBoundsAnOutage()
    {
        Bench bench;
        bench.server.always(Reply::json(503, "{}"));
        constexpr int asked = 100;
        for (int i = 0; i < asked; ++i) {
            bench.read(u"device_%1"_s.arg(i));
            QVERIFY(bench.waitFor(i + 1));
        }
        QCOMPARE(bench.server.requests().size(), asked + 10);
    }

    void sixAtOnce()
    {
        Bench bench;
        bench.server.always(Reply::silence());
        for (int i = 0; i < 20; ++i)
            bench.read(u"device_%1"_s.arg(i));
        QTRY_COMPARE(bench.server.requests().size(), 6);
        QTest::qWait(30);
        QCOMPARE(bench.server.requests().size(), 6);
        QCOMPARE(bench.client.inFlight(), 6);
        QCOMPARE(bench.client.waiting(), 14);
    }

    void whatIsLookedAtGoesFirst()
    {
        ReadPolicy policy;
        policy.mostInFlight = 1;
        Bench bench(policy);
        bench.server.always(Reply::json(200, devicePage(1)));
        int pages = 0;
        for (int i = 0; i < 3; ++i)
            whenDone(bench.client.listDevices(battery, {}), this, [&](const auto &) { ++pages; });
        bench.read();
        QTRY_COMPARE(pages, 3);
        QVERIFY(bench.server.requests().at(0).target.startsWith("/battery/device_1")
                || bench.server.requests().at(1).target.startsWith("/battery/device_1"));
    }

    // contract.md section 10: in a burst the service may answer 401 where it means "too fast".
    void burstOf401IsARateLimit()
    {
        Bench bench;
        QSignalSpy throttled(&bench.client, &ApiClient::throttleChanged);
        bench.server.always(Reply::json(200, device()));
        bench.read();
        QVERIFY(bench.waitFor(1));
        bench.server.always(Reply::json(401, refusal("UNAUTHORIZED")));
        for (int i = 0; i < 4; ++i)
            bench.read(u"device_%1"_s.arg(i));
        QTRY_COMPARE(bench.server.requests().size(), 5);
        QVERIFY(bench.settle());
        QTest::qWait(20);
        QCOMPARE(bench.answers.size(), 1); // nobody is told yet
        QVERIFY(!bench.client.isKeyDoubted());
        QVERIFY(bench.client.throttle().isHeld());
        QVERIFY(!throttled.isEmpty());

        // The silence passes, and one request asks the question alone.
        bench.server.always(Reply::silence());
        bench.clock.advance(1s);
        QTRY_COMPARE(bench.server.requests().size(), 6);
        bench.clock.advance(2s);
        QTest::qWait(30);
        QCOMPARE(bench.server.requests().size(), 6);
    }

    void quiet401DoubtsTheKey()
    {
        Bench bench;
        bench.server.always(Reply::json(401, refusal("UNAUTHORIZED")));
        for (int i = 0; i < 10; ++i)
            bench.read(u"device_%1"_s.arg(i));
        QVERIFY(bench.waitFor(10, 10s));
        QVERIFY(bench.client.isKeyDoubted());
        for (const auto &answer : bench.answers)
            QCOMPARE(kindName(answer.error().kind), u"Unauthorised"_s);
        QCOMPARE(bench.server.requests().size(), 7); // six at once, then one alone; the rest never asks
        // It is a doubt, not an end: when it works again, it works.
        bench.server.always(Reply::json(200, device()));
        bench.read();
        QVERIFY(bench.waitFor(11, 5s));
        QVERIFY(bench.answers.last().isOk());
        QVERIFY(!bench.client.isKeyDoubted());
    }

    void quietQuestionThatWorksClearsTheDoubt()
    {
        Bench bench;
        QList<Reply> script;
        for (int i = 0; i < 6; ++i)
            script.append(Reply::json(401, refusal("UNAUTHORIZED")));
        bench.server.script(script);
        bench.server.handle([](const SeenRequest &) { return Reply::json(200, device()); });
        for (int i = 0; i < 10; ++i)
            bench.read(u"device_%1"_s.arg(i));
        QVERIFY(bench.waitFor(10, 60s));
        for (const auto &answer : bench.answers)
            QVERIFY(answer.isOk());
        QCOMPARE(bench.server.requests().size(), 16);
        QVERIFY(bench.client.throttle().isPaced());
    }

    void redirects_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("host"); // empty: the same server
        for (const int status : {300, 301, 302, 303, 305, 307, 308}) {
            QTest::addRow("%d other port", status) << status << "127.0.0.1"_ba;
            QTest::addRow("%d other host", status) << status << "localhost"_ba;
            QTest::addRow("%d same origin", status) << status << QByteArray();
        }
    }
    void redirects()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, host);
        Bench bench;
        ScriptedServer other;
        other.always(Reply::json(200, device()));
        const QByteArray elsewhere = host.isEmpty() ? "/elsewhere"_ba : other.url(host).toEncoded() + "/elsewhere";
        bench.server.handle([&](const SeenRequest &seen) {
            return seen.target == "/elsewhere" ? Reply::json(200, device()) : Reply::redirect(status, elsewhere);
        });
        bench.read();
        QVERIFY(bench.waitFor(1));
        QCOMPARE(kindName(bench.answers.first().error().kind), u"Redirected"_s);
        QCOMPARE(bench.server.requests().size(), 1);
        QCOMPARE(other.connections(), 0);
        QCOMPARE(other.rawBytes(), QByteArray());
    }

    void timeOutIsByTheClock()
    {
        Bench bench;
        bench.server.always(Reply::silence());
        bench.read(u"d"_s, Expedite::Yes);
        bench.read();
        QTRY_COMPARE(bench.server.requests().size(), 2);
        bench.clock.advance(20s - 1ms);
        QTest::qWait(10);
        QCOMPARE(bench.client.inFlight(), 2);
        bench.clock.advance(1ms);
        QTRY_COMPARE(bench.client.inFlight(), 1); // the expedited one may wait for the maker
        bench.clock.advance(25s);
        QTRY_VERIFY(bench.server.requests().size() > 2);
    }

    void neverTooMuch()
    {
        ReadPolicy policy;
        policy.largestAnswer = 100'000;
        Bench bench(policy);
        bench.server.always(Reply::json(200, QByteArray(200'000, ' ')));
        bench.read();
        QVERIFY(bench.waitFor(1));
        QCOMPARE(kindName(bench.answers.first().error().kind), u"BadReply"_s);
        QCOMPARE(bench.server.requests().size(), 1);
    }

    void cookiesAreNotKept()
    {
        Bench bench;
        bench.server.always(
            Reply::json(200, device(), "Set-Cookie: a=b; Path=/\r\nCache-Control: max-age=9999\r\nETag: \"x\"\r\n"));
        for (int i = 1; i <= 3; ++i) {
            bench.read();
            QVERIFY(bench.waitFor(i));
        }
        QCOMPARE(bench.server.requests().size(), 3); // nothing out of a cache either
        QVERIFY(!bench.server.rawBytes().contains("Cookie:"));
        QVERIFY(!bench.server.rawBytes().contains("If-None-Match"));
    }

    void goingFirstCancels_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::newRow("while waiting") << Reply::silence();
        QTest::newRow("while parsing") << Reply::json(200, devicePage(50, 20000));
        QTest::newRow("while waiting for a retry") << Reply::json(503, "{}");
    }
    void goingFirstCancels()
    {
        QFETCH(Reply, reply);
        ManualClock clock;
        Random random(1);
        ScriptedServer server;
        server.always(reply);
        auto client = std::make_unique<ApiClient>(Connection{server.url(), ApiKey(canary)}, clock, random);
        int ended = 0;
        for (int i = 0; i < 12; ++i)
            whenDone(client->listDevices(battery, {}), this, [&](const auto &) { ++ended; });
        QTRY_VERIFY(server.requests().size() >= 1);
        QTest::qWait(5);
        client.reset();
        QTRY_COMPARE(ended, 12);
    }

    void forbiddenBaseUrlSendsNothing()
    {
        ManualClock clock;
        Random random(1);
        ApiClient client({QUrl(u"http://api.amps.ai"_s), ApiKey(canary)}, clock, random);
        std::optional<Kind> kind;
        whenDone(client.readDevice(battery, DeviceId(u"d"_s), Expedite::No), this,
                 [&](const auto &answer) { kind = answer.error().kind; });
        QTRY_VERIFY(kind.has_value());
        QCOMPARE(kindName(*kind), u"Tls"_s);
    }

    void connectionRefused()
    {
        quint16 port = 0;
        {
            ScriptedServer gone;
            port = gone.serverPort();
        }
        ManualClock clock;
        Random random(1);
        ApiClient client({QUrl(u"http://127.0.0.1:%1"_s.arg(port)), ApiKey(canary)}, clock, random);
        QSignalSpy records(&client, &ApiClient::requestFinished);
        std::optional<Kind> kind;
        whenDone(client.readDevice(battery, DeviceId(u"d"_s), Expedite::No), this,
                 [&](const auto &answer) { kind = answer.error().kind; });
        for (int i = 0; i < 400 && !kind; ++i) {
            QTest::qWait(5);
            clock.advance(100ms);
        }
        QVERIFY(kind.has_value());
        QCOMPARE(kindName(*kind), u"Unavailable"_s);
        QCOMPARE(records.size(), 3);
    }

    void recordsHoldNoKey()
    {
        Bench bench;
        bench.server.handle([](const SeenRequest &seen) { return Reply::json(400, seen.head); });
        QSignalSpy records(&bench.client, &ApiClient::requestFinished);
        bench.read();
        QVERIFY(bench.waitFor(1));
        const auto record = records.first().first().value<RequestRecord>();
        QVERIFY(record.answerBody.contains("[key]"));
        QVERIFY(!record.answerBody.contains("canary"));
        const NetError &error = bench.answers.first().error();
        QVERIFY(!(error.detail + error.message).contains(u"canary"_s));
    }

    // The API's own words are shown to people: a key in them is masked before they are.
    void refusalsTellNoKey_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("401") << 401;
        QTest::newRow("404") << 404;
        QTest::newRow("422") << 422;
        QTest::newRow("500") << 500;
        QTest::newRow("200 that is none") << 200;
    }
    void refusalsTellNoKey()
    {
        QFETCH(int, status);
        Bench bench;
        bench.server.always(Reply::json(status,
                                        R"({"success":false,"error":{"code":"NO_)" + canary + R"(","message":"The key )"
                                            + canary + R"( is not welcome"},"meta":{"requestId":"req_)" + canary
                                            + R"("}})"));
        bench.read();
        QVERIFY(bench.waitFor(1));
        const NetError &error = bench.answers.first().error();
        QCOMPARE(error.message, u"The key [key] is not welcome"_s);
        QCOMPARE(error.code, u"NO_[key]"_s);
        QCOMPARE(error.requestId.text(), u"req_[key]"_s);
        QVERIFY(error.api.has_value());
        QCOMPARE(error.api->message, error.message);
        QCOMPARE(error.api->code, error.code);
    }
};

QTEST_GUILESS_MAIN(tst_ApiClient)
#include "tst_apiclient.moc"
