// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "samplestore.h"

#include <clock.h>

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <QtQmlIntegration>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace fleet {

// The recorded history of a window: brings the store, which lives in a thread of its own, to the GUI. Handing readings
// over costs the GUI thread nothing but pointers; questions are answered by futures, in the order in which they came.
// Whatever becomes of the store, monitoring goes on: `status` says what is recorded.
class History : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes one per window")
    Q_PROPERTY(Status status READ status NOTIFY statusChanged FINAL)
    Q_PROPERTY(QString statusText READ statusText NOTIFY statusChanged FINAL)     // empty while all is well
    Q_PROPERTY(QString statusDetail READ statusDetail NOTIFY statusChanged FINAL) // of the database
    // While it fails: whether trying again can help without anybody's doing. A damaged file and one of a later version
    // stay what they are.
    Q_PROPERTY(bool goesOnByItself READ goesOnByItself NOTIFY statusChanged FINAL)
    Q_PROPERTY(double lostReadings READ lostReadings NOTIFY statusChanged FINAL)
    Q_PROPERTY(double firstMs READ firstMs NOTIFY recorded FINAL) // since when something is recorded; NaN: nothing
    // What is older was not read from a service but made by the simulator. NaN: nothing was.
    Q_PROPERTY(double simulatedUntilMs READ simulatedUntilMs CONSTANT FINAL)

public:
    enum class Status { Opening, Recording, SomebodyElseRecords, NoRoom, Failed };
    Q_ENUM(Status)

    using Open = std::function<StoreResult<std::unique_ptr<StoreConnection>>()>;
    // What happens to the store before anything is recorded or asked; gives up early when `isStopping` turns true.
    using Prepare = std::function<StoreResult<Done>(SampleStore &, const std::atomic<bool> &isStopping)>;
    // `open` and `prepare` run in the store's thread.
    History(Open open, const SampleStore::Options &options, Clock &clock, Prepare prepare = {},
            QObject *parent = nullptr);
    // Waits for what was handed over to be written.
    ~History() override;

    void record(QList<Observation> observations);

    // A question to the store; `ask` runs in its thread. A store that did not open answers with why.
    template <typename T>
    QFuture<StoreResult<T>> ask(std::function<StoreResult<T>(SampleStore &)> question)
    {
        auto promise = std::make_shared<QPromise<StoreResult<T>>>();
        promise->start();
        const QFuture<StoreResult<T>> future = promise->future();
        post([promise, question = std::move(question)](SampleStore *store, const StoreError &error) {
            promise->addResult(store ? question(*store) : StoreResult<T>(Failure{error}));
            promise->finish();
        });
        return future;
    }

    // Now, as the readings count it: the service's time where it differs from ours.
    qint64 nowMs() const;
    void setSkew(std::chrono::milliseconds skew) { m_skew = skew; }

    Status status() const { return m_status; }
    QString statusText() const;
    QString statusDetail() const { return m_detail; }
    bool goesOnByItself() const { return m_goesOnByItself; }
    double lostReadings() const { return double(m_lost); }
    double firstMs() const { return m_firstMs ? double(*m_firstMs) : notReported; }
    double simulatedUntilMs() const { return m_simulatedUntilMs ? double(*m_simulatedUntilMs) : notReported; }
    void setSimulatedUntil(qint64 untilMs) { m_simulatedUntilMs = untilMs; } // before anybody reads it

Q_SIGNALS:
    void statusChanged();
    void recorded(); // something new can be asked for

private:
    struct Outcome;
    class Worker;
    void post(std::function<void(SampleStore *, const StoreError &)> work);
    void onOutcome(const Outcome &outcome);

    Clock &m_clock;
    std::atomic<bool> m_isStopping{false};
    std::unique_ptr<Worker> m_worker; // lives in m_thread
    QThread m_thread;
    Status m_status = Status::Opening;
    QString m_detail;
    bool m_goesOnByItself = false;
    qint64 m_lost = 0;
    std::optional<qint64> m_firstMs;
    std::optional<qint64> m_simulatedUntilMs;
    std::chrono::milliseconds m_skew{0};
};

} // namespace fleet
