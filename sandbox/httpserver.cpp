// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpserver.h"

#include "logging.h"

#include <QTcpSocket>

#include <algorithm>
#include <charconv>
#include <optional>

namespace fleet::sandbox {

namespace {

QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 100:
        return "Continue";
    case 200:
        return "OK";
    case 202:
        return "Accepted";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 417:
        return "Expectation Failed";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Unknown";
    }
}

bool equalsIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isToken(QByteArrayView text)
{
    if (text.isEmpty())
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

std::optional<qsizetype> number(QByteArrayView text, int base)
{
    qint64 value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value, base);
    if (text.isEmpty() || error != std::errc() || end != text.end() || value < 0)
        return std::nullopt;
    return qsizetype(value);
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (equalsIgnoringCase(key, name))
            return value;
    }
    return {};
}

// One client. Reads a request, lets it be answered, only then looks at the next: answers cannot overtake each other.
class HttpServer::Connection final : public QObject
{
public:
    Connection(HttpServer &server, qintptr descriptor) : QObject(&server), m_server(server), m_socket(this)
    {
        if (!m_socket.setSocketDescriptor(descriptor)) {
            deleteLater();
            return;
        }
        // Without this a page waits up to 44 ms for the client's delayed acknowledgement.
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.setReadBufferSize(262'144);
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(&m_socket, &QTcpSocket::disconnected, this, [this] {
            m_alarm.cancel();
            m_closing = true;
            deleteLater();
        });
    }
    // The socket tells of its end from its own destructor, when the members after it are gone.
    ~Connection() override { m_socket.disconnect(this); }

private:
    enum class Stage { Head, FixedBody, ChunkSize, ChunkData, ChunkEnd, Trailer };

    void read()
    {
        if (m_closing) {
            m_socket.readAll();
            return;
        }
        if (m_busy)
            return; // stays in the socket, whose buffer is bounded
        m_buffer += m_socket.readAll();
        process();
    }

    void process()
    {
        while (!m_busy && !m_closing) {
            if (!advance())
                break;
            m_alarm.cancel();
            HttpRequest request = std::move(m_request);
            m_request = {};
            m_stage = Stage::Head;
            deliver(m_server.m_handler(request));
        }
        if (m_busy || m_closing)
            return;
        const bool unfinished = m_stage != Stage::Head || m_at < m_buffer.size();
        if (!unfinished)
            m_alarm.cancel();
        else if (!m_alarm.isPending())
            m_alarm = m_server.m_clock.callAfter(requestTimeout, [this] { refuse(408); });
        compact();
    }

    // True when m_request is whole. False: more bytes are needed, or it was refused.
    bool advance()
    {
        for (;;) {
            switch (m_stage) {
            case Stage::Head:
                if (!takeHead())
                    return false;
                if (m_stage == Stage::FixedBody && m_wanted == 0)
                    return true;
                break;
            case Stage::FixedBody:
                if (m_buffer.size() - m_at < m_wanted)
                    return false;
                m_request.body = m_buffer.sliced(m_at, m_wanted);
                m_at += m_wanted;
                return true;
            case Stage::ChunkSize: {
                const auto line = takeLine(256);
                if (!line)
                    return false;
                const auto semicolon = line->indexOf(';'); // extensions follow it
                const auto size
                    = number(QByteArrayView(*line).first(semicolon < 0 ? line->size() : semicolon).trimmed(), 16);
                if (!size)
                    return refuse(400);
                if (*size > maximumBodyBytes || m_request.body.size() + *size > maximumBodyBytes)
                    return refuse(413);
                m_wanted = *size;
                m_stage = *size > 0 ? Stage::ChunkData : Stage::Trailer;
                break;
            }
            case Stage::ChunkData:
                if (m_buffer.size() - m_at < m_wanted)
                    return false;
                m_request.body += QByteArrayView(m_buffer).sliced(m_at, m_wanted);
                m_at += m_wanted;
                m_stage = Stage::ChunkEnd;
                break;
            case Stage::ChunkEnd: {
                const auto line = takeLine(2);
                if (!line)
                    return false;
                if (!line->isEmpty())
                    return refuse(400);
                m_stage = Stage::ChunkSize;
                break;
            }
            case Stage::Trailer: {
                const auto line = takeLine(maximumHeaderBytes);
                if (!line)
                    return false;
                if (line->isEmpty())
                    return true;
                break;
            }
            }
        }
    }

    // A line without its CR LF; nullopt while it has not arrived (or, beyond `most` bytes, never will).
    std::optional<QByteArray> takeLine(qsizetype most)
    {
        const auto end = m_buffer.indexOf('\n', m_at);
        if (end < 0) {
            if (m_buffer.size() - m_at > most)
                refuse(400);
            return std::nullopt;
        }
        auto line = m_buffer.sliced(m_at, end - m_at);
        if (line.endsWith('\r'))
            line.chop(1);
        m_at = end + 1;
        return line;
    }

    bool takeHead()
    {
        // Blank lines before a request are to be tolerated (RFC 9112, 2.2).
        while (m_at < m_buffer.size() && (m_buffer[m_at] == '\r' || m_buffer[m_at] == '\n'))
            ++m_at;
        const auto end = m_buffer.indexOf("\r\n\r\n", m_at);
        if (end < 0 || end - m_at > maximumHeaderBytes) {
            if (m_buffer.size() - m_at > maximumHeaderBytes)
                refuse(431);
            return false;
        }
        const QByteArrayView head = QByteArrayView(m_buffer).sliced(m_at, end - m_at);
        m_at = end + 4;

        qsizetype lineEnd = head.indexOf('\n');
        const auto requestLine = (lineEnd < 0 ? head : head.first(lineEnd)).trimmed();
        const auto firstSpace = requestLine.indexOf(' ');
        const auto lastSpace = requestLine.lastIndexOf(' ');
        if (firstSpace <= 0 || lastSpace <= firstSpace)
            return refuse(400);
        m_request.method = requestLine.first(firstSpace).toByteArray();
        const auto target = requestLine.sliced(firstSpace + 1, lastSpace - firstSpace - 1);
        const auto version = requestLine.sliced(lastSpace + 1);
        if (!isToken(m_request.method) || !target.startsWith('/') || target.contains(' '))
            return refuse(400);
        const auto question = target.indexOf('?');
        m_request.path = (question < 0 ? target : target.first(question)).toByteArray();
        m_request.query = question < 0 ? QByteArray() : target.sliced(question + 1).toByteArray();
        if (version != QByteArrayView("HTTP/1.1") && version != QByteArrayView("HTTP/1.0"))
            return refuse(version.startsWith("HTTP/") ? 505 : 400);
        m_closeAfter = version == QByteArrayView("HTTP/1.0");

        std::optional<qsizetype> length;
        bool chunked = false;
        while (lineEnd >= 0) {
            const auto from = lineEnd + 1;
            lineEnd = head.indexOf('\n', from);
            const auto line = (lineEnd < 0 ? head.sliced(from) : head.sliced(from, lineEnd - from)).trimmed();
            const auto colon = line.indexOf(':');
            if (colon <= 0 || !isToken(line.first(colon)))
                return refuse(400);
            const auto name = line.first(colon);
            const auto value = line.sliced(colon + 1).trimmed();
            m_request.headers.append({name.toByteArray(), value.toByteArray()});
            if (equalsIgnoringCase(name, "content-length")) {
                const auto parsed = number(value, 10);
                if (!parsed || (length && *length != *parsed))
                    return refuse(400);
                length = parsed;
            } else if (equalsIgnoringCase(name, "transfer-encoding")) {
                if (!equalsIgnoringCase(value, "chunked"))
                    return refuse(501);
                chunked = true;
            } else if (equalsIgnoringCase(name, "connection")) {
                if (equalsIgnoringCase(value, "close"))
                    m_closeAfter = true;
                else if (equalsIgnoringCase(value, "keep-alive"))
                    m_closeAfter = false;
            } else if (equalsIgnoringCase(name, "expect")) {
                if (!equalsIgnoringCase(value, "100-continue"))
                    return refuse(417);
                m_continueDue = true;
            }
        }
        if (chunked && length)
            return refuse(400); // two lengths: one of them lies
        if (length.value_or(0) > maximumBodyBytes)
            return refuse(413);
        m_wanted = length.value_or(0);
        m_stage = chunked ? Stage::ChunkSize : Stage::FixedBody;
        if (m_continueDue) {
            m_continueDue = false;
            if (chunked || m_wanted > 0)
                m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
        }
        return true;
    }

    // Always false, so that a parsing step can end with it.
    bool refuse(int status)
    {
        qCDebug(lcSandbox) << "refused a request:" << status;
        m_closeAfter = true;
        const auto path = m_request.path;
        m_request = {};
        deliver(m_server.m_refusal(status, path));
        return false;
    }

    void deliver(HttpAnswer answer)
    {
        if (answer.delay.count() <= 0) {
            begin(answer);
            return;
        }
        m_busy = true;
        const auto delay = answer.delay;
        m_alarm = m_server.m_clock.callAfter(delay, [this, answer = std::move(answer)] {
            m_busy = false;
            begin(answer);
            read();
        });
    }

    void begin(const HttpAnswer &answer)
    {
        switch (answer.delivery) {
        case Delivery::Cut:
            close();
            return;
        case Delivery::Stall:
            m_busy = true; // for ever: nothing on this connection will be answered again
            return;
        case Delivery::Whole: {
            m_socket.write(wireBytes(answer));
            // Otherwise the bytes wait for the next turn of the event loop.
            m_socket.flush();
            if (m_closeAfter)
                close();
            return;
        }
        case Delivery::HalfBody:
            m_socket.write(wireBytes(answer).chopped(answer.body.size() - answer.body.size() / 2));
            m_socket.flush();
            close();
            return;
        case Delivery::Drip:
            m_busy = true;
            m_dripping = wireBytes(answer);
            m_dripped = 0;
            drip(answer.dripInterval);
            return;
        }
    }

    void drip(std::chrono::milliseconds interval)
    {
        m_socket.write(m_dripping.constData() + m_dripped, 1);
        m_socket.flush();
        ++m_dripped;
        if (m_dripped < m_dripping.size()) {
            m_alarm = m_server.m_clock.callAfter(interval, [this, interval] { drip(interval); });
            return;
        }
        m_dripping.clear();
        m_busy = false;
        if (m_closeAfter)
            close();
        else
            read();
    }

    QByteArray wireBytes(const HttpAnswer &answer) const
    {
        QByteArray bytes;
        bytes.reserve(256 + answer.body.size());
        bytes.append("HTTP/1.1 ")
            .append(QByteArray::number(answer.status))
            .append(' ')
            .append(reasonPhrase(answer.status));
        bytes.append("\r\nContent-Type: ").append(answer.contentType);
        bytes.append("\r\nContent-Length: ").append(QByteArray::number(answer.body.size()));
        for (const auto &[name, value] : answer.headers)
            bytes.append("\r\n").append(name).append(": ").append(value);
        if (m_closeAfter)
            bytes.append("\r\nConnection: close");
        return bytes.append("\r\n\r\n").append(answer.body);
    }

    void close()
    {
        m_closing = true;
        m_alarm.cancel();
        m_socket.disconnectFromHost();
    }

    void compact()
    {
        m_buffer.remove(0, m_at);
        m_at = 0;
    }

    HttpServer &m_server;
    QTcpSocket m_socket;
    QByteArray m_buffer;
    qsizetype m_at = 0; // what lies before has been taken
    Stage m_stage = Stage::Head;
    HttpRequest m_request;
    qsizetype m_wanted = 0; // bytes of the body or of the chunk
    QByteArray m_dripping;
    qsizetype m_dripped = 0;
    Alarm m_alarm; // the delay of an answer, the next drop of one, or the time-out of a request: never two at once
    bool m_busy = false;
    bool m_closing = false;
    bool m_closeAfter = false;
    bool m_continueDue = false;
};

HttpServer::HttpServer(Clock &clock, Handler handler, Refusal refusal, QObject *parent)
    : QTcpServer(parent)
    , m_clock(clock)
    , m_handler(std::move(handler))
    , m_refusal(std::move(refusal))
{
    setListenBacklogSize(512);
}

void HttpServer::incomingConnection(qintptr descriptor)
{
    new Connection(*this, descriptor); // the server owns it
}

} // namespace fleet::sandbox
