// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditchain.h"

#include <answer.h>

#include <QCryptographicHash>
#include <QIODevice>

#include <algorithm>
#include <charconv>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

constexpr qint64 chunkBytes = qint64(1024) * 1024;
// No entry comes near; a file without line ends must not fill the memory.
constexpr qsizetype longestLine = qsizetype(16) * 1024 * 1024;
constexpr QByteArrayView seqPrefix = "{\"seq\":";

QByteArray hexDigest(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256).toHex();
}

bool isHash(QByteArrayView text)
{
    return text.size() == auditHashLength && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

bool isChainedTo(const AuditLine &line, QByteArrayView previous)
{
    return auditHash(previous, line.body) == line.hash;
}

QList<QByteArrayView> auditLinesOf(QByteArrayView bytes)
{
    QList<QByteArrayView> lines;
    qsizetype begin = 0;
    while (begin < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', begin);
        lines.append(bytes.sliced(begin, (end < 0 ? bytes.size() : end) - begin));
        begin = end < 0 ? bytes.size() : end + 1;
    }
    return lines;
}

// An entry that stands where it does not belong: some other line carries the hash that it was chained to.
bool isGenuineEntry(const QList<QByteArrayView> &lines, const AuditLine &line)
{
    if (line.seq == 0)
        return isChainedTo(line, auditGenesis());
    return std::any_of(lines.cbegin(), lines.cend(), [&](QByteArrayView other) {
        const std::optional<AuditLine> before = splitAuditLine(other);
        return before && before->seq == line.seq - 1 && isChainedTo(line, before->hash);
    });
}

// What happened at the first line that does not follow. Looks at the whole file; called once and only for a bad one.
void classifyDamage(AuditVerdict &verdict, QByteArrayView bytes, const std::optional<AuditHead> &head)
{
    using Kind = AuditVerdict::Kind;
    const QList<QByteArrayView> lines = auditLinesOf(bytes);
    const auto place = qsizetype(verdict.entries);
    const quint64 seq = verdict.entries;
    verdict.kind = Kind::Changed;
    verdict.badSeq = verdict.lastBadSeq = seq;
    if (place >= lines.size())
        return;
    const std::optional<AuditLine> here = splitAuditLine(lines.at(place));
    const bool isRepeat = std::find(lines.cbegin(), lines.cbegin() + place, lines.at(place)) != lines.cbegin() + place;
    const QByteArray genesis = auditGenesis();
    // A well-made entry that came before it follows the one before as well as this one does.
    const std::optional<AuditLine> beforeLast = place > 1 ? splitAuditLine(lines.at(place - 2)) : std::nullopt;
    if (!isRepeat && here && place > 0 && here->seq == seq - 1
        && isChainedTo(*here, beforeLast ? beforeLast->hash : QByteArrayView(genesis))) {
        verdict.kind = Kind::Inserted;
        verdict.badSeq = verdict.lastBadSeq = seq - 1;
        return;
    }
    for (qsizetype i = place + 1; i < lines.size(); ++i) {
        const std::optional<AuditLine> later = splitAuditLine(lines.at(i));
        if (!later || later->seq != seq || !isChainedTo(*later, verdict.hash))
            continue;
        // The entry is there, further on: what stands before it is too much, or has changed places with it.
        verdict.kind = isRepeat                    ? Kind::Duplicated
            : here && isGenuineEntry(lines, *here) ? Kind::Swapped
                                                   : Kind::Inserted;
        return;
    }
    if (isRepeat) {
        verdict.kind = Kind::Duplicated;
        return;
    }
    const bool nothingIsMissing = head && head->entries == seq;
    if (nothingIsMissing) {
        verdict.kind = Kind::Inserted;
        return;
    }
    if (!here || here->seq <= seq)
        return;
    // It calls itself a later entry. Either the ones between are gone, or its number was changed: then its successor is
    // still chained to it and has the next number.
    const std::optional<AuditLine> next = place + 1 < lines.size() ? splitAuditLine(lines.at(place + 1)) : std::nullopt;
    const bool numberChanged
        = next ? next->seq == seq + 1 && isChainedTo(*next, here->hash) : head && head->entries == seq + 1;
    if (numberChanged)
        return;
    verdict.kind = Kind::Deleted;
    verdict.lastBadSeq = here->seq - 1;
}

QDateTime auditTimeOf(QByteArrayView body)
{
    const auto parsed = parseAny(body.toByteArray());
    const FieldValue *at = parsed ? findField(parsed->object(), u"at") : nullptr;
    return at && at->toText() ? QDateTime::fromString(*at->toText(), Qt::ISODateWithMs) : QDateTime();
}

void learnBeginning(AuditVerdict &verdict, QByteArrayView body)
{
    const auto parsed = parseAny(body.toByteArray());
    if (!parsed)
        return;
    if (const FieldValue *id = findField(parsed->object(), u"log"))
        verdict.logId = id->toText().value_or(QString());
    if (const FieldValue *damage = findField(parsed->object(), u"earlierDamage"))
        verdict.earlierDamage = damage->toText().value_or(QString());
}

} // namespace

QByteArray auditGenesis()
{
    return QByteArray(auditHashLength, '0');
}

QByteArray auditHash(QByteArrayView previous, QByteArrayView body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(QByteArrayView("\n", 1));
    hash.addData(body);
    return hash.result().toHex();
}

QByteArray toText(const AuditHead &head)
{
    const QByteArray text = "amps-fleet audit head 1\nlog " + head.logId.toUtf8() + "\nentries "
        + QByteArray::number(head.entries) + "\nbytes " + QByteArray::number(head.bytes) + "\nhash " + head.hash
        + "\nat " + head.at.toUTC().toString(Qt::ISODateWithMs).toLatin1() + '\n';
    return text + "check " + hexDigest(text) + '\n';
}

std::optional<AuditHead> parseAuditHead(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    if (lines.size() != 8)
        return {};
    const auto value = [&lines](qsizetype line, QByteArrayView name) {
        const QByteArray &whole = lines.at(line);
        return whole.startsWith(name) ? whole.sliced(name.size()) : QByteArray();
    };
    AuditHead head;
    head.logId = QString::fromUtf8(value(1, "log "));
    head.entries = value(2, "entries ").toULongLong();
    head.bytes = value(3, "bytes ").toULongLong();
    head.hash = value(4, "hash ");
    head.at = QDateTime::fromString(QString::fromLatin1(value(5, "at ")), Qt::ISODateWithMs);
    if (!isHash(head.hash) || !head.at.isValid() || toText(head) != text)
        return {};
    return head;
}

std::optional<AuditLine> splitAuditLine(QByteArrayView line)
{
    if (line.size() < auditHashLength + 1 + seqPrefix.size() || line.at(auditHashLength) != ' ')
        return {};
    AuditLine split{line.first(auditHashLength), line.sliced(auditHashLength + 1), 0};
    if (!isHash(split.hash) || !split.body.startsWith(seqPrefix))
        return {};
    const char *begin = split.body.data() + seqPrefix.size();
    const char *end = split.body.data() + split.body.size();
    const auto number = std::from_chars(begin, end, split.seq);
    if (number.ec != std::errc() || number.ptr == end || (*number.ptr != ',' && *number.ptr != '}'))
        return {};
    if (*begin == '0' && number.ptr != begin + 1) // written in one way only
        return {};
    return split;
}

bool AuditWalk::take(QByteArrayView line)
{
    const std::optional<AuditLine> split = splitAuditLine(line);
    if (!split || split->seq != m_entries || !isChainedTo(*split, m_hash))
        return false;
    m_hash = split->hash.toByteArray();
    ++m_entries;
    return true;
}

AuditVerdict verifyAudit(QIODevice &log, const std::optional<QByteArray> &headText, HeadUse use,
                         const std::function<void(quint64, const AuditLine &)> &each, std::optional<qint64> bytes)
{
    using Kind = AuditVerdict::Kind;
    AuditVerdict verdict;
    const std::optional<AuditHead> head = headText ? parseAuditHead(*headText) : std::nullopt;
    const qint64 limit = bytes.value_or(log.size());
    const auto bad = [&verdict](Kind kind, quint64 seq) {
        verdict.kind = kind;
        verdict.badSeq = verdict.lastBadSeq = seq;
    };

    AuditWalk walk;
    QByteArray hashAtHead = auditGenesis();
    quint64 bytesAtHead = 0;
    QByteArray pending; // the line that the last chunk began
    QByteArray lastBody;
    qint64 readBytes = 0;
    quint64 offset = 0;
    bool broken = false;
    while (!broken && readBytes < limit) {
        const QByteArray chunk = log.read(std::min(chunkBytes, limit - readBytes));
        if (chunk.isEmpty()) {
            if (readBytes < limit) {
                verdict.kind = Kind::Unreadable;
                verdict.detail = log.errorString();
                return verdict;
            }
            break;
        }
        readBytes += chunk.size();
        qsizetype begin = 0;
        while (!broken) {
            const qsizetype end = chunk.indexOf('\n', begin);
            if (end < 0) {
                pending.append(QByteArrayView(chunk).sliced(begin));
                broken = pending.size() > longestLine;
                break;
            }
            QByteArrayView line = QByteArrayView(chunk).sliced(begin, end - begin);
            if (!pending.isEmpty()) {
                pending.append(line);
                line = pending;
            }
            broken = !walk.take(line);
            if (broken)
                break;
            const AuditLine split{line.first(auditHashLength), line.sliced(auditHashLength + 1), walk.entries() - 1};
            if (split.seq == 0) {
                learnBeginning(verdict, split.body);
                verdict.firstAt = auditTimeOf(split.body);
            }
            if (each)
                each(offset, split);
            offset += quint64(line.size()) + 1;
            lastBody = split.body.toByteArray();
            if (head && walk.entries() == head->entries) {
                hashAtHead = walk.hash();
                bytesAtHead = offset;
            }
            pending.clear();
            begin = end + 1;
        }
    }
    verdict.entries = walk.entries();
    verdict.hash = walk.hash();
    if (!lastBody.isEmpty())
        verdict.lastAt = auditTimeOf(lastBody);
    if (broken) {
        log.seek(0);
        classifyDamage(verdict, log.read(limit), head);
        return verdict;
    }

    const quint64 known = head ? head->entries : 0;
    if (headText && !head) {
        bad(Kind::HeadChanged, 0);
    } else if (!pending.isEmpty()) {
        // No LF at the end. An append that a crash cut off comes after what the head knows and one entry at most;
        // anything else is a cut.
        if (head && verdict.entries < known)
            bad(quint64(limit) >= head->bytes ? Kind::Changed : Kind::Truncated, verdict.entries);
        else if (!head && verdict.entries != known)
            bad(Kind::HeadMissing, 0);
        else if (use == HeadUse::Own && verdict.entries >= known + auditEntriesPastHead)
            bad(Kind::Changed, verdict.entries);
        else
            verdict.unfinishedBytes = pending.size();
    }
    if (!verdict.isWhole())
        return verdict;
    if (!headText) {
        if (verdict.entries > 1)
            bad(Kind::HeadMissing, 0);
    } else if (verdict.entries > 0 && head->logId != verdict.logId) {
        bad(Kind::OtherLog, 0);
    } else if (verdict.entries < known) {
        bad(Kind::RolledBack, verdict.entries);
        verdict.lastBadSeq = known - 1;
    } else if (hashAtHead != head->hash || bytesAtHead != head->bytes) {
        bad(Kind::Rewritten, known > 0 ? known - 1 : 0);
    } else if (use == HeadUse::Own && verdict.entries > known + auditEntriesPastHead) {
        bad(Kind::HeadOlder, known);
        verdict.lastBadSeq = verdict.entries - 1;
    }
    verdict.afterHead = verdict.entries > known ? verdict.entries - known : 0;
    return verdict;
}

QString auditVerdictKey(AuditVerdict::Kind kind)
{
    using Kind = AuditVerdict::Kind;
    switch (kind) {
    case Kind::Whole:
        return u"whole"_s;
    case Kind::Changed:
        return u"changed"_s;
    case Kind::Deleted:
        return u"deleted"_s;
    case Kind::Inserted:
        return u"inserted"_s;
    case Kind::Swapped:
        return u"swapped"_s;
    case Kind::Duplicated:
        return u"duplicated"_s;
    case Kind::Truncated:
        return u"truncated"_s;
    case Kind::RolledBack:
        return u"rolled back"_s;
    case Kind::Rewritten:
        return u"rewritten"_s;
    case Kind::HeadMissing:
        return u"head missing"_s;
    case Kind::HeadChanged:
        return u"head changed"_s;
    case Kind::HeadOlder:
        return u"head older"_s;
    case Kind::OtherLog:
        return u"other log"_s;
    case Kind::Unreadable:
        break;
    }
    return u"unreadable"_s;
}

} // namespace fleet
