// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedulerows.h"

#include <commanddesk.h>
#include <rowmodel.h>
#include <schedulereads.h>

#include <QHash>
#include <QObject>
#include <QtQmlIntegration>

namespace fleet {

// The schedules of the whole fleet. The service answers 501 today (contract.md section 9): that is asked once, when a
// page that would show them is opened, and after that only when a person asks again. The day it answers, everything
// here works. Writes go through the gate like any other; an accepted one reads the list again. One per window, GUI
// thread; borrows reads and desk.
class ScheduleDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes one per window")
    Q_PROPERTY(QString state READ stateName NOTIFY changed FINAL) // "unknown" "asking" "offered" "notOffered" "failed"
    // Why there are none, in words; of notOffered and failed.
    Q_PROPERTY(QString errorTitle READ errorTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString errorExplanation READ errorExplanation NOTIFY changed FINAL)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed FINAL)
    Q_PROPERTY(QString askedText READ askedText NOTIFY changed FINAL) // "today 11:12"; empty: nobody asked
    Q_PROPERTY(QObject *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool isCutShort READ isCutShort NOTIFY changed FINAL) // there are more than were read

public:
    enum class State { Unknown, Asking, Offered, NotOffered, Failed };
    static constexpr int mostPages = 40; // of 50

    ScheduleDesk(ScheduleReads &reads, CommandDesk &desk, QObject *parent = nullptr);

    // By hand. While an answer is awaited it does nothing.
    Q_INVOKABLE void ask();
    // When a page is opened that would show schedules: only if nobody has asked in this run.
    Q_INVOKABLE void askOnce();
    // Opens the gate. False: refused, said by the desk.
    Q_INVOKABLE bool cancelSchedule(const QString &scheduleId);

    State state() const { return m_state; }
    QString stateName() const;
    const ErrorText &error() const { return m_error; }
    QString errorTitle() const { return m_error.title; }
    QString errorExplanation() const { return m_error.explanation; }
    QString errorCode() const { return m_error.code; }
    QString askedText() const;
    QObject *rows() { return &m_rows; }
    int count() const { return m_rows.rowCount(); }
    bool isCutShort() const { return m_isCutShort; }

    CommandDesk &desk() const { return m_desk; }
    // The one that is in force on the device, by the list or by the device's own record, whichever is newer.
    std::optional<Schedule> scheduleOf(const DeviceId &device) const;

Q_SIGNALS:
    void changed();

private:
    void readPage(int page);
    void failed(const NetError &error);
    void finish(State state);
    void onIntentChanged(const QString &intentId);
    void show();

    ScheduleReads &m_reads;
    CommandDesk &m_desk;
    State m_state = State::Unknown;
    ErrorText m_error;
    QDateTime m_askedAt; // UTC
    bool m_askAgain = false;
    bool m_isCutShort = false;
    QList<Schedule> m_arriving;
    QHash<ScheduleId, Schedule> m_known;
    RowModel<ScheduleRow> m_rows;
    QHash<QString, IntentState> m_seen; // of schedule intents
};

} // namespace fleet
