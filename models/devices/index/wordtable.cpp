// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordtable.h"

#include <algorithm>
#include <numeric>

namespace fleet {

WordTable::WordTable()
{
    m_words.push_back({});
    m_ids.insert(QString(), 0);
}

WordTable::WordId WordTable::idOf(const QString &text)
{
    if (text.isEmpty())
        return 0;
    WordId &id = m_ids[text];
    if (id == 0) {
        id = WordId(m_words.size());
        m_words.push_back({text, text.toCaseFolded(), 0});
        m_isRankStale = true;
    }
    return id;
}

WordTable::WordId WordTable::find(const QString &text) const
{
    return m_ids.value(text, 0);
}

int WordTable::present() const
{
    // Spellings that fold alike are one.
    std::vector<quint32> ranks;
    for (WordId id = 1; id < size(); ++id) {
        if (m_words[id].uses > 0)
            ranks.push_back(rank(id));
    }
    std::sort(ranks.begin(), ranks.end());
    return int(std::unique(ranks.begin(), ranks.end()) - ranks.begin());
}

void WordTable::rankAll() const
{
    std::vector<WordId> order(m_words.size());
    std::iota(order.begin(), order.end(), WordId(0));
    std::sort(order.begin(), order.end(), [this](WordId a, WordId b) {
        const int folded = m_words[a].folded.compare(m_words[b].folded);
        return folded != 0 ? folded < 0 : a < b;
    });
    m_ranks.assign(m_words.size(), 0);
    quint32 rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && m_words[order[i]].folded != m_words[order[i - 1]].folded)
            ++rank;
        m_ranks[order[i]] = rank;
    }
    m_isRankStale = false;
}

} // namespace fleet
