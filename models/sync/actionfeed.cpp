// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionfeed.h"

#include <logging.h>
#include <whendone.h>

namespace fleet {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {
constexpr int pageSize = 50;
// However much the tracker wants, it does not look more often than this.
constexpr milliseconds shortestPause = 250ms;
} // namespace

ActionFeed::ActionFeed(ApiReads &reads, ActionTracker &tracker, FleetPoller &poller, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_reads(reads)
    , m_tracker(tracker)
    , m_poller(poller)
    , m_clock(clock)
{
    // Through the event loop: the tracker says it in the middle of what it does.
    connect(&m_tracker, &ActionTracker::looksChanged, this, &ActionFeed::arm, Qt::QueuedConnection);
    connect(&m_poller, &FleetPoller::pausedChanged, this, &ActionFeed::arm);
    // What was just taken or has just ended shows on the device: a person waits for that, and not for its next turn.
    connect(&m_tracker, &ActionTracker::intentChanged, this, [this](const QString &id) {
        const Intent *intent = m_tracker.intent(id);
        if (intent && (intent->state == IntentState::Accepted || intent->state == IntentState::Settled))
            readAffected(intent->deviceId);
    });
    connect(&m_tracker, &ActionTracker::actionSettled, this, [this](const ActionId &id) {
        if (const ActionPtr action = m_tracker.actions().action(id))
            readAffected(action->deviceId);
    });
}

void ActionFeed::start()
{
    if (m_started)
        return;
    m_started = true;
    m_listDue = m_clock.monotonic();
    pump();
}

void ActionFeed::stop()
{
    m_started = false;
    m_alarm.cancel();
}

void ActionFeed::refresh()
{
    m_listDue = m_clock.monotonic();
    m_nextPages = firstPages;
    pump();
}

void ActionFeed::arm()
{
    if (!m_started)
        return;
    const milliseconds now = m_clock.monotonic();
    std::optional<milliseconds> wait;
    if (!m_poller.isPaused() && !m_listInFlight)
        wait = std::max(milliseconds(0), m_listDue - now);
    if (const auto look = m_tracker.untilNextLook())
        wait = wait ? std::min(*wait, *look) : *look;
    if (!wait) {
        m_alarm.cancel();
        return;
    }
    m_alarm = m_clock.callAfter(std::max(*wait, shortestPause), [this] { pump(); });
}

void ActionFeed::pump()
{
    if (!m_started || m_pumping)
        return;
    m_pumping = true;
    bool list = !m_poller.isPaused() && m_listDue <= m_clock.monotonic();
    const QList<Look> looks = m_tracker.looks();
    for (const Look &look : looks) {
        if (look.dueIn.count() > 0)
            continue;
        switch (look.kind) {
        case Look::Kind::ActionList:
            list = true;
            break;
        case Look::Kind::OwnAction:
            readOwn(look);
            break;
        case Look::Kind::DeviceList:
            readDeviceList(look);
            break;
        case Look::Kind::Device:
            readDevice(look);
            break;
        }
    }
    if (list && !m_listInFlight)
        readList(0, std::exchange(m_nextPages, 1));
    m_pumping = false;
    arm();
}

void ActionFeed::readList(int offset, int pagesLeft)
{
    m_listInFlight = true;
    ++m_requestsSpent;
    whenDone(m_reads.listActions(
                 {.limit = pageSize, .offset = offset, .state = {}, .deviceType = {}, .deviceId = {}, .userId = {}}),
             this, [this, offset, pagesLeft](const Result<Answer<Page<ActionPtr>>, NetError> &answer) {
                 m_listInFlight = false;
                 if (!m_started)
                     return;
                 m_listDue = m_clock.monotonic() + slowLook;
                 bool hasMore = false;
                 if (answer) {
                     const Page<ActionPtr> &page = answer->value;
                     // Only the first page tells what is missing from the newest: a later one must not be counted as a
                     // miss.
                     if (offset == 0)
                         m_tracker.applyPage(page, answer->meta);
                     else
                         m_tracker.actions().applyPage(page);
                     hasMore = page.pagination && page.pagination->hasMore && !page.items.isEmpty();
                 }
                 Look ended;
                 ended.kind = Look::Kind::ActionList;
                 m_tracker.lookEnded(ended);
                 if (hasMore && pagesLeft > 1)
                     readList(offset + pageSize, pagesLeft - 1);
                 else
                     Q_EMIT listRead();
                 arm();
             });
}

void ActionFeed::readOwn(const Look &look)
{
    if (m_ownInFlight.contains(look.actionId))
        return;
    m_ownInFlight.insert(look.actionId);
    ++m_requestsSpent;
    whenDone(m_reads.readAction(look.actionId), this, [this, look](const Result<Answer<ActionPtr>, NetError> &answer) {
        m_ownInFlight.remove(look.actionId);
        if (!m_started)
            return;
        if (answer)
            m_tracker.apply(answer->value, answer->meta);
        m_tracker.lookEnded(look);
        arm();
    });
}

void ActionFeed::readDeviceList(const Look &look)
{
    if (m_deviceListsInFlight.contains(look.deviceId))
        return;
    m_deviceListsInFlight.insert(look.deviceId);
    ++m_requestsSpent;
    whenDone(
        m_reads.listActions(
            {.limit = pageSize, .offset = 0, .state = {}, .deviceType = {}, .deviceId = look.deviceId, .userId = {}}),
        this, [this, look](const Result<Answer<Page<ActionPtr>>, NetError> &answer) {
            m_deviceListsInFlight.remove(look.deviceId);
            if (!m_started)
                return;
            if (answer)
                m_tracker.applyPage(answer->value, answer->meta, look.deviceId);
            m_tracker.lookEnded(look);
            arm();
        });
}

void ActionFeed::readAffected(const DeviceId &device)
{
    if (!m_started || device.isEmpty() || m_devicesInFlight.contains(device))
        return;
    m_devicesInFlight.insert(device);
    whenDone(m_poller.readNow(device, Expedite::No), this,
             [this, device](const FleetPoller::DeviceResult &) { m_devicesInFlight.remove(device); });
}

void ActionFeed::readDevice(const Look &look)
{
    if (m_devicesInFlight.contains(look.deviceId))
        return;
    m_devicesInFlight.insert(look.deviceId);
    whenDone(m_poller.readNow(look.deviceId, Expedite::No), this, [this, look](const FleetPoller::DeviceResult &) {
        m_devicesInFlight.remove(look.deviceId);
        if (!m_started)
            return;
        m_tracker.lookEnded(look);
        arm();
    });
}

} // namespace fleet
