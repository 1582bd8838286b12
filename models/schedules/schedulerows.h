// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace fleet {

// One schedule of the whole fleet's list.
struct ScheduleRow
{
    Q_GADGET
    Q_PROPERTY(QString scheduleId MEMBER scheduleId FINAL)
    Q_PROPERTY(QString deviceId MEMBER deviceId FINAL)
    Q_PROPERTY(QString deviceTitle MEMBER deviceTitle FINAL)
    Q_PROPERTY(QString family MEMBER family FINAL)
    Q_PROPERTY(QString stateWord MEMBER stateWord FINAL)
    Q_PROPERTY(QString stateTone MEMBER stateTone FINAL)
    Q_PROPERTY(QString rhythm MEMBER rhythm FINAL)
    Q_PROPERTY(QString summary MEMBER summary FINAL)
    Q_PROPERTY(QString nextText MEMBER nextText FINAL)
    Q_PROPERTY(bool isCancellable MEMBER isCancellable FINAL)

public:
    QString scheduleId;
    QString deviceId;
    QString deviceTitle;
    QString family;    // path
    QString stateWord; // "active"
    QString stateTone; // "running" "scheduled" "neutral"
    QString rhythm;    // "every day, by the clock of Europe/Madrid"
    QString summary;   // "01:15 for 4 h: charge to 90 %; ..."
    QString nextText;  // "today 23:15"; empty: nothing is to come
    bool isCancellable = false;
    QString key() const { return scheduleId; }
};

// One slot of a schedule. Slots have no ids: where they stand is who they are.
struct SlotRow
{
    Q_GADGET
    Q_PROPERTY(int number MEMBER number FINAL)
    Q_PROPERTY(QString start MEMBER start FINAL)
    Q_PROPERTY(QString what MEMBER what FINAL)
    Q_PROPERTY(QString problem MEMBER problem FINAL)
    Q_PROPERTY(bool isEdited MEMBER isEdited FINAL)

public:
    int number = 0; // from 0
    QString start;  // "01:15 for 4 h"
    QString what;   // "Charge to 90 %"
    QString problem;
    bool isEdited = false; // the one that the fields below show
    QString key() const { return QString::number(number); }
};

} // namespace fleet
