// SPDX-License-Identifier: GPL-3.0-or-later
#include "query.h"

#include "querywords.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

using Key = QueryTerm::Key;
using Op = QueryTerm::Op;
using ErrorKind = QueryError::Kind;

struct KeyName
{
    Key key;
    QLatin1StringView name;
};
constexpr std::array keyTable{
    KeyName{Key::FamilyWord, "family"_L1},
    KeyName{Key::Vendor, "vendor"_L1},
    KeyName{Key::Model, "model"_L1},
    KeyName{Key::Id, "id"_L1},
    KeyName{Key::User, "user"_L1},
    KeyName{Key::Status, "status"_L1},
    KeyName{Key::Environment, "env"_L1},
    KeyName{Key::Can, "can"_L1},
    KeyName{Key::Strategy, "strategy"_L1},
    KeyName{Key::Age, "age"_L1},
    KeyName{Key::SourceWord, "source"_L1},
    KeyName{Key::Available, "available"_L1},
    KeyName{Key::Action, "action"_L1},
    KeyName{Key::Error, "error"_L1},
    KeyName{Key::Tag, "tag"_L1},
    KeyName{Key::Note, "note"_L1},
    KeyName{Key::Name, "name"_L1},
    KeyName{Key::AttentionWord, "attention"_L1},
    KeyName{Key::FreshnessWord, "freshness"_L1},
};

// contract.md section 5: names that are fields even where no device of this fleet reports them.
constexpr std::array documentedFields{
    "level"_L1,
    "capacity"_L1,
    "chargeRate"_L1,
    "dischargeLimit"_L1,
    "currentMode"_L1,
    "isConnected"_L1,
    "isCharging"_L1,
    "currentPower"_L1,
    "maxCurrent"_L1,
    "powerRateLimit"_L1,
    "temperature"_L1,
    "active"_L1,
    "heatSetpoint"_L1,
    "coolSetpoint"_L1,
    "holdType"_L1,
    "mode"_L1,
    "humidity"_L1,
    "producing"_L1,
    "energyTotal"_L1,
    "batteryLevel"_L1,
    "range"_L1,
    "plugged"_L1,
    "charging"_L1,
    "fullyCharged"_L1,
    "batteryCapacity"_L1,
    "chargeLimit"_L1,
    "chargeTimeRemaining"_L1,
};

constexpr int deepest = 64;

QString operatorText(Op op)
{
    switch (op) {
    case Op::Has:
        return u":"_s;
    case Op::Equal:
        return u"="_s;
    case Op::NotEqual:
        return u"!="_s;
    case Op::Less:
        return u"<"_s;
    case Op::LessEqual:
        return u"<="_s;
    case Op::Greater:
        return u">"_s;
    case Op::GreaterEqual:
        return u">="_s;
    }
    Q_UNREACHABLE();
}

bool isOperatorChar(QChar c)
{
    return c == u':' || c == u'<' || c == u'>' || c == u'=';
}

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

// How many letters must change to make one of the other; at most `most` are told apart.
int lettersApart(const QString &a, const QString &b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    QList<int> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int replaced = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

QString nearest(const QString &typed, const QStringList &names)
{
    const QString folded = typed.toCaseFolded();
    QString best;
    int bestApart = folded.size() <= 3 ? 2 : 3; // must be nearer than this
    for (const QString &name : names) {
        const QString other = name.toCaseFolded();
        int apart = lettersApart(folded, other, bestApart);
        if (folded.size() >= 3 && (other.startsWith(folded) || folded.startsWith(other)))
            apart = std::min(apart, 1);
        if (apart < bestApart) {
            bestApart = apart;
            best = name;
        }
    }
    return best;
}

struct ParsedNumber
{
    double value = 0;
    QString unit; // as it was typed
    qsizetype unitAt = 0;
};

// A number at the beginning of `text`; what follows is taken for its unit.
std::optional<ParsedNumber> numberAtStart(const QString &text)
{
    qsizetype end = 0;
    if (end < text.size() && (text.at(end) == u'-' || text.at(end) == u'+' || text.at(end) == u'\u2212'))
        ++end;
    const qsizetype digits = end;
    while (end < text.size() && (text.at(end).isDigit() || text.at(end) == u'.' || text.at(end) == u','))
        ++end;
    if (end == digits)
        return std::nullopt;
    QString number = text.left(end);
    number.replace(u',', u'.').replace(u'\u2212', u'-');
    if (number.startsWith(u'+'))
        number.remove(0, 1);
    bool isOk = false;
    const double value = number.toDouble(&isOk);
    if (!isOk || !std::isfinite(value))
        return std::nullopt;
    return ParsedNumber{value, text.mid(end), end};
}

QStringList allFieldNames(const QueryVocabulary *vocabulary)
{
    QStringList names;
    for (const QLatin1StringView name : documentedFields)
        names.append(name);
    if (vocabulary)
        names += vocabulary->fields.keys();
    return names;
}

const QueryVocabulary::FieldWords *fieldIn(const QueryVocabulary *vocabulary, const QString &name)
{
    if (!vocabulary)
        return nullptr;
    const auto at = vocabulary->fields.constFind(name);
    if (at != vocabulary->fields.cend())
        return &*at;
    for (auto field = vocabulary->fields.cbegin(); field != vocabulary->fields.cend(); ++field) {
        if (field.key().compare(name, Qt::CaseInsensitive) == 0)
            return &*field;
    }
    return nullptr;
}

bool isFieldKnown(const QueryVocabulary *vocabulary, const QString &name)
{
    if (!vocabulary || fieldIn(vocabulary, name))
        return true;
    return std::any_of(documentedFields.begin(), documentedFields.end(), [&name](QLatin1StringView field) {
        return QStringView(name).compare(field, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

// Reads a text once, from left to right. The first thing that is wrong ends it.
class QueryParser
{
    Q_DECLARE_TR_FUNCTIONS(fleet::Query)
public:
    QueryParser(const QString &text, const QueryVocabulary *vocabulary) : m_text(text), m_vocabulary(vocabulary) { }

    Result<Query, QueryError> parse()
    {
        skipBlanks();
        if (atEnd())
            return Query();
        QueryNode root = either();
        if (!m_error && !atEnd())
            fail(ErrorKind::Parenthesis, m_at, 1, tr("This bracket closes nothing."),
                 m_text.left(m_at) + m_text.mid(m_at + 1));
        if (m_error)
            return Failure{*m_error};
        return Query(std::move(root));
    }

private:
    struct Value
    {
        QString text;
        qsizetype position = 0;
        qsizetype length = 0;
        bool isQuoted = false;
    };

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar here() const { return atEnd() ? QChar() : m_text.at(m_at); }
    void skipBlanks()
    {
        while (!atEnd() && here().isSpace())
            ++m_at;
    }
    void fail(ErrorKind kind, qsizetype position, qsizetype length, const QString &text, const QString &suggestion = {},
              bool isUnfinished = false)
    {
        if (!m_error)
            m_error = QueryError{kind, position, length, text, suggestion, isUnfinished};
    }
    QString replaced(qsizetype position, qsizetype length, const QString &by) const
    {
        return m_text.left(position) + by + m_text.mid(position + length);
    }
    bool isWord(QLatin1StringView word) const
    {
        if (QStringView(m_text).mid(m_at, word.size()) != word)
            return false;
        const qsizetype after = m_at + word.size();
        return after >= m_text.size() || m_text.at(after).isSpace() || m_text.at(after) == u'('
            || m_text.at(after) == u')';
    }

    QueryNode joined(QueryNode::Kind kind, QList<QueryNode> parts) const
    {
        if (parts.size() == 1)
            return parts.takeFirst();
        QueryNode node;
        node.kind = kind;
        for (QueryNode &part : parts) {
            if (part.kind == kind)
                node.children.append(std::move(part.children));
            else
                node.children.append(std::move(part));
        }
        return node;
    }

    QueryNode either()
    {
        if (++m_depth > deepest) {
            fail(ErrorKind::TooDeep, m_at, 1, tr("Brackets are nested too deeply."));
            return {};
        }
        QList<QueryNode> parts{all()};
        skipBlanks();
        while (!m_error && isWord("OR"_L1)) {
            const qsizetype position = m_at;
            m_at += 2;
            skipBlanks();
            if (atEnd() || here() == u')') {
                fail(ErrorKind::Empty, position, 2, tr("Something must follow OR."), {}, atEnd());
                break;
            }
            parts.append(all());
            skipBlanks();
        }
        --m_depth;
        return joined(QueryNode::Kind::Or, std::move(parts));
    }

    QueryNode all()
    {
        QList<QueryNode> parts;
        while (!m_error) {
            skipBlanks();
            if (atEnd() || here() == u')')
                break;
            if (isWord("OR"_L1)) {
                if (parts.isEmpty())
                    fail(ErrorKind::Empty, m_at, 2, tr("Something must stand before OR."));
                break;
            }
            if (isWord("AND"_L1)) {
                const qsizetype position = m_at;
                m_at += 3;
                skipBlanks();
                if (parts.isEmpty() || atEnd() || here() == u')' || isWord("OR"_L1))
                    fail(ErrorKind::Empty, position, 3, tr("AND joins what stands on both sides of it."), {},
                         !parts.isEmpty() && atEnd());
                continue;
            }
            parts.append(one());
        }
        if (!m_error && parts.isEmpty())
            fail(ErrorKind::Empty, m_at, 0, tr("There is nothing between the brackets."), {}, atEnd());
        return m_error ? QueryNode() : joined(QueryNode::Kind::And, std::move(parts));
    }

    QueryNode one()
    {
        const qsizetype position = m_at;
        const bool isNot = isWord("NOT"_L1);
        if (isNot || here() == u'-') {
            m_at += isNot ? 3 : 1;
            if (isNot)
                skipBlanks();
            if (atEnd() || here().isSpace() || here() == u')') {
                fail(ErrorKind::Empty, position, m_at - position, tr("What is to be left out must follow."), {},
                     atEnd());
                return {};
            }
            if (++m_depth > deepest) {
                fail(ErrorKind::TooDeep, position, 1, tr("Brackets are nested too deeply."));
                return {};
            }
            QueryNode inner = one();
            --m_depth;
            if (m_error)
                return {};
            if (inner.kind == QueryNode::Kind::Not)
                return inner.children.takeFirst();
            QueryNode node;
            node.kind = QueryNode::Kind::Not;
            node.children.append(std::move(inner));
            return node;
        }
        if (here() == u'(') {
            ++m_at;
            QueryNode inner = either();
            if (m_error)
                return {};
            skipBlanks();
            if (atEnd()) {
                fail(ErrorKind::Parenthesis, position, 1, tr("This bracket is not closed."), m_text + u')', true);
                return {};
            }
            ++m_at;
            return inner;
        }
        return term();
    }

    // Text between quotes; the opening one stands here.
    Value quotedValue()
    {
        Value value;
        value.position = m_at;
        value.isQuoted = true;
        ++m_at;
        while (!atEnd() && here() != u'"') {
            if (here() == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            value.text += here();
            ++m_at;
        }
        if (atEnd()) {
            fail(ErrorKind::Quote, value.position, 1, tr("This quotation mark is not closed."), m_text + u'"', true);
            return value;
        }
        ++m_at;
        value.length = m_at - value.position;
        return value;
    }

    Value bareValue(bool endsAtComma)
    {
        Value value;
        value.position = m_at;
        while (!atEnd() && !here().isSpace() && here() != u'(' && here() != u')' && here() != u'"'
               && !(endsAtComma && here() == u',')) {
            value.text += here();
            ++m_at;
        }
        value.length = m_at - value.position;
        return value;
    }

    std::optional<Op> operatorHere()
    {
        const QChar c = here();
        const QChar next = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar();
        if (c == u'!' && next == u'=') {
            m_at += 2;
            return Op::NotEqual;
        }
        if (c == u'<' || c == u'>') {
            m_at += next == u'=' ? 2 : 1;
            if (c == u'<')
                return next == u'=' ? Op::LessEqual : Op::Less;
            return next == u'=' ? Op::GreaterEqual : Op::Greater;
        }
        if (c == u':' || c == u'=') {
            ++m_at;
            return c == u':' ? Op::Has : Op::Equal;
        }
        return std::nullopt;
    }

    QueryNode term()
    {
        QueryNode node;
        node.kind = QueryNode::Kind::Term;
        QueryTerm &term = node.term;
        term.position = m_at;
        if (here() == u'"') {
            const Value value = quotedValue();
            if (!m_error && value.text.isEmpty())
                fail(ErrorKind::Empty, value.position, value.length, tr("There is nothing between the quotes."));
            term.values = {value.text};
            term.length = m_at - term.position;
            return node;
        }
        QString name;
        while (!atEnd() && !here().isSpace() && here() != u'(' && here() != u')' && here() != u'"'
               && !isOperatorChar(here())
               && !(here() == u'!' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'=')) {
            name += here();
            ++m_at;
        }
        const qsizetype nameEnd = m_at;
        // "level > 60 %" as people write it.
        qsizetype ahead = m_at;
        while (ahead < m_text.size() && m_text.at(ahead).isSpace())
            ++ahead;
        if (ahead > m_at && ahead < m_text.size() && !name.isEmpty()
            && (m_text.at(ahead) == u'<' || m_text.at(ahead) == u'>' || m_text.at(ahead) == u'='))
            m_at = ahead;
        const qsizetype operatorAt = m_at;
        const std::optional<Op> op = operatorHere();
        if (!op) {
            term.values = {name};
            term.length = m_at - term.position;
            return node;
        }
        if (name.isEmpty()) {
            fail(ErrorKind::UnknownKey, operatorAt, m_at - operatorAt,
                 tr("Nothing stands before “%1”. Put a text with such signs into quotes.").arg(operatorText(*op)));
            return {};
        }
        term.op = *op;
        nameTerm(term, name, term.position, nameEnd - term.position);
        if (m_error)
            return {};

        QList<Value> values;
        if (term.op != Op::Has)
            skipBlanks();
        do {
            if (!values.isEmpty())
                ++m_at; // the comma
            values.append(here() == u'"' ? quotedValue() : bareValue(!term.isOrdered()));
            if (m_error)
                return {};
        } while (!term.isOrdered() && here() == u',');
        if (term.isOrdered() && here().isSpace()) {
            ahead = m_at;
            while (ahead < m_text.size() && m_text.at(ahead).isSpace())
                ++ahead;
            if (ahead < m_text.size() && m_text.at(ahead) == u'%'
                && (ahead + 1 == m_text.size() || m_text.at(ahead + 1).isSpace() || m_text.at(ahead + 1) == u')')) {
                values.last().text += u'%';
                m_at = ahead + 1;
            }
        }
        for (const Value &value : std::as_const(values)) {
            if (value.text.isEmpty()) {
                // Cut from the key on: "family:" says nothing yet.
                fail(ErrorKind::Empty, values.size() == 1 ? term.position : value.position - 1,
                     m_at - (values.size() == 1 ? term.position : value.position - 1),
                     tr("A value must follow “%1”.").arg(name + operatorText(term.op)), {}, atEnd());
                return {};
            }
        }
        fillTerm(term, values);
        term.length = m_at - term.position;
        return node;
    }

    void nameTerm(QueryTerm &term, const QString &name, qsizetype position, qsizetype length)
    {
        const QString folded = name.toCaseFolded();
        for (const KeyName &entry : keyTable) {
            if (folded == entry.name) {
                term.key = entry.key;
                return;
            }
        }
        if (folded == "environment"_L1) {
            term.key = Key::Environment;
            return;
        }
        term.key = Key::Field;
        term.field = name;
        if (isFieldKnown(m_vocabulary, name))
            return;
        const QString better = nearest(name, Query::keyNames() + allFieldNames(m_vocabulary));
        fail(ErrorKind::UnknownField, position, length,
             better.isEmpty() ? tr("No device reports “%1”, and it is no key of the search.").arg(name)
                              : tr("No device reports “%1”. Did you mean “%2”?").arg(name, better),
             better.isEmpty() ? QString() : replaced(position, length, better));
    }

    bool endsText(const Value &value) const { return value.position + value.length >= m_text.size(); }

    void fillTerm(QueryTerm &term, const QList<Value> &values)
    {
        const Value &first = values.first();
        switch (term.key) {
        case Key::Age:
            fillAge(term, first, values.size());
            return;
        case Key::Can:
            fillCan(term, values);
            return;
        case Key::Available: {
            const QStringList meant = QueryWords::meant(Key::Available, {}, first.text, nullptr);
            const QString folded = meant.isEmpty() ? first.text.toCaseFolded() : meant.first();
            const bool isYes = folded == "yes"_L1 || folded == "true"_L1;
            if (values.size() != 1 || term.isOrdered() || (!isYes && folded != "no"_L1 && folded != "false"_L1)) {
                const bool isUnfinished = endsText(first)
                    && ("yes"_L1.startsWith(folded) || "no"_L1.startsWith(folded)
                        || !QueryWords::labelled(Key::Available, first.text, nullptr).isEmpty());
                fail(ErrorKind::UnknownValue, first.position, first.length, tr("Write available:yes or available:no."),
                     replaced(first.position, first.length, u"yes"_s), isUnfinished);
                return;
            }
            // One spelling: available:yes
            const bool isWanted = isYes == (term.op != Op::NotEqual);
            term.op = Op::Has;
            term.values = {isWanted ? u"yes"_s : u"no"_s};
            return;
        }
        case Key::Field:
            fillField(term, values);
            return;
        case Key::AttentionWord:
        case Key::FreshnessWord:
            for (const Value &value : values) {
                // What people read for one of them will do, and the beginning of it while they type.
                QStringList meant = QueryWords::meant(term.key, {}, value.text, nullptr);
                const QString folded = value.text.toCaseFolded();
                const QStringList &names
                    = term.key == Key::AttentionWord ? Query::attentionNames() : Query::freshnessNames();
                const bool isNamed = value.text == "*"_L1
                    || std::any_of(names.begin(), names.end(),
                                   [&](const QString &name) { return name.toCaseFolded().contains(folded); });
                if (meant.isEmpty())
                    meant = isNamed ? QStringList{value.text} : QueryWords::labelled(term.key, value.text, nullptr);
                if (meant.isEmpty()) {
                    const QString better = nearest(value.text, names);
                    fail(ErrorKind::UnknownValue, value.position, value.length,
                         tr("“%1” is unknown after %2. There are: %3.")
                             .arg(value.text, Query::keyName(term.key) + u':', names.join(u", "_s)),
                         better.isEmpty() ? QString() : replaced(value.position, value.length, better));
                    return;
                }
                term.values += meant;
            }
            term.values.removeDuplicates();
            if (!term.isOrdered())
                return;
            term.values.clear();
            break;
        default:
            break;
        }
        if (term.isOrdered()) {
            const QString name = Query::keyName(term.key);
            fail(ErrorKind::NotComparable, term.position, m_at - term.position,
                 tr("“%1” is a text: write %1:%2 for one that contains it, %1=%2 for one that is it.")
                     .arg(name, first.text),
                 replaced(term.position, m_at - term.position, name + u':' + Query::quoted(first.text)));
            return;
        }
        takeValues(term, values);
    }

    void takeValues(QueryTerm &term, const QList<Value> &values)
    {
        for (const Value &value : values)
            term.values.append(value.text);
        QueryWords::toSource(term, m_vocabulary);
    }

    void fillAge(QueryTerm &term, const Value &value, qsizetype count)
    {
        const auto age = durationFromText(value.text);
        if (count != 1 || !age) {
            const auto number = numberAtStart(value.text);
            const bool isBare = number && number->unit.isEmpty();
            fail(number ? ErrorKind::UnitMissing : ErrorKind::NoNumber, value.position, value.length,
                 isBare ? tr("Say which time: %1s, %1m, %1h or %1d.").arg(value.text)
                        : tr("An age is a number with s, m, h or d, for example 5m."),
                 replaced(value.position, value.length, isBare ? value.text + u'm' : u"5m"_s),
                 endsText(value) && isBare);
            return;
        }
        if (!term.isOrdered()) {
            fail(ErrorKind::NotComparable, term.position, m_at - term.position,
                 tr("Compare an age: age<%1 for younger, age>%1 for older.").arg(value.text),
                 replaced(term.position, m_at - term.position, u"age<"_s + value.text));
            return;
        }
        term.age = *age;
    }

    // Reads `text` as a number of `measure` (None: of any or of none).
    bool fillNumber(QueryTerm &term, const QString &text, qsizetype position, std::optional<Measure> measure,
                    const QString &name, bool isAtEnd)
    {
        const auto number = numberAtStart(text);
        if (!number) {
            fail(ErrorKind::NoNumber, position, text.size(), tr("“%1” is no number.").arg(text), {},
                 isAtEnd && (text == "-"_L1 || text == "+"_L1));
            return false;
        }
        term.number = number->value;
        if (number->unit.isEmpty())
            return true;
        const qsizetype unitAt = position + number->unitAt;
        const QString folded = number->unit.toCaseFolded();
        const QStringList own = measure ? QueryUnit::unitsOf(*measure) : QStringList();
        const auto isBegun = [&folded](const QStringList &units) {
            return std::any_of(units.begin(), units.end(),
                               [&folded](const QString &unit) { return unit.startsWith(folded); });
        };
        const auto unit = QueryUnit::fromText(number->unit);
        if (!unit) {
            fail(ErrorKind::WrongUnit, unitAt, number->unit.size(), tr("“%1” is no unit.").arg(number->unit),
                 own.isEmpty() ? QString() : replaced(unitAt, number->unit.size(), own.first()),
                 isAtEnd && (own.isEmpty() ? folded == "k"_L1 || folded == "m"_L1 : isBegun(own)));
            return false;
        }
        if (measure && *measure != unit->measure) {
            fail(ErrorKind::WrongUnit, unitAt, number->unit.size(), wrongUnitText(name, *measure, *unit),
                 replaced(unitAt, number->unit.size(), own.value(0)), isAtEnd && isBegun(own));
            return false;
        }
        term.unit = unit->name;
        return true;
    }

    QString wrongUnitText(const QString &name, Measure measure, const QueryUnit &unit) const
    {
        if (measure == Measure::Power && unit.measure == Measure::Energy)
            return tr("“%1” is a power, counted in kW; %2 is an energy.").arg(name, unit.name);
        if (measure == Measure::Energy && unit.measure == Measure::Power)
            return tr("“%1” is an energy, counted in kWh; %2 is a power.").arg(name, unit.name);
        const QStringList own = QueryUnit::unitsOf(measure);
        return own.isEmpty() ? tr("“%1” has no unit.").arg(name)
                             : tr("“%1” is counted in %2, not in %3.").arg(name, own.first(), unit.name);
    }

    void fillField(QueryTerm &term, const QList<Value> &values)
    {
        std::optional<Measure> measure = QueryUnit::ofField(term.field.toCaseFolded());
        if (const auto *known = fieldIn(m_vocabulary, term.field); known && known->measure != Measure::None)
            measure = known->measure;
        const Value &first = values.first();
        if (term.isOrdered()) {
            (void)fillNumber(term, first.text, first.position, measure, term.field, endsText(first));
            return;
        }
        if (values.size() == 1 && !first.isQuoted) {
            const auto number = numberAtStart(first.text);
            if (number && (number->unit.isEmpty() || QueryUnit::fromText(number->unit))) {
                if (!fillNumber(term, first.text, first.position, measure, term.field, endsText(first)))
                    return;
                term.values = {numberText(*term.number) + term.unit};
                return;
            }
        }
        takeValues(term, values);
    }

    void fillCan(QueryTerm &term, const QList<Value> &values)
    {
        if (term.op != Op::Has) {
            fail(ErrorKind::NotComparable, term.position, m_at - term.position,
                 tr("Write can:charge, or can:charge.power>=3kw."));
            return;
        }
        if (values.size() > 1) {
            takeValues(term, values);
            return;
        }
        const Value &value = values.first();
        qsizetype split = 0;
        while (split < value.text.size() && !isOperatorChar(value.text.at(split)) && value.text.at(split) != u'!')
            ++split;
        if (split == value.text.size()) {
            takeValues(term, values);
            return;
        }
        term.field = value.text.left(split);
        const qsizetype operatorAt = value.position + split;
        const qsizetype after = m_at;
        m_at = operatorAt;
        const auto op = operatorHere();
        const qsizetype numberAt = m_at;
        m_at = after;
        if (!op || *op == Op::Has || *op == Op::NotEqual || term.field.isEmpty() || !term.field.contains(u'.')) {
            fail(ErrorKind::NotComparable, value.position, value.length,
                 tr("Only a parameter can be compared, as in can:charge.power>=3kw."));
            return;
        }
        term.op = *op;
        const QString text = m_text.mid(numberAt, value.position + value.length - numberAt);
        if (text.isEmpty()) {
            fail(ErrorKind::Empty, term.position, m_at - term.position,
                 tr("A value must follow “%1”.").arg(operatorText(*op)), {}, atEnd());
            return;
        }
        std::optional<Measure> measure;
        const QString parameter = term.field.section(u'.', -1).toCaseFolded();
        if (parameter == "power"_L1)
            measure = Measure::Power;
        else if (m_vocabulary)
            measure = parameterMeasure(term.field.toCaseFolded());
        if (fillNumber(term, text, numberAt, measure, term.field, endsText(value)))
            QueryWords::toSource(term, m_vocabulary);
    }

    std::optional<Measure> parameterMeasure(const QString &folded) const
    {
        for (auto at = m_vocabulary->parameters.cbegin(); at != m_vocabulary->parameters.cend(); ++at) {
            if (at.key().toCaseFolded() == folded && *at != Measure::None)
                return *at;
        }
        return std::nullopt;
    }

    const QString &m_text;
    const QueryVocabulary *m_vocabulary;
    qsizetype m_at = 0;
    int m_depth = 0;
    std::optional<QueryError> m_error;
};

bool QueryNode::operator==(const QueryNode &other) const
{
    return kind == other.kind && children == other.children && (kind != Kind::Term || term == other.term);
}

Result<Query, QueryError> Query::parse(const QString &text, const QueryVocabulary *vocabulary)
{
    return QueryParser(text, vocabulary).parse();
}

Query::Typed Query::parseWhileTyping(const QString &text, const QueryVocabulary *vocabulary)
{
    Typed typed;
    QString tried = text;
    for (int attempt = 0; attempt < deepest + 8; ++attempt) {
        const auto parsed = parse(tried, vocabulary);
        if (parsed) {
            typed.query = *parsed;
            return typed;
        }
        const QueryError &error = parsed.error();
        if (!typed.error)
            typed.error = error;
        if (!error.isUnfinished)
            return typed;
        if (error.kind == ErrorKind::Quote)
            tried += u'"';
        else if (error.kind == ErrorKind::Parenthesis)
            tried += u')';
        else
            tried = tried.left(cutPosition(tried, error.position));
    }
    return typed;
}

// Where the word begins in which `position` lies: what is cut away while somebody types is a whole condition.
qsizetype Query::cutPosition(const QString &text, qsizetype position)
{
    qsizetype at = std::min(position, text.size());
    while (at > 0 && !text.at(at - 1).isSpace() && text.at(at - 1) != u'(')
        --at;
    // "level > 60k": the name stands before the blank.
    qsizetype before = at;
    while (before > 0 && text.at(before - 1).isSpace())
        --before;
    if (before > 0 && before < at && (isOperatorChar(text.at(before - 1)))) {
        while (before > 0 && (isOperatorChar(text.at(before - 1)) || text.at(before - 1).isSpace()))
            --before;
        while (before > 0 && !text.at(before - 1).isSpace() && text.at(before - 1) != u'(')
            --before;
        at = before;
    }
    // An opening bracket with nothing behind it goes as well.
    if (at > 0 && at == text.size() && text.at(at - 1) == u'(')
        --at;
    return std::min(at, std::max<qsizetype>(text.size() - 1, 0));
}

QString Query::keyName(QueryTerm::Key key)
{
    for (const KeyName &entry : keyTable) {
        if (entry.key == key)
            return entry.name;
    }
    return {};
}

const QStringList &Query::keyNames()
{
    static const QStringList names = [] {
        QStringList all;
        for (const KeyName &entry : keyTable)
            all.append(entry.name);
        return all;
    }();
    return names;
}

const QStringList &Query::attentionNames()
{
    static const QStringList names{u"failed"_s,  u"stuck"_s,      u"offline"_s,  u"gone"_s, u"noSync"_s,
                                   u"drifted"_s, u"belowFloor"_s, u"inFlight"_s, u"any"_s,  u"none"_s};
    return names;
}

const QStringList &Query::freshnessNames()
{
    static const QStringList names{u"fresh"_s, u"ageing"_s,    u"old"_s,  u"lastKnown"_s,
                                   u"gone"_s,  u"neverRead"_s, u"stale"_s};
    return names;
}

QString Query::quoted(const QString &value)
{
    const auto needsQuotes = [&value] {
        if (value.isEmpty() || value.startsWith(u'-') || value == "OR"_L1 || value == "AND"_L1 || value == "NOT"_L1)
            return true;
        return std::any_of(value.begin(), value.end(), [](QChar c) {
            return c.isSpace() || isOperatorChar(c) || c == u'"' || c == u'(' || c == u')' || c == u',' || c == u'!'
                || c == u'\\';
        });
    };
    if (!needsQuotes())
        return value;
    QString text = value;
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

QString Query::printed(const QueryTerm &term)
{
    QStringList values;
    for (const QString &value : term.values)
        values.append(quoted(value));
    switch (term.key) {
    case Key::Text:
        return values.value(0);
    case Key::Age:
        return u"age"_s + operatorText(term.op) + durationText(term.age);
    case Key::Can:
        if (term.number)
            return u"can:"_s + term.field + operatorText(term.op) + numberText(*term.number) + term.unit;
        return u"can:"_s + values.join(u',');
    case Key::Field:
        if (term.number)
            return term.field + operatorText(term.op) + numberText(*term.number) + term.unit;
        // A text that looks like a number stays a text.
        if (values.size() == 1 && values.first() == term.values.first() && numberAtStart(values.first()))
            values.first() = u'"' + values.first() + u'"';
        return term.field + operatorText(term.op) + values.join(u',');
    default:
        return keyName(term.key) + operatorText(term.op) + values.join(u',');
    }
}

static QString printedNode(const QueryNode &node, QueryNode::Kind outer)
{
    switch (node.kind) {
    case QueryNode::Kind::Everything:
        return {};
    case QueryNode::Kind::Term:
        return Query::printed(node.term);
    case QueryNode::Kind::Not:
        return u'-' + printedNode(node.children.first(), QueryNode::Kind::Not);
    case QueryNode::Kind::And:
    case QueryNode::Kind::Or: {
        QStringList parts;
        for (const QueryNode &child : node.children)
            parts.append(printedNode(child, node.kind));
        const QString text = parts.join(node.kind == QueryNode::Kind::Or ? u" OR "_s : u" "_s);
        const bool isInner = outer != QueryNode::Kind::Everything
            && (outer == QueryNode::Kind::Not || node.kind == QueryNode::Kind::Or || outer == node.kind);
        return isInner ? u'(' + text + u')' : text;
    }
    }
    Q_UNREACHABLE();
}

QString Query::text() const
{
    return printedNode(m_root, QueryNode::Kind::Everything);
}

bool Query::isNarrowerThan(const Query &other) const
{
    const auto parts = [](const QueryNode &node) {
        if (node.kind == QueryNode::Kind::Everything)
            return QList<QueryNode>();
        return node.kind == QueryNode::Kind::And ? node.children : QList<QueryNode>{node};
    };
    const auto implies = [](const QueryNode &now, const QueryNode &was) {
        if (now == was)
            return true;
        if (now.kind != QueryNode::Kind::Term || was.kind != QueryNode::Kind::Term)
            return false;
        switch (now.term.key) {
        case Key::Text:
        case Key::Vendor:
        case Key::Model:
        case Key::Id:
        case Key::Status:
        case Key::FamilyWord:
        case Key::Tag:
        case Key::Note:
        case Key::Name:
            break;
        default:
            return false;
        }
        const auto isPlain = [](const QueryTerm &term) {
            return term.op == Op::Has && term.values.size() == 1 && term.values.first() != "*"_L1;
        };
        return now.term.key == was.term.key && isPlain(now.term) && isPlain(was.term)
            && now.term.values.first().contains(was.term.values.first(), Qt::CaseInsensitive);
    };
    const QList<QueryNode> now = parts(m_root);
    const QList<QueryNode> was = parts(other.m_root);
    return std::all_of(was.begin(), was.end(), [&](const QueryNode &before) {
        return std::any_of(now.begin(), now.end(), [&](const QueryNode &node) { return implies(node, before); });
    });
}

static bool nodeDependsOnAge(const QueryNode &node)
{
    if (node.kind == QueryNode::Kind::Term)
        return node.term.key == Key::Age;
    return std::any_of(node.children.begin(), node.children.end(), nodeDependsOnAge);
}

bool Query::dependsOnAge() const
{
    return nodeDependsOnAge(m_root);
}

static QList<QueryNode> partsOf(const QueryNode &root)
{
    if (root.kind == QueryNode::Kind::Everything)
        return {};
    return root.kind == QueryNode::Kind::And ? root.children : QList<QueryNode>{root};
}

static bool isChoice(const QueryNode &node)
{
    return node.kind == QueryNode::Kind::Term && !node.term.number && node.term.key != Key::Text
        && node.term.key != Key::Age && (node.term.op == Op::Has || node.term.op == Op::Equal);
}

QStringList Query::choices() const
{
    QStringList all;
    for (const QueryNode &node : partsOf(m_root)) {
        if (!isChoice(node))
            continue;
        for (const QString &value : node.term.values) {
            QueryTerm one = node.term;
            one.values = {value};
            all.append(printed(one));
        }
    }
    return all;
}

Query Query::toggled(const QString &choice) const
{
    const auto parsed = parse(choice);
    if (!parsed || !isChoice(parsed->root()))
        return *this;
    const QueryTerm wanted = parsed->root().term;
    QList<QueryNode> parts = partsOf(m_root);
    bool isDone = false;
    for (qsizetype i = 0; i < parts.size() && !isDone; ++i) {
        QueryTerm &term = parts[i].term;
        if (!isChoice(parts.at(i)) || term.key != wanted.key || term.op != wanted.op
            || term.field.compare(wanted.field, Qt::CaseInsensitive) != 0)
            continue;
        isDone = true;
        for (const QString &value : wanted.values) {
            if (term.values.removeIf(
                    [&value](const QString &held) { return held.compare(value, Qt::CaseInsensitive) == 0; })
                == 0)
                term.values.append(value);
        }
        if (term.values.isEmpty())
            parts.removeAt(i);
    }
    if (!isDone)
        parts.append(parsed->root());
    if (parts.isEmpty())
        return {};
    if (parts.size() == 1)
        return Query(parts.first());
    QueryNode root;
    root.kind = QueryNode::Kind::And;
    root.children = parts;
    return Query(root);
}

} // namespace fleet
