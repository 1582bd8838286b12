// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include <logging.h>

#include <QMetaObject>

#include <utility>

namespace fleet {

namespace {

// So many devices are sealed between two questions: about 50 ms.
constexpr int sealSlice = 200;
constexpr qint64 retainEveryMs = 3'600'000;
// How often a window asks whether it can record after all: the other desk went, the server is back.
constexpr qint64 retryEveryMs = 30'000;

} // namespace

struct History::Outcome
{
    Status status = Status::Recording;
    QString detail;
    qint64 lost = 0;
    std::optional<qint64> firstMs;
    bool goesOnByItself = false;
};

class History::Worker : public QObject
{
public:
    Worker(Open open, Prepare prepare, const SampleStore::Options &options, const std::atomic<bool> &isStopping)
        : m_open(std::move(open))
        , m_prepare(std::move(prepare))
        , m_options(options)
        , m_isStopping(isStopping)
    { }

    Outcome open()
    {
        auto connection = m_open();
        if (!connection)
            return failed(connection.error());
        auto store = SampleStore::open(std::move(*connection), m_options);
        if (!store)
            return failed(store.error());
        m_store = std::move(*store);
        if (const Prepare prepare = std::exchange(m_prepare, {})) {
            // The store is whole all the same: what cannot be put before the first reading is missing, no more.
            if (const auto prepared = prepare(*m_store, m_isStopping); !prepared)
                qCWarning(lcHistory).noquote() << "History has no past:" << prepared.error().detail;
        }
        return outcome();
    }

    Outcome record(const QList<Observation> &observations, qint64 nowMs)
    {
        if (m_triedMs == 0)
            m_triedMs = nowMs;
        // Either way: the computer's clock may have been set back by a day since.
        const bool mayTry = std::abs(nowMs - m_triedMs) >= retryEveryMs;
        if (mayTry && (!m_store || !m_store->isCollector())) {
            m_triedMs = nowMs;
            if (!m_store)
                (void)open();
            else if (const auto collects = m_store->tryCollect(); !collects)
                forget(collects.error());
        }
        if (!m_store) {
            Outcome outcome = failed(m_error);
            outcome.lost = observations.size();
            return outcome;
        }
        if (!m_store->isCollector())
            return outcome();
        const auto report = m_store->append(observations);
        if (!report) {
            Outcome outcome = failed(report.error());
            forget(report.error());
            outcome.lost = observations.size();
            return outcome;
        }
        if (m_store->needsSeal(nowMs))
            sealOn();
        if (nowMs - m_retainedMs >= retainEveryMs) {
            m_retainedMs = nowMs;
            if (const auto dropped = m_store->retain(nowMs); !dropped)
                return failed(dropped.error());
        }
        return outcome();
    }

    SampleStore *store() { return m_store.get(); }
    const StoreError &error() const { return m_error; }

private:
    Outcome outcome() const
    {
        Outcome outcome;
        outcome.status = m_store->isCollector() ? Status::Recording : Status::SomebodyElseRecords;
        const QList<SampleStore::DeviceEntry> devices = m_store->devices();
        for (const SampleStore::DeviceEntry &device : devices)
            outcome.firstMs = std::min(outcome.firstMs.value_or(device.firstMs), device.firstMs);
        return outcome;
    }
    // A connection that is lost is opened anew later; a full disk needs no new one.
    void forget(const StoreError &error)
    {
        if (error.kind != StoreError::Kind::Lost)
            return;
        m_error = error;
        m_store.reset();
    }
    Outcome failed(const StoreError &error)
    {
        m_error = error;
        qCWarning(lcHistory).noquote() << "History:" << error.detail;
        using Kind = StoreError::Kind;
        Outcome outcome;
        outcome.status = error.kind == Kind::Full ? Status::NoRoom : Status::Failed;
        outcome.detail = error.detail;
        outcome.goesOnByItself = error.kind == Kind::Full || error.kind == Kind::NoPlace || error.kind == Kind::Lost;
        return outcome;
    }
    // A slice, then whatever waits, then the next.
    void sealOn()
    {
        if (m_sealing)
            return;
        m_sealing = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_sealing = false;
                if (!m_store) // lost since, by what was recorded in between
                    return;
                const auto more = m_store->sealSome(sealSlice);
                if (!more)
                    qCWarning(lcHistory).noquote() << "History cannot be sealed:" << more.error().detail;
                else if (*more)
                    sealOn();
            },
            Qt::QueuedConnection);
    }

    Open m_open;
    Prepare m_prepare;
    SampleStore::Options m_options;
    const std::atomic<bool> &m_isStopping;
    std::unique_ptr<SampleStore> m_store;
    StoreError m_error;
    qint64 m_retainedMs = 0;
    qint64 m_triedMs = 0;
    bool m_sealing = false;
};

History::History(Open open, const SampleStore::Options &options, Clock &clock, Prepare prepare, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_worker(std::make_unique<Worker>(std::move(open), std::move(prepare), options, m_isStopping))
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("history"));
    // A database connection must go in the thread that made it.
    connect(
        &m_thread, &QThread::finished, m_worker.get(), [this] { m_worker.reset(); }, Qt::DirectConnection);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker.get(), [this, worker = m_worker.get()] {
        const Outcome outcome = worker->open();
        QMetaObject::invokeMethod(this, [this, outcome] { onOutcome(outcome); });
    });
}

History::~History()
{
    m_isStopping = true;
    // Behind everything that was handed over: quit() itself would jump the queue.
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void History::record(QList<Observation> observations)
{
    if (observations.isEmpty())
        return;
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, worker = m_worker.get(), observations = std::move(observations), now = nowMs()] {
            const Outcome outcome = worker->record(observations, now);
            QMetaObject::invokeMethod(this, [this, outcome] { onOutcome(outcome); });
        },
        Qt::QueuedConnection);
}

void History::post(std::function<void(SampleStore *, const StoreError &)> work)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), work = std::move(work)] { work(worker->store(), worker->error()); },
        Qt::QueuedConnection);
}

qint64 History::nowMs() const
{
    return m_clock.nowUtc().toMSecsSinceEpoch() + m_skew.count();
}

QString History::statusText() const
{
    switch (m_status) {
    case Status::Opening:
    case Status::Recording:
        break;
    case Status::SomebodyElseRecords:
        return tr("Another window or desk records this history; this one reads it.");
    case Status::NoRoom:
        return tr("No room for history: readings are shown but not recorded.");
    case Status::Failed:
        return tr("History cannot be kept: readings are shown but not recorded.");
    }
    return {};
}

void History::onOutcome(const Outcome &outcome)
{
    if (outcome.firstMs)
        m_firstMs = outcome.firstMs;
    if (m_status != outcome.status || m_detail != outcome.detail || outcome.lost > 0) {
        m_status = outcome.status;
        m_detail = outcome.detail;
        m_goesOnByItself = outcome.goesOnByItself;
        m_lost += outcome.lost;
        Q_EMIT statusChanged();
    }
    Q_EMIT recorded();
}

} // namespace fleet
