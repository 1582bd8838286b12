// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicestore.h"

#include <QObject>
#include <QQmlEngine>
#include <QUrl>

namespace fleet {

// The names, tags and notes that a person gave to devices: in one file of the profile, never sent anywhere. Gives them
// to the store as devices come, and keeps those of devices that are not listed (any more). Every change can be undone,
// newest first, as long as the application runs. GUI thread. Borrows the store.
class LocalBook : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One for each profile, made with the window")
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
public:
    using Book = QMap<QString, LocalFields>; // by device id

    // `file` is read at once; an empty one keeps everything for this run only. A file that cannot be read is never
    // written over: then nothing is kept, and `problem` says so.
    LocalBook(DeviceStore &store, QString file, QObject *parent = nullptr);

    const Book &book() const { return m_book; }
    int count() const { return int(m_book.size()); }
    QString problem() const { return m_problem; }
    bool canUndo() const { return !m_undo.isEmpty(); }
    QString undoText() const { return m_undo.isEmpty() ? QString() : m_undo.last().text; }

    Q_INVOKABLE QString nameOf(const QString &deviceId) const;
    Q_INVOKABLE QString tagsOf(const QString &deviceId) const; // "north, roof"
    Q_INVOKABLE QString noteOf(const QString &deviceId) const;
    // `tags` separated by commas. Everything empty: forgotten.
    Q_INVOKABLE void set(const QString &deviceId, const QString &name, const QString &tags, const QString &note);
    Q_INVOKABLE void addTag(const QStringList &deviceIds, const QString &tag);
    Q_INVOKABLE void undo();

    // Columns id, name, tags (separated by semicolons), note; in any order, found by their header.
    QByteArray toCsv() const;
    Result<Book, QString> fromCsv(const QByteArray &text) const;
    Q_INVOKABLE QString exportCsv(const QUrl &file) const; // empty: done; otherwise why not
    // Devices in the file get what it says of them, also nothing; others stay as they are.
    Q_INVOKABLE QString importCsv(const QUrl &file);

    static QStringList tagsFrom(const QString &text, QChar separator);

Q_SIGNALS:
    void changed();

private:
    struct Step
    {
        QString text;
        Book before; // of the devices it touched; empty fields: there was nothing
    };
    void put(const QString &text, const Book &fields);
    void give(const QString &id);
    void write();

    DeviceStore &m_store;
    QString m_file;
    bool m_isWritable = true;
    Book m_book;
    QString m_problem;
    QList<Step> m_undo;
};

} // namespace fleet
