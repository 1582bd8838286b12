// SPDX-License-Identifier: GPL-3.0-or-later
#include "deviceschedule.h"

#include <schedulewords.h>

namespace fleet {

void DeviceSchedule::setSchedules(ScheduleDesk *schedules)
{
    if (m_schedules == schedules)
        return;
    if (m_schedules) {
        m_schedules->disconnect(this);
        m_schedules->desk().devices().disconnect(this);
    }
    m_schedules = schedules;
    if (m_schedules) {
        const auto onDevice = [this](const DeviceId &id) {
            if (id == m_deviceId)
                refresh();
        };
        connect(m_schedules, &ScheduleDesk::changed, this, &DeviceSchedule::refresh);
        connect(&m_schedules->desk().devices(), &DeviceSource::deviceChanged, this, onDevice);
        connect(&m_schedules->desk().devices(), &DeviceSource::deviceRead, this, onDevice);
    }
    Q_EMIT schedulesChanged();
    refresh();
}

void DeviceSchedule::setDeviceId(const QString &id)
{
    if (m_deviceId.text() == id)
        return;
    m_deviceId = DeviceId(id);
    Q_EMIT deviceIdChanged();
    refresh();
}

QString DeviceSchedule::stateWord() const
{
    return m_schedule ? ScheduleWords::stateWord(m_schedule->state) : QString();
}

QString DeviceSchedule::stateTone() const
{
    return m_schedule ? ScheduleWords::stateTone(m_schedule->state) : QString();
}

QString DeviceSchedule::rhythm() const
{
    return m_schedule ? ScheduleWords::rhythm(m_schedule->recurrenceRule, m_schedule->timezone) : QString();
}

QString DeviceSchedule::nextText() const
{
    return m_schedule && m_schedule->nextFireAt && m_schedules
        ? m_schedules->desk().format().time(*m_schedule->nextFireAt, m_schedules->desk().clock().nowUtc())
        : QString();
}

QString DeviceSchedule::changedText() const
{
    return m_schedule && m_schedule->updatedAt && m_schedules
        ? m_schedules->desk().format().time(*m_schedule->updatedAt, m_schedules->desk().clock().nowUtc())
        : QString();
}

bool DeviceSchedule::cancelSchedule()
{
    if (!m_schedules || !m_schedule)
        return false;
    return !m_schedules->desk().propose(ScheduleCancelDraft{m_schedule->id, m_deviceId, m_schedule});
}

void DeviceSchedule::refresh()
{
    m_schedule.reset();
    m_canHaveOne = false;
    QList<SlotRow> rows;
    if (m_schedules && !m_deviceId.isEmpty()) {
        const CommandDesk &desk = m_schedules->desk();
        const DevicePtr device = m_schedules->desk().devices().device(m_deviceId);
        m_canHaveOne = device && !device->family.isReadOnly() && device->commands;
        m_schedule = m_schedules->scheduleOf(m_deviceId);
        const QDateTime now = m_schedules->desk().clock().nowUtc();
        for (qsizetype number = 0; m_schedule && number < m_schedule->slotList.size(); ++number) {
            const ScheduleSlot &slot = m_schedule->slotList.at(number);
            SlotRow row;
            row.number = int(number);
            row.start = ScheduleWords::slotWhen(slot, desk.format(), now);
            row.what = ScheduleWords::slotWhat(slot, device ? device->family : Family(), desk.format());
            rows.append(row);
        }
    }
    m_slots.set(rows);
    Q_EMIT changed();
}

} // namespace fleet
