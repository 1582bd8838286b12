// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure.h"

#include <samplestore.h>

#include <QCoreApplication>

#include <cstdlib>
#include <ctime>
#include <memory>

namespace fleet::bench {

// What the figures of the history have in common.

constexpr qint64 startMs = 1'750'000'000'000 / 86'400'000 * 86'400'000; // a midnight, UTC
constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 86'400'000;

// A figure of something that went wrong says nothing: the program ends instead.
[[noreturn]] inline void wrong(const QString &what)
{
    note(QCoreApplication::applicationName() + QStringLiteral(": ") + what);
    std::exit(1);
}

template <typename T>
T checked(StoreResult<T> result)
{
    if (!result)
        wrong(result.error().detail);
    return std::move(*result);
}

inline std::unique_ptr<SampleStore> openStore(const QString &path, const SampleStore::Options &options = {})
{
    return checked(SampleStore::open(checked(StoreConnection::openFile(path)), options));
}

// Processor time of this thread.
inline double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace fleet::bench
