// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <commanddraft.h>

#include <QString>

namespace fleet {

// Everything that this application can ask of the API, with the mark that says whether it changes anything
// (contract.md section 15: the flag sits in the registry, not in a screen).
enum class Operation {
    ListDevices,
    ReadDevice,
    ListActions,
    ReadAction,
    ReadHealth,
    ReadSchedule,
    Push,
    WriteSettings,
    CancelAction,
    RevokeConsent,
    WriteSchedule,
    CancelSchedule,
};

enum class OperationMark { Read, Write };

struct OperationEntry
{
    Operation operation;
    const char16_t *name; // "push": for the audit log and for messages
    OperationMark mark;
};

// Null when nobody registered it.
const OperationEntry *findOperation(Operation operation);
// An operation without an entry, and a name that nobody has met, counts as a write: it needs the gate.
bool isWrite(Operation operation);
bool isWrite(QStringView name);
QString operationName(Operation operation);

Operation operationOf(const WriteDraft &draft);

} // namespace fleet
