// SPDX-License-Identifier: GPL-3.0-or-later
#include "simbattery.h"

#include "jsonwriter.h"
#include "noise.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fleet::sandbox {

namespace {

struct Knot
{
    double hour;
    double percent;
};

// Contract section 14: 06-09 down from 70 to 46, 09-15 up from 50 to 92, 15-21 down from 90 to 30, then idle or slow
// charging. The documented pieces do not meet; these knots do, within two percent of each.
constexpr std::array<Knot, 6> dayCurve{{{0, 30}, {6, 70}, {9, 48}, {15, 91}, {21, 30}, {24, 30}}};

struct CurvePoint
{
    double percent;
    double percentPerHour;
};

CurvePoint curveAt(double hour)
{
    size_t i = 1;
    while (i + 1 < dayCurve.size() && hour >= dayCurve[i].hour)
        ++i;
    const auto &a = dayCurve[i - 1];
    const auto &b = dayCurve[i];
    const double slope = (b.percent - a.percent) / (b.hour - a.hour);
    return {a.percent + (hour - a.hour) * slope, slope};
}

// Volts of a usual battery stack: turns a current cap into a power cap.
constexpr double stackVolts = 51.2;

} // namespace

SimBattery::SimBattery(const Profile &profile, const Site &site, QByteArray id, quint64 seed, qint64 now)
    : SimDevice(profile, site, std::move(id), seed, now)
{
    if (!profile.command("auto.balanced")) {
        m_order.command = "auto.reserve";
        m_kwh = profile.capacityKwh;
    } else {
        const double percent = curveAt(hourOfDay(now)).percent + 6 * (fraction(mixed(seed, 1)) - 0.5);
        m_kwh = profile.capacityKwh * percent / 100;
    }
    SimBattery::settingsChanged();
}

void SimBattery::settingsChanged()
{
    m_floorPercent = std::max(settingOr("backup_floor", 0), settingOr("discharge_floor", 0));
    m_ceilingPercent = settingOr("charge_ceiling", 100);
    m_chargeKw = std::min(profile().powerKw, settingOr("max_charge_current", 1e6) * stackVolts / 1000);
    m_dischargeKw = std::min(profile().powerKw, settingOr("max_discharge_current", 1e6) * stackVolts / 1000);
    m_exportKw = settingOr("export_limit", 1e9) / 1000;
}

double SimBattery::storingKw() const
{
    return m_kw > 0 ? m_kw * oneWayEfficiency : m_kw / oneWayEfficiency;
}

double SimBattery::storedKwh() const
{
    const double content = m_kwh + storingKw() * hoursRunning();
    if (m_kw > 0)
        return std::min(content, m_limitKwh);
    return m_kw < 0 ? std::max(content, m_limitKwh) : content;
}

double SimBattery::balancedKw(qint64 t) const
{
    const double shiftHours = 0.4 * (fraction(mixed(seed(), 2)) - 0.5);
    const auto curve = curveAt(std::fmod(hourOfDay(t) + shiftHours + 24, 24));
    const double goal = curve.percent + 6 * (fraction(mixed(seed(), 1)) - 0.5);
    // The house draws unevenly; and whoever was pulled off the curve by a command comes back to it over about two
    // hours.
    const double house = 0.8 + 0.4 * smoothNoise(mixed(seed(), 3), t, 6 * minuteMs);
    const double backHome = std::clamp((goal - m_kwh / profile().capacityKwh * 100) / 2, -20.0, 20.0);
    const double storing = (curve.percentPerHour * house + backHome) / 100 * profile().capacityKwh;
    const double kw = storing > 0 ? storing / oneWayEfficiency : storing * oneWayEfficiency;
    return std::abs(kw) < 0.05 ? 0 : kw;
}

qint64 SimBattery::plan(qint64 from, qint64 until)
{
    const auto &command = m_order.command;
    const double asked = m_order.parameter("power").value_or(profile().powerKw);
    double floor = m_floorPercent;
    double ceiling = m_ceilingPercent;
    double kw = 0;
    if (command == "charge") {
        kw = asked;
        ceiling = std::min(ceiling, m_order.parameter("target").value_or(100));
    } else if (command == "discharge") {
        kw = -asked;
        floor = std::max({floor, m_order.parameter("target").value_or(0), m_order.parameter("reserve").value_or(0)});
    } else if (command == "auto.balanced") {
        kw = balancedKw(from);
    } else if (command == "auto.reserve") {
        kw = 0.4 * profile().powerKw;
    } else if (command == "auto.export") {
        // Sells in the evening what the day brought in.
        const double hour = hourOfDay(from);
        if (hour >= 16 && hour < 21)
            kw = -std::min(0.8 * profile().powerKw, m_exportKw);
        else if (hour >= 9 && hour < 16)
            kw = profile().powerKw * 0.5 * site().sunShare(from);
    }
    kw = std::clamp(kw, -m_dischargeKw, m_chargeKw);

    m_limitKwh = profile().capacityKwh / 100 * (kw > 0 ? ceiling : floor);
    const double room = kw > 0 ? m_limitKwh - m_kwh : m_kwh - m_limitKwh;
    m_kw = room > 1e-9 ? kw : 0;
    if (m_kw == 0)
        return until;
    const double hoursToLimit = room / std::abs(storingKw());
    const auto hit = from + qint64(std::ceil(std::min(hoursToLimit, 48.0) * double(hourMs)));
    return std::clamp(hit, from + 1, until);
}

void SimBattery::settle(double hours)
{
    const double content = m_kwh + storingKw() * hours;
    if (m_kw > 0)
        m_kwh = std::min(content, m_limitKwh);
    else if (m_kw < 0)
        m_kwh = std::max(content, m_limitKwh);
}

void SimBattery::take(const Order &order)
{
    m_order = order;
}

void SimBattery::reactToRelease()
{
    m_order = {"idle", {}};
}

void SimBattery::writeState(JsonWriter &json) const
{
    QByteArrayView status = "idle";
    if (m_kw > 0)
        status = "charging";
    else if (m_kw < 0)
        status = "discharging";
    else if (m_order.command == "auto.reserve")
        status = "standby";
    json.beginObject();
    json.key("status").string(status);
    json.key("level").number(levelPercent(), 1);
    json.key("capacity").number(profile().capacityKwh);
    json.key("chargeRate").number(m_kw);
    json.key("dischargeLimit").number(m_floorPercent);
    json.key("currentMode").string(m_order.command);
    json.endObject();
}

} // namespace fleet::sandbox
