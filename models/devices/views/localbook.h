// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicestore.h"

#include <keptfile.h>

#include <QAbstractListModel>
#include <QMap>
#include <QQmlEngine>
#include <QUrl>

namespace fleet {

// A file of names, tags and notes as it was read, before anything of it is taken over: one row a line, those that
// cannot be taken first. GUI thread.
class BookImport : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of LocalBook")
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)   // why nothing of it can be read
    Q_PROPERTY(int takenCount READ takenCount NOTIFY changed FINAL) // lines that change something
    Q_PROPERTY(int sameCount READ sameCount NOTIFY changed FINAL)
    Q_PROPERTY(int unlistedCount READ unlistedCount NOTIFY changed FINAL) // of devices that the fleet does not list now
    Q_PROPERTY(int losingCount READ losingCount NOTIFY changed FINAL) // lines that take away or replace what was there
    Q_PROPERTY(int problemCount READ problemCount NOTIFY changed FINAL)
    Q_PROPERTY(QStringList ignoredColumns READ ignoredColumns NOTIFY changed FINAL)
    // An empty cell takes away what is there; otherwise it says nothing, as a cell that is missing always does.
    Q_PROPERTY(bool emptiesCount READ emptiesCount WRITE setEmptiesCount NOTIFY changed FINAL)
public:
    enum Role { NumberRole = Qt::UserRole + 1, DeviceIdRole, KindRole, TextRole };
    Q_ENUM(Role)
    enum class Kind { Problem, Replaces, Adds, Same };
    struct Line
    {
        int number = 0;
        QString id;
        Kind kind = Kind::Problem;
        QString text; // "name “Roof” instead of “Attic”", or what is wrong
        LocalFields fields;
        bool isListed = false;
        bool operator==(const Line &) const = default;
    };

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const QList<Line> &lines() const { return m_lines; }
    QString fileName() const { return m_fileName; }
    QString problem() const { return m_problem; }
    int takenCount() const;
    int sameCount() const { return count(Kind::Same); }
    int unlistedCount() const;
    int losingCount() const { return count(Kind::Replaces); }
    int problemCount() const { return count(Kind::Problem); }
    QStringList ignoredColumns() const { return m_ignoredColumns; }
    bool emptiesCount() const { return m_emptiesCount; }
    void setEmptiesCount(bool count);

Q_SIGNALS:
    void changed();

private:
    friend class LocalBook;
    using Book = QMap<QString, LocalFields>;
    BookImport(const DeviceStore &store, const Book &book) : m_store(store), m_book(book) { }
    void read(const QString &fileName, const QByteArray &text);
    void fail(const QString &fileName, const QString &problem);
    void clear();
    void interpret();
    Line lineFrom(int number, const QStringList &cells, QHash<QString, int> &seen) const;
    int count(Kind kind) const;

    struct RawLine
    {
        int number = 0;
        QStringList cells;
        QString problem;
    };
    const DeviceStore &m_store;
    const Book &m_book; // as it is now
    QString m_fileName;
    QString m_problem;
    QStringList m_ignoredColumns;
    bool m_emptiesCount = false;
    QList<RawLine> m_raw; // without the head
    qsizetype m_idColumn = -1;
    qsizetype m_nameColumn = -1;
    qsizetype m_tagsColumn = -1;
    qsizetype m_noteColumn = -1;
    QList<Line> m_lines;
};

// The names, tags and notes that a person gave to devices: in one file of the profile, never sent anywhere. Gives them
// to the store as devices come, and keeps those of devices that are not listed (any more). Every change can be undone,
// newest first, as long as the application runs. GUI thread, which does not wait for the file: `problem` says later how
// that went. Borrows the store.
class LocalBook : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One for each profile, made with the window")
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QStringList tagNames READ tagNames NOTIFY changed FINAL) // the most used first
    Q_PROPERTY(fleet::BookImport *incoming READ incoming CONSTANT FINAL)
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
    // A tag has no comma and no semicolon: both separate tags. What is left of it when they go is put on.
    Q_INVOKABLE void addTag(const QStringList &deviceIds, const QString &tag);
    Q_INVOKABLE void removeTag(const QStringList &deviceIds, const QString &tag);
    Q_INVOKABLE void setNote(const QStringList &deviceIds, const QString &note);
    Q_INVOKABLE int countOf(const QStringList &deviceIds, const QString &tag) const; // how many of them have it
    QStringList tagNames() const;
    Q_INVOKABLE void undo();

    // Columns id, name, tags (separated by semicolons), note. What was exported reads back as it was.
    QByteArray toCsv() const;
    Q_INVOKABLE QString exportCsv(const QUrl &file) const; // empty: done; otherwise why not
    // Reads a file into `incoming`, where it can be looked at. Columns in any order, found by their head; lines that
    // cannot be taken do not keep the others out.
    BookImport *incoming() { return &m_import; }
    Q_INVOKABLE void readImport(const QUrl &file);
    Q_INVOKABLE void applyImport(); // one step to undo; devices that the file does not name stay as they are
    Q_INVOKABLE void dropImport();

    static QStringList tagsFrom(const QString &text);

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
    KeptFile m_file;
    bool m_isWritable = true;
    Book m_book;
    QString m_problem;
    QList<Step> m_undo;
    BookImport m_import;
};

} // namespace fleet
