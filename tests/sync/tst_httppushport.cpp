// SPDX-License-Identifier: GPL-3.0-or-later
#include <httppushport.h>

#include <QTest>

using namespace fleet;
using namespace Qt::Literals::StringLiterals;

class tst_HttpPushPort : public QObject
{
    Q_OBJECT

    enum Outcome { Accepted, Refused, NotSent, Unknown };

private Q_SLOTS:
    void outcomes_data()
    {
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("outcome");
        const QByteArray action
            = R"({"success":true,"data":{"id":"act_1","deviceId":"d","deviceType":"battery","command":"charge",
            "parameters":null,"state":"acknowledged","createdAt":"2026-06-12T09:00:00.000Z"},"meta":{"requestId":"r"}})";
        const QByteArray settings
            = R"({"success":true,"data":{"deviceId":"d","updated":["discharge_floor"]},"meta":{}})";
        const QByteArray conflict
            = R"({"success":false,"error":{"code":"CONFLICT","message":"x","details":{}},"meta":{"requestId":"r"}})";
        const QByteArray internal = R"({"success":false,"error":{"code":"INTERNAL_ERROR","message":"x"},"meta":{}})";
        QTest::newRow("push 202") << Operation::Push << 202 << action << int(Accepted);
        QTest::newRow("push 200") << Operation::Push << 200 << action << int(Accepted);
        QTest::newRow("settings 200") << Operation::WriteSettings << 200 << settings << int(Accepted);
        QTest::newRow("cancel 200") << Operation::CancelAction << 200 << action << int(Accepted);
        QTest::newRow("consent 200") << Operation::RevokeConsent << 200
                                     << R"({"success":true,"data":{"revoked":1},"meta":{}})"_ba << int(Accepted);
        QTest::newRow("push 202, half") << Operation::Push << 202 << action.left(50) << int(Unknown);
        QTest::newRow("push 202, HTML") << Operation::Push << 202 << "<html>"_ba << int(Unknown);
        QTest::newRow("push 202, empty") << Operation::Push << 202 << QByteArray() << int(Unknown);
        QTest::newRow("push 202 that refuses") << Operation::Push << 202 << conflict << int(Refused);
        QTest::newRow("400") << Operation::Push << 400 << conflict << int(Refused);
        QTest::newRow("401") << Operation::Push << 401 << "{}"_ba << int(Refused);
        QTest::newRow("403, HTML") << Operation::Push << 403 << "<html>"_ba << int(Refused);
        QTest::newRow("408") << Operation::Push << 408 << "{}"_ba << int(Unknown);
        QTest::newRow("409") << Operation::Push << 409 << conflict << int(Refused);
        QTest::newRow("422") << Operation::Push << 422 << conflict << int(Refused);
        QTest::newRow("429") << Operation::Push << 429 << conflict << int(Refused);
        QTest::newRow("500") << Operation::Push << 500 << internal << int(Unknown);
        QTest::newRow("501") << Operation::Push << 501 << conflict << int(Refused);
        QTest::newRow("502") << Operation::Push << 502 << "<html>"_ba << int(Unknown);
        QTest::newRow("503") << Operation::Push << 503 << internal << int(Unknown);
        QTest::newRow("504") << Operation::Push << 504 << QByteArray() << int(Unknown);
        QTest::newRow("302") << Operation::Push << 302 << QByteArray() << int(Unknown);
        QTest::newRow("307") << Operation::Push << 307 << QByteArray() << int(Unknown);
    }
    void outcomes()
    {
        QFETCH(Operation, operation);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, outcome);
        WireOutcome wire;
        wire.kind = WireOutcome::Kind::Answered;
        wire.httpStatus = status;
        wire.body = body;
        const PushOutcome result = HttpPushPort::outcomeOf(operation, wire);
        QCOMPARE(int(result.index()), outcome);
        if (outcome == Refused && body.contains("CONFLICT")) {
            QCOMPARE(std::get<PushRefused>(result).error.code, u"CONFLICT"_s);
            QCOMPARE(std::get<PushRefused>(result).httpStatus, status);
            if (status >= 400)
                QCOMPARE(std::get<PushRefused>(result).body, body);
            QCOMPARE(std::get<PushRefused>(result).error.meta.requestId, RequestId(u"r"_s));
        }
        if (outcome == Unknown)
            QVERIFY(std::get<PushUnknown>(result).detail.contains(QString::number(status)));
        if (outcome == Accepted && operation == Operation::Push)
            QCOMPARE(std::get<ActionPtr>(std::get<PushAccepted>(result).answer)->id, ActionId(u"act_1"_s));
        if (outcome == Accepted && operation == Operation::WriteSettings)
            QCOMPARE(std::get<SettingsUpdated>(std::get<PushAccepted>(result).answer).updated,
                     QStringList{u"discharge_floor"_s});
    }

    void noAnswer()
    {
        WireOutcome wire;
        wire.reason = u"closed"_s;
        wire.kind = WireOutcome::Kind::Unknown;
        QCOMPARE(std::get<PushUnknown>(HttpPushPort::outcomeOf(Operation::Push, wire)).detail, u"closed"_s);
        wire.kind = WireOutcome::Kind::NotSent;
        QCOMPARE(std::get<PushNotSent>(HttpPushPort::outcomeOf(Operation::Push, wire)).detail, u"closed"_s);
    }
};

QTEST_GUILESS_MAIN(tst_HttpPushPort)
#include "tst_httppushport.moc"
