// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "effectcheck.h"

#include <answer.h>

#include <QHash>
#include <QObject>
#include <QSet>

namespace fleet {

// Every action that was ever seen in this window, by id. GUI thread. Answers may come late, twice and out of order:
// an action never goes back, and an equal answer changes nothing and emits nothing.
class ActionStore : public QObject
{
    Q_OBJECT

public:
    // What one applied answer changed.
    struct Changes
    {
        QList<ActionId> added;
        QList<ActionId> changed;
        QList<ActionId> removed; // forgotten for room, oldest first; never an open one
        bool isEmpty() const { return added.isEmpty() && changed.isEmpty() && removed.isEmpty(); }
    };
    // What we know beyond the API's record.
    struct Sighting
    {
        EffectCheck check;
        std::optional<QDateTime> seenAt; // UTC: when the device showed it first
        bool operator==(const Sighting &) const = default;
    };

    explicit ActionStore(QObject *parent = nullptr);

    ActionPtr action(const ActionId &id) const; // null: never seen
    QList<ActionId> ids() const;                // in no order
    qsizetype size() const { return m_records.size(); }
    bool knowsDevice(const DeviceId &id) const { return m_byDevice.contains(id); }
    QList<ActionPtr> ofDevice(const DeviceId &id) const; // newest first
    ActionPtr openActionOf(const DeviceId &id) const;    // null: nothing in flight
    ActionPtr newestOf(const DeviceId &id) const;
    int count(KnownActionState state) const;

    bool isFromHere(const ActionId &id) const;
    QString intentOf(const ActionId &id) const;      // empty: not from here
    RequestId requestIdOf(const ActionId &id) const; // of the push, when it came from here
    Sighting sightingOf(const ActionId &id) const;

    void applyPage(const Page<ActionPtr> &page);
    void apply(const ActionPtr &action);
    // The short form that device records carry. Unknown ids are not made up from it.
    void apply(const DeviceId &device, const LastAction &last);
    void markFromHere(const ActionId &id, const QString &intentId, const RequestId &requestId);
    // The same for an action of an earlier run that has not been seen in this one yet.
    void expectFromHere(const ActionId &id, const QString &intentId);
    void setSighting(const ActionId &id, const Sighting &sighting);

Q_SIGNALS:
    void changed(const fleet::ActionStore::Changes &changes);

private:
    struct Record
    {
        ActionPtr action;
        QString intentId;
        RequestId requestId;
        Sighting sighting;
    };
    void applyOne(const ActionPtr &action, Changes &changes);
    void makeRoom(Changes &changes);
    void publish(const Changes &changes);

    QHash<ActionId, Record> m_records;
    QHash<DeviceId, QSet<ActionId>> m_byDevice;
    QHash<KnownActionState, int> m_counts;
    QHash<ActionId, QString> m_expected; // action -> intent
};

// Newest first, by creation and then by id: the order of every list of actions.
bool isNewer(const Action &a, const Action &b);

} // namespace fleet
