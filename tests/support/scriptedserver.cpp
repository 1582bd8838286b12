// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedserver.h"

#include <QPointer>
#include <QTcpSocket>

#include <sys/socket.h>

namespace fleet::test {

QByteArray SeenRequest::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

Reply Reply::text(int status, const QByteArray &contentType, const QByteArray &body, const QByteArray &moreHeaders)
{
    return {"HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Type: " + contentType
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body};
}

Reply Reply::json(int status, const QByteArray &body, const QByteArray &moreHeaders)
{
    return text(status, "application/json", body, moreHeaders);
}

Reply Reply::redirect(int status, const QByteArray &location)
{
    return text(status, "text/html", "<a>elsewhere</a>", "Location: " + location + "\r\n");
}

Reply Reply::cut(const Reply &whole, qsizetype bytes, Then how)
{
    return {whole.bytes.left(bytes), how};
}

Reply Reply::drip(const Reply &whole, int bytesAtATime, int everyMs)
{
    Reply reply = whole;
    reply.dripBytes = bytesAtATime;
    reply.dripEveryMs = everyMs;
    return reply;
}

ScriptedServer::ScriptedServer(QObject *parent) : QTcpServer(parent)
{
    always(Reply::json(500, "{}"));
    connect(this, &QTcpServer::newConnection, this, &ScriptedServer::accept);
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on this machine");
}

QUrl ScriptedServer::url(const QByteArray &host) const
{
    return QUrl::fromEncoded("http://" + host + ':' + QByteArray::number(serverPort()));
}

void ScriptedServer::always(Reply reply)
{
    m_handler = [reply = std::move(reply)](const SeenRequest &) {
        return reply;
    };
}

void ScriptedServer::cutRequestsAfter(qsizetype bytes, Reply::Then how)
{
    m_cutAfter = bytes;
    m_cutHow = how;
}

void ScriptedServer::closeIdleConnections()
{
    const auto sockets = m_lines.keys();
    for (QTcpSocket *socket : sockets)
        finish(socket, Reply::Then::Fin);
}

int ScriptedServer::count(const QByteArray &method) const
{
    return int(std::count_if(m_requests.cbegin(), m_requests.cend(),
                             [&](const SeenRequest &request) { return request.method == method; }));
}

int ScriptedServer::begun(const QByteArray &method) const
{
    return int(m_raw.count('\n' + method + " /") + (m_raw.startsWith(method + " /") ? 1 : 0));
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_lines.insert(socket, Line{++m_connections, {}, 0, false});
        // So that a request line is found in the raw bytes wherever its connection begins.
        m_raw += '\n';
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_lines.remove(socket);
            socket->deleteLater();
        });
        if (m_cutAfter == 0) {
            m_lines[socket].cut = true;
            finish(socket, m_cutHow);
        } else if (socket->bytesAvailable() > 0) {
            readFrom(socket);
        }
    }
}

void ScriptedServer::readFrom(QTcpSocket *socket)
{
    if (!m_lines.contains(socket))
        return;
    const QByteArray bytes = socket->readAll();
    m_raw += bytes;
    {
        Line &line = m_lines[socket];
        if (line.cut)
            return;
        line.unread += bytes;
        line.total += bytes.size();
        if (m_cutAfter > 0 && line.total >= m_cutAfter) {
            line.cut = true;
            finish(socket, m_cutHow);
            return;
        }
    }
    while (m_lines.contains(socket)) {
        Line &line = m_lines[socket];
        const qsizetype end = line.unread.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        SeenRequest request;
        request.connection = line.number;
        request.head = line.unread.left(end + 4);
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (line.unread.size() < end + 4 + length)
            return;
        request.body = line.unread.mid(end + 4, length);
        line.unread.remove(0, end + 4 + length);
        const QList<QByteArray> words = request.head.left(request.head.indexOf('\r')).split(' ');
        request.method = words.value(0);
        request.target = words.value(1);
        m_requests.append(request);
        const Reply reply = m_script.isEmpty() ? m_handler(request) : m_script.takeFirst();
        answer(socket, reply);
        Q_EMIT requestSeen();
    }
}

void ScriptedServer::answer(QTcpSocket *socket, const Reply &reply)
{
    if (reply.dripBytes <= 0) {
        socket->write(reply.bytes);
        finish(socket, reply.then);
        return;
    }
    auto *timer = new QTimer(socket);
    timer->setInterval(reply.dripEveryMs);
    connect(timer, &QTimer::timeout, socket, [this, socket, timer, reply, sent = qsizetype(0)]() mutable {
        socket->write(reply.bytes.mid(sent, reply.dripBytes));
        sent += reply.dripBytes;
        if (sent >= reply.bytes.size()) {
            timer->stop();
            finish(socket, reply.then);
        }
    });
    timer->start();
}

void ScriptedServer::finish(QTcpSocket *socket, Reply::Then then)
{
    switch (then) {
    case Reply::Then::KeepAlive:
    case Reply::Then::Silence:
        return;
    case Reply::Then::Fin:
        socket->disconnectFromHost();
        return;
    case Reply::Then::Rst: {
        // Closing with a linger of zero resets the connection; what was written before still has to leave first.
        socket->flush();
        const linger reset{1, 0};
        setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
        socket->abort();
        return;
    }
    }
}

} // namespace fleet::test
