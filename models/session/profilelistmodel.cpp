// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilelistmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace fleet {

QString hostText(const QUrl &url)
{
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

ProfileListModel::ProfileListModel(ProfileStore &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_rows(store.profiles())
{
    connect(&m_store, &ProfileStore::changed, this, &ProfileListModel::follow);
}

int ProfileListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ProfileListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Profile &profile = m_rows.at(index.row());
    switch (role) {
    case ProfileIdRole:
        return profile.id;
    case Qt::DisplayRole:
    case NameRole:
        return profile.name;
    case EnvironmentRole:
        return profile.keyClass == ApiKey::Class::Sandbox ? u"sandbox"_s : u"live"_s;
    case HostRole:
        return hostText(profile.baseUrl);
    case RedactedKeyRole:
        return profile.redactedKey;
    case IsReadOnlyRole:
        return profile.isReadOnly;
    case UsedAtRole:
        return profile.usedAt;
    default:
        return {};
    }
}

QHash<int, QByteArray> ProfileListModel::roleNames() const
{
    return {{ProfileIdRole, "profileId"_ba},
            {NameRole, "name"_ba},
            {EnvironmentRole, "environment"_ba},
            {HostRole, "host"_ba},
            {RedactedKeyRole, "redactedKey"_ba},
            {IsReadOnlyRole, "isReadOnly"_ba},
            {UsedAtRole, "usedAt"_ba}};
}

void ProfileListModel::follow()
{
    // A handful of rows: each is looked up by its id, so that the selection and the focus stay where they are.
    const QList<Profile> &now = m_store.profiles();
    const auto rowOf = [](const QList<Profile> &list, const QString &id) {
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (list.at(i).id == id)
                return int(i);
        }
        return -1;
    };
    const int before = count();
    for (int row = count() - 1; row >= 0; --row) {
        if (rowOf(now, m_rows.at(row).id) >= 0)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < now.size(); ++row) {
        const int from = rowOf(m_rows, now.at(row).id);
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, now.at(row));
            endInsertRows();
            continue;
        }
        if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_rows.move(from, row);
            endMoveRows();
        }
        if (m_rows.at(row) != now.at(row)) {
            m_rows[row] = now.at(row);
            Q_EMIT dataChanged(index(row), index(row), roleNames().keys());
        }
    }
    if (count() != before)
        Q_EMIT countChanged();
}

} // namespace fleet
