// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <apikey.h>

#include <QFuture>
#include <QObject>

#include <memory>

namespace fleet {

// What came of one question to a secret store.
struct SecretAnswer
{
    enum class Outcome {
        Worked,   // read, written or removed
        NotFound, // the store works and has no such entry
        NoStore,  // there is none, or it does not work on this computer
        Refused,  // a person or the store said no
        TooSlow,  // no answer in time, for example because it waits for its password; it may still come
    };
    Outcome outcome = Outcome::NoStore;
    std::shared_ptr<const ApiKey> key; // of a read that Worked, otherwise null
    QString detail;                    // the store's own words, for the log and the details; never the key

    bool worked() const { return outcome == Outcome::Worked; }
};

// Where keys are kept between runs. GUI thread. Every future ends, also when the store never answers; anything but
// Worked and NotFound means that a key lasts for this run only. An answer that comes after TooSlow is told by
// lateAnswer().
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual QFuture<SecretAnswer> read(const QString &entry) = 0;
    virtual QFuture<SecretAnswer> write(const QString &entry, const ApiKey &key) = 0;
    // Worked as well when there was no such entry.
    virtual QFuture<SecretAnswer> remove(const QString &entry) = 0;

Q_SIGNALS:
    void lateAnswer(const QString &entry, const fleet::SecretAnswer &answer);
};

} // namespace fleet
