// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultproxy.h"

#include <QTcpSocket>

#include <array>

#include <sys/socket.h>

namespace fleet::test {

using namespace Qt::Literals::StringLiterals;

FaultProxy::FaultProxy(quint16 serverPort, Where where, qsizetype bytes, How how, QObject *parent)
    : QTcpServer(parent)
    , m_serverPort(serverPort)
    , m_where(where)
    , m_bytes(bytes)
    , m_how(how)
{
    connect(this, &QTcpServer::newConnection, this, &FaultProxy::accept);
    listen(QHostAddress::LocalHost);
}

QUrl FaultProxy::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
}

void FaultProxy::accept()
{
    while (QTcpSocket *client = nextPendingConnection()) {
        ++m_connections;
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        auto *server = new QTcpSocket(client);
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_serverPort);
        server->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(client, &QTcpSocket::readyRead, this, [this, client, server] { take(client, server, Where::Request); });
        connect(server, &QTcpSocket::readyRead, this, [this, client, server] { take(server, client, Where::Answer); });
        connect(server, &QTcpSocket::disconnected, client, [this, client] {
            if (!m_broken)
                client->disconnectFromHost();
        });
        connect(client, &QTcpSocket::disconnected, client, [server, client] {
            server->disconnectFromHost();
            client->deleteLater();
        });
        // Broken before the first byte. What the client was quick enough to send all the same has left it, and counts.
        if (m_where == Where::Request && m_bytes == 0) {
            takeWhatIsThere(client);
            breakOff(client, server);
        }
    }
}

void FaultProxy::takeWhatIsThere(QTcpSocket *client)
{
    std::array<char, 4096> bytes;
    for (;;) {
        const ssize_t count = recv(int(client->socketDescriptor()), bytes.data(), bytes.size(), MSG_DONTWAIT);
        if (count <= 0)
            return;
        m_request.append(bytes.data(), count);
    }
}

void FaultProxy::take(QTcpSocket *from, QTcpSocket *to, Where direction)
{
    const QByteArray bytes = from->readAll();
    QByteArray &seen = direction == Where::Request ? m_request : m_answer;
    seen += bytes;
    if (m_broken)
        return;
    qsizetype &passed = direction == Where::Request ? m_toServer : m_toClient;
    const bool breaksHere = direction == m_where && passed + bytes.size() >= m_bytes;
    const QByteArray part = breaksHere ? bytes.left(m_bytes - passed) : bytes;
    passed += part.size();
    to->write(part);
    if (!breaksHere)
        return;
    // What was passed on has to be there before the connection goes.
    to->flush();
    if (direction == Where::Request)
        breakOff(from, to);
    else
        breakOff(to, from);
}

void FaultProxy::breakOff(QTcpSocket *client, QTcpSocket *server)
{
    m_broken = true;
    const auto end = [this](QTcpSocket *socket) {
        switch (m_how) {
        case How::Stall:
            break;
        case How::Fin:
            socket->disconnectFromHost();
            break;
        case How::Rst: {
            // Closing with a linger of zero resets the connection.
            const linger reset{1, 0};
            setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
            socket->abort();
            break;
        }
        }
    };
    end(client);
    // The server learns of it too, but keeps what was passed on to it.
    if (m_how != How::Stall && m_where == Where::Request)
        server->disconnectFromHost();
}

} // namespace fleet::test
