// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicelistmodel.h"

#include "familylook.h"

#include <algorithm>
#include <bit>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace fleet {

namespace {

// More pieces than this are put through one layout change: views take a handful of ranges well and thousands badly.
constexpr size_t mostRanges = 32;
constexpr std::chrono::milliseconds never = std::chrono::milliseconds::max();

// Ages are said in steps: each second would keep a screen reader talking.
qint64 spokenStep(const Freshness &fresh)
{
    if (!fresh.age)
        return -1;
    const qint64 seconds = *fresh.age / 1s;
    return seconds < 60 ? seconds / 10 : 100 + seconds / 60;
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

// May the word of the pill be another one? Vehicles make theirs from booleans.
bool isStatusNew(const Device &before, const Device &now)
{
    return (std::holds_alternative<VehicleState>(now.reading) && before.reading != now.reading)
        || statusField(before) != statusField(now);
}

qint64 milliUnits(double kilo)
{
    return std::isfinite(kilo) ? std::llround(kilo * 1000) : 0;
}

} // namespace

struct DeviceListModel::Row
{
    std::shared_ptr<const StoredDevice> stored;

    // What the rows was published with: a change is told from it.
    DevicePtr device;
    bool hasReading = false;
    bool gone = false;
    QString faultCode;
    RequestId requestId;
    LocalFields local;
    Freshness fresh;
    Attention attention = Attention::None;

    QString id;
    QString sortText;
    Attention orderedAttention = Attention::None; // the key by which it stands in m_order
    QString orderedText;
    bool isOrdered = false;
    QString searchText; // folded, a line for each thing that may be searched
    std::chrono::milliseconds nextGradeAt = never;
    Tallies tallies{};
    Family family;
    QString vendor; // folded
    bool isAccounted = false;
    int position = -1; // -1: not shown
    bool isWanted = false;
    mutable std::unique_ptr<DeviceDrawing> drawing; // made when somebody looks

    qint64 tickedSecond = -1;
    qint64 tickedStep = -1;
    QString tickedAction;
};

DeviceListModel::DeviceListModel(DeviceStore &store, Clock &clock, const PrimitiveRegistry &registry, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_clock(clock)
    , m_registry(registry)
{
    noteDay();
    connect(&m_store, &DeviceStore::changed, this, &DeviceListModel::apply);
    ChangeSet all;
    all.added = m_store.ids();
    apply(all);
    armTick();
}

DeviceListModel::~DeviceListModel()
{
    qDeleteAll(m_rows);
}

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
    const Row &row = *m_shown[size_t(index.row())];
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
        return device.metadata.model;
    case VendorRole:
        return device.vendor;
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
        return device.lastAction ? device.lastAction->errorCode : QString();
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
        return !row.faultCode.isEmpty();
    case OfflineCodeRole:
        return row.faultCode;
    case RequestIdRole:
        return row.requestId.text();
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
    case AttentionRole:
        return attentionName(row.attention);
    default:
        return {};
    }
}

QString DeviceListModel::attentionName(Attention attention)
{
    switch (attention) {
    case Attention::Failed:
        return u"failed"_s;
    case Attention::Offline:
        return u"offline"_s;
    case Attention::Gone:
        return u"gone"_s;
    case Attention::NoSync:
        return u"noSync"_s;
    case Attention::BelowFloor:
        return u"belowFloor"_s;
    case Attention::InFlight:
        return u"inFlight"_s;
    case Attention::None:
        return {};
    }
    Q_UNREACHABLE();
}

DeviceListModel::Attention DeviceListModel::attentionOf(const StoredDevice &stored, const Freshness &freshness)
{
    const Device &device = *stored.device;
    if (device.lastAction && device.lastAction->state == KnownActionState::Failed)
        return Attention::Failed;
    if (stored.gone)
        return Attention::Gone;
    if (stored.fault)
        return Attention::Offline;
    if (freshness.grade == FreshnessGrade::LastKnown)
        return Attention::NoSync;
    if (PrimitiveRegistry::isBelowFloor(device))
        return Attention::BelowFloor;
    if (device.lastAction && !isTerminal(device.lastAction->state))
        return Attention::InFlight;
    return Attention::None;
}

bool DeviceListModel::isBefore(const Row *a, const Row *b)
{
    if (a->orderedAttention != b->orderedAttention)
        return a->orderedAttention < b->orderedAttention;
    if (a->orderedText.constData() != b->orderedText.constData()) {
        if (const int order = a->orderedText.compare(b->orderedText))
            return order < 0;
    }
    return a->id < b->id;
}

// Where the reading stands now. The roles that time alone moves are added to `roles`; true when the grade moved.
bool DeviceListModel::refreshFreshness(Row &row, RoleSet &roles)
{
    const Freshness before = row.fresh;
    const std::chrono::milliseconds now = m_clock.monotonic();
    row.fresh = Freshness::of(*row.stored, now);
    row.nextGradeAt = row.fresh.untilNextGrade ? now + *row.fresh.untilNextGrade : never;

    if (before.sourceName() != row.fresh.sourceName())
        roles << SourceRole;
    if (before.lastPulledAtUtc != row.fresh.lastPulledAtUtc)
        roles << PulledAtRole;
    if (before.isAvailable != row.fresh.isAvailable)
        roles << AvailableRole;
    const bool isMoved = before.grade != row.fresh.grade;
    if (isMoved)
        roles << AgeGradeRole << SentenceRole << AccessibleTextRole;
    if (isMoved || (row.fresh.isStale() && before.lastPulledAtUtc != row.fresh.lastPulledAtUtc))
        roles << NoticeRole;
    return isMoved;
}

DeviceListModel::RoleSet DeviceListModel::refresh(Row &row)
{
    const StoredDevice &stored = *row.stored;
    const DevicePtr old = row.device;
    const Device &now = *stored.device;
    RoleSet roles;

    const bool isFirst = !old;
    row.device = stored.device;
    if (!isFirst && old != row.device) {
        if (old->family != now.family)
            roles << FamilyRole << FamilyLabelRole << FamilyIconRole << FamilyColorRole << IsKnownFamilyRole
                  << IsReadOnlyRole;
        if (old->metadata.model != now.metadata.model)
            roles << ModelRole << TitleRole << AccessibleTextRole;
        if (old->vendor != now.vendor)
            roles << VendorRole << AccessibleTextRole;
        if (old->lastAction != now.lastAction)
            roles << LastActionTextRole << LastActionStateRole << LastActionIconRole << LastActionErrorRole
                  << LastActionIdRole << SentenceRole << AccessibleTextRole;
        if (old->commands != now.commands && !(old->commands && now.commands && *old->commands == *now.commands))
            roles << CommandsRole;
        if (old->state != now.state || old->reading != now.reading)
            roles << SentenceRole << AccessibleTextRole;
    }
    const QString faultCode = stored.fault ? stored.fault->code : QString();
    const RequestId requestId = stored.fault ? stored.fault->requestId : RequestId();
    if (row.faultCode != faultCode)
        roles << OfflineRole << OfflineCodeRole << SentenceRole << AccessibleTextRole;
    if (row.requestId != requestId)
        roles << RequestIdRole;
    if (row.gone != stored.gone)
        roles << GoneRole << SentenceRole << AccessibleTextRole;
    if (row.local != stored.local)
        roles << TitleRole << AccessibleTextRole;
    if (row.hasReading != stored.hasReading)
        roles << SentenceRole << AccessibleTextRole;
    const bool isFaultNew = row.faultCode != faultCode;
    const bool isLocalNew = row.local != stored.local;
    const bool wasGone = row.gone;
    row.faultCode = faultCode;
    row.requestId = requestId;
    row.gone = stored.gone;
    row.local = stored.local;
    row.hasReading = stored.hasReading;

    const Freshness before = row.fresh;
    refreshFreshness(row, roles);
    if (before.age != row.fresh.age)
        roles << AgeSecondsRole;

    const Attention attention = attentionOf(stored, row.fresh);
    if (attention != row.attention)
        roles << AttentionRole;
    row.attention = attention;
    if (isFirst || old->metadata.model != now.metadata.model)
        row.sortText = now.metadata.model.isEmpty() ? row.id : *m_sortTexts.insert(now.metadata.model.toCaseFolded());
    const bool isFoundOtherwise = isFirst || isLocalNew || isFaultNew || old->vendor != now.vendor
        || old->metadata.model != now.metadata.model || old->family != now.family || old->lastAction != now.lastAction
        || isStatusNew(*old, now) || before.grade != row.fresh.grade || wasGone != row.gone;
    if (isFoundOtherwise)
        row.searchText = searchTextOf(row);

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

DeviceListModel::Tallies DeviceListModel::talliesOf(const Row &row) const
{
    Tallies t{};
    const Device &device = *row.device;
    const bool counts = row.fresh.countsInSums();
    t[Total] = 1;
    if (row.gone)
        t[Gone] = 1;
    else if (!row.faultCode.isEmpty())
        t[Offline] = 1;
    else if (row.fresh.grade == FreshnessGrade::NeverRead)
        t[NeverRead] = 1;
    else if (row.fresh.grade == FreshnessGrade::LastKnown)
        t[LastKnown] = 1;
    else if (row.fresh.grade == FreshnessGrade::Old)
        t[Old] = 1;
    else
        t[UpToDate] = 1;

    if (const auto *battery = std::get_if<BatteryState>(&device.reading)) {
        t[BatteryCount] = 1;
        if (counts && battery->levelPercent && battery->capacityKwh) {
            t[StoredWh] = milliUnits(*battery->levelPercent / 100 * *battery->capacityKwh);
            t[CapacityWh] = milliUnits(*battery->capacityKwh);
            t[FreshCapacityWh] = row.fresh.isUpToDate() ? t[CapacityWh] : 0;
            t[StoredCounted] = 1;
        }
        if (counts && battery->chargeRateKw) {
            const qint64 watts = milliUnits(*battery->chargeRateKw);
            t[watts > 0 ? InW : OutW] = std::abs(watts);
            t[BatteryCounted] = 1;
        }
    } else if (const auto *solar = std::get_if<SolarInverterState>(&device.reading)) {
        t[SolarCount] = 1;
        if (counts && solar->currentPowerKw) {
            t[SolarW] = milliUnits(*solar->currentPowerKw);
            t[SolarCounted] = 1;
            t[SolarProducing] = solar->producing.value_or(t[SolarW] > 0) ? 1 : 0;
        }
    } else if (const auto *charger = std::get_if<EvChargerState>(&device.reading)) {
        t[EvCount] = 1;
        if (counts && charger->currentPowerKw) {
            t[EvW] = milliUnits(*charger->currentPowerKw);
            t[EvCounted] = 1;
        }
        if (counts && (charger->isCharging == true || (!charger->isCharging && charger->status == "charging"_L1)))
            t[EvSessions] = 1;
    }

    if (device.lastAction) {
        switch (device.lastAction->state.known()) {
        case KnownActionState::Scheduled:
            t[Scheduled] = 1;
            break;
        case KnownActionState::Acknowledged:
            t[InFlight] = 1;
            break;
        case KnownActionState::Failed: {
            t[Failed] = 1;
            const std::optional<QDateTime> at
                = device.lastAction->updatedAt ? device.lastAction->updatedAt : device.lastAction->createdAt;
            if (at && at->toTimeZone(m_registry.format().zone()).date() == m_today)
                t[FailedToday] = 1;
            break;
        }
        case KnownActionState::Unknown:
        case KnownActionState::Completed:
        case KnownActionState::Cancelled:
            break;
        }
    }
    return t;
}

// Takes the row out of the sums or (again) into them.
void DeviceListModel::account(Row &row, bool isCounted)
{
    const auto bump = [](auto &counts, const auto &key, int by) {
        int &count = counts[key];
        count += by;
        if (count == 0)
            counts.remove(key);
    };
    if (row.isAccounted) {
        for (size_t i = 0; i < TallySize; ++i)
            m_tallies[i] -= row.tallies[i];
        bump(m_families, row.family, -1);
        bump(m_vendors, row.vendor, -1);
    }
    row.isAccounted = isCounted;
    if (!isCounted)
        return;
    row.tallies = talliesOf(row);
    for (size_t i = 0; i < TallySize; ++i)
        m_tallies[i] += row.tallies[i];
    row.family = row.device->family;
    if (row.vendor.isEmpty() || row.vendor.compare(row.device->vendor, Qt::CaseInsensitive) != 0)
        row.vendor = row.device->vendor.toCaseFolded();
    bump(m_families, row.family, 1);
    bump(m_vendors, row.vendor, 1);
}

QString DeviceListModel::statusText(const Row &row) const
{
    return m_registry.pill(*row.stored, row.fresh).word + statusField(*row.device);
}

QString DeviceListModel::searchTextOf(const Row &row) const
{
    const Device &device = *row.device;
    QString text;
    text.reserve(160);
    // A line each, so that no word spans two of them.
    const auto add = [&text](const QString &line) {
        if (!line.isEmpty())
            text += line + u'\n';
    };
    add(row.id);
    add(device.vendor);
    add(device.metadata.model);
    add(device.family.path());
    add(FamilyLook::label(device.family));
    add(statusText(row));
    add(row.local.name);
    add(row.local.tags.join(u'\n'));
    add(row.local.note);
    if (device.lastAction)
        add(device.lastAction->errorCode);
    add(row.faultCode);
    return std::move(text).toCaseFolded();
}

bool DeviceListModel::matches(const Row &row) const
{
    const Device &device = *row.device;
    if (!m_familyFilter.isEmpty() && device.family.path() != m_familyFilter)
        return false;
    if (!m_attentionFilter.isEmpty()) {
        if (m_attentionFilter == "failed"_L1 && !row.tallies[Failed])
            return false;
        if (m_attentionFilter == "stale"_L1 && row.tallies[UpToDate])
            return false;
        if (m_attentionFilter == "offline"_L1 && !row.tallies[Offline])
            return false;
    }
    for (const Term &term : m_terms) {
        switch (term.in) {
        case Term::In::Anything:
            if (!row.searchText.contains(term.text))
                return false;
            break;
        case Term::In::Family:
            if (!device.family.path().toCaseFolded().contains(term.text)
                && !device.family.deviceType().toCaseFolded().contains(term.text)
                && !FamilyLook::label(device.family).toCaseFolded().contains(term.text))
                return false;
            break;
        case Term::In::Vendor:
            if (!row.vendor.contains(term.text))
                return false;
            break;
        case Term::In::Status:
            if (!statusText(row).toCaseFolded().contains(term.text))
                return false;
            break;
        case Term::In::Id:
            if (!device.id.text().toCaseFolded().contains(term.text))
                return false;
            break;
        }
    }
    return true;
}

void DeviceListModel::apply(const ChangeSet &changes)
{
    const int countBefore = count();
    const Tallies talliesBefore = m_tallies;
    const QHash<Family, int> familiesBefore = m_families;
    const qsizetype vendorsBefore = m_vendors.size();

    std::vector<Changed> changed;
    std::vector<Row *> dropped;
    std::vector<Row *> resorted; // new, or with another key
    Shift shift;

    for (const DeviceId &id : changes.removed) {
        if (Row *row = m_rows.take(id)) {
            account(*row, false);
            row->isWanted = false;
            dropped.push_back(row);
            if (row->position >= 0)
                shift.leaving.push_back(row);
        }
    }
    for (const QList<DeviceId> *ids : {&changes.added, &changes.changed, &changes.gone, &changes.returned}) {
        for (const DeviceId &id : *ids) {
            Row *&row = m_rows[id];
            if (!row) {
                row = new Row;
                row->id = id.text();
                row->stored = m_store.find(id);
                Q_ASSERT(row->stored);
            } else if (const auto stored = m_store.find(id); stored != row->stored) {
                row->stored = stored; // dismissed and listed again between two signals
            }
            const bool wasShown = row->position >= 0;
            const RoleSet roles = refresh(*row);
            account(*row, true);
            row->isWanted = matches(*row);
            const bool isResorted
                = !row->isOrdered || row->attention != row->orderedAttention || row->sortText != row->orderedText;
            if (isResorted)
                resorted.push_back(row);
            if (wasShown && !row->isWanted)
                shift.leaving.push_back(row);
            else if (!wasShown && row->isWanted)
                shift.arriving.push_back(row);
            else if (wasShown && isResorted)
                shift.moving.push_back(row);
            if (wasShown && row->isWanted && !roles.isEmpty())
                changed.push_back({row, roles});
        }
    }

    // First out by the old keys, then in by the new ones: both lists are in order at every search.
    std::vector<size_t> places;
    const auto placeOf = [this](const Row *row) {
        const auto at = std::lower_bound(m_order.begin(), m_order.end(), row, isBefore);
        Q_ASSERT(at != m_order.end() && *at == row);
        return size_t(at - m_order.begin());
    };
    for (const Row *row : dropped)
        places.push_back(placeOf(row));
    for (const Row *row : resorted) {
        if (row->isOrdered)
            places.push_back(placeOf(row));
    }
    eraseAt(m_order, std::move(places));
    for (Row *row : resorted) {
        row->orderedAttention = row->attention;
        row->orderedText = row->sortText;
        row->isOrdered = true;
    }
    spliceIn(m_order, resorted);

    const bool isShifted = !shift.isEmpty();
    if (isShifted) {
        std::vector<Row *> target = m_shown;
        std::vector<size_t> shownPlaces;
        for (const std::vector<Row *> *rows : {&shift.leaving, &shift.moving}) {
            for (const Row *row : *rows)
                shownPlaces.push_back(size_t(row->position));
        }
        eraseAt(target, std::move(shownPlaces));
        std::vector<Row *> placed = shift.moving;
        placed.insert(placed.end(), shift.arriving.begin(), shift.arriving.end());
        spliceIn(target, std::move(placed));
        rearrange(target, std::move(shift));
    }
    qDeleteAll(dropped);
    publish(changed);

    if (isShifted)
        Q_EMIT orderChanged();
    if (count() != countBefore)
        Q_EMIT countChanged();
    if (m_tallies != talliesBefore || m_vendors.size() != vendorsBefore)
        Q_EMIT figuresChanged();
    if (m_families != familiesBefore)
        Q_EMIT familiesChanged();
    noteClockSkew();
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

void DeviceListModel::eraseAt(std::vector<Row *> &rows, std::vector<size_t> places)
{
    if (places.empty())
        return;
    std::sort(places.begin(), places.end());
    auto to = rows.begin() + qsizetype(places.front());
    for (size_t i = 0; i < places.size(); ++i) {
        const auto from = rows.begin() + qsizetype(places[i]) + 1;
        const auto end = i + 1 < places.size() ? rows.begin() + qsizetype(places[i + 1]) : rows.end();
        to = std::copy(from, end, to);
    }
    rows.erase(to, rows.end());
}

void DeviceListModel::spliceIn(std::vector<Row *> &rows, std::vector<Row *> arriving)
{
    if (arriving.empty())
        return;
    std::sort(arriving.begin(), arriving.end(), isBefore);
    std::vector<Row *> spliced;
    spliced.reserve(rows.size() + arriving.size());
    auto from = rows.begin();
    for (Row *row : arriving) {
        const auto at = std::lower_bound(from, rows.end(), row, isBefore);
        spliced.insert(spliced.end(), from, at);
        spliced.push_back(row);
        from = at;
    }
    spliced.insert(spliced.end(), from, rows.end());
    rows.swap(spliced);
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
    std::sort(changed.begin(), changed.end(),
              [](const Changed &a, const Changed &b) { return a.row->position < b.row->position; });
    for (size_t i = 0; i < changed.size();) {
        size_t last = i;
        while (last + 1 < changed.size() && changed[last + 1].row->position == changed[last].row->position + 1
               && changed[last + 1].roles == changed[i].roles)
            ++last;
        Q_EMIT dataChanged(index(changed[i].row->position), index(changed[last].row->position),
                           changed[i].roles.list());
        i = last + 1;
    }
}

void DeviceListModel::renumber(size_t first, size_t end)
{
    for (size_t i = first; i < std::min(end, m_shown.size()); ++i)
        m_shown[i]->position = int(i);
}

void DeviceListModel::relayout(const std::vector<Row *> &order)
{
    Q_ASSERT(order.size() == m_shown.size());
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<Row *> held;
    held.reserve(size_t(before.size()));
    for (const QModelIndex &index : before)
        held.push_back(m_shown[size_t(index.row())]);
    m_shown = order;
    renumber();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(held[size_t(i)]->position, before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void DeviceListModel::rearrange(const std::vector<Row *> &target, Shift shift)
{
    m_isRearranging = true;                  // positions are brought up to date once a step, not once a range
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
    const auto placeInTarget = [&target](const Row *row) {
        return size_t(std::lower_bound(target.begin(), target.end(), row, isBefore) - target.begin());
    };

    // 1. Out.
    std::vector<size_t> places;
    for (const Row *row : shift.leaving)
        places.push_back(size_t(row->position));
    auto out = rangesOf(std::move(places));
    if (out.size() > mostRanges) {
        std::vector<Row *> parted = m_shown;
        std::stable_partition(parted.begin(), parted.end(), [](const Row *row) { return row->isWanted; });
        relayout(parted);
        out = {{m_shown.size() - shift.leaving.size(), m_shown.size() - 1}};
    }
    for (auto range = out.rbegin(); range != out.rend(); ++range) {
        beginRemoveRows({}, int(range->first), int(range->second));
        for (size_t i = range->first; i <= range->second; ++i)
            m_shown[i]->position = -1;
        m_shown.erase(m_shown.begin() + qsizetype(range->first), m_shown.begin() + qsizetype(range->second) + 1);
        endRemoveRows();
    }
    if (!out.empty())
        renumber(out.front().first);

    // 2. Moves among those that were there.
    if (shift.moving.size() > mostRanges) {
        std::vector<Row *> kept;
        kept.reserve(m_shown.size());
        std::copy_if(target.begin(), target.end(), std::back_inserter(kept),
                     [](const Row *row) { return row->position >= 0; });
        if (kept != m_shown)
            relayout(kept);
    } else if (!shift.moving.empty()) {
        // In the order of the target each one goes right behind its predecessor, which is in place by then.
        std::sort(shift.moving.begin(), shift.moving.end(), isBefore);
        for (Row *row : shift.moving) {
            size_t before = placeInTarget(row);
            while (before > 0 && target[before - 1]->position < 0)
                --before; // arrives later
            const int from = row->position;
            const int to = before == 0 ? 0 : target[before - 1]->position + 1;
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
    }

    // 3. In.
    places.clear();
    for (const Row *row : shift.arriving)
        places.push_back(placeInTarget(row));
    const auto in = rangesOf(std::move(places));
    if (in.size() > mostRanges) {
        const size_t first = m_shown.size();
        beginInsertRows({}, int(first), int(first + shift.arriving.size()) - 1);
        m_shown.insert(m_shown.end(), shift.arriving.begin(), shift.arriving.end());
        renumber(first);
        endInsertRows();
        relayout(target);
    } else {
        for (const auto &[first, last] : in) {
            beginInsertRows({}, int(first), int(last));
            m_shown.insert(m_shown.begin() + qsizetype(first), target.begin() + qsizetype(first),
                           target.begin() + qsizetype(last) + 1);
            endInsertRows();
        }
        if (!in.empty())
            renumber(in.front().first);
    }
    m_isRearranging = false;
    Q_ASSERT(m_shown == target);
}

void DeviceListModel::refilter(Terms terms)
{
    const int countBefore = count();
    std::vector<Row *> target;
    Shift shift;
    const std::vector<Row *> &candidates = terms == Terms::Stricter ? m_shown : m_order;
    target.reserve(candidates.size());
    for (Row *row : candidates) {
        row->isWanted = matches(*row);
        if (row->isWanted)
            target.push_back(row);
        if (row->isWanted && row->position < 0)
            shift.arriving.push_back(row);
        else if (!row->isWanted && row->position >= 0)
            shift.leaving.push_back(row);
    }
    const bool isShifted = !shift.isEmpty();
    if (isShifted)
        rearrange(target, std::move(shift));
    Q_EMIT filterChanged();
    if (isShifted)
        Q_EMIT orderChanged();
    if (count() != countBefore)
        Q_EMIT countChanged();
}

void DeviceListModel::setSearchText(const QString &text)
{
    if (text == m_searchText)
        return;
    m_searchText = text;
    const QList<Term> before = std::exchange(m_terms, {});
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        Term term{Term::In::Anything, word};
        static constexpr std::array prefixes{
            std::pair{"family:"_L1, Term::In::Family},
            std::pair{"vendor:"_L1, Term::In::Vendor},
            std::pair{"status:"_L1, Term::In::Status},
            std::pair{"id:"_L1, Term::In::Id},
        };
        for (const auto &[prefix, in] : prefixes) {
            if (word.startsWith(prefix)) {
                term = {in, word.mid(prefix.size())};
                break;
            }
        }
        if (!term.text.isEmpty()) // "family:" while somebody is still typing
            m_terms.append(term);
    }
    // Typing on narrows what is there already: only going back has to look at everything.
    const bool isStricter = before.size() <= m_terms.size()
        && std::equal(before.cbegin(), before.cend(), m_terms.cbegin(),
                      [](const Term &was, const Term &is) { return was.in == is.in && is.text.contains(was.text); });
    refilter(isStricter ? Terms::Stricter : Terms::Any);
}

void DeviceListModel::setFamilyFilter(const QString &path)
{
    if (path == m_familyFilter)
        return;
    m_familyFilter = path;
    refilter(Terms::Any);
}

void DeviceListModel::setAttentionFilter(const QString &filter)
{
    if (filter == m_attentionFilter)
        return;
    m_attentionFilter = filter;
    refilter(Terms::Any);
}

void DeviceListModel::clearFilters()
{
    if (m_searchText.isEmpty() && m_familyFilter.isEmpty() && m_attentionFilter.isEmpty())
        return;
    m_searchText.clear();
    m_terms.clear();
    m_familyFilter.clear();
    m_attentionFilter.clear();
    refilter(Terms::Any);
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
    ChangeSet due;
    for (auto at = m_rows.cbegin(); at != m_rows.cend(); ++at) {
        if ((*at)->nextGradeAt <= now || (before != m_today && (*at)->tallies[Failed]))
            due.changed.append(at.key());
    }
    if (!due.isEmpty())
        apply(due);

    std::vector<Changed> changed;
    const int last = std::min(m_lastVisible, count() - 1);
    for (int i = std::max(m_firstVisible, 0); i <= last; ++i) {
        Row &row = *m_shown[size_t(i)];
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
        const qint64 second = fresh.age ? *fresh.age / 1s : -1;
        if (second != row.tickedSecond) {
            row.tickedSecond = second;
            roles << AgeSecondsRole;
        }
        if (!roles.isEmpty())
            changed.push_back({&row, roles});
    }
    publish(changed);
    noteClockSkew();
}

void DeviceListModel::setVisibleRange(int first, int last)
{
    if (first == m_firstVisible && last == m_lastVisible)
        return;
    m_firstVisible = first;
    m_lastVisible = last;
    // What was scrolled in shows the age at which it was bound: no need to wait for the next second to be exact.
}

int DeviceListModel::rowOf(const QString &deviceId) const
{
    const Row *row = m_rows.value(DeviceId(deviceId));
    if (!row)
        return -1;
    if (!m_isRearranging)
        return row->position;
    const auto at = std::find(m_shown.begin(), m_shown.end(), row);
    return at == m_shown.end() ? -1 : int(at - m_shown.begin());
}

QString DeviceListModel::deviceAt(int row) const
{
    return row >= 0 && row < count() ? m_shown[size_t(row)]->device->id.text() : QString();
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
    return int(m_tallies[Total]);
}

int DeviceListModel::failedCount() const
{
    return int(m_tallies[Failed]);
}

int DeviceListModel::staleCount() const
{
    return int(m_tallies[Total] - m_tallies[UpToDate]);
}

int DeviceListModel::offlineCount() const
{
    return int(m_tallies[Offline]);
}

int DeviceListModel::goneCount() const
{
    return int(m_tallies[Gone]);
}

FleetFigures DeviceListModel::figures() const
{
    const Format &format = m_registry.format();
    const auto kilo = [this](Tally tally) {
        return double(m_tallies[tally]) / 1000;
    };
    FleetFigures f;
    f.total = totalCount();
    f.upToDate = int(m_tallies[UpToDate]);
    f.old = int(m_tallies[Old]);
    f.lastKnown = int(m_tallies[LastKnown]);
    f.offline = int(m_tallies[Offline]);
    f.gone = int(m_tallies[Gone]);
    f.neverRead = int(m_tallies[NeverRead]);
    f.leftOut = f.lastKnown + f.offline + f.gone + f.neverRead;
    f.storedKwh = kilo(StoredWh);
    f.capacityKwh = kilo(CapacityWh);
    f.storedFreshShare = m_tallies[CapacityWh] ? double(m_tallies[FreshCapacityWh]) / double(m_tallies[CapacityWh]) : 1;
    f.storedLeftOut = int(m_tallies[BatteryCount] - m_tallies[StoredCounted]);
    f.batteryInKw = kilo(InW);
    f.batteryOutKw = kilo(OutW);
    f.batteryNetKw = f.batteryInKw - f.batteryOutKw;
    f.batteryLeftOut = int(m_tallies[BatteryCount] - m_tallies[BatteryCounted]);
    f.solarKw = kilo(SolarW);
    f.solarProducing = int(m_tallies[SolarProducing]);
    f.solarCount = int(m_tallies[SolarCount]);
    f.solarLeftOut = int(m_tallies[SolarCount] - m_tallies[SolarCounted]);
    f.evKw = kilo(EvW);
    f.evSessions = int(m_tallies[EvSessions]);
    f.evCount = int(m_tallies[EvCount]);
    f.evLeftOut = int(m_tallies[EvCount] - m_tallies[EvCounted]);
    f.actionsInFlight = int(m_tallies[InFlight]);
    f.actionsScheduled = int(m_tallies[Scheduled]);
    f.actionsFailedToday = int(m_tallies[FailedToday]);

    const auto said = [](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(", "_L1);
    };
    const auto leftOut = [&](int devices) {
        return devices == 0 ? QString() : tr("%1 left out").arg(format.count(devices));
    };
    f.upToDateText = said({f.old ? tr("%1 over 15 min old").arg(format.count(f.old)) : QString(),
                           f.lastKnown ? tr("%1 last known").arg(format.count(f.lastKnown)) : QString(),
                           f.offline ? tr("%1 offline").arg(format.count(f.offline)) : QString(),
                           f.gone ? tr("%1 gone").arg(format.count(f.gone)) : QString(),
                           f.neverRead ? tr("%1 never read").arg(format.count(f.neverRead)) : QString()});
    if (f.upToDateText.isEmpty())
        f.upToDateText = f.total ? tr("all within 15 min") : tr("no devices");
    f.storedText = said({f.capacityKwh > 0 ? tr("%1 of %2", "share of capacity")
                                                 .arg(format.quantity(f.storedKwh / f.capacityKwh * 100, u"percent"),
                                                      format.quantity(f.capacityKwh, u"kwh"))
                                           : tr("no battery reports it"),
                         f.storedFreshShare < 1
                             ? tr("%1 fresh").arg(format.quantity(std::floor(f.storedFreshShare * 100), u"percent"))
                             : QString(),
                         leftOut(f.storedLeftOut)});
    f.batteryText = said(
        {tr("%1 in", "power into batteries").arg(format.number(f.batteryInKw, u"kw", Format::Sign::Always)),
         tr("%1 out", "power out of batteries").arg(format.number(-f.batteryOutKw, u"kw")), leftOut(f.batteryLeftOut)});
    f.solarText = said({tr("%1 of %2 producing").arg(format.count(f.solarProducing), format.count(f.solarCount)),
                        leftOut(f.solarLeftOut)});
    f.evText = said(
        {tr("%1 of %2 in session").arg(format.count(f.evSessions), format.count(f.evCount)), leftOut(f.evLeftOut)});
    f.actionsText = said({tr("%1 scheduled").arg(format.count(f.actionsScheduled)),
                          tr("%1 failed today").arg(format.count(f.actionsFailedToday))});
    return f;
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
