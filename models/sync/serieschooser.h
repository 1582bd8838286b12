// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <devicelistmodel.h>
#include <keptfile.h>

#include <QObject>
#include <QVariantList>
#include <QtQmlIntegration>

namespace fleet {

// What a person compares: fields of the devices that match a query, kept in a file of the profile. To find those
// devices is work for the whole fleet, so it is done while somebody looks, and a moment after the last that came. GUI
// thread. Borrows the fleet, which outlives it.
class SeriesChooser : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One for each window")
    // [{key, label, field, unit, how, query, devices: [ids]}], what CompareHistory::wanted takes
    Q_PROPERTY(bool isActive READ isActive WRITE setActive NOTIFY activeChanged FINAL) // somebody looks
    Q_PROPERTY(QVariantList chosen READ chosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QVariantList fields READ fields NOTIFY fieldsChanged FINAL) // [{name, label, unit, count}], most first

public:
    // An empty file keeps nothing beyond this run.
    SeriesChooser(DeviceListModel &fleet, QString file, QObject *parent = nullptr);

    bool isActive() const { return m_isActive; }
    void setActive(bool isActive);
    QVariantList chosen() const { return m_chosen; }
    QVariantList fields() const;

    // What the query matches now: {devices: [ids], count, error, label}.
    Q_INVOKABLE QVariantMap match(const QString &query) const;
    // `how` as in ComparedSeries::How. False: nothing matches, enough is compared already, or energy is asked for of
    // what is no power.
    Q_INVOKABLE bool add(const QString &field, const QString &query, int how);
    Q_INVOKABLE void remove(const QString &key);
    static constexpr int most = 8;

Q_SIGNALS:
    void activeChanged();
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
    static QString stored(const QString &query, const QueryVocabulary *vocabulary);
    void save();
    void noteFamilies();
    void refresh(); // devices that came or went since
    void build();
    bool isPossible(const Choice &choice) const;
    static QString keyOf(const Choice &choice);
    QVariantMap lineOf(const Choice &choice) const;
    QString unitOf(const QString &field) const;

    DeviceListModel &m_fleet;
    KeptFile m_file;
    bool m_isActive = false;
    bool m_isStale = true;
    Alarm m_later;
    QList<Choice> m_choices;
    QVariantList m_chosen;
};

} // namespace fleet
