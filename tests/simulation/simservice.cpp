// SPDX-License-Identifier: GPL-3.0-or-later
#include "simservice.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace fleet::sim {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

void Trace::add(const Clock &clock, const QString &line)
{
    const QByteArray bytes = (QString::number(clock.monotonic().count()) + u' ' + line).toUtf8();
    for (const char byte : bytes) {
        m_hash ^= quint8(byte);
        m_hash *= 0x100000001b3;
    }
    if (m_isPrinted)
        std::printf("%s\n", bytes.constData());
}

void Later::call(milliseconds delay, std::function<void()> what)
{
    const quint64 serial = ++m_serial;
    m_alarms[serial] = m_clock.callAfter(delay, [this, serial, what = std::move(what)] {
        // Kept beyond its entry: what is called may forget everything.
        const auto kept = what;
        m_alarms.erase(serial);
        kept();
    });
}

SimService::SimService(quint64 seed, Clock &clock, milliseconds skew)
    : m_clock(clock)
    , m_skew(skew)
    , m_world({.devices = 3, .seed = seed}, nowUtc().toMSecsSinceEpoch())
    , m_routes(m_world, false)
{ }

sandbox::HttpAnswer SimService::answer(const QByteArray &method, const QByteArray &path, const QByteArray &query,
                                       const QByteArray &body)
{
    m_world.advanceTo(nowUtc().toMSecsSinceEpoch());
    sandbox::HttpRequest request;
    request.method = method;
    request.path = path;
    request.query = query;
    request.headers = {{"x-api-key", "sk_test_demo"}, {"Content-Type", "application/json"}};
    request.body = body;
    return m_routes.answer(request, {});
}

sandbox::HttpAnswer SimService::read(const QByteArray &path, const QByteArray &query)
{
    return answer("GET", path, query, {});
}

sandbox::HttpAnswer SimService::write(const QString &intentId, const QByteArray &method, const QByteArray &path,
                                      const QByteArray &body)
{
    const size_t before = m_world.actions().size();
    sandbox::HttpAnswer given = answer(method, path, {}, body);
    Receipt receipt{intentId, method, path, body, nowUtc(), given.status, {}};
    if (m_world.actions().size() > before)
        receipt.actionId = m_world.actions().back()->id;
    m_receipts.push_back(std::move(receipt));
    return given;
}

Fate SimNetwork::ofWrite(milliseconds patience)
{
    Fate fate;
    fate.there = milliseconds(1 + m_random.below(300));
    fate.back = fate.there + milliseconds(1 + m_random.below(300));
    if (m_random.uniform() >= m_badness)
        return fate;
    using Kind = Fate::Kind;
    const Kind kinds[] = {Kind::NoWay,      Kind::RequestLost, Kind::RequestLost, Kind::AnswerLost,
                          Kind::AnswerLost, Kind::Garbled,     Kind::NotTaken};
    fate.kind = kinds[m_random.below(std::size(kinds))];
    if (fate.kind == Kind::RequestLost || fate.kind == Kind::AnswerLost) {
        // The news comes with a reset at once, or never: then patience ends it. And it may arrive after that.
        fate.back = m_random.below(2) == 0 ? milliseconds(1 + m_random.below(500)) : patience;
        fate.there = milliseconds(1 + m_random.below(quint64(fate.back.count()) + 4000));
    }
    return fate;
}

Fate SimNetwork::ofRead()
{
    Fate fate;
    fate.there = milliseconds(1 + m_random.below(200));
    fate.back = fate.there + milliseconds(1 + m_random.below(200));
    fate.isTwice = m_badness > 0 && m_random.below(20) == 0;
    if (m_random.uniform() >= m_badness)
        return fate;
    if (m_random.below(3) == 0) {
        // Slow: what it tells is old when it comes, and others that left later have come before it.
        fate.back += milliseconds(m_random.below(4000));
        return fate;
    }
    fate.kind = m_random.below(2) == 0 ? Fate::Kind::RequestLost : Fate::Kind::NotTaken;
    fate.back = milliseconds(1 + m_random.below(2000));
    return fate;
}

} // namespace fleet::sim
