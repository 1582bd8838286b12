// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicelistmodel.h"

#include "familylook.h"
#include "querycompletion.h"
#include "querywords.h"

#include <prefetch.h>

#include <algorithm>
#include <bit>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace fleet {

namespace {

// More pieces than this are put through one layout change: views take a handful of ranges well and thousands badly.
constexpr size_t mostRanges = 32;
constexpr std::chrono::milliseconds never = std::chrono::milliseconds::max();
// Answers of one frame are merged.
constexpr std::chrono::milliseconds frame = 16ms;
constexpr std::chrono::milliseconds betweenArrivals = 125ms;
constexpr std::chrono::milliseconds arrivingFor = 400ms;
// Devices that pass a limit in the same second.
constexpr size_t mostDueAtOnce = 256;
constexpr std::chrono::milliseconds betweenDue = 1ms;
// Of work that is done a little at a time: what was typed and scrolled goes in between.
constexpr std::chrono::milliseconds betweenSlices = 1ms;
// No window shows more rows than these.
constexpr size_t mostSeen = 256;
// So many rows look for their places together.
constexpr size_t mostRestless = 4096;
// Who waits longer for what was asked for is told so.
constexpr std::chrono::milliseconds unnoticed = 100ms;

// Ages are said in steps: each second would keep a screen reader talking.
qint64 spokenStep(const Freshness &fresh)
{
    if (!fresh.age)
        return -1;
    const qint64 seconds = *fresh.age / 1s;
    return seconds < 60 ? seconds / 10 : 100 + seconds / 60;
}

// Changes with the age as it is written: seconds, from a minute on minutes. The limit at which an age turns amber is
// met to the second.
qint64 writtenStep(const Freshness &fresh)
{
    if (!fresh.age)
        return -1;
    const qint64 seconds = *fresh.age / 1s;
    return seconds < 60 ? seconds : 60 + 2 * (seconds / 60) + (seconds > Freshness::staleLimit / 1s ? 1 : 0);
}

QString statusField(const Device &device)
{
    QString status;
    for (const QStringView key : {QStringView(u"status"), QStringView(u"mode")}) {
        const FieldValue *value = findField(device.state, key);
        if (value && value->toText())
            status += u'\n' + *value->toText();
    }
    return status;
}

bool isFieldNew(const Device &before, const Device &now, QStringView key)
{
    const FieldValue *was = findField(before.state, key);
    const FieldValue *is = findField(now.state, key);
    return was && is ? !(*was == *is) : was != is;
}

// What in a state is another than before.
struct StateNews
{
    bool isAny = false;
    bool isStatus = false; // may the word of the pill be another one?
};

StateNews stateNews(const Device &before, const Device &now)
{
    StateNews news;
    // Readings of one device have the same members in the same order, and mostly share their names: then only the name
    // of a value that differs is looked at.
    bool isSameShape = before.state.size() == now.state.size();
    auto was = before.state.cbegin();
    for (auto is = now.state.cbegin(); isSameShape && is != now.state.cend(); ++is, ++was) {
        isSameShape = sameText(was->name, is->name);
        if (isSameShape && !(was->value == is->value)) {
            news.isAny = true;
            news.isStatus = news.isStatus || is->name == "status"_L1 || is->name == "mode"_L1;
        }
    }
    if (!isSameShape) {
        news.isAny = true;
        news.isStatus = isFieldNew(before, now, u"status") || isFieldNew(before, now, u"mode");
    }
    // Families without a status make theirs from booleans.
    const auto *vehicleBefore = std::get_if<VehicleState>(&before.reading);
    const auto *vehicle = std::get_if<VehicleState>(&now.reading);
    if (!vehicleBefore || !vehicle) {
        news.isStatus = news.isStatus || before.reading.index() != now.reading.index();
    } else {
        news.isStatus = news.isStatus || vehicleBefore->plugged != vehicle->plugged
            || vehicleBefore->charging != vehicle->charging || vehicleBefore->fullyCharged != vehicle->fullyCharged;
    }
    news.isAny = news.isAny || before.reading != now.reading;
    return news;
}

} // namespace

struct DeviceListModel::Row
{
    std::shared_ptr<const StoredDevice> stored; // null: the slot is free

    // What the row was published with: a change is told from it.
    DevicePtr device;
    bool hasReading = false;
    bool gone = false;
    Boxed<DeviceFault> fault;
    Boxed<LocalFields> local;
    Freshness fresh;
    Attention attention = Attention::None;

    DeviceSums sums;
    Family family;
    bool isAccounted = false;
    mutable std::unique_ptr<DeviceDrawing> drawing; // made when somebody looks

    qint64 tickedAge = -1;
    qint64 tickedStep = -1;
    QString tickedAction;
};

struct DeviceListModel::Sift
{
    enum class Step { Columns, Marks, Order, Sums, Whole };
    Step step = Step::Columns;
    Why why = Why::Asked;
    bool isOtherFilter = false;
    Query query;
    QStringList fields; // whose columns are not there yet
    QueryPlan plan;
    std::vector<quint8> isWanted; // by slot, those before `marked`
    Slot marked = 0;

    std::optional<FleetOrder> order;
    std::vector<Slot> touched; // since it was begun
    std::vector<quint8> isTouched;

    // Of those that will be shown; or, where these are fewer, of what they have more and less than what is shown now.
    FleetSums sums;
    bool isOfDifference = false;
    Slot summed = 0; // those before are in it
};

DeviceListModel::DeviceListModel(DeviceStore &store, Clock &clock, const PrimitiveRegistry &registry, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_clock(clock)
    , m_registry(registry)
    , m_arrivedAt(clock.monotonic() - arrivingFor)
{
    noteDay();
    connect(&m_store, &DeviceStore::changed, this, &DeviceListModel::apply);
    ChangeSet all;
    all.added = m_store.ids();
    apply(all);
    armTick();
}

DeviceListModel::~DeviceListModel() = default;

int DeviceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> DeviceListModel::roleNames() const
{
    static const QHash<int, QByteArray> names{
        {DeviceIdRole, "deviceId"},
        {FamilyRole, "family"},
        {FamilyLabelRole, "familyLabel"},
        {FamilyIconRole, "familyIcon"},
        {FamilyColorRole, "familyColor"},
        {IsKnownFamilyRole, "isKnownFamily"},
        {ModelRole, "model"},
        {VendorRole, "vendor"},
        {TitleRole, "title"},
        {StatusWordRole, "statusWord"},
        {StatusIconRole, "statusIcon"},
        {StatusToneRole, "statusTone"},
        {GaugeRole, "gauge"},
        {RowsRole, "rows"},
        {SentenceRole, "sentence"},
        {AccessibleTextRole, "accessibleText"},
        {LastActionTextRole, "lastActionText"},
        {LastActionStateRole, "lastActionState"},
        {LastActionIconRole, "lastActionIcon"},
        {LastActionErrorRole, "lastActionError"},
        {LastActionIdRole, "lastActionId"},
        {SourceRole, "source"},
        {AgeSecondsRole, "ageSeconds"},
        {AgeGradeRole, "ageGrade"},
        {PulledAtRole, "pulledAt"},
        {AvailableRole, "available"},
        {GoneRole, "gone"},
        {OfflineRole, "offline"},
        {OfflineCodeRole, "offlineCode"},
        {RequestIdRole, "requestId"},
        {NoticeRole, "notice"},
        {CommandsRole, "commands"},
        {IsReadOnlyRole, "isReadOnly"},
        {TagsRole, "tags"},
        {AttentionRole, "attention"},
    };
    return names;
}

const DeviceDrawing &DeviceListModel::drawing(const Row &row) const
{
    if (!row.drawing)
        row.drawing = std::make_unique<DeviceDrawing>(m_registry.draw(*row.stored, row.fresh));
    return *row.drawing;
}

QVariant DeviceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[m_shown[size_t(index.row())]];
    const Device &device = *row.device;
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return DeviceSentence::title(*row.stored);
    case DeviceIdRole:
        return device.id.text();
    case FamilyRole:
        return device.family.path();
    case FamilyLabelRole:
        return FamilyLook::label(device.family);
    case FamilyIconRole:
        return FamilyLook::icon(device.family);
    case FamilyColorRole:
        return FamilyLook::colorName(device.family);
    case IsKnownFamilyRole:
        return device.family.isKnown();
    case ModelRole:
        return device.metadata.model.text();
    case VendorRole:
        return device.vendor.text();
    case StatusWordRole:
        return drawing(row).pill.word;
    case StatusIconRole:
        return drawing(row).pill.icon;
    case StatusToneRole:
        return drawing(row).pill.tone;
    case GaugeRole:
        return QVariant::fromValue(drawing(row).cardGauge());
    case RowsRole: {
        QVariantList rows;
        for (const FieldRow &field : drawing(row).cardRows)
            rows.append(QVariant::fromValue(field));
        return rows;
    }
    case SentenceRole:
        return DeviceSentence::of(*row.stored, Freshness::of(*row.stored, m_clock.monotonic()), m_registry,
                                  m_clock.nowUtc());
    case Qt::AccessibleTextRole:
    case AccessibleTextRole:
        return DeviceSentence::spoken(*row.stored, Freshness::of(*row.stored, m_clock.monotonic()), m_registry,
                                      drawing(row), m_clock.nowUtc());
    case LastActionTextRole:
        return DeviceSentence::lastAction(*row.stored, m_registry.format(), m_clock.monotonic());
    case LastActionStateRole:
        return device.lastAction ? device.lastAction->state.text() : QString();
    case LastActionIconRole:
        return DeviceSentence::actionIcon(device.lastAction);
    case LastActionErrorRole:
        return device.lastAction ? device.lastAction->errorCode.text() : QString();
    case LastActionIdRole:
        return device.lastAction ? device.lastAction->id.text() : QString();
    case SourceRole:
        return row.fresh.sourceName();
    case AgeSecondsRole: {
        const Freshness fresh = Freshness::of(*row.stored, m_clock.monotonic());
        return fresh.age ? double(*fresh.age / 1s) : std::numeric_limits<double>::quiet_NaN();
    }
    case AgeGradeRole:
        return row.fresh.gradeName();
    case PulledAtRole:
        return row.fresh.lastPulledAtUtc.value_or(QDateTime());
    case AvailableRole:
        return row.fresh.isAvailable;
    case GoneRole:
        return row.gone;
    case OfflineRole:
        return row.fault && !row.fault->code.isEmpty();
    case OfflineCodeRole:
        return row.fault ? row.fault->code : QString();
    case RequestIdRole:
        return row.fault ? row.fault->requestId.text() : QString();
    case NoticeRole:
        return row.fresh.notice(m_registry.format(), m_clock.nowUtc());
    case CommandsRole: {
        QStringList verbs;
        if (device.commands) {
            for (const CommandCapability &command : device.commands->entries)
                verbs.append(command.command);
        }
        return verbs;
    }
    case IsReadOnlyRole:
        return device.family.isReadOnly();
    case TagsRole:
        return row.local ? row.local->tags.join(u", "_s) : QString();
    case AttentionRole:
        return attention::name(row.attention);
    default:
        return {};
    }
}

// Where the reading stands now. The roles that time alone moves are added to `roles`; true when the grade moved.
bool DeviceListModel::refreshFreshness(Row &row, Slot slot, RoleSet &roles)
{
    const std::chrono::milliseconds now = m_clock.monotonic();
    const Freshness before = std::exchange(row.fresh, Freshness::of(*row.stored, now));
    const Freshness &fresh = row.fresh;
    std::chrono::milliseconds next = fresh.untilNextGrade ? now + *fresh.untilNextGrade : never;
    if (const auto stuck = attention::untilStuck(*row.stored, now))
        next = std::min(next, now + *stuck);
    m_nextGradeAt[slot] = next;
    m_columns.setBirth(slot, fresh.age ? (now - *fresh.age).count() : FleetColumns::noBirth);
    m_columns.setAvailable(slot, fresh.isAvailable);

    const bool isMoved = before.grade != fresh.grade;
    if (isMoved || before.source != fresh.source) {
        const QString source = fresh.sourceName();
        if (before.sourceName() != source)
            roles << SourceRole;
        m_columns.setWord(FleetColumns::SourceWords, slot, source);
    }
    const bool isPulledAgain = before.lastPulledAtUtc != fresh.lastPulledAtUtc;
    if (isPulledAgain)
        roles << PulledAtRole;
    if (before.age != fresh.age)
        roles << AgeSecondsRole;
    if (before.isAvailable != fresh.isAvailable)
        roles << AvailableRole;
    if (isMoved)
        roles << AgeGradeRole << SentenceRole << AccessibleTextRole;
    if (isMoved || (fresh.isStale() && isPulledAgain))
        roles << NoticeRole;
    return isMoved;
}

// Asks for what the rows behind the one at `at` are made of, each step by way of the one before.
void DeviceListModel::prepare(const std::vector<Slot> &touched, size_t at) const
{
    const auto row = [&](size_t ahead) {
        return at + ahead < touched.size() ? &m_rows[touched[at + ahead]] : nullptr;
    };
    if (const Row *fourth = row(4))
        prefetch(fourth);
    if (const Row *third = row(3)) {
        prefetch(third->stored.get());
        prefetch(third->device.get());
    }
    if (const Row *second = row(2); second && second->stored)
        prefetch(second->stored->device.get());
    if (const Row *next = row(1); next && next->stored && next->device) {
        const Fields &was = next->device->state;
        const Fields &is = next->stored->device->state;
        prefetch(was.constData(), size_t(was.size()) * sizeof(Field));
        prefetch(is.constData(), size_t(is.size()) * sizeof(Field));
    }
}

DeviceListModel::RoleSet DeviceListModel::refresh(Slot slot)
{
    Row &row = m_rows[slot];
    const StoredDevice &stored = *row.stored;
    const DevicePtr old = std::exchange(row.device, stored.device);
    const Device &now = *stored.device;
    RoleSet roles;

    const bool isFirst = !old;
    const bool isDeviceNew = old != row.device;
    const bool isFamilyNew = isFirst || (isDeviceNew && old->family != now.family);
    const bool isModelNew = isFirst || (isDeviceNew && !sameText(old->metadata.model, now.metadata.model));
    const bool isVendorNew = isFirst || (isDeviceNew && !sameText(old->vendor, now.vendor));
    const bool isActionNew = isFirst || (isDeviceNew && old->lastAction != now.lastAction);
    const StateNews stateIs = !isFirst && isDeviceNew ? stateNews(*old, now) : StateNews();
    const bool isStatusOther = isFirst || stateIs.isStatus;
    if (!isFirst && isDeviceNew) {
        if (isFamilyNew)
            roles << FamilyRole << FamilyLabelRole << FamilyIconRole << FamilyColorRole << IsKnownFamilyRole
                  << IsReadOnlyRole;
        if (isModelNew)
            roles << ModelRole << TitleRole << AccessibleTextRole;
        if (isVendorNew)
            roles << VendorRole << AccessibleTextRole;
        if (isActionNew)
            roles << LastActionTextRole << LastActionStateRole << LastActionIconRole << LastActionErrorRole
                  << LastActionIdRole << SentenceRole << AccessibleTextRole;
        if (old->commands != now.commands && !(old->commands && now.commands && *old->commands == *now.commands))
            roles << CommandsRole;
        if (stateIs.isAny)
            roles << SentenceRole << AccessibleTextRole;
    }
    const auto codeOf = [](const Boxed<DeviceFault> &fault) {
        return fault ? fault->code : QString();
    };
    const bool isFaultNew = codeOf(row.fault) != codeOf(stored.fault);
    if (isFaultNew)
        roles << OfflineRole << OfflineCodeRole << SentenceRole << AccessibleTextRole;
    const auto requestOf = [](const Boxed<DeviceFault> &fault) {
        return fault ? fault->requestId : RequestId();
    };
    if (requestOf(row.fault) != requestOf(stored.fault))
        roles << RequestIdRole;
    const bool isGoneNew = row.gone != stored.gone;
    if (isGoneNew)
        roles << GoneRole << SentenceRole << AccessibleTextRole;
    const bool isLocalNew = !(row.local == stored.written);
    if (isLocalNew)
        roles << TitleRole << TagsRole << AccessibleTextRole;
    if (row.hasReading != stored.hasReading)
        roles << SentenceRole << AccessibleTextRole;
    row.fault = stored.fault;
    row.gone = stored.gone;
    row.hasReading = stored.hasReading;

    const bool isGradeNew = refreshFreshness(row, slot, roles) || isFirst;

    // The columns, each only where it may be another.
    if (isDeviceNew)
        m_columns.setDevice(slot, row.device);
    if (isFamilyNew)
        m_columns.setWord(FleetColumns::FamilyWords, slot, familyText(now.family));
    if (isVendorNew)
        m_columns.setWord(FleetColumns::VendorWords, slot, now.vendor);
    if (isModelNew)
        m_columns.setWord(FleetColumns::ModelWords, slot, now.metadata.model);
    if (isActionNew) {
        const LastAction *action = now.lastAction ? &*now.lastAction : nullptr;
        m_columns.setWord(FleetColumns::ActionStateWords, slot, action ? action->state.text() : QString());
        m_columns.setWord(FleetColumns::ActionCommandWords, slot, action ? action->command.text() : QString());
        m_columns.setWord(FleetColumns::ActionErrorWords, slot, action ? action->errorCode.text() : QString());
    }
    if (isFaultNew)
        m_columns.setWord(FleetColumns::FaultWords, slot, codeOf(stored.fault));
    if (isGradeNew)
        m_columns.setWord(FleetColumns::FreshnessWords, slot,
                          row.fresh.isUpToDate() ? row.fresh.gradeName() : row.fresh.gradeName() + u"\nstale"_s);
    if (isLocalNew) {
        row.local = stored.written;
        m_columns.setLocal(slot, stored.local().name, stored.local().tags, stored.local().note);
    }
    if (isLocalNew || isModelNew)
        m_columns.setWord(FleetColumns::TitleWords, slot, DeviceSentence::title(stored));
    if (isStatusOther || isGradeNew || isFaultNew || isGoneNew || isFamilyNew)
        setStatusWords(slot, row);
    if (isFirst || (isDeviceNew && old->conflictStrategies != now.conflictStrategies)) {
        QStringList strategies;
        for (const ConflictStrategy &strategy : now.conflictStrategies.value_or({}))
            strategies.append(strategy.text());
        m_columns.setWord(FleetColumns::StrategyWords, slot, strategies.join(u'\n'));
    }
    quint8 reasons = attention::reasonsOf(stored, row.fresh, m_clock.monotonic());
    if (!m_drifted.isEmpty() && m_drifted.contains(now.id) && !row.fresh.isStale())
        reasons |= attention::bit(Attention::Drifted);
    m_columns.setReasons(slot, reasons);
    const Attention attention = attention::first(reasons);
    if (attention != row.attention)
        roles << AttentionRole;
    row.attention = attention;

    // Into the sums again.
    DeviceSums sums(FleetSums::of(stored, row.fresh, m_registry.format().zone(), m_today));
    if (!row.isAccounted || !(sums == row.sums)) {
        const bool isWanted = m_isWanted[slot] != 0;
        if (row.isAccounted) {
            m_sums -= row.sums;
            if (isWanted)
                m_shownSums -= row.sums;
        }
        row.sums = std::move(sums);
        m_sums += row.sums;
        if (isWanted)
            m_shownSums += row.sums;
    }
    if (isFamilyNew) {
        if (row.isAccounted && --m_families[row.family] == 0)
            m_families.remove(row.family);
        row.family = now.family;
        ++m_families[row.family];
    }
    row.isAccounted = true;

    if (row.drawing) {
        // Somebody looks at it: tell exactly what is drawn otherwise.
        const std::unique_ptr<DeviceDrawing> drawn = std::move(row.drawing);
        const DeviceDrawing &fresh = drawing(row);
        if (drawn->pill.word != fresh.pill.word)
            roles << StatusWordRole;
        if (drawn->pill.icon != fresh.pill.icon)
            roles << StatusIconRole;
        if (drawn->pill.tone != fresh.pill.tone)
            roles << StatusToneRole;
        if (drawn->cardGauge() != fresh.cardGauge())
            roles << GaugeRole;
        if (drawn->cardRows != fresh.cardRows)
            roles << RowsRole;
    } else if (!isFirst) {
        // Nobody has looked yet, so nobody can tell the difference.
        roles << StatusWordRole << StatusIconRole << StatusToneRole << GaugeRole << RowsRole;
    }
    return roles;
}

DeviceListModel::Slot DeviceListModel::slotFor(const DeviceId &id, bool isNew)
{
    const auto at = m_slots.constFind(id);
    if (at != m_slots.cend()) {
        if (isNew)
            m_rows[*at].stored = m_store.find(id); // dismissed and listed again between two signals
        return *at;
    }
    const Slot slot = m_columns.add(id.text());
    if (slot == m_rows.size()) {
        m_rows.emplace_back();
        m_positions.push_back(-1);
        m_isWanted.push_back(0);
        m_isPending.push_back(0);
        m_isRestless.push_back(0);
        m_nextGradeAt.push_back(never);
    }
    m_rows[slot].stored = m_store.find(id);
    Q_ASSERT(m_rows[slot].stored);
    m_slots.insert(id, slot);
    if (const auto user = m_users.constFind(id); user != m_users.cend())
        m_columns.setWord(FleetColumns::UserWords, slot, user->text());
    return slot;
}

void DeviceListModel::apply(const ChangeSet &changes)
{
    if (!changes.removed.isEmpty())
        merge(TimeSlice::endless()); // what goes must not be waited for
    const bool isMerged = m_updates == Updates::Merged && changes.removed.isEmpty();
    std::vector<Slot> atOnce;
    std::vector<Slot> &touched = isMerged ? m_pending : atOnce;
    const auto take = [&](const QList<DeviceId> &ids, bool isNew) {
        for (const DeviceId &id : ids) {
            const Slot slot = slotFor(id, isNew);
            if (m_isPending[slot])
                continue;
            m_isPending[slot] = 1;
            touched.push_back(slot);
        }
    };
    take(changes.added, true);
    take(changes.changed, false);
    take(changes.gone, false);
    take(changes.returned, true);
    if (!isMerged) {
        applyNow(std::vector<DeviceId>(changes.removed.begin(), changes.removed.end()), touched);
    } else if (!m_merge.isPending()) {
        const bool isStream = !changes.added.isEmpty() && m_clock.monotonic() - m_arrivedAt < arrivingFor;
        m_merge = m_clock.callAfter(isStream ? betweenArrivals : frame, [this] { merge(TimeSlice(m_pace.slice)); });
    }
}

void DeviceListModel::setUpdates(Updates updates)
{
    flush();
    m_updates = updates;
}

void DeviceListModel::setPace(Pace pace)
{
    m_pace = pace;
}

void DeviceListModel::flush()
{
    merge(TimeSlice::endless());
    if (m_sift) {
        (void)bringOn(*m_sift, TimeSlice::endless());
        showSifted();
    }
}

// Takes in what came, as far as the time goes; the rows look for their places when all of it is there.
void DeviceListModel::merge(const TimeSlice &slice)
{
    m_merge.cancel();
    if (m_pending.empty())
        return;
    if (!m_beforeMerge)
        m_beforeMerge = before();
    const std::chrono::milliseconds now = m_clock.monotonic();
    std::vector<Changed> changed;
    while (m_nextPending < m_pending.size()) {
        prepare(m_pending, m_nextPending);
        takeIn(m_pending[m_nextPending], now, changed);
        if (++m_nextPending % TimeSlice::piece == 0 && slice.isOver())
            break;
    }
    if (m_nextPending == m_pending.size()) {
        m_pending.clear();
        m_nextPending = 0;
        const Before then = *std::exchange(m_beforeMerge, std::nullopt);
        arrange({});
        publish(changed);
        tell(then);
        return;
    }
    m_merge = m_clock.callAfter(betweenSlices, [this] { merge(TimeSlice(m_pace.slice)); });
    if (m_restless.size() >= mostRestless)
        arrange({});
    publish(changed);
}

void DeviceListModel::takeIn(Slot slot, std::chrono::milliseconds now, std::vector<Changed> &changed)
{
    m_isPending[slot] = 0;
    forget(slot);
    const RoleSet roles = refresh(slot);
    const bool isWanted = m_plan.matches(slot, now);
    if (isWanted != (m_isWanted[slot] != 0)) {
        m_isWanted[slot] = isWanted ? 1 : 0;
        if (isWanted)
            m_shownSums += m_rows[slot].sums;
        else
            m_shownSums -= m_rows[slot].sums;
    }
    learn(slot, now);
    const bool isShown = m_positions[slot] >= 0;
    if ((isShown != isWanted || m_order.isMisplaced(slot)) && !std::exchange(m_isRestless[slot], quint8(1)))
        m_restless.push_back(slot);
    if (isShown && !roles.isEmpty())
        changed.push_back({slot, roles});
}

// Finds the places of those that have none or another.
void DeviceListModel::arrange(const std::vector<Slot> &dropped)
{
    const int countBefore = count();
    Shift shift;
    for (const Slot slot : dropped) {
        if (m_positions[slot] >= 0)
            shift.leaving.push_back(slot);
    }
    std::vector<Slot> misplaced; // new, or with another key
    for (const Slot slot : std::exchange(m_restless, {})) {
        m_isRestless[slot] = 0;
        const bool isMisplaced = m_order.isMisplaced(slot);
        if (isMisplaced)
            misplaced.push_back(slot);
        const bool isShown = m_positions[slot] >= 0;
        if (isShown && !m_isWanted[slot])
            shift.leaving.push_back(slot);
        else if (!isShown && m_isWanted[slot])
            shift.arriving.push_back(slot);
        else if (isShown && isMisplaced)
            shift.moving.push_back(slot);
    }
    if (!dropped.empty() || !misplaced.empty())
        m_order.update(dropped, misplaced);
    if (shift.isEmpty())
        return;
    if (!shift.arriving.empty())
        m_arrivedAt = m_clock.monotonic();
    rearrange(wantedInOrder(), std::move(shift));
    Q_EMIT orderChanged();
    if (count() != countBefore)
        Q_EMIT countChanged();
}

void DeviceListModel::tell(const Before &before)
{
    if (m_sums != before.sums || vendorCount() != before.vendors)
        Q_EMIT figuresChanged();
    if (m_families != before.families)
        Q_EMIT familiesChanged();
    m_isSummaryStale = true;
    Q_EMIT contentChanged();
    noteClockSkew();
}

void DeviceListModel::applyNow(const std::vector<DeviceId> &removed, const std::vector<Slot> &touched)
{
    const Before then = before();
    std::vector<Changed> changed;
    std::vector<Slot> dropped;
    for (const DeviceId &id : removed) {
        const auto at = m_slots.constFind(id);
        if (at == m_slots.cend())
            continue;
        const Slot slot = *at;
        m_slots.erase(at);
        Row &row = m_rows[slot];
        m_sums -= row.sums;
        if (m_isWanted[slot])
            m_shownSums -= row.sums;
        if (--m_families[row.family] == 0)
            m_families.remove(row.family);
        m_isWanted[slot] = 0;
        dropped.push_back(slot);
    }
    // What is being made stands on devices that are there.
    const std::optional<Why> again = m_sift && !dropped.empty() ? std::optional(m_sift->why) : std::nullopt;
    if (again)
        m_sift.reset();

    const std::chrono::milliseconds now = m_clock.monotonic();
    changed.reserve(touched.size());
    for (size_t i = 0; i < touched.size(); ++i) {
        prepare(touched, i);
        takeIn(touched[i], now, changed);
    }
    arrange(dropped);
    for (const Slot slot : dropped) {
        m_rows[slot] = {};
        m_nextGradeAt[slot] = never;
        m_columns.remove(slot);
    }
    publish(changed);
    if (!touched.empty() || !removed.empty())
        tell(then);
    else
        noteClockSkew();
    if (again)
        sift(*again);
}

void DeviceListModel::retranslate()
{
    flush();
    m_familyTexts.clear();
    m_statusTexts.clear();
    for (Slot slot = 0; slot < m_rows.size(); ++slot) {
        Row &row = m_rows[slot];
        if (!row.stored)
            continue;
        row.drawing.reset();
        m_columns.setWord(FleetColumns::FamilyWords, slot, familyText(row.stored->device->family));
        setStatusWords(slot, row);
    }
    m_isSummaryStale = true;
    // What was typed in the words of another language goes on in those of the API.
    const QueryVocabulary &vocabulary = m_columns.vocabulary();
    const auto again = Query::parseWhileTyping(m_searchText, &vocabulary).query;
    if (m_searchError.text.isEmpty() && (!again || QueryWords::stored(*again, &vocabulary) != m_storedQuery)) {
        m_query = m_storedQuery;
        m_searchText = m_query.text();
    }
    Q_EMIT searchChanged();
    // Free words may be looked for in what people read; rows are told by whoever changed the language.
    sift(Why::OtherWords);
    flush();
    Q_EMIT contentChanged();
    Q_EMIT shownSummaryChanged();
}

QString DeviceListModel::familyText(const Family &family)
{
    QString &text = m_familyTexts[family];
    if (text.isEmpty())
        text = family.path() + u'\n' + FamilyLook::label(family) + u'\n' + family.deviceType();
    return text;
}

void DeviceListModel::setStatusWords(Slot slot, const Row &row)
{
    const QString key = PrimitiveRegistry::statusKey(*row.stored, row.fresh);
    QString &text = m_statusTexts[key];
    if (text.isEmpty() && !key.isEmpty())
        text = key + u'\n' + PrimitiveRegistry::statusWord(key) + u'\n' + PrimitiveRegistry::englishStatusWord(key);
    m_columns.setWord(FleetColumns::PillWords, slot, text.isEmpty() ? QString() : text.section(u'\n', 1, 1));
    m_columns.setWord(FleetColumns::StatusWords, slot, text + statusField(*row.stored->device));
}

void DeviceListModel::noteClockSkew()
{
    const auto skew = m_store.clockSkew();
    if (skew == m_clockSkew)
        return;
    // Latency makes it tremble: whole seconds are news.
    const bool isNews = !skew || !m_clockSkew || *skew / 1s != *m_clockSkew / 1s;
    m_clockSkew = skew;
    if (isNews)
        Q_EMIT clockSkewChanged();
}

QList<int> DeviceListModel::RoleSet::list() const
{
    QList<int> roles;
    for (quint64 rest = bits; rest != 0; rest &= rest - 1)
        roles.append(DeviceIdRole + std::countr_zero(rest));
    return roles;
}

void DeviceListModel::publish(std::vector<Changed> &changed)
{
    const auto position = [this](const Changed &one) {
        return m_positions[one.slot];
    };
    std::erase_if(changed, [&](const Changed &one) { return position(one) < 0; }); // it went since
    // In the order of the rows. Where many of them changed each is put at its place, which no sort can undercut.
    if (changed.size() > 64 && changed.size() * 4 > m_shown.size()) {
        std::vector<RoleSet> byRow(m_shown.size());
        for (const Changed &one : changed)
            byRow[size_t(position(one))].bits |= one.roles.bits;
        changed.clear();
        for (size_t row = 0; row < byRow.size(); ++row) {
            if (!byRow[row].isEmpty())
                changed.push_back({m_shown[row], byRow[row]});
        }
    } else {
        std::sort(changed.begin(), changed.end(),
                  [&](const Changed &a, const Changed &b) { return position(a) < position(b); });
    }
    struct Range
    {
        int first = 0;
        int last = 0;
        RoleSet roles;
    };
    std::vector<Range> ranges;
    RoleSet all;
    for (const Changed &one : changed) {
        all.bits |= one.roles.bits;
        if (!ranges.empty() && ranges.back().last + 1 == position(one) && ranges.back().roles == one.roles)
            ++ranges.back().last;
        else
            ranges.push_back({position(one), position(one), one.roles});
    }
    // A view looks at the few rows that it shows: of these it is told the truth, which is what it draws anew. Of the
    // others too much at once is cheaper than the truth a thousand times.
    if (ranges.size() > mostRanges) {
        const int first = m_visibleSlots ? count() : std::max(m_firstVisible, 0);
        const int last = m_visibleSlots ? count() : std::min(m_lastVisible, first + int(mostSeen));
        Range before{count(), -1, all};
        Range after{count(), -1, all};
        std::vector<Range> seen;
        const auto widen = [](Range &range, int from, int to) {
            if (from > to)
                return;
            range.first = std::min(range.first, from);
            range.last = std::max(range.last, to);
        };
        for (const Range &range : ranges) {
            widen(before, range.first, std::min(range.last, first - 1));
            widen(after, std::max(range.first, std::max(last, first - 1) + 1), range.last);
            if (const Range part{std::max(range.first, first), std::min(range.last, last), range.roles};
                part.first <= part.last)
                seen.push_back(part);
        }
        ranges = std::move(seen);
        for (const Range &rest : {before, after}) {
            if (rest.first <= rest.last)
                ranges.push_back(rest);
        }
    }
    for (const Range &range : ranges)
        Q_EMIT dataChanged(index(range.first), index(range.last), range.roles.list());
}

void DeviceListModel::renumber(size_t first, size_t end)
{
    for (size_t i = first; i < std::min(end, m_shown.size()); ++i)
        m_positions[m_shown[i]] = int(i);
}

std::vector<DeviceListModel::Slot> DeviceListModel::wantedInOrder() const
{
    std::vector<Slot> wanted;
    wanted.reserve(m_order.all().size());
    for (const Slot slot : m_order.all()) {
        if (m_isWanted[slot])
            wanted.push_back(slot);
    }
    return wanted;
}

void DeviceListModel::relayout(std::vector<Slot> order)
{
    Q_ASSERT(order.size() == m_shown.size());
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<Slot> held;
    held.reserve(size_t(before.size()));
    for (const QModelIndex &index : before)
        held.push_back(m_shown[size_t(index.row())]);
    m_shown = std::move(order);
    renumber();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(m_positions[held[size_t(i)]], before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void DeviceListModel::rearrange(const std::vector<Slot> &target, Shift shift)
{
    using Range = std::pair<size_t, size_t>; // first, last
    const auto rangesOf = [](std::vector<size_t> places) {
        std::sort(places.begin(), places.end());
        std::vector<Range> ranges;
        for (const size_t place : places) {
            if (!ranges.empty() && ranges.back().second + 1 == place)
                ranges.back().second = place;
            else
                ranges.emplace_back(place, place);
        }
        return ranges;
    };
    const auto placeInTarget = [&](Slot slot) {
        const auto before = [this](Slot a, Slot b) {
            return m_order.isBefore(a, b);
        };
        return size_t(std::lower_bound(target.begin(), target.end(), slot, before) - target.begin());
    };
    std::vector<Range> out;
    std::vector<Range> in;
    if (!shift.isReordered && shift.moving.size() <= mostRanges) {
        std::vector<size_t> places;
        for (const Slot slot : shift.leaving)
            places.push_back(size_t(m_positions[slot]));
        out = rangesOf(std::exchange(places, {}));
        if (shift.arriving.size() > mostRanges) {
            for (size_t i = 0; i < target.size(); ++i) {
                if (m_positions[target[i]] < 0)
                    places.push_back(i);
            }
        } else {
            for (const Slot slot : shift.arriving)
                places.push_back(placeInTarget(slot));
        }
        in = rangesOf(std::move(places));
    }
    if (shift.isReordered || shift.moving.size() > mostRanges || out.size() > mostRanges || in.size() > mostRanges) {
        rearrangeAtOnce(target, shift);
        return;
    }

    m_isRearranging = true; // positions are brought up to date once a step, not once a range
    // 1. Out.
    for (auto range = out.rbegin(); range != out.rend(); ++range) {
        beginRemoveRows({}, int(range->first), int(range->second));
        for (size_t i = range->first; i <= range->second; ++i)
            m_positions[m_shown[i]] = -1;
        m_shown.erase(m_shown.begin() + qsizetype(range->first), m_shown.begin() + qsizetype(range->second) + 1);
        endRemoveRows();
    }
    if (!out.empty())
        renumber(out.front().first);

    // 2. Moves among those that were there. In the order of the target each one goes right behind its predecessor,
    // which is in place by then.
    m_order.sort(shift.moving);
    for (const Slot slot : shift.moving) {
        size_t before = placeInTarget(slot);
        while (before > 0 && m_positions[target[before - 1]] < 0)
            --before; // arrives later
        const int from = m_positions[slot];
        const int to = before == 0 ? 0 : m_positions[target[before - 1]] + 1;
        if (to == from || to == from + 1)
            continue;
        beginMoveRows({}, from, from, {}, to);
        const auto begin = m_shown.begin();
        if (to > from)
            std::rotate(begin + from, begin + from + 1, begin + to);
        else
            std::rotate(begin + to, begin + from, begin + from + 1);
        renumber(size_t(std::min(from, to)), size_t(std::max(from, to)) + 1);
        endMoveRows();
    }

    // 3. In.
    for (const auto &[first, last] : in) {
        beginInsertRows({}, int(first), int(last));
        m_shown.insert(m_shown.begin() + qsizetype(first), target.begin() + qsizetype(first),
                       target.begin() + qsizetype(last) + 1);
        endInsertRows();
    }
    if (!in.empty())
        renumber(in.front().first);
    m_isRearranging = false;
    Q_ASSERT(m_shown == target);
}

// What arrives comes at the end, everything finds its place in one change of the layout, what leaves goes from the end.
void DeviceListModel::rearrangeAtOnce(const std::vector<Slot> &target, const Shift &shift)
{
    const size_t first = m_shown.size();
    if (!shift.arriving.empty()) {
        beginInsertRows({}, int(first), int(first + shift.arriving.size()) - 1);
        m_shown.insert(m_shown.end(), shift.arriving.begin(), shift.arriving.end());
        renumber(first);
        endInsertRows();
    }
    std::vector<Slot> order;
    order.reserve(m_shown.size());
    order = target;
    order.insert(order.end(), shift.leaving.begin(), shift.leaving.end());
    if (order != m_shown)
        relayout(std::move(order));
    if (!shift.leaving.empty()) {
        beginRemoveRows({}, int(target.size()), int(m_shown.size()) - 1);
        for (const Slot slot : shift.leaving)
            m_positions[slot] = -1;
        m_shown.resize(target.size());
        endRemoveRows();
    }
    Q_ASSERT(m_shown == target);
}

// Begins to make what was asked for, and drops what was being made before.
void DeviceListModel::sift(Why why)
{
    m_siftTurn.cancel();
    m_sift.reset();
    const bool isOtherFilter = why != Why::Asked || !(m_query == m_shownQuery);
    const bool isOtherOrder = !(m_spec == m_order.spec());
    if (!isOtherFilter && !isOtherOrder) {
        noteWait();
        return;
    }
    m_sift = std::make_unique<Sift>();
    m_sift->why = why;
    m_sift->isOtherFilter = isOtherFilter;
    m_sift->query = m_query;
    m_sift->fields = QueryPlan::fieldsOf(m_query);
    if (m_updates == Updates::AtOnce || m_columns.count() <= m_pace.mostAtOnce) {
        (void)bringOn(*m_sift, TimeSlice::endless());
        showSifted();
        return;
    }
    if (why == Why::Asked && m_wait == Wait::None && !m_waitSign.isPending())
        m_waitSign = m_clock.callAfter(unnoticed, [this] { noteWait(); });
    else if (m_wait != Wait::None)
        noteWait(); // for something else, perhaps
    m_siftTurn = m_clock.callAfter(betweenSlices, [this] { siftOn(); });
}

void DeviceListModel::siftOn()
{
    // To show it is a piece of work of its own.
    if (m_sift->step == Sift::Step::Whole)
        showSifted();
    else
        (void)bringOn(*m_sift, TimeSlice(m_pace.slice));
    if (m_sift && !m_siftTurn.isPending())
        m_siftTurn = m_clock.callAfter(betweenSlices, [this] { siftOn(); });
}

void DeviceListModel::noteWait()
{
    Wait wait = Wait::None;
    if (!m_sift)
        m_waitSign.cancel();
    else if (m_sift->why == Why::Asked)
        wait = m_sift->isOtherFilter ? Wait::Search : Wait::Order;
    if (std::exchange(m_wait, wait) != wait)
        Q_EMIT waitChanged();
}

bool DeviceListModel::bringOn(Sift &sift, const TimeSlice &slice)
{
    using Step = Sift::Step;
    const Slot all = m_columns.size();
    constexpr Slot everyone = std::numeric_limits<Slot>::max();
    if (sift.step == Step::Columns) {
        while (sift.isOtherFilter && !sift.fields.isEmpty()) {
            if (!m_columns.bringOnField(sift.fields.first(), slice))
                return false;
            sift.fields.removeFirst();
        }
        if (sift.isOtherFilter)
            sift.plan = QueryPlan(sift.query, m_columns);
        sift.step = Step::Marks;
    }
    if (sift.step == Step::Marks) {
        sift.isWanted.resize(sift.isOtherFilter ? all : 0);
        const std::chrono::milliseconds now = m_clock.monotonic();
        while (sift.marked < sift.isWanted.size()) {
            const Slot end = std::min(all, sift.marked + Slot(4 * TimeSlice::piece));
            sift.plan.mark(sift.isWanted, sift.marked, end, now);
            sift.marked = end;
            if (slice.isOver())
                return false;
        }
        sift.marked = everyone; // who comes from here on is told by learn()
        if (!(m_spec == m_order.spec())) {
            sift.order.emplace(m_columns);
            sift.order->begin(m_spec, m_order.all());
            // Some have been taken in and not been given a place yet.
            sift.touched = m_restless;
            sift.isTouched.resize(all);
            for (const Slot slot : m_restless)
                sift.isTouched[slot] = 1;
        }
        sift.step = Step::Order;
    }
    if (sift.step == Step::Order) {
        if (sift.order && !sift.order->bringOn(slice))
            return false;
        size_t wanted = 0;
        size_t other = 0;
        for (Slot slot = 0; slot < sift.isWanted.size(); ++slot) {
            wanted += sift.isWanted[slot];
            other += sift.isWanted[slot] != m_isWanted[slot] ? 1 : 0;
        }
        sift.isOfDifference = other < wanted;
        sift.step = Step::Sums;
    }
    if (sift.step == Step::Sums) {
        while (sift.summed < sift.isWanted.size() && !sift.plan.isEverything()) {
            const Slot end = std::min(Slot(sift.isWanted.size()), sift.summed + Slot(TimeSlice::piece));
            for (; sift.summed < end; ++sift.summed)
                addUp(sift, sift.summed, 1);
            if (slice.isOver())
                return false;
        }
        sift.summed = everyone;
        sift.step = Step::Whole;
    }
    return true;
}

// `times`: 1 puts what the device counts for into the sums of what is being made, -1 takes it out again.
void DeviceListModel::addUp(Sift &sift, Slot slot, int times)
{
    const Row &row = m_rows[slot];
    if (!row.isAccounted || slot >= sift.isWanted.size())
        return;
    times *= int(sift.isWanted[slot]) - (sift.isOfDifference ? int(m_isWanted[slot]) : 0);
    if (times > 0)
        sift.sums += row.sums;
    else if (times < 0)
        sift.sums -= row.sums;
}

void DeviceListModel::forget(Slot slot)
{
    if (m_sift && slot < m_sift->summed)
        addUp(*m_sift, slot, -1);
}

void DeviceListModel::learn(Slot slot, std::chrono::milliseconds now)
{
    if (!m_sift)
        return;
    Sift &sift = *m_sift;
    if (sift.isOtherFilter && slot < sift.marked) {
        if (slot >= sift.isWanted.size())
            sift.isWanted.resize(m_columns.size());
        sift.isWanted[slot] = sift.plan.matches(slot, now) ? 1 : 0;
    }
    if (slot < sift.summed)
        addUp(sift, slot, 1);
    if (sift.order) {
        if (slot >= sift.isTouched.size())
            sift.isTouched.resize(m_columns.size());
        if (!std::exchange(sift.isTouched[slot], quint8(1)))
            sift.touched.push_back(slot);
    }
}

// In the place of what was on show before.
void DeviceListModel::showSifted()
{
    const std::unique_ptr<Sift> sift = std::move(m_sift);
    m_siftTurn.cancel();
    const int countBefore = count();
    if (sift->order) {
        sift->order->amend(sift->touched);
        m_order = *std::move(sift->order);
    } else {
        m_order.amend(m_restless);
    }
    Shift shift;
    // Rows that look for their places go along.
    for (const Slot slot : std::exchange(m_restless, {}))
        m_isRestless[slot] = 0;
    if (sift->isOtherFilter) {
        if (sift->plan.isEverything())
            m_shownSums = m_sums;
        else if (sift->isOfDifference)
            m_shownSums += sift->sums;
        else
            m_shownSums = sift->sums;
        m_shownQuery = sift->query;
        m_plan = std::move(sift->plan);
        m_isWanted = std::move(sift->isWanted);
        m_isWanted.resize(m_columns.size());
    }
    const std::vector<Slot> target = wantedInOrder();
    std::copy_if(m_shown.begin(), m_shown.end(), std::back_inserter(shift.leaving),
                 [this](Slot slot) { return m_isWanted[slot] == 0; });
    int last = -1;
    for (const Slot slot : target) {
        const int position = m_positions[slot];
        if (position < 0)
            shift.arriving.push_back(slot);
        else if (std::exchange(last, position) > position)
            shift.isReordered = true;
    }
    const bool isShifted = !shift.isEmpty();
    if (isShifted)
        rearrange(target, std::move(shift));
    noteWait();
    if (sift->isOtherFilter && (isShifted || sift->why != Why::TimePassed))
        Q_EMIT filterChanged();
    if (sift->order) // moved from, and still told
        Q_EMIT resorted();
    if (isShifted)
        Q_EMIT orderChanged();
    if (count() != countBefore)
        Q_EMIT countChanged();
    if (isShifted)
        Q_EMIT shownSummaryChanged();
}

void DeviceListModel::readQuery()
{
    Query::Typed typed = Query::parseWhileTyping(m_searchText, &m_columns.vocabulary());
    m_searchError = typed.error && !typed.error->isUnfinished ? *typed.error : QueryError();
    const bool isOther = typed.query && !(*typed.query == m_query);
    if (isOther) {
        m_query = *std::move(typed.query);
        m_storedQuery = QueryWords::stored(m_query, &m_columns.vocabulary());
    }
    Q_EMIT searchChanged();
}

void DeviceListModel::setSearchText(const QString &text)
{
    if (text == m_searchText)
        return;
    m_searchText = text;
    readQuery();
    sift(Why::Asked);
}

void DeviceListModel::show(const QString &searchText, const FleetOrder::Spec &order)
{
    if (searchText != m_searchText) {
        m_searchText = searchText;
        readQuery();
    }
    if (!(std::exchange(m_spec, order) == order))
        Q_EMIT sortChanged();
    sift(Why::Asked);
}

void DeviceListModel::toggleChoice(const QString &choice)
{
    setSearchText(m_storedQuery.toggled(choice).text());
}

bool DeviceListModel::hasChoice(const QString &choice) const
{
    return m_query.choices().contains(choice, Qt::CaseInsensitive);
}

QVariantList DeviceListModel::completions(const QString &text, int cursor) const
{
    QVariantList list;
    for (const QueryProposal &proposal : QueryCompletion::at(text, cursor, m_columns.vocabulary()))
        list.append(QVariant::fromValue(proposal));
    return list;
}

QString DeviceListModel::shownSummary() const
{
    const Format &format = m_registry.format();
    const FleetSums &sums = m_shownSums;
    QStringList parts;
    // Into the devices is positive: inverters give.
    const Kilowatts net = sums.in - sums.out + sums.ev - sums.solar;
    if (sums.flowCounted + sums.evCounted + sums.solarCounted > 0)
        parts.append(format.quantity(net.value(), u"kw", Format::Sign::Always));
    if (sums.levelCounted > 0)
        parts.append(
            tr("mean level %1").arg(format.quantity(sums.levels.value() / double(sums.levelCounted), u"percent")));
    const qint64 leftOut = sums.lastKnown + sums.offline + sums.gone + sums.neverRead;
    if (leftOut > 0)
        parts.append(tr("%1 left out of sums").arg(format.count(leftOut)));
    return Format::listed(parts);
}

void DeviceListModel::clearFilters()
{
    setSearchText({});
}

void DeviceListModel::sortBy(const QString &key, bool descending)
{
    show(m_searchText, {key, descending, m_spec.isAttentionFirst});
}

void DeviceListModel::setAttentionFirst(bool isFirst)
{
    show(m_searchText, {m_spec.key, m_spec.isDescending, isFirst});
}

void DeviceListModel::setEnvironment(const QString &environment)
{
    m_columns.setEnvironment(environment);
}

void DeviceListModel::noteUser(const UserId &user, const QList<DeviceId> &devices)
{
    std::vector<Slot> touched;
    for (const DeviceId &id : devices) {
        m_users.insert(id, user);
        const auto at = m_slots.constFind(id);
        if (at == m_slots.cend())
            continue;
        m_columns.setWord(FleetColumns::UserWords, *at, user.text());
        touched.push_back(*at);
    }
    if (!touched.empty())
        applyNow({}, touched);
}

void DeviceListModel::noteDrifted(const QList<DeviceId> &drifted, const QList<DeviceId> &others)
{
    std::vector<Slot> touched;
    const auto take = [&](const DeviceId &id) {
        if (const auto at = m_slots.constFind(id); at != m_slots.cend())
            touched.push_back(*at);
    };
    for (const DeviceId &id : drifted) {
        if (m_drifted.contains(id))
            continue;
        m_drifted.insert(id);
        take(id);
    }
    for (const DeviceId &id : others) {
        if (m_drifted.remove(id))
            take(id);
    }
    if (!touched.empty())
        applyNow({}, touched);
}

const DeviceSums &DeviceListModel::sumsOf(Slot slot) const
{
    return m_rows[slot].sums;
}

const StoredDevice *DeviceListModel::storedAt(Slot slot) const
{
    return m_rows[slot].stored.get();
}

void DeviceListModel::noteDay()
{
    m_today = m_clock.nowUtc().toTimeZone(m_registry.format().zone()).date();
}

void DeviceListModel::armTick()
{
    m_tick = m_clock.callAfter(1s, [this] {
        armTick();
        tick();
    });
}

void DeviceListModel::tick()
{
    const std::chrono::milliseconds now = m_clock.monotonic();

    // Limits passed, wherever the row is: a sum must not go on counting what has become old.
    const QDate before = m_today;
    noteDay();
    // Whoever still waits for a limit is found again; a day ends once.
    m_dayIsDue = before != m_today || (m_dayIsDue && !m_due.empty());
    m_due.clear();
    for (Slot slot = 0; slot < m_nextGradeAt.size(); ++slot) {
        if (m_nextGradeAt[slot] <= now || (m_dayIsDue && m_rows[slot].stored && m_rows[slot].sums.hasFailed()))
            m_due.push_back(slot);
    }
    takeDue();
    if (m_shownQuery.dependsOnAge() && !m_sift)
        sift(Why::TimePassed);

    std::vector<Changed> changed;
    for (const Slot slot : visible()) {
        Row &row = m_rows[slot];
        const Freshness fresh = Freshness::of(*row.stored, now);
        RoleSet roles;
        const qint64 step = spokenStep(fresh);
        if (step != row.tickedStep) {
            row.tickedStep = step;
            roles << AccessibleTextRole;
        }
        QString action = DeviceSentence::lastAction(*row.stored, m_registry.format(), now);
        if (action != row.tickedAction) {
            row.tickedAction = std::move(action);
            roles << LastActionTextRole;
        }
        const qint64 written = writtenStep(fresh);
        if (written != row.tickedAge) {
            row.tickedAge = written;
            roles << AgeSecondsRole;
        }
        if (!roles.isEmpty())
            changed.push_back({slot, roles});
    }
    publish(changed);
    noteClockSkew();
    // Once a second is as often as anybody reads it.
    if (std::exchange(m_isSummaryStale, false))
        Q_EMIT shownSummaryChanged();
}

// A whole fleet may pass a limit in one second, as after a network that came back: some at a time, within that second.
void DeviceListModel::takeDue()
{
    std::vector<Slot> due;
    while (!m_due.empty() && due.size() < mostDueAtOnce) {
        const Slot slot = m_due.back();
        m_due.pop_back();
        if (m_rows[slot].stored) // else it went since
            due.push_back(slot);
    }
    if (!m_due.empty())
        m_dueTurn = m_clock.callAfter(betweenDue, [this] { takeDue(); });
    if (!due.empty())
        applyNow({}, due);
}

void DeviceListModel::setVisibleRange(int first, int last)
{
    m_visibleSlots.reset();
    m_firstVisible = first;
    m_lastVisible = last;
    // What was scrolled in shows the age at which it was bound: no need to wait for the next second to be exact.
}

void DeviceListModel::setVisibleSlots(std::vector<Slot> slots)
{
    m_visibleSlots = std::move(slots);
}

// Those on screen that are still shown, in the order in which they stand there.
std::vector<DeviceListModel::Slot> DeviceListModel::visible() const
{
    std::vector<Slot> slots;
    if (m_visibleSlots) {
        std::copy_if(m_visibleSlots->begin(), m_visibleSlots->end(), std::back_inserter(slots),
                     [this](Slot slot) { return slot < m_positions.size() && m_positions[slot] >= 0; });
        return slots;
    }
    const int last = std::min(m_lastVisible, count() - 1);
    for (int i = std::max(m_firstVisible, 0); i <= last; ++i)
        slots.push_back(m_shown[size_t(i)]);
    return slots;
}

QList<DeviceId> DeviceListModel::lookedAt(int most) const
{
    QList<DeviceId> devices;
    std::vector<Slot> slots = visible();
    slots.resize(std::min(slots.size(), size_t(most)));
    for (const Slot slot : slots)
        devices.append(m_rows[slot].device->id);
    constexpr quint8 pressing
        = attention::bit(Attention::Failed) | attention::bit(Attention::Stuck) | attention::bit(Attention::InFlight);
    const std::vector<quint8> &reasons = m_columns.allReasons();
    for (Slot slot = 0; slot < reasons.size() && devices.size() < most; ++slot) {
        if ((reasons[slot] & pressing) != 0 && m_columns.isUsed(slot)
            && std::find(slots.begin(), slots.end(), slot) == slots.end())
            devices.append(m_rows[slot].device->id);
    }
    return devices;
}

int DeviceListModel::rowOf(const QString &deviceId) const
{
    const auto found = m_slots.constFind(DeviceId(deviceId));
    if (found == m_slots.cend())
        return -1;
    if (!m_isRearranging)
        return m_positions[*found];
    const auto at = std::find(m_shown.begin(), m_shown.end(), *found);
    return at == m_shown.end() ? -1 : int(at - m_shown.begin());
}

QStringList DeviceListModel::allIds() const
{
    QStringList ids;
    for (const DeviceId &id : m_store.ids())
        ids.append(id.text());
    ids.sort();
    return ids;
}

std::optional<DeviceListModel::Slot> DeviceListModel::slotOf(const DeviceId &id) const
{
    const auto found = m_slots.constFind(id);
    return found == m_slots.cend() ? std::nullopt : std::optional(*found);
}

QStringList DeviceListModel::ids() const
{
    QStringList ids;
    for (const Slot slot : m_shown)
        ids.append(m_columns.id(slot));
    return ids;
}

QString DeviceListModel::deviceAt(int row) const
{
    return row >= 0 && row < count() ? m_columns.id(m_shown[size_t(row)]) : QString();
}

QString DeviceListModel::nextInList(const QString &deviceId) const
{
    return deviceAt(rowOf(deviceId) + 1);
}

QString DeviceListModel::previousInList(const QString &deviceId) const
{
    const int row = rowOf(deviceId);
    return deviceAt(row < 0 ? count() - 1 : row - 1);
}

void DeviceListModel::dismissGone(const QString &deviceId)
{
    (void)m_store.dismissGone(DeviceId(deviceId));
}

void DeviceListModel::dismissAllGone()
{
    (void)m_store.dismissAllGone();
}

int DeviceListModel::totalCount() const
{
    return int(m_sums.total());
}

int DeviceListModel::vendorCount() const
{
    return m_columns.table(FleetColumns::VendorWords).present();
}

int DeviceListModel::failedCount() const
{
    return int(m_sums.failed);
}

int DeviceListModel::staleCount() const
{
    return int(m_sums.total() - m_sums.upToDate);
}

int DeviceListModel::offlineCount() const
{
    return int(m_sums.offline);
}

int DeviceListModel::goneCount() const
{
    return int(m_sums.gone);
}

FleetFigures DeviceListModel::figures() const
{
    return m_sums.figures(m_registry.format());
}

QVariantList DeviceListModel::families() const
{
    // The contract's order, then whatever else the API has.
    QList<Family> order;
    for (const Family &family : Family::known()) {
        if (m_families.contains(family))
            order.append(family);
    }
    QList<Family> others;
    for (auto at = m_families.cbegin(); at != m_families.cend(); ++at) {
        if (!at.key().isKnown())
            others.append(at.key());
    }
    std::sort(others.begin(), others.end());
    order.append(others);

    QVariantList entries;
    for (const Family &family : std::as_const(order)) {
        FamilyEntry entry;
        entry.path = family.path();
        entry.label = FamilyLook::label(family);
        entry.icon = FamilyLook::icon(family);
        entry.color = FamilyLook::colorName(family);
        entry.count = m_families.value(family);
        entry.isKnown = family.isKnown();
        entries.append(QVariant::fromValue(entry));
    }
    return entries;
}

double DeviceListModel::clockSkewSeconds() const
{
    return m_clockSkew ? double(m_clockSkew->count()) / 1000 : std::numeric_limits<double>::quiet_NaN();
}

QString DeviceListModel::clockSkewText() const
{
    if (!m_clockSkew || std::chrono::abs(*m_clockSkew) <= Freshness::skewLimit)
        return {};
    const QString by = m_registry.format().duration(std::chrono::abs(*m_clockSkew));
    return *m_clockSkew > 0ms ? tr("The service's clock is %1 ahead of this computer's.").arg(by)
                              : tr("The service's clock is %1 behind this computer's.").arg(by);
}

} // namespace fleet
