// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <clock.h>

#include <QHash>

#include <functional>
#include <memory>

namespace QKeychain {
class Job;
}

namespace fleet {

// The operating system's keychain through QtKeychain, service "amps-fleet", one entry per profile. GUI thread. Borrows
// the clock.
//
// The library has no time-out: a locked keyring waits for its password for ever. Each question is therefore given up
// after `patience` with TooSlow; the job itself cannot be called back and is left to finish. Questions to one service
// are answered one after the other, so that while one hangs the others are TooSlow as well. A key that was written
// leaves copies inside the library that cannot be overwritten from here; they are freed with the job.
class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds usualPatience = std::chrono::seconds(4);

    explicit KeychainSecretStore(Clock &clock, std::chrono::milliseconds patience = usualPatience,
                                 QObject *parent = nullptr);

    QFuture<SecretAnswer> read(const QString &entry) override;
    QFuture<SecretAnswer> write(const QString &entry, const ApiKey &key) override;
    QFuture<SecretAnswer> remove(const QString &entry) override;

private:
    struct Question;
    using Judge = std::function<SecretAnswer(QKeychain::Job *)>;
    QFuture<SecretAnswer> ask(QKeychain::Job *job, const QString &entry, Judge judge);

    Clock &m_clock;
    std::chrono::milliseconds m_patience;
};

} // namespace fleet
