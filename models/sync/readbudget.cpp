// SPDX-License-Identifier: GPL-3.0-or-later
#include "readbudget.h"

#include <format.h>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

using namespace std::chrono_literals;

ReadBudget::ReadBudget(const Throttle &throttle, const FleetPoller &poller, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_throttle(throttle)
    , m_poller(poller)
    , m_clock(clock)
{
    connect(&throttle, &Throttle::changed, this, [this] { m_isDirty = true; });
    tick();
}

qint64 ReadBudget::secondNow() const
{
    return m_clock.monotonic().count() / 1000;
}

ReadBudget::Purpose ReadBudget::purposeOf(const RequestRecord &record)
{
    const QString path = record.target.section(u'?', 0, 0);
    if (path == "/actions"_L1 || path.startsWith("/actions/"_L1))
        return Actions;
    if (path == "/health"_L1 || record.target.contains("userId="_L1))
        return Others;
    if (path.count(u'/') == 1)
        return Lists;
    if (path.count(u'/') == 2)
        return record.target.contains("expedite=true"_L1) ? Pulls : Devices;
    return Others;
}

void ReadBudget::add(const RequestRecord &record)
{
    const qint64 now = secondNow();
    Second &second = m_seconds[size_t(now % qint64(m_seconds.size()))];
    if (second.number != now)
        second = Second{now, {}};
    ++second.counts[purposeOf(record)];
    second.counts[Retries] += record.tryNumber > 1;
    second.counts[Refused] += record.error == NetError::Kind::RateLimited;
    ++m_spentInAll;
    m_isDirty = true;
}

int ReadBudget::sum(Purpose purpose) const
{
    const qint64 oldest = secondNow() - qint64(m_seconds.size());
    int total = 0;
    for (const Second &second : m_seconds)
        total += second.number > oldest ? second.counts[purpose] : 0;
    return total;
}

int ReadBudget::spent() const
{
    return lists() + devices() + pulls() + actions() + others();
}

int ReadBudget::needed() const
{
    return int(std::ceil(m_poller.requestsPerSecondNeeded() * 60));
}

int ReadBudget::allowed() const
{
    return m_throttle.isPaced() ? int(std::floor(m_throttle.requestsPerSecond() * 60)) : -1;
}

int ReadBudget::left() const
{
    return m_throttle.isPaced() ? std::max(0, allowed() - spent()) : -1;
}

QString ReadBudget::headline() const
{
    const Format format;
    if (!m_throttle.isPaced())
        return tr("%Ln requests in the last minute", nullptr, spent());
    //: "212 of about 600 requests a minute"
    return tr("%1 of about %2 requests a minute").arg(format.count(spent()), format.count(allowed()));
}

QString ReadBudget::paceText() const
{
    if (!m_throttle.isPaced())
        return tr("The service has refused nothing for its number so far, so its limit is not known.");
    if (needed() <= allowed())
        return tr("The service allows less than was asked for once. The pace found since is enough for this fleet.");
    const auto interval = std::chrono::duration_cast<std::chrono::milliseconds>(m_poller.pollInterval());
    const double times = double(needed()) / std::max(1, allowed());
    return tr("The service allows fewer requests than this fleet needs: reading all of it takes about %1.")
        .arg(Format().duration(std::chrono::milliseconds(qint64(double(interval.count()) * times))));
}

void ReadBudget::tick()
{
    // What was spent leaves the minute by itself; a list that is polled evenly changes nothing for long.
    m_tick = m_clock.callAfter(1s, [this] {
        if (std::exchange(m_isDirty, spent() > 0))
            Q_EMIT changed();
        tick();
    });
}

} // namespace fleet
