// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpserver.h"
#include "manualclock.h"
#include "rawclient.h"

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;
using namespace fleet::sandbox;
using namespace std::chrono_literals;

// Echoes what it understood, and misbehaves on the paths that are named so.
class tst_HttpServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void understands_data();
    void understands();
    void splitAnywhere();
    void keepsTheConnection();
    void answersPipelinedRequestsInOrder();
    void lateAnswersKeepTheirPlace();
    void closesWhenAsked_data();
    void closesWhenAsked();
    void refuses_data();
    void refuses();
    void unfinishedRequestTimesOut();
    void finishedRequestDoesNot();
    void continueIsGiven();
    void clientLeavesBeforeTheAnswer();
    void clientLeavesWithinADrip();
    void serverGoesFirst();
    void cutsWithoutAByte();
    void halfABody();
    void drips();
    void stalls();

private:
    HttpAnswer echo(const HttpRequest &request);

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<HttpServer> m_server;
    QList<HttpRequest> m_requests;
};

HttpAnswer tst_HttpServer::echo(const HttpRequest &request)
{
    m_requests.append(request);
    HttpAnswer answer;
    answer.contentType = "text/plain";
    answer.body = request.method + ' ' + request.path + ' ' + request.query + ' ' + request.body;
    if (request.path.startsWith("/late"))
        answer.delay = 500ms;
    if (request.path == "/cut")
        answer.delivery = Delivery::Cut;
    else if (request.path == "/half")
        answer.delivery = Delivery::HalfBody;
    else if (request.path == "/drip")
        answer.delivery = Delivery::Drip;
    else if (request.path == "/stall")
        answer.delivery = Delivery::Stall;
    return answer;
}

void tst_HttpServer::init()
{
    m_requests.clear();
    m_clock = std::make_unique<ManualClock>();
    m_server = std::make_unique<HttpServer>(
        *m_clock, [this](const HttpRequest &request) { return echo(request); },
        [](int status, const QByteArray &path) {
            HttpAnswer answer;
            answer.status = status;
            answer.body = "refused " + path;
            return answer;
        });
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
}

void tst_HttpServer::cleanup()
{
    m_server.reset();
    m_clock.reset();
}

void tst_HttpServer::understands_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("echoed");
    QTest::newRow("plain") << QByteArray("GET /a/b HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray("GET /a/b  ");
    QTest::newRow("query") << QByteArray("GET /a?b=c&d=%20 HTTP/1.1\r\n\r\n") << QByteArray("GET /a b=c&d=%20 ");
    QTest::newRow("body") << QByteArray("POST /a HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello")
                          << QByteArray("POST /a  hello");
    QTest::newRow("odd case") << QByteArray("POST /a HTTP/1.1\r\ncONTENT-lENGTH:5\r\n\r\nhello")
                              << QByteArray("POST /a  hello");
    QTest::newRow("length zero") << QByteArray("POST /a HTTP/1.1\r\nContent-Length: 0\r\n\r\n")
                                 << QByteArray("POST /a  ");
    QTest::newRow("chunked") << QByteArray(
        "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n")
                             << QByteArray("POST /a  hello");
    QTest::newRow("chunked, extension and trailer")
        << QByteArray("POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\nhello\r\n0\r\nX-Sum: 1\r\n\r\n")
        << QByteArray("POST /a  hello");
    QTest::newRow("chunked, hexadecimal") << QByteArray(
        "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1A\r\nabcdefghijklmnopqrstuvwxyz\r\n0\r\n\r\n")
                                          << QByteArray("POST /a  abcdefghijklmnopqrstuvwxyz");
    QTest::newRow("blank lines before it") << QByteArray("\r\n\r\nGET /a HTTP/1.1\r\n\r\n") << QByteArray("GET /a  ");
    QTest::newRow("HTTP/1.0") << QByteArray("GET /a HTTP/1.0\r\n\r\n") << QByteArray("GET /a  ");
    QTest::newRow("any method") << QByteArray("BREW /pot HTTP/1.1\r\n\r\n") << QByteArray("BREW /pot  ");
}

void tst_HttpServer::understands()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, echoed);
    RawClient client(m_server->serverPort());
    client.write(bytes);
    const auto reply = client.read();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, echoed);
}

void tst_HttpServer::splitAnywhere()
{
    const QByteArray bytes
        = "POST /a?q HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n0\r\n\r\n";
    RawClient client(m_server->serverPort());
    for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
        client.write(bytes.first(cut));
        // The first part must have been taken in before the second comes: until then nothing may be answered.
        QTest::qWait(1);
        QCOMPARE(m_requests.size(), cut - 1);
        client.write(bytes.sliced(cut));
        const auto reply = client.read();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, QByteArray("POST /a q abcd"));
    }
}

void tst_HttpServer::keepsTheConnection()
{
    RawClient client(m_server->serverPort());
    for (int i = 0; i < 20; ++i)
        QCOMPARE(client.get("/" + QByteArray::number(i)).body, "GET /" + QByteArray::number(i) + "  ");
    QVERIFY(client.isOpen());
    QCOMPARE(m_requests.first().header("X-API-KEY"), QByteArray("sk_test_demo"));
}

void tst_HttpServer::answersPipelinedRequestsInOrder()
{
    RawClient client(m_server->serverPort());
    QByteArray bytes;
    for (int i = 0; i < 50; ++i)
        bytes += RawClient::request("POST", "/" + QByteArray::number(i), QByteArray(i, 'x'));
    client.write(bytes);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(client.read().body, "POST /" + QByteArray::number(i) + "  " + QByteArray(i, 'x'));
}

void tst_HttpServer::lateAnswersKeepTheirPlace()
{
    RawClient client(m_server->serverPort());
    client.write(RawClient::request("GET", "/late") + RawClient::request("GET", "/after"));
    QTRY_COMPARE(m_requests.size(), 1);
    m_clock->advance(499ms);
    QTest::qWait(5);
    QVERIFY(client.socket().bytesAvailable() == 0);
    m_clock->advance(1ms);
    QCOMPARE(client.read().body, QByteArray("GET /late  "));
    QCOMPARE(client.read().body, QByteArray("GET /after  "));
}

void tst_HttpServer::closesWhenAsked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("closes");
    QTest::newRow("1.1") << QByteArray("GET /a HTTP/1.1\r\n\r\n") << false;
    QTest::newRow("1.1 close") << QByteArray("GET /a HTTP/1.1\r\nConnection: close\r\n\r\n") << true;
    QTest::newRow("1.0") << QByteArray("GET /a HTTP/1.0\r\n\r\n") << true;
    QTest::newRow("1.0 keep-alive") << QByteArray("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << false;
}

void tst_HttpServer::closesWhenAsked()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, closes);
    RawClient client(m_server->serverPort());
    client.write(bytes);
    const auto reply = client.read();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.head.contains("Connection: close"), closes);
    if (closes)
        QTRY_VERIFY(!client.isOpen());
    else
        QCOMPARE(client.get("/b").status, 200);
}

void tst_HttpServer::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray chunked = "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("not HTTP") << QByteArray("hello there\r\n\r\n") << 400;
    QTest::newRow("no version") << QByteArray("GET /a\r\n\r\n") << 400;
    QTest::newRow("old version") << QByteArray("GET /a HTTP/0.9\r\n\r\n") << 505;
    QTest::newRow("next version") << QByteArray("GET /a HTTP/2.0\r\n\r\n") << 505;
    QTest::newRow("target without slash") << QByteArray("GET http://x/a HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("space in target") << QByteArray("GET /a b HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("header without colon") << QByteArray("GET /a HTTP/1.1\r\nnonsense\r\n\r\n") << 400;
    QTest::newRow("header with a space in its name") << QByteArray("GET /a HTTP/1.1\r\nx y: z\r\n\r\n") << 400;
    QTest::newRow("length is no number") << QByteArray("POST /a HTTP/1.1\r\nContent-Length: five\r\n\r\n") << 400;
    QTest::newRow("negative length") << QByteArray("POST /a HTTP/1.1\r\nContent-Length: -1\r\n\r\n") << 400;
    QTest::newRow("two lengths") << QByteArray("POST /a HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n")
                                 << 400;
    QTest::newRow("length and chunks") << QByteArray(
        "POST /a HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n")
                                       << 400;
    QTest::newRow("unknown encoding") << QByteArray("POST /a HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n") << 501;
    QTest::newRow("unknown expectation") << QByteArray("POST /a HTTP/1.1\r\nExpect: miracles\r\n\r\n") << 417;
    QTest::newRow("body too large") << QByteArray("POST /a HTTP/1.1\r\nContent-Length: 1048577\r\n\r\n") << 413;
    QTest::newRow("absurd length") << QByteArray("POST /a HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n")
                                   << 400;
    QTest::newRow("head too large") << "GET /a HTTP/1.1\r\nX: " + QByteArray(20'000, 'x') + "\r\n\r\n" << 431;
    QTest::newRow("head without end") << "GET /" + QByteArray(20'000, 'a') << 431;
    QTest::newRow("chunk size is no number") << chunked + "zz\r\n" << 400;
    QTest::newRow("chunk size without end") << chunked + QByteArray(400, '1') << 400;
    QTest::newRow("chunk too large") << chunked + "100001\r\n" << 413;
    QTest::newRow("chunk longer than it says") << chunked + "1\r\nabc\r\n0\r\n\r\n" << 400;
}

void tst_HttpServer::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    RawClient client(m_server->serverPort());
    client.write(bytes);
    const auto reply = client.read();
    QCOMPARE(reply.status, status);
    QVERIFY(reply.body.startsWith("refused"));
    QCOMPARE(m_requests.size(), 0);
    QTRY_VERIFY(!client.isOpen());
}

void tst_HttpServer::unfinishedRequestTimesOut()
{
    for (const auto &half :
         std::initializer_list<QByteArray>{"GET /a HTT", "POST /a HTTP/1.1\r\nContent-Length: 5\r\n\r\nhe",
                                           "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel"}) {
        RawClient client(m_server->serverPort());
        client.write(half);
        QTRY_VERIFY(m_clock->untilNextAlarm().has_value());
        m_clock->advance(29s);
        client.write("x"); // a trickle does not extend it
        QTest::qWait(5);
        QVERIFY(client.isOpen());
        m_clock->advance(1s);
        QCOMPARE(client.read().status, 408);
        QTRY_VERIFY(!client.isOpen());
        QVERIFY(!m_clock->untilNextAlarm());
    }
    QCOMPARE(m_requests.size(), 0);
}

void tst_HttpServer::finishedRequestDoesNot()
{
    RawClient client(m_server->serverPort());
    client.write("POST /a HTTP/1.1\r\nContent-Length: 5\r\n\r\nhe");
    QTRY_VERIFY(m_clock->untilNextAlarm().has_value());
    client.write("llo");
    QCOMPARE(client.read().status, 200);
    m_clock->advance(60s);
    QCOMPARE(client.get("/b").status, 200);
}

void tst_HttpServer::continueIsGiven()
{
    RawClient client(m_server->serverPort());
    client.write("POST /a HTTP/1.1\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
    QTRY_COMPARE(client.socket().peek(100), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    client.socket().readAll();
    client.write("hello");
    QCOMPARE(client.read().body, QByteArray("POST /a  hello"));
}

void tst_HttpServer::clientLeavesBeforeTheAnswer()
{
    for (int i = 0; i < 10; ++i) {
        RawClient client(m_server->serverPort());
        client.write(RawClient::request("GET", "/late"));
        QTRY_COMPARE(m_requests.size(), i + 1);
        client.socket().abort();
        QTRY_VERIFY(!m_clock->untilNextAlarm());
        m_clock->advance(1s);
    }
    QCOMPARE(RawClient(m_server->serverPort()).get("/b").status, 200);
}

void tst_HttpServer::clientLeavesWithinADrip()
{
    RawClient client(m_server->serverPort());
    client.write(RawClient::request("GET", "/drip"));
    QTRY_COMPARE(m_requests.size(), 1);
    m_clock->advance(20ms);
    client.socket().abort();
    QTRY_VERIFY(!m_clock->untilNextAlarm());
    m_clock->advance(1s);
    QCOMPARE(RawClient(m_server->serverPort()).get("/b").status, 200);
}

void tst_HttpServer::serverGoesFirst()
{
    RawClient idle(m_server->serverPort());
    RawClient waiting(m_server->serverPort());
    waiting.write(RawClient::request("GET", "/late"));
    QTRY_COMPARE(m_requests.size(), 1);
    m_server.reset();
    m_clock->advance(1s);
    QTRY_VERIFY(!idle.isOpen());
    QTRY_VERIFY(!waiting.isOpen());
}

void tst_HttpServer::cutsWithoutAByte()
{
    RawClient client(m_server->serverPort());
    QCOMPARE(client.get("/cut").status, 0);
    QVERIFY(!client.isOpen());
    QCOMPARE(client.unread(), QByteArray());
    QCOMPARE(m_requests.size(), 1);
}

void tst_HttpServer::halfABody()
{
    RawClient client(m_server->serverPort());
    QCOMPARE(client.post("/half", "0123456789").status, 0);
    QVERIFY(!client.isOpen());
    const auto body = client.unread().mid(client.unread().indexOf("\r\n\r\n") + 4);
    QCOMPARE(body, QByteArray("POST /half  0123456789").first(11));
    QVERIFY(client.unread().contains("Content-Length: 22\r\n"));
}

void tst_HttpServer::drips()
{
    RawClient client(m_server->serverPort());
    client.write(RawClient::request("GET", "/drip"));
    QTRY_COMPARE(client.socket().bytesAvailable(), 1);
    m_clock->advance(5ms);
    QTRY_COMPARE(client.socket().bytesAvailable(), 2);
    m_clock->advance(50ms);
    QTRY_COMPARE(client.socket().bytesAvailable(), 12);
    m_clock->advance(10s);
    QCOMPARE(client.read().body, QByteArray("GET /drip  "));
    QCOMPARE(client.get("/b").status, 200);
}

void tst_HttpServer::stalls()
{
    RawClient client(m_server->serverPort());
    client.write(RawClient::request("GET", "/stall") + RawClient::request("GET", "/b"));
    QTRY_COMPARE(m_requests.size(), 1);
    m_clock->advance(3600s);
    QTest::qWait(5);
    QVERIFY(client.isOpen());
    QCOMPARE(client.socket().bytesAvailable(), 0);
    QCOMPARE(m_requests.size(), 1);
    // The others are not held up by it.
    QCOMPARE(RawClient(m_server->serverPort()).get("/b").status, 200);
}

QTEST_GUILESS_MAIN(tst_HttpServer)
#include "tst_httpserver.moc"
