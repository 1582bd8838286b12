// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetcolumns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <numeric>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

struct Cell
{
    double number = none;
    Measure measure = Measure::None;
    QString word;
};

const FieldValue *findFolded(const Fields &fields, QStringView name)
{
    for (const Field &field : fields) {
        if (field.name.size() == name.size() && field.name.text().compare(name, Qt::CaseInsensitive) == 0)
            return &field.value;
    }
    return nullptr;
}

const FieldValue *findPath(const Fields &fields, QStringView path)
{
    if (const FieldValue *value = findFolded(fields, path))
        return value;
    const qsizetype dot = path.indexOf(u'.');
    if (dot <= 0)
        return nullptr;
    const FieldValue *outer = findFolded(fields, path.left(dot));
    return outer ? findPath(outer->object(), path.mid(dot + 1)) : nullptr;
}

Cell cellOf(const Device &device, const QString &folded)
{
    Cell cell;
    if (folded == "capacity"_L1) {
        // contract.md section 5.1: what is above 1000 was Wh; the typed reading has it converted.
        if (const auto *battery = std::get_if<BatteryState>(&device.reading); battery && battery->capacityKwh) {
            cell.number = *battery->capacityKwh;
            cell.measure = Measure::Energy;
            return cell;
        }
    }
    const FieldValue *value = findPath(device.state, folded);
    if (!value)
        return cell;
    switch (value->kind()) {
    case FieldValue::Kind::Null:
        break;
    case FieldValue::Kind::Bool:
        cell.word = *value->toBool() ? u"yes"_s : u"no"_s;
        break;
    case FieldValue::Kind::Number:
        cell.number = *value->toNumber();
        cell.measure = QueryUnit::ofField(folded).value_or(Measure::None);
        break;
    case FieldValue::Kind::Text:
        cell.word = *value->toText();
        break;
    case FieldValue::Kind::List:
        cell.word = u"…"_s;
        break;
    case FieldValue::Kind::Object: {
        const FieldValue *amount = findField(value->object(), u"value");
        if (!amount || !amount->toNumber()) {
            cell.word = u"…"_s;
            break;
        }
        cell.number = *amount->toNumber();
        const FieldValue *unit = findField(value->object(), u"unit");
        if (const auto known = unit && unit->toText() ? QueryUnit::fromText(*unit->toText()) : std::nullopt) {
            cell.number = known->toOwn(cell.number);
            cell.measure = known->measure;
        }
        break;
    }
    }
    return cell;
}

} // namespace

const std::vector<quint32> &FleetColumns::idRanks() const
{
    (void)bringOnIdRanks(TimeSlice::endless());
    return m_idRanks;
}

bool FleetColumns::bringOnIdRanks(const TimeSlice &slice) const
{
    if (!m_isIdRankStale)
        return true;
    if (!std::exchange(m_isIdSortBegun, true)) {
        std::vector<Slot> order(m_ids.size());
        std::iota(order.begin(), order.end(), Slot(0));
        m_idSort.begin(std::move(order));
    }
    if (!m_idSort.bringOn(slice, [this](Slot a, Slot b) { return m_ids[a] < m_ids[b]; }))
        return false;
    const std::vector<Slot> order = m_idSort.take();
    m_idRanks.resize(m_ids.size());
    for (size_t place = 0; place < order.size(); ++place)
        m_idRanks[order[place]] = quint32(place);
    m_isIdRankStale = false;
    m_isIdSortBegun = false;
    return true;
}

// Another id stands there now.
void FleetColumns::noteId(Slot slot)
{
    ++m_idGeneration;
    m_isIdRankStale = true;
    m_isIdSortBegun = false;
    if (slot < m_idEnds.size()) {
        m_idText.truncate(slot == 0 ? 0 : m_idEnds[slot - 1]);
        m_idEnds.resize(slot);
    }
}

FleetColumns::Slot FleetColumns::add(const QString &id)
{
    Slot slot = 0;
    ++m_count;
    if (!m_free.empty()) {
        slot = m_free.back();
        m_free.pop_back();
        m_ids[slot] = id;
        m_isUsed[slot] = 1;
        noteId(slot);
        return slot;
    }
    slot = Slot(m_ids.size());
    m_ids.push_back(id);
    m_isUsed.push_back(1);
    for (auto &column : m_words)
        column.push_back(0);
    m_reasons.push_back(0);
    m_births.push_back(noBirth);
    m_available.push_back(0);
    m_capabilities.push_back(0);
    m_devices.push_back({});
    for (const auto &column : m_fields) {
        column->numbers.push_back(none);
        column->measures.push_back(0);
        column->words.push_back(0);
        if (column->filled == slot)
            ++column->filled; // nothing is in it yet
    }
    noteId(slot);
    return slot;
}

void FleetColumns::remove(Slot slot)
{
    Q_ASSERT(isUsed(slot));
    for (int column = 0; column < WordColumnCount; ++column)
        setWord(Words(column), slot, {});
    setDevice(slot, {});
    m_reasons[slot] = 0;
    m_births[slot] = noBirth;
    m_available[slot] = 0;
    m_locals.erase(slot);
    // Its place among the ids is told to nobody any more: the others keep theirs. An order of ids that is being made
    // must not see one change.
    m_ids[slot].clear();
    m_isIdSortBegun = false;
    m_isUsed[slot] = 0;
    m_free.push_back(slot);
    --m_count;
}

void FleetColumns::setWord(Words column, Slot slot, const QString &text)
{
    WordTable &table = m_tables[column];
    quint32 &id = m_words[column][slot];
    if (sameText(table.spelled(id), text))
        return;
    table.use(id, -1);
    if (id != 0 && table.uses(id) == 0)
        noteVocabulary();
    id = table.idOf(text);
    if (id != 0 && table.uses(id) == 0)
        noteVocabulary();
    table.use(id, 1);
}

quint32 FleetColumns::mapId(const CommandsPtr &commands)
{
    if (m_maps.empty()) {
        m_maps.push_back({});
        m_mapUses.push_back(0);
    }
    if (!commands)
        return 0;
    const auto at = m_mapIds.find(commands.get());
    if (at != m_mapIds.end())
        return at->second;
    noteVocabulary();
    quint32 id = quint32(m_maps.size());
    if (m_freeMaps.empty()) {
        m_maps.push_back(commands);
        m_mapUses.push_back(0);
    } else {
        id = m_freeMaps.back();
        m_freeMaps.pop_back();
        m_maps[id] = commands;
    }
    ++m_mapGeneration;
    m_mapIds.emplace(commands.get(), id);
    return id;
}

void FleetColumns::setDevice(Slot slot, const DevicePtr &device)
{
    DevicePtr &held = m_devices[slot];
    const CommandsPtr &commands = device ? device->commands : CommandsPtr();
    const quint32 before = m_capabilities[slot];
    if (m_maps.empty() || m_maps[before] != commands) {
        const quint32 now = mapId(commands);
        ++m_mapUses[now];
        m_capabilities[slot] = now;
        if (before != 0 && --m_mapUses[before] == 0) {
            m_mapIds.erase(m_maps[before].get());
            m_maps[before].reset();
            m_freeMaps.push_back(before);
            ++m_mapGeneration;
            noteVocabulary();
        }
    }
    // Names alone are counted: a value that moves is no news for the vocabulary.
    const Fields &was = held ? held->state : Fields();
    const Fields &is = device ? device->state : Fields();
    const bool isSameShape = was.size() == is.size()
        && std::equal(was.begin(), was.end(), is.begin(),
                      [](const Field &a, const Field &b) { return sameText(a.name, b.name); });
    if (!isSameShape) {
        countFields(was, -1);
        countFields(is, 1);
    }
    held = device;
    for (const auto &column : m_fields) {
        if (slot < column->filled)
            fill(*column, slot);
    }
}

void FleetColumns::countFields(const Fields &state, int by)
{
    for (const Field &field : state) {
        int &count = m_fieldCounts[field.name];
        if (count == 0)
            noteVocabulary();
        count += by;
        if (count == 0) {
            m_fieldCounts.remove(field.name);
            noteVocabulary();
        }
    }
}

void FleetColumns::setLocal(Slot slot, const QString &name, const QStringList &tags, const QString &note)
{
    if (name.isEmpty() && tags.isEmpty() && note.isEmpty()) {
        m_locals.erase(slot);
    } else {
        QStringList folded;
        for (const QString &tag : tags)
            folded.append(tag.toCaseFolded());
        m_locals[slot] = {name.toCaseFolded(), folded, note.toCaseFolded()};
    }
    noteVocabulary();
}

void FleetColumns::fill(FieldColumn &column, Slot slot) const
{
    const DevicePtr &device = m_devices[slot];
    Cell cell;
    if (device)
        cell = cellOf(*device, column.name);
    column.numbers[slot] = cell.number;
    column.measures[slot] = quint8(cell.measure);
    quint32 &word = column.words[slot];
    if (word == 0 && cell.word.isEmpty())
        return;
    column.table.use(word, -1);
    word = column.table.idOf(cell.word);
    column.table.use(word, 1);
}

const FieldColumn *FleetColumns::field(const QString &name) const
{
    const FieldColumn &column = begunField(name);
    if (column.filled < size())
        (void)bringOnField(name, TimeSlice::endless());
    return &column;
}

FieldColumn &FleetColumns::begunField(const QString &name) const
{
    if (FieldColumn *known = m_fieldsByName.value(name))
        return *known;
    const QString folded = name.toCaseFolded();
    for (const auto &column : m_fields) {
        if (column->name == folded)
            return *(m_fieldsByName[name] = column.get());
    }
    auto column = std::make_unique<FieldColumn>();
    column->name = folded;
    column->numbers.assign(m_ids.size(), none);
    column->measures.assign(m_ids.size(), 0);
    column->words.assign(m_ids.size(), 0);
    m_fields.push_back(std::move(column));
    return *(m_fieldsByName[name] = m_fields.back().get());
}

bool FleetColumns::bringOnField(const QString &name, const TimeSlice &slice) const
{
    FieldColumn &column = begunField(name);
    while (column.filled < size()) {
        if (isUsed(column.filled))
            fill(column, column.filled);
        ++column.filled;
        if (column.filled % TimeSlice::piece == 0 && slice.isOver())
            break;
    }
    return column.filled >= size();
}

void FleetColumns::readIds(Slot to) const
{
    for (Slot slot = Slot(m_idEnds.size()); slot < to; ++slot) {
        m_idText += m_ids[slot].toCaseFolded().toUtf8() + '\n';
        m_idEnds.push_back(quint32(m_idText.size()));
    }
}

void FleetColumns::markIds(const QString &folded, quint8 *mask, Slot from, Slot to) const
{
    readIds(to);
    if (from >= to)
        return;
    const QByteArray needle = folded.toUtf8();
    if (needle.isEmpty() || needle.contains('\n'))
        return;
    const char *const begin = m_idText.constData();
    const char *const end = begin + m_idEnds[to - 1];
    size_t slot = from;
    const char *at = begin + (from == 0 ? 0 : m_idEnds[from - 1]);
    while (at < end) {
        at = static_cast<const char *>(memmem(at, size_t(end - at), needle.constData(), size_t(needle.size())));
        if (!at)
            return;
        const auto offset = quint32(at - begin);
        // Hits are mostly near each other: walk a few, then jump.
        size_t steps = 0;
        while (m_idEnds[slot] <= offset) {
            ++slot;
            if (++steps == 16) {
                slot = size_t(std::upper_bound(m_idEnds.begin() + qsizetype(slot), m_idEnds.end(), offset)
                              - m_idEnds.begin());
                break;
            }
        }
        mask[slot] = 1;
        at = begin + m_idEnds[slot];
        ++slot;
    }
}

bool FleetColumns::idContains(Slot slot, const QString &folded) const
{
    return m_ids[slot].contains(folded, Qt::CaseInsensitive) || m_ids[slot].toCaseFolded().contains(folded);
}

const QueryVocabulary &FleetColumns::vocabulary(Counted counted) const
{
    if (!m_isVocabularyStale && counted == Counted::Roughly)
        return m_vocabulary;
    const bool isStale = std::exchange(m_isVocabularyStale, false);
    QueryVocabulary &v = m_vocabulary;
    // Fresh numbers need no other words.
    QHash<QString, QueryVocabulary::FieldWords> fields = std::move(v.fields);
    v = {};
    const auto take = [this](Words column, QueryVocabulary::Counts &counts, bool firstLineOnly = true) {
        const WordTable &table = m_tables[column];
        for (quint32 id = 1; id < table.size(); ++id) {
            if (table.uses(id) > 0)
                counts[firstLineOnly ? table.spelled(id).section(u'\n', 0, 0) : table.spelled(id)] += table.uses(id);
        }
    };
    take(FamilyWords, v.families);
    take(VendorWords, v.vendors);
    take(ModelWords, v.models);
    take(StatusWords, v.statuses);
    take(SourceWords, v.sources);
    take(ActionStateWords, v.actions);
    take(ActionErrorWords, v.errors);
    take(FaultWords, v.errors);
    take(FreshnessWords, v.freshness);
    take(UserWords, v.users);
    const WordTable &strategies = m_tables[StrategyWords];
    for (quint32 id = 1; id < strategies.size(); ++id) {
        if (strategies.uses(id) == 0)
            continue;
        for (const QString &strategy : strategies.spelled(id).split(u'\n'))
            v.strategies[strategy] += strategies.uses(id);
    }
    for (const auto &[slot, local] : m_locals) {
        for (const QString &tag : local.tags)
            ++v.tags[tag];
    }
    std::array<int, 256> reasons{};
    for (const quint8 one : m_reasons)
        ++reasons[one];
    for (size_t some = 1; some < reasons.size(); ++some) {
        for (int i = 0; reasons[some] > 0 && i < int(Attention::None); ++i) {
            if (some & attention::bit(Attention(i)))
                v.attentions[attention::name(Attention(i))] += reasons[some];
        }
    }
    for (quint32 id = 1; id < capabilityCount(); ++id) {
        if (!m_maps[id])
            continue;
        for (const CommandCapability &command : m_maps[id]->entries) {
            v.verbs[command.command] += m_mapUses[id];
            for (const ParameterBounds &parameter : command.parameters) {
                const auto unit = QueryUnit::fromText(parameter.unit.text());
                v.parameters[command.command + u'.' + parameter.name] = unit ? unit->measure : Measure::None;
            }
        }
    }
    if (!isStale) {
        v.fields = std::move(fields);
        for (auto at = m_fieldCounts.cbegin(); at != m_fieldCounts.cend(); ++at)
            v.fields[at.key()].count = at.value();
        return v;
    }
    for (auto at = m_fieldCounts.cbegin(); at != m_fieldCounts.cend(); ++at) {
        v.fields[at.key()].count = at.value();
        v.fields[at.key()].measure = QueryUnit::ofField(at.key().toCaseFolded()).value_or(Measure::None);
    }
    // Words of text fields are for completion alone: devices of one model are alike, so a spread of them will do.
    constexpr Slot looks = 2000;
    const Slot step = std::max<Slot>(1, size() / looks);
    for (Slot slot = 0; slot < size(); slot += step) {
        if (!m_devices[slot])
            continue;
        for (const Field &field : m_devices[slot]->state) {
            const FieldValue::Kind kind = field.value.kind();
            if (kind == FieldValue::Kind::Number || kind == FieldValue::Kind::Null || kind == FieldValue::Kind::List)
                continue;
            auto &known = v.fields[field.name];
            QString word;
            if (kind == FieldValue::Kind::Text) {
                word = *field.value.toText();
            } else if (kind == FieldValue::Kind::Bool) {
                word = *field.value.toBool() ? u"yes"_s : u"no"_s;
            } else {
                const Cell cell = cellOf(*m_devices[slot], field.name.text().toCaseFolded());
                if (cell.measure != Measure::None && known.measure == Measure::None)
                    known.measure = cell.measure;
                word = cell.word;
            }
            if (!word.isEmpty() && word != u"…"_s && known.words.size() < 64)
                ++known.words[word];
        }
    }
    return v;
}

} // namespace fleet
