// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditlog.h"
#include "intentjournal.h"

namespace fleet {

// The join of journal and audit log: an intent is on its way only when both have it on the disk. Takes the place of the
// journal in front of the tracker, so that neither tracker nor gate know of the audit log. Both are written at the same
// time; either error is an error of the whole. GUI thread. Borrows both, which outlive it.
class AuditedJournal final : public IntentJournal
{
public:
    AuditedJournal(IntentJournal &journal, AuditLog &audit, AuditContext context);

    QFuture<Result<Done, QString>> append(const IntentEntry &entry) override;
    QString problem() const override;

private:
    IntentJournal &m_journal;
    AuditLog &m_audit;
    AuditContext m_context;
};

// Who and where of an entry, with the environment that the confirmation was bound to.
AuditContext auditContext(AuditContext context, const QString &environmentWord);

} // namespace fleet
