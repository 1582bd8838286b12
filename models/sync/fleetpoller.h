// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "familysweep.h"

#include <apireads.h>
#include <clock.h>
#include <devicestore.h>
#include <random.h>
#include <throttle.h>

#include <QHash>
#include <QObject>
#include <QtQmlIntegration>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace fleet {

class PollWatch;
class ReadBudget;

// Keeps the device store fresh: every family page by page, the device that is looked at more often, and what is asked
// for by hand at once. GUI thread. Borrows reads, throttle, store, clock and random, which outlive it.
//
// The first sweep goes as quickly as the pace allows, what somebody looks at first; after that the pages of all
// families are spread evenly over one interval, at a phase of its own per window and page. When the pace is too slow
// for that the sweep takes longer, and the pages that somebody looks at are read in between. Devices that are missing
// are marked as gone after two sweeps in a row that add up (FamilySweep), never before. An answer goes into the store
// with the serial that its request took when it left, so that the older of two never wins. While nothing works one page
// is tried at growing distances, and everything else waits.
class FleetPoller : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes one per window")
    Q_MOC_INCLUDE("pollwatch.h")
    Q_MOC_INCLUDE("readbudget.h")
    Q_PROPERTY(Status status READ status NOTIFY statusChanged FINAL)
    // The two that stand beside it, where the application gave it some; null otherwise.
    Q_PROPERTY(fleet::ReadBudget *budget READ budget CONSTANT FINAL)
    Q_PROPERTY(fleet::PollWatch *watchOver READ watchOver CONSTANT FINAL)
    Q_PROPERTY(QString statusWord READ statusWord NOTIFY statusChanged FINAL)     // "Up to date", "No network"
    Q_PROPERTY(QString statusDetail READ statusDetail NOTIFY statusChanged FINAL) // "38 of 38, next in 0:19"
    Q_PROPERTY(bool isPaused READ isPaused WRITE setPaused NOTIFY pausedChanged FINAL)
    // Devices on pages that were read within the last 15 minutes, of those that the lists say there are.
    Q_PROPERTY(int devicesFresh READ devicesFresh NOTIFY statusChanged FINAL)
    Q_PROPERTY(int devicesTotal READ devicesTotal NOTIFY statusChanged FINAL)
    // "41,300 of 50,000 within 15 min".
    Q_PROPERTY(QString completenessText READ completenessText NOTIFY statusChanged FINAL)
    // Every list was read to its end once. Until then every sum is a part of the whole, and must say so.
    Q_PROPERTY(bool isComplete READ isComplete NOTIFY statusChanged FINAL)
    // Of the sweep that runs, all families together; equal when none does. Told as they change while the status is
    // Sweeping: an answer that changes nothing of what is said here is told to nobody.
    Q_PROPERTY(int pagesDone READ pagesDone NOTIFY statusChanged FINAL)
    Q_PROPERTY(int pagesTotal READ pagesTotal NOTIFY statusChanged FINAL)
    Q_PROPERTY(QString clockSkewText READ clockSkewText NOTIFY statusChanged FINAL) // empty unless it is large
    Q_PROPERTY(
        QString pullingId READ pullingId NOTIFY pullingChanged FINAL) // device that is read on demand; empty: none

public:
    enum class Status { UpToDate, Sweeping, SlowedDown, Paused, NoNetwork, ApiDown, KeyRefused, Stalled };
    Q_ENUM(Status)

    using DeviceResult = Result<DevicePtr, NetError>;

    FleetPoller(ApiReads &reads, Throttle *throttle, DeviceStore &store, Clock &clock, Random &random,
                QObject *parent = nullptr);
    ~FleetPoller() override;

    // The five of the contract are there already. For families that nobody has met.
    void addFamily(const Family &family);
    // Zero: 20 s below 200 devices, 60 s from there on.
    void setPollInterval(std::chrono::milliseconds interval) { m_chosenInterval = interval; }
    std::chrono::milliseconds pollInterval() const;

    // Asked for what somebody looks at or waits for, on screen or in flight, when pages have to be chosen among. Null:
    // nothing.
    void setFirst(std::function<QList<DeviceId>()> devices) { m_first = std::move(devices); }

    // What people see of the poller beyond its own word. Borrowed; set before the window is loaded.
    void setCompanions(ReadBudget *budget, PollWatch *watchOver)
    {
        m_budget = budget;
        m_watchOver = watchOver;
    }
    ReadBudget *budget() const { return m_budget; }
    PollWatch *watchOver() const { return m_watchOver; }

    void start();
    // Nothing is asked and no answer is applied any more: sign-out, closing.
    void stop();

    Status status() const;
    QString statusWord() const;
    QString statusDetail() const;
    bool isPaused() const { return m_paused; }
    void setPaused(bool paused);
    int devicesFresh() const;
    int devicesTotal() const;
    QString completenessText() const;
    bool isComplete() const;
    int pagesDone() const;
    int pagesTotal() const;
    // Until something is read again; 0 when that is now, or never while paused.
    int secondsToNext() const;
    qint64 requestsSpent() const { return m_requestsSpent; } // by this poller since it was made
    double clockSkewSeconds() const;                         // service minus ours; NaN: not known
    QString clockSkewText() const;
    QString pullingId() const { return m_pulling.text(); }
    // Of the trouble that lasts; empty: none.
    const std::optional<NetError> &trouble() const { return m_trouble; }
    // Every family was read to its end once, or refused for good.
    bool hasFirstPicture() const;
    // Requests a second that one sweep per interval needs.
    double requestsPerSecondNeeded() const;
    // By the steady clock: when anything was answered last. Starts and ends of pauses count as answers.
    std::chrono::milliseconds lastAnswerAt() const { return m_lastAnswer; }
    bool isPolling() const { return m_started && !m_paused; }
    // Nothing is to be expected now: the pace forbids it, or the trouble is known and waits for its next try.
    bool isWaitingOnPurpose() const { return (m_throttle && m_throttle->isHeld()) || (m_trouble && !m_probing); }

    // Everything again, as quickly as the pace allows; also while paused.
    Q_INVOKABLE void refresh();
    // A reading no older than a minute; may wait for the maker. pullFailed tells when it came to nothing.
    Q_INVOKABLE void pullFresh(const QString &deviceId);
    // The one device that a person looks at: read every 5 s until unwatch() or another watch(), once a minute with a
    // reading asked of the maker (contract.md section 4.1), unless the pace is limited.
    Q_INVOKABLE void watch(const QString &deviceId);
    Q_INVOKABLE void unwatch();

    // Reads one device now, whatever else goes on. The store has the answer when the future ends.
    QFuture<DeviceResult> readNow(const DeviceId &id, Expedite expedite);

Q_SIGNALS:
    void statusChanged();
    void pausedChanged();
    void pullingChanged();
    void pullFailed(const QString &deviceId, const QString &code, const QString &message);
    // The store has an answer about this device, also an equal one or a refusal.
    void deviceRead(const fleet::DeviceId &id);
    void firstPictureReady();

private:
    using PageResult = Result<Answer<Page<DevicePtr>>, NetError>;
    enum class Purpose { Sweep, Probe };
    struct PageSeen
    {
        std::chrono::milliseconds at{0};
        QList<DevicePtr> devices;
    };
    struct Extra // a page outside the sweep
    {
        size_t line = 0;
        int offset = 0;
    };
    struct Slice // what is left of an answer that is too large for one go
    {
        QList<DevicePtr> devices;
        Received received;
        quint64 serial = 0;
    };
    struct Said // to people, by the properties
    {
        Status status = Status::Paused;
        QString detail;
        QString completeness;
        QString skew;
        bool isComplete = false;
        int fresh = 0;
        int total = 0;
        int pagesDone = 0; // while it sweeps
        int pagesTotal = 0;
        bool operator==(const Said &) const = default;
    };
    struct Line // one family
    {
        Family family;
        std::optional<FamilySweep> sweep; // empty: none runs
        quint64 generation = 0;           // answers of an earlier sweep are dropped
        int failures = 0;                 // of this sweep
        bool isSecondLook = false;        // for devices that the first one missed
        int countedOnly = 0;              // sweeps at whose end nobody was looked for one by one
        QSet<DeviceId> seenBefore;        // in the first look
        int knownTotal = 0;
        int knownPages = 1;
        std::optional<NetError> error; // why the last sweep ended early
        bool everEnded = false;
        bool everWhole = false;      // read to its end, or refused for good
        QHash<int, PageSeen> pages;  // by offset, as read last
        QHash<DeviceId, int> pageOf; // offsets
    };

    void beginCycle(bool quick);
    void endCycle();
    void pump();
    void arm();
    QFuture<PageResult> askPage(Line &line, int offset);
    void sendPage(Line &line, Purpose purpose);
    void pageAnswered(size_t index, quint64 generation, int offset, quint64 serial, const PageResult &answer);
    void endSweep(Line &line);
    bool missesSome(const Family &family, const QSet<DeviceId> &seen) const;
    void leaveSweep(Line &line);
    void abandonSweep(Line &line, const NetError &error);
    void meetTrouble(const NetError &error);
    void leaveTrouble();
    void probe();
    void readWatched();
    std::chrono::milliseconds dueOfNextPage() const;
    int pagesPlanned() const;
    int backgroundInFlight() const;
    Line *nextLine();
    void notePage(Line &line, int offset, const Page<DevicePtr> &page);
    void takeOver(const QList<DevicePtr> &devices, const Received &received, quint64 serial);
    void takeOverSlice();
    std::vector<Extra> pagesLookedAt() const;
    void sendExtra(const Extra &extra);
    bool isWhole() const; // every list read to its end once, and all of it within the last 15 minutes
    Said whatIsSaid() const;
    void noteStatus();
    void tick();

    ApiReads &m_reads;
    Throttle *m_throttle;
    DeviceStore &m_store;
    Clock &m_clock;
    Random &m_random;
    std::vector<std::unique_ptr<Line>> m_lines;
    std::chrono::milliseconds m_chosenInterval{0};
    bool m_started = false;
    bool m_paused = false;
    bool m_byHand = false; // refresh() while paused: this one sweep goes on
    bool m_firstPicture = false;

    // The cycle: every family once.
    bool m_cycleRuns = false;
    bool m_quick = true;
    std::chrono::milliseconds m_cycleStart{0};
    std::chrono::milliseconds m_cycleLength{0};
    std::chrono::milliseconds m_nextCycleAt{0};
    std::chrono::milliseconds m_lastPageSent{0};
    int m_cycleSent = 0;
    std::function<QList<DeviceId>()> m_first;
    std::chrono::milliseconds m_extraAt{0};
    std::vector<Extra> m_extra; // due
    int m_extraInFlight = 0;
    std::deque<Slice> m_slices;

    std::optional<NetError> m_trouble;
    int m_troubleCount = 0;
    std::chrono::milliseconds m_probeAt{0};
    bool m_probing = false;

    DeviceId m_watched;
    std::chrono::milliseconds m_watchDue{0};
    std::chrono::milliseconds m_watchPullDue{0};
    bool m_watchInFlight = false;
    DeviceId m_pulling;
    quint64 m_pullNumber = 0;

    qint64 m_requestsSpent = 0;
    std::chrono::milliseconds m_lastAnswer{0};
    bool m_statusQueued = false;
    Said m_said; // with the last statusChanged
    ReadBudget *m_budget = nullptr;
    PollWatch *m_watchOver = nullptr;
    Alarm m_alarm;
    Alarm m_tick;
};

} // namespace fleet
