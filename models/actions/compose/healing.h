// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capabilityrows.h"

#include <commanddraft.h>

#include <QStringList>

namespace fleet {

// What a refusal taught about the declaration of a device (contract.md section 10, "self-describing 422s"). Nothing is
// sent by it: the form is drawn anew, keeps what was typed and marks the field.
struct HealedDraft
{
    enum class Source {
        None,     // the refusal says nothing about what the device takes
        Snapshot, // the whole commands map, the same shape as a read
        Subset,   // only what is supported, or only the limit that was hit: the form is narrowed to that
        Reread,   // nothing was told: the device itself has to be read again
    };
    Source source = Source::None;
    CommandsPtr commands; // the declaration from now on; null for None and Reread
    // What to mark: parameter names, "command", "start", "end" or "onConflict".
    QStringList fields;
    // The nearest value that would be taken, in `proposedUnit`; empty when no single one is.
    std::optional<double> proposedValue;
    Unit proposedUnit;
    QList<ContractRow> changes; // old against new, only what differs
};

// Pure. `declared` is what the form stood on, null when nothing was declared.
HealedDraft heal(const CommandDraft &refused, const CommandsPtr &declared, const ApiError &error, int httpStatus);

// "snapshot", "subset", "reread", "" for QML.
QString healSourceKey(HealedDraft::Source source);

// Two declarations line by line, path by path; what differs comes first when `onlyChanges` is not wanted.
enum class ContractLines { OnlyChanges, All };
QList<ContractRow> compareContracts(const CommandsPtr &before, const CommandsPtr &now, ContractLines wanted);

// The same amount in another unit; empty when there is no way (kw, watts, celsius, fahrenheit, hours, minutes).
std::optional<double> convertUnit(double value, const Unit &from, const Unit &to);

} // namespace fleet
