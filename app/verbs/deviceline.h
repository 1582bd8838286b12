// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verb.h"

#include <device.h>
#include <devicestore.h>
#include <primitiveregistry.h>

namespace fleet {

// Prints one device: with --json a line with the members that scripts lean on, else a line for people.
void printDevice(const DevicePtr &device, const Meta &meta, const PrimitiveRegistry &registry, Clock &clock,
                 const CommandLine &options, Terminal &terminal);

// Members that more than one verb prints.
FieldValue instantValue(const std::optional<QDateTime> &utc);
FieldValue textValue(const QString &value);

} // namespace fleet
