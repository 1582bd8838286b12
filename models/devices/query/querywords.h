// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

namespace fleet {

// The words that stand in queries and the words that people read for them. A query holds what the API or the contract
// of this application says ("charging", "solar-inverter", "noSync"), which is the same in every language; lists,
// facets and completion show what people read ("Lädt"). Typed, both are understood. Stateless; texts are those of the
// application's language at the moment.
class QueryWords
{
    Q_DECLARE_TR_FUNCTIONS(fleet::QueryWords)
public:
    using Key = QueryTerm::Key;

    // What people read for `word` after `key`; `field` is the name of the field where the key is one. The word itself
    // where nobody gave it another.
    static QString label(Key key, const QString &word, const QString &field = {});
    // The source words that `typed` means: itself where it is one, otherwise all whose label it is. Case does not
    // matter. Empty: it is no word that is known. Words that only this fleet has come from the vocabulary.
    static QStringList meant(Key key, const QString &field, const QString &typed, const QueryVocabulary *vocabulary);
    // Puts source words in the place of labels.
    static void toSource(QueryTerm &term, const QueryVocabulary *vocabulary);
    // A query to be kept: also where only part of a label was typed, so that it means the same in another language.
    // Free words stay as they were typed.
    static Query stored(const Query &query, const QueryVocabulary *vocabulary);
    // Those whose label contains `typed`.
    static QStringList labelled(Key key, const QString &typed, const QueryVocabulary *vocabulary);

private:
    static QStringList known(Key key, const QString &field, const QueryVocabulary *vocabulary);
    static QStringList spellings(Key key, const QString &field, const QString &word);
};

} // namespace fleet
