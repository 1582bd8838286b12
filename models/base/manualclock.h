// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <map>
#include <optional>

namespace fleet {

// Time that stands still until it is moved. Alarms ring inside advance(), in the order of their times, each at
// exactly its own time; those due at once ring at the next advance(), also advance(0).
class ManualClock final : public Clock
{
public:
    explicit ManualClock(QDateTime startUtc = QDateTime(QDate(2026, 6, 12), QTime(9, 0), Qt::UTC));

    QDateTime nowUtc() const override { return m_nowUtc; }
    std::chrono::milliseconds monotonic() const override { return m_monotonic; }

    void advance(std::chrono::milliseconds by);
    // Sets the wall clock alone, as a person or NTP would: no alarm rings, the steady clock stays.
    void jumpTo(const QDateTime &utc) { m_nowUtc = utc.toUTC(); }
    // Time until the next alarm rings; nullopt when none is armed.
    std::optional<std::chrono::milliseconds> untilNextAlarm() const;

protected:
    void arm(std::chrono::milliseconds delay, std::shared_ptr<Alarm::State> state) override;

private:
    QDateTime m_nowUtc;
    std::chrono::milliseconds m_monotonic{0};
    quint64 m_serial = 0; // keeps alarms of the same time in the order in which they were armed
    std::map<std::pair<std::chrono::milliseconds, quint64>, std::shared_ptr<Alarm::State>> m_alarms;
};

} // namespace fleet
