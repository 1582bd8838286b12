// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet shows is what arrives: the request as a real server on the other side of a real connection received
// it, byte for byte, for all six kinds of writes.
#include <actionfakes.h>
#include <httppushport.h>
#include <random.h>
#include <sandboxserver.h>
#include <systemclock.h>

#include <QTest>

using namespace fleet;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class tst_GateBytes : public QObject
{
    Q_OBJECT

    // The fakes of the gate, with the real way out.
    struct Desk
    {
        explicit Desk(EnvironmentKind kind)
            : connection{listen(), ApiKey(kind == EnvironmentKind::Live ? "sk_live_demo" : "sk_test_demo")}
            , sender(connection.clone(), clock, nullptr, 5s)
            , port(sender, environment)
            , desk(port, devices, environment, manual,
                   Format(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()))
        {
            environment.value = {kind, u"test"_s, connection.baseUrl};
        }
        QUrl listen()
        {
            if (!server.listen())
                qFatal("no port on this machine");
            return server.baseUrl();
        }
        bool sayYes()
        {
            ConfirmationGate &gate = *desk.gate();
            if (!gate.typedWord().isEmpty() && gate.frictionName() == u"type"_s)
                return gate.confirmTyped(gate.typedWord());
            if (!gate.needsHold())
                return gate.confirm(ConfirmationGate::Click);
            gate.beginHold();
            manual.advance(1500ms);
            return gate.confirm(ConfirmationGate::Hold);
        }
        SystemClock clock;
        ManualClock manual{QDateTime::currentDateTimeUtc()};
        SandboxServer server{{}, clock};
        Connection connection;
        PushSender sender;
        fake::Devices devices;
        fake::Environment environment;
        HttpPushPort port;
        CommandDesk desk;
    };

    static QString id(Random &random)
    {
        static const QString pieces[] = {u"device_"_s, u"abc"_s, u"ÄÖ"_s, u" "_s,  u"/"_s, u"?"_s, u"#"_s,
                                         u"%2F"_s,     u"..."_s, u"漢"_s, u"\""_s, u"&"_s, u"+"_s, u"7"_s};
        QString text = u"d"_s;
        for (quint64 i = random.below(6); i > 0; --i)
            text += pieces[random.below(std::size(pieces))];
        return text;
    }

    static WriteDraft anyDraft(Random &random, Desk &desk)
    {
        auto device = std::make_shared<Device>(*fake::battery());
        device->id = DeviceId(id(random));
        const auto percent = [&random] {
            // Also numbers that no decimal fraction is.
            return random.below(2) ? double(10 + random.below(91)) : 10 + random.uniform() * 90;
        };
        switch (random.below(6)) {
        case 0: {
            CommandDraft draft = fake::chargeDraft(percent(), double(random.below(51)) / 10);
            draft.deviceId = device->id;
            if (random.below(2))
                draft.parameters.removeLast();
            if (random.below(3) == 0)
                draft.when = RunAt{RelativeTime{double(1 + random.below(400)) / 4, RelativeTime::In::Hours}};
            else if (random.below(3) == 0)
                draft.when = RunAt{WallClock{QDate::currentDate().addDays(5), QTime(int(random.below(24)), 30)}};
            if (random.below(2))
                draft.onConflict = ConflictStrategy(random.below(2) ? KnownConflictStrategy::CancelAndReplace
                                                                    : KnownConflictStrategy::QueueAfter);
            desk.devices.put(device);
            return draft;
        }
        case 1: {
            SettingsDraft draft{device->id, KnownFamily::Battery, {}};
            draft.changes.append({u"discharge_floor"_s, {percent(), Unit(KnownUnit::Percent)}});
            if (random.below(2))
                draft.changes.append({u"export_limit"_s, {double(random.below(9000)), Unit(KnownUnit::Watt)}});
            desk.devices.put(device);
            return draft;
        }
        case 2:
            desk.devices.put(device);
            return CancelDraft{ActionId(id(random)), device->id};
        case 3: {
            ScheduleDraft draft{device->id, KnownFamily::Battery, u"Europe/Madrid"_s, {}, {}};
            if (random.below(2))
                draft.recurrenceRule = u"daily"_s;
            for (quint64 i = 1 + random.below(3); i > 0; --i) {
                ScheduleSlot slot;
                if (random.below(3))
                    slot.time = QTime(int(random.below(24)), int(random.below(60))).toString(u"HH:mm"_s);
                else
                    slot.at = QDateTime::currentDateTimeUtc().addDays(1 + qint64(random.below(20)));
                slot.duration = slotDuration(std::chrono::minutes(1 + random.below(1440)));
                slot.command = u"charge"_s;
                slot.parameters = slotFields({{u"target"_s, {percent(), Unit(KnownUnit::Percent)}}});
                draft.slotList.append(slot);
            }
            desk.devices.put(device);
            return draft;
        }
        case 4:
            desk.devices.put(device);
            return ScheduleCancelDraft{ScheduleId(id(random)), device->id};
        default: {
            ConsentDraft draft{UserId(id(random)), {}};
            for (quint64 i = random.below(4); i > 0; --i)
                draft.deviceIds.append(DeviceId(id(random)));
            return draft;
        }
        }
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatIsShownIsWhatArrives_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("DEMO") << int(EnvironmentKind::Demo);
        QTest::newRow("SANDBOX") << int(EnvironmentKind::Sandbox);
        QTest::newRow("LIVE") << int(EnvironmentKind::Live);
    }
    void whatIsShownIsWhatArrives()
    {
        QFETCH(int, kind);
        Desk desk{EnvironmentKind(kind)};
        Random random(quint64(kind) + 7);
        const int wanted = qEnvironmentVariableIntValue("FLEET_GATE_WRITES");
        const int count = wanted > 0 ? wanted : 40;
        QMap<QString, int> tried;
        for (int i = 0; i < count; ++i) {
            const std::optional<QString> why = desk.desk.propose(anyDraft(random, desk));
            QVERIFY2(!why, qPrintable(why.value_or(QString())));
            ConfirmationGate &gate = *desk.desk.gate();
            const QString line = gate.requestLine();
            const QByteArray body = gate.requestBody().toUtf8();
            const QString curl = gate.curlText();
            ++tried[gate.operation()];
            const QString intent = gate.intentId();
            const qint64 before = desk.server.receivedWrites();
            QVERIFY2(desk.sayYes(), qPrintable(line + gate.whyNot()));
            QTRY_VERIFY(desk.desk.tracker().intent(intent)->state != IntentState::Sending);
            QCOMPARE(desk.server.receivedWrites(), before + 1);
            const ReceivedRequest got = desk.server.received().last();
            QCOMPARE(QString::fromLatin1(got.method + ' ' + got.path), line);
            QCOMPARE(got.body, body);
            QVERIFY(got.query.isEmpty());
            QVERIFY(curl.contains(QString::fromLatin1(got.path)));
            QVERIFY(!curl.contains(u"sk_"_s));
        }
        QCOMPARE(tried.size(), 6);
    }
};

QTEST_GUILESS_MAIN(tst_GateBytes)
#include "tst_gatebytes.moc"
