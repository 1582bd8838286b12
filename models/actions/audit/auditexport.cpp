// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditexport.h"

#include <answer.h>

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

QByteArray csvCell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    QByteArray bytes = text.toUtf8();
    if (bytes.contains('"') || bytes.contains(',') || bytes.contains('\n') || bytes.contains('\r'))
        bytes = '"' + bytes.replace("\"", "\"\"") + '"';
    return bytes;
}

QByteArray csvRow(const QStringList &cells)
{
    QByteArray line;
    for (const QString &text : cells) {
        if (&text != &cells.front())
            line += ',';
        line += csvCell(text);
    }
    return line + "\r\n";
}

QByteArray csvNames()
{
    return csvRow({u"seq"_s,         u"at"_s,      u"kind"_s,      u"user"_s,      u"host"_s,     u"profile"_s,
                   u"environment"_s, u"baseUrl"_s, u"intent"_s,    u"operation"_s, u"command"_s,  u"devices"_s,
                   u"deviceName"_s,  u"changes"_s, u"method"_s,    u"path"_s,      u"body"_s,     u"reason"_s,
                   u"shown"_s,       u"status"_s,  u"requestId"_s, u"code"_s,      u"actionId"_s, u"outcome"_s,
                   u"detail"_s,      u"hash"_s});
}

QByteArray csvLine(const AuditLine &line)
{
    const AuditEntry entry = parseAuditBody(line.body).value_or(AuditEntry{});
    QStringList changes;
    for (const AuditChange &change : entry.changes)
        changes.append(u"%1: %2 -> %3"_s.arg(change.label, change.from, change.to));
    const FrozenRequest request = entry.request.value_or(FrozenRequest{});
    return csvRow({QString::number(line.seq),
                   entry.at.toString(Qt::ISODateWithMs),
                   auditKindKey(entry.kind),
                   entry.context.user,
                   entry.context.host,
                   entry.context.profile,
                   entry.context.environment,
                   entry.context.baseUrl,
                   entry.intentId,
                   entry.operation,
                   entry.command,
                   entry.devices.join(u' '),
                   entry.deviceName,
                   changes.join(u"; "_s),
                   QString::fromLatin1(request.method),
                   request.path,
                   QString::fromUtf8(request.body),
                   entry.reason,
                   entry.shown,
                   entry.httpStatus == 0 ? QString() : QString::number(entry.httpStatus),
                   entry.requestId,
                   entry.code,
                   entry.actionId,
                   entry.outcome,
                   entry.detail,
                   QString::fromLatin1(line.hash)});
}

} // namespace

Result<quint64, QString> exportAudit(const AuditPlace &place, AuditFormat format, QIODevice &to)
{
    const Result<AuditSnapshot, QString> snapshot = AuditFile::snapshot(place);
    if (!snapshot)
        return Failure{snapshot.error()};
    QFile log(place.logPath);
    if (!log.open(QIODevice::ReadOnly))
        return Failure{log.errorString()};
    if (format == AuditFormat::Csv)
        to.write(csvNames());
    quint64 written = 0;
    while (log.pos() < snapshot->bytes) {
        const QByteArray line = log.readLine();
        if (line.isEmpty())
            return Failure{log.errorString()};
        const QByteArrayView text = QByteArrayView(line).chopped(line.endsWith('\n') ? 1 : 0);
        const std::optional<AuditLine> split = splitAuditLine(text);
        QByteArray out;
        if (format == AuditFormat::JsonLines)
            out = split && split->body.endsWith('}') && parseAny(split->body.toByteArray())
                ? split->body.chopped(1).toByteArray() + ",\"hash\":\"" + split->hash.toByteArray() + "\"}\n"
                : toJson(Fields{{u"unreadable"_s, FieldValue(QString::fromUtf8(text))}}) + '\n';
        else
            out = split ? csvLine(*split) : csvRow({QString(), QString(), u"unreadable"_s, QString::fromUtf8(text)});
        if (to.write(out) != out.size())
            return Failure{to.errorString()};
        ++written;
    }
    return written;
}

} // namespace fleet
