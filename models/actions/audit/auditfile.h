// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditchain.h"
#include "auditentry.h"

#include <result.h>

#include <memory>

namespace fleet {

// Where a log and its head are kept: apart, so that an older copy of the profile's folder does not bring an older head.
struct AuditPlace
{
    QString logPath;
    QString headPath;
    bool operator==(const AuditPlace &) const = default;
};

// What is read of a log without disturbing who writes it: the head and how far the log went when it was read.
struct AuditSnapshot
{
    std::optional<QByteArray> headText;
    qint64 bytes = 0;
};

// The log on the disk, and its head. Appends and syncs, never changes what is there. One thread, the one that made it;
// every call waits for the disk. Several processes may write to one log: each append holds a lock on the file and takes
// up what others have added. Errors are sentences for people.
class AuditFile
{
public:
    AuditFile();
    ~AuditFile();
    AuditFile(const AuditFile &) = delete;
    AuditFile &operator=(const AuditFile &) = delete;

    // Makes the log where there is none; checks the whole of it where there is one. What a crash left is mended and
    // written down as Recovered. A log that was tampered with is put aside as it is, under another name, and a new one
    // begins whose first entry says so, for good: nothing is hidden, and commands can be sent all the same.
    Result<AuditVerdict, QString> open(const AuditPlace &place, const AuditContext &context, const QDateTime &nowUtc);

    // Puts the entry into the file, where a process that is killed leaves it; a power cut may take it until settle().
    // Its number. When the log is two entries past its head, or the sync before failed, it is settled first, and what
    // cannot be settled takes nothing more.
    Result<quint64, QString> append(const AuditEntry &entry);
    // Syncs what was appended, then writes the head: after it, a power cut takes nothing. It can be tried again: what a
    // failed sync may have lost is written once more.
    Result<Done, QString> settle();

    quint64 bytes() const; // up to the end of the last entry

    // Waits at most two seconds for a writer. Any thread, no object needed.
    static Result<AuditSnapshot, QString> snapshot(const AuditPlace &place);

private:
    class Descriptor;
    Result<Done, QString> begin(const QString &earlierDamage);
    Result<Done, QString> catchUp();
    Result<quint64, QString> write(const AuditEntry &entry);
    Result<Done, QString> settleLocked();
    Result<Done, QString> sync();
    Result<Done, QString> putHead();
    Result<QString, QString> putAside(const AuditVerdict &verdict, const std::optional<QByteArray> &headText);

    AuditPlace m_place;
    AuditContext m_context;
    QDateTime m_now;
    std::unique_ptr<Descriptor> m_file;
    AuditWalk m_walk;
    QString m_logId;
    quint64 m_bytes = 0;
    QByteArray m_unsynced; // the end of the file that no sync has confirmed, as far as it is from this process
    bool m_isSynced = true;
    bool m_syncFailed = false;
    quint64 m_pastHead = 0; // entries that no head tells of
};

} // namespace fleet
