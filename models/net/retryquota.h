// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random.h>

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace fleet {

// Keeps retries from becoming a storm: a bucket of tokens, one per retry, filled again only by what works. While
// nothing works, ten retries are all there are, however long it lasts.
class RetryQuota
{
public:
    explicit RetryQuota(double capacity = 10, double perSuccess = 0.05)
        : m_capacity(capacity)
        , m_perSuccess(perSuccess)
        , m_tokens(capacity)
    { }

    bool take();
    void succeeded();
    double left() const { return m_tokens; }

private:
    double m_capacity;
    double m_perSuccess;
    double m_tokens;
};

// Full jitter: anything from nothing to base * 2^(retry-1), at most `cap`. `retry` counts from 1.
std::chrono::milliseconds fullJitter(Random &random, int retry,
                                     std::chrono::milliseconds base = std::chrono::milliseconds(500),
                                     std::chrono::milliseconds cap = std::chrono::seconds(20));

// Reads a Retry-After header, seconds or a date, at most ten minutes; empty when it is absent or says nothing sensible.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &nowUtc);

} // namespace fleet
