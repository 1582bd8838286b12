// SPDX-License-Identifier: GPL-3.0-or-later
#include "simcharger.h"

#include "jsonwriter.h"
#include "noise.h"

#include <algorithm>
#include <cmath>

namespace fleet::sandbox {

namespace {

// What one more `charge` gives to a car that had enough.
constexpr double topUpKwh = 12;

qint64 wholeMinutes(double hours)
{
    return qint64(hours * 60) * minuteMs;
}

} // namespace

SimCharger::SimCharger(const Profile &profile, const Site &site, QByteArray id, quint64 seed, qint64 now)
    : SimDevice(profile, site, std::move(id), seed, now)
{
    SimCharger::settingsChanged();
    m_session = sessionAt(now);
    if (isConnected())
        m_deliveredKwh = std::min(m_session.needKwh, m_limitKw * double(now - m_session.begins) / double(hourMs));
}

void SimCharger::settingsChanged()
{
    constexpr double phaseVolts = 230;
    const double phases = profile().powerKw > 7.4 ? 3 : 1;
    const double byCurrent = profile().currentA * phaseVolts * phases / 1000;
    m_limitKw = std::min({profile().powerKw, byCurrent, settingOr("max_charge_rate", profile().powerKw)});
}

SimCharger::Session SimCharger::sessionOfDay(qint64 day) const
{
    const auto chance = [this, day](quint64 what) {
        return fraction(mixed(mixed(seed(), what), quint64(day)));
    };
    if (chance(1) > 0.94)
        return {}; // nobody comes
    const bool atWork = fraction(mixed(seed(), 2)) < 0.7;
    const double arrives = atWork ? 6.5 + 2.5 * chance(3) : 16.5 + 4 * chance(3);
    const double stays = atWork ? 7 + 3 * chance(4) : 10 + 3 * chance(4);
    const qint64 begins = day * dayMs + wholeMinutes(arrives);
    // Enough to keep it busy for a good part of the stay, and never more than goes into a car.
    const double needs = std::min(70.0, profile().powerKw * stays * (0.35 + 0.6 * chance(5)));
    return {begins, begins + wholeMinutes(stays), std::round(needs)};
}

SimCharger::Session SimCharger::sessionAt(qint64 t) const
{
    const qint64 day = dayNumber(t);
    for (const auto candidate : {day, day - 1}) {
        const auto session = sessionOfDay(candidate);
        if (session.covers(t))
            return session;
    }
    return {};
}

qint64 SimCharger::plan(qint64 from, qint64 until)
{
    const auto session = sessionAt(from);
    if (session.begins != m_session.begins) {
        m_session = session;
        m_deliveredKwh = 0;
        m_paused = false;
    }
    m_kw = 0;
    const double missing = m_session.needKwh - m_deliveredKwh;
    if (isConnected() && !m_paused && missing > 1e-9 && m_limitKw > 0) {
        m_kw = m_limitKw * (0.97 + 0.03 * smoothNoise(mixed(seed(), 6), from, 5 * minuteMs));
        until = std::min(
            until, from + std::max(qint64(1), qint64(std::ceil(std::min(missing / m_kw, 48.0) * double(hourMs)))));
    }
    return until;
}

void SimCharger::settle(double hours)
{
    m_deliveredKwh += m_kw * hours;
}

void SimCharger::take(const Order &order)
{
    m_paused = order.command == "idle";
    // Whoever says charge to a car that had enough wants more in it, and sees it begin.
    if (!m_paused && isConnected() && m_session.needKwh - m_deliveredKwh < 0.1)
        m_session.needKwh = m_deliveredKwh + topUpKwh;
}

void SimCharger::reactToRelease()
{
    m_paused = true;
}

void SimCharger::writeState(JsonWriter &json) const
{
    QByteArrayView status = "available";
    if (m_kw > 0)
        status = "charging";
    else if (isConnected() && m_paused)
        status = "paused";
    else if (isConnected())
        status = m_session.needKwh - m_deliveredKwh > 0.01 ? "connected" : "finished";
    json.beginObject();
    json.key("status").string(status);
    json.key("isConnected").boolean(isConnected());
    json.key("isCharging").boolean(m_kw > 0);
    json.key("currentPower").number(m_kw);
    json.key("maxCurrent").number(profile().currentA);
    json.key("powerRateLimit").number(profile().powerKw);
    json.endObject();
}

} // namespace fleet::sandbox
