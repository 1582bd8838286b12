// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicelistmodel.h"
#include "rowlistmodel.h"

#include <QPointer>
#include <QTimer>

#include <memory>

namespace fleet {

// One model of a maker and how many of its devices declare what.
struct MatrixRow
{
    QString family; // path
    QString vendor;
    QString model; // may be empty: not told
    int devices = 0;
    QList<int> counts;  // by column
    QStringList bounds; // by column: "0–5 kW" for a parameter, otherwise empty
    bool operator==(const MatrixRow &) const = default;
};

class MatrixListModel : public KeyedListModel<MatrixRow>
{
    Q_OBJECT
public:
    enum Role {
        FamilyRole = Qt::UserRole + 1,
        FamilyLabelRole,
        VendorRole,
        ModelRole,
        DevicesRole,
        CountsRole,
        BoundsRole
    };
    Q_ENUM(Role)
    using KeyedListModel::KeyedListModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void update(const QList<MatrixRow> &rows) { setValues(rows); }

protected:
    QString keyOf(const MatrixRow &row) const override;
    QList<int> changedRoles(const MatrixRow &before, const MatrixRow &now) const override;
};

// What the devices that are shown declare, by family, maker and model: commands, parameters with their bounds, conflict
// strategies, or members of their state. Every count leads to the devices behind it by a query. Made anew at most once
// a second, a millisecond's worth at a time in a large fleet, and only while somebody looks. GUI thread.
class CapabilityMatrix : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::DeviceListModel *list READ list WRITE setList NOTIFY listChanged FINAL)
    Q_PROPERTY(bool isActive READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(
        QString of READ of WRITE setOf NOTIFY columnsChanged FINAL) // "commands", "parameters", "strategies", "fields"
    Q_PROPERTY(QStringList columns READ columns NOTIFY columnsChanged FINAL) // "charge", "charge.power", "level"
    Q_PROPERTY(QList<int> columnCounts READ columnCounts NOTIFY countsChanged FINAL)
    Q_PROPERTY(int deviceCount READ deviceCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int silentCount READ silentCount NOTIFY countsChanged FINAL) // devices that declare none of it
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int rowTotal READ rowTotal NOTIFY countsChanged FINAL)
public:
    explicit CapabilityMatrix(QObject *parent = nullptr);
    ~CapabilityMatrix() override;

    DeviceListModel *list() const { return m_list; }
    void setList(DeviceListModel *list); // borrowed
    bool isActive() const { return m_isActive; }
    void setActive(bool isActive);
    QString of() const { return m_of; }
    void setOf(const QString &what); // an unknown word counts as "commands"

    QAbstractItemModel *rows() { return &m_rows; }
    const QList<MatrixRow> &values() const { return m_rows.values(); }
    QStringList columns() const { return m_columns; }
    QList<int> columnCounts() const { return m_columnCounts; }
    int deviceCount() const { return m_devices; }
    int silentCount() const { return m_silent; }
    int rowTotal() const { return m_rows.rowCount(); }

    // The devices behind a cell, beside what the list shows already; -1 for a whole row or column.
    Q_INVOKABLE QString queryFor(int row, int column) const;
    bool isBeingMade() const { return m_making != nullptr; }
    void refresh(); // now, and the caller waits for it

Q_SIGNALS:
    void listChanged();
    void activeChanged();
    void columnsChanged();
    void countsChanged();

private:
    struct Making;
    void schedule();
    void begin();
    void makeOn();
    bool bringOn(Making &making, qint64 nanoseconds) const; // true: every device was looked at
    void show(Making &making);

    MatrixListModel m_rows;
    QPointer<DeviceListModel> m_list;
    QString m_of = QStringLiteral("commands");
    bool m_isActive = true;
    QStringList m_columns;
    QList<int> m_columnCounts;
    int m_devices = 0;
    int m_silent = 0;
    QTimer m_timer;
    QTimer m_slice;
    std::unique_ptr<Making> m_making;
    bool m_isOutdated = false; // something changed since it was begun
};

} // namespace fleet
