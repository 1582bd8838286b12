// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <commanddraft.h>
#include <format.h>

#include <QHash>

namespace fleet {

// Times as people type them, read on the plant's wall clock (contract.md section 6.2). The plant's zone is on no record
// (section 4), so "now at the plant" is a guess: by what the service made of an earlier time of this device, or else by
// the user's own zone. Everything here says which of the two it is. Stateless; any thread.

// "22:00", "22:00:30", "today 22:00", "tomorrow 6:00", "2026-06-12 22:00", "2h", "+1.5h", "in 90 min", "1h30m". A bare
// time is the next one after `plantNow`, or after `after` where that is given. Empty: no time. More than two decimals
// of an hour become minutes, since the API takes two at most. Besides English the words of the application's language
// are read, as the program itself writes them: "morgen 06:00", "明日 06:00", "za 2 h".
std::optional<StartTime> readTime(const QString &text, const QDateTime &plantNow,
                                  const std::optional<WallClock> &after = {});

// Every instant at which a clock in that zone shows this time: none in the hour that is skipped in spring, two in the
// one that comes twice in autumn.
QList<QDateTime> instantsOf(const WallClock &time, const QTimeZone &zone);

// What is known about the wall clock of one plant.
struct PlantZone
{
    QTimeZone zone;         // a fixed offset when it was learned
    bool isLearned = false; // false: the user's own zone, a guess
    // "plant is UTC+01:00, as of the last booking", "if the plant is in your zone, Europe/Berlin"
    QString text(const Format &format) const;
    QDateTime now(const QDateTime &nowUtc) const { return nowUtc.toTimeZone(zone); }
};

// Learns the offset of plants from bookings: what was asked on the wall clock against the instant that came back. GUI
// thread; for the run of the application.
class PlantClocks
{
public:
    // Takes what the service made of `asked`; nonsense (no quarter of an hour, more than 14 hours) is not learned. A
    // start that was moved behind another action tells nothing and must not be handed in.
    void learn(const DeviceId &device, const StartTime &asked, const QDateTime &answeredUtc);
    PlantZone zoneOf(const DeviceId &device, const Format &format) const;

private:
    QHash<DeviceId, int> m_offsets; // seconds east of UTC
};

// How a typed time is understood, for the line below the field.
struct TimeReading
{
    QString text;    // "today 22:00 at the plant, in 13 h if the plant is in your zone, Europe/Berlin"
    QString warning; // it has passed, does not exist or comes twice on that clock; empty: none
};
TimeReading explainTime(const StartTime &time, const PlantZone &plant, const Format &format, const QDateTime &nowUtc);
// The length of a window when its night is an hour longer or shorter than the clock says; empty otherwise.
QString windowWarning(const RunWindow &window, const PlantZone &plant, const Format &format);

} // namespace fleet
