// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simdevice.h"

namespace fleet::sandbox {

// Contract sections 5.1 and 14. Left to itself (auto.balanced) it follows the day curve; a command bends it from there.
class SimBattery final : public SimDevice
{
public:
    SimBattery(const Profile &profile, const Site &site, QByteArray id, quint64 seed, qint64 now);

    // Share of the power that ends up stored, and of what was stored that comes out.
    static constexpr double oneWayEfficiency = 0.98;

    double levelPercent() const { return storedKwh() / profile().capacityKwh * 100; }
    double powerKw() const { return m_kw; } // positive: into the battery
    const QByteArray &mode() const { return m_order.command; }

    void writeState(JsonWriter &json) const override;

protected:
    qint64 plan(qint64 from, qint64 until) override;
    void settle(double hours) override;
    void take(const Order &order) override;
    void reactToRelease() override;
    void settingsChanged() override;

private:
    double storedKwh() const;
    double storingKw() const; // what m_kw does to the content
    double balancedKw(qint64 t) const;

    Order m_order{"auto.balanced", {}};
    double m_kwh;
    double m_kw = 0;
    double m_limitKwh = 0; // where the running segment must not go beyond
    double m_floorPercent = 0;
    double m_ceilingPercent = 100;
    double m_chargeKw = 0;
    double m_dischargeKw = 0;
    double m_exportKw = 0;
};

} // namespace fleet::sandbox
