// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <environmentsource.h>
#include <pushport.h>
#include <pushsender.h>

#include <QObject>

namespace fleet {

// Sends confirmed commands over HTTP: the only caller of PushSender. GUI thread. Borrows sender and environment.
//
// Looks once more, right before the first byte, whether writes are unlocked and the environment is the one that was
// shown. A refusal (4xx, 501) is Refused. An answer from which nobody can tell what became of the command (5xx, 408, a
// redirect, something unreadable) is Unknown, like no answer: reading settles it.
class HttpPushPort final : public QObject, public PushPort
{
    Q_OBJECT
public:
    HttpPushPort(PushSender &sender, EnvironmentSource &environment, QObject *parent = nullptr);

    QFuture<PushOutcome> push(ConfirmedCommand command) override;

    // What an answer on the wire means; pure.
    static PushOutcome outcomeOf(Operation operation, const WireOutcome &wire);

Q_SIGNALS:
    // meta.environment of an answer to a write, for the session.
    void environmentSeen(const fleet::ApiEnvironment &environment);

private:
    PushSender &m_sender;
    EnvironmentSource &m_environment;
};

} // namespace fleet
