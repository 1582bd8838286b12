// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clock.h>
#include <random.h>

#include <QObject>

#include <chrono>
#include <deque>
#include <optional>

namespace fleet {

// The pace of all reads of one key. The API's true limit is not documented (contract.md section 10), so it is found
// out: no pace at all until the first refusal, then half of what went through last; quickly more while that works,
// slowly near the pace that was refused last, and after each refusal a step down and silence for a while. GUI thread.
// Borrows clock and random.
class Throttle : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        double slowest = 0.2;               // requests a second
        double unlimited = 200;             // a pace above this is none
        double firstPace = 1;               // at least this much after the first refusal
        double quickGain = 0.15;            // share of the pace that is added each second while it is used
        double slowGain = 0.005;            // the same, within a tenth of the pace that was refused last
        double slowGainRate = 10;           // below this pace the slow gain is slower still, in proportion
        double afterRefusal = 0.75;         // what is left of a known pace after a refusal
        double afterExpectedRefusal = 0.92; // the same near the pace that was refused last
        int burst = 6;
        std::chrono::milliseconds firstHold = std::chrono::seconds(1); // doubles with each refusal in a row
        std::chrono::milliseconds longestHold = std::chrono::seconds(60);
    };

    Throttle(Clock &clock, Random &random, QObject *parent = nullptr);
    Throttle(Clock &clock, Random &random, Limits limits, QObject *parent = nullptr);

    // Zero: a request may go now. Asking does not spend anything.
    std::chrono::milliseconds untilFree() const;
    void spend();

    void succeeded();
    // `sentAt` by the steady clock: refusals of requests that were on their way before the last slow-down are its echo,
    // and slow nothing down again. `retryAfter` is obeyed when the answer had one.
    void refused(std::chrono::milliseconds sentAt, std::optional<std::chrono::milliseconds> retryAfter);
    // Nothing goes for this long, without a lesson about the pace: a 503 with Retry-After.
    void hold(std::chrono::milliseconds howLong);
    // The refusals meant something else: as if there had been none.
    void forgive();

    bool isHeld() const { return heldFor().count() > 0; }
    std::chrono::milliseconds heldFor() const;
    // Infinite while no limit was met.
    double requestsPerSecond() const { return m_rate; }
    bool isPaced() const { return m_rate < m_limits.unlimited; }
    qint64 refusals() const { return m_refusals; }

Q_SIGNALS:
    // The pace or the silence changed; not for every token spent.
    void changed();

private:
    double tokensNow() const;
    bool isNearLimit() const;

    Clock &m_clock;
    Random &m_random;
    Limits m_limits;
    double m_rate;
    double m_refusedRate; // infinite: none known
    double m_tokens;
    std::chrono::milliseconds m_tokensAt{0};
    std::chrono::milliseconds m_heldUntil{0};
    std::chrono::milliseconds m_lastSlowdown{-1};
    std::chrono::milliseconds m_lastGain{0};
    int m_refusalsInARow = 0;
    qint64 m_refusals = 0;
    std::deque<std::chrono::milliseconds> m_recentSuccesses;
};

} // namespace fleet
