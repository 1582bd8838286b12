// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonwriter.h"
#include "simbattery.h"
#include "simcharger.h"
#include "siminverter.h"
#include "simthermostat.h"
#include "simvehicle.h"
#include "world.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace fleet::sandbox;

namespace {

qint64 at(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
}

QByteArray stateText(const SimDevice &device)
{
    QByteArray text;
    JsonWriter json(text);
    device.writeState(json);
    return text;
}

QJsonObject stateOf(const SimDevice &device)
{
    return QJsonDocument::fromJson(stateText(device)).object();
}

// One device alone, without a world around it.
struct Bench
{
    std::vector<Profile> profiles = makeProfiles();
    Site site{77, "user_x", QTimeZone::utc()};

    const Profile &model(QByteArrayView name) const
    {
        return *std::find_if(profiles.begin(), profiles.end(), [&](const auto &p) { return p.model == name; });
    }
    template <typename Device>
    std::unique_ptr<Device> make(QByteArrayView name, qint64 t, quint64 seed = 5) const
    {
        return std::make_unique<Device>(model(name), site, "device_x", seed, t);
    }
    static qsizetype settingIndex(const SimDevice &device, QByteArrayView key)
    {
        const auto &settings = device.profile().settings;
        for (qsizetype i = 0; i < settings.size(); ++i) {
            if (settings[i].key == key)
                return i;
        }
        return -1;
    }
};

} // namespace

class tst_World final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallFleetIsMixed();
    void sizes_data();
    void sizes();
    void sameSeedSameWorld();
    void stateDoesNotDependOnWhoLooked();
    void batteryDayCurve_data();
    void batteryDayCurve();
    void batteryEnergyAddsUp_data();
    void batteryEnergyAddsUp();
    void batteryStopsAtItsLimits_data();
    void batteryStopsAtItsLimits();
    void batteryPowerLimits();
    void batteryReturnsToTheCurve();
    void pretendedSettings();
    void solarFollowsSunAndSeason();
    void solarCounterIsTheIntegral();
    void chargerSessions();
    void chargerLimits();
    void thermostatDriftsToItsSetPoint();
    void vehicleDay_data();
    void vehicleDay();
    void vehicleEnergyAddsUp();
    void capturedStateStands();
    void modelsDiffer();
};

void tst_World::smallFleetIsMixed()
{
    const World world({38, 1, true, false}, at(u"2026-06-12T11:30:00Z"_s));
    QCOMPARE(world.members(Family::Battery).size(), size_t(14));
    QCOMPARE(world.members(Family::EvCharger).size(), size_t(8));
    QCOMPARE(world.members(Family::Hvac).size(), size_t(6));
    QCOMPARE(world.members(Family::SolarInverter).size(), size_t(6));
    QCOMPARE(world.members(Family::Vehicle).size(), size_t(3));
    QCOMPARE(world.members(Family::HeatPump).size(), size_t(1));
    // Something of everything to show from the first second.
    QSet<ActionState> states;
    for (const auto &action : world.actions())
        states.insert(action->state);
    QCOMPARE(states.size(), qsizetype(allActionStates.size()));
    int silent = 0;
    for (const auto &member : world.all())
        silent += member->device->reach() != Reach::Online ? 1 : 0;
    QCOMPARE(silent, 2);
}

void tst_World::sizes_data()
{
    QTest::addColumn<int>("devices");
    for (const int devices : {1, 2, 5, 37, 38, 99, 100, 1000, 10'000, 50'000})
        QTest::addRow("%d", devices) << devices;
}

void tst_World::sizes()
{
    QFETCH(const int, devices);
    const World world({devices, 3, false, false}, at(u"2026-06-12T11:30:00Z"_s));
    size_t total = 0;
    QSet<QByteArray> ids;
    for (const auto family : allFamilies) {
        total += world.members(family).size();
        for (const auto *member : world.members(family))
            ids.insert(member->device->id());
        if (devices >= 100 && family != Family::HeatPump)
            QCOMPARE(world.members(family).size(), size_t(devices) / 5);
    }
    QCOMPARE(total, size_t(devices));
    QCOMPARE(ids.size(), devices);
    const auto users = world.userIds();
    QCOMPARE(QSet<QByteArray>(users.begin(), users.end()).size(), users.size());
}

void tst_World::sameSeedSameWorld()
{
    const auto start = at(u"2026-06-12T11:30:00Z"_s);
    const auto picture = [start](quint64 seed) {
        World world({200, seed, true, false}, start);
        world.advanceTo(start + 3 * hourMs);
        QByteArray text;
        for (const auto &member : world.all()) {
            member->device->advanceTo(world.now());
            text += member->device->id() + stateText(*member->device) + member->lastActionJson;
        }
        return text;
    };
    QCOMPARE(picture(4), picture(4));
    QVERIFY(picture(4) != picture(5));
}

void tst_World::stateDoesNotDependOnWhoLooked()
{
    const auto start = at(u"2026-06-12T00:00:00Z"_s);
    World patient({60, 8, true, false}, start);
    World nosy({60, 8, true, false}, start);
    for (qint64 t = start; t < start + 20 * hourMs; t += 97'531) {
        nosy.advanceTo(t);
        for (const auto &member : nosy.all())
            member->device->advanceTo(t);
    }
    const auto end = start + 20 * hourMs;
    patient.advanceTo(end);
    nosy.advanceTo(end);
    for (size_t i = 0; i < patient.all().size(); ++i) {
        patient.all()[i]->device->advanceTo(end);
        nosy.all()[i]->device->advanceTo(end);
        QCOMPARE(stateText(*patient.all()[i]->device), stateText(*nosy.all()[i]->device));
    }
}

void tst_World::batteryDayCurve_data()
{
    QTest::addColumn<double>("hour");
    QTest::addColumn<double>("percent");
    QTest::addColumn<int>("direction"); // contract section 14; 0: idle or slow charge
    QTest::newRow("06:20") << 6.33 << 70.0 << -1;
    QTest::newRow("08:50") << 8.5 << 46.0 << -1;
    QTest::newRow("09:30") << 9.5 << 50.0 << 1;
    QTest::newRow("14:30") << 14.5 << 92.0 << 1;
    QTest::newRow("15:30") << 15.5 << 90.0 << -1;
    QTest::newRow("20:40") << 20.67 << 30.0 << -1;
    QTest::newRow("22:30") << 22.5 << 30.0 << 0;
    QTest::newRow("03:00") << 3.0 << 50.0 << 0;
}

void tst_World::batteryDayCurve()
{
    QFETCH(const double, hour);
    QFETCH(const double, percent);
    QFETCH(const int, direction);
    const Bench bench;
    for (quint64 seed = 1; seed < 20; ++seed) {
        const auto begin = at(u"2026-06-12T00:00:00Z"_s) - 20 * hourMs;
        const auto battery = bench.make<SimBattery>("Hybrid 5kWh", begin, seed);
        battery->advanceTo(at(u"2026-06-12T00:00:00Z"_s) + qint64(hour * double(hourMs)));
        QVERIFY2(std::abs(battery->levelPercent() - percent) < 10, qPrintable(u"%1 %"_s.arg(battery->levelPercent())));
        if (direction > 0)
            QVERIFY(battery->powerKw() > 0);
        else if (direction < 0)
            QVERIFY(battery->powerKw() < 0);
        else
            QVERIFY(battery->powerKw() > -0.3 && battery->powerKw() < 2);
    }
}

void tst_World::batteryEnergyAddsUp_data()
{
    QTest::addColumn<QByteArray>("model");
    for (const auto &profile : makeProfiles()) {
        if (profile.family == Family::Battery)
            QTest::newRow(profile.model.constData()) << profile.model;
    }
}

void tst_World::batteryEnergyAddsUp()
{
    QFETCH(const QByteArray, model);
    const Bench bench;
    const auto begin = at(u"2026-06-12T00:00:00Z"_s);
    const auto battery = bench.make<SimBattery>(model, begin);
    battery->advanceTo(begin);
    // A day with whatever the model can be told, at odd moments.
    QList<std::pair<qint64, Order>> orders{
        {begin + 3 * hourMs + 12'345, {"charge", {{"target", 80, "percent"}}}},
        {begin + 7 * hourMs + 777, {"idle", {}}},
        {begin + 8 * hourMs, {"discharge", {{"target", 30, "percent"}, {"power", 1.5, "kw"}}}},
        {begin + 13 * hourMs + 59'999, {"auto.balanced", {}}},
        {begin + 20 * hourMs, {"auto.export", {}}}};
    const double capacity = battery->profile().capacityKwh;
    double kwh = battery->levelPercent() / 100 * capacity;
    double moved = 0;
    constexpr qint64 step = 1000;
    for (qint64 t = begin; t < begin + dayMs; t += step) {
        if (!orders.isEmpty() && orders.first().first <= t)
            battery->obey(orders.takeFirst().second, t);
        const double kw = battery->powerKw();
        battery->advanceTo(t + step);
        const double now = battery->levelPercent() / 100 * capacity;
        const double stored = kw * (kw > 0 ? SimBattery::oneWayEfficiency : 1 / SimBattery::oneWayEfficiency)
            * double(step) / double(hourMs);
        // Exact but for the second in which a limit or the end of a segment falls.
        QVERIFY2(std::abs(now - kwh - stored) < 0.005, qPrintable(u"at +%1 s"_s.arg((t - begin) / 1000)));
        moved += stored;
        kwh = now;
        QVERIFY(now >= 0 && now <= capacity + 1e-9);
    }
    const auto first = bench.make<SimBattery>(model, begin);
    const double change = kwh - first->levelPercent() / 100 * capacity;
    QVERIFY2(std::abs(change - moved) < 0.02, qPrintable(u"%1 kWh against %2"_s.arg(change).arg(moved)));
}

void tst_World::batteryStopsAtItsLimits_data()
{
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<double>("settingValue");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<double>("parameterValue");
    QTest::addColumn<double>("endsAt");
    QTest::newRow("charge to its target")
        << QByteArray("charge_ceiling") << 100.0 << QByteArray("charge") << QByteArray("target") << 85.0 << 85.0;
    QTest::newRow("charge to the ceiling")
        << QByteArray("charge_ceiling") << 90.0 << QByteArray("charge") << QByteArray("target") << 100.0 << 90.0;
    QTest::newRow("discharge to its target")
        << QByteArray("discharge_floor") << 10.0 << QByteArray("discharge") << QByteArray("target") << 40.0 << 40.0;
    QTest::newRow("discharge to the floor")
        << QByteArray("discharge_floor") << 25.0 << QByteArray("discharge") << QByteArray("target") << 10.0 << 25.0;
    QTest::newRow("discharge to the reserve")
        << QByteArray("discharge_floor") << 10.0 << QByteArray("discharge") << QByteArray("reserve") << 33.0 << 33.0;
    QTest::newRow("discharge to the backup floor")
        << QByteArray("backup_floor") << 30.0 << QByteArray("discharge") << QByteArray("target") << 10.0 << 30.0;
}

void tst_World::batteryStopsAtItsLimits()
{
    QFETCH(const QByteArray, setting);
    QFETCH(const double, settingValue);
    QFETCH(const QByteArray, command);
    QFETCH(const QByteArray, parameter);
    QFETCH(const double, parameterValue);
    QFETCH(const double, endsAt);
    const Bench bench;
    const auto begin = at(u"2026-06-12T12:00:00Z"_s);
    const auto battery = bench.make<SimBattery>("Powerwall 2", begin);
    battery->writeSetting(Bench::settingIndex(*battery, setting), settingValue, begin);
    battery->obey({command, {{parameter, parameterValue, "percent"}}}, begin);
    // Seen at once (section 14), and standing still at the end.
    QCOMPARE(stateOf(*battery).value(u"currentMode"_s).toString(), QString::fromLatin1(command));
    QCOMPARE(stateOf(*battery).value(u"status"_s).toString(), command == "charge" ? u"charging"_s : u"discharging"_s);
    battery->advanceTo(begin + 8 * hourMs);
    QVERIFY2(std::abs(battery->levelPercent() - endsAt) < 1e-6, qPrintable(u"%1 %"_s.arg(battery->levelPercent())));
    QCOMPARE(battery->powerKw(), 0.0);
    QCOMPARE(stateOf(*battery).value(u"status"_s).toString(), u"idle"_s);
    QCOMPARE(stateOf(*battery).value(u"currentMode"_s).toString(), QString::fromLatin1(command));
}

void tst_World::batteryPowerLimits()
{
    const Bench bench;
    const auto begin = at(u"2026-06-12T12:00:00Z"_s);
    const auto battery = bench.make<SimBattery>("Tower 15", begin);
    battery->obey({"charge", {{"power", 2.5, "kw"}}}, begin);
    QCOMPARE(battery->powerKw(), 2.5);
    battery->obey({"charge", {}}, begin + minuteMs);
    QCOMPARE(battery->powerKw(), 7.5);
    battery->writeSetting(Bench::settingIndex(*battery, "max_charge_current"), 50, begin + 2 * minuteMs);
    QCOMPARE(battery->powerKw(), 2.56); // 50 A of a 51.2 V stack
    const auto watts = bench.make<SimBattery>("Cube 5", begin);
    watts->obey({"discharge", {{"power", 1200, "watts"}}}, begin);
    QCOMPARE(watts->powerKw(), -1.2);
}

void tst_World::batteryReturnsToTheCurve()
{
    const Bench bench;
    const auto begin = at(u"2026-06-12T09:00:00Z"_s);
    const auto told = bench.make<SimBattery>("Hybrid 5kWh", begin);
    const auto left = bench.make<SimBattery>("Hybrid 5kWh", begin);
    told->obey({"discharge", {{"target", 20, "percent"}}}, begin);
    told->obey({"auto.balanced", {}}, begin + 3 * hourMs);
    left->advanceTo(begin + 3 * hourMs);
    QVERIFY(left->levelPercent() - told->levelPercent() > 20);
    told->advanceTo(begin + 20 * hourMs);
    left->advanceTo(begin + 20 * hourMs);
    QVERIFY(std::abs(left->levelPercent() - told->levelPercent()) < 2);
}

void tst_World::pretendedSettings()
{
    const Bench bench;
    const auto begin = at(u"2026-06-12T12:00:00Z"_s);
    const auto battery = bench.make<SimBattery>("Cube 5", begin);
    const auto index = Bench::settingIndex(*battery, "discharge_floor");
    battery->writeSetting(index, 50, begin);
    QCOMPARE(battery->setting(index), 20.0);
}

void tst_World::solarFollowsSunAndSeason()
{
    const Bench bench;
    const auto dayKwh = [&bench](const QString &date) {
        const auto begin = at(date + u"T00:00:00Z"_s);
        const auto inverter = bench.make<SimInverter>("String 6kW", begin);
        const double before = inverter->energyKwh();
        for (int minute = 0; minute < 24 * 60; minute += 5) {
            inverter->advanceTo(begin + minute * minuteMs);
            if (minute < 6 * 60 || minute >= 18 * 60)
                [&] {
                    QCOMPARE(inverter->powerKw(), 0.0);
                }();
            [&] {
                QVERIFY(inverter->powerKw() <= 6.0);
            }();
        }
        inverter->advanceTo(begin + dayMs);
        return inverter->energyKwh() - before;
    };
    double summer = 0;
    double winter = 0;
    for (int day = 10; day < 20; ++day) {
        summer += dayKwh(u"2026-06-%1"_s.arg(day));
        winter += dayKwh(u"2026-12-%1"_s.arg(day));
    }
    QVERIFY2(summer > 150 && summer < 450, qPrintable(QString::number(summer)));
    QVERIFY2(winter > 20 && winter < summer / 2, qPrintable(QString::number(winter)));
}

void tst_World::solarCounterIsTheIntegral()
{
    const Bench bench;
    const auto begin = at(u"2026-06-12T05:00:00Z"_s);
    const auto inverter = bench.make<SimInverter>("Hybrid 5kW", begin);
    inverter->advanceTo(begin);
    const double before = inverter->energyKwh();
    double sum = 0;
    for (qint64 t = begin; t < begin + 10 * hourMs; t += 10'000) {
        sum += inverter->powerKw() * 10'000 / double(hourMs);
        inverter->advanceTo(t + 10'000);
    }
    QVERIFY(sum > 5);
    QVERIFY(std::abs(inverter->energyKwh() - before - sum) < 1e-6);
}

void tst_World::chargerSessions()
{
    const Bench bench;
    const auto begin = at(u"2026-06-08T00:00:00Z"_s);
    int sessions = 0;
    int charging = 0;
    for (quint64 seed = 1; seed <= 12; ++seed) {
        const auto charger = bench.make<SimCharger>("Home 11kW", begin, seed);
        charger->advanceTo(begin);
        bool connected = charger->isConnected();
        double energy = charger->sessionKwh();
        for (qint64 t = begin; t < begin + 3 * dayMs; t += minuteMs) {
            const double kw = charger->powerKw();
            charger->advanceTo(t + minuteMs);
            if (kw > 0) {
                QVERIFY(connected);
                ++charging;
            }
            if (charger->isConnected() != connected) {
                connected = !connected;
                sessions += connected ? 1 : 0;
                if (connected)
                    energy = 0;
            }
            // Within a session, what was delivered is what was drawn (to the minute in which it is full).
            if (connected && charger->sessionKwh() > 0)
                QVERIFY(std::abs(charger->sessionKwh() - energy - kw / 60) < 0.19);
            energy = charger->sessionKwh();
            QVERIFY(energy <= 70.01);
        }
    }
    QVERIFY2(sessions > 24 && sessions <= 36, qPrintable(QString::number(sessions)));
    QVERIFY(charging > 12 * 60 * 3);
}

void tst_World::chargerLimits()
{
    const Bench bench;
    // Any charger that is charging at eleven will do.
    const auto noon = at(u"2026-06-12T11:00:00Z"_s);
    std::unique_ptr<SimCharger> charger;
    for (quint64 seed = 1; !charger && seed < 50; ++seed) {
        auto candidate = bench.make<SimCharger>("Wallbox 22kW", noon, seed);
        candidate->advanceTo(noon);
        if (candidate->powerKw() > 0)
            charger = std::move(candidate);
    }
    QVERIFY(charger);
    QVERIFY(charger->powerKw() > 20 && charger->powerKw() <= 22);
    charger->writeSetting(0, 6.5, noon + 1);
    QVERIFY(charger->powerKw() > 6 && charger->powerKw() <= 6.5);
    charger->obey({"idle", {}}, noon + 2);
    QCOMPARE(charger->powerKw(), 0.0);
    QCOMPARE(stateOf(*charger).value(u"status"_s).toString(), u"paused"_s);
    QVERIFY(stateOf(*charger).value(u"isConnected"_s).toBool());
    charger->obey({"charge", {}}, noon + 3);
    QVERIFY(charger->powerKw() > 6);
    // The car goes, and what it was told goes with it; the cap stays.
    charger->obey({"idle", {}}, noon + 4);
    charger->advanceTo(noon + 15 * hourMs);
    QVERIFY(!charger->isConnected());
    for (qint64 t = noon + 15 * hourMs; t < noon + 6 * dayMs && charger->powerKw() == 0; t += 10 * minuteMs)
        charger->advanceTo(t);
    QVERIFY(charger->powerKw() > 6 && charger->powerKw() <= 6.5);
}

void tst_World::thermostatDriftsToItsSetPoint()
{
    const Bench bench;
    const auto begin = at(u"2026-01-12T10:00:00Z"_s);
    const auto thermostat = bench.make<SimThermostat>("Smart Thermostat 4", begin);
    thermostat->advanceTo(begin);
    const double before = thermostat->celsius();
    thermostat->obey({"heat", {{"target", 27, "celsius"}}}, begin);
    QVERIFY(thermostat->isActive());
    QCOMPARE(stateOf(*thermostat).value(u"mode"_s).toString(), u"heat"_s);
    QCOMPARE(stateOf(*thermostat).value(u"holdType"_s).toString(), u"permanent"_s);
    QCOMPARE(stateOf(*thermostat).value(u"heatSetpoint"_s).toDouble(), 27.0);
    thermostat->advanceTo(begin + 30 * minuteMs);
    QVERIFY(thermostat->celsius() > before + 0.5);
    // There it goes on and off around the set point.
    int switches = 0;
    bool active = thermostat->isActive();
    for (qint64 t = begin + 6 * hourMs; t < begin + 16 * hourMs; t += minuteMs) {
        thermostat->advanceTo(t);
        QVERIFY2(std::abs(thermostat->celsius() - 27) < 0.45, qPrintable(QString::number(thermostat->celsius())));
        if (thermostat->isActive() != active) {
            active = !active;
            ++switches;
        }
    }
    QVERIFY2(switches >= 4, qPrintable(QString::number(switches)));
    thermostat->obey({"idle", {}}, begin + 16 * hourMs);
    QVERIFY(!thermostat->isActive());
    thermostat->advanceTo(begin + 40 * hourMs);
    QVERIFY(!thermostat->isActive());
    QVERIFY(thermostat->celsius() < 20);
    thermostat->obey({"follow_schedule", {}}, begin + 40 * hourMs);
    QCOMPARE(stateOf(*thermostat).value(u"holdType"_s).toString(), u"follow_schedule"_s);
    QVERIFY(thermostat->heatSetpoint() < 24);
}

void tst_World::vehicleDay_data()
{
    QTest::addColumn<double>("hour");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<int>("plugged"); // -1: either
    QTest::newRow("06:30") << 6.5 << 80.0 << 95.0 << 1;
    QTest::newRow("09:30") << 9.5 << 85.0 << 95.0 << 0;
    QTest::newRow("16:50") << 16.8 << 71.0 << 75.0 << 0;
    QTest::newRow("17:30") << 17.5 << 60.0 << 71.0 << -1;
    QTest::newRow("20:30") << 20.5 << 50.0 << 60.0 << -1;
    QTest::newRow("21:30") << 21.5 << 50.0 << 55.0 << 1;
    QTest::newRow("05:50") << 5.8 << 78.0 << 82.0 << 1;
}

void tst_World::vehicleDay()
{
    QFETCH(const double, hour);
    QFETCH(const double, least);
    QFETCH(const double, most);
    QFETCH(const int, plugged);
    const Bench bench;
    const auto t = at(u"2026-06-12T00:00:00Z"_s) + qint64(hour * double(hourMs));
    for (quint64 seed = 1; seed < 30; ++seed) {
        const auto picture = bench.make<SimVehicle>("EV Sedan", t, seed)->at(t);
        QVERIFY2(picture.levelPercent > least - 5 && picture.levelPercent < most + 5,
                 qPrintable(QString::number(picture.levelPercent)));
        if (plugged >= 0)
            QCOMPARE(picture.plugged, plugged == 1);
        QVERIFY(picture.plugged || picture.chargeKw == 0);
    }
}

void tst_World::vehicleEnergyAddsUp()
{
    const Bench bench;
    const auto begin = at(u"2026-06-12T00:00:00Z"_s);
    for (quint64 seed = 1; seed < 10; ++seed) {
        const auto vehicle = bench.make<SimVehicle>("Compact EV", begin, seed);
        for (qint64 t = begin; t < begin + dayMs - minuteMs; t += minuteMs) {
            const auto a = vehicle->at(t);
            const auto b = vehicle->at(t + minuteMs);
            const double gained = (b.levelPercent - a.levelPercent) / 100 * 58;
            if (a.chargeKw > 0)
                QVERIFY(std::abs(gained - a.chargeKw / 60) < 0.1);
            else
                QVERIFY(gained <= 1e-9);
            QVERIFY2(std::abs(b.levelPercent - a.levelPercent) < 0.5, "no jumps");
        }
    }
}

void tst_World::capturedStateStands()
{
    const Bench bench;
    const auto begin = at(u"2026-06-12T11:00:00Z"_s);
    const auto battery = bench.make<SimBattery>("Powerwall 2", begin);
    const auto reported = [&] {
        QByteArray text;
        JsonWriter json(text);
        battery->writeReportedState(json);
        return text;
    };
    battery->advanceTo(begin);
    const auto live = reported();
    battery->setReach(Reach::LastKnown, begin);
    battery->advanceTo(begin + hourMs);
    QCOMPARE(reported(), live);
    QCOMPARE(battery->silentSince(), begin);
    battery->setReach(Reach::Online, begin + hourMs);
    QVERIFY(reported() != live);
}

void tst_World::modelsDiffer()
{
    QSet<QByteArray> capabilities;
    int windowedOnly = 0;
    int scheduledOnly = 0;
    int withoutPower = 0;
    int withReserve = 0;
    int oneStrategy = 0;
    int readOnlyKeys = 0;
    int batteries = 0;
    for (const auto &profile : makeProfiles()) {
        if (profile.family != Family::Battery)
            continue;
        ++batteries;
        capabilities.insert(profile.capabilitiesJson);
        const auto *charge = profile.command("charge");
        QVERIFY(charge);
        windowedOnly += charge->executions == Windowed ? 1 : 0;
        scheduledOnly += charge->executions == Scheduled ? 1 : 0;
        withoutPower += charge->parameter("power") ? 0 : 1;
        withReserve += charge->parameter("reserve") ? 1 : 0;
        oneStrategy += strategyNames(profile.strategies).size() == 1 ? 1 : 0;
        for (const auto &setting : profile.settings)
            readOnlyKeys += setting.writable ? 0 : 1;
    }
    QVERIFY(batteries >= 8);
    QCOMPARE(capabilities.size(), batteries);
    QVERIFY(windowedOnly && scheduledOnly && withoutPower && withReserve && oneStrategy && readOnlyKeys);
}

QTEST_GUILESS_MAIN(tst_World)
#include "tst_world.moc"
