// SPDX-License-Identifier: GPL-3.0-or-later
#include "simvehicle.h"

#include "jsonwriter.h"
#include "noise.h"

#include <algorithm>
#include <array>

namespace fleet::sandbox {

namespace {

struct Leg
{
    double fromHour;
    double toHour;
    double fromPercent;
    double toPercent;
};

// Contract section 14. Night: plugged, 50 to 82; morning: plugged, to 95; day: away, down to 71; evening: driven, down
// to 50, home and perhaps plugged from half past seven. The morning begins where the night ended.
constexpr std::array<Leg, 6> legs{
    {{0, 6, 60.67, 82}, {6, 9, 82, 95}, {9, 17, 95, 71}, {17, 19.5, 71, 50}, {19.5, 21, 50, 50}, {21, 24, 50, 60.67}}};

} // namespace

SimVehicle::SimVehicle(const Profile &profile, const Site &site, QByteArray id, quint64 seed, qint64 now)
    : SimDevice(profile, site, std::move(id), seed, now)
    , m_chargeLimit(90 + 5 * double(mixed(seed, 1) % 3))
    , m_kmPerKwh(4.5 + 2 * fraction(mixed(seed, 2)))
{ }

SimVehicle::Picture SimVehicle::at(qint64 t) const
{
    const double hour = hourOfDay(t);
    const auto leg = *std::find_if(legs.begin(), legs.end(), [hour](const Leg &l) { return hour < l.toHour; });
    const double offset = 6 * (fraction(mixed(seed(), 3)) - 0.5);
    const double slope = (leg.toPercent - leg.fromPercent) / (leg.toHour - leg.fromHour);
    Picture picture;
    picture.levelPercent = std::clamp(leg.fromPercent + (hour - leg.fromHour) * slope + offset, 5.0, m_chargeLimit);
    const bool night = hour < 9 || hour >= 21;
    const bool pluggedInEvening = hour >= 19.5 && fraction(mixed(mixed(seed(), 4), quint64(dayNumber(t)))) < 0.5;
    picture.plugged = night || pluggedInEvening;
    if (night && picture.levelPercent < m_chargeLimit)
        picture.chargeKw = slope / 100 * profile().capacityKwh;
    return picture;
}

qint64 SimVehicle::plan(qint64, qint64 until)
{
    return until;
}

void SimVehicle::writeState(JsonWriter &json) const
{
    const auto picture = at(now());
    const double kwh = picture.levelPercent / 100 * profile().capacityKwh;
    const double missing = (m_chargeLimit - picture.levelPercent) / 100 * profile().capacityKwh;
    json.beginObject();
    json.key("batteryLevel").number(picture.levelPercent, 1);
    json.key("range").number(kwh * m_kmPerKwh, 0);
    json.key("plugged").boolean(picture.plugged);
    json.key("charging").boolean(picture.chargeKw > 0);
    json.key("fullyCharged").boolean(picture.levelPercent >= m_chargeLimit - 0.05);
    json.key("batteryCapacity").number(profile().capacityKwh);
    json.key("chargeLimit").number(m_chargeLimit);
    json.key("chargeRate").number(picture.chargeKw);
    json.key("chargeTimeRemaining").number(picture.chargeKw > 0 ? missing / picture.chargeKw * 60 : 0, 0);
    json.key("maxCurrent").number(profile().currentA);
    json.endObject();
}

} // namespace fleet::sandbox
