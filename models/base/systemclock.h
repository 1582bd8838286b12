// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QElapsedTimer>

namespace fleet {

// The real time, with Qt timers behind callAfter. Needs an event loop in its thread for alarms to ring.
class SystemClock final : public Clock
{
public:
    SystemClock();
    QDateTime nowUtc() const override;
    std::chrono::milliseconds monotonic() const override;

protected:
    void arm(std::chrono::milliseconds delay, std::shared_ptr<Alarm::State> state) override;

private:
    QElapsedTimer m_timer;
    QObject m_context; // alarms still armed die with the clock
};

} // namespace fleet
