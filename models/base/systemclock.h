// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

namespace fleet {

// The real time, with Qt timers behind callAfter. Needs an event loop in its thread for alarms to ring.
// The steady clock counts the time that the computer slept: a reading taken before is old after waking.
class SystemClock final : public Clock
{
public:
    SystemClock();
    QDateTime nowUtc() const override;
    std::chrono::milliseconds monotonic() const override;

protected:
    void arm(std::chrono::milliseconds delay, std::shared_ptr<Alarm::State> state) override;

private:
    std::chrono::milliseconds m_start;
    QObject m_context; // alarms still armed die with the clock
};

} // namespace fleet
