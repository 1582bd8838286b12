// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profilestore.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace fleet {

// The profiles as rows, in the order in which they were made. GUI thread. Borrows the store.
class ProfileListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes one")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        ProfileIdRole = Qt::UserRole + 1,
        NameRole,
        EnvironmentRole, // "sandbox" or "live"
        HostRole,
        RedactedKeyRole,
        IsReadOnlyRole,
        UsedAtRole,
    };

    explicit ProfileListModel(ProfileStore &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_rows.size()); }

Q_SIGNALS:
    void countChanged();

private:
    void follow();

    ProfileStore &m_store;
    QList<Profile> m_rows;
};

// The host and, where it is not the usual one, the port.
QString hostText(const QUrl &url);

} // namespace fleet
