// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <devicelistmodel.h>

#include <QObject>
#include <QVariantList>
#include <QtQmlIntegration>

namespace fleet {

// What a person compares: fields of the devices that match a query, kept in a file of the profile. GUI thread. Borrows
// the fleet, which outlives it.
class SeriesChooser : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One for each window")
    // [{key, label, field, unit, how, query, devices: [ids]}], what CompareHistory::wanted takes
    Q_PROPERTY(QVariantList chosen READ chosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QVariantList fields READ fields NOTIFY fieldsChanged FINAL) // [{name, label, unit, count}], most first

public:
    // An empty file keeps nothing beyond this run.
    SeriesChooser(DeviceListModel &fleet, QString file, QObject *parent = nullptr);

    QVariantList chosen() const { return m_chosen; }
    QVariantList fields() const;

    // What the query matches now: {devices: [ids], count, error, label}.
    Q_INVOKABLE QVariantMap match(const QString &query) const;
    // `how` as in ComparedSeries::How. False: nothing matches, or enough is compared already.
    Q_INVOKABLE bool add(const QString &field, const QString &query, int how);
    Q_INVOKABLE void remove(const QString &key);
    Q_INVOKABLE void refresh(); // devices that came or went since
    static constexpr int most = 8;

Q_SIGNALS:
    void chosenChanged();
    void fieldsChanged();

private:
    struct Choice
    {
        QString field;
        QString query;
        int how = 0;
        bool operator==(const Choice &) const = default;
    };
    void load();
    void save() const;
    void build();
    QVariantMap lineOf(const Choice &choice) const;
    QString unitOf(const QString &field) const;

    DeviceListModel &m_fleet;
    QString m_file;
    QList<Choice> m_choices;
    QVariantList m_chosen;
};

} // namespace fleet
