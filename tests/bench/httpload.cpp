// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpload.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <vector>

namespace fleet::bench {

namespace {

int connectTo(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return -1;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(socket);
        return -1;
    }
    return socket;
}

bool sendAll(int socket, const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t n = ::send(socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (n <= 0)
            return false;
        sent += n;
    }
    return true;
}

// Collects one answer; knows Content-Length only, which is all that both servers send.
class Answer
{
public:
    enum class State { Going, Done, Failed };

    State take(int socket)
    {
        char chunk[65536];
        const ssize_t n = ::recv(socket, chunk, sizeof chunk, 0);
        if (n <= 0)
            return State::Failed;
        m_bytes.append(chunk, n);
        if (m_bodyAt < 0) {
            const qsizetype end = m_bytes.indexOf("\r\n\r\n");
            if (end < 0)
                return State::Going;
            m_bodyAt = end + 4;
            const QByteArray head = m_bytes.left(end).toLower();
            const qsizetype length = head.indexOf("\ncontent-length:");
            if (length < 0 || !head.startsWith("http/1.1 200"))
                return State::Failed;
            m_length = std::atoll(head.constData() + length + 16);
        }
        if (m_bytes.size() < m_bodyAt + m_length)
            return State::Going;
        return m_bytes.size() == m_bodyAt + m_length ? State::Done : State::Failed;
    }
    qint64 bodyBytes() const { return m_length; }
    QByteArray body() const { return m_bytes.mid(m_bodyAt); }
    void clear()
    {
        m_bytes.resize(0); // keeps the room
        m_bodyAt = -1;
        m_length = 0;
    }

private:
    QByteArray m_bytes;
    qsizetype m_bodyAt = -1;
    qint64 m_length = 0;
};

} // namespace

QByteArray getRequest(const QByteArray &path, const QByteArray &headers)
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n" + headers + "\r\n";
}

QByteArray bodyOf(quint16 port, const QByteArray &request)
{
    const int socket = connectTo(port);
    if (socket < 0)
        return {};
    Answer answer;
    Answer::State state = sendAll(socket, request) ? Answer::State::Going : Answer::State::Failed;
    while (state == Answer::State::Going)
        state = answer.take(socket);
    ::close(socket);
    return state == Answer::State::Done ? answer.body() : QByteArray();
}

LoadResult run(const Load &load)
{
    LoadResult result;
    std::vector<pollfd> sockets;
    std::vector<Answer> answers(static_cast<size_t>(load.connections));
    for (int i = 0; i < load.connections; ++i) {
        const int socket = connectTo(load.port);
        if (socket >= 0)
            sockets.push_back({socket, POLLIN, 0});
    }
    qint64 asked = 0;
    const auto ask = [&](int socket) {
        return sendAll(socket, load.requests[asked++ % load.requests.size()]);
    };

    bool ok = int(sockets.size()) == load.connections;
    const auto start = std::chrono::steady_clock::now();
    for (const pollfd &each : sockets)
        ok = ok && (asked >= load.count || ask(each.fd));
    while (ok && result.answers < load.count) {
        if (::poll(sockets.data(), sockets.size(), 10'000) <= 0) {
            ok = false;
            break;
        }
        for (size_t i = 0; ok && i < sockets.size(); ++i) {
            if (sockets[i].revents == 0)
                continue;
            switch (answers[i].take(sockets[i].fd)) {
            case Answer::State::Going:
                break;
            case Answer::State::Failed:
                ok = false;
                break;
            case Answer::State::Done:
                ++result.answers;
                result.bytes += answers[i].bodyBytes();
                answers[i].clear();
                if (asked < load.count)
                    ok = ask(sockets[i].fd);
                break;
            }
        }
    }
    result.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    for (const pollfd &each : sockets)
        ::close(each.fd);
    result.allOk = ok;
    return result;
}

} // namespace fleet::bench
