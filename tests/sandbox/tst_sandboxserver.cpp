// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "rawclient.h"
#include "sandboxserver.h"
#include "systemclock.h"
#include "world.h"

#include <QJsonArray>
#include <QThread>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;
using namespace fleet::sandbox;
using namespace std::chrono_literals;

namespace {

QDateTime firstMoment()
{
    return QDateTime(QDate(2026, 6, 12), QTime(11, 30), Qt::UTC);
}

} // namespace

// The contract's rules, over HTTP and with a clock that stands still between the lines.
class tst_SandboxServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sameSeedSameBytes();
    void keys_data();
    void keys();
    void liveReadsNameTheTier();
    void pages();
    void expediteIsFresh();
    void immediatePush_data();
    void immediatePush();
    void failingPush();
    void schedulerActiveAndTheWayOut();
    void scheduledPush();
    void windowedPush();
    void windowMayCompleteOnAcceptance();
    void cancelled();
    void plantTime_data();
    void plantTime();
    void conflicts();
    void queued();
    void strategyThatIsNotOffered();
    void settings();
    void settingsWithoutEffect();
    void liveControl();
    void sandboxMember();
    void consent();
    void unknownFamily();
    void simulatedTime();
    void administration();
    void received();
    void livesInItsOwnThread();

private:
    void start(SandboxOptions options);
    // The first battery of that model with nothing pending.
    Member &battery(const QByteArray &model);
    QByteArray pathOf(const Member &member) { return "/battery/" + member.device->id(); }
    QJsonObject action(const QString &id) { return m_client->get("/actions/" + id.toUtf8()).data(); }
    QJsonObject state(const Member &member)
    {
        return m_client->get(pathOf(member)).data().value(u"state"_s).toObject();
    }
    static QString timeAfter(std::chrono::milliseconds ms)
    {
        return firstMoment().addMSecs(ms.count()).toString(Qt::ISODateWithMs);
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<RawClient> m_client;
};

void tst_SandboxServer::start(SandboxOptions options)
{
    m_client.reset();
    m_server.reset();
    m_clock = std::make_unique<ManualClock>(firstMoment());
    m_server = std::make_unique<SandboxServer>(std::move(options), *m_clock);
    const auto port = m_server->listen();
    QVERIFY(port);
    m_client = std::make_unique<RawClient>(*port);
}

void tst_SandboxServer::init()
{
    start({});
}

void tst_SandboxServer::cleanup()
{
    m_client.reset();
    m_server.reset();
    m_clock.reset();
}

Member &tst_SandboxServer::battery(const QByteArray &model)
{
    auto &world = m_server->world();
    for (auto *member : world.members(Family::Battery)) {
        const bool pending = std::any_of(member->actions.begin(), member->actions.end(),
                                         [&](size_t i) { return !world.actions()[i]->isTerminal(); });
        if (member->device->profile().model == model && !pending && member->device->reach() == Reach::Online)
            return *member;
    }
    qFatal("no such battery");
}

void tst_SandboxServer::sameSeedSameBytes()
{
    const auto run = [this](quint64 seed) {
        start({.seed = seed, .withUnknownFamily = true});
        const auto id = battery("Powerwall 2").device->id();
        QByteArray bytes;
        const auto add = [&bytes](const RawClient::Reply &reply) {
            bytes += reply.head + reply.body;
        };
        add(m_client->get("/battery?limit=50"));
        add(m_client->get("/heat-pump"));
        add(m_client->post("/battery/" + id,
                           R"({"action":{"command":"charge","parameters":{"power":{"value":3,"unit":"kw"}}}})"));
        m_clock->advance(1500ms);
        add(m_client->get("/battery/" + id));
        add(m_client->get("/nowhere"));
        m_clock->advance(3h);
        for (const auto &path : std::initializer_list<QByteArray>{"/battery", "/ev-charger", "/hvac", "/solar-inverter",
                                                                  "/vehicle", "/actions"})
            add(m_client->get(path + "?limit=50"));
        return bytes;
    };
    const auto first = run(42);
    QVERIFY(first.size() > 20'000);
    QCOMPARE(run(42), first);
    QVERIFY(run(43) != first);
}

void tst_SandboxServer::keys_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says"); // the environment, or the code
    QTest::newRow("sandbox") << QByteArray("x-api-key: sk_test_demo") << 200 << u"sandbox"_s;
    QTest::newRow("live") << QByteArray("x-api-key: sk_live_demo") << 200 << u"live"_s;
    QTest::newRow("bearer") << QByteArray("Authorization: Bearer sk_test_demo") << 200 << u"sandbox"_s;
    QTest::newRow("none") << QByteArray("Accept: */*") << 401 << u"UNAUTHORIZED"_s;
    QTest::newRow("empty") << QByteArray("x-api-key:") << 401 << u"UNAUTHORIZED"_s;
    QTest::newRow("basic") << QByteArray("Authorization: Basic sk_test_demo") << 401 << u"UNAUTHORIZED"_s;
    QTest::newRow("another") << QByteArray("x-api-key: sk_test_demo2") << 401 << u"INVALID_API_KEY"_s;
    QTest::newRow("bearer of another") << QByteArray("Authorization: Bearer sk_live") << 401 << u"INVALID_API_KEY"_s;
}

void tst_SandboxServer::keys()
{
    QFETCH(const QByteArray, header);
    QFETCH(const int, status);
    QFETCH(const QString, says);
    m_client->write("GET /battery HTTP/1.1\r\n" + header + "\r\n\r\n");
    const auto reply = m_client->read();
    QCOMPARE(reply.status, status);
    const auto meta = reply.json().value(u"meta"_s).toObject();
    QCOMPARE(status == 200 ? meta.value(u"environment"_s).toString() : reply.code(), says);
    QCOMPARE(meta.contains(u"environment"_s), status == 200);
    QCOMPARE(meta.value(u"timestamp"_s).toString(), timeAfter(0ms));
}

void tst_SandboxServer::liveReadsNameTheTier()
{
    const auto path = pathOf(battery("Powerwall 2"));
    const auto source = [&](const QByteArray &query, const QByteArray &key) {
        return m_client->exchange("GET", path + query, {}, key)
            .data()
            .value(u"metadata"_s)
            .toObject()
            .value(u"source"_s)
            .toString();
    };
    QCOMPARE(source("", "sk_test_demo"), u"projection"_s);
    QCOMPARE(source("?expedite=true", "sk_test_demo"), u"projection"_s);
    QCOMPARE(source("?expedite=true", "sk_live_demo"), u"live"_s);
    m_clock->advance(30s);
    QSet<QString> seen;
    for (int i = 0; i < 6; ++i) {
        seen.insert(source("", "sk_live_demo"));
        m_clock->advance(10s);
    }
    QCOMPARE(seen, (QSet<QString>{u"live"_s, u"cache"_s}));
}

void tst_SandboxServer::pages()
{
    const auto page = m_client->get("/battery?limit=5&offset=10").data();
    QCOMPARE(page.value(u"items"_s).toArray().size(), 4);
    QCOMPARE(page.value(u"pagination"_s).toObject(),
             (QJsonObject{{u"limit"_s, 5}, {u"offset"_s, 10}, {u"total"_s, 14}, {u"hasMore"_s, false}}));
    QCOMPARE(m_client->get("/battery").data().value(u"items"_s).toArray().size(), 10);
    QCOMPARE(m_client->get("/battery?offset=9000").data().value(u"items"_s).toArray().size(), 0);
    // List items carry no settings, reads do (section 4).
    QVERIFY(!page.value(u"items"_s).toArray().first().toObject().contains(u"settings"_s));
    QVERIFY(m_client->get(pathOf(battery("Powerwall 2"))).data().contains(u"settings"_s));
    int ofUsers = 0;
    for (const auto &user : m_server->world().userIds())
        ofUsers += m_client->get("/battery?limit=50&userId=" + user).data().value(u"items"_s).toArray().size();
    QCOMPARE(ofUsers, 14);
}

void tst_SandboxServer::expediteIsFresh()
{
    const auto path = pathOf(battery("Powerwall 2"));
    const auto pulled = [&](const QByteArray &query) {
        const auto sync = m_client->get(path + query).data().value(u"sync"_s).toObject();
        return QDateTime::fromString(sync.value(u"lastPulledAt"_s).toString(), Qt::ISODateWithMs);
    };
    QCOMPARE(pulled("?expedite=true"), firstMoment());
    for (int i = 0; i < 10; ++i) {
        m_clock->advance(13s);
        const auto age = pulled("").msecsTo(m_server->simulatedNow());
        QVERIFY(age >= 0 && age < 60'000);
    }
    QCOMPARE(m_client->get(path + "?expedite=soon").status, 400);
}

void tst_SandboxServer::immediatePush_data()
{
    QTest::addColumn<QByteArray>("family");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("acknowledged"); // ms
    QTest::addColumn<int>("completed");
    QTest::newRow("battery") << QByteArray("battery") << QByteArray(R"({"action":{"command":"auto.balanced"}})") << 1000
                             << 4000;
    QTest::newRow("charger") << QByteArray("ev-charger") << QByteArray(R"({"action":{"command":"idle"}})") << 1000
                             << 4000;
    QTest::newRow("thermostat") << QByteArray("hvac") << QByteArray(R"({"action":{"command":"idle","parameters":{}}})")
                                << 500 << 1000;
}

void tst_SandboxServer::immediatePush()
{
    QFETCH(const QByteArray, family);
    QFETCH(const QByteArray, body);
    QFETCH(const int, acknowledged);
    QFETCH(const int, completed);
    const auto item = m_client->get("/" + family).data().value(u"items"_s).toArray().first().toObject();
    const auto reply = m_client->post("/" + family + "/" + item.value(u"id"_s).toString().toUtf8(), body);
    QCOMPARE(reply.status, 202);
    QCOMPARE(reply.data().value(u"state"_s).toString(), u"acknowledged"_s);
    QVERIFY(reply.data().value(u"start"_s).isNull());
    QVERIFY(reply.data().value(u"parameters"_s).isNull());
    QVERIFY(!reply.data().contains(u"end"_s));
    const auto id = reply.data().value(u"id"_s).toString();
    QVERIFY(action(id).value(u"acknowledgedAt"_s).isNull());
    m_clock->advance(std::chrono::milliseconds(acknowledged));
    QCOMPARE(action(id).value(u"acknowledgedAt"_s).toString(), timeAfter(std::chrono::milliseconds(acknowledged)));
    m_clock->advance(std::chrono::milliseconds(completed - acknowledged - 1));
    QCOMPARE(action(id).value(u"state"_s).toString(), u"acknowledged"_s);
    m_clock->advance(1ms);
    const auto record = action(id);
    QCOMPARE(record.value(u"state"_s).toString(), u"completed"_s);
    QCOMPARE(record.value(u"completedAt"_s).toString(), timeAfter(std::chrono::milliseconds(completed)));
    QCOMPARE(record.value(u"updatedAt"_s), record.value(u"completedAt"_s));
    QVERIFY(record.value(u"result"_s).toObject().value(u"success"_s).toBool());
    const auto last = m_client->get("/" + family)
                          .data()
                          .value(u"items"_s)
                          .toArray()
                          .first()
                          .toObject()
                          .value(u"lastAction"_s)
                          .toObject();
    QCOMPARE(last.value(u"id"_s).toString(), id);
    QCOMPARE(last.value(u"state"_s).toString(), u"completed"_s);
    QCOMPARE(m_client->get("/actions?limit=1").data().value(u"items"_s).toArray().first().toObject(), record);
}

void tst_SandboxServer::failingPush()
{
    auto &member = battery("Powerwall 2");
    QVERIFY(m_server->setFault(u"offline:"_s + QString::fromUtf8(member.device->id())));
    const auto reply = m_client->post(pathOf(member), R"({"action":{"command":"idle"}})");
    QCOMPARE(reply.status, 202);
    const auto id = reply.data().value(u"id"_s).toString();
    m_clock->advance(31'999ms);
    QCOMPARE(action(id).value(u"state"_s).toString(), u"acknowledged"_s);
    m_clock->advance(1ms);
    const auto record = action(id);
    QCOMPARE(record.value(u"state"_s).toString(), u"failed"_s);
    QCOMPARE(record.value(u"errorCode"_s).toString(), u"DEVICE_OFFLINE"_s);
    QCOMPARE(record.value(u"acknowledgedAt"_s).toString(), timeAfter(1s));
    QCOMPARE(record.value(u"completedAt"_s).toString(), timeAfter(32s));
    // It never took hold.
    m_server->clearFaults();
    QCOMPARE(state(member).value(u"currentMode"_s).toString(), u"charge"_s);
}

void tst_SandboxServer::schedulerActiveAndTheWayOut()
{
    auto &member = battery("H1-5.0-E");
    const auto scheduler = [&] {
        return m_client->get(pathOf(member))
            .data()
            .value(u"settings"_s)
            .toObject()
            .value(u"scheduler_enabled"_s)
            .toObject()
            .value(u"value"_s);
    };
    QCOMPARE(scheduler(), QJsonValue(true));
    auto reply = m_client->post(pathOf(member), R"({"action":{"command":"idle"}})");
    QCOMPARE(reply.status, 202);
    m_clock->advance(32s);
    QCOMPARE(action(reply.data().value(u"id"_s).toString()).value(u"errorCode"_s).toString(), u"SCHEDULER_ACTIVE"_s);
    QCOMPARE(state(member).value(u"currentMode"_s).toString(), u"auto.balanced"_s);
    reply = m_client->post(pathOf(member), R"({"action":{"command":"idle"},"onConflict":"cancel_and_replace"})");
    QCOMPARE(state(member).value(u"currentMode"_s).toString(), u"idle"_s);
    m_clock->advance(4s);
    QCOMPARE(action(reply.data().value(u"id"_s).toString()).value(u"state"_s).toString(), u"completed"_s);
    QCOMPARE(scheduler(), QJsonValue(false));
}

void tst_SandboxServer::scheduledPush()
{
    auto &member = battery("Powerwall 2");
    const auto reply = m_client->post(pathOf(member), R"({"action":{"command":"idle","start":"1.5h"}})");
    QCOMPARE(reply.status, 202);
    QCOMPARE(reply.data().value(u"state"_s).toString(), u"scheduled"_s);
    QCOMPARE(reply.data().value(u"start"_s).toString(), timeAfter(90min));
    const auto id = reply.data().value(u"id"_s).toString();
    m_clock->advance(90min - 1ms);
    QCOMPARE(action(id).value(u"state"_s).toString(), u"scheduled"_s);
    QCOMPARE(state(member).value(u"currentMode"_s).toString(), u"charge"_s);
    m_clock->advance(1ms);
    QCOMPARE(action(id).value(u"state"_s).toString(), u"acknowledged"_s);
    QCOMPARE(state(member).value(u"currentMode"_s).toString(), u"idle"_s);
    m_clock->advance(4s);
    QCOMPARE(action(id).value(u"completedAt"_s).toString(), timeAfter(90min + 4s));
    // A bare start holds until the next push.
    m_clock->advance(5h);
    QCOMPARE(state(member).value(u"currentMode"_s).toString(), u"idle"_s);
}

void tst_SandboxServer::windowedPush()
{
    auto &member = battery("Powerwall 2");
    const auto zone = member.device->site().zone;
    const auto wall = [&](std::chrono::milliseconds after) {
        return firstMoment().addMSecs(after.count()).toTimeZone(zone).toString(u"yyyy-MM-ddTHH:mm:ss"_s).toUtf8();
    };
    const auto reply = m_client->post(pathOf(member),
                                      R"({"action":{"command":"discharge","start":")" + wall(1h) + R"(","end":")"
                                          + wall(2h) + R"("}})");
    QCOMPARE(reply.status, 202);
    QCOMPARE(reply.data().value(u"start"_s).toString(), timeAfter(1h));
    QCOMPARE(reply.data().value(u"end"_s).toString(), timeAfter(2h));
    const auto id = reply.data().value(u"id"_s).toString();
    m_clock->advance(1h + 10s);
    QCOMPARE(action(id).value(u"state"_s).toString(), u"acknowledged"_s);
    QCOMPARE(state(member).value(u"status"_s).toString(), u"discharging"_s);
    m_clock->advance(50min);
    QCOMPARE(action(id).value(u"state"_s).toString(), u"acknowledged"_s);
    m_clock->advance(10min);
    QCOMPARE(action(id).value(u"state"_s).toString(), u"completed"_s);
    QCOMPARE(action(id).value(u"completedAt"_s).toString(), timeAfter(2h));
    // "After a battery window the device goes to idle and keeps its level" (section 6.2).
    const auto after = state(member);
    QCOMPARE(after.value(u"currentMode"_s).toString(), u"idle"_s);
    m_clock->advance(3h);
    QCOMPARE(state(member), after);
}

void tst_SandboxServer::windowMayCompleteOnAcceptance()
{
    start({.windowCompletesOnAcceptance = true});
    auto &member = battery("Powerwall 2");
    const auto reply = m_client->post(
        pathOf(member),
        R"({"action":{"command":"discharge","start":"2026-06-14T10:00:00","end":"2026-06-14T12:00:00"}})");
    const auto id = reply.data().value(u"id"_s).toString();
    const auto begins = QDateTime::fromString(reply.data().value(u"start"_s).toString(), Qt::ISODateWithMs);
    m_clock->advance(std::chrono::milliseconds(firstMoment().msecsTo(begins)) + 4s);
    QCOMPARE(action(id).value(u"state"_s).toString(), u"completed"_s);
    QCOMPARE(state(member).value(u"currentMode"_s).toString(), u"discharge"_s);
    // A later push has the device now; the end of the old window must not take it away.
    QCOMPARE(m_client->post(pathOf(member), R"({"action":{"command":"auto.balanced"}})").status, 202);
    m_clock->advance(3h);
    QCOMPARE(state(member).value(u"currentMode"_s).toString(), u"auto.balanced"_s);
}

void tst_SandboxServer::cancelled()
{
    auto &member = battery("Powerwall 2");
    const auto id = m_client->post(pathOf(member), R"({"action":{"command":"idle","start":"30m"}})")
                        .data()
                        .value(u"id"_s)
                        .toString()
                        .toUtf8();
    m_clock->advance(10s);
    auto reply = m_client->exchange("POST", "/actions/" + id + "/cancel");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.data().value(u"state"_s).toString(), u"cancelled"_s);
    QCOMPARE(reply.data().value(u"completedAt"_s).toString(), timeAfter(10s));
    reply = m_client->exchange("POST", "/actions/" + id + "/cancel");
    QCOMPARE(reply.status, 409);
    QCOMPARE(reply.code(), u"ACTION_NOT_CANCELLABLE"_s);
    QCOMPARE(reply.error().value(u"message"_s).toString(), u"Action in state 'cancelled' cannot be cancelled"_s);
    m_clock->advance(1h);
    QCOMPARE(state(member).value(u"currentMode"_s).toString(), u"charge"_s);
    QCOMPARE(m_client->exchange("POST", "/actions/act_x/cancel").status, 404);
}

void tst_SandboxServer::plantTime_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("wall");
    QTest::addColumn<QString>("utc");
    QTest::newRow("London, summer") << QByteArray("Europe/London") << QByteArray("2026-06-12T22:00:00")
                                    << u"2026-06-12T21:00:00.000Z"_s;
    QTest::newRow("Berlin, summer") << QByteArray("Europe/Berlin") << QByteArray("2026-06-12T22:00:00")
                                    << u"2026-06-12T20:00:00.000Z"_s;
    QTest::newRow("Helsinki, summer") << QByteArray("Europe/Helsinki") << QByteArray("2026-06-12T22:00")
                                      << u"2026-06-12T19:00:00.000Z"_s;
}

void tst_SandboxServer::plantTime()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QByteArray, wall);
    QFETCH(const QString, utc);
    start({.devices = 1000});
    Member *found = nullptr;
    for (auto *member : m_server->world().members(Family::Battery)) {
        if (member->device->site().zone.id() == zone && member->device->profile().command("idle")
            && member->actions.empty() && (member->device->profile().command("idle")->executions & Scheduled))
            found = member;
    }
    if (!found)
        QSKIP("this machine has no zone database");
    const auto reply = m_client->post(pathOf(*found), R"({"action":{"command":"idle","start":")" + wall + R"("}})");
    QCOMPARE(reply.data().value(u"start"_s).toString(), utc);
}

void tst_SandboxServer::conflicts()
{
    auto &member = battery("Powerwall 2");
    const auto first = m_client->post(pathOf(member), R"({"action":{"command":"idle","start":"2h"}})")
                           .data()
                           .value(u"id"_s)
                           .toString();
    auto reply = m_client->post(pathOf(member), R"({"action":{"command":"charge"}})");
    QCOMPARE(reply.status, 409);
    QCOMPARE(reply.error().value(u"details"_s).toObject(),
             (QJsonObject{{u"reason"_s, u"no_strategy_supplied"_s},
                          {u"conflictingActionIds"_s, QJsonArray{first}},
                          {u"strategies"_s, QJsonArray{u"cancel_and_replace"_s, u"queue_after"_s}}}));
    // Open-ended: nothing to wait for.
    reply = m_client->post(pathOf(member), R"({"action":{"command":"charge"},"onConflict":"queue_after"})");
    QCOMPARE(reply.status, 409);
    QCOMPARE(reply.error().value(u"details"_s).toObject().value(u"reason"_s).toString(),
             u"conflicting_action_open_ended"_s);
    reply = m_client->post(pathOf(member), R"({"action":{"command":"charge"},"onConflict":"cancel_and_replace"})");
    QCOMPARE(reply.status, 202);
    QCOMPARE(action(first).value(u"state"_s).toString(), u"cancelled"_s);
    // In flight now: it can only be waited for, and the answer names no strategy.
    const auto second = reply.data().value(u"id"_s).toString();
    reply = m_client->post(pathOf(member), R"({"action":{"command":"idle"},"onConflict":"cancel_and_replace"})");
    QCOMPARE(reply.status, 409);
    QCOMPARE(reply.error().value(u"details"_s).toObject(),
             (QJsonObject{{u"conflictingActionIds"_s, QJsonArray{second}}}));
    m_clock->advance(4s);
    QCOMPARE(m_client->post(pathOf(member), R"({"action":{"command":"idle"}})").status, 202);
}

void tst_SandboxServer::queued()
{
    auto &member = battery("Powerwall 2");
    const auto window
        = m_client
              ->post(pathOf(member),
                     R"({"action":{"command":"discharge","start":"2026-06-14T10:00:00","end":"2026-06-14T12:00:00"}})")
              .data();
    const auto queue = [&](const QByteArray &action) {
        return m_client->post(pathOf(member), "{\"action\":" + action + ",\"onConflict\":\"queue_after\"}");
    };
    const auto tooShort = queue(R"({"command":"charge","start":"2026-06-14T09:00:00","end":"2026-06-14T11:00:00"})");
    QCOMPARE(tooShort.status, 422);
    QCOMPARE(tooShort.code(), u"INVALID_TIME_WINDOW"_s);
    const auto next = queue(R"({"command":"charge","start":"2026-06-14T09:00:00","end":"2026-06-14T14:00:00"})").data();
    QCOMPARE(next.value(u"state"_s).toString(), u"scheduled"_s);
    QCOMPARE(next.value(u"start"_s), window.value(u"end"_s));
    // Behind the last of both.
    QCOMPARE(queue(R"({"command":"idle"})").data().value(u"start"_s), next.value(u"end"_s));
}

void tst_SandboxServer::strategyThatIsNotOffered()
{
    auto &member = battery("Hybrid 8kWh");
    QCOMPARE(m_client->post(pathOf(member), R"({"action":{"command":"idle","start":"2h"}})").status, 202);
    const auto reply
        = m_client->post(pathOf(member), R"({"action":{"command":"charge"},"onConflict":"cancel_and_replace"})");
    QCOMPARE(reply.status, 409);
    const auto details = reply.error().value(u"details"_s).toObject();
    QCOMPARE(details.value(u"reason"_s).toString(), u"strategy_not_supported"_s);
    QCOMPARE(details.value(u"strategies"_s).toArray(), QJsonArray{u"queue_after"_s});
}

void tst_SandboxServer::settings()
{
    auto &member = battery("Powerwall 2");
    const auto write = [&](const QByteArray &body) {
        return m_client->post(pathOf(member) + "/settings", body);
    };
    const auto value = [&](const QString &key) {
        return m_client->get(pathOf(member))
            .data()
            .value(u"settings"_s)
            .toObject()
            .value(key)
            .toObject()
            .value(u"value"_s)
            .toDouble();
    };
    auto reply
        = write(R"({"discharge_floor":{"value":20,"unit":"percent"},"charge_ceiling":{"value":95,"unit":"percent"}})");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.data().value(u"deviceId"_s).toString().toUtf8(), member.device->id());
    auto updated = reply.data().value(u"updated"_s).toArray().toVariantList();
    QCOMPARE(updated.size(), 2);
    QCOMPARE(value(u"discharge_floor"_s), 20.0);
    QCOMPARE(value(u"charge_ceiling"_s), 95.0);
    QCOMPARE(state(member).value(u"dischargeLimit"_s).toDouble(), 20.0);
    // All or nothing.
    reply
        = write(R"({"charge_ceiling":{"value":50,"unit":"percent"},"discharge_floor":{"value":120,"unit":"percent"}})");
    QCOMPARE(reply.code(), u"SETTING_OUT_OF_RANGE"_s);
    QCOMPARE(value(u"charge_ceiling"_s), 95.0);
    QCOMPARE(write(R"({"discharge_floor":{"value":1,"unit":"kw"}})").code(), u"UNSUPPORTED_UNIT"_s);
    QCOMPARE(write(R"({"colour":{"value":1,"unit":"kw"}})").code(), u"UNSUPPORTED_SETTING"_s);
    QCOMPARE(
        m_client
            ->post(pathOf(battery("H1-5.0-E")) + "/settings", R"({"scheduler_enabled":{"value":0,"unit":"percent"}})")
            .code(),
        u"READ_ONLY_SETTING"_s);
}

void tst_SandboxServer::settingsWithoutEffect()
{
    start({.devices = 100});
    const auto &member = battery("Cube 5");
    const auto before = m_client->get(pathOf(member)).data().value(u"settings"_s);
    const auto reply
        = m_client->post(pathOf(member) + "/settings", R"({"discharge_floor":{"value":40,"unit":"percent"}})");
    QCOMPARE(reply.data().value(u"updated"_s).toArray(), QJsonArray{u"discharge_floor"_s});
    QCOMPARE(m_client->get(pathOf(member)).data().value(u"settings"_s), before);
}

void tst_SandboxServer::liveControl()
{
    const auto firstOf = [this](const QByteArray &family) {
        return "/" + family + "/"
            + m_client->get("/" + family)
                  .data()
                  .value(u"items"_s)
                  .toArray()
                  .first()
                  .toObject()
                  .value(u"id"_s)
                  .toString()
                  .toUtf8();
    };
    const QByteArray idle = R"({"action":{"command":"idle"}})";
    for (const auto &family : std::initializer_list<QByteArray>{"ev-charger", "hvac"}) {
        const auto reply = m_client->exchange("POST", firstOf(family), idle, "sk_live_demo");
        QCOMPARE(reply.status, 422);
        QCOMPARE(reply.code(), u"COMMAND_NOT_SUPPORTED"_s);
    }
    QCOMPARE(m_client->exchange("POST", pathOf(battery("Powerwall 2")), idle, "sk_live_demo").status, 202);
    for (const auto &family : std::initializer_list<QByteArray>{"solar-inverter", "vehicle"}) {
        QCOMPARE(m_client->post(firstOf(family), idle).code(), u"DIRECT_ACTION_UNSUPPORTED"_s);
        QCOMPARE(m_client->post("/" + family + "/nobody", "nonsense").code(), u"DIRECT_ACTION_UNSUPPORTED"_s);
    }
}

void tst_SandboxServer::sandboxMember()
{
    auto &member = battery("Powerwall 2");
    const QByteArray body
        = R"({"action":{"command":"idle"},"sandbox":{"outcome":"failed","errorCode":"MFA_REQUIRED","delayMs":2000}})";
    auto id = m_client->post(pathOf(member), body).data().value(u"id"_s).toString();
    m_clock->advance(2s);
    QCOMPARE(action(id).value(u"errorCode"_s).toString(), u"MFA_REQUIRED"_s);
    // Ignored with a live key.
    id = m_client->exchange("POST", pathOf(member), body, "sk_live_demo").data().value(u"id"_s).toString();
    m_clock->advance(4s);
    QCOMPARE(action(id).value(u"state"_s).toString(), u"completed"_s);
    // And the other way round, where the device would fail.
    auto &scheduled = battery("H1-5.0-E");
    id = m_client->post(pathOf(scheduled), R"({"action":{"command":"idle"},"sandbox":{"outcome":"completed"}})")
             .data()
             .value(u"id"_s)
             .toString();
    m_clock->advance(4s);
    QCOMPARE(action(id).value(u"state"_s).toString(), u"completed"_s);
}

void tst_SandboxServer::consent()
{
    auto &member = battery("Powerwall 2");
    const auto path = pathOf(member);
    const auto id
        = m_client->post(path, R"({"action":{"command":"idle","start":"2h"}})").data().value(u"id"_s).toString();
    const auto user = member.device->site().userId;
    QCOMPARE(m_client->exchange("DELETE", "/users/user_x/consent").status, 404);
    const auto reply = m_client->exchange("DELETE", "/users/" + user + "/consent",
                                          "{\"deviceIds\":[\"" + member.device->id() + "\"]}");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.data().value(u"revokedDeviceIds"_s).toArray().size(), 1);
    QCOMPARE(m_client->get(path).code(), u"DEVICE_NOT_FOUND"_s);
    QCOMPARE(m_client->post(path, R"({"action":{"command":"idle"}})").code(), u"DEVICE_NOT_FOUND"_s);
    QCOMPARE(m_client->get("/battery").data().value(u"pagination"_s).toObject().value(u"total"_s).toInt(), 13);
    QCOMPARE(action(id).value(u"state"_s).toString(), u"cancelled"_s);
}

void tst_SandboxServer::unknownFamily()
{
    QCOMPARE(m_client->get("/heat-pump").status, 404);
    start({.withUnknownFamily = true});
    const auto item = m_client->get("/heat-pump").data().value(u"items"_s).toArray().first().toObject();
    const auto path = "/heat-pump/" + item.value(u"id"_s).toString().toUtf8();
    QCOMPARE(m_client->get(path)
                 .data()
                 .value(u"settings"_s)
                 .toObject()
                 .value(u"min_pressure"_s)
                 .toObject()
                 .value(u"unit"_s)
                 .toString(),
             u"bar"_s);
    m_clock->advance(1s);
    const auto reply = m_client->post(
        path,
        R"({"action":{"command":"boost","parameters":{"duration":{"value":30,"unit":"minutes"},"power":{"value":3.5,"unit":"kw"}}}})");
    QCOMPARE(reply.status, 202);
    QCOMPARE(reply.data().value(u"deviceType"_s).toString(), u"heat_pump"_s);
    const auto power = [&] {
        return m_client->get(path).data().value(u"state"_s).toObject().value(u"currentPower"_s).toDouble();
    };
    QCOMPARE(power(), 3.5);
    m_clock->advance(31min);
    QVERIFY(power() < 3);
    QCOMPARE(m_client->post(path + "/settings", R"({"tank_floor":{"value":40,"unit":"percent"}})").status, 200);
    QVERIFY(m_client->get("/actions?deviceType=heat_pump")
                .data()
                .value(u"pagination"_s)
                .toObject()
                .value(u"total"_s)
                .toInt()
            > 0);
}

void tst_SandboxServer::simulatedTime()
{
    start({.speed = 3600, .startUtc = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)});
    m_clock->advance(2s);
    QCOMPARE(m_server->simulatedNow(), QDateTime(QDate(2026, 1, 1), QTime(2, 0), Qt::UTC));
    m_server->setSpeed(1);
    m_clock->advance(2s);
    QCOMPARE(m_server->simulatedNow(), QDateTime(QDate(2026, 1, 1), QTime(2, 0, 2), Qt::UTC));
    m_server->setSpeed(0);
    m_clock->advance(2h);
    QCOMPARE(m_server->simulatedNow(), QDateTime(QDate(2026, 1, 1), QTime(2, 0, 2), Qt::UTC));
    m_server->skip(1h);
    QCOMPARE(m_server->simulatedNow(), QDateTime(QDate(2026, 1, 1), QTime(3, 0, 2), Qt::UTC));
    // Somebody sets the computer's clock: nothing happens here.
    m_clock->jumpTo(firstMoment());
    QCOMPARE(m_client->get("/battery").json().value(u"meta"_s).toObject().value(u"timestamp"_s).toString(),
             u"2026-01-01T03:00:02.000Z"_s);
}

void tst_SandboxServer::administration()
{
    const auto ask = [this](const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) {
        return m_client->exchange(method, "/_sandbox" + path, body, {});
    };
    auto reply = ask("GET", "");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value(u"devices"_s).toObject().value(u"battery"_s).toInt(), 14);
    QCOMPARE(reply.json().value(u"simulatedTime"_s).toString(), timeAfter(0ms));
    reply = ask("POST", "/faults", R"({"set":"error500*2"})");
    QCOMPARE(reply.json().value(u"faults"_s).toArray(), QJsonArray{u"error500*2"_s});
    QCOMPARE(ask("POST", "/faults", R"({"set":"earthquake"})").status, 400);
    QCOMPARE(ask("POST", "/faults", "nonsense").status, 400);
    QCOMPARE(m_client->get("/battery").status, 500);
    QCOMPARE(ask("DELETE", "/faults").json().value(u"faults"_s).toArray(), QJsonArray());
    QCOMPARE(m_client->get("/battery").status, 200);
    reply = ask("POST", "/clock", R"({"speed":60,"skipSeconds":30})");
    QCOMPARE(reply.json().value(u"speed"_s).toDouble(), 60.0);
    m_clock->advance(1s);
    QCOMPARE(m_server->simulatedNow(), firstMoment().addSecs(90));
    for (const auto &bad : std::initializer_list<QByteArray>{"{}", R"({"speed":-1})", R"({"speed":"x"})",
                                                             R"({"skipSeconds":-1})", R"({"speed":1e9})"})
        QCOMPARE(ask("POST", "/clock", bad).status, 400);
    QCOMPARE(ask("GET", "/nothing").status, 404);
}

void tst_SandboxServer::received()
{
    m_client->get("/battery?limit=5");
    m_clock->advance(1s);
    m_client->post("/battery/nobody", "{}");
    m_client->exchange("GET", "/_sandbox");
    QCOMPARE(m_server->received().size(), 2);
    QCOMPARE(m_server->receivedWrites(), 1);
    const auto &write = m_server->received().last();
    QCOMPARE(write.method, QByteArray("POST"));
    QCOMPARE(write.path, QByteArray("/battery/nobody"));
    QCOMPARE(write.body, QByteArray("{}"));
    QCOMPARE(write.header("X-Api-Key"), QByteArray("sk_test_demo"));
    QCOMPARE(write.at, firstMoment().addSecs(1));
    QCOMPARE(m_server->received().first().query, QByteArray("limit=5"));
    m_server->clearReceived();
    QCOMPARE(m_server->received().size(), 0);
}

void tst_SandboxServer::livesInItsOwnThread()
{
    QThread thread;
    QObject context;
    context.moveToThread(&thread);
    thread.start();
    std::unique_ptr<SystemClock> clock;
    std::unique_ptr<SandboxServer> server;
    quint16 port = 0;
    QMetaObject::invokeMethod(
        &context,
        [&] {
            clock = std::make_unique<SystemClock>();
            server = std::make_unique<SandboxServer>(SandboxOptions{.latency = 5ms}, *clock);
            port = server->listen().valueOr(0);
        },
        Qt::BlockingQueuedConnection);
    QVERIFY(port != 0);
    {
        RawClient client(port);
        QCOMPARE(client.get("/battery").status, 200);
        QCOMPARE(client.get("/vehicle").status, 200);
    }
    QMetaObject::invokeMethod(
        &context,
        [&] {
            server.reset();
            clock.reset();
        },
        Qt::BlockingQueuedConnection);
    thread.quit();
    QVERIFY(thread.wait(5000));
}

QTEST_GUILESS_MAIN(tst_SandboxServer)
#include "tst_sandboxserver.moc"
