// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"

namespace fleet {

ManualClock::ManualClock(QDateTime startUtc)
    : m_nowUtc(std::move(startUtc))
{
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    const auto goal = m_monotonic + std::max(by, std::chrono::milliseconds(0));
    while (!m_alarms.empty() && m_alarms.begin()->first.first <= goal) {
        auto first = m_alarms.extract(m_alarms.begin());
        const auto due = std::max(first.key().first, m_monotonic);
        m_nowUtc = m_nowUtc.addMSecs((due - m_monotonic).count());
        m_monotonic = due;
        ring(first.mapped());
    }
    m_nowUtc = m_nowUtc.addMSecs((goal - m_monotonic).count());
    m_monotonic = goal;
}

std::optional<std::chrono::milliseconds> ManualClock::untilNextAlarm() const
{
    for (const auto &[key, state] : m_alarms) {
        if (state->call)
            return std::max(key.first - m_monotonic, std::chrono::milliseconds(0));
    }
    return std::nullopt;
}

void ManualClock::arm(std::chrono::milliseconds delay, std::shared_ptr<Alarm::State> state)
{
    const auto due = m_monotonic + std::max(delay, std::chrono::milliseconds(0));
    m_alarms.emplace(std::make_pair(due, m_serial++), std::move(state));
}

} // namespace fleet
