// SPDX-License-Identifier: GPL-3.0-or-later
#include "querywords.h"

#include "familylook.h"
#include "freshness.h"
#include "primitiveregistry.h"

#include <fieldwords.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

using Key = QueryTerm::Key;
using Op = QueryTerm::Op;

const QStringList &actionStates()
{
    static const QStringList states{u"scheduled"_s, u"acknowledged"_s, u"completed"_s, u"failed"_s,
                                    u"cancelled"_s, u"open"_s,         u"none"_s};
    return states;
}

bool contains(const QString &text, const QString &folded)
{
    return text.toCaseFolded().contains(folded);
}

} // namespace

QString QueryWords::label(Key key, const QString &word, const QString &field)
{
    static const QHash<QString, const char *> attentions{
        {u"failed"_s, QT_TR_NOOP("Failed action")},
        {u"stuck"_s, QT_TR_NOOP("Stuck action")},
        {u"drifted"_s, QT_TR_NOOP("Drifted")},
        {u"belowFloor"_s, QT_TR_NOOP("Below floor")},
        //: Of a device: one of its actions is on its way
        {u"inFlight"_s, QT_TR_NOOP("In flight")},
        {u"none"_s, QT_TR_NOOP("Needs nobody")},
    };
    static const QHash<QString, const char *> freshness{
        //: Of a reading
        {u"fresh"_s, QT_TR_NOOP("Fresh")},
        //: Of a reading that is getting old: between one minute and a quarter of an hour
        {u"ageing"_s, QT_TR_NOOP("Ageing")},
        //: Of a reading
        {u"old"_s, QT_TR_NOOP("Old")},
        {u"stale"_s, QT_TR_NOOP("Not up to date")},
    };
    static const QHash<QString, const char *> states{
        //: State of an action
        {u"scheduled"_s, QT_TR_NOOP("Scheduled")},
        //: State of an action
        {u"acknowledged"_s, QT_TR_NOOP("Acknowledged")},
        //: State of an action
        {u"completed"_s, QT_TR_NOOP("Completed")},
        //: State of an action
        {u"failed"_s, QT_TR_NOOP("Failed")},
        //: State of an action
        {u"cancelled"_s, QT_TR_NOOP("Cancelled")},
    };
    const auto in = [&word](const QHash<QString, const char *> &words) {
        const auto at = words.constFind(word);
        return at == words.cend() ? QString() : tr(*at);
    };
    const auto named = [&word](const QString &text) {
        return text.isEmpty() ? word : text;
    };
    switch (key) {
    case Key::Status:
        return PrimitiveRegistry::statusWord(word);
    case Key::FamilyWord:
        return FamilyLook::label(Family::fromPath(word));
    case Key::SourceWord:
        return named(Freshness::wordOf(word));
    case Key::FreshnessWord:
        if (word == "lastKnown"_L1 || word == "gone"_L1 || word == "neverRead"_L1)
            return PrimitiveRegistry::statusWord(word);
        return named(in(freshness));
    case Key::AttentionWord:
        if (word == "offline"_L1 || word == "gone"_L1)
            return PrimitiveRegistry::statusWord(word);
        if (word == "noSync"_L1)
            return PrimitiveRegistry::statusWord(u"lastKnown"_s);
        return named(in(attentions));
    case Key::Action:
        if (const QString state = in(states); !state.isEmpty())
            return state;
        return named(FieldWords::command(word));
    case Key::Can:
        return named(FieldWords::command(word));
    case Key::Available:
        return PrimitiveRegistry::yesOrNo(word);
    case Key::Field:
        if (word == "yes"_L1 || word == "no"_L1)
            return PrimitiveRegistry::yesOrNo(word);
        return PrimitiveRegistry::fieldWord(field, word);
    default:
        return word;
    }
}

QStringList QueryWords::known(Key key, const QString &field, const QueryVocabulary *vocabulary)
{
    QStringList words;
    const auto here = [&](QueryVocabulary::Counts QueryVocabulary::*counts) {
        if (vocabulary)
            words += (vocabulary->*counts).keys();
    };
    switch (key) {
    case Key::Status:
        words = PrimitiveRegistry::statusKeys();
        here(&QueryVocabulary::statuses);
        break;
    case Key::FamilyWord:
        for (const Family &family : Family::known())
            words.append(family.path());
        here(&QueryVocabulary::families);
        break;
    case Key::SourceWord:
        words = {u"live"_s, u"cache"_s, u"projection"_s, u"fallback"_s};
        break;
    case Key::FreshnessWord:
        words = Query::freshnessNames();
        break;
    case Key::AttentionWord:
        words = Query::attentionNames();
        break;
    case Key::Action:
        words = actionStates() + FieldWords::commands();
        break;
    case Key::Can:
        words = FieldWords::commands();
        break;
    case Key::Available:
        words = {u"yes"_s, u"no"_s};
        break;
    case Key::Field:
        words = {u"yes"_s, u"no"_s};
        if (PrimitiveRegistry::hasFieldWords(field))
            words += PrimitiveRegistry::statusKeys();
        break;
    default:
        break;
    }
    words.removeDuplicates();
    return words;
}

// Queries of earlier releases held the word that was shown, in English too where that was the language.
QStringList QueryWords::spellings(Key key, const QString &field, const QString &word)
{
    QStringList all{label(key, word, field)};
    if (key == Key::Status)
        all.append(PrimitiveRegistry::englishStatusWord(word));
    return all;
}

QStringList QueryWords::meant(Key key, const QString &field, const QString &typed, const QueryVocabulary *vocabulary)
{
    const QStringList words = known(key, field, vocabulary);
    const QString folded = typed.toCaseFolded();
    // What the API says means itself, whatever it may look like in some language.
    for (const QString &word : words) {
        if (word.toCaseFolded() == folded)
            return {word};
    }
    QStringList found;
    for (const QString &word : words) {
        const QStringList all = spellings(key, field, word);
        if (std::any_of(all.cbegin(), all.cend(),
                        [&folded](const QString &one) { return one.toCaseFolded() == folded; }))
            found.append(word);
    }
    return found;
}

QStringList QueryWords::labelled(Key key, const QString &typed, const QueryVocabulary *vocabulary)
{
    const QString folded = typed.toCaseFolded();
    QStringList words = known(key, {}, vocabulary);
    words.removeIf([&](const QString &word) { return !contains(label(key, word), folded); });
    return words;
}

void QueryWords::toSource(QueryTerm &term, const QueryVocabulary *vocabulary)
{
    if (term.key == Key::Can && term.number) {
        const qsizetype dot = term.field.lastIndexOf(u'.');
        const QStringList verbs = meant(Key::Can, {}, term.field.left(dot), vocabulary);
        if (verbs.size() == 1)
            term.field.replace(0, dot, verbs.first());
        return;
    }
    if (term.number)
        return;
    QStringList values;
    for (const QString &value : std::as_const(term.values)) {
        const QStringList words = value == "*"_L1 ? QStringList() : meant(term.key, term.field, value, vocabulary);
        values += words.isEmpty() ? QStringList{value} : words;
    }
    values.removeDuplicates();
    term.values = values;
}

Query QueryWords::stored(const Query &query, const QueryVocabulary *vocabulary)
{
    const std::function<QueryNode(QueryNode)> kept = [&](QueryNode node) {
        for (QueryNode &child : node.children)
            child = kept(std::move(child));
        if (node.kind != QueryNode::Kind::Term)
            return node;
        QueryTerm &term = node.term;
        toSource(term, vocabulary);
        // Only these two are looked for inside of labels.
        if (term.op != Op::Has || (term.key != Key::Status && term.key != Key::FamilyWord)
            || term.values.contains(u"*"_s))
            return node;
        const QStringList words = known(term.key, {}, vocabulary);
        QStringList wanted;
        bool isByLabelAlone = false;
        for (const QString &word : words) {
            bool isBySource = false;
            bool isByLabel = false;
            for (const QString &value : std::as_const(term.values)) {
                const QString folded = value.toCaseFolded();
                isBySource = isBySource || contains(word, folded)
                    || (term.key == Key::Status && contains(PrimitiveRegistry::englishStatusWord(word), folded))
                    || (term.key == Key::FamilyWord && contains(Family::fromPath(word).deviceType(), folded));
                isByLabel = isByLabel || contains(label(term.key, word), folded);
            }
            if (isBySource || isByLabel)
                wanted.append(word);
            isByLabelAlone = isByLabelAlone || (isByLabel && !isBySource);
        }
        if (isByLabelAlone) {
            term.op = Op::Equal;
            term.values = wanted;
        }
        return node;
    };
    return query.isEverything() ? query : Query(kept(query.root()));
}

} // namespace fleet
