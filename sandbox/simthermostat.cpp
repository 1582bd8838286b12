// SPDX-License-Identifier: GPL-3.0-or-later
#include "simthermostat.h"

#include "jsonwriter.h"
#include "noise.h"

#include <algorithm>
#include <cmath>

namespace fleet::sandbox {

namespace {

constexpr double machineCelsiusPerHour = 4;
constexpr double lossHours = 9; // time constant of the house
constexpr double sunGainCelsiusPerHour = 0.6;
constexpr double hysteresis = 0.25; // each side of the set point

} // namespace

SimThermostat::SimThermostat(const Profile &profile, const Site &site, QByteArray id, quint64 seed, qint64 now)
    : SimDevice(profile, site, std::move(id), seed, now)
    , m_celsius(19 + 5 * fraction(mixed(seed, 1)))
    , m_outsideBand(std::round(4 * fraction(mixed(seed, 2)) - 2) / 2)
{
    if (!profile.command("cool"))
        m_mode = "heat";
    followSchedule(now);
}

void SimThermostat::followSchedule(qint64 t)
{
    const double hour = hourOfDay(t);
    const bool day = hour >= 6 && hour < 22;
    m_heatSetpoint = (day ? 21 : 18) + m_outsideBand;
    m_coolSetpoint = (day ? 25 : 27) + m_outsideBand;
}

qint64 SimThermostat::plan(qint64 from, qint64 until)
{
    if (!m_held)
        followSchedule(from);
    const bool mayHeat = m_mode == "heat" || m_mode == "auto";
    const bool mayCool = m_mode == "cool" || m_mode == "auto";
    if (m_drive > 0 && (!mayHeat || m_celsius >= m_heatSetpoint + hysteresis))
        m_drive = 0;
    if (m_drive < 0 && (!mayCool || m_celsius <= m_coolSetpoint - hysteresis))
        m_drive = 0;
    if (m_drive == 0 && mayHeat && m_celsius < m_heatSetpoint - hysteresis)
        m_drive = 1;
    else if (m_drive == 0 && mayCool && m_celsius > m_coolSetpoint + hysteresis)
        m_drive = -1;

    const double loss = (site().outdoorCelsius(from) - m_celsius) / lossHours;
    m_celsiusPerHour = loss + sunGainCelsiusPerHour * site().sunShare(from) + m_drive * machineCelsiusPerHour;
    if (m_drive == 0)
        return until;
    // It switches off where it says it does, also in the long steps of a device that nobody looked at.
    const double switchesOff = m_drive > 0 ? m_heatSetpoint + hysteresis : m_coolSetpoint - hysteresis;
    const double hours = (switchesOff - m_celsius) / m_celsiusPerHour;
    if (hours <= 0)
        return until;
    return std::clamp(from + qint64(std::ceil(std::min(hours, 48.0) * double(hourMs))), from + 1, until);
}

void SimThermostat::settle(double hours)
{
    m_celsius += m_celsiusPerHour * hours;
}

void SimThermostat::take(const Order &order)
{
    if (order.command == "follow_schedule") {
        reactToRelease();
        return;
    }
    m_held = true;
    m_mode = order.command == "idle" ? QByteArray("off") : order.command;
    if (order.command == "heat")
        m_heatSetpoint = order.parameter("target").value_or(m_heatSetpoint);
    else if (order.command == "cool")
        m_coolSetpoint = order.parameter("target").value_or(m_coolSetpoint);
    m_heatSetpoint = order.parameter("heatSetpoint").value_or(m_heatSetpoint);
    m_coolSetpoint = order.parameter("coolSetpoint").value_or(m_coolSetpoint);
    // "A pushed command shows on the next read at once" (section 14): it need not wait for the edge of the band.
    if (m_mode == "heat" && m_celsius < m_heatSetpoint)
        m_drive = 1;
    else if (m_mode == "cool" && m_celsius > m_coolSetpoint)
        m_drive = -1;
}

void SimThermostat::reactToRelease()
{
    m_held = false;
    m_mode = profile().command("cool") ? "auto" : "heat";
}

void SimThermostat::writeState(JsonWriter &json) const
{
    json.beginObject();
    json.key("temperature").number(celsius(), 1);
    json.key("active").boolean(isActive());
    json.key("heatSetpoint").number(m_heatSetpoint, 1);
    if (profile().command("cool"))
        json.key("coolSetpoint").number(m_coolSetpoint, 1);
    json.key("holdType").string(m_held ? "permanent" : "follow_schedule");
    json.key("mode").string(m_mode);
    json.endObject();
}

} // namespace fleet::sandbox
