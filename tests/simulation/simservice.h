// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <manualclock.h>
#include <random.h>

#include <routes.h>
#include <world.h>

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace fleet::sim {

// What every part writes to, so that two runs can be compared: a number over all that happened, and lines on demand.
class Trace
{
public:
    explicit Trace(bool isPrinted) : m_isPrinted(isPrinted) { }
    void add(const Clock &clock, const QString &line);
    quint64 hash() const { return m_hash; }

private:
    bool m_isPrinted;
    quint64 m_hash = 0xcbf29ce484222325; // FNV-1a
};

// Calls that come later and can all be forgotten at once, as a process forgets them when it dies.
class Later
{
public:
    explicit Later(Clock &clock) : m_clock(clock) { }
    void call(std::chrono::milliseconds delay, std::function<void()> what);
    void forget() { m_alarms.clear(); }

private:
    Clock &m_clock;
    quint64 m_serial = 0;
    std::map<quint64, Alarm> m_alarms;
};

// A write that reached the service, and what it did there.
struct Receipt
{
    QString intentId; // empty: from another desk
    QByteArray method;
    QByteArray path;
    QByteArray body;
    QDateTime at; // service clock
    int status = 0;
    QByteArray actionId; // that it created
};

// The Amps service: the sandbox's own world and routes, without sockets, and a clock that may be off.
class SimService
{
public:
    SimService(quint64 seed, Clock &clock, std::chrono::milliseconds skew);

    QDateTime nowUtc() const { return m_clock.nowUtc().addMSecs(m_skew.count()); }
    sandbox::HttpAnswer read(const QByteArray &path, const QByteArray &query);
    sandbox::HttpAnswer write(const QString &intentId, const QByteArray &method, const QByteArray &path,
                              const QByteArray &body);
    const std::vector<Receipt> &receipts() const { return m_receipts; }
    sandbox::World &world() { return m_world; }

private:
    sandbox::HttpAnswer answer(const QByteArray &method, const QByteArray &path, const QByteArray &query,
                               const QByteArray &body);

    Clock &m_clock;
    std::chrono::milliseconds m_skew;
    sandbox::World m_world;
    sandbox::Routes m_routes;
    std::vector<Receipt> m_receipts;
};

// How the network treats one request.
struct Fate
{
    enum class Kind {
        Delivered,   // request and answer arrive
        NoWay,       // no connection: not a byte leaves
        RequestLost, // it leaves and never arrives
        AnswerLost,  // it arrives and the answer does not
        Garbled,     // it arrives, and a broken gateway says 502 for it
        NotTaken,    // a gateway says 503 without having passed it on
    };
    Kind kind = Kind::Delivered;
    std::chrono::milliseconds there{0}; // until it arrives at the service
    std::chrono::milliseconds back{0};  // until the answer, or the news that there is none, is here; after it was sent
    bool isTwice = false;               // reads only: the network delivers the request a second time
};

class SimNetwork
{
public:
    SimNetwork(quint64 seed, double badness) : m_random(seed), m_badness(badness) { }
    void setHealthy() { m_badness = 0; }
    // The client gives up a write after `patience`; a request that is on its way then arrives at most four seconds
    // later.
    Fate ofWrite(std::chrono::milliseconds patience);
    Fate ofRead();

private:
    Random m_random;
    double m_badness; // 0..1: the share of requests that something happens to
};

} // namespace fleet::sim
