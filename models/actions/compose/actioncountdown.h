// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commanddesk.h"

#include <QPointer>

namespace fleet {

// The time until a booked action starts, and the way to cancel it until then. Says what the service said: the instant
// that it answered, in the chosen zone and in UTC, by the service's clock. Whether an action has started is told by its
// state and never by a clock, so a clock that jumps makes nothing start, stop or go away. GUI thread.
class ActionCountdown : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::CommandDesk *desk READ desk WRITE setDesk NOTIFY deskChanged FINAL)
    Q_PROPERTY(QString actionId READ actionId WRITE setActionId NOTIFY actionIdChanged FINAL)
    Q_PROPERTY(bool isBooked READ isBooked NOTIFY changed FINAL)
    // "Starts in 2 h 10 min", "It should start now", "It should have started 3 min ago"; empty when nothing is booked.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed FINAL)
    // The answered instants in the chosen zone and in UTC: "23:00 to tomorrow 05:00, Europe/Berlin (21:00 to 03:00
    // UTC)". Where the clocks change in between, each says how far it is from UTC.
    Q_PROPERTY(QString whenText READ whenText NOTIFY changed FINAL)
    // "You asked for 22:00 at the plant": only for what was booked on the plant's clock from here.
    Q_PROPERTY(QString askedText READ askedText NOTIFY changed FINAL)
    Q_PROPERTY(bool canCancel READ canCancel NOTIFY changed FINAL)
    Q_PROPERTY(QString whyNotCancel READ whyNotCancel NOTIFY changed FINAL)

public:
    explicit ActionCountdown(QObject *parent = nullptr);
    ~ActionCountdown() override;

    // Opens the gate; sends nothing.
    Q_INVOKABLE bool cancel();

    CommandDesk *desk() const { return m_desk; }
    void setDesk(CommandDesk *desk);
    QString actionId() const { return m_actionId.text(); }
    void setActionId(const QString &id);
    bool isBooked() const;
    QString text() const { return m_text; }
    int secondsLeft() const { return m_secondsLeft; }
    QString whenText() const { return m_whenText; }
    QString askedText() const { return m_askedText; }
    bool canCancel() const { return whyNotCancel().isEmpty(); }
    QString whyNotCancel() const;

Q_SIGNALS:
    void deskChanged();
    void actionIdChanged();
    void changed();

private:
    void refresh();

    QPointer<CommandDesk> m_desk;
    ActionId m_actionId;
    ActionPtr m_action;
    QString m_text;
    QString m_whenText;
    QString m_askedText;
    int m_secondsLeft = 0;
    Alarm m_tick;
};

} // namespace fleet
