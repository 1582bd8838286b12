// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile: one confirmation is one push, so it cannot be copied.
#include <pushport.h>

#include <utility>

using namespace fleet;

void send(PushPort &port, const ConfirmedCommand &command)
{
    ConfirmedCommand twice = command;
    port.push(std::move(twice));
}
