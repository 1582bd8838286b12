// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "requestrecord.h"

#include <clock.h>
#include <commanddraft.h>

#include <QFuture>
#include <QObject>
#include <QSet>

#include <memory>

namespace fleet {

class HttpPushPort;

// What became of one write on the wire.
struct WireOutcome
{
    enum class Kind {
        Answered, // a whole answer came, whatever it says
        NotSent,  // certain: no byte of the request left this machine
        Unknown,  // anything else: it may have been carried out, and only reading tells
    };
    Kind kind = Kind::Unknown;
    int httpStatus = 0; // Answered only
    QByteArray body{};  // Answered only
    // Why there is no answer: Offline, Timeout, Unavailable, BadReply, Tls, Cancelled. Meaningless when Answered.
    NetError::Kind trouble = NetError::Kind::Offline;
    QString reason{}; // for the details drawer, without the key
    bool operator==(const WireOutcome &) const = default;
};

// The one place that sends writes: each once, whatever the network does. GUI thread; borrows the clock.
//
// Qt repeats a request by itself when a connection closes without an answer, also a POST. Two things keep it from that:
// every write has a connection of its own, so none is ever found stale, and a body that can be read once and cannot be
// rewound, even when it is empty. No redirect is followed, and nothing is sent again after a time-out.
//
// Only HttpPushPort can call send(), and it takes confirmed commands alone: an unconfirmed push does not compile.
class PushSender : public QObject
{
    Q_OBJECT
public:
    PushSender(Connection connection, Clock &clock, QObject *parent = nullptr,
               std::chrono::milliseconds timeout = std::chrono::seconds(30));
    ~PushSender() override; // writes on their way end as Unknown

Q_SIGNALS:
    void requestFinished(const fleet::RequestRecord &record);

private:
    friend class HttpPushPort;
    struct Push;

    // Sends now. The future ends once, with the outcome, never cancelled. Virtual so that a simulated network can stand
    // in for the wire; private all the same, so that whoever does that cannot call it either.
    virtual QFuture<WireOutcome> send(const FrozenRequest &request);
    void finished(const std::shared_ptr<Push> &push);
    void conclude(const std::shared_ptr<Push> &push, WireOutcome outcome);

    Connection m_connection;
    Clock &m_clock;
    std::chrono::milliseconds m_timeout;
    quint64 m_serial = 0;
    QSet<std::shared_ptr<Push>> m_live;
};

} // namespace fleet
