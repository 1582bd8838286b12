// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionstore.h"

#include <algorithm>

namespace fleet {

namespace {

// Enough for weeks of a large fleet; open actions are kept beyond it.
constexpr qsizetype mostRecords = 20000;

int rankOf(const ActionState &state)
{
    if (state == KnownActionState::Scheduled)
        return 0;
    return isTerminal(state) ? 2 : 1;
}

// True when `now` cannot have followed `before`: a list page that was made earlier and arrived later.
bool isOlder(const Action &now, const Action &before)
{
    if (isTerminal(before.state) && !isTerminal(now.state))
        return true;
    if (now.updatedAt && before.updatedAt)
        return *now.updatedAt < *before.updatedAt;
    return rankOf(now.state) < rankOf(before.state);
}

template <typename T>
void keepWhenAbsent(std::optional<T> &now, const std::optional<T> &before)
{
    if (!now)
        now = before;
}

} // namespace

bool isNewer(const Action &a, const Action &b)
{
    const QDateTime left = a.createdAt.value_or(QDateTime());
    const QDateTime right = b.createdAt.value_or(QDateTime());
    if (left != right) {
        // Without a time of creation nobody knows: those come last.
        if (!left.isValid() || !right.isValid())
            return left.isValid();
        return left > right;
    }
    return a.id > b.id;
}

ActionStore::ActionStore(QObject *parent) : QObject(parent) { }

ActionPtr ActionStore::action(const ActionId &id) const
{
    const auto found = m_records.constFind(id);
    return found == m_records.cend() ? ActionPtr() : found->action;
}

QList<ActionId> ActionStore::ids() const
{
    return m_records.keys();
}

QList<ActionPtr> ActionStore::ofDevice(const DeviceId &id) const
{
    QList<ActionPtr> actions;
    const QSet<ActionId> ids = m_byDevice.value(id);
    for (const ActionId &action : ids)
        actions.append(m_records.value(action).action);
    std::sort(actions.begin(), actions.end(), [](const ActionPtr &a, const ActionPtr &b) { return isNewer(*a, *b); });
    return actions;
}

ActionPtr ActionStore::openActionOf(const DeviceId &id) const
{
    const QList<ActionPtr> actions = ofDevice(id);
    for (const ActionPtr &action : actions) {
        if (!isTerminal(action->state))
            return action;
    }
    return {};
}

ActionPtr ActionStore::newestOf(const DeviceId &id) const
{
    const QList<ActionPtr> actions = ofDevice(id);
    return actions.isEmpty() ? ActionPtr() : actions.first();
}

int ActionStore::count(KnownActionState state) const
{
    return m_counts.value(state);
}

bool ActionStore::isFromHere(const ActionId &id) const
{
    return !intentOf(id).isEmpty();
}

QString ActionStore::intentOf(const ActionId &id) const
{
    return m_records.value(id).intentId;
}

RequestId ActionStore::requestIdOf(const ActionId &id) const
{
    return m_records.value(id).requestId;
}

ActionStore::Sighting ActionStore::sightingOf(const ActionId &id) const
{
    return m_records.value(id).sighting;
}

void ActionStore::applyPage(const Page<ActionPtr> &page)
{
    Changes changes;
    for (const ActionPtr &action : page.items)
        applyOne(action, changes);
    makeRoom(changes);
    publish(changes);
}

void ActionStore::apply(const ActionPtr &action)
{
    applyPage({{action}, {}, {}});
}

void ActionStore::apply(const DeviceId &device, const LastAction &last)
{
    const auto found = m_records.constFind(last.id);
    if (found == m_records.cend() || found->action->deviceId != device)
        return;
    Action now = *found->action;
    now.state = last.state;
    now.updatedAt = last.updatedAt;
    if (!last.errorCode.isEmpty())
        now.errorCode = last.errorCode;
    if (!last.errorMessage.isEmpty())
        now.errorMessage = last.errorMessage;
    // Only what leads on is taken: the short form lacks most of the record and may lag behind it.
    if (now.state == found->action->state || isOlder(now, *found->action))
        return;
    Changes changes;
    applyOne(std::make_shared<const Action>(std::move(now)), changes);
    publish(changes);
}

void ActionStore::applyOne(const ActionPtr &action, Changes &changes)
{
    if (!action || action->id.isEmpty())
        return;
    const auto found = m_records.find(action->id);
    if (found == m_records.end()) {
        m_records.insert(action->id, Record{action, m_expected.take(action->id), {}, {}});
        m_byDevice[action->deviceId].insert(action->id);
        ++m_counts[action->state.known()];
        changes.added.append(action->id);
        return;
    }
    const Action &before = *found->action;
    if (*action == before || isOlder(*action, before))
        return;
    // Answers differ in what they carry: a push answer has no updatedAt, older records lack times. What was told once
    // stays.
    Action now = *action;
    keepWhenAbsent(now.createdAt, before.createdAt);
    keepWhenAbsent(now.updatedAt, before.updatedAt);
    keepWhenAbsent(now.acknowledgedAt, before.acknowledgedAt);
    keepWhenAbsent(now.completedAt, before.completedAt);
    keepWhenAbsent(now.start, before.start);
    keepWhenAbsent(now.end, before.end);
    if (now.parameters.isEmpty() && now.otherParameters.isEmpty()) {
        now.parameters = before.parameters;
        now.otherParameters = before.otherParameters;
    }
    if (now.command.isEmpty())
        now.command = before.command;
    if (now.family.isEmpty())
        now.family = before.family;
    if (now.deviceId.isEmpty())
        now.deviceId = before.deviceId;
    if (now.self.isEmpty())
        now.self = before.self;
    if (now == before)
        return;
    --m_counts[before.state.known()];
    ++m_counts[now.state.known()];
    if (now.deviceId != before.deviceId) {
        m_byDevice[before.deviceId].remove(now.id);
        m_byDevice[now.deviceId].insert(now.id);
    }
    const ActionId id = now.id;
    found->action = std::make_shared<const Action>(std::move(now));
    if (!changes.added.contains(id) && !changes.changed.contains(id))
        changes.changed.append(id);
}

void ActionStore::makeRoom(Changes &changes)
{
    if (m_records.size() <= mostRecords)
        return;
    QList<ActionPtr> ended;
    for (const Record &record : std::as_const(m_records)) {
        if (isTerminal(record.action->state))
            ended.append(record.action);
    }
    // A tenth at a time, so that this is not done for every single action.
    const qsizetype forget = std::min(ended.size(), m_records.size() - mostRecords + mostRecords / 10);
    std::sort(ended.begin(), ended.end(), [](const ActionPtr &a, const ActionPtr &b) { return isNewer(*b, *a); });
    for (const ActionPtr &action : std::as_const(ended).mid(0, forget)) {
        m_records.remove(action->id);
        m_byDevice[action->deviceId].remove(action->id);
        --m_counts[action->state.known()];
        if (!changes.added.removeOne(action->id)) {
            changes.changed.removeOne(action->id);
            changes.removed.append(action->id);
        }
    }
}

void ActionStore::markFromHere(const ActionId &id, const QString &intentId, const RequestId &requestId)
{
    const auto found = m_records.find(id);
    if (found == m_records.end() || found->intentId == intentId)
        return;
    found->intentId = intentId;
    found->requestId = requestId;
    publish({{}, {id}, {}});
}

void ActionStore::expectFromHere(const ActionId &id, const QString &intentId)
{
    if (m_records.contains(id))
        markFromHere(id, intentId, {});
    else
        m_expected.insert(id, intentId);
}

void ActionStore::setSighting(const ActionId &id, const Sighting &sighting)
{
    const auto found = m_records.find(id);
    if (found == m_records.end() || found->sighting == sighting)
        return;
    found->sighting = sighting;
    publish({{}, {id}, {}});
}

void ActionStore::publish(const Changes &changes)
{
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
}

} // namespace fleet
