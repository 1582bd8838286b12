// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemclock.h"

#include <QTimer>

#include <ctime>

namespace fleet {

namespace {

std::chrono::milliseconds sinceBoot()
{
#ifdef CLOCK_BOOTTIME
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return std::chrono::seconds(time.tv_sec)
            + std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(time.tv_nsec));
#endif
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

} // namespace

SystemClock::SystemClock() : m_start(sinceBoot()) { }

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return sinceBoot() - m_start;
}

void SystemClock::arm(std::chrono::milliseconds delay, std::shared_ptr<Alarm::State> state)
{
    QTimer::singleShot(std::max(delay, std::chrono::milliseconds(0)), Qt::PreciseTimer, &m_context,
                       [state = std::move(state)] { ring(state); });
}

} // namespace fleet
