// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookverb.h"

#include "keyguard.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

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
    };
}

WebhookVerb::WebhookVerb(VerbSetup setup)
    : m_options(std::move(setup.options))
    , m_terminal(setup.terminal)
    , m_clock(setup.clock)
{ }

void WebhookVerb::start()
{
    Q_EMIT finished(run());
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
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Failure{u"%1 cannot be written: %2"_s.arg(path, file.errorString())};
    const auto &seen = verifier.remembered();
    for (auto it = seen.begin(); it != seen.end(); ++it)
        file.write(QByteArray::number(it.value()) + ' ' + it.key() + '\n');
    if (!file.commit())
        return Failure{u"%1 cannot be written: %2"_s.arg(path, file.errorString())};
    return Done();
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
    if (m_options.json) {
        m_terminal.say(Fields{{u"verified"_s, FieldValue(verified.isOk())},
                              {u"id"_s, FieldValue(QString::fromUtf8(delivered->id))},
                              {u"refusal"_s, verified ? FieldValue() : FieldValue(nameOf(verified.error()))}});
    } else {
        m_terminal.say(verified ? u"Verified: signed with this secret, in time, for the first time."_s
                                : u"Refused: "_s + sentence(verified.error()));
    }
    return verified ? ExitCode::Success : ExitCode::Failed;
}

} // namespace fleet
