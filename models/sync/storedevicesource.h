// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetpoller.h"

#include <devicesource.h>
#include <primitiveregistry.h>

namespace fleet {

// The device store as commands see it: records, words for people, and reading again. GUI thread. Borrows everything.
class StoreDeviceSource final : public DeviceSource
{
    Q_OBJECT
public:
    StoreDeviceSource(DeviceStore &store, FleetPoller &poller, const PrimitiveRegistry &registry, Clock &clock,
                      QObject *parent = nullptr);

    DevicePtr device(const DeviceId &id) const override;
    DeviceWords words(const DeviceId &id) const override;
    std::optional<std::chrono::seconds> readingAge(const DeviceId &id) const override;
    QFuture<Result<DevicePtr, QString>> readAgain(const DeviceId &id) override;

private:
    DeviceStore &m_store;
    FleetPoller &m_poller;
    const PrimitiveRegistry &m_registry;
    Clock &m_clock;
};

} // namespace fleet
