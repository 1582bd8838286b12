// SPDX-License-Identifier: GPL-3.0-or-later
#include "simdevice.h"

#include "jsonwriter.h"
#include "simbattery.h"
#include "simcharger.h"
#include "simheatpump.h"
#include "siminverter.h"
#include "simthermostat.h"
#include "simvehicle.h"

#include <algorithm>

namespace fleet::sandbox {

namespace {

constexpr qint64 fineStep = minuteMs;
constexpr qint64 coarseStep = 15 * minuteMs;
constexpr qint64 coarseBeyond = 26 * hourMs;

qint64 nextMultiple(qint64 t, qint64 step)
{
    const qint64 into = ((t % step) + step) % step;
    return t - into + step;
}

} // namespace

std::optional<double> Order::parameter(QByteArrayView name) const
{
    for (const auto &amount : parameters) {
        if (amount.name == name)
            return amount.unit == QByteArrayView("watts") ? amount.value / 1000 : amount.value;
    }
    return std::nullopt;
}

SimDevice::SimDevice(const Profile &profile, const Site &site, QByteArray id, quint64 seed, qint64 now)
    : m_profile(profile)
    , m_site(site)
    , m_id(std::move(id))
    , m_seed(seed)
    , m_now(now)
    , m_from(now)
    , m_until(now)
    , m_schedulerActive(profile.nativeScheduler)
{
    m_settings.reserve(profile.settings.size());
    for (const auto &declared : profile.settings)
        m_settings.append(declared.value);
}

SimDevice::~SimDevice() = default;

void SimDevice::advanceTo(qint64 t)
{
    if (t < m_now)
        return;
    while (m_until <= t) {
        settle(double(m_until - m_from) / double(hourMs));
        m_from = m_until;
        m_until = plan(m_from, nextMultiple(m_from, t - m_from > coarseBeyond ? coarseStep : fineStep));
        Q_ASSERT(m_until > m_from);
    }
    m_now = t;
}

void SimDevice::interrupt(qint64 t)
{
    advanceTo(t);
    settle(hoursRunning());
    m_from = m_now;
    m_until = m_now; // planned anew at the next look
}

void SimDevice::obey(const Order &order, qint64 t)
{
    interrupt(t);
    take(order);
    advanceTo(m_now);
}

void SimDevice::release(qint64 t)
{
    interrupt(t);
    reactToRelease();
    advanceTo(m_now);
}

void SimDevice::writeSetting(qsizetype index, double value, qint64 t)
{
    if (m_profile.settingsWithoutEffect)
        return;
    interrupt(t);
    m_settings[index] = value;
    settingsChanged();
    advanceTo(m_now);
}

void SimDevice::clearScheduler()
{
    m_schedulerActive = false;
    for (qsizetype i = 0; i < m_profile.settings.size(); ++i) {
        if (m_profile.settings[i].key == QByteArrayView("scheduler_enabled"))
            m_settings[i] = 0;
    }
}

double SimDevice::settingOr(QByteArrayView key, double fallback) const
{
    for (qsizetype i = 0; i < m_profile.settings.size(); ++i) {
        if (m_profile.settings[i].key == key)
            return m_settings[i];
    }
    return fallback;
}

void SimDevice::writeReportedState(JsonWriter &json) const
{
    if (m_reach == Reach::Online)
        writeState(json);
    else
        json.raw(m_captured);
}

void SimDevice::setReach(Reach reach, qint64 t)
{
    if (reach == m_reach)
        return;
    advanceTo(t);
    if (m_reach == Reach::Online) {
        m_captured.clear();
        JsonWriter json(m_captured);
        writeState(json);
        m_silentSince = m_now;
    }
    m_reach = reach;
}

std::unique_ptr<SimDevice> makeDevice(const Profile &profile, const Site &site, QByteArray id, quint64 seed, qint64 now)
{
    switch (profile.family) {
    case Family::Battery:
        return std::make_unique<SimBattery>(profile, site, std::move(id), seed, now);
    case Family::EvCharger:
        return std::make_unique<SimCharger>(profile, site, std::move(id), seed, now);
    case Family::Hvac:
        return std::make_unique<SimThermostat>(profile, site, std::move(id), seed, now);
    case Family::SolarInverter:
        return std::make_unique<SimInverter>(profile, site, std::move(id), seed, now);
    case Family::Vehicle:
        return std::make_unique<SimVehicle>(profile, site, std::move(id), seed, now);
    case Family::HeatPump:
        return std::make_unique<SimHeatPump>(profile, site, std::move(id), seed, now);
    }
    Q_UNREACHABLE();
}

} // namespace fleet::sandbox
