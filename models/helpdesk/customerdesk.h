// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <apireads.h>
#include <commanddesk.h>
#include <devicestore.h>
#include <keptfile.h>

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace fleet {

// One customer's devices: records carry no user id, so every family is asked for those of this one (contract.md
// section 3). What a person wrote about customers stays on this computer. GUI thread; borrows reads, store and desk.
class CustomerDesk : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes one per window")
    Q_PROPERTY(QString userId READ userId NOTIFY changed FINAL)
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL) // "idle", "reading", "read", "partly", "failed"
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL) // local, never sent
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed FINAL)
    // Customers seen before: user ids, the latest first.
    Q_PROPERTY(QStringList known READ known NOTIFY changed FINAL)

public:
    enum Role { DeviceIdRole = Qt::UserRole, FamilyRole, TitleRole, VendorRole, IsChosenRole };

    // `file` keeps names and notes, written by another thread; empty: for this run only.
    CustomerDesk(ApiReads &reads, const DeviceStore &store, CommandDesk &desk, QString file, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    // Reads the customer's devices of every family. An earlier look that is under way is forgotten.
    Q_INVOKABLE void look(const QString &userId);
    Q_INVOKABLE void choose(const QString &deviceId, bool isChosen);
    // Opens the gate: for the chosen devices, or for all that the customer has when none is chosen. False: said why.
    Q_INVOKABLE bool revokeConsent();
    Q_INVOKABLE QString nameOf(const QString &userId) const;

    QString userId() const { return m_userId.text(); }
    QString state() const;
    QString trouble() const { return m_trouble; }
    int count() const { return int(m_rows.size()); }
    int chosenCount() const;
    QString name() const { return nameOf(userId()); }
    void setName(const QString &name);
    QString note() const;
    void setNote(const QString &note);
    QStringList known() const;

    // Families beside the known ones, by path.
    void addFamily(const Family &family) { m_families.append(family); }

Q_SIGNALS:
    void changed();
    // An answer said that these devices are this customer's.
    void devicesRead(const fleet::UserId &user, const QList<fleet::DeviceId> &devices);

private:
    enum class State { Idle, Asking, Read, Partly, Failed };
    struct Row
    {
        DeviceId id;
        Family family;
        QString title;
        QString vendor;
        bool isChosen = false;
    };
    struct Remembered
    {
        QString userId;
        QString name;
        QString note;
    };

    void readFamily(int index, int offset, quint64 look);
    void ended(quint64 look);
    Remembered &remember();
    void save();

    ApiReads &m_reads;
    const DeviceStore &m_store;
    CommandDesk &m_desk;
    KeptFile m_file;
    QList<Family> m_families;
    UserId m_userId;
    State m_state = State::Idle;
    QString m_trouble;
    int m_failedFamilies = 0;
    QList<Row> m_rows;
    QList<Remembered> m_remembered; // the latest first
    quint64 m_look = 0;
};

} // namespace fleet
