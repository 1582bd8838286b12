// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <secretstore.h>
#include <whendone.h>

#include <QHash>

namespace fleet::test {

// A store that does what a test says: answers with `outcome`, or holds its answers back until answerAll().
class FakeSecretStore final : public SecretStore
{
public:
    SecretAnswer::Outcome outcome = SecretAnswer::Outcome::Worked;
    bool holdsBack = false;
    int asked = 0;
    QHash<QString, std::shared_ptr<const ApiKey>> entries;

    QFuture<SecretAnswer> read(const QString &entry) override
    {
        SecretAnswer answer{.outcome = outcome, .key = {}, .detail = {}};
        if (answer.worked()) {
            answer.key = entries.value(entry);
            if (!answer.key)
                answer.outcome = SecretAnswer::Outcome::NotFound;
        }
        return say(answer);
    }
    QFuture<SecretAnswer> write(const QString &entry, const ApiKey &key) override
    {
        if (outcome == SecretAnswer::Outcome::Worked)
            entries.insert(entry, std::make_shared<const ApiKey>(key.clone()));
        return say({.outcome = outcome, .key = {}, .detail = {}});
    }
    QFuture<SecretAnswer> remove(const QString &entry) override
    {
        if (outcome == SecretAnswer::Outcome::Worked)
            entries.remove(entry);
        return say({.outcome = outcome, .key = {}, .detail = {}});
    }

    void answerAll()
    {
        for (const auto &held : std::exchange(m_held, {})) {
            held.first->addResult(held.second);
            held.first->finish();
        }
    }

private:
    QFuture<SecretAnswer> say(const SecretAnswer &answer)
    {
        ++asked;
        auto promise = std::make_shared<QPromise<SecretAnswer>>();
        promise->start();
        const QFuture<SecretAnswer> future = promise->future();
        m_held.append({promise, answer});
        if (!holdsBack)
            answerAll();
        return future;
    }

    QList<std::pair<std::shared_ptr<QPromise<SecretAnswer>>, SecretAnswer>> m_held;
};

} // namespace fleet::test
