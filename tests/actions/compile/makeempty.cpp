// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile: there is no empty one to fill in.
#include <pushport.h>

#include <utility>

using namespace fleet;

void send(PushPort &port)
{
    ConfirmedCommand command;
    port.push(std::move(command));
}
