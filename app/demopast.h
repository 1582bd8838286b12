// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <samplestore.h>

#include <QDateTime>

#include <atomic>
#include <chrono>

namespace fleet {

// What the demo's fleet did before the demo began, so that its charts have something to show. Nobody recorded it: the
// simulator plays it once more, in virtual time, with the same seed as the server's own world; the user interface says
// so. Like every recording of a laptop it has gaps.
struct DemoPast
{
    int devices = 38;
    quint64 seed = 1;
    bool withUnknownFamily = false;
    QDateTime startUtc; // of the demo
};

// How long the past of a demo of that size is; 0: it has none, since playing it would take too long.
std::chrono::milliseconds demoPastLength(int devices);

// Plays the past into an empty store; some two seconds for a month of 38 devices. Any thread that owns the store.
// Stops in between when `isStopping` turns true.
StoreResult<Done> recordDemoPast(SampleStore &store, const DemoPast &past, const std::atomic<bool> &isStopping);

} // namespace fleet
