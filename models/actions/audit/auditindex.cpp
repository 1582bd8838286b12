// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditindex.h"

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

AuditResult endResult(const QString &state)
{
    if (state == u"completed")
        return AuditResult::Completed;
    if (state == u"cancelled")
        return AuditResult::Cancelled;
    return AuditResult::Failed;
}

AuditEffect effectResult(const QString &verdict)
{
    if (verdict == u"tookEffect")
        return AuditEffect::TookEffect;
    if (verdict == u"inProgress")
        return AuditEffect::InProgress;
    if (verdict == u"noEffectYet")
        return AuditEffect::NoEffectYet;
    return verdict == u"contradicted" ? AuditEffect::Contradicted : AuditEffect::None;
}

AuditRowKey keyAfter(AuditRowKey key, const AuditEntry &entry)
{
    using Kind = AuditEntry::Kind;
    switch (entry.kind) {
    case Kind::Begun:
        key.stage = AuditResult::Begun;
        break;
    case Kind::Recovered:
        key.stage = AuditResult::Recovered;
        break;
    case Kind::Proposed:
        key.stage = AuditResult::Shown;
        break;
    case Kind::Confirmed:
        key.stage = AuditResult::Confirmed;
        break;
    case Kind::Declined:
        key.stage = AuditResult::Declined;
        break;
    case Kind::Withdrawn:
        key.stage = AuditResult::Withdrawn;
        break;
    case Kind::Blocked:
        key.stage = AuditResult::Blocked;
        break;
    case Kind::Sending:
        key.stage = AuditResult::Sending;
        break;
    case Kind::Accepted:
        key.stage = AuditResult::Accepted;
        break;
    case Kind::Refused:
        key.stage = AuditResult::Refused;
        break;
    case Kind::NotSent:
        key.stage = AuditResult::NotSent;
        break;
    case Kind::Unknown:
        key.stage = AuditResult::Unknown;
        break;
    case Kind::Settled:
        key.stage = entry.outcome == u"arrived" ? AuditResult::Arrived : AuditResult::DidNotArrive;
        break;
    case Kind::Ended:
        key.ended = endResult(entry.outcome);
        break;
    case Kind::Effect:
        key.effect = effectResult(entry.outcome);
        break;
    }
    return key;
}

} // namespace

QString auditGroup(AuditResult result)
{
    switch (result) {
    case AuditResult::Sending:
    case AuditResult::Accepted:
    case AuditResult::Arrived:
    case AuditResult::Completed:
    case AuditResult::Cancelled:
        return u"sent"_s;
    case AuditResult::Refused:
    case AuditResult::Failed:
    case AuditResult::DidNotArrive:
        return u"trouble"_s;
    case AuditResult::Unknown:
        return u"unknown"_s;
    case AuditResult::Shown:
    case AuditResult::Withdrawn:
    case AuditResult::Declined:
    case AuditResult::Blocked:
    case AuditResult::Confirmed:
    case AuditResult::NotSent:
        return u"notSent"_s;
    case AuditResult::Begun:
    case AuditResult::Recovered:
        break;
    }
    return {};
}

AuditIndex::Fed AuditIndex::feed(const Place &place, const AuditEntry &entry)
{
    const auto seq = quint32(m_places.size());
    m_places.push_back(place);
    m_next.push_back(0);
    const auto known = entry.intentId.isEmpty() ? m_byIntent.cend() : m_byIntent.constFind(entry.intentId);
    const bool isNew = known == m_byIntent.cend();
    const quint32 row = isNew ? quint32(m_rows.size()) : *known;
    if (isNew) {
        m_rows.push_back({{}, seq, seq});
        if (!entry.intentId.isEmpty())
            m_byIntent.insert(entry.intentId, row);
    } else {
        m_next[m_rows[row].last] = seq;
        m_rows[row].last = seq;
    }
    m_rowOf.push_back(row);
    m_rows[row].key = keyAfter(m_rows[row].key, entry);
    return {int(row), isNew};
}

bool AuditIndex::isNews(const AuditEntry &entry) const
{
    const auto known = m_byIntent.constFind(entry.intentId);
    if (known == m_byIntent.cend())
        return true;
    const AuditRowKey before = m_rows.at(*known).key;
    return !(keyAfter(before, entry) == before);
}

QList<int> AuditIndex::entriesOf(int row) const
{
    QList<int> list;
    for (quint32 seq = m_rows.at(size_t(row)).first;; seq = m_next.at(seq)) {
        list.append(int(seq));
        if (m_next.at(seq) == 0)
            return list;
    }
}

} // namespace fleet
