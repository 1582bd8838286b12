// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicesamples.h"

#include <devicesentence.h>

using namespace samples;

class TestDeviceSentence : public QObject
{
    Q_OBJECT

    const PrimitiveRegistry m_registry{Format(QLocale::c(), QTimeZone::utc())};

    // A plain space in the expectations: no-break spaces cannot be told from others by eye.
    static QString plain(QString text) { return text.replace(QChar(0x00A0), u' '); }
    QString sentence(const Stored &stored) const
    {
        return plain(DeviceSentence::of(*stored.device, Freshness::of(*stored.device, stored.clock.monotonic()),
                                        m_registry, noon));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sentences_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<QString>("said");
        const QString b = u"battery"_s;
        QTest::newRow("finished charge") << b << batteryState(90) << QString()
                                         << u"Idle at 90 %. The charge command stands; its target is met."_s;
        QTest::newRow("charging") << b << batteryState(85, 5.2, u"charging"_s) << QString()
                                  << u"Charging with 5.2 kW at 85 %. The charge command stands."_s;
        QTest::newRow("discharging") << b << batteryState(42, -1.8, u"discharging"_s, u"discharge"_s) << QString()
                                     << u"Discharging with 1.8 kW at 42 %. The discharge command stands."_s;
        QTest::newRow("balanced") << b << batteryState(67, 0, u"idle"_s, u"auto.balanced"_s) << QString()
                                  << u"Idle at 67 %. The auto.balanced command stands: it serves the home by itself."_s;
        QTest::newRow("a mode nobody knows") << b << batteryState(67, 0, u"idle"_s, u"auto.frequency"_s) << QString()
                                             << u"Idle at 67 %. The auto.frequency command stands."_s;
        QTest::newRow("told to idle") << b << batteryState(67, 0, u"idle"_s, u"idle"_s) << QString()
                                      << u"Idle at 67 %."_s;
        QTest::newRow("failed")
            << b << batteryState(9, 0, u"standby"_s, u"auto.reserve"_s)
            << lastAction(u"failed"_s, u"SCHEDULER_ACTIVE"_s)
            << u"Standby at 9 %. The auto.reserve command stands: it is kept as a backup. The charge command failed: SCHEDULER_ACTIVE."_s;
        QTest::newRow("failed: no target is met")
            << b << batteryState(50) << lastAction(u"failed"_s)
            << u"Idle at 50 %. The charge command stands. The charge command failed."_s;
        QTest::newRow("under way") << b << batteryState(50) << lastAction(u"acknowledged"_s)
                                   << u"Idle at 50 %. The charge command stands. The charge command is under way."_s;
        QTest::newRow("booked") << b << batteryState(50, 0, u"idle"_s, u"idle"_s) << lastAction(u"scheduled"_s)
                                << u"Idle at 50 %. The charge command is booked."_s;
        QTest::newRow("completed says nothing more")
            << b << batteryState(50, 0, u"idle"_s, u"idle"_s) << lastAction(u"completed"_s) << u"Idle at 50 %."_s;
        QTest::newRow("a state nobody knows")
            << b << batteryState(50, 0, u"idle"_s, u"idle"_s) << lastAction(u"pondering"_s)
            << u"Idle at 50 %. The charge command is in state pondering."_s;
        QTest::newRow("level alone") << b << uR"({"level":12})"_s << QString() << u"At 12 %."_s;
        QTest::newRow("nothing") << b << u"{}"_s << QString() << u"It reports nothing."_s;
        const QString e = u"ev-charger"_s;
        QTest::newRow("ev charging")
            << e << uR"({"status":"charging","isConnected":true,"isCharging":true,"currentPower":7})"_s << QString()
            << u"Charging a vehicle with 7.0 kW."_s;
        QTest::newRow("ev available")
            << e << uR"({"status":"available","isConnected":false,"isCharging":false,"currentPower":0})"_s << QString()
            << u"Available, no vehicle connected."_s;
        QTest::newRow("ev held") << e << uR"({"status":"available","isConnected":true,"isCharging":false})"_s
                                 << QString() << u"A vehicle is connected and not charging."_s;
        QTest::newRow("ev broken") << e << uR"({"status":"faulted","isConnected":false})"_s << QString()
                                   << u"Faulted, no vehicle connected."_s;
        const QString h = u"hvac"_s;
        QTest::newRow("heating")
            << h
            << uR"({"temperature":18.5,"active":true,"heatSetpoint":21,"coolSetpoint":25,"holdType":"follow_schedule","mode":"heat"})"_s
            << QString() << u"Heating from 18.5 °C towards 21.0 °C. It follows its own schedule."_s;
        QTest::newRow("at rest")
            << h << uR"({"temperature":23.8,"active":false,"coolSetpoint":22,"holdType":"permanent","mode":"cool"})"_s
            << QString() << u"Cool mode, at rest, 23.8 °C. A permanent hold stands."_s;
        QTest::newRow("solar") << u"solar-inverter"_s
                               << uR"({"status":"producing","currentPower":3.8,"producing":true})"_s << QString()
                               << u"Producing 3.8 kW. It takes no commands."_s;
        QTest::newRow("solar at night") << u"solar-inverter"_s
                                        << uR"({"status":"idle","currentPower":0,"producing":false})"_s << QString()
                                        << u"Producing nothing. It takes no commands."_s;
        const QString v = u"vehicle"_s;
        QTest::newRow("vehicle charging")
            << v
            << uR"({"batteryLevel":64,"plugged":true,"charging":true,"chargeLimit":80,"chargeRate":7,"chargeTimeRemaining":110})"_s
            << QString()
            << u"Charging with 7.0 kW at 64 %. About 1 h 50 min to its limit of 80 %. It takes no commands."_s;
        QTest::newRow("vehicle away") << v << uR"({"batteryLevel":71,"plugged":false,"charging":false})"_s << QString()
                                      << u"Unplugged at 71 %. It takes no commands."_s;
        QTest::newRow("vehicle full") << v
                                      << uR"({"batteryLevel":80,"plugged":true,"charging":false,"fullyCharged":true})"_s
                                      << QString() << u"Fully charged at 80 %. It takes no commands."_s;
        QTest::newRow("unknown family")
            << u"heat-pump"_s << uR"({"status":"heating","flowTemperature":41.2})"_s << QString()
            << u"Heating, flow temperature 41.2 °C. This application has not met the family heat-pump before."_s;
        QTest::newRow("unknown family, facts only")
            << u"buoy"_s << uR"({"colour":"red"})"_s << QString()
            << u"It reports nothing. This application has not met the family buoy before."_s;
    }
    void sentences()
    {
        QFETCH(QString, family);
        QFETCH(QString, state);
        QFETCH(QString, rest);
        QFETCH(QString, said);
        Sample sample;
        sample.family = Family::fromPath(family);
        sample.state = state;
        sample.rest = rest;
        const Stored stored(sample.make());
        QCOMPARE(sentence(stored), said);
    }

    void troubles()
    {
        Sample sample;
        sample.state = batteryState(58, 2.4, u"charging"_s);
        sample.available = false;
        sample.pulledAt = noon.addSecs(-13'560);
        Stored silent(sample.make());
        QCOMPARE(sentence(silent), u"No sync since 08:14. Last known: Charging with 2.4 kW at 58 %."_s);
        const auto refuse = [&](const QString &code) {
            (void)silent.store.applyError(DeviceId(sample.id), KnownFamily::Battery, refusal(code),
                                          receivedAt(silent.clock), silent.store.nextSerial());
            return sentence(silent);
        };
        QCOMPARE(refuse(u"DEVICE_OFFLINE"_s),
                 u"Offline at the manufacturer. Last known, 08:14: Charging with 2.4 kW at 58 %."_s);
        QCOMPARE(refuse(u"DEVICE_NOT_FOUND"_s),
                 u"The service finds no data of it. Last known, 08:14: Charging with 2.4 kW at 58 %."_s);
        QCOMPARE(
            refuse(u"MFA_REQUIRED"_s),
            u"The customer has to link it again: MFA_REQUIRED. Last known, 08:14: Charging with 2.4 kW at 58 %."_s);
        (void)silent.store.finishSweep(KnownFamily::Battery, {});
        QCOMPARE(sentence(silent), u"No longer in the lists. Last known, 08:14: Charging with 2.4 kW at 58 %."_s);

        sample.available = true;
        sample.pulledAt = noon.addSecs(-1320);
        QCOMPARE(sentence(Stored(sample.make())),
                 u"Charging with 2.4 kW at 58 %. The charge command stands. This is 22 min old."_s);

        QCOMPARE(sentence(Stored(parsed(KnownFamily::Battery, uR"({"id":"b"})"_s))),
                 u"Never read: nothing is known about it yet."_s);
    }

    void spoken()
    {
        Sample sample;
        sample.state = batteryState(85, 5.2, u"charging"_s);
        sample.pulledAt = noon.addSecs(-4);
        sample.rest = batteryCommands;
        const Stored stored(sample.make());
        const Freshness fresh = Freshness::of(*stored.device, stored.clock.monotonic());
        QCOMPARE(
            DeviceSentence::spoken(*stored.device, fresh, m_registry, m_registry.draw(*stored.device, fresh), noon),
            u"Powerwall 2, tesla, battery, charging, level 85 percent, plus 5.2 kilowatts into the battery, projection, 4 seconds old"_s);
    }

    void lastActions_data()
    {
        QTest::addColumn<QString>("rest");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("icon");
        QTest::newRow("none") << QString() << u"No action yet"_s << QString();
        QTest::newRow("null") << uR"("lastAction":null)"_s << u"No action yet"_s << QString();
        QTest::newRow("completed") << lastAction(u"completed"_s, {}, noon.addSecs(-1320)) << u"charge, 22 min ago"_s
                                   << u"status-success"_s;
        QTest::newRow("under way") << lastAction(u"acknowledged"_s, {}, noon.addSecs(-18)) << u"charge, 18 s ago"_s
                                   << u"status-running"_s;
        QTest::newRow("booked") << lastAction(u"scheduled"_s) << u"charge, booked"_s << u"status-scheduled"_s;
        QTest::newRow("failed") << lastAction(u"failed"_s, u"SCHEDULER_ACTIVE"_s) << u"SCHEDULER_ACTIVE, charge"_s
                                << u"status-danger"_s;
        QTest::newRow("cancelled") << lastAction(u"cancelled"_s, {}, noon.addSecs(-7200)) << u"charge, 2 h ago"_s
                                   << u"status-cancelled"_s;
        QTest::newRow("over a day ago") << lastAction(u"completed"_s, {}, noon.addSecs(-30 * 3600))
                                                  << u"charge, 11 Jun 2026"_s << u"status-success"_s;
        QTest::newRow("a word that nobody knows")
            << lastAction(u"pondering"_s) << u"charge, 0 s ago"_s << u"status-unknown"_s;
    }
    void lastActions()
    {
        QFETCH(QString, rest);
        QFETCH(QString, text);
        QFETCH(QString, icon);
        const Stored stored(battery(u"b"_s, 50, rest));
        QCOMPARE(DeviceSentence::lastAction(*stored.device, m_registry.format(), stored.clock.monotonic()), text);
        QCOMPARE(DeviceSentence::actionIcon(stored.device->device->lastAction), icon);
    }

    void whyNoCommands()
    {
        QVERIFY(DeviceSentence::whyNoCommands(*battery(u"b"_s, 50, batteryCommands)).isEmpty());
        QCOMPARE(DeviceSentence::whyNoCommands(*battery(u"b"_s, 50)),
                 u"Its last answer declared no commands at all."_s);
        QCOMPARE(DeviceSentence::whyNoCommands(*battery(u"b"_s, 50, uR"("commands":{})"_s)),
                 u"The device declares an empty list of commands."_s);
        Sample sample;
        sample.family = KnownFamily::Vehicle;
        QVERIFY(DeviceSentence::whyNoCommands(*sample.make()).startsWith(u"Vehicles are read-only"_s));
    }
};

QTEST_APPLESS_MAIN(TestDeviceSentence)
#include "tst_devicesentence.moc"
