// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simdevice.h"

namespace fleet::sandbox {

// Contract section 5.3. A room that loses heat to the weather outside, and a machine that pulls it towards its set
// points, switching half a degree around them.
class SimThermostat final : public SimDevice
{
public:
    SimThermostat(const Profile &profile, const Site &site, QByteArray id, quint64 seed, qint64 now);

    double celsius() const { return m_celsius + m_celsiusPerHour * hoursRunning(); }
    bool isActive() const { return m_drive != 0; }
    double heatSetpoint() const { return m_heatSetpoint; }
    double coolSetpoint() const { return m_coolSetpoint; }

    void writeState(JsonWriter &json) const override;

protected:
    qint64 plan(qint64 from, qint64 until) override;
    void settle(double hours) override;
    void take(const Order &order) override;
    void reactToRelease() override;

private:
    void followSchedule(qint64 t);

    double m_celsius;
    double m_celsiusPerHour = 0;
    int m_drive = 0; // 1 heats, -1 cools
    double m_heatSetpoint = 21;
    double m_coolSetpoint = 25;
    double m_outsideBand = 0; // how far the household likes it from the usual
    QByteArray m_mode = "auto";
    bool m_held = false;
};

} // namespace fleet::sandbox
