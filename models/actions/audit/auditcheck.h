// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditwords.h"

#include <QPointer>
#include <QUrl>

namespace fleet {

// Checks a log on request, and writes it out. One at a time of each; GUI thread.
class AuditCheck : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::FileAuditLog *log READ log WRITE setLog NOTIFY logChanged FINAL)
    Q_PROPERTY(bool isChecking READ isChecking NOTIFY changed FINAL)
    Q_PROPERTY(bool isExporting READ isExporting NOTIFY changed FINAL)
    Q_PROPERTY(QString tone READ tone NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString headText READ headText NOTIFY changed FINAL)

public:
    explicit AuditCheck(QObject *parent = nullptr) : QObject(parent) { }

    Q_INVOKABLE void verify();
    // "jsonl" or "csv"; a file that is there is replaced.
    Q_INVOKABLE void exportTo(const QUrl &file, const QString &format);
    Q_INVOKABLE QString suggestedName(const QString &format) const; // with the environment and the moment in it
    Q_INVOKABLE void dismiss();

    FileAuditLog *log() const { return m_log; }
    void setLog(FileAuditLog *log);
    bool isChecking() const { return m_isChecking; }
    bool isExporting() const { return m_isExporting; }
    // "" nothing was checked, "success", "danger"
    QString tone() const { return m_tone; }
    QString title() const { return m_title; }
    QString text() const { return m_text; }
    // The head as it was found, to be kept elsewhere; empty before the first check and when it is not whole.
    QString headText() const { return m_headText; }

Q_SIGNALS:
    void logChanged();
    void changed();
    void exported(const QString &path, const QString &title);
    void failed(const QString &title, const QString &text);

private:
    QPointer<FileAuditLog> m_log;
    Format m_format;
    bool m_isChecking = false;
    bool m_isExporting = false;
    QString m_tone;
    QString m_title;
    QString m_text;
    QString m_headText;
};

} // namespace fleet
