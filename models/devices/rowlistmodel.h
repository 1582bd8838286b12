// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicevalues.h"

#include <QAbstractListModel>
#include <QList>
#include <QQmlEngine>

#include <algorithm>

namespace fleet {

// A list of values with a key each. `update` brings it to a new list with insertions, removals and changed ranges only,
// so that focus, scroll position and the row somebody is editing stay. Values that stay keep their relative order; if
// they do not, those out of order are removed and inserted anew.
template <typename T>
class KeyedListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_values.size()); }
    const QList<T> &values() const { return m_values; }

protected:
    virtual QString keyOf(const T &value) const = 0;
    virtual QList<int> changedRoles(const T &before, const T &now) const = 0;

    void setValues(const QList<T> &target)
    {
        QHash<QString, qsizetype> places;
        for (qsizetype i = 0; i < target.size(); ++i)
            places.insert(keyOf(target.at(i)), i);

        // Out: what is no longer there, and what would have to overtake.
        qsizetype highest = -1;
        QList<bool> stays;
        for (const T &value : std::as_const(m_values)) {
            const qsizetype place = places.value(keyOf(value), -1);
            stays.append(place > highest);
            highest = std::max(highest, place);
        }
        for (qsizetype last = m_values.size() - 1; last >= 0;) {
            if (stays.at(last)) {
                --last;
                continue;
            }
            qsizetype first = last;
            while (first > 0 && !stays.at(first - 1))
                --first;
            beginRemoveRows({}, int(first), int(last));
            m_values.remove(first, last - first + 1);
            endRemoveRows();
            last = first - 1;
        }

        // In, from the front: every row before `i` is already as in the target.
        for (qsizetype i = 0; i < target.size();) {
            if (i < m_values.size() && keyOf(m_values.at(i)) == keyOf(target.at(i))) {
                ++i;
                continue;
            }
            qsizetype last = i;
            while (last + 1 < target.size()
                   && (i >= m_values.size() || keyOf(target.at(last + 1)) != keyOf(m_values.at(i))))
                ++last;
            beginInsertRows({}, int(i), int(last));
            for (qsizetype at = i; at <= last; ++at)
                m_values.insert(at, target.at(at));
            endInsertRows();
            i = last + 1;
        }

        // Changed, as ranges of equal roles.
        QList<int> openRoles;
        qsizetype open = -1;
        const auto flush = [&](qsizetype end) {
            if (open >= 0)
                Q_EMIT dataChanged(index(int(open)), index(int(end)), openRoles);
            open = -1;
        };
        for (qsizetype i = 0; i < target.size(); ++i) {
            const QList<int> roles
                = m_values.at(i) == target.at(i) ? QList<int>() : changedRoles(m_values.at(i), target.at(i));
            m_values[i] = target.at(i);
            if (roles.isEmpty() || (open >= 0 && roles != openRoles))
                flush(i - 1);
            if (!roles.isEmpty() && open < 0) {
                open = i;
                openRoles = roles;
            }
        }
        flush(target.size() - 1);
    }

private:
    QList<T> m_values;
};

// The fields of one device, what is inside them in place behind them.
class FieldListModel : public KeyedListModel<FieldRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of DeviceDetail")
public:
    enum Role {
        RowRole = Qt::UserRole + 1,
        NameRole,
        LabelRole,
        TextRole,
        PrimitiveRole,
        UnitOriginRole,
        DepthRole,
        OpenableRole,
        IsOpenRole,
        IsNewRole,
        ToneRole
    };
    Q_ENUM(Role)
    explicit FieldListModel(QObject *parent = nullptr) : KeyedListModel(parent) { }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void update(const QList<FieldRow> &rows) { setValues(rows); }

protected:
    QString keyOf(const FieldRow &row) const override { return row.name; }
    QList<int> changedRoles(const FieldRow &before, const FieldRow &now) const override;
};

// The settings of one device, in the order in which it gives them.
class SettingListModel : public KeyedListModel<SettingRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of DeviceDetail")
public:
    enum Role { RowRole = Qt::UserRole + 1, KeyRole, LabelRole, TextRole, EditableRole, ReadOnlyReasonRole };
    Q_ENUM(Role)
    explicit SettingListModel(QObject *parent = nullptr) : KeyedListModel(parent) { }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void update(const QList<SettingRow> &rows) { setValues(rows); }

protected:
    QString keyOf(const SettingRow &row) const override { return row.key; }
    QList<int> changedRoles(const SettingRow &before, const SettingRow &now) const override;
};

} // namespace fleet
