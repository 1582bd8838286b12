// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicestore.h"

#include <format.h>

#include <QCoreApplication>

namespace fleet {

// How far a reading may be trusted (product.md section 3). In this order from good to nothing.
enum class FreshnessGrade {
    Fresh,     // under 1 min
    Ageing,    // up to 15 min, or of unknown age
    Old,       // up to 2 h
    LastKnown, // the maker does not answer, older than 2 h, or kept from an earlier run: left out of sums
    Gone,      // no longer in the lists
    NeverRead, // nothing was ever read
};

// Where a reading comes from and how old it is. A value; a pure function of what is stored and the steady clock, so a
// wall clock that jumps does not move it.
class Freshness
{
    Q_DECLARE_TR_FUNCTIONS(fleet::Freshness)
public:
    static constexpr std::chrono::milliseconds freshLimit = std::chrono::seconds(60);
    static constexpr std::chrono::milliseconds staleLimit = std::chrono::minutes(15);
    static constexpr std::chrono::milliseconds lostLimit = std::chrono::hours(2);
    // Beyond this the difference between the service's clock and ours is told to the user.
    static constexpr std::chrono::milliseconds skewLimit = std::chrono::seconds(30);

    // `now` is Clock::monotonic().
    static Freshness of(const StoredDevice &stored, std::chrono::milliseconds now);

    FreshnessGrade grade = FreshnessGrade::NeverRead;
    Source source;
    bool isAvailable = false; // false: what is shown is last known
    bool hasFault = false;
    bool isKept = false;                          // our own stored reading of an earlier run (product.md section 3)
    std::optional<std::chrono::milliseconds> age; // never negative; empty: the answer did not say when it was pulled
    OptionalInstant lastPulledAtUtc;
    std::optional<std::chrono::milliseconds> untilNextGrade; // empty: time alone changes nothing any more

    // Good enough for a sum; fresh enough to be called fresh in it.
    bool countsInSums() const { return grade <= FreshnessGrade::Old; }
    bool isUpToDate() const { return grade <= FreshnessGrade::Ageing; }
    bool isStale() const { return grade >= FreshnessGrade::LastKnown; }

    QString gradeName() const;                    // "fresh", "ageing", "old", "lastKnown", "gone", "neverRead"
    QString sourceName() const;                   // "live"; empty when never read
    QString sourceWord() const;                   // the same for people, in their language; an unknown one as it came
    static QString wordOf(const QString &source); // of a source as the API spells it; empty: an unknown one
    // "live 9 s ago", "no sync since 08:14", "never read".
    QString text(const Format &format, const QDateTime &nowUtc) const;
    // "live, 9 seconds old".
    QString spokenText(const Format &format, const QDateTime &nowUtc) const;
    // "No sync since 08:14": a line of its own where the reading is last known; empty otherwise.
    QString notice(const Format &format, const QDateTime &nowUtc) const;
    // "08:14" today, with the day otherwise.
    QString since(const Format &format, const QDateTime &nowUtc) const;
    static QString spokenAge(std::chrono::milliseconds age);

    bool operator==(const Freshness &) const = default;
};

} // namespace fleet
