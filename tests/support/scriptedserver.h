// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace fleet::test {

// One request as its bytes came, kept also when nobody answers it.
struct SeenRequest
{
    int connection = 0; // counts up per accepted connection
    QByteArray method;
    QByteArray target;
    QByteArray head; // everything up to and with the empty line
    QByteArray body;
    QByteArray header(const QByteArray &name) const; // case-insensitive
};

// What happens to one request.
struct Reply
{
    enum class Then { KeepAlive, Fin, Rst, Silence };
    QByteArray bytes; // sent as they are: also half an answer, or nothing
    Then then = Then::KeepAlive;
    int dripBytes = 0; // above 0: this many bytes every dripEveryMs
    int dripEveryMs = 20;

    static Reply json(int status, const QByteArray &body, const QByteArray &moreHeaders = {});
    static Reply text(int status, const QByteArray &contentType, const QByteArray &body,
                      const QByteArray &moreHeaders = {});
    static Reply redirect(int status, const QByteArray &location);
    static Reply silence() { return {{}, Then::Silence}; }
    static Reply hangUp(Then how = Then::Fin) { return {{}, how}; }
    // The first `bytes` of an answer, then the connection goes.
    static Reply cut(const Reply &whole, qsizetype bytes, Then how = Then::Fin);
    static Reply drip(const Reply &whole, int bytesAtATime, int everyMs);
};

// A server that does exactly what a test tells it, on a bare socket of this machine: also what no server should do.
// Requests are taken in the order of arrival; replies come from the script first, one each, then from the handler.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT
public:
    explicit ScriptedServer(QObject *parent = nullptr);

    QUrl url(const QByteArray &host = "127.0.0.1") const;
    void script(const QList<Reply> &replies) { m_script = replies; }
    void always(Reply reply);
    void handle(std::function<Reply(const SeenRequest &)> handler) { m_handler = std::move(handler); }
    // Closes connections as soon as so many bytes of a request are in, before it is whole; -1: never.
    void cutRequestsAfter(qsizetype bytes, Reply::Then how = Reply::Then::Fin);
    // Closes every idle kept-alive connection, as servers do after a while.
    void closeIdleConnections();

    const QList<SeenRequest> &requests() const { return m_requests; }
    int count(const QByteArray &method) const;
    int connections() const { return m_connections; }
    // Every byte that ever came in, over all connections.
    const QByteArray &rawBytes() const { return m_raw; }
    // Request lines that ever began to come in, whole requests or not.
    int begun(const QByteArray &method) const;

Q_SIGNALS:
    void requestSeen();

private:
    struct Line
    {
        int number = 0;
        QByteArray unread;
        qsizetype total = 0;
        bool cut = false;
    };
    void accept();
    void readFrom(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Reply &reply);
    void finish(QTcpSocket *socket, Reply::Then then);

    QHash<QTcpSocket *, Line> m_lines;
    QList<Reply> m_script;
    std::function<Reply(const SeenRequest &)> m_handler;
    QList<SeenRequest> m_requests;
    QByteArray m_raw;
    int m_connections = 0;
    qsizetype m_cutAfter = -1;
    Reply::Then m_cutHow = Reply::Then::Fin;
};

} // namespace fleet::test
