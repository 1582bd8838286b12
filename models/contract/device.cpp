// SPDX-License-Identifier: GPL-3.0-or-later
#include "device.h"

#include "answer.h"

#include <algorithm>

namespace fleet {

namespace {

bool sameCommands(const CommandsPtr &one, const CommandsPtr &other)
{
    // Equal maps are one object after parsing, so the deep comparison is for maps that somebody built by hand.
    return one == other || (one && other && *one == *other);
}

} // namespace

const ParameterBounds *CommandCapability::parameter(QStringView name) const
{
    for (const ParameterBounds &bounds : parameters) {
        if (bounds.name == name)
            return &bounds;
    }
    return nullptr;
}

bool CommandCapability::accepts(KnownExecution shape) const
{
    return std::any_of(execution.begin(), execution.end(),
                       [shape](const Execution &accepted) { return accepted.isKnown() && accepted == shape; });
}

const CommandCapability *Commands::find(QStringView command) const
{
    for (const CommandCapability &entry : entries) {
        if (entry.command == command)
            return &entry;
    }
    return nullptr;
}

bool Device::operator==(const Device &other) const
{
    // What moves with every reading first: records of one device differ there, if at all.
    return sync == other.sync && state == other.state && reading == other.reading && id == other.id
        && family == other.family && vendor == other.vendor && metadata == other.metadata
        && sameCommands(commands, other.commands) && conflictStrategies == other.conflictStrategies
        && settings == other.settings && lastActionReported == other.lastActionReported
        && lastAction == other.lastAction && currentSchedule == other.currentSchedule && extra == other.extra
        && issues == other.issues;
}

bool DeviceCapabilities::operator==(const DeviceCapabilities &other) const
{
    return sameCommands(commands, other.commands) && settings == other.settings
        && supportedModes == other.supportedModes && supportedParameters == other.supportedParameters;
}

} // namespace fleet
