// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site.h"
#include "vendors.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

namespace fleet::sandbox {

class JsonWriter;

struct Amount
{
    QByteArray name;
    double value = 0;
    QByteArray unit;
};

// What a device has been told: a command with its parameters in the device's own units.
struct Order
{
    QByteArray command;
    QList<Amount> parameters;

    std::optional<double> parameter(QByteArrayView name) const;
};

enum class Reach {
    Online,
    LastKnown, // reads answer with what was captured when it fell silent
    Offline,   // reads are refused, commands fail after the time-out
};

// One simulated device: identity, settings, the standing command, and a physical state that is worked out only when
// somebody looks. Between two looks it is stepped in segments of constant power, which end at whole minutes (quarters
// of an hour while more than a day behind), at commands and where a limit is reached, so that what is read does not
// depend on who read before, and energy is the exact integral of the power shown. Times are simulated milliseconds
// since 1970, never going back.
class SimDevice
{
public:
    virtual ~SimDevice();
    SimDevice(const SimDevice &) = delete;
    SimDevice &operator=(const SimDevice &) = delete;

    const Profile &profile() const { return m_profile; }
    const Site &site() const { return m_site; }
    const QByteArray &id() const { return m_id; }
    quint64 seed() const { return m_seed; }
    qint64 now() const { return m_now; }

    void advanceTo(qint64 t);
    // The command takes hold at that time. Reports nothing: what the device cannot do has no effect.
    void obey(const Order &order, qint64 t);
    // The end of a window: the standing command of before does not come back.
    void release(qint64 t);

    // In the order of profile().settings.
    double setting(qsizetype index) const { return m_settings[index]; }
    // Nothing changes on devices that only pretend to keep settings.
    void writeSetting(qsizetype index, double value, qint64 t);
    bool schedulerActive() const { return m_schedulerActive; }
    void clearScheduler();

    // The `state` object as of now(), live.
    virtual void writeState(JsonWriter &json) const = 0;
    // The same as it goes out: what was captured when the device is out of reach.
    void writeReportedState(JsonWriter &json) const;

    Reach reach() const { return m_reach; }
    qint64 silentSince() const { return m_silentSince; }
    void setReach(Reach reach, qint64 t);

protected:
    SimDevice(const Profile &profile, const Site &site, QByteArray id, quint64 seed, qint64 now);

    // Chooses what happens from `from` on; answers when to choose again: after `from`, at `until` at the latest.
    virtual qint64 plan(qint64 from, qint64 until) = 0;
    // Lets the plan run for that long.
    virtual void settle(double hours) = 0;
    virtual void take(const Order &order) = 0;
    virtual void reactToRelease() = 0;
    // Called by the constructors of the families and after each write.
    virtual void settingsChanged() { }
    // The setting of that name, or `fallback` where the model has none.
    double settingOr(QByteArrayView key, double fallback) const;

    // How long the running plan has been running at now().
    double hoursRunning() const { return double(m_now - m_from) / double(hourMs); }

private:
    void interrupt(qint64 t);

    const Profile &m_profile;
    const Site &m_site;
    QByteArray m_id;
    quint64 m_seed;
    QList<double> m_settings;
    QByteArray m_captured; // state text while out of reach
    qint64 m_now;
    qint64 m_from; // the segment that is running
    qint64 m_until;
    qint64 m_silentSince = 0;
    Reach m_reach = Reach::Online;
    bool m_schedulerActive;
};

std::unique_ptr<SimDevice> makeDevice(const Profile &profile, const Site &site, QByteArray id, quint64 seed,
                                      qint64 now);

} // namespace fleet::sandbox
