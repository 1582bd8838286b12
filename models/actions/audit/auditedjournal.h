// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditlog.h"
#include "intentjournal.h"

namespace fleet {

// The join of journal and audit log: an intent is on its way only when both have it. Takes the place of the journal in
// front of the tracker, so that neither tracker nor gate know of the audit log.
//
// A person waits for one sync, not for two: the entry of the audit log goes to the disk inside the journal's own
// transaction, and into the file of the log at the same time; that file is synced a moment later. What a crash kept
// from the log is put back from the journal by the next run, which this does as soon as it is made, before anything
// else is appended. Either error is an error of the whole. GUI thread. Borrows both, which outlive it.
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
