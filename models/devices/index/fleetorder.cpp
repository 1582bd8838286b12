// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetorder.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {
constexpr size_t fewSlots = 64; // are sorted as they are
}

bool FleetOrder::Key::operator==(const Key &other) const
{
    return (number == other.number || (std::isnan(number) && std::isnan(other.number))) && word == other.word
        && model == other.model && attention == other.attention && isPlaced == other.isPlaced;
}

void FleetOrder::setSpec(const Spec &spec)
{
    begin(spec, std::exchange(m_all, {}));
    (void)bringOn(TimeSlice::endless());
}

void FleetOrder::begin(const Spec &spec, std::vector<Slot> slots)
{
    m_spec = spec;
    m_all = std::move(slots);
    m_step = Step::Field;
    m_idsThen = m_columns->idGeneration();
}

bool FleetOrder::bringOn(const TimeSlice &slice)
{
    if (m_step == Step::Field) {
        if (isByField() && !m_columns->bringOnField(m_spec.key, slice))
            return false;
        readSpec();
        m_step = Step::Ids;
    }
    if (m_step == Step::Ids) {
        // While a fleet comes in, its ids would have to be ranked again and again.
        m_isPacked = m_all.size() > fewSlots && m_columns->idGeneration() == m_idsThen;
        if (m_isPacked && !m_columns->bringOnIdRanks(slice))
            return false;
        m_step = Step::Keys;
        m_keys.resize(m_columns->size());
        m_next = 0;
        m_packed.clear();
        m_wordsThen = wordCount();
    }
    if (m_step == Step::Keys) {
        if (!bringOnKeys(slice))
            return false;
        m_step = Step::Sort;
        std::vector<Packed> packed = std::exchange(m_packed, {});
        if (m_isPacked)
            m_packedSort.begin(std::move(packed));
        else
            m_slotSort.begin(std::exchange(m_all, {}));
    }
    if (m_step == Step::Sort) {
        if (m_isPacked) {
            if (!m_packedSort.bringOn(slice, isLess))
                return false;
            const std::vector<Packed> sorted = m_packedSort.take();
            for (size_t i = 0; i < sorted.size(); ++i)
                m_all[i] = sorted[i].slot;
        } else {
            if (!m_slotSort.bringOn(slice, [this](Slot a, Slot b) { return isBefore(a, b); }))
                return false;
            m_all = m_slotSort.take();
        }
        m_step = Step::Whole;
    }
    return true;
}

bool FleetOrder::bringOnKeys(const TimeSlice &slice)
{
    m_keys.resize(m_columns->size());
    if (m_isPacked && m_columns->idGeneration() != m_idsThen)
        m_isPacked = false; // ids came, and places moved: those that were packed already have others
    if (m_isPacked && m_wordsThen != wordCount())
        m_isPacked = false; // as do texts; to begin again each time a fleet brings a new one might never end
    if (m_isPacked)
        m_packed.reserve(m_all.size());
    while (m_next < m_all.size()) {
        const size_t end = std::min(m_all.size(), m_next + TimeSlice::piece);
        for (; m_next < end; ++m_next) {
            const Slot slot = m_all[m_next];
            m_keys[slot] = keyOf(slot);
            if (m_isPacked) {
                m_packed.emplace_back();
                m_isPacked = pack(slot, m_columns->idRanks(), m_packed.back());
            }
        }
        if (slice.isOver())
            break;
    }
    return m_next == m_all.size();
}

// Ranks move when there is another text.
size_t FleetOrder::wordCount() const
{
    return (m_table ? m_table->size() : 0) + m_columns->table(FleetColumns::ModelWords).size();
}

void FleetOrder::amend(const std::vector<Slot> &touched)
{
    std::vector<Slot> misplaced;
    std::copy_if(touched.begin(), touched.end(), std::back_inserter(misplaced),
                 [this](Slot slot) { return isMisplaced(slot); });
    update({}, misplaced);
}

bool FleetOrder::isByField() const
{
    static const QSet<QString> others{QString(),   u"id"_s,     u"age"_s,    u"vendor"_s, u"model"_s, u"status"_s,
                                      u"source"_s, u"family"_s, u"action"_s, u"error"_s,  u"title"_s};
    return !others.contains(m_spec.key);
}

void FleetOrder::readSpec()
{
    const Spec &spec = m_spec;
    m_numbers = nullptr;
    m_times = nullptr;
    m_words = nullptr;
    m_table = nullptr;
    m_isById = spec.key == "id"_L1;
    const auto byWords = [this](FleetColumns::Words column) {
        m_words = &m_columns->words(column);
        m_table = &m_columns->table(column);
    };
    static constexpr std::array wordKeys{
        std::pair{"vendor"_L1, FleetColumns::VendorWords},     std::pair{"model"_L1, FleetColumns::ModelWords},
        std::pair{"status"_L1, FleetColumns::PillWords},       std::pair{"source"_L1, FleetColumns::SourceWords},
        std::pair{"family"_L1, FleetColumns::FamilyWords},     std::pair{"action"_L1, FleetColumns::ActionStateWords},
        std::pair{"error"_L1, FleetColumns::ActionErrorWords}, std::pair{"title"_L1, FleetColumns::TitleWords},
    };
    for (const auto &[key, column] : wordKeys) {
        if (spec.key == key)
            byWords(column);
    }
    if (spec.key == "age"_L1) {
        m_times = &m_columns->births();
    } else if (!spec.key.isEmpty() && !m_words && !m_isById) {
        const FieldColumn *column = m_columns->field(spec.key);
        m_numbers = &column->numbers;
        m_words = &column->words;
        m_table = &column->table;
    }
}

FleetOrder::Key FleetOrder::keyOf(Slot slot) const
{
    Key key;
    key.isPlaced = true;
    key.model = m_columns->words(FleetColumns::ModelWords)[slot];
    if (m_spec.isAttentionFirst)
        key.attention = quint8(attention::first(m_columns->reasons(slot)));
    if (m_times) {
        // The younger first, as a small age comes before a large one.
        const qint64 birth = (*m_times)[slot];
        key.number = birth == FleetColumns::noBirth ? std::numeric_limits<double>::quiet_NaN() : -double(birth);
    }
    if (m_numbers)
        key.number = (*m_numbers)[slot];
    if (m_words)
        key.word = (*m_words)[slot];
    return key;
}

bool FleetOrder::isMisplaced(Slot slot) const
{
    return slot >= m_keys.size() || !(m_keys[slot] == keyOf(slot));
}

// Devices without a text come last.
int FleetOrder::compareWords(quint32 a, quint32 b) const
{
    if (a == b)
        return 0;
    if (a == 0 || b == 0)
        return a == 0 ? 1 : -1;
    const quint32 x = m_table->rank(a);
    const quint32 y = m_table->rank(b);
    return x == y ? 0 : (x < y) != m_spec.isDescending ? -1 : 1;
}

bool FleetOrder::isBefore(Slot a, Slot b) const
{
    const Key &x = m_keys[a];
    const Key &y = m_keys[b];
    if (x.attention != y.attention)
        return x.attention < y.attention;
    if (m_numbers || m_times) {
        const bool hasX = !std::isnan(x.number);
        const bool hasY = !std::isnan(y.number);
        if (hasX != hasY)
            return hasX;
        if (hasX && x.number != y.number)
            return (x.number < y.number) != m_spec.isDescending;
    }
    if (m_words) {
        if (const int order = compareWords(x.word, y.word))
            return order < 0;
    }
    const QString &idX = m_columns->id(a);
    const QString &idY = m_columns->id(b);
    if (m_isById)
        return (idX < idY) != m_spec.isDescending && a != b;
    if (x.model != y.model) {
        const WordTable &models = m_columns->table(FleetColumns::ModelWords);
        if (x.model != 0 && y.model != 0) {
            const quint32 rankX = models.rank(x.model);
            const quint32 rankY = models.rank(y.model);
            if (rankX != rankY)
                return rankX < rankY;
        } else {
            // What has no model goes by its id, as its title does.
            const QString &textX = x.model != 0 ? models.folded(x.model) : idX;
            const QString &textY = y.model != 0 ? models.folded(y.model) : idY;
            if (const int order = textX.compare(textY))
                return order < 0;
        }
    }
    return idX < idY;
}

bool FleetOrder::pack(Slot slot, const std::vector<quint32> &ids, Packed &to) const
{
    const bool hasNumbers = m_numbers || m_times;
    const Key &key = m_keys[slot];
    to.slot = slot;
    to.head = quint16(key.attention << 1);
    to.id = ids[slot];
    if (hasNumbers && std::isnan(key.number)) {
        to.head |= 1;
        to.number = 0;
    } else if (hasNumbers) {
        // The bits of a double, turned so that they count up with it. Both zeros are one.
        const auto bits = std::bit_cast<quint64>(key.number + 0.0);
        const quint64 rising = (bits >> 63) ? ~bits : bits | (Q_UINT64_C(1) << 63);
        to.number = m_spec.isDescending ? ~rising : rising;
    }
    if (m_words) {
        const quint32 rank = key.word != 0 ? m_table->rank(key.word) : 0;
        to.word = key.word == 0 ? ~quint32(0) : m_spec.isDescending ? ~quint32(0) - 1 - rank : rank;
    }
    if (m_isById) {
        to.id = m_spec.isDescending ? ~to.id : to.id;
        return true;
    }
    if (key.model == 0)
        return false;
    to.model = m_columns->table(FleetColumns::ModelWords).rank(key.model);
    return true;
}

bool FleetOrder::isLess(const Packed &a, const Packed &b)
{
    if (a.head != b.head)
        return a.head < b.head;
    if (a.number != b.number)
        return a.number < b.number;
    const quint64 textA = quint64(a.word) << 32 | a.model;
    const quint64 textB = quint64(b.word) << 32 | b.model;
    return textA != textB ? textA < textB : a.id < b.id;
}

void FleetOrder::sort(std::vector<Slot> &slots) const
{
    // While a fleet comes in, page by page, its ids are not ranked again for each of them.
    const bool isWorthwhile
        = slots.size() > fewSlots && (m_columns->hasIdRanks() || slots.size() * 4 >= size_t(m_columns->size()));
    std::vector<Packed> packed;
    if (isWorthwhile) {
        const std::vector<quint32> &ids = m_columns->idRanks();
        packed.resize(slots.size());
        size_t i = 0;
        while (i < slots.size() && pack(slots[i], ids, packed[i]))
            ++i;
        if (i == slots.size()) {
            std::sort(packed.begin(), packed.end(), isLess);
            for (i = 0; i < slots.size(); ++i)
                slots[i] = packed[i].slot;
            return;
        }
    }
    std::sort(slots.begin(), slots.end(), [this](Slot a, Slot b) { return isBefore(a, b); });
}

void FleetOrder::update(const std::vector<Slot> &leaving, const std::vector<Slot> &misplaced)
{
    m_keys.resize(m_columns->size());
    m_isLeaving.resize(m_columns->size());
    size_t gone = 0;
    const auto takeOut = [this, &gone](Slot slot) {
        if (m_keys[slot].isPlaced) {
            m_isLeaving[slot] = 1;
            ++gone;
        }
    };
    std::for_each(leaving.begin(), leaving.end(), takeOut);
    std::for_each(misplaced.begin(), misplaced.end(), takeOut);
    if (gone > 0) {
        const auto isLeaving = [this](Slot slot) {
            return m_isLeaving[slot] != 0;
        };
        m_all.erase(std::remove_if(m_all.begin(), m_all.end(), isLeaving), m_all.end());
    }
    for (const Slot slot : leaving) {
        m_isLeaving[slot] = 0;
        m_keys[slot] = {};
    }
    for (const Slot slot : misplaced) {
        m_isLeaving[slot] = 0;
        m_keys[slot] = keyOf(slot);
    }
    splice(misplaced);
}

void FleetOrder::splice(std::vector<Slot> arriving)
{
    if (arriving.empty())
        return;
    sort(arriving);
    const auto before = [this](Slot a, Slot b) {
        return isBefore(a, b);
    };
    std::vector<Slot> spliced;
    spliced.reserve(m_all.size() + arriving.size());
    auto from = m_all.begin();
    for (const Slot slot : arriving) {
        const auto at = std::lower_bound(from, m_all.end(), slot, before);
        spliced.insert(spliced.end(), from, at);
        spliced.push_back(slot);
        from = at;
    }
    spliced.insert(spliced.end(), from, m_all.end());
    m_all.swap(spliced);
}

} // namespace fleet
