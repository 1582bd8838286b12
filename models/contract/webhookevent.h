// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"

namespace fleet {

// The body of a webhook delivery (contract.md section 11). It carries no event name, so its kind is told by its shape.
// Verify the signature before reading anything of it: this parser believes what it is given.
struct WebhookEvent
{
    enum class Kind {
        PushCompleted,
        PushFailed,
        DeviceConnected, // or reconnected: the two look alike
        DeviceDisconnected,
        Unknown,
    };
    Kind kind = Kind::Unknown;
    ActionId actionId; // of a push; may be missing
    DeviceId deviceId;
    QString command;   // V1: parameters.mode
    QString errorCode; // of a failed push
    QString errorMessage;
    std::optional<QDateTime> endedAt; // UTC: completedAt, V1 failedAt
    bool operator==(const WebhookEvent &) const = default;
};

// Any thread. Unknown members are passed over, absent ones stay empty; what is no JSON object is an error.
Result<WebhookEvent, ParseError> parseWebhookEvent(const QByteArray &body);

} // namespace fleet
