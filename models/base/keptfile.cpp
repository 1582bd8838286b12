// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptfile.h"

#include <QMutex>
#include <QSaveFile>
#include <QThreadPool>

#include <utility>

namespace fleet {

namespace {

// One thread for all such files: they are small and seldom, and a disk does one thing at a time.
class Writers : public QThreadPool
{
public:
    Writers() { setMaxThreadCount(1); }
};

QThreadPool &writers()
{
    static Writers pool;
    return pool;
}

} // namespace

struct KeptFile::Desk
{
    QString path;
    Access access = Access::Usual;
    KeptFile *owner = nullptr; // under `waitingLock`; null: gone
    QMutex writingLock;        // one at a time, in their order; taken before the other
    QMutex waitingLock;
    std::function<QByteArray()> waiting;
    quint64 handedOver = 0;
    quint64 done = 0;
    QString problem; // of the last one done

    // What was handed over last, by whichever thread comes first.
    void writeWaiting()
    {
        const QMutexLocker writing(&writingLock);
        std::function<QByteArray()> text;
        quint64 number = 0;
        {
            const QMutexLocker locker(&waitingLock);
            text = std::exchange(waiting, {});
            number = handedOver;
        }
        if (!text)
            return;
        const QString outcome = put(text());
        const QMutexLocker locker(&waitingLock);
        done = number;
        problem = outcome;
        if (owner) {
            QMetaObject::invokeMethod(
                owner, [owner = owner, outcome, number] { owner->note(outcome, number); }, Qt::QueuedConnection);
        }
    }

private:
    QString put(const QByteArray &text) const
    {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return file.errorString();
        if (access == Access::Private)
            file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(text);
        return file.commit() ? QString() : file.errorString();
    }
};

KeptFile::KeptFile(QString path, Access access, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_desk(std::make_shared<Desk>())
{
    m_desk->path = m_path;
    m_desk->access = access;
    m_desk->owner = this;
}

KeptFile::~KeptFile()
{
    m_desk->writeWaiting();
    const QMutexLocker locker(&m_desk->waitingLock);
    m_desk->owner = nullptr;
}

void KeptFile::write(QByteArray text)
{
    write([text = std::move(text)] { return text; });
}

void KeptFile::write(std::function<QByteArray()> text)
{
    if (m_path.isEmpty())
        return;
    {
        const QMutexLocker locker(&m_desk->waitingLock);
        const bool isOnItsWay = bool(m_desk->waiting);
        m_desk->waiting = std::move(text);
        ++m_desk->handedOver;
        if (isOnItsWay)
            return;
    }
    writers().start([desk = m_desk] { desk->writeWaiting(); });
}

bool KeptFile::isWriting() const
{
    const QMutexLocker locker(&m_desk->waitingLock);
    return m_desk->done < m_desk->handedOver;
}

void KeptFile::flush()
{
    m_desk->writeWaiting();
    QString problem;
    quint64 number = 0;
    {
        const QMutexLocker locker(&m_desk->waitingLock);
        problem = m_desk->problem;
        number = m_desk->done;
    }
    note(problem, number);
}

void KeptFile::note(const QString &problem, quint64 number)
{
    if (number <= m_noted)
        return; // was told by flush()
    m_noted = number;
    m_problem = problem;
    Q_EMIT written();
}

} // namespace fleet
