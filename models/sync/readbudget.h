// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetpoller.h"

#include <requestrecord.h>
#include <throttle.h>

#include <QObject>
#include <QtQmlIntegration>

#include <array>
#include <deque>
#include <limits>

namespace fleet {

// What the reads of one key cost: spent in the last minute, on what, and what is left of the pace that the service
// allows. Fed with every request of the client, tries counted one by one. GUI thread. Borrows throttle, poller and
// clock.
class ReadBudget : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes one per window")
    Q_PROPERTY(int spent READ spent NOTIFY changed FINAL)   // requests in the last 60 s
    Q_PROPERTY(int needed READ needed NOTIFY changed FINAL) // a minute, for one sweep per interval
    // A minute; -1: no limit was met.
    Q_PROPERTY(int allowed READ allowed NOTIFY changed FINAL)
    Q_PROPERTY(int left READ left NOTIFY changed FINAL) // of the allowed; -1: no limit was met
    // Of what was spent in the last 60 s.
    Q_PROPERTY(int lists READ lists NOTIFY changed FINAL)
    Q_PROPERTY(int devices READ devices NOTIFY changed FINAL)
    Q_PROPERTY(int pulls READ pulls NOTIFY changed FINAL) // with expedite
    Q_PROPERTY(int actions READ actions NOTIFY changed FINAL)
    Q_PROPERTY(int others READ others NOTIFY changed FINAL)
    Q_PROPERTY(int retries READ retries NOTIFY changed FINAL) // of all the above
    Q_PROPERTY(int refused READ refused NOTIFY changed FINAL) // for their number, of all the above
    Q_PROPERTY(qint64 spentInAll READ spentInAll NOTIFY changed FINAL)
    Q_PROPERTY(QString headline READ headline NOTIFY changed FINAL) // "212 of about 600 requests a minute"
    Q_PROPERTY(QString paceText READ paceText NOTIFY changed FINAL) // what the limit means for the picture

public:
    ReadBudget(const Throttle &throttle, const FleetPoller &poller, Clock &clock, QObject *parent = nullptr);

    int spent() const;
    int needed() const;
    int allowed() const;
    int left() const;
    int lists() const { return sum(Lists); }
    int devices() const { return sum(Devices); }
    int pulls() const { return sum(Pulls); }
    int actions() const { return sum(Actions); }
    int others() const { return sum(Others); }
    int retries() const { return sum(Retries); }
    int refused() const { return sum(Refused); }
    qint64 spentInAll() const { return m_spentInAll; }
    QString headline() const;
    QString paceText() const;

public Q_SLOTS:
    void add(const fleet::RequestRecord &record);

Q_SIGNALS:
    void changed();

private:
    enum Purpose { Lists, Devices, Pulls, Actions, Others, Retries, Refused, Purposes };
    struct Second
    {
        qint64 number = -1;
        std::array<int, Purposes> counts{};
    };
    static Purpose purposeOf(const RequestRecord &record);
    int sum(Purpose purpose) const;
    qint64 secondNow() const;
    void tick();

    const Throttle &m_throttle;
    const FleetPoller &m_poller;
    Clock &m_clock;
    std::array<Second, 60> m_seconds;
    qint64 m_spentInAll = 0;
    bool m_isDirty = false;
    Alarm m_tick;
};

} // namespace fleet
