// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetpoller.h"

#include <actiontracker.h>
#include <apireads.h>
#include <clock.h>

#include <QObject>
#include <QSet>

namespace fleet {

// Reads what the tracker wants to look at, and the fleet-wide list now and then for actions from elsewhere. GUI thread.
// Borrows everything. One request per question at a time; looks that one list answers are one request. Actions that
// were sent from here are followed while polling is paused as well; the slow look at the list waits then.
class ActionFeed : public QObject
{
    Q_OBJECT
public:
    ActionFeed(ApiReads &reads, ActionTracker &tracker, FleetPoller &poller, Clock &clock, QObject *parent = nullptr);

    void start();
    void stop();
    // The list again, now.
    void refresh();

    qint64 requestsSpent() const { return m_requestsSpent; }

    static constexpr std::chrono::seconds slowLook{30};
    // Pages of the fleet-wide list that the first look reads: the page of actions begins with so many.
    static constexpr int firstPages = 4;

Q_SIGNALS:
    void listRead();

private:
    void pump();
    void arm();
    void readList(int offset, int pagesLeft);
    void readOwn(const Look &look);
    void readDeviceList(const Look &look);
    void readDevice(const Look &look);
    void readAffected(const DeviceId &device);

    ApiReads &m_reads;
    ActionTracker &m_tracker;
    FleetPoller &m_poller;
    Clock &m_clock;
    bool m_started = false;
    bool m_listInFlight = false;
    bool m_pumping = false;
    int m_nextPages = firstPages; // how far the next look at the list goes
    std::chrono::milliseconds m_listDue{0};
    QSet<ActionId> m_ownInFlight;
    QSet<DeviceId> m_deviceListsInFlight;
    QSet<DeviceId> m_devicesInFlight;
    qint64 m_requestsSpent = 0;
    Alarm m_alarm;
};

} // namespace fleet
