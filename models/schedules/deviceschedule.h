// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduledesk.h"

#include <QPointer>

namespace fleet {

// The schedule in force on one device, for its page: what the list says of it and what its own record carries. GUI
// thread.
class DeviceSchedule : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::ScheduleDesk *schedules READ schedules WRITE setSchedules NOTIFY schedulesChanged FINAL)
    Q_PROPERTY(QString deviceId READ deviceId WRITE setDeviceId NOTIFY deviceIdChanged FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    // False: this family takes no commands, so it has no schedule either.
    Q_PROPERTY(bool canHaveOne READ canHaveOne NOTIFY changed FINAL)
    Q_PROPERTY(QString scheduleId READ scheduleId NOTIFY changed FINAL)
    Q_PROPERTY(QString stateWord READ stateWord NOTIFY changed FINAL)
    Q_PROPERTY(QString stateTone READ stateTone NOTIFY changed FINAL)
    Q_PROPERTY(QString rhythm READ rhythm NOTIFY changed FINAL)
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed FINAL)
    Q_PROPERTY(QString changedText READ changedText NOTIFY changed FINAL)
    Q_PROPERTY(QObject *slotRows READ slotRows CONSTANT FINAL) // SlotRow

public:
    using QObject::QObject;

    ScheduleDesk *schedules() const { return m_schedules; }
    void setSchedules(ScheduleDesk *schedules);
    QString deviceId() const { return m_deviceId.text(); }
    void setDeviceId(const QString &id);
    bool exists() const { return m_schedule.has_value(); }
    bool canHaveOne() const { return m_canHaveOne; }
    QString scheduleId() const { return exists() ? m_schedule->id.text() : QString(); }
    QString stateWord() const;
    QString stateTone() const;
    QString rhythm() const;
    QString nextText() const;
    QString changedText() const;
    QObject *slotRows() { return &m_slots; }
    const std::optional<Schedule> &schedule() const { return m_schedule; }

    // Opens the gate.
    Q_INVOKABLE bool cancelSchedule();

Q_SIGNALS:
    void schedulesChanged();
    void deviceIdChanged();
    void changed();

private:
    void refresh();

    QPointer<ScheduleDesk> m_schedules;
    DeviceId m_deviceId;
    std::optional<Schedule> m_schedule;
    bool m_canHaveOne = false;
    RowModel<SlotRow> m_slots;
};

} // namespace fleet
