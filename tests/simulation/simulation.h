// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simclient.h"

#include <QStringList>

namespace fleet::sim {

// What many runs add up to.
struct Tally
{
    qint64 runs = 0;
    qint64 confirmed = 0;  // intents
    qint64 onTheWire = 0;  // that left
    qint64 received = 0;   // that the service saw
    qint64 notWritten = 0; // refused because the journal could not be written
    qint64 crashes = 0;
    qint64 tornCrashes = 0; // of them by power cut
    qint64 diskFaults = 0;
    qint64 unknown = 0;      // outcomes that were unknown once
    qint64 settled = 0;      // of them settled in the end
    qint64 judgedPushes = 0; // unknown pushes that readings could settle
    qint64 settledByTwo = 0; // of them after at most two readings that could
    qint64 staysUnknown = 0; // of them to the end
    qint64 lateOwnTwins = 0; // of those that were not settled by two: the same was unknown here twice
    qint64 ambiguous = 0;    // a twin from another desk at the same moment: nobody could tell
    qint64 otherDesk = 0;    // pushes from there
    void add(const Tally &other);
    QString text() const;
};

struct Verdict
{
    QStringList breaches; // what must never be; empty: all is well
    quint64 traceHash = 0;
    Tally tally;
};

// One run, from nothing but its seed: a person who commands, a second desk, a network that loses, a disk that fails, a
// process that dies. After the bad time everything is healthy for a while, and then all must be told rightly.
Verdict simulate(quint64 seed, Mutant mutant, bool isPrinted);

} // namespace fleet::sim
