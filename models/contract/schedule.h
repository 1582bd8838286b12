// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldvalue.h"
#include "id.h"
#include "vocabulary.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace fleet {

// contract.md section 9. Every call answers 501 today; the shapes are the documented ones.
struct ScheduleSlot
{
    QString time;                // wall clock "01:15"; excludes `at`
    std::optional<QDateTime> at; // instant, UTC
    QString duration;            // ISO 8601, "PT4H"
    QString command;
    Fields parameters; // name -> {value, unit}
    bool operator==(const ScheduleSlot &) const = default;
};

struct Schedule
{
    ScheduleId id;
    DeviceId deviceId;
    QString deviceType;
    ScheduleState state;
    QString timezone; // IANA
    QString recurrenceRule;
    QList<ScheduleSlot> slotList;
    std::optional<QDateTime> createdAt;
    std::optional<QDateTime> updatedAt;
    std::optional<QDateTime> nextFireAt;
    QList<FieldIssue> issues; // empty inside a device record: there the record's own list names them
    bool operator==(const Schedule &) const = default;
};

// It will still act, or may; cancelled and completed ones never do.
bool isInForce(const Schedule &schedule);

// "PT1H30M" as contract.md shows durations; between a minute and a day. Empty when it is none, or of whole days and
// more.
std::optional<std::chrono::minutes> slotMinutes(const QString &duration);
QString slotDuration(std::chrono::minutes length);

} // namespace fleet
