// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "confirmedcommand.h"

#include <id.h>
#include <result.h>

#include <QFuture>
#include <QList>

namespace fleet {

// The life of an intent (product.md section 5). Sending is written before the first byte leaves, so that after a crash
// an intent that stops at Confirmed was not sent, and one that stops at Sending is unknown. What is only drafted lives
// in the gate: nothing of it can have been sent, so there is nothing to recover, and whoever declines or withdraws is
// found in the audit log.
enum class IntentStage { Confirmed, Sending, Accepted, Refused, NotSent, Unknown, Settled };

struct IntentEntry
{
    QString intentId;
    IntentStage stage = IntentStage::Confirmed;
    QDateTime at; // UTC
    Operation operation = Operation::Push;
    DeviceId deviceId;
    QString environment; // "SANDBOX"
    FrozenRequest request;
    ActionId actionId; // once it is known
    QString detail;    // error code, reason
    // Sending only: the entry of the audit log, durable together with this one until audited() says that the log has
    // it. Empty where no audit log is kept.
    QByteArray audit = {};
    // Recovered and Unknown only: when the run that sent it gave up waiting, UTC. Invalid: that run ended first.
    QDateTime endedAt = {};
    // Unknown only: when the service made lists, by its clock, that would have held the intent's action and did not.
    // Appended with one of them an entry says that and nothing else, and must come behind that of the stage; recovered
    // entries have all.
    QList<QDateTime> missedBy = {};
    bool operator==(const IntentEntry &) const = default;
};

// An entry of the audit log of which nobody knows yet whether the log has it.
struct OwedAudit
{
    QString intentId;
    QByteArray entry;
    bool operator==(const OwedAudit &) const = default;
};

// Port: the crash-safe record of intents.
class IntentJournal
{
public:
    virtual ~IntentJournal() = default;
    IntentJournal(const IntentJournal &) = delete;
    IntentJournal &operator=(const IntentJournal &) = delete;

    // Appends. For Sending the future ends only when the entry is on the disk; an error there means: do not send.
    virtual QFuture<Result<Done, QString>> append(const IntentEntry &entry) = 0;

    // Left over from an earlier run, oldest first.
    virtual QList<OwedAudit> owedToAudit() const { return {}; }
    // The audit log has the entries of these intents on the disk, or refused them and nothing was sent: no more is
    // owed. Any thread; takes effect with the next entry.
    virtual void audited(const QStringList &intentIds) { Q_UNUSED(intentIds) }

    // One sentence for people when it is known, before anything is written, that nothing can be; otherwise empty.
    virtual QString problem() const { return {}; }

protected:
    IntentJournal() = default;
};

} // namespace fleet
