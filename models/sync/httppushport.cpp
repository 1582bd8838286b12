// SPDX-License-Identifier: GPL-3.0-or-later
#include "httppushport.h"

#include <logging.h>
#include <whendone.h>

#include <QPointer>
#include <QPromise>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

PushOutcome unknown(const QString &detail)
{
    return PushUnknown{detail};
}

template <typename T>
PushOutcome accepted(const Parsed<T> &parsed, int httpStatus)
{
    if (!parsed)
        return unknown(u"HTTP %1 with an answer that cannot be read: %2"_s.arg(httpStatus).arg(parsed.error().detail));
    const Envelope<T> &envelope = parsed.value();
    if (!envelope.content)
        return PushRefused{envelope.content.error(), httpStatus, {}};
    return PushAccepted{envelope.content.value(), envelope.meta, httpStatus};
}

PushOutcome accepted(Operation operation, const QByteArray &body, int httpStatus)
{
    switch (operation) {
    case Operation::Push:
    case Operation::CancelAction:
        return accepted(parseAction(body), httpStatus);
    case Operation::WriteSettings:
        return accepted(parseSettingsUpdated(body), httpStatus);
    case Operation::RevokeConsent:
    case Operation::WriteSchedule:
    case Operation::CancelSchedule:
    case Operation::ListDevices:
    case Operation::ReadDevice:
    case Operation::ListActions:
    case Operation::ReadAction:
    case Operation::ReadHealth:
    case Operation::ReadSchedule:
        return accepted(parseFields(body), httpStatus);
    }
    return accepted(parseFields(body), httpStatus);
}

} // namespace

HttpPushPort::HttpPushPort(PushSender &sender, EnvironmentSource &environment, QObject *parent)
    : QObject(parent)
    , m_sender(sender)
    , m_environment(environment)
{ }

PushOutcome HttpPushPort::outcomeOf(Operation operation, const WireOutcome &wire)
{
    switch (wire.kind) {
    case WireOutcome::Kind::NotSent:
        return PushNotSent{PushNotSent::Kind::Offline, wire.reason};
    case WireOutcome::Kind::Unknown:
        return unknown(wire.reason);
    case WireOutcome::Kind::Answered:
        break;
    }
    const int status = wire.httpStatus;
    if (status >= 200 && status < 300)
        return accepted(operation, wire.body, status);
    // 408: the server waited for the rest of the request, and nobody knows what it did with the beginning.
    const bool isRefusal = (status >= 400 && status < 500 && status != 408) || status == 501;
    const auto api = parseError(wire.body);
    if (!isRefusal) {
        return unknown(api && !api.value().code.isEmpty() ? u"HTTP %1, %2"_s.arg(status).arg(api.value().code)
                                                          : u"HTTP %1"_s.arg(status));
    }
    return PushRefused{api ? api.value() : ApiError(), status, wire.body};
}

QFuture<PushOutcome> HttpPushPort::push(ConfirmedCommand command)
{
    if (command.isSpent())
        return readyFuture<PushOutcome>(
            PushNotSent{PushNotSent::Kind::Stopped, u"this confirmation was used already"_s});
    const QString lock = m_environment.writeLock();
    if (!lock.isEmpty())
        return readyFuture<PushOutcome>(PushNotSent{PushNotSent::Kind::Locked, lock});
    if (!(m_environment.environment() == command.environment()))
        return readyFuture<PushOutcome>(
            PushNotSent{PushNotSent::Kind::Environment, u"the connection is not the one that was confirmed"_s});

    const Operation operation = command.operation();
    auto promise = std::make_shared<QPromise<PushOutcome>>();
    promise->start();
    const QFuture<PushOutcome> future = promise->future();
    // On the sender: the outcome must be told even when this port goes first.
    const QPointer<HttpPushPort> self(this);
    whenDone(m_sender.send(command.request()), &m_sender, [promise, operation, self](const WireOutcome &wire) {
        PushOutcome outcome = outcomeOf(operation, wire);
        if (self) {
            if (const auto *answer = std::get_if<PushAccepted>(&outcome); answer && !answer->meta.environment.isEmpty())
                Q_EMIT self->environmentSeen(answer->meta.environment);
        }
        promise->addResult(std::move(outcome));
        promise->finish();
    });
    return future;
}

} // namespace fleet
