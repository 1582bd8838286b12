// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditlog.h"
#include "commanddesk.h"

namespace fleet {

// Watches a desk and writes down what happens there: what was shown, confirmed, declined, withdrawn and refused; the
// answers, the outcomes, the ends of actions and what later readings say of them. What is about to be sent is written
// by AuditedJournal, which the sending waits for. Make it before the tracker takes up an earlier run. GUI thread.
// Borrows desk and log, which outlive it.
class AuditTrail : public QObject
{
    Q_OBJECT

public:
    AuditTrail(CommandDesk &desk, AuditLog &log, AuditContext context, QObject *parent = nullptr);

private:
    AuditEntry entryOf(const Intent &intent, AuditEntry::Kind kind) const;
    void onRecorded(const GateRecord &record);
    void onIntentChanged(const QString &intentId);
    void onActionSettled(const ActionId &id);
    void onActionsChanged(const ActionStore::Changes &changes);
    void write(const AuditEntry &entry);

    CommandDesk &m_desk;
    AuditLog &m_log;
    AuditContext m_context;
    QHash<QString, QString> m_outcomes; // intent -> what was written last
    QHash<ActionId, Effect> m_effects;
};

} // namespace fleet
