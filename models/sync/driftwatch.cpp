// SPDX-License-Identifier: GPL-3.0-or-later
#include "driftwatch.h"

namespace fleet {

DriftWatch::DriftWatch(const ActionStore &actions, const DeviceStore &devices, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_devices(devices)
{
    connect(&m_actions, &ActionStore::changed, this, [this](const ActionStore::Changes &changes) {
        QSet<DeviceId> ids;
        for (const QList<ActionId> &list : {changes.added, changes.changed}) {
            for (const ActionId &id : list) {
                if (const ActionPtr action = m_actions.action(id))
                    ids.insert(action->deviceId);
            }
        }
        if (!changes.removed.isEmpty())
            ids.unite(m_drifted); // whose action it was is forgotten with it
        judge(ids);
    });
    connect(&m_devices, &DeviceStore::changed, this, [this](const ChangeSet &changes) {
        QSet<DeviceId> ids;
        for (const QList<DeviceId> &list : {changes.added, changes.changed, changes.returned, changes.removed}) {
            for (const DeviceId &id : list) {
                if (m_actions.knowsDevice(id) || m_drifted.contains(id))
                    ids.insert(id);
            }
        }
        judge(ids);
    });
}

ActionPtr DriftWatch::standing(const ActionStore &actions, const Device &device, const QDateTime &readAt)
{
    const QList<ActionPtr> newestFirst = actions.ofDevice(device.id);
    for (const ActionPtr &action : newestFirst) {
        switch (action->state.known()) {
        case KnownActionState::Scheduled: // has not begun: what stood before it still stands
        case KnownActionState::Failed:
        case KnownActionState::Cancelled:
            continue;
        case KnownActionState::Acknowledged:
        case KnownActionState::Unknown:
            return {}; // another one is under way
        case KnownActionState::Completed:
            break;
        }
        if (!actions.isFromHere(action->id) || (action->end && *action->end <= readAt))
            return {};
        // The record may tell of a later one that no list of actions has shown yet.
        const auto &last = device.lastAction;
        if (last && last->id != action->id && !actions.action(last->id) && last->createdAt && action->createdAt
            && *last->createdAt > *action->createdAt)
            return {};
        return action;
    }
    return {};
}

bool DriftWatch::isDrifted(const DeviceId &id) const
{
    const auto stored = m_devices.find(id);
    if (!stored || !stored->hasReading || stored->gone || stored->fault || !stored->device->sync.lastPulledAt
        || stored->device->sync.available == false)
        return false;
    const QDateTime readAt = *stored->device->sync.lastPulledAt;
    const ActionPtr action = standing(m_actions, *stored->device, readAt);
    return action && checkEffect(*action, *stored->device, readAt).effect == Effect::Contradicted;
}

void DriftWatch::judge(const QSet<DeviceId> &ids)
{
    QList<DeviceId> drifted;
    QList<DeviceId> others;
    for (const DeviceId &id : ids) {
        const bool is = isDrifted(id);
        if (is == m_drifted.contains(id))
            continue;
        if (is) {
            m_drifted.insert(id);
            drifted.append(id);
        } else {
            m_drifted.remove(id);
            others.append(id);
        }
    }
    if (!drifted.isEmpty() || !others.isEmpty())
        Q_EMIT changed(drifted, others);
}

} // namespace fleet
