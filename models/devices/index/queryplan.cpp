// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryplan.h"

#include "primitiveregistry.h"

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

using Key = QueryTerm::Key;
using Op = QueryTerm::Op;
using Slot = FleetColumns::Slot;

struct QueryPlan::Node
{
    Node() = default;
    Node(const Node &) = delete;
    Node &operator=(const Node &) = delete;
    virtual ~Node() = default;
    virtual bool at(Slot slot, qint64 now) const = 0;
    // `mask` is by slot, from 0 on.
    virtual void mark(quint8 *mask, Slot from, Slot to, qint64 now) const
    {
        for (Slot slot = from; slot < to; ++slot)
            mask[slot] = at(slot, now) ? 1 : 0;
    }
};

namespace {

using Node = QueryPlan::Node;
using NodePtr = std::unique_ptr<Node>;

bool compares(double left, Op op, double right)
{
    switch (op) {
    case Op::Has:
    case Op::Equal:
        return std::abs(left - right) <= 1e-9 * std::max(1.0, std::abs(right));
    case Op::NotEqual:
        return !std::isnan(left) && !compares(left, Op::Equal, right);
    case Op::Less:
        return left < right;
    case Op::LessEqual:
        return left <= right;
    case Op::Greater:
        return left > right;
    case Op::GreaterEqual:
        return left >= right;
    }
    Q_UNREACHABLE();
}

// What a condition on a text asks of the folded text itself.
struct TextTest
{
    Op op = Op::Has;
    QStringList values; // folded
    bool isStarAny = true;

    explicit TextTest(const QueryTerm &term) : op(term.op), isStarAny(term.key != QueryTerm::Key::Text)
    {
        for (const QString &value : term.values)
            values.append(value.toCaseFolded());
    }
    bool operator()(QStringView text) const
    {
        if (text.isEmpty())
            return false;
        switch (op) {
        case Op::Has:
            return std::any_of(values.begin(), values.end(), [&text, this](const QString &value) {
                return (isStarAny && value == "*"_L1) || text.contains(value);
            });
        case Op::Equal:
            return isOne(text);
        case Op::NotEqual:
            return !isOne(text);
        default:
            return false;
        }
    }
    bool isOne(QStringView text) const
    {
        for (const QStringView line : text.split(u'\n')) {
            if (std::any_of(values.begin(), values.end(), [&line](const QString &value) { return line == value; }))
                return true;
        }
        return false;
    }
};

// Decided once for each distinct text.
class WordNode final : public Node
{
public:
    WordNode(const std::vector<quint32> &column, const WordTable &table, std::function<bool(const QString &)> test)
        : m_column(column)
        , m_table(table)
        , m_test(std::move(test))
    { }
    bool at(Slot slot, qint64) const override
    {
        decide();
        return m_hits[m_column[slot]] != 0;
    }
    void mark(quint8 *mask, Slot from, Slot to, qint64) const override
    {
        decide();
        const quint32 *column = m_column.data();
        const quint8 *hits = m_hits.data();
        for (Slot slot = from; slot < to; ++slot)
            mask[slot] = hits[column[slot]];
    }

private:
    void decide() const
    {
        while (m_hits.size() < m_table.size())
            m_hits.push_back(m_test(m_table.folded(quint32(m_hits.size()))) ? 1 : 0);
    }

    const std::vector<quint32> &m_column;
    const WordTable &m_table;
    std::function<bool(const QString &)> m_test;
    mutable std::vector<quint8> m_hits;
};

class CapabilityNode final : public Node
{
public:
    CapabilityNode(const FleetColumns &columns, std::function<bool(const Commands &)> test)
        : m_columns(columns)
        , m_test(std::move(test))
    { }
    bool at(Slot slot, qint64) const override
    {
        decide();
        return m_hits[m_columns.capabilities()[slot]] != 0;
    }
    void mark(quint8 *mask, Slot from, Slot to, qint64) const override
    {
        decide();
        for (Slot slot = from; slot < to; ++slot)
            mask[slot] = m_hits[m_columns.capabilities()[slot]];
    }

private:
    void decide() const
    {
        if (!m_hits.empty() && m_generation == m_columns.capabilityGeneration())
            return;
        m_generation = m_columns.capabilityGeneration();
        m_hits.assign(std::max<size_t>(1, m_columns.capabilityCount()), 0);
        for (quint32 id = 1; id < m_columns.capabilityCount(); ++id) {
            const Commands *map = m_columns.capability(id);
            m_hits[id] = map && m_test(*map) ? 1 : 0;
        }
    }

    const FleetColumns &m_columns;
    std::function<bool(const Commands &)> m_test;
    mutable std::vector<quint8> m_hits;
    mutable quint64 m_generation = 0;
};

class AgeNode final : public Node
{
public:
    AgeNode(const FleetColumns &columns, const QueryTerm &term)
        : m_columns(columns)
        , m_op(term.op)
        , m_age(term.age.count())
    { }
    bool at(Slot slot, qint64 now) const override
    {
        const qint64 birth = m_columns.births()[slot];
        if (birth == FleetColumns::noBirth)
            return false;
        const qint64 age = std::max<qint64>(now - birth, 0);
        switch (m_op) {
        case Op::Less:
            return age < m_age;
        case Op::LessEqual:
            return age <= m_age;
        case Op::Greater:
            return age > m_age;
        case Op::GreaterEqual:
            return age >= m_age;
        default:
            return false;
        }
    }

private:
    const FleetColumns &m_columns;
    Op m_op;
    qint64 m_age;
};

class ReasonNode final : public Node
{
public:
    ReasonNode(const FleetColumns &columns, const QueryTerm &term) : m_columns(columns)
    {
        const auto fits = [&term](const QString &name) {
            const QString folded = name.toCaseFolded();
            return std::any_of(term.values.begin(), term.values.end(), [&](const QString &value) {
                const QString wanted = value.toCaseFolded();
                return term.op == Op::Has ? folded.contains(wanted) : folded == wanted;
            });
        };
        for (int i = 0; i < int(Attention::None); ++i) {
            if (fits(attention::name(Attention(i))))
                m_wanted |= attention::bit(Attention(i));
        }
        if (fits(u"any"_s) || term.values.contains(u"*"_s))
            m_wanted = 0xFF;
        m_isNoneWanted = fits(u"none"_s);
        m_isNegated = term.op == Op::NotEqual;
    }
    bool at(Slot slot, qint64) const override
    {
        const quint8 reasons = m_columns.reasons(slot);
        return ((reasons & m_wanted) != 0 || (m_isNoneWanted && reasons == 0)) != m_isNegated;
    }

private:
    const FleetColumns &m_columns;
    quint8 m_wanted = 0;
    bool m_isNoneWanted = false;
    bool m_isNegated = false;
};

class AvailableNode final : public Node
{
public:
    AvailableNode(const FleetColumns &columns, bool isWanted) : m_columns(columns), m_wanted(isWanted ? 1 : 0) { }
    bool at(Slot slot, qint64) const override { return m_columns.available()[slot] == m_wanted; }

private:
    const FleetColumns &m_columns;
    quint8 m_wanted;
};

class ConstantNode final : public Node
{
public:
    explicit ConstantNode(bool value) : m_value(value) { }
    bool at(Slot, qint64) const override { return m_value; }

private:
    bool m_value;
};

// Every device has its own id, so there is nothing to decide once; one pass over all of them as one text does it.
class IdNode final : public Node
{
public:
    IdNode(const FleetColumns &columns, TextTest test) : m_columns(columns), m_test(std::move(test)) { }
    bool at(Slot slot, qint64) const override { return m_test(m_columns.id(slot).toCaseFolded()); }
    void mark(quint8 *mask, Slot from, Slot to, qint64 now) const override
    {
        if (m_test.op != Op::Has || (m_test.isStarAny && m_test.values.contains(u"*"_s))) {
            Node::mark(mask, from, to, now);
            return;
        }
        std::fill(mask + from, mask + to, quint8(0));
        for (const QString &value : m_test.values)
            m_columns.markIds(value, mask, from, to);
    }

private:
    const FleetColumns &m_columns;
    TextTest m_test;
};

// Name, tags or note: what few devices have.
class LocalNode final : public Node
{
public:
    using Test = std::function<bool(const FleetColumns::Local &)>;
    LocalNode(const FleetColumns &columns, Test test) : m_columns(columns), m_test(std::move(test)) { }
    bool at(Slot slot, qint64) const override
    {
        const auto found = m_columns.locals().find(slot);
        return found != m_columns.locals().end() && m_test(found->second);
    }
    void mark(quint8 *mask, Slot from, Slot to, qint64 now) const override
    {
        const auto &locals = m_columns.locals();
        if (locals.size() > to - from) {
            Node::mark(mask, from, to, now);
            return;
        }
        std::fill(mask + from, mask + to, quint8(0));
        for (const auto &[slot, local] : locals) {
            if (slot >= from && slot < to)
                mask[slot] = m_test(local) ? 1 : 0;
        }
    }

private:
    const FleetColumns &m_columns;
    Test m_test;
};

class FieldNode final : public Node
{
public:
    FieldNode(const FieldColumn &column, const QueryTerm &term)
        : m_column(column)
        , m_op(term.op)
        , m_isReported(!term.number && term.values.contains(u"*"_s) && term.op == Op::Has)
        , m_words(column.words, column.table, wordTest(term))
    {
        if (!term.number)
            return;
        m_hasNumber = true;
        m_number = *term.number;
        if (const auto unit = QueryUnit::fromText(term.unit)) {
            m_measure = unit->measure;
            m_number = unit->toOwn(m_number);
        }
    }
    bool at(Slot slot, qint64 now) const override
    {
        const double number = m_column.numbers[slot];
        if (std::isnan(number))
            return m_words.at(slot, now);
        if (m_isReported)
            return true;
        if (!m_hasNumber)
            return m_op == Op::NotEqual; // a number is none of the words
        return (m_measure == Measure::None || Measure(m_column.measures[slot]) == m_measure)
            && compares(number, m_op, m_number);
    }

private:
    static std::function<bool(const QString &)> wordTest(const QueryTerm &term)
    {
        if (term.isOrdered())
            return [](const QString &) {
                return false;
            };
        QueryTerm plain = term;
        for (QString &value : plain.values) {
            if (value.compare("true"_L1, Qt::CaseInsensitive) == 0)
                value = u"yes"_s;
            else if (value.compare("false"_L1, Qt::CaseInsensitive) == 0)
                value = u"no"_s;
        }
        // "no" must not be found inside "unknown".
        return [test = TextTest(plain)](const QString &text) {
            if (test.op == Op::Has && (text == "yes"_L1 || text == "no"_L1))
                return test.values.contains(text) || test.values.contains(u"*"_s);
            return test(text);
        };
    }

    const FieldColumn &m_column;
    Op m_op;
    bool m_isReported;
    bool m_hasNumber = false;
    double m_number = 0;
    Measure m_measure = Measure::None;
    WordNode m_words;
};

class AnyOfNode final : public Node
{
public:
    explicit AnyOfNode(std::vector<NodePtr> children) : m_children(std::move(children)) { }
    bool at(Slot slot, qint64 now) const override
    {
        return std::any_of(m_children.begin(), m_children.end(),
                           [&](const NodePtr &child) { return child->at(slot, now); });
    }
    void mark(quint8 *mask, Slot from, Slot to, qint64 now) const override
    {
        m_other.resize(to);
        m_children.front()->mark(mask, from, to, now);
        for (size_t i = 1; i < m_children.size(); ++i) {
            m_children[i]->mark(m_other.data(), from, to, now);
            for (Slot slot = from; slot < to; ++slot)
                mask[slot] |= m_other[slot];
        }
    }

private:
    std::vector<NodePtr> m_children;
    mutable std::vector<quint8> m_other; // by slot: what another child says
};

class AllOfNode final : public Node
{
public:
    explicit AllOfNode(std::vector<NodePtr> children) : m_children(std::move(children)) { }
    bool at(Slot slot, qint64 now) const override
    {
        return std::all_of(m_children.begin(), m_children.end(),
                           [&](const NodePtr &child) { return child->at(slot, now); });
    }
    void mark(quint8 *mask, Slot from, Slot to, qint64 now) const override
    {
        m_other.resize(to);
        m_children.front()->mark(mask, from, to, now);
        for (size_t i = 1; i < m_children.size(); ++i) {
            m_children[i]->mark(m_other.data(), from, to, now);
            for (Slot slot = from; slot < to; ++slot)
                mask[slot] &= m_other[slot];
        }
    }

private:
    std::vector<NodePtr> m_children;
    mutable std::vector<quint8> m_other; // by slot: what another child says
};

class NotNode final : public Node
{
public:
    explicit NotNode(NodePtr child) : m_child(std::move(child)) { }
    bool at(Slot slot, qint64 now) const override { return !m_child->at(slot, now); }
    void mark(quint8 *mask, Slot from, Slot to, qint64 now) const override
    {
        m_child->mark(mask, from, to, now);
        for (Slot slot = from; slot < to; ++slot)
            mask[slot] ^= 1;
    }

private:
    NodePtr m_child;
};

bool isOpenAction(const QString &foldedState)
{
    return !foldedState.isEmpty() && !isTerminal(ActionState(foldedState));
}

bool declares(const Commands &map, const QString &value)
{
    for (const CommandCapability &command : map.entries) {
        const QString verb = command.command.toCaseFolded();
        if (value == "*"_L1 || verb == value || verb.startsWith(value + u'.'))
            return true;
        for (const ParameterBounds &parameter : command.parameters) {
            if (verb + u'.' + parameter.name.toCaseFolded() == value)
                return true;
        }
    }
    return false;
}

// Is there a value in the declared bounds for which the comparison holds?
bool allows(const ParameterBounds &bounds, Op op, double wanted, Measure measure)
{
    const auto unit = QueryUnit::fromText(bounds.unit.text());
    if (measure != Measure::None && (!unit || unit->measure != measure))
        return false;
    const auto own = [&unit](double value) {
        return unit ? unit->toOwn(value) : value;
    };
    const double most = bounds.max ? own(*bounds.max) : std::numeric_limits<double>::infinity();
    const double least = bounds.min ? own(*bounds.min) : -std::numeric_limits<double>::infinity();
    switch (op) {
    case Op::Greater:
        return most > wanted;
    case Op::GreaterEqual:
        return most >= wanted;
    case Op::Less:
        return least < wanted;
    case Op::LessEqual:
        return least <= wanted;
    case Op::Equal:
        return least <= wanted && wanted <= most;
    default:
        return false;
    }
}

NodePtr canNode(const QueryTerm &term, const FleetColumns &columns)
{
    if (!term.number) {
        QStringList values;
        for (const QString &value : term.values)
            values.append(value.toCaseFolded());
        return std::make_unique<CapabilityNode>(columns, [values](const Commands &map) {
            return std::any_of(values.begin(), values.end(),
                               [&map](const QString &value) { return declares(map, value); });
        });
    }
    const qsizetype dot = term.field.lastIndexOf(u'.');
    const QString verb = term.field.left(dot).toCaseFolded();
    const QString name = term.field.mid(dot + 1).toCaseFolded();
    const auto unit = QueryUnit::fromText(term.unit);
    const Measure measure = unit ? unit->measure : Measure::None;
    const double wanted = unit ? unit->toOwn(*term.number) : *term.number;
    return std::make_unique<CapabilityNode>(columns, [=, op = term.op](const Commands &map) {
        for (const CommandCapability &command : map.entries) {
            if (command.command.toCaseFolded() != verb)
                continue;
            for (const ParameterBounds &parameter : command.parameters) {
                if (parameter.name.toCaseFolded() == name && allows(parameter, op, wanted, measure))
                    return true;
            }
        }
        return false;
    });
}

QStringList foldedStatusKeys()
{
    QStringList keys = PrimitiveRegistry::statusKeys();
    for (QString &key : keys)
        key = key.toCaseFolded();
    return keys;
}

NodePtr termNode(const QueryTerm &term, const FleetColumns &columns)
{
    using Words = FleetColumns::Words;
    const auto words = [&](Words column) -> NodePtr {
        return std::make_unique<WordNode>(columns.words(column), columns.table(column), TextTest(term));
    };
    switch (term.key) {
    case Key::Text: {
        const TextTest test(term);
        std::vector<NodePtr> nodes;
        for (const Words column :
             {FleetColumns::VendorWords, FleetColumns::ModelWords, FleetColumns::FamilyWords, FleetColumns::StatusWords,
              FleetColumns::ActionErrorWords, FleetColumns::FaultWords}) {
            nodes.push_back(std::make_unique<WordNode>(
                columns.words(column), columns.table(column),
                [value = test.values.value(0)](const QString &text) { return text.contains(value); }));
        }
        nodes.push_back(std::make_unique<IdNode>(columns, test));
        nodes.push_back(
            std::make_unique<LocalNode>(columns, [value = test.values.value(0)](const FleetColumns::Local &local) {
                return local.name.contains(value) || local.note.contains(value)
                    || std::any_of(local.tags.begin(), local.tags.end(),
                                   [&value](const QString &tag) { return tag.contains(value); });
            }));
        return std::make_unique<AnyOfNode>(std::move(nodes));
    }
    case Key::FamilyWord:
        return words(FleetColumns::FamilyWords);
    case Key::Vendor:
        return words(FleetColumns::VendorWords);
    case Key::Model:
        return words(FleetColumns::ModelWords);
    case Key::Status: {
        // Searched in the shown word and in the device's own; "is" means what is shown, in whatever language. A word of
        // the API is none of a language, even where it looks like one.
        const TextTest test(term);
        const auto is = [test, keys = foldedStatusKeys()](const QString &text) {
            const QStringList lines = text.split(u'\n').mid(0, FleetColumns::shownStatusLines);
            return std::any_of(test.values.begin(), test.values.end(), [&](const QString &value) {
                return lines.first() == value || (!keys.contains(value) && lines.contains(value));
            });
        };
        return std::make_unique<WordNode>(columns.words(FleetColumns::StatusWords),
                                          columns.table(FleetColumns::StatusWords), [test, is](const QString &text) {
                                              if (test.op == Op::Has)
                                                  return test(text);
                                              return !text.isEmpty() && is(text) == (test.op == Op::Equal);
                                          });
    }
    case Key::SourceWord:
        return words(FleetColumns::SourceWords);
    case Key::User:
        return words(FleetColumns::UserWords);
    case Key::Strategy:
        return words(FleetColumns::StrategyWords);
    case Key::FreshnessWord:
        return words(FleetColumns::FreshnessWords);
    case Key::Id:
        return std::make_unique<IdNode>(columns, TextTest(term));
    case Key::Environment:
        return std::make_unique<ConstantNode>(TextTest(term)(columns.environment()));
    case Key::Can:
        return canNode(term, columns);
    case Key::Age:
        return std::make_unique<AgeNode>(columns, term);
    case Key::Available:
        return std::make_unique<AvailableNode>(columns, term.values.value(0) == "yes"_L1);
    case Key::Action: {
        const TextTest test(term);
        const bool isOpenWanted = test.values.contains(u"open"_s);
        const bool isNoneWanted = test.values.contains(u"none"_s);
        if (term.op == Op::NotEqual) {
            return std::make_unique<WordNode>(columns.words(FleetColumns::ActionStateWords),
                                              columns.table(FleetColumns::ActionStateWords), [=](const QString &state) {
                                                  return state.isEmpty()
                                                      ? !isNoneWanted
                                                      : test(state) && !(isOpenWanted && isOpenAction(state));
                                              });
        }
        std::vector<NodePtr> nodes;
        nodes.push_back(std::make_unique<WordNode>(
            columns.words(FleetColumns::ActionStateWords), columns.table(FleetColumns::ActionStateWords),
            [=](const QString &state) {
                return state.isEmpty() ? isNoneWanted : test(state) || (isOpenWanted && isOpenAction(state));
            }));
        nodes.push_back(words(FleetColumns::ActionCommandWords));
        return std::make_unique<AnyOfNode>(std::move(nodes));
    }
    case Key::Error: {
        if (term.op == Op::NotEqual) {
            // Neither is it: both may stand on one device.
            std::vector<NodePtr> nodes;
            QueryTerm equal = term;
            equal.op = Op::Equal;
            nodes.push_back(std::make_unique<NotNode>(termNode(equal, columns)));
            QueryTerm any = term;
            any.op = Op::Has;
            any.values = {u"*"_s};
            nodes.push_back(termNode(any, columns));
            return std::make_unique<AllOfNode>(std::move(nodes));
        }
        std::vector<NodePtr> nodes;
        nodes.push_back(words(FleetColumns::ActionErrorWords));
        nodes.push_back(words(FleetColumns::FaultWords));
        return std::make_unique<AnyOfNode>(std::move(nodes));
    }
    case Key::Name:
        return std::make_unique<LocalNode>(
            columns, [test = TextTest(term)](const FleetColumns::Local &local) { return test(local.name); });
    case Key::Note:
        return std::make_unique<LocalNode>(
            columns, [test = TextTest(term)](const FleetColumns::Local &local) { return test(local.note); });
    case Key::Tag:
        return std::make_unique<LocalNode>(columns, [test = TextTest(term)](const FleetColumns::Local &local) {
            return test(local.tags.join(u'\n'));
        });
    case Key::AttentionWord:
        return std::make_unique<ReasonNode>(columns, term);
    case Key::Field:
        return std::make_unique<FieldNode>(*columns.field(term.field), term);
    }
    Q_UNREACHABLE();
}

NodePtr nodeOf(const QueryNode &node, const FleetColumns &columns)
{
    switch (node.kind) {
    case QueryNode::Kind::Everything:
        return std::make_unique<ConstantNode>(true);
    case QueryNode::Kind::Term:
        return termNode(node.term, columns);
    case QueryNode::Kind::Not:
        return std::make_unique<NotNode>(nodeOf(node.children.first(), columns));
    case QueryNode::Kind::And:
    case QueryNode::Kind::Or: {
        std::vector<NodePtr> children;
        for (const QueryNode &child : node.children)
            children.push_back(nodeOf(child, columns));
        if (node.kind == QueryNode::Kind::And)
            return std::make_unique<AllOfNode>(std::move(children));
        return std::make_unique<AnyOfNode>(std::move(children));
    }
    }
    Q_UNREACHABLE();
}

} // namespace

QueryPlan::QueryPlan() = default;
QueryPlan::~QueryPlan() = default;
QueryPlan::QueryPlan(QueryPlan &&) noexcept = default;
QueryPlan &QueryPlan::operator=(QueryPlan &&) noexcept = default;

QueryPlan::QueryPlan(const Query &query, const FleetColumns &columns)
    : m_columns(&columns)
    , m_root(query.isEverything() ? nullptr : nodeOf(query.root(), columns))
{ }

bool QueryPlan::matches(FleetColumns::Slot slot, std::chrono::milliseconds now) const
{
    return !m_root || m_root->at(slot, now.count());
}

void QueryPlan::markAll(std::vector<quint8> &mask, std::chrono::milliseconds now) const
{
    if (m_root)
        mask.resize(m_columns->size());
    mark(mask, 0, FleetColumns::Slot(mask.size()), now);
}

void QueryPlan::mark(std::vector<quint8> &mask, FleetColumns::Slot from, FleetColumns::Slot to,
                     std::chrono::milliseconds now) const
{
    if (m_root)
        m_root->mark(mask.data(), from, to, now.count());
    else
        std::fill(mask.begin() + qsizetype(from), mask.begin() + qsizetype(to), quint8(1));
}

QStringList QueryPlan::fieldsOf(const Query &query)
{
    QStringList fields;
    const std::function<void(const QueryNode &)> visit = [&](const QueryNode &node) {
        if (node.kind == QueryNode::Kind::Term && node.term.key == Key::Field)
            fields.append(node.term.field);
        for (const QueryNode &child : node.children)
            visit(child);
    };
    visit(query.root());
    return fields;
}

} // namespace fleet
