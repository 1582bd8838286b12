// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <commanddraft.h>

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace fleet {

// Who writes, and where to: the same for a whole run, and repeated in every entry, so that each stands for itself.
struct AuditContext
{
    QString user; // of the operating system
    QString host; // this computer
    QString profile;
    QString environment; // "SANDBOX"
    QString baseUrl;     // "https://api.amps.ai"
    bool operator==(const AuditContext &) const = default;
};

// One line of the sheet: what it was and what it shall be.
struct AuditChange
{
    QString field; // the API's name
    QString label;
    QString from;
    QString to;
    bool operator==(const AuditChange &) const = default;
};

// One thing that happened. Members that do not apply are empty and are not written.
struct AuditEntry
{
    enum class Kind {
        Begun,     // the log begins
        Recovered, // an earlier run ended in the middle of an entry, or of its head
        Proposed,  // a person was shown a confirmation
        Confirmed, // and said yes
        Declined,  // and said no
        Withdrawn, // the ground changed while it was open
        Blocked,   // refused here, before anything was shown or sent: locked, or against the device's declaration
        Sending,   // on the disk before the first byte leaves
        Accepted,  // the service took it
        Refused,   // the service said no
        NotSent,   // certainly nothing left this computer
        Unknown,   // it may have arrived
        Settled,   // a reading told what became of an unknown one
        Ended,     // the action ended: completed, failed, cancelled
        Effect,    // what later readings of the device say
    };
    Kind kind = Kind::Proposed;
    QDateTime at; // UTC
    AuditContext context;
    QString intentId;  // the same from proposal to end
    QString operation; // "push"
    QString command;   // "charge"
    QStringList devices;
    QString deviceName; // "Powerwall 2"
    QString family;     // path spelling
    QList<AuditChange> changes;
    QString shown; // the sheet in plain text
    std::optional<FrozenRequest> request;
    QString reason; // what the person noted; for what was not confirmed: why
    int httpStatus = 0;
    QString requestId;
    QString code; // of the refusal or of the failed action
    QString actionId;
    QString outcome; // Settled: "arrived", "didNotArrive"; Ended: the action's state; Effect: the verdict
    QString detail;  // sentence or evidence
    // Begun only.
    QString logId;
    QString earlierDamage;
    bool operator==(const AuditEntry &) const = default;
};

QString auditKindKey(AuditEntry::Kind kind); // "proposed"
std::optional<AuditEntry::Kind> auditKind(QStringView key);

// The bytes that are chained and kept: compact JSON, members in one order. A body that is not UTF-8 is kept as
// base64. Free text that holds an API key has it masked; the request holds none and is kept to the byte.
QByteArray auditBody(const AuditEntry &entry, quint64 seq);
// Empty when it is none. Members of later versions are left out.
std::optional<AuditEntry> parseAuditBody(QByteArrayView body);

// The person at this computer, as the operating system knows them: not by an environment variable, which anybody sets.
QString systemUser();

} // namespace fleet
