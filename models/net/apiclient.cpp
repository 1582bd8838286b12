// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"

#include "wire.h"

#include <logging.h>
#include <whendone.h>

#include <QNetworkAccessManager>
#include <QPromise>
#include <QThreadPool>
#include <QUrlQuery>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

using std::chrono::milliseconds;
using Kind = NetError::Kind;

struct ApiClient::RawAnswer
{
    int httpStatus = 0;
    QByteArray body;
    milliseconds roundTrip{0};
};

struct ApiClient::Job
{
    QString target;
    Priority priority = Priority::Foreground;
    milliseconds timeout{0};
    KeyUse keyUse = KeyUse::With;
    std::function<void(const JobPtr &, RawResult)> done;
    std::function<void()> forget; // ends the future as cancelled

    quint64 serial = 0;
    int tries = 0; // on the wire
    QDateTime startedAt;
    milliseconds sentAt{0};
    bool quiet = false;
    bool timedOut = false;
    bool tooLarge = false;
    QByteArray body;
    QNetworkReply *reply = nullptr;
    Alarm timeoutAlarm;
    Alarm retryAlarm;
};

namespace {

QString segment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

// An id becomes one segment of a path. "." and ".." would climb in it whatever the encoding.
bool fitsInPath(const QString &id)
{
    return !id.isEmpty() && id != "."_L1 && id != ".."_L1;
}

void add(QUrlQuery &query, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QString withQuery(const QString &path, const QUrlQuery &query)
{
    return query.isEmpty() ? path : path + u'?' + query.toString(QUrl::FullyEncoded);
}

NetError notAsked(const QString &detail)
{
    return {.kind = Kind::NotFound, .detail = detail};
}

QString say(BaseUrlIssue issue)
{
    switch (issue) {
    case BaseUrlIssue::NotAUrl:
        return u"the base URL is none"_s;
    case BaseUrlIssue::SchemeNotAllowed:
        return u"the base URL must be https"_s;
    case BaseUrlIssue::PlainToElsewhere:
        return u"plain http is for this machine only"_s;
    case BaseUrlIssue::HasCredentials:
        return u"the base URL must not hold a user or password"_s;
    case BaseUrlIssue::HasQuery:
        return u"the base URL must not hold a query or fragment"_s;
    }
    return {};
}

QString say(const ParseError &error)
{
    return error.path.isEmpty() ? error.detail : error.path + ": "_L1 + error.detail;
}

} // namespace

ApiClient::ApiClient(Connection connection, Clock &clock, Random &random, QObject *parent)
    : ApiClient(std::move(connection), clock, random, ReadPolicy(), parent)
{ }

ApiClient::ApiClient(Connection connection, Clock &clock, Random &random, ReadPolicy policy, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_clock(clock)
    , m_random(random)
    , m_policy(policy)
    , m_manager(wire::makeManager())
    , m_throttle(clock, random, policy.pace)
    , m_lastSent(clock.monotonic() - policy.quietFor)
    , m_pages(policy.rememberedBytes)
{
    const auto checked = checkBaseUrl(m_connection.baseUrl);
    if (checked)
        m_connection.baseUrl = checked.value();
    else
        m_unusable = NetError{.kind = Kind::Tls, .detail = say(checked.error())};
    connect(&m_throttle, &Throttle::changed, this, &ApiClient::throttleChanged);
}

ApiClient::~ApiClient()
{
    // Copied: giving up a job takes it out of the set.
    const auto live = m_live;
    for (const JobPtr &job : live) {
        job->timeoutAlarm.cancel();
        job->retryAlarm.cancel();
        if (QNetworkReply *reply = std::exchange(job->reply, nullptr)) {
            reply->disconnect(this);
            reply->abort();
            delete reply;
        }
        if (job->forget)
            std::exchange(job->forget, nullptr)();
    }
}

template <typename T>
Result<Answer<T>, NetError> ApiClient::judge(const RawAnswer &raw, const Parsed<T> &parsed) const
{
    if (!parsed)
        return Failure{NetError{.kind = Kind::BadReply,
                                .httpStatus = raw.httpStatus,
                                .detail = wire::withoutKey(say(parsed.error()), m_connection.key)}};
    const Envelope<T> &envelope = parsed.value();
    if (!envelope.content) {
        const ApiError &api = envelope.content.error();
        return Failure{NetError{.kind = kindOfRefusal(raw.httpStatus, api.code),
                                .code = api.code,
                                .message = api.message,
                                .httpStatus = raw.httpStatus,
                                .requestId = envelope.meta.requestId,
                                .api = api}};
    }
    return Answer<T>{envelope.content.value(), envelope.meta, raw.roundTrip};
}

template <typename T>
ReadFuture<T> ApiClient::read(QString target, Priority priority, milliseconds timeout, KeyUse keyUse, Parser<T> parser)
{
    using Outcome = Result<Answer<T>, NetError>;
    if (m_unusable)
        return readyFuture<Outcome>(Failure{*m_unusable});

    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    const auto finish = [promise](Outcome outcome) {
        promise->addResult(std::move(outcome));
        promise->finish();
    };
    const auto conclude = [this, finish](const JobPtr &job, Outcome outcome) {
        job->forget = nullptr;
        m_live.remove(job.get());
        finish(std::move(outcome));
    };
    const auto take = [this, conclude](const JobPtr &job, const RawAnswer &answer, const Parsed<T> &parsed) {
        Outcome outcome = judge<T>(answer, parsed);
        record(*job, answer.httpStatus, outcome ? nullptr : &outcome.error(), answer.body,
               parsed ? parsed.value().meta.requestId : RequestId());
        if (parsed && !parsed.value().meta.environment.isEmpty())
            Q_EMIT environmentSeen(parsed.value().meta.environment);
        conclude(job, std::move(outcome));
    };

    auto job = std::make_shared<Job>();
    job->target = std::move(target);
    job->priority = priority;
    job->timeout = timeout;
    job->keyUse = keyUse;
    job->forget = [finish] {
        finish(Failure{NetError{.kind = Kind::Cancelled}});
    };
    job->done = [this, conclude, take, parser = std::move(parser)](const JobPtr &self, RawResult raw) {
        if (!raw) {
            conclude(self, Failure{raw.error()});
            return;
        }
        if (parser.atOnce) {
            if (const auto known = parser.atOnce(raw.value().body)) {
                take(self, raw.value(), *known);
                return;
            }
        }
        const QByteArray &body = raw.value().body;
        if (body.size() <= m_policy.parseInline) {
            const Parsed<T> parsed = parser.parse(body);
            if (parser.parsed)
                parser.parsed();
            take(self, raw.value(), parsed);
            return;
        }
        // The worker owns copies of what it needs and nothing of ours.
        using Shared = std::shared_ptr<const Parsed<T>>;
        const QFuture<Shared> parsing = QtConcurrent::run(
            [parse = parser.parse, body]() -> Shared { return std::make_shared<const Parsed<T>>(parse(body)); });
        whenDone(parsing, this, [self, take, done = parser.parsed, answer = raw.value()](const Shared &parsed) {
            if (done)
                done();
            take(self, answer, *parsed);
        });
    };
    job->serial = ++m_serial;
    m_live.insert(job.get(), job);
    ReadFuture<T> future = promise->future();
    enqueue(job);
    return future;
}

ReadFuture<Page<DevicePtr>> ApiClient::listDevices(const Family &family, const ListQuery &query)
{
    if (!fitsInPath(family.path()))
        return readyFuture<Result<Answer<Page<DevicePtr>>, NetError>>(Failure{notAsked(u"not a family"_s)});
    QUrlQuery items;
    items.addQueryItem(u"limit"_s, QString::number(query.limit));
    items.addQueryItem(u"offset"_s, QString::number(query.offset));
    add(items, u"userId"_s, query.userId.text());
    const QString target = withQuery(u'/' + segment(family.path()), items);
    return read<Page<DevicePtr>>(target, Priority::Background, m_policy.timeout, KeyUse::With,
                                 pageParser(target, family));
}

ApiClient::Parser<Page<DevicePtr>> ApiClient::pageParser(const QString &target, const Family &family)
{
    const PageMemoryPtr *held = m_pages.object(target);
    const PageMemoryPtr before = held ? *held : nullptr;
    const auto after = std::make_shared<PageMemoryPtr>(); // written by the worker, read when it is done
    Parser<Page<DevicePtr>> parser;
    if (before) {
        parser.atOnce = [this, before](const QByteArray &body) -> std::optional<Parsed<Page<DevicePtr>>> {
            auto known = rereadDevicePage(body, *before);
            if (!known)
                return {};
            ++m_pagesUnchanged;
            return *std::move(known);
        };
    }
    parser.parse = [family, before, after](const QByteArray &body) {
        DevicePageReading reading = readDevicePage(body, family, before);
        *after = std::move(reading.memory);
        return std::move(reading.parsed);
    };
    parser.parsed = [this, target, after] {
        ++m_pagesRead;
        // An answer that is of no use for the next one leaves the one before in place: that is the last good one.
        if (*after)
            m_pages.insert(target, new PageMemoryPtr(*after), bytesOf(**after));
    };
    return parser;
}

ReadFuture<DevicePtr> ApiClient::readDevice(const Family &family, const DeviceId &id, Expedite expedite)
{
    if (!fitsInPath(family.path()) || !fitsInPath(id.text()))
        return readyFuture<Result<Answer<DevicePtr>, NetError>>(Failure{notAsked(u"not a device id"_s)});
    const bool fresh = expedite == Expedite::Yes;
    QUrlQuery items;
    if (fresh)
        items.addQueryItem(u"expedite"_s, u"true"_s);
    return read<DevicePtr>(withQuery(u'/' + segment(family.path()) + u'/' + segment(id.text()), items),
                           Priority::Foreground, fresh ? m_policy.expediteTimeout : m_policy.timeout, KeyUse::With,
                           {[family](const QByteArray &body) {
                               return parseDevice(body, family);
                           }});
}

ReadFuture<Page<ActionPtr>> ApiClient::listActions(const ActionQuery &query)
{
    QUrlQuery items;
    items.addQueryItem(u"limit"_s, QString::number(query.limit));
    items.addQueryItem(u"offset"_s, QString::number(query.offset));
    add(items, u"state"_s, query.state);
    add(items, u"deviceType"_s, query.deviceType.deviceType());
    add(items, u"deviceId"_s, query.deviceId.text());
    add(items, u"userId"_s, query.userId.text());
    return read<Page<ActionPtr>>(withQuery(u"/actions"_s, items), Priority::Foreground, m_policy.timeout, KeyUse::With,
                                 {[](const QByteArray &body) {
                                     return parseActionPage(body);
                                 }});
}

ReadFuture<ActionPtr> ApiClient::readAction(const ActionId &id)
{
    if (!fitsInPath(id.text()))
        return readyFuture<Result<Answer<ActionPtr>, NetError>>(Failure{notAsked(u"not an action id"_s)});
    return read<ActionPtr>("/actions/"_L1 + segment(id.text()), Priority::Foreground, m_policy.timeout, KeyUse::With,
                           {[](const QByteArray &body) {
                               return parseAction(body);
                           }});
}

ReadFuture<Page<Schedule>> ApiClient::listSchedules(const ScheduleQuery &query)
{
    QUrlQuery items;
    items.addQueryItem(u"limit"_s, QString::number(query.limit));
    items.addQueryItem(u"offset"_s, QString::number(query.offset));
    add(items, u"state"_s, query.state);
    add(items, u"deviceId"_s, query.deviceId.text());
    add(items, u"userId"_s, query.userId.text());
    return read<Page<Schedule>>(withQuery(u"/schedules"_s, items), Priority::Foreground, m_policy.timeout, KeyUse::With,
                                {[](const QByteArray &body) {
                                    return parseSchedulePage(body);
                                }});
}

ReadFuture<Fields> ApiClient::health()
{
    return read<Fields>(u"/health"_s, Priority::Foreground, m_policy.timeout, KeyUse::Without,
                        {[](const QByteArray &body) {
                            return parseFields(body);
                        }});
}

void ApiClient::enqueue(const JobPtr &job)
{
    (job->priority == Priority::Foreground ? m_foreground : m_background).push_back(job);
    // Through the event loop: a caller gets its future before anything can happen to it.
    QMetaObject::invokeMethod(this, &ApiClient::pump, Qt::QueuedConnection);
}

ApiClient::JobPtr ApiClient::takeNext()
{
    std::deque<JobPtr> &queue = m_foreground.empty() ? m_background : m_foreground;
    if (queue.empty())
        return nullptr;
    JobPtr job = queue.front();
    queue.pop_front();
    return job;
}

void ApiClient::pump()
{
    while (!m_foreground.empty() || !m_background.empty()) {
        const int most = m_trust == Trust::Open ? m_policy.mostInFlight : 1;
        if (inFlight() >= most)
            return; // the next one to finish pumps again
        milliseconds wait = m_throttle.untilFree();
        if (m_trust == Trust::Suspected) {
            // The question about the key is asked in silence, or its answer means nothing.
            wait = std::max(wait, m_lastSent + m_policy.quietFor - m_clock.monotonic());
        }
        if (wait.count() > 0) {
            m_pumpAlarm = m_clock.callAfter(wait, [this] { pump(); });
            return;
        }
        if (m_trust == Trust::Suspected)
            m_trust = Trust::Probing;
        send(takeNext());
    }
}

void ApiClient::send(const JobPtr &job)
{
    const milliseconds now = m_clock.monotonic();
    job->quiet = m_inFlight.isEmpty() && now - m_lastSent >= m_policy.quietFor;
    job->startedAt = m_clock.nowUtc();
    job->sentAt = now;
    job->body.clear();
    ++job->tries;
    m_lastSent = now;
    // Whoever was asked at the same time was not asked quietly either.
    for (Job *other : std::as_const(m_inFlight))
        other->quiet = false;
    m_inFlight.insert(job.get());
    m_throttle.spend();

    const ApiKey *key = job->keyUse == KeyUse::With ? &m_connection.key : nullptr;
    QNetworkReply *reply
        = m_manager->get(wire::makeRequest(wire::urlOf(m_connection.baseUrl, job->target), key, wire::Protocol::Any));
    reply->setParent(this);
    job->reply = reply;
    // Weak: the job outlives its reply, and must not be kept by it.
    const std::weak_ptr<Job> weak = job;
    connect(reply, &QNetworkReply::readyRead, this, [this, weak] {
        if (const JobPtr self = weak.lock(); self && self->reply) {
            if (self->body.size() + self->reply->bytesAvailable() > m_policy.largestAnswer) {
                self->tooLarge = true;
                self->reply->abort();
                return;
            }
            self->body += wire::arrivedAt(*self->reply);
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, weak] {
        if (const JobPtr self = weak.lock())
            finished(self);
    });
    job->timeoutAlarm = m_clock.callAfter(job->timeout, [weak] {
        if (const JobPtr self = weak.lock(); self && self->reply) {
            // Qt reports a time-out as a cancellation, hence a flag of our own.
            self->timedOut = true;
            self->reply->abort();
        }
    });
}

void ApiClient::finished(const JobPtr &job)
{
    QNetworkReply *reply = std::exchange(job->reply, nullptr);
    if (!reply)
        return;
    reply->deleteLater();
    job->timeoutAlarm.cancel();
    m_inFlight.remove(job.get());
    if (!job->tooLarge && !job->timedOut && reply->isOpen())
        job->body += wire::arrivedAt(*reply);
    // It is kept for long, in the log and for the next answer: without the room that it grew into.
    job->body.squeeze();
    // An answer may repeat the key that it was asked with; its words are shown, kept and logged.
    job->body = wire::withoutKey(job->body, m_connection.key);

    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto retryAfter = parseRetryAfter(reply->rawHeader("Retry-After"), m_clock.nowUtc());
    std::optional<wire::Failed> failed = wire::failureOf(*reply);
    if (job->timedOut)
        failed = wire::Failed{.kind = Kind::Timeout, .worthRetrying = true};
    else if (job->tooLarge)
        failed = wire::Failed{.kind = Kind::BadReply};
    else if (failed && status > 0 && failed->kind == Kind::Unavailable)
        failed->kind = Kind::BadReply; // cut off after it had begun

    if (failed) {
        NetError error{.kind = failed->kind, .httpStatus = status};
        error.detail = job->timedOut ? u"no complete answer in time"_s
            : job->tooLarge          ? u"the answer is larger than any answer may be"_s
                                     : wire::withoutKey(reply->errorString(), m_connection.key);
        record(*job, status, &error, job->body, {});
        if (m_trust == Trust::Probing)
            m_trust = Trust::Suspected; // nothing was learned about the key
        if (failed->worthRetrying)
            retryOrFail(job, std::move(error), fullJitter(m_random, job->tries));
        else
            deliver(job, Failure{std::move(error)});
    } else if (status >= 200 && status < 300) {
        if (job->keyUse == KeyUse::With)
            worked();
        deliver(job, RawAnswer{status, job->body, m_clock.monotonic() - job->sentAt});
    } else {
        NetError error{.httpStatus = status};
        if (const auto api = parseError(job->body)) {
            error.api = api.value();
            error.code = api.value().code;
            error.message = api.value().message;
            error.requestId = api.value().meta.requestId;
        }
        error.kind = kindOfRefusal(status, error.code);
        if (error.kind == Kind::Redirected)
            error.detail = u"the server pointed elsewhere; redirects are not followed"_s;
        else if (!error.api)
            error.detail = u"the refusal could not be read"_s;
        refused(job, std::move(error), retryAfter);
    }
    pump();
}

void ApiClient::refused(const JobPtr &job, NetError error, std::optional<milliseconds> retryAfter)
{
    const bool suspicious = mayBeDisguisedRateLimit(error.httpStatus, error.code) && job->keyUse == KeyUse::With;
    if (suspicious && (job->quiet || m_trust == Trust::Doubted)) {
        record(*job, error.httpStatus, &error, job->body, error.requestId);
        doubtKey(error);
        deliver(job, Failure{std::move(error)});
        return;
    }
    if (suspicious) {
        error.kind = Kind::RateLimited;
        if (m_trust != Trust::Suspected) {
            qCInfo(lcNet) << "401 in a burst: backing off before doubting the key";
            m_trust = Trust::Suspected;
        }
    } else if (m_trust == Trust::Probing) {
        m_trust = Trust::Suspected;
    }
    record(*job, error.httpStatus, &error, job->body, error.requestId);

    switch (error.kind) {
    case Kind::RateLimited:
        m_throttle.refused(job->sentAt, retryAfter);
        retryOrFail(job, std::move(error), milliseconds(0)); // the throttle does the waiting
        return;
    case Kind::Unavailable:
        if (retryAfter)
            m_throttle.hold(*retryAfter);
        retryOrFail(job, std::move(error), fullJitter(m_random, job->tries));
        return;
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::Refused:
    case Kind::Unauthorised:
    case Kind::NotFound:
    case Kind::BadReply:
    case Kind::Redirected:
    case Kind::Tls:
    case Kind::Cancelled:
        deliver(job, Failure{std::move(error)});
        return;
    }
}

void ApiClient::retryOrFail(const JobPtr &job, NetError error, milliseconds after)
{
    if (job->tries >= m_policy.tries || !m_quota.take()) {
        deliver(job, Failure{std::move(error)});
        return;
    }
    if (after.count() <= 0) {
        requeue(job);
        return;
    }
    const std::weak_ptr<Job> weak = job;
    job->retryAlarm = m_clock.callAfter(after, [this, weak] {
        if (const JobPtr self = weak.lock())
            requeue(self);
    });
}

void ApiClient::requeue(const JobPtr &job)
{
    job->timedOut = false;
    job->quiet = false;
    // In front: it waited longest.
    (job->priority == Priority::Foreground ? m_foreground : m_background).push_front(job);
    QMetaObject::invokeMethod(this, &ApiClient::pump, Qt::QueuedConnection);
}

void ApiClient::worked()
{
    m_quota.succeeded();
    m_throttle.succeeded();
    if (m_trust != Trust::Open) {
        m_trust = Trust::Open;
        Q_EMIT throttleChanged();
    }
}

void ApiClient::doubtKey(const NetError &error)
{
    const bool isNews = m_trust != Trust::Doubted;
    m_trust = Trust::Doubted;
    if (isNews)
        m_throttle.forgive(); // it was the key all the time, not the pace
    // What still waits would only ask the same question again.
    auto waiting = std::exchange(m_foreground, {});
    for (const JobPtr &job : std::exchange(m_background, {}))
        waiting.push_back(job);
    for (const JobPtr &job : waiting) {
        if (job->keyUse == KeyUse::With)
            deliver(job, Failure{error});
        else
            m_foreground.push_back(job);
    }
    if (isNews) {
        qCInfo(lcNet) << "the key was refused, asked quietly";
        Q_EMIT throttleChanged();
    }
}

void ApiClient::deliver(const JobPtr &job, RawResult result)
{
    if (m_live.contains(job.get()) && job->done)
        std::exchange(job->done, nullptr)(job, std::move(result));
}

void ApiClient::record(const Job &job, int status, const NetError *error, const QByteArray &body,
                       const RequestId &requestId)
{
    RequestRecord entry;
    entry.serial = job.serial;
    entry.startedAt = job.startedAt;
    entry.method = "GET"_ba;
    entry.target = job.target;
    entry.tryNumber = job.tries;
    entry.httpStatus = status;
    entry.latency = m_clock.monotonic() - job.sentAt;
    entry.requestId = requestId;
    if (error) {
        entry.error = error->kind;
        entry.errorCode = error->code;
        entry.detail = error->detail;
        qCDebug(lcNet) << entry.method << entry.target << status << kindName(error->kind) << error->code;
    }
    entry.answerBody = wire::withoutKey(body, m_connection.key);
    Q_EMIT requestFinished(entry);
}

} // namespace fleet
