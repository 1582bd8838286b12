// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainsecretstore.h"

#include <logging.h>

#include <QPromise>

#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

const QString service = u"amps-fleet"_s;

SecretAnswer refusalOf(QKeychain::Job *job)
{
    using Outcome = SecretAnswer::Outcome;
    switch (job->error()) {
    case QKeychain::NoError:
        return {.outcome = Outcome::Worked, .key = {}, .detail = {}};
    case QKeychain::EntryNotFound:
        return {.outcome = Outcome::NotFound, .key = {}, .detail = {}};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {.outcome = Outcome::Refused, .key = {}, .detail = job->errorString()};
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return {.outcome = Outcome::NoStore, .key = {}, .detail = job->errorString()};
}

} // namespace

struct KeychainSecretStore::Question
{
    QPromise<SecretAnswer> promise;
    Alarm patience;
    bool isLate = false;
};

KeychainSecretStore::KeychainSecretStore(Clock &clock, std::chrono::milliseconds patience, QObject *parent)
    : SecretStore(parent)
    , m_clock(clock)
    , m_patience(patience)
{ }

QFuture<SecretAnswer> KeychainSecretStore::ask(QKeychain::Job *job, const QString &entry, Judge judge)
{
    job->setAutoDelete(true); // in its own time: one that hangs must not be destroyed under the library's feet
    job->setInsecureFallback(false);
    job->setKey(entry);
    auto question = std::make_shared<Question>();
    question->promise.start();
    question->patience = m_clock.callAfter(m_patience, [question] {
        question->isLate = true;
        question->promise.addResult(SecretAnswer{.outcome = SecretAnswer::Outcome::TooSlow, .key = {}, .detail = {}});
        question->promise.finish();
    });
    connect(job, &QKeychain::Job::finished, this,
            [this, question, entry, judge = std::move(judge)](QKeychain::Job *finished) {
                const SecretAnswer answer = judge(finished);
                if (answer.outcome == SecretAnswer::Outcome::NoStore)
                    qCWarning(lcSession).noquote() << "the keychain does not work:" << answer.detail;
                if (question->isLate) {
                    Q_EMIT lateAnswer(entry, answer);
                    return;
                }
                question->patience.cancel();
                question->promise.addResult(answer);
                question->promise.finish();
            });
    const QFuture<SecretAnswer> future = question->promise.future();
    job->start();
    return future;
}

QFuture<SecretAnswer> KeychainSecretStore::read(const QString &entry)
{
    return ask(new QKeychain::ReadPasswordJob(service), entry, [](QKeychain::Job *job) {
        SecretAnswer answer = refusalOf(job);
        if (answer.worked()) {
            const QByteArray bytes = static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData();
            answer.key = std::make_shared<const ApiKey>(bytes);
            // An empty entry opens nothing, whatever the store says.
            if (answer.key->isEmpty())
                answer = {.outcome = SecretAnswer::Outcome::NotFound, .key = {}, .detail = {}};
        }
        return answer;
    });
}

QFuture<SecretAnswer> KeychainSecretStore::write(const QString &entry, const ApiKey &key)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(key.secret().toByteArray());
    return ask(job, entry, &refusalOf);
}

QFuture<SecretAnswer> KeychainSecretStore::remove(const QString &entry)
{
    return ask(new QKeychain::DeletePasswordJob(service), entry, [](QKeychain::Job *job) {
        SecretAnswer answer = refusalOf(job);
        if (answer.outcome == SecretAnswer::Outcome::NotFound)
            answer.outcome = SecretAnswer::Outcome::Worked;
        return answer;
    });
}

} // namespace fleet
