// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <devicestore.h>
#include <familylook.h>
#include <freshness.h>
#include <primitiveregistry.h>
#include <query.h>

#include <cmath>

// What a query means, written down a second time and as plainly as possible: one device, one condition, straight from
// the stored record, without columns, tables or ranks. The fast evaluator must agree with it on everything.
namespace slowquery {

using namespace fleet;
using namespace Qt::Literals::StringLiterals;
using Key = QueryTerm::Key;
using Op = QueryTerm::Op;

struct World
{
    const PrimitiveRegistry &registry;
    std::chrono::milliseconds now;
    QString environment;
};

inline bool isOneOf(const QString &line, const QStringList &values)
{
    for (const QString &value : values) {
        if (line.toCaseFolded() == value.toCaseFolded())
            return true;
    }
    return false;
}

// `lines` are spellings of one thing.
inline bool text(const QueryTerm &term, QStringList lines)
{
    lines.removeAll(QString());
    if (lines.isEmpty())
        return false;
    bool isEqual = false;
    bool contains = false;
    for (const QString &line : lines) {
        isEqual = isEqual || isOneOf(line, term.values);
        for (const QString &value : term.values)
            contains = contains || value == u"*"_s || line.toCaseFolded().contains(value.toCaseFolded());
    }
    return term.op == Op::Has ? contains : term.op == Op::Equal ? isEqual : term.op == Op::NotEqual && !isEqual;
}

inline bool compare(double a, Op op, double b)
{
    const bool same = std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
    switch (op) {
    case Op::Has:
    case Op::Equal:
        return same;
    case Op::NotEqual:
        return !same;
    case Op::Less:
        return a < b;
    case Op::LessEqual:
        return a <= b;
    case Op::Greater:
        return a > b;
    case Op::GreaterEqual:
        return a >= b;
    }
    return false;
}

inline const FieldValue *member(const Fields &fields, const QString &path)
{
    for (const Field &field : fields) {
        if (field.name.text().toCaseFolded() == path.toCaseFolded())
            return &field.value;
    }
    for (const Field &field : fields) {
        if (path.toCaseFolded().startsWith(field.name.text().toCaseFolded() + u'.'))
            return member(field.value.object(), path.mid(field.name.size() + 1));
    }
    return nullptr;
}

inline bool field(const QueryTerm &term, const Device &device)
{
    const FieldValue *value = member(device.state, term.field);
    if (!value || value->isNull())
        return false;
    std::optional<double> number = value->toNumber();
    std::optional<Measure> measure = QueryUnit::ofField(term.field.toCaseFolded());
    if (const auto *battery = std::get_if<BatteryState>(&device.reading);
        battery && term.field.toCaseFolded() == u"capacity"_s && battery->capacityKwh)
        number = battery->capacityKwh;
    if (const FieldValue *inner = findField(value->object(), u"value"); inner && inner->toNumber()) {
        number = inner->toNumber();
        measure.reset();
        const FieldValue *unit = findField(value->object(), u"unit");
        if (unit && unit->toText()) {
            if (const auto known = QueryUnit::fromText(*unit->toText())) {
                number = known->toOwn(*number);
                measure = known->measure;
            }
        }
    }
    if (number) {
        if (!term.number)
            return term.op == Op::NotEqual || (term.op == Op::Has && term.values.contains(u"*"_s));
        double wanted = *term.number;
        if (const auto unit = QueryUnit::fromText(term.unit)) {
            if (measure != unit->measure)
                return false;
            wanted = unit->toOwn(wanted);
        }
        return compare(*number, term.op, wanted);
    }
    if (term.isOrdered())
        return false;
    if (const auto yes = value->toBool()) {
        QStringList values;
        for (const QString &said : term.values) {
            const QString folded = said.toCaseFolded();
            values.append(folded == u"true"_s ? u"yes"_s : folded == u"false"_s ? u"no"_s : folded);
        }
        const bool isIt = values.contains(*yes ? u"yes"_s : u"no"_s);
        return term.op == Op::NotEqual ? !isIt : isIt || (term.op == Op::Has && values.contains(u"*"_s));
    }
    return text(term, {value->toText() ? *value->toText() : u"…"_s});
}

inline bool can(const QueryTerm &term, const Device &device)
{
    if (!device.commands)
        return false;
    for (const CommandCapability &command : device.commands->entries) {
        const QString verb = command.command.toCaseFolded();
        if (!term.number) {
            for (const QString &said : term.values) {
                const QString value = said.toCaseFolded();
                if (value == u"*"_s || value == verb || verb.startsWith(value + u'.'))
                    return true;
                for (const ParameterBounds &bounds : command.parameters) {
                    if (verb + u'.' + bounds.name.toCaseFolded() == value)
                        return true;
                }
            }
            continue;
        }
        for (const ParameterBounds &bounds : command.parameters) {
            if (verb + u'.' + bounds.name.toCaseFolded() != term.field.toCaseFolded())
                continue;
            const auto declared = QueryUnit::fromText(bounds.unit.text());
            double wanted = *term.number;
            if (const auto unit = QueryUnit::fromText(term.unit)) {
                if (!declared || declared->measure != unit->measure)
                    continue;
                wanted = unit->toOwn(wanted);
            }
            const auto own = [&](double value) {
                return declared ? declared->toOwn(value) : value;
            };
            const bool upTo = !bounds.max || compare(own(*bounds.max), Op::GreaterEqual, wanted);
            const bool beyond = !bounds.max || own(*bounds.max) > wanted;
            const bool downTo = !bounds.min || own(*bounds.min) <= wanted;
            const bool below = !bounds.min || own(*bounds.min) < wanted;
            if ((term.op == Op::GreaterEqual && upTo) || (term.op == Op::Greater && beyond)
                || (term.op == Op::LessEqual && downTo) || (term.op == Op::Less && below)
                || (term.op == Op::Equal && upTo && downTo))
                return true;
        }
    }
    return false;
}

inline QStringList status(const StoredDevice &stored, const Freshness &fresh, const World &world)
{
    const QString key = PrimitiveRegistry::statusKey(stored, fresh);
    QStringList lines{key, world.registry.pill(stored, fresh).word, PrimitiveRegistry::englishStatusWord(key)};
    for (const QString &field : {u"status"_s, u"mode"_s}) {
        const FieldValue *value = findField(stored.device->state, field);
        if (value && value->toText())
            lines << *value->toText();
    }
    return lines;
}

inline QStringList reasons(const StoredDevice &stored, const Freshness &fresh, const World &world)
{
    QStringList names;
    const auto &action = stored.device->lastAction;
    if (action && action->state == KnownActionState::Failed)
        names << u"failed"_s;
    if (action && !isTerminal(action->state))
        names << u"inFlight"_s;
    if (action && action->state == KnownActionState::Acknowledged && action->updatedAt
        && std::chrono::milliseconds(action->updatedAt->msecsTo(*stored.received().serviceTimestampUtc)) + world.now
                - stored.received().monotonic
            > std::chrono::minutes(15))
        names << u"stuck"_s;
    if (stored.gone)
        names << u"gone"_s;
    else if (stored.fault)
        names << u"offline"_s;
    else if (fresh.grade == FreshnessGrade::LastKnown)
        names << u"noSync"_s;
    if (PrimitiveRegistry::isBelowFloor(*stored.device))
        names << u"belowFloor"_s;
    return names;
}

inline bool term(const QueryTerm &term, const StoredDevice &stored, const World &world)
{
    const Device &device = *stored.device;
    const Freshness fresh = Freshness::of(stored, world.now);
    const QStringList family{device.family.path(), FamilyLook::label(device.family), device.family.deviceType()};
    const QString error = device.lastAction ? device.lastAction->errorCode.text() : QString();
    const QString fault = stored.fault ? stored.fault->code : QString();
    switch (term.key) {
    case Key::Text: {
        const QString wanted = term.values.first().toCaseFolded();
        QStringList all{device.id.text(),  device.vendor,    device.metadata.model, error, fault,
                        stored.local().name, stored.local().note};
        all << family << status(stored, fresh, world) << stored.local().tags;
        for (const QString &line : all) {
            if (line.toCaseFolded().contains(wanted))
                return true;
        }
        return false;
    }
    case Key::FamilyWord:
        return text(term, family);
    case Key::Vendor:
        return text(term, {device.vendor});
    case Key::Model:
        return text(term, {device.metadata.model});
    case Key::Id:
        return text(term, {device.id.text()});
    case Key::User:
        return false;
    case Key::Strategy: {
        QStringList strategies;
        for (const ConflictStrategy &strategy : device.conflictStrategies.value_or(QList<ConflictStrategy>()))
            strategies << strategy.text();
        return text(term, strategies);
    }
    case Key::Status:
        return text(term, term.op == Op::Has ? status(stored, fresh, world) : status(stored, fresh, world).mid(0, 3));
    case Key::Environment:
        return text(term, {world.environment});
    case Key::Can:
        return can(term, device);
    case Key::Age: {
        if (!fresh.age)
            return false;
        return compare(double(fresh.age->count()), term.op, double(term.age.count()));
    }
    case Key::SourceWord:
        return text(term, {fresh.sourceName()});
    case Key::Available:
        return fresh.isAvailable == (term.values.first() == u"yes"_s);
    case Key::Action: {
        const QString state = device.lastAction ? device.lastAction->state.text() : QString();
        const bool isOpen = device.lastAction && !isTerminal(device.lastAction->state);
        const bool wantsOpen = term.values.contains(u"open"_s);
        const bool wantsNone = term.values.contains(u"none"_s);
        if (term.op == Op::NotEqual) {
            if (state.isEmpty())
                return !wantsNone;
            return !isOneOf(state, term.values) && !(wantsOpen && isOpen);
        }
        return (state.isEmpty() && wantsNone) || (wantsOpen && isOpen) || text(term, {state})
            || (device.lastAction && text(term, {device.lastAction->command}));
    }
    case Key::Error:
        if (term.op == Op::NotEqual)
            return (!error.isEmpty() || !fault.isEmpty()) && !isOneOf(error, term.values)
                && !isOneOf(fault, term.values);
        return text(term, {error}) || text(term, {fault});
    case Key::Tag:
        return text(term, stored.local().tags);
    case Key::Note:
        return text(term, {stored.local().note});
    case Key::Name:
        return text(term, {stored.local().name});
    case Key::AttentionWord: {
        const QStringList have = reasons(stored, fresh, world);
        bool isIt = false;
        for (const QString &said : term.values) {
            const QString value = said.toCaseFolded();
            const auto fits = [&](const QString &name) {
                return term.op == Op::Has ? name.toCaseFolded().contains(value) : name.toCaseFolded() == value;
            };
            for (const QString &name : have)
                isIt = isIt || fits(name);
            isIt = isIt || (have.isEmpty() && fits(u"none"_s));
            isIt = isIt || (!have.isEmpty() && (fits(u"any"_s) || value == u"*"_s));
        }
        return isIt != (term.op == Op::NotEqual);
    }
    case Key::FreshnessWord:
        return text(term, {fresh.gradeName(), fresh.isUpToDate() ? QString() : u"stale"_s});
    case Key::Field:
        return field(term, device);
    }
    return false;
}

inline bool matches(const QueryNode &node, const StoredDevice &stored, const World &world)
{
    switch (node.kind) {
    case QueryNode::Kind::Everything:
        return true;
    case QueryNode::Kind::Term:
        return term(node.term, stored, world);
    case QueryNode::Kind::Not:
        return !matches(node.children.first(), stored, world);
    case QueryNode::Kind::And:
        for (const QueryNode &child : node.children) {
            if (!matches(child, stored, world))
                return false;
        }
        return true;
    case QueryNode::Kind::Or:
        for (const QueryNode &child : node.children) {
            if (matches(child, stored, world))
                return true;
        }
        return false;
    }
    return false;
}

} // namespace slowquery
