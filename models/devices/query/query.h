// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queryunit.h"

#include <result.h>

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace fleet {

// One condition of a query. The grammar is told in resources/manual/en/query-language.md.
struct QueryTerm
{
    enum class Key {
        Text, // anywhere in what is known of a device
        FamilyWord,
        Vendor,
        Model,
        Id,
        User,
        Status,
        Environment,
        Can,
        Strategy,
        Age,
        SourceWord,
        Available,
        Action,
        Error,
        Tag,
        Note,
        Name,
        AttentionWord,
        FreshnessWord, // "fresh", "ageing", "old", "lastKnown", "gone", "neverRead"; "stale" for all but the first two
        Field,         // any member of the device's state
    };
    enum class Op { Has, Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual };

    Key key = Key::Text;
    QString field; // Field: its name; Can: "discharge", "discharge.power", "auto.balanced"; as it was typed
    Op op = Op::Has;
    QStringList values;           // any of them will do; "*": reported at all
    std::optional<double> number; // as it was typed, in `unit`
    QString unit;                 // as queries print it; empty: the field's own
    std::chrono::milliseconds age{0};
    qsizetype position = 0; // where it stands in the text it was read from; not part of its meaning
    qsizetype length = 0;

    bool isOrdered() const { return op >= Op::Less; }
    bool operator==(const QueryTerm &other) const
    {
        return key == other.key && field == other.field && op == other.op && values == other.values
            && number == other.number && unit == other.unit && age == other.age;
    }
};

struct QueryNode
{
    enum class Kind { Everything, And, Or, Not, Term };
    Kind kind = Kind::Everything;
    QList<QueryNode> children; // And, Or: two or more; Not: one
    QueryTerm term;
    bool operator==(const QueryNode &other) const;
};

// What is wrong with a query, for people, with the place.
struct QueryError
{
    enum class Kind {
        UnknownKey,
        UnknownField,
        UnknownValue,
        WrongUnit,
        UnitMissing,
        NoNumber,
        NotComparable,
        Parenthesis,
        Quote,
        Empty,
        TooDeep,
    };
    Kind kind = Kind::Empty;
    qsizetype position = 0; // of the first wrong character
    qsizetype length = 0;   // 0 at the end of the text
    QString text;           // a sentence
    QString suggestion;     // the whole query put right; empty: none
    // Somebody is still typing: the end of the text is missing, nothing in it is wrong yet.
    bool isUnfinished = false;
};

// What a fleet really consists of, with counts: completes a query and tells a mistyped name from a rare one.
struct QueryVocabulary
{
    struct FieldWords
    {
        int count = 0; // devices that report it
        Measure measure = Measure::None;
        QHash<QString, int> words; // of a field that is a text or a yes-no
    };
    using Counts = QHash<QString, int>;
    Counts families;
    Counts vendors;
    Counts models;
    Counts statuses;
    Counts sources;
    Counts actions;
    Counts errors;
    Counts tags;
    Counts users;
    Counts strategies;
    Counts attentions;
    Counts freshness;
    Counts verbs;                       // "charge", "auto.balanced"
    QHash<QString, Measure> parameters; // "charge.power"
    QHash<QString, FieldWords> fields;  // by the name as devices write it
};

// A query: one text for the search box, views, alerts and the command line. A value.
class Query
{
    Q_DECLARE_TR_FUNCTIONS(fleet::Query)
public:
    Query() = default; // everything
    explicit Query(QueryNode root) : m_root(std::move(root)) { }

    // With a vocabulary, names that nobody reports are errors with a suggestion; without one they are taken as they
    // are, as a view must that is made before its devices come. Names of the contract are always known.
    static Result<Query, QueryError> parse(const QString &text, const QueryVocabulary *vocabulary = nullptr);

    // For a text that grows under somebody's hands: what is missing at its end is closed or left out.
    struct Typed;
    static Typed parseWhileTyping(const QString &text, const QueryVocabulary *vocabulary = nullptr);

    const QueryNode &root() const { return m_root; }
    bool isEverything() const { return m_root.kind == QueryNode::Kind::Everything; }
    // The same query in one spelling; reads back as an equal one.
    QString text() const;
    // True only when what `other` leaves out cannot match this one: who types on narrows.
    bool isNarrowerThan(const Query &other) const;
    // Does what it matches depend on time alone, without any news?
    bool dependsOnAge() const;
    // The conditions that must all hold and that ask for a text, one value each, as they are printed:
    // "family:battery". What a facet or a chip can show as on.
    QStringList choices() const;
    // Takes one such choice out, or puts it in; values of one key are alternatives of each other.
    Query toggled(const QString &choice) const;

    static QString keyName(QueryTerm::Key key);
    static const QStringList &keyNames(); // those that are written before a colon
    static const QStringList &attentionNames();
    static const QStringList &freshnessNames();
    static QString printed(const QueryTerm &term);
    static QString quoted(const QString &value);

    bool operator==(const Query &) const = default;

private:
    static qsizetype cutPosition(const QString &text, qsizetype position);

    QueryNode m_root;
};

struct Query::Typed
{
    std::optional<Query> query;      // empty: what stands there is wrong; go on with what was valid before
    std::optional<QueryError> error; // also for what is only unfinished
};

} // namespace fleet
