// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditwords.h"

#include <QAbstractListModel>
#include <QCache>
#include <QPointer>
#include <QTimer>

namespace fleet {

// The writes of an audit log, newest first. Holds a few bytes per row; the words are read from the file for what comes
// into view, a block at a time, so that a hundred thousand rows scroll as a hundred do. A row that is not read yet has
// empty words for a moment. GUI thread.
class AuditListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::FileAuditLog *log READ log WRITE setLog NOTIFY logChanged FINAL)
    Q_PROPERTY(QString group READ group WRITE setGroup NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY filterChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countsChanged FINAL)
    Q_PROPERTY(int allCount READ allCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int sentCount READ sentCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int troubleCount READ troubleCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int unknownCount READ unknownCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int notSentCount READ notSentCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int entryCount READ entryCount NOTIFY countsChanged FINAL)

public:
    enum Role {
        NumberRole = Qt::UserRole, // of the row in the log, from 0; stays
        IsReadRole,
        TimeTextRole,
        ExactTimeRole,
        OperatorTextRole,
        EnvironmentRole,
        VerbRole,
        DeviceTextRole,
        DeviceIdRole,
        FamilyRole,
        ChangeTextRole,
        ResultTextRole,
        ResultToneRole,
        ResultIconRole,
        RequestIdRole,
    };

    explicit AuditListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE int numberAt(int row) const; // -1: none
    Q_INVOKABLE int rowOf(int number) const; // -1: not listed

    FileAuditLog *log() const { return m_log; }
    void setLog(FileAuditLog *log);
    // "all", "sent", "trouble", "unknown", "notSent"
    QString group() const { return m_group; }
    void setGroup(const QString &group);
    // Words that one entry of the write has to contain, all of them.
    QString searchText() const { return m_searchText; }
    void setSearchText(const QString &text);
    int count() const { return int(m_view.size()); }
    int allCount() const;
    int sentCount() const { return m_counts.value(QStringLiteral("sent")); }
    int troubleCount() const { return m_counts.value(QStringLiteral("trouble")); }
    int unknownCount() const { return m_counts.value(QStringLiteral("unknown")); }
    int notSentCount() const { return m_counts.value(QStringLiteral("notSent")); }
    int entryCount() const { return m_log ? m_log->entryCount() : 0; }

Q_SIGNALS:
    void logChanged();
    void filterChanged();
    void countsChanged();

private:
    bool isShown(int number) const;
    void rebuild();
    void search();
    void onRowsChanged(int added, const QList<int> &changed);
    void place(int number);
    void recount();
    void want(int row) const;
    void readWanted();

    QPointer<FileAuditLog> m_log;
    Format m_format;
    QString m_group = QStringLiteral("all");
    QString m_searchText;
    QList<bool> m_hits;   // by number; only while something is searched for
    quint64 m_search = 0; // an answer to an older one is dropped
    QList<int> m_view;    // numbers, oldest first: shown from the end
    QHash<QString, int> m_counts;
    mutable QCache<int, AuditRow> m_words; // by number
    mutable QSet<int> m_wanted;
    QSet<int> m_reading;
    mutable QTimer m_readSoon;
    QTimer m_searchSoon;
};

} // namespace fleet
