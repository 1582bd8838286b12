// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simdevice.h"

namespace fleet::sandbox {

// Contract section 5.4: follows the sun and the season over its site; its counter is the integral of what it shows.
class SimInverter final : public SimDevice
{
public:
    SimInverter(const Profile &profile, const Site &site, QByteArray id, quint64 seed, qint64 now);

    double powerKw() const { return m_kw; }
    double energyKwh() const { return m_kwh + m_kw * hoursRunning(); }

    void writeState(JsonWriter &json) const override;

protected:
    qint64 plan(qint64 from, qint64 until) override;
    void settle(double hours) override;
    void take(const Order &) override { }
    void reactToRelease() override { }

private:
    double m_kw = 0;
    double m_kwh;
    double m_share; // of its peak that the roof lets it reach
};

} // namespace fleet::sandbox
