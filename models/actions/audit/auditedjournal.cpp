// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditedjournal.h"

#include <whendone.h>

#include <QMutex>
#include <QPromise>

#include <memory>

namespace fleet {

namespace {

// Ends with the first error, or when both are done.
struct Both
{
    QPromise<Result<Done, QString>> promise;
    int open = 2;
    bool ended = false;

    void end(Result<Done, QString> result)
    {
        ended = true;
        promise.addResult(std::move(result));
        promise.finish();
    }
    template <typename T>
    void take(const Result<T, QString> &written)
    {
        --open;
        if (ended)
            return;
        if (!written)
            end(Failure{written.error()});
        else if (open == 0)
            end(Done{});
    }
};

} // namespace

AuditContext auditContext(AuditContext context, const QString &environmentWord)
{
    if (!environmentWord.isEmpty())
        context.environment = environmentWord;
    return context;
}

AuditedJournal::AuditedJournal(IntentJournal &journal, AuditLog &audit, AuditContext context)
    : m_journal(journal)
    , m_audit(audit)
    , m_context(std::move(context))
{
    QList<AuditEntry> owed;
    QStringList intentIds;
    const QList<OwedAudit> rows = m_journal.owedToAudit();
    for (const OwedAudit &row : rows) {
        // What a later version wrote is left for it.
        if (const std::optional<AuditEntry> entry = parseAuditBody(row.entry)) {
            owed.append(*entry);
            intentIds.append(row.intentId);
        }
    }
    if (owed.isEmpty())
        return;
    m_audit.restore(owed).then([&kept = m_journal, intentIds](const Result<Done, QString> &restored) {
        if (restored)
            kept.audited(intentIds);
    });
}

QFuture<Result<Done, QString>> AuditedJournal::append(const IntentEntry &entry)
{
    if (entry.stage != IntentStage::Sending)
        return m_journal.append(entry);
    AuditEntry sending;
    sending.kind = AuditEntry::Kind::Sending;
    sending.at = entry.at;
    sending.context = auditContext(m_context, entry.environment);
    sending.intentId = entry.intentId;
    sending.operation = operationName(entry.operation);
    if (!entry.deviceId.isEmpty())
        sending.devices = {entry.deviceId.text()};
    sending.actionId = entry.actionId.text();
    sending.request = entry.request;
    IntentEntry kept = entry;
    kept.audit = auditBody(sending, 0); // its number is given by the log
    auto both = std::make_shared<Both>();
    both->promise.start();
    QFuture<Result<Done, QString>> future = both->promise.future();
    // The continuations hold what they need; they run here or in the writers' threads, one after the other.
    auto guard = std::make_shared<QMutex>();
    m_journal.append(kept).then([both, guard](const Result<Done, QString> &written) {
        const QMutexLocker lock(guard.get());
        both->take(written);
    });
    const AuditLog::Receipt receipt = m_audit.put(sending);
    QFuture<Result<quint64, QString>> inFile = receipt.written;
    inFile.then(
        [both, guard, &journal = m_journal, intentId = entry.intentId](const Result<quint64, QString> &written) {
            // What the log refused is not sent: paid later, the debt would tell of a sending that never was.
            if (!written)
                journal.audited({intentId});
            const QMutexLocker lock(guard.get());
            both->take(written);
        });
    QFuture<Result<quint64, QString>> synced = receipt.synced;
    synced.then([&journal = m_journal, intentId = entry.intentId](const Result<quint64, QString> &written) {
        if (written)
            journal.audited({intentId});
    });
    return future;
}

QString AuditedJournal::problem() const
{
    const QString problem = m_journal.problem();
    return problem.isEmpty() ? m_audit.problem() : problem;
}

} // namespace fleet
