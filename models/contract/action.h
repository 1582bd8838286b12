// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device.h"

namespace fleet {

struct NamedQuantity
{
    QString name;
    Quantity quantity;
    bool operator==(const NamedQuantity &) const = default;
};

// contract.md section 7. Also what a push answers (then the later members are empty). Times are absolute UTC.
struct Action
{
    ActionId id;
    DeviceId deviceId;
    Family family; // from deviceType
    QString command;
    QList<NamedQuantity> parameters;
    Fields otherParameters; // members of `parameters` that are no Quantity (older: mode, targetPercent)
    ActionState state;
    std::optional<QDateTime> createdAt;
    std::optional<QDateTime> updatedAt;
    std::optional<QDateTime> acknowledgedAt;
    std::optional<QDateTime> completedAt;
    std::optional<QDateTime> start; // empty: immediate
    std::optional<QDateTime> end;
    FieldValue result; // null until terminal; vendors add members
    QString errorCode; // empty: none
    QString errorMessage;
    QString self; // links.self
    Fields extra;
    QList<FieldIssue> issues;
    bool operator==(const Action &) const = default;
};
using ActionPtr = std::shared_ptr<const Action>;

} // namespace fleet
