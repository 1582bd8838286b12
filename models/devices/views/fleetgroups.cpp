// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetgroups.h"

#include "familylook.h"
#include "querywords.h"

#include <whendone.h>

#include <QCollator>
#include <QElapsedTimer>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
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
constexpr qint64 longestGrouping = 1'000'000; // ns
constexpr size_t betweenGroupLooks = 64;      // at the time: devices
constexpr quint32 wholeId = 0;
constexpr quint32 restId = std::numeric_limits<quint32>::max() >> 1; // ids are counted from below
QString restKey()
{
    return u"\n"_s;
}

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
    QString query;
    int place = 0; // in an order of its own, where there is one
    int count = 0;
    FleetSums sums;
    mutable std::optional<QStringList> texts; // of the sums, made when somebody looks
    std::optional<QCollatorSortKey> sortKey;  // of the label
    std::vector<Slot> slots;
    bool isOpen = false;
};

// What takes the rows from one order to another: out, moved, in. Many pieces go through one change of the layout: views
// take a handful of ranges well and thousands badly.
struct FleetGroups::Steps
{
    using Range = std::pair<size_t, size_t>; // first, last
    std::vector<Place> parted;               // those that leave at the end; empty: they leave where they are
    std::vector<Range> out;
    std::vector<Place> kept;     // those that stay, in their new order; empty: as they stand
    std::vector<Range> in;       // of the target
    std::vector<Place> appended; // those that arrive at the end, before everything finds its place; empty: in ranges
    std::vector<Place> target;
    bool isNothing() const { return parted.empty() && out.empty() && kept.empty() && in.empty() && appended.empty(); }
};

struct FleetGroups::Making
{
    // What is grouped, and by what.
    std::vector<Slot> devices;
    size_t next = 0; // to be looked at
    QString by;
    QueryTerm::Key key = QueryTerm::Key::Field;
    QString queryKey;
    bool isOrdered = false;
    const std::vector<quint32> *words = nullptr; // null: by attention or tag
    const WordTable *table = nullptr;
    QStringList families;
    QCollator collator{QLocale()};
    std::vector<int> byNumber; // group of a number that stands for a text; found once for each text
    QHash<QString, int> byKey;
    QHash<QString, int> labels; // the first group that reads so
    std::vector<Group> groups;  // the first is the whole

    // How they lie open, and the rows that are there.
    QSet<QString> opened;
    QSet<QString> closed;
    bool areOpen = false;
    std::vector<Place> from;
    quint64 stamp = 0;
    bool isOrderDone = false;
    Steps steps;
    qint64 took = 0; // ns, wherever
};

FleetGroups::FleetGroups(QObject *parent) : QAbstractListModel(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(betweenGroupings);
    connect(&m_timer, &QTimer::timeout, this, &FleetGroups::makeOn);
    m_slice.setSingleShot(true);
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &FleetGroups::makeOn);
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
    if (m_table)
        disconnect(m_table, nullptr, this, nullptr);
    m_table = table;
    if (table) {
        // It may get its list later than we get it: in QML nobody says which comes first.
        connect(table, &FleetTable::listChanged, this, &FleetGroups::follow);
        connect(table, &QAbstractItemModel::dataChanged, this, &FleetGroups::forward);
    }
    follow();
    Q_EMIT tableChanged();
}

void FleetGroups::follow()
{
    beginResetModel(); // another fleet
    m_flat.clear();
    m_groups.clear();
    m_groupPlaces.clear();
    m_flatOf.clear();
    ++m_rowsStamp;
    endResetModel();
    Q_EMIT rowsSettled();
    if (m_followed)
        disconnect(m_followed, nullptr, this, nullptr);
    m_followed = list();
    if (m_followed) {
        connect(m_followed, &DeviceListModel::contentChanged, this, &FleetGroups::schedule);
        connect(m_followed, &DeviceListModel::orderChanged, this, &FleetGroups::schedule);
        connect(m_followed, &DeviceListModel::familiesChanged, this, &FleetGroups::choicesChanged);
        // A search or another order is somebody's own doing and shows at once.
        connect(m_followed, &DeviceListModel::filterChanged, this, &FleetGroups::begin);
        connect(m_followed, &DeviceListModel::resorted, this, &FleetGroups::begin);
    }
    Q_EMIT choicesChanged();
    begin();
}

void FleetGroups::setBy(const QString &what)
{
    if (what == m_by)
        return;
    beginResetModel(); // other groups: no row of before means anything
    m_by = what;
    m_flat.clear();
    m_groups.clear();
    m_groupPlaces.clear();
    m_flatOf.clear();
    ++m_rowsStamp;
    m_ids.clear();
    m_closed.clear();
    m_opened.clear();
    m_areOpen = m_startOpen;
    endResetModel();
    Q_EMIT rowsSettled();
    Q_EMIT byChanged();
    begin();
}

void FleetGroups::setStartsOpen(bool areOpen)
{
    if (areOpen == m_startOpen)
        return;
    m_startOpen = areOpen;
    if (m_flat.empty())
        m_areOpen = areOpen; // nobody has seen anything yet
    Q_EMIT startsOpenChanged();
}

void FleetGroups::setActive(bool isActive)
{
    if (isActive == m_isActive)
        return;
    m_isActive = isActive;
    Q_EMIT activeChanged();
    begin();
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
    if (!m_isActive || m_by.isEmpty())
        return;
    if (m_making)
        m_isOutdated = true; // it has looked at some of it already
    else if (!m_timer.isActive())
        m_timer.start();
}

void FleetGroups::begin()
{
    m_timer.stop();
    m_slice.stop();
    m_making.reset(); // a worker that has it does so for nothing
    m_isOutdated = false;
    if (!m_isActive || (m_by.isEmpty() && m_flat.empty()))
        return;
    makeOn();
}

void FleetGroups::refresh()
{
    m_timer.stop();
    m_slice.stop();
    m_making.reset();
    m_isOutdated = false;
    if (!m_isActive || (m_by.isEmpty() && m_flat.empty()))
        return;
    const std::shared_ptr<Making> making = started();
    while (!bringOn(*making, std::numeric_limits<qint64>::max())) { }
    addRows(*making);
    order(*making);
    layOut(*making);
    show(*making);
}

void FleetGroups::makeOn()
{
    if (!m_isActive) {
        m_making.reset();
        return;
    }
    if (!m_making)
        m_making = started();
    const bool isSmall = m_making->devices.size() <= size_t(mostAtOnce);
    if (!bringOn(*m_making, isSmall ? std::numeric_limits<qint64>::max() : longestGrouping)) {
        m_slice.start();
        return;
    }
    arrange(m_making);
}

std::shared_ptr<FleetGroups::Making> FleetGroups::started() const
{
    auto making = std::make_shared<Making>();
    making->by = m_by;
    const DeviceListModel *fleet = list();
    if (!fleet || m_by.isEmpty())
        return making;
    const FleetColumns &columns = fleet->columns();
    making->devices = fleet->shown();
    making->groups.emplace_back();
    making->groups[0].label = tr("All that is shown");
    making->queryKey = m_by;
    if (const auto grouping = std::find_if(wordGroupings.begin(), wordGroupings.end(),
                                           [this](const WordGrouping &one) { return one.by == m_by; });
        grouping != wordGroupings.end()) {
        making->words = &columns.words(grouping->column);
        making->table = &columns.table(grouping->column);
        making->key = grouping->key;
        making->queryKey = Query::keyName(grouping->key);
    } else if (m_by == "attention"_L1) {
        making->isOrdered = true;
        making->key = QueryTerm::Key::AttentionWord;
    } else if (m_by == "tag"_L1) {
        making->key = QueryTerm::Key::Tag;
    } else {
        const FieldColumn *field = columns.field(m_by);
        making->words = &field->words;
        making->table = &field->table;
    }
    if (m_by == "family"_L1) {
        making->isOrdered = true;
        for (const QVariant &entry : fleet->families())
            making->families.append(entry.value<FamilyEntry>().path);
    }
    return making;
}

size_t FleetGroups::groupOf(Making &making, const QString &key)
{
    int &at = making.byKey[key];
    if (at != 0)
        return size_t(at);
    at = int(making.groups.size());
    Group group;
    group.key = key;
    quint32 &id = m_ids[key];
    if (id == 0)
        id = quint32(m_ids.size());
    group.id = id;
    if (key.isEmpty()) {
        group.label = m_by == "tag"_L1 ? tr("No tag")
            : m_by == "attention"_L1   ? tr("Needs nobody")
            : m_by == "user"_L1        ? tr("Customer not looked up")
            : m_by == "action"_L1      ? tr("No action yet")
                                       : tr("Not reported");
        group.query = m_by == "attention"_L1 ? u"attention:none"_s
            : m_by == "action"_L1            ? u"action:none"_s
                                             : u"-%1:*"_s.arg(making.queryKey);
    } else {
        group.label = QueryWords::label(making.key, key, m_by);
        group.query = making.queryKey + (m_by == "attention"_L1 ? u":"_s : u"="_s) + Query::quoted(key);
        if (m_by == "family"_L1)
            group.place = int(making.families.indexOf(key));
        // Two words of the API may read alike in some language.
        const auto withKey = [&making](Group &one) {
            if (one.label == one.key)
                return;
            one.label = u"%1 (%2)"_s.arg(one.label, one.key);
            one.sortKey = making.collator.sortKey(one.label);
        };
        if (const auto alike = making.labels.constFind(group.label); alike != making.labels.cend()) {
            Group &first = making.groups[size_t(*alike)];
            if (first.label == group.label)
                withKey(first);
            withKey(group);
        } else {
            making.labels.insert(group.label, at);
        }
    }
    group.sortKey = making.collator.sortKey(group.label);
    making.groups.push_back(std::move(group));
    return size_t(at);
}

bool FleetGroups::bringOn(Making &making, qint64 nanoseconds)
{
    const DeviceListModel *fleet = list();
    if (!fleet)
        return true;
    QElapsedTimer took;
    took.start();
    const FleetColumns &columns = fleet->columns();
    const auto put = [&](size_t at, Slot slot) {
        Group &group = making.groups[at];
        ++group.count;
        group.sums += fleet->sumsOf(slot);
        group.slots.push_back(slot);
    };
    for (; making.next < making.devices.size(); ++making.next) {
        if (making.next % betweenGroupLooks == 0 && took.nsecsElapsed() > nanoseconds) {
            making.took += took.nsecsElapsed();
            return false;
        }
        const Slot slot = making.devices[making.next];
        if (!columns.isUsed(slot))
            continue; // it went since
        // The whole counts a device once, also where it stands in several groups.
        ++making.groups[0].count;
        making.groups[0].sums += fleet->sumsOf(slot);
        if (making.words) {
            const quint32 word = (*making.words)[slot];
            if (word >= making.byNumber.size())
                making.byNumber.resize(making.table->size(), 0);
            int &at = making.byNumber[word];
            if (at == 0)
                at = int(groupOf(making, making.table->spelled(word).section(u'\n', 0, 0)));
            put(size_t(at), slot);
        } else if (making.key == QueryTerm::Key::AttentionWord) {
            const Attention first = attention::first(columns.reasons(slot));
            const size_t at = groupOf(making, attention::name(first));
            making.groups[at].place = int(first);
            put(at, slot);
        } else {
            const auto local = columns.locals().find(slot);
            if (local == columns.locals().end() || local->second.tags.isEmpty()) {
                put(groupOf(making, {}), slot);
                continue;
            }
            for (const QString &tag : local->second.tags)
                put(groupOf(making, tag), slot);
        }
    }
    making.took += took.nsecsElapsed();
    return true;
}

// What the worker must know of what a person did since.
void FleetGroups::addRows(Making &making) const
{
    making.opened = m_opened;
    making.closed = m_closed;
    making.areOpen = m_areOpen;
    making.from = m_flat;
    making.stamp = m_rowsStamp;
}

void FleetGroups::arrange(std::shared_ptr<Making> making)
{
    addRows(*making);
    if (making->devices.size() + making->from.size() <= 2 * size_t(mostAtOnce)) {
        m_making.reset();
        if (!making->isOrderDone)
            order(*making);
        layOut(*making);
        show(*making);
        return;
    }
    const auto work = [making] {
        QElapsedTimer took;
        took.start();
        if (!making->isOrderDone)
            order(*making);
        layOut(*making);
        making->took += took.nsecsElapsed();
        return true;
    };
    whenDone(QtConcurrent::run(work), this, [this, making](bool) {
        if (m_making != making)
            return; // something else is wanted by now
        if (making->stamp != m_rowsStamp) {
            arrange(making); // somebody opened or closed a group meanwhile: the way from here is another
            return;
        }
        m_making.reset();
        show(*making);
    });
}

void FleetGroups::order(Making &making)
{
    making.isOrderDone = true;
    // Thousands of texts are given back here too, not where the window waits.
    making.byKey = {};
    making.labels = {};
    std::vector<Group> &groups = making.groups;
    if (groups.empty())
        return;
    const auto isBefore = [&](size_t x, size_t y) {
        const Group &a = groups[x];
        const Group &b = groups[y];
        if (making.isOrdered && a.place != b.place)
            return a.place < b.place;
        if (a.key.isEmpty() != b.key.isEmpty())
            return b.key.isEmpty();
        if (a.count != b.count)
            return a.count > b.count;
        const int order = a.sortKey->compare(*b.sortKey);
        return order != 0 ? order < 0 : a.key < b.key;
    };
    std::vector<size_t> places(groups.size());
    std::iota(places.begin(), places.end(), size_t(0));
    std::sort(places.begin() + 1, places.end(), isBefore);
    std::vector<Group> sorted;
    sorted.reserve(std::min(groups.size(), size_t(mostGroups) + 2));
    for (size_t i = 0; i < places.size(); ++i) {
        Group &group = groups[places[i]];
        if (i < size_t(mostGroups) + 1) {
            sorted.push_back(std::move(group));
            continue;
        }
        // Nobody reads that many: what is left is one group, and its sums are still there.
        if (i == size_t(mostGroups) + 1) {
            sorted.emplace_back();
            sorted.back().key = restKey();
            sorted.back().id = restId;
        }
        Group &rest = sorted.back();
        rest.place += 1; // how many groups it stands for
        rest.count += group.count;
        rest.sums += group.sums;
        rest.slots.insert(rest.slots.end(), group.slots.cbegin(), group.slots.cend());
    }
    groups = std::move(sorted);
    if (groups.back().id != restId || making.key != QueryTerm::Key::Tag)
        return;
    // A device with two tags of these is one row and counts once.
    Group &rest = groups.back();
    std::unordered_set<Slot> seen;
    std::erase_if(rest.slots, [&seen](Slot slot) { return !seen.insert(slot).second; });
    rest.count = int(rest.slots.size());
}

void FleetGroups::layOut(Making &making)
{
    std::vector<Place> target;
    for (Group &group : making.groups) {
        group.isOpen = group.id != wholeId
            && (making.areOpen ? !making.closed.contains(group.key) : making.opened.contains(group.key));
        target.push_back({group.id, 0, true});
        if (!group.isOpen)
            continue;
        for (const Slot slot : group.slots)
            target.push_back({group.id, slot, false});
    }
    making.steps = stepsBetween(making.from, std::move(target));
}

void FleetGroups::show(Making &making)
{
    const size_t groupsBefore = m_groups.size();
    m_groups = std::move(making.groups);
    m_groupPlaces.clear();
    for (size_t i = 0; i < m_groups.size(); ++i)
        m_groupPlaces.insert(m_groups[i].id, i);
    if (!m_groups.empty() && m_groups.back().id == restId)
        m_groups.back().label = tr("%Ln more groups", nullptr, m_groups.back().place);
    if (!m_groups.empty() && m_groups.back().id == restId && m_by == "tag"_L1) {
        // Its rows are fewer than what its groups had together, which a worker cannot add up.
        Group &rest = m_groups.back();
        rest.sums = {};
        for (const Slot slot : rest.slots) {
            if (list()->columns().isUsed(slot))
                rest.sums += list()->sumsOf(slot);
        }
    }
    if (!making.steps.isNothing())
        take(std::move(making.steps));
    tellHeads();
    m_timer.setInterval(std::max(betweenGroupings, std::chrono::milliseconds(making.took / 1'000'000 * restShare)));
    if (std::exchange(m_isOutdated, false))
        m_timer.start();
    if (groupsBefore != m_groups.size())
        Q_EMIT groupsChanged();
}

void FleetGroups::tellHeads()
{
    // Only heads answer to these: one signal is cheaper than one for each of them.
    if (!m_flat.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                           {FleetTable::GroupLabelRole, FleetTable::GroupCountRole, FleetTable::GroupIsOpenRole,
                            FleetTable::GroupSumsRole, FleetTable::GroupSpokenRole, FleetTable::GroupQueryRole});
}

QStringList FleetGroups::sumsOf(const Group &group) const
{
    if (group.texts)
        return *group.texts;
    const FleetSums &sums = group.sums;
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
    group.texts = texts;
    return texts;
}

FleetGroups::Steps FleetGroups::stepsBetween(const std::vector<Place> &from, std::vector<Place> target)
{
    using Range = Steps::Range;
    Steps steps;
    steps.target = std::move(target);
    if (from == steps.target)
        return steps;
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
    const std::vector<quint64> wanted = keysOf(steps.target);
    const auto isLeaving = [&wanted](const Place &place) {
        return !std::binary_search(wanted.begin(), wanted.end(), place.key());
    };
    std::vector<Place> staying = from;
    steps.out = rangesWhere(from, isLeaving);
    const auto end
        = std::stable_partition(staying.begin(), staying.end(), [&](const Place &place) { return !isLeaving(place); });
    const size_t stay = size_t(end - staying.begin());
    if (steps.out.size() > mostPieces) {
        steps.parted = staying;
        steps.out = {{stay, from.size() - 1}};
    }
    staying.resize(stay);

    const std::vector<quint64> present = keysOf(staying);
    const auto isArriving = [&present](const Place &place) {
        return !std::binary_search(present.begin(), present.end(), place.key());
    };
    std::vector<Place> kept;
    kept.reserve(staying.size());
    std::copy_if(steps.target.begin(), steps.target.end(), std::back_inserter(kept),
                 [&](const Place &place) { return !isArriving(place); });
    if (kept != staying)
        steps.kept = std::move(kept);

    steps.in = rangesWhere(steps.target, isArriving);
    if (steps.in.size() > mostPieces) {
        std::copy_if(steps.target.begin(), steps.target.end(), std::back_inserter(steps.appended), isArriving);
        steps.in.clear();
    }
    return steps;
}

void FleetGroups::take(Steps steps)
{
    ++m_rowsStamp;
    const auto relayout = [this](std::vector<Place> order) {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QHash<quint64, int> held;
        std::vector<quint64> keys;
        for (const QModelIndex &one : before) {
            keys.push_back(m_flat[size_t(one.row())].key());
            held.insert(keys.back(), -1);
        }
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
    if (!steps.parted.empty())
        relayout(std::move(steps.parted));
    for (auto range = steps.out.rbegin(); range != steps.out.rend(); ++range) {
        beginRemoveRows({}, int(range->first), int(range->second));
        m_flat.erase(m_flat.begin() + qsizetype(range->first), m_flat.begin() + qsizetype(range->second) + 1);
        endRemoveRows();
    }
    if (!steps.kept.empty())
        relayout(std::move(steps.kept));
    for (const auto &[first, last] : steps.in) {
        beginInsertRows({}, int(first), int(last));
        m_flat.insert(m_flat.begin() + qsizetype(first), steps.target.begin() + qsizetype(first),
                      steps.target.begin() + qsizetype(last) + 1);
        endInsertRows();
    }
    if (!steps.appended.empty()) {
        beginInsertRows({}, int(m_flat.size()), int(m_flat.size() + steps.appended.size()) - 1);
        m_flat.insert(m_flat.end(), steps.appended.begin(), steps.appended.end());
        endInsertRows();
        relayout(std::move(steps.target));
    }
    Q_ASSERT(!steps.appended.empty() || m_flat == steps.target);
    m_flatOf.assign(list() ? list()->columns().size() : 0, -1);
    numberRows(0);
    tellVisible();
    Q_EMIT rowsSettled();
}

void FleetGroups::numberRows(size_t first)
{
    for (size_t i = first; i < m_flat.size(); ++i) {
        if (!m_flat[i].isHead && m_flat[i].slot < m_flatOf.size())
            m_flatOf[m_flat[i].slot] = int(i);
    }
}

const FleetGroups::Group *FleetGroups::groupWith(quint32 id) const
{
    const auto at = m_groupPlaces.constFind(id);
    return at == m_groupPlaces.cend() ? nullptr : &m_groups[*at];
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
    const Group *const group = groupWith(place.group);
    const bool isHead = place.isHead && group;
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
        return isHead ? sumsOf(*group) : QStringList();
    case FleetTable::GroupSpokenRole: {
        if (!isHead)
            return QString();
        const auto told = [](const QString &text) {
            return text.isEmpty() ? Format::notReported() : text;
        };
        const QStringList texts = sumsOf(*group);
        return tr("%1, %n device(s), net power %2, stored %3, can take %4, can give %5, can shed %6, up to date %7",
                  nullptr, group->count)
            .arg(group->label, told(texts.value(0)), told(texts.value(1)), told(texts.value(2)), told(texts.value(3)),
                 told(texts.value(4)), told(texts.value(5)));
    }
    case FleetTable::GroupQueryRole:
        return isHead ? group->query : QString();
    case FleetTable::GroupIdRole:
        return int(place.group);
    // What a row needs to be drawn at all, where it has none.
    case FleetTable::CellsRole:
    case FleetTable::TonesRole:
        return QStringList();
    case FleetTable::BarsRole:
        return QVariant::fromValue(QList<double>());
    case FleetTable::IsSelectedRole:
    case DeviceListModel::AvailableRole:
    case DeviceListModel::GoneRole:
    case DeviceListModel::OfflineRole:
    case DeviceListModel::IsReadOnlyRole:
        return false;
    case DeviceListModel::GaugeRole:
        return QVariant::fromValue(GaugeSpec());
    case DeviceListModel::RowsRole:
        return QVariantList();
    case DeviceListModel::CommandsRole:
        return QStringList();
    case DeviceListModel::AgeSecondsRole:
        return std::numeric_limits<double>::quiet_NaN();
    case DeviceListModel::PulledAtRole:
        return QDateTime();
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

int FleetGroups::groupIdAt(int row) const
{
    return row < 0 || row >= rowCount() ? -1 : int(m_flat[size_t(row)].group);
}

int FleetGroups::rowOfGroup(int groupId) const
{
    const auto head = std::find_if(m_flat.begin(), m_flat.end(), [groupId](const Place &place) {
        return place.isHead && int(place.group) == groupId;
    });
    return head == m_flat.end() ? -1 : int(head - m_flat.begin());
}

void FleetGroups::toggle(int groupId)
{
    const int row = rowOfGroup(groupId);
    if (row < 0 || quint32(groupId) == wholeId)
        return;
    const auto at = m_groupPlaces.constFind(quint32(groupId));
    if (at == m_groupPlaces.cend())
        return;
    Group &group = m_groups[*at];
    group.isOpen = !group.isOpen;
    ++m_rowsStamp;
    const size_t first = size_t(row) + 1;
    if (group.isOpen) {
        m_opened.insert(group.key);
        m_closed.remove(group.key);
        if (!group.slots.empty()) {
            std::vector<Place> rows;
            rows.reserve(group.slots.size());
            for (const Slot slot : group.slots)
                rows.push_back({group.id, slot, false});
            beginInsertRows({}, int(first), int(first + rows.size()) - 1);
            m_flat.insert(m_flat.begin() + qsizetype(first), rows.cbegin(), rows.cend());
            endInsertRows();
        }
    } else {
        m_opened.remove(group.key);
        m_closed.insert(group.key);
        size_t end = first;
        while (end < m_flat.size() && !m_flat[end].isHead)
            ++end;
        if (end > first) {
            beginRemoveRows({}, int(first), int(end) - 1);
            for (size_t i = first; i < end; ++i) {
                if (m_flat[i].slot < m_flatOf.size())
                    m_flatOf[m_flat[i].slot] = -1;
            }
            m_flat.erase(m_flat.begin() + qsizetype(first), m_flat.begin() + qsizetype(end));
            endRemoveRows();
        }
    }
    m_flatOf.resize(list() ? list()->columns().size() : 0, -1);
    numberRows(first);
    Q_EMIT dataChanged(index(row), index(row), {FleetTable::GroupIsOpenRole});
    tellVisible();
    Q_EMIT rowsSettled();
}

void FleetGroups::setAllOpen(bool isOpen)
{
    m_areOpen = isOpen;
    m_opened.clear();
    m_closed.clear();
    ++m_rowsStamp; // what a worker is at is of before
    begin();
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

QStringList FleetGroups::keysOf(Slot slot) const
{
    const FleetColumns &columns = list()->columns();
    if (m_by == "attention"_L1)
        return {attention::name(attention::first(columns.reasons(slot)))};
    if (m_by == "tag"_L1) {
        const auto local = columns.locals().find(slot);
        return local == columns.locals().end() || local->second.tags.isEmpty() ? QStringList(QString())
                                                                               : local->second.tags;
    }
    const auto grouping = std::find_if(wordGroupings.begin(), wordGroupings.end(),
                                       [this](const WordGrouping &one) { return one.by == m_by; });
    if (grouping != wordGroupings.end())
        return {columns.table(grouping->column).spelled(columns.words(grouping->column)[slot]).section(u'\n', 0, 0)};
    const FieldColumn *const field = columns.field(m_by);
    return {field->table.spelled(field->words[slot]).section(u'\n', 0, 0)};
}

void FleetGroups::selectGroup(int groupId, bool isSelected)
{
    if (!m_table || !list() || m_by.isEmpty())
        return;
    // A slot may have been given to another device since the groups were made.
    const auto belongs = [&](const Group &group, Slot slot) {
        if (!list()->columns().isUsed(slot) || list()->positionOf(slot) < 0)
            return false;
        const QStringList keys = keysOf(slot);
        return std::any_of(keys.cbegin(), keys.cend(), [&](const QString &key) {
            return group.id == restId ? !m_groupPlaces.contains(m_ids.value(key)) : key == group.key;
        });
    };
    QStringList ids;
    for (const Group &group : m_groups) {
        if (group.id != quint32(groupId) && quint32(groupId) != wholeId)
            continue;
        for (const Slot slot : group.slots) {
            if (belongs(group, slot))
                ids.append(list()->columns().id(slot));
        }
    }
    m_table->selectDevices(ids, isSelected);
}

void FleetGroups::setVisibleRange(int first, int last)
{
    m_firstVisible = first;
    m_lastVisible = last;
    tellVisible();
}

// Also when rows change places: those in sight are others then, and theirs are the ages that go on.
void FleetGroups::tellVisible()
{
    if (!list() || m_flat.empty() || m_lastVisible < m_firstVisible) // nobody has looked yet
        return;
    std::vector<Slot> slots;
    for (int row = std::max(m_firstVisible, 0); row <= std::min(m_lastVisible, rowCount() - 1); ++row) {
        if (!m_flat[size_t(row)].isHead)
            slots.push_back(m_flat[size_t(row)].slot);
    }
    list()->setVisibleSlots(std::move(slots));
}

} // namespace fleet
