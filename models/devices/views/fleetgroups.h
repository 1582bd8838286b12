// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleettable.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

namespace fleet {

// The rows of a table in groups that open and close, each led by its sums: by family, maker, model, customer, tag, what
// the device does, or any text that devices report. The first row has the sums of all that is shown. Rows keep the
// order of the list inside of their group. A device with several tags stands in the group of each; the first row counts
// it once. Groups follow the fleet at most twice a second, rows at once; a large fleet is looked at a millisecond's
// worth at a time and put in order by a worker, and what stood before stays until the whole is there. GUI thread.
// Borrows the table.
class FleetGroups : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::FleetTable *table READ table WRITE setTable NOTIFY tableChanged FINAL)
    Q_PROPERTY(QString by READ by WRITE setBy NOTIFY byChanged FINAL) // empty: not grouped, no rows
    Q_PROPERTY(bool isActive READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(
        QVariantList choices READ choices NOTIFY choicesChanged FINAL) // {value, text}: what it can be grouped by
    Q_PROPERTY(bool startsOpen READ startsOpen WRITE setStartsOpen NOTIFY startsOpenChanged FINAL)
    Q_PROPERTY(int groupCount READ groupCount NOTIFY groupsChanged FINAL)
public:
    using Slot = FleetColumns::Slot;
    using Role = FleetTable::Role; // the same as the rows have, those of the heads among them
    static constexpr int mostGroups = 2000;
    static constexpr int mostAtOnce = 1000; // devices: so many are grouped while the caller waits

    explicit FleetGroups(QObject *parent = nullptr);
    ~FleetGroups() override;

    FleetTable *table() const { return m_table; }
    void setTable(FleetTable *table); // borrowed
    QString by() const { return m_by; }
    void setBy(const QString &what);
    bool isActive() const { return m_isActive; }
    void setActive(bool isActive); // nobody looks: nothing is made anew
    // Groups that nobody has touched lie open. Counts from the next choice of what they are by.
    bool startsOpen() const { return m_startOpen; }
    void setStartsOpen(bool areOpen);
    QVariantList choices() const;
    int groupCount() const;
    bool isBeingMade() const { return m_making != nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_flat.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE bool isGroup(int row) const;
    Q_INVOKABLE bool isOpen(int row) const;
    Q_INVOKABLE QString queryOf(int row) const; // what shows only this group; empty where nothing does
    // The number of a group, to act on it later: between a press and a release, heads may have changed places.
    Q_INVOKABLE int groupIdAt(int row) const;      // of the head or of the row's group; -1: none
    Q_INVOKABLE int rowOfGroup(int groupId) const; // of its head; -1: it is gone
    Q_INVOKABLE void toggle(int groupId);
    Q_INVOKABLE void setAllOpen(bool isOpen);
    Q_INVOKABLE int listRow(int row) const; // of the list; -1 for the head of a group
    Q_INVOKABLE QString deviceAt(int row) const;
    Q_INVOKABLE int groupRowOf(int row) const;      // the head that the row stands under
    Q_INVOKABLE void selectRange(int from, int to); // devices of both ends and between
    // Those of its devices that are still there and still belong to it.
    Q_INVOKABLE void selectGroup(int groupId, bool isSelected);
    // Which rows are on screen: their ages go on, and they are read first.
    Q_INVOKABLE void setVisibleRange(int first, int last);

    void refresh(); // now, and the caller waits for it

Q_SIGNALS:
    void tableChanged();
    void byChanged();
    void activeChanged();
    void choicesChanged();
    void groupsChanged();
    void startsOpenChanged();
    void rowsSettled(); // after all signals of one change of the rows

private:
    struct Group;
    struct Place // of a flat row
    {
        quint32 group = 0;
        Slot slot = 0;
        bool isHead = true;
        quint64 key() const { return (quint64(group) << 33) | (isHead ? 0 : (quint64(slot) << 1) | 1); }
        bool operator==(const Place &) const = default;
    };
    DeviceListModel *list() const { return m_table ? m_table->list() : nullptr; }
    void follow(); // the list that the table has
    void schedule();
    // The next groups: begun, brought on until that much time has gone, put in order, and in the place of those before.
    struct Making;
    struct Steps;
    void begin();
    void makeOn();
    std::shared_ptr<Making> started() const;
    bool bringOn(Making &making, qint64 nanoseconds); // true: every device was looked at
    size_t groupOf(Making &making, const QString &key);
    void arrange(std::shared_ptr<Making> making);
    void addRows(Making &making) const;
    static void order(Making &making);
    static void layOut(Making &making);
    static Steps stepsBetween(const std::vector<Place> &from, std::vector<Place> target);
    void show(Making &making);
    void take(Steps steps);
    void tellHeads();
    void numberRows(size_t first);
    void tellVisible();
    const Group *groupWith(quint32 id) const;
    QStringList keysOf(Slot slot) const; // of the groups that a device belongs to now
    QStringList sumsOf(const Group &group) const;
    void forward(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);

    QPointer<FleetTable> m_table;
    QPointer<DeviceListModel> m_followed;
    int m_firstVisible = 0;
    int m_lastVisible = -1; // nobody has looked yet
    QString m_by;
    bool m_isActive = true;
    std::vector<Group> m_groups;          // the first is the whole
    QHash<quint32, size_t> m_groupPlaces; // by id
    std::vector<Place> m_flat;
    std::vector<int> m_flatOf;     // by slot: its row, or -1; not for tags
    QHash<QString, quint32> m_ids; // of groups, by key: a number for as long as it is grouped by this
    QSet<QString> m_closed;
    bool m_startOpen = false;
    bool m_areOpen = false; // those that nobody touched
    QSet<QString> m_opened;
    QTimer m_timer;
    QTimer m_slice;
    std::shared_ptr<Making> m_making; // shared with the worker while it has it, which then is its alone
    bool m_isOutdated = false;        // something changed since it was begun
    quint64 m_rowsStamp = 0;          // moves with every change of the rows
};

} // namespace fleet
