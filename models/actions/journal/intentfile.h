// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intentjournal.h"

#include <memory>

namespace fleet {

// The SQLite file of the journal: write-ahead log, synchronous FULL, rows added and never changed. One thread, the one
// that made it; every call waits for the disk. What append() has said to be written survives a power cut.
//
// Each row carries a digest of itself, the rows are numbered without a gap, and opening checks the pages: a file that
// was damaged is refused and not half believed. Errors are sentences for people.
class IntentFile
{
public:
    IntentFile();
    ~IntentFile();
    IntentFile(const IntentFile &) = delete;
    IntentFile &operator=(const IntentFile &) = delete;

    // Makes the file where there is none, and writes a little to know that it can. Once.
    Result<Done, QString> open(const QString &path);

    // Closes what an earlier run left open: what was confirmed and not on its way was not sent, what was on its way is
    // unknown. Gives back what the next run must know: every unknown intent, and every push of the last 30 days that
    // became an action; oldest first. Right after open().
    Result<QList<IntentEntry>, QString> recover(const QDateTime &nowUtc);

    // All of them or none, in one transaction, synced. After an error the file can be tried again: SQLite writes the
    // same pages anew, so that nothing is taken for synced that a failed sync has lost.
    // The audit entries of the intents in `audited` are in the audit log, and are forgotten by the same transaction.
    Result<Done, QString> append(const QList<IntentEntry> &entries, const QStringList &audited = {});

    // Entries of the audit log that were durable here before a sending, oldest first, and that nobody has said to be in
    // the log.
    Result<QList<OwedAudit>, QString> owedToAudit();

    // Moves what the log has gathered into the database, when there is much of it. For idle moments: it costs two
    // syncs.
    void tidyUp();

private:
    class Connection;
    std::unique_ptr<Connection> m_connection;
};

} // namespace fleet
