// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <device.h>
#include <result.h>

#include <QFuture>
#include <QObject>

#include <chrono>
#include <optional>

namespace fleet {

// A device in words, as the rest of the window shows it.
struct DeviceWords
{
    QString title;         // local name, else model, else id
    QString userId;        // empty: not known
    QString stateText;     // "85 %, +5.2 kW"
    QString freshnessText; // "projection 4 s ago"
    QString freshnessIcon; // "source-projection"
    bool operator==(const DeviceWords &) const = default;
};

// Port: the devices as they are known now. GUI thread.
class DeviceSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Null when it is not known or gone.
    virtual DevicePtr device(const DeviceId &id) const = 0;
    virtual DeviceWords words(const DeviceId &id) const = 0;
    // How old the reading is by the service's clock; empty: never read.
    virtual std::optional<std::chrono::seconds> readingAge(const DeviceId &id) const = 0;
    // Reads the device again, as fresh as the service gives it. The future ends also when the answer was equal and
    // when it failed (with a sentence for people); device() has the new record by then.
    virtual QFuture<Result<DevicePtr, QString>> readAgain(const DeviceId &id) = 0;

Q_SIGNALS:
    // The record changed, appeared or went away. Not emitted for an equal answer.
    void deviceChanged(const fleet::DeviceId &id);
    // Any answer about the device was applied, also an equal one: its age is new.
    void deviceRead(const fleet::DeviceId &id);
};

// A reading this old is read again before it is shown as the ground of a confirmation (design.md section 12).
constexpr std::chrono::minutes staleAfter{15};
// True when the values cannot be taken for the present: last known ones, never read, or older than staleAfter.
bool isStale(const DeviceSource &source, const DeviceId &id);

} // namespace fleet
