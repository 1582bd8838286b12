// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apireads.h"
#include "connection.h"
#include "requestrecord.h"
#include "retryquota.h"
#include "schedulereads.h"
#include "throttle.h"

#include <devicepage.h>

#include <QCache>
#include <QHash>
#include <QNetworkReply>
#include <QObject>
#include <QSet>

#include <deque>
#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace fleet {

// How long and how often reads are tried. The defaults are for the real service.
struct ReadPolicy
{
    std::chrono::milliseconds timeout = std::chrono::seconds(20); // per try, from sending to the last byte
    std::chrono::milliseconds expediteTimeout = std::chrono::seconds(45);
    // A request is asked quietly when nothing else was sent for so long and nothing else is on its way.
    std::chrono::milliseconds quietFor = std::chrono::milliseconds(750);
    int tries = 3;
    int mostInFlight = 6;
    qsizetype parseInline = 16 * 1024;         // bytes; larger answers are parsed on a worker thread
    qint64 largestAnswer = 32ll * 1024 * 1024; // bytes
    // Bytes of list answers that are kept, so that the next ones are read along them: 100,000 devices and some.
    qsizetype rememberedBytes = 96 * 1024 * 1024;
    Throttle::Limits pace;
};

// The typed reads of the API over HTTP, all on one key and one pace. GUI thread; borrows clock and random.
//
// Every try has a time-out; redirects are refused, the key never reaches another origin; GETs alone are sent, three
// tries at most, with full jitter, a quota for retries, and Retry-After obeyed. A 401 that says nothing more than "no"
// while others worked, or in a burst, is a rate limit until one request asked quietly gets it too; only then is the key
// doubted (contract.md section 10). Foreground reads (a device, an action) go before list pages. A base URL that the
// policy of connection.h forbids makes every read fail without a byte sent.
//
// A page of devices is compared with the last answer to the same question: when it brings no news it is not parsed, and
// the very same records come back (devicepage.h).
class ApiClient : public QObject, public ApiReads, public ScheduleReads
{
    Q_OBJECT
public:
    ApiClient(Connection connection, Clock &clock, Random &random, QObject *parent = nullptr);
    ApiClient(Connection connection, Clock &clock, Random &random, ReadPolicy policy, QObject *parent = nullptr);
    ~ApiClient() override; // pending reads end as Cancelled

    ReadFuture<Page<DevicePtr>> listDevices(const Family &family, const ListQuery &query) override;
    ReadFuture<DevicePtr> readDevice(const Family &family, const DeviceId &id, Expedite expedite) override;
    ReadFuture<Page<ActionPtr>> listActions(const ActionQuery &query) override;
    ReadFuture<ActionPtr> readAction(const ActionId &id) override;
    ReadFuture<Page<Schedule>> listSchedules(const ScheduleQuery &query) override;
    // Asked without the key (contract.md section 3); members are not documented.
    ReadFuture<Fields> health();

    Throttle &throttle() { return m_throttle; }
    const QUrl &baseUrl() const { return m_connection.baseUrl; }
    // True from the moment a quiet request was answered with 401 until any request works again.
    bool isKeyDoubted() const { return m_trust == Trust::Doubted; }
    int inFlight() const { return int(m_inFlight.size()); }
    int waiting() const { return int(m_foreground.size() + m_background.size()); }
    // Of all pages of devices so far: those that brought no news, and those that were read.
    qint64 pagesUnchanged() const { return m_pagesUnchanged; }
    qint64 pagesRead() const { return m_pagesRead; }

Q_SIGNALS:
    void requestFinished(const fleet::RequestRecord &record);
    // With every answer that names one, wherever the answer goes.
    void environmentSeen(const fleet::ApiEnvironment &environment);
    // Pace, silence or doubt changed.
    void throttleChanged();

private:
    struct Job;
    using JobPtr = std::shared_ptr<Job>;
    struct RawAnswer;
    using RawResult = Result<RawAnswer, NetError>;
    enum class Trust { Open, Suspected, Probing, Doubted };
    enum class Priority { Foreground, Background };
    enum class KeyUse { With, Without };

    template <typename T>
    struct Parser
    {
        std::function<Parsed<T>(const QByteArray &)> parse; // any thread; owns what it needs
        // Both in the thread of the client, both may be missing: what needs no parsing, and what to do after it.
        std::function<std::optional<Parsed<T>>(const QByteArray &)> atOnce = nullptr;
        std::function<void()> parsed = nullptr;
    };

    template <typename T>
    ReadFuture<T> read(QString target, Priority priority, std::chrono::milliseconds timeout, KeyUse keyUse,
                       Parser<T> parser);
    Parser<Page<DevicePtr>> pageParser(const QString &target, const Family &family);
    template <typename T>
    Result<Answer<T>, NetError> judge(const RawAnswer &raw, const Parsed<T> &parsed) const;

    void enqueue(const JobPtr &job);
    void pump();
    JobPtr takeNext();
    void send(const JobPtr &job);
    void finished(const JobPtr &job);
    void refused(const JobPtr &job, NetError error, std::optional<std::chrono::milliseconds> retryAfter);
    void retryOrFail(const JobPtr &job, NetError error, std::chrono::milliseconds after);
    void requeue(const JobPtr &job);
    void worked();
    void doubtKey(const NetError &error);
    void deliver(const JobPtr &job, RawResult result);
    void record(const Job &job, int status, const NetError *error, const QByteArray &body, const RequestId &requestId);

    Connection m_connection;
    Clock &m_clock;
    Random &m_random;
    ReadPolicy m_policy;
    std::optional<NetError> m_unusable; // why no request may be made at all
    std::unique_ptr<QNetworkAccessManager> m_manager;
    Throttle m_throttle;
    RetryQuota m_quota;
    Trust m_trust = Trust::Open;
    std::chrono::milliseconds m_lastSent;
    quint64 m_serial = 0;
    QSet<Job *> m_inFlight;
    QHash<Job *, JobPtr> m_live; // everything not delivered yet, also what is being parsed or waits for a retry
    std::deque<JobPtr> m_foreground;
    std::deque<JobPtr> m_background;
    QCache<QString, PageMemoryPtr> m_pages; // by target; the longest unused go first
    qint64 m_pagesUnchanged = 0;
    qint64 m_pagesRead = 0;
    Alarm m_pumpAlarm;
};

} // namespace fleet
