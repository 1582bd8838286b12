// SPDX-License-Identifier: GPL-3.0-or-later
#include "throttle.h"

#include <cmath>
#include <limits>

namespace fleet {

using std::chrono::milliseconds;

namespace {
constexpr milliseconds lookBack = std::chrono::seconds(2);
} // namespace

Throttle::Throttle(Clock &clock, Random &random, QObject *parent) : Throttle(clock, random, Limits(), parent) { }

Throttle::Throttle(Clock &clock, Random &random, Limits limits, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_random(random)
    , m_limits(limits)
    , m_rate(std::numeric_limits<double>::infinity())
    , m_refusedRate(m_rate)
    , m_tokens(limits.burst)
    , m_tokensAt(clock.monotonic())
{ }

double Throttle::tokensNow() const
{
    const double seconds = double((m_clock.monotonic() - m_tokensAt).count()) / 1000.0;
    return std::min(double(m_limits.burst), m_tokens + seconds * m_rate);
}

milliseconds Throttle::untilFree() const
{
    const milliseconds held = heldFor();
    if (!isPaced())
        return held;
    const double tokens = tokensNow();
    if (tokens >= 1)
        return held;
    return std::max(held, milliseconds(qint64(std::ceil((1 - tokens) / m_rate * 1000.0))));
}

void Throttle::spend()
{
    if (!isPaced())
        return;
    m_tokens = tokensNow() - 1;
    m_tokensAt = m_clock.monotonic();
}

bool Throttle::isNearLimit() const
{
    return m_rate > 0.9 * m_refusedRate && m_rate < 1.1 * m_refusedRate;
}

milliseconds Throttle::heldFor() const
{
    return std::max(milliseconds(0), m_heldUntil - m_clock.monotonic());
}

void Throttle::succeeded()
{
    const milliseconds now = m_clock.monotonic();
    m_refusalsInARow = 0;
    m_recentSuccesses.push_back(now);
    while (m_recentSuccesses.size() > 4096
           || (!m_recentSuccesses.empty() && m_recentSuccesses.front() < now - lookBack))
        m_recentSuccesses.pop_front();
    if (!isPaced())
        return;
    // Time that passed without requests teaches nothing: at most a second's worth of gain per answer.
    const double seconds = std::min(1.0, double((now - m_lastGain).count()) / 1000.0);
    m_lastGain = now;
    m_tokens = tokensNow();
    m_tokensAt = now;
    // Every look beyond the limit costs a refusal: a slow service is asked for more as seldom as a quick one, counted
    // in requests.
    const double slowGain = m_limits.slowGain * std::min(1.0, m_rate / m_limits.slowGainRate);
    m_rate += m_rate * (isNearLimit() ? slowGain : m_limits.quickGain) * seconds;
    if (!isPaced()) {
        forgive();
    }
}

void Throttle::forgive()
{
    m_rate = std::numeric_limits<double>::infinity();
    m_refusedRate = m_rate;
    m_tokens = m_limits.burst;
    m_tokensAt = m_clock.monotonic();
    m_heldUntil = m_tokensAt;
    m_refusalsInARow = 0;
    Q_EMIT changed();
}

void Throttle::refused(milliseconds sentAt, std::optional<milliseconds> retryAfter)
{
    const milliseconds now = m_clock.monotonic();
    ++m_refusals;
    const bool isEcho = m_lastSlowdown.count() >= 0 && sentAt <= m_lastSlowdown;
    if (!isEcho) {
        m_lastSlowdown = now;
        m_lastGain = now;
        // A refusal where one was expected says that the limit is still there: a small step and a short silence will
        // do.
        const bool isExpected = isPaced() && m_refusalsInARow == 0 && isNearLimit();
        if (isPaced()) {
            m_refusedRate = m_rate;
            m_rate = std::max(m_limits.slowest,
                              m_rate * (isExpected ? m_limits.afterExpectedRefusal : m_limits.afterRefusal));
        } else {
            const double seconds = double(lookBack.count()) / 1000.0;
            m_rate = std::max(m_limits.firstPace, double(m_recentSuccesses.size()) / seconds * 0.5);
        }
        // No burst right after a refusal: the first one goes alone.
        m_tokens = 1;
        ++m_refusalsInARow;
        const double whole
            = std::min(double(m_limits.longestHold.count()),
                       double(m_limits.firstHold.count()) * std::pow(2.0, std::min(m_refusalsInARow - 1, 20)));
        const double part = isExpected ? 0.25 : 1;
        const milliseconds silence = milliseconds(qint64(m_random.between(0.5, 1.0) * part * whole));
        m_heldUntil = std::max(m_heldUntil, now + retryAfter.value_or(silence));
        m_tokensAt = m_heldUntil;
    } else if (retryAfter) {
        m_heldUntil = std::max(m_heldUntil, now + *retryAfter);
        m_tokensAt = std::max(m_tokensAt, m_heldUntil);
    }
    Q_EMIT changed();
}

void Throttle::hold(milliseconds howLong)
{
    m_heldUntil = std::max(m_heldUntil, m_clock.monotonic() + howLong);
    Q_EMIT changed();
}

} // namespace fleet
