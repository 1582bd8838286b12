// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditentry.h"

#include <answer.h>
#include <keymask.h>

#include <array>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

struct KindName
{
    AuditEntry::Kind kind;
    const char16_t *name;
};
constexpr std::array<KindName, 15> kindNames{{
    {AuditEntry::Kind::Begun, u"begun"},
    {AuditEntry::Kind::Recovered, u"recovered"},
    {AuditEntry::Kind::Proposed, u"proposed"},
    {AuditEntry::Kind::Confirmed, u"confirmed"},
    {AuditEntry::Kind::Declined, u"declined"},
    {AuditEntry::Kind::Withdrawn, u"withdrawn"},
    {AuditEntry::Kind::Blocked, u"blocked"},
    {AuditEntry::Kind::Sending, u"sending"},
    {AuditEntry::Kind::Accepted, u"accepted"},
    {AuditEntry::Kind::Refused, u"refused"},
    {AuditEntry::Kind::NotSent, u"notSent"},
    {AuditEntry::Kind::Unknown, u"unknown"},
    {AuditEntry::Kind::Settled, u"settled"},
    {AuditEntry::Kind::Ended, u"ended"},
    {AuditEntry::Kind::Effect, u"effect"},
}};

void putText(Fields &fields, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        fields.append({name, FieldValue(withoutKeys(text))});
}

FieldValue auditRequestValue(const FrozenRequest &request)
{
    Fields fields{{u"method"_s, FieldValue(QString::fromLatin1(request.method))},
                  {u"path"_s, FieldValue(request.path)}};
    const QString body = QString::fromUtf8(request.body);
    if (body.toUtf8() == request.body)
        fields.append({u"body"_s, FieldValue(body)});
    else
        fields.append({u"bodyBase64"_s, FieldValue(QString::fromLatin1(request.body.toBase64()))});
    return FieldValue(fields);
}

QString memberText(const Fields &fields, QStringView name)
{
    const FieldValue *value = findField(fields, name);
    return value ? value->toText().value_or(QString()) : QString();
}

} // namespace

QString auditKindKey(AuditEntry::Kind kind)
{
    for (const KindName &known : kindNames) {
        if (known.kind == kind)
            return QString::fromUtf16(known.name);
    }
    return {};
}

std::optional<AuditEntry::Kind> auditKind(QStringView key)
{
    for (const KindName &known : kindNames) {
        if (key == known.name)
            return known.kind;
    }
    return {};
}

QByteArray auditBody(const AuditEntry &entry, quint64 seq)
{
    Fields fields{{u"seq"_s, FieldValue(double(seq))},
                  {u"at"_s, FieldValue(entry.at.toUTC().toString(Qt::ISODateWithMs))},
                  {u"kind"_s, FieldValue(auditKindKey(entry.kind))}};
    putText(fields, u"log"_s, entry.logId);
    putText(fields, u"intent"_s, entry.intentId);
    putText(fields, u"user"_s, entry.context.user);
    putText(fields, u"host"_s, entry.context.host);
    putText(fields, u"profile"_s, entry.context.profile);
    putText(fields, u"environment"_s, entry.context.environment);
    putText(fields, u"baseUrl"_s, entry.context.baseUrl);
    putText(fields, u"operation"_s, entry.operation);
    putText(fields, u"command"_s, entry.command);
    if (!entry.devices.isEmpty()) {
        QList<FieldValue> devices;
        for (const QString &id : entry.devices)
            devices.append(FieldValue(id));
        fields.append({u"devices"_s, FieldValue(devices)});
    }
    putText(fields, u"deviceName"_s, entry.deviceName);
    putText(fields, u"family"_s, entry.family);
    if (!entry.changes.isEmpty()) {
        QList<FieldValue> changes;
        for (const AuditChange &change : entry.changes)
            changes.append(FieldValue(Fields{{u"field"_s, FieldValue(change.field)},
                                             {u"label"_s, FieldValue(change.label)},
                                             {u"from"_s, FieldValue(change.from)},
                                             {u"to"_s, FieldValue(change.to)}}));
        fields.append({u"changes"_s, FieldValue(changes)});
    }
    putText(fields, u"reason"_s, entry.reason);
    putText(fields, u"shown"_s, entry.shown);
    if (entry.request)
        fields.append({u"request"_s, auditRequestValue(*entry.request)});
    if (entry.httpStatus != 0)
        fields.append({u"status"_s, FieldValue(double(entry.httpStatus))});
    putText(fields, u"requestId"_s, entry.requestId);
    putText(fields, u"code"_s, entry.code);
    putText(fields, u"actionId"_s, entry.actionId);
    putText(fields, u"outcome"_s, entry.outcome);
    putText(fields, u"detail"_s, entry.detail);
    putText(fields, u"earlierDamage"_s, entry.earlierDamage);
    return toJson(fields);
}

std::optional<AuditEntry> parseAuditBody(QByteArrayView body)
{
    const auto parsed = parseAny(body.toByteArray());
    if (!parsed)
        return {};
    const Fields &fields = parsed->object();
    const std::optional<AuditEntry::Kind> kind = auditKind(memberText(fields, u"kind"));
    if (!kind)
        return {};
    AuditEntry entry;
    entry.kind = *kind;
    entry.at = QDateTime::fromString(memberText(fields, u"at"), Qt::ISODateWithMs);
    entry.logId = memberText(fields, u"log");
    entry.intentId = memberText(fields, u"intent");
    entry.context = {memberText(fields, u"user"), memberText(fields, u"host"), memberText(fields, u"profile"),
                     memberText(fields, u"environment"), memberText(fields, u"baseUrl")};
    entry.operation = memberText(fields, u"operation");
    entry.command = memberText(fields, u"command");
    if (const FieldValue *devices = findField(fields, u"devices")) {
        for (const FieldValue &id : devices->list())
            entry.devices.append(id.toText().value_or(QString()));
    }
    entry.deviceName = memberText(fields, u"deviceName");
    entry.family = memberText(fields, u"family");
    if (const FieldValue *changes = findField(fields, u"changes")) {
        for (const FieldValue &change : changes->list()) {
            const Fields &line = change.object();
            entry.changes.append({memberText(line, u"field"), memberText(line, u"label"), memberText(line, u"from"),
                                  memberText(line, u"to")});
        }
    }
    entry.reason = memberText(fields, u"reason");
    entry.shown = memberText(fields, u"shown");
    if (const FieldValue *request = findField(fields, u"request")) {
        const Fields &line = request->object();
        const FieldValue *encoded = findField(line, u"bodyBase64");
        entry.request = FrozenRequest{memberText(line, u"method").toLatin1(), memberText(line, u"path"),
                                      encoded ? QByteArray::fromBase64(encoded->toText().value_or(QString()).toLatin1())
                                              : memberText(line, u"body").toUtf8()};
    }
    if (const FieldValue *status = findField(fields, u"status"))
        entry.httpStatus = int(status->toNumber().value_or(0));
    entry.requestId = memberText(fields, u"requestId");
    entry.code = memberText(fields, u"code");
    entry.actionId = memberText(fields, u"actionId");
    entry.outcome = memberText(fields, u"outcome");
    entry.detail = memberText(fields, u"detail");
    entry.earlierDamage = memberText(fields, u"earlierDamage");
    return entry;
}

QString systemUser()
{
#ifdef Q_OS_UNIX
    std::array<char, 4096> room{};
    passwd person{};
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &person, room.data(), room.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return u"uid %1"_s.arg(geteuid());
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

} // namespace fleet
