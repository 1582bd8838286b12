// SPDX-License-Identifier: GPL-3.0-or-later
#include "keykeeper.h"

#include <whendone.h>

namespace fleet {

using Outcome = SecretAnswer::Outcome;

namespace {

// Ends with the value; gives nothing when the keeper goes first, as whenDone() wants it.
template <typename To, typename From, typename Map>
QFuture<To> mapped(const QFuture<From> &from, QObject *receiver, Map map)
{
    auto promise = std::make_shared<QPromise<To>>();
    promise->start();
    const QFuture<To> future = promise->future();
    whenDone(from, receiver, [promise, map = std::move(map)](const From &value) {
        promise->addResult(map(value));
        promise->finish();
    });
    return future;
}

} // namespace

KeyKeeper::KeyKeeper(SecretStore &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&m_store, &SecretStore::lateAnswer, this, &KeyKeeper::late);
}

QFuture<FoundKey> KeyKeeper::find(const QString &entry)
{
    if (const auto known = m_keys.value(entry))
        return readyFuture(FoundKey{known, m_places.value(entry)});
    return mapped<FoundKey>(m_store.read(entry), this, [this, entry](const SecretAnswer &answer) {
        // Entered by hand while the store was asked: what a person did last counts.
        if (const auto known = m_keys.value(entry))
            return FoundKey{known, m_places.value(entry)};
        if (!answer.worked())
            return FoundKey{{}, {KeyPlace::ThisRunOnly, answer.outcome}};
        m_keys.insert(entry, answer.key);
        m_places.insert(entry, {KeyPlace::Keychain, Outcome::Worked});
        return FoundKey{answer.key, m_places.value(entry)};
    });
}

QFuture<KeptKey> KeyKeeper::keep(const QString &entry, ApiKey key)
{
    const auto shared = std::make_shared<const ApiKey>(std::move(key));
    m_keys.insert(entry, shared);
    m_places.insert(entry, {KeyPlace::ThisRunOnly, Outcome::TooSlow});
    m_beingWritten.insert(entry);
    return mapped<KeptKey>(m_store.write(entry, *shared), this, [this, entry](const SecretAnswer &answer) {
        KeptKey kept{answer.worked() ? KeyPlace::Keychain : KeyPlace::ThisRunOnly, answer.outcome};
        if (answer.outcome != Outcome::TooSlow)
            m_beingWritten.remove(entry);
        m_places.insert(entry, kept);
        Q_EMIT placeChanged(entry);
        return kept;
    });
}

QFuture<SecretAnswer> KeyKeeper::forget(const QString &entry)
{
    m_keys.remove(entry);
    m_places.remove(entry);
    m_beingWritten.remove(entry);
    return m_store.remove(entry);
}

void KeyKeeper::late(const QString &entry, const SecretAnswer &answer)
{
    if (m_beingWritten.remove(entry)) {
        m_places.insert(entry, {answer.worked() ? KeyPlace::Keychain : KeyPlace::ThisRunOnly, answer.outcome});
        Q_EMIT placeChanged(entry);
        return;
    }
    if (!answer.worked() || !answer.key || m_keys.contains(entry))
        return;
    m_keys.insert(entry, answer.key);
    m_places.insert(entry, {KeyPlace::Keychain, Outcome::Worked});
    Q_EMIT foundLate(entry);
}

QString KeyKeeper::sentence(const KeptKey &kept)
{
    if (kept.place == KeyPlace::Keychain)
        return tr("The key is kept in this computer’s keyring.");
    switch (kept.why) {
    case Outcome::Refused:
        return tr("The keyring refused to keep the key. It stays in memory for this run and has to be entered again "
                  "next time.");
    case Outcome::TooSlow:
        return tr("The keyring does not answer; it may be locked. The key stays in memory for this run and has to be "
                  "entered again next time.");
    case Outcome::Worked:
    case Outcome::NotFound:
    case Outcome::NoStore:
        break;
    }
    return tr("This computer has no keyring that works. The key stays in memory for this run and has to be entered "
              "again next time; it is never written to a file.");
}

} // namespace fleet
