// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetbytes.h"

#include <array>

namespace fleet::bench {

namespace {

constexpr int pageSize = 50;

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 6);
}

// "2026-06-12T09:mm:ss.000Z"; secondsPastNine below an hour.
QByteArray instant(int secondsPastNine)
{
    const auto two = [](int n) {
        return QByteArray::number(100 + n).mid(1);
    };
    return "\"2026-06-12T09:" + two(secondsPastNine / 60 % 60) + ':' + two(secondsPastNine % 60) + ".000Z\"";
}

QByteArray bounds(const char *name, const char *unit, double min, double max)
{
    return QByteArray("\"") + name + "\":{\"unit\":\"" + unit + "\",\"min\":" + number(min) + ",\"max\":" + number(max)
        + '}';
}

QByteArray command(const char *name, const QByteArray &parameters, const char *execution)
{
    return QByteArray("\"") + name + "\":{\"parameters\":{" + parameters + "},\"execution\":[" + execution + "]}";
}

// A value that differs between devices and between rounds, in [low, high), with one decimal.
double moving(int device, int round, double low, double high)
{
    const quint32 mixed = (quint32(device) * 2654435761U + quint32(round) * 40503U) >> 8;
    return low + double(mixed % 1000U) / 1000.0 * (high - low);
}

struct Maker
{
    const char *vendor;
    const char *model;
    double powerKw;
    const char *execution;
};

constexpr auto anyTime = R"("immediate","scheduled","windowed")";
constexpr auto notWindowed = R"("immediate","scheduled")";
constexpr std::array<Maker, 4> makers{{
    {"example_vendor_a", "Hybrid 8kWh", 4.6, anyTime},
    {"example_vendor_b", "Stack 13", 5.0, R"("windowed")"},
    {"example_vendor_c", "Wall 10", 3.6, R"("scheduled")"},
    {"example_vendor_d", "Home 5", 2.5, anyTime},
}};

QByteArray batteryCommands(const Maker &maker)
{
    const QByteArray parameters = bounds("target", "percent", 10, 100) + ',' + bounds("power", "kw", 0, maker.powerKw)
        + ',' + bounds("reserve", "percent", 0, 100);
    return command("charge", parameters, maker.execution) + ',' + command("discharge", parameters, maker.execution)
        + ',' + command("idle", {}, notWindowed) + ',' + command("auto.balanced", {}, notWindowed) + ','
        + command("auto.reserve", {}, R"("immediate")");
}

QByteArray hvacCommands()
{
    const QByteArray target = bounds("target", "celsius", 10, 35);
    return command("heat", target, anyTime) + ',' + command("cool", target, anyTime) + ','
        + command("auto", bounds("heatSetpoint", "celsius", 10, 35) + ',' + bounds("coolSetpoint", "celsius", 10, 35),
                  notWindowed)
        + ',' + command("idle", {}, notWindowed) + ',' + command("follow_schedule", {}, R"("immediate")");
}

QByteArray state(int family, int device, int round)
{
    const auto value = [&](int salt, double low, double high) {
        return number(moving(device * 7 + salt, round, low, high));
    };
    switch (family) {
    case 0:
        return R"("status":"charging","level":)" + value(0, 5, 100) + R"(,"capacity":8.2,"chargeRate":)"
            + value(1, -4, 4) + R"(,"dischargeLimit":12,"currentMode":"charge")";
    case 1:
        return R"("status":"charging","isConnected":true,"isCharging":true,"currentPower":)" + value(0, 1, 11)
            + R"(,"maxCurrent":16,"powerRateLimit":11)";
    case 2:
        return R"("temperature":)" + value(0, 17, 26)
            + R"(,"active":true,"heatSetpoint":20.5,"coolSetpoint":25,"holdType":"follow_schedule","mode":"auto")";
    case 3:
        return R"("status":"producing","currentPower":)" + value(0, 0, 9) + R"(,"producing":true,"energyTotal":)"
            + number(12000 + device + round * 0.1);
    default:
        return R"("batteryLevel":)" + value(0, 5, 100) + R"(,"range":)" + value(1, 40, 420)
            + R"(,"plugged":true,"charging":true,"fullyCharged":false,"batteryCapacity":75,"chargeLimit":80,"chargeRate":7,)"
              R"("chargeTimeRemaining":110,"maxCurrent":32)";
    }
}

QByteArray device(int family, int index, int round)
{
    static constexpr std::array prefixes{"bat", "ev", "hv", "sol", "veh"};
    static const std::array commandsOfBatteries{batteryCommands(makers[0]), batteryCommands(makers[1]),
                                                batteryCommands(makers[2]), batteryCommands(makers[3])};
    static const QByteArray commandsOfChargers
        = command("charge", {}, anyTime) + ',' + command("idle", {}, notWindowed);
    static const QByteArray commandsOfHvac = hvacCommands();

    const size_t maker = size_t(index) % makers.size();
    const QByteArray id
        = QByteArray("device_") + prefixes[size_t(family)] + '_' + QByteArray::number(index + 0x10000, 16);
    QByteArray json = R"({"id":")" + id + R"(","vendor":")" + makers[maker].vendor
        + R"(","sync":{"available":true,"lastPulledAt":)" + instant(60 + round % 50 * 60 - index % 60)
        + R"(},"metadata":{"model":")" + makers[maker].model + R"(","source":"live"},"state":{)"
        + state(family, index, round) + '}';
    if (family == 0)
        json += R"(,"commands":{)" + commandsOfBatteries[maker]
            + R"(},"conflictStrategies":["cancel_and_replace","queue_after"])";
    else if (family == 1)
        json += R"(,"commands":{)" + commandsOfChargers + R"(},"conflictStrategies":["cancel_and_replace"])";
    else if (family == 2)
        json += R"(,"commands":{)" + commandsOfHvac + R"(},"conflictStrategies":["cancel_and_replace"])";
    else
        json += R"(,"commands":{})";
    if (family < 3 && index % 3 == 0) {
        const QByteArray action = "act_" + QByteArray::number(index + 0x6000, 16);
        json += R"(,"lastAction":{"id":")" + action
            + R"(","command":"charge","state":"completed","createdAt":"2026-06-12T08:40:00.000Z",)"
              R"("updatedAt":"2026-06-12T08:40:03.000Z","errorCode":null,"errorMessage":null,"links":{"self":"/actions/)"
            + action + R"("}})";
    } else {
        json += R"(,"lastAction":null)";
    }
    return json + R"(,"currentSchedule":null})";
}

} // namespace

QList<PageBytes> fleetPages(int devices, int round, int metaRound)
{
    static const std::array families{QStringLiteral("battery"), QStringLiteral("ev-charger"), QStringLiteral("hvac"),
                                     QStringLiteral("solar-inverter"), QStringLiteral("vehicle")};
    const int perFamily = devices / int(families.size());
    QList<PageBytes> pages;
    for (int family = 0; family < int(families.size()); ++family) {
        for (int offset = 0; offset < perFamily; offset += pageSize) {
            const int end = qMin(offset + pageSize, perFamily);
            QByteArray body = R"({"success":true,"data":{"items":[)";
            for (int index = offset; index < end; ++index)
                body += (index == offset ? "" : ",") + device(family, index, round);
            body += R"(],"pagination":{"limit":50,"offset":)" + QByteArray::number(offset) + R"(,"total":)"
                + QByteArray::number(perFamily) + R"(,"hasMore":)" + (end < perFamily ? "true" : "false")
                + R"(}},"meta":{"requestId":"req_)" + QByteArray::number(1000000 + metaRound * 10000 + pages.size())
                + R"(","environment":"sandbox","timestamp":)" + instant(120 + round % 50 * 60 + metaRound % 60)
                + R"(,"latencyMs":)" + QByteArray::number(5 + metaRound % 20) + "}}";
            pages.append({families[size_t(family)], body});
        }
    }
    return pages;
}

} // namespace fleet::bench
