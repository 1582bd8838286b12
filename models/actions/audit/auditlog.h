// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditentry.h"

#include <result.h>

#include <QFuture>
#include <QPromise>

#include <memory>

namespace fleet {

// Port: the record of every write and of every one that was not made. Entries are kept in the order of the calls.
class AuditLog
{
public:
    virtual ~AuditLog() = default;
    AuditLog(const AuditLog &) = delete;
    AuditLog &operator=(const AuditLog &) = delete;

    // The future ends, with the entry's number, only when the entry is on the disk; an error there, a sentence for
    // people, means: it is not written.
    virtual QFuture<Result<quint64, QString>> append(const AuditEntry &entry) = 0;

    // The same for who has made the entry durable elsewhere (IntentEntry::audit) and need not wait for a second sync.
    struct Receipt
    {
        QFuture<Result<quint64, QString>> written; // it is in the file; an error, for Sending: do not send
        QFuture<Result<quint64, QString>> synced;  // soon after: it is on the disk
    };
    virtual Receipt put(const AuditEntry &entry)
    {
        // Two futures, as each of them can be gone on from once.
        auto synced = std::make_shared<QPromise<Result<quint64, QString>>>();
        synced->start();
        const QFuture<Result<quint64, QString>> later = synced->future();
        return {append(entry).then([synced](const Result<quint64, QString> &result) {
                    synced->addResult(result);
                    synced->finish();
                    return result;
                }),
                later};
    }

    // Entries of an earlier run, durable elsewhere: those that are missing here are appended, before whatever is
    // appended after this call. The future ends when all of them are on the disk.
    virtual QFuture<Result<Done, QString>> restore(const QList<AuditEntry> &entries) = 0;

    // The same for what comes up again with every start, outcomes, ends and effects: what the log says of this write
    // already is not written once more.
    virtual void appendNews(const AuditEntry &entry) = 0;

    // One sentence for people when it is known that nothing can be written; otherwise empty.
    virtual QString problem() const { return {}; }

protected:
    AuditLog() = default;
};

} // namespace fleet
