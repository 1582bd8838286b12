// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

namespace fleet {

void Alarm::cancel()
{
    if (m_state)
        m_state->call = nullptr;
    m_state.reset();
}

bool Alarm::isPending() const
{
    return m_state && m_state->call;
}

Alarm Clock::callAfter(std::chrono::milliseconds delay, std::function<void()> call)
{
    Alarm alarm;
    alarm.m_state = std::make_shared<Alarm::State>();
    alarm.m_state->call = std::move(call);
    arm(delay, alarm.m_state);
    return alarm;
}

void Clock::ring(const std::shared_ptr<Alarm::State> &state)
{
    // Taken out first: the call may cancel or re-arm its own alarm.
    if (auto call = std::exchange(state->call, nullptr))
        call();
}

} // namespace fleet
