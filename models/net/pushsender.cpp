// SPDX-License-Identifier: GPL-3.0-or-later
#include "pushsender.h"

#include "wire.h"

#include <logging.h>
#include <whendone.h>

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

using std::chrono::milliseconds;

namespace {

// Answers to writes are small; this is only so that a wrong server cannot fill the memory.
constexpr qint64 largestAnswer = 4ll * 1024 * 1024;

// A body that can be read once. Sequential and impossible to rewind, so that Qt has nothing to send a second time.
class OneShotBody final : public QIODevice
{
public:
    explicit OneShotBody(QByteArray bytes) : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_position == m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_position + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_position);
        if (count <= 0)
            return m_position == m_bytes.size() && most > 0 ? -1 : 0;
        std::copy_n(m_bytes.constData() + m_position, count, data);
        m_position += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace

struct PushSender::Push
{
    FrozenRequest request;
    QPromise<WireOutcome> promise;
    RequestRecord record;
    milliseconds sentAt{0};
    // Destroyed in this order, from the bottom up: reply, body, manager.
    std::unique_ptr<QNetworkAccessManager> manager;
    std::unique_ptr<QIODevice> body;
    std::unique_ptr<QNetworkReply> reply;
    QByteArray answer;
    bool timedOut = false;
    bool tooLarge = false;
    bool mayHaveLeft = false; // encrypted or sent: from here on no error proves that nothing left
    Alarm timeoutAlarm;
};

PushSender::PushSender(Connection connection, Clock &clock, QObject *parent, milliseconds timeout)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_clock(clock)
    , m_timeout(timeout)
{ }

PushSender::~PushSender()
{
    const auto live = m_live;
    for (const auto &push : live) {
        push->reply->disconnect(this);
        push->promise.addResult(WireOutcome{.kind = WireOutcome::Kind::Unknown,
                                            .trouble = NetError::Kind::Cancelled,
                                            .reason = u"closed before the answer came"_s});
        push->promise.finish();
    }
}

QFuture<WireOutcome> PushSender::send(const FrozenRequest &request)
{
    const auto base = checkBaseUrl(m_connection.baseUrl);
    if (!base)
        return readyFuture(WireOutcome{.kind = WireOutcome::Kind::NotSent,
                                       .trouble = NetError::Kind::Tls,
                                       .reason = u"the base URL is not allowed"_s});

    auto push = std::make_shared<Push>();
    push->request = request;
    push->sentAt = m_clock.monotonic();
    push->record.serial = ++m_serial;
    push->record.startedAt = m_clock.nowUtc();
    push->record.method = request.method;
    push->record.target = request.path;
    push->record.requestBody = wire::withoutKey(request.body, m_connection.key);
    push->manager = wire::makeManager();
    push->body = std::make_unique<OneShotBody>(request.body);

    // HTTP/1.1: over HTTP/2 a server may ask for a stream to be sent again.
    QNetworkRequest wireRequest
        = wire::makeRequest(wire::urlOf(base.value(), request.path), &m_connection.key, wire::Protocol::Http1Only);
    wireRequest.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    wireRequest.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    wireRequest.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    wireRequest.setRawHeader("Connection"_ba, "close"_ba);

    push->promise.start();
    QFuture<WireOutcome> future = push->promise.future();
    m_live.insert(push);
    push->reply.reset(push->manager->sendCustomRequest(wireRequest, request.method, push->body.get()));
    push->reply->setParent(nullptr);
    const std::weak_ptr<Push> weak = push;
    connect(push->reply.get(), &QNetworkReply::readyRead, this, [weak] {
        if (const auto self = weak.lock()) {
            if (self->answer.size() + self->reply->bytesAvailable() > largestAnswer) {
                self->tooLarge = true;
                self->reply->abort();
                return;
            }
            self->answer += self->reply->readAll();
        }
    });
    const auto left = [weak] {
        if (const auto self = weak.lock())
            self->mayHaveLeft = true;
    };
    connect(push->reply.get(), &QNetworkReply::encrypted, this, left);
    connect(push->reply.get(), &QNetworkReply::requestSent, this, left);
    connect(push->reply.get(), &QNetworkReply::finished, this, [this, weak] {
        if (const auto self = weak.lock())
            finished(self);
    });
    push->timeoutAlarm = m_clock.callAfter(m_timeout, [weak] {
        if (const auto self = weak.lock()) {
            self->timedOut = true;
            self->reply->abort();
        }
    });
    return future;
}

void PushSender::finished(const std::shared_ptr<Push> &push)
{
    if (!m_live.contains(push))
        return;
    QNetworkReply &reply = *push->reply;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto failed = wire::failureOf(reply);
    const QString words = wire::withoutKey(reply.errorString(), m_connection.key);
    WireOutcome outcome;
    if (push->timedOut) {
        outcome.trouble = NetError::Kind::Timeout;
        outcome.reason = u"no complete answer in time"_s;
    } else if (push->tooLarge) {
        outcome.trouble = NetError::Kind::BadReply;
        outcome.reason = u"the answer is larger than any answer may be"_s;
    } else if (failed) {
        const bool certain = failed->nothingSent && status == 0 && !push->mayHaveLeft;
        outcome.kind = certain ? WireOutcome::Kind::NotSent : WireOutcome::Kind::Unknown;
        outcome.trouble = failed->kind;
        outcome.reason = words;
    } else if (status < 200) {
        outcome.trouble = NetError::Kind::BadReply;
        outcome.reason = u"an answer without a final status"_s;
    } else {
        if (reply.isOpen())
            push->answer += reply.readAll();
        outcome.kind = WireOutcome::Kind::Answered;
        outcome.httpStatus = status;
        // An answer may repeat the key, a refusal above all; its words are shown and kept.
        push->answer = wire::withoutKey(push->answer, m_connection.key);
        outcome.body = push->answer;
    }
    conclude(push, std::move(outcome));
}

void PushSender::conclude(const std::shared_ptr<Push> &push, WireOutcome outcome)
{
    m_live.remove(push);
    push->timeoutAlarm.cancel();
    RequestRecord record = push->record;
    record.latency = m_clock.monotonic() - push->sentAt;
    record.httpStatus = outcome.httpStatus;
    record.detail = outcome.reason;
    record.answerBody = wire::withoutKey(push->answer, m_connection.key);
    if (outcome.kind != WireOutcome::Kind::Answered) {
        record.error = outcome.trouble;
    } else if (outcome.httpStatus >= 300) {
        if (const auto api = parseError(outcome.body)) {
            record.errorCode = api.value().code;
            record.requestId = api.value().meta.requestId;
        }
        record.error = kindOfRefusal(outcome.httpStatus, record.errorCode);
    }
    qCInfo(lcNet) << "write" << record.method << record.target << outcome.httpStatus
                  << (outcome.kind == WireOutcome::Kind::Answered      ? "answered"
                          : outcome.kind == WireOutcome::Kind::NotSent ? "not sent"
                                                                       : "unknown");
    push->promise.addResult(std::move(outcome));
    push->promise.finish();
    Q_EMIT requestFinished(record);
    // The reply is on the stack above us: it goes when the event loop is reached, and takes body and manager with it.
    QMetaObject::invokeMethod(
        this, [push] { Q_UNUSED(push) }, Qt::QueuedConnection);
}

} // namespace fleet
