// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"
#include "manualclock.h"
#include "rawclient.h"
#include "sandboxserver.h"
#include "world.h"

#include <QJsonArray>

#include <cmath>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;
using namespace fleet::sandbox;
using namespace std::chrono_literals;

class tst_Faults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void parses_data();
    void parses();
    void refusesToParse_data();
    void refusesToParse();
    void refusals_data();
    void refusals();
    void countsDown();
    void hitsOnlyItsScope();
    void cutBeforeAndAfter();
    void wrongEnvironment();
    void page502();
    void redirect();
    void slow();
    void latency();
    void halfBody();
    void offline();
    void stale();
    void pushFaults();
    void tighten_data();
    void tighten();
    void newFamily();
    void givenAtTheStart();
    void manualNamesThemAll();

private:
    const Member &firstBattery() { return *m_server->world().members(Family::Battery).front(); }
    QByteArray path() { return "/battery/" + firstBattery().device->id(); }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<RawClient> m_client;
};

void tst_Faults::init()
{
    m_clock = std::make_unique<ManualClock>();
    m_server = std::make_unique<SandboxServer>(SandboxOptions{}, *m_clock);
    const auto port = m_server->listen();
    QVERIFY(port);
    m_client = std::make_unique<RawClient>(*port);
}

void tst_Faults::cleanup()
{
    m_client.reset();
    m_server.reset();
    m_clock.reset();
}

void tst_Faults::parses_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<int>("left");
    const auto row = [](const QString &spec, const char *name, const char *argument, const char *method,
                        const char *prefix, int left) {
        QTest::newRow(qPrintable(spec)) << spec << QByteArray(name) << QByteArray(argument) << QByteArray(method)
                                        << QByteArray(prefix) << left;
    };
    row(u"error500"_s, "error500", "", "", "", -1);
    row(u"error500*3"_s, "error500", "", "", "", 3);
    row(u"slow:1500"_s, "slow", "1500", "", "", -1);
    row(u"cut-after@POST"_s, "cut-after", "", "POST", "", -1);
    row(u"unavailable503@/battery*2"_s, "unavailable503", "", "", "/battery", 2);
    row(u"redirect:http://127.0.0.1:1/x*4"_s, "redirect", "http://127.0.0.1:1/x", "", "", 4);
    row(u"failaction:DEVICE_OFFLINE"_s, "failaction", "DEVICE_OFFLINE", "", "", -1);
    row(u"offline"_s, "offline", "", "", "", -1);
}

void tst_Faults::parses()
{
    QFETCH(const QString, spec);
    const auto fault = Faults::parse(spec);
    QVERIFY(fault);
    QTEST(fault->name, "name");
    QTEST(fault->argument, "argument");
    QTEST(fault->method, "method");
    QTEST(fault->pathPrefix, "prefix");
    QTEST(fault->left, "left");
    QCOMPARE(QString::fromUtf8(fault->spec()), spec);
}

void tst_Faults::refusesToParse_data()
{
    QTest::addColumn<QString>("spec");
    for (const auto *spec :
         {"", "earthquake", "slow", "slow:", "slow:soon", "slow:-1", "error500:x", "reject", "redirect", "Error500",
          "error500*", "error500*x", "error500@post", "tighten", "tighten:much"})
        QTest::newRow(spec) << QString::fromLatin1(spec);
}

void tst_Faults::refusesToParse()
{
    QFETCH(const QString, spec);
    QVERIFY(!Faults::parse(spec));
    QVERIFY(!m_server->setFault(spec));
    QCOMPARE(m_client->get("/battery").status, 200);
}

void tst_Faults::refusals_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("ratelimit") << u"ratelimit"_s << 429 << u"RATE_LIMIT_EXCEEDED"_s;
    QTest::newRow("ratelimit401") << u"ratelimit401"_s << 401 << u"UNAUTHORIZED"_s;
    QTest::newRow("error500") << u"error500"_s << 500 << u"INTERNAL_ERROR"_s;
    QTest::newRow("unavailable503") << u"unavailable503"_s << 503 << u"SERVICE_UNAVAILABLE"_s;
    QTest::newRow("expired") << u"refuse:EXPIRED_TOKEN"_s << 401 << u"EXPIRED_TOKEN"_s;
    QTest::newRow("not enabled") << u"refuse:LIVE_ACCESS_DISABLED"_s << 403 << u"LIVE_ACCESS_DISABLED"_s;
    QTest::newRow("unknown") << u"refuse:NEVER_SEEN"_s << 400 << u"NEVER_SEEN"_s;
}

void tst_Faults::refusals()
{
    QFETCH(const QString, spec);
    QVERIFY(m_server->setFault(spec));
    for (const auto &reply : {m_client->get("/battery"), m_client->post(path(), R"({"action":{"command":"idle"}})")}) {
        QTEST(reply.status, "status");
        QTEST(reply.code(), "code");
        QVERIFY(!reply.json().value(u"success"_s).toBool(true));
    }
    m_server->clearFaults();
    QCOMPARE(m_client->get("/battery").status, 200);
}

void tst_Faults::countsDown()
{
    QVERIFY(m_server->setFault(u"error500*2"_s));
    QCOMPARE(m_client->get("/battery").status, 500);
    QCOMPARE(m_client->get("/hvac").status, 500);
    QCOMPARE(m_client->get("/battery").status, 200);
}

void tst_Faults::hitsOnlyItsScope()
{
    QVERIFY(m_server->setFault(u"error500@POST"_s));
    QVERIFY(m_server->setFault(u"unavailable503@/hvac*1"_s));
    QCOMPARE(m_client->get("/battery").status, 200);
    QCOMPARE(m_client->get("/hvac").status, 503);
    QCOMPARE(m_client->get("/hvac").status, 200);
    QCOMPARE(m_client->post(path(), "{}").status, 500);
}

void tst_Faults::cutBeforeAndAfter()
{
    const auto port = quint16(m_server->baseUrl().port());
    const auto actions = [this] {
        return m_server->world().actions().size();
    };
    const QByteArray idle = R"({"action":{"command":"idle"}})";
    const auto before = actions();
    for (const auto &spec : {u"cut*1"_s, u"cut-before*1"_s}) {
        QVERIFY(m_server->setFault(spec));
        RawClient client(port);
        QCOMPARE(client.post(path(), idle).status, 0);
        QVERIFY(!client.isOpen());
        QCOMPARE(actions(), before);
    }
    QVERIFY(m_server->setFault(u"cut-after*1"_s));
    RawClient client(port);
    QCOMPARE(client.post(path(), idle).status, 0);
    QVERIFY(!client.isOpen());
    QCOMPARE(client.unread(), QByteArray());
    QCOMPARE(actions(), before + 1);
    QCOMPARE(m_server->receivedWrites(), 3);
}

void tst_Faults::wrongEnvironment()
{
    const auto environment = [this](const QByteArray &key) {
        return m_client->exchange("GET", "/battery", {}, key)
            .json()
            .value(u"meta"_s)
            .toObject()
            .value(u"environment"_s)
            .toString();
    };
    QVERIFY(m_server->setFault(u"wrongenv*2"_s));
    QCOMPARE(environment("sk_test_demo"), u"live"_s);
    QCOMPARE(environment("sk_live_demo"), u"sandbox"_s);
    QCOMPARE(environment("sk_test_demo"), u"sandbox"_s);
}

void tst_Faults::page502()
{
    QVERIFY(m_server->setFault(u"html*1"_s));
    const auto reply = m_client->get("/battery");
    QCOMPARE(reply.status, 502);
    QVERIFY(reply.head.contains("Content-Type: text/html"));
    QVERIFY(reply.body.startsWith("<html>"));
}

void tst_Faults::redirect()
{
    QVERIFY(m_server->setFault(u"redirect:http://127.0.0.1:9/elsewhere*1"_s));
    const auto reply = m_client->get("/battery");
    QCOMPARE(reply.status, 302);
    QVERIFY(reply.head.contains("\r\nLocation: http://127.0.0.1:9/elsewhere"));
}

void tst_Faults::slow()
{
    QVERIFY(m_server->setFault(u"slow:1500*1"_s));
    m_client->write(RawClient::request("GET", "/battery"));
    QTRY_COMPARE(m_clock->untilNextAlarm(), std::optional(1500ms));
    m_clock->advance(1499ms);
    QTest::qWait(5);
    QCOMPARE(m_client->socket().bytesAvailable(), 0);
    m_clock->advance(1ms);
    QCOMPARE(m_client->read().status, 200);
}

void tst_Faults::latency()
{
    SandboxServer server({.latency = 40ms}, *m_clock);
    const auto port = server.listen();
    QVERIFY(port);
    RawClient client(*port);
    client.write(RawClient::request("GET", "/battery"));
    QTRY_COMPARE(m_clock->untilNextAlarm(), std::optional(40ms));
    m_clock->advance(40ms);
    QCOMPARE(client.read().status, 200);
}

void tst_Faults::halfBody()
{
    QVERIFY(m_server->setFault(u"halfbody*1"_s));
    QCOMPARE(m_client->get("/battery").status, 0);
    QVERIFY(m_client->unread().startsWith("HTTP/1.1 200 OK"));
    QVERIFY(m_client->unread().size() > 1000);
    QVERIFY(!m_client->isOpen());
}

void tst_Faults::offline()
{
    const auto target = path();
    QVERIFY(!m_server->setFault(u"offline:device_nobody"_s));
    QVERIFY(m_server->setFault(u"offline:"_s + QString::fromUtf8(firstBattery().device->id())));
    const auto reply = m_client->get(target);
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.code(), u"DEVICE_OFFLINE"_s);
    const auto item = m_client->get("/battery").data().value(u"items"_s).toArray().first().toObject();
    QVERIFY(!item.value(u"sync"_s).toObject().value(u"available"_s).toBool(true));
    QCOMPARE(m_client->post(target + "/settings", R"({"discharge_floor":{"value":20,"unit":"percent"}})").code(),
             u"DEVICE_OFFLINE"_s);
    m_server->clearFaults();
    QCOMPARE(m_client->get(target).status, 200);
    // By share: some, not all, and clearing brings back only those that the fault took.
    const auto silent = [this] {
        int count = 0;
        for (const auto &member : m_server->world().all())
            count += member->device->reach() == Reach::Online ? 0 : 1;
        return count;
    };
    const int byItself = silent();
    QVERIFY(byItself > 0);
    QVERIFY(m_server->setFault(u"offline:50"_s));
    QVERIFY(silent() > byItself + 8 && silent() < 32);
    m_server->clearFaults();
    QCOMPARE(silent(), byItself);
}

void tst_Faults::stale()
{
    const auto target = path();
    const auto before = m_client->get(target + "?expedite=true").data();
    const auto since = before.value(u"sync"_s).toObject().value(u"lastPulledAt"_s).toString();
    QVERIFY(m_server->setFault(u"stale:100"_s));
    m_clock->advance(2h);
    for (int i = 0; i < 2; ++i) {
        const auto device = m_client->get(target + (i == 0 ? "" : "?expedite=true")).data();
        QCOMPARE(device.value(u"state"_s), before.value(u"state"_s));
        QCOMPARE(device.value(u"sync"_s).toObject(),
                 (QJsonObject{{u"available"_s, false}, {u"lastPulledAt"_s, since}}));
        QCOMPARE(device.value(u"metadata"_s).toObject().value(u"source"_s).toString(), u"fallback"_s);
    }
    m_server->clearFaults();
    QVERIFY(m_client->get(target).data().value(u"state"_s) != before.value(u"state"_s));
}

void tst_Faults::pushFaults()
{
    const QByteArray idle = R"({"action":{"command":"idle"}})";
    QVERIFY(m_server->setFault(u"conflict*1"_s));
    auto reply = m_client->post(path(), idle);
    QCOMPARE(reply.status, 409);
    QVERIFY(!reply.error().value(u"details"_s).toObject().value(u"conflictingActionIds"_s).toArray().isEmpty());
    QVERIFY(m_server->setFault(u"reject:PARAMETER_OUT_OF_RANGE*1"_s));
    reply = m_client->post(path(), idle);
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.code(), u"PARAMETER_OUT_OF_RANGE"_s);
    QVERIFY(m_server->setFault(u"failaction:ACCOUNT_LOCKED*1"_s));
    reply = m_client->post(path(), idle);
    QCOMPARE(reply.status, 202);
    m_clock->advance(32s);
    const auto record = m_client->get("/actions/" + reply.data().value(u"id"_s).toString().toUtf8()).data();
    QCOMPARE(record.value(u"state"_s).toString(), u"failed"_s);
    QCOMPARE(record.value(u"errorCode"_s).toString(), u"ACCOUNT_LOCKED"_s);
    QCOMPARE(m_client->post(path(), idle).status, 202);
}

void tst_Faults::tighten_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QStringList>("details");
    QTest::newRow("all of it") << u"snapshot"_s << QStringList{u"deviceCapabilities"_s, u"max"_s,  u"min"_s,
                                                               u"parameter"_s,          u"unit"_s, u"value"_s};
    QTest::newRow("the limit alone") << u"limit"_s
                                     << QStringList{u"max"_s, u"min"_s, u"parameter"_s, u"unit"_s, u"value"_s};
    QTest::newRow("not a word") << u"silent"_s << QStringList();
}

void tst_Faults::tighten()
{
    QFETCH(QString, how);
    // A battery that declares a power and takes a charge at once.
    QByteArray target;
    double most = 0;
    for (const auto *member : m_server->world().members(Family::Battery)) {
        const CommandDecl *charge = member->device->profile().command("charge");
        const ParameterDecl *power = charge ? charge->parameter("power") : nullptr;
        if (power && (charge->executions & Immediate) && member->device->reach() == Reach::Online
            && !member->device->schedulerActive()) {
            target = "/battery/" + member->device->id();
            most = power->max;
            break;
        }
    }
    QVERIFY(!target.isEmpty());
    const auto declaredMost = [&] {
        return m_client->get(target)
            .data()["commands"_L1]["charge"_L1]["parameters"_L1]["power"_L1]["max"_L1]
            .toDouble();
    };
    const auto push = [&](double power) {
        return m_client->post(target,
                              R"({"action":{"command":"charge","parameters":{"power":{"value":)"
                                  + QByteArray::number(power) + R"(,"unit":"kw"}}}})");
    };
    QVERIFY(m_server->setFault(u"tighten:"_s + how));
    QCOMPARE(declaredMost(), most);
    auto reply = push(most);
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.code(), u"PARAMETER_OUT_OF_RANGE"_s);
    const auto details = reply.error().value(u"details"_s).toObject();
    QTEST(details.keys(), "details");
    if (how == u"snapshot"_s) {
        const auto declared = details["deviceCapabilities"_L1].toObject();
        QCOMPARE(declared.keys(), (QStringList{u"commands"_s, u"conflictStrategies"_s}));
        QCOMPARE(declared["commands"_L1]["charge"_L1]["parameters"_L1]["power"_L1]["max"_L1].toDouble(),
                 std::round(most * 7) / 10);
    }
    // Once refused, reads say the same; what fits is taken.
    QCOMPARE(declaredMost(), std::round(most * 7) / 10);
    QCOMPARE(push(declaredMost()).status, 202);
    m_server->clearFaults();
    QCOMPARE(declaredMost(), most);
}

void tst_Faults::newFamily()
{
    QCOMPARE(m_client->get("/heat-pump").status, 404);
    QVERIFY(m_server->setFault(u"newfamily"_s));
    QCOMPARE(m_client->get("/heat-pump").data().value(u"items"_s).toArray().size(), 1);
    m_server->clearFaults();
    QCOMPARE(m_client->get("/heat-pump").status, 200);
}

void tst_Faults::givenAtTheStart()
{
    QTest::ignoreMessage(QtWarningMsg, "there is no fault 'earthquake'");
    SandboxServer server({.faults = {u"error500*1"_s, u"earthquake"_s}}, *m_clock);
    const auto port = server.listen();
    QVERIFY(port);
    RawClient client(*port);
    QCOMPARE(client.get("/battery").status, 500);
    QCOMPARE(client.get("/battery").status, 200);
}

void tst_Faults::manualNamesThemAll()
{
    for (const auto *name : {"offline", "stale", "slow", "conflict", "reject", "ratelimit", "ratelimit401", "error500",
                             "unavailable503", "cut-before", "cut-after", "stall", "halfbody", "drip", "wrongenv",
                             "html", "redirect", "failaction", "newfamily"})
        QVERIFY2(Faults::manual().contains(QString::fromLatin1(name)), name);
}

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
