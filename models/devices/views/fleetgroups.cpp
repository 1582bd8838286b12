// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetgroups.h"

#include "familylook.h"
#include "querywords.h"

#include <QCollator>
#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <optional>
#include <unordered_set>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace fleet {

namespace {

constexpr std::chrono::milliseconds betweenGroupings = 500ms;
// Grouping must not take more than this share of the time, however large the fleet.
constexpr int restShare = 20;
constexpr size_t mostPieces = 32;
constexpr quint32 wholeId = 0;

struct WordGrouping
{
    QLatin1StringView by;
    FleetColumns::Words column;
    QueryTerm::Key key; // of a query
};
constexpr std::array wordGroupings{
    WordGrouping{"family"_L1, FleetColumns::FamilyWords, QueryTerm::Key::FamilyWord},
    WordGrouping{"vendor"_L1, FleetColumns::VendorWords, QueryTerm::Key::Vendor},
    WordGrouping{"model"_L1, FleetColumns::ModelWords, QueryTerm::Key::Model},
    WordGrouping{"user"_L1, FleetColumns::UserWords, QueryTerm::Key::User},
    WordGrouping{"status"_L1, FleetColumns::StatusWords, QueryTerm::Key::Status},
    WordGrouping{"freshness"_L1, FleetColumns::FreshnessWords, QueryTerm::Key::FreshnessWord},
    WordGrouping{"action"_L1, FleetColumns::ActionStateWords, QueryTerm::Key::Action},
};

} // namespace

struct FleetGroups::Group
{
    quint32 id = wholeId;
    QString key;
    QString label;
    std::optional<QCollatorSortKey> labelKey;
    QString query;
    int place = 0; // in an order of its own, where there is one
    int count = 0;
    FleetSums sums;
    QStringList texts;
    std::vector<Slot> slots;
    bool isOpen = false;
};

FleetGroups::FleetGroups(QObject *parent) : QAbstractListModel(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(betweenGroupings);
    connect(&m_timer, &QTimer::timeout, this, &FleetGroups::refresh);
}

FleetGroups::~FleetGroups() = default;

int FleetGroups::groupCount() const
{
    return m_groups.empty() ? 0 : int(m_groups.size()) - 1; // the whole is none
}

void FleetGroups::setTable(FleetTable *table)
{
    if (table == m_table)
        return;
    beginResetModel(); // another fleet
    m_table = table;
    m_flat.clear();
    m_groups.clear();
    m_flatOf.clear();
    endResetModel();
    if (table && table->list()) {
        DeviceListModel *list = table->list();
        connect(list, &DeviceListModel::contentChanged, this, &FleetGroups::schedule);
        connect(list, &DeviceListModel::orderChanged, this, &FleetGroups::schedule);
        connect(list, &DeviceListModel::familiesChanged, this, &FleetGroups::choicesChanged);
        // A search or another order is somebody's own doing and shows at once.
        connect(list, &DeviceListModel::filterChanged, this, &FleetGroups::refresh);
        connect(list, &DeviceListModel::sortChanged, this, &FleetGroups::refresh);
        connect(table, &QAbstractItemModel::dataChanged, this, &FleetGroups::forward);
    }
    Q_EMIT tableChanged();
    Q_EMIT choicesChanged();
    refresh();
}

void FleetGroups::setBy(const QString &what)
{
    if (what == m_by)
        return;
    beginResetModel(); // other groups: no row of before means anything
    m_by = what;
    m_flat.clear();
    m_groups.clear();
    m_flatOf.clear();
    m_ids.clear();
    m_closed.clear();
    m_opened.clear();
    m_areOpen = false;
    endResetModel();
    Q_EMIT byChanged();
    refresh();
}

void FleetGroups::setActive(bool isActive)
{
    if (isActive == m_isActive)
        return;
    m_isActive = isActive;
    Q_EMIT activeChanged();
    refresh();
}

QVariantList FleetGroups::choices() const
{
    QVariantList all;
    const auto add = [&all](const QString &value, const QString &text) {
        all.append(QVariantMap{{u"value"_s, value}, {u"text"_s, text}});
    };
    add({}, tr("Not grouped"));
    add(u"family"_s, tr("By family"));
    add(u"vendor"_s, tr("By vendor"));
    add(u"model"_s, tr("By model"));
    add(u"status"_s, tr("By status"));
    add(u"attention"_s, tr("By attention"));
    add(u"freshness"_s, tr("By freshness"));
    add(u"action"_s, tr("By last action"));
    add(u"tag"_s, tr("By tag"));
    add(u"user"_s, tr("By customer"));
    if (const DeviceListModel *fleet = list()) {
        // Any text that devices report, as long as it makes groups and not a list.
        const QueryVocabulary &vocabulary = fleet->columns().vocabulary();
        QStringList names;
        for (auto at = vocabulary.fields.cbegin(); at != vocabulary.fields.cend(); ++at) {
            if (!at->words.isEmpty() && at->words.size() < 64 && at.key() != "status"_L1)
                names.append(at.key());
        }
        // By what is read, as this language sorts it.
        const QCollator collator{QLocale()};
        std::sort(names.begin(), names.end(), [&collator](const QString &a, const QString &b) {
            const int order = collator.compare(Format::fieldLabel(a), Format::fieldLabel(b));
            return order != 0 ? order < 0 : a < b;
        });
        for (const QString &name : std::as_const(names))
            add(name, tr("By %1", "a field of the state").arg(Format::fieldLabelInside(name)));
    }
    return all;
}

void FleetGroups::schedule()
{
    if (m_isActive && !m_by.isEmpty() && !m_timer.isActive())
        m_timer.start();
}

void FleetGroups::refresh()
{
    m_timer.stop();
    if (!m_isActive || (m_by.isEmpty() && m_flat.empty()))
        return;
    QElapsedTimer took;
    took.start();
    regroup();
    layOut();
    m_timer.setInterval(std::max(betweenGroupings, std::chrono::milliseconds(took.elapsed() * restShare)));
}

void FleetGroups::regroup()
{
    const DeviceListModel *fleet = list();
    std::vector<Group> groups;
    if (!fleet || m_by.isEmpty()) {
        m_groups.clear();
        return;
    }
    const FleetColumns &columns = fleet->columns();
    groups.emplace_back();
    groups[0].label = tr("All that is shown");
    // Group of a number that stands for a text; found once for each text.
    std::vector<int> byNumber;
    QHash<QString, int> byKey;
    const auto groupOf = [&](const QString &key) {
        int &at = byKey[key];
        if (at == 0) {
            at = int(groups.size());
            groups.emplace_back().key = key;
        }
        return size_t(at);
    };
    const auto put = [&](size_t at, Slot slot) {
        Group &group = groups[at];
        ++group.count;
        group.sums += fleet->sumsOf(slot);
        group.slots.push_back(slot);
    };
    const auto byWord = [&](const std::vector<quint32> &words, const WordTable &table) {
        byNumber.assign(table.size(), 0);
        for (const Slot slot : fleet->shown()) {
            int &at = byNumber[words[slot]];
            if (at == 0)
                at = int(groupOf(table.spelled(words[slot]).section(u'\n', 0, 0)));
            put(size_t(at), slot);
        }
    };
    QString queryKey = m_by;
    auto key = QueryTerm::Key::Field;
    bool isOrdered = false;
    if (const auto grouping = std::find_if(wordGroupings.begin(), wordGroupings.end(),
                                           [this](const WordGrouping &one) { return one.by == m_by; });
        grouping != wordGroupings.end()) {
        byWord(columns.words(grouping->column), columns.table(grouping->column));
        key = grouping->key;
        queryKey = Query::keyName(key);
    } else if (m_by == "attention"_L1) {
        isOrdered = true;
        key = QueryTerm::Key::AttentionWord;
        for (const Slot slot : fleet->shown()) {
            const Attention first = attention::first(columns.reasons(slot));
            const size_t at = groupOf(attention::name(first));
            groups[at].place = int(first);
            put(at, slot);
        }
    } else if (m_by == "tag"_L1) {
        key = QueryTerm::Key::Tag;
        for (const Slot slot : fleet->shown()) {
            const auto local = columns.locals().find(slot);
            if (local == columns.locals().end() || local->second.tags.isEmpty()) {
                put(groupOf({}), slot);
                continue;
            }
            for (const QString &tag : local->second.tags)
                put(groupOf(tag), slot);
        }
    } else {
        const FieldColumn *field = columns.field(m_by);
        byWord(field->words, field->table);
    }

    QStringList families;
    if (m_by == "family"_L1) {
        for (const QVariant &entry : fleet->families())
            families.append(entry.value<FamilyEntry>().path);
    }
    for (size_t i = 1; i < groups.size(); ++i) {
        Group &group = groups[i];
        quint32 &id = m_ids[group.key];
        if (id == 0)
            id = quint32(m_ids.size());
        group.id = id;
        group.isOpen = m_areOpen ? !m_closed.contains(group.key) : m_opened.contains(group.key);
        group.query = group.key.isEmpty()
            ? u"-%1:*"_s.arg(queryKey)
            : queryKey + (m_by == "attention"_L1 ? u":"_s : u"="_s) + Query::quoted(group.key);
        group.label = QueryWords::label(key, group.key, m_by);
        if (group.key.isEmpty()) {
            group.label = m_by == "tag"_L1 ? tr("No tag")
                : m_by == "attention"_L1   ? tr("Needs nobody")
                : m_by == "user"_L1        ? tr("Customer not looked up")
                : m_by == "action"_L1      ? tr("No action yet")
                                           : tr("Not reported");
            if (m_by == "attention"_L1)
                group.query = u"attention:none"_s;
            else if (m_by == "action"_L1)
                group.query = u"action:none"_s;
        } else if (m_by == "family"_L1) {
            group.place = int(families.indexOf(group.key));
            isOrdered = true;
        }
    }
    // Two words of the API may read alike in some language.
    QHash<QString, int> labels;
    for (const Group &group : groups)
        ++labels[group.label];
    for (Group &group : groups) {
        if (labels.value(group.label) > 1 && !group.key.isEmpty() && group.label != group.key)
            group.label = u"%1 (%2)"_s.arg(group.label, group.key);
    }
    // By customer most groups have one device each: what a label sorts by is asked once, not for every pair.
    const QCollator collator{QLocale()};
    for (size_t i = 1; i < groups.size(); ++i)
        groups[i].labelKey.emplace(collator.sortKey(groups[i].label));
    std::sort(groups.begin() + 1, groups.end(), [isOrdered](const Group &a, const Group &b) {
        if (isOrdered && a.place != b.place)
            return a.place < b.place;
        if (a.key.isEmpty() != b.key.isEmpty())
            return b.key.isEmpty();
        if (a.count != b.count)
            return a.count > b.count;
        const int order = a.labelKey->compare(*b.labelKey);
        return order != 0 ? order < 0 : a.key < b.key;
    });
    if (groups.size() > size_t(mostGroups) + 1) {
        // Nobody reads that many: what is left is one group, and its sums are still there.
        Group rest;
        rest.key = u"\n"_s;
        quint32 &id = m_ids[rest.key];
        if (id == 0)
            id = quint32(m_ids.size());
        rest.id = id;
        rest.label = tr("%Ln more groups", nullptr, int(groups.size()) - mostGroups - 1);
        for (size_t i = size_t(mostGroups) + 1; i < groups.size(); ++i)
            rest.slots.insert(rest.slots.end(), groups[i].slots.cbegin(), groups[i].slots.cend());
        if (m_by == "tag"_L1) {
            // A device with two tags of these is one row and counts once.
            std::unordered_set<Slot> seen;
            std::erase_if(rest.slots, [&seen](Slot slot) { return !seen.insert(slot).second; });
        }
        rest.count = int(rest.slots.size());
        for (const Slot slot : rest.slots)
            rest.sums += fleet->sumsOf(slot);
        groups.resize(size_t(mostGroups) + 1);
        groups.push_back(std::move(rest));
    }
    // The whole counts a device once, also where it stands in several groups.
    groups[0].count = fleet->count();
    if (m_by == "tag"_L1) {
        for (const Slot slot : fleet->shown())
            groups[0].sums += fleet->sumsOf(slot);
    } else {
        for (size_t i = 1; i < groups.size(); ++i)
            groups[0].sums += groups[i].sums;
    }
    for (Group &group : groups)
        group.texts = sumsOf(group.sums);
    m_groups = std::move(groups);
}

QStringList FleetGroups::sumsOf(const FleetSums &sums) const
{
    const Format &format = list()->registry().format();
    const auto kw = [&format](Kilowatts amount) {
        return format.quantity(amount.value(), u"kw");
    };
    const qint64 leftOut = sums.lastKnown + sums.offline + sums.gone + sums.neverRead;
    const qint64 reporting = sums.flowCounted + sums.evCounted + sums.solarCounted;
    const Kilowatts net = sums.in - sums.out + sums.ev - sums.solar; // into the devices is positive
    QStringList texts;
    texts << (reporting == 0 ? QString() : format.quantity(net.value(), u"kw", Format::Sign::Always));
    texts << (sums.storedCounted == 0
                  ? QString()
                  : tr("%1 (%2)", "stored energy and its share of the capacity")
                        .arg(format.quantity(sums.stored.value(), u"kwh"),
                             format.quantity(shareOf(sums.stored, sums.capacity) * 100, u"percent")));
    texts << (sums.chargeCounted == 0 ? QString() : kw(sums.chargeable));
    texts << (sums.dischargeCounted == 0 ? QString() : kw(sums.dischargeable));
    texts << (sums.shedCounted == 0 ? QString() : kw(sums.sheddable));
    const double fresh = sums.total() == 0 ? 100 : std::floor(100.0 * double(sums.upToDate) / double(sums.total()));
    texts << (leftOut == 0 ? format.quantity(fresh, u"percent")
                           : tr("%1, %2 left out", "how much is up to date, and how many devices no sum counts")
                                 .arg(format.quantity(fresh, u"percent"), format.count(leftOut)));
    return texts;
}

std::vector<FleetGroups::Place> FleetGroups::flattened() const
{
    std::vector<Place> flat;
    for (const Group &group : m_groups) {
        flat.push_back({group.id, 0, true});
        if (!group.isOpen)
            continue;
        for (const Slot slot : group.slots)
            flat.push_back({group.id, slot, false});
    }
    return flat;
}

void FleetGroups::layOut()
{
    const int groupsBefore = int(std::count_if(m_flat.begin(), m_flat.end(), [](const Place &p) { return p.isHead; }));
    std::vector<Place> target = flattened();
    if (target != m_flat)
        move(std::move(target));
    m_flatOf.assign(list() ? list()->columns().size() : 0, -1);
    for (size_t i = 0; i < m_flat.size(); ++i) {
        if (!m_flat[i].isHead)
            m_flatOf[m_flat[i].slot] = int(i);
    }
    // Only heads answer to these: one signal is cheaper than one for each of them.
    if (!m_flat.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                           {FleetTable::GroupLabelRole, FleetTable::GroupCountRole, FleetTable::GroupIsOpenRole,
                            FleetTable::GroupSumsRole, FleetTable::GroupSpokenRole, FleetTable::GroupQueryRole});
    if (groupsBefore != int(m_groups.size()))
        Q_EMIT groupsChanged();
}

// From one order of the rows to another in few steps: out, moved, in. Many pieces go through one change of the layout:
// views take a handful of ranges well and thousands badly.
void FleetGroups::move(std::vector<Place> target)
{
    using Range = std::pair<size_t, size_t>;
    const auto rangesWhere = [](const std::vector<Place> &places, auto isIn) {
        std::vector<Range> ranges;
        for (size_t i = 0; i < places.size(); ++i) {
            if (!isIn(places[i]))
                continue;
            if (!ranges.empty() && ranges.back().second + 1 == i)
                ranges.back().second = i;
            else
                ranges.emplace_back(i, i);
        }
        return ranges;
    };
    const auto keysOf = [](const std::vector<Place> &places) {
        std::vector<quint64> keys;
        keys.reserve(places.size());
        for (const Place &place : places)
            keys.push_back(place.key());
        std::sort(keys.begin(), keys.end());
        return keys;
    };
    const auto relayout = [this](std::vector<Place> order) {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QHash<quint64, int> held;
        for (const QModelIndex &one : before)
            held.insert(m_flat[size_t(one.row())].key(), -1);
        std::vector<quint64> keys;
        for (const QModelIndex &one : before)
            keys.push_back(m_flat[size_t(one.row())].key());
        m_flat = std::move(order);
        for (size_t i = 0; i < m_flat.size() && !held.isEmpty(); ++i) {
            if (const auto at = held.find(m_flat[i].key()); at != held.end())
                *at = int(i);
        }
        QModelIndexList after;
        for (const quint64 key : keys)
            after.append(held.value(key) < 0 ? QModelIndex() : index(held.value(key)));
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    };

    const std::vector<quint64> wanted = keysOf(target);
    const auto isLeaving = [&wanted](const Place &place) {
        return !std::binary_search(wanted.begin(), wanted.end(), place.key());
    };
    std::vector<Range> out = rangesWhere(m_flat, isLeaving);
    if (out.size() > mostPieces) {
        std::vector<Place> parted = m_flat;
        const auto end = std::stable_partition(parted.begin(), parted.end(),
                                               [&](const Place &place) { return !isLeaving(place); });
        const size_t staying = size_t(end - parted.begin());
        relayout(std::move(parted));
        out = {{staying, m_flat.size() - 1}};
    }
    for (auto range = out.rbegin(); range != out.rend(); ++range) {
        beginRemoveRows({}, int(range->first), int(range->second));
        m_flat.erase(m_flat.begin() + qsizetype(range->first), m_flat.begin() + qsizetype(range->second) + 1);
        endRemoveRows();
    }

    const std::vector<quint64> present = keysOf(m_flat);
    const auto isArriving = [&present](const Place &place) {
        return !std::binary_search(present.begin(), present.end(), place.key());
    };
    std::vector<Place> kept;
    kept.reserve(m_flat.size());
    std::copy_if(target.begin(), target.end(), std::back_inserter(kept),
                 [&](const Place &place) { return !isArriving(place); });
    if (kept != m_flat)
        relayout(std::move(kept));

    const std::vector<Range> in = rangesWhere(target, isArriving);
    if (in.size() > mostPieces) {
        std::vector<Place> arriving;
        std::copy_if(target.begin(), target.end(), std::back_inserter(arriving), isArriving);
        beginInsertRows({}, int(m_flat.size()), int(m_flat.size() + arriving.size()) - 1);
        m_flat.insert(m_flat.end(), arriving.begin(), arriving.end());
        endInsertRows();
        relayout(target);
    } else {
        for (const auto &[first, last] : in) {
            beginInsertRows({}, int(first), int(last));
            m_flat.insert(m_flat.begin() + qsizetype(first), target.begin() + qsizetype(first),
                          target.begin() + qsizetype(last) + 1);
            endInsertRows();
        }
    }
    Q_ASSERT(m_flat == target);
}

void FleetGroups::forward(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    if (m_flat.empty() || !list())
        return;
    constexpr int fewRows = 64;
    if (m_by == "tag"_L1 || last.row() - first.row() >= fewRows) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), roles);
        return;
    }
    for (int row = first.row(); row <= std::min(last.row(), list()->count() - 1); ++row) {
        const Slot slot = list()->slotAt(row);
        if (slot < m_flatOf.size() && m_flatOf[slot] >= 0)
            Q_EMIT dataChanged(index(m_flatOf[slot]), index(m_flatOf[slot]), roles);
    }
}

QHash<int, QByteArray> FleetGroups::roleNames() const
{
    return m_table ? m_table->roleNames() : QHash<int, QByteArray>();
}

QVariant FleetGroups::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Place &place = m_flat[size_t(index.row())];
    if (role == FleetTable::IsGroupRole)
        return place.isHead;
    if (!place.isHead && role < FleetTable::IsGroupRole) {
        // A device may be filtered out or gone while its group has not been made anew.
        const int row = listRow(index.row());
        if (row >= 0)
            return m_table->data(m_table->index(row, 0), role);
    }
    const auto group
        = std::find_if(m_groups.begin(), m_groups.end(), [&place](const Group &one) { return one.id == place.group; });
    const bool isHead = place.isHead && group != m_groups.end();
    switch (role) {
    case Qt::DisplayRole:
    case FleetTable::GroupLabelRole:
        return isHead ? group->label : QString();
    case FleetTable::GroupCountRole:
        return isHead ? group->count : 0;
    case FleetTable::GroupIsOpenRole:
        return isHead && group->isOpen;
    case FleetTable::GroupIsTotalRole:
        return isHead && group->id == wholeId;
    case FleetTable::GroupSumsRole:
        return isHead ? group->texts : QStringList();
    case FleetTable::GroupSpokenRole: {
        if (!isHead)
            return QString();
        const auto told = [](const QString &text) {
            return text.isEmpty() ? Format::notReported() : text;
        };
        return tr("%1, %n device(s), net power %2, stored %3, can take %4, can give %5, can shed %6, up to date %7",
                  nullptr, group->count)
            .arg(group->label, told(group->texts.value(0)), told(group->texts.value(1)), told(group->texts.value(2)),
                 told(group->texts.value(3)), told(group->texts.value(4)), told(group->texts.value(5)));
    }
    case FleetTable::GroupQueryRole:
        return isHead ? group->query : QString();
    // What a row needs to be drawn at all, where it has none.
    case FleetTable::CellsRole:
    case FleetTable::TonesRole:
        return QStringList();
    case FleetTable::BarsRole:
        return QVariant::fromValue(QList<double>());
    case FleetTable::IsSelectedRole:
    case DeviceListModel::AvailableRole:
        return false;
    default:
        return role > Qt::UserRole ? QVariant(QString()) : QVariant();
    }
}

bool FleetGroups::isGroup(int row) const
{
    return row >= 0 && row < rowCount() && m_flat[size_t(row)].isHead;
}

bool FleetGroups::isOpen(int row) const
{
    return isGroup(row) && data(index(row), FleetTable::GroupIsOpenRole).toBool();
}

void FleetGroups::toggle(int row)
{
    if (!isGroup(row))
        return;
    for (Group &group : m_groups) {
        if (group.id != m_flat[size_t(row)].group || group.id == wholeId)
            continue;
        group.isOpen = !group.isOpen;
        if (group.isOpen) {
            m_opened.insert(group.key);
            m_closed.remove(group.key);
        } else {
            m_opened.remove(group.key);
            m_closed.insert(group.key);
        }
        layOut();
        return;
    }
}

void FleetGroups::setAllOpen(bool isOpen)
{
    m_areOpen = isOpen;
    m_opened.clear();
    m_closed.clear();
    for (Group &group : m_groups)
        group.isOpen = isOpen && group.id != wholeId;
    layOut();
}

int FleetGroups::listRow(int row) const
{
    if (!list() || row < 0 || row >= rowCount() || m_flat[size_t(row)].isHead)
        return -1;
    const Slot slot = m_flat[size_t(row)].slot;
    return slot < list()->columns().size() && list()->columns().isUsed(slot) ? list()->positionOf(slot) : -1;
}

QString FleetGroups::deviceAt(int row) const
{
    const int at = listRow(row);
    return at < 0 ? QString() : list()->deviceAt(at);
}

int FleetGroups::groupRowOf(int row) const
{
    int at = std::min(row, rowCount() - 1);
    while (at > 0 && !m_flat[size_t(at)].isHead)
        --at;
    return at;
}

QString FleetGroups::queryOf(int row) const
{
    return isGroup(row) ? data(index(row), FleetTable::GroupQueryRole).toString() : QString();
}

void FleetGroups::selectRange(int from, int to)
{
    if (!m_table)
        return;
    QStringList ids;
    for (int row = std::max(0, std::min(from, to)); row <= std::min(std::max(from, to), rowCount() - 1); ++row) {
        if (const QString id = deviceAt(row); !id.isEmpty())
            ids.append(id);
    }
    m_table->selectDevices(ids, true);
}

void FleetGroups::selectGroup(int row, bool isSelected)
{
    if (!m_table || !isGroup(row))
        return;
    QStringList ids;
    for (const Group &group : m_groups) {
        if (group.id != m_flat[size_t(row)].group && m_flat[size_t(row)].group != wholeId)
            continue;
        for (const Slot slot : group.slots) {
            if (list()->columns().isUsed(slot))
                ids.append(list()->columns().id(slot));
        }
    }
    m_table->selectDevices(ids, isSelected);
}

void FleetGroups::setVisibleRange(int first, int last)
{
    if (!list())
        return;
    std::vector<Slot> slots;
    for (int row = std::max(first, 0); row <= std::min(last, rowCount() - 1); ++row) {
        if (!m_flat[size_t(row)].isHead)
            slots.push_back(m_flat[size_t(row)].slot);
    }
    list()->setVisibleSlots(std::move(slots));
}

} // namespace fleet
