// SPDX-License-Identifier: GPL-3.0-or-later
// A confirmation that no longer means what was seen is refused: every bound fact, changed alone and in pairs, told and
// untold, at every moment of the sheet; and drifting numbers against an oracle of its own. FLEET_GATE_RACES=n tries n
// drifts instead of the few thousand of the suite; a failure prints its seed.
#include <actionfakes.h>
#include <random.h>

#include <QTest>

#include <cmath>

using namespace fleet;
using namespace fleet::fake;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

// One thing that happens to the world while the sheet is open.
struct Race
{
    QByteArray name;
    bool withdraws = false;
    // What it touches: two races of one topic are no pair.
    QByteArray topic;
    std::function<void(Window &, bool told)> act;
};

struct Situation
{
    QByteArray name;
    std::function<void(Window &)> prepare;
    WriteDraft draft;
    QList<Race> races;
};

const DeviceId batteryId(u"device_abc123"_s);
const DeviceId hvacId(u"device_hvac_001"_s);
const DeviceId chargerId(u"device_ev_001"_s);

DevicePtr charger()
{
    return parsed(
        R"({"id":"device_ev_001","vendor":"easee","sync":{"available":true,"lastPulledAt":"2026-06-12T08:59:56.000Z"},
        "metadata":{"model":"Home","source":"live"},
        "state":{"status":"available","isConnected":true,"isCharging":false,"currentPower":0,"maxCurrent":32,"powerRateLimit":11},
        "commands":{"charge":{"parameters":{},"execution":["immediate","scheduled","windowed"]},
                    "idle":{"parameters":{},"execution":["immediate","scheduled"]}},
        "conflictStrategies":["cancel_and_replace"],
        "settings":{"max_charge_rate":{"value":11,"unit":"kw","min":0,"max":50}},
        "lastAction":null,"currentSchedule":null})",
        KnownFamily::EvCharger);
}

void setField(Device &device, const QString &name, const FieldValue &value)
{
    for (Field &field : device.state) {
        if (field.name == name)
            field.value = value;
    }
    const std::optional<double> number = value.toNumber();
    if (auto *battery = std::get_if<BatteryState>(&device.reading)) {
        if (name == u"level"_s)
            battery->levelPercent = number;
        if (name == u"capacity"_s)
            battery->capacityKwh = number;
        if (name == u"chargeRate"_s)
            battery->chargeRateKw = number;
        if (name == u"dischargeLimit"_s)
            battery->dischargeLimitPercent = number;
        if (name == u"currentMode"_s)
            battery->currentMode = value.toText().value_or(QString());
        if (name == u"status"_s)
            battery->status = value.toText().value_or(QString());
    }
    if (auto *hvac = std::get_if<HvacState>(&device.reading)) {
        if (name == u"temperature"_s)
            hvac->temperatureC = number;
        if (name == u"heatSetpoint"_s)
            hvac->heatSetpointC = number;
    }
}

Race onDevice(const QByteArray &name, const QByteArray &topic, bool withdraws, const DeviceId &id,
              const std::function<void(Device &)> &change)
{
    return {name, withdraws, topic, [id, change](Window &window, bool told) {
                if (told)
                    window.devices.change(id, change);
                else
                    window.devices.changeSilently(id, change);
            }};
}

Race field(const QByteArray &label, bool withdraws, const DeviceId &id, const QString &name, const FieldValue &value)
{
    return onDevice(label, "state." + name.toUtf8(), withdraws, id,
                    [name, value](Device &device) { setField(device, name, value); });
}

QList<Race> everybodysRaces(const DeviceId &id, bool isCommand)
{
    QList<Race> races;
    const auto environment = [](const char *name, WriteEnvironment now) {
        return Race{name, true, "environment", [now](Window &window, bool told) {
                        window.environment.value = now;
                        if (told)
                            Q_EMIT window.environment.environmentChanged();
                    }};
    };
    const QUrl host(u"https://api.example.test"_s);
    races.append(environment("environment turns live", {EnvironmentKind::Live, u"test"_s, host}));
    races.append(environment("another profile", {EnvironmentKind::Sandbox, u"other"_s, host}));
    races.append(environment("another host", {EnvironmentKind::Sandbox, u"test"_s, QUrl(u"https://elsewhere.test"_s)}));
    races.append(onDevice("sync lost", "sync", true, id, [](Device &d) { d.sync.available = false; }));
    races.append(onDevice("another model", "device", true, id, [](Device &d) { d.metadata.model = u"Other"_s; }));
    races.append(onDevice("another vendor", "device", true, id, [](Device &d) { d.vendor = u"other"_s; }));
    races.append(Race{"the device goes", true, "gone", [id](Window &window, bool told) {
                          if (told)
                              window.devices.forget(id);
                          else
                              window.devices.forgetSilently(id);
                      }});
    // What moves without meaning anything.
    races.append(onDevice("read again", "age", false, id,
                          [](Device &d) { d.sync.lastPulledAt = d.sync.lastPulledAt->addSecs(30); }));
    races.append(
        onDevice("another tier", "tier", false, id, [](Device &d) { d.metadata.source = Source(KnownSource::Cache); }));
    races.append(Race{"another device moves", false, "elsewhere", [](Window &window, bool) {
                          window.devices.put(battery("device_other"));
                          window.devices.change(DeviceId(u"device_other"_s),
                                                [](Device &d) { setField(d, u"level"_s, FieldValue(12.0)); });
                      }});
    races.append(Race{"another device's action", false, "elsewhere", [](Window &window, bool) {
                          window.desk.tracker().apply(
                              action("act_77", "scheduled", "2026-06-12T08:59:00.000Z", {}, "charge", "device_other"),
                              {});
                      }});
    if (!isCommand)
        return races;
    races.append(onDevice("a limit of the verb", "limits", true, id, [](Device &d) {
        Commands commands = *d.commands;
        for (CommandCapability &one : commands.entries) {
            for (ParameterBounds &parameter : one.parameters)
                parameter.min = parameter.min.value_or(0) + 1;
        }
        commands.entries.first().execution.removeLast();
        d.commands = std::make_shared<const Commands>(commands);
    }));
    races.append(onDevice("a verb goes", "limits", true, id, [](Device &d) {
        Commands commands = *d.commands;
        commands.entries.removeLast();
        d.commands = std::make_shared<const Commands>(commands);
    }));
    races.append(onDevice("no declaration", "limits", true, id, [](Device &d) { d.commands.reset(); }));
    races.append(onDevice("strategies", "strategies", true, id, [](Device &d) { d.conflictStrategies->removeLast(); }));
    races.append(
        onDevice("strategies not declared", "strategies", true, id, [](Device &d) { d.conflictStrategies.reset(); }));
    races.append(onDevice("a schedule", "schedule", true, id, [](Device &d) { d.currentSchedule = Schedule(); }));
    races.append(Race{"an action of another desk", true, "action", [id](Window &window, bool) {
                          window.desk.tracker().apply(
                              action("act_9", "scheduled", "2026-06-12T08:59:30.000Z", {}, "idle", id.text().toUtf8()),
                              {});
                      }});
    races.append(Race{"one came and went", true, "action", [id](Window &window, bool) {
                          window.desk.tracker().apply(
                              action("act_8", "completed", "2026-06-12T08:59:30.000Z", {}, "idle", id.text().toUtf8()),
                              {});
                      }});
    races.append(onDevice("one by the short form", "action", true, id, [](Device &d) {
        d.lastAction = LastAction{ActionId(u"act_7"_s), u"idle"_s, KnownActionState::Acknowledged, {}, {}, {}, {}, {}};
    }));
    return races;
}

QList<Race> batteryRaces()
{
    QList<Race> races = everybodysRaces(batteryId, true);
    races.append(field("status", true, batteryId, u"status"_s, FieldValue(u"idle"_s)));
    races.append(field("standing command", true, batteryId, u"currentMode"_s, FieldValue(u"auto.balanced"_s)));
    races.append(field("floor", true, batteryId, u"dischargeLimit"_s, FieldValue(20.0)));
    races.append(field("capacity", true, batteryId, u"capacity"_s, FieldValue(10.0)));
    races.append(field("flow turns", true, batteryId, u"chargeRate"_s, FieldValue(-0.3)));
    races.append(field("flow stops", true, batteryId, u"chargeRate"_s, FieldValue(0.0)));
    races.append(field("flow wanders", false, batteryId, u"chargeRate"_s, FieldValue(4.9)));
    races.append(field("level unknown", true, batteryId, u"level"_s, FieldValue()));
    races.append(onDevice("a member comes", "members", true, batteryId, [](Device &d) {
        d.state.append({u"fault"_s, FieldValue(true)});
    }));
    races.append(onDevice("a member goes", "state.currentMode", true, batteryId, [](Device &d) {
        d.state.removeIf([](const Field &one) { return one.name == u"currentMode"_s; });
    }));
    return races;
}

CommandDraft draftOf(const QString &command, double target, double power = 3)
{
    CommandDraft draft = chargeDraft(target, power);
    draft.command = command;
    return draft;
}

QList<Situation> settings()
{
    QList<Situation> all;
    const auto inSandbox = [](Window &window) {
        window.devices.put(battery());
    };
    {
        QList<Race> races = batteryRaces();
        races.append(field("a digit nobody sees", false, batteryId, u"level"_s, FieldValue(85.3)));
        races.append(field("less than a step", false, batteryId, u"level"_s, FieldValue(85.9)));
        races.append(field("more than a tenth of the way", true, batteryId, u"level"_s, FieldValue(86.2)));
        races.append(field("target reached", true, batteryId, u"level"_s, FieldValue(90.0)));
        races.append(field("beyond the target", true, batteryId, u"level"_s, FieldValue(95.0)));
        all.append({"charge 85 to 90", inSandbox, draftOf(u"charge"_s, 90), races});
    }
    {
        QList<Race> races = batteryRaces();
        races.append(field("a tenth of a long way", false, batteryId, u"level"_s, FieldValue(79.0)));
        races.append(field("more than that", true, batteryId, u"level"_s, FieldValue(77.0)));
        races.append(field("below the floor", true, batteryId, u"level"_s, FieldValue(9.0)));
        all.append({"discharge 85 to 20", inSandbox, draftOf(u"discharge"_s, 20), races});
    }
    {
        CommandDraft idle;
        idle.deviceId = batteryId;
        idle.family = KnownFamily::Battery;
        idle.command = u"idle"_s;
        QList<Race> races = batteryRaces();
        races.append(field("a drift of the level", false, batteryId, u"level"_s, FieldValue(82.0)));
        races.append(field("another level", true, batteryId, u"level"_s, FieldValue(79.0)));
        all.append({"idle", inSandbox, idle, races});
    }
    {
        CommandDraft window = draftOf(u"charge"_s, 100);
        window.when
            = RunWindow{WallClock{QDate(2026, 6, 12), QTime(9, 30)}, WallClock{QDate(2026, 6, 12), QTime(11, 0)}};
        QList<Race> races = batteryRaces();
        races.append(Race{"its start passes", true, "when", [](Window &w, bool) {
                              w.clock.jumpTo(w.clock.nowUtc().addSecs(1900));
                          }});
        races.append(Race{"half an hour less", false, "when", [](Window &w, bool) {
                              w.clock.jumpTo(w.clock.nowUtc().addSecs(60));
                          }});
        all.append({"a window", inSandbox, window, races});
    }
    {
        CommandDraft heat;
        heat.deviceId = hvacId;
        heat.family = KnownFamily::Hvac;
        heat.command = u"heat"_s;
        heat.parameters = {{u"target"_s, {21, Unit(KnownUnit::Celsius)}}};
        QList<Race> races = everybodysRaces(hvacId, true);
        races.append(field("half a degree", false, hvacId, u"temperature"_s, FieldValue(20.5)));
        races.append(field("the target", true, hvacId, u"temperature"_s, FieldValue(21.0)));
        races.append(field("cold", true, hvacId, u"temperature"_s, FieldValue(18.5)));
        races.append(field("somebody turned it", true, hvacId, u"heatSetpoint"_s, FieldValue(20.0)));
        races.append(field("another hold", true, hvacId, u"holdType"_s, FieldValue(u"permanent"_s)));
        races.append(field("it runs", true, hvacId, u"active"_s, FieldValue(true)));
        all.append({"heat", [](Window &window) { window.devices.put(hvac()); }, heat, races});
    }
    {
        CommandDraft charge;
        charge.deviceId = chargerId;
        charge.family = KnownFamily::EvCharger;
        charge.command = u"charge"_s;
        QList<Race> races = everybodysRaces(chargerId, true);
        races.append(field("the car goes", true, chargerId, u"isConnected"_s, FieldValue(false)));
        races.append(field("it charges", true, chargerId, u"isCharging"_s, FieldValue(true)));
        races.append(field("its limit", true, chargerId, u"powerRateLimit"_s, FieldValue(7.0)));
        all.append({"charger", [](Window &window) { window.devices.put(charger()); }, charge, races});
    }
    {
        SettingsDraft floor;
        floor.deviceId = batteryId;
        floor.family = KnownFamily::Battery;
        floor.changes = {{u"discharge_floor"_s, {20, Unit(KnownUnit::Percent)}}};
        QList<Race> races = everybodysRaces(batteryId, false);
        races.append(onDevice("somebody set it", "settings", true, batteryId,
                              [](Device &d) { (*d.settings)[0].value = FieldValue(15.0); }));
        races.append(onDevice("its limits", "settings", true, batteryId, [](Device &d) { (*d.settings)[0].max = 50; }));
        races.append(onDevice("it goes", "settings", true, batteryId, [](Device &d) { d.settings->removeFirst(); }));
        races.append(onDevice("a list answer without settings", "settings", false, batteryId,
                              [](Device &d) { d.settings.reset(); }));
        races.append(onDevice("another setting", "settings", false, batteryId,
                              [](Device &d) { (*d.settings)[1].value = FieldValue(4000.0); }));
        races.append(field("standing command", true, batteryId, u"currentMode"_s, FieldValue(u"idle"_s)));
        races.append(field("the level, far from the new floor", false, batteryId, u"level"_s, FieldValue(60.0)));
        races.append(field("the level falls below it", true, batteryId, u"level"_s, FieldValue(19.0)));
        races.append(field("the flow", false, batteryId, u"chargeRate"_s, FieldValue(-1.0)));
        all.append({"settings", inSandbox, floor, races});
    }
    {
        QList<Race> races;
        for (const Race &race : everybodysRaces(batteryId, false)) {
            if (race.topic == "environment" || race.topic == "gone" || race.topic == "elsewhere" || race.topic == "age")
                races.append(race);
        }
        const auto turns = [](const char *name, const char *state, const char *more) {
            return Race{name, true, "action", [state, more](Window &window, bool) {
                            window.desk.tracker().apply(action("act_1", state, "2026-06-12T08:00:00.000Z", more), {});
                        }};
        };
        races.append(turns("it starts", "acknowledged", R"(,"start":"2026-06-12T22:00:00.000Z")"));
        races.append(turns("it is cancelled elsewhere", "cancelled", R"(,"start":"2026-06-12T22:00:00.000Z")"));
        races.append(field("the level", false, batteryId, u"level"_s, FieldValue(20.0)));
        all.append({"cancel",
                    [](Window &window) {
                        window.devices.put(battery());
                        window.desk.tracker().apply(action("act_1", "scheduled", "2026-06-12T08:00:00.000Z",
                                                           R"(,"start":"2026-06-12T22:00:00.000Z")"),
                                                    {});
                    },
                    CancelDraft{ActionId(u"act_1"_s), batteryId}, races});
    }
    return all;
}

// Opens the sheet, lets the races happen, and tries to send. Empty: as it must be.
QString attempt(const Situation &setting, const QList<const Race *> &races, bool told)
{
    Window window;
    setting.prepare(window);
    if (const auto why = window.desk.propose(setting.draft))
        return u"did not open: "_s + *why;
    ConfirmationGate &gate = *window.desk.gate();
    const QString shown = gate.requestLine() + gate.requestBody();
    bool withdraws = false;
    for (const Race *race : races) {
        race->act(window, told);
        withdraws = withdraws || race->withdraws;
    }
    const bool sent = gate.confirm(ConfirmationGate::Click);
    if (withdraws) {
        if (sent || !window.service.sent.empty())
            return u"sent what nobody saw"_s;
        if (!gate.isOpen() || !gate.isWithdrawn() || gate.changeCount() == 0 || gate.withdrawnReason().isEmpty())
            return u"not withdrawn"_s;
        // Never by itself: a second and a third press change nothing.
        if (gate.confirm(ConfirmationGate::Click) || gate.confirm(ConfirmationGate::Hold))
            return u"sent by pressing again"_s;
        gate.confirmAgain();
        gate.confirm(ConfirmationGate::Click);
        for (const ConfirmedCommand &command : window.service.commands()) {
            if (QString::fromLatin1(command.request().method) + u' ' + command.request().path
                    + QString::fromUtf8(command.request().body)
                != shown)
                return u"sent something else after looking again"_s;
        }
        return window.service.sent.size() <= 1 ? QString() : u"sent twice"_s;
    }
    if (!sent || window.service.sent.size() != 1)
        return u"withdrawn without a reason: "_s + gate.withdrawnReason() + gate.whyNot();
    return {};
}

} // namespace

class tst_GateRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyFactAloneAndInPairs();
    void drift();
    void repeatedSmallStepsAddUp();
    void holdIsBrokenByAWithdrawal();
    void cleanupTestCase() { qInfo("%d races, %d drifts", m_races, m_drifts); }

private:
    int m_races = 0;
    int m_drifts = 0;
};

void tst_GateRaces::everyFactAloneAndInPairs()
{
    const bool thorough = qEnvironmentVariableIsSet("FLEET_GATE_RACES");
    for (const Situation &setting : settings()) {
        for (qsizetype i = 0; i < setting.races.size(); ++i) {
            for (bool told : {true, false}) {
                const QString alone = attempt(setting, {&setting.races[i]}, told);
                ++m_races;
                QVERIFY2(alone.isEmpty(),
                         qPrintable(QString::fromUtf8(setting.name + ", " + setting.races[i].name)
                                    + (told ? u", told: "_s : u", untold: "_s) + alone));
            }
            for (qsizetype j = 0; j < setting.races.size(); ++j) {
                // A device that went has no second fact, and two of one topic are one.
                // Both orders by request only.
                if (j < i && !thorough)
                    continue;
                if (setting.races[i].topic == setting.races[j].topic || setting.races[i].topic == "gone"
                    || setting.races[j].topic == "gone")
                    continue;
                const bool told = (i + j) % 2 == 0;
                const QString pair = attempt(setting, {&setting.races[i], &setting.races[j]}, told);
                ++m_races;
                QVERIFY2(pair.isEmpty(),
                         qPrintable(QString::fromUtf8(setting.name + ", " + setting.races[i].name + " and "
                                                      + setting.races[j].name)
                                    + u": "_s + pair));
            }
        }
    }
}

// Random levels, targets, floors and commands: the gate against the rule as it is written in the design, computed here
// from nothing but the numbers.
void tst_GateRaces::drift()
{
    const int wanted = qEnvironmentVariableIntValue("FLEET_GATE_RACES");
    const int count = wanted > 0 ? wanted : 3000;
    int stayed = 0;
    for (int seed = 0; seed < count; ++seed) {
        Random random(quint64(seed) + 1);
        const bool isCharge = random.below(2) == 0;
        const double level = std::round(random.between(12, 98) * 10) / 10;
        const double floor = double(random.below(2) ? 10 : 20);
        const double target = double(10 + random.below(91));
        // From digits nobody sees to a jump across the scale.
        const double reach = std::pow(10.0, random.between(-2, 2));
        const double later = std::clamp(std::round((level + random.between(-reach, reach)) * 100) / 100, 0.0, 100.0);

        Window window;
        window.devices.put(battery());
        const auto put = [&](double percent) {
            window.devices.change(batteryId, [&](Device &d) {
                setField(d, u"level"_s, FieldValue(percent));
                setField(d, u"dischargeLimit"_s, FieldValue(floor));
                (*d.settings)[0].value = FieldValue(floor);
            });
        };
        put(level);
        CommandDraft draft = draftOf(isCharge ? u"charge"_s : u"discharge"_s, target, 3);
        QVERIFY(!window.desk.propose(draft));
        put(later);

        const auto side = [](double value, double mark) {
            const double rounded = std::round(value);
            return rounded < mark - 1e-6 ? -1 : rounded > mark + 1e-6 ? 1 : 0;
        };
        const double moved = std::abs(later - level);
        const double way = std::abs(target - level);
        const bool crosses = side(level, target) != side(later, target) || side(level, floor) != side(later, floor);
        const double wayThen = isCharge ? target - level : level - target;
        const double wayNow = isCharge ? target - later : later - target;
        const bool estimateCameOrWent = (wayThen > 0) != (wayNow > 0);
        const bool withdraws = crosses || moved >= std::max(1.0, way / 10) || estimateCameOrWent
            || (wayThen > 0 && std::abs(wayNow - wayThen) >= std::max(wayThen / 10, wayThen / std::max(wayThen, 1.0)));
        const bool isSent = window.desk.gate()->confirm(ConfirmationGate::Click);
        ++m_drifts;
        stayed += isSent ? 1 : 0;
        QVERIFY2(isSent == !withdraws,
                 qPrintable(u"seed %1: %2 %3 -> %4, target %5, floor %6: %7"_s.arg(seed)
                                .arg(draft.command)
                                .arg(level)
                                .arg(later)
                                .arg(target)
                                .arg(floor)
                                .arg(isSent ? u"sent"_s : window.desk.gate()->withdrawnReason())));
    }
    // Both outcomes were tried many times.
    QVERIFY2(stayed > count / 10 && stayed < count * 9 / 10, qPrintable(QString::number(stayed)));
}

void tst_GateRaces::repeatedSmallStepsAddUp()
{
    Window window;
    window.devices.put(battery());
    QVERIFY(!window.desk.propose(draftOf(u"charge"_s, 90)));
    ConfirmationGate &gate = *window.desk.gate();
    const int movedRole = gate.rows()->roleNames().key("moved");
    const int wasRole = gate.rows()->roleNames().key("was");
    for (double level = 85.1; level < 85.95; level += 0.1) {
        window.devices.change(batteryId, [&](Device &d) { setField(d, u"level"_s, FieldValue(level)); });
        QVERIFY(!gate.isWithdrawn());
    }
    // Updated in place and marked.
    QCOMPARE(gate.rows()->index(1).data(movedRole).toBool(), true);
    QCOMPARE(gate.rows()->index(1).data(wasRole).toString(), u"85"_s + QChar(0x00A0) + u'%');
    QVERIFY(gate.changeCount() >= 1);
    window.devices.change(batteryId, [](Device &d) { setField(d, u"level"_s, FieldValue(86.05)); });
    QVERIFY(gate.isWithdrawn());
    QVERIFY(!gate.confirm(ConfirmationGate::Click));
}

void tst_GateRaces::holdIsBrokenByAWithdrawal()
{
    Window window;
    window.devices.put(battery());
    window.environment.value.kind = EnvironmentKind::Live;
    QVERIFY(!window.desk.propose(draftOf(u"charge"_s, 90)));
    ConfirmationGate &gate = *window.desk.gate();
    gate.beginHold();
    window.clock.advance(1s);
    window.devices.change(batteryId, [](Device &d) { setField(d, u"status"_s, FieldValue(u"idle"_s)); });
    gate.confirmAgain();
    window.clock.advance(1s);
    // The hold began on another ground.
    QVERIFY(!gate.confirm(ConfirmationGate::Hold));
    gate.beginHold();
    window.clock.advance(1500ms);
    QVERIFY(gate.confirm(ConfirmationGate::Hold));
    QCOMPARE(window.service.sent.size(), 1u);
}

QTEST_GUILESS_MAIN(tst_GateRaces)
#include "tst_gateraces.moc"
