// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicesource.h"

namespace fleet {

bool isStale(const DeviceSource &source, const DeviceId &id)
{
    const DevicePtr device = source.device(id);
    if (!device || device->sync.available == false || device->metadata.source == KnownSource::Fallback)
        return true;
    const std::optional<std::chrono::seconds> age = source.readingAge(id);
    return !age || *age > staleAfter;
}

} // namespace fleet
