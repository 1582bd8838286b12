// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <devicestore.h>
#include <result.h>

#include <QFuture>
#include <QObject>

#include <deque>

namespace fleet {

// Whose readings a snapshot holds. One of another service, environment or key is not ours to show.
struct SnapshotOwner
{
    QString baseUrl;
    QString environment; // "sandbox", "live"
    QString redactedKey; // as people see it; no more of the key is kept anywhere
    bool operator==(const SnapshotOwner &) const = default;
};

// What a snapshot says: devices of one family, with when each was read.
struct SnapshotPart
{
    Family family;
    QList<DevicePtr> devices;
    QList<Received> received; // one for each device; `monotonic` is not set
};

// Bytes <-> values; any thread. Records as JSON, compressed, behind a header with a check sum: whatever is not exactly
// what was written is refused, with the reason for the log.
QByteArray writeSnapshot(const SnapshotOwner &owner, const QList<SnapshotPart> &parts);
Result<QList<SnapshotPart>, QString> readSnapshot(const QByteArray &bytes, const SnapshotOwner &owner);

// Keeps the last readings in a file, so that the fleet is on screen before the network answers. They come back marked
// as our own stored readings, with their age, never as fresh, and never over anything that was read in this run. GUI
// thread; file and JSON on a worker. Borrows store and clock. A snapshot that is broken, or of somebody else, is
// ignored with a line in the log.
class FleetSnapshot : public QObject
{
    Q_OBJECT
public:
    // An empty file name: nothing is kept.
    FleetSnapshot(QString file, SnapshotOwner owner, DeviceStore &store, const Clock &clock, QObject *parent = nullptr);
    ~FleetSnapshot() override; // waits for the worker

    void load();
    // What the store holds now. Does nothing while an earlier one is being written, or before load() has ended.
    void save();
    // The same at the end: comes back when the file is there.
    void saveNow();

Q_SIGNALS:
    // How many of the readings that were kept came into the store: all but those of devices that were read in this run
    // meanwhile. None kept: there was nothing of use.
    void loaded(int devices, int kept);
    void saved(bool worked);

private:
    // Values of the store, so many devices at a time; true when there are no more.
    bool collect(qsizetype most);
    void collectSlice();
    void write();
    void restore(const QList<SnapshotPart> &parts);
    void restoreSlice();

    QString m_file;
    SnapshotOwner m_owner;
    DeviceStore &m_store;
    const Clock &m_clock;
    QFuture<bool> m_saving;
    QList<DeviceId> m_toCollect;
    QHash<Family, SnapshotPart> m_growing;
    QList<SnapshotPart> m_collected;
    bool m_isLoading = false;
    std::deque<SnapshotPart> m_slices;
    int m_restored = 0;
    int m_kept = 0; // in the file
};

} // namespace fleet
