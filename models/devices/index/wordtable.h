// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace fleet {

// The distinct texts of one column: each is folded once, compared as a number ever after, and knows how many rows have
// it and where it stands among the others. Id 0 is the empty text. Ids never change; texts that nobody has any more
// stay with a count of 0, so that a row that comes back costs nothing.
class WordTable
{
public:
    using WordId = quint32;

    WordTable();

    WordId idOf(const QString &text);                                       // adds what is new
    WordId find(const QString &text) const;                                 // 0: none has it
    const QString &spelled(WordId id) const { return m_words[id].spelled; } // as it came first
    const QString &folded(WordId id) const { return m_words[id].folded; }
    WordId size() const { return WordId(m_words.size()); }

    void use(WordId id, int by) { m_words[id].uses += by; }
    int uses(WordId id) const { return m_words[id].uses; }
    int present() const; // distinct texts that some row has, the empty one left out

    // Places by the folded texts; texts that fold alike share one. A later text moves the numbers of others, never
    // their order: compare two ranks taken at one time only.
    quint32 rank(WordId id) const
    {
        if (m_isRankStale)
            rankAll();
        return m_ranks[id];
    }

private:
    struct Word
    {
        QString spelled;
        QString folded;
        int uses = 0;
    };
    void rankAll() const;

    std::vector<Word> m_words;
    QHash<QString, WordId> m_ids; // by the text as it is spelled: no folding where it was met before
    mutable std::vector<quint32> m_ranks;
    mutable bool m_isRankStale = true;
};

} // namespace fleet
