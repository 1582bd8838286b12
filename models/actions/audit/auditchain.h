// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>

class QIODevice;

namespace fleet {

// The audit log is a text file of its own, not a table: every byte of it is under the chain, so that no bit can change
// unseen, and anybody can check it with a page of code. One entry is one line:
//
//     <hash> <body>\n
//
// body: compact JSON in UTF-8 that begins with {"seq":N, where N counts from 0; hash: SHA-256, 64 lower-case hex
// digits, over the hash of the entry before (64 zeros before the first), one LF, and the bytes of the body as they
// stand.
//
// The head is a small text file kept elsewhere: how many entries and bytes the log has and the hash of its last entry.
// It is written soon after the entries, and never falls behind by more than two: what a person confirmed and its
// sending come together, and neither may wait for it. So a crash leaves one of few states and no other: as many entries
// as the head says, or up to two more, the last of them perhaps cut off, without its LF. Everything else is tampering.
constexpr qsizetype auditHashLength = 64;
constexpr quint64 auditEntriesPastHead = 2;

QByteArray auditHash(QByteArrayView previous, QByteArrayView body);
QByteArray auditGenesis(); // the hash before the first entry

struct AuditHead
{
    QString logId; // of the first entry
    quint64 entries = 0;
    quint64 bytes = 0; // where the last of them ends
    QByteArray hash;
    QDateTime at; // UTC
    bool operator==(const AuditHead &) const = default;
};
// Ends with a checksum of its own. Reading is strict: what toText() would not have written is none.
QByteArray toText(const AuditHead &head);
std::optional<AuditHead> parseAuditHead(const QByteArray &text);

// Goes along the chain, an entry at a time.
class AuditWalk
{
public:
    // Takes the next line, without its LF. False: it does not follow, and nothing is taken.
    bool take(QByteArrayView line);
    quint64 entries() const { return m_entries; }
    const QByteArray &hash() const { return m_hash; } // of the last one taken

private:
    quint64 m_entries = 0;
    QByteArray m_hash = auditGenesis();
};

// Empty when the line is none of ours. The body alone is not checked.
struct AuditLine
{
    QByteArrayView hash;
    QByteArrayView body;
    quint64 seq = 0;
};
std::optional<AuditLine> splitAuditLine(QByteArrayView line);

struct AuditVerdict
{
    enum class Kind {
        Whole,
        Changed,    // the entry is not what was written
        Deleted,    // badSeq to lastBadSeq are missing between others
        Inserted,   // something stands before badSeq that does not belong there
        Swapped,    // another entry stands in the place of badSeq
        Duplicated, // an earlier entry stands in the place of badSeq once more
        Truncated,  // the end is missing, cut in the middle of entry badSeq
        RolledBack, // the end is missing from badSeq on: whole entries cut off, or an older copy put back
        Rewritten,  // the chain holds in itself and is not the one of the head: another past, up to badSeq
        HeadMissing,
        HeadChanged, // the head is not what was written
        HeadOlder,   // the log goes on after the head, further than a crash explains, from badSeq on
        OtherLog,    // the head is that of another log
        Unreadable,  // the file cannot be read
    };
    Kind kind = Kind::Whole;
    quint64 entries = 0; // that follow from the first on
    quint64 badSeq = 0;  // of the first that is not right; meaningless when whole
    quint64 lastBadSeq = 0;
    quint64 afterHead = 0; // entries that the head does not know yet: up to two after a crash
    // Of an entry that a crash cut off. Its command may have left: then the journal owes the entry and writes it anew.
    qint64 unfinishedBytes = 0;
    QString logId;
    QByteArray hash; // of the last entry that follows
    QDateTime firstAt;
    QDateTime lastAt;
    // The log before this one was found damaged and was put aside; this is what the first entry says of it.
    QString earlierDamage;
    QString detail; // for Unreadable

    bool isWhole() const { return kind == Kind::Whole; }
    // What a script and an auditor want to know in one bit: whole, and no damaged log before it.
    bool isClean() const { return isWhole() && earlierDamage.isEmpty(); }
};

enum class HeadUse {
    Own,  // written together with the log: it lags by two entries at most
    Kept, // a copy from an earlier day: the log must contain it and may go on after it
};

// Checks a whole log, entry by entry, as a stream. `headText` is empty when there is no head. Each good line goes to
// `each` with the place where it begins. Reads `bytes` of it when given, else all.
AuditVerdict verifyAudit(QIODevice &log, const std::optional<QByteArray> &headText, HeadUse use = HeadUse::Own,
                         const std::function<void(quint64 offset, const AuditLine &line)> &each = {},
                         std::optional<qint64> bytes = {});

// "whole", "changed" ...: the words of the JSON output, the same in the second verifier.
QString auditVerdictKey(AuditVerdict::Kind kind);

} // namespace fleet
