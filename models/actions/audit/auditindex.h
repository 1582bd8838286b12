// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditentry.h"

#include <QHash>
#include <QList>
#include <QMetaType>

#include <vector>

namespace fleet {

// What became of a write, as far as the log says.
enum class AuditResult : quint8 {
    Shown, // and neither confirmed nor declined
    Withdrawn,
    Declined,
    Blocked,
    Confirmed, // and nothing more: it was not sent
    Sending,   // and no answer written down
    Accepted,
    Refused,
    NotSent,
    Unknown,
    Arrived,
    DidNotArrive,
    Completed,
    Failed,
    Cancelled,
    Begun,
    Recovered,
};
enum class AuditEffect : quint8 { None, TookEffect, InProgress, NoEffectYet, Contradicted };

// One write from proposal to end, or one remark of the log about itself, in a few bytes: there may be a hundred
// thousand. The words are read from the file when the row comes into view.
struct AuditRowKey
{
    AuditResult stage = AuditResult::Shown;
    AuditResult ended = AuditResult::Shown; // Shown: the action has not ended
    AuditEffect effect = AuditEffect::None;

    AuditResult result() const { return ended == AuditResult::Shown ? stage : ended; }
    bool operator==(const AuditRowKey &) const = default;
};

// "all" "sent" "trouble" "unknown" "notSent": the filters of the page. A remark of the log is in "all" only.
QString auditGroup(AuditResult result);

// Where each entry stands and which write it belongs to. No texts. One thread.
class AuditIndex
{
public:
    struct Place
    {
        quint64 offset = 0; // of the line
        quint32 bytes = 0;  // without its LF
    };
    struct Fed
    {
        int row = 0;
        bool isNew = false;
    };

    // The next entry, in order.
    Fed feed(const Place &place, const AuditEntry &entry);
    // False: the log says that very thing of this write already. Outcomes, ends and effects come up again with every
    // start; once is enough.
    bool isNews(const AuditEntry &entry) const;

    int rowCount() const { return int(m_rows.size()); }
    int entryCount() const { return int(m_places.size()); }
    AuditRowKey key(int row) const { return m_rows.at(size_t(row)).key; }
    int rowOfEntry(int seq) const { return int(m_rowOf.at(size_t(seq))); }
    // The numbers of the row's entries, in order.
    QList<int> entriesOf(int row) const;
    Place place(int seq) const { return m_places.at(size_t(seq)); }

private:
    struct Row
    {
        AuditRowKey key;
        quint32 first = 0;
        quint32 last = 0;
    };
    std::vector<Place> m_places;
    std::vector<quint32> m_rowOf; // by entry
    std::vector<quint32> m_next;  // by entry: the next of the same row, 0: none
    std::vector<Row> m_rows;
    QHash<QString, quint32> m_byIntent;
};

} // namespace fleet
