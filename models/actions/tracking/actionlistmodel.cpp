// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionlistmodel.h"

#include "commandwords.h"

#include <QMetaProperty>

#include <algorithm>

namespace fleet {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

bool rowIsNewer(const ActionRow &a, const ActionRow &b)
{
    if (a.createdAt != b.createdAt) {
        if (!a.createdAt.isValid() || !b.createdAt.isValid())
            return a.createdAt.isValid();
        return a.createdAt > b.createdAt;
    }
    return a.id > b.id;
}

QList<int> changedRoles(const ActionRow &before, const ActionRow &now)
{
    QList<int> roles;
    for (int i = 0; i < ActionRow::staticMetaObject.propertyCount(); ++i) {
        const QMetaProperty property = ActionRow::staticMetaObject.property(i);
        if (property.readOnGadget(&before) != property.readOnGadget(&now))
            roles.append(Qt::UserRole + i);
    }
    return roles;
}

} // namespace

ActionListModel::ActionListModel(QObject *parent) : QAbstractListModel(parent) { }

ActionListModel::~ActionListModel() = default;

int ActionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ActionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int property = role - Qt::UserRole;
    if (property < 0 || property >= ActionRow::staticMetaObject.propertyCount())
        return {};
    return ActionRow::staticMetaObject.property(property).readOnGadget(&m_rows.at(index.row()));
}

QHash<int, QByteArray> ActionListModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < ActionRow::staticMetaObject.propertyCount(); ++i)
        names.insert(Qt::UserRole + i, ActionRow::staticMetaObject.property(i).name());
    return names;
}

int ActionListModel::roleOf(const char *name)
{
    return Qt::UserRole + ActionRow::staticMetaObject.indexOfProperty(name);
}

QString ActionListModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id.text() : QString();
}

int ActionListModel::rowOf(const QString &actionId) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id.text() == actionId)
            return row;
    }
    return -1;
}

void ActionListModel::setDesk(CommandDesk *desk)
{
    if (m_desk == desk)
        return;
    if (m_desk) {
        m_desk->actions().disconnect(this);
        m_desk->devices().disconnect(this);
    }
    m_desk = desk;
    if (m_desk) {
        connect(&m_desk->actions(), &ActionStore::changed, this, &ActionListModel::onStoreChanged);
        connect(&m_desk->devices(), &DeviceSource::deviceChanged, this, &ActionListModel::onDeviceChanged);
    }
    m_made.clear();
    m_titles.clear();
    Q_EMIT deskChanged();
    rebuild();
}

void ActionListModel::setStateFilter(const QString &kind)
{
    if (m_stateFilter == kind)
        return;
    m_stateFilter = kind;
    Q_EMIT stateFilterChanged();
    rebuild();
}

void ActionListModel::setDeviceId(const QString &id)
{
    if (m_deviceId.text() == id)
        return;
    m_deviceId = DeviceId(id);
    Q_EMIT deviceIdChanged();
    rebuild();
}

void ActionListModel::setOriginFilter(const QString &origin)
{
    if (m_originFilter == origin)
        return;
    m_originFilter = origin;
    Q_EMIT filterChanged();
    rebuild();
}

void ActionListModel::setSearchText(const QString &text)
{
    const QStringList terms = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (m_searchTerms == terms)
        return;
    m_searchTerms = terms;
    Q_EMIT filterChanged();
    rebuild();
}

void ActionListModel::setGrouping(const QString &grouping)
{
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    for (ActionRow &row : m_made)
        putIntoGroup(row);
    Q_EMIT filterChanged();
    rebuild();
}

void ActionListModel::setLimit(int limit)
{
    if (m_limit == limit)
        return;
    m_limit = limit;
    Q_EMIT filterChanged();
    rebuild();
}

int ActionListModel::groupSize(const QString &group) const
{
    return m_groupSizes.value(group);
}

bool ActionListModel::isFound(const ActionRow &row) const
{
    return std::all_of(m_searchTerms.cbegin(), m_searchTerms.cend(), [&row](const QString &term) {
        const auto has = [&term](const QString &text) {
            return text.contains(term, Qt::CaseInsensitive);
        };
        return has(row.deviceTitle) || has(row.command) || has(row.parametersText) || has(row.stateWord)
            || std::any_of(row.parameterNames.cbegin(), row.parameterNames.cend(), has) || has(row.errorCode)
            || has(row.family) || has(row.device.text()) || has(row.id.text());
    });
}

bool ActionListModel::comesBefore(const ActionRow &a, const ActionRow &b) const
{
    if (!m_grouping.isEmpty() && a.groupKey != b.groupKey)
        return a.groupKey < b.groupKey;
    return rowIsNewer(a, b);
}

void ActionListModel::putIntoGroup(ActionRow &row) const
{
    row.group.clear();
    row.groupKey.clear();
    if (m_grouping == u"device"_s) {
        // Two of one name stay two: the id tells them apart.
        row.group = row.deviceTitle == Format::shortId(row.device.text())
            ? row.deviceTitle
            : row.deviceTitle + u", "_s + row.device.text();
        row.groupKey = row.deviceTitle.toCaseFolded() + u'\n' + row.device.text();
    } else if (m_grouping == u"state"_s) {
        // What may still be acted upon first.
        static const QStringList order{u"acknowledged"_s, u"scheduled"_s, u"unknown"_s,
                                       u"failed"_s,       u"completed"_s, u"cancelled"_s};
        row.group = row.stateWord;
        row.groupKey = QString::number(order.indexOf(row.stateKind) + 1);
    } else if (m_grouping == u"day"_s) {
        const QDateTime at = row.start.isValid() ? row.start : row.createdAt;
        if (!at.isValid()) {
            row.group = tr("No time told");
            row.groupKey = u"9"_s;
            return;
        }
        const Format &format = m_desk->format();
        const QDate day = at.toTimeZone(format.zone()).date();
        const QDate today = m_desk->tracker().serviceNow().toTimeZone(format.zone()).date();
        const qint64 ahead = today.daysTo(day);
        row.group = ahead == 0 ? tr("Today")
            : ahead == 1       ? tr("Tomorrow")
            : ahead == -1      ? tr("Yesterday")
                               : format.locale().toString(day, QLocale::LongFormat);
        // Newest day first.
        row.groupKey = QString::number(10'000'000 - day.toJulianDay()).rightJustified(9, u'0');
    }
}

int ActionListModel::elsewhereCount() const
{
    if (!m_desk)
        return 0;
    const ActionStore &store = m_desk->actions();
    const QList<ActionId> ids = store.ids();
    return int(std::count_if(ids.cbegin(), ids.cend(), [&](const ActionId &id) {
        return !store.isFromHere(id) && (m_deviceId.isEmpty() || store.action(id)->deviceId == m_deviceId);
    }));
}

bool ActionListModel::matches(const Action &action) const
{
    if (!m_deviceId.isEmpty() && action.deviceId != m_deviceId)
        return false;
    if (!m_originFilter.isEmpty() && m_desk->actions().isFromHere(action.id) != (m_originFilter == u"here"_s))
        return false;
    if (m_stateFilter.isEmpty())
        return true;
    if (m_stateFilter == QLatin1StringView("open"))
        return !isTerminal(action.state);
    return CommandWords::stateKind(action.state) == m_stateFilter;
}

const ActionRow &ActionListModel::rowFor(const Action &action)
{
    auto found = m_made.find(action.id);
    if (found == m_made.end()) {
        ActionRow row = makeRow(action);
        putIntoGroup(row);
        m_titles.insert(row.device, row.deviceTitle);
        found = m_made.insert(action.id, row);
    }
    return *found;
}

ActionRow ActionListModel::makeRow(const Action &action) const
{
    const Format &format = m_desk->format();
    const QDateTime now = m_desk->tracker().serviceNow();
    const ActionStore &store = m_desk->actions();
    ActionRow row;
    row.id = action.id;
    row.device = action.deviceId;
    row.deviceTitle = m_desk->devices().words(action.deviceId).title;
    if (row.deviceTitle.isEmpty())
        row.deviceTitle = Format::shortId(action.deviceId.text());
    row.family = action.family.path();
    row.command = action.command;
    row.parametersText = CommandWords::parameters(action, format);
    for (const NamedQuantity &parameter : action.parameters)
        row.parameterNames.append(parameter.name);
    for (const Field &field : action.otherParameters)
        row.parameterNames.append(field.name);
    row.state = action.state.text();
    row.stateWord = CommandWords::stateWord(action.state);
    row.stateKind = CommandWords::stateKind(action.state);
    row.stateIcon = CommandWords::stateIcon(action.state);
    row.errorCode = action.errorCode;
    if (!action.errorCode.isEmpty() || !action.errorMessage.isEmpty())
        row.errorText = ErrorCatalogue::explainAction(action.errorCode, action.errorMessage,
                                                      {action.family, nullptr, action.command, format})
                            .title;
    row.createdAt = action.createdAt.value_or(QDateTime());
    row.start = action.start.value_or(QDateTime());
    row.end = action.end.value_or(QDateTime());
    row.createdText = action.createdAt ? format.time(*action.createdAt, now) : Format::notReported();
    row.startText = action.start ? format.time(*action.start, now) : row.createdText;
    row.endText = action.end ? format.time(*action.end, now) : QString();
    row.isOpen = !isTerminal(action.state);
    row.isCancellable = action.state == KnownActionState::Scheduled;
    const auto between = [&format](const QDateTime &from, const QDateTime &to) {
        return format.duration(std::chrono::milliseconds(std::max<qint64>(0, from.msecsTo(to))));
    };
    if (action.state == KnownActionState::Scheduled) {
        if (action.start) {
            row.tookText = between(now, *action.start);
            row.startsInText = tr("in %1").arg(row.tookText);
        }
    } else {
        // A booked action takes its time from when it began, not from when it was booked.
        const bool wasBooked = action.start && action.createdAt && *action.start > *action.createdAt;
        const std::optional<QDateTime> began
            = wasBooked ? (action.acknowledgedAt ? action.acknowledgedAt : action.start) : action.createdAt;
        const std::optional<QDateTime> ended = row.isOpen ? std::optional(now)
            : action.completedAt                          ? action.completedAt
                                                          : action.updatedAt;
        if (began && ended && action.state != KnownActionState::Cancelled)
            row.tookText = between(*began, *ended);
    }
    row.fromHere = store.isFromHere(action.id);
    row.fromHereText = row.fromHere ? QString() : tr("not from here");
    const ActionStore::Sighting sighting = store.sightingOf(action.id);
    row.effect = effectKey(sighting.check.effect);
    row.effectText = sighting.check.evidence;
    return row;
}

QList<ActionRow> ActionListModel::wantedRows()
{
    QList<ActionRow> rows;
    if (!m_desk)
        return rows;
    const auto take = [&](const Action &action) {
        if (!matches(action))
            return;
        const ActionRow &row = rowFor(action);
        if (isFound(row))
            rows.append(row);
    };
    if (m_deviceId.isEmpty()) {
        const QList<ActionId> ids = m_desk->actions().ids();
        for (const ActionId &id : ids)
            take(*m_desk->actions().action(id));
    } else {
        const QList<ActionPtr> actions = m_desk->actions().ofDevice(m_deviceId);
        for (const ActionPtr &action : actions)
            take(*action);
    }
    std::sort(rows.begin(), rows.end(), [this](const ActionRow &a, const ActionRow &b) { return comesBefore(a, b); });
    if (m_limit > 0 && rows.size() > m_limit)
        rows.resize(m_limit);
    return rows;
}

void ActionListModel::rebuild()
{
    beginResetModel();
    m_rows = wantedRows();
    m_groupSizes.clear();
    for (const ActionRow &row : std::as_const(m_rows))
        ++m_groupSizes[row.group];
    endResetModel();
    armTick();
    Q_EMIT countsChanged();
}

// The rows of actions that changed, or their absence, into the list; then the counts.
void ActionListModel::bringIn(QHash<ActionId, ActionRow> rows, QSet<ActionId> gone)
{
    if (m_limit > 0) {
        // One that leaves makes room for an older one that was not listed.
        const QList<ActionRow> wanted = wantedRows();
        rows.clear();
        for (const ActionRow &row : wanted)
            rows.insert(row.id, row);
        gone.clear();
        for (const ActionRow &row : std::as_const(m_rows)) {
            if (!rows.contains(row.id))
                gone.insert(row.id);
        }
    }
    place(rows, gone);
    if (!m_grouping.isEmpty()) {
        m_groupSizes.clear();
        for (const ActionRow &row : std::as_const(m_rows))
            ++m_groupSizes[row.group];
    }
}

void ActionListModel::onStoreChanged(const ActionStore::Changes &changes)
{
    QHash<ActionId, ActionRow> rows;
    QSet<ActionId> gone(changes.removed.cbegin(), changes.removed.cend());
    for (const ActionId &id : changes.removed)
        m_made.remove(id);
    const auto touch = [&](const ActionId &id) {
        m_made.remove(id);
        const ActionPtr action = m_desk->actions().action(id);
        if (action && matches(*action)) {
            const ActionRow &row = rowFor(*action);
            if (isFound(row)) {
                rows.insert(id, row);
                return;
            }
        }
        gone.insert(id);
    };
    for (const ActionId &id : changes.added)
        touch(id);
    for (const ActionId &id : changes.changed)
        touch(id);
    bringIn(std::move(rows), std::move(gone));
    armTick();
    Q_EMIT countsChanged();
}

void ActionListModel::onDeviceChanged(const DeviceId &id)
{
    // Only the name of a device is shown here, and it seldom changes.
    const auto known = m_titles.constFind(id);
    if (known == m_titles.cend())
        return;
    const QString title = m_desk->devices().words(id).title;
    if (title.isEmpty() || *known == title)
        return;
    m_titles.insert(id, title);
    QHash<ActionId, ActionRow> rows;
    QSet<ActionId> gone;
    const QList<ActionPtr> actions = m_desk->actions().ofDevice(id);
    for (const ActionPtr &action : actions) {
        const auto made = m_made.find(action->id);
        if (made == m_made.end())
            continue;
        made->deviceTitle = title;
        putIntoGroup(*made);
        if (matches(*action) && isFound(*made))
            rows.insert(action->id, *made);
        else
            gone.insert(action->id);
    }
    if (!rows.isEmpty() || !gone.isEmpty())
        bringIn(std::move(rows), std::move(gone));
    Q_EMIT countsChanged();
}

// Brings `rows` in, takes `gone` out, and tells of it in as few ranges as there are.
void ActionListModel::place(QHash<ActionId, ActionRow> &rows, const QSet<ActionId> &gone)
{
    // What left, and what moved because its time of creation became known: out first, from the end.
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        const auto leaves = [&](const ActionRow &row) {
            const auto now = rows.constFind(row.id);
            return gone.contains(row.id)
                || (now != rows.cend() && (now->createdAt != row.createdAt || now->groupKey != row.groupKey));
        };
        if (!leaves(m_rows.at(last)))
            continue;
        int first = last;
        while (first > 0 && leaves(m_rows.at(first - 1)))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    int firstChanged = -1;
    QList<int> runRoles;
    const auto flush = [&](int end) {
        if (firstChanged >= 0)
            Q_EMIT dataChanged(index(firstChanged), index(end), runRoles);
        firstChanged = -1;
    };
    for (int row = 0; row < m_rows.size() && !rows.isEmpty(); ++row) {
        const auto now = rows.constFind(m_rows.at(row).id);
        QList<int> roles;
        if (now != rows.cend()) {
            roles = changedRoles(m_rows.at(row), *now);
            m_rows[row] = *now;
            rows.erase(now);
        }
        if (roles.isEmpty() || (firstChanged >= 0 && roles != runRoles))
            flush(row - 1);
        if (!roles.isEmpty() && firstChanged < 0) {
            firstChanged = row;
            runRoles = roles;
        }
        if (rows.isEmpty())
            flush(row);
    }
    flush(int(m_rows.size()) - 1);
    const auto before = [this](const ActionRow &a, const ActionRow &b) {
        return comesBefore(a, b);
    };
    QList<ActionRow> fresh = rows.values();
    std::sort(fresh.begin(), fresh.end(), before);
    for (int i = 0; i < fresh.size();) {
        const int at = int(std::lower_bound(m_rows.cbegin(), m_rows.cend(), fresh.at(i), before) - m_rows.cbegin());
        int end = i + 1;
        while (end < fresh.size() && (at == m_rows.size() || before(fresh.at(end), m_rows.at(at))))
            ++end;
        beginInsertRows({}, at, at + end - i - 1);
        for (int k = i; k < end; ++k)
            m_rows.insert(at + k - i, fresh.at(k));
        endInsertRows();
        i = end;
    }
}

void ActionListModel::tick()
{
    QHash<ActionId, ActionRow> rows;
    for (const ActionRow &row : std::as_const(m_rows)) {
        if (!row.isOpen)
            continue;
        m_made.remove(row.id);
        if (const ActionPtr action = m_desk ? m_desk->actions().action(row.id) : ActionPtr())
            rows.insert(row.id, rowFor(*action));
    }
    if (!rows.isEmpty())
        place(rows, {});
    armTick();
}

void ActionListModel::onMidnight()
{
    m_made.clear();
    QHash<ActionId, ActionRow> rows;
    const QList<ActionRow> wanted = wantedRows();
    for (const ActionRow &row : wanted)
        rows.insert(row.id, row);
    bringIn(std::move(rows), {});
    armTick();
    Q_EMIT countsChanged();
}

void ActionListModel::armTick()
{
    const bool anyOpen = std::any_of(m_rows.cbegin(), m_rows.cend(), [](const ActionRow &row) { return row.isOpen; });
    if (!m_desk || !anyOpen)
        m_tick.cancel();
    else if (!m_tick.isPending())
        m_tick = m_desk->clock().callAfter(1s, [this] { tick(); });
    if (!m_desk || m_rows.isEmpty()) {
        m_midnight.cancel();
    } else if (!m_midnight.isPending()) {
        const QTimeZone &zone = m_desk->format().zone();
        const QDateTime now = m_desk->tracker().serviceNow();
        const QDateTime next = now.toTimeZone(zone).date().addDays(1).startOfDay(zone);
        m_midnight
            = m_desk->clock().callAfter(std::chrono::milliseconds(now.msecsTo(next) + 1000), [this] { onMidnight(); });
    }
}

int ActionListModel::countOf(KnownActionState state) const
{
    if (!m_desk)
        return 0;
    if (m_deviceId.isEmpty())
        return m_desk->actions().count(state);
    const QList<ActionPtr> actions = m_desk->actions().ofDevice(m_deviceId);
    return int(std::count_if(actions.cbegin(), actions.cend(),
                             [state](const ActionPtr &action) { return action->state.known() == state; }));
}

int ActionListModel::allCount() const
{
    if (!m_desk)
        return 0;
    return int(m_deviceId.isEmpty() ? m_desk->actions().size() : m_desk->actions().ofDevice(m_deviceId).size());
}

} // namespace fleet
