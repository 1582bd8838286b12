// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <chrono>

namespace fleet {

// One delivery as it came over HTTP: three headers and the body, byte for byte (contract.md section 11).
struct WebhookDelivery
{
    QByteArray id;         // svix-id
    QByteArray timestamp;  // svix-timestamp, seconds since 1970
    QByteArray signatures; // svix-signature: one or more "v1,<base64>", parted by spaces
    QByteArray body;
};

enum class WebhookRefusal {
    HeaderMissing,  // id, timestamp or signature is empty
    BadTimestamp,   // no whole number of seconds
    TooOld,         // signed more than five minutes ago
    FromTheFuture,  // more than five minutes ahead
    NoSignature,    // not one entry of version v1 in its right form
    WrongSignature, // none of the entries is what this secret makes of this delivery
    Replayed,       // this id was verified before
};
// One sentence for people.
QString sentence(WebhookRefusal refusal);

// Tells whether deliveries were signed with this endpoint's secret, lately, and for the first time. Any thread, one at
// a time. The secret is overwritten when the verifier goes.
//
// Signatures are compared as they are written, in a time that does not depend on where they differ, so that no other
// spelling of the same bytes passes. An id is remembered once its delivery was verified, for as long as its time stamp
// would still be taken; a forged delivery cannot use up the id of a real one.
class WebhookVerifier
{
public:
    static constexpr std::chrono::seconds tolerance = std::chrono::minutes(5);

    // `secret` as the dashboard shows it: "whsec_" and base64. The error is a sentence without the secret.
    static Result<WebhookVerifier, QString> make(const QByteArray &secret);
    ~WebhookVerifier();
    WebhookVerifier(WebhookVerifier &&other) noexcept;
    WebhookVerifier &operator=(WebhookVerifier &&other) noexcept;
    WebhookVerifier(const WebhookVerifier &) = delete;
    WebhookVerifier &operator=(const WebhookVerifier &) = delete;

    Result<Done, WebhookRefusal> verify(const WebhookDelivery &delivery, const QDateTime &now);

    // The ids that would be refused as replayed, with their time stamps: for a memory that outlasts a run.
    const QHash<QByteArray, qint64> &remembered() const { return m_seen; }
    void remember(const QByteArray &id, qint64 timestamp) { m_seen.insert(id, timestamp); }

    // "v1,<base64>" of these; what a sender would write.
    QByteArray sign(const QByteArray &id, const QByteArray &timestamp, const QByteArray &body) const;

private:
    explicit WebhookVerifier(QByteArray key) : m_key(std::move(key)) { }
    void wipe();
    void forgetBefore(qint64 oldest);

    QByteArray m_key;
    QHash<QByteArray, qint64> m_seen;
};

} // namespace fleet
