// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

// A client that sees bytes: what an HTTP library would tidy up is just what is to be looked at. Same thread as the
// server, so it waits with an event loop.
class RawClient
{
public:
    struct Reply
    {
        int status = 0; // 0: no answer
        QByteArray head;
        QByteArray body;
        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
        QJsonObject data() const { return json().value(QLatin1StringView("data")).toObject(); }
        QJsonObject error() const { return json().value(QLatin1StringView("error")).toObject(); }
        QString code() const { return error().value(QLatin1StringView("code")).toString(); }
    };

    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        std::ignore = QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; });
    }

    QTcpSocket &socket() { return m_socket; }
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void write(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }

    static QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                              const QByteArray &key = "sk_test_demo")
    {
        QByteArray bytes = method + " " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
        if (!key.isEmpty())
            bytes += "x-api-key: " + key + "\r\n";
        if (!body.isEmpty())
            bytes += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        return bytes + "\r\n" + body;
    }

    // The next answer; status 0 when the connection ends (or five seconds pass) before it is whole.
    Reply read()
    {
        Reply reply;
        const auto whole = [&] {
            m_received += m_socket.readAll();
            const auto end = m_received.indexOf("\r\n\r\n");
            if (end < 0)
                return false;
            const auto lengthAt = m_received.indexOf("Content-Length: ");
            const auto length
                = m_received.mid(lengthAt + 16, m_received.indexOf('\r', lengthAt) - lengthAt - 16).toInt();
            if (m_received.size() < end + 4 + length)
                return false;
            reply.head = m_received.left(end);
            reply.body = m_received.mid(end + 4, length);
            reply.status = reply.head.mid(9, 3).toInt();
            m_received.remove(0, end + 4 + length);
            return true;
        };
        bool complete = false;
        std::ignore = QTest::qWaitFor([&] { return (complete = whole()) || !isOpen(); });
        if (!complete)
            std::ignore = whole();
        return reply;
    }

    Reply exchange(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                   const QByteArray &key = "sk_test_demo")
    {
        write(request(method, target, body, key));
        return read();
    }
    Reply get(const QByteArray &target) { return exchange("GET", target); }
    Reply post(const QByteArray &target, const QByteArray &body) { return exchange("POST", target, body); }

    const QByteArray &unread() const { return m_received; }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};
