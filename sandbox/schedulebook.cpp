// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedulebook.h"

#include "jsonwriter.h"
#include "noise.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace fleet::sandbox {

using namespace Qt::Literals::StringLiterals;

QByteArrayView Schedule::state(qint64 now) const
{
    if (isCancelled)
        return "cancelled";
    return nextFireAt(now) ? "active" : "completed";
}

std::optional<qint64> Schedule::nextFireAt(qint64 now) const
{
    if (isCancelled)
        return {};
    std::optional<qint64> next;
    const auto offer = [&](qint64 t) {
        if (t > now && (!next || t < *next))
            next = t;
    };
    const QTimeZone zone(timezone);
    for (const auto &slot : slotTimes) {
        if (slot.at) {
            offer(*slot.at);
            continue;
        }
        const auto time = QTime::fromMSecsSinceStartOfDay(slot.minuteOfDay * int(minuteMs));
        const auto today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
        const auto since = QDateTime::fromMSecsSinceEpoch(updated, zone);
        // Without recurrence it happens once: on the day it was set, or on the next.
        const auto first = since.time() < time ? since.date() : since.date().addDays(1);
        for (const auto &date : recurrence.isEmpty() ? QList<QDate>{first} : QList<QDate>{today, today.addDays(1)})
            offer(QDateTime(date, time, zone).toMSecsSinceEpoch());
    }
    return next;
}

Result<const Schedule *, ApiError> ScheduleBook::set(Member &member, const QByteArray &body, const World &world)
{
    const auto document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return Failure{validationError("The body must be a JSON object.")};
    const auto root = document.object();
    auto schedule = std::make_unique<Schedule>();
    schedule->member = &member;
    schedule->timezone = root.value("timezone"_L1).toString().toUtf8();
    if (!schedule->timezone.isEmpty() && !QTimeZone(schedule->timezone).isValid())
        return Failure{validationError("Unknown timezone.")};
    if (const auto recurrence = root.value("recurrence"_L1); recurrence.isObject()) {
        if (recurrence.toObject().value("rule"_L1) != "daily"_L1)
            return Failure{validationError("'recurrence.rule' must be daily.")};
        schedule->recurrence = QJsonDocument(recurrence.toObject()).toJson(QJsonDocument::Compact);
    }
    const auto slotList = root.value("slots"_L1).toArray();
    if (slotList.isEmpty())
        return Failure{validationError("'slots' must not be empty.")};
    static const QRegularExpression wallClock(u"^([01]\\d|2[0-3]):([0-5]\\d)$"_s);
    for (const auto &value : slotList) {
        const auto slot = value.toObject();
        const auto time = slot.value("time"_L1);
        const auto at = slot.value("at"_L1);
        if (time.isUndefined() == at.isUndefined())
            return Failure{validationError("A slot has either 'time' or 'at'.")};
        Schedule::Slot known;
        if (at.isString()) {
            const auto instant = QDateTime::fromString(at.toString(), Qt::ISODateWithMs);
            if (!instant.isValid() || instant.timeSpec() == Qt::LocalTime)
                return Failure{validationError("'at' must be an instant.")};
            known.at = instant.toMSecsSinceEpoch();
        } else {
            const auto match = wallClock.match(time.toString());
            if (!match.hasMatch())
                return Failure{validationError("'time' must be HH:MM.")};
            if (schedule->timezone.isEmpty())
                return Failure{validationError("'time' needs a timezone.")};
            known.minuteOfDay = match.captured(1).toInt() * 60 + match.captured(2).toInt();
        }
        if (!member.device->profile().command(slot.value("command"_L1).toString().toUtf8()))
            return Failure{validationError("A slot's command must be one of the device's.")};
        schedule->slotTimes.push_back(known);
    }
    schedule->slotsJson = QJsonDocument(slotList).toJson(QJsonDocument::Compact);

    const auto existing = std::find_if(m_schedules.begin(), m_schedules.end(),
                                       [&](const auto &s) { return s->member == &member && !s->isCancelled; });
    schedule->created = existing == m_schedules.end() ? world.now() : (*existing)->created;
    schedule->updated = world.now();
    if (existing != m_schedules.end()) {
        schedule->id = (*existing)->id;
        *existing = std::move(schedule);
        return existing->get();
    }
    schedule->id = "sched_" + QByteArray::number(mixed(mixed(world.seed(), 0x5c4ed), m_schedules.size()), 16).right(8);
    member.currentSchedule = schedule->id;
    m_schedules.push_back(std::move(schedule));
    return m_schedules.back().get();
}

Result<const Schedule *, ApiError> ScheduleBook::cancel(const QByteArray &id, const World &world)
{
    const auto found = std::find_if(m_schedules.begin(), m_schedules.end(), [&](const auto &s) { return s->id == id; });
    if (found == m_schedules.end() || (*found)->member->revoked)
        return Failure{ApiError{404, "NOT_FOUND", "Schedule not found or access denied.", {}}};
    Schedule &schedule = **found;
    if (const auto state = schedule.state(world.now()); state != "active") {
        // No code of its own is documented: what a cancelled action answers.
        return Failure{ApiError{
            409, "CONFLICT", QByteArray("Schedule in state '").append(state).append("' cannot be cancelled"), {}}};
    }
    schedule.isCancelled = true;
    schedule.updated = world.now();
    if (schedule.member->currentSchedule == id)
        schedule.member->currentSchedule.clear();
    return &schedule;
}

const Schedule *ScheduleBook::find(const QByteArray &id) const
{
    const auto found = std::find_if(m_schedules.begin(), m_schedules.end(), [&](const auto &s) { return s->id == id; });
    return found == m_schedules.end() ? nullptr : found->get();
}

void ScheduleBook::write(JsonWriter &json, const Schedule &schedule, qint64 now)
{
    const auto next = schedule.nextFireAt(now);
    json.beginObject();
    json.key("id").string(schedule.id);
    json.key("deviceId").string(schedule.member->device->id());
    json.key("deviceType").string(familyType(schedule.member->device->profile().family));
    json.key("state").string(schedule.state(now).toByteArray());
    if (!schedule.timezone.isEmpty())
        json.key("timezone").string(schedule.timezone);
    if (!schedule.recurrence.isEmpty())
        json.key("recurrence").raw(schedule.recurrence);
    json.key("slots").raw(schedule.slotsJson);
    json.key("createdAt").time(schedule.created);
    json.key("updatedAt").time(schedule.updated);
    json.key("nextFireAt");
    if (next)
        json.time(*next);
    else
        json.null();
    json.endObject();
}

} // namespace fleet::sandbox
