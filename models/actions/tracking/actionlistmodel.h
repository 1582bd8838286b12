// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionrow.h"
#include "commanddesk.h"

#include <QAbstractListModel>
#include <QPointer>

namespace fleet {

// Every action that is known, newest first, of the fleet or of one device; on request in groups, newest first in each.
// Updates are ranges with roles; never a reset but when a filter or the grouping is changed. What a row says is made
// once and kept until its action changes: actions in flight cost, devices and finished actions do not. GUI thread.
class ActionListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::CommandDesk *desk READ desk WRITE setDesk NOTIFY deskChanged FINAL)
    Q_PROPERTY(QString stateFilter READ stateFilter WRITE setStateFilter NOTIFY stateFilterChanged FINAL)
    Q_PROPERTY(QString deviceId READ deviceId WRITE setDeviceId NOTIFY deviceIdChanged FINAL)
    Q_PROPERTY(QString originFilter READ originFilter WRITE setOriginFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString grouping READ grouping WRITE setGrouping NOTIFY filterChanged FINAL)
    Q_PROPERTY(int limit READ limit WRITE setLimit NOTIFY filterChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countsChanged FINAL)
    Q_PROPERTY(int allCount READ allCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int scheduledCount READ scheduledCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int acknowledgedCount READ acknowledgedCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int completedCount READ completedCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int failedCount READ failedCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int cancelledCount READ cancelledCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int unknownCount READ unknownCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int elsewhereCount READ elsewhereCount NOTIFY countsChanged FINAL)

public:
    explicit ActionListModel(QObject *parent = nullptr);
    ~ActionListModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    // The role of a property of ActionRow, for tests and for sorting.
    static int roleOf(const char *name);

    Q_INVOKABLE QString idAt(int row) const;
    Q_INVOKABLE int rowOf(const QString &actionId) const; // -1: not listed
    Q_INVOKABLE int groupSize(const QString &group) const;

    CommandDesk *desk() const { return m_desk; }
    void setDesk(CommandDesk *desk);
    // "" all, "open" whatever is not over, or a stateKind.
    QString stateFilter() const { return m_stateFilter; }
    void setStateFilter(const QString &kind);
    QString deviceId() const { return m_deviceId.text(); }
    void setDeviceId(const QString &id);
    // "" all, "here" what was sent from this computer, "elsewhere" the rest.
    QString originFilter() const { return m_originFilter; }
    void setOriginFilter(const QString &origin);
    // Words that all have to be found: device, maker's id, command, parameters, error code, state, action id.
    QString searchText() const { return m_searchTerms.join(u' '); }
    void setSearchText(const QString &text);
    // "" none, "device", "day" (when it runs or ran), "state".
    QString grouping() const { return m_grouping; }
    void setGrouping(const QString &grouping);
    // At most so many, the newest; 0: all.
    int limit() const { return m_limit; }
    void setLimit(int limit);
    int count() const { return int(m_rows.size()); }
    int allCount() const;
    int scheduledCount() const { return countOf(KnownActionState::Scheduled); }
    int acknowledgedCount() const { return countOf(KnownActionState::Acknowledged); }
    int completedCount() const { return countOf(KnownActionState::Completed); }
    int failedCount() const { return countOf(KnownActionState::Failed); }
    int cancelledCount() const { return countOf(KnownActionState::Cancelled); }
    int unknownCount() const { return countOf(KnownActionState::Unknown); }
    int elsewhereCount() const;

Q_SIGNALS:
    void deskChanged();
    void stateFilterChanged();
    void deviceIdChanged();
    void filterChanged();
    void countsChanged();

private:
    bool matches(const Action &action) const;
    bool isFound(const ActionRow &row) const;
    bool comesBefore(const ActionRow &a, const ActionRow &b) const;
    const ActionRow &rowFor(const Action &action);
    ActionRow makeRow(const Action &action) const;
    void putIntoGroup(ActionRow &row) const;
    QList<ActionRow> wantedRows();
    void rebuild();
    void bringIn(QHash<ActionId, ActionRow> rows, QSet<ActionId> gone);
    void onMidnight();
    void onStoreChanged(const ActionStore::Changes &changes);
    void onDeviceChanged(const DeviceId &id);
    void place(QHash<ActionId, ActionRow> &rows, const QSet<ActionId> &gone);
    void tick();
    void armTick();
    int countOf(KnownActionState state) const;

    QPointer<CommandDesk> m_desk;
    QString m_stateFilter;
    DeviceId m_deviceId;
    QString m_originFilter;
    QStringList m_searchTerms;
    QString m_grouping;
    int m_limit = 0;
    QList<ActionRow> m_rows;
    QHash<ActionId, ActionRow> m_made;
    QHash<DeviceId, QString> m_titles; // of the devices in m_made
    QHash<QString, int> m_groupSizes;
    Alarm m_tick;
    Alarm m_midnight; // what reads "today" reads otherwise then
};

} // namespace fleet
