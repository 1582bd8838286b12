// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QMetaProperty>

#include <algorithm>
#include <utility>

namespace fleet {

// A short list for QML whose roles are the properties of the gadget Row. Row::key() tells which rows are the same one,
// so that an update touches what changed and nothing else: focus, scroll position and sliders under the hand stay.
template <typename Row>
class RowModel final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const int property = role - Qt::UserRole;
        if (property < 0 || property >= Row::staticMetaObject.propertyCount())
            return {};
        return Row::staticMetaObject.property(property).readOnGadget(&m_rows.at(index.row()));
    }

    QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        for (int i = 0; i < Row::staticMetaObject.propertyCount(); ++i)
            names.insert(Qt::UserRole + i, Row::staticMetaObject.property(i).name());
        return names;
    }

    const QList<Row> &rows() const { return m_rows; }

    void set(const QList<Row> &rows)
    {
        const auto sameKey = [](const Row &a, const Row &b) {
            return a.key() == b.key();
        };
        const auto front = std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend(), sameKey);
        const int head = int(front.first - m_rows.cbegin());
        const int most = int(std::min(m_rows.size(), rows.size())) - head;
        int tail = 0;
        while (tail < most && sameKey(m_rows.at(m_rows.size() - 1 - tail), rows.at(rows.size() - 1 - tail)))
            ++tail;
        const int removed = int(m_rows.size()) - head - tail;
        const int inserted = int(rows.size()) - head - tail;
        if (removed > 0) {
            beginRemoveRows({}, head, head + removed - 1);
            m_rows.remove(head, removed);
            endRemoveRows();
        }
        if (inserted > 0) {
            beginInsertRows({}, head, head + inserted - 1);
            for (int i = 0; i < inserted; ++i)
                m_rows.insert(head + i, rows.at(head + i));
            endInsertRows();
        }
        for (int row = 0; row < m_rows.size(); ++row)
            update(row, rows.at(row));
    }

private:
    void update(int row, const Row &now)
    {
        const Row before = std::exchange(m_rows[row], now);
        QList<int> roles;
        for (int i = 0; i < Row::staticMetaObject.propertyCount(); ++i) {
            const QMetaProperty property = Row::staticMetaObject.property(i);
            if (!isSame(property.readOnGadget(&before), property.readOnGadget(&now)))
                roles.append(Qt::UserRole + i);
        }
        if (!roles.isEmpty())
            Q_EMIT dataChanged(index(row), index(row), roles);
    }

    // NaN means "not reported" in a role: two of them are the same.
    static bool isSame(const QVariant &a, const QVariant &b)
    {
        if (a.typeId() == QMetaType::Double && b.typeId() == QMetaType::Double) {
            const double x = a.toDouble();
            const double y = b.toDouble();
            return x == y || (x != x && y != y);
        }
        return a == b;
    }

    QList<Row> m_rows;
};

} // namespace fleet
