// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicelistmodel.h"
#include "rowlistmodel.h"

#include <QPointer>
#include <QTimer>

namespace fleet {

struct FacetRow
{
    QString choice; // "family=battery"; empty: the head of its group
    QString group;  // "family", "attention", "status", "vendor", "can"
    QString label;
    QString icon;
    QString tone;
    int count = 0;
    double share = 0; // of the fleet
    bool operator==(const FacetRow &) const = default;
};

// What the fleet consists of, as choices for who would rather point than type, each group led by its head. Counts are
// those of the whole fleet and follow it at most twice a second. GUI thread.
class FacetListModel : public KeyedListModel<FacetRow>
{
    Q_OBJECT
public:
    enum Role { ChoiceRole = Qt::UserRole + 1, GroupRole, LabelRole, IconRole, ToneRole, CountRole, ShareRole };
    Q_ENUM(Role)
    static constexpr int mostOfAGroup = 12;

    explicit FacetListModel(QObject *parent = nullptr);
    DeviceListModel *list() const { return m_list; }
    void setList(DeviceListModel *list); // borrowed
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void refresh(); // now

protected:
    QString keyOf(const FacetRow &row) const override { return row.choice.isEmpty() ? u'#' + row.group : row.choice; }
    QList<int> changedRoles(const FacetRow &before, const FacetRow &now) const override;

private:
    QPointer<DeviceListModel> m_list;
    QTimer m_timer;
};

// The facets of a list, for QML.
class FleetFacetSource : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::DeviceListModel *list READ list WRITE setList NOTIFY listChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
public:
    explicit FleetFacetSource(QObject *parent = nullptr) : QObject(parent) { }
    DeviceListModel *list() const { return m_rows.list(); }
    void setList(DeviceListModel *list)
    {
        if (list == m_rows.list())
            return;
        m_rows.setList(list);
        Q_EMIT listChanged();
    }
    QAbstractItemModel *rows() { return &m_rows; }

Q_SIGNALS:
    void listChanged();

private:
    FacetListModel m_rows;
};

} // namespace fleet
