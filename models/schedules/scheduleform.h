// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deviceschedule.h"

#include <capabilityrows.h>

#include <QMap>

namespace fleet {

// The form of a schedule: a list of slots, and the fields of the slot that is being written. Sends nothing: review()
// shows the gate. GUI thread.
class ScheduleForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::ScheduleDesk *schedules READ schedules WRITE setSchedules NOTIFY changed FINAL)
    Q_PROPERTY(QString deviceId READ deviceId NOTIFY changed FINAL)
    Q_PROPERTY(QString deviceTitle READ deviceTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString timezone READ timezone WRITE setTimezone NOTIFY changed FINAL)
    Q_PROPERTY(QString timezoneProblem READ timezoneProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString recurrence READ recurrence WRITE setRecurrence NOTIFY changed FINAL) // "daily", "" for once
    Q_PROPERTY(QObject *slotRows READ slotRows CONSTANT FINAL)                              // SlotRow
    Q_PROPERTY(int slotCount READ slotCount NOTIFY changed FINAL)
    // The slot that is being written. `editedSlot` is its number, -1 for one more.
    Q_PROPERTY(int editedSlot READ editedSlot NOTIFY changed FINAL)
    Q_PROPERTY(QString startText READ startText WRITE setStartText NOTIFY changed FINAL) // "01:15", "2026-06-13 19:00"
    Q_PROPERTY(QString lengthText READ lengthText WRITE setLengthText NOTIFY changed FINAL) // "4h", "90m"
    Q_PROPERTY(QString command READ command WRITE setCommand NOTIFY changed FINAL)
    Q_PROPERTY(QObject *commands READ commands CONSTANT FINAL)            // CommandRow
    Q_PROPERTY(QObject *parameters READ parameters CONSTANT FINAL)        // ParameterRow
    Q_PROPERTY(QString slotProblem READ slotProblem NOTIFY changed FINAL) // why the slot cannot be kept yet
    // The whole.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) // why it cannot be reviewed; empty when it can
    Q_PROPERTY(QString requestLine READ requestLine NOTIFY changed FINAL)
    Q_PROPERTY(QString requestBody READ requestBody NOTIFY changed FINAL)

public:
    using QObject::QObject;

    // Begins with the schedule in force on this device, or with an empty one by this computer's clock.
    Q_INVOKABLE void begin(const QString &deviceId);
    Q_INVOKABLE void setValue(const QString &parameter, double value); // NaN empties it
    Q_INVOKABLE void setIncluded(const QString &parameter, bool included);
    // Puts the fields into the list. False: slotProblem says why not.
    Q_INVOKABLE bool keepSlot();
    Q_INVOKABLE void editSlot(int number); // -1: one more
    Q_INVOKABLE void removeSlot(int number);
    // Opens the gate. False: refused, said by the desk.
    Q_INVOKABLE bool review();

    ScheduleDraft draft() const;

    ScheduleDesk *schedules() const { return m_schedules; }
    void setSchedules(ScheduleDesk *schedules);
    QString deviceId() const { return m_deviceId.text(); }
    QString deviceTitle() const;
    QString timezone() const { return m_timezone; }
    void setTimezone(const QString &timezone);
    QString timezoneProblem() const { return m_timezoneProblem; }
    QString recurrence() const { return m_recurrence; }
    void setRecurrence(const QString &rule);
    QObject *slotRows() { return &m_slotRows; }
    int slotCount() const { return int(m_slots.size()); }
    int editedSlot() const { return m_edited; }
    QString startText() const { return m_startText; }
    void setStartText(const QString &text);
    QString lengthText() const { return m_lengthText; }
    void setLengthText(const QString &text);
    QString command() const { return m_command; }
    void setCommand(const QString &command);
    QObject *commands() { return &m_commands; }
    QObject *parameters() { return &m_parameters; }
    QString slotProblem() const { return m_slotProblem; }
    QString problem() const { return m_problem; }
    QString requestLine() const { return m_requestLine; }
    QString requestBody() const { return m_requestBody; }

Q_SIGNALS:
    void changed();

private:
    struct Entry
    {
        double value = ParameterRow::none;
        bool included = false;
    };

    DevicePtr device() const;
    const CommandCapability *capability() const;
    Result<ScheduleSlot, QString> writtenSlot() const;
    QString sentenceOf(const DraftIssue &issue) const;
    QList<DraftIssue> issuesOf(const QList<ScheduleSlot> &slotList) const;
    void takeFields(const ScheduleSlot &slot);
    void refresh();

    QPointer<ScheduleDesk> m_schedules;
    DeviceId m_deviceId;
    QString m_timezone;
    QString m_timezoneProblem;
    QString m_recurrence;
    QList<ScheduleSlot> m_slots;
    int m_edited = -1;
    QString m_startText;
    QString m_lengthText;
    QString m_command;
    QMap<QString, QMap<QString, Entry>> m_entries; // command -> parameter
    QString m_slotProblem;
    QString m_problem;
    QString m_requestLine;
    QString m_requestBody;
    RowModel<SlotRow> m_slotRows;
    RowModel<CommandRow> m_commands;
    RowModel<ParameterRow> m_parameters;
};

} // namespace fleet
