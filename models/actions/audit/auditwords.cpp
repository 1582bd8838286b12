// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(fleet::AuditWords)

public:
    static QString result(const AuditRowKey &key, const QString &code, bool damaged)
    {
        switch (key.result()) {
        case AuditResult::Shown:
            return tr("Shown, not confirmed");
        case AuditResult::Withdrawn:
            return tr("Withdrawn");
        case AuditResult::Declined:
            return tr("Declined");
        case AuditResult::Blocked:
            return tr("Blocked here");
        case AuditResult::Confirmed:
            return tr("Confirmed, not sent");
        case AuditResult::Sending:
            return tr("On its way");
        case AuditResult::Accepted:
            return tr("Accepted");
        case AuditResult::Refused:
            return code.isEmpty() ? tr("Refused") : tr("Refused: %1").arg(code);
        case AuditResult::NotSent:
            return tr("Not sent");
        case AuditResult::Unknown:
            return tr("Unknown");
        case AuditResult::Arrived:
            return tr("Arrived");
        case AuditResult::DidNotArrive:
            return tr("Did not arrive");
        case AuditResult::Completed:
            return completed(key.effect);
        case AuditResult::Failed:
            return code.isEmpty() ? tr("Failed") : tr("Failed: %1").arg(code);
        case AuditResult::Cancelled:
            return tr("Cancelled");
        case AuditResult::Begun:
            return damaged ? tr("After a damaged log") : tr("Log begins");
        case AuditResult::Recovered:
            return tr("Mended after a crash");
        }
        return {};
    }

    static QString completed(AuditEffect effect)
    {
        switch (effect) {
        case AuditEffect::TookEffect:
            return tr("Completed, took effect");
        case AuditEffect::InProgress:
            return tr("Completed, in progress");
        case AuditEffect::NoEffectYet:
            return tr("Completed, no effect yet");
        case AuditEffect::Contradicted:
            return tr("Completed, contradicted");
        case AuditEffect::None:
            break;
        }
        return tr("Completed");
    }

    static QString effect(const QString &verdict)
    {
        if (verdict == u"tookEffect")
            return tr("Took effect");
        if (verdict == u"inProgress")
            return tr("In progress");
        return verdict == u"noEffectYet" ? tr("No effect yet") : tr("Contradicted by a reading");
    }

    static QString step(const AuditEntry &entry)
    {
        using Kind = AuditEntry::Kind;
        switch (entry.kind) {
        case Kind::Begun:
            return tr("The log begins");
        case Kind::Recovered:
            return tr("Mended after a crash");
        case Kind::Proposed:
            return tr("Shown");
        case Kind::Confirmed:
            return tr("Confirmed");
        case Kind::Declined:
            return tr("Declined");
        case Kind::Withdrawn:
            return tr("Withdrawn");
        case Kind::Blocked:
            return tr("Blocked here");
        case Kind::Sending:
            return tr("Sent");
        case Kind::Accepted:
            return entry.httpStatus == 0 ? tr("Accepted") : tr("Accepted, HTTP %1").arg(entry.httpStatus);
        case Kind::Refused:
            return entry.httpStatus == 0 ? tr("Refused") : tr("Refused, HTTP %1").arg(entry.httpStatus);
        case Kind::NotSent:
            return tr("Not sent");
        case Kind::Unknown:
            return tr("Unknown");
        case Kind::Settled:
            return entry.outcome == u"arrived" ? tr("It had arrived") : tr("It did not arrive");
        case Kind::Ended:
            return tr("The action ended: %1").arg(entry.outcome);
        case Kind::Effect:
            return effect(entry.outcome);
        }
        return {};
    }

    static QString title(const AuditVerdict &verdict, const Format &format)
    {
        using Kind = AuditVerdict::Kind;
        const QString bad = format.count(qint64(verdict.badSeq));
        const QString last = format.count(qint64(verdict.lastBadSeq));
        switch (verdict.kind) {
        case Kind::Whole:
            return verdict.earlierDamage.isEmpty() ? tr("The log is whole.")
                                                   : tr("This log is whole, the one before it was not.");
        case Kind::Changed:
            return tr("Entry %1 was changed.").arg(bad);
        case Kind::Deleted:
            return verdict.badSeq == verdict.lastBadSeq ? tr("Entry %1 was taken out.").arg(bad)
                                                        : tr("Entries %1 to %2 were taken out.").arg(bad, last);
        case Kind::Inserted:
            return tr("An entry was put in at %1.").arg(bad);
        case Kind::Swapped:
            return tr("Another entry stands in the place of %1.").arg(bad);
        case Kind::Duplicated:
            return tr("An entry was repeated at %1.").arg(bad);
        case Kind::Truncated:
            return tr("The log was cut off in the middle of entry %1.").arg(bad);
        case Kind::RolledBack:
            return tr("The end of the log is missing, from entry %1 on.").arg(bad);
        case Kind::Rewritten:
            return tr("The log was written anew, up to entry %1.").arg(bad);
        case Kind::HeadMissing:
            return tr("The head of the log is missing.");
        case Kind::HeadChanged:
            return tr("The head of the log was changed.");
        case Kind::HeadOlder:
            return tr("The head is older than the log, which goes on from entry %1.").arg(bad);
        case Kind::OtherLog:
            return tr("The head belongs to another log.");
        case Kind::Unreadable:
            break;
        }
        return tr("The log cannot be read.");
    }

    static QString text(const AuditVerdict &verdict, const Format &format)
    {
        using Kind = AuditVerdict::Kind;
        if (verdict.kind == Kind::Unreadable)
            return verdict.detail;
        QString follow
            = tr("%n entries follow from the first one on.", nullptr, int(std::min<quint64>(verdict.entries, INT_MAX)));
        switch (verdict.kind) {
        case Kind::Whole: {
            QStringList said{tr("%n entries, each chained to the one before, and the head agrees.", nullptr,
                                int(std::min<quint64>(verdict.entries, INT_MAX)))};
            if (verdict.firstAt.isValid())
                said.append(
                    tr("From %1 to %2.").arg(format.exactTime(verdict.firstAt), format.exactTime(verdict.lastAt)));
            if (verdict.afterHead > 0 || verdict.unfinishedBytes > 0)
                said.append(tr("The last run ended in the middle of an entry, as after a crash."));
            if (!verdict.earlierDamage.isEmpty())
                said.append(tr("Of the one before it, this was found: %1.").arg(verdict.earlierDamage));
            return Format::sentences(said);
        }
        case Kind::RolledBack:
            return Format::sentences({follow, tr("Its last entries were cut off, or an older copy was put back.")});
        case Kind::Rewritten:
            return tr(
                "The entries follow each other, but they are not those whose head was kept: somebody made the chain "
                "anew, or an older copy was continued.");
        case Kind::HeadMissing:
        case Kind::HeadChanged:
        case Kind::HeadOlder:
        case Kind::OtherLog:
            return Format::sentences({follow, tr("Without its head, nobody can tell whether the end is missing.")});
        case Kind::Changed:
            return Format::sentences(
                {follow, tr("The break is there, or in the entry before it, if its own hash was made anew.")});
        case Kind::Deleted:
        case Kind::Inserted:
        case Kind::Swapped:
        case Kind::Duplicated:
        case Kind::Truncated:
        case Kind::Unreadable:
            break;
        }
        return follow;
    }
};

// "Target 85 % → 90 %, Power 3.0 kW": what differs alone, where that is known.
QString auditChangeText(const QList<AuditChange> &changes)
{
    QStringList parts;
    for (const AuditChange &change : changes) {
        if (change.from == change.to)
            continue;
        parts.append(change.from.isEmpty() ? u"%1 %2"_s.arg(change.label, change.to)
                                           : u"%1 %2 → %3"_s.arg(change.label, change.from, change.to));
    }
    return parts.join(u", "_s);
}

QString auditTone(AuditResult result, AuditEffect effect)
{
    switch (result) {
    case AuditResult::Sending:
    case AuditResult::Accepted:
        return u"running"_s;
    case AuditResult::Arrived:
        return u"success"_s;
    case AuditResult::Completed:
        return effect == AuditEffect::Contradicted ? u"warning"_s : u"success"_s;
    case AuditResult::Refused:
    case AuditResult::Failed:
    case AuditResult::DidNotArrive:
        return u"danger"_s;
    case AuditResult::Unknown:
        return u"warning"_s;
    case AuditResult::Shown:
    case AuditResult::Withdrawn:
    case AuditResult::Declined:
    case AuditResult::Blocked:
    case AuditResult::Confirmed:
    case AuditResult::Cancelled:
    case AuditResult::NotSent:
    case AuditResult::Begun:
    case AuditResult::Recovered:
        break;
    }
    return u"neutral"_s;
}

QString auditIcon(AuditResult result, const QString &tone)
{
    if (result == AuditResult::Begun || result == AuditResult::Recovered)
        return u"nav-audit"_s;
    if (result == AuditResult::Unknown)
        return u"status-unknown"_s;
    if (result == AuditResult::Shown || result == AuditResult::Confirmed)
        return u"eye"_s;
    if (result == AuditResult::Blocked)
        return u"lock"_s;
    return tone == u"neutral" ? u"status-cancelled"_s : u"status-"_s + tone;
}

AuditRowKey keyOfOne(const AuditEntry &entry)
{
    AuditIndex index;
    (void)index.feed({}, entry);
    return index.key(0);
}

} // namespace

AuditRow describeAuditRow(const QList<NumberedEntry> &entries, const AuditRowKey &key, const Format &format,
                          const QDateTime &nowUtc)
{
    AuditRow row;
    if (entries.isEmpty())
        return row;
    const AuditEntry &first = entries.first().entry;
    row.timeText = format.time(first.at, nowUtc);
    row.exactTime = format.exactTime(first.at);
    row.operatorText
        = first.context.user.isEmpty() ? QString() : u"%1 @ %2"_s.arg(first.context.user, first.context.host);
    row.environment = first.context.environment.toLower();
    QString code;
    bool damaged = false;
    for (const NumberedEntry &numbered : entries) {
        const AuditEntry &entry = numbered.entry;
        if (row.verb.isEmpty())
            row.verb = entry.command;
        if (entry.devices.size() == 1)
            row.deviceId = entry.devices.first();
        if (!entry.deviceName.isEmpty())
            row.deviceText = entry.deviceName;
        if (!entry.family.isEmpty())
            row.family = entry.family;
        if (entry.devices.size() > 1)
            row.deviceText = Words::tr("%n devices", nullptr, int(entry.devices.size()));
        if (!entry.changes.isEmpty())
            row.changeText = auditChangeText(entry.changes);
        if (!entry.requestId.isEmpty())
            row.requestId = entry.requestId;
        if (!entry.code.isEmpty())
            code = entry.code;
        damaged = damaged || !entry.earlierDamage.isEmpty();
    }
    if (row.deviceText.isEmpty())
        row.deviceText = row.deviceId;
    if (row.changeText.isEmpty() && first.kind == AuditEntry::Kind::Begun)
        row.changeText = first.earlierDamage;
    if (row.changeText.isEmpty() && first.kind == AuditEntry::Kind::Recovered)
        row.changeText = first.detail;
    row.resultText = Words::result(key, code, damaged);
    row.resultTone = damaged ? u"danger"_s : auditTone(key.result(), key.effect);
    row.resultIcon = damaged ? u"status-danger"_s : auditIcon(key.result(), row.resultTone);
    return row;
}

QString auditStepWord(const AuditEntry &entry)
{
    return Words::step(entry);
}

QString auditStepText(const AuditEntry &entry)
{
    QStringList said;
    for (const QString &part : {entry.code, entry.detail, entry.reason, entry.earlierDamage}) {
        if (!part.isEmpty())
            said.append(part);
    }
    return said.join(u" · "_s);
}

QString auditStepTone(const AuditEntry &entry)
{
    if (entry.kind == AuditEntry::Kind::Effect)
        return entry.outcome == u"contradicted" ? u"warning"_s
            : entry.outcome == u"tookEffect"    ? u"success"_s
                                                : u"running"_s;
    const AuditRowKey key = keyOfOne(entry);
    return auditTone(key.result(), key.effect);
}

QString auditStepIcon(const AuditEntry &entry)
{
    if (entry.kind == AuditEntry::Kind::Effect || entry.kind == AuditEntry::Kind::Proposed)
        return u"eye"_s;
    if (entry.kind == AuditEntry::Kind::Confirmed)
        return u"check"_s;
    if (entry.kind == AuditEntry::Kind::Sending)
        return u"send"_s;
    return auditIcon(keyOfOne(entry).result(), auditStepTone(entry));
}

QString auditVerdictTitle(const AuditVerdict &verdict, const Format &format)
{
    return Words::title(verdict, format);
}

QString auditVerdictText(const AuditVerdict &verdict, const Format &format)
{
    return Words::text(verdict, format);
}

} // namespace fleet
