// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace fleet {

// Takes out of a text what must not leave the house: always everything that looks like a key, and, where it is asked
// for, ids, each by a name of its own that stays the same within one Redactor, so that what belongs together can still
// be seen to. A value; what was learnt can be applied to any text, also to JSON that was cut off.
class Redactor
{
public:
    enum class Ids { Kept, Hidden };
    explicit Redactor(Ids ids) : m_ids(ids) { }

    // An id and what kind of thing it names ("device", "user"). Empty and very short ids are not taken: they would hit
    // half of every text.
    void learn(const QString &id, const QString &kind);

    QByteArray redacted(QByteArray text) const;
    QString redacted(const QString &text) const;

private:
    struct Name
    {
        QByteArray id;
        QByteArray name;
    };
    Ids m_ids;
    QHash<QString, int> m_counts; // by kind
    QHash<QByteArray, QByteArray> m_names;
    QList<Name> m_order; // longest first: an id that holds another one goes as a whole
};

} // namespace fleet
