// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicelistmodel.h"
#include "rowlistmodel.h"

#include <keptfile.h>

#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace fleet {

// A way of looking at the fleet, by a name.
struct SavedView
{
    QString name;
    QString query;
    QString sortKey;
    bool isDescending = false;
    bool isAttentionFirst = true;
    QString show;    // "cards", "table", "map"
    QString layout;  // of the table
    QString groupBy; // of the table; empty: not grouped
    int count = -1;  // devices that match now; -1: the query does not read
    bool operator==(const SavedView &) const = default;
};

// The saved views of one profile: kept in one file, counted live, given away and taken in as files. Names are unique;
// saving under one that exists replaces it. A query that does not read is kept and shown, never dropped. GUI thread.
class SavedViews : public KeyedListModel<SavedView>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One for each profile, made with the window")
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role { NameRole = Qt::UserRole + 1, QueryRole, CountRole, ShowRole };
    Q_ENUM(Role)

    // `file` is read at once; an empty one keeps the views for this run only.
    SavedViews(DeviceListModel &list, QString file, QObject *parent = nullptr);

    int count() const { return rowCount(); }
    // Why the file could not be read or written, which is known a little later; empty: all is well.
    QString problem() const { return m_problem; }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    // Keeps what the list shows now. False when the name is empty.
    Q_INVOKABLE bool save(const QString &name, const QString &show, const QString &layout, const QString &groupBy = {});
    Q_INVOKABLE void remove(const QString &name);
    Q_INVOKABLE bool rename(const QString &name, const QString &newName);
    // Sets query and order of the list; the caller sets what the three below say.
    Q_INVOKABLE bool open(const QString &name);
    Q_INVOKABLE QString showOf(const QString &name) const;
    Q_INVOKABLE QString layoutOf(const QString &name) const;
    Q_INVOKABLE QString groupByOf(const QString &name) const;
    Q_INVOKABLE QString exportTo(const QUrl &file, const QStringList &names) const; // empty: done; otherwise why not
    Q_INVOKABLE QString importFrom(const QUrl &file); // what exists under a name is kept, the newcomer gets a number

    static QByteArray toJson(const QList<SavedView> &views);
    static Result<QList<SavedView>, QString> fromJson(const QByteArray &text);
    void recount();

Q_SIGNALS:
    void problemChanged();
    void countChanged();

protected:
    QString keyOf(const SavedView &view) const override { return view.name; }
    QList<int> changedRoles(const SavedView &before, const SavedView &now) const override;

private:
    int countOf(const SavedView &view) const;
    void take(QList<SavedView> views);
    void write();
    const SavedView *find(const QString &name) const;

    DeviceListModel &m_list;
    KeptFile m_file;
    QString m_problem;
    bool m_isWritable = true;
    QTimer m_timer;
    QTimer m_next; // the next view to be counted
    int m_counting = 0;
};

} // namespace fleet
