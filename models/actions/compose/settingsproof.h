// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actiontracker.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <map>

namespace fleet {

// What became of a setting that was written. The service answers with the keys whether or not the maker did anything
// (contract.md section 5.1), so only a reading of the device that is newer than the write proves it.
struct SettingProof
{
    enum class Kind {
        None,    // not written from here in this run
        Awaited, // accepted; no reading newer than that has come yet
        Proven,  // written and read back
        NotKept, // accepted, but the device still says something else
        Unknown, // nobody knows whether the write arrived
    };
    Kind kind = Kind::None;
    Quantity written;
    std::optional<double> read; // what the last reading says; empty: not a number, or gone
    QDateTime writtenAt;        // UTC, the service's clock
    QDateTime readAt;           // UTC, of the reading that proved or contradicted it
    bool operator==(const SettingProof &) const = default;
};

// Follows writes of settings to the readings that prove them, and remembers which keys a device refused as read only.
// GUI thread; for the run of the application. Borrows tracker and source, which outlive it.
class SettingsProofs : public QObject
{
    Q_OBJECT

public:
    SettingsProofs(ActionTracker &tracker, DeviceSource &devices, QObject *parent = nullptr);

    SettingProof proofOf(const DeviceId &device, const QString &key) const;
    bool isReadOnly(const DeviceId &device, const QString &key) const;
    // Puts away what was said about one key.
    void forget(const DeviceId &device, const QString &key);

Q_SIGNALS:
    void changed(const fleet::DeviceId &device);

private:
    struct Written
    {
        SettingProof proof;
        QString intentId;
    };
    void onIntentChanged(const QString &intentId);
    void onDeviceRead(const DeviceId &id);
    static void judge(SettingProof &proof, const Settings &settings, const QString &key, const QDateTime &readAt);

    ActionTracker &m_tracker;
    DeviceSource &m_devices;
    QHash<DeviceId, QHash<QString, Written>> m_written;
    QHash<DeviceId, QSet<QString>> m_readOnly;
};

// "reading", "proven", "notKept", "unknown", "" for QML.
QString proofKey(SettingProof::Kind kind);

} // namespace fleet
