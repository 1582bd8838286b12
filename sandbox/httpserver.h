// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QTcpServer>

#include <chrono>
#include <functional>
#include <utility>

namespace fleet::sandbox {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct HttpRequest
{
    QByteArray method;   // as sent, upper case by convention
    QByteArray path;     // still percent-encoded, without the query
    QByteArray query;    // without '?', empty when there is none
    HttpHeaders headers; // names as sent
    QByteArray body;     // chunks already joined

    // First one of that name, whatever the case; empty when absent.
    QByteArray header(QByteArrayView name) const;
};

// How an answer reaches the wire. Everything but Whole is a fault that somebody asked for.
enum class Delivery {
    Whole,
    Cut,      // the connection closes, not a byte of an answer
    HalfBody, // full Content-Length, half of the body, then the connection closes
    Drip,     // byte by byte, `dripInterval` apart
    Stall,    // nothing, and the connection stays open
};

struct HttpAnswer
{
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json; charset=utf-8");
    HttpHeaders headers; // beyond Content-Type, Content-Length and Connection
    QByteArray body;
    Delivery delivery = Delivery::Whole;
    std::chrono::milliseconds delay{0}; // before the first byte
    std::chrono::milliseconds dripInterval{5};
};

// HTTP/1.1 over loopback for the sandbox: keep-alive, Content-Length and chunked request bodies, no Nagle delay,
// answers in the order of their requests, one at a time per connection. Requests that are not HTTP, too large or never
// finished are refused by it; everything else goes to the handler. Delays run on the given clock, which must belong to
// the same thread.
class HttpServer final : public QTcpServer
{
public:
    using Handler = std::function<HttpAnswer(const HttpRequest &)>;
    // Makes the answer to a request that never became one: 400, 408, 413, 417, 431, 501 or 505; the path may be empty.
    using Refusal = std::function<HttpAnswer(int status, const QByteArray &path)>;

    static constexpr qsizetype maximumHeaderBytes = 16'384;
    static constexpr qsizetype maximumBodyBytes = 1'048'576;
    static constexpr std::chrono::seconds requestTimeout{30}; // from the first byte of a request to its last

    HttpServer(Clock &clock, Handler handler, Refusal refusal, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    class Connection;
    Clock &m_clock;
    Handler m_handler;
    Refusal m_refusal;
};

} // namespace fleet::sandbox
