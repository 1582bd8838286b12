// SPDX-License-Identifier: GPL-3.0-or-later
#include "operation.h"

namespace fleet {

namespace {

constexpr OperationEntry registry[] = {
    {Operation::ListDevices, u"listDevices", OperationMark::Read},
    {Operation::ReadDevice, u"readDevice", OperationMark::Read},
    {Operation::ListActions, u"listActions", OperationMark::Read},
    {Operation::ReadAction, u"readAction", OperationMark::Read},
    {Operation::ReadHealth, u"readHealth", OperationMark::Read},
    {Operation::ReadSchedule, u"readSchedule", OperationMark::Read},
    {Operation::Push, u"push", OperationMark::Write},
    {Operation::WriteSettings, u"settings", OperationMark::Write},
    {Operation::CancelAction, u"cancel", OperationMark::Write},
    {Operation::RevokeConsent, u"consent", OperationMark::Write},
    {Operation::WriteSchedule, u"schedule", OperationMark::Write},
    {Operation::CancelSchedule, u"cancelSchedule", OperationMark::Write},
};

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
// clang 14, which the analysers and fuzzers use, does not deduce this by itself.
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace

const OperationEntry *findOperation(Operation operation)
{
    for (const OperationEntry &entry : registry) {
        if (entry.operation == operation)
            return &entry;
    }
    return nullptr;
}

bool isWrite(Operation operation)
{
    const OperationEntry *entry = findOperation(operation);
    return !entry || entry->mark != OperationMark::Read;
}

bool isWrite(QStringView name)
{
    for (const OperationEntry &entry : registry) {
        if (name == QStringView(entry.name))
            return entry.mark != OperationMark::Read;
    }
    return true;
}

QString operationName(Operation operation)
{
    const OperationEntry *entry = findOperation(operation);
    return entry ? QStringView(entry->name).toString() : QString();
}

Operation operationOf(const WriteDraft &draft)
{
    return std::visit(Overloaded{[](const CommandDraft &) { return Operation::Push; },
                                 [](const SettingsDraft &) { return Operation::WriteSettings; },
                                 [](const CancelDraft &) { return Operation::CancelAction; },
                                 [](const ConsentDraft &) { return Operation::RevokeConsent; },
                                 [](const ScheduleDraft &) { return Operation::WriteSchedule; },
                                 [](const ScheduleCancelDraft &) {
                                     return Operation::CancelSchedule;
                                 }},
                      draft);
}

} // namespace fleet
