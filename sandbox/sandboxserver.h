// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <utility>

namespace fleet {

namespace sandbox {
class World;
}

struct SandboxOptions
{
    int devices = 38; // 1 to 50,000
    quint64 seed = 1;
    double speed = 1.0;                // simulated seconds per second of the clock; 0 stands still
    QDateTime startUtc = {};           // where simulated time begins; invalid: at the clock's now
    std::chrono::milliseconds past{0}; // for so long before the start the whole fleet has been there; 0: a part, a day
    QStringList faults = {}; // "NAME[:ARG]", see amps-sandbox --help; those that are none are ignored with a warning
    std::chrono::milliseconds latency{0}; // before every answer, in the clock's time
    bool withUnknownFamily = false;    // also GET /heat-pump[/{id}], its push and its settings: a family in no contract
    bool schedulesImplemented = false; // otherwise 501, as the service does now
    bool windowCompletesOnAcceptance = false; // otherwise a windowed action completes at its end
};

// A request as it came in, whatever became of it.
struct ReceivedRequest
{
    QByteArray method;
    QByteArray path; // percent-encoded, without the query
    QByteArray query;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QDateTime at; // simulated time, UTC

    QByteArray header(const QByteArray &name) const; // whatever the case; empty when absent
};

// The Amps API on loopback, with a simulated fleet behind it. Speaks the whole contract; keys: sk_test_demo
// (environment sandbox) and sk_live_demo (environment live, the same devices). Simulated time is startUtc plus the
// clock's steady time times speed; every time on the wire is simulated time, so with speed 1 and no startUtc it is the
// wall clock's. Life-cycle times (acknowledged after 1 s and so on) are simulated too; latency, slow and drip run in
// the clock's own time. Lives in the thread that makes it, which must run an event loop; the clock must belong to the
// same thread.
class SandboxServer final : public QObject
{
    Q_OBJECT

public:
    explicit SandboxServer(SandboxOptions options, Clock &clock, QObject *parent = nullptr);
    ~SandboxServer() override;

    // On loopback only; port 0 picks one. The error is a sentence for a person.
    Result<quint16, QString> listen(quint16 port = 0);
    QUrl baseUrl() const; // http://127.0.0.1:port, without a path; invalid before listen()

    // Oldest first, without /_sandbox. The oldest reads are forgotten beyond 20,000 requests, writes never.
    const QList<ReceivedRequest> &received() const;
    // How many of them were not GET.
    qint64 receivedWrites() const;
    void clearReceived();

    sandbox::World &world();
    QDateTime simulatedNow() const;
    void setSpeed(double speed);
    // Lets simulated time jump forward.
    void skip(std::chrono::milliseconds simulated);

    // The day the service offers schedules, and back.
    void setSchedulesImplemented(bool on);

    // False when there is no such fault.
    bool setFault(const QString &spec);
    void clearFaults();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace fleet
