// SPDX-License-Identifier: GPL-3.0-or-later
#include "siminverter.h"

#include "jsonwriter.h"
#include "noise.h"

namespace fleet::sandbox {

SimInverter::SimInverter(const Profile &profile, const Site &site, QByteArray id, quint64 seed, qint64 now)
    : SimDevice(profile, site, std::move(id), seed, now)
    // Half a year to eight years on the roof, at what a kilowatt yields in a middling year.
    , m_kwh(profile.powerKw * 950 * (0.5 + 7.5 * fraction(mixed(seed, 1))))
    , m_share(0.82 + 0.16 * fraction(mixed(seed, 2)))
{ }

qint64 SimInverter::plan(qint64 from, qint64 until)
{
    m_kw = profile().powerKw * m_share * site().sunShare(from + (until - from) / 2);
    if (m_kw < 0.01)
        m_kw = 0; // too dark to start
    return until;
}

void SimInverter::settle(double hours)
{
    m_kwh += m_kw * hours;
}

void SimInverter::writeState(JsonWriter &json) const
{
    json.beginObject();
    json.key("status").string(m_kw > 0 ? "producing" : "standby");
    json.key("currentPower").number(m_kw);
    json.key("producing").boolean(m_kw > 0);
    json.key("energyTotal").number(energyKwh());
    json.endObject();
}

} // namespace fleet::sandbox
