// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <answer.h>
#include <clock.h>
#include <device.h>

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <chrono>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace fleet {

// When an answer came: by the service's clock (meta.timestamp), by our steady clock and by our wall clock.
struct Received
{
    std::optional<QDateTime> serviceTimestampUtc; // empty: the answer carried none
    std::chrono::milliseconds monotonic{0};       // of the application's Clock
    QDateTime localUtc;

    static Received by(const Clock &clock, const Meta &meta);
    bool operator==(const Received &) const = default;
};

// When devices were told by an answer, and which request it answers. One for all devices of a page, so that the same
// page again is one note and not one for each of them.
struct Reception
{
    Received received;
    quint64 serial = 0;  // of the request
    bool isWhole = true; // false: of the page that it belongs to, a device has been told otherwise since
};

// The refusal that the last read of a device met. Its last good reading stays.
struct DeviceFault
{
    QString code; // "DEVICE_OFFLINE"
    QString message;
    RequestId requestId;
    Received received;

    // When it was met is left out: the same refusal again is no news.
    bool isSameAs(const DeviceFault &other) const { return code == other.code && message == other.message; }
};

// What a person wrote about a device on this computer. Never sent anywhere.
struct LocalFields
{
    QString name;
    QStringList tags;
    QString note;
    bool isEmpty() const { return name.isEmpty() && tags.isEmpty() && note.isEmpty(); }
    bool operator==(const LocalFields &) const = default;
};

// The lowest and highest value that a state number was seen with: the scale of a gauge whose device declares no bound.
struct ObservedRange
{
    SharedText field;
    double lowest = 0;
    double highest = 0;
    bool operator==(const ObservedRange &) const = default;
};

struct StoredDevice
{
    DevicePtr device;                     // never null; what list and detail answers told, merged
    std::shared_ptr<Reception> reception; // never null in the store
    Boxed<Received> settingsReceived{};   // empty until a detail answer told settings
    bool hasReading = false;              // false: known by a refusal alone, no state was ever read
    bool isKept = false;                  // read in an earlier run and kept by ourselves; nothing was read in this one
    bool gone = false;                    // missing from a complete sweep of its family, not dismissed yet
    Boxed<DeviceFault> fault{};
    Boxed<LocalFields> written{};    // empty: nothing was written about it here
    QList<ObservedRange> observed{}; // of the numbers that have moved: the others are what they are
    // What the last list answer told, as long as nothing else was taken over since. The same object again brings no
    // news, whatever `device` was merged of: that is how answers that repeat themselves cost nothing.
    DevicePtr listed{};
    quint64 namedIn = 0; // the last change set that names the device

    const Received &received() const;                    // all of it empty where no answer told anything
    quint64 serial() const { return reception->serial; } // of the request whose answer this is
    const LocalFields &local() const;
    std::optional<ObservedRange> observedRange(QStringView field) const; // empty: never a number
};

// What one answer changed. An id is in one list only; `changed` is also for a fault that came or went.
struct ChangeSet
{
    QList<DeviceId> added;
    QList<DeviceId> changed;
    QList<DeviceId> gone;
    QList<DeviceId> returned;
    QList<DeviceId> removed; // dismissed by the user
    bool isEmpty() const
    {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty() && returned.isEmpty() && removed.isEmpty();
    }
    bool operator==(const ChangeSet &) const = default;
};

// The truth about devices, by id. GUI thread only. Equal input gives an empty set and no signal; every other answer
// gives exactly one `changed`. A list answer does not take away what a detail answer told (settings, commands). An
// answer that was requested earlier and was not pulled later than what is held changes nothing. Devices that vanish
// stay listed as gone.
class DeviceStore : public QObject
{
    Q_OBJECT
public:
    explicit DeviceStore(QObject *parent = nullptr);

    // Take one when a request leaves; its answer is applied with it. Never 0, always rising.
    quint64 nextSerial() { return ++m_lastSerial; }

    ChangeSet applyPage(const QList<DevicePtr> &devices, const Received &received, quint64 serial);
    ChangeSet applyDevice(const DevicePtr &device, const Received &received, quint64 serial);
    // Readings of an earlier run, one `received` for each. Only devices that nothing is known about yet are taken,
    // marked as kept by ourselves until they are read.
    ChangeSet restore(const QList<DevicePtr> &devices, const QList<Received> &received);
    // Marks the device when the refusal is about the device itself (contract.md sections 4.1 and 10: offline, not
    // found, the maker's account needs the customer). Refusals about key, rate or service are not its fault and change
    // nothing.
    ChangeSet applyError(const DeviceId &id, const Family &family, const ApiError &error, const Received &received,
                         quint64 serial);
    static bool isDeviceFault(QStringView code);
    // After the last page of a family. Devices answered by a request not older than `startedSerial` (the serial of the
    // sweep's first page) exist, whether or not a page showed them.
    ChangeSet finishSweep(const Family &family, const QSet<DeviceId> &seen,
                          quint64 startedSerial = std::numeric_limits<quint64>::max());
    ChangeSet dismissGone(const DeviceId &id);
    ChangeSet dismissAllGone();
    ChangeSet setLocalFields(const DeviceId &id, const LocalFields &local);

    // Null when there is none. The object stays valid as long as it is held; the store goes on writing into it, so that
    // a reader sees the newest `received` also where an equal answer made no signal.
    std::shared_ptr<const StoredDevice> find(const DeviceId &id) const;
    QList<DeviceId> ids() const; // in no order
    QList<DeviceId> ids(const Family &family) const;
    qsizetype count() const { return m_devices.size(); }
    qsizetype presentCount(const Family &family) const { return m_present.value(family); } // those gone left out

    // The service's clock minus ours at the last answer that told; positive: the service is ahead.
    std::optional<std::chrono::milliseconds> clockSkew() const { return m_clockSkew; }

Q_SIGNALS:
    void changed(const fleet::ChangeSet &changes);

private:
    enum class From { List, Detail };
    using ReceptionPtr = std::shared_ptr<Reception>;
    StoredDevice &add(const DevicePtr &device, const ReceptionPtr &reception);
    // `at`: where the device may be kept, or null; then, where it is.
    void apply(const DevicePtr &device, const ReceptionPtr &reception, From from, ChangeSet &changes,
               StoredDevice *&at);
    // The page that told the device last must be looked at device by device next time.
    static void setApart(const StoredDevice &stored) { stored.reception->isWhole = false; }
    static void take(StoredDevice &stored, ReceptionPtr reception);
    ChangeSet publish(ChangeSet changes);
    void noteClock(const Received &received);
    // Pages by the first of their devices, as they came last, with where those are kept: the next answer need not look
    // them up, and the very same list again need not be compared. The list is held, so that its address stays its own.
    struct KnownPage
    {
        QList<DevicePtr> devices;
        std::vector<StoredDevice *> stored;
        ReceptionPtr reception; // where it is whole, that of every device
    };

    QHash<DeviceId, std::shared_ptr<StoredDevice>> m_devices; // never null
    QHash<DeviceId, KnownPage> m_pages;                       // emptied when a device goes
    QHash<Family, qsizetype> m_present;                       // devices that are not gone
    quint64 m_lastSerial = 0;
    quint64 m_changeNumber = 0; // of the set that is being made: a page that repeats a device names it once
    std::optional<std::chrono::milliseconds> m_clockSkew;
};

} // namespace fleet
