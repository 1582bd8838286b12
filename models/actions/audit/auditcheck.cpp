// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditcheck.h"

#include <whendone.h>

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

void AuditCheck::setLog(FileAuditLog *log)
{
    if (m_log == log)
        return;
    m_log = log;
    dismiss();
    Q_EMIT logChanged();
}

void AuditCheck::dismiss()
{
    m_tone.clear();
    m_title.clear();
    m_text.clear();
    m_headText.clear();
    Q_EMIT changed();
}

void AuditCheck::verify()
{
    if (!m_log || m_isChecking)
        return;
    m_isChecking = true;
    Q_EMIT changed();
    whenDone(m_log->verify(), this, [this, log = m_log](const AuditVerdict &verdict) {
        m_isChecking = false;
        m_tone = verdict.isClean() ? u"success"_s : u"danger"_s;
        m_title = auditVerdictTitle(verdict, m_format);
        m_text = auditVerdictText(verdict, m_format);
        m_headText.clear();
        QFile head(log ? log->headPath() : QString());
        if (verdict.isWhole() && head.open(QIODevice::ReadOnly))
            m_headText = QString::fromUtf8(head.read(4096));
        Q_EMIT changed();
    });
}

QString AuditCheck::suggestedName(const QString &format) const
{
    if (!m_log)
        return {};
    QString profile = m_log->context().profile;
    for (QChar &c : profile) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'.')
            c = u'_';
    }
    return u"amps-audit-%1-%2-%3.%4"_s.arg(m_log->context().environment, profile,
                                           QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s), format);
}

void AuditCheck::exportTo(const QUrl &file, const QString &format)
{
    if (!m_log || m_isExporting)
        return;
    const QString path = file.toLocalFile();
    m_isExporting = true;
    Q_EMIT changed();
    whenDone(m_log->exportTo(path, format == u"csv" ? AuditFormat::Csv : AuditFormat::JsonLines), this,
             [this, path](const Result<quint64, QString> &written) {
                 m_isExporting = false;
                 Q_EMIT changed();
                 if (written)
                     Q_EMIT exported(path, tr("%n entries exported", nullptr, int(*written)));
                 else
                     Q_EMIT failed(tr("Not exported"), written.error());
             });
}

} // namespace fleet
