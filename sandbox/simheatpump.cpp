// SPDX-License-Identifier: GPL-3.0-or-later
#include "simheatpump.h"

#include "jsonwriter.h"
#include "noise.h"

#include <algorithm>
#include <cmath>

namespace fleet::sandbox {

SimHeatPump::SimHeatPump(const Profile &profile, const Site &site, QByteArray id, quint64 seed, qint64 now)
    : SimDevice(profile, site, std::move(id), seed, now)
    , m_tankPercent(50 + 30 * fraction(mixed(seed, 1)))
{ }

qint64 SimHeatPump::plan(qint64 from, qint64 until)
{
    const bool boosting = from < m_boostUntil;
    const double weather = std::clamp((20 - site().outdoorCelsius(from)) / 30, 0.1, 1.0);
    m_kw = 0;
    if (boosting)
        m_kw = m_boostKw;
    else if (!m_off)
        m_kw = std::min(profile().powerKw, profile().powerKw * (0.25 + 0.6 * weather));
    // Pulled towards where the power can hold it, quickly; the tank fills with what is made and empties with use.
    const double goal = m_kw > 0 ? m_targetCelsius + (boosting ? 6 : 0) : 24;
    m_flowPerHour = std::clamp((goal - m_flowCelsius) * 2, -30.0, 30.0);
    const double use = 6 + 10 * smoothNoise(mixed(seed(), 2), from, 3 * hourMs);
    m_tankPerHour = m_kw * 7 - use;
    if ((m_tankPercent >= 98 && m_tankPerHour > 0)
        || (m_tankPercent <= settingOr("tank_floor", 10) && m_tankPerHour < 0))
        m_tankPerHour = 0;
    return boosting ? std::min(until, m_boostUntil) : until;
}

void SimHeatPump::settle(double hours)
{
    m_flowCelsius += m_flowPerHour * hours;
    m_tankPercent = std::clamp(m_tankPercent + m_tankPerHour * hours, 0.0, 100.0);
}

void SimHeatPump::take(const Order &order)
{
    m_boostUntil = 0;
    m_off = order.command == "idle";
    if (order.command == "heat") {
        m_targetCelsius = order.parameter("target").value_or(m_targetCelsius);
    } else if (order.command == "boost") {
        m_boostKw = order.parameter("power").value_or(profile().powerKw);
        m_boostUntil = now() + qint64(order.parameter("duration").value_or(60) * double(minuteMs));
    } else if (order.command == "follow_schedule") {
        m_targetCelsius = 42;
    }
}

void SimHeatPump::reactToRelease()
{
    m_boostUntil = 0;
    m_off = false;
}

void SimHeatPump::writeState(JsonWriter &json) const
{
    const double flow = m_flowCelsius + m_flowPerHour * hoursRunning();
    const double back = flow - 1.4 * std::max(m_kw, 0.5);
    const bool defrosting = m_kw > 0 && site().outdoorCelsius(now()) < 3 && now() / (10 * minuteMs) % 6 == 0;
    json.beginObject();
    json.key("status").string(m_kw <= 0 ? "idle" : defrosting ? "defrosting" : "heating");
    json.key("flowTemperature").number(flow, 1);
    json.key("returnTemperature").number(back, 1);
    json.key("currentPower").number(m_kw);
    json.key("tankLevel").number(m_tankPercent + m_tankPerHour * hoursRunning(), 1);
    json.key("compressorSpeed").number(m_kw / profile().powerKw * 100, 0);
    json.key("cop").number(std::clamp(5.2 - (flow - site().outdoorCelsius(now())) * 0.06, 1.5, 6.0), 1);
    json.key("systemPressure").number(1.4 + 0.4 * smoothNoise(mixed(seed(), 3), now(), 8 * hourMs), 1);
    json.key("defrosting").boolean(defrosting);
    json.key("circuits").beginArray();
    json.beginObject().key("name").string("radiators").key("flow").number(flow - 0.5, 1).key("open").boolean(m_kw > 0);
    json.key("setpoint").number(m_targetCelsius, 1).endObject();
    json.beginObject()
        .key("name")
        .string("underfloor")
        .key("flow")
        .number(std::min(flow - 5, 33.0), 1)
        .key("open")
        .boolean(!m_off);
    json.key("setpoint").number(32, 1).endObject();
    json.endArray();
    json.endObject();
}

} // namespace fleet::sandbox
