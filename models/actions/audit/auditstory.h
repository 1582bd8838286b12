// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditwords.h"
#include "rowmodel.h"

#include <QPointer>

namespace fleet {

// One entry of a write, as a step.
struct AuditStep
{
    Q_GADGET
    Q_PROPERTY(QString number MEMBER number FINAL)
    Q_PROPERTY(QString word MEMBER word FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(QString timeText MEMBER timeText FINAL)
    Q_PROPERTY(QString iconName MEMBER iconName FINAL)
    Q_PROPERTY(QString tone MEMBER tone FINAL)

public:
    QString number; // "#1,204"
    QString word;
    QString detail;
    QString timeText;
    QString iconName;
    QString tone;
    QString key() const { return number; }
    bool operator==(const AuditStep &) const = default;
};

// One write from what was shown to what came of it. GUI thread.
class AuditStory : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::FileAuditLog *log READ log WRITE setLog NOTIFY logChanged FINAL)
    Q_PROPERTY(int number READ number WRITE setNumber NOTIFY numberChanged FINAL)
    Q_PROPERTY(QString verb READ verb NOTIFY changed FINAL)
    Q_PROPERTY(QString resultText READ resultText NOTIFY changed FINAL)
    Q_PROPERTY(QString resultTone READ resultTone NOTIFY changed FINAL)
    Q_PROPERTY(QString resultIcon READ resultIcon NOTIFY changed FINAL)
    Q_PROPERTY(QString environment READ environment NOTIFY changed FINAL)
    Q_PROPERTY(QString family READ family NOTIFY changed FINAL)
    Q_PROPERTY(QString deviceText READ deviceText NOTIFY changed FINAL)
    Q_PROPERTY(QString deviceId READ deviceId NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractListModel *steps READ steps CONSTANT FINAL)
    Q_PROPERTY(QString operatorText READ operatorText NOTIFY changed FINAL)
    Q_PROPERTY(QString profile READ profile NOTIFY changed FINAL)
    Q_PROPERTY(QString baseUrl READ baseUrl NOTIFY changed FINAL)
    Q_PROPERTY(QString timeText READ timeText NOTIFY changed FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY changed FINAL)
    Q_PROPERTY(QString shown READ shown NOTIFY changed FINAL)
    Q_PROPERTY(bool wasSent READ wasSent NOTIFY changed FINAL)
    Q_PROPERTY(QString requestLine READ requestLine NOTIFY changed FINAL)
    Q_PROPERTY(QString requestBody READ requestBody NOTIFY changed FINAL)
    Q_PROPERTY(QString answerText READ answerText NOTIFY changed FINAL)
    Q_PROPERTY(QString requestId READ requestId NOTIFY changed FINAL)
    Q_PROPERTY(QString actionId READ actionId NOTIFY changed FINAL)
    Q_PROPERTY(QString intentId READ intentId NOTIFY changed FINAL)
    Q_PROPERTY(QString entriesText READ entriesText NOTIFY changed FINAL)

public:
    explicit AuditStory(QObject *parent = nullptr) : QObject(parent) { }

    // Every entry as JSON, one a line, with hash: for a ticket.
    Q_INVOKABLE QString asJson() const;

    FileAuditLog *log() const { return m_log; }
    void setLog(FileAuditLog *log);
    int number() const { return m_number; } // -1: none
    void setNumber(int number);
    QString verb() const { return m_row.verb; }
    QString resultText() const { return m_row.resultText; }
    QString resultTone() const { return m_row.resultTone; }
    QString resultIcon() const { return m_row.resultIcon; }
    QString environment() const { return m_row.environment; }
    QString family() const { return m_row.family; }
    QString deviceText() const { return m_row.deviceText; }
    QString deviceId() const { return m_row.deviceId; }
    QAbstractListModel *steps() { return &m_steps; }
    QString operatorText() const { return m_row.operatorText; }
    QString profile() const { return m_context.profile; }
    QString baseUrl() const { return m_context.baseUrl; }
    QString timeText() const { return m_row.exactTime; }
    QString reason() const { return m_reason; }
    QString shown() const { return m_shown; }
    bool wasSent() const { return m_wasSent; } // what the request says left this computer, or was about to
    QString requestLine() const { return m_requestLine; }
    QString requestBody() const { return m_requestBody; }
    QString answerText() const { return m_answerText; }
    QString requestId() const { return m_row.requestId; }
    QString actionId() const { return m_actionId; }
    QString intentId() const { return m_intentId; }
    QString entriesText() const { return m_entriesText; }

Q_SIGNALS:
    void logChanged();
    void numberChanged();
    void changed();

private:
    void read();
    void take(const QList<NumberedEntry> &entries);

    QPointer<FileAuditLog> m_log;
    Format m_format;
    int m_number = -1;
    quint64 m_read = 0;
    QList<NumberedEntry> m_entries;
    AuditRow m_row;
    AuditContext m_context;
    RowModel<AuditStep> m_steps;
    QString m_reason;
    QString m_shown;
    bool m_wasSent = false;
    QString m_requestLine;
    QString m_requestBody;
    QString m_answerText;
    QString m_actionId;
    QString m_intentId;
    QString m_entriesText;
};

} // namespace fleet
