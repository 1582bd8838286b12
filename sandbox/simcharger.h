// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simdevice.h"

namespace fleet::sandbox {

// Contract section 5.2. Cars come and go by a seeded timetable: at homes overnight, at work places over the day. A car
// takes what it needs as fast as charger and setting allow, unless it is told to wait; the next car knows nothing of
// that.
class SimCharger final : public SimDevice
{
public:
    SimCharger(const Profile &profile, const Site &site, QByteArray id, quint64 seed, qint64 now);

    bool isConnected() const { return m_session.ends > m_session.begins; }
    double powerKw() const { return m_kw; }
    double sessionKwh() const { return m_deliveredKwh + m_kw * hoursRunning(); }

    void writeState(JsonWriter &json) const override;

protected:
    qint64 plan(qint64 from, qint64 until) override;
    void settle(double hours) override;
    void take(const Order &order) override;
    void reactToRelease() override;
    void settingsChanged() override;

private:
    struct Session
    {
        qint64 begins = 0;
        qint64 ends = 0; // not after begins: nobody is plugged in
        double needKwh = 0;
        bool covers(qint64 t) const { return t >= begins && t < ends; }
        bool operator==(const Session &) const = default;
    };
    Session sessionOfDay(qint64 day) const;
    Session sessionAt(qint64 t) const;

    Session m_session;
    double m_deliveredKwh = 0;
    double m_kw = 0;
    double m_limitKw = 0;
    bool m_paused = false;
};

} // namespace fleet::sandbox
