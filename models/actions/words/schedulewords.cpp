// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedulewords.h"

#include "commandwords.h"

#include <QCoreApplication>

namespace fleet {

namespace {

QString worded(const char *text)
{
    return QCoreApplication::translate("fleet::ScheduleWords", text);
}

} // namespace

namespace ScheduleWords {

QString slotWhen(const ScheduleSlot &slot, const Format &format, const QDateTime &nowUtc)
{
    const QString start = slot.at ? format.time(*slot.at, nowUtc) : slot.time;
    if (slot.duration.isEmpty())
        return start;
    const auto length = slotMinutes(slot.duration);
    return QCoreApplication::translate("fleet::ScheduleWords", "%1 for %2")
        .arg(start, length ? format.duration(*length) : slot.duration);
}

QString slotWhat(const ScheduleSlot &slot, const Family &family, const Format &format)
{
    CommandDraft draft;
    draft.family = family;
    draft.command = slot.command;
    const auto parameters = slotQuantities(slot.parameters);
    if (!parameters)
        return slot.command + u' ' + QString::fromUtf8(toJson(slot.parameters));
    draft.parameters = *parameters;
    return CommandWords::phrase(draft, format);
}

QString rhythm(const QString &recurrenceRule, const QString &timezone)
{
    const QString rule = recurrenceRule.isEmpty()      ? worded(QT_TRANSLATE_NOOP("fleet::ScheduleWords", "once"))
        : recurrenceRule == QLatin1StringView("daily") ? worded(QT_TRANSLATE_NOOP("fleet::ScheduleWords", "every day"))
                                                       : recurrenceRule;
    return timezone.isEmpty()
        ? rule
        : QCoreApplication::translate("fleet::ScheduleWords", "%1, by the clock of %2").arg(rule, timezone);
}

QString stateWord(const ScheduleState &state)
{
    switch (state.known()) {
    case KnownScheduleState::Pending:
        return worded(QT_TRANSLATE_NOOP("fleet::ScheduleWords", "pending"));
    case KnownScheduleState::Active:
        return worded(QT_TRANSLATE_NOOP("fleet::ScheduleWords", "active"));
    case KnownScheduleState::Completed:
        return worded(QT_TRANSLATE_NOOP("fleet::ScheduleWords", "completed"));
    case KnownScheduleState::Cancelled:
        return worded(QT_TRANSLATE_NOOP("fleet::ScheduleWords", "cancelled"));
    case KnownScheduleState::Unknown:
        break;
    }
    return state.text();
}

QString stateTone(const ScheduleState &state)
{
    switch (state.known()) {
    case KnownScheduleState::Active:
        return QStringLiteral("running");
    case KnownScheduleState::Pending:
        return QStringLiteral("scheduled");
    case KnownScheduleState::Completed:
    case KnownScheduleState::Cancelled:
    case KnownScheduleState::Unknown:
        break;
    }
    return QStringLiteral("neutral");
}

} // namespace ScheduleWords

} // namespace fleet
