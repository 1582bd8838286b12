// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionfakes.h"

#include <effectcheck.h>

#include <QTest>

using namespace fleet;
using namespace Qt::Literals::StringLiterals;

class tst_EffectCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void keepsQuiet_data();
    void keepsQuiet();
    void saysWhatItLeansOn();
};

namespace {

const QDateTime completedAt(QDate(2026, 6, 12), QTime(9, 0), Qt::UTC);

Action completed(const QString &command, const QList<NamedQuantity> &parameters)
{
    Action action;
    action.id = ActionId(u"act_1"_s);
    action.command = command;
    action.parameters = parameters;
    action.state = KnownActionState::Completed;
    action.completedAt = completedAt;
    return action;
}

QList<NamedQuantity> percent(double value)
{
    return {{u"target"_s, {value, Unit(KnownUnit::Percent)}}};
}

Device reading(Reading state)
{
    Device device;
    device.reading = std::move(state);
    device.sync.available = true;
    return device;
}

BatteryState batteryState(const QString &status, double level, double rate, const QString &mode)
{
    return {status, level, 13.5, rate, 10.0, mode};
}

} // namespace

void tst_EffectCheck::judges_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<Device>("device");
    QTest::addColumn<int>("secondsLater");
    QTest::addColumn<Effect>("effect");

    const Action charge = completed(u"charge"_s, percent(90));
    QTest::newRow("charging towards the target")
        << charge << reading(batteryState(u"charging"_s, 85, 3, u"charge"_s)) << 5 << Effect::InProgress;
    QTest::newRow("charging, no target") << completed(u"charge"_s, {})
                                         << reading(batteryState(u"charging"_s, 85, 3, u"charge"_s)) << 5
                                         << Effect::TookEffect;
    QTest::newRow("finished charge: idle, mode charge, 0 kW")
        << charge << reading(batteryState(u"idle"_s, 90, 0, u"charge"_s)) << 600 << Effect::TookEffect;
    QTest::newRow("finished a little early")
        << charge << reading(batteryState(u"idle"_s, 89.2, 0, u"charge"_s)) << 600 << Effect::TookEffect;
    QTest::newRow("finished charge without target, full")
        << completed(u"charge"_s, {}) << reading(batteryState(u"idle"_s, 100, 0, u"charge"_s)) << 600
        << Effect::TookEffect;
    QTest::newRow("command stands, nothing flows")
        << charge << reading(batteryState(u"idle"_s, 60, 0, u"charge"_s)) << 600 << Effect::NoEffectYet;
    QTest::newRow("still in the old mode, at once")
        << charge << reading(batteryState(u"idle"_s, 60, 0, u"auto.balanced"_s)) << 10 << Effect::NoEffectYet;
    QTest::newRow("still in the old mode, later")
        << charge << reading(batteryState(u"idle"_s, 60, 0, u"auto.balanced"_s)) << 300 << Effect::Contradicted;
    QTest::newRow("the other way, at once")
        << charge << reading(batteryState(u"discharging"_s, 60, -2, u"charge"_s)) << 10 << Effect::NoEffectYet;
    QTest::newRow("the other way, later")
        << charge << reading(batteryState(u"discharging"_s, 60, -2, u"discharge"_s)) << 300 << Effect::Contradicted;
    QTest::newRow("charges, but by another command")
        << charge << reading(batteryState(u"charging"_s, 60, 2, u"auto.balanced"_s)) << 300 << Effect::Contradicted;
    QTest::newRow("rest at the target of another mode")
        << charge << reading(batteryState(u"idle"_s, 95, 0, u"auto.balanced"_s)) << 300 << Effect::Contradicted;

    const Action discharge = completed(u"discharge"_s, percent(20));
    QTest::newRow("discharging") << discharge << reading(batteryState(u"discharging"_s, 60, -3, u"discharge"_s)) << 5
                                 << Effect::InProgress;
    QTest::newRow("discharged") << discharge << reading(batteryState(u"idle"_s, 20, 0, u"discharge"_s)) << 600
                                << Effect::TookEffect;
    QTest::newRow("charges instead") << discharge << reading(batteryState(u"charging"_s, 60, 3, u"charge"_s)) << 300
                                     << Effect::Contradicted;

    QTest::newRow("idle") << completed(u"idle"_s, {}) << reading(batteryState(u"idle"_s, 60, 0, u"idle"_s)) << 5
                          << Effect::TookEffect;
    QTest::newRow("not idle yet") << completed(u"idle"_s, {})
                                  << reading(batteryState(u"charging"_s, 60, 3, u"charge"_s)) << 5
                                  << Effect::NoEffectYet;
    QTest::newRow("never idle") << completed(u"idle"_s, {}) << reading(batteryState(u"charging"_s, 60, 3, u"charge"_s))
                                << 300 << Effect::Contradicted;
    QTest::newRow("auto") << completed(u"auto.balanced"_s, {})
                          << reading(batteryState(u"charging"_s, 60, 3, u"auto.balanced"_s)) << 5 << Effect::TookEffect;

    const EvChargerState charging{u"charging"_s, true, true, 7.0, 32.0, 7.4};
    const EvChargerState resting{u"available"_s, true, false, 0.0, 32.0, 7.4};
    const EvChargerState unplugged{u"available"_s, false, false, 0.0, 32.0, 7.4};
    QTest::newRow("ev charges") << completed(u"charge"_s, {}) << reading(charging) << 5 << Effect::TookEffect;
    QTest::newRow("ev waits for a vehicle")
        << completed(u"charge"_s, {}) << reading(unplugged) << 600 << Effect::NoEffectYet;
    QTest::newRow("ev rests") << completed(u"idle"_s, {}) << reading(resting) << 5 << Effect::TookEffect;
    QTest::newRow("ev goes on") << completed(u"idle"_s, {}) << reading(charging) << 300 << Effect::Contradicted;

    const auto celsius = [](const QString &name, double value) {
        return NamedQuantity{name, {value, Unit(KnownUnit::Celsius)}};
    };
    const Action heat = completed(u"heat"_s, {celsius(u"target"_s, 22)});
    const HvacState warming{20.0, true, 22.0, 26.0, u"permanent"_s, u"heat"_s, {}};
    const HvacState warm{22.1, false, 22.0, 26.0, u"permanent"_s, u"heat"_s, {}};
    const HvacState old{20.0, false, 18.0, 26.0, u"follow_schedule"_s, u"auto"_s, {}};
    QTest::newRow("heats up") << heat << reading(warming) << 5 << Effect::InProgress;
    QTest::newRow("warm enough") << heat << reading(warm) << 5 << Effect::TookEffect;
    QTest::newRow("old setpoint, at once") << heat << reading(old) << 5 << Effect::NoEffectYet;
    QTest::newRow("old setpoint, later") << heat << reading(old) << 300 << Effect::Contradicted;
    QTest::newRow("range") << completed(u"auto"_s, {celsius(u"heatSetpoint"_s, 18), celsius(u"coolSetpoint"_s, 26)})
                           << reading(old) << 5 << Effect::TookEffect;
    QTest::newRow("schedule") << completed(u"follow_schedule"_s, {}) << reading(old) << 5 << Effect::TookEffect;
}

void tst_EffectCheck::judges()
{
    QFETCH(Action, action);
    QFETCH(Device, device);
    QFETCH(int, secondsLater);
    QFETCH(Effect, effect);
    const EffectCheck check = checkEffect(action, device, completedAt.addSecs(secondsLater));
    QCOMPARE(check.effect, effect);
    QVERIFY(!check.evidence.isEmpty());
}

void tst_EffectCheck::keepsQuiet_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<Device>("device");
    QTest::addColumn<int>("secondsLater");

    const Device charging = reading(batteryState(u"charging"_s, 85, 3, u"charge"_s));
    QTest::newRow("a reading from before") << completed(u"charge"_s, percent(90)) << charging << -1;
    Action open = completed(u"charge"_s, percent(90));
    open.state = KnownActionState::Acknowledged;
    QTest::newRow("not completed") << open << charging << 60;
    Action failed = open;
    failed.state = KnownActionState::Failed;
    QTest::newRow("failed") << failed << charging << 60;
    Device stale = charging;
    stale.sync.available = false;
    QTest::newRow("last known values") << completed(u"charge"_s, percent(90)) << stale << 60;
    Action over = completed(u"charge"_s, percent(90));
    over.end = completedAt.addSecs(30);
    QTest::newRow("after the end of its window") << over << charging << 60;
    Action ahead = completed(u"charge"_s, percent(90));
    ahead.start = completedAt.addSecs(3600);
    QTest::newRow("accepted ahead of its start") << ahead << charging << 60;
    QTest::newRow("a verb nobody has met") << completed(u"boost"_s, {}) << reading(std::monostate()) << 60;
    QTest::newRow("nothing reported") << completed(u"auto.balanced"_s, {}) << reading(BatteryState()) << 60;
}

void tst_EffectCheck::keepsQuiet()
{
    QFETCH(Action, action);
    QFETCH(Device, device);
    QFETCH(int, secondsLater);
    QCOMPARE(checkEffect(action, device, completedAt.addSecs(secondsLater)).effect, Effect::NotJudged);
}

void tst_EffectCheck::saysWhatItLeansOn()
{
    const Format english(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc());
    const auto lines = [](const EffectCheck &check) {
        QStringList texts;
        for (const EffectRow &row : check.rows)
            texts.append(u"%1: %2 / %3 %4"_s.arg(row.label, row.asked, row.seen, row.fit)
                             .replace(QChar(0x00A0), u' ')
                             .trimmed());
        return texts;
    };
    // A finished charge: idle, nothing flows, the command stands. No failure.
    Device done = reading(batteryState(u"idle"_s, 90, 0, u"charge"_s));
    done.metadata.source = Source(KnownSource::Live);
    EffectCheck check = checkEffect(completed(u"charge"_s, percent(90)), done, completedAt.addSecs(600), english);
    QCOMPARE(int(check.effect), int(Effect::TookEffect));
    QCOMPARE(lines(check).mid(0, 4),
             (QStringList{u"Standing command: charge / charge yes"_s, u"Status:  / idle"_s, u"Power:  / 0.0 kW"_s,
                          u"Level: 90 % / 90 % yes"_s}));
    QVERIFY(check.rows.last().seen.startsWith(u"live, "_s));
    // Somebody else's command stands.
    check = checkEffect(completed(u"charge"_s, percent(90)),
                        reading(batteryState(u"discharging"_s, 60, -2, u"auto.export"_s)), completedAt.addSecs(600),
                        english);
    QCOMPARE(int(check.effect), int(Effect::Contradicted));
    QCOMPARE(lines(check).first(), u"Standing command: charge / auto.export no"_s);
    // Not judged: nothing is leaned on.
    check = checkEffect(completed(u"charge"_s, percent(90)), done, completedAt.addSecs(-5), english);
    QVERIFY(check.rows.isEmpty());
}

QTEST_GUILESS_MAIN(tst_EffectCheck)
#include "tst_effectcheck.moc"
