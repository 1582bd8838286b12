// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Logs as the application writes them, made in memory: a shift's worth of writes with everything that an entry can
// hold.

#include <auditchain.h>
#include <auditentry.h>

#include <QList>

namespace fleet::sample {

using namespace Qt::Literals::StringLiterals;

inline const QDateTime morning(QDate(2026, 6, 12), QTime(6, 0), Qt::UTC);

inline AuditContext context(const QString &environment = u"SANDBOX"_s)
{
    return {u"mira"_s, u"control-desk-1"_s, u"north"_s, environment, u"https://api.example.test"_s};
}

inline AuditEntry begun(const QString &logId = u"2f7c5a9e-0000-4000-8000-000000000001"_s)
{
    AuditEntry entry;
    entry.kind = AuditEntry::Kind::Begun;
    entry.at = morning;
    entry.context = context();
    entry.logId = logId;
    return entry;
}

// Five entries per write: shown, confirmed, about to be sent, accepted, seen on the device.
inline AuditEntry entry(int number)
{
    using Kind = AuditEntry::Kind;
    constexpr Kind kinds[] = {Kind::Proposed, Kind::Confirmed, Kind::Sending, Kind::Accepted, Kind::Effect};
    const int write = number / 5;
    AuditEntry entry;
    entry.kind = kinds[number % 5];
    entry.at = morning.addMSecs(qint64(number + 1) * 1709);
    entry.context = context();
    entry.intentId = u"intent-%1"_s.arg(write, 6, 10, QLatin1Char('0'));
    entry.operation = u"push"_s;
    entry.command = write % 3 ? u"charge"_s : u"auto.balanced"_s;
    entry.devices = {u"device_%1"_s.arg(write % 40, 3, 10, QLatin1Char('0'))};
    if (number % 5 < 2) {
        entry.deviceName = u"Powerwall 2"_s;
        entry.family = u"battery"_s;
        entry.changes = {{u"target"_s, u"Target"_s, u"85 %"_s, u"%1 %"_s.arg(50 + write % 50)},
                         {u"power"_s, u"Power"_s, u"\u22121.2 kW"_s, u"3.0 kW"_s}};
        entry.shown
            = u"SANDBOX: Simulated devices\nCharge Powerwall 2 to %1 %?\nPowerwall 2 (%2), 85 %, projection 4 s ago\nTarget: 85 % -> %1 %"_s
                  .arg(50 + write % 50)
                  .arg(entry.devices.first());
        entry.reason = number % 5 == 1 ? u"Ticket “EN-%1”, grid call"_s.arg(write) : QString();
    }
    if (number % 5 < 3)
        entry.request = FrozenRequest{"POST", u"/battery/"_s + entry.devices.first(),
                                      R"({"action":{"command":"charge","parameters":{"target":{"value":)"
                                          + QByteArray::number(50 + write % 50) + R"(,"unit":"percent"}}}})"};
    if (entry.kind == Kind::Accepted) {
        entry.httpStatus = 202;
        entry.requestId = u"req_%1"_s.arg(write);
        entry.actionId = u"act_%1"_s.arg(write);
    }
    if (entry.kind == Kind::Effect) {
        entry.outcome = u"tookEffect"_s;
        entry.detail = u"Charging at +3.0 kW."_s;
    }
    return entry;
}

// A log, line by line, without the LFs.
struct Log
{
    QList<QByteArray> lines;
    QByteArray hash = auditGenesis();
    QString id;

    void add(const AuditEntry &entry)
    {
        const QByteArray body = auditBody(entry, quint64(lines.size()));
        hash = auditHash(hash, body);
        lines.append(hash + ' ' + body);
    }
    QByteArray bytes() const { return lines.isEmpty() ? QByteArray() : lines.join('\n') + '\n'; }
    AuditHead head() const
    {
        return {id, quint64(lines.size()), quint64(bytes().size()), hash, morning.addSecs(lines.size())};
    }
    QByteArray headText() const { return toText(head()); }
};

inline Log logOf(int entries, const QString &id = u"2f7c5a9e-0000-4000-8000-000000000001"_s)
{
    Log log;
    log.id = id;
    log.add(begun(id));
    for (int i = 0; i + 1 < entries; ++i)
        log.add(entry(i));
    return log;
}

inline Log logOfBytes(qsizetype bytes)
{
    Log log;
    log.id = u"2f7c5a9e-0000-4000-8000-000000000001"_s;
    log.add(begun(log.id));
    qsizetype size = log.lines.first().size() + 1;
    for (int i = 0; size < bytes; ++i) {
        log.add(entry(i));
        size += log.lines.last().size() + 1;
    }
    return log;
}

} // namespace fleet::sample
