// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "confirmedcommand.h"

#include <answer.h>

#include <QFuture>

#include <variant>

namespace fleet {

// The service took it: an action (push, cancel), the keys it updated (settings), or whatever it said (consent).
struct PushAccepted
{
    std::variant<ActionPtr, SettingsUpdated, Fields> answer;
    Meta meta;
    int httpStatus = 0;
};
// The service said no. Nothing reached the device.
struct PushRefused
{
    ApiError error;
    int httpStatus = 0;
    QByteArray body{}; // the answer as it came, without the key; empty where it was none of a refusal's own
};
// Not one byte of the request left this machine.
struct PushNotSent
{
    enum class Kind {
        Offline,     // no network, no such host, connection refused
        Locked,      // writes were locked between the confirmation and the sending
        Environment, // the connection is not the environment that was confirmed
        Journal,     // the intent could not be written down, so nothing may be sent
        Stopped,     // the window closed or the key went away
    };
    Kind kind = Kind::Offline;
    QString detail; // for the details drawer
};
// The request or a part of it left, and no answer that could be read came back. Settled by reading, never by sending.
struct PushUnknown
{
    QString detail;
};
using PushOutcome = std::variant<PushAccepted, PushRefused, PushNotSent, PushUnknown>;

// Port: sends a confirmed command once, whatever the network does. The future always ends, by a time-out at the latest.
class PushPort
{
public:
    virtual ~PushPort() = default;
    PushPort(const PushPort &) = delete;
    PushPort &operator=(const PushPort &) = delete;

    virtual QFuture<PushOutcome> push(ConfirmedCommand command) = 0;

protected:
    PushPort() = default;
};

} // namespace fleet
