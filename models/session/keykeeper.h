// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>

namespace fleet {

// Where a key lies while and after the application runs.
enum class KeyPlace {
    Keychain,    // kept by the operating system for the next run
    ThisRunOnly, // in memory; it has to be entered again next time
};

struct KeptKey
{
    KeyPlace place = KeyPlace::ThisRunOnly;
    SecretAnswer::Outcome why = SecretAnswer::Outcome::Worked; // of ThisRunOnly: what the store said
};

struct FoundKey
{
    std::shared_ptr<const ApiKey> key; // null: has to be entered
    KeptKey kept;
};

// The keys of this run, by the profile's entry. Asks the store once and remembers, so that a second window or a store
// that went away does not ask the person again. GUI thread. Borrows the store. Keys are overwritten when it goes.
class KeyKeeper : public QObject
{
    Q_OBJECT
public:
    explicit KeyKeeper(SecretStore &store, QObject *parent = nullptr);

    QFuture<FoundKey> find(const QString &entry);
    // Takes the key; the answer says whether it outlasts this run.
    QFuture<KeptKey> keep(const QString &entry, ApiKey key);
    // From memory and from the store.
    QFuture<SecretAnswer> forget(const QString &entry);
    // Of a key that is in memory.
    KeptKey placeOf(const QString &entry) const { return m_places.value(entry); }

    // One sentence on where a key lies, for people.
    static QString sentence(const KeptKey &kept);

Q_SIGNALS:
    // A slow store answered after all: the key was found, or it is kept now.
    void foundLate(const QString &entry);
    void placeChanged(const QString &entry);

private:
    void late(const QString &entry, const SecretAnswer &answer);

    SecretStore &m_store;
    QHash<QString, std::shared_ptr<const ApiKey>> m_keys;
    QHash<QString, KeptKey> m_places;
    QSet<QString> m_beingWritten; // entries whose late answer is that of a write
};

} // namespace fleet
