// SPDX-License-Identifier: GPL-3.0-or-later
// The positive control: what is allowed compiles, so the other sources here fail for their own reason.
#include <pushport.h>

#include <utility>

using namespace fleet;

void send(PushPort &port, ConfirmedCommand command)
{
    const FrozenRequest request = command.request();
    port.push(std::move(command));
}
