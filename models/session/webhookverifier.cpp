// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookverifier.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

constexpr char prefix[] = "whsec_";
constexpr char signatureVersion[] = "v1,";

// Looks at every byte, whatever the first difference is. Lengths are no secret: they are always the same.
bool equalInConstantTime(const QByteArray &a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a.at(i)) ^ static_cast<unsigned char>(b.at(i));
    return difference == 0;
}

// Digits alone: no sign, no blank, no exponent.
std::optional<qint64> secondsOf(const QByteArray &timestamp)
{
    const bool digits = std::all_of(timestamp.begin(), timestamp.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool ok = false;
    const qint64 seconds = timestamp.toLongLong(&ok);
    return ok && digits ? std::optional(seconds) : std::nullopt;
}

} // namespace

QString sentence(WebhookRefusal refusal)
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("fleet::WebhookVerifier", text);
    };
    switch (refusal) {
    case WebhookRefusal::HeaderMissing:
        return tr("The delivery lacks its id, its time stamp or its signature.");
    case WebhookRefusal::BadTimestamp:
        return tr("The time stamp is no whole number of seconds.");
    case WebhookRefusal::TooOld:
        return tr("The delivery was signed more than five minutes before it was checked.");
    case WebhookRefusal::FromTheFuture:
        return tr("The delivery is signed for a time more than five minutes ahead.");
    case WebhookRefusal::NoSignature:
        return tr("There is no signature of version v1.");
    case WebhookRefusal::WrongSignature:
        return tr("The signature was not made with this secret over this id, time stamp and body.");
    case WebhookRefusal::Replayed:
        return tr("A delivery with this id was verified before.");
    }
    return {};
}

Result<WebhookVerifier, QString> WebhookVerifier::make(const QByteArray &secret)
{
    const auto wrong = [](const char *text) {
        return Failure{QCoreApplication::translate("fleet::WebhookVerifier", text)};
    };
    if (!secret.startsWith(prefix))
        return wrong("A webhook secret begins with whsec_.");
    const auto decoded = QByteArray::fromBase64Encoding(
        secret.sliced(qstrlen(prefix)), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return wrong("What follows whsec_ is not base64.");
    return WebhookVerifier(decoded.decoded);
}

WebhookVerifier::~WebhookVerifier()
{
    wipe();
}

WebhookVerifier::WebhookVerifier(WebhookVerifier &&other) noexcept
    : m_key(std::exchange(other.m_key, {}))
    , m_seen(std::exchange(other.m_seen, {}))
{ }

WebhookVerifier &WebhookVerifier::operator=(WebhookVerifier &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_key = std::exchange(other.m_key, {});
        m_seen = std::exchange(other.m_seen, {});
    }
    return *this;
}

void WebhookVerifier::wipe()
{
    if (m_key.isEmpty())
        return;
    volatile char *bytes = m_key.data();
    for (qsizetype i = 0; i < m_key.size(); ++i)
        bytes[i] = 0;
}

QByteArray WebhookVerifier::sign(const QByteArray &id, const QByteArray &timestamp, const QByteArray &body) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_key);
    code.addData(id);
    code.addData(".");
    code.addData(timestamp);
    code.addData(".");
    code.addData(body);
    return signatureVersion + code.result().toBase64();
}

void WebhookVerifier::forgetBefore(qint64 oldest)
{
    m_seen.removeIf([oldest](const auto &entry) { return entry.value() < oldest; });
}

Result<Done, WebhookRefusal> WebhookVerifier::verify(const WebhookDelivery &delivery, const QDateTime &now)
{
    if (delivery.id.isEmpty() || delivery.timestamp.isEmpty() || delivery.signatures.isEmpty())
        return Failure{WebhookRefusal::HeaderMissing};
    const auto seconds = secondsOf(delivery.timestamp);
    if (!seconds)
        return Failure{WebhookRefusal::BadTimestamp};
    const qint64 current = now.toSecsSinceEpoch();
    if (*seconds < current - tolerance.count())
        return Failure{WebhookRefusal::TooOld};
    if (*seconds > current + tolerance.count())
        return Failure{WebhookRefusal::FromTheFuture};

    const QByteArray expected = sign(delivery.id, delivery.timestamp, delivery.body);
    bool anySignature = false;
    bool matches = false;
    const QList<QByteArray> entries = delivery.signatures.split(' ');
    for (const QByteArray &entry : entries) {
        if (entry.size() != expected.size() || !entry.startsWith(signatureVersion))
            continue;
        anySignature = true;
        // Not left early: how long it takes tells nothing about which entry it was.
        matches |= equalInConstantTime(expected, entry);
    }
    if (!anySignature)
        return Failure{WebhookRefusal::NoSignature};
    if (!matches)
        return Failure{WebhookRefusal::WrongSignature};

    forgetBefore(current - tolerance.count());
    if (m_seen.contains(delivery.id))
        return Failure{WebhookRefusal::Replayed};
    m_seen.insert(delivery.id, *seconds);
    return Done();
}

} // namespace fleet
