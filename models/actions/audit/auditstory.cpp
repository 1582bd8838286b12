// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditstory.h"

#include <answer.h>
#include <whendone.h>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

void AuditStory::setLog(FileAuditLog *log)
{
    if (m_log == log)
        return;
    if (m_log)
        m_log->disconnect(this);
    m_log = log;
    if (m_log)
        connect(m_log, &FileAuditLog::rowsChanged, this, [this](int added, const QList<int> &changed) {
            const bool isNew = m_number >= m_log->rows().size() - added;
            if (m_number >= 0 && (isNew || changed.contains(m_number)))
                read();
        });
    read();
    Q_EMIT logChanged();
}

void AuditStory::setNumber(int number)
{
    if (m_number == number)
        return;
    m_number = number;
    read();
    Q_EMIT numberChanged();
}

void AuditStory::read()
{
    const quint64 read = ++m_read;
    if (!m_log || m_number < 0 || m_number >= m_log->rows().size()) {
        take({});
        return;
    }
    whenDone(m_log->read({m_number}), this, [this, read](const QList<QList<NumberedEntry>> &answer) {
        if (read == m_read && !answer.isEmpty())
            take(answer.first());
    });
}

void AuditStory::take(const QList<NumberedEntry> &entries)
{
    m_entries = entries;
    m_context = {};
    m_row = {};
    m_wasSent = false;
    for (QString *text :
         {&m_reason, &m_shown, &m_requestLine, &m_requestBody, &m_answerText, &m_actionId, &m_intentId, &m_entriesText})
        text->clear();
    QList<AuditStep> steps;
    if (m_log && m_number >= 0 && m_number < m_log->rows().size())
        m_row = describeAuditRow(entries, m_log->rows().at(m_number), m_format, QDateTime::currentDateTimeUtc());
    for (const NumberedEntry &numbered : entries) {
        using Kind = AuditEntry::Kind;
        const AuditEntry &entry = numbered.entry;
        steps.append({u'#' + m_format.count(qint64(numbered.seq)), auditStepWord(entry), auditStepText(entry),
                      m_format.time(entry.at, QDateTime::currentDateTimeUtc()), auditStepIcon(entry),
                      auditStepTone(entry)});
        m_context = entry.context;
        if (entry.kind == Kind::Confirmed && !entry.reason.isEmpty())
            m_reason = entry.reason;
        // The last sheet is the one that was answered.
        if (!entry.shown.isEmpty())
            m_shown = entry.shown;
        if (entry.request) {
            m_requestLine = QString::fromLatin1(entry.request->method) + u' ' + entry.request->path;
            m_requestBody = QString::fromUtf8(entry.request->body);
        }
        m_wasSent = m_wasSent || entry.kind == Kind::Sending;
        if (entry.kind == Kind::NotSent)
            m_wasSent = false;
        if (entry.kind == Kind::Accepted || entry.kind == Kind::Refused || entry.kind == Kind::Unknown
            || entry.kind == Kind::NotSent) {
            const QString said = auditStepText(entry);
            m_answerText = said.isEmpty() ? auditStepWord(entry) : u"%1: %2"_s.arg(auditStepWord(entry), said);
        }
        if (!entry.actionId.isEmpty())
            m_actionId = entry.actionId;
        m_intentId = entry.intentId;
    }
    m_steps.set(steps);
    if (!entries.isEmpty())
        m_entriesText = entries.size() == 1
            ? m_format.count(qint64(entries.first().seq))
            : tr("%1 to %2")
                  .arg(m_format.count(qint64(entries.first().seq)), m_format.count(qint64(entries.last().seq)));
    Q_EMIT changed();
}

QString AuditStory::asJson() const
{
    QByteArray text;
    for (const NumberedEntry &entry : m_entries)
        text += entry.body.chopped(1) + ",\"hash\":\"" + entry.hash + "\"}\n";
    return QString::fromUtf8(text);
}

} // namespace fleet
