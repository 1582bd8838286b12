// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "result.h"
#include "world.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <vector>

namespace fleet::sandbox {

struct Schedule
{
    QByteArray id;
    Member *member = nullptr;
    QByteArray timezone;   // empty: none was given
    QByteArray recurrence; // JSON object; empty: none
    QByteArray slotsJson;  // the array as it was written
    struct Slot
    {
        std::optional<qint64> at; // an instant
        int minuteOfDay = 0;      // otherwise, in `timezone`
    };
    std::vector<Slot> slotTimes;
    qint64 created = 0;
    qint64 updated = 0;
    bool isCancelled = false;

    QByteArrayView state(qint64 now) const;

    // When the next slot begins after that time; none when it is over.
    std::optional<qint64> nextFireAt(qint64 now) const;
};

// The schedules of contract section 9, which the service has announced and not built: kept and read back here when they
// are switched on, never carried out.
class ScheduleBook
{
public:
    // Sets the one schedule of a device, in place of any before it.
    Result<const Schedule *, ApiError> set(Member &member, const QByteArray &body, const World &world);
    // The device has none then; the record stays readable.
    Result<const Schedule *, ApiError> cancel(const QByteArray &id, const World &world);
    const Schedule *find(const QByteArray &id) const;
    const std::vector<std::unique_ptr<Schedule>> &all() const { return m_schedules; } // oldest first

    static void write(class JsonWriter &json, const Schedule &schedule, qint64 now);

private:
    std::vector<std::unique_ptr<Schedule>> m_schedules;
};

} // namespace fleet::sandbox
