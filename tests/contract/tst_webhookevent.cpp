// SPDX-License-Identifier: GPL-3.0-or-later
#include <webhookevent.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;

// The bodies of contract.md section 11, told apart by their shape.
class tst_WebhookEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void times();
};

void tst_WebhookEvent::reads_data()
{
    using Kind = WebhookEvent::Kind;
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("actionId");
    QTest::addColumn<QString>("deviceId");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("errorCode");
    QTest::newRow("completed") << QByteArray(
        R"({"actionId":"act_1","deviceId":"device_1","deviceType":"battery","command":"charge",)"
        R"("parameters":{"target":{"value":90,"unit":"percent"}},"result":{"success":true},)"
        R"("completedAt":"2026-06-12T09:00:04.000Z"})")
                               << Kind::PushCompleted << u"act_1"_s << u"device_1"_s << u"charge"_s << QString();
    QTest::newRow("failed") << QByteArray(
        R"({"actionId":"act_1","deviceId":"device_1","command":"charge","result":{"success":false},)"
        R"("errorCode":"DEVICE_OFFLINE","errorMessage":"no answer","completedAt":"2026-06-12T09:00:32.000Z"})")
                            << Kind::PushFailed << u"act_1"_s << u"device_1"_s << u"charge"_s << u"DEVICE_OFFLINE"_s;
    QTest::newRow("older failed") << QByteArray(
        R"({"actionId":"act_1","deviceId":"device_1","actionType":"battery:set_operation_mode",)"
        R"("parameters":{"mode":"idle"},"error":{"code":"TIMEOUT","message":"m"},"failedAt":"2026-06-12T09:00:32Z"})")
                                  << Kind::PushFailed << u"act_1"_s << u"device_1"_s << u"idle"_s << u"TIMEOUT"_s;
    QTest::newRow("without an action") << QByteArray(R"({"deviceId":"device_1","command":"idle","result":{}})")
                                       << Kind::PushCompleted << QString() << u"device_1"_s << u"idle"_s << QString();
    QTest::newRow("disconnected") << QByteArray(R"({"deviceId":"d","reconnectionUrl":"https://auth.amps.ai/?x"})")
                                  << Kind::DeviceDisconnected << QString() << u"d"_s << QString() << QString();
    QTest::newRow("connected") << QByteArray(R"({"deviceId":"d","deviceType":"battery"})") << Kind::DeviceConnected
                               << QString() << u"d"_s << QString() << QString();
    QTest::newRow("nothing") << QByteArray("{}") << Kind::Unknown << QString() << QString() << QString() << QString();
    QTest::newRow("ids of another type") << QByteArray(R"({"actionId":1,"deviceId":["d"]})") << Kind::Unknown
                                         << QString() << QString() << QString() << QString();
    QTest::newRow("nulls") << QByteArray(R"({"actionId":null,"deviceId":"d","result":null,"errorCode":null})")
                           << Kind::DeviceConnected << QString() << u"d"_s << QString() << QString();
}

void tst_WebhookEvent::reads()
{
    QFETCH(QByteArray, body);
    const auto event = parseWebhookEvent(body);
    QVERIFY(event.isOk());
    QTEST(event->kind, "kind");
    QTEST(event->actionId.text(), "actionId");
    QTEST(event->deviceId.text(), "deviceId");
    QTEST(event->command, "command");
    QTEST(event->errorCode, "errorCode");
}

void tst_WebhookEvent::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("actionId=act_1");
    QTest::newRow("cut off") << QByteArray(R"({"actionId":"act_1")");
    QTest::newRow("a list") << QByteArray(R"([{"actionId":"act_1"}])");
    QTest::newRow("a text") << QByteArray(R"("act_1")");
}

void tst_WebhookEvent::refuses()
{
    QFETCH(QByteArray, body);
    QVERIFY(!parseWebhookEvent(body).isOk());
}

void tst_WebhookEvent::times()
{
    QCOMPARE(parseWebhookEvent(R"({"deviceId":"d","completedAt":"2026-06-12T11:00:04+02:00"})")->endedAt,
             std::optional(QDateTime(QDate(2026, 6, 12), QTime(9, 0, 4), Qt::UTC)));
    // Without a zone it is no instant.
    QVERIFY(!parseWebhookEvent(R"({"deviceId":"d","completedAt":"2026-06-12T11:00:04"})")->endedAt);
}

QTEST_APPLESS_MAIN(tst_WebhookEvent)
#include "tst_webhookevent.moc"
