// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simdevice.h"

namespace fleet::sandbox {

// The family that is in no contract: fields, nested lists, units and verbs that a client can only draw from their
// shape.
class SimHeatPump final : public SimDevice
{
public:
    SimHeatPump(const Profile &profile, const Site &site, QByteArray id, quint64 seed, qint64 now);

    void writeState(JsonWriter &json) const override;

protected:
    qint64 plan(qint64 from, qint64 until) override;
    void settle(double hours) override;
    void take(const Order &order) override;
    void reactToRelease() override;

private:
    double m_flowCelsius = 38;
    double m_flowPerHour = 0;
    double m_tankPercent;
    double m_tankPerHour = 0;
    double m_kw = 0;
    double m_targetCelsius = 42;
    double m_boostKw = 0;
    qint64 m_boostUntil = 0;
    bool m_off = false;
};

} // namespace fleet::sandbox
