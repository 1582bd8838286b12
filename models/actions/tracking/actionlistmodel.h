// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionrow.h"
#include "commanddesk.h"

#include <QAbstractListModel>
#include <QPointer>

namespace fleet {

// Every action that is known, newest first, of the fleet or of one device. Updates are ranges with roles; never a reset
// but when a filter is changed. GUI thread.
class ActionListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::CommandDesk *desk READ desk WRITE setDesk NOTIFY deskChanged FINAL)
    Q_PROPERTY(QString stateFilter READ stateFilter WRITE setStateFilter NOTIFY stateFilterChanged FINAL)
    Q_PROPERTY(QString deviceId READ deviceId WRITE setDeviceId NOTIFY deviceIdChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countsChanged FINAL)
    Q_PROPERTY(int allCount READ allCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int scheduledCount READ scheduledCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int acknowledgedCount READ acknowledgedCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int completedCount READ completedCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int failedCount READ failedCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int cancelledCount READ cancelledCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int unknownCount READ unknownCount NOTIFY countsChanged FINAL)

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

    CommandDesk *desk() const { return m_desk; }
    void setDesk(CommandDesk *desk);
    // "" all, "open" whatever is not over, or a stateKind.
    QString stateFilter() const { return m_stateFilter; }
    void setStateFilter(const QString &kind);
    QString deviceId() const { return m_deviceId.text(); }
    void setDeviceId(const QString &id);
    int count() const { return int(m_rows.size()); }
    int allCount() const;
    int scheduledCount() const { return countOf(KnownActionState::Scheduled); }
    int acknowledgedCount() const { return countOf(KnownActionState::Acknowledged); }
    int completedCount() const { return countOf(KnownActionState::Completed); }
    int failedCount() const { return countOf(KnownActionState::Failed); }
    int cancelledCount() const { return countOf(KnownActionState::Cancelled); }
    int unknownCount() const { return countOf(KnownActionState::Unknown); }

Q_SIGNALS:
    void deskChanged();
    void stateFilterChanged();
    void deviceIdChanged();
    void countsChanged();

private:
    bool matches(const Action &action) const;
    ActionRow rowFor(const Action &action) const;
    void rebuild();
    void onStoreChanged(const ActionStore::Changes &changes);
    void onDeviceChanged(const DeviceId &id);
    void place(QHash<ActionId, ActionRow> &rows, const QSet<ActionId> &gone);
    void tick();
    void armTick();
    int countOf(KnownActionState state) const;

    QPointer<CommandDesk> m_desk;
    QString m_stateFilter;
    DeviceId m_deviceId;
    QList<ActionRow> m_rows;
    Alarm m_tick;
};

} // namespace fleet
