// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QUrl>

#include <vector>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace fleet::test {

// Stands between a client and a server on this machine and breaks the connection at one byte: of the request on its way
// there, or of the answer on its way back. Passes everything before that byte on, and counts what came.
class FaultProxy : public QTcpServer
{
    Q_OBJECT
public:
    enum class Where { Request, Answer };
    enum class How {
        Fin,   // closed in order
        Rst,   // reset
        Stall, // nothing more, in either direction, and the connection stays
    };

    // `bytes` are passed on, then it breaks; more than there are: it never does.
    FaultProxy(quint16 serverPort, Where where, qsizetype bytes, How how, QObject *parent = nullptr);

    QUrl url() const;
    int connections() const { return m_connections; }
    // Request lines of this method that ever began to come in.
    int begun(const QByteArray &method) const { return int(m_request.count(method + " /")); }
    // Every byte that came from the client, and that came from the server, over all connections.
    const QByteArray &request() const { return m_request; }
    const QByteArray &answer() const { return m_answer; }
    qsizetype passedToServer() const { return m_toServer; }
    bool hasBroken() const { return m_broken; }

private:
    void accept();
    void takeWhatIsThere(QTcpSocket *client);
    void take(QTcpSocket *from, QTcpSocket *to, Where direction);
    void breakOff(QTcpSocket *client, QTcpSocket *server);

    quint16 m_serverPort;
    Where m_where;
    qsizetype m_bytes;
    How m_how;
    int m_connections = 0;
    QByteArray m_request;
    QByteArray m_answer;
    qsizetype m_toServer = 0;
    qsizetype m_toClient = 0;
    bool m_broken = false;
};

} // namespace fleet::test
