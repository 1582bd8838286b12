// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowlistmodel.h"

namespace fleet {

QVariant FieldListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FieldRow &row = values().at(index.row());
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case NameRole:
        return row.name;
    case Qt::DisplayRole:
    case LabelRole:
        return row.label;
    case TextRole:
        return row.text;
    case PrimitiveRole:
        return int(row.primitive);
    case UnitOriginRole:
        return row.unitOrigin;
    case DepthRole:
        return row.depth;
    case OpenableRole:
        return row.openable;
    case IsOpenRole:
        return row.isOpen;
    case IsNewRole:
        return row.isNew;
    case ToneRole:
        return row.tone;
    default:
        return {};
    }
}

QHash<int, QByteArray> FieldListModel::roleNames() const
{
    static const QHash<int, QByteArray> names{
        {RowRole, "row"},     {NameRole, "name"},           {LabelRole, "label"},
        {TextRole, "text"},   {PrimitiveRole, "primitive"}, {UnitOriginRole, "unitOrigin"},
        {DepthRole, "depth"}, {OpenableRole, "openable"},   {IsOpenRole, "isOpen"},
        {IsNewRole, "isNew"}, {ToneRole, "tone"},
    };
    return names;
}

QList<int> FieldListModel::changedRoles(const FieldRow &before, const FieldRow &now) const
{
    QList<int> roles{RowRole};
    const auto note = [&roles](bool isSame, int role) {
        if (!isSame)
            roles.append(role);
    };
    note(before.label == now.label, LabelRole);
    note(before.text == now.text, TextRole);
    note(before.primitive == now.primitive, PrimitiveRole);
    note(before.unitOrigin == now.unitOrigin, UnitOriginRole);
    note(before.depth == now.depth, DepthRole);
    note(before.openable == now.openable, OpenableRole);
    note(before.isOpen == now.isOpen, IsOpenRole);
    note(before.isNew == now.isNew, IsNewRole);
    note(before.tone == now.tone, ToneRole);
    return roles;
}

QVariant SettingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SettingRow &row = values().at(index.row());
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case KeyRole:
        return row.key;
    case Qt::DisplayRole:
    case LabelRole:
        return row.label;
    case TextRole:
        return row.text;
    case EditableRole:
        return row.editable;
    case ReadOnlyReasonRole:
        return row.readOnlyReason;
    default:
        return {};
    }
}

QHash<int, QByteArray> SettingListModel::roleNames() const
{
    static const QHash<int, QByteArray> names{
        {RowRole, "row"},   {KeyRole, "key"},           {LabelRole, "label"},
        {TextRole, "text"}, {EditableRole, "editable"}, {ReadOnlyReasonRole, "readOnlyReason"},
    };
    return names;
}

QList<int> SettingListModel::changedRoles(const SettingRow &before, const SettingRow &now) const
{
    QList<int> roles{RowRole};
    const auto note = [&roles](bool isSame, int role) {
        if (!isSame)
            roles.append(role);
    };
    note(before.label == now.label, LabelRole);
    note(before.text == now.text, TextRole);
    note(before.editable == now.editable, EditableRole);
    note(before.readOnlyReason == now.readOnlyReason, ReadOnlyReasonRole);
    return roles;
}

} // namespace fleet
