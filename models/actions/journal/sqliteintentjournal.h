// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intentjournal.h"

#include <QThread>

#include <memory>

namespace fleet {

// The journal of intents in an SQLite file (IntentFile). A thread of its own does the writing, in order, so that the
// window never waits for the disk; what has gathered meanwhile is written together. A future that has ended without
// error means that the entry survives a power cut.
class SqliteIntentJournal final : public IntentJournal
{
public:
    // Opens or makes the file, and closes what a crash left open: an intent that was confirmed and not on its way was
    // not sent; one that was on its way is unknown. The error is for people: no place, no permission, not a journal.
    static Result<std::unique_ptr<SqliteIntentJournal>, QString> open(const QString &path, const QDateTime &nowUtc);
    ~SqliteIntentJournal() override;

    QFuture<Result<Done, QString>> append(const IntentEntry &entry) override;
    QList<OwedAudit> owedToAudit() const override { return m_owed; }
    void audited(const QStringList &intentIds) override;

    // Intents of earlier runs, as they stood when the file was opened, oldest first: the unknown ones, for
    // ActionTracker::resume, and those of the last 30 days that became an action, so that it is known to be from here.
    const QList<IntentEntry> &earlier() const { return m_earlier; }

private:
    class Worker;
    SqliteIntentJournal() = default;

    std::unique_ptr<Worker> m_worker; // lives in m_thread
    QThread m_thread;
    QList<IntentEntry> m_earlier;
    QList<OwedAudit> m_owed;
};

} // namespace fleet
