// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditfile.h"
#include "auditindex.h"
#include "auditlog.h"

#include <QObject>
#include <QThread>
#include <QtQmlIntegration>

#include <memory>

namespace fleet {

// One entry with its number and its hash, as the file has it.
struct NumberedEntry
{
    quint64 seq = 0;
    QByteArray hash;
    AuditEntry entry;
    QByteArray body; // the bytes that are chained
};

enum class AuditFormat { JsonLines, Csv };

// The audit log of a window: AuditFile behind a thread that writes and one that reads, so that neither a long log nor a
// slow disk holds up a frame or a command. GUI thread. Opens the file at once, in the background; what is appended
// meanwhile waits for it. Entries are in the file as soon as the writing thread gets to them, which is what survives
// the death of this process, and on the disk a moment later, when whatever else a command needs from the disk is done.
class FileAuditLog final : public QObject, public AuditLog
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes one per window")
    Q_PROPERTY(bool isReady READ isReady NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString earlierDamage READ earlierDamage NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString logPath READ logPath CONSTANT FINAL)
    Q_PROPERTY(QString headPath READ headPath CONSTANT FINAL)
    Q_PROPERTY(bool isOfDemo READ isOfDemo CONSTANT FINAL)

public:
    FileAuditLog(const AuditPlace &place, const AuditContext &context, const QDateTime &nowUtc,
                 QObject *parent = nullptr);
    ~FileAuditLog() override; // what was appended before is written

    QFuture<Result<quint64, QString>> append(const AuditEntry &entry) override;
    Receipt put(const AuditEntry &entry) override;
    QFuture<Result<Done, QString>> restore(const QList<AuditEntry> &entries) override;
    void appendNews(const AuditEntry &entry) override;
    QString problem() const override { return m_problem; }

    bool isReady() const { return m_isReady; } // the rows are known
    // Of the log before this one; empty: there was none, or it was whole.
    QString earlierDamage() const { return m_earlierDamage; }
    QString logPath() const { return m_place.logPath; }
    QString headPath() const { return m_place.headPath; }
    bool isOfDemo() const { return m_context.environment == u"DEMO"; }
    const AuditPlace &place() const { return m_place; }
    const AuditContext &context() const { return m_context; }

    // Oldest first; a row stays where it is.
    const QList<AuditRowKey> &rows() const { return m_rows; }
    int entryCount() const { return m_entryCount; }

    // The entries of some rows, in the order asked for. For what is in view.
    QFuture<QList<QList<NumberedEntry>>> read(const QList<int> &rows);
    // Rows with an entry that contains all the words, whatever their case; oldest first.
    QFuture<QList<int>> search(const QString &words);
    // The whole file against its head, as it is on the disk now.
    QFuture<AuditVerdict> verify();
    // How many entries were written. The file is made new; the error is a sentence.
    QFuture<Result<quint64, QString>> exportTo(const QString &path, AuditFormat format);

Q_SIGNALS:
    void stateChanged();
    // New ones at the end, then those that changed.
    void rowsChanged(int added, const QList<int> &changed);

private:
    class Writer;
    class Reader;
    void take(int entryCount, const QList<AuditRowKey> &added, const QList<std::pair<int, AuditRowKey>> &changed,
              bool ready);

    AuditPlace m_place;
    AuditContext m_context;
    std::unique_ptr<Writer> m_writer; // lives in m_writing
    std::unique_ptr<Reader> m_reader; // lives in m_reading
    QThread m_writing;
    QThread m_reading;
    QList<AuditRowKey> m_rows;
    int m_entryCount = 0;
    bool m_isReady = false;
    QString m_problem;
    QString m_earlierDamage;
};

// Checks the files of a log as they are on the disk. Any thread.
AuditVerdict verifyAuditFiles(const AuditPlace &place, HeadUse use = HeadUse::Own);

} // namespace fleet
