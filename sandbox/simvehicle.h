// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simdevice.h"

namespace fleet::sandbox {

// Contract sections 5.5 and 14: nothing but the time of day moves it, so it needs no stepping at all.
class SimVehicle final : public SimDevice
{
public:
    SimVehicle(const Profile &profile, const Site &site, QByteArray id, quint64 seed, qint64 now);

    struct Picture
    {
        double levelPercent = 0;
        double chargeKw = 0;
        bool plugged = false;
    };
    Picture at(qint64 t) const;

    void writeState(JsonWriter &json) const override;

protected:
    qint64 plan(qint64 from, qint64 until) override;
    void settle(double) override { }
    void take(const Order &) override { }
    void reactToRelease() override { }

private:
    double m_chargeLimit;
    double m_kmPerKwh;
};

} // namespace fleet::sandbox
