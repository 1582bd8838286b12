// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <commanddraft.h>
#include <format.h>

namespace fleet {

// Schedules in words (contract.md section 9). Stateless; any thread.
namespace ScheduleWords {

// "01:15 for 4 h", "13 Jun 19:00"; the clock is that of the schedule's own zone, an instant is in the chosen one.
QString slotWhen(const ScheduleSlot &slot, const Format &format, const QDateTime &nowUtc);
// "Charge to 90 % at up to 3.0 kW"
QString slotWhat(const ScheduleSlot &slot, const Family &family, const Format &format);
// "every day, by the clock of Europe/Madrid"; a rule that nobody has met is named as it came.
QString rhythm(const QString &recurrenceRule, const QString &timezone);

QString stateWord(const ScheduleState &state);
// "running", "scheduled", "neutral": the tone of a pill
QString stateTone(const ScheduleState &state);

} // namespace ScheduleWords

} // namespace fleet
