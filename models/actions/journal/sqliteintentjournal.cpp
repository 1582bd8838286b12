// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqliteintentjournal.h"

#include "intentfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPromise>

#include <mutex>
#include <utility>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

// Owns the file; every call but add() comes in the journal's own thread.
class SqliteIntentJournal::Worker : public QObject
{
public:
    using Written = Result<Done, QString>;

    Written open(const QString &path, const QDateTime &nowUtc, QList<IntentEntry> &earlier)
    {
        m_file = std::make_unique<IntentFile>();
        if (const Written opened = m_file->open(path); !opened)
            return opened;
        Result<QList<IntentEntry>, QString> recovered = m_file->recover(nowUtc);
        if (!recovered)
            return Failure{recovered.error()};
        earlier = std::move(*recovered);
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
        if (!std::exchange(m_isCalled, true))
            QMetaObject::invokeMethod(this, &Worker::drain, Qt::QueuedConnection);
        return future;
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
        for (;;) {
            QList<Waiting> batch;
            {
                const std::lock_guard lock(m_mutex);
                batch.swap(m_waiting);
                if (batch.isEmpty()) {
                    m_isCalled = false;
                    break;
                }
            }
            QList<IntentEntry> entries;
            for (const Waiting &waiting : std::as_const(batch))
                entries.append(waiting.entry);
            const Written written = m_file->append(entries);
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
        journal->m_worker.get(), [&] { opened = journal->m_worker->open(path, nowUtc, journal->m_earlier); },
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

} // namespace fleet
