// SPDX-License-Identifier: GPL-3.0-or-later
#include "pollwatch.h"

#include <format.h>
#include <logging.h>

namespace fleet {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

PollWatch::PollWatch(const FleetPoller &poller, const Clock &clock, QObject *parent,
                     std::function<milliseconds()> realTime)
    : QObject(parent)
    , m_poller(poller)
    , m_clock(clock)
    , m_realTime(std::move(realTime))
{
    if (!m_realTime) {
        QElapsedTimer timer;
        timer.start();
        m_realTime = [timer] {
            return milliseconds(timer.elapsed());
        };
    }
    m_lastLook = m_realTime();
    m_answerAt = m_lastLook;
    m_answerSeen = poller.lastAnswerAt();
    m_clockAtLook = clock.monotonic();
    m_timer.setInterval(lookEvery);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PollWatch::look);
    m_timer.start();
}

void PollWatch::look()
{
    const milliseconds now = m_realTime();
    const milliseconds sinceLook = now - m_lastLook;
    const milliseconds clock = m_clock.monotonic();
    // The clock may count time that real time does not (a computer that sleeps), never the other way round.
    m_clockStoodFor = clock == m_clockAtLook ? m_clockStoodFor + sinceLook : 0ms;
    m_clockAtLook = clock;
    m_lastLook = now;

    if (const milliseconds answer = m_poller.lastAnswerAt(); answer != m_answerSeen) {
        m_answerSeen = answer;
        m_answerAt = now;
        m_hung = false;
    } else if (sinceLook >= hungAfter) {
        m_hung = true;
    }
    if (!m_poller.isPolling() || m_poller.isWaitingOnPurpose()) {
        // Nothing is expected; what is known already has its own word.
        m_answerAt = std::max(m_answerAt, now - m_poller.pollInterval());
        m_hung = false;
    }

    const milliseconds silentFor = now - m_answerAt;
    if (m_clockStoodFor >= hungAfter)
        conclude(Finding::ClockStopped, m_clockStoodFor);
    else if (m_hung)
        conclude(Finding::Hung, silentFor);
    else if (silentFor > 2 * m_poller.pollInterval())
        conclude(Finding::Silent, silentFor);
    else
        conclude(Finding::None, 0ms);
}

void PollWatch::conclude(Finding finding, milliseconds silentFor)
{
    const bool isNews = finding != m_finding;
    if (!isNews && finding == Finding::None)
        return;
    m_finding = finding;
    m_silentFor = silentFor;
    if (isNews)
        qCWarning(lcSync) << "the watch over polling says" << finding << "after" << silentFor.count() << "ms";
    Q_EMIT findingChanged();
}

QString PollWatch::text() const
{
    const QString time = Format().duration(m_silentFor);
    switch (m_finding) {
    case Finding::None:
        return {};
    case Finding::Silent:
        return tr("This application has read nothing for %1. What you see may be out of date.").arg(time);
    case Finding::Hung:
        return tr("This application stood still, and has read nothing for %1. What you see may be out of date.")
            .arg(time);
    case Finding::ClockStopped:
        return tr("This computer's clock stands still. The ages of readings cannot be trusted.");
    }
    return {};
}

} // namespace fleet
