// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqliteintentjournal.h"

#include "intentfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QTimer>

#include <mutex>
#include <utility>

namespace fleet {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
// An intent that is confirmed and never sent is written all the same.
constexpr std::chrono::milliseconds confirmedPause = 2ms;
} // namespace

// Owns the file; every call but add() comes in the journal's own thread.
class SqliteIntentJournal::Worker : public QObject
{
public:
    using Written = Result<Done, QString>;

    Written open(const QString &path, const QDateTime &nowUtc, QList<IntentEntry> &earlier, QList<OwedAudit> &owed)
    {
        m_file = std::make_unique<IntentFile>();
        if (const Written opened = m_file->open(path); !opened)
            return opened;
        Result<QList<IntentEntry>, QString> recovered = m_file->recover(nowUtc);
        if (!recovered)
            return Failure{recovered.error()};
        earlier = std::move(*recovered);
        Result<QList<OwedAudit>, QString> left = m_file->owedToAudit();
        if (!left)
            return Failure{left.error()};
        owed = std::move(*left);
        return Done{};
    }

    // Any thread.
    QFuture<Written> add(const IntentEntry &entry)
    {
        auto promise = std::make_shared<QPromise<Written>>();
        promise->start();
        const QFuture<Written> future = promise->future();
        const std::lock_guard lock(m_mutex);
        m_waiting.append({entry, std::move(promise)});
        // What was confirmed has its sending right behind, and must not cost a sync of its own before that.
        const bool canWait = entry.stage == IntentStage::Confirmed;
        if (canWait && !m_isCalled) {
            QMetaObject::invokeMethod(
                this, [this] { QTimer::singleShot(confirmedPause, Qt::PreciseTimer, this, &Worker::drain); },
                Qt::QueuedConnection);
        } else if (!std::exchange(m_isCalled, true)) {
            QMetaObject::invokeMethod(this, &Worker::drain, Qt::QueuedConnection);
        }
        return future;
    }
    // Any thread.
    void addAudited(const QStringList &intentIds)
    {
        const std::lock_guard lock(m_mutex);
        m_audited.append(intentIds);
    }

    void close()
    {
        drain();
        m_file.reset();
    }

private:
    struct Waiting
    {
        IntentEntry entry;
        std::shared_ptr<QPromise<Written>> promise;
    };

    // Whatever has gathered costs one sync: what was confirmed and its sending come together.
    void drain()
    {
        if (!m_file) // closed while the timer was running; close() has written everything
            return;
        for (;;) {
            QList<Waiting> batch;
            QStringList audited;
            {
                const std::lock_guard lock(m_mutex);
                batch.swap(m_waiting);
                if (!batch.isEmpty())
                    audited.swap(m_audited);
                if (batch.isEmpty()) {
                    m_isCalled = false;
                    break;
                }
            }
            QList<IntentEntry> entries;
            for (const Waiting &waiting : std::as_const(batch))
                entries.append(waiting.entry);
            const Written written = m_file->append(entries, audited);
            if (!written)
                addAudited(audited);
            for (const Waiting &waiting : std::as_const(batch)) {
                waiting.promise->addResult(written);
                waiting.promise->finish();
            }
        }
        m_file->tidyUp();
    }

    std::unique_ptr<IntentFile> m_file;
    std::mutex m_mutex;
    QList<Waiting> m_waiting; // under the mutex
    QStringList m_audited;    // under the mutex; intents whose audit entry is not owed any more
    bool m_isCalled = false;  // under the mutex
};

Result<std::unique_ptr<SqliteIntentJournal>, QString> SqliteIntentJournal::open(const QString &path,
                                                                                const QDateTime &nowUtc)
{
    std::unique_ptr<SqliteIntentJournal> journal(new SqliteIntentJournal);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Failure{
            QCoreApplication::translate("fleet::SqliteIntentJournal", "The folder of the journal cannot be made.")};
    journal->m_worker = std::make_unique<Worker>();
    journal->m_worker->moveToThread(&journal->m_thread);
    journal->m_thread.setObjectName(u"intent journal"_s);
    journal->m_thread.start();
    Worker::Written opened = Done{};
    QMetaObject::invokeMethod(
        journal->m_worker.get(),
        [&] { opened = journal->m_worker->open(path, nowUtc, journal->m_earlier, journal->m_owed); },
        Qt::BlockingQueuedConnection);
    if (!opened)
        return Failure{opened.error()};
    return journal;
}

SqliteIntentJournal::~SqliteIntentJournal()
{
    if (m_worker && m_thread.isRunning())
        QMetaObject::invokeMethod(m_worker.get(), &Worker::close, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<Done, QString>> SqliteIntentJournal::append(const IntentEntry &entry)
{
    return m_worker->add(entry);
}

void SqliteIntentJournal::audited(const QStringList &intentIds)
{
    m_worker->addAudited(intentIds);
}

} // namespace fleet
