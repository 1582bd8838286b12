// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookverb.h"

#include "keyguard.h"
#include "output.h"
#include "profileoption.h"

#include <proposalsocket.h>
#include <webhookevent.h>

#include <QFile>

#include <cstdio>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

// A window answers from its event loop.
constexpr std::chrono::seconds windowPatience{5};
constexpr qint64 largestBody = 16ll * 1024 * 1024;

Result<QByteArray, QString> readWhole(const QString &path)
{
    QFile file(path);
    const bool isOpen
        = path.isEmpty() || path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return Failure{u"%1 cannot be read: %2"_s.arg(path, file.errorString())};
    QByteArray bytes;
    // Standard input may come in pieces.
    while (bytes.size() <= largestBody) {
        const QByteArray piece = file.read(64 * 1024);
        if (piece.isEmpty())
            return bytes;
        bytes += piece;
    }
    return Failure{u"That is larger than any delivery."_s};
}

// One word per refusal, for scripts.
QString nameOf(WebhookRefusal refusal)
{
    switch (refusal) {
    case WebhookRefusal::HeaderMissing:
        return u"headerMissing"_s;
    case WebhookRefusal::BadTimestamp:
        return u"badTimestamp"_s;
    case WebhookRefusal::TooOld:
        return u"tooOld"_s;
    case WebhookRefusal::FromTheFuture:
        return u"fromTheFuture"_s;
    case WebhookRefusal::NoSignature:
        return u"noSignature"_s;
    case WebhookRefusal::WrongSignature:
        return u"wrongSignature"_s;
    case WebhookRefusal::Replayed:
        return u"replayed"_s;
    }
    return {};
}

} // namespace

QList<QCommandLineOption> WebhookVerb::options()
{
    return {
        {u"id"_s, u"With webhook verify: the header svix-id."_s, u"ID"_s},
        {u"timestamp"_s, u"With webhook verify: the header svix-timestamp."_s, u"SECONDS"_s},
        {u"signature"_s, u"With webhook verify: the header svix-signature, whole."_s, u"TEXT"_s},
        {u"headers"_s, u"With webhook verify: a file with the delivery's headers, one a line, in place of the three."_s,
         u"FILE"_s},
        {u"body"_s, u"With webhook verify: the delivery's body; without it, standard input."_s, u"FILE"_s},
        {u"received"_s, u"With webhook verify: when it came, ISO 8601; without it, now."_s, u"ISO"_s},
        {u"seen"_s, u"With webhook verify: a file that remembers verified ids, so that a second one is refused."_s,
         u"FILE"_s},
        {u"settle"_s,
         u"With webhook verify: tell the profile's open window, so that it reads the action now. A hint, no more; 5 where no window takes it."_s},
    };
}

QString nameOf(WebhookEvent::Kind kind)
{
    switch (kind) {
    case WebhookEvent::Kind::PushCompleted:
        return u"push.completed"_s;
    case WebhookEvent::Kind::PushFailed:
        return u"push.failed"_s;
    case WebhookEvent::Kind::DeviceConnected:
        return u"device.connected"_s;
    case WebhookEvent::Kind::DeviceDisconnected:
        return u"device.disconnected"_s;
    case WebhookEvent::Kind::Unknown:
        break;
    }
    return u"unknown"_s;
}

WebhookVerb::WebhookVerb(VerbSetup setup)
    : m_options(std::move(setup.options))
    , m_terminal(setup.terminal)
    , m_clock(setup.clock)
{ }

void WebhookVerb::start()
{
    const bool settles = m_options.verbOptions.contains(u"settle"_s);
    if (settles) {
        if (const auto folder = profileFolderOf(m_options); !folder) {
            m_terminal.complain(folder.error());
            end(ExitCode::WrongUsage);
            return;
        }
    }
    const ExitCode verified = run();
    if (!settles || verified != ExitCode::Success)
        end(verified);
}

void WebhookVerb::tellWindow(const QByteArray &body)
{
    const auto event = parseWebhookEvent(body);
    if (!event || (event->actionId.isEmpty() && event->deviceId.isEmpty())) {
        m_terminal.complain(u"The delivery names no action and no device: there is nothing to look at."_s);
        end(ExitCode::PartlyDone);
        return;
    }
    const QByteArray line = toJson(Fields{{u"hint"_s, FieldValue(event->actionId.text())},
                                          {u"deviceId"_s, FieldValue(event->deviceId.text())}})
        + '\n';
    connect(&m_socket, &QLocalSocket::connected, this, [this, line] { m_socket.write(line); });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        if (m_hasEnded || !m_socket.canReadLine())
            return;
        const auto answer = parseAny(m_socket.readLine());
        const FieldValue *member = answer ? findField(answer->object(), u"state") : nullptr;
        const QString state = member ? member->toText().value_or(QString()) : QString();
        const bool isTaken = state == u"reading" || state == u"notFollowed";
        if (m_options.json)
            m_terminal.say(Fields{{u"window"_s, FieldValue(state)}});
        else if (!isTaken)
            m_terminal.complain(u"The window does not take hints (it said “%1”)."_s.arg(state));
        else
            m_terminal.say(state == u"reading" ? u"The window reads the action now."_s
                                               : u"The window follows no such action: nothing to settle."_s);
        end(isTaken ? ExitCode::Success : ExitCode::PartlyDone);
    });
    const auto gone = [this] {
        if (m_hasEnded)
            return;
        m_terminal.complain(u"No window of this profile is open (%1)."_s.arg(m_socket.errorString()));
        end(ExitCode::PartlyDone);
    };
    // One that is stopped or stuck takes the connection and says nothing.
    m_patience = m_clock.callAfter(windowPatience, [this] {
        m_terminal.complain(u"The window of this profile does not answer."_s);
        end(ExitCode::PartlyDone);
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, gone);
    connect(&m_socket, &QLocalSocket::disconnected, this, gone);
    m_socket.connectToServer(ProposalSocket::pathFor(*profileFolderOf(m_options)));
}

void WebhookVerb::end(ExitCode code)
{
    if (std::exchange(m_hasEnded, true))
        return;
    // Whoever keeps a verb that has ended hears no more of it.
    m_patience.cancel();
    Q_EMIT finished(code);
}

QString WebhookVerb::option(const QString &name) const
{
    const QStringList values = m_options.verbOptions.value(name);
    return values.isEmpty() ? QString() : values.constLast();
}

Result<WebhookDelivery, QString> WebhookVerb::delivery() const
{
    WebhookDelivery delivery{.id = option(u"id"_s).toUtf8(),
                             .timestamp = option(u"timestamp"_s).toUtf8(),
                             .signatures = option(u"signature"_s).toUtf8(),
                             .body = {}};
    if (const QString file = option(u"headers"_s); !file.isEmpty()) {
        const auto text = readWhole(file);
        if (!text)
            return Failure{text.error()};
        const QList<QByteArray> lines = text->split('\n');
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            if (colon < 0)
                continue;
            const QByteArray name = line.first(colon).trimmed().toLower();
            const QByteArray value = line.sliced(colon + 1).trimmed();
            if (name == "svix-id")
                delivery.id = value;
            else if (name == "svix-timestamp")
                delivery.timestamp = value;
            else if (name == "svix-signature")
                delivery.signatures = value;
        }
    }
    const auto body = readWhole(option(u"body"_s));
    if (!body)
        return Failure{body.error()};
    delivery.body = *body;
    return delivery;
}

// A line per id: the time stamp, a blank, the id.
Result<Done, QString> WebhookVerb::loadMemory(WebhookVerifier &verifier) const
{
    const QString path = option(u"seen"_s);
    if (path.isEmpty() || !QFile::exists(path))
        return Done();
    const auto text = readWhole(path);
    if (!text)
        return Failure{text.error()};
    const QList<QByteArray> lines = text->split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty())
            continue;
        bool ok = false;
        const qsizetype blank = line.indexOf(' ');
        const qint64 timestamp = line.left(blank).toLongLong(&ok);
        if (!ok || blank < 0)
            return Failure{u"%1 is not a memory of ids; it is left as it is."_s.arg(path)};
        verifier.remember(line.sliced(blank + 1), timestamp);
    }
    return Done();
}

Result<Done, QString> WebhookVerb::saveMemory(const WebhookVerifier &verifier) const
{
    const QString path = option(u"seen"_s);
    if (path.isEmpty())
        return Done();
    auto file = Output::open(path);
    if (!file)
        return Failure{file.error()};
    const auto &seen = verifier.remembered();
    for (auto it = seen.begin(); it != seen.end(); ++it)
        file->device().write(QByteArray::number(it.value()) + ' ' + it.key() + '\n');
    return file->finish();
}

ExitCode WebhookVerb::run()
{
    QByteArray secret = takeFromEnvironment("AMPS_WEBHOOK_SECRET");
    if (secret.isEmpty()) {
        m_terminal.complain(
            u"No secret. Put the endpoint's whsec_… into the environment variable AMPS_WEBHOOK_SECRET."_s);
        return ExitCode::WrongUsage;
    }
    auto verifier = WebhookVerifier::make(secret);
    secret.fill('\0');
    if (!verifier) {
        m_terminal.complain(verifier.error());
        return ExitCode::WrongUsage;
    }
    QDateTime received = m_clock.nowUtc();
    if (const QString text = option(u"received"_s); !text.isEmpty()) {
        received = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (!received.isValid()) {
            m_terminal.complain(u"--received takes an instant such as 2026-06-12T09:00:00Z."_s);
            return ExitCode::WrongUsage;
        }
    }
    const auto delivered = delivery();
    if (!delivered) {
        m_terminal.complain(delivered.error());
        return ExitCode::WrongUsage;
    }
    if (const auto loaded = loadMemory(*verifier); !loaded) {
        m_terminal.complain(loaded.error());
        return ExitCode::Failed;
    }
    const auto verified = verifier->verify(*delivered, received);
    if (verified) {
        // Without a memory of it a second one could not be told from the first.
        if (const auto saved = saveMemory(*verifier); !saved) {
            m_terminal.complain(saved.error());
            return ExitCode::Failed;
        }
    }
    const Result<WebhookEvent, ParseError> event
        = verified ? parseWebhookEvent(delivered->body) : Result<WebhookEvent, ParseError>(Failure{ParseError()});
    if (m_options.json) {
        m_terminal.say(Fields{{u"verified"_s, FieldValue(verified.isOk())},
                              {u"id"_s, FieldValue(QString::fromUtf8(delivered->id))},
                              {u"refusal"_s, verified ? FieldValue() : FieldValue(nameOf(verified.error()))},
                              // What is not verified is not read.
                              {u"event"_s, event ? FieldValue(nameOf(event->kind)) : FieldValue()},
                              {u"actionId"_s, event ? FieldValue(event->actionId.text()) : FieldValue()},
                              {u"deviceId"_s, event ? FieldValue(event->deviceId.text()) : FieldValue()}});
    } else {
        m_terminal.say(verified ? u"Verified: signed with this secret, in time, for the first time."_s
                                : u"Refused: "_s + sentence(verified.error()));
    }
    if (verified && m_options.verbOptions.contains(u"settle"_s))
        tellWindow(delivered->body);
    return verified ? ExitCode::Success : ExitCode::Failed;
}

} // namespace fleet
