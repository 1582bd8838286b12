// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemclock.h"

#include <QTimer>

namespace fleet {

SystemClock::SystemClock()
{
    m_timer.start();
}

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::milliseconds(m_timer.elapsed());
}

void SystemClock::arm(std::chrono::milliseconds delay, std::shared_ptr<Alarm::State> state)
{
    QTimer::singleShot(std::max(delay, std::chrono::milliseconds(0)), Qt::PreciseTimer, &m_context,
                       [state = std::move(state)] { ring(state); });
}

} // namespace fleet
